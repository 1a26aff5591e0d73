"""What was tried for an entry, line by line, oldest first; it can be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from stopwatch.domain.instants import at_zone
from stopwatch.domain.outbox import AttentionKind, ItemState, OutboxItem
from stopwatch.services.ports.storage import AttemptLine
from stopwatch.ui.sentences import told as in_other_words
from stopwatch.ui.texts import clock
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.section_header import Header, SectionHeader
from stopwatch.ui.windows.entries_words import tr

_SEND = "send"


class Attempts(QScrollArea):
    """Time, mark, what, and the result in the server's own words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Attempts"))

    @property
    def text(self) -> str:
        """All lines as plain text; empty when nothing was tried."""
        return self._text

    def show_history(
        self, history: Sequence[AttemptLine], item: OutboxItem | None, zone: str, now_ms: int
    ) -> None:
        """Replace the lines; below them stands when an item in doubt is looked for next."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(WINDOW_MARGIN, 4, WINDOW_MARGIN, 8)
        column.setSpacing(4)
        column.addWidget(SectionHeader(self._theme, Header(tr("Attempts"), _counted(history))))
        grid = self._lines(history, item, zone)
        if item is not None and item.state is ItemState.CHECKING and item.due_at > now_ms:
            self._add_line(grid, clock(item.due_at, zone), Mark.WAITING, tr("Next look"))
        column.addLayout(grid)
        column.addStretch(1)
        self._text = "\n".join(_line(one, zone) for one in history)
        self.setWidget(body)

    def _lines(
        self, history: Sequence[AttemptLine], item: OutboxItem | None, zone: str
    ) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        for line in history:
            time = f"{at_zone(line.at, zone):%H:%M:%S}"
            self._add_line(grid, time, _mark(line, item), _what(line), verbatim(line.told))
        return grid

    def _add_line(
        self, grid: QGridLayout, time: str, mark: Mark, what: str, told: str = ""
    ) -> None:
        row = grid.rowCount()
        clock_label = self._label(time)
        clock_label.setFont(tabular(self._theme.fonts.small))
        clock_label.setProperty("tone", "text2")
        grid.addWidget(clock_label, row, 0)
        grid.addWidget(MarkLabel(self._theme, mark), row, 1)
        grid.addWidget(self._label(what), row, 2)
        result = self._label(told)
        result.setProperty("tone", "text2")
        result.setContentsMargins(0, 0, 0, SPACE_8)
        grid.addWidget(result, row + 1, 2)

    def _label(self, text: str) -> QLabel:
        label = PlainLabel(text)
        label.setFont(self._theme.fonts.small)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def verbatim(told: str) -> str:
    """Return the server's own words where a line quotes them; ours stand in the banner above."""
    _, opened, quoted = told.partition("“")
    words, closed, _ = quoted.rpartition("”")
    ours = told.removeprefix("Your time is safe.").strip()
    return words if opened and closed else in_other_words(ours)


def _mark(line: AttemptLine, item: OutboxItem | None) -> Mark:
    """Return the mark of a line; what came of the newest send is known, others tell it in words."""
    if line.kind != _SEND:
        return Mark.CHECKING
    is_newest = item is not None and item.attempt is not None and item.attempt.id == line.attempt_id
    if item is None or not is_newest:
        return Mark.SENDING
    if item.attention is AttentionKind.REFUSED:
        return Mark.NEEDS_YOU
    return Mark.SENT if item.state is ItemState.DONE and not item.unknowns else Mark.SENDING


def _what(line: AttemptLine) -> str:
    return tr("Sent to Autotask") if line.kind == _SEND else tr("Looked for it")


def _line(line: AttemptLine, zone: str) -> str:
    return f"{at_zone(line.at, zone):%Y-%m-%d %H:%M:%S} {_what(line)}: {verbatim(line.told)}"


def _counted(history: Sequence[AttemptLine]) -> str:
    sent = sum(1 for line in history if line.kind == _SEND)
    looks = len(history) - sent
    if not history:
        return tr("none yet")
    if not looks:
        return tr("{sent} sent").format(sent=sent)
    words = tr("{sent} sent, 1 look") if looks == 1 else tr("{sent} sent, {looks} looks")
    return words.format(sent=sent, looks=looks)
