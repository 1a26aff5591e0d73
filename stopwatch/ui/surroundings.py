"""What the windows are given by the composition root: their neighbours, as protocols.

The Qt room knows neither the sync thread nor the doorbell; it is handed makers of both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from stopwatch.domain.values import dataclass

if TYPE_CHECKING:  # the use cases are imported after the tray icon stands
    from stopwatch.domain.livelink import Answer, Door
    from stopwatch.domain.ticket_link import TicketLink
    from stopwatch.services.keeping import Keeping
    from stopwatch.services.ports.desktop import (
        Alarm,
        Autostart,
        Badge,
        GlobalKeys,
        LinkHandler,
        Notifications,
    )
    from stopwatch.services.ports.machine import LinkToken
    from stopwatch.services.suite import Services


class SyncThread(Protocol):
    """The one thread that talks to the PSA."""

    def start(self) -> None:
        """Begin."""

    def kick(self, *, flush: bool = False) -> None:
        """Look again at what is due; with `flush` send and fetch everything now."""

    def freshen(self) -> None:
        """Fetch tickets unless it was done a moment ago: somebody is about to choose one."""

    def close(self, wait_seconds: float = 3.0) -> bool:
        """Tell it to end; return whether it did in time."""


class Listening(Protocol):
    """A bell that other processes of this profile ring after a commit."""

    def fileno(self) -> int:
        """Return what to watch for reading, -1 if there is nothing to watch."""

    def heard(self) -> bool:
        """Return whether somebody rang since the last call."""

    def close(self) -> None:
        """Take it down."""


@dataclass(frozen=True, slots=True)
class Offers:
    """What the desktop offers beyond windows; `channels` are to be heard while it lasts."""

    notifications: Notifications | None = None
    keys: GlobalKeys | None = None
    badge: Badge | None = None
    alarm: Alarm | None = None
    autostart: Autostart | None = None
    links: LinkHandler | None = None
    channels: tuple[Listening, ...] = ()


class Conversation(Protocol):
    """One request to the loopback endpoint, and its answer."""

    def hear(self, data: bytes) -> bytes | None:
        """Return the answer once enough was heard, None while more must come."""


class Converse(Protocol):
    """Makes a conversation; `offer` says whether there was room for one more link."""

    def __call__(
        self, door: Door, words: Mapping[Answer, str], offer: Callable[[TicketLink], bool]
    ) -> Conversation:
        """Begin one."""


@dataclass(frozen=True, slots=True)
class LiveLinks:
    """What the loopback endpoint is made of, where there is one."""

    token: LinkToken
    converse: Converse


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`runtime_dir` is private to the user and short enough for a socket's path.

    `find_offers` is told what keys are for, as a desktop may ask the user about them.
    `is_hidden` is a start at sign-in: the icon alone, and time for the desktop to make its place.
    `link` is one that was opened while the program did not run, so that it was started for it.
    """

    open_services: Callable[[], AbstractContextManager[Services]]
    open_keeping: Callable[[], AbstractContextManager[Keeping]]
    make_thread: Callable[[Services], SyncThread]
    make_bell: Callable[[], Listening]
    find_offers: Callable[[Mapping[str, str]], Offers]
    runtime_dir: Path
    is_hidden: bool = False
    link: TicketLink | None = None
    livelinks: LiveLinks | None = None
