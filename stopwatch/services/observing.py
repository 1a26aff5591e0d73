"""What the PSA shows of our entries, taken notice of: changed there, deleted there, split, doubled.

Nothing here changes an entry of this computer: it is written down what the PSA holds, and the
difference is shown. Only a twin that is certainly our own work is taken away again, by a wish in
the outbox like any other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from stopwatch.domain import delivery
from stopwatch.domain.account import Account
from stopwatch.domain.counterpart import (
    Counterpart,
    as_here,
    as_there,
    settled_on_theirs,
    sighted,
    swallows_break,
    without_part,
)
from stopwatch.domain.entry import EntryPhase, Grouping, TimeEntry
from stopwatch.domain.events import AccountChanged, EntriesChanged, OutboxChanged
from stopwatch.domain.ids import EntryId, OutboxId, marker_of
from stopwatch.domain.merging import differences
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.domain.remote import EntryFields, RemoteEntry, fields_of
from stopwatch.domain.trail import Trail
from stopwatch.domain.twins import Judgement, judge
from stopwatch.services import bodies
from stopwatch.services.arriving import arrived
from stopwatch.services.exchanging.handed import SENT_ELSEWHERE, is_handed, with_arrived, without
from stopwatch.services.exchanging.legs import arrived_elsewhere
from stopwatch.services.fact_changes import do_facts
from stopwatch.services.portions import portions
from stopwatch.services.ports.storage import Unit
from stopwatch.services.removals import (
    asked_removal,
    is_asked_for,
    part_to_delete,
    twin_to_delete,
)
from stopwatch.services.showing import group_words
from stopwatch.services.tools import Tools

_REAPPEARED = "Autotask holds it after all: it had arrived before it was taken back here."
_SWALLOWED = (
    "Your time is safe. Autotask counted the breaks of this entry as work. Correct its hours "
    "there; from now on each run becomes an entry of its own (account setting grouping)."
)
_DOUBLED = (
    "Your time is safe. Autotask holds this entry {count} times ({ids}). "
    "Accept that, or restore the single one."
)
_AT_ONCE = 20  # entries a transaction, so that a click never waits long
_STILL_THERE = "Autotask still holds this entry. Delete it once more if it is to go."
_PART_GONE = "Autotask had made several entries of it, and one of them was deleted there."
_MOVED_AT_MOST = timedelta(days=7)  # how far somebody may have moved an entry that is met again


Pair = tuple[TimeEntry, list[RemoteEntry]]


class Observing:
    """Takes notice of rows. Only the holder of the delivery lock may call this."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def rows(
        self, account: Account, rows: Sequence[RemoteEntry], about: Sequence[EntryId] = ()
    ) -> None:
        """Take notice of rows: they find their entries by marker or id, or are `about` them."""
        for some in portions(rows):
            with self._tools.units.write_politely() as unit:
                unit.remote_entries.upsert(account.id, some)
        with self._tools.units.read() as unit:
            pairs = _news(unit, _paired(unit, account, rows, about)) if rows else []
            is_news_of_watches = bool(arrived_elsewhere(unit, account.id))
        for few in portions(pairs, _AT_ONCE):
            with self._tools.units.write_politely() as unit:
                for entry, own in few:
                    self._notice(unit, account, entry, own)
        if is_news_of_watches:
            with self._tools.units.write_politely() as unit:
                there = with_arrived(unit, account.id, arrived_elsewhere(unit, account.id))
                do_facts(unit, account.id, [there])
                unit.publish(EntriesChanged(()))

    def gone(self, entry_id: EntryId, remote_id: int) -> None:
        """Take notice that the PSA no longer holds a row: it was asked for by its id."""
        with self._tools.units.write() as unit:
            known = unit.counterparts.of_entries([entry_id]).get(entry_id)
            entry = unit.entries.get(entry_id)
            if known is None or entry is None or known.is_gone or remote_id not in known.rows:
                return
            left = without_part(known, remote_id)
            unit.counterparts.put(left)
            unit.remote_entries.forget(entry.account_id, remote_id)
            if len(left.rows) == 1:
                _put_single(unit, entry_id)
            if not left.is_gone:
                unit.entries.put(replace(entry, remote_id=left.remote_id, message=_PART_GONE))
            unit.publish(EntriesChanged((entry_id,)))

    # ------------------------------------------------------------------ private
    def _notice(
        self, unit: Unit, account: Account, told: TimeEntry, rows: Sequence[RemoteEntry]
    ) -> None:
        entry = unit.entries.get(told.id) or told  # it may have been changed since it was read
        trail = Trail(unit.outbox.of_subject(entry.id))
        creation = trail.creation
        if creation is None:
            _sent_elsewhere(unit, entry, rows)
            return
        if creation.state is ItemState.SENDING:
            return  # the answer is still to come
        if not trail.has_arrived:
            creation = self._adopted(unit, account, entry, creation, rows)
        known = unit.counterparts.of_entries([entry.id]).get(entry.id)
        if known is None:
            return
        asked = fields_of(bodies.entry_body(creation.body))
        sent = max(creation.attempts, 1)
        judged = judge(rows, asked, attempts=sent, known_parts=known.parts)
        if known.is_fresh and swallows_break(known.agreed, judged.kept.fields):
            _book_by_segment(unit, entry)
        parts = tuple(row.id for row in rows) if judged.is_doubtful else judged.parts
        seen = sighted(known, judged.kept, is_split=bool(judged.parts))
        seen = replace(seen, parts=parts, remote_id=judged.kept.id)
        if seen != known:
            unit.counterparts.put(seen)
            unit.publish(EntriesChanged((entry.id,)))
        now = unit.entries.get(entry.id) or entry  # adopting has written it
        if now.remote_id != judged.kept.id:
            now = replace(now, remote_id=judged.kept.id)
            unit.entries.put(now)
        _keep_what_is_there(unit, now, trail, seen)
        self._act_on(unit, trail, creation, judged, rows, seen.agreed)

    def _adopted(
        self, unit: Unit, account: Account, entry: TimeEntry, creation: OutboxItem,
        rows: Sequence[RemoteEntry],
    ) -> OutboxItem:  # fmt: skip
        ids = tuple(row.id for row in rows)
        done = delivery.arrived(creation, ids, self._tools.moment())
        _put(unit, done)
        arrived(unit, account, done, self._tools.now_ms())
        if creation.state is ItemState.WITHDRAWN:
            now = unit.entries.get(entry.id) or entry
            said = SENT_ELSEWHERE if is_handed(unit, account.id, entry.id) else _REAPPEARED
            unit.entries.put(replace(now, phase=EntryPhase.SUBMITTED, message=said))
            do_facts(unit, account.id, [without(unit, account.id, [entry.id])])
            _compare_with_here(unit, now)
        return done

    def _act_on(
        self, unit: Unit, trail: Trail, creation: OutboxItem, judged: Judgement,
        rows: Sequence[RemoteEntry], agreed: EntryFields,
    ) -> None:  # fmt: skip
        for twin in judged.twins:
            if not is_asked_for(trail, twin.id):
                body = bodies.DeleteBody(twin.fields, twin.id, is_twin=True)
                _put(unit, self._removal(creation, body))
        for one in _needless(trail, judged):
            _put(unit, replace(one, state=ItemState.WITHDRAWN))
        for row in _to_follow(trail, judged, rows):
            _put(unit, self._removal(creation, part_to_delete(row, agreed)))
        is_asked = creation.attention is AttentionKind.DOUBLED and len(rows) > 1
        if judged.is_doubtful or is_asked:  # what is asked follows what stands there
            asked = delivery.doubled(creation, _doubled(rows, judged.kept))
            if asked != creation:
                _put(unit, asked)

    def _removal(self, creation: OutboxItem, body: bodies.DeleteBody) -> OutboxItem:
        now_ms = self._tools.now_ms()
        return OutboxItem(
            OutboxId(self._tools.new_id()),
            creation.account_id,
            ItemKind.DELETE_ENTRY,
            creation.subject,
            creation.target_id,
            bodies.encode(body),
            created_at=now_ms,
            due_at=now_ms,
        )


def _doubled(rows: Sequence[RemoteEntry], kept: RemoteEntry) -> str:
    named = ", ".join(_named(row, kept) for row in rows)
    return _DOUBLED.format(count=len(rows), ids=named)


def _named(row: RemoteEntry, kept: RemoteEntry) -> str:
    """Return a row's id and, so that nobody deletes it unread, in what it differs."""
    apart = differences(kept.fields, row.fields)
    return f"#{row.id}, other {group_words(apart)} there" if apart else f"#{row.id}"


def _paired(
    unit: Unit, account: Account, rows: Sequence[RemoteEntry], about: Sequence[EntryId]
) -> list[Pair]:
    """Return the entries that rows belong to, each with all of its rows, oldest first."""
    entries = _candidates(unit, account, rows, about)
    by_marker = {marker_of(key): key for key in entries}
    by_id = {one.remote_id: key for key, one in entries.items() if one.remote_id is not None}
    own: dict[EntryId, dict[int, RemoteEntry]] = defaultdict(dict)
    for row in rows:
        key = by_marker.get(row.marker) or by_id.get(row.id)
        if key is not None:
            own[key][row.id] = row
    return [(entries[key], _with_kept(unit, entries[key], found)) for key, found in own.items()]


def _with_kept(unit: Unit, entry: TimeEntry, found: dict[int, RemoteEntry]) -> list[RemoteEntry]:
    """Return an entry's rows with the one that it is known by, which may be too old to be shown."""
    if entry.remote_id is not None and entry.remote_id not in found:
        kept = unit.remote_entries.get(entry.account_id, entry.remote_id)
        if kept is not None:
            return sorted([*found.values(), kept], key=lambda row: row.id)
    return [found[row_id] for row_id in sorted(found)]


def _candidates(
    unit: Unit, account: Account, rows: Sequence[RemoteEntry], about: Sequence[EntryId]
) -> Mapping[EntryId, TimeEntry]:
    named = [unit.entries.get(key) for key in about]
    if about:
        return {one.id: one for one in named if one is not None}
    first = min(row.worked_on for row in rows) - _MOVED_AT_MOST
    return {one.id: one for one in unit.entries.since(account.id, first.isoformat())}


def _news(unit: Unit, pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs that tell something new; most entries are as they were agreed on."""
    known = unit.counterparts.of_entries([entry.id for entry, _rows in pairs])
    return [(entry, rows) for entry, rows in pairs if not _is_known(known.get(entry.id), rows)]


def _is_known(known: Counterpart | None, rows: Sequence[RemoteEntry]) -> bool:
    if known is None or known.is_fresh or len(rows) != 1:
        return False
    return (
        sighted(known, rows[0], is_split=bool(known.parts)) == known
        and known.remote_id == rows[0].id
    )


def _keep_what_is_there(unit: Unit, entry: TimeEntry, trail: Trail, seen: Counterpart) -> None:
    """Let an entry be again that was deleted here, where nothing asks the PSA to delete it."""
    if entry.phase is EntryPhase.DELETED and asked_removal(trail) is None:
        there = as_there(entry, seen.theirs or seen.agreed)
        unit.entries.put(replace(there, message=_STILL_THERE))
        unit.counterparts.put(settled_on_theirs(seen))


def _sent_elsewhere(unit: Unit, entry: TimeEntry, rows: Sequence[RemoteEntry]) -> None:
    """Take notice that the computer that a draft was handed over to has sent it."""
    if is_handed(unit, entry.account_id, entry.id):
        unit.entries.put(replace(entry, remote_id=rows[0].id, message=SENT_ELSEWHERE))
        gone = without(unit, entry.account_id, [entry.id])
        do_facts(unit, entry.account_id, [gone])
        unit.publish(EntriesChanged((entry.id,)))


def _compare_with_here(unit: Unit, entry: TimeEntry) -> None:
    """Let the PSA's values be held against those here: what was withdrawn may have been edited."""
    known = unit.counterparts.of_entries([entry.id])[entry.id]
    unit.counterparts.put(replace(known, agreed=as_here(entry), is_fresh=False))


def _book_by_segment(unit: Unit, entry: TimeEntry) -> None:
    """Make an entry of each run from now on: this tenant does not leave breaks out."""
    account = unit.accounts.get(entry.account_id)
    if account is not None and account.grouping is Grouping.SITTING:
        unit.accounts.put(replace(account, grouping=Grouping.SEGMENT))
        unit.entries.put(replace(entry, message=_SWALLOWED))
        unit.publish(AccountChanged(account.id))


def _put_single(unit: Unit, entry_id: EntryId) -> None:
    """Settle the question of a doubled entry: there is only one row left."""
    creation = Trail(unit.outbox.of_subject(entry_id)).creation
    if creation is not None and creation.attention is AttentionKind.DOUBLED:
        _put(unit, delivery.adopt(creation))


def _to_follow(trail: Trail, judged: Judgement, rows: Sequence[RemoteEntry]) -> list[RemoteEntry]:
    """Return rows of an entry whose deletion was asked for before it was known to have several."""
    asked = asked_removal(trail)
    if asked is None or asked.attention is not None:
        return []
    kept = set() if asked.state is ItemState.DONE else {judged.kept.id}
    return [row for row in rows if row.id not in kept and not is_asked_for(trail, row.id)]


def _needless(trail: Trail, judged: Judgement) -> list[OutboxItem]:
    """Return wishes to delete a twin that turned out to be the only row there is."""
    at_rest = {ItemState.WAITING, ItemState.NEEDS_ATTENTION}
    return [
        one
        for one in trail.changes
        if one.state in at_rest and twin_to_delete(one) == judged.kept.id
    ]


def _put(unit: Unit, item: OutboxItem) -> None:
    unit.outbox.put(item)
    unit.publish(OutboxChanged((item.id,)))
    unit.publish(EntriesChanged((EntryId(item.subject),)))
