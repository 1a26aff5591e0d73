"""An answer is read row by row, and between the rows a click goes first."""

from __future__ import annotations

from pathlib import Path

from stopwatch.app import open_services
from stopwatch.domain.catalog import Company
from stopwatch.psa.autotask import make_psa
from stopwatch.psa.autotask.backend import AutotaskBackend
from tests.contract.worlds import PracticeWorld, account_at
from tests.support.machine import FakeSecrets

_FAR_AWAY = 2_000_000_000_000
_STEPS = 3  # a row is an object of a document, has an id in its place, and is read


def test_between_rows_of_an_answer_it_stands_aside(practice: PracticeWorld) -> None:
    asked: list[int] = []
    psa = make_psa(
        account_at(practice.endpoint),
        practice.endpoint.secret,
        stand_aside=lambda: asked.append(1),
    )
    tickets = [one for page in psa.tickets(None, _FAR_AWAY) for one in page]
    assert len(asked) >= _STEPS * len(tickets) > 0
    asked.clear()
    companies = [one for page in psa.catalog(Company, None) for one in page]
    assert len(asked) >= _STEPS * len(companies) > 0
    psa.close()


def test_the_program_stands_aside_for_its_own_clicks(
    tmp_path: Path, practice: PracticeWorld
) -> None:
    with open_services(tmp_path, FakeSecrets()) as services:
        psa = services._make_psa(account_at(practice.endpoint), practice.endpoint.secret)
        assert isinstance(psa, AutotaskBackend)
        assert psa._client.stand_aside == services.tools.units.stand_aside
        psa.close()
