"""The list of a day's entries: one row each, under what they wait for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from stopwatch.domain.entry import ShownState
from stopwatch.domain.ids import EntryId
from stopwatch.domain.overriding import override
from stopwatch.services.showing import ShownEntry
from stopwatch.services.totals import ByTicket
from stopwatch.services.wishes import ShownWish
from stopwatch.ui.models.index import Index
from stopwatch.ui.sentences import told
from stopwatch.ui.texts import NO_BILL, billed, not_billable, number_of, order_words
from stopwatch.ui.widgets.row import Aside, Lead, Part, Row, row_data
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.entries_actions import Verb
from stopwatch.ui.windows.entries_by_problem import grouped_by_problem
from stopwatch.ui.windows.entries_summary import nothing_to_bill
from stopwatch.ui.windows.entries_summary import totals as totals_words
from stopwatch.ui.windows.entries_words import (
    Group,
    grouped,
    held_ms,
    state_words,
    tr,
    wish_words,
)
from stopwatch.ui.windows.entry_words import after_safe, piece_range, safe_sentence

Listed = ShownEntry | ShownWish


class EntryModel(QAbstractListModel):
    """Rows of entries; section headers cannot be chosen."""

    def __init__(self, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._rows: list[tuple[Row | Header, Listed | None]] = []
        self._undoable: frozenset[EntryId] = frozenset()

    def show_entries(
        self,
        entries: Sequence[ShownEntry],
        now_ms: int,
        undoable: frozenset[EntryId] = frozenset(),
        wishes: Sequence[ShownWish] = (),
        *,
        is_today: bool = False,
        totals: ByTicket | None = None,
    ) -> None:
        """Replace everything that is listed; `undoable` are those of the newest deed.

        With `totals` it is listed by problem, else by what it waits for.
        """
        self.beginResetModel()
        self._undoable = undoable
        groups = list(
            grouped(entries, wishes, is_today=is_today)
            if totals is None
            else grouped_by_problem(entries, wishes, totals)
        )
        self._rows = [
            line
            for place, group in enumerate(groups)
            for line in self._lines(group, now_ms, is_first=place == 0)
        ]
        self.endResetModel()

    def tick(self, now_ms: int) -> bool:
        """Renew the count-downs of held entries; return whether any is still held."""
        is_any_held = False
        for place, (row, shown) in enumerate(self._rows):
            if not isinstance(shown, ShownEntry) or shown.state is not ShownState.WAITING:
                continue
            is_any_held = is_any_held or held_ms(shown, now_ms) > 0
            renewed = self._row(shown, now_ms)
            if renewed != row:
                self._rows[place] = renewed, shown
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))
        return is_any_held

    def chosen(self, index: Index) -> ShownEntry | None:
        """Return the entry of a row; None for a header, a wish or no row."""
        listed = self._listed(index)
        return listed if isinstance(listed, ShownEntry) else None

    def chosen_wish(self, index: Index) -> ShownWish | None:
        """Return the wish of a row; None for any other."""
        listed = self._listed(index)
        return listed if isinstance(listed, ShownWish) else None

    def key_of(self, index: Index) -> str | None:
        """Return the id of what a row shows, None for a header or no row."""
        listed = self._listed(index)
        return None if listed is None else _key(listed)

    def place_of(self, key: str | None) -> int:
        """Return the row of an entry or wish, else the first that can be chosen, else -1."""
        keys = {_key(one): place for place, (_, one) in enumerate(self._rows) if one is not None}
        return keys.get(key or "", min(keys.values(), default=-1))

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        return row_data(self._rows[index.row()][0], role) if index.isValid() else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self._listed(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _lines(
        self, group: Group, now_ms: int, *, is_first: bool
    ) -> Iterator[tuple[Row | Header, Listed | None]]:
        count = len(group.entries) + len(group.wishes)
        yield Header(group.title, str(count), _sum_words(group, is_first=is_first)), None
        for shown in group.entries:
            yield self._row(shown, now_ms), shown
        for wish in group.wishes:
            yield wish_row(wish, self._zone), wish

    def _listed(self, index: Index) -> Listed | None:
        return self._rows[index.row()][1] if index.isValid() else None

    def _row(self, shown: ShownEntry, now_ms: int) -> Row:
        return row_of(shown, now_ms, can_undo=shown.entry.id in self._undoable)


def _sum_words(group: Group, *, is_first: bool) -> str:
    if not group.entries:
        return ""
    if group.is_summed:
        return totals_words(group.entries)
    if not group.billed_ms:
        return nothing_to_bill()
    hours = billed(group.billed_ms)
    return tr("{hours} to bill").format(hours=hours) if is_first else hours


def row_of(shown: ShownEntry, now_ms: int, *, can_undo: bool = False) -> Row:
    """Return an entry as it is painted and spoken."""
    words = state_words(shown, now_ms)
    ticket, piece = shown.ticket, shown.entry.piece
    needs_you = words.tone == "red_text"
    parts = [
        ticket.company if ticket else "",
        piece_range(piece, now_ms),
        order_words(shown.purchase_order) if shown.is_billable else not_billable(),
    ]
    if needs_you and shown.message:
        safe, said = after_safe(shown.message, safe_sentence(shown.told_ms))
        parts = [told(safe), parts[0], told(said)]
    return Row(
        number_of(ticket, shown.typed),
        " ".join(ticket.title.split()) if ticket else "",
        tuple(Part(text) for text in parts if text),
        mark=words.mark,
        right=billed(shown.billed_ms) if shown.is_billable else NO_BILL,
        aside=_aside(shown, now_ms, can_undo=can_undo),
        lead=Lead(words.word, words.small, words.tone, strong=needs_you),
    )


def wish_row(wish: ShownWish, zone: str) -> Row:
    """Return a wish for a ticket as it is painted and spoken; it bills nothing."""
    words = wish_words(wish, zone)
    ticket = wish.ticket
    names = (ticket.company, ticket.title) if ticket else ()
    parts = (told(wish.item.message), *names)
    return Row(
        ticket.number if ticket else "",
        told(wish.words),
        tuple(Part(" ".join(text.split())) for text in parts if text),
        mark=words.mark,
        right=NO_BILL,
        lead=Lead(words.word, words.small, words.tone, strong=words.tone == "red_text"),
    )


def _key(listed: Listed) -> str:
    return listed.entry.id if isinstance(listed, ShownEntry) else listed.item.id


def _aside(shown: ShownEntry, now_ms: int, *, can_undo: bool) -> Aside | None:
    if can_undo and held_ms(shown, now_ms):
        return Aside(tr("Undo"), tone="accent_text", action=Verb.UNDO.value)
    attempts = shown.item.attempts if shown.item else 0
    is_plain = shown.state is ShownState.SENT and attempts == 1
    if not attempts or is_plain:
        return None
    text = tr("1 try") if attempts == 1 else tr("{count} tries").format(count=attempts)
    return Aside(text)
