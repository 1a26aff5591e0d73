"""One row of a split: what it was, how many minutes, and from when to when that is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from stopwatch.domain.absence import Use
from stopwatch.domain.absence_verdict import Row
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.ui.pages.absences.words import tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.buttons import ActionButton, ButtonSize, Face, IconButton
from stopwatch.ui.widgets.choice import Choice
from stopwatch.ui.widgets.plain_label import PlainLabel

_MINUTES_WIDE, _RANGE_WIDE, _MOST = 74, 104, 24 * 60


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a row may be."""

    words: str
    use: Use
    target_id: TargetId | None = None


class MinutesField(QSpinBox):
    """Whole minutes; the wheel scrolls the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", "true")
        self.setRange(0, _MOST)
        self.setSuffix(tr(" min"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(tr("Minutes"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(_MINUTES_WIDE)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SplitRow(QWidget):
    """Tells when it changed, is to go, is to take what is left, or wants a ticket not offered."""

    changed = Signal()
    other_wanted = Signal(object)
    rest_wanted = Signal(object)
    removed = Signal(object)

    def __init__(
        self, theme: Theme, offers: Sequence[Offer], chosen: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offers = tuple(offers)
        self.what, self.minutes = Choice(), MinutesField()
        self.range = PlainLabel()
        self.other = IconButton(theme, "search", tr("Another ticket…"))
        self.rest = ActionButton(theme, tr("Use remaining"), Face(size=ButtonSize.SMALL))
        self.remove = IconButton(theme, "close", tr("Remove this row"))
        self.what.addItems([one.words for one in offers])
        self.what.setCurrentIndex(chosen)
        self.what.setAccessibleName(tr("What it was"))
        self.what.setMinimumContentsLength(8)
        self.what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.range.setFont(tabular(theme.fonts.body))
        self.range.setProperty("tone", "text2")
        wide = max(_RANGE_WIDE, self.rest.sizeHint().width())  # of both: the columns stand still
        self.range.setMinimumWidth(wide)
        self.rest.setMinimumWidth(wide)
        for button in (self.other, self.remove):
            button.setFixedSize(24, 24)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self.what, 1)
        for part in (self.other, self.minutes, self.range, self.rest, self.remove):
            row.addWidget(part)
        self.minutes.valueChanged.connect(self.changed)
        self.what.currentIndexChanged.connect(self.changed)
        self.other.clicked.connect(self._on_other)
        self.rest.clicked.connect(self._on_rest)
        self.remove.clicked.connect(self._on_remove)

    @property
    def offer(self) -> Offer:
        """What is chosen."""
        return self._offers[self.what.currentIndex()]

    def take(self, offer: Offer) -> None:
        """Offer something more, unless it is offered already."""
        if offer not in self._offers:
            self._offers = (*self._offers, offer)
            self.what.addItem(offer.words)

    def choose(self, offer: Offer) -> None:
        """Be what is offered."""
        self.what.setCurrentIndex(self._offers.index(offer))

    def row(self) -> Row:
        """Return it as a row of the verdict."""
        offer = self.offer
        return Row(offer.use, self.minutes.value() * MINUTE_MS, offer.target_id)

    def show_range(self, words: str) -> None:
        """Show from when to when it is, or offer what is left where it is nothing yet."""
        self.range.setText(words)
        self.range.setVisible(bool(words))
        self.rest.setVisible(not words)

    def _on_other(self) -> None:
        self.other_wanted.emit(self)

    def _on_rest(self) -> None:
        self.rest_wanted.emit(self)

    def _on_remove(self) -> None:
        self.removed.emit(self)
