"""A notification service that pretends: holds what is shown, and presses buttons."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from stopwatch.system.notifications import SERVICE
from tests.desktop.pretend_service import Answer, Asked, PretendService, pretend_service
from tests.desktop.waiting import until

_PATH = "/org/freedesktop/Notifications"


@dataclass
class Popups:
    """What stands on the screen, by number; `abilities` is what the service says it can do.

    It changes on the service's thread, so that all of it is looked at in the service's turns.
    """

    abilities: tuple[str, ...] = ("actions", "body")
    shown: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    service: PretendService | None = None
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def answer(self, asked: Asked) -> Answer | None:
        """Answer like the service."""
        match asked.member:
            case "GetCapabilities":
                return "as", (list(self.abilities),)
            case "Notify":
                number = asked.body[1] or next(self._numbers)
                self.shown[number] = asked.body
                return "u", (number,)
            case "CloseNotification":
                self.close(asked.body[0], reason=3)
                return "", ()
            case _:
                return None

    def wait_for(self, beginning: str) -> int:
        """Return the number of the notification whose title begins so, once it is there."""
        found = 0

        def is_there() -> bool:
            nonlocal found
            found = next(
                (n for n, title in self.titles().items() if title.startswith(beginning)), 0
            )
            return found > 0

        until(is_there, f"a notification {beginning!r} is shown")
        return found

    def titles(self) -> dict[int, str]:
        """Return what is shown, by number."""
        with self._served().turn:
            return {number: body[3] for number, body in self.shown.items()}

    def press(self, number: int, action: str) -> None:
        """Press a button; like most services this one then closes the notification."""
        self._emit("ActionInvoked", "us", (number, action))
        self.close(number, reason=2)

    def close(self, number: int, reason: int) -> None:
        """Take a notification away."""
        with self._served().turn:
            if self.shown.pop(number, None) is not None:
                self._emit("NotificationClosed", "uu", (number, reason))

    def _emit(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self._served().emit(_PATH, SERVICE, member, signature, body)

    def _served(self) -> PretendService:
        assert self.service is not None
        return self.service


@contextmanager
def popups(address: str, abilities: tuple[str, ...] = ("actions", "body")) -> Iterator[Popups]:
    """Run the service on a bus for as long as the block lasts."""
    made = Popups(abilities)
    with pretend_service(address, SERVICE, made.answer) as service:
        made.service = service
        yield made
