"""Purchase order numbers of contracts and tickets: what they are, and giving them others.

It works offline. Each verb is one deed that undo takes back; what reaches the PSA goes in order and
exactly once, and what it refuses leaves nothing but the reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Contract
from stopwatch.domain.deed import ItemChange
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.purchase_order import cleaned
from stopwatch.domain.values import dataclass
from stopwatch.services import bodies, naming
from stopwatch.services.about_numbers import full_name, on_contract
from stopwatch.services.booking import Booked, Booking
from stopwatch.services.giving_up import must_not_be_given_up
from stopwatch.services.numbering import Numbering
from stopwatch.services.numbers import NumberOverlay
from stopwatch.services.owning import must_be_ours
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools

TYPE_FIELD = "Contracts.contractType"
_ALREADY = "Nothing was changed: that is how it is already."
_ONLY_TICKETS = "Nothing was changed: {name} is not a ticket. Set its number in Autotask."
_UNKNOWN = "Nothing was changed: a contract is not known here any more. Sync, then try again."


@dataclass(frozen=True, slots=True)
class ShownContract:
    """A contract as lists show it; `purchase_order` counts what is on its way, as if it were there.

    `contract` is as the PSA has it. `wish` is the newest one for its number that has not arrived.
    """

    contract: Contract
    company: str
    type_label: str
    purchase_order: str
    wish: OutboxItem | None = None

    @property
    def id(self) -> int:
        """The PSA's id."""
        return self.contract.id

    @property
    def name(self) -> str:
        """Its name, which others may have too."""
        return self.contract.name

    @property
    def wished(self) -> str | None:
        """The number that is wished, whatever became of that; None where nothing is wished."""
        return bodies.number_body(self.wish.body).number if self.wish is not None else None

    @property
    def message(self) -> str:
        """What stands in the way of the wish, in a sentence; empty if nothing does."""
        return self.wish.message if self.wish is not None and self.wish.attention else ""


class PurchaseOrders:
    """Every verb is one deed; Refused with a sentence where nothing can be or is to be changed."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking
        self._numbering = Numbering(tools, booking)

    def contracts(self, contract_ids: Sequence[int] | None = None) -> tuple[ShownContract, ...]:
        """Return contracts of the account in use by company and name: some, or all of them."""
        with self._tools.units.read() as unit:
            account_id = unit.accounts.current().id
            found = _contracts(unit, account_id, contract_ids)
            of = sorted({one.company_id for one in found})
            companies = unit.contracts.companies(account_id, of)
            labels = naming.labels(unit, account_id, TYPE_FIELD)
            overlay = NumberOverlay(unit, account_id, found)
            shown = [
                ShownContract(
                    one,
                    companies.get(one.company_id, ""),
                    labels.get(one.contract_type or 0, ""),
                    overlay.of_contract(one.id),
                    next(reversed(overlay.of_contracts.get(one.id, [])), None),
                )
                for one in found
            ]
        return tuple(sorted(shown, key=_place))

    def known_numbers(self, company_id: int) -> tuple[str, ...]:
        """Return the numbers on a company's contracts and open tickets, the most used first.

        Those on their way to its contracts come last: they are not in use before they arrive.
        """
        with self._tools.units.read() as unit:
            account_id = unit.accounts.current().id
            used = unit.contracts.numbers(account_id, company_id)
            overlay = NumberOverlay(unit, account_id)
            wished = unit.contracts.many(account_id, list(overlay.of_contracts))
            coming = [overlay.of_contract(key) for key, one in wished.items()
                      if one.company_id == company_id]  # fmt: skip
        return tuple(dict.fromkeys((*used, *filter(None, coming))))

    def assign(self, numbers: Mapping[int, str]) -> str:
        """Give contracts other numbers, by the PSA's ids, empty for none; return what was done.

        Their tickets that had the number of the contract until now, and that may still be booked
        on, get the new one too. A ticket without a number takes the contract's when it is posted.
        """
        wanted = {key: cleaned(number) for key, number in numbers.items()}
        with self._tools.units.write() as unit:
            account, overlay = _begun(unit)
            known = unit.contracts.many(account.id, list(wanted))
            if len(known) < len(wanted):
                raise Refused(_UNKNOWN)
            changing = {
                key: number for key, number in wanted.items() if overlay.of_contract(key) != number
            }
            told = _told(unit, account, [known[key] for key in changing], changing)
            items = list(self._numbering.contracts(unit, account.id, overlay, changing))
            self._do(unit, account, "assign numbers", told, items)
        return told

    def use_on_tickets(self, numbers: Mapping[TargetId, str], *, may_be_none: bool = False) -> str:
        """Give tickets other numbers than they have, whatever their contracts have.

        Where all of them have theirs it is Refused, or comes to nothing if there `may_be_none`.
        """
        wanted = {key: cleaned(number) for key, number in numbers.items()}
        with self._tools.units.write() as unit:
            account, overlay = _begun(unit)
            known = unit.tickets.many(list(wanted))
            if len(known) < len(wanted):
                raise Refused("Nothing was changed: a ticket is not known here any more.")
            for key, ticket in known.items():
                must_be_ours(unit, account, key)
                must_not_be_given_up(unit, ticket)
                if not ticket.is_ticket:
                    raise Refused(_ONLY_TICKETS.format(name=ticket.name))
            changing = {
                key: wanted[key]
                for key, it in known.items()
                if overlay.of_ticket(it) != wanted[key]
            }
            if may_be_none and not changing:
                return ""
            names = [f"{known[key].number}" for key in changing]
            told = _said(names, list(changing.values()))
            items = list(self._numbering.tickets(unit, overlay, changing))
            self._do(unit, account, "number tickets", told, items)
        return told

    # ------------------------------------------------------------------ private
    def _do(
        self, unit: Unit, account: Account, verb: str, told: str, items: Sequence[ItemChange]
    ) -> None:
        if not items:
            raise Refused(_ALREADY)
        self._booking.do(unit, account, verb, Booked(items=tuple(items)), told)


def _begun(unit: Unit) -> tuple[Account, NumberOverlay]:
    account = unit.accounts.current()
    if not account.is_connected:
        raise Refused("Nothing was changed: purchase order numbers need a connected PSA.")
    return account, NumberOverlay(unit, account.id)


def _told(
    unit: Unit, account: Account, contracts: Sequence[Contract], numbers: Mapping[int, str]
) -> str:
    companies = unit.contracts.companies(account.id, [one.company_id for one in contracts])
    names = [full_name(one, companies.get(one.company_id, "")) for one in contracts]
    return _said(names, [numbers[one.id] for one in contracts])


def _said(names: Sequence[str], numbers: Sequence[str]) -> str:
    """Return which number is on what; only how many where they differ."""
    if not names:
        return ""
    if len(set(numbers)) > 1:
        return f"{len(numbers)} purchase order numbers set"
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return on_contract(numbers[0], f"{names[0]}{more}")


def _contracts(
    unit: Unit, account_id: AccountId, contract_ids: Sequence[int] | None
) -> Sequence[Contract]:
    if contract_ids is None:
        return unit.catalog.all(account_id, Contract)
    return tuple(unit.contracts.many(account_id, contract_ids).values())


def _place(one: ShownContract) -> tuple[str, str, int]:
    return one.company.casefold(), one.name.casefold(), one.id
