"""What the machine can tell of the user's presence, and through what.

A facet (idle, lock, sleep, call) may have several sources; which of them work differs from desktop
to desktop and may change while the program runs. `services.sources` believes the right one.
Everything here happens on the thread that runs commands.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from stopwatch.domain.values import dataclass


class Facet(StrEnum):
    """One side of being there, or not."""

    IDLE = "idle"  # keyboard and mouse rest
    LOCK = "lock"  # the screen is locked, or its saver is on
    SLEEP = "sleep"
    CALL = "call"  # a microphone is in use


class Standing(StrEnum):
    """What a source is to the program just now."""

    IN_USE = "in use"
    SPARE = "stands by"  # it works, but a better one does too
    AWAY = "not here"


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source in words; `why` is why it is not here, or what to know about it."""

    facet: Facet
    source: str
    standing: Standing
    why: str


class Told(Protocol):
    """Whoever a source tells what it sees; instants are of the wall clock."""

    def gone(self, since_ms: int) -> None:
        """Be told of idle, locked, asleep or in a call since then; twice changes nothing."""

    def back(self, at_ms: int) -> None:
        """Be told that it is no longer so since then."""

    def changed(self) -> None:
        """Be told that the source works from now on, or does no longer."""

    def session_ends(self) -> None:
        """Be told that session or machine are about to end: what counts must be on disk now."""


class Source(Protocol):
    """One way of the machine to tell of one facet."""

    @property
    def facet(self) -> Facet:
        """What it tells of."""

    @property
    def name(self) -> str:
        """What it is called, in words."""

    @property
    def trouble(self) -> str:
        """Why it can tell nothing just now; empty while it works."""

    @property
    def remark(self) -> str:
        """What is worth knowing about it while it works; mostly empty."""

    def begin(self, told: Told, after_ms: int) -> None:
        """Tell from now on; idle is who touched nothing for `after_ms`. Never blocks, or raises."""

    def look(self) -> None:
        """Read what comes without events; called now and then while a stopwatch runs."""

    def attend(self, *, running: bool) -> None:
        """Be told whether a stopwatch runs: only then is there anything to put on disk."""

    def end(self) -> None:
        """Tell nothing more, and let go of everything."""


class Wire(Protocol):
    """What sources are told through: to be read whenever there is something to read."""

    def open(self) -> None:
        """Connect, if there is anything to connect to."""

    def fileno(self) -> int:
        """Return what to watch for reading; -1 while there is nothing to watch."""

    def read(self) -> None:
        """Take in what came, without waiting for more; its sources tell while this runs."""

    def close(self) -> None:
        """Disconnect."""


@dataclass(frozen=True, slots=True)
class Senses:
    """All sources of this machine, for each facet the best one first, and their wires."""

    sources: tuple[Source, ...] = ()
    wires: tuple[Wire, ...] = ()


SensesMaker = Callable[[], Senses]
