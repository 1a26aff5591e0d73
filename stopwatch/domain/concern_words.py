"""What is to be decided about invoices, in one sentence and one verb each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from stopwatch.domain.billing import HOUR
from stopwatch.domain.calendar_words import spoken_day
from stopwatch.domain.concerns import Concern, ConcernKind
from stopwatch.domain.phrases import phrase

Names = Callable[[int], str]


def sentence(concern: Concern, contract: Names, ticket: Names, today: date) -> str:
    """Return what is wrong; `contract` and `ticket` name those with the PSA's ids."""
    return _SENTENCES[concern.kind](concern, contract, ticket, today)


def verb(concern: Concern) -> str:
    """Return what one key does about it."""
    match concern.kind:
        case ConcernKind.CONTRACT_WITHOUT:
            return phrase("Set a number…")
        case ConcernKind.TWO_SPELLINGS:
            return phrase(f"Use {concern.offered} for both")
        case ConcernKind.TICKET_DIFFERS | ConcernKind.TICKET_WITHOUT:
            return phrase(f"Use {concern.offered}")
        case ConcernKind.NO_CONTRACT:
            return phrase("Choose a contract…")
        case ConcernKind.CONTRACT_ENDS | ConcernKind.CONTRACT_INACTIVE:
            return phrase("Show the contract")


def spoken_hours(parts: int) -> str:
    """Return hours as people write them, like 0.75 h; what is less than a hundredth stays."""
    return f"{parts / HOUR:.2f} h"


def _contract_without(one: Concern, contract: Names, _ticket: Names, _today: date) -> str:
    return f"This company uses numbers; {contract(one.contract_ids[0])} has none."


def _ticket_without(one: Concern, _contract: Names, ticket: Names, _today: date) -> str:
    return f"{ticket(one.ticket_ids[0])} has no number, its contract {one.offered}."


def _spellings(one: Concern, _contract: Names, _ticket: Names, _today: date) -> str:
    return f"{one.offered} and {one.found} look like one number."


def _differs(one: Concern, _contract: Names, ticket: Names, _today: date) -> str:
    time = f"{spoken_hours(one.hours)} on it." if one.hours else "No time on it yet."
    number = ticket(one.ticket_ids[0])
    said = phrase(f"{number} says {one.found}, its contract {one.offered}.")
    return f"{said} {time}"


def _no_contract(one: Concern, _contract: Names, ticket: Names, _today: date) -> str:
    return f"{spoken_hours(one.hours)} on {ticket(one.ticket_ids[0])} has no contract."


def _ends(one: Concern, contract: Names, _ticket: Names, today: date) -> str:
    last = date.fromisoformat(one.found)
    behind, day = _behind(one, contract), spoken_day(last, today)
    return f"{behind} ended on {day}." if last < today else f"{behind} ends on {day}."


def _inactive(one: Concern, contract: Names, _ticket: Names, _today: date) -> str:
    return f"{_behind(one, contract)} is inactive."


def _behind(one: Concern, contract: Names) -> str:
    if one.number:
        return phrase(f"The contract behind {one.number}")
    return phrase(f"The contract {contract(one.contract_ids[0])}")


_SENTENCES: Mapping[ConcernKind, Callable[[Concern, Names, Names, date], str]] = {
    ConcernKind.CONTRACT_WITHOUT: _contract_without,
    ConcernKind.TICKET_WITHOUT: _ticket_without,
    ConcernKind.TWO_SPELLINGS: _spellings,
    ConcernKind.TICKET_DIFFERS: _differs,
    ConcernKind.NO_CONTRACT: _no_contract,
    ConcernKind.CONTRACT_ENDS: _ends,
    ConcernKind.CONTRACT_INACTIVE: _inactive,
}
