"""Purchase order numbers: how they come down from a contract to its tickets and to their labour.

Time has no number of its own. It bears that of its ticket or of its contract, and the number it
bears when it is posted decides on which invoice it comes.
"""

from __future__ import annotations

from stopwatch.sandbox.records import Row, text
from stopwatch.sandbox.switches import Switches

NUMBER = "purchaseOrderNumber"
"""The field that holds the number in every entity but invoices."""


def number_of(row: Row) -> str | None:
    """Return the number of a row as invoices compare it; blanks are no number."""
    return (text(row, NUMBER) or "").strip() or None


def labour_number(switches: Switches, ticket: Row, contract: Row) -> str | None:
    """Return the number that labour of a ticket bears under a contract."""
    own, agreed = number_of(ticket), number_of(contract)
    if own is None:
        return agreed if switches.ticket_without_number == "contract" else None
    if agreed is None or switches.ticket_number_against_contract == "ticket":
        return own
    return agreed


def inherit(switches: Switches, draft: Row, before: Row | None, contract: Row | None) -> None:
    """Give a ticket the number of the contract it comes under with this write."""
    came = before is None or draft.get("contractID") != before.get("contractID")
    if not came or contract is None or number_of(contract) is None:
        return
    own = number_of(draft)
    # A number that the write itself brings is meant as it is.
    brought = before is None or own != number_of(before)
    if own is None or (not brought and switches.ticket_number_against_contract == "contract"):
        draft[NUMBER] = contract[NUMBER]
