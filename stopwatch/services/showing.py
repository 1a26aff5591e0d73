"""An entry as lists show it: its ticket, how far it has come, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stopwatch.domain.counterpart import Counterpart
from stopwatch.domain.entry import EntryPhase, ShownState, TimeEntry
from stopwatch.domain.ids import AccountId, EntryId, TargetId
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.trail import Trail
from stopwatch.domain.values import dataclass
from stopwatch.services.numbers import NumberOverlay
from stopwatch.services.ports.storage import Unit
from stopwatch.services.removals import is_of_another_row

_SHOWN = {
    ItemState.WAITING: ShownState.WAITING,
    ItemState.SENDING: ShownState.SENDING,
    ItemState.CHECKING: ShownState.CHECKING,
    ItemState.NEEDS_ATTENTION: ShownState.NEEDS_ATTENTION,
    ItemState.DONE: ShownState.SENT,
}
GROUP_WORDS = {
    "times": "times", "summary": "summary notes", "internal": "internal notes", "role": "role",
    "work_type": "work type", "contract": "contract", "billing": "billing",
}  # fmt: skip
_UPDATING = "The change is not in Autotask yet."
_DELETING = "It is being deleted in Autotask."
_DELETING_COPY = "Another copy of it is being deleted in Autotask."
_GONE = "It was deleted in Autotask. Restore it, or accept that."
_CHANGED = "Changed in Autotask since: {groups}. Accept that, or restore what is here."
_SEVERAL = "Autotask holds it as {count} entries."


@dataclass(frozen=True, slots=True)
class ShownEntry:
    """An entry with its ticket and how far it has come.

    `item` is what is asked of the PSA just now, or what was asked last. `typed` is the ticket as it
    was typed, while only the PSA could tell which it is.
    """

    entry: TimeEntry
    ticket: Ticket | None
    item: OutboxItem | None
    state: ShownState
    billed_ms: int = 0
    typed: str = ""
    counterpart: Counterpart | None = None
    purchase_order: str = ""

    @property
    def is_billable(self) -> bool:
        """Whether anybody pays for it."""
        return is_paid_for(self.entry, self.ticket)

    @property
    def told_ms(self) -> int:
        """How much time it is in a sentence: that to bill, or worked where there is nothing."""
        return self.billed_ms or self.entry.piece.worked_ms

    @property
    def message(self) -> str:
        """What there is to say about it, for people; empty when all is well."""
        return (self.item.message if self.item else "") or self.entry.message or self._remark

    @property
    def several(self) -> str:
        """Says that the PSA holds it as more than one entry, accepted or of its own making."""
        count = len(self.counterpart.parts) if self.counterpart else 0
        return _SEVERAL.format(count=count) if count else ""

    @property
    def _remark(self) -> str:
        known, kind = self.counterpart, self.item.kind if self.item else None
        if self.item is not None and not self.item.is_settled and kind is not ItemKind.CREATE_ENTRY:
            if kind is ItemKind.UPDATE_ENTRY:
                return _UPDATING
            return _DELETING_COPY if is_of_another_row(self.item) else _DELETING
        if known is None:
            return ""
        if known.is_gone:
            return _GONE
        if known.changed:
            return _CHANGED.format(groups=group_words(known.changed))
        return self.several


def is_paid_for(entry: TimeEntry, ticket: Ticket | None) -> bool:
    """Whether time is billed: nobody called it non-billable, and it is not internal time."""
    return entry.details.is_billable and not (ticket is not None and ticket.is_internal)


def group_words(groups: Sequence[str]) -> str:
    """Return groups of fields in words, like “times, summary notes”."""
    return ", ".join(GROUP_WORDS[group] for group in groups)


def shown(unit: Unit, entries: Sequence[TimeEntry]) -> tuple[ShownEntry, ...]:
    """Return entries as they stand now."""
    ids = [entry.id for entry in entries]
    trails = {key: Trail(items) for key, items in unit.outbox.of_subjects(ids).items()}
    counterparts = unit.counterparts.of_entries(ids)
    accounts = {account.id: account for account in unit.accounts.all()}
    targets = [entry.target_id for entry in entries if entry.target_id is not None]
    tickets = unit.tickets.many(targets)
    numbers = _numbers(unit, entries, tickets)
    found = {one.id: tickets.get(one.target_id) if one.target_id else None for one in entries}
    return tuple(
        ShownEntry(
            entry,
            found[entry.id],
            trails.get(entry.id, Trail()).current,
            shown_state(entry, trails.get(entry.id, Trail()), counterparts.get(entry.id)),
            accounts[entry.account_id].rounding.billed_ms(
                entry.piece.worked_ms, is_billable=is_paid_for(entry, found[entry.id])
            ),
            _typed(unit, entry) if entry.target_id is None else "",
            counterparts.get(entry.id),
            numbers.get(entry.id, ""),
        )
        for entry in entries
    )


def _numbers(
    unit: Unit, entries: Sequence[TimeEntry], tickets: Mapping[TargetId, Ticket]
) -> Mapping[EntryId, str]:
    """Return the purchase order number that each entry goes on, where it has a ticket."""
    overlays: dict[AccountId, NumberOverlay] = {}
    found = {}
    for entry in entries:
        ticket = tickets.get(entry.target_id) if entry.target_id is not None else None
        if ticket is None:
            continue
        if entry.account_id not in overlays:
            overlays[entry.account_id] = NumberOverlay(unit, entry.account_id)
            overlays[entry.account_id].read_contracts_of(tickets.values())
        overlay = overlays[entry.account_id]
        found[entry.id] = overlay.of_labour(ticket, entry.details.contract_id)
    return found


def shown_state(entry: TimeEntry, trail: Trail, known: Counterpart | None) -> ShownState:
    """Return the one word for an entry."""
    if entry.phase is EntryPhase.LOCAL_ONLY:
        return ShownState.LOCAL_ONLY
    item = trail.current
    asks = item is not None and item.state is ItemState.NEEDS_ATTENTION
    if entry.phase is EntryPhase.DELETED and asks:
        return ShownState.NEEDS_ATTENTION
    if entry.phase is not EntryPhase.SUBMITTED or item is None:
        return ShownState.DRAFT
    if known is not None and known.is_gone and trail.has_arrived:
        return ShownState.DELETED_REMOTELY
    return _SHOWN.get(item.state, ShownState.DRAFT)


def _typed(unit: Unit, entry: TimeEntry) -> str:
    watch = unit.timekeeping.get(entry.stopwatch_id) if entry.stopwatch_id else None
    return watch.typed if watch else ""
