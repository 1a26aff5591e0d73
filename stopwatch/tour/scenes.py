"""The scenes of the tour: the main job of a morning, from finding a ticket to a saved entry."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QWidget

from stopwatch.domain.presence import Observation, Sign
from stopwatch.domain.ticket import Ticket
from stopwatch.tour.lapse import LapseClock
from stopwatch.tour.stage import Stage
from stopwatch.ui.widgets.note_field import NoteField
from stopwatch.ui.windows.opener import PickToStart

LENGTH_MINUTES = 95
FIRST_SUMMARY = "Found the cause and set it right. The user tried it and it works again."
SECOND_SUMMARY = "Walked through it with the user on the phone. Nothing more to do."
_NOTE = "The user can show it at any time after lunch."
_CONTROL = Qt.KeyboardModifier.ControlModifier
Say = Callable[[str], None]


class Morning:
    """Two tickets, a break, a switch and two saved entries. Minutes pass on the tour's clock."""

    def __init__(self, stage: Stage, clock: LapseClock, say: Say) -> None:
        self._stage = stage
        self._clock = clock
        self._say = say
        self._services = stage.desktop.services

    def play(self) -> tuple[Ticket, Ticket]:
        """Play all scenes; return the two tickets."""
        first, second = self._tickets()
        self._start_first(first)
        self._pause_and_resume()
        self._switch(second)
        self._stop_second(second)
        self._stop_first(first)
        return first, second

    # ------------------------------------------------------------------ scenes
    def _tickets(self) -> tuple[Ticket, Ticket]:
        with self._services.tools.units.read() as unit:
            account = unit.accounts.current()
            mine = unit.tickets.assigned(account.id, account.resource_id, 20)
        booked = [ticket for ticket in mine if ticket.facts.assigned_role_id is not None]
        return booked[0], booked[1]

    def _start_first(self, ticket: Ticket) -> None:
        self._pick(ticket, "picker-typed")
        self._say(f"Started on {ticket.number}, {ticket.title}")
        self._stage.desktop.show_panel()
        self._clock.pass_minutes(19)
        self._stage.type_into(self._note_field(), _NOTE)
        self._stage.key(self._note_field(), Qt.Key.Key_Return)
        self._stage.picture("panel-running")
        self._stage.desktop.show_note(self._services.timing.desk().running[0].id)
        self._stage.picture("note-shown")
        self._stage.window("note").close()
        self._stage.settle()
        self._say("19 minutes later: a note")

    def _pause_and_resume(self) -> None:
        self._stage.press(self._panel(), "Pause")
        self._stage.picture("panel-paused")
        self._say("Paused")
        self._clock.pass_minutes(7)
        self._stage.key(self._list("Paused"), Qt.Key.Key_Return)
        self._say("7 minutes later: resumed")
        self._clock.pass_minutes(9)
        self._lock_the_screen(minutes=8)
        self._clock.pass_minutes(6)

    def _lock_the_screen(self, minutes: int) -> None:
        """Let the machine say what it says when the screen is locked and unlocked."""
        self._see(Sign.LOCKED)
        self._clock.pass_minutes(minutes)
        self._see(Sign.UNLOCKED)
        self._see(Sign.ACTIVE)
        self._stage.settle()
        self._say(f"The screen was locked for {minutes} minutes: to be decided")

    def _see(self, sign: Sign) -> None:
        now_ms = self._services.tools.now_ms()
        self._services.presence.observe(Observation(sign, now_ms))

    def _switch(self, ticket: Ticket) -> None:
        self._pick(ticket, "picker-switch")
        self._stage.picture("panel-switched")
        self._say(f"23 minutes later: switched to {ticket.number}, {ticket.title}")
        self._clock.pass_minutes(12)
        self._beside()

    def _beside(self) -> None:
        """Look at the small windows that are open beside other work."""
        self._stage.desktop.show_mini()
        self._stage.picture("mini-shown")
        self._stage.desktop.show_switch()
        switch = self._stage.window("switch")
        self._stage.type_into(self._stage.part(switch, QLineEdit, ""), "5m")
        self._stage.picture("switch-shown")
        for name in ("switch", "mini"):
            self._stage.window(name).close()
        self._stage.settle()

    def _stop_second(self, ticket: Ticket) -> None:
        self._stage.press(self._panel(), "Stop…")
        self._save(SECOND_SUMMARY, "sheet-second")
        self._say(f"12 minutes later: stopped and saved {ticket.number}")
        self._clock.pass_minutes(4)

    def _stop_first(self, ticket: Ticket) -> None:
        rows = self._list("Paused")
        self._stage.key(rows, Qt.Key.Key_S)
        self._save(FIRST_SUMMARY, "sheet-first")
        self._say(f"Stopped and saved {ticket.number}, with its break")

    # ------------------------------------------------------------------ parts
    def _pick(self, ticket: Ticket, picture: str) -> None:
        self._stage.desktop.show_picker(PickToStart())
        picker = self._stage.window("picker")
        self._stage.picture("picker-empty")
        field = self._stage.part(picker, QLineEdit, "")
        self._stage.type_into(field, ticket.number[-8:])
        self._stage.picture(picture)
        self._stage.key(field, Qt.Key.Key_Return)
        self._stage.until(lambda: self._runs(ticket), f"{ticket.number} to run")

    def _runs(self, ticket: Ticket) -> bool:
        running = self._services.timing.desk().running
        return any(watch.target_id == ticket.id for watch in running)

    def _save(self, summary: str, picture: str) -> None:
        sheet = self._stage.window("sheet")
        notes = self._stage.part(sheet, QPlainTextEdit, "Summary notes")
        notes.clear()
        self._stage.type_into(notes, summary)
        self._stage.picture(picture)
        self._stage.key(notes, Qt.Key.Key_Return, _CONTROL)
        self._stage.until(lambda: self._stage.desktop.window("sheet") is None, "the entry's saving")

    def _panel(self) -> QWidget:
        return self._stage.window("panel")

    def _note_field(self) -> NoteField:
        return self._stage.part(self._panel(), NoteField, "Add a note")

    def _list(self, name: str) -> QListView:
        rows = self._stage.part(self._panel(), QListView, name)
        rows.setFocus()
        rows.setCurrentIndex(rows.model().index(rows.model().rowCount() - 1, 0))
        return rows
