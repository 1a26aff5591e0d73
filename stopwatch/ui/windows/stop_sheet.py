"""The stop sheet: the time is on disk already; here it gets its words and goes on its way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QTextCursor

from stopwatch.domain.entry import EntryPhase, Grouping
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import EntriesChanged, Event
from stopwatch.domain.ids import EntryId
from stopwatch.domain.overriding import override
from stopwatch.domain.rounding import Billing
from stopwatch.services.choices import Offered
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.ui.relay import Relay
from stopwatch.ui.texts import clock
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.on_screen import fit_height
from stopwatch.ui.windows.opener import Opener, PickForEntry, PickProblem, PickToStart
from stopwatch.ui.windows.stop_sheet_body import SheetBody
from stopwatch.ui.windows.stop_sheet_check import (
    Place,
    Sheet,
    Trouble,
    Way,
    is_refused_for_ticket,
    missing,
    passing,
    reopening_status,
    told,
    wrong,
)
from stopwatch.ui.windows.stop_sheet_foot import NEXT_KEYS, SAVE_KEYS
from stopwatch.ui.windows.stop_sheet_saving import Filled, SheetSaving, written
from stopwatch.ui.windows.stop_sheet_values import SheetClosed, SheetValues
from stopwatch.ui.windows.window_keys import Told, add_keys

AUTOSAVE_MS = 800
_WIDTH = 640
_KEEP, _SAVE = 1, 1


class StopSheet(SheetBody):
    """One sitting's entries; closing it keeps what was typed, or asks where that cannot be."""

    saved = Signal(SheetClosed)
    discarded = Signal(SheetClosed)
    put_off = Signal(SheetClosed)

    def __init__(
        self,
        theme: Theme,
        services: Services,
        relay: Relay,
        entry_ids: Sequence[EntryId],
        opener: Opener,
        *,
        is_filled: bool = True,
    ) -> None:
        super().__init__(theme)
        self._services = services
        self._relay, self._opener = relay, opener
        self._saving = SheetSaving(services, entry_ids)
        self._shown: tuple[ShownEntry, ...] = ()
        self._offered: Offered
        self._is_settled = False
        self._is_dirty = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(AUTOSAVE_MS)
        if is_filled:
            self.fill()

    def fill(self) -> None:
        """Show for the first time what is saved by now, and hear what becomes of it."""
        self._shown = self._saving.load()
        self._offered = self._saving.offered(self._shown)
        self._show_all()
        self._connect(self._relay)
        self.resize(_WIDTH, 1)
        self._fit()
        self.fields.summary.setFocus()
        self.fields.summary.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def is_draft(self) -> bool:
        """Whether the entries were never submitted, so that typing may be kept as it comes."""
        return all(one.entry.is_mine_to_change for one in self._shown)

    @property
    def _keeps_words(self) -> bool:
        """Whether all that was typed can be kept without sending anything."""
        return self.is_draft and not self.spread.has_words

    @property
    def _is_refused(self) -> bool:
        """Whether Autotask refused the ticket, so that its status or another ticket may help."""
        return any(is_refused_for_ticket(one) for one in self._shown)

    # ------------------------------------------------------------------ commands
    def save(self) -> bool:
        """Submit the entries and close; what lacks is said instead. Return whether it worked."""
        trouble = missing(self._sheet())
        if trouble is None:
            trouble = self._submitted()
        if trouble is not None:
            self._show_trouble(trouble)
            return False
        self._is_settled = True
        self.saved.emit(SheetClosed(self._saving.entry_ids))
        self.close()
        return True

    def save_and_start_next(self) -> None:
        """Save, and if that worked, pick the next ticket."""
        opener = self._opener
        if self.save():
            opener.show_picker(PickToStart())

    def discard(self) -> None:
        """Ask once, in the window; the time stays on file either way."""
        self.foot.ask_to_discard(sum(one.entry.piece.worked_ms for one in self._shown))
        fit_height(self)

    def would_lose_words(self) -> bool:
        """Keep what can be kept; return whether closing would lose what was typed all the same.

        An entry that is no draft keeps no words, and on a full disk a draft does not either; how
        it is to be shared out is kept by saving alone.
        """
        self.keep_draft()
        return (self._is_dirty or self.spread.has_words) and not self._is_settled

    def close_anyway(self) -> None:
        """Close without a question, as at the end of the program; a draft is kept if it can be."""
        self.keep_draft()
        self._is_dirty = False
        self.spread.forget_words()
        self.close()

    def keep_draft(self) -> None:
        """Write what was typed so far; a draft that was saved elsewhere meanwhile is left alone."""
        self._pause.stop()
        if not self._is_dirty or not self.is_draft or self._is_settled:
            return
        is_wrong = wrong(self._sheet()) is not None
        pieces = () if is_wrong or not self.time.is_moved else self.time.pieces
        try:
            self._saving.keep(Filled(self.fields.values(), pieces))
        except StopwatchError as error:
            self._show_trouble(passing(error.message))
            return
        self._is_dirty = False
        tools = self._services.tools
        at = clock(tools.now_ms(), tools.clock.zone())
        self.fields.saved_note.setText(self.tr("draft saved {time}").format(time=at))

    # ------------------------------------------------------------------ Qt
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not (self.foot.take(event) or self.banner.take(event)):
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.would_lose_words():
            event.ignore()
            self.foot.ask_about_unsaved(is_draft=self._keeps_words)
            fit_height(self)
            return
        if not self._is_settled:
            self._is_settled = True
            self.put_off.emit(SheetClosed(self._saving.entry_ids))
        super().closeEvent(event)

    # ------------------------------------------------------------------ private
    def _connect(self, relay: Relay) -> None:
        self.head.ticket_wanted.connect(self._on_ticket_wanted)
        self.head.problem_wanted.connect(self._on_problem_wanted)
        self.time.changed.connect(self._on_edited)
        self.time.cutting.chosen.connect(self._on_cutting_chosen)
        self.fields.edited.connect(self._on_edited)
        self.spread.changed.connect(self._on_shared)
        self.trouble.placed.connect(self._fit)
        self.banner.answered.connect(self._on_way_chosen)
        self.foot.discarding.answered.connect(self._on_discard_answered)
        self.foot.unsaved.answered.connect(self._on_unsaved_answered)
        self.discard_button.clicked.connect(self.discard)
        self.next_button.clicked.connect(self.save_and_start_next)
        self.save_button.clicked.connect(self.save)
        self._pause.timeout.connect(self.keep_draft)
        save = Told(self.tr("Save"), self.save)
        go_on = Told(self.tr("Save and start the next"), self.save_and_start_next)
        add_keys(self, {
            SAVE_KEYS: save, "Ctrl+Return": save, NEXT_KEYS: go_on, "Ctrl+Shift+Return": go_on,
            "Ctrl+Up": Told(self.tr("Longer by one step"), self._on_longer),
            "Ctrl+Down": Told(self.tr("Shorter by one step"), self._on_shorter),
        })  # fmt: skip
        relay.told.connect(self._on_told)

    def _show_all(self, status: int | None = None) -> None:
        self._show_target(status)
        self.fields.show_texts(self._shown[0].entry.details)
        self._show_billing()
        self._show_what_stands_in_the_way()

    def _show_what_stands_in_the_way(self) -> None:
        """Show what is wrong, else what Autotask said of entries that nobody has edited here."""
        self._renew_trouble()
        message = next((one.message for one in self._shown if one.message), "")
        is_as_sent = not self.is_draft and not self._is_dirty
        if is_as_sent and message and self.trouble.current is None:
            self._show_trouble(told(message, self._offered, for_ticket=self._is_refused))

    def _show_target(self, status: int | None = None) -> None:
        """Show the entries; `status` is a wish made here already, which is on no disk yet."""
        first = self._shown[0]
        self.head.show_ticket(first.ticket, first.typed)
        self.head.show_kind(self._offered.ticket_type, first.ticket)
        self.head.show_loose(is_loose=self._offered.is_loose)
        self.head.show_later(is_draft=self.is_draft)
        pieces = [one.entry.piece for one in self._shown]
        runs = self._saving.runs(self._shown)
        now_ms = self._services.tools.now_ms()
        self.time.show_pieces(pieces, runs, now_ms)
        self.time.show_elsewhere(self._saving.worked_elsewhere())
        self.time.show_grouping(self._saving.grouping())
        self.spread.show_problem(first.ticket, self._saving.incidents(self._shown))
        self._show_choices(SheetValues(first.entry.details, status))

    def _show_choices(self, values: SheetValues) -> None:
        can_wish = self.is_draft or self._is_refused
        takes = self._offered.account.allows_completed and not self._is_refused
        self.fields.show_choices(self._offered, values, can_wish=can_wish, takes_completed=takes)

    def _show_billing(self) -> None:
        """Show what is billed for the times, as the form says now, here and for each ticket."""
        billing = Billing(self._offered.rounding, self.fields.is_billable)
        self.time.show_billing(billing, self._services.tools.now_ms())
        self.spread.show_times([one.worked_ms for one in self.time.pieces], billing)

    def _show_offered(self) -> None:
        """Show what can be chosen by now, as after signing in; what is filled in stays."""
        self.head.show_loose(is_loose=self._offered.is_loose)
        self._show_choices(self.fields.values())
        self._show_billing()
        self._show_what_stands_in_the_way()

    def _show_other_ticket(self) -> None:
        self._show_target()
        if not self._is_dirty:
            self.fields.show_texts(self._shown[0].entry.details)
        self._show_billing()
        self._show_trouble(None)
        self._renew_trouble()

    def _sheet(self) -> Sheet:
        required = self._services.preferences.load().summary_required
        now_ms = self._services.tools.now_ms()
        values = self.fields.values()
        over = self.spread
        return Sheet(
            self.time.pieces, values, self._offered, required, now_ms,
            is_over=over.is_over, has_notes=over.has_all_notes, lack=over.lack,
        )  # fmt: skip

    def _submitted(self) -> Trouble | None:
        pieces = self.time.pieces if self.time.is_moved else ()
        filled = Filled(self.fields.values(), pieces)
        try:
            if self.spread.is_over:
                self._saving.share(filled, self.spread.spread())
                return None
            lack = self._saving.save(filled)
        except StopwatchError as error:
            return passing(error.message)
        return Trouble(Place.TICKET, lack) if lack else None

    def _renew_trouble(self) -> None:
        trouble = wrong(self._sheet())
        if trouble is not None:
            self._show_trouble(trouble)
        elif self.trouble.current not in {None, missing(self._sheet())}:
            self._show_trouble(None)

    def _show_trouble(self, trouble: Trouble | None) -> None:
        self.trouble.show(trouble, self._offered)

    # ------------------------------------------------------------------ slots
    def _on_edited(self) -> None:
        self._is_dirty = True
        self._show_billing()
        self._renew_trouble()
        if self.is_draft:
            self._pause.start()

    def _on_shared(self) -> None:
        self.fields.show_shared(is_over=self.spread.is_over)
        self._renew_trouble()
        fit_height(self)

    def _on_cutting_chosen(self, grouping: Grouping) -> None:
        self.keep_draft()
        status = self.fields.values().status
        try:
            self._saving.recut(grouping)
        except StopwatchError as error:
            self.time.show_grouping(self._saving.grouping())
            self._show_trouble(passing(error.message))
            return
        self._shown = self._saving.load()
        self._show_all(status)
        fit_height(self)

    def _on_longer(self) -> None:
        self.time.step_end(1)

    def _on_shorter(self) -> None:
        self.time.step_end(-1)

    def _on_ticket_wanted(self) -> None:
        self.keep_draft()
        self._opener.show_picker(PickForEntry(self._saving.entry_ids))

    def _on_problem_wanted(self) -> None:
        target_id = self._shown[0].entry.target_id
        if target_id is not None:
            self.keep_draft()
            self._opener.show_picker(PickProblem((target_id,)))

    def _on_way_chosen(self, number: int) -> None:
        match self.trouble.way(number):
            case Way.REOPEN:
                self.fields.choose_status(reopening_status(self._offered))
                self._on_edited()
            case Way.OTHER_TICKET:
                self._on_ticket_wanted()
            case Way.SIGN_IN:
                self._opener.show_sign_in()

    def _on_discard_answered(self, number: int) -> None:
        self.foot.discarding.hide()
        if number == _KEEP:
            return
        try:
            self._saving.discard()
        except StopwatchError as error:
            self._show_trouble(passing(error.message))
            return
        self._is_settled = True
        self.discarded.emit(SheetClosed(self._saving.entry_ids))
        self.close()

    def _on_unsaved_answered(self, number: int) -> None:
        self.foot.unsaved.hide()
        if number == _SAVE and not self._keeps_words:
            self.save()
            return
        self._is_dirty = self._is_dirty and number == _SAVE
        self.spread.forget_words()
        self.close()  # which keeps a draft, or asks again

    def _on_told(self, event: Event) -> None:
        if self._is_settled or not self._saving.is_about(event):
            return
        before, now = self._shown, self._saving.load()
        phases = {one.entry.phase for one in now}
        if EntryPhase.DELETED in phases or (self.is_draft and EntryPhase.SUBMITTED in phases):
            self._is_settled = True  # decided elsewhere: there is nothing left to fill in here
            self.close()
            return
        is_other_ticket = now[0].entry.target_id != before[0].entry.target_id
        offered, self._shown = self._offered, now
        if is_other_ticket or not isinstance(event, EntriesChanged):
            self._offered = self._saving.offered(now)
        if is_other_ticket:
            self._show_other_ticket()
        elif not self._is_dirty and written(now) != written(before):
            self._show_all(self.fields.values().status)  # else Save would bring the old form back
        elif self._offered != offered:
            self._show_offered()
