"""Lines on their way to an invoice, as the PSA told them last."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence

from stopwatch.domain.billing import BillingLine, Layer, LineKind
from stopwatch.domain.concerns import NumberedTicket
from stopwatch.domain.ids import AccountId
from stopwatch.domain.invoices import Bundle
from stopwatch.services.ports.billing import CURRENT, Days, NamedTicket, PlacedLine
from stopwatch.storage.driver import Row
from stopwatch.storage.facts import FactStore
from stopwatch.storage.prepared import Prepared

_PUT = Prepared("billing.put")
_KEEP = Prepared("billing.keep")
_FORGET = Prepared("billing.forget")
_BUNDLES = Prepared("billing.bundles")
_LINES = Prepared("billing.lines")
_KNOWN = Prepared("billing.known")
_UNPOSTED = Prepared("billing.unposted")
_TICKETS = Prepared("billing.tickets")
_NAMED = Prepared("billing.names")
_NUMBERED = Prepared("billing.numbered")
_NAMES = tuple(name for name in _PUT.names if name not in {"account_id", "sweep"})
_PLACE = 7  # columns that tell bundles apart, before the sums
_LAYERS = {kind.value: Layer.IN_PSA for kind in LineKind} | {LineKind.ITEM.value: Layer.POSTED}

_FORGOTTEN_AT_ONCE = 200


class BillingStore:
    """Implements the port `Billing`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, account_id: AccountId, lines: Sequence[BillingLine], sweep: int) -> None:
        """Store some that a sweep brought; what was known under the same id is replaced."""
        rows = [
            {"account_id": account_id, "sweep": sweep}
            | {name: getattr(line, name) for name in _NAMES}
            for line in lines
        ]
        if rows:
            _PUT.run_all(self._connection, rows)

    def keep(self, account_id: AccountId, kind: LineKind, sweep: int) -> None:
        """Let a sweep bring what is known of a kind, where nothing newer is told."""
        _KEEP.run(
            self._connection,
            {"account_id": account_id, "line_kind": kind.value, "sweep": sweep},
        )

    def show(self, account_id: AccountId, sweep: int) -> None:
        """Let what a finished sweep brought, and nothing else, be what is known."""
        FactStore(self._connection).put_text(account_id, CURRENT, str(sweep))

    def forget(self, account_id: AccountId) -> bool:
        """Forget some of what is known no longer; return whether there may be more."""
        before = self._connection.total_changes
        _FORGET.run(self._connection, {"account_id": account_id, "most": _FORGOTTEN_AT_ONCE})
        return self._connection.total_changes - before == _FORGOTTEN_AT_ONCE

    def bundles(
        self, account_id: AccountId, days: Days, without: Collection[int] = ()
    ) -> tuple[Bundle, ...]:
        """Return what is not invoiced in some days, but for some time entries."""
        asked = _of_days(account_id, days, without)
        found: dict[Row, Bundle] = {}
        for row in _BUNDLES.run(self._connection, asked):
            bundle, place = _bundle(row), row[:_PLACE]
            known = found.get(place)  # some tell contract or company themselves, others do not
            found[place] = bundle if known is None else known.joined(bundle)
        return tuple(found.values())

    def lines(
        self, account_id: AccountId, days: Days, company_ids: Sequence[int],
        without: Collection[int] = (),
    ) -> tuple[PlacedLine, ...]:  # fmt: skip
        """Return the same line by line, of some companies, oldest first."""
        asked = _of_days(account_id, days, without)
        asked["companies"] = json.dumps(list(company_ids))
        return tuple(_placed(row) for row in _LINES.run(self._connection, asked))

    def known(self, account_id: AccountId, entry_ids: Sequence[int]) -> frozenset[int]:
        """Return which of some time entries of the PSA are among the lines, invoiced ones too."""
        asked = {"account_id": account_id, "ids": json.dumps(list(entry_ids))}
        return frozenset(row[0] for row in _KNOWN.run(self._connection, asked))

    def unposted(self, account_id: AccountId, entry_ids: Sequence[int]) -> frozenset[int]:
        """Return which of some time entries are among the lines and have no billing item."""
        asked = {"account_id": account_id, "ids": json.dumps(list(entry_ids))}
        return frozenset(row[0] for row in _UNPOSTED.run(self._connection, asked))

    def contracts_of(
        self, account_id: AccountId, ticket_remote_ids: Sequence[int]
    ) -> Mapping[int, int | None]:
        """Return the contracts of those of some tickets that are cached."""
        asked = {"account_id": account_id, "ids": json.dumps(list(ticket_remote_ids))}
        return dict(_TICKETS.run(self._connection, asked))

    def names(
        self, account_id: AccountId, ticket_remote_ids: Sequence[int]
    ) -> Mapping[int, NamedTicket]:
        """Return what those of some tickets that are cached are called."""
        asked = {"account_id": account_id, "ids": json.dumps(list(ticket_remote_ids))}
        rows = _NAMED.run(self._connection, asked)
        return {row[0]: NamedTicket(*row) for row in rows}

    def differing(self, account_id: AccountId) -> tuple[NumberedTicket, ...]:
        """Return open tickets with a number that is not their contract's, where that has one."""
        rows = _NUMBERED.run(self._connection, {"account_id": account_id})
        return tuple(NumberedTicket(*row) for row in rows)


def _of_days(account_id: AccountId, days: Days, without: Collection[int]) -> dict[str, object]:
    return {
        "account_id": account_id,
        "first": days.first,
        "last": days.last,
        "without": json.dumps(sorted(without)),
    }


def _bundle(row: Row) -> Bundle:
    return Bundle._make((row[0], _LAYERS[row[1]], *row[2:]))


def _placed(row: Row) -> PlacedLine:
    *values, company, contract, ticket_contract, own = row
    kind, *rest = values
    line = BillingLine(LineKind(kind), *rest)
    unpriced = line.hours if line.cents is None else 0
    bundle = Bundle(
        company, _LAYERS[kind], contract, line.ticket_remote_id, ticket_contract, own, line.number,
        line.hours, line.cents or 0, unpriced, 1, line.day, line.day,
    )  # fmt: skip
    return PlacedLine(line, bundle)
