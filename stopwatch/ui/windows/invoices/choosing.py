"""A list that opens under a button: it is narrowed by typing, and one of it is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_4, row_height
from stopwatch.ui.widgets.buttons import is_enter
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.widgets.search_field import SearchField

_WIDTH, _MOST_ROWS = 280, 12


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose; None stands for all, or for none."""

    id: int | None
    name: str


class _Names(QListView):
    chosen = Signal(QModelIndex)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class Chooser(QFrame):
    """`chosen` carries an `Option`. It closes by Esc, by a click elsewhere, and by choosing."""

    chosen = Signal(Option)

    def __init__(
        self, theme: Theme, prompt: str, options: Sequence[Option], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "sheet")
        self._options = self._shown = tuple(options)
        self.field, self.names = SearchField(theme, prompt), _Names()
        self._model = QStringListModel(self)
        self.names.setModel(self._model)
        self.names.setUniformItemSizes(True)
        self.names.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setAccessibleName(prompt)
        self._row = row_height(line_height(theme)) - SPACE_4
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(self.field)
        column.addWidget(self.names, 1)
        self.field.textChanged.connect(self._narrow)
        self.field.stepped.connect(self._on_stepped)
        self.field.returnPressed.connect(self._on_stepped)
        self.names.clicked.connect(self._on_chosen)
        self.names.chosen.connect(self._on_chosen)
        self._narrow("")

    def open_under(self, button: QWidget) -> None:
        """Open below a button, with the keyboard in the field."""
        self.open_at(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def open_at(self, place: QPoint) -> None:
        """Open at a place of the screen."""
        self.resize(self.sizeHint())
        self.move(place)
        self.show()
        self.field.setFocus()

    @override
    def sizeHint(self) -> QSize:
        rows = min(_MOST_ROWS, max(1, len(self._options)))
        return QSize(_WIDTH, self.field.sizeHint().height() + rows * self._row + 4 * SPACE_4)

    # ------------------------------------------------------------------ slots
    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        self._shown = tuple(
            one for one in self._options if all(word in one.name.casefold() for word in wanted)
        )
        self._model.setStringList([one.name for one in self._shown])
        self.names.setCurrentIndex(self._model.index(0))

    def _on_stepped(self) -> None:
        if len(self._shown) == 1:
            self._on_chosen(self._model.index(0))
        else:
            self.names.setFocus()

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            option = self._shown[index.row()]
            self.close()
            self.chosen.emit(option)
