"""What the search finds, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.catalog import Company, Contact
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.storage.opening import Store
from tests.support.units import connected, facts, ticket

ACCOUNT = AccountId(2)


@pytest.fixture
def tickets(store: Store) -> dict[int, TargetId]:
    """Five tickets of two companies."""
    titles = (
        "Outlook cannot open the calendar",
        "Größe der Postfächer ändern",
        'VPN drops 50% of "large" packets_now',
        "Printer in the café prints blank pages",
        "calendar printer",
    )
    with store.units.write() as unit:
        account = connected(unit)
        assert account.id == ACCOUNT
        made = {
            number: ticket(unit, account, number, title)
            for number, title in enumerate(titles, start=1)
        }
        other = replace(facts(3, titles[2]), company_id=2, contact_id=2)
        unit.tickets.upsert(account.id, [other])
    return made


def found(store: Store, query: str, limit: int = 20) -> list[int]:
    with store.units.read() as unit:
        return [one.facts.remote_id for one in unit.tickets.search(ACCOUNT, query, limit)]


def put_newer(store: Store, account: int, count: int, searched: str, is_hidden: int = 0) -> None:
    """Store many tickets that have nothing but the text that is searched."""
    connection = store.database.connection()
    connection.execute("BEGIN IMMEDIATE").close()
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        "INSERT INTO target(id, account_id, kind, remote_id) SELECT i, ?, 'ticket', i FROM n",
        (999 + count, account),
    ).close()
    connection.execute(
        "INSERT INTO ticket(id, account_id, remote_id, searched, is_hidden) "
        "SELECT id, account_id, remote_id, ?, ? FROM target WHERE id >= 1000",
        (searched, is_hidden),
    ).close()
    connection.execute("COMMIT").close()
    with store.units.write_politely():
        pass  # and then the index is fed with them


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("outlook", {1}),
        ("OUTLOOK", {1}),
        ("tlook", {1}),
        ("grosse postfacher", {2}),
        ("GRÖSSE", {2}),
        ("cafe", {4}),
        ("café", {4}),
        ("zoe muller", {1, 2, 4, 5}),
        ("ridgeline", {3}),
        ("okoye vpn", {3}),
        ("vpn okoye", {3}),
        ("calendar printer", {5}),
        ("printer calendar", {5}),
        ("T20261120.0003", {3}),
        ("t20261120.0003", {3}),
        ("0003", {3}),
        ("202611200003", {3}),
        ("20261120", {1, 2, 3, 4, 5}),
        ("vp", {3}),
        ("v", {3}),
        ("c op", {1, 3}),
        ("op calendar", {1}),
        ("50%", {3}),
        ("%", {3}),
        ("_", {3}),
        ('"large"', {3}),
        ('"', {3}),
        ("lendarpri", set()),
        ("outlook ridgeline", set()),
        ("xyz", set()),
        ("zq", set()),
        ("calendar zq", set()),
        ("AND OR NOT", set()),
        ("title:vpn", set()),
        ("vpn*", set()),
        ("", set()),
        ("   ", set()),
    ],
)
def test_every_typed_word_must_occur(
    store: Store, tickets: dict[int, TargetId], query: str, expected: set[int]
) -> None:
    assert set(found(store, query)) == expected


def test_the_words_must_occur_as_they_are_typed(store: Store, tickets: dict[int, TargetId]) -> None:
    """All trigrams of the query are in the ticket, but not in this order."""
    with store.units.write() as unit:
        unit.tickets.upsert(ACCOUNT, [facts(9, "abcx xbcd")])
    assert found(store, "abcd") == []
    assert found(store, "abcx") == [9]


def test_a_number_comes_first_then_the_beginning_of_a_title(
    store: Store, tickets: dict[int, TargetId]
) -> None:
    with store.units.write() as unit:
        unit.tickets.upsert(ACCOUNT, [facts(8, "About T20261120.0003 again")])
    assert found(store, "T20261120.0003") == [3, 8]
    assert found(store, "printer")[0] == 4
    assert found(store, "printer", limit=1) == [4]


def test_newest_activity_first_among_equals(store: Store, tickets: dict[int, TargetId]) -> None:
    with store.units.write() as unit:
        for number, at in ((20, 5), (21, 9), (22, 7)):
            unit.tickets.upsert(
                ACCOUNT, [replace(facts(number, "Backup failed"), last_activity_at=at)]
            )
    assert found(store, "backup") == [21, 22, 20]


def test_hidden_tickets_are_not_found_until_they_come_back(
    store: Store, tickets: dict[int, TargetId]
) -> None:
    with store.units.write() as unit:
        unit.tickets.hide(tickets[1])
        assert unit.tickets.count(ACCOUNT) == 4
    assert found(store, "outlook") == []
    assert found(store, "ou") == []
    with store.units.write() as unit:
        again = facts(1, "Outlook cannot open the calendar")
        assert unit.tickets.upsert(ACCOUNT, [again]) == 1
    assert found(store, "outlook") == [1]


def test_another_accounts_tickets_are_not_found(store: Store, tickets: dict[int, TargetId]) -> None:
    with store.units.read() as unit:
        assert unit.tickets.search(AccountId(1), "outlook", 20) == ()
        assert unit.tickets.search(AccountId(1), "ou", 20) == ()


@pytest.mark.parametrize("whose", ["another account's", "hidden"])
def test_what_may_not_be_found_does_not_hide_what_may(
    store: Store, tickets: dict[int, TargetId], whose: str
) -> None:
    """More newer tickets than the search ever looks at, and none of them counts."""
    account, is_hidden = (1, 0) if whose == "another account's" else (ACCOUNT, 1)
    put_newer(store, account, 13_001, "outlook", is_hidden)
    assert found(store, "outlook") == [1]
    assert found(store, "ou") == [1]


@pytest.mark.parametrize("typed", ["t2026", "T20261", "t20261120", "20261120.0003", "0003"])
def test_an_old_number_is_found_by_its_beginning(
    store: Store, tickets: dict[int, TargetId], typed: str
) -> None:
    """Thousands of newer ones have the same digits, but do not begin with them."""
    put_newer(store, ACCOUNT, 2_500, "t20312026.0261 261 112 120 000 003 .00 0.0 0.000")
    assert 3 in found(store, typed)


def test_the_search_follows_changes_of_title_and_names(
    store: Store, tickets: dict[int, TargetId]
) -> None:
    with store.units.write() as unit:
        unit.tickets.upsert(ACCOUNT, [facts(1, "Teams has no sound")])
        unit.catalog.upsert(ACCOUNT, [Company(2, "Überland Spedition")])
        unit.catalog.upsert(ACCOUNT, [Contact(2, 2, "Ines Adeyemi")])
    assert found(store, "outlook") == []
    assert found(store, "sound") == [1]
    assert found(store, "ridgeline") == []
    assert found(store, "uberland adeyemi") == [3]
    with store.units.read() as unit:
        named = unit.tickets.get(tickets[3])
    assert named is not None
    assert (named.company, named.contact) == ("Überland Spedition", "Ines Adeyemi")


def test_an_upsert_counts_only_what_changed(store: Store, tickets: dict[int, TargetId]) -> None:
    same = facts(1, "Outlook cannot open the calendar")
    with store.units.write() as unit:
        assert unit.tickets.upsert(ACCOUNT, []) == 0
        assert unit.tickets.upsert(ACCOUNT, [same]) == 0
        assert unit.tickets.upsert(ACCOUNT, [replace(same, status=5), facts(30)]) == 2


def test_the_index_agrees_with_the_tickets(store: Store, tickets: dict[int, TargetId]) -> None:
    with store.units.write_politely() as unit:
        unit.tickets.upsert(ACCOUNT, [facts(number, f"No. {number}") for number in range(1, 60)])
    store.database.connection().execute(
        "INSERT INTO ticket_search(ticket_search, rank) VALUES ('integrity-check', 1)"
    )
