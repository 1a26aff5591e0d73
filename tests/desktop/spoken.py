"""What a screen reader is told: the tree of the accessibility bus (AT-SPI), read through D-Bus."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop.waiting import until

_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_FOCUSABLE, _SHOWING = 11, 25  # bits of a state, as AT-SPI numbers them
_DEEP = 24
_PATIENCE_S = 30.0


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing on the screen. `states` are AT-SPI's two words of bits in one number."""

    where: tuple[str, str]
    role: str
    name: str
    states: int

    @property
    def is_focusable(self) -> bool:
        """Whether the keyboard can come to it now."""
        return bool(self.states >> _FOCUSABLE & 1) and self.is_showing

    @property
    def is_showing(self) -> bool:
        """Whether it is on the screen."""
        return bool(self.states >> _SHOWING & 1)


class Reader:
    """Reads the tree as a screen reader does, and presses what can be pressed."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def all(self) -> list[Spoken]:
        """Return everything that applications tell of, windows first."""
        return list(self._under(_ROOT, _DEEP))

    def names(self, role: str = "") -> list[str]:
        """Return the names of what is shown, of one role or of all."""
        found = (one for one in self.all() if one.is_showing)
        return [one.name for one in found if role in {"", one.role}]

    def press(self, name: str) -> None:
        """Press the button whose name begins so, once it is shown."""
        until(lambda: self._pressed(name), f"a button {name!r} can be pressed")

    # ------------------------------------------------------------------ private
    def _pressed(self, name: str) -> bool:
        buttons = [one for one in self.all() if one.is_showing and "button" in one.role]
        found = next((one for one in buttons if one.name.startswith(name)), None)
        if found is None:
            return False
        with suppress(LookupError):  # gone since it was read: then it is looked for again
            self._ask(found.where, _ACTION, "DoAction", "i", (0,))
            return True
        return False

    def _children(self, where: tuple[str, str]) -> list[tuple[str, str]]:
        try:
            found: list[tuple[str, str]] = self._ask(where, _ACCESSIBLE, "GetChildren")[0]
        except LookupError:
            return []  # gone since it was read
        return found

    def _under(self, where: tuple[str, str], deep: int) -> Iterator[Spoken]:
        for child in self._children(where):
            one = self._read(child)
            if one is None:
                continue  # gone since it was named
            yield one
            if deep:
                yield from self._under(child, deep - 1)

    def _read(self, where: tuple[str, str]) -> Spoken | None:
        try:
            name = self._property(where, "Name")
            role = self._ask(where, _ACCESSIBLE, "GetRoleName")[0]
            low, high = self._ask(where, _ACCESSIBLE, "GetState")[0]
        except LookupError:
            return None
        return Spoken(where, role, name, low | high << 32)

    def _property(self, where: tuple[str, str], name: str) -> str:
        address = DBusAddress(where[1], where[0], _ACCESSIBLE)
        reply = self._connection.send_and_get_reply(
            Properties(address).get(name), timeout=_PATIENCE_S
        )
        if reply.header.message_type is MessageType.error:
            raise LookupError(name)
        return str(reply.body[0][1])

    def _ask(
        self, where: tuple[str, str], interface: str, member: str, signature: str = "",
        arguments: tuple[object, ...] = (),
    ) -> tuple[Any, ...]:  # fmt: skip
        address = DBusAddress(where[1], where[0], interface)
        call = new_method_call(address, member, signature or None, arguments)
        reply = self._connection.send_and_get_reply(call, timeout=_PATIENCE_S)
        if reply.header.message_type is MessageType.error:
            raise LookupError(member)
        answer: tuple[Any, ...] = reply.body
        return answer


@contextmanager
def reader(session_bus: str) -> Iterator[Reader]:
    """Read the accessibility bus of a session, which D-Bus starts when it is asked for."""
    with open_dbus_connection(session_bus) as session:
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(
            new_method_call(bus, "GetAddress"), timeout=_PATIENCE_S
        ).body[0]
        with open_dbus_connection(address) as connection:
            yield Reader(connection)
