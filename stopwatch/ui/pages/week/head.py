"""The top of the week: which one, what its cells tell, how it is grouped, and what leaves it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from stopwatch.domain.week import By
from stopwatch.ui.pages.week.words import BY_WORDS, tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8, SPACE_12
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face, IconButton
from stopwatch.ui.widgets.choice import Choice
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.row_layout import line_height
from stopwatch.ui.windows.window_keys import SUBMIT_KEYS

_EXTRA, _PADDING = 34, 26


class WeekHead(QWidget):
    """Says and offers; what is chosen, the page does."""

    stepped = Signal(int)
    today_wanted = Signal()
    export_wanted = Signal()
    submit_wanted = Signal()
    changed = Signal()
    charts_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = ("", "")
        self.title, self.number = PlainLabel(), PlainLabel()
        self.title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.title.setFont(theme.fonts.heading)
        self.number.setProperty("tone", "text3")
        self.earlier = IconButton(theme, "chevron-left", tr("Week before (Alt+Left)"))
        self.later = IconButton(theme, "chevron-right", tr("Week after (Alt+Right)"))
        self.this_week = ActionButton(theme, tr("This week"))
        self.worked, self.to_bill = QPushButton(tr("Worked")), QPushButton(tr("To bill"))
        self.by = Choice()
        self.by.setAccessibleName(tr("Grouping"))
        self.by.addItems([tr(words) for words in BY_WORDS.values()])
        self.charts = IconButton(theme, "chart", tr("Charts (C)"))
        self.charts.setCheckable(True)
        self.export = ActionButton(theme, tr("Export…"))
        self.export_icon = IconButton(theme, "download", tr("Export… (Ctrl+E)"))
        for icon in (self.charts, self.export_icon):
            icon.setProperty("framed", "true")
        self.submit = ActionButton(
            theme, tr("Submit all"), Face(keys=SUBMIT_KEYS, kind=ButtonKind.PRIMARY)
        )
        self._segments = QButtonGroup(self)
        self._which, self._what = QHBoxLayout(), QHBoxLayout()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line = line_height(theme)
        self._lay_out(theme)
        self._stack(is_stacked=False)
        self._connect()

    # ------------------------------------------------------------------ what is chosen
    @property
    def grouping(self) -> By:
        """What the tickets stand under."""
        return tuple(By)[self.by.currentIndex()]

    @property
    def is_billed(self) -> bool:
        """Whether cells tell hours to bill."""
        return self.to_bill.isChecked()

    # ------------------------------------------------------------------ commands
    def show_week(self, titles: tuple[str, str], number: str, *, is_this: bool) -> None:
        """Show which week it is; the second title is for where there is little room."""
        self._titles = titles
        self.title.setAccessibleName(titles[0])
        self.number.setText(number)
        self.this_week.setEnabled(not is_this)
        self.fit(self.width())

    def show_drafts(self, count: int, *, is_all_sent: bool) -> None:
        """Offer to submit what was not."""
        if count:
            several = tr("Submit all {count}").format(count=count)
            self.submit.setText(several if count > 1 else tr("Submit 1"))
        else:
            self.submit.setText(tr("All sent") if is_all_sent else tr("Nothing to submit"))
        self.submit.setEnabled(bool(count))
        self.submit.updateGeometry()
        self.fit(self.width())

    def next_grouping(self) -> None:
        """Group by the next thing."""
        self.by.setCurrentIndex((self.by.currentIndex() + 1) % self.by.count())

    def fit(self, width: int) -> None:
        """Give up what says least where it is narrow, and then take a second line."""
        self._stack(is_stacked=False)
        if self._fits(width):
            return
        self.title.setText(self._titles[1])
        if self._wanted() > width:
            self._stack(is_stacked=True)
            self._fits(width)

    # ------------------------------------------------------------------ private
    def _fits(self, width: int) -> bool:
        """Show whole what there is room for; return whether that is all that has to be seen."""
        optional = (self.number, self.this_week, self.export)
        self.title.setText(self._titles[0])
        for part in optional:
            part.setVisible(True)
        self.export_icon.setVisible(False)
        for part in optional:
            if self._wanted() <= width:
                return True
            part.setVisible(False)
            self.export_icon.setVisible(part is self.export)
        return self._wanted() <= width

    def _stack(self, *, is_stacked: bool) -> None:
        way = QBoxLayout.Direction
        self._rows.setDirection(way.TopToBottom if is_stacked else way.LeftToRight)
        height = self._line + _EXTRA
        self.setMinimumHeight(2 * height - SPACE_12 if is_stacked else height)

    def _wanted(self) -> int:
        """Return how much room all of it takes; the key of the button goes first."""
        key = self.submit.sizeHint().width() - self.submit.minimumSizeHint().width()
        _forget_sizes(self._rows)
        margins = self._rows.contentsMargins()
        which, what = (one.sizeHint().width() for one in (self._which, self._what))
        is_stacked = self._rows.direction() is QBoxLayout.Direction.TopToBottom
        inner = max(which, what - key) if is_stacked else which + SPACE_8 + what - key
        return inner + margins.left() + margins.right()

    def _lay_out(self, theme: Theme) -> None:
        segments = QHBoxLayout()
        segments.setSpacing(0)
        for at, button in enumerate((self.worked, self.to_bill)):
            button.setCheckable(True)
            button.setProperty("segment", "last" if at else "first")
            bold = QFontMetrics(weighted(theme.fonts.body, QFont.Weight.DemiBold))
            strong = bold.horizontalAdvance(button.text()) + _PADDING
            button.setMinimumWidth(max(strong, button.sizeHint().width()))
            self._segments.addButton(button)
            segments.addWidget(button)
        self.worked.setChecked(True)
        for part in (self.earlier, self.title, self.number, self.later, self.this_week):
            self._which.addWidget(part)
        self._which.addStretch(1)
        self._what.addLayout(segments)
        self._what.addWidget(self.by)
        self._what.addStretch(1)
        for part in (self.charts, self.export_icon, self.export, self.submit):
            self._what.addWidget(part)
        self._rows.setContentsMargins(SPACE_12 + SPACE_4, 0, SPACE_12 + SPACE_4, 0)
        self._rows.addLayout(self._which, 1)
        self._rows.addLayout(self._what)
        for row in (self._rows, self._which, self._what):
            row.setSpacing(SPACE_8)

    def _connect(self) -> None:
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.this_week.clicked.connect(self.today_wanted)
        self._segments.buttonToggled.connect(self._on_chosen)
        self.by.currentIndexChanged.connect(self._on_chosen)
        self.charts.toggled.connect(self.charts_toggled)
        self.export.clicked.connect(self.export_wanted)
        self.export_icon.clicked.connect(self.export_wanted)
        self.submit.clicked.connect(self.submit_wanted)

    def _on_earlier(self) -> None:
        self.stepped.emit(-1)

    def _on_later(self) -> None:
        self.stepped.emit(1)

    def _on_chosen(self) -> None:
        self.changed.emit()


def _forget_sizes(layout: QLayout) -> None:
    """Let a layout and those in it measure anew: they remember what stood there before."""
    layout.invalidate()
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        if inner is not None:
            _forget_sizes(inner)
