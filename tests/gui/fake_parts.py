"""What a desktop is given besides the services: a thread that only counts, a bell on a pipe."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from stopwatch.services.ports.desktop import Notice


@dataclass
class FakeThread:
    """Implements `SyncThread`: counts."""

    kicks: list[bool] = field(default_factory=list)
    freshened: int = 0
    is_started: bool = False
    is_closed: bool = False

    def start(self) -> None:
        self.is_started = True

    def kick(self, *, flush: bool = False) -> None:
        self.kicks.append(flush)

    def freshen(self) -> None:
        self.freshened += 1

    def close(self, wait_seconds: float = 3.0) -> bool:
        self.is_closed = wait_seconds > 0
        return True


@dataclass
class FakeBell:
    """Implements `Listening` with a pipe."""

    ends: tuple[int, int] = field(default_factory=os.pipe)

    def ring(self) -> None:
        os.write(self.ends[1], b"r")

    def fileno(self) -> int:
        return self.ends[0]

    def heard(self) -> bool:
        return bool(os.read(self.ends[0], 64))

    def close(self) -> None:
        for end in self.ends:
            os.close(end)


@dataclass
class FakeNotifications:
    """Implements `Notifications`: remembers what stands, and presses buttons.

    Not `is_there`, it refuses: the desktop has a bus, and nobody on it who shows anything.
    """

    can_act: bool = True
    is_there: bool = True
    shown: dict[str, Notice] = field(default_factory=dict)
    chosen: Callable[[str, str], None] | None = None
    refused: Callable[[str], None] | None = None

    def open(self, chosen: Callable[[str, str], None], refused: Callable[[str], None]) -> None:
        self.chosen, self.refused = chosen, refused

    def show(self, key: str, notice: Notice) -> None:
        if self.is_there:
            self.shown[key] = notice
        elif self.refused is not None:
            self.refused(key)

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def press(self, key: str, action: str) -> None:
        assert self.chosen is not None
        assert action in dict(self.shown.pop(key).actions)
        self.chosen(key, action)


@dataclass
class FakeKeys:
    """Implements `GlobalKeys`: presses keys, and has some that belong to others."""

    others: frozenset[str] = frozenset()
    taken: dict[str, str] = field(default_factory=dict)
    pressed: Callable[[str], None] | None = None
    told: Callable[[str, str], None] | None = None

    def open(self, pressed: Callable[[str], None], told: Callable[[str, str], None]) -> None:
        self.pressed, self.told = pressed, told

    def take(self, wanted: Mapping[str, str]) -> None:
        self.taken = dict(wanted)
        assert self.told is not None
        for name, keys in wanted.items():
            self.told(name, "It belongs to another program." if keys in self.others else "")

    def press(self, name: str) -> None:
        assert self.pressed is not None
        self.pressed(name)


@dataclass
class FakeBadge:
    """Implements `Badge`: remembers what it was told."""

    told: list[tuple[int, float]] = field(default_factory=list)

    def show(self, needing: int, progress: float) -> None:
        self.told.append((needing, round(progress, 2)))


@dataclass
class FakeAlarm(FakeBell):
    """Implements `Alarm` with a pipe: rings when the test says so."""

    at_ms: int | None = None

    def set(self, at_ms: int | None) -> None:
        self.at_ms = at_ms
