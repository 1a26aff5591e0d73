"""One day's entries and what has become of each: in Autotask, on the way, or in need of you."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from stopwatch.domain.entry import ShownState
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import (
    AccountChanged,
    ChangedElsewhere,
    EntriesChanged,
    Event,
    OutboxChanged,
    PullProgressed,
    SyncChanged,
    TicketsChanged,
)
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import local_date
from stopwatch.domain.overriding import override
from stopwatch.services.budget import ASK_EVERY_MS, Budget
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.ui.browsing import address_of
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.entries_actions import Verb, verbs, wish_verbs
from stopwatch.ui.windows.entries_commands import (
    Command,
    on_entry,
    on_wish,
    sending_anyway,
)
from stopwatch.ui.windows.entries_head import GROUP_KEYS
from stopwatch.ui.windows.entries_layout import EntriesParts
from stopwatch.ui.windows.entries_reading import read_listing
from stopwatch.ui.windows.entries_summary import (
    blank,
    day_title,
    nothing_fits,
    notice,
    summary,
    totals,
)
from stopwatch.ui.windows.entries_words import tr
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.opener import Opener
from stopwatch.ui.windows.row_browsing import RowBrowsing
from stopwatch.ui.windows.window_keys import Told, add_keys, leave

_WIDTH, _HEIGHT, _LEAST_WIDTH, _LEAST_HEIGHT = 1012, 648, 560, 480
_TICK_MS = 1_000
_RELOADING = (
    EntriesChanged,
    OutboxChanged,
    TicketsChanged,
    SyncChanged,
    AccountChanged,
    ChangedElsewhere,
)


class EntriesWindow(QWidget):
    """The day's entries, grouped by what they wait for; the chosen one explains itself."""

    def __init__(
        self, theme: Theme, services: Services, jobs: Jobs, relay: Relay, opener: Opener,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Delivery"))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        self._services = services
        self._opener, self._jobs = opener, jobs
        self._day = self._today()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._asking = QTimer(self)
        self._asking.setInterval(ASK_EVERY_MS)
        self.parts = EntriesParts(theme, services.tools.clock.zone(), self)
        self.status_line = self.parts.last_line
        self._news = News(self.parts.list, self)
        self._browsing = RowBrowsing(self, self._address, self.parts.list)
        self._connect(relay)
        self.reload()
        self.parts.list.setFocus()

    @property
    def day(self) -> date:
        """The day shown."""
        return self._day

    # ------------------------------------------------------------------ commands
    def show_day(self, day: date) -> None:
        """Show another day; days to come are not shown."""
        self._day = min(day, self._today())
        self.reload()

    def show_needing(self) -> None:
        """Go to the newest entry or wish that waits for the user, on whatever day it was."""
        self.parts.filter.end()
        self.show_day(self._today())
        self.choose(None)  # the first row: what needs the user stands above all else
        self.parts.list.setFocus()

    def choose(self, key: str | None) -> None:
        """Choose the row of an entry or wish, or the first."""
        self._select(self.parts.model.place_of(key))

    def reload(self) -> None:
        """Read everything again and keep the choice where it was."""
        chosen, parts = self.parts.model.key_of(self.parts.list.currentIndex()), self.parts
        bar = parts.list.verticalScrollBar()
        place = bar.value()
        now_ms, zone = self._services.tools.now_ms(), self._services.tools.clock.zone()
        is_today, typed = self._day == self._today(), parts.filter.typed
        everything = read_listing(self._services, self._day, is_today=is_today)
        shown, overview = everything.narrowed(typed), everything.overview
        under = shown.totals if parts.head.by_problem.isChecked() else None
        parts.model.show_entries(
            shown.entries, now_ms, self._undoable(), shown.wishes, is_today=is_today, totals=under
        )
        told = summary(everything.entries, everything.wishes, overview, zone)
        parts.head.show_day(day_title(self._day, self._today()), told, is_today=is_today)
        parts.head.show_totals(totals(everything.own) if everything.own else "")
        parts.head.show_notice(notice(overview, zone))
        empty = nothing_fits(typed) or blank(overview, zone, is_today=is_today)
        parts.show_blank(None if shown.entries or shown.wishes else empty)
        parts.last_line.show_overview(overview)
        self.choose(chosen)
        if chosen is not None and parts.model.key_of(parts.list.currentIndex()) == chosen:
            bar.setValue(place)  # news leaves the list where it was scrolled to
        self._tick_while_held()

    def act(self, verb: Verb) -> None:
        """Do a verb on the chosen entry or wish, if it is offered."""
        wish = self.parts.model.chosen_wish(self.parts.list.currentIndex())
        shown = self._chosen()
        if wish is not None and verb in wish_verbs(wish):
            self._do(on_wish(self._services, verb, wish))
        elif shown is not None and verb in self._verbs(shown):
            self._act(verb, shown)

    def _act(self, verb: Verb, shown: ShownEntry) -> None:
        command = on_entry(self._services, verb, shown)
        if command is not None:
            self._do(command)
        elif verb is Verb.EDIT:
            self._opener.show_stop_sheet((shown.entry.id,))
        elif verb is Verb.SEND_ANYWAY:
            self.parts.detail.ask_risk(shown)
        else:
            self.undo()

    def undo(self) -> None:
        """Take back the newest deed."""
        self._do(Command(self._services.undo.undo, self.tr("Taken back.")))

    def sync_now(self) -> None:
        """Send and fetch everything now."""
        self._opener.sync_now()

    # ------------------------------------------------------------------ Qt
    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick_while_held()
        self._asking.start()
        self._ask_budget()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        self._asking.stop()  # what nobody sees is not worth a request
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.fit(event.size().width())

    # ------------------------------------------------------------------ private
    def _connect(self, relay: Relay) -> None:
        parts = self.parts
        parts.head.day_stepped.connect(self._on_day_stepped)
        parts.head.sync_wanted.connect(self.sync_now)
        parts.head.by_problem.toggled.connect(self._on_grouped)
        parts.head.sign_in_wanted.connect(self._on_sign_in_wanted)
        parts.list.lettered.connect(self._on_lettered)
        parts.rows.acted.connect(self._on_row_acted)
        parts.list.doubleClicked.connect(self._on_activated)
        parts.list.entered.connect(self._on_entered)
        parts.list.selectionModel().currentChanged.connect(self._on_current_changed)
        parts.detail.verb_chosen.connect(self.act)
        parts.detail.risk_taken.connect(self._on_risk_taken)
        parts.detail.copied.connect(self._on_copied)
        parts.detail.open_wanted.connect(self._browsing.open)
        self._browsing.said.connect(parts.toast.say)
        parts.detail.back_wanted.connect(self._on_back)
        parts.filter.changed.connect(self._on_filtered)
        parts.blank.connect_wanted.connect(self._on_sign_in_wanted)
        self._asking.timeout.connect(self._ask_budget)
        self._news.due.connect(self.reload)
        parts.toast.undo_wanted.connect(self.undo)
        self._tick.timeout.connect(self._on_tick)
        add_keys(self, {
            "F5": self.sync_now,
            "F6": self._on_next_pane,
            "Ctrl+Z": self.undo,
            "Ctrl+C": Told(tr("Copy the attempts"), parts.detail.copy_attempts),
            "Alt+Left": Told(tr("The day before"), self._on_earlier_day),
            "Alt+Right": Told(tr("The day after"), self._on_later_day),
            "Ctrl+F": parts.filter.begin,
            GROUP_KEYS: Told(tr("By problem"), parts.head.by_problem.toggle),
            "Esc": self._on_escape,
        })  # fmt: skip
        relay.told.connect(self._on_told)

    def _today(self) -> date:
        tools = self._services.tools
        return local_date(tools.now_ms(), tools.clock.zone())

    def _chosen(self) -> ShownEntry | None:
        return self.parts.model.chosen(self.parts.list.currentIndex())

    def _select(self, place: int) -> None:
        index = self.parts.model.index(place, 0) if place >= 0 else QModelIndex()
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.parts.list.selectionModel().setCurrentIndex(index, flag)
        self._show_chosen()

    def _show_chosen(self) -> None:
        index, now_ms = self.parts.list.currentIndex(), self._services.tools.now_ms()
        shown, wish = self._chosen(), self.parts.model.chosen_wish(index)
        self.parts.show_detail(is_shown=shown is not None or wish is not None)
        detail, zone = self.parts.detail, self._services.tools.clock.zone()
        detail.open.setEnabled(bool(self._address()))
        if shown is not None:
            history = self._services.entries.history(shown.entry.id) if shown.item else ()
            detail.show_entry(shown, history, self._verbs(shown), now_ms)
        elif wish is not None:
            history = self._services.wishes.history(wish.item.id)
            detail.show_wish(wish, history, wish_verbs(wish), zone, now_ms)

    def _address(self) -> str:
        """Return where the chosen one's ticket is in the browser; empty while there is none."""
        index = self.parts.list.currentIndex()
        chosen = self._chosen() or self.parts.model.chosen_wish(index)
        return address_of(self._services, chosen.ticket if chosen is not None else None)

    def _verbs(self, shown: ShownEntry) -> tuple[Verb, ...]:
        return verbs(shown, can_undo=shown.entry.id in self._undoable())

    def _undoable(self) -> frozenset[EntryId]:
        """Return the entries that the newest deed was about."""
        deed = self._services.undo.offered()
        return frozenset(change.after.id for change in deed.entries) if deed else frozenset()

    def _do(self, command: Command) -> None:
        try:
            command.act()
        except StopwatchError as error:
            self.parts.toast.say(error.message)
            return
        self.reload()
        self.parts.toast.say(command.done, undoable=command.undoable)

    def _ask_budget(self) -> None:
        """Ask what everybody used, but only while the window is on the screen."""
        self.parts.last_line.show_budget(self._services.budgets.known())
        if self.isVisible() and not self.window().isMinimized() and self._services.budgets.is_due():
            job = self._jobs.run(self, self._services.budgets.ask)
            job.done.connect(self._on_budget)

    def _tick_while_held(self) -> None:
        is_held = self.parts.model.tick(self._services.tools.now_ms())
        shown = self._chosen()
        is_live = is_held or (shown is not None and shown.state is ShownState.CHECKING)
        if is_live and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    # ------------------------------------------------------------------ slots
    def _on_tick(self) -> None:
        self._tick_while_held()
        shown = self._chosen()
        if shown is not None:  # it counts down with its row, and the hand of a window moves
            self.parts.detail.show_state(shown, self._services.tools.now_ms())

    def _on_row_acted(self, index: QModelIndex, action: str) -> None:
        self._select(index.row())
        self._on_lettered(action)

    def _on_day_stepped(self, days: int) -> None:
        self.show_day(self._day + timedelta(days=days))

    def _on_earlier_day(self) -> None:
        self._on_day_stepped(-1)

    def _on_later_day(self) -> None:
        self._on_day_stepped(1)

    def _on_sign_in_wanted(self) -> None:
        self._opener.show_sign_in()

    def _on_lettered(self, letter: str) -> None:
        verb = next((one for one in Verb if one.value == letter), None)
        if verb is not None:
            self.act(verb)

    def _on_budget(self, budget: Budget) -> None:
        self.parts.last_line.show_budget(budget)

    def _on_back(self) -> None:
        self.parts.open_detail(is_open=False)
        self.parts.list.setFocus()

    def _on_escape(self) -> None:
        if self.parts.open_detail(is_open=False) or self.parts.filter.end():
            self.parts.list.setFocus()
        else:
            leave(self)

    def _on_filtered(self) -> None:
        self.reload()

    def _on_grouped(self) -> None:
        self.reload()

    def _on_entered(self) -> None:
        """Go to the chosen one's detail: over the list where it is narrow, else beside it."""
        self.parts.open_detail(is_open=True)
        self._on_next_pane()

    def _on_activated(self) -> None:
        self.act(Verb.EDIT)

    def _on_current_changed(self) -> None:
        self._show_chosen()

    def _on_risk_taken(self) -> None:
        shown = self._chosen()
        if shown is not None:
            self._do(sending_anyway(self._services, shown))

    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.parts.toast.say(self.tr("Copied."))

    def _on_next_pane(self) -> None:
        buttons = self.parts.detail.offered()
        if self.parts.list.hasFocus() and buttons:
            buttons[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.parts.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_told(self, event: Event) -> None:
        if isinstance(event, PullProgressed):
            self.parts.blank.show_progress(event.fetched, event.expected)
        if isinstance(event, _RELOADING):
            self._news.come()
