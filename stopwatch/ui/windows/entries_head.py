"""The top of the entries window: which day, how it stands, and sync."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_2, SPACE_4, SPACE_8, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.widgets.buttons import ActionButton, Face, IconButton
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.keycap import key_text
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.entries_summary import Notice

GROUP_KEYS = "Ctrl+G"


class EntriesHead(QWidget):
    """Title, one summary sentence, and at most one banner."""

    day_stepped = Signal(int)
    sync_wanted = Signal()
    sign_in_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel()
        self.title.setFont(theme.fonts.heading)
        self.summary = ElidedLabel()
        self.summary.setProperty("tone", "text2")
        self.summary.setFont(theme.fonts.small)
        self.earlier = IconButton(theme, "chevron-left", self.tr("Day before"))
        self.later = IconButton(theme, "chevron-right", self.tr("Day after"))
        self.by_problem = IconButton(theme, "problem", self.tr("By problem"))
        self.by_problem.setCheckable(True)
        self.by_problem.setToolTip(tip(f"{self.tr('By problem')} ({key_text(GROUP_KEYS)})"))
        self.sync = ActionButton(theme, self.tr("Sync now"), Face(icon="sync", keys="F5"))
        self.totals = PlainLabel()
        self.totals.setFont(tabular(theme.fonts.small))
        self.totals.setProperty("tone", "text2")
        self.offline = Banner(theme, BannerKind.NEUTRAL, icon="offline")
        self.offline.set_answers([self.tr("Try now")])
        self.signed_out = Banner(theme, BannerKind.AMBER)
        self.signed_out.set_answers([self.tr("Sign in…")])
        self._lay_out()
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.sync.clicked.connect(self.sync_wanted)
        self.signed_out.answered.connect(self._on_answered)
        self.offline.answered.connect(self._on_try_now)

    def show_day(self, title: str, summary: str, *, is_today: bool) -> None:
        """Show a day's name and how its entries stand."""
        self.title.setText(title)
        self.summary.set_full_text(summary)
        self.later.setEnabled(not is_today)

    def show_totals(self, totals: str) -> None:
        """Show what the day comes to."""
        self.totals.setText(totals)

    def show_notice(self, notice: Notice | None) -> None:
        """Show what stands in the way of everything, or nothing."""
        for banner, wanted in (
            (self.signed_out, notice is not None and notice.needs_sign_in),
            (self.offline, notice is not None and not notice.needs_sign_in),
        ):
            banner.setVisible(wanted)
            if notice is not None:
                banner.set_message(notice.safe, notice.text)
        self.updateGeometry()  # the banner's height follows its width

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE_2)
        first = QHBoxLayout()
        first.setSpacing(SPACE_12)
        first.addWidget(self.title)
        first.addWidget(self.totals, 1, Qt.AlignmentFlag.AlignBottom)
        words.addLayout(first)
        words.addWidget(self.summary)
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addLayout(words, 1)
        row.addWidget(self.by_problem)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        row.addSpacing(SPACE_4)
        row.addWidget(self.sync)
        column = QVBoxLayout(self)
        column.setContentsMargins(WINDOW_MARGIN, 10, WINDOW_MARGIN, 10)
        column.setSpacing(SPACE_8)
        column.addLayout(row)
        column.addWidget(self.offline)
        column.addWidget(self.signed_out)

    def _on_earlier(self) -> None:
        self.day_stepped.emit(-1)

    def _on_later(self) -> None:
        self.day_stepped.emit(1)

    def _on_try_now(self) -> None:
        self.sync_wanted.emit()

    def _on_answered(self) -> None:
        self.sign_in_wanted.emit()
