"""A tray host that pretends: owns the watcher's name on a bus and looks at what registers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.desktop.waiting import until

WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_NO_MENU = "/NO_DBUSMENU"  # what Qt says until the icon is given one
_PROPERTIES = "org.freedesktop.DBus.Properties"
_INTROSPECTION = f"""<node><interface name="{WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
</interface></node>"""


class TrayHost:
    """Answers like a panel's watcher, on a thread of its own."""

    def __init__(self, address: str) -> None:
        self._served = open_dbus_connection(address)
        self._asking = open_dbus_connection(address)
        self._items: list[str] = []
        self._is_closing = False
        self._thread = threading.Thread(target=self._serve, name="tray host")

    def open(self) -> None:
        """Take the watcher's name and begin to answer."""
        self._served.send_and_get_reply(message_bus.RequestName(WATCHER))
        self._thread.start()

    def close(self) -> None:
        """Go away as a crashed panel does."""
        self._is_closing = True
        self._thread.join()
        self._served.close()
        self._asking.close()

    # ------------------------------------------------------------------ the tray icon
    @property
    def items(self) -> tuple[str, ...]:
        """The bus names of all icons that registered, in order."""
        return tuple(self._items)

    def wait_for_item(self) -> Item:
        """Return the newest icon; fails when none comes."""
        until(lambda: bool(self._items), "a tray icon registers")
        return Item(self._asking, self._items[-1])

    # ------------------------------------------------------------------ the thread
    def _serve(self) -> None:
        while not self._is_closing:
            try:
                message = self._served.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._served.send(self._answer(message))

    def _answer(self, call: Message) -> Message:
        member = call.header.fields[HeaderFields.member]
        if member == "RegisterStatusNotifierItem":
            self._items.append(call.body[0])
            return new_method_return(call)
        answers: dict[str, tuple[str, tuple[Any, ...]]] = {
            "Get": ("v", (_state().get(call.body[-1] if call.body else "", ("b", False)),)),
            "GetAll": ("a{sv}", (_state(),)),
            "Introspect": ("s", (_INTROSPECTION,)),
        }
        if member not in answers:
            return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
        return new_method_return(call, *answers[member])


class Item:
    """One icon, as a panel sees and clicks it."""

    def __init__(self, connection: DBusConnection, bus_name: str) -> None:
        self._connection = connection
        self._item = DBusAddress("/StatusNotifierItem", bus_name, _ITEM)
        self._bus_name = bus_name

    def activate(self) -> None:
        """Click it."""
        self._call(self._item, "Activate", "ii", (0, 0))

    def tool_tip(self) -> str:
        """Return the title of its tool tip."""
        return str(self._property("ToolTip")[1][2])

    def picture(self) -> bytes:
        """Return the pixels of its smallest picture."""
        return bytes(min(self._property("IconPixmap")[1], key=_width)[2])

    def labels(self) -> list[str]:
        """Return the labels of its menu, separators left out; none while it has no menu yet."""
        if self._menu().object_path == _NO_MENU:
            return []
        return [label for _id, label, _enabled in self._entries()]

    def click(self, beginning: str) -> None:
        """Click the menu entry whose label begins so."""
        self.click_number(self.number(beginning))

    def number(self, beginning: str) -> int:
        """Return by which number a host knows the menu entry whose label begins so."""
        for entry_id, label, enabled in self._entries():
            if label.startswith(beginning) and enabled:
                return entry_id
        raise AssertionError(f"no entry begins with {beginning!r}: {self.labels()}")

    def click_number(self, entry_id: int) -> None:
        """Click a menu entry as it was read before."""
        self._call(self._menu(), "Event", "isvu", (entry_id, "clicked", ("s", ""), 0))

    def close_menu(self) -> None:
        """Say that the menu is no longer open, as most panels do after a click."""
        self._call(self._menu(), "Event", "isvu", (0, "closed", ("s", ""), 0))

    # ------------------------------------------------------------------ private
    def _menu(self) -> DBusAddress:
        return DBusAddress(self._property("Menu")[1], self._bus_name, _MENU)

    def _entries(self) -> list[tuple[int, str, bool]]:
        self._call(self._menu(), "AboutToShow", "i", (0,))
        _revision, layout = self._call(self._menu(), "GetLayout", "iias", (0, -1, []))
        return list(_flat(layout))

    def _property(self, name: str) -> tuple[str, Any]:
        address = DBusAddress("/StatusNotifierItem", self._bus_name, _PROPERTIES)
        signature, value = self._call(address, "Get", "ss", (_ITEM, name))[0]
        return signature, value

    def _call(
        self, to: DBusAddress, member: str, signature: str, body: tuple[Any, ...]
    ) -> tuple[Any, ...]:
        call = new_method_call(to, member, signature, body)
        reply = self._connection.send_and_get_reply(call, timeout=30)
        assert reply.header.message_type is MessageType.method_return, reply.body
        body_of_reply: tuple[Any, ...] = reply.body
        return body_of_reply


@contextmanager
def tray_host(address: str) -> Iterator[TrayHost]:
    """Run a tray host on a bus for as long as the block lasts."""
    host = TrayHost(address)
    host.open()
    try:
        yield host
    finally:
        host.close()


def _state() -> dict[str, tuple[str, Any]]:
    return {
        "IsStatusNotifierHostRegistered": ("b", True),
        "RegisteredStatusNotifierItems": ("as", []),
        "ProtocolVersion": ("i", 0),
    }


def _width(picture: tuple[int, int, bytes]) -> int:
    return picture[0]


def _flat(layout: tuple[int, dict[str, Any], list[Any]]) -> Iterator[tuple[int, str, bool]]:
    entry_id, properties, children = layout
    label = properties.get("label", ("s", ""))[1].replace("_", "")
    visible = properties.get("visible", ("b", True))[1]
    if label and visible:
        yield entry_id, label, properties.get("enabled", ("b", True))[1]
    for _signature, child in children:
        yield from _flat(child)
