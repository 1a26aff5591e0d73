"""A connection to a message bus that waits for nothing longer than a moment.

jeepney bounds how long a bus may take to let somebody in, but not how long to greet them.
"""

from __future__ import annotations

from contextlib import ExitStack

from jeepney import DBusErrorResponse, Message
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket

from stopwatch.domain.overriding import override

_PATIENCE_S = 0.5


class PatientConnection(DBusConnection):  # type: ignore[misc]  # jeepney ships no types
    """Gives up an answer that does not come; TimeoutError then."""

    @override
    def send_and_get_reply(self, message: Message, *, timeout: float | None = None) -> Message:
        """Send a message and return the answer; jeepney passes None where it knows no limit."""
        return super().send_and_get_reply(message, timeout=timeout or _PATIENCE_S)


def connect(which: str) -> PatientConnection:
    """Connect to the session's or the system's bus.

    OSError where it does not answer or refuses; KeyError, RuntimeError or ValueError where there
    is no address of one, or none that can be understood.
    """
    sock = prep_socket(get_bus(which.upper()), enable_fds=True, timeout=_PATIENCE_S)
    with ExitStack() as failed:
        failed.callback(sock.close)
        sock.settimeout(_PATIENCE_S)  # a bus that takes nothing must not hold us up either
        try:
            made = PatientConnection(sock, enable_fds=True)
        except DBusErrorResponse as error:
            raise OSError(f"it refuses: {error.name}") from error
        failed.pop_all()
    return made
