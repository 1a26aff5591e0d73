"""What it means here that something has arrived there: entries, counterparts, watermark."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.counterpart import Counterpart, swallows_break, without_part, written
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.ids import AccountId, EntryId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.merging import differences
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.domain.remote import fields_of
from stopwatch.services import bodies
from stopwatch.services.arriving_numbers import arrived_number
from stopwatch.services.arriving_problems import arrived_about_problem
from stopwatch.services.ports.storage import Unit

WATERMARK = "watermark"
BREAKS_READ_BACK = "breaks_read_back"  # when the first entry with a break arrived


def arrived(unit: Unit, account: Account, item: OutboxItem, now_ms: int) -> None:
    """Write what a done item means for its entry, in the transaction that settles it."""
    if item.remote_id is None:
        return
    match item.kind:
        case ItemKind.CREATE_ENTRY:
            _created(unit, account, item, item.remote_id)
            _read_back(unit, account, item, now_ms)
        case ItemKind.UPDATE_ENTRY:
            _updated(unit, item)
        case ItemKind.DELETE_ENTRY:
            _deleted(unit, item)
        case ItemKind.TICKET_STATUS | ItemKind.TICKET_RESOLUTION:
            return  # the next pull tells how the ticket is
        case _ if item.is_number:
            arrived_number(unit, item)
        case _:
            arrived_about_problem(unit, item, item.remote_id)


def stored_watermark(unit: Unit, account_id: AccountId) -> int:
    """Return the highest own id that any answer named so far, 0 if there was none."""
    return int(unit.facts.text(account_id, WATERMARK) or 0)


def _created(unit: Unit, account: Account, item: OutboxItem, remote_id: int) -> None:
    key = EntryId(item.subject)
    entry = unit.entries.get(key)
    if entry is None:
        raise AssertionError("an entry is never erased")
    unit.entries.put(replace(entry, remote_id=remote_id, message=""))
    agreed = fields_of(bodies.entry_body(item.body))
    # What was found without having been sent by this profile may differ: that is for the user.
    is_ours = item.attempts > 0 and item.watermark is not None and _was_sent_as_it_is(unit, item)
    unit.counterparts.put(Counterpart(key, account.id, remote_id, agreed, is_fresh=is_ours))
    if remote_id > stored_watermark(unit, account.id):
        unit.facts.put_text(account.id, WATERMARK, str(remote_id))


def _was_sent_as_it_is(unit: Unit, item: OutboxItem) -> bool:
    """Whether no other body ever left: a refused one may have arrived before it was changed."""
    sent = {line.body_hash for line in unit.outbox.history(item.id) if line.kind == "send"}
    return sent <= {bodies.body_hash(item.body)}


def _read_back(unit: Unit, account: Account, item: OutboxItem, now_ms: int) -> None:
    """Let the account's first entry with a break be looked at now: the break may not stay one."""
    asked = fields_of(bodies.entry_body(item.body))
    whole = replace(asked, hours=(asked.ended_at - asked.started_at) / HOUR_MS)
    if swallows_break(asked, whole) and not unit.facts.text(account.id, BREAKS_READ_BACK):
        unit.facts.put_text(account.id, BREAKS_READ_BACK, str(now_ms))
        unit.outbox.put(replace(item, audit_at=now_ms))


def _updated(unit: Unit, item: OutboxItem) -> None:
    key, asked = EntryId(item.subject), bodies.update_body(item.body)
    known = unit.counterparts.of_entries([key]).get(key)
    if known is not None:
        groups = differences(asked.base, asked.wish)
        unit.counterparts.put(written(known, asked.wish, groups))


def _deleted(unit: Unit, item: OutboxItem) -> None:
    key, asked = EntryId(item.subject), bodies.delete_body(item.body)
    entry = unit.entries.get(key)
    row = asked.remote_id or (entry.remote_id if entry is not None else None)
    if row is not None:  # else it would be met again among the rows of its entry
        unit.remote_entries.forget(item.account_id, row)
    if entry is not None and asked.remote_id is None:
        unit.entries.put(replace(entry, phase=EntryPhase.DELETED, message=""))
    known = unit.counterparts.of_entries([key]).get(key)
    if known is not None and asked.remote_id in known.parts:
        unit.counterparts.put(without_part(known, asked.remote_id))
