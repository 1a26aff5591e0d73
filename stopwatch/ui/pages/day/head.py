"""The top of the page: which day, the way to others, and the verbs on what is chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from stopwatch.domain.day_axis import Axis
from stopwatch.ui.pages.day.words import day_title
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8, SPACE_12, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, Face, IconButton
from stopwatch.ui.widgets.chip import Chip, ChipFace, ChipKind
from stopwatch.ui.widgets.plain_label import PlainLabel


class DayHead(QFrame):
    """`stepped` carries how many days on, `asked` a verb: split, join, move, fill, undo, table."""

    stepped = Signal(int)
    today_wanted = Signal()
    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.earlier = IconButton(theme, "chevron-left", self.tr("Day before"))
        self.later = IconButton(theme, "chevron-right", self.tr("Day after"))
        self.title = PlainLabel()
        self.title.setFont(theme.fonts.heading)
        self.length = Chip(theme, ChipFace("25 h", kind=ChipKind.AMBER))
        self.today = ActionButton(theme, self.tr("Today"))
        self.table = IconButton(theme, "week", self.tr("As table (V)"))
        self.table.setCheckable(True)
        words = {
            "split": (self.tr("Split"), Face(keys="S")),
            "join": (self.tr("Join"), Face(keys="J")),
            "move": (self.tr("Move to ticket…"), Face(keys="M")),
            "fill": (self.tr("Fill gap"), Face(keys="F")),
            "undo": (self.tr("Undo"), Face(icon="undo", keys="Ctrl+Z")),
        }
        self.verbs = {verb: ActionButton(theme, *how) for verb, how in words.items()}
        self.edit = ActionButton(theme, self.tr("Edit"), Face(icon="more"))
        self._row, self._room = QHBoxLayout(self), 0
        self._lay_out()
        self._connect()

    def show_day(self, axis: Axis, today: date) -> None:
        """Show which day it is; one that is not 24 hours long says how long it is."""
        is_far = axis.day.year != today.year
        self.title.setText(
            f"{day_title(axis.day)} {axis.day.year}" if is_far else day_title(axis.day)
        )
        self.length.setVisible(not axis.is_ordinary)
        self.length.set_face(ChipFace(f"{axis.hours:g} h", kind=ChipKind.AMBER))
        self.today.setEnabled(axis.day != today)
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Put the verbs into a menu where the room, in pixels, is too little for them all."""
        self._room = room
        self._show_verbs(are_shown=True)
        if self._row.minimumSize().width() > room:
            self._show_verbs(are_shown=False)

    def enable(self, verbs: set[str]) -> None:
        """Let some verbs be chosen, and no others."""
        for verb, button in self.verbs.items():
            button.setEnabled(verb in verbs)

    # ------------------------------------------------------------------ private
    def _show_verbs(self, *, are_shown: bool) -> None:
        self.edit.setVisible(not are_shown)
        for verb, button in self.verbs.items():
            button.setVisible(are_shown or verb == "undo")

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(WINDOW_MARGIN, 8, WINDOW_MARGIN, 8)
        row.setSpacing(SPACE_8)
        row.addWidget(self.earlier)
        row.addWidget(self.title)
        row.addWidget(self.length)
        row.addWidget(self.later)
        row.addSpacing(SPACE_4)
        row.addWidget(self.today)
        row.addStretch(1)
        row.addWidget(self.table)
        row.addSpacing(SPACE_12)
        row.addWidget(self.edit)
        for button in self.verbs.values():
            row.addWidget(button)

    def _connect(self) -> None:
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.today.clicked.connect(self.today_wanted)
        self.table.clicked.connect(self._on_table)
        self.edit.clicked.connect(self._on_edit)
        for verb, slot in (
            ("split", self._on_split), ("join", self._on_join), ("move", self._on_move),
            ("fill", self._on_fill), ("undo", self._on_undo),
        ):  # fmt: skip
            self.verbs[verb].clicked.connect(slot)

    def _on_earlier(self) -> None:
        self.stepped.emit(-1)

    def _on_later(self) -> None:
        self.stepped.emit(1)

    def _on_table(self) -> None:
        self.asked.emit("table")

    def _on_edit(self) -> None:
        self.asked.emit("menu")

    def _on_split(self) -> None:
        self.asked.emit("split")

    def _on_join(self) -> None:
        self.asked.emit("join")

    def _on_move(self) -> None:
        self.asked.emit("move")

    def _on_fill(self) -> None:
        self.asked.emit("fill")

    def _on_undo(self) -> None:
        self.asked.emit("undo")
