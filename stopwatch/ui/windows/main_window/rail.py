"""The rail: the pages at the left, what waits on them, and what runs at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.services.overview import Overview
from stopwatch.ui.help.wanted import HelpButton
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8, SPACE_12
from stopwatch.ui.windows.main_window.rail_delegate import RailDelegate
from stopwatch.ui.windows.main_window.rail_foot import RailFoot
from stopwatch.ui.windows.main_window.rail_model import ROW, RailModel, RailRow
from stopwatch.ui.windows.main_window.signs import Sign, tr

_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class RailList(QListView):
    """Arrows walk over the names; nothing is opened, and so nothing read, before Enter."""

    opened = Signal(QModelIndex)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _OPENING and not held:
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class Rail(QFrame):
    """`page_wanted` carries the name of a page."""

    page_wanted = Signal(str)

    def __init__(self, theme: Theme, signs: Sequence[Sign], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sunken")
        self.model, self.rows = RailModel(signs, self), RailDelegate(theme, self)
        self.list, self.foot = RailList(), RailFoot(theme)
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        about = QHBoxLayout()
        about.setContentsMargins(SPACE_12, 0, 0, SPACE_4)
        about.addWidget(HelpButton(theme), 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(about)
        column.addWidget(self.foot)
        self.list.opened.connect(self._on_opened)
        self.list.clicked.connect(self._on_opened)
        self._fit()

    @property
    def is_collapsed(self) -> bool:
        """Whether only icons are shown."""
        return self.rows.is_collapsed

    def show_overview(self, overview: Overview) -> None:
        """Show what waits, and what runs."""
        self.model.show_overview(overview)
        self.foot.show_overview(overview)
        self._fit()

    def show_page(self, name: str) -> None:
        """Show which page is shown."""
        self.model.show_page(name)
        self.list.setCurrentIndex(self.model.place_of(name))

    def collapse(self, *, is_collapsed: bool) -> None:
        """Show icons alone, or their names as well."""
        if is_collapsed != self.rows.is_collapsed:
            self.rows.is_collapsed = is_collapsed
            self.foot.collapse(is_collapsed=is_collapsed)
            self._fit()
            self.list.viewport().update()

    def take_focus(self) -> None:
        """Take the keyboard, at the page that is shown."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------------ private
    def _dress(self) -> None:
        self.list.setProperty("ground", "sunken")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.rows)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Pages"))

    def _fit(self) -> None:
        self.setFixedWidth(self.rows.wanted_width(self.model.rows))

    def _on_opened(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, RailRow):
            self.page_wanted.emit(row.sign.name)
