"""What the connected account can and cannot do, what is missing first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.rights import ESSENTIAL, Extent, Right, Rights
from stopwatch.services.permissions import Permitted
from stopwatch.services.right_words import told_of
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import MARK_SIZE, SPACE_4, SPACE_8, SPACE_12
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel


class RightsList(QWidget):
    """A line for each right, told apart by shape, words and colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head = PlainLabel()
        self._head.setWordWrap(True)
        self._head.setProperty("tone", "text2")
        self._lines = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_8)
        self._column.addWidget(Hairline(theme))
        self._column.addWidget(self._head)
        self._column.addWidget(self._lines)

    def show_waiting(self) -> None:
        """Say that Autotask is being asked."""
        self._show(_tr("Asking Autotask what this account can do."), None)

    def show_permitted(self, permitted: Permitted) -> None:
        """Show what Autotask told, and why it could not be asked if so."""
        trouble = _tr("What this account can do cannot be asked for now.")
        head = f"{trouble} {told(permitted.trouble)}" if permitted.trouble else ""
        self._show(head or _tr("What this account can do in Autotask:"), permitted.rights)

    def texts(self) -> list[str]:
        """Return the head and the lines, as they are read out."""
        return [label.text() for label in self.findChildren(PlainLabel) if label.text()]

    # ------------------------------------------------------------------ private
    def _show(self, head: str, rights: Rights | None) -> None:
        self._head.setText(head)
        self._column.removeWidget(self._lines)
        self._lines.setParent(None)
        self._lines.deleteLater()
        self._lines = QWidget()
        if rights is not None:
            self._fill(rights)
        self._column.addWidget(self._lines)
        # Once it is full: what is added to a visible widget is hidden, and so without a height,
        # until the loop turns.
        self._lines.setVisible(rights is not None)

    def _fill(self, rights: Rights) -> None:
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_8)
        grid.setVerticalSpacing(SPACE_4)
        grid.setColumnStretch(1, 1)
        had = [one for one in rights.extents if one not in rights.missing]
        for row, right in enumerate([*rights.missing, *had]):
            self._add(grid, row, right, rights.extents[right])

    def _add(self, grid: QGridLayout, row: int, right: Right, extent: Extent) -> None:
        words = PlainLabel(" ".join(map(told, told_of(right, extent))))
        words.setWordWrap(True)
        is_had = extent is Extent.ALL
        words.setProperty("tone", "text2" if is_had else "text")
        mark = MarkLabel(self._theme, Mark.NEEDS_YOU if right in ESSENTIAL else Mark.UNDECIDED)
        if is_had:
            mark.set_icon("check")
        place = QHBoxLayout()  # beside the first line, however many follow
        above = (QFontMetrics(self._theme.fonts.body).height() - MARK_SIZE) // 2
        below = 0 if is_had else SPACE_12 // 2
        words.setContentsMargins(0, 0, 0, below)
        place.setContentsMargins(0, max(above, 0), 0, 0)
        place.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(place, row, 0, Qt.AlignmentFlag.AlignTop)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)  # placed so, it would not ask for its height
        grid.addWidget(words, row, 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RightsList", text)
