"""A menu that is shown anew and keeps the lines that stay: a host that has read it may click them.

Over D-Bus each line has a number of its own, which goes with its action. So an action stays where
its line does, with other words if need be, and only what is new or gone moves. Each change is a
message to the host, a picture with every icon: what is as it was is not set again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from stopwatch.domain.values import dataclass

_TOLD_ONLY = 0  # Qt.ShortcutContext.WidgetShortcut, without all other names of `Qt`
IconOf = Callable[[str], QIcon]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `key` tells which it is, whatever it says; without words it is a separator.

    `shortcut` is only told: it counts everywhere, so not as a key of the menu.
    """

    key: Hashable
    said: str = ""
    icon: str = ""
    data: object = None
    shortcut: str = ""
    under: tuple[Line, ...] = ()


def lay_out(menu: QMenu, lines: Sequence[Line], icon_of: IconOf) -> None:
    """Let a menu have these lines, and keep what it has of them already in their order."""
    left = [one for one in menu.actions() if isinstance(one, _Standing)]
    for line in lines:
        standing = next((one for one in left if one.key == line.key), None)
        if standing is None:
            standing = _Standing(line, menu)
            standing.show_line(line, icon_of)  # whole before it comes: the host is told once
            menu.insertAction(left[0], standing) if left else menu.addAction(standing)
        else:
            place = left.index(standing)
            _take_away(menu, left[:place])
            left = left[place + 1 :]
            standing.show_line(line, icon_of)
    _take_away(menu, left)


class _Standing(QAction):
    """A line as long as it stands there."""

    def __init__(self, line: Line, menu: QMenu) -> None:
        super().__init__(menu)
        self.key = line.key
        self._line: Line | None = None
        self._under = QMenu(menu) if line.under else None
        self.setSeparator(not line.said)
        self.setProperty("shortcutContext", _TOLD_ONLY)
        if self._under is not None:
            self.setMenu(self._under)

    def show_line(self, line: Line, icon_of: IconOf) -> None:
        """Say what it says now."""
        if self._under is not None:
            lay_out(self._under, line.under, icon_of)
        if line != self._line:
            self._line = line
            self.setText(line.said)
            self.setProperty("shortcut", line.shortcut)  # a text: keys bring all names of `Qt`
            if self.data() != line.data:
                self.setData(line.data)
        icon = icon_of(line.icon) if line.icon else QIcon()
        if icon.cacheKey() != self.icon().cacheKey():
            self.setIcon(icon)

    def leave(self) -> None:
        """Go, with what stands under it."""
        if self._under is not None:
            self._under.deleteLater()
        self.deleteLater()


def _take_away(menu: QMenu, gone: Sequence[_Standing]) -> None:
    for one in gone:
        menu.removeAction(one)
        one.leave()
