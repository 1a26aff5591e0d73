"""What belongs to which account: work for one PSA must never be booked in another.

A window may have been opened, and a ticket listed in it, before another account was used.
"""

from __future__ import annotations

from stopwatch.domain.account import Account
from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.services.ports.storage import Unit


def must_be_ours(unit: Unit, account: Account, target_id: TargetId | None) -> None:
    """Refuse a ticket of another account."""
    ticket = unit.tickets.get(target_id) if target_id is not None else None
    if ticket is not None and ticket.account_id != account.id:
        raise Refused(
            f"Nothing was changed: {ticket.name} belongs to another account. "
            f"{_way_back(ticket.account_id)}"
        )


def must_be_of(account: Account, entry: TimeEntry) -> None:
    """Refuse an entry of another account."""
    if entry.account_id != account.id:
        raise Refused(
            "Nothing was changed, and its time is safe: this entry belongs to another account. "
            f"{_way_back(entry.account_id)}"
        )


def _way_back(account_id: AccountId) -> str:
    return f"Use that account first (`account use {account_id}`)."
