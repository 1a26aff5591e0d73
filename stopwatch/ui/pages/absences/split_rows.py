"""The rows of a split, with what is left: it counts live, and stays in the list if nobody says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.absence_verdict import Row
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.spans import Span
from stopwatch.ui.pages.absences.split_row import Offer, SplitRow
from stopwatch.ui.pages.absences.words import minutes_of, range_words, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel

_MOST, _GAP = 8, 6


class SplitRows(QWidget):
    """At most eight rows, one after the other from the begin of the absence.

    `other_wanted` asks for a ticket that is not offered; `take` hands it over.
    """

    changed = Signal()
    other_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._span, self._zone = Span(0, 0), "UTC"
        self._offers: tuple[Offer, ...] = ()
        self.rows: list[SplitRow] = []
        self._asking: SplitRow | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(_GAP)
        self._mark = MarkLabel(theme, Mark.UNDECIDED)
        self.left, self._stay = PlainLabel(), ElidedLabel(tr("stay in this list until you choose."))
        self._stay.setProperty("tone", "text2")
        self.add = ActionButton(theme, tr("Add a row"), Face(icon="plus", kind=ButtonKind.LINK))
        self.add.clicked.connect(self.add_row)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._mark)
        line.addWidget(self.left)
        line.addWidget(self._stay, 1)
        line.addWidget(self.add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addLayout(line)
        whole.addStretch(1)

    def show_span(self, span: Span, zone: str, offers: Sequence[Offer]) -> None:
        """Begin with two rows: no work, and kept where it ran."""
        self._span, self._zone, self._offers = span, zone, tuple(offers)
        for row in list(self.rows):
            self._drop(row)
        for chosen in range(min(2, len(offers))):
            self._add(chosen)
        self._renew()

    def left_minutes(self) -> int:
        """Return whole minutes that are in no row; negative where rows are too long."""
        return minutes_of(self._span.length_ms) - sum(row.minutes.value() for row in self.rows)

    def verdict_rows(self) -> tuple[Row, ...]:
        """Return what was said; where all minutes are, the last row takes the seconds as well."""
        said = [row.row() for row in self.rows if row.minutes.value()]
        if said and self.left_minutes() == 0:
            last = said[-1]
            rest_ms = self._span.length_ms - sum(row.length_ms for row in said)
            said[-1] = Row(last.use, last.length_ms + rest_ms, last.target_id)
        return tuple(said)

    def add_row(self) -> None:
        """Add a row and go to it."""
        if len(self.rows) < _MOST:
            self._add(0).minutes.setFocus()
            self._renew()

    def find_ticket(self) -> None:
        """Ask for a ticket for the row that has the focus, or for the last one."""
        self._on_other_wanted(self._current() or self.rows[-1])

    def take(self, offer: Offer) -> None:
        """Offer what was found, and let the row that asked for it be it."""
        self._offers = tuple(dict.fromkeys((*self._offers, offer)))
        for row in self.rows:
            row.take(offer)
        if self._asking in self.rows:
            self._asking.choose(offer)
            self._asking.minutes.setFocus()

    def remove_row(self) -> None:
        """Remove the row that has the focus."""
        row = self._current()
        if row is not None:
            self._on_removed(row)

    def use_rest(self) -> None:
        """Give the row that has the focus what is left, or the first empty one."""
        empty = next((row for row in self.rows if not row.minutes.value()), None)
        row = self._current() or empty
        if row is not None:
            self._on_rest(row)

    # ------------------------------------------------------------------ private
    def _current(self) -> SplitRow | None:
        focus: QWidget | None = self.focusWidget()
        if focus is None:
            return None
        held = (row for row in self.rows if row.isAncestorOf(focus))
        return next(held, None)

    def _add(self, chosen: int) -> SplitRow:
        row = SplitRow(self._theme, self._offers, min(chosen, len(self._offers) - 1), self)
        row.changed.connect(self._renew)
        row.other_wanted.connect(self._on_other_wanted)
        row.rest_wanted.connect(self._on_rest)
        row.removed.connect(self._on_removed)
        self.rows.append(row)
        self._column.addWidget(row)
        row.show()
        return row

    def _drop(self, row: SplitRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _renew(self) -> None:
        at, told = self._span.start, self.left.text()
        for row in self.rows:
            length_ms = row.minutes.value() * MINUTE_MS
            words = range_words(Span(at, at + length_ms), self._zone) if length_ms else ""
            row.show_range(words)
            at += length_ms
        self._tell_left(self.left_minutes())
        self.add.setEnabled(len(self.rows) < _MOST)
        if self.isVisible() and self.left.text() != told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.left.text()))
        self.changed.emit()

    def _tell_left(self, left: int) -> None:
        mark, tone, words = Mark.UNDECIDED, "amber", tr("{count} min unassigned").format(count=left)
        if left == 0:
            mark, tone, words = Mark.SENT, "text2", tr("all assigned")
        elif left < 0:
            mark, tone = Mark.NEEDS_YOU, "red"
            words = tr("{count} min too many").format(count=-left)
        self._mark.set_mark(mark)
        self.left.setText(words)
        self.left.setProperty("tone", tone)
        self.left.style().unpolish(self.left)
        self.left.style().polish(self.left)
        stay = tr("stay in this list until you choose.") if left > 0 else ""
        self._stay.set_full_text(stay)

    def _on_other_wanted(self, row: SplitRow) -> None:
        self._asking = row
        self.other_wanted.emit()

    def _on_rest(self, row: SplitRow) -> None:
        row.minutes.setValue(max(0, row.minutes.value() + self.left_minutes()))
        row.minutes.setFocus()

    def _on_removed(self, row: SplitRow) -> None:
        if len(self.rows) > 1:
            self._drop(row)
            self.rows[-1].minutes.setFocus()
            self._renew()
