"""Fakes of the machine's ports: a clock that is told the time, dice that are known."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.recovery import ClockReading

NOON = 1_763_985_600_000  # 2025-11-24 12:00 UTC
BERLIN = "Europe/Berlin"


@dataclass
class FakeClock:
    """Implements `Clock`; `pass_ms` moves all clocks, `sleep_ms` all but the awake one."""

    wall_ms: int = NOON
    boot_ms: int = 1_000_000
    awake_ms: int = 1_000_000
    boot_id: str = "first boot"
    zone_name: str = BERLIN
    true_ms: int = NOON
    """What time it really is, wherever the wall clock is set to."""

    def now_ms(self) -> int:
        return self.wall_ms

    def reading(self) -> ClockReading:
        return ClockReading(self.wall_ms, self.boot_id, self.boot_ms, self.awake_ms)

    def zone(self) -> str:
        return self.zone_name

    def pass_ms(self, span_ms: int) -> None:
        self.awake_ms += span_ms
        self.sleep_ms(span_ms)

    def sleep_ms(self, span_ms: int) -> None:
        self.wall_ms += span_ms
        self.boot_ms += span_ms
        self.true_ms += span_ms

    def jump_ms(self, span_ms: int) -> None:
        self.wall_ms += span_ms

    def jump_to(self, at_ms: int) -> None:
        self.wall_ms = self.true_ms = at_ms

    def reboot(self) -> None:
        self.boot_id += "'"
        self.boot_ms = self.awake_ms = 0


@dataclass
class FakeChance:
    """Implements `Chance`: numbers that count up, dice that always show the same."""

    shown: float = 0.5
    drawn: int = 0

    def bits(self, count: int) -> int:
        self.drawn += 1
        return self.drawn % (1 << count)

    def dice(self) -> float:
        return self.shown


@dataclass
class FakeSecrets:
    """Implements `Secrets` in memory; `is_there` False is a computer without a keyring."""

    held: dict[str, str] = field(default_factory=dict)
    is_there: bool = True

    def get(self, name: str) -> str | None:
        self._must_be_there()
        return self.held.get(name)

    def put(self, name: str, secret: str) -> None:
        self._must_be_there()
        self.held[name] = secret

    def remove(self, name: str) -> None:
        self._must_be_there()
        self.held.pop(name, None)

    def describe(self) -> str:
        return "a keyring in memory, for tests"

    def _must_be_there(self) -> None:
        if not self.is_there:
            raise Unavailable("Your time is safe. There is no keyring on this computer.")


@dataclass
class FakeDoorbell:
    """Implements `Doorbell`: counts."""

    rings: int = 0

    def ring(self) -> None:
        self.rings += 1


@dataclass
class FakeLock:
    """Implements `DeliveryLock`; `is_free` False stands for another process that delivers.

    Whoever dies while holding it lets go of it, as the operating system sees to.
    """

    is_free: bool = True

    @contextmanager
    def held(self) -> Iterator[bool]:
        is_ours, self.is_free = self.is_free, False
        try:
            yield is_ours
        finally:
            self.is_free = is_ours


@dataclass
class FakeIncarnation:
    """Implements `Incarnation` in memory."""

    mark: str = ""

    def read(self) -> str:
        return self.mark

    def write(self, mark: str) -> None:
        self.mark = mark
