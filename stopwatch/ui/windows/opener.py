"""What windows ask for when they want another window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Protocol

from stopwatch.domain.ids import EntryId, StopwatchId, TargetId
from stopwatch.domain.spans import Span
from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class PickToStart:
    """Pick a ticket to start on; `at_ms` is when it began, None means now."""

    at_ms: int | None = None


@dataclass(frozen=True, slots=True)
class PickToAttach:
    """Pick the ticket of a stopwatch that has none."""

    stopwatch_id: StopwatchId


@dataclass(frozen=True, slots=True)
class PickForEntry:
    """Pick the ticket of time entries."""

    entry_ids: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class PickToHang:
    """Pick a ticket that hangs under a problem."""

    problem_id: TargetId


@dataclass(frozen=True, slots=True)
class PickProblem:
    """Pick the problem under which tickets hang from now on."""

    ticket_ids: tuple[TargetId, ...]


@dataclass(frozen=True, slots=True)
class PickChange:
    """Pick the change request that is linked to a problem or an incident."""

    ticket_id: TargetId


@dataclass(frozen=True, slots=True)
class PickForRow:
    """Pick the ticket of a new row of the week; nothing is written by that."""


@dataclass(frozen=True, slots=True)
class PickForPart:
    """Pick the ticket of a part of an absence; nothing is written by that."""


@dataclass(frozen=True, slots=True)
class PickForSpans:
    """Pick the ticket of time that is in no entry yet; each stretch becomes a draft."""

    spans: tuple[Span, ...]


Purpose = (
    PickToStart
    | PickToAttach
    | PickForEntry
    | PickToHang
    | PickProblem
    | PickChange
    | PickForRow
    | PickForPart
    | PickForSpans
)


class Opener(Protocol):
    """Shows windows; one of each kind, raised if it is there already."""

    @property
    def pages(self) -> Mapping[str, Callable[[], object]]:
        """The pages of the main window by name, each as the way to it."""

    def show_main(self) -> None:
        """Show the main window at the page that was shown last."""

    def show_panel(self) -> None:
        """Show the panel."""

    def show_mini(self) -> None:
        """Show what runs in one row over all other windows."""

    def show_picker(self, purpose: Purpose) -> None:
        """Show the ticket picker."""

    def show_stop_sheet(self, entry_ids: Sequence[EntryId]) -> None:
        """Show the sheet of entries whose time is saved already."""

    def show_entries(self, *, needing: bool = False) -> None:
        """Show the day's entries and how far they have come; `needing` goes to one that waits."""

    def show_day(self, day: date | None = None, entry_id: EntryId | None = None) -> None:
        """Show a day, today without one, at one of its entries if one is named."""

    def show_week(self) -> None:
        """Show the week as tickets by days."""

    def show_absences(self) -> None:
        """Show the time that nobody has judged yet."""

    def show_problems(self) -> None:
        """Show the problems and what hangs under them."""

    def show_invoices(self) -> None:
        """Show what is on its way to invoices."""

    def show_sign_in(self) -> None:
        """Show the sign-in."""

    def show_preferences(self) -> None:
        """Show the settings."""

    def show_diagnostics(self) -> None:
        """Show what works on this desktop, and what to do about what does not."""

    def show_note(self, stopwatch_id: StopwatchId) -> None:
        """Ask for a line to add to a stopwatch."""

    def sync_now(self) -> None:
        """Send and fetch everything now."""

    def ask_to_quit(self, *, always: bool = False) -> None:
        """Ask whether the program is to end; unless `always`, only where that leaves a choice."""
