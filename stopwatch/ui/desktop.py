"""The program on the desktop, once everything is loaded: tray, heart, doorbell, thread.

With the doors that it inherits it implements the opener that windows ask for other windows.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import (
    AccountChanged,
    ChangedElsewhere,
    Event,
    OutboxChanged,
    PreferencesChanged,
)
from stopwatch.domain.overriding import override
from stopwatch.services.overview import Overview
from stopwatch.services.suite import Services
from stopwatch.ui import tray_words
from stopwatch.ui.doors import Doors
from stopwatch.ui.ear import Ear
from stopwatch.ui.keeper import Keeper
from stopwatch.ui.later import Later
from stopwatch.ui.opening_steps import panel_opened
from stopwatch.ui.surroundings import Listening, SyncThread
from stopwatch.ui.theme.current import Theme, scheme_named
from stopwatch.ui.theme.tray_state import tray_state
from stopwatch.ui.tray import Tray
from stopwatch.ui.tray_menu import Choice, TrayMenu
from stopwatch.ui.turns import Turn
from stopwatch.ui.watching import Watching
from stopwatch.ui.windows.opener import PickToStart

_HEART_MS = 30_000
_BETWEEN_TURNS_MS = 100
_HOST_PATIENCE_MS = 30_000  # at sign-in the desktop may make its place for icons after us


class Desktop(Doors):
    """Owns the windows. `quit_wanted` asks the application to end in good order.

    `looked` carries how everything stands whenever that was looked at.
    """

    quit_wanted = Signal()
    looked = Signal(Overview)

    def __init__(
        self, theme: Theme, services: Services, tray: Tray, thread: SyncThread, bell: Listening,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, services, thread, parent)
        self._keeper = Keeper(self.jobs, services.keeping, self)
        self._tray = tray
        self._ui_thread = threading.get_ident()
        self._menu = TrayMenu(theme)
        self._has_begun = False
        self._is_over = False
        self._is_settled = False
        self.later = Later(_BETWEEN_TURNS_MS, self)
        self._heart = QTimer(self)
        self._heart.setInterval(_HEART_MS)
        self._state, self._words = Turn(self), Turn(self)
        self._ear = Ear(bell, self)
        self._watching = Watching(services, self.relay, self)
        self._connect()

    # ------------------------------------------------------------------ life
    def begin(self, *, is_hidden: bool = False) -> None:
        """Ask about the last run, show how things stand, and let the thread sync."""
        recovery = self.services.recovery
        damage = self._keeper.found() if recovery.is_tray_open() else None
        recovery.begin()
        self.refresh()  # reads most, so that damage ends it before the tray knows the menu
        self._has_begun = True
        self._tray.set_menu(self._menu)
        self._tray.watch_host()
        if self.services.window_places.of("mini").is_open:
            self.show_mini()
        if not self._tray.is_hosted:
            self._show_without_host(is_hidden=is_hidden)
        elif recovery.pending():
            self._show_panel_quietly()
        self._begin_later(damage)

    def welcome(self) -> None:
        """Show somebody who is new what there is, once; whoever types elsewhere goes on typing."""
        if self.services.diagnosis.is_fresh():
            self.show_quietly("first_run", self._first_run())

    def end(self) -> None:
        """End in good order; stopwatches keep their start time."""
        self._is_over = True
        self.later.end()
        self._opening.end()
        self._heart.stop()
        self.anticipation.end()
        self._watching.end()
        self._tell_panel(hosted=True)
        self._windows.close_all()
        if self._has_begun:  # else the icon stays, and so does how the last run ended
            self._tray.hide()
            with suppress(StopwatchError):  # a full disk: the next start asks, which is the truth
                self.services.recovery.end()
        self._stop_hearing()
        self.relay.close()
        self._thread.close()
        self.jobs.close()
        self._ear.close()
        self._menu.deleteLater()

    def refresh(self) -> None:
        """Bring tray and menu up to date."""
        self._show_state()
        self._show_menu()

    # ------------------------------------------------------------------ opener
    @override
    def show_panel(self) -> None:
        """Show the panel, which tells by itself where there is no tray."""
        super().show_panel()
        self._tell_panel(hosted=self._tray.is_hosted)

    @override
    def ask_to_quit(self, *, always: bool = False) -> None:
        """Ask whether the program is to end; unless `always`, only where that leaves a choice."""
        if self.ask_about_unsaved():
            return
        is_running = bool(self.services.timing.desk().running)
        known = self.services.preferences.load().quit_running if is_running else "keep"
        if always or known == "ask":
            self._ask_to_quit()
        else:
            self._on_quit_answered(known)

    def pause_or_resume(self) -> None:
        """Pause what runs, all of it; where nothing runs, resume what was paused last."""
        try:
            if not self._pause_all():
                self.services.timing.resume()
        except StopwatchError as error:
            self._show_trouble(error)

    def stop_running(self) -> None:
        """Stop what runs (or the only one there is) and show its time entries."""
        self._on_chosen(Choice("stop"))

    def note_running(self) -> None:
        """Ask for a note to what runs, else to what was paused last."""
        desk = self.services.timing.desk()
        watches = (*desk.running, *desk.paused)
        if watches:
            self.show_note(watches[0].id)
        else:
            self.show_panel()

    def show_in_panel(self, *, is_new: bool) -> None:
        """Bring the panel up to date; with `is_new` show it, without taking the keyboard."""
        panel = self._panel()
        if panel is not None:
            panel.refresh()
        elif is_new:
            self._show_panel_unasked()

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Write keys that count everywhere beside what they do."""
        self._menu.show_keys({name.removeprefix("shortcut_"): one for name, one in keys.items()})

    # ------------------------------------------------------------------ slots
    def _on_told(self, event: Event) -> None:
        self._state.ask()
        if isinstance(event, AccountChanged):
            self._thread.kick()
        if isinstance(event, PreferencesChanged | ChangedElsewhere):
            self._follow_preferences()

    def _on_state_due(self) -> None:
        self._show_state()
        self._words.ask()  # after the windows, which ask meanwhile: nobody looks at the menu now

    def _on_published(self, event: Event) -> None:
        """Wake the sync thread for what this thread put into the outbox."""
        if isinstance(event, OutboxChanged) and threading.get_ident() == self._ui_thread:
            self._thread.kick()

    def _on_rung(self) -> None:
        self.services.bus.publish(ChangedElsewhere())
        self._thread.kick()

    def _on_window(self) -> None:
        if self.services.timing.desk().running:
            self.anticipation.expect_a_stop()

    def _on_heart(self) -> None:
        self._beat()
        self._watching.look()
        self.refresh()

    def _on_triggered(self) -> None:
        panel = self._windows.find("panel")
        if panel is not None and panel.isActiveWindow() and not panel.isMinimized():
            panel.close()
        else:
            self._come_up()

    def _on_toggled(self) -> None:
        if self.services.preferences.load().tray_click == "pause":
            self.pause_or_resume()

    def _on_unhosted(self) -> None:
        self._show_panel_unasked()

    def _on_hosted(self) -> None:
        self._tell_panel(hosted=True)

    def _on_theme_changed(self) -> None:
        self._tray.redraw()
        self._menu.redraw()

    def _on_damaged(self, sentence: str) -> None:
        from stopwatch.ui.windows.trouble import TroubleWindow

        self._windows.keep("trouble", TroubleWindow(sentence))

    def _on_quit_answered(self, choice: str) -> None:
        try:
            if choice == "pause":
                self._pause_all()
        except StopwatchError as error:  # quitting now would not be what was asked for
            self._show_trouble(error)
            self._ask_to_quit()  # a remembered answer must not keep the program from ending
        else:
            self.quit_wanted.emit()

    def _on_chosen(self, choice: Choice) -> None:
        try:
            self._do(choice)
        except StopwatchError as error:
            self._show_trouble(error)

    def _do(self, choice: Choice) -> None:
        from stopwatch.services.timing import Start

        timing, key = self.services.timing, choice.stopwatch_id
        match choice.verb:
            case "pause":
                timing.pause(key)
            case "resume":
                timing.resume(key, alongside=choice.alongside, at_ms=choice.at_ms)
            case "began" if choice.at_ms is not None:
                timing.began(choice.at_ms, key)
            case "stop":
                self.show_stop_sheet([entry.id for entry in timing.stop(key)])
            case "start_without":
                timing.start(Start(at_ms=choice.at_ms, alongside=choice.alongside))
            case _:
                self._open(choice)

    def _open(self, choice: Choice) -> None:
        if choice.verb == "note" and choice.stopwatch_id is not None:
            self.show_note(choice.stopwatch_id)
        elif choice.verb == "start":
            self.show_picker(PickToStart(at_ms=choice.at_ms))
        elif choice.verb == "needing":
            self.show_entries(needing=True)
        else:
            {
                "main": self.show_main, "panel": self._come_up, "mini": self.show_mini,
                "entries": self.show_entries, "day": self.show_day,
                "absences": self.show_absences,
                "sign_in": self.show_sign_in, "preferences": self.show_preferences,
                "diagnostics": self.show_diagnostics, "help": self.show_help,
                "quit": self.ask_to_quit, "switch": self.show_switch,
            }[choice.verb]()  # fmt: skip

    def _come_up(self) -> None:
        self._opening.begin(panel_opened(self._theme, self.show_panel, self._panel))

    def _on_patience_over(self) -> None:
        if not self._is_over and not self._tray.is_hosted:
            self._show_panel_unasked()

    # ------------------------------------------------------------------ private
    def _show_state(self) -> None:
        """Show how things stand; after the end no late news starts the heart again."""
        if self._is_over:
            return
        overview = self.services.overviews.now()
        running = bool(overview.desk.running)
        state = tray_state(
            running=running, paused=bool(overview.desk.paused),
            unconfirmed=bool(overview.absences), needs_you=overview.needs_you,
        )  # fmt: skip
        self._tray.show_state(state, tray_words.tool_tip(overview))
        self.looked.emit(overview)
        if running and self._windows.is_any():
            self.anticipation.expect_a_stop()
        ticks = running or bool(overview.elsewhere.running)  # in any account
        self._watching.attend(running=ticks)
        if ticks and not self._heart.isActive():
            self._beat()  # a crash right after the start is noticed too
            self._heart.start()
        elif not ticks:
            self._heart.stop()

    def _show_menu(self) -> None:
        if not self._is_over:
            today = self.services.todays.now() if self._is_settled else None
            self._menu.show_overview(self.services.overviews.now(), today)

    @override
    def _is_hosted(self) -> bool:
        return self._tray.is_hosted

    def _show_without_host(self, *, is_hidden: bool) -> None:
        """Show the panel where there is no icon; a hidden start waits for a place for it first."""
        if is_hidden:
            QTimer.singleShot(_HOST_PATIENCE_MS, self, self._on_patience_over)
        else:
            self.show_panel()

    def _begin_later(self, damage: str | None) -> None:
        """Begin what nobody waits for: it is usable before that."""
        known = partial(self._keeper.on_checked, damage or "")
        keep = self._keeper.begin if damage is None else known
        self.later.add(self._settle, self._watching.begin, self._thread.start, keep)

    def _settle(self) -> None:
        """Show what the day comes to as well, which takes reading all of it."""
        self._is_settled = True
        self._show_menu()

    def _show_panel_unasked(self) -> None:
        """Show the panel unless it is there, to somebody who may be typing elsewhere."""
        if self._panel() is None:
            self._show_panel_quietly()
        self._tell_panel(hosted=self._tray.is_hosted)

    def _follow_preferences(self) -> None:
        preferred = self.services.preferences.load()
        self._theme.force(scheme_named(preferred.theme))
        if self.languages is not None and self.languages.use(preferred.language):
            self._on_theme_changed()
            if self._windows.find("preferences") is not None:  # where it was chosen
                self._windows.close("preferences")
                self.show_preferences()

    def _connect(self) -> None:
        self.relay.told.connect(self._on_told)
        self._stop_hearing = self.services.bus.subscribe(self._on_published)
        self._state.due.connect(self._on_state_due)
        self._words.due.connect(self._show_menu)
        self._heart.timeout.connect(self._on_heart)
        self._keeper.damaged.connect(self._on_damaged)
        self._menu.chosen.connect(self._on_chosen)
        self._menu.opening.connect(self._show_menu)
        self._windows.kept.connect(self._on_window)
        self._tray.triggered.connect(self._on_triggered)
        self._tray.toggled.connect(self._on_toggled)
        self._tray.hosted.connect(self._on_hosted)
        self._tray.unhosted.connect(self._on_unhosted)
        self._theme.changed.connect(self._on_theme_changed)
        self._ear.rung.connect(self._on_rung)

    def _beat(self) -> None:
        """Give a sign of life. On a full disk the next one counts, and the next click tells."""
        with suppress(StopwatchError):
            self.services.recovery.beat()

    def _pause_all(self) -> bool:
        running = self.services.timing.desk().running
        for watch in running:
            self.services.timing.pause(watch.id)
        return bool(running)

    def _show_trouble(self, error: StopwatchError) -> None:
        self.show_panel()
        panel = self._panel()
        if panel is not None:
            panel.say(error.message)

    def _tell_panel(self, *, hosted: bool) -> None:
        panel = self._panel()
        if panel is not None:
            panel.show_hosted(hosted=hosted)

    def _ask_to_quit(self) -> None:
        from stopwatch.ui.windows.quit_question import QuitQuestion

        question = QuitQuestion(self.services)
        question.answered.connect(self._on_quit_answered)
        self._windows.close("quit")
        self._windows.keep("quit", question)
