"""Tasks and internal time beside the tickets: the same search, and never taken for a ticket."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.catalog import Company
from stopwatch.domain.target import Place, TargetKind
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketName
from stopwatch.storage.opening import Store
from tests.support.units import connected, facts, internal_facts, target, task_facts

ALIKE = 41  # a ticket, a task and a kind of internal time may have the same id at the PSA


def test_three_things_with_one_id_are_three(store: Store) -> None:
    with store.units.write() as unit:
        account = connected(unit)
        told = (facts(ALIKE, "VPN drops"), task_facts(ALIKE), internal_facts(ALIKE))
        keys = [target(unit, account, one) for one in told]
        assert unit.tickets.upsert(account.id, told) == 0
    with store.units.read() as unit:
        assert len(set(keys)) == 3
        assert [unit.tickets.many(keys)[key].facts for key in keys] == list(told)
        by_id = unit.tickets.find(account.id, TicketName("", remote_id=ALIKE))
        assert by_id is not None
        assert by_id.is_ticket
        assert unit.tickets.count(account.id) == 1


def test_a_task_is_found_by_its_number_title_project_and_customer(store: Store) -> None:
    with store.units.write() as unit:
        account = connected(unit)
        key = target(unit, account, task_facts(71))
        target(unit, account, facts(72, "Firewall reboots"))
    with store.units.read() as unit:
        found = unit.tickets.find(account.id, TicketName("", number="T20261101.0071"))
        assert found is not None
        assert (found.id, found.company, found.is_ticket) == (key, "Harbor Dental", False)
        for words in ("configure", "new depot", "harbor firewall conf", "20261101"):
            assert [one.id for one in unit.tickets.search(account.id, words, 9)] == [key], words
        similar = unit.tickets.similar(account.id, "confgure", 9, has_hits=False)
        assert [one.id for one in similar] == [key]


def test_a_customer_with_a_new_name_is_found_by_it_with_the_project(store: Store) -> None:
    with store.units.write() as unit:
        account = connected(unit)
        key = target(unit, account, task_facts(71))
        unit.catalog.upsert(account.id, [Company(1, "Harbour Clinic")])
        assert [one.id for one in unit.tickets.search(account.id, "clinic depot", 9)] == [key]


def test_kinds_of_internal_time_are_offered_by_name_until_they_are_over(store: Store) -> None:
    with store.units.write() as unit:
        account = connected(unit)
        for number, title in ((1, "Training"), (2, "Team meeting"), (3, "Travel")):
            target(unit, account, internal_facts(number, title))
        over = replace(internal_facts(3, "Travel"), status=STATUS_COMPLETE)
        target(unit, account, over)
        target(unit, account, task_facts(2))
        offered = unit.tickets.offered(account.id, TargetKind.INTERNAL)
        assert [one.title for one in offered] == ["Team meeting", "Training"]
        known = unit.tickets.at(account.id, Place(TargetKind.INTERNAL, 3))
        assert known is not None
        assert known.is_complete


def test_no_task_is_taken_for_the_same_trouble_or_gets_a_contracts_number(store: Store) -> None:
    with store.units.write() as unit:
        account = connected(unit)
        ours = target(unit, account, replace(facts(1), created_at=600))
        target(unit, account, task_facts(1))
        assert [one.id for one in unit.contracts.tickets(account.id, [5])] == [ours]
        assert [one.key for one in unit.problems.troubles(account.id)] == [ours]
