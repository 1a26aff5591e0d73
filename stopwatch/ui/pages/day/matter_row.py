"""One thing to settle: what it is, and its ways out, as buttons with keys or as links."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stopwatch.domain.day_matters import Fix, Matter, MatterKind
from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass
from stopwatch.services.day_view import DayView
from stopwatch.ui.pages.day.words import (
    fix_words,
    link_words,
    matter_detail,
    matter_title,
    range_of,
    settled_words,
    tr,
)
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import weighted
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8, SPACE_12
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import LINK_INSET, ActionButton, ButtonKind, ButtonSize, Face
from stopwatch.ui.widgets.flow import FlowLayout
from stopwatch.ui.widgets.hatch_swatch import HatchSwatch
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.painting import paint_hairline
from stopwatch.ui.widgets.plain_label import PlainLabel

_MARKS = {
    MatterKind.OVERLAP: Mark.OVERLAP,
    MatterKind.AWAY: Mark.UNDECIDED,
    MatterKind.LACKING: Mark.LOCAL,
    MatterKind.NEEDS_YOU: Mark.NEEDS_YOU,
}


@dataclass(frozen=True, slots=True)
class Way:
    """A way out that was chosen."""

    matter: Matter
    fix: Fix


class WayButton(ActionButton):
    """A button that tells which way out it is."""

    taken = Signal(object)

    def __init__(self, theme: Theme, text: str, face: Face, way: Way) -> None:
        super().__init__(theme, text, face)
        self._way = way
        if face.kind is not ButtonKind.LINK:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self.setToolTip(tip(text))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.taken.emit(self._way)


class MatterRow(QFrame):
    """Open where it is chosen: then its ways out are buttons with the keys 1 to 4."""

    way_chosen = Signal(object)
    pressed = Signal(str)

    def __init__(
        self, theme: Theme, view: DayView, matter: Matter, *, is_chosen: bool,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._matter, self._is_chosen = theme, matter, is_chosen
        title, detail = PlainLabel(matter_title(matter)), PlainLabel(matter_detail(view, matter))
        title.setFont(weighted(theme.fonts.body, QFont.Weight.DemiBold))
        detail.setFont(theme.fonts.small)
        detail.setProperty("tone", "text2")
        detail.setWordWrap(True)
        self.setAccessibleName(f"{title.text()}, {detail.text()}")
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(title)
        self._column.addWidget(detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_12, 10, SPACE_12, 10)
        row.setSpacing(SPACE_12)
        row.addWidget(self._picture(), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        self.buttons: list[WayButton] = []
        if is_chosen:
            self._add_buttons(view)
        else:
            self._add_links(view)

    # ------------------------------------------------------------------ Qt
    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self._matter.key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_chosen:
            painter.fillRect(QRectF(self.rect()), self._theme.colour("sel"))
        paint_hairline(painter, 0, self.width(), self.height() - 1, self._theme.colour("line"))

    # ------------------------------------------------------------------ private
    def _picture(self) -> QWidget:
        mark = _MARKS.get(self._matter.kind)
        return HatchSwatch(self._theme) if mark is None else MarkLabel(self._theme, mark)

    def _add_buttons(self, view: DayView) -> None:
        self._column.addSpacing(SPACE_4)
        for number, fix in enumerate(self._matter.fixes, 1):
            face = Face(keys=str(number), size=ButtonSize.SMALL, spread=True)
            way = Way(self._matter, fix)
            self._add(WayButton(self._theme, fix_words(view, fix), face, way), self._column)
            self._column.addSpacing(SPACE_4)

    def _add_links(self, view: DayView) -> None:
        links = FlowLayout(SPACE_8, inset=LINK_INSET)
        self._column.addLayout(links)
        for fix in self._matter.fixes:
            face = Face(kind=ButtonKind.LINK)
            button = WayButton(self._theme, link_words(fix), face, Way(self._matter, fix))
            button.setFont(self._theme.fonts.small)
            button.setAccessibleName(fix_words(view, fix))
            self._add(button, links)

    def _add(self, button: WayButton, into: QVBoxLayout | FlowLayout) -> None:
        button.taken.connect(self.way_chosen)
        self.buttons.append(button)
        into.addWidget(button)


class SettledRow(QFrame):
    """What the user left as it is, with the way back."""

    reopened = Signal(object)

    def __init__(
        self, theme: Theme, view: DayView, matter: Matter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._matter = matter
        words = PlainLabel(f"{range_of(view.axis, matter.span)} {settled_words(matter)}")
        words.setWordWrap(True)
        words.setFont(theme.fonts.small)
        words.setProperty("tone", "text2")
        self.undo = ActionButton(theme, tr("Undo"), Face(kind=ButtonKind.LINK))
        self.undo.setAccessibleName(tr("Undo: {what}").format(what=words.text()))
        self.undo.clicked.connect(self._on_undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_12, 0, SPACE_12 - LINK_INSET, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(MarkLabel(theme, Mark.SENT))
        row.addWidget(words, 1)
        row.addWidget(self.undo)

    def _on_undo(self) -> None:
        self.reopened.emit(self._matter)
