"""Notifications with buttons, from the desktop's own service; one for each key, never stacked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stopwatch.services.ports.desktop import Notice
from stopwatch.system.session_bus import Body, SessionBus

if TYPE_CHECKING:
    from jeepney import DBusAddress

SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_NAME = "Ticket Stopwatch"
_ICON = "ticket-stopwatch"  # of the desktop file, and of the icon that is installed with it
_NORMAL = 1  # urgency
_AS_LONG_AS_USUAL = -1  # milliseconds, for the service to decide


@dataclass
class _Popup:
    """What is known of one notification; the service tells its number only after a while."""

    number: int = 0
    is_asked: bool = False
    then: Notice | None = None  # what to show instead, once the number is known
    is_withdrawn: bool = False


class DesktopNotifications:
    """Implements `Notifications` over D-Bus."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus
        self._popups: dict[str, _Popup] = {}
        self._is_there = False
        self._abilities: frozenset[str] = frozenset()
        self._chosen: Callable[[str, str], None] | None = None
        self._refused: Callable[[str], None] | None = None

    @property
    def is_there(self) -> bool:
        """Whether a service answered; it is asked when this is opened."""
        return self._is_there and self._bus.fileno() >= 0

    @property
    def can_act(self) -> bool:
        """Whether the service shows buttons; it is asked when this is opened."""
        return "actions" in self._abilities

    def open(self, chosen: Callable[[str, str], None], refused: Callable[[str], None]) -> None:
        """Ask what the service can do, and listen to it from now on."""
        self._chosen, self._refused = chosen, refused
        self._bus.heed(SERVICE, "ActionInvoked", self._on_action_invoked)
        self._bus.heed(SERVICE, "NotificationClosed", self._on_closed)
        self._bus.call(_address(), "GetCapabilities", answered=self._on_abilities)

    def is_shown(self, key: str) -> bool:
        """Whether a notification of this key stands, as far as the service told."""
        popup = self._popups.get(key)
        return popup is not None and not popup.is_withdrawn

    def show(self, key: str, notice: Notice) -> None:
        """Show a notification, or put it in the place of the one that has the key."""
        if self._bus.fileno() < 0:  # it went away, so nothing would be answered
            self._refuse(key)
            return
        popup = self._popups.setdefault(key, _Popup())
        popup.is_withdrawn = False
        if popup.is_asked:
            popup.then = notice
        else:
            self._notify(key, popup, notice)

    def withdraw(self, key: str) -> None:
        """Take a notification away: it is about nothing any more."""
        popup = self._popups.get(key)
        if popup is None:
            return
        popup.is_withdrawn, popup.then = True, None
        if not popup.is_asked:
            self._take_away(key, popup)

    # ------------------------------------------------------------------ private
    def _notify(self, key: str, popup: _Popup, notice: Notice) -> None:
        popup.is_asked, popup.then = True, None

        def answered(body: Body | None) -> None:
            self._on_shown(key, popup, body)

        hints = {
            "urgency": ("y", _NORMAL),
            "desktop-entry": ("s", _ICON),
            "category": ("s", "presence"),
        }
        body = (
            _NAME, popup.number, _ICON, notice.title, self._written(notice.body),
            _flat(notice.actions), hints, _AS_LONG_AS_USUAL,
        )  # fmt: skip
        self._bus.call(_address(), "Notify", "susssasa{sv}i", body, answered)

    def _on_shown(self, key: str, popup: _Popup, body: Body | None) -> None:
        popup.is_asked = False
        popup.number = int(body[0]) if body else 0
        if popup.is_withdrawn:
            self._take_away(key, popup)
        elif popup.then is not None:
            self._notify(key, popup, popup.then)
        elif not popup.number:
            self._refuse(key)

    def _refuse(self, key: str) -> None:
        self._popups.pop(key, None)
        if self._refused is not None:
            self._refused(key)

    def _take_away(self, key: str, popup: _Popup) -> None:
        self._popups.pop(key, None)
        if popup.number:
            self._bus.call(_address(), "CloseNotification", "u", (popup.number,))

    def _on_abilities(self, body: Body | None) -> None:
        self._is_there = body is not None
        self._abilities = frozenset(body[0]) if body else frozenset()

    def _on_action_invoked(self, body: Body) -> None:
        number, action = body[:2]
        key = self._key_of(number)
        if key is not None and self._chosen is not None:
            self._chosen(key, str(action))

    def _on_closed(self, body: Body) -> None:
        key = self._key_of(body[0])
        if key is not None and not self._popups[key].is_asked:
            self._popups.pop(key)

    def _key_of(self, number: int) -> str | None:
        found = (key for key, one in self._popups.items() if number and one.number == number)
        return next(found, None)

    def _written(self, text: str) -> str:
        """Return a text word for word: some services read markup in it, and say so."""
        from html import escape  # half a mebibyte of names comes with it

        return escape(text, quote=False) if "body-markup" in self._abilities else text


def _flat(actions: Sequence[tuple[str, str]]) -> list[str]:
    return [part for action in actions for part in action]


def _address() -> DBusAddress:
    from jeepney import DBusAddress

    return DBusAddress(_PATH, SERVICE, SERVICE)
