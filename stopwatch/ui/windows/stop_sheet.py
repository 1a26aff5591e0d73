"""The stop sheet: the time is on disk already; here it gets its words and goes on its way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import ChangedElsewhere, EntriesChanged, Event
from stopwatch.domain.ids import EntryId
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.ui.relay import Relay
from stopwatch.ui.texts import clock, hours_minutes
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import WINDOW_MARGIN
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.widgets.buttons import QUIET_INSET, ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.windows.entry_words import after_safe, safe_sentence
from stopwatch.ui.windows.on_screen import TallScrollArea, fit_height
from stopwatch.ui.windows.opener import Opener, PickForEntry, PickToStart
from stopwatch.ui.windows.stop_sheet_check import (
    Place,
    Sheet,
    Trouble,
    Way,
    is_refused_for_ticket,
    missing,
    reopening_status,
    told,
    wrong,
)
from stopwatch.ui.windows.stop_sheet_fields import SheetFields
from stopwatch.ui.windows.stop_sheet_head import SheetHead
from stopwatch.ui.windows.stop_sheet_saving import Filled, SheetSaving
from stopwatch.ui.windows.stop_sheet_time import SheetTime
from stopwatch.ui.windows.stop_sheet_values import SheetClosed

AUTOSAVE_MS = 800
_WIDTH, _LEAST, _LEAST_MIDDLE = 640, 600, 160
_KEEP = 1
_SAVE_KEYS, _NEXT_KEYS = "Ctrl+Enter", "Ctrl+Shift+Enter"


class StopSheet(QWidget):
    """One sitting's entries; closing it in any way keeps what was typed."""

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
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Time entry"))
        self.setMinimumWidth(_LEAST)
        self._theme = theme
        self._services = services
        self._opener = opener
        self._saving = SheetSaving(services, entry_ids)
        self._shown: tuple[ShownEntry, ...] = self._saving.load()
        self._offered = self._saving.offered(self._shown)
        self._is_settled = False
        self._is_dirty = False
        self._trouble: Trouble | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(AUTOSAVE_MS)
        self._make_parts()
        self._lay_out()
        self._show_all()
        self._connect(relay)
        self.resize(_WIDTH, 1)
        fit_height(self)
        self.fields.summary.setFocus()
        self.fields.summary.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def is_draft(self) -> bool:
        """Whether the entries were never submitted, so that typing may be kept as it comes."""
        return all(one.entry.is_mine_to_change for one in self._shown)

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
        self._discard.show()
        fit_height(self)
        self._discard.buttons()[0].setFocus()

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
            self._show_trouble(Trouble(Place.TICKET, error.message))
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
        elif event.text().isdecimal() and not self._discard.isHidden():
            self._discard.answer(int(event.text()))
        elif event.text().isdecimal() and not self.banner.isHidden():
            self.banner.answer(int(event.text()))
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_draft()
        if not self._is_settled:
            self._is_settled = True
            self.put_off.emit(SheetClosed(self._saving.entry_ids))
        super().closeEvent(event)

    # ------------------------------------------------------------------ building
    def _make_parts(self) -> None:
        theme = self._theme
        self.head, self.time, self.fields = SheetHead(theme), SheetTime(theme), SheetFields(theme)
        self.banner = Banner(theme, BannerKind.RED)
        self._discard = Banner(theme, BannerKind.AMBER)
        worked = sum(one.entry.piece.worked_ms for one in self._shown)
        question = self.tr("Discard {time}?").format(time=hours_minutes(worked))
        promise = self.tr("The time stays on file as unbooked, and Undo brings the entry back.")
        self._discard.set_message(question, promise)
        self._discard.set_answers([self.tr("Keep the draft"), self.tr("Discard it")])
        for banner in (self.banner, self._discard):
            banner.hide()
        quiet = Face(kind=ButtonKind.QUIET)
        self.discard_button = ActionButton(theme, self.tr("&Discard…"), quiet)
        following = Face(keys=_NEXT_KEYS)
        self.next_button = ActionButton(theme, self.tr("Save and start &next"), following)
        main = Face(keys=_SAVE_KEYS, kind=ButtonKind.PRIMARY)
        self.save_button = ActionButton(theme, self.tr("Save"), main)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.time.column.addLayout(self.fields.slots.pop(Place.TIMES))
        for part in (self.head, Hairline(self._theme), self.time, Hairline(self._theme)):
            column.addWidget(part)
        self._middle = TallScrollArea(self.fields, _LEAST_MIDDLE)
        column.addWidget(self._middle, 1)
        column.addWidget(Hairline(self._theme))
        column.addWidget(self._footer())

    def _footer(self) -> QFrame:
        footer = QFrame()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addSpacing(-QUIET_INSET)  # its words stand at the margin
        row.addWidget(self.discard_button)
        row.addStretch(1)
        row.addWidget(self.next_button)
        row.addWidget(self.save_button)
        column = QVBoxLayout(footer)
        column.setContentsMargins(WINDOW_MARGIN, 10, WINDOW_MARGIN, 10)
        column.setSpacing(8)
        column.addWidget(self._discard)
        column.addLayout(row)
        return footer

    def _connect(self, relay: Relay) -> None:
        self.head.ticket_wanted.connect(self._on_ticket_wanted)
        self.time.changed.connect(self._on_edited)
        self.fields.edited.connect(self._on_edited)
        self.banner.answered.connect(self._on_way_chosen)
        self._discard.answered.connect(self._on_discard_answered)
        self.discard_button.clicked.connect(self.discard)
        self.next_button.clicked.connect(self.save_and_start_next)
        self.save_button.clicked.connect(self.save)
        self._pause.timeout.connect(self.keep_draft)
        for keys in (_SAVE_KEYS, "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        for keys in (_NEXT_KEYS, "Ctrl+Shift+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save_and_start_next)
        QShortcut(QKeySequence("Ctrl+Up"), self).activated.connect(self._on_longer)
        QShortcut(QKeySequence("Ctrl+Down"), self).activated.connect(self._on_shorter)
        relay.told.connect(self._on_told)

    # ------------------------------------------------------------------ private
    def _show_all(self) -> None:
        self._show_target()
        self.fields.show_texts(self._shown[0].entry.details)
        message = next((one.message for one in self._shown if one.message), "")
        self._renew_trouble()
        if not self.is_draft and message and self._trouble is None:
            self._show_trouble(told(message, self._offered, for_ticket=self._is_refused))

    def _show_target(self) -> None:
        first = self._shown[0]
        self.head.show_ticket(first.ticket, first.typed)
        pieces = [one.entry.piece for one in self._shown]
        runs = self._saving.runs(self._shown)
        now_ms = self._services.tools.now_ms()
        self.time.show_pieces(pieces, runs, self._offered.rounding, now_ms)
        self.time.show_elsewhere(self._saving.worked_elsewhere())
        details = first.entry.details
        can_wish = self.is_draft or self._is_refused
        takes = self._offered.account.allows_completed and not self._is_refused
        self.fields.show_choices(self._offered, details, can_wish=can_wish, takes_completed=takes)

    def _sheet(self) -> Sheet:
        required = self._services.preferences.load().summary_required
        now_ms = self._services.tools.now_ms()
        values = self.fields.values()
        return Sheet(self.time.pieces, values, self._offered, required, now_ms)

    def _submitted(self) -> Trouble | None:
        pieces = self.time.pieces if self.time.is_moved else ()
        try:
            lack = self._saving.save(Filled(self.fields.values(), pieces))
        except StopwatchError as error:
            return Trouble(Place.TICKET, error.message)
        return Trouble(Place.TICKET, lack) if lack else None

    def _renew_trouble(self) -> None:
        trouble = wrong(self._sheet())
        if trouble is not None:
            self._show_trouble(trouble)
        elif self._trouble is not None and missing(self._sheet()) != self._trouble:
            self._show_trouble(None)

    def _show_trouble(self, trouble: Trouble | None) -> None:
        self._trouble = trouble
        self.time.mark_wrong(wrong=trouble is not None and trouble.place is Place.TIMES)
        self.fields.mark_wrong(trouble.place if trouble else None)
        for button in (self.save_button, self.next_button):
            button.setEnabled(trouble is None)
        if trouble is None:
            self.banner.hide()
            return
        self.banner.set_message(*after_safe(trouble.text, safe_sentence(self.time.billed_ms)))
        self.banner.set_answers([self._way_words(way) for way in trouble.ways])
        slot = self.fields.slots.get(trouble.place)
        (slot if slot is not None else self.time.column).addWidget(self.banner)
        self.banner.show()  # not before it has a place, or it would be a window of its own
        fit_height(self)
        if trouble.place is not Place.TIMES:
            self._middle.ensureWidgetVisible(self.banner)

    def _way_words(self, way: Way) -> str:
        match way:
            case Way.REOPEN:
                status = reopening_status(self._offered)
                label = status.label if status else ""
                return self.tr("Reopen as {status}").format(status=label)
            case Way.OTHER_TICKET if self._offered.ticket is None:
                return self.tr("Choose a ticket…")
            case Way.OTHER_TICKET:
                return self.tr("Other ticket…")
            case Way.SIGN_IN:
                return self.tr("Sign in…")

    # ------------------------------------------------------------------ slots
    def _on_edited(self) -> None:
        self._is_dirty = True
        self._renew_trouble()
        if self.is_draft:
            self._pause.start()

    def _on_longer(self) -> None:
        self.time.step_end(1)

    def _on_shorter(self) -> None:
        self.time.step_end(-1)

    def _on_ticket_wanted(self) -> None:
        self.keep_draft()
        self._opener.show_picker(PickForEntry(self._saving.entry_ids))

    def _on_way_chosen(self, number: int) -> None:
        ways = self._trouble.ways if self._trouble else ()
        match ways[number - 1]:
            case Way.REOPEN:
                status = reopening_status(self._offered)
                self.fields.status.setCurrentIndex(
                    self.fields.status.findData(status.value if status else None)
                )
                self._on_edited()
            case Way.OTHER_TICKET:
                self._on_ticket_wanted()
            case Way.SIGN_IN:
                self._opener.show_sign_in()

    def _on_discard_answered(self, number: int) -> None:
        self._discard.hide()
        if number == _KEEP:
            return
        try:
            self._saving.discard()
        except StopwatchError as error:
            self._show_trouble(Trouble(Place.TICKET, error.message))
            return
        self._is_settled = True
        self.discarded.emit(SheetClosed(self._saving.entry_ids))
        self.close()

    def _on_told(self, event: Event) -> None:
        if self._is_settled or not isinstance(event, EntriesChanged | ChangedElsewhere):
            return
        before, now = self._shown, self._saving.load()
        phases = {one.entry.phase for one in now}
        if EntryPhase.DELETED in phases or (self.is_draft and EntryPhase.SUBMITTED in phases):
            self._is_settled = True  # decided elsewhere: there is nothing left to fill in here
            self.close()
            return
        self._shown = now
        if now[0].entry.target_id != before[0].entry.target_id:
            self._offered = self._saving.offered(now)
            self._show_target()
            self._show_trouble(None)
            self._renew_trouble()
