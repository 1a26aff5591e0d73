"""The doors to all windows: one of each kind, imported and made when it is first asked for."""

from __future__ import annotations

import threading
from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.ids import EntryId, StopwatchId, TargetId
from stopwatch.services.suite import Services
from stopwatch.ui import opening_steps as steps
from stopwatch.ui.anticipation import Anticipation, modules
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.languages import Languages
from stopwatch.ui.notifying import Notifier
from stopwatch.ui.opening import Opening
from stopwatch.ui.relay import Relay
from stopwatch.ui.shortcuts import Shortcuts
from stopwatch.ui.shown_windows import ShownWindows, raise_up
from stopwatch.ui.surroundings import Offers, SyncThread
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.opener import PickForPart, PickForRow, Purpose

if TYPE_CHECKING:
    from stopwatch.ui.endpoint import Endpoint
    from stopwatch.ui.pages.absences.page import AbsencesPage
    from stopwatch.ui.windows.first_run.checks import Ground
    from stopwatch.ui.windows.main_window.window import MainWindow
    from stopwatch.ui.windows.panel import Panel
    from stopwatch.ui.windows.picker import PickerWindow
    from stopwatch.ui.windows.picker_outcome import Picked


class Doors(QObject):
    """Shows windows; what else windows ask of their opener is for the desktop to answer.

    `restore_wanted` carries a backup that is to be put in place, which nobody can do from within.
    """

    restore_wanted = Signal(str)

    def __init__(
        self, theme: Theme, services: Services, thread: SyncThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.services = services
        self.jobs = Jobs()
        self.relay = Relay(services.bus, self)
        self.notifier = Notifier(self)
        self.shortcuts = Shortcuts(self)
        self.offers = Offers()  # until the desktop was asked
        self.endpoint: Endpoint | None = None  # where there is one
        self.languages: Languages | None = None  # where somebody may choose one
        self.anticipation = Anticipation(self)
        self._thread = thread
        self._windows, self._opening = ShownWindows(self), Opening(self)
        self._windows.kept.connect(self._on_kept)

    @property
    def theme(self) -> Theme:
        """The theme, for what is about to be seen: from then on the application is dressed."""
        self._theme.dress()
        return self._theme

    # ------------------------------------------------------------------ opener
    @property
    def pages(self) -> Mapping[str, Callable[[], object]]:
        """The pages of the main window by name, each as the way to it."""
        return {
            "day": self.show_day, "week": self.show_week, "absences": self.show_absences,
            "problems": self.show_problems,
            "invoices": self.show_invoices, "entries": self.show_entries,
        }  # fmt: skip

    def show_main(self) -> None:
        """Show the main window at the page that was shown last."""
        main = self._main()
        if main is not None:
            raise_up(main)
            return
        last = self.services.window_places.of("main").page
        self.pages.get(last, next(iter(self.pages.values())))()

    def show_panel(self) -> None:
        """Show the panel."""
        from stopwatch.ui.windows.panel import Panel

        make = partial(Panel, self.theme, self.services, self.jobs, self.relay, self)
        self._windows.shown("panel", make)

    def show_picker(self, purpose: Purpose) -> None:
        """Show the ticket picker."""

        def make() -> PickerWindow:
            from stopwatch.ui.windows.picker import PickerWindow

            made = PickerWindow(
                self.theme, self.services, self.jobs, self.relay, purpose=purpose,
                freshen=self._thread.freshen, is_filled=False,
            )  # fmt: skip
            made.picked.connect(self._on_picked)
            made.problem_wanted.connect(self.show_picker)
            return made

        self._opening.begin(steps.ready(self._theme, modules()))
        self._opening.begin(steps.picker_opened(make, self._windows))

    def show_stop_sheet(self, entry_ids: Sequence[EntryId]) -> None:
        """Show the sheet of entries whose time is saved already."""
        new = partial(steps.new_sheet, self._theme, self.services, self.relay, entry_ids, self)
        self._opening.begin(steps.ready(self._theme, modules()))
        self._opening.begin(steps.sheet_opened(tuple(entry_ids), new, self._windows, self.services))

    def show_entries(self, *, needing: bool = False) -> None:
        """Show the day's entries and how far they have come; `needing` goes to one that waits."""
        from stopwatch.ui.windows.entries import EntriesWindow

        def go_on(window: QWidget) -> None:
            if needing and isinstance(window, EntriesWindow):
                window.show_needing()

        make = partial(EntriesWindow, self._theme, self.services, self.jobs, self.relay, self)
        self._page("entries", make, go_on)

    def show_day(self, day: date | None = None, entry_id: EntryId | None = None) -> None:
        """Show a day, today without one, at one of its entries if one is named."""
        from stopwatch.ui.pages.day.page import DayPage

        def go_on(page: QWidget) -> None:
            if isinstance(page, DayPage):
                page.show_day(day, entry_id)

        make = partial(
            DayPage, self._theme, self.services, self.jobs, self.relay, self, is_filled=False
        )
        self._page("day", make, go_on)

    def show_week(self) -> None:
        """Show the week as tickets by days."""
        from stopwatch.ui.pages.week.page import WeekPage

        make = partial(WeekPage, self._theme, self.services, self.jobs, self.relay, self)
        self._page("week", make)

    def show_absences(self) -> None:
        """Show the time that nobody has judged yet."""
        self._absences()

    def show_absence(self, moment_id: str, choice: AbsenceChoice | None) -> None:
        """Show one absence in the list, with a choice made but not done."""
        self._absences(lambda page: page.go_to(moment_id, choice))

    def show_problems(self) -> None:
        """Show the problems and what hangs under them."""
        from stopwatch.ui.windows.problems import ProblemsWindow

        make = partial(
            ProblemsWindow, self._theme, self.services, self.jobs, self.relay, self, is_filled=False
        )
        self._page("problems", make)

    def show_invoices(self) -> None:
        """Show what is on its way to invoices."""
        from stopwatch.ui.windows.invoices.window import InvoicesWindow

        make = partial(
            InvoicesWindow, self._theme, self.services, self.jobs, self.relay, self, is_filled=False
        )
        self._page("invoices", make)

    def show_sign_in(self) -> None:
        """Show the sign-in."""
        from stopwatch.ui.windows.sign_in import SignInWindow

        self._windows.shown("sign_in", partial(SignInWindow, self.theme, self.services, self.jobs))

    def show_preferences(self) -> None:
        """Show the settings."""
        from stopwatch.ui.windows.preferences.window import PreferencesWindow

        def make() -> QWidget:
            made = PreferencesWindow(self.theme, self.services, self.jobs, self.relay, self.offers)
            made.exchange_wanted.connect(self.show_exchange)
            return made

        self._windows.shown("preferences", make)
        self._complete_preferences()

    def take_offers(self, offers: Offers) -> None:
        """Know what the desktop offers; settings that are open already show it too."""
        self.offers = offers
        self._complete_preferences()

    def take_endpoint(self, endpoint: Endpoint) -> None:
        """Know where LiveLinks are answered; settings that are open already show it too."""
        self.endpoint = endpoint
        self._complete_preferences()

    def show_exchange(self, said: str = "") -> None:
        """Show what leaves as a file, and what comes in from one; `said` is what was done."""
        from stopwatch.ui.windows.exchange.window import ExchangeWindow

        def make() -> QWidget:
            made = ExchangeWindow(self.theme, self.services, self.jobs)
            made.restore_wanted.connect(self.restore_wanted)
            return made

        window = self._windows.shown("exchange", make)
        if said and isinstance(window, ExchangeWindow):
            window.toast.say(said)

    def ask_about_unsaved(self) -> bool:
        """Let a window that would lose words ask about them; return whether one does."""
        return self._windows.ask_about_unsaved()

    def finish_sync(self) -> bool:
        """Let what is being sent be finished, and begin nothing more. Slow: it waits for that."""
        return self._thread.close(threading.TIMEOUT_MAX)

    def show_diagnostics(self) -> None:
        """Show what works on this desktop, and what to do about what does not."""
        from stopwatch.ui.windows.first_run.diagnostics import DiagnosticsWindow

        make = partial(DiagnosticsWindow, self.theme, self._ground(), self.jobs)
        self._windows.shown("diagnostics", make)

    def show_help(self, name: str = "help") -> None:
        """Show the guide at the page about a window, by the name that it is kept under."""
        from stopwatch.ui.help.places import place_of
        from stopwatch.ui.help.window import HelpWindow

        window = self._windows.shown("help", partial(HelpWindow, self.theme))
        if isinstance(window, HelpWindow):
            window.go_to(place_of(name))

    def show_help_of(self, window: QWidget) -> None:
        """Show the guide at the page about a window, or about the page that is shown in it."""
        main = self._main()
        self.show_help(main.shown if main is window else window.objectName())

    def show_first_run(self) -> None:
        """Welcome somebody who is new here."""
        self._windows.shown("first_run", self._first_run)

    def show_note(self, stopwatch_id: StopwatchId) -> None:
        """Ask for a line to add to a stopwatch."""
        from stopwatch.ui.windows.note import NoteWindow

        self._windows.close("note")  # made anew: it may be about another stopwatch
        self._windows.keep("note", NoteWindow(self.theme, self.services, stopwatch_id))

    def show_mini(self) -> None:
        """Show what runs in one row over all other windows; only a second time with the focus."""
        from stopwatch.ui.windows.mini import NAME, MiniWindow

        known = self._windows.find(NAME)
        if known is not None:
            raise_up(known)
        else:
            mini = MiniWindow(self.theme, self.services, self.relay, self)
            self._windows.keep(NAME, mini, activate=False)

    def show_switch(self) -> None:
        """Ask when one switched, and to what."""
        from stopwatch.ui.windows.switch import SwitchWindow

        self._windows.close("switch")  # made anew: what runs may be another stopwatch
        self._windows.keep("switch", SwitchWindow(self.theme, self.services, self))

    def window(self, name: str) -> QWidget | None:
        """Return an open window by its name; for the tour and for tests."""
        self._opening.finish()
        main = self._main()
        page = main.page(name) if main is not None else None
        return page if page is not None else self._windows.find_like(name)

    def sync_now(self) -> None:
        """Send and fetch everything now."""
        self._thread.kick(flush=True)

    @abstractmethod  # for the type checker: Qt's classes cannot be abstract ones
    def ask_to_quit(self, *, always: bool = False) -> None:
        """Ask whether the program is to end; unless `always`, only where that leaves a choice."""

    # ------------------------------------------------------------------ for the desktop
    def _first_run(self) -> QWidget:
        from stopwatch.ui.windows.first_run.window import FirstRunWindow

        return FirstRunWindow(self.theme, self._ground(), self.jobs, self.relay, self)

    def show_quietly(self, name: str, window: QWidget) -> None:
        """Show a window that never takes the keyboard, in place of the one before."""
        self._windows.close(name)
        self._windows.keep(name, window, activate=False)

    def close_quiet(self, name: str) -> None:
        """Close such a window, if it is there."""
        self._windows.close(name)

    def _is_hosted(self) -> bool:
        """Whether the desktop shows the icon."""
        return False

    def _ground(self) -> Ground:
        from stopwatch.ui.windows.first_run.checks import Ground

        return Ground(
            self.services, self._is_hosted, lambda: self.offers, self.notifier, self.shortcuts
        )

    def _page(
        self, name: str, make: steps.Make, go_on: steps.Deed[QWidget] = steps.as_it_is
    ) -> None:
        """Show a page of the day's work in the main window, and then go on with it."""
        wanted = steps.PageWanted(name, make, go_on)
        self._opening.begin(steps.ready(self._theme))
        self._opening.begin(steps.page_opened(wanted, self._windows, self._main, self._new_main))

    def _absences(self, go_on: steps.Deed[AbsencesPage] = steps.as_it_is) -> None:
        from stopwatch.ui.pages.absences.page import AbsencesPage

        def checked(page: QWidget) -> None:
            if isinstance(page, AbsencesPage):
                go_on(page)

        make = partial(AbsencesPage, self._theme, self.services, self.relay, self)
        self._page("absences", make, checked)

    def _main(self) -> MainWindow | None:
        """Return the main window, if it is open."""
        found = self._windows.find("main")
        if found is not None:
            from stopwatch.ui.windows.main_window.window import MainWindow

            assert isinstance(found, MainWindow)
        return found

    def _new_main(self) -> MainWindow:
        from stopwatch.ui.windows.main_window.window import MainWindow

        return MainWindow(self.theme, self.services, self.relay, self)

    def _panel(self) -> Panel | None:
        from stopwatch.ui.windows.panel import Panel

        panel = self._windows.find("panel")
        return panel if isinstance(panel, Panel) else None

    def _show_panel_quietly(self) -> None:
        """Show the panel because there is a question, without taking the keyboard."""
        from stopwatch.ui.windows.panel import Panel

        self.show_quietly("panel", Panel(self.theme, self.services, self.jobs, self.relay, self))

    def _complete_preferences(self) -> None:
        """Let settings that are open show what is found or made after the program stands."""
        found = self._windows.find("preferences")
        if found is not None:
            from stopwatch.ui.windows.preferences.window import PreferencesWindow

            assert isinstance(found, PreferencesWindow)
            found.complete(self.shortcuts, self.offers, self.endpoint)

    def _on_kept(self, window: QWidget) -> None:
        from stopwatch.ui.help.wanted import HelpWanted
        from stopwatch.ui.windows.keys_window import KeysWanted

        KeysWanted(self.theme, window)
        HelpWanted(window, self.show_help_of)
        if window.objectName() == "main":
            self.anticipation.expect_pages()

    def _on_picked(self, picked: Picked) -> None:
        if isinstance(picked.purpose, PickForRow) and picked.target_id is not None:
            self._add_row(picked.target_id)
        if isinstance(picked.purpose, PickForPart) and picked.target_id is not None:
            ticket = picked.target_id
            self._absences(lambda page: page.take_ticket(ticket))
        window = self.window("problems")
        if window is not None and picked.said:
            from stopwatch.ui.windows.problems import ProblemsWindow

            assert isinstance(window, ProblemsWindow)
            window.say(picked.said, undoable=True)

    def _add_row(self, target_id: TargetId) -> None:
        window = self.window("week")
        if window is not None:
            from stopwatch.ui.pages.week.page import WeekPage

            assert isinstance(window, WeekPage)
            window.add_row(target_id)
