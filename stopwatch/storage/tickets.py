"""The ticket cache: what the PSA said, with the names it refers to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import Any

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.nearness import Use
from stopwatch.domain.target import Place, TargetKind
from stopwatch.domain.ticket import Ticket, TicketFacts, TicketName, local_number
from stopwatch.storage.candidates import Candidates
from stopwatch.storage.folding import searched_text
from stopwatch.storage.indexing import Indexing
from stopwatch.storage.prepared import Prepared
from stopwatch.storage.remembered import MOST_MADE, Remembered, Snapshot
from stopwatch.storage.search import TicketSearch
from stopwatch.storage.similar import SimilarSearch

_FACTS = [field.name for field in fields(TicketFacts)]
_BY_IDS = Prepared("tickets.by_ids")
_BY_REMOTE = Prepared("tickets.by_remote")
_BY_LOCAL = Prepared("tickets.by_local")
_BY_NUMBER = Prepared("tickets.by_number")
_AT = Prepared("tickets.at")
_OF_KIND = Prepared("tickets.of_kind")
_RECENT = Prepared("tickets.recent")
_ASSIGNED = Prepared("tickets.assigned")
_QUEUE = Prepared("tickets.newest_queue")
_USES = Prepared("tickets.uses")
_FAVOURITES = Prepared("tickets.favourites")
_STAR = Prepared("tickets.star")
_UNSTAR = Prepared("tickets.unstar")
_COUNT = Prepared("tickets.count")
_HIDE = Prepared("tickets.hide")
_KNOWN = Prepared("tickets.known")
_MADE_HERE = Prepared("tickets.made_here")
_LAST_LOCAL = Prepared("tickets.last_local")
_MAKE_LOCAL = Prepared("tickets.make_local")
_GIVE_TARGET = Prepared("tickets.give_target")
_GIVE_ID = Prepared("tickets.give_id")
_HANG = Prepared("tickets.hang")
_BE_TYPE = Prepared("tickets.be_type")
_PUT_NUMBER = Prepared("tickets.put_number")
_ADD_TARGET = Prepared("tickets.add_target")
_PUT = Prepared("tickets.put")
_COMPANIES = Prepared("tickets.companies")
_CONTACTS = Prepared("tickets.contacts")


_PLAIN = [name for name in _FACTS if name not in {"kind", "remote_id"}]
_told = attrgetter(*_PLAIN)
_ROW = ("id", "account_id", "company", "contact", "searched", "remote_id", *_PLAIN)
_arranged = itemgetter(*map(_ROW.index, _PUT.names))
_KINDS = {str(kind): kind for kind in TargetKind}


class TicketStore:
    """Implements the port `Tickets`."""

    def __init__(
        self, connection: sqlite3.Connection, indexing: Indexing, snapshot: Snapshot
    ) -> None:
        self._connection = connection
        self._indexing = indexing
        self._found: Remembered[TargetId, Ticket] = Remembered(snapshot)
        self._candidates = Candidates(connection)
        self._made = lru_cache(maxsize=MOST_MADE)(_ticket_of)

    def get(self, target_id: TargetId) -> Ticket | None:
        """Return one by this computer's key."""
        return self.many([target_id]).get(target_id)

    def many(self, target_ids: Sequence[TargetId]) -> dict[TargetId, Ticket]:
        """Return several at once."""
        if not target_ids:
            return {}
        rows = _BY_IDS.run(self._connection, {"ids": json.dumps(list(target_ids))})
        return {ticket.id: ticket for ticket in map(self._made, rows)}

    def find(self, account_id: AccountId, name: TicketName) -> Ticket | None:
        """Return the cached ticket with that number or id."""
        statement, wanted = _way_to(name)
        rows = statement.run(self._connection, {"account_id": account_id, "it": wanted})
        return next(iter(tickets_of(rows)), None)

    def at(self, account_id: AccountId, place: Place) -> Ticket | None:
        """Return what the PSA knows by an id of its kind."""
        asked = {"account_id": account_id, "kind": place.kind, "remote_id": place.remote_id}
        return next(iter(tickets_of(_AT.run(self._connection, asked))), None)

    def offered(self, account_id: AccountId, kind: TargetKind) -> tuple[Ticket, ...]:
        """Return all of a kind that are not complete, by title."""
        asked = {"account_id": account_id, "kind": kind}
        return tickets_of(_OF_KIND.run(self._connection, asked))

    def made(self, account_id: AccountId, facts: TicketFacts) -> Ticket:
        """Store a problem that was made here, under an id and a number of this computer."""
        local = _LAST_LOCAL.number(self._connection, {"account_id": account_id}) + 1
        own = replace(facts, remote_id=-local, number=local_number(local))
        self.upsert(account_id, (own,))
        key = self._target_ids(account_id, (own,))[own.kind][own.remote_id]
        _MAKE_LOCAL.run(self._connection, {"key": key, "local": local})
        return self.many([TargetId(key)])[TargetId(key)]

    def arrived(self, target_id: TargetId, remote_id: int) -> None:
        """Give a problem that was made here the id that it has at the PSA, unless it has one."""
        ticket = self.get(target_id)
        if ticket is not None and ticket.facts.is_local:
            self._give_ids({target_id: remote_id})

    def hang(self, target_id: TargetId, problem_remote_id: int | None) -> None:
        """Write down under which problem the PSA has it now."""
        _HANG.run(self._connection, {"key": target_id, "problem": problem_remote_id})

    def be_type(self, target_id: TargetId, ticket_type: int) -> None:
        """Write down of which type the PSA has it now."""
        _BE_TYPE.run(self._connection, {"key": target_id, "type": ticket_type})

    def put_number(self, target_id: TargetId, number: str) -> None:
        """Write down which purchase order number the PSA has on it now."""
        _PUT_NUMBER.run(self._connection, {"key": target_id, "number": number})

    def upsert(self, account_id: AccountId, facts: Sequence[TicketFacts]) -> int:
        """Store what the PSA said; return how many rows changed."""
        if not facts:
            return 0
        self._adopt(account_id, facts)
        ids = self._target_ids(account_id, facts)
        companies = self._names(_COMPANIES, account_id, [one.company_id for one in facts])
        contacts = self._names(_CONTACTS, account_id, [one.contact_id for one in facts])
        rows = [
            _row(
                account_id,
                ids[one.kind][one.remote_id],
                one,
                companies.get(one.company_id, ""),
                contacts.get(one.contact_id, ""),
            )
            for one in facts
        ]
        self._indexing.note()
        return max(0, _PUT.run_rows(self._connection, rows))

    def search(self, account_id: AccountId, query: str, limit: int) -> tuple[Ticket, ...]:
        """Return tickets whose number, title, company or contact hold every typed word."""
        self._indexing.catch_up()
        if self._similar(account_id).has_stranger(query):
            return ()  # known sooner than by looking for its letters
        return self._in_order(TicketSearch(self._candidates).ids(account_id, query, limit))

    def similar(
        self, account_id: AccountId, query: str, limit: int, *, has_hits: bool
    ) -> tuple[Ticket, ...]:
        """Return tickets with what the typed words may have meant, the likeliest first."""
        self._indexing.catch_up()
        search = self._similar(account_id)
        if has_hits and not search.has_unknown(query):
            return ()
        return self._in_order(search.ids(query, limit))

    def recent(self, account_id: AccountId, limit: int) -> tuple[Ticket, ...]:
        """Return tickets with the newest stopwatches, newest first."""
        return tickets_of(_RECENT.run(self._connection, {"account_id": account_id, "limit": limit}))

    def assigned(self, account_id: AccountId, resource_id: int, limit: int) -> tuple[Ticket, ...]:
        """Return a technician's open tickets, the newest activity first."""
        asked = {"account_id": account_id, "resource_id": resource_id, "limit": limit}
        return tickets_of(_ASSIGNED.run(self._connection, asked))

    def newest_queue(self, account_id: AccountId, company_id: int) -> int | None:
        """Return the queue of the newest ticket of a company that is in one."""
        asked = {"account_id": account_id, "company_id": company_id}
        return next((row[0] for row in _QUEUE.run(self._connection, asked)), None)

    def uses(self, account_id: AccountId, since_ms: int) -> dict[TargetId, Use]:
        """Return how often stopwatches ran on which tickets since an instant, and when last."""
        rows = _USES.run(self._connection, {"account_id": account_id, "since": since_ms})
        return {TargetId(row[0]): Use(row[1], row[2]) for row in rows}

    def favourites(self, account_id: AccountId) -> tuple[Ticket, ...]:
        """Return the tickets that have a star, the newest activity first."""
        return tickets_of(_FAVOURITES.run(self._connection, {"account_id": account_id}))

    def set_favourite(
        self, account_id: AccountId, target_id: TargetId, *, is_favourite: bool
    ) -> None:
        """Give a ticket a star, or take it."""
        statement = _STAR if is_favourite else _UNSTAR
        statement.run(self._connection, {"account_id": account_id, "target_id": target_id})

    def count(self, account_id: AccountId) -> int:
        """Return how many tickets are cached."""
        return _COUNT.number(self._connection, {"account_id": account_id})

    def hide(self, target_id: TargetId) -> None:
        """Take a vanished ticket out of search and lists."""
        _HIDE.run(self._connection, {"key": target_id})

    def _similar(self, account_id: AccountId) -> SimilarSearch:
        return SimilarSearch(self._connection, self._candidates, account_id)

    def _in_order(self, ids: Sequence[TargetId]) -> tuple[Ticket, ...]:
        found = self._found.many(ids, self.many)  # the next letter finds many of them again
        return tuple([found[key] for key in ids])

    def _adopt(self, account_id: AccountId, facts: Sequence[TicketFacts]) -> None:
        """Recognise what was made here by its mark before it could become a second row.

        Of two with the same mark it is the older one, as for whoever looks for it.
        """
        tickets = [one for one in facts if one.kind is TargetKind.TICKET]
        newest_first = sorted(tickets, key=lambda one: one.remote_id, reverse=True)
        marked = {one.external_id: one.remote_id for one in newest_first if one.external_id}
        if marked and min(marked.values()) > 0:
            asked = {"account_id": account_id, "external_ids": json.dumps(list(marked))}
            ours = {row[1]: marked[row[0]] for row in _MADE_HERE.run(self._connection, asked)}
            came = list(ours.values())
            taken = self._known(account_id, TargetKind.TICKET, came)  # without its mark first
            self._give_ids({key: there for key, there in ours.items() if there not in taken})

    def _give_ids(self, remote_ids: Mapping[int, int]) -> None:
        rows = [{"key": key, "remote": remote_id} for key, remote_id in remote_ids.items()]
        _GIVE_TARGET.run_all(self._connection, rows)
        _GIVE_ID.run_all(self._connection, rows)

    def _target_ids(
        self, account_id: AccountId, facts: Sequence[TicketFacts]
    ) -> dict[TargetKind, dict[int, int]]:
        """Return the keys of targets by their kinds and the PSA's ids; new ones get theirs."""
        by_kind: dict[TargetKind, list[int]] = {}
        for one in facts:
            by_kind.setdefault(one.kind, []).append(one.remote_id)
        return {kind: self._keys(account_id, kind, ids) for kind, ids in by_kind.items()}

    def _keys(self, account_id: AccountId, kind: TargetKind, ids: list[int]) -> dict[int, int]:
        known = self._known(account_id, kind, ids)
        new = [one for one in ids if one not in known]
        if new:
            rows = [{"account_id": account_id, "kind": kind, "remote_id": one} for one in new]
            _ADD_TARGET.run_all(self._connection, rows)
            known |= self._known(account_id, kind, new)
        return known

    def _known(
        self, account_id: AccountId, kind: TargetKind, remote_ids: list[int]
    ) -> dict[int, int]:
        asked = {"account_id": account_id, "kind": kind, "remote_ids": json.dumps(remote_ids)}
        return {row[0]: row[1] for row in _KNOWN.run(self._connection, asked)}

    def _names(
        self, statement: Prepared, account_id: AccountId, ids: Iterable[int | None]
    ) -> dict[int | None, str]:
        wanted = list({one for one in ids if one is not None})
        rows = statement.run(
            self._connection, {"account_id": account_id, "ids": json.dumps(wanted)}
        )
        return {row[0]: row[1] for row in rows}


def _way_to(name: TicketName) -> tuple[Prepared, object]:
    if name.number:
        return _BY_NUMBER, name.number
    if name.remote_id is not None and name.remote_id < 0:
        return _BY_LOCAL, -name.remote_id
    return _BY_REMOTE, name.remote_id


def _row(
    account_id: AccountId, key: int, facts: TicketFacts, company: str, contact: str
) -> tuple[object, ...]:
    """Return the values of `_PUT` in its order: a first pull has many thousands of them."""
    searched = searched_text(facts.number, facts.title, company, contact or facts.project)
    remote_id = facts.remote_id if facts.kind is TargetKind.TICKET else None
    given = (key, account_id, company, contact, searched, remote_id, *_told(facts))
    row: tuple[object, ...] = _arranged(given)
    return row


def tickets_of(rows: Iterable[Any]) -> tuple[Ticket, ...]:
    """Return tickets from rows of `AS_TICKET`."""
    return tuple(map(_ticket_of, rows))


def _ticket_of(row: Sequence[Any]) -> Ticket:
    names = row[2], row[3], row[4] or ""
    return Ticket(TargetId(row[0]), AccountId(row[1]), _facts(row[5:]), *names)


def _facts(told: Sequence[Any]) -> TicketFacts:
    """Return facts from their columns in order; kind and flag are words and numbers there."""
    values: list[Any] = [*told[:-3], _KINDS[told[-3]], told[-2], bool(told[-1])]
    return TicketFacts(*values)
