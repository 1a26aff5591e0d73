"""The rows of the rail: a page each, whether it is shown, and what waits on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.services.overview import Overview
from stopwatch.ui.models.index import Index
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.keycap import key_text
from stopwatch.ui.windows.main_window.signs import Badge, Sign, tr

ROW = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class RailRow:
    """A page as the rail shows it."""

    sign: Sign
    badge: Badge | None = None
    is_shown: bool = False

    @property
    def spoken(self) -> str:
        """The row in words."""
        shown = tr("shown") if self.is_shown else ""
        parts = (self.sign.title, shown, self.badge.words if self.badge else "")
        return ", ".join(part for part in parts if part)

    @property
    def tip(self) -> str:
        """What the pointer is told: the name, its key, and what waits."""
        words = f"{self.sign.title} ({key_text(self.sign.keys)})"
        return "\n".join(part for part in (words, self.badge.words if self.badge else "") if part)


class RailModel(QAbstractListModel):
    """Tells of a row only when it changed."""

    def __init__(self, signs: Sequence[Sign], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = [RailRow(sign) for sign in signs]

    @property
    def rows(self) -> tuple[RailRow, ...]:
        """All rows as they are shown."""
        return tuple(self._rows)

    def show_overview(self, overview: Overview) -> None:
        """Show what waits on each page."""
        for place, row in enumerate(self._rows):
            self._put(place, replace(row, badge=row.sign.badge(overview)))

    def show_page(self, name: str) -> None:
        """Know which page is shown."""
        for place, row in enumerate(self._rows):
            self._put(place, replace(row, is_shown=row.sign.name == name))

    def place_of(self, name: str) -> QModelIndex:
        """Return the index of a page; invalid for one that is not there."""
        places = [place for place, row in enumerate(self._rows) if row.sign.name == name]
        return self.index(places[0], 0) if places else QModelIndex()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.sign.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.tip)
            case _:
                return row if role == ROW else None

    def _put(self, place: int, row: RailRow) -> None:
        if row != self._rows[place]:
            self._rows[place] = row
            index = self.index(place, 0)
            self.dataChanged.emit(index, index)
