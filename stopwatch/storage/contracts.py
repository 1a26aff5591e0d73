"""Contracts and the purchase order numbers that come down from them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from stopwatch.domain.catalog import Contract
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.ticket import Ticket
from stopwatch.storage.prepared import Prepared
from stopwatch.storage.records import RecordTable
from stopwatch.storage.tickets import tickets_of

_TABLE = RecordTable("contract", Contract)
_MANY = Prepared("contracts.many")
_TARGET = Prepared("contracts.target")
_ADD_TARGET = Prepared("tickets.add_target")
_COMPANIES = Prepared("tickets.companies")
_PUT_NUMBER = Prepared("contracts.put_number")
_TICKETS = Prepared("contracts.tickets")
_NUMBERS = Prepared("contracts.numbers")


class ContractStore:
    """Implements the port `Contracts`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def many(self, account_id: AccountId, contract_ids: Sequence[int]) -> dict[int, Contract]:
        """Return those of some that are cached, by their ids."""
        asked = {"account_id": account_id, "ids": json.dumps(list(contract_ids))}
        rows = _MANY.run(self._connection, asked)
        return {one.id: one for one in map(_TABLE.made, rows)}

    def companies(self, account_id: AccountId, company_ids: Sequence[int]) -> dict[int, str]:
        """Return what some companies are called."""
        asked = {"account_id": account_id, "ids": json.dumps(list(company_ids))}
        return {row[0]: row[1] for row in _COMPANIES.run(self._connection, asked)}

    def target(self, account_id: AccountId, contract_id: int) -> TargetId:
        """Return this computer's key of a contract, made where it has none yet."""
        row = {"account_id": account_id, "kind": "contract", "remote_id": contract_id}
        _ADD_TARGET.run(self._connection, row)
        asked = {"account_id": account_id, "contract_id": contract_id}
        return TargetId(_TARGET.number(self._connection, asked))

    def put_number(self, account_id: AccountId, contract_id: int, number: str) -> None:
        """Write down which purchase order number the PSA has there now."""
        row = {"account_id": account_id, "key": contract_id, "number": number}
        _PUT_NUMBER.run(self._connection, row)

    def tickets(self, account_id: AccountId, contract_ids: Sequence[int]) -> tuple[Ticket, ...]:
        """Return the tickets of some contracts that may still be booked on."""
        asked = {"account_id": account_id, "ids": json.dumps(list(contract_ids))}
        return tickets_of(_TICKETS.run(self._connection, asked))

    def numbers(self, account_id: AccountId, company_id: int) -> tuple[str, ...]:
        """Return the numbers on a company's contracts and open tickets, the most used first."""
        asked = {"account_id": account_id, "company_id": company_id}
        return tuple(row[0] for row in _NUMBERS.run(self._connection, asked))
