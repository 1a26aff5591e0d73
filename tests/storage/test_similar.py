"""What is found although one letter is wrong, and what is left alone."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.storage.opening import Store
from tests.support.many_tickets import fill, mistyped, rightly_typed
from tests.support.statements import overheard
from tests.support.units import connected, facts, ticket

ACCOUNT = AccountId(2)
LEAST_RECALL = 0.92


@pytest.fixture
def tickets(store: Store) -> dict[int, TargetId]:
    """A handful of tickets of Harbor Dental."""
    titles = (
        "Printer prints blank pages",
        "VPN drops after lunch",
        "SRV-DC01 does not restart",
        "Größe der Postfächer ändern",
        "Почта не приходит",
        "Form is not from us",
        "Wi-Fi drops in the warehouse",
    )
    with store.units.write() as unit:
        account = connected(unit)
        return {at: ticket(unit, account, at, title) for at, title in enumerate(titles, start=1)}


def similar(store: Store, query: str, *, has_hits: bool = False) -> list[int]:
    with store.units.read() as unit:
        found = unit.tickets.similar(ACCOUNT, query, 20, has_hits=has_hits)
        return [one.facts.remote_id for one in found]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("prnter", 1),
        ("printter", 1),
        ("pronter", 1),
        ("pritner", 1),
        ("rpinter", 1),
        ("prnt", 1),
        ("printerblank", 1),
        ("wifi", 7),
        ("wifi warehous", 7),
        ("printerxblank", 1),
        ("blnak printer", 1),
        ("vpm lunch", 2),
        ("vn drops", 2),
        ("srv-cd01", 3),
        ("srv-dc011", 3),
        ("dc10 restart", 3),
        ("postfacehr", 4),
        ("grosze", 4),
        ("потча", 5),
        ("fron form us", 6),
        ("t2026112.0003", 3),
        ("t20261120.00003", 3),
        ("20261210.0003", 3),
    ],
)
def test_one_wrong_letter_is_forgiven(
    store: Store, tickets: dict[int, TargetId], query: str, expected: int
) -> None:
    assert similar(store, query)[:1] == [expected]


@pytest.mark.parametrize("query", ["", "  ", "%", "v", "zz", "xyzxyz", "prxxter", "printer zzqq"])
def test_what_looks_like_nothing_finds_nothing(
    store: Store, tickets: dict[int, TargetId], query: str
) -> None:
    assert similar(store, query) == []


def test_a_correction_begins_a_word(store: Store, tickets: dict[int, TargetId]) -> None:
    with store.units.write() as unit:
        unit.tickets.upsert(ACCOUNT, [facts(9, "Blueprinter jams"), facts(10, "Zprinter")])
    assert similar(store, "prnter") == [1]


def test_words_that_are_known_are_left_alone_where_there_are_hits(
    store: Store, tickets: dict[int, TargetId]
) -> None:
    assert similar(store, "form", has_hits=True) == []
    assert similar(store, "prnter", has_hits=True) == [1]


def test_hidden_and_other_accounts_tickets_are_not_similar(
    store: Store, tickets: dict[int, TargetId]
) -> None:
    with store.units.write() as unit:
        unit.tickets.hide(tickets[1])
    assert similar(store, "prnter") == []
    assert similar(store, "t20261120.00001") == []
    with store.units.read() as unit:
        assert unit.tickets.similar(AccountId(1), "vpm drops", 20, has_hits=False) == ()


def test_words_follow_changes_of_titles_and_names(
    store: Store, tickets: dict[int, TargetId]
) -> None:
    with store.units.write() as unit:
        unit.tickets.upsert(ACCOUNT, [replace(facts(1), title="Scanner is slow")])
    assert similar(store, "scaner") == [1]


def test_letters_in_no_word_are_not_looked_for_in_all_tickets(
    store: Store, tickets: dict[int, TargetId]
) -> None:
    asked: list[str] = []
    with overheard(lambda statement, _: asked.append(statement)), store.units.read() as unit:
        assert unit.tickets.search(ACCOUNT, "prqxter", 20) == ()
    assert asked
    assert not any("ticket_search" in statement for statement in asked)


@pytest.mark.parametrize(("query", "expected"), [("prntr no", 0), ("pritner pr", 1)])
def test_all_tickets_are_not_read_for_two_letters_beside_a_guess(
    store: Store, tickets: dict[int, TargetId], query: str, expected: int
) -> None:
    asked: list[str] = []
    with overheard(lambda statement, _: asked.append(statement)):
        assert similar(store, query) == [expected] * bool(expected)
    assert not any("NOT INDEXED" in statement for statement in asked)


def test_nearly_all_mistyped_queries_find_their_ticket_among_the_first_ten(store: Store) -> None:
    with store.units.write() as unit:
        account = connected(unit)
    fill(store.units, account, 4_000)
    rng = random.Random(3)
    with store.units.read() as unit:
        keys = unit.tickets.many([TargetId(key) for key in range(1, 4_000, 23)])
        wanted = [mistyped(one, rng) for one in rightly_typed(list(keys.values()))]
        found = 0
        for one in wanted:
            hits = unit.tickets.search(account.id, one.typed, 10)
            more = unit.tickets.similar(account.id, one.typed, 10, has_hits=bool(hits))
            first = [ticket.facts.remote_id for ticket in (*hits, *more)][:10]
            found += one.remote_id in first
    assert len(wanted) > 150
    assert found / len(wanted) >= LEAST_RECALL
