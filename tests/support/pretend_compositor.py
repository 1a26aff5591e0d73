"""A Wayland compositor that shows nothing and knows nothing but seats and idleness.

Written from the protocol and not with the program's own words for it, so that a mistake there
cannot cancel itself out here.
"""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.desktop.waiting import until

SEAT = 7  # the number under which it is offered
FIRST_NOTIFIER = 9  # and this one; each time that it is offered again, it has a number of its own
_NOTIFIER = "ext_idle_notifier_v1"


class Compositor:
    """Serves one client after another; `asked` holds what notifications were asked for.

    Its own thread and the test's take turns: what is said between two requests is said whole.
    """

    def __init__(self, place: Path, version: int) -> None:
        self.version = version
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(place))
        self._listening.listen()
        self._listening.settimeout(0.05)
        self._client: socket.socket | None = None
        self._notifier = FIRST_NOTIFIER
        self._offers = {SEAT: ("wl_seat", 8), self._notifier: (_NOTIFIER, version)}
        self._bound: dict[int, str] = {}
        self._notifications: list[int] = []
        self._registry = 0
        self.asked: list[tuple[str, int]] = []
        self.wrong: list[str] = []
        self._is_closing = False
        self._guard = threading.Lock()
        self._thread = threading.Thread(target=self._serve, name="compositor")
        self._thread.start()

    def be_idle(self, seats: int = 0) -> None:
        """Tell everyone who asked, once somebody did; `seats` is how many rest, from the first.

        Nobody is told who asked a notifier that is withdrawn: that request may come late.
        """
        wanted = max(seats, 1)
        until(lambda: len(self._notifications) >= wanted, "somebody asks for a notification")
        with self._guard:
            for made in self._notifications[: seats or None]:
                self._send(made, 0, b"")

    def be_active(self) -> None:
        """Tell everyone who asked."""
        with self._guard:
            for made in self._notifications:
                self._send(made, 1, b"")

    def offer_seat(self, key: int) -> None:
        """Plug in one more keyboard and mouse."""
        with self._guard:
            self._offers[key] = ("wl_seat", 8)
            self._offer(key)

    def offer_nothing(self) -> None:
        """Offer no notifier, before the first client comes."""
        with self._guard:
            self._offers.pop(self._notifier)

    def vanish(self) -> None:
        """Withdraw the notifier, as a compositor may; who has not heard of it yet asks in vain."""
        with self._guard:
            self._offers.pop(self._notifier)
            self._bound = {
                made: "inert" if name == _NOTIFIER else name for made, name in self._bound.items()
            }
            self._notifications.clear()
            self._send(self._registry, 1, struct.pack("=I", self._notifier))
            self._notifier += 1

    def appear(self, version: int = 2) -> None:
        """Offer it again."""
        with self._guard:
            self._offers[self._notifier] = (_NOTIFIER, version)
            if self._registry:
                self._offer(self._notifier)

    def say(self, data: bytes) -> None:
        """Say anything at all."""
        self._guest().sendall(data)

    def hang_up(self) -> None:
        """Crash."""
        self._guest().shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End."""
        self._is_closing = True
        self._thread.join()
        self._listening.close()

    def _guest(self) -> socket.socket:
        until(lambda: self._client is not None, "somebody is let in")
        assert self._client is not None
        return self._client

    # ------------------------------------------------------------------ the thread
    def _serve(self) -> None:
        while not self._is_closing:
            try:
                client = self._listening.accept()[0]
            except TimeoutError:
                continue
            with client:
                self._become_guest(client)
                self._serve_client(client)
                self._become_guest(None)

    def _become_guest(self, client: socket.socket | None) -> None:
        with self._guard:
            self._client = client
            self._bound, self._notifications, self._registry = {}, [], 0

    def _serve_client(self, client: socket.socket) -> None:
        client.settimeout(0.05)
        held = b""
        while not self._is_closing:
            try:
                came = client.recv(4096)
            except TimeoutError:
                continue
            except OSError:
                return
            if not came:
                return
            held = self._took(held + came)

    def _took(self, held: bytes) -> bytes:
        while len(held) >= 8:
            target, word = struct.unpack("=II", held[:8])
            size, opcode = word >> 16, word & 0xFFFF
            if len(held) < size:
                break
            with self._guard:
                self._asked(target, opcode, held[8:size])
            held = held[size:]
        return held

    def _asked(self, target: int, opcode: int, body: bytes) -> None:
        what = self._bound.get(target, "wl_display" if target == 1 else "nothing")
        match what, opcode:
            case "wl_display", 0:
                self._send(struct.unpack("=I", body)[0], 0, struct.pack("=I", 1))
            case "wl_display", 1:
                (self._registry,) = struct.unpack("=I", body)
                self._bound[self._registry] = "wl_registry"
                for key in self._offers:
                    self._offer(key)
            case "wl_registry", 0:
                self._bind(body)
            case "ext_idle_notifier_v1", (1 | 2):
                self._notify(opcode, body)
            case "inert", _:
                pass
            case _:
                self.wrong.append(f"{what} has no {opcode}")

    def _bind(self, body: bytes) -> None:
        key, length = struct.unpack("=II", body[:8])
        name = body[8 : 8 + length - 1].decode()
        version, made = struct.unpack("=II", body[-8:])
        if FIRST_NOTIFIER <= key < self._notifier:  # asked before it was heard to be withdrawn
            self._bound[made] = "inert"
            return
        offered = self._offers.get(key, ("nothing", 0))
        if name != offered[0] or version > offered[1] or body[8 + length - 1] != 0:
            self.wrong.append(f"{name} {version} is not what {key} offers: {offered}")
        self._bound[made] = name

    def _notify(self, opcode: int, body: bytes) -> None:
        made, after_ms, seat = struct.unpack("=III", body)
        if self._bound.get(seat) != "wl_seat":
            self.wrong.append(f"{seat} is no seat")
        self.asked.append(("input" if opcode == 2 else "idle", after_ms))
        self._bound[made] = "ext_idle_notification_v1"
        self._notifications.append(made)

    def _offer(self, key: int) -> None:
        name, version = self._offers[key]
        held = name.encode() + b"\0"
        padded = held + b"\0" * (-len(held) % 4)
        body = struct.pack("=II", key, len(held)) + padded + struct.pack("=I", version)
        self._send(self._registry, 0, body)

    def _send(self, target: int, opcode: int, body: bytes) -> None:
        head = struct.pack("=II", target, (8 + len(body)) << 16 | opcode)
        if self._client is not None:
            with suppress(ConnectionError):  # who has left hears nothing
                self._client.sendall(head + body)


@contextmanager
def compositor(place: Path, version: int = 2) -> Iterator[Compositor]:
    """Run one at a socket for as long as the block lasts."""
    made = Compositor(place, version)
    try:
        yield made
    finally:
        made.close()
