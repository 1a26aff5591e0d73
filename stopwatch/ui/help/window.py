"""The window of the guide: its pages at the left, one of them beside it, found by a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from stopwatch.ui.help import guide
from stopwatch.ui.help.page_view import PageView
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, Face
from stopwatch.ui.widgets.note_field import NoteField
from stopwatch.ui.windows.window_keys import Told, add_keys

_SIZE, _LEAST = (1040, 760), (520, 320)
_LEFT, _LEFT_MOST = 300, 420
_PAGE = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Opened at a place like `week.md#keys`; it makes no request and asks nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle(tr("Help"))
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self.view, self.pages = PageView(theme), QTreeWidget()
        self.search = NoteField(theme, tr("Find in this page"), "search", "Ctrl+F")
        self.back_button = ActionButton(theme, tr("Back"), Face("chevron-left", "Alt+Left"))
        self._before: list[str] = []
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill()
        self._lay_out()
        self.pages.currentItemChanged.connect(self._on_chosen)
        self.view.anchorClicked.connect(self._on_link)
        self.search.textChanged.connect(self._on_searched)
        self.back_button.clicked.connect(self.back)
        add_keys(self, {
            "Ctrl+F": self._to_search, "F3": Told(tr("Find the next"), self.find_next),
            "Alt+Left": Told(tr("Back to the page before"), self.back), "Esc": self._on_escape,
        })  # fmt: skip
        self.view.setFocus()

    def go_to(self, place: str) -> None:
        """Show a page, at a heading where the place names one."""
        page, _hash, anchor = place.partition("#")
        if page and page != self.view.page:
            before = self.view.page
            if not self.view.show_page(page):
                return
            self._before += [before] if before else []
            self._mark(page)
        if anchor:
            self.view.go_to(anchor)
        self.back_button.setEnabled(bool(self._before))

    def back(self) -> None:
        """Show the page before this one."""
        if self._before:
            page = self._before.pop()
            self.view.show_page(page)
            self._mark(page)
        self.back_button.setEnabled(bool(self._before))

    def find_next(self) -> bool:
        """Go to the next place that holds what was typed, from the top behind the last one."""
        typed = self.search.text()
        if not typed:
            return False
        if self.view.find(typed):
            return True
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        return self.view.find(typed)

    # ------------------------------------------------------------------ slots
    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        page = item.data(0, _PAGE) if item is not None else None
        if isinstance(page, str):
            self.go_to(page)

    def _on_link(self, link: QUrl) -> None:
        if link.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(link)
        else:
            self.go_to(link.toString())

    def _on_searched(self) -> None:
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self.find_next()

    def _on_escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    # ------------------------------------------------------------------ private
    def _fill(self) -> None:
        self.pages.setHeaderHidden(True)
        self.pages.setObjectName("guide")
        self.pages.setProperty("ground", "window")
        self.pages.setRootIsDecorated(False)
        self.pages.setIndentation(SPACE_12)
        self.pages.setAccessibleName(tr("Pages of the guide"))
        self.view.setAccessibleName(tr("The page"))
        for title, pages in guide.contents():
            top = QTreeWidgetItem([title])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setFont(0, weighted(self._theme.fonts.body, QFont.Weight.DemiBold))
            self.pages.addTopLevelItem(top)
            for words, page in pages:
                item = QTreeWidgetItem(top, [words])
                item.setData(0, _PAGE, page)
                self._items[page] = item
            top.setExpanded(True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(WINDOW_MARGIN, SPACE_12, WINDOW_MARGIN, SPACE_8)
        head.setSpacing(SPACE_8)
        head.addWidget(self.back_button)
        head.addWidget(self.search, 1)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.pages)
        parts.addWidget(self.view)
        parts.setStretchFactor(1, 1)
        parts.setSizes([self._left(), _SIZE[0] - self._left()])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(parts, 1)

    def _left(self) -> int:
        """Return the width at which no page's name is cut, up to some."""
        self.pages.ensurePolished()  # or the rows are measured, and stay, without their padding
        around = self.pages.verticalScrollBar().sizeHint().width() + 2 * self.pages.frameWidth()
        return min(max(_LEFT, self.pages.sizeHintForColumn(0) + around), _LEFT_MOST)

    def _mark(self, page: str) -> None:
        """Show in the list which page is shown, without going there again."""
        found = self._items.get(page)
        with QSignalBlocker(self.pages):
            if found is None:
                self.pages.clearSelection()
            else:
                self.pages.setCurrentItem(found)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


def tr(text: str) -> str:
    """Return a text of this window in the user's language."""
    return QCoreApplication.translate("Help", text)
