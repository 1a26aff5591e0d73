"""Notifications as windows and reminders ask for them, whether the desktop has any or not.

Never the only place for a decision: a notification may be overlooked, switched off or without
buttons. Who shows one also has a line or a list where the same can be answered.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from stopwatch.services.ports.desktop import Notice, Notifications


class Notifier(QObject):
    """`chosen` carries the key of a notification and the id of the button that was pressed.

    `refused` carries the key of one that could not be shown after all.
    """

    chosen = Signal(str, str)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._there: Notifications | None = None

    @property
    def is_there(self) -> bool:
        """Whether anybody shows notifications here."""
        return self._there is not None and self._there.is_there

    @property
    def can_act(self) -> bool:
        """Whether notifications come with their buttons here."""
        return self._there is not None and self._there.can_act

    def link(self, there: Notifications) -> None:
        """Show them through the desktop from now on."""
        self._there = there
        there.open(self.chosen.emit, self.refused.emit)

    def show(
        self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]] = ()
    ) -> bool:
        """Show a notification in the place of its key; return whether there may be one for it.

        `actions` are ids with words; the id `default` is a click on the notification itself.
        """
        if self._there is None:
            return False
        self._there.show(key, Notice(title, body, tuple(actions)))
        return True

    def withdraw(self, key: str) -> None:
        """Take a notification away, because it is moot."""
        if self._there is not None:
            self._there.withdraw(key)
