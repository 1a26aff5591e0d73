"""What stands in the way of an entry that is to be sent, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from stopwatch.domain.account import Account
from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.instants import SECOND_MS
from stopwatch.domain.ticket import Ticket
from stopwatch.services.exchanging.handed import HANDED_WORDS, is_handed
from stopwatch.services.giving_up import given_up_words, is_given_up
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import preferences_in

if TYPE_CHECKING:
    from stopwatch.services.booking import Wishes


def lacking(
    entry: TimeEntry, ticket: Ticket | None, account: Account | None, unit: Unit, wishes: Wishes
) -> Iterator[str]:
    """Yield what an entry lacks before it can leave, the first thing to do first."""
    preferences = preferences_in(unit)
    if is_handed(unit, entry.account_id, entry.id):
        yield HANDED_WORDS
    yield from _without_ticket(unit, ticket)
    if account is None or not account.is_connected:
        yield "No PSA is connected: connect one, then save it again."
    if entry.piece.worked_ms < max(1, preferences.ignore_below_seconds * SECOND_MS):
        yield "It is too short to book. Edit its times, or delete it."
    is_internal = ticket is not None and ticket.is_internal
    if entry.details.role_id is None and not is_internal:
        yield "No role could be chosen for you: say which one, then save it again."
    if preferences.summary_required and not entry.details.summary.strip():
        yield "It has no summary notes yet: write them, then save it again."
    if ticket is not None and account is not None:
        yield from _locked(ticket, account, wishes)
        yield from _not_of_its_kind(ticket, wishes)


def _without_ticket(unit: Unit, ticket: Ticket | None) -> Iterator[str]:
    if ticket is None:
        yield "It has no ticket yet: choose one, then save it again."
    elif is_given_up(unit, ticket):
        yield given_up_words(ticket)


def _locked(ticket: Ticket, account: Account, wishes: Wishes) -> Iterator[str]:
    takes_none = ticket.is_ticket and ticket.is_complete and not account.allows_completed
    if takes_none and wishes.status is None:
        yield f"{ticket.number} is complete and takes no more time: reopen it, or choose another."


def _not_of_its_kind(ticket: Ticket, wishes: Wishes) -> Iterator[str]:
    if not ticket.is_ticket and (wishes.status is not None or wishes.append_resolution):
        yield (
            "Only a ticket gets a status or a resolution from here: leave them out, then save it "
            "again."
        )
    if ticket.is_internal and (wishes.work_type or wishes.role or wishes.contract):
        yield (
            "Internal time has no work type, role or contract: leave them out, then save it again."
        )
