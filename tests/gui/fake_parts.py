"""What a desktop is given besides the services: a thread that only counts, a bell on a pipe."""

from __future__ import annotations

import os
from dataclasses import dataclass, field


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
