"""A deed: one thing the user did, with everything it changed, so that it can be undone."""

from __future__ import annotations

from stopwatch.domain.absence import Absence
from stopwatch.domain.counterpart import Counterpart
from stopwatch.domain.desk import Change
from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.ids import AccountId, JournalId, TargetId
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class EntryChange:
    """A time entry before and after; `before` is None for a new one."""

    before: TimeEntry | None
    after: TimeEntry


@dataclass(frozen=True, slots=True)
class ItemChange:
    """An outbox item before and after; `before` is None for a new one."""

    before: OutboxItem | None
    after: OutboxItem


@dataclass(frozen=True, slots=True)
class CounterpartChange:
    """What was agreed on with the PSA, before and after."""

    before: Counterpart
    after: Counterpart


@dataclass(frozen=True, slots=True)
class AbsenceChange:
    """An absence before and after; `before` is None for what was left over of another."""

    before: Absence | None
    after: Absence


@dataclass(frozen=True, slots=True)
class FactChange:
    """A small fact before and after; empty where there is none."""

    name: str
    before: str
    after: str
    is_shared: bool = False
    """Whether it is no account's own: all accounts share it."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the journal. `told` says in words what was done, for the undo offer."""

    id: JournalId
    account_id: AccountId
    at: int
    verb: str
    told: str
    stopwatches: tuple[Change, ...] = ()
    entries: tuple[EntryChange, ...] = ()
    items: tuple[ItemChange, ...] = ()
    counterparts: tuple[CounterpartChange, ...] = ()
    dismissals: tuple[str, ...] = ()
    """Suggestions that were dismissed for good."""
    favourites: tuple[TargetId, ...] = ()
    """Tickets that got a star, or lost theirs."""
    absences: tuple[AbsenceChange, ...] = ()
    facts: tuple[FactChange, ...] = ()
