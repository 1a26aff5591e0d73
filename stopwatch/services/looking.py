"""Looking before a send that may repeat or overwrite: what does the PSA hold just now.

A create is looked for by its marker among all own entries that may have come since. An update or a
deletion is looked at through its row: is it done already, may it be done, has somebody else been
there. A negative counts only from eyes that can see.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import shorten

from stopwatch.domain.account import Account
from stopwatch.domain.delivery import Blocked, CannotLook, Clean, Finding, Found, Lookalike
from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import SignInNeeded, StopwatchError
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import DAY_MS, MINUTE_MS
from stopwatch.domain.merging import conflicts, differences, is_there
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.domain.remote import EntryBody, EntryFields, RemoteEntry
from stopwatch.domain.trail import Trail
from stopwatch.services import bodies
from stopwatch.services.asking import asked_entry
from stopwatch.services.looking_tickets import TicketLooking
from stopwatch.services.observing import Observing
from stopwatch.services.ports.psa import Psa
from stopwatch.services.showing import group_words
from stopwatch.services.tools import Tools

_LOCKED = (
    "Your time is safe. Autotask has approved and posted this entry, so it can no longer be "
    "changed. Have it unposted there, or leave it as it is."
)
_CLOCKS_APART_MS = 2 * DAY_MS  # this computer's clock may have been a day off
_LAG_MS = 10 * MINUTE_MS
_MOST_FAILURES = 2  # looks that a cycle may try in vain; one may be due to the item alone
_TOO_EARLY = "Autotask does not show it yet. It is looked up again by itself."
_GONE = "Your time is safe. The entry was deleted in Autotask. Restore it, or accept that."
_BLIND = (
    "Your time is safe. Autotask does not show all time entries to this API user, so nobody can "
    "tell whether this one {whether}. Ask for the right to view all time entries, then try again."
)
_LAST_ONE = (
    "Your time is safe. Autotask held this entry twice, and the other one is gone or was changed. "
    "Nothing was deleted; look at it there."
)
_CHANGED = (
    "Your time is safe. The entry was changed in Autotask too: {groups}. "
    "Restore what is here, or accept what is there."
)
_OTHER_CHANGED = (
    "Your time is safe. #{remote_id} is a part or a copy of this entry and was to be deleted, but "
    "it was changed in Autotask: {groups}{quoted}. Restore what is here and it goes all the same, "
    "or accept what is there."
)
_QUOTED_CHARACTERS = 200


class Looking:
    """Asks the PSA what became of an item. A look at many entries serves a whole cycle."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._observing = Observing(tools)
        self._tickets = TicketLooking(tools)
        self._lowest = 0
        self._seen: Sequence[RemoteEntry] | None = None
        self._seen_at = tools.moment()
        self._failed: list[CannotLook] = []
        self.as_of = self._seen_at
        """The moment before which the last look's answer was asked for: what it can vouch for."""

    def begin(self, items: Iterable[OutboxItem]) -> None:
        """Forget what was seen; the first look reaches back far enough for all these items."""
        self._seen, self._failed = None, []
        marks = [
            one.watermark
            for one in items
            if one.kind is ItemKind.CREATE_ENTRY
            and one.watermark is not None
            and (one.state is ItemState.CHECKING or (one.may_have_left and not one.is_cleared))
        ]
        self._lowest = min(marks, default=0)

    def look(self, psa: Psa, account: Account, item: OutboxItem) -> Finding:
        """Return what is there; of what the world can do to us only SignInNeeded is raised."""
        self.as_of = self._tools.moment()
        if len(self._failed) >= _MOST_FAILURES:
            return self._failed[-1]  # each may take as long as a timeout, and others want to send
        try:
            return self._look(psa, account, item)
        except SignInNeeded:
            raise  # for the whole account: looking on would lock the API user
        except StopwatchError as error:
            self._failed.append(CannotLook(error.message))
            return self._failed[-1]

    def _look(self, psa: Psa, account: Account, item: OutboxItem) -> Finding:
        match item.kind:
            case ItemKind.CREATE_ENTRY:
                return self._for_entry(psa, account, item)
            case ItemKind.UPDATE_ENTRY:
                return self._for_update(psa, account, item)
            case ItemKind.DELETE_ENTRY:
                return self._for_delete(psa, account, item)
            case _:
                return self._tickets.look(psa, item)

    # ------------------------------------------------------------------ creates
    def _for_entry(self, psa: Psa, account: Account, item: OutboxItem) -> Finding:
        with self._tools.units.read() as unit:
            body = asked_entry(unit, item)
        seen = self._candidates(psa, account, item, body)
        marked = tuple(sorted(entry.id for entry in seen if entry.marker == item.marker))
        if marked:
            return Found(marked)
        alike = _lookalike(seen, item.watermark or 0, body)
        if alike is not None:
            return Lookalike(alike)
        if seen or psa.may_query_entries():
            return Clean()
        return CannotLook(_BLIND.format(whether="arrived"), is_blind=True)

    def _candidates(
        self, psa: Psa, account: Account, item: OutboxItem, body: EntryBody
    ) -> Sequence[RemoteEntry]:
        if item.watermark is None:
            since = body.started_at - _CLOCKS_APART_MS
            return self._kept(account, psa.entries_changed_since(account.resource_id, since))
        if self._seen is None or item.watermark < self._lowest:
            # The known entry at the watermark itself is asked for too: seeing it proves the eyes.
            self._lowest = min(self._lowest or item.watermark, item.watermark)
            self._seen_at = self._tools.moment()
            rows = psa.entries_from(account.resource_id, self._lowest)
            self._seen = self._kept(account, rows)
        self.as_of = self._seen_at  # sends in between may have hung for minutes
        lowest = item.watermark
        return [entry for entry in self._seen if entry.id >= lowest]

    def _kept(self, account: Account, rows: Sequence[RemoteEntry]) -> Sequence[RemoteEntry]:
        with self._tools.units.write() as unit:
            unit.remote_entries.upsert(account.id, rows)
        return rows

    # ------------------------------------------------------------------ changes of what arrived
    def _for_update(self, psa: Psa, account: Account, item: OutboxItem) -> Finding:
        row = self._row(psa, account, item)
        if not isinstance(row, RemoteEntry):
            return row
        asked = bodies.update_body(item.body)
        ours = differences(asked.base, asked.wish)
        if is_there(asked.wish, ours, row.fields):
            return Found((row.id,))
        agreed = self._agreed(item, row) or asked.base
        contested = conflicts(ours, agreed, asked.wish, row.fields)
        if contested:
            return Blocked(AttentionKind.CONFLICT, _changed(contested))
        return _posted(psa, row) or Clean()

    def _for_delete(self, psa: Psa, account: Account, item: OutboxItem) -> Finding:
        row = self._row(psa, account, item)
        asked = bodies.delete_body(item.body)
        if isinstance(row, CannotLook):
            return row
        if isinstance(row, Blocked):
            return Found((asked.remote_id or 0,))
        agreed = None if asked.remote_id else self._agreed(item, row)
        changed = differences(agreed or asked.base, row.fields)
        if changed:
            told = _other_changed(row, changed) if asked.remote_id else _changed(changed)
            return Blocked(AttentionKind.CONFLICT, told)
        if asked.remote_id and not self._is_spare(psa, item, row, is_twin=asked.is_twin):
            return Blocked(AttentionKind.GONE, _LAST_ONE)
        return _posted(psa, row) or Clean()

    def _is_spare(self, psa: Psa, item: OutboxItem, extra: RemoteEntry, *, is_twin: bool) -> bool:
        """Whether the entry would still stand there without a row, or is to go altogether."""
        entry = self._entry(item)
        if entry is None or (entry.phase is EntryPhase.DELETED and not is_twin):
            return True
        own = psa.entry(entry.remote_id) if entry.remote_id is not None else None
        if own is None or own.id == extra.id:
            return False
        return not (is_twin and differences(own.fields, extra.fields))

    def _row(
        self, psa: Psa, account: Account, item: OutboxItem
    ) -> RemoteEntry | Blocked | CannotLook:
        """Return the row that a change is about, after taking notice of what it holds now."""
        named = item.kind is ItemKind.DELETE_ENTRY and bodies.delete_body(item.body).remote_id
        remote_id = named or self._remote_id(item)
        row = psa.entry(remote_id) if remote_id is not None else None
        if row is not None:
            self._observing.rows(account, [row], about=[EntryId(item.subject)])
            return row
        if not item.attempts and self._just_arrived(item):
            return CannotLook(_TOO_EARLY)
        if remote_id is not None and not psa.may_query_entries():
            return CannotLook(_BLIND.format(whether="is still there"), is_blind=True)
        if remote_id is not None:
            self._observing.gone(EntryId(item.subject), remote_id)
        return Blocked(AttentionKind.GONE, _GONE)

    def _just_arrived(self, item: OutboxItem) -> bool:
        """Whether the entry was sent so lately that the PSA may not show it yet."""
        with self._tools.units.read() as unit:
            trail = Trail(unit.outbox.of_subject(item.subject))
        now = self._tools.moment()
        passed = trail.since_arrival_ms(now.wall_ms, now.boot)
        return passed is not None and passed < _LAG_MS

    def _entry(self, item: OutboxItem) -> TimeEntry | None:
        with self._tools.units.read() as unit:
            return unit.entries.get(EntryId(item.subject))

    def _remote_id(self, item: OutboxItem) -> int | None:
        entry = self._entry(item)
        return entry.remote_id if entry else None

    def _agreed(self, item: OutboxItem, row: RemoteEntry) -> EntryFields | None:
        """Return what was agreed on about a row: what the PSA made of our own write is no edit."""
        key = EntryId(item.subject)
        with self._tools.units.read() as unit:
            known = unit.counterparts.of_entries([key]).get(key)
        return known.agreed if known is not None and known.remote_id == row.id else None


def _posted(psa: Psa, row: RemoteEntry) -> Blocked | None:
    return Blocked(AttentionKind.LOCKED, _LOCKED) if psa.posted([row.id]) else None


def _changed(groups: Sequence[str]) -> str:
    return _CHANGED.format(groups=group_words(groups))


def _other_changed(row: RemoteEntry, groups: Sequence[str]) -> str:
    """Return what is said of a row that no list shows: what is deleted has been read before."""
    notes = shorten(row.fields.summary, _QUOTED_CHARACTERS, placeholder="…")
    quoted = f" (“{notes}”)" if "summary" in groups else ""
    return _OTHER_CHANGED.format(remote_id=row.id, groups=group_words(groups), quoted=quoted)


def _lookalike(seen: Sequence[RemoteEntry], watermark: int, body: EntryBody) -> int | None:
    for entry in seen:
        same_times = (entry.started_at, entry.ended_at) == (body.started_at, body.ended_at)
        is_new = entry.id > watermark and not entry.marker
        if is_new and same_times and entry.place == body.place:
            return entry.id
    return None
