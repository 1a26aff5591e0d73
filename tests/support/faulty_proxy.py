"""A TCP proxy on loopback with bad manners: it stands between the program and the PSA.

Which fault befalls a request is drawn from seeded dice, or ordered beforehand. A request is read
whole before anything is done with it, so that each fault means exactly what its name says.
"""

from __future__ import annotations

import random
import re
import select
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum

from tests.desktop.waiting import until
from tests.support.wire_messages import answer, is_whole, read_message, reset

_LOOPBACK = "127.0.0.1"
_PATIENCE_S = 30.0
_SINGLE_BYTES = 1500  # of a long message only the beginning comes in single bytes
_MARKER = re.compile(rb"\[TSW:(\w+)\]")
_GATEWAY = {429: "Too Many Requests", 502: "Bad Gateway", 503: "Service Unavailable",
            504: "Gateway Timeout"}  # fmt: skip


class Fault(StrEnum):
    """What befalls a request."""

    RESET_BEFORE = "reset before a byte passed"
    CUT_REQUEST = "cut in the middle of the request"
    LOST_REPLY = "reply lost"
    CUT_REPLY = "cut in the middle of the reply"
    DELAY = "delayed"
    STALL = "stalled"
    SINGLE_BYTES = "split into single bytes"
    REPLAY = "request sent twice"
    ANSWERED_INSTEAD = "answered instead of the service"
    ANSWERED_AFTERWARDS = "passed on, then answered instead of the service"


@dataclass(frozen=True, slots=True)
class Plan:
    """One fault with its measure: `seconds` of delay or stall, `status` of an own answer."""

    fault: Fault
    seconds: float = 0.0
    status: int = 502


@dataclass
class Manners:
    """How bad they are: the likelihood of a fault for writes and for reads, and which faults."""

    writes: float = 0.0
    reads: float = 0.0
    faults: tuple[Fault, ...] = tuple(Fault)
    longest_delay_s: float = 2.0
    instead: tuple[int, ...] = (429, 502, 503, 504)
    afterwards: tuple[int, ...] = (429, 502, 503, 504)


@dataclass
class FaultyProxy:
    """Serves on threads of its own while it is entered; `upstream` may change at any time."""

    upstream: int
    seed: str = "0"
    manners: Manners = field(default_factory=Manners)
    counts: Counter[str] = field(default_factory=Counter)
    created: Counter[str] = field(default_factory=Counter)
    """How often the service said that it had created a time entry, by the entry's marker."""
    replayed: Counter[str] = field(default_factory=Counter)
    """How often it said so a second time because a request was sent twice from here."""

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)
        self._ordered: list[tuple[re.Pattern[bytes], Plan]] = []
        self._state = threading.Condition()
        self._in_flight = 0
        self._ending = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = _bound(0)
        self.port: int = self._listener.getsockname()[1]
        self._listen()

    # ------------------------------------------------------------------ for whoever uses it
    def order(self, plan: Plan, first_line: str = "") -> None:
        """Let the next request whose first line matches meet this."""
        with self._state:
            self._ordered.append((re.compile(first_line.encode()), plan))

    def down(self) -> None:
        """Refuse connections from now on, and reset those there are."""
        with self._state:
            self.counts["down altogether"] += 1
        self._stop_listening()
        self._listener = _bound(self.port)  # nobody else gets it meanwhile, and nobody is let in
        self._reset_all()

    def up(self) -> None:
        """Accept connections again, at the same port."""
        self._listen()

    def wait_until_idle(self) -> None:
        """Wait until no request is on its way in either direction, unread ones included."""
        until(self._is_idle, "no request is on its way", _PATIENCE_S)

    def close(self) -> None:
        """End everything."""
        self._ending.set()
        self._stop_listening()
        self._reset_all()
        for thread in self._threads:
            thread.join(_PATIENCE_S)

    # ------------------------------------------------------------------ connections
    def _is_idle(self) -> bool:
        with self._state:
            open_ones = [self._listener, *self._open]
            waited_for = [one for one in open_ones if one.fileno() >= 0]
            return not self._in_flight and not select.select(waited_for, (), (), 0)[0]

    def _listen(self) -> None:
        self._listener.listen()
        self._listener.setblocking(False)
        self._accepting = threading.Thread(target=self._accept, args=(self._listener,))
        self._accepting.start()

    def _stop_listening(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._accepting.join(_PATIENCE_S)  # so that whoever was let in is known
        self._listener.close()

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):  # the listener was shut down
            while select.select([listener], (), ()):
                with self._state, suppress(BlockingIOError):  # who came has gone again
                    client, _address = listener.accept()
                    self._open.add(client)
                    self._begin(client)

    def _begin(self, client: socket.socket) -> None:
        self._threads = [one for one in self._threads if one.is_alive()]
        thread = threading.Thread(target=self._serve, args=(client,), name="faulty proxy")
        thread.start()
        self._threads.append(thread)

    def _serve(self, client: socket.socket) -> None:
        with self._kept(client), suppress(OSError):  # whoever dies ends the connection
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            goes_on = True
            while goes_on and select.select([client], (), ()):
                with self._busy():
                    request = read_message(client)
                    goes_on = request is not None and self._exchange(client, request)

    @contextmanager
    def _kept(self, connection: socket.socket) -> Iterator[None]:
        with self._state:
            self._open.add(connection)
        try:
            yield
        finally:
            with self._state:
                self._open.discard(connection)
            connection.close()

    def _reset_all(self) -> None:
        with self._state:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    @contextmanager
    def _busy(self) -> Iterator[None]:
        with self._state:
            self._in_flight += 1
        try:
            yield
        finally:
            with self._state:
                self._in_flight -= 1
                self._state.notify_all()

    # ------------------------------------------------------------------ one request
    def _exchange(self, client: socket.socket, request: bytes) -> bool:
        """Do with a request what the dice say; return whether the connection goes on."""
        plan = self._drawn(request)
        if plan is None:
            goes_on = self._passed_on(client, request)
        else:
            with self._state:
                self.counts[plan.fault.value] += 1
            goes_on = _DEEDS[plan.fault](self, client, request, plan)
        if not goes_on:
            reset(client)
        return goes_on

    def _passed_on(self, client: socket.socket, request: bytes) -> bool:
        reply = self._asked(request)
        client.sendall(reply)
        return bool(reply)

    def _drawn(self, request: bytes) -> Plan | None:
        first_line = request.partition(b"\r\n")[0]
        with self._state:
            for place, (pattern, plan) in enumerate(self._ordered):
                if pattern.search(first_line):
                    del self._ordered[place]
                    return plan
            likelihood = self.manners.writes if is_write(request) else self.manners.reads
            if self._dice.random() >= likelihood:
                return None
            return self._plan()

    def _plan(self) -> Plan:
        fault = self._dice.choice(self.manners.faults)
        afterwards = fault is Fault.ANSWERED_AFTERWARDS
        statuses = self.manners.afterwards if afterwards else self.manners.instead
        seconds = self._dice.uniform(0.0, self.manners.longest_delay_s)
        return Plan(fault, seconds, self._dice.choice(statuses))

    def _asked(self, request: bytes) -> bytes:
        """Return the service's reply to a request; nothing of it where the service has gone."""
        with suppress(OSError), self._to_service() as service:
            service.sendall(request)
            return self._noted(request, read_message(service) or b"")
        return b""

    def _noted(self, request: bytes, reply: bytes) -> bytes:
        if is_creation(request) and is_success(reply):
            with self._state:
                self.created.update(markers_in(request))
        return reply

    @contextmanager
    def _to_service(self) -> Iterator[socket.socket]:
        service = socket.create_connection((_LOOPBACK, self.upstream), _PATIENCE_S)
        service.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._kept(service):
            yield service

    # ------------------------------------------------------------------ faults
    def _reset_before(self, _client: socket.socket, _request: bytes, _plan: Plan) -> bool:
        return False

    def _cut_request(self, _client: socket.socket, request: bytes, _plan: Plan) -> bool:
        half = request[: len(request) // 2]
        assert not is_whole(half)
        with self._to_service() as service:
            service.sendall(half)
        return False

    def _lost_reply(self, _client: socket.socket, request: bytes, _plan: Plan) -> bool:
        self._asked(request)
        return False

    def _cut_reply(self, client: socket.socket, request: bytes, _plan: Plan) -> bool:
        reply = self._asked(request)
        client.sendall(reply[: len(reply) // 2])
        with suppress(OSError):
            client.shutdown(socket.SHUT_WR)  # a goodbye, so that what was sent is read first
        return False

    def _delay(self, client: socket.socket, request: bytes, plan: Plan) -> bool:
        self._ending.wait(plan.seconds)
        return self._passed_on(client, request)

    def _stall(self, client: socket.socket, request: bytes, plan: Plan) -> bool:
        """Pass the request on and keep the reply until somebody loses patience."""
        self._asked(request)
        client.settimeout(plan.seconds)
        with suppress(TimeoutError):
            client.recv(1)
        return False

    def _single_bytes(self, client: socket.socket, request: bytes, _plan: Plan) -> bool:
        with self._to_service() as service:
            _send_slowly(service, request)
            reply = self._noted(request, read_message(service) or b"")
        _send_slowly(client, reply)
        return bool(reply)

    def _replay(self, client: socket.socket, request: bytes, _plan: Plan) -> bool:
        replies = [self._asked(request) for _time in range(2)]
        if is_creation(request) and all(is_success(reply) for reply in replies):
            with self._state:
                self.replayed.update(markers_in(request))
        client.sendall(replies[0])
        return bool(replies[0])

    def _answered_instead(self, client: socket.socket, _request: bytes, plan: Plan) -> bool:
        return _say_goodbye(client, plan)

    def _answered_afterwards(self, client: socket.socket, request: bytes, plan: Plan) -> bool:
        self._asked(request)
        return _say_goodbye(client, plan)


def _bound(port: int) -> socket.socket:
    """Return a socket that has a port, any for 0; until it listens, whoever comes is refused."""
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.bind((_LOOPBACK, port))
    return made


def is_write(request: bytes) -> bool:
    """Tell a request that changes something at the service."""
    method, path = request.split(b" ", 2)[:2]
    return method in {b"PATCH", b"PUT", b"DELETE"} or (
        method == b"POST" and not path.endswith(b"/query")
    )


def is_creation(request: bytes) -> bool:
    """Tell a request that creates a time entry."""
    method, path = request.split(b" ", 2)[:2]
    return method == b"POST" and path.endswith(b"/TimeEntries")


def is_success(reply: bytes) -> bool:
    """Tell a reply that says that it was done."""
    return reply.startswith(b"HTTP/1.1 2")


def markers_in(request: bytes) -> list[str]:
    """Return the markers of the program in a request."""
    return [found.decode() for found in _MARKER.findall(request)]


def _send_slowly(connection: socket.socket, message: bytes) -> None:
    for place in range(min(len(message), _SINGLE_BYTES)):
        connection.sendall(message[place : place + 1])
    connection.sendall(message[_SINGLE_BYTES:])


def _say_goodbye(client: socket.socket, plan: Plan) -> bool:
    client.sendall(answer(plan.status, _GATEWAY.get(plan.status, "Refused")))
    client.shutdown(socket.SHUT_WR)
    client.settimeout(_PATIENCE_S)
    client.recv(1)  # until the other side has read it: a reset could overtake the answer
    return False


_Deed = Callable[[FaultyProxy, socket.socket, bytes, Plan], bool]
_DEEDS: dict[Fault, _Deed] = {
    Fault.RESET_BEFORE: FaultyProxy._reset_before,
    Fault.CUT_REQUEST: FaultyProxy._cut_request,
    Fault.LOST_REPLY: FaultyProxy._lost_reply,
    Fault.CUT_REPLY: FaultyProxy._cut_reply,
    Fault.DELAY: FaultyProxy._delay,
    Fault.STALL: FaultyProxy._stall,
    Fault.SINGLE_BYTES: FaultyProxy._single_bytes,
    Fault.REPLAY: FaultyProxy._replay,
    Fault.ANSWERED_INSTEAD: FaultyProxy._answered_instead,
    Fault.ANSWERED_AFTERWARDS: FaultyProxy._answered_afterwards,
}


@contextmanager
def faulty_proxy(upstream: int, seed: str = "0") -> Iterator[FaultyProxy]:
    """Serve while the block runs; it behaves well until its manners are changed."""
    proxy = FaultyProxy(upstream, seed)
    try:
        yield proxy
    finally:
        proxy.close()
