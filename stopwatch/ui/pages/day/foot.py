"""What the day comes to: worked against its target, to bill by how far it has come, and Submit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stopwatch.domain.instants import MINUTE_MS, SECOND_MS
from stopwatch.domain.overriding import override
from stopwatch.services.day_view import DayView, Standing
from stopwatch.ui.texts import billed, hours_minutes
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import RADIUS_CELL, SPACE_4, SPACE_12, SPACE_24, WINDOW_MARGIN
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, ButtonSize, Face
from stopwatch.ui.widgets.hatch import Hatch, paint_hatch
from stopwatch.ui.widgets.painting import rounded_box
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.window_keys import SUBMIT_KEYS

_BAR, _TICK = 8, 14
_LEFT, _MIDDLE = 4, 9  # how both sums share the width
_LEGEND = (Standing.THERE, Standing.ON_THE_WAY, Standing.HERE)


class DayBar(QWidget):
    """A bar of parts: full is in Autotask, hatched on its way, outlined here; words say the same.

    `tick` is where the target is, as a part of the whole; below 0 for none.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[tuple[Standing, float], ...] = ()
        self._tick = -1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: tuple[tuple[Standing, float], ...], tick: float = -1.0) -> None:
        """Show parts of a whole, each between 0 and 1."""
        self._parts, self._tick = parts, tick
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _TICK)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        top, width = (self.height() - _BAR) / 2, float(self.width())
        ground = QRectF(0, top, width, _BAR)
        rounded_box(painter, ground, RADIUS_CELL, theme.colour("sunken"), None)
        x, ink = 0.0, theme.colour("fill2")
        for standing, share in self._parts:
            part = QRectF(x, top, share * width, _BAR)
            x += part.width()
            if part.width() < 1:
                continue
            match standing:
                case Standing.THERE:
                    rounded_box(painter, part, RADIUS_CELL, ink, None)
                case Standing.ON_THE_WAY:
                    paint_hatch(painter, part, Hatch.UNDER_WAY, ink)
                    rounded_box(painter, part, RADIUS_CELL, None, ink)
                case _:
                    rounded_box(painter, part, RADIUS_CELL, theme.colour("base"), ink)
        if self._tick >= 0:
            at = min(self._tick * width, width - 2)
            painter.fillRect(QRectF(at, 0, 2, _TICK), theme.colour("text"))


class _Legend(QWidget):
    """A patch of the bar, before the words that say what it means."""

    def __init__(self, theme: Theme, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = DayBar(theme, self)
        self._bar.show_parts(((standing, 1.0),))
        self._bar.setGeometry(0, 0, 12, 14)
        self.setFixedSize(12, 14)


class DayFoot(QFrame):
    """`submit_wanted` and `undo_wanted`; the sums are those of the page above."""

    submit_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.worked, self.target, self.to_go, self.clock = (PlainLabel() for _ in range(4))
        self.bill, self.rounding, self.said = PlainLabel(), PlainLabel(), PlainLabel()
        self.worked_bar, self.bill_bar = DayBar(theme), DayBar(theme)
        self._legend = {standing: PlainLabel() for standing in _LEGEND}
        self._is_wide = True
        self._billed: Mapping[Standing, int] = dict.fromkeys(_LEGEND, 0)
        self._patches = {standing: _Legend(theme, standing) for standing in _LEGEND}
        face = Face(keys=SUBMIT_KEYS, kind=ButtonKind.PRIMARY, size=ButtonSize.LARGE)
        self.submit = ActionButton(theme, self.tr("Submit all"), face)
        self.undo = ActionButton(theme, self.tr("Undo"), Face(kind=ButtonKind.LINK))
        self.submit.clicked.connect(self.submit_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self._dress()
        self._lay_out()

    def show_day(self, view: DayView) -> None:
        """Show what a day comes to."""
        self._show_worked(view)
        self._show_bill(view)
        self._show_submit(view)
        self._fit_words()

    def fit(self, *, is_wide: bool) -> None:
        """Let the words beside the bars go where there is no room; they stay as tool tips."""
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            self._tell_legend()
        self._fit_words()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    # ------------------------------------------------------------------ private
    def _fit_words(self) -> None:
        """Let go what is explained beside a sum, where both have no room; its tool tip stays."""
        beside = (self.said, self.undo, self.submit)
        taken = sum(part.sizeHint().width() for part in beside if not part.isHidden())
        room = self.width() - taken - 2 * WINDOW_MARGIN - 4 * SPACE_24
        pairs = ((self.clock, self.to_go, _LEFT), (self.rounding, self.bill, _MIDDLE))
        for label, beside_it, share in pairs:
            wanted = label.sizeHint().width() + beside_it.sizeHint().width() + SPACE_12
            is_fitting = wanted <= room * share / (_LEFT + _MIDDLE)
            label.setVisible(self._is_wide and is_fitting)

    def _show_worked(self, view: DayView) -> None:
        worked, target = view.worked_ms, view.target_ms
        whole = max(worked, target, 1) * (1.12 if worked < target else 1.0)
        self.worked.setText(self.tr("Worked {span}").format(span=hours_minutes(worked)))
        self.target.setText(
            self.tr("target {span}").format(span=hours_minutes(target)) if target else ""
        )
        self.worked_bar.show_parts(
            ((Standing.THERE, worked / whole),), target / whole if target else -1.0
        )
        left = target - worked // MINUTE_MS * MINUTE_MS  # so that what is shown adds up
        to_go = self.tr("{span} to go").format(span=hours_minutes(left)) if left > 0 else ""
        self.to_go.setText(to_go)
        is_twice = view.clock_ms != worked
        clock = self.tr("clock {span}").format(span=hours_minutes(view.clock_ms))
        self.clock.setText(clock if is_twice else "")
        self.worked_bar.setAccessibleName(f"{self.worked.text()}, {self.target.text()}")

    def _show_bill(self, view: DayView) -> None:
        bill = view.billed_ms
        total = sum(bill.values())
        words = self.tr("To bill {hours}").format(hours=billed(total))
        self.bill.setText(words if total or not view.rows else self.tr("Nothing to bill"))
        self.bill_bar.show_parts(
            tuple((one, bill[one] / total) for one in Standing if bill.get(one)) if total else ()
        )
        added, step = view.added_ms, view.step_minutes
        told = self.tr("{minutes} min up per entry adds {span}")
        is_told = step and added >= SECOND_MS * 30
        self.rounding.setText(
            told.format(minutes=step, span=hours_minutes(added)) if is_told else ""
        )
        self._billed = bill
        self._tell_legend()

    def _tell_legend(self) -> None:
        """Say what the parts of the bar mean, in hours alone where there is no room for words."""
        names = {
            Standing.THERE: self.tr("In Autotask {hours}"),
            Standing.ON_THE_WAY: self.tr("On its way {hours}"),
            Standing.HERE: self.tr("Not yet sent {hours}"),
        }
        for standing, label in self._legend.items():
            hours = billed(self._billed[standing])
            words = names[standing].format(hours=hours)
            label.setText(words if self._is_wide else hours)
            label.setToolTip(tip(words))
            label.setAccessibleName(words)
            for widget in (label, self._patches[standing]):
                widget.setVisible(bool(self._billed[standing]))

    def _show_submit(self, view: DayView) -> None:
        ready, drafts, leaving = len(view.ready), len(view.drafts), view.leaving
        if ready == drafts:
            several = self.tr("Submit all {count}").format(count=drafts)
            text = several if drafts > 1 else self.tr("Submit 1")
        else:
            text = self.tr("Submit {ready} of {count}").format(ready=ready, count=drafts)
        self.submit.setText(text if drafts else self.tr("Submit all"))
        self.submit.setEnabled(ready > 0)
        self.submit.updateGeometry()
        until = view.leaving_at
        seconds = -(-(until - view.now_ms) // SECOND_MS) if until is not None else 0
        one = self.tr("1 leaves in {seconds} s")
        many = self.tr("{count} leave in {seconds} s")
        told = (one if leaving == 1 else many).format(count=leaving, seconds=seconds)
        self.said.setText(told if leaving else "")
        self.undo.setVisible(bool(leaving))

    def _dress(self) -> None:
        small, strong = self._theme.fonts.small, QFont.Weight.DemiBold
        for label in (self.worked, self.bill):
            label.setFont(tabular(weighted(self._theme.fonts.body, strong)))
        quiet = (self.target, self.to_go, self.clock, self.rounding, *self._legend.values())
        for label in quiet:
            label.setFont(tabular(small))
            label.setProperty("tone", "text2")
        self.said.setProperty("tone", "text2")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(WINDOW_MARGIN, 10, WINDOW_MARGIN, 10)
        row.setSpacing(SPACE_24)
        left = QVBoxLayout()
        left.setSpacing(SPACE_4)
        left.addLayout(_ends(self.worked, self.target))
        left.addWidget(self.worked_bar)
        left.addLayout(_ends(self.to_go, self.clock))
        middle = QVBoxLayout()
        middle.setSpacing(SPACE_4)
        middle.addLayout(_ends(self.bill, self.rounding))
        middle.addWidget(self.bill_bar)
        middle.addLayout(self._legend_row())
        row.addLayout(left, _LEFT)
        row.addLayout(middle, _MIDDLE)
        row.addWidget(self.said)
        row.addWidget(self.undo)
        row.addWidget(self.submit)

    def _legend_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addStrut(self.to_go.sizeHint().height())  # also where there is nothing to explain
        for standing, label in self._legend.items():
            row.addWidget(self._patches[standing])
            row.addWidget(label)
            row.addSpacing(SPACE_12)
        row.addStretch(1)
        return row


def _ends(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row
