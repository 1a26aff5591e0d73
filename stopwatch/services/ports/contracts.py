"""Contracts and the purchase order numbers that come down from them, as the cache has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from stopwatch.domain.catalog import Contract
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.ticket import Ticket


class Contracts(Protocol):
    """What numbers are asked about; a contract is known by the PSA's id."""

    def many(self, account_id: AccountId, contract_ids: Sequence[int]) -> dict[int, Contract]:
        """Return those of some that are cached, by their ids."""

    def companies(self, account_id: AccountId, company_ids: Sequence[int]) -> dict[int, str]:
        """Return what some companies are called."""

    def target(self, account_id: AccountId, contract_id: int) -> TargetId:
        """Return this computer's key of a contract, under which something is wished of it."""

    def put_number(self, account_id: AccountId, contract_id: int, number: str) -> None:
        """Write down which purchase order number the PSA has there now, empty for none."""

    def tickets(self, account_id: AccountId, contract_ids: Sequence[int]) -> tuple[Ticket, ...]:
        """Return the tickets of some contracts that may still be booked on, oldest first.

        They are open, or have time on them that the PSA does not have yet.
        """

    def numbers(self, account_id: AccountId, company_id: int) -> tuple[str, ...]:
        """Return the numbers on a company's contracts and open tickets, the most used first."""
