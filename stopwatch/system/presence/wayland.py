"""Wayland's own idle notification, `ext-idle-notify-v1`: what counts is input at the seats.

Its second version tells of input alone. The first one tells nothing while something (a film, a
call) keeps the screen awake, which is said in words.
"""

from __future__ import annotations

import socket
import struct
from dataclasses import dataclass

from stopwatch.domain.phrases import phrase
from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.sources import Facet
from stopwatch.system.presence.source import MachineSource
from stopwatch.system.presence.wayland_wire import (
    Messages,
    WireMessage,
    connect,
    number_at,
    numbers,
    text,
    text_at,
)

_DISPLAY, _REGISTRY, _CALLBACK = 1, 2, 3  # the display is always 1; the others are ours to number
_FIRST_FREE = 4
_SYNC, _GET_REGISTRY, _BIND = 0, 1, 0
_GET_IDLE, _GET_INPUT_IDLE = 1, 2
_ERROR, _GLOBAL, _GLOBAL_REMOVE, _IDLED, _RESUMED = 0, 0, 1, 0, 1
_WORD = 4
_NOTIFIER = "ext_idle_notifier_v1"
_SEAT = "wl_seat"
_INPUT_SINCE = 2
_CHUNK = 4096
_MAY_HIDE = phrase("tells nothing while a film or a call keeps the screen awake")


@dataclass(slots=True)
class _Global:
    """The notifier that the compositor offers: its number, its version, and our object for it."""

    key: int
    version: int
    bound: int = 0


class WaylandIdle(MachineSource):
    """Implements `Source` and its own `Wire`: a connection of its own, without a surface."""

    facet = Facet.IDLE
    name = phrase("Wayland idle notification")

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._socket: socket.socket | None = None
        self._messages = Messages()
        self._next = _FIRST_FREE
        self._notifier: _Global | None = None
        self._seats: dict[int, int] = {}  # the global of a seat -> its notification, 0 before
        self._awake: set[int] = set()  # notifications whose seats had input of late
        self._is_listed = False

    # ------------------------------------------------------------------ wire
    def open(self) -> None:
        """Connect and ask what the compositor offers."""
        self._socket = connect()
        if self._socket is None:
            self._stand("this is no Wayland desktop")
            return
        self._send(
            WireMessage(_DISPLAY, _GET_REGISTRY, numbers(_REGISTRY)),
            WireMessage(_DISPLAY, _SYNC, numbers(_CALLBACK)),
        )

    def fileno(self) -> int:
        """Return the socket, -1 while there is none."""
        return self._socket.fileno() if self._socket else -1

    def read(self) -> None:
        """Hear everything that came."""
        while self._socket is not None:
            try:
                data = self._socket.recv(_CHUNK)
            except BlockingIOError:
                return
            except OSError:
                data = b""
            if not data:
                self._lose("the compositor went away")
                return
            self._hear_all(data)

    def close(self) -> None:
        """Disconnect."""
        held, self._socket = self._socket, None
        if held is not None:
            held.close()

    # ------------------------------------------------------------------ what the compositor says
    def _hear_all(self, data: bytes) -> None:
        try:
            for message in self._messages.feed(data):
                self._hear(message)
        except (ValueError, struct.error):
            self._lose("the compositor speaks otherwise than expected")

    def _hear(self, message: WireMessage) -> None:
        if message.to == _DISPLAY and message.opcode == _ERROR:
            self._lose("the compositor refused it")
        elif message.to == _REGISTRY and message.opcode == _GLOBAL:
            self._on_offered(message.body)
        elif message.to == _REGISTRY and message.opcode == _GLOBAL_REMOVE:
            self._on_withdrawn(message.words()[0])
        elif message.to == _CALLBACK:
            self._is_listed = True
            self._watch_seats()
        elif message.to in self._seats.values():
            self._on_notified(message)

    def _on_offered(self, body: bytes) -> None:
        key = number_at(body, 0)
        interface, place = text_at(body, _WORD)
        if interface == _SEAT:
            self._seats[key] = 0
        elif interface == _NOTIFIER:
            self._take(_Global(key, min(number_at(body, place), _INPUT_SINCE)))
        if self._is_listed:
            self._watch_seats()

    def _take(self, notifier: _Global | None) -> None:
        """Ask this one from now on, and say whether something may hide that nobody is there."""
        self._notifier = notifier
        hides = notifier is not None and notifier.version < _INPUT_SINCE
        self.remark = _MAY_HIDE if hides else ""

    def _on_withdrawn(self, key: int) -> None:
        note = self._seats.pop(key, 0)
        self._awake.discard(note)
        if self._notifier is not None and self._notifier.key == key:
            self._take(None)
            self._seats = dict.fromkeys(self._seats, 0)
            self._awake.clear()
        self._watch_seats()

    def _on_notified(self, message: WireMessage) -> None:
        if message.opcode == _IDLED:
            self._awake.discard(message.to)
            if not self._awake:
                self._say(self._clock.now_ms() - self._after_ms)
        elif message.opcode == _RESUMED:
            self._awake.add(message.to)
            self._say(None)

    # ------------------------------------------------------------------ what it is asked
    def _watch_seats(self) -> None:
        if self._notifier is None:
            self._stand("this desktop has none (ext-idle-notify-v1)")
        elif not self._seats:
            self._stand("there is no keyboard and no mouse")
        else:
            self._notifier.bound = self._notifier.bound or self._bind(
                self._notifier.key, _NOTIFIER, self._notifier.version
            )
            for key, note in self._seats.items():
                self._seats[key] = note or self._watch_seat(key, self._notifier)
            self._stand("")

    def _watch_seat(self, key: int, notifier: _Global) -> int:
        seat, note = self._bind(key, _SEAT, 1), self._new()
        wish = _GET_INPUT_IDLE if notifier.version >= _INPUT_SINCE else _GET_IDLE
        self._send(WireMessage(notifier.bound, wish, numbers(note, self._after_ms, seat)))
        self._awake.add(note)
        return note

    def _bind(self, key: int, interface: str, version: int) -> int:
        made = self._new()
        body = numbers(key) + text(interface) + numbers(version, made)
        self._send(WireMessage(_REGISTRY, _BIND, body))
        return made

    def _new(self) -> int:
        self._next += 1
        return self._next - 1

    def _send(self, *messages: WireMessage) -> None:
        if self._socket is None:
            return
        try:
            self._socket.sendall(b"".join(message.packed() for message in messages))
        except OSError:
            self._lose("the compositor takes nothing")

    def _lose(self, why: str) -> None:
        self.close()
        self._take(None)
        self._seats.clear()
        self._awake.clear()
        self._stand(why)
