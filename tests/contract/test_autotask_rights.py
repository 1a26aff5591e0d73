"""The spellings in which the service tells what its user may do, and what none of them means."""

from __future__ import annotations

import pytest

from stopwatch.domain.errors import Rejected
from stopwatch.domain.rights import ESSENTIAL, Extent, Right
from tests.contract.raw_server import Step, http, raw_server
from tests.contract.test_autotask_transport import psa_at

ENTITIES = 8


def info(**told: object) -> Step:
    fields = ",".join(f'"{name}":{value}' for name, value in told.items())
    return Step(http("200 OK", f'{{"info":{{{fields}}}}}'))


@pytest.mark.parametrize(
    ("access", "extent"),
    [
        ('"All"', Extent.ALL), ("1", Extent.ALL), ("null", Extent.ALL),
        ('"Restricted"', Extent.RESTRICTED), ("2", Extent.RESTRICTED),
        ('"Unheard-of"', Extent.RESTRICTED), ('"None"', Extent.NONE), ("0", Extent.NONE),
    ],
)  # fmt: skip
def test_an_access_comes_as_a_word_or_a_number(access: str, extent: Extent) -> None:
    step = info(canQuery="true", userAccessForQuery=access)
    with raw_server(*[step] * ENTITIES) as server, psa_at(server.url) as psa:
        assert psa.rights().extents[Right.FIND_ENTRIES] is extent
    with raw_server(step) as server, psa_at(server.url) as psa:
        assert psa.may_query_entries() is (extent is Extent.ALL)


@pytest.mark.parametrize(
    "step", [info(canQuery="false", userAccessForQuery='"All"'), Step(http("200 OK", "{}"))]
)
def test_what_is_not_offered_is_no_right(step: Step) -> None:
    with raw_server(step) as server, psa_at(server.url) as psa:
        assert not psa.may_query_entries()


def test_an_entity_that_may_not_even_be_asked_about_is_no_right() -> None:
    refused = Step(http("500 Internal Server Error", '{"errors":["No adequate permissions"]}'))
    told = info(canQuery="true", userAccessForQuery='"All"')
    in_order = [*[refused] * 6, told, refused]  # by name: the last but one is the tickets
    with raw_server(*in_order) as server, psa_at(server.url) as psa:
        rights = psa.rights()
    assert rights.extents[Right.READ_TICKETS] is Extent.ALL
    assert len(rights.missing) == len(Right) - 1
    assert set(rights.missing[: len(ESSENTIAL) - 1]) == ESSENTIAL - {Right.READ_TICKETS}


def test_a_wrong_address_is_not_taken_for_missing_rights() -> None:
    steps = [Step(http("404 Not Found", "<html>"))] * ENTITIES
    with raw_server(*steps) as server, psa_at(server.url) as psa, pytest.raises(Rejected):
        psa.rights()
