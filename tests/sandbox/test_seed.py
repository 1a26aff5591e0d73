"""The made-up practice: always the same, and shaped like a real one."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stopwatch.sandbox.instants import read
from stopwatch.sandbox.metadata import ENTITIES
from stopwatch.sandbox.records import Row, integer, key, text
from stopwatch.sandbox.seed import build
from stopwatch.sandbox.seed_people import API_USER_ID, COLLEAGUE_IDS, TECHNICIAN_ID
from stopwatch.sandbox.seed_recurring import ZONE
from stopwatch.sandbox.seed_words import NOTICED_TITLE
from stopwatch.sandbox.server import ServeOptions, running

ANCHOR = date(2026, 3, 18)


@pytest.fixture(scope="module")
def tables() -> dict[str, list[Row]]:
    return build(1, ANCHOR, 2000)


def test_same_seed_same_day_same_data() -> None:
    assert build(3, ANCHOR, 90) == build(3, ANCHOR, 90)
    assert build(3, ANCHOR, 90) != build(4, ANCHOR, 90)
    assert build(3, ANCHOR, 90) != build(3, date(2026, 3, 19), 90)


@pytest.mark.parametrize("tickets", [0, 1, 2, 10, 500])
def test_there_are_as_many_tickets_as_wanted(tickets: int) -> None:
    assert len(build(1, ANCHOR, tickets)["Tickets"]) == tickets


def test_rows_hold_known_fields_with_known_choices(tables: dict[str, list[Row]]) -> None:
    for name, rows in tables.items():
        entity = ENTITIES[name]
        for row in rows:
            assert row.keys() <= entity.blank.keys()
            for field in entity.fields:
                if field.choices and field.name in row:
                    assert row[field.name] in {c.value for c in field.choices}, field.name


def test_references_lead_somewhere(tables: dict[str, list[Row]]) -> None:
    known = {name: {key(row) for row in rows} for name, rows in tables.items()}
    for name, rows in tables.items():
        for field in ENTITIES[name].fields:
            if field.reference is not None:
                wanted = {row[field.name] for row in rows if row.get(field.name) is not None}
                assert wanted <= known[field.reference], (name, field.name)


def test_ids_and_numbers_are_unique_and_in_order(tables: dict[str, list[Row]]) -> None:
    numbers = [text(row, "ticketNumber") for row in tables["Tickets"]]
    assert len(set(numbers)) == 2000
    assert numbers == sorted(numbers, key=str)


def test_history_ends_before_the_anchor_and_is_recent(tables: dict[str, list[Row]]) -> None:
    last = [text(row, "lastActivityDate") or "" for row in tables["Tickets"]]
    assert max(last) < ANCHOR.isoformat()
    assert max(last) > "2026-03-17"
    assert all(
        (text(r, "createDate") or "") <= (text(r, "lastActivityDate") or "")
        for r in tables["Tickets"]
    )


def test_the_technician_has_open_tickets_and_time(tables: dict[str, list[Row]]) -> None:
    mine = [t for t in tables["Tickets"] if t.get("assignedResourceID") == TECHNICIAN_ID]
    assert sum(t["status"] != 5 for t in mine) >= 5
    assert any(e["resourceID"] == TECHNICIAN_ID for e in tables["TimeEntries"])
    assert all(e["resourceID"] != API_USER_ID for e in tables["TimeEntries"])


def test_the_same_server_falls_asleep_on_many_afternoons(tables: dict[str, list[Row]]) -> None:
    alerts = [t for t in tables["Tickets"] if t["ticketType"] == 5]
    assert len(alerts) == 14
    assert len({t["companyID"] for t in alerts}) == 1
    assert len({t["configurationItemID"] for t in alerts}) == 1
    assert all("SRV-DC01" in (text(t, "title") or "") for t in alerts)
    assert not any("problemTicketId" in t for t in alerts)
    assert [t["status"] for t in alerts] == [5] * 13 + [1]
    moments = [read(text(t, "createDate") or "").astimezone(ZONE) for t in alerts]
    assert len({moment.date() for moment in moments}) == 14
    assert all(moment.weekday() < 5 for moment in moments)
    assert ANCHOR - moments[0].date() <= timedelta(days=21)


@given(st.dates(date(2020, 1, 31), date(2040, 12, 31)), st.integers(0, 50))
def test_its_habit_keeps_to_local_time_all_the_year(anchor: date, seed: int) -> None:
    alerts = [t for t in build(seed, anchor, 60)["Tickets"] if t["ticketType"] == 5]
    moments = [read(text(t, "createDate") or "").astimezone(ZONE) for t in alerts]
    # Neither hour holds so many that it would be the habit alone.
    hours = Counter(moment.hour for moment in moments)
    assert hours[14] + hours[15] == 12
    assert max(hours.values()) <= 7
    assert max(text(t, "lastActivityDate") or "" for t in alerts) < anchor.isoformat()


def test_two_people_took_turns_with_it(tables: dict[str, list[Row]]) -> None:
    alerts = {t["id"]: t for t in tables["Tickets"] if t["ticketType"] == 5}
    work = [e for e in tables["TimeEntries"] if e["ticketID"] in alerts]
    assert len(work) == len(alerts)
    assert Counter(e["resourceID"] for e in work) == {TECHNICIAN_ID: 7, COLLEAGUE_IDS[2]: 7}
    begun = [(text(e, "startDateTime"), text(alerts[e["ticketID"]], "createDate")) for e in work]
    assert all((start or "") >= (made or "") for start, made in begun)


def test_its_users_noticed_once_within_its_habit(tables: dict[str, list[Row]]) -> None:
    (noticed,) = [t for t in tables["Tickets"] if t["title"] == NOTICED_TITLE]
    alerts = [t for t in tables["Tickets"] if t["ticketType"] == 5]
    assert (noticed["ticketType"], noticed["status"]) == (2, 8)
    same = ("companyID", "configurationItemID", "contractID")
    assert [noticed[name] for name in same] == [alerts[0][name] for name in same]
    assert "problemTicketId" not in noticed
    moment = read(text(noticed, "createDate") or "")
    assert moment.astimezone(ZONE).hour == 14
    before = [read(text(t, "createDate") or "") for t in alerts]
    assert moment - timedelta(minutes=15) in before


def test_one_customer_has_three_contracts_and_three_numbers(tables: dict[str, list[Row]]) -> None:
    numbers: dict[int | None, set[str | None]] = {}
    for row in tables["Contracts"]:
        order = text(row, "purchaseOrderNumber")
        numbers.setdefault(integer(row, "companyID"), set()).add(order)
    assert sum(len(found) == 3 and None not in found for found in numbers.values()) == 1
    assert sum(found == {None} for found in numbers.values()) >= 5


def test_some_names_are_not_ascii(tables: dict[str, list[Row]]) -> None:
    names = [f"{c['firstName']} {c['lastName']}" for c in tables["Contacts"]]
    assert sum(not name.isascii() for name in names) >= 20


def test_queues_colleagues_and_work_types_are_there(tables: dict[str, list[Row]]) -> None:
    queue = ENTITIES["Tickets"].find("queueID")
    assert queue is not None
    assert len(queue.choices) == 8
    assert {c.value for c in queue.choices if c.is_system} == {5, 6, 8}
    assert len(tables["Resources"]) >= 10
    assert any(code["billingCodeType"] == 2 for code in tables["BillingCodes"])
    assert any("afterHoursWorkType" in code for code in tables["BillingCodes"])


def test_invoices_are_one_per_company_and_order_number(tables: dict[str, list[Row]]) -> None:
    groups = [(row["companyID"], row.get("orderNumber")) for row in tables["Invoices"]]
    assert len(groups) == len(set(groups)) > 5
    for invoice in tables["Invoices"]:
        items = [i for i in tables["BillingItems"] if i.get("invoiceID") == invoice["id"]]
        total = sum(i["totalAmount"] for i in items if isinstance(i["totalAmount"], float))
        assert invoice["invoiceTotal"] == pytest.approx(total)


def test_stopping_leaves_no_thread_behind() -> None:
    before = set(threading.enumerate())
    with running(ServeOptions(tickets=3)):
        assert set(threading.enumerate()) != before
    assert set(threading.enumerate()) <= before  # some other may have ended meanwhile


def test_one_problem_has_incidents_of_its_company(tables: dict[str, list[Row]]) -> None:
    (problem,) = [t for t in tables["Tickets"] if t["ticketType"] == 3]
    below = [t for t in tables["Tickets"] if t.get("problemTicketId") == problem["id"]]
    assert len(below) >= 2
    assert {t["companyID"] for t in below} == {problem["companyID"]}
    (link,) = tables["ChangeRequestLinks"]
    assert link["problemOrIncidentTicketID"] == problem["id"]
    (change,) = [t for t in tables["Tickets"] if t["id"] == link["changeRequestTicketID"]]
    assert (change["ticketType"], change["companyID"]) == (4, problem["companyID"])


def test_people_work_by_day(tables: dict[str, list[Row]]) -> None:
    hours = [int((text(e, "endDateTime") or "")[11:13]) for e in tables["TimeEntries"]]
    assert all(7 <= hour <= 20 for hour in hours)


def test_the_technician_is_on_tasks_as_first_and_as_second(tables: dict[str, list[Row]]) -> None:
    mine = {key(t) for t in tables["Tasks"] if t.get("assignedResourceID") == TECHNICIAN_ID}
    helped = {
        integer(row, "taskID")
        for row in tables["TaskSecondaryResources"]
        if row["resourceID"] == TECHNICIAN_ID
    }
    assert len(mine) >= 5
    assert helped
    assert not mine & helped
    assert any("assignedResourceID" not in task for task in tables["Tasks"])


def test_projects_are_of_all_states_and_tasks_too(tables: dict[str, list[Row]]) -> None:
    assert {row["status"] for row in tables["Projects"]} >= {0, 5, 8}
    assert {row["status"] for row in tables["Tasks"]} == {1, 5, 8}
    assert any(
        row.get("contractID") and row.get("purchaseOrderNumber") for row in tables["Projects"]
    )
    assert any(row["companyID"] == 0 for row in tables["Projects"])
    assert any(task["isTaskBillable"] is False for task in tables["Tasks"])


def test_tasks_are_numbered_behind_the_tickets_of_their_day(tables: dict[str, list[Row]]) -> None:
    tickets = [text(row, "ticketNumber") or "" for row in tables["Tickets"]]
    tasks = [text(row, "taskNumber") or "" for row in tables["Tasks"]]
    assert len(set(tickets + tasks)) == len(tickets) + len(tasks)


def test_internal_codes_are_there_and_one_is_out_of_use(tables: dict[str, list[Row]]) -> None:
    codes = {row["name"]: row["isActive"] for row in tables["BillingCodes"] if row["useType"] == 3}
    assert {"Internal Meeting", "Training", "Holiday"} <= codes.keys()
    assert list(codes.values()).count(False) == 1
