"""What the preview shows is what Approve & Post and the creation of invoices make of it.

`make equality CASES=100000` lives many more (`docs/simulation.md`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from stopwatch.domain import billing, invoices
from stopwatch.domain.billing import BillingLine
from stopwatch.domain.invoices import Books, Bundle
from stopwatch.psa.autotask.task_labour import TaskLabour
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.server import Endpoint
from tests.equality.office import practice
from tests.equality.proof import Case, Different, prove


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Practice, Endpoint]]:
    with practice() as made:
        yield made


@pytest.mark.parametrize("seed", range(10))
def test_the_preview_equals_the_invoices(served: tuple[Practice, Endpoint], seed: int) -> None:
    compared = prove(Case(seed, families=20), *served)
    assert compared.invoices > 20
    assert compared.items > compared.unpriced > 0


def _contract_alone(books: Books, bundle: Bundle) -> str:
    contract = books.contracts.get(bundle.contract_id or 0)
    return bundle.number or (contract.purchase_order if contract else "")


def _own_company(_books: Books, bundle: Bundle) -> int:
    return bundle.company_id


def _half_to_even(hours: int, rate: int) -> int:
    return round(hours * rate / 1_000_000)


_told = TaskLabour.told


def _without_number(self: TaskLabour, task: int | None, line: BillingLine) -> BillingLine:
    return replace(_told(self, task, line), task_number="")


@pytest.mark.parametrize(
    ("where", "name", "mutant"),
    [
        (Books, "number_of", _contract_alone),
        (Books, "billed_to", _own_company),
        (billing, "priced", _half_to_even),
        (TaskLabour, "told", _without_number),
        (invoices, "labour_number", lambda ticket, contract, _rules: ticket or contract),
    ],
)
def test_a_preview_with_a_wrong_rule_is_seen(
    served: tuple[Practice, Endpoint],
    monkeypatch: pytest.MonkeyPatch,
    where: object,
    name: str,
    mutant: object,
) -> None:
    monkeypatch.setattr(where, name, mutant)
    with pytest.raises(Different):
        _prove_many(served)


def _prove_many(served: tuple[Practice, Endpoint]) -> None:
    for seed in range(40):
        prove(Case(seed, families=20), *served)
