"""The quiet line below the running card: somebody is at the same, or it looks like a problem."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import StopwatchId, TargetId
from stopwatch.domain.overlap import Overlap
from stopwatch.domain.overlap_words import told
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import CLICK_TARGET, PANEL_MARGIN, SPACE_2, SPACE_8
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import LINK_INSET, ActionButton, ButtonKind, Face, IconButton
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel

KEYS = "Ctrl+P"


class DoubleWorkLine(QWidget):
    """Asks about the running stopwatch off the UI thread; nothing waits for the answer.

    `problem_wanted` carries the key of the problem to work on instead.
    """

    problem_wanted = Signal(int)

    def __init__(
        self, theme: Theme, services: Services, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._jobs = jobs
        self._running: tuple[StopwatchId, TargetId] | None = None
        self._job: QObject | None = None  # the one whose answer still counts
        self._problem: TargetId | None = None
        self._words = PlainLabel(parent=self)
        self._words.setWordWrap(True)
        face = Face(keys=KEYS, kind=ButtonKind.LINK)
        self._switch = ActionButton(theme, self.tr("Work on the problem"), face, self)
        self._away = IconButton(theme, "close", self.tr("Do not show this again"), parent=self)
        self._away.setFixedSize(CLICK_TARGET, CLICK_TARGET)
        self._lay_out(theme)
        self._switch.clicked.connect(self.work_on_problem)
        self._away.clicked.connect(self._on_away)
        self.hide()

    def watch(self, running: Stopwatch | None) -> None:
        """Know what runs, if anything: what is said is about that, and goes with it."""
        key = _key_of(running)
        if key == self._running:
            return
        self._running = key
        self._be_silent()
        self.ask_again()

    def ask_again(self) -> None:
        """Look anew, because something was learnt since; what is said stays until then."""
        self._job = None
        double_work = self._services.double_work
        if self._running is None or double_work.is_dismissed(self._running[0]):
            return
        job = self._jobs.run(self, partial(double_work.about, self._running[1]))
        job.done.connect(self._on_answered)
        job.failed.connect(self._on_failed)
        self._job = job

    def work_on_problem(self) -> bool:
        """Ask for the problem instead, as the button does; False while none is offered."""
        if self._problem is None:
            return False
        self.problem_wanted.emit(self._problem)
        return True

    # ------------------------------------------------------------------ slots
    def _on_answered(self, overlap: Overlap | None) -> None:
        if self.sender() is not self._job:
            return
        if overlap is None:
            self._be_silent()
        else:
            self._say(overlap)

    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self._job:
            self._be_silent()
        if not isinstance(error, StopwatchError):  # else the store is away, and others say so
            raise error

    def _on_away(self) -> None:
        if self._running is not None:
            self._services.double_work.dismiss(self._running[0])
        self._be_silent()

    # ------------------------------------------------------------------ private
    def _say(self, overlap: Overlap) -> None:
        tools = self._services.tools
        words = told(overlap, tools.now_ms(), tools.clock.zone())
        self._words.setText(words)
        self.setAccessibleName(words)
        problem = overlap.problem
        self._problem = problem.id if problem is not None else None
        self._switch.setVisible(problem is not None)
        if problem is not None:
            named = f"{problem.number} {problem.title}"
            self._switch.setAccessibleName(
                self.tr("Work on the problem {named}").format(named=named)
            )
            self._switch.setToolTip(tip(named))
        self.show()

    def _be_silent(self) -> None:
        """Go, and leave the keyboard to the window, not to the button that comes next."""
        self._problem = None
        focused: QWidget | None = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.window().setFocus()
        self.hide()

    def _lay_out(self, theme: Theme) -> None:
        mark = MarkLabel(theme, Mark.RUNNING, self)
        mark.set_icon("problem")
        said = QVBoxLayout()
        said.setSpacing(SPACE_2)
        said.addWidget(self._words)
        link = QHBoxLayout()
        link.addSpacing(-LINK_INSET)
        link.addWidget(self._switch)
        link.addStretch(1)
        said.addLayout(link)
        row = QHBoxLayout()
        row.setContentsMargins(PANEL_MARGIN, SPACE_8, PANEL_MARGIN, SPACE_8)
        row.setSpacing(SPACE_8)
        beside = QVBoxLayout()
        beside.addSpacing(SPACE_2)  # at the middle of the first line
        beside.addWidget(mark)
        beside.addStretch(1)
        row.addLayout(beside)
        row.addLayout(said, 1)
        row.addWidget(self._away, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(theme, parent=self))


def _key_of(running: Stopwatch | None) -> tuple[StopwatchId, TargetId] | None:
    if running is None or running.target_id is None:
        return None
    return running.id, running.target_id
