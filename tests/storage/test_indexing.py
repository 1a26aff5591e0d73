"""The queue before the search index: what is fed when, and that nothing is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from stopwatch.domain.catalog import Company
from stopwatch.domain.ids import AccountId
from stopwatch.storage.indexing import Indexing
from stopwatch.storage.opening import Store
from tests.support.units import connected, facts

ACCOUNT = AccountId(2)
_MANY = 200


@pytest.fixture(autouse=True)
def account(store: Store) -> None:
    """An account that has tickets."""
    with store.units.write() as unit:
        assert connected(unit).id == ACCOUNT


def asked(store: Store, statement: str) -> int:
    return int(store.database.connection().execute(statement).fetchone()[0])


def waiting(store: Store) -> int:
    return asked(store, "SELECT count(*) FROM unsearched")


def pieces(store: Store) -> int:
    return asked(store, "SELECT count(DISTINCT segid) FROM ticket_search_idx")


def found(store: Store, query: str) -> list[int]:
    with store.units.read() as unit:
        return [one.facts.remote_id for one in unit.tickets.search(ACCOUNT, query, 500)]


def agrees(store: Store) -> None:
    """Raise unless the index has the texts that the tickets have."""
    store.database.connection().execute(
        "INSERT INTO ticket_search(ticket_search, rank) VALUES ('integrity-check', 1)"
    )


def pulled(store: Store, title: str, count: int = _MANY) -> None:
    with store.units.write_politely() as unit:
        unit.tickets.upsert(ACCOUNT, [facts(one, f"{title} {one}") for one in range(1, count + 1)])


@pytest.mark.parametrize("how", ["write", "write_politely"])
def test_what_was_written_is_found_at_once_and_nothing_waits(store: Store, how: str) -> None:
    with getattr(store.units, how)() as unit:
        unit.tickets.upsert(ACCOUNT, [facts(one, "Outlook hangs") for one in range(1, 51)])
    assert len(found(store, "outlook")) == 50
    assert waiting(store) == 0
    agrees(store)


def test_many_tickets_come_to_the_index_in_few_pieces(store: Store) -> None:
    """A piece for each of them, and their merging, was most of what a pull cost."""
    pulled(store, "Outlook hangs")
    assert pieces(store) == 1


def test_new_titles_and_names_replace_the_old_in_the_index(store: Store) -> None:
    pulled(store, "Outlook hangs")
    pulled(store, "Teams is silent")
    with store.units.write_politely() as unit:
        unit.catalog.upsert(ACCOUNT, [Company(1, "Cobalt Foundry")])
    assert found(store, "outlook") == []
    assert len(found(store, "teams cobalt")) == _MANY
    agrees(store)


def test_a_ticket_that_changes_before_it_is_fed_is_fed_once(store: Store) -> None:
    with store.units.write_politely() as unit:
        for title in ("Outlook hangs", "Teams is silent", "Printer jams"):
            unit.tickets.upsert(ACCOUNT, [facts(1, title)])
    assert (found(store, "outlook"), found(store, "printer")) == ([], [1])
    agrees(store)


def in_a_transaction(store: Store, work: Callable[[Indexing], object]) -> None:
    connection = store.database.connection()
    connection.execute("BEGIN IMMEDIATE").close()
    work(Indexing(connection))
    connection.execute("COMMIT").close()


def queue(store: Store) -> None:
    """Change every ticket behind the program's back: triggers note it, nobody feeds it."""
    sql = "UPDATE ticket SET searched = 'zebra ' || searched"
    in_a_transaction(store, lambda _: store.database.connection().execute(sql).close())


def test_feeding_ends_where_somebody_waits_and_the_rest_is_fed_later(store: Store) -> None:
    pulled(store, "Outlook hangs")
    queue(store)
    assert waiting(store) == _MANY
    in_a_transaction(store, lambda indexing: indexing.feed(lambda: True))
    assert 0 < waiting(store) < _MANY
    with store.units.write_politely():
        pass
    assert waiting(store) == 0
    assert len(found(store, "zebra")) == _MANY
    agrees(store)


def test_a_click_does_not_feed_what_a_pull_left(store: Store) -> None:
    pulled(store, "Outlook hangs")
    queue(store)
    with store.units.write() as unit:
        unit.facts.put_text(ACCOUNT, "a", "1")
    assert waiting(store) == _MANY


def write_search_and_fail(store: Store) -> None:
    with store.units.write() as unit:
        unit.tickets.upsert(ACCOUNT, [facts(1, "Teams is silent")])
        assert unit.tickets.search(ACCOUNT, "teams", 9)
        raise ZeroDivisionError


def test_a_failed_transaction_leaves_index_and_queue_as_they_were(store: Store) -> None:
    pulled(store, "Outlook hangs", 3)
    with pytest.raises(ZeroDivisionError):
        write_search_and_fail(store)
    assert (set(found(store, "outlook")), found(store, "teams")) == ({1, 2, 3}, [])
    assert waiting(store) == 0
    agrees(store)


def test_words_are_learnt_with_the_index(store: Store) -> None:
    pulled(store, "Outlook hangs", 2)
    with store.units.write_politely() as unit:
        unit.tickets.upsert(ACCOUNT, [replace(facts(1), title="Xylophone broken")])
    with store.units.read() as unit:
        alike = unit.tickets.similar(ACCOUNT, "xylophome", 9, has_hits=False)
    assert [one.facts.remote_id for one in alike] == [1]
