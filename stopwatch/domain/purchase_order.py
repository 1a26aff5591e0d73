"""Purchase order numbers: how they come down from contract to labour, and which look like one.

Contract -> ticket -> labour, as Autotask's help page on changing purchase order numbers tells it:
a ticket takes the number of its contract, labour the number of its ticket; on a time entry it
cannot be edited. Where that page is silent, `Inheritance` names the assumption.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from stopwatch.domain.errors import Refused
from stopwatch.domain.values import dataclass

if TYPE_CHECKING:
    from difflib import SequenceMatcher

LONGEST = 50  # characters: Contracts.purchaseOrderNumber and Tickets.purchaseOrderNumber
_SIGNS = re.compile(r"[\W_]+")  # all that is neither letter nor digit
_ALIKE = 0.7  # of the letters and digits of both are in the same order
_MOST_OFFERED = 5


@dataclass(frozen=True, slots=True)
class Inheritance:
    """What nobody has proven yet about numbers that meet; each is a preference.

    `ticket_wins`: a ticket keeps its own number under a contract that has another one.
    `contract_fills`: labour on a ticket without a number takes the one of its contract.
    `contract_pushes`: a new number of a contract is written on its open tickets without one.
    """

    ticket_wins: bool = True
    contract_fills: bool = True
    contract_pushes: bool = False


def labour_number(ticket: str, contract: str, rules: Inheritance) -> str:
    """Return the number that labour goes on, empty for none, by those of ticket and contract."""
    if ticket and contract:
        return ticket if rules.ticket_wins else contract
    return ticket or (contract if rules.contract_fills else "")


def follows(ticket: str, former: str, rules: Inheritance) -> bool:
    """Whether a ticket gets its contract's new number too, by its own and the contract's former.

    One that has the contract's number does. One without any does where labour would not take the
    contract's otherwise, and where Autotask writes it there by itself.
    """
    return ticket == former if ticket else rules.contract_pushes or not rules.contract_fills


def cleaned(number: str) -> str:
    """Return a number as it may be sent: trimmed, on one line. Refused where it is too long."""
    trimmed = " ".join(number.split())
    if len(trimmed) > LONGEST:
        raise Refused(
            f"Nothing was changed: a purchase order number has at most {LONGEST} characters, "
            f"this one has {len(trimmed)}.",
            field="purchase_order",
        )
    return trimmed


def spelled(number: str) -> str:
    """Return what two spellings of one number have in common: letters and digits, no case."""
    return _SIGNS.sub("", number.casefold())


def similar(number: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return other known numbers that look like this one, the likest first."""
    wanted = spelled(number)
    if not wanted:
        return ()
    from difflib import SequenceMatcher  # every start reads this module, and few type a number

    matcher = SequenceMatcher(b=wanted, autojunk=False)
    scored = [
        (-_alike(matcher, spelled(other)), other) for other in known if other and other != number
    ]
    near = sorted(one for one in scored if -one[0] >= _ALIKE)
    return tuple(other for _score, other in near[:_MOST_OFFERED])


def _alike(matcher: SequenceMatcher[str], other: str) -> float:
    matcher.set_seq1(other)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0
