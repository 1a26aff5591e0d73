"""What a desktop may offer beyond windows: notifications, keys that count everywhere, a badge.

None of it is sure to be there, so nothing may depend on it alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """A notification: `actions` are ids with the words on their buttons."""

    title: str
    body: str
    actions: tuple[tuple[str, str], ...] = ()


class Notifications(Protocol):
    """Shows notifications, one for each key."""

    @property
    def is_there(self) -> bool:
        """Whether anybody shows notifications, as far as is known."""

    @property
    def can_act(self) -> bool:
        """Whether buttons are shown."""

    def open(self, chosen: Callable[[str, str], None], refused: Callable[[str], None]) -> None:
        """Begin; `chosen` gets the key and the action of every button that is pressed.

        `refused` gets the key of what could not be shown: nobody is there who shows it.
        """

    def show(self, key: str, notice: Notice) -> None:
        """Show one, or put it in the place of the one that has the key."""

    def withdraw(self, key: str) -> None:
        """Take one away."""


class GlobalKeys(Protocol):
    """Keys that count whichever program has the focus."""

    def open(self, pressed: Callable[[str], None], told: Callable[[str, str], None]) -> None:
        """Begin; `pressed` gets the name of what was pressed.

        `told` gets a name and why its keys are not to be had; an empty sentence: they are.
        """

    def take(self, wanted: Mapping[str, str]) -> None:
        """Take these keys, given by name, and let go of all others; no keys for an empty text."""


class Badge(Protocol):
    """A number, a bar and a call for attention at the program's icon among the others."""

    def show(self, needing: int, progress: float) -> None:
        """Show how many things need the user (0: no number) and how far the day is (0 to 1)."""


class Autostart(Protocol):
    """Whether the program starts by itself when the user signs in to the computer."""

    def is_on(self) -> bool:
        """Whether it does."""

    def turn(self, *, on: bool) -> None:
        """Let it start by itself from now on, or no more. Unavailable where that fails."""

    @property
    def way(self) -> str:
        """By what it is started, in a sentence for people."""


class LinkHandler(Protocol):
    """Whether the desktop gives links of the scheme `ticket-stopwatch:` to this installation."""

    def is_on(self) -> bool:
        """Whether it does."""

    def turn(self, *, on: bool) -> None:
        """Let it do so from now on, or no more. Unavailable where that fails."""

    @property
    def way(self) -> str:
        """By what the desktop knows, in a sentence for people."""


class Alarm(Protocol):
    """Rings at a time of the wall clock, also after sleep."""

    def set(self, at_ms: int | None) -> None:
        """Ring at an instant, or not at all."""

    def fileno(self) -> int:
        """Return what to watch for reading."""

    def heard(self) -> bool:
        """Take notice that it rang, or that the clock was set."""

    def close(self) -> None:
        """Take it down."""
