"""The top of the detail: title, number and company, and the jargon of the page in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.buttons import IconButton
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.pictogram import Pictogram
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.problems_reading import Shown
from stopwatch.ui.windows.problems_words import explanations, tr


class WordsLine(QWidget):
    """What the words of the page mean; `put_away` asks never to show it again."""

    put_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Pictogram(theme, 12)
        self._icon.show_picture("info", "text3")
        self.words = PlainLabel(explanations())
        self.words.setFont(theme.fonts.small)
        self.words.setProperty("tone", "text3")
        self.words.setWordWrap(True)
        self.close_button = IconButton(theme, "close", tr("Hide the explanation"), "text3")
        self.close_button.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_button)


class ProblemHead(QWidget):
    """Who it is; `more` opens the menu of everything else that can be done."""

    open_wanted = Signal()
    more_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.picture, self._square = Pictogram(theme), MarkLabel(theme, Mark.LOCAL)
        self.title, self.number, self.parts = ElidedLabel(), PlainLabel(), ElidedLabel()
        self.back = IconButton(theme, "chevron-left", tr("Back to the list"))
        self.open = IconButton(theme, "open", tr("Open in Autotask"))
        self.more = IconButton(theme, "more", tr("More"))
        self.words = WordsLine(theme)
        self._lay_out()
        self.back.clicked.connect(self.back_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.more.clicked.connect(self.more_wanted)
        self.back.hide()

    def show_head(self, shown: Shown, *, can_open: bool) -> None:
        """Show a problem, or a group that has none yet."""
        is_group = shown.ticket is None
        name: tuple[str, Tone] = ("marks/undecided", "amber_mark") if is_group else (
            "problem", "accent_text",
        )  # fmt: skip
        self.picture.show_picture(*name)
        self.title.set_full_text(shown.title)
        self._square.setVisible(shown.is_local)
        number = shown.ticket.number if shown.ticket is not None else tr("Suggested")
        self.number.setText(tr("On this computer") if shown.is_local else number)
        self.parts.set_full_text(" · ".join(part for part in shown.parts if part))
        self.open.setVisible(not is_group)
        self.open.setEnabled(can_open)
        self.more.setVisible(not is_group)

    def _lay_out(self) -> None:
        fonts = self._theme.fonts
        self.title.setFont(fonts.heading)
        self.number.setFont(tabular(weighted(fonts.body, QFont.Weight.Medium)))
        for label in (self.number, self.parts):
            label.setProperty("tone", "text2")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(SPACE_8)
        self.title.setMinimumHeight(self.open.height())
        first.addWidget(self.back)
        first.addWidget(self.picture)
        first.addWidget(self.title, 1)
        first.addWidget(self.open)
        first.addWidget(self.more)
        second.setSpacing(SPACE_8)
        second.addWidget(self._square)
        second.addWidget(self.number)
        second.addWidget(self.parts, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.words)
