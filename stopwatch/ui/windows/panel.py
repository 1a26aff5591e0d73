"""The panel: what runs, what waits, and the two ways to start. Opened from the tray."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.errors import Refused, StopwatchError
from stopwatch.domain.events import ChangedElsewhere, Event, PullProgressed, TicketsChanged
from stopwatch.domain.ids import TargetId
from stopwatch.domain.overriding import override
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.overview import Overview
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui import texts
from stopwatch.ui.browsing import address_of_target, browse
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, ButtonSize, Face
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.windows.absence_question import AbsenceQuestion, Answer
from stopwatch.ui.windows.double_work_line import DoubleWorkLine
from stopwatch.ui.windows.link_question import LinkQuestion
from stopwatch.ui.windows.main_window.signs import page_keys
from stopwatch.ui.windows.opener import Opener, PickToAttach, PickToStart
from stopwatch.ui.windows.panel_foot import PanelFoot
from stopwatch.ui.windows.panel_rows import place_of, share_height
from stopwatch.ui.windows.reminder_later import put_off
from stopwatch.ui.windows.row_browsing import RowBrowsing
from stopwatch.ui.windows.row_menu import RowMenu, told_verbs
from stopwatch.ui.windows.running_card import RunningCard
from stopwatch.ui.windows.stopwatch_list import StopwatchList
from stopwatch.ui.windows.window_keys import Told, add_keys

WIDTH = 388
_SECOND_MS = 1_000
_MINUTE_MS = 60_000
_KEYS: dict[int, str] = {
    Qt.Key.Key_Space: "switch", Qt.Key.Key_S: "stop", Qt.Key.Key_A: "attach",
    Qt.Key.Key_N: "note", Qt.Key.Key_Delete: "discard", Qt.Key.Key_Menu: "more",
}  # fmt: skip
_LATE_MS = 15  # so that a tick never comes just before its second


class Panel(QWidget):
    """Reads everything anew when something happened; ticks only while it is visible."""

    def __init__(
        self, theme: Theme, services: Services, jobs: Jobs, relay: Relay, windows: Opener,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._services = services
        self._windows = windows
        self._is_hosted = True
        self.setWindowTitle(self.tr("Ticket Stopwatch"))
        self._question = AbsenceQuestion(theme, self)
        self._link = LinkQuestion(theme, services, self)
        self._card = RunningCard(theme, self)
        self._double_work = DoubleWorkLine(theme, services, jobs, self)
        self._alongside = StopwatchList(theme, self.tr("Running alongside"), self)
        self._paused = StopwatchList(theme, self.tr("Paused"), self)
        self._rows = (self._alongside, self._paused)
        large = ButtonSize.LARGE
        loud = Face("play", "Ctrl+T", ButtonKind.PRIMARY, large)
        self._start = ActionButton(theme, self.tr("Start on a ticket…"), loud, self)
        self._start_without = ActionButton(
            theme, self.tr("Without a ticket"), Face(size=large), self
        )
        self._foot = PanelFoot(theme, self)
        self._has_news = False
        self._frame = QVBoxLayout(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._lay_out()
        self._connect(relay)
        self.refresh()
        # The window itself: its keys are for what runs, and Space must not open the picker.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()

    # ------------------------------------------------------------------ commands
    def refresh(self) -> None:
        """Read everything anew."""
        self._has_news = False
        overview = self._services.overviews.now()
        running = overview.desk.running
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self._card.isAncestorOf(focused) and not running:
            self.setFocus()  # else it would go on to the next button, and Space press that
        if running:
            self._card.show_running(running[0], overview)
        else:
            self._card.show_day(overview, self._services.todays.now().to_bill_ms)
        self._double_work.watch(running[0] if running else None)
        self._alongside.show_stopwatches(running[1:], overview)
        self._paused.show_stopwatches(overview.desk.paused, overview)
        self._question.show_absences(overview)
        self._link.refresh()
        self._foot.show_overview(overview)
        self._foot.show_reminder(self._services.reminders.standing, overview)
        share_height(self, self._frame, self._rows)
        self._set_ticking(overview)

    def attempt(self, act: Callable[[], object], *, told: str = "") -> bool:
        """Do what the user asked for and return True; else say the sentence and return False."""
        try:
            act()
        except StopwatchError as error:
            self.say(error.message)
            return False
        if told:
            self._foot.say(told, can_undo=True)
        return True

    def say(self, sentence: str) -> None:
        """Say something for a while at the foot."""
        self._foot.say(sentence, can_undo=False)

    def show_hosted(self, *, hosted: bool) -> None:
        """Know whether the desktop shows the tray icon; without it this window must not go."""
        self._is_hosted = hosted
        self._foot.show_hosted(hosted=hosted)

    # ------------------------------------------------------------------ Qt overrides
    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._double_work.ask_again()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_hosted:  # nothing but this window is there to come back by
            event.ignore()
            self._windows.ask_to_quit(always=True)
        else:
            super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._press(event.key()):
            super().keyPressEvent(event)

    def told_keys(self) -> Sequence[tuple[str, str]]:
        """Tell what single keys do to what runs."""
        return told_verbs(_KEYS)

    # ------------------------------------------------------------------ slots
    def _on_escape(self) -> None:
        if self._is_hosted:
            self.close()
        else:
            self.showMinimized()  # Esc goes back; it never ends the program

    def _on_told(self, event: Event) -> None:
        if self.isVisible() and not isinstance(event, PullProgressed):
            self._has_news = True
            if isinstance(event, TicketsChanged | ChangedElsewhere):
                self._double_work.ask_again()

    def _on_settled(self) -> None:
        if self._has_news:
            self.refresh()

    def _on_tick(self) -> None:
        overview = self._services.overviews.now()
        self._set_ticking(overview)
        self._card.tick(overview)
        for rows in self._rows:
            rows.model_rows.tick(overview)

    def _on_card_pressed(self) -> None:
        button = self.sender()
        verb = next((verb for one, verb in self._card.verbs() if one is button), "")
        for watch in self._running_first():
            self._do(verb, watch)

    def _on_note(self, text: str) -> None:
        for watch in self._running_first():
            self.attempt(partial(self._services.timing.note, text, watch.id))

    def _on_start(self) -> None:
        self._windows.show_picker(PickToStart())

    def _on_start_without(self) -> None:
        self.attempt(partial(self._services.timing.start, Start()))

    def _on_undo(self) -> None:
        if self.attempt(self._services.undo.undo):
            self.say(self.tr("Taken back."))

    def _on_started(self, told: str) -> None:
        self._foot.say(told, can_undo=True)

    def _on_note_wanted(self) -> None:
        self._card.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_problem_behind_wanted(self) -> None:
        """Go on with the problem that the line below offers, else with the one behind what runs."""
        if self._double_work.work_on_problem():
            return
        targets = [one.target_id for one in self._running_first() if one.target_id is not None]
        try:
            found = [self._services.double_work.problem_for(one) for one in targets]
        except Refused:
            found = []
        if not found or found == targets:
            self.say(self.tr("Nothing that hangs under an open problem runs."))
            return
        self._on_problem_wanted(found[0])

    def _on_put_off(self, verb: str) -> None:
        self.attempt(partial(put_off, self._services.reminders, verb))

    def _on_needing_wanted(self) -> None:
        self._windows.show_entries(needing=True)

    def _on_absence_answered(self, answer: Answer) -> None:
        act = partial(self._services.recovery.answer, answer.absence_id, answer.choice)
        if answer.choice is AbsenceChoice.KEEP:  # changes nothing, so there is nothing to undo
            if self.attempt(act):
                self.say(answer.told)
        else:
            self.attempt(act, told=answer.told)

    def _on_problem_wanted(self, target_id: int) -> None:
        problem = TargetId(target_id)
        ticket = self._services.tickets.get(problem)
        told = self.tr("Working on {number}.").format(number=texts.number_of(ticket, ""))
        self.attempt(partial(self._services.timing.start, Start(problem)), told=told)

    def _on_row_acted(self, watch: Stopwatch, verb: str) -> None:
        self._do(verb, watch)

    def _on_menu_triggered(self, action: QAction) -> None:
        menu = action.parent()
        if isinstance(menu, RowMenu):
            self._do(str(action.data()), menu.stopwatch)

    # ------------------------------------------------------------------ verbs
    def _do(self, verb: str, watch: Stopwatch) -> None:
        timing = self._services.timing
        match verb:
            case "switch":
                act = timing.pause if watch.is_running else timing.resume
                self.attempt(partial(act, watch.id))
            case "alongside":
                self.attempt(partial(timing.resume, watch.id, alongside=True))
            case "stop":
                self._stop(watch)
            case "note":
                self._windows.show_note(watch.id)
            case "attach":
                self._windows.show_picker(PickToAttach(watch.id))
            case "discard":
                self._discard(watch)
            case "browse":
                address = address_of_target(self._services, watch.target_id)
                self.attempt(partial(browse, address))
            case _:
                self._open_menu(watch)

    def _stop(self, watch: Stopwatch) -> None:
        try:
            made = self._services.timing.stop(watch.id)
        except StopwatchError as error:
            self.say(error.message)
            return
        self._windows.show_stop_sheet([entry.id for entry in made])

    def _discard(self, watch: Stopwatch) -> None:
        overview = self._services.overviews.now()
        told = self.tr("Discarded {span} on {name}.").format(
            span=texts.hours_minutes(watch.elapsed_ms(overview.now_ms)),
            name=texts.number_of(overview.ticket_of(watch), watch.typed),
        )
        self.attempt(partial(self._services.timing.discard, watch.id), told=told)

    def _open_menu(self, watch: Stopwatch) -> None:
        menu = RowMenu(watch, self)
        menu.triggered.connect(self._on_menu_triggered)
        menu.popup(place_of(watch, self, self._card.more, self._rows))

    # ------------------------------------------------------------------ private
    def _running_first(self) -> tuple[Stopwatch, ...]:
        return self._services.timing.desk().running[:1]

    def _address(self) -> str:
        """Return where the ticket of the row with the keyboard is, else that of what runs."""
        watches = (*filter(None, (rows.focused() for rows in self._rows)), *self._running_first())
        return address_of_target(self._services, watches[0].target_id if watches else None)

    def _press(self, key: int) -> bool:
        """Do what a single key stands for while no field and no row has the focus."""
        digit = key - int(Qt.Key.Key_0)
        verb = _KEYS.get(key, "")
        running = self._running_first() if verb else ()
        if running and verb == "note":
            self._on_note_wanted()
        elif running:
            self._do(verb, running[0])
        elif key == Qt.Key.Key_P:
            return self._double_work.work_on_problem()
        elif key == Qt.Key.Key_Space:
            self.attempt(self._services.timing.resume)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return any(rows.take_focus() for rows in self._rows)
        else:
            return 1 <= digit <= 9 and (self._question.answer(digit) or self._link.answer(digit))
        return True

    def _set_ticking(self, overview: Overview) -> None:
        """Tick when the shown second ends; by the minute where only the ruler moves."""
        running = overview.desk.running
        step = _SECOND_MS if running else _MINUTE_MS
        past = running[0].elapsed_ms(overview.now_ms) if running else overview.now_ms
        if self.isVisible():
            self._timer.start(step - past % step + _LATE_MS)
        else:
            self._timer.stop()

    def _lay_out(self) -> None:
        frame = self._frame
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        body = QWidget(self)  # of one width, so that no long title makes the window wider
        body.setFixedWidth(WIDTH)
        frame.addWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._question)
        column.addWidget(self._link)
        column.addWidget(self._card)
        column.addWidget(Hairline(self._theme, "accent_line", self))
        column.addWidget(self._double_work)
        for rows in self._rows:
            column.addWidget(rows)
        column.addLayout(self._start_buttons())
        column.addWidget(Hairline(self._theme, parent=self))
        column.addWidget(self._foot)

    def _start_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 14, 12)
        row.setSpacing(8)
        row.addWidget(self._start, 1)
        row.addWidget(self._start_without)
        return row

    def _connect(self, relay: Relay) -> None:
        self._timer.timeout.connect(self._on_tick)
        relay.told.connect(self._on_told)
        relay.settled.connect(self._on_settled)
        self._theme.changed.connect(self.refresh)
        for button, _verb in self._card.verbs():
            button.clicked.connect(self._on_card_pressed)
        self._card.note.submitted.connect(self._on_note)
        self._start.clicked.connect(self._on_start)
        self._start_without.clicked.connect(self._on_start_without)
        self._foot.entries_wanted.connect(self._windows.show_entries)
        self._foot.needing_wanted.connect(self._on_needing_wanted)
        self._question.answered.connect(self._on_absence_answered)
        self._question.inbox_wanted.connect(self._windows.show_absences)
        self._link.said.connect(self.say)
        self._link.started.connect(self._on_started)
        self._foot.sign_in_wanted.connect(self._windows.show_sign_in)
        self._foot.undo_wanted.connect(self._on_undo)
        self._foot.put_off.connect(self._on_put_off)
        self._double_work.problem_wanted.connect(self._on_problem_wanted)
        for rows in self._rows:
            rows.acted.connect(self._on_row_acted)
        browsing = RowBrowsing(self, self._address)
        browsing.said.connect(self.say)
        add_keys(self, {
            "Ctrl+T": self._on_start, "Ctrl+Shift+T": self._on_start_without,
            "Ctrl+N": self._on_note_wanted, "Ctrl+Z": self._on_undo,
            "Ctrl+P": Told(self.tr("Work on the problem"), self._on_problem_behind_wanted),
            "Ctrl+,": self._windows.show_preferences,
            "Ctrl+M": Told(self.tr("Mini window"), self._windows.show_mini),
            "F5": self._windows.sync_now, "Esc": self._on_escape,
            **page_keys(self._windows.pages),
        })  # fmt: skip
