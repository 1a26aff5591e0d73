"""Looking before any second send: is what we asked for already there or not."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.account import Account
from stopwatch.domain.delivery import CannotLook, Clean, Finding, Found, Lookalike
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.instants import DAY_MS
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.domain.remote import EntryBody, RemoteEntry
from stopwatch.domain.ticket import TicketName
from stopwatch.services import bodies
from stopwatch.services.ports.psa import Psa
from stopwatch.services.tools import Tools


class Looking:
    """Asks the PSA what became of an item. A negative counts only from eyes that can see."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def look(self, psa: Psa, account: Account, item: OutboxItem) -> Finding:
        """Return what is there; never raises what the world can do to us."""
        try:
            if item.kind is ItemKind.CREATE_ENTRY:
                return self._for_entry(psa, account, item)
            if item.kind is ItemKind.TICKET_STATUS:
                return _for_status(psa, item)
        except StopwatchError as error:
            return CannotLook(error.message)
        return Clean()  # adding a text to a resolution looks for itself before it writes

    def _for_entry(self, psa: Psa, account: Account, item: OutboxItem) -> Finding:
        body = bodies.entry_body(item.body)
        seen = self._candidates(psa, account, item, body)
        with self._tools.units.write() as unit:
            unit.remote_entries.upsert(account.id, seen)
        marked = tuple(sorted(entry.id for entry in seen if entry.marker == item.marker))
        if marked:
            return Found(marked)
        alike = _lookalike(seen, item.watermark or 0, body)
        if alike is not None:
            return Lookalike(alike)
        if seen or psa.may_query_entries():
            return Clean()
        return CannotLook(
            "Your time is safe. Autotask shows no time entries to this API user, so nobody can "
            "tell whether this one arrived. Ask for the right to view time entries."
        )

    def _candidates(
        self, psa: Psa, account: Account, item: OutboxItem, body: EntryBody
    ) -> Sequence[RemoteEntry]:
        if item.watermark is not None:
            # The known entry at the watermark itself is asked for too: seeing it proves the eyes.
            return psa.entries_from(account.resource_id, item.watermark)
        return psa.entries_changed_since(account.resource_id, body.started_at - DAY_MS)


def _lookalike(seen: Sequence[RemoteEntry], watermark: int, body: EntryBody) -> int | None:
    for entry in seen:
        same_times = (entry.started_at, entry.ended_at) == (body.started_at, body.ended_at)
        is_new = entry.id > watermark and not entry.marker
        if is_new and same_times and entry.ticket_remote_id == body.ticket_remote_id:
            return entry.id
    return None


def _for_status(psa: Psa, item: OutboxItem) -> Finding:
    wish = bodies.status_body(item.body)
    facts = psa.find_ticket(TicketName("", remote_id=wish.ticket_remote_id))
    if facts is None:
        return CannotLook("Autotask does not show this ticket any more.")
    if facts.status == wish.status:
        return Found((facts.remote_id,))
    if facts.status == wish.base:
        return Clean()
    return Lookalike(facts.remote_id)  # somebody set a third status: the user decides
