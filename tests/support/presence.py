"""Fakes of what the machine tells of presence, and somebody who listens to it."""

from __future__ import annotations

import os
import select
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.presence import Observation, Sign
from stopwatch.services.ports.sources import Facet, Told, Wire
from tests.desktop import waiting


@dataclass
class Listener:
    """Implements `Told`: remembers. What was said is "gone", "back", "changed" or "ends"."""

    said: list[str] = field(default_factory=list)
    since: list[int] = field(default_factory=list)
    until: list[int] = field(default_factory=list)

    def gone(self, since_ms: int) -> None:
        self.said.append("gone")
        self.since.append(since_ms)

    def back(self, at_ms: int) -> None:
        self.said.append("back")
        self.until.append(at_ms)

    def changed(self) -> None:
        self.said.append("changed")

    def session_ends(self) -> None:
        self.said.append("ends")

    @property
    def is_gone(self) -> bool:
        """Whether somebody is gone by what was said last."""
        heard = [word for word in self.said if word in {"gone", "back"}]
        return bool(heard) and heard[-1] == "gone"


@dataclass
class FakeSource:
    """Implements `Source`: tells what the test says. Starts absent."""

    facet: Facet = Facet.IDLE
    name: str = "A source that pretends"
    trouble: str = "it was not asked yet"
    remark: str = ""
    looked: int = 0
    after_ms: int = 0
    attended: list[bool] = field(default_factory=list)
    _told: Told | None = None

    def begin(self, told: Told, after_ms: int) -> None:
        self._told, self.after_ms = told, after_ms

    def look(self) -> None:
        self.looked += 1

    def attend(self, *, running: bool) -> None:
        self.attended.append(running)

    def end(self) -> None:
        self._told = None

    # ------------------------------------------------------------------ for the test
    def appear(self) -> None:
        """Work from now on."""
        self._stand("")

    def vanish(self) -> None:
        """Work no longer."""
        self._stand("it went away")

    def leave(self, since_ms: int) -> None:
        """See somebody go."""
        if self._told is not None:
            self._told.gone(since_ms)

    def come_back(self, at_ms: int = 0) -> None:
        """See somebody come back."""
        if self._told is not None:
            self._told.back(at_ms)

    def end_session(self) -> None:
        """See the session end."""
        if self._told is not None:
            self._told.session_ends()

    def _stand(self, trouble: str) -> None:
        self.trouble = trouble
        if self._told is not None:
            self._told.changed()


@dataclass
class FakeObserver:
    """Implements `Observer`: remembers; while `is_full` it cannot."""

    seen: list[Observation] = field(default_factory=list)
    is_full: bool = False

    def observe(self, observation: Observation) -> None:
        if self.is_full:
            raise Unavailable("Everything recorded is safe. The disk is full.")
        self.seen.append(observation)

    @property
    def signs(self) -> list[Sign]:
        """What was seen, without the times."""
        return [one.sign for one in self.seen]


def heard_until(wires: Sequence[Wire], condition: Callable[[], bool], what: str) -> None:
    """Read wires as the event loop does until a condition holds."""

    def is_so() -> bool:
        watched = {wire.fileno(): wire for wire in wires if wire.fileno() >= 0}
        for number in select.select(list(watched), (), (), 0)[0]:
            watched[number].read()
        return condition()

    waiting.until(is_so, what)


@dataclass
class PipeWire:
    """Implements `Wire` over a pipe: counts what it reads, and is lost when it reads an X."""

    taken: bytes = b""
    _read: int = -1
    _write: int = -1

    def open(self) -> None:
        self._read, self._write = os.pipe()

    def fileno(self) -> int:
        return self._read

    def read(self) -> None:
        self.taken += os.read(self._read, 64)
        if self.taken.endswith(b"X"):
            self.close()

    def close(self) -> None:
        if self._read >= 0:
            os.close(self._read)
            os.close(self._write)
            self._read = -1

    def bring(self, data: bytes) -> None:
        """Bring something, as the other side does."""
        os.write(self._write, data)
