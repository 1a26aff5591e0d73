"""What is to settle, in the order of time; what was settled on purpose below it, with its undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from stopwatch.domain.day_matters import Matter
from stopwatch.services.day_view import DayView
from stopwatch.ui.pages.day.matter_row import MatterRow, SettledRow, Way
from stopwatch.ui.pages.day.words import tr
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_12, SPACE_16
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.section_header import Header, SectionHeader


class MatterList(QScrollArea):
    """`way_chosen` carries a `Way`, `chosen` the key of a matter, `reopened` a `Matter`."""

    way_chosen = Signal(object)
    chosen = Signal(str)
    reopened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: DayView | None = None
        self._key = ""
        self._shown: tuple[object, ...] = ()
        self._rows: dict[str, MatterRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("To settle"))

    @property
    def key(self) -> str:
        """The matter that is chosen, empty for none."""
        return self._key

    @property
    def matter(self) -> Matter | None:
        """The same, as it stands now."""
        open_ones = self._view.open_matters if self._view is not None else ()
        return next((one for one in open_ones if one.key == self._key), None)

    def row(self, key: str) -> MatterRow | None:
        """Return the row of a matter."""
        return self._rows.get(key)

    def show_day(self, view: DayView) -> None:
        """Show what is to settle of a day; the choice goes to the next where it was settled."""
        before = self._view
        self._view = view
        keys = [one.key for one in view.open_matters]
        if self._key not in keys:
            self._key = _next_key(before, self._key, keys)
        self._fill()

    def choose(self, key: str) -> None:
        """Open another matter."""
        if self._view is None or key == self._key:
            return
        if key in {one.key for one in self._view.open_matters}:
            self._key = key
            self._fill()
            self.chosen.emit(key)

    def step(self, by: int) -> None:
        """Open the next matter, or the one before; after the last comes the first."""
        keys = [one.key for one in self._view.open_matters] if self._view is not None else []
        if not keys:
            return
        place = keys.index(self._key) + by if self._key in keys else 0
        key = keys[place % len(keys)]
        if key == self._key:
            self.chosen.emit(key)
        self.choose(key)

    def take(self, number: int) -> None:
        """Take a way out of the matter that is open, by its key."""
        matter = self.matter
        if matter is not None and number <= len(matter.fixes):
            self.way_chosen.emit(Way(matter, matter.fixes[number - 1]))

    # ------------------------------------------------------------------ private
    def _fill(self) -> None:
        view = self._view
        assert view is not None, "rows are made of a day"
        shown = (view.matters, self._key, self._theme.tokens.name)
        if shown == self._shown:
            return
        self._shown = shown
        self._rows = {}
        body = QFrame()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for matter in view.open_matters:
            column.addWidget(self._made(view, matter))
        if not view.open_matters:
            column.addWidget(self._nothing(view))
        self._add_settled(view, column)
        column.addStretch(1)
        self.setWidget(body)
        if self._key in self._rows:
            self.ensureWidgetVisible(self._rows[self._key], 0, 0)

    def _made(self, view: DayView, matter: Matter) -> MatterRow:
        row = MatterRow(self._theme, view, matter, is_chosen=matter.key == self._key)
        row.way_chosen.connect(self.way_chosen)
        row.pressed.connect(self._on_pressed)
        self._rows[matter.key] = row
        return row

    def _add_settled(self, view: DayView, column: QVBoxLayout) -> None:
        if not view.settled:
            return
        column.addSpacing(SPACE_12)
        head = Header(tr("Settled"), str(len(view.settled)))
        column.addWidget(SectionHeader(self._theme, head, margin=SPACE_12))
        for matter in view.settled:
            row = SettledRow(self._theme, view, matter)
            row.reopened.connect(self.reopened)
            column.addWidget(row)

    def _nothing(self, view: DayView) -> QWidget:
        ready = len(view.ready)
        told = tr("1 entry is ready.") if ready == 1 else tr("{count} entries are ready.")
        words = tr("Nothing to settle.")
        label = PlainLabel(f"{words} {told.format(count=ready)}" if ready else words)
        label.setWordWrap(True)
        label.setProperty("tone", "text2")
        label.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        return label

    def _on_pressed(self, key: str) -> None:
        self.choose(key)


def _next_key(before: DayView | None, key: str, keys: list[str]) -> str:
    """Return what comes after a matter that is no longer open, so that the eye need not jump."""
    old = [one.key for one in before.open_matters] if before is not None else []
    later = old[old.index(key) + 1 :] if key in old else []
    return next((one for one in later if one in keys), keys[0] if keys else "")
