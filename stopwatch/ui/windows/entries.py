"""One day's entries and what has become of each: in Autotask, on the way, or in need of you."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import (
    AccountChanged,
    ChangedElsewhere,
    EntriesChanged,
    Event,
    OutboxChanged,
    SyncChanged,
    TicketsChanged,
)
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import local_date
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.ui.relay import Relay
from stopwatch.ui.texts import billed
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.entries_actions import Verb, verbs
from stopwatch.ui.windows.entries_layout import EntriesParts
from stopwatch.ui.windows.entries_summary import day_title, notice, summary, totals
from stopwatch.ui.windows.opener import Opener

_WIDTH, _HEIGHT, _LEAST_WIDTH, _LEAST_HEIGHT = 1012, 648, 900, 480
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

    def __init__(self, theme: Theme, services: Services, relay: Relay, opener: Opener) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Time entries"))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        self._services = services
        self._opener = opener
        self._day = self._today()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self.parts = EntriesParts(theme, self)
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
        """Go to the newest entry that waits for the user, on whatever day it was."""
        needing = self._services.entries.needing_you()
        if not needing:
            return
        newest = max(needing, key=_started_at).entry
        self.show_day(newest.piece.worked_on)
        self._select(self.parts.model.place_of(newest.id))
        self.parts.list.setFocus()

    def reload(self) -> None:
        """Read everything again and keep the choice where it was."""
        chosen = self._chosen()
        now_ms, zone = self._services.tools.now_ms(), self._services.tools.clock.zone()
        text = self._day.isoformat()
        entries = self._services.entries.of_days(text, text)
        overview = self._services.overviews.now()
        self.parts.model.show_entries(entries, now_ms, self._undoable())
        self.parts.head.show_day(
            day_title(self._day, self._today()),
            summary(entries, overview, zone),
            is_today=self._day == self._today(),
        )
        self.parts.head.show_notice(notice(overview, zone))
        self.parts.totals.setText(totals(entries) if entries else "")
        self._select(self.parts.model.place_of(chosen.entry.id if chosen else None))
        self._tick_while_held()

    def act(self, verb: Verb) -> None:
        """Do a verb on the chosen entry, if it is offered."""
        shown = self._chosen()
        if shown is None or verb not in self._verbs(shown):
            return
        entries, key = self._services.entries, shown.entry.id
        match verb:
            case Verb.EDIT:
                self._opener.show_stop_sheet((key,))
            case Verb.SEND_ANYWAY:
                self.parts.detail.ask_risk(shown)
            case Verb.RETRY | Verb.ACCEPT | Verb.RESTORE | Verb.ADOPT:
                self._settle(verb, key)
            case Verb.KEEP_HERE:
                words = self.tr("{hours} is kept on this computer.")
                self._attempt(partial(entries.keep_here, key), _of(words, shown), undoable=True)
            case Verb.DELETE:
                words = self.tr("Deleted the entry of {hours}; its time stays on file.")
                self._attempt(partial(entries.delete, key), _of(words, shown), undoable=True)
            case Verb.UNDO:
                self.undo()

    def _settle(self, verb: Verb, key: EntryId) -> None:
        decisions = self._services.decisions
        act, told = {
            Verb.RETRY: (decisions.retry, self.tr("It is tried again.")),
            Verb.ACCEPT: (decisions.accept, self.tr("It is as Autotask has it.")),
            Verb.RESTORE: (decisions.restore, self.tr("What is here goes to Autotask.")),
            Verb.ADOPT: (decisions.adopt, self.tr("That one is this entry.")),
        }[verb]
        self._attempt(partial(act, key), told, undoable=verb in {Verb.ACCEPT, Verb.RESTORE})

    def undo(self) -> None:
        """Take back the newest deed."""
        self._attempt(self._services.undo.undo, self.tr("Taken back."))

    def sync_now(self) -> None:
        """Send and fetch everything now."""
        self._opener.sync_now()

    # ------------------------------------------------------------------ Qt
    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick_while_held()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    # ------------------------------------------------------------------ private
    def _connect(self, relay: Relay) -> None:
        parts = self.parts
        parts.head.day_stepped.connect(self._on_day_stepped)
        parts.head.sync_wanted.connect(self.sync_now)
        parts.head.sign_in_wanted.connect(self._on_sign_in_wanted)
        parts.list.lettered.connect(self._on_lettered)
        parts.rows.acted.connect(self._on_row_acted)
        parts.list.doubleClicked.connect(self._on_activated)
        parts.list.selectionModel().currentChanged.connect(self._on_current_changed)
        parts.detail.verb_chosen.connect(self.act)
        parts.detail.risk_taken.connect(self._on_risk_taken)
        parts.detail.copied.connect(self._on_copied)
        parts.toast.undo_wanted.connect(self.undo)
        self._tick.timeout.connect(self._on_tick)
        for keys, slot in (
            ("F5", self.sync_now),
            ("F6", self._on_next_pane),
            ("Ctrl+Z", self.undo),
            ("Ctrl+C", parts.detail.copy_attempts),
            ("Alt+Left", self._on_earlier_day),
            ("Alt+Right", self._on_later_day),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
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
        shown = self._chosen()
        self.parts.show_detail(is_shown=shown is not None)
        if shown is None:
            return
        history = self._services.entries.history(shown.entry.id) if shown.item else ()
        now_ms = self._services.tools.now_ms()
        self.parts.detail.show_entry(shown, history, self._verbs(shown), now_ms)

    def _verbs(self, shown: ShownEntry) -> tuple[Verb, ...]:
        return verbs(shown, can_undo=shown.entry.id in self._undoable())

    def _undoable(self) -> frozenset[EntryId]:
        """Return the entries that the newest deed was about."""
        deed = self._services.undo.offered()
        return frozenset(change.after.id for change in deed.entries) if deed else frozenset()

    def _attempt(self, command: Callable[[], object], done: str, *, undoable: bool = False) -> None:
        try:
            command()
        except StopwatchError as error:
            self.parts.toast.say(error.message)
            return
        self.reload()
        self.parts.toast.say(done, undoable=undoable)

    def _tick_while_held(self) -> None:
        is_held = self.parts.model.tick(self._services.tools.now_ms())
        if is_held and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    # ------------------------------------------------------------------ slots
    def _on_tick(self) -> None:
        self._tick_while_held()
        shown = self._chosen()
        if shown is not None:  # it counts down with its row
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

    def _on_activated(self) -> None:
        self.act(Verb.EDIT)

    def _on_current_changed(self) -> None:
        self._show_chosen()

    def _on_risk_taken(self) -> None:
        shown = self._chosen()
        if shown is not None:
            command = partial(self._services.decisions.send_anyway, shown.entry.id)
            self._attempt(command, self.tr("It is sent again."))

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
        if isinstance(event, _RELOADING):
            self.reload()


def _started_at(shown: ShownEntry) -> int:
    return shown.entry.piece.started_at


def _of(words: str, shown: ShownEntry) -> str:
    return words.format(hours=billed(shown.billed_ms))
