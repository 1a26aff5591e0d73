"""Purchase order numbers in sentences: what is wished, and what a refusal of it means."""

from __future__ import annotations

from stopwatch.domain.catalog import Contract
from stopwatch.domain.delivery import Declined, Outcome
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.domain.phrases import phrase
from stopwatch.services import bodies
from stopwatch.services.ports.storage import Unit

_NO_NUMBER = phrase("No purchase order number")
_KEPT = "Your numbers are kept here."
_SAFE = "Your time is safe. "
_WHAT_TO_DO = "Change it, try again, or give it up."


def about_number(outcome: Outcome, number: str) -> Outcome:
    """Return what came of asking for a number; a refusal says that it is kept, and which it was."""
    if not isinstance(outcome, Declined):
        return outcome
    it = f"Autotask refused {number}" if number else "Autotask refused to take the number off"
    reason = outcome.reason.rstrip(".")
    if reason:
        told = f"{_KEPT} {it}: {reason}. {_WHAT_TO_DO}"
    else:
        told = f"{_KEPT} {it}. {outcome.message.removeprefix(_SAFE)}"
    return Declined(told, "purchase_order", outcome.reason)


def wish_words(unit: Unit, item: OutboxItem) -> str:
    """Return what is wished of a contract, with its name, or of the ticket that is told beside."""
    number = bodies.number_body(item.body).number
    if item.kind is ItemKind.TICKET_NUMBER:
        return phrase(f"Purchase order number {number}") if number else _NO_NUMBER
    return on_contract(number, contract_name(unit, item))


def on_contract(number: str, contract: str) -> str:
    """Return that a contract has, or is to have, a number."""
    return f"{number or _NO_NUMBER} on {contract}"


def contract_name(unit: Unit, item: OutboxItem) -> str:
    """Return name and company of the contract that an item is about."""
    contract_id = bodies.contract_of(item)
    found = unit.contracts.many(item.account_id, [contract_id]).get(contract_id)
    if found is None:
        return f"contract #{contract_id}"
    companies = unit.contracts.companies(item.account_id, [found.company_id])
    return full_name(found, companies.get(found.company_id, ""))


def full_name(contract: Contract, company: str) -> str:
    """Return a contract with its company: its own name may well be that of others too."""
    return ", ".join(part for part in (contract.name, company) if part)
