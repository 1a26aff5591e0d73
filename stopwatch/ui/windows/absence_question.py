"""The question about time that nobody can vouch for, where the user looks anyway: in the panel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stopwatch.domain.absence import Absence, AbsenceChoice, Cause
from stopwatch.domain.cutting import TITLE_MOST, cut
from stopwatch.domain.values import dataclass
from stopwatch.services.overview import Overview
from stopwatch.ui import texts
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.banner import Banner, BannerKind

_QUICK = {Cause.UNCLEAN_END, Cause.SLEEP, Cause.CLOCK_JUMP}
"""What is asked here; the rest is decided in the list, with all that may be said about it."""
_CHOICES = (AbsenceChoice.KEEP, AbsenceChoice.TRIM, AbsenceChoice.CUT)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was decided about an absence, and what to say once it is done."""

    absence_id: int
    choice: AbsenceChoice
    told: str


class AbsenceQuestion(QWidget):
    """Shows the oldest undecided absence, if there is one. Not answering changes nothing."""

    answered = Signal(Answer)
    inbox_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._absence: Absence | None = None
        self._name = ""
        self._banner = Banner(theme, BannerKind.AMBER, parent=self)
        self._banner.answered.connect(self._on_answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 4)
        column.addWidget(self._banner)
        self.hide()

    def show_absences(self, overview: Overview) -> None:
        """Ask about the oldest one, or hide."""
        self._absence = overview.absences[0] if overview.absences else None
        self.setVisible(self._absence is not None)
        if self._absence is not None:
            self._ask(self._absence, overview)

    def answer(self, number: int) -> bool:
        """Answer by number, as the digit keys do; return whether there was such an answer."""
        return self._absence is not None and self._banner.answer(number)

    # ------------------------------------------------------------------ private
    def _ask(self, absence: Absence, overview: Overview) -> None:
        watch = next(
            (one for one in overview.desk.stopwatches if one.id == absence.stopwatch_id), None
        )
        ticket = overview.ticket_of(watch) if watch else None
        self._name = texts.number_of(ticket, watch.typed if watch else "")
        title = cut(ticket.title, TITLE_MOST) if ticket else ""
        begun = texts.day_clock(absence.from_ms, overview.now_ms, overview.zone)
        ended = texts.day_clock(absence.to_ms, overview.now_ms, overview.zone)
        said = _WHAT_HAPPENED[absence.kind].format(
            begun=begun,
            ended=ended,
            name=f"{self._name} {title}".strip(),
            span=texts.spoken(_length(absence)),
        )
        self._banner.set_message(self.tr("Nothing was lost."), said)
        choose = self.tr("Choose…")
        if absence.kind not in _QUICK:
            self._banner.set_answers([choose])
            return
        self._banner.set_answers([
            self.tr("Keep all of it"),
            self.tr("Work ended at {begun}").format(begun=begun),
            self.tr("Not work until {ended}").format(ended=ended),
            choose,
        ])  # fmt: skip

    def _on_answered(self, number: int) -> None:
        if self._absence is None:
            return
        if self._absence.kind not in _QUICK or number > len(_CHOICES):
            self.inbox_wanted.emit()
            return
        choice = _CHOICES[number - 1]
        told = _DONE[choice].format(
            span=texts.hours_minutes(_length(self._absence)), name=self._name
        )
        self.answered.emit(Answer(self._absence.id, choice, told))


def _length(absence: Absence) -> int:
    return abs(absence.to_ms - absence.from_ms)


_DONE = {
    AbsenceChoice.KEEP: "Kept {span} on {name}.",
    AbsenceChoice.TRIM: "Left out {span}; {name} is paused.",
    AbsenceChoice.CUT: "Left out {span} of {name}.",
}
_WHAT_HAPPENED = {
    Cause.UNCLEAN_END: "The program stopped and {name} ran on for {span}. The last sign of it "
    "was at {begun}; it came back at {ended}.",
    Cause.SLEEP: "The computer slept for {span}, from {begun} to {ended}, while {name} ran.",
    Cause.CLOCK_JUMP: "The computer's clock was set by {span}, from {begun} to {ended}, while "
    "{name} ran.",
    Cause.IDLE: "No keyboard and mouse for {span}, from {begun} to {ended}, while {name} ran.",
    Cause.LOCK: "The screen was locked for {span}, from {begun} to {ended}, while {name} ran.",
    Cause.CALL: "You were in a call for {span}, from {begun} to {ended}, while {name} ran.",
}
