"""The foot of the stop sheet: save or discard, and what is asked before something typed goes."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from stopwatch.ui.texts import hours_minutes
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.widgets.buttons import QUIET_INSET, ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.flow import ApartLayout

SAVE_KEYS, NEXT_KEYS = "Ctrl+Enter", "Ctrl+Shift+Enter"


class SheetFoot(QFrame):
    """The buttons, and above them one question at a time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.discarding = Banner(theme, BannerKind.AMBER)
        self.unsaved = Banner(theme, BannerKind.AMBER)
        quiet = Face(kind=ButtonKind.QUIET)
        self.discard_button = ActionButton(theme, self.tr("&Discard…"), quiet)
        following = Face(keys=NEXT_KEYS)
        self.next_button = ActionButton(theme, self.tr("Save and start &next"), following)
        main = Face(keys=SAVE_KEYS, kind=ButtonKind.PRIMARY)
        self.save_button = ActionButton(theme, self.tr("Save"), main)
        self._lay_out()

    def ask_to_discard(self, worked_ms: int) -> None:
        """Ask once before the entries go; keeping them comes first."""
        question = self.tr("Discard {time}?").format(time=hours_minutes(worked_ms))
        promise = self.tr("The time stays on file as unbooked, and Undo brings the entry back.")
        self.discarding.set_message(question, promise)
        self.discarding.set_answers([self.tr("Keep the draft"), self.tr("Discard it")])
        self._ask(self.discarding)

    def ask_about_unsaved(self, *, is_draft: bool) -> None:
        """Ask what becomes of the words; a draft is kept as one, nothing else is sent by that."""
        text = self.tr("What you typed is not saved yet.")
        self.unsaved.set_message(self.tr("The time is safe."), text)
        save = self.tr("Save the draft") if is_draft else self.tr("Save")
        self.unsaved.set_answers([save, self.tr("Close without it")])
        self._ask(self.unsaved)

    def allow_saving(self, *, allowed: bool) -> None:
        """Enable the buttons that save, or not while something has to be changed first."""
        for button in (self.save_button, self.next_button):
            button.setEnabled(allowed)

    def take(self, event: QKeyEvent) -> bool:
        """Answer the question shown by its digit; return whether that was one."""
        return self.discarding.take(event) or self.unsaved.take(event)

    # ------------------------------------------------------------------ private
    def _ask(self, question: Banner) -> None:
        for other in (self.discarding, self.unsaved):
            other.setVisible(other is question)
        question.buttons()[0].setFocus()

    def _lay_out(self) -> None:
        row = ApartLayout(SPACE_8, leads=1, inset=QUIET_INSET)
        row.add(self.discard_button, self.next_button, self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(WINDOW_MARGIN, 10, WINDOW_MARGIN, 10)
        column.setSpacing(SPACE_8)
        for question in (self.discarding, self.unsaved):
            column.addWidget(question)
            question.hide()
        column.addLayout(row)
