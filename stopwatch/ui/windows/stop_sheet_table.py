"""The small table of a sitting that became several entries, as it does over midnight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from stopwatch.domain.entry import Piece
from stopwatch.domain.instants import local_date
from stopwatch.domain.rounding import Billing, summed_ms
from stopwatch.ui.texts import NO_BILL, billed, duration
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.entry_words import clock_range, day_words
from stopwatch.ui.windows.stop_sheet_values import bill_words

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _tr(text: str) -> str:
    return QCoreApplication.translate("StopSheet", text)


class PieceTable(QFrame):
    """When, worked, to bill and why, one line for each entry, and all together."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(3, 1)

    def show_pieces(self, pieces: Sequence[Piece], billing: Billing, now_ms: int) -> None:
        """Replace the lines."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # deleted only when the event loop turns
                widget.deleteLater()
        self._line(0, (_tr("when"), _tr("worked"), _tr("to bill"), _tr("why")), tone="text2")
        for row, piece in enumerate(pieces, start=1):
            day = day_words(piece.worked_on, local_date(now_ms, piece.zone))
            times = clock_range(piece.started_at, piece.ended_at, piece.zone)
            bill, why = bill_words(billing, piece.worked_ms)
            self._line(row, (f"{day} {times}", duration(piece.worked_ms), bill, why))
        worked = sum(piece.worked_ms for piece in pieces)
        bill_ms = summed_ms(billing.billed_ms(piece.worked_ms) for piece in pieces)
        more_ms = bill_ms - summed_ms([billing.billed_ms(worked)])
        more = _tr("{hours} more in all").format(hours=billed(more_ms)) if more_ms > 0 else ""
        bill = billed(bill_ms) if billing.is_billable else NO_BILL
        words = (_tr("Together"), duration(worked), bill, more)
        self._line(len(pieces) + 1, words, strong=True)

    def _line(
        self, row: int, words: Sequence[str], tone: str = "", *, strong: bool = False
    ) -> None:
        body = self._theme.fonts.body
        weight = self._theme.fonts.title.weight() if strong else body.weight()
        for column, text in enumerate(words):
            label = PlainLabel(text)
            label.setFont(tabular(weighted(body, weight)))
            label.setProperty("tone", "text2" if column == 3 else tone)
            if column in {1, 2}:
                label.setAlignment(_RIGHT)
            self._grid.addWidget(label, row, column)
