"""Keys that count in every program: taken as the preferences say, and what is said where not."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from stopwatch.services.ports.desktop import GlobalKeys
from stopwatch.services.preference_table import Group
from stopwatch.services.preferences import TABLE, Preferences

NAMES = tuple(one.name for one in TABLE if one.meaning.group is Group.SHORTCUTS)
MEANINGS = {one.name: one.meaning.title for one in TABLE if one.name in NAMES}
"""What each shortcut is for, by the name of its preference."""


class Shortcuts(QObject):
    """`pressed` carries the preference of the keys; `changed` says that others work, or fewer."""

    pressed = Signal(str)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: GlobalKeys | None = None
        self._wanted: dict[str, str] = {}
        self._troubles: dict[str, str] = {}
        self._told: set[str] = set()

    @property
    def working(self) -> Mapping[str, str]:
        """The keys that work, by the names of their preferences."""
        return {
            name: keys for name, keys in self._wanted.items()
            if keys and name in self._told and not self._troubles.get(name)
        }  # fmt: skip

    @property
    def troubles(self) -> Mapping[str, str]:
        """Why keys do not work, by the names of their preferences."""
        return {name: told for name, told in self._troubles.items() if told}

    def link(self, keys: GlobalKeys) -> None:
        """Take keys through this from now on."""
        self._keys = keys
        keys.open(self.pressed.emit, self._on_told)

    def want(self, preferences: Preferences) -> bool:
        """Take the keys of the preferences; return whether they are others than before."""
        wanted = {name: str(getattr(preferences, name)) for name in NAMES}
        if self._keys is None or wanted == self._wanted:
            return False
        self._wanted, self._troubles = wanted, {}
        self._told.clear()
        self._keys.take(wanted)
        return True

    def _on_told(self, name: str, trouble: str) -> None:
        self._troubles[name] = trouble
        self._told.add(name)
        self.changed.emit()
