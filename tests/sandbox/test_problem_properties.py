"""Whatever is done to tickets in whatever order, problems and incidents stay what they are."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.sandbox.api import write
from stopwatch.sandbox.merging import merge
from stopwatch.sandbox.practice import Practice, credentials_for
from stopwatch.sandbox.records import Row, integer
from stopwatch.sandbox.refusals import RefusalError
from stopwatch.sandbox.routes import find_route
from stopwatch.sandbox.seed_people import TECHNICIAN_ID, build_people
from stopwatch.sandbox.stamps import Actor
from stopwatch.sandbox.store import MERGES, Store
from stopwatch.sandbox.switches import Switches

FIRST, COUNT = 101, 6
ACTOR = Actor(TECHNICIAN_ID)
PROBLEM, CHANGE = 3, 4
tickets = st.integers(FIRST, FIRST + COUNT - 1)
deeds = st.one_of(
    st.tuples(st.just("problemTicketId"), tickets, st.one_of(st.none(), tickets)),
    st.tuples(st.just("ticketType"), tickets, st.integers(1, 5)),
    st.tuples(st.just("status"), tickets, st.sampled_from([1, 5])),
    st.tuples(st.just("companyID"), tickets, st.sampled_from([0, 1])),
    st.tuples(st.just("change"), tickets, tickets),
    st.tuples(st.just("merge"), tickets, tickets),
)
Deed = tuple[str, int, int | None]


def practice(switches: Switches) -> Practice:
    companies: list[Row] = [{"id": n, "companyName": f"company {n}"} for n in (0, 1)]
    # Two problems, two incidents, a change request and an alert.
    rows: list[Row] = [
        {
            "id": FIRST + n, "ticketNumber": f"T20260303.{n:04d}", "title": "T", "companyID": n % 2,
            "status": 1, "priority": 2, "queueID": 8, "ticketType": kind,
        }
        for n, kind in enumerate((3, 3, 2, 2, 4, 5))
    ]  # fmt: skip
    tables = build_people() | {"Companies": companies, "Tickets": rows}
    return Practice(Store(tables), credentials_for(1), switches)


def do(made: Practice, deed: Deed) -> None:
    what, ticket, value = deed
    if what == "merge":
        merge(made, ticket, value or 0, ACTOR)
    elif what == "change":
        body: Row = {"changeRequestTicketID": ticket, "problemOrIncidentTicketID": value}
        write(made, find_route("POST", "/v1.0/ChangeRequestLinks"), body, ACTOR)
    else:
        write(made, find_route("PATCH", "/v1.0/Tickets"), {"id": ticket, what: value}, ACTOR)


def types(made: Practice) -> dict[int | None, int | None]:
    rows = made.store.rows("Tickets")
    return {integer(row, "id"): integer(row, "ticketType") for row in rows}


@given(st.lists(deeds, max_size=30))
def test_what_hangs_together_always_fits(story: list[Deed]) -> None:
    made = practice(Switches(problem_other_company="refuse", complete_problem="cascade"))
    for deed in story:
        with suppress(RefusalError):
            do(made, deed)
        kinds = types(made)
        rows = list(made.store.rows("Tickets"))
        companies = {row["id"]: row["companyID"] for row in rows}
        for row in rows:
            if (above := integer(row, "problemTicketId")) is not None:
                assert kinds[above] == PROBLEM
                assert row["ticketType"] not in (PROBLEM, CHANGE)
                assert companies[above] == row["companyID"]
            assert (row["status"] == 5) is ("completedDate" in row)
        for link in made.store.rows("ChangeRequestLinks"):
            assert kinds[integer(link, "changeRequestTicketID")] == CHANGE
            assert kinds[integer(link, "problemOrIncidentTicketID")] in (2, PROBLEM)


@given(st.lists(deeds, max_size=30))
def test_a_merged_ticket_never_changes(story: list[Deed]) -> None:
    made, kept = practice(Switches(complete_problem="cascade")), dict[object, Row | None]()
    for deed in story:
        with suppress(RefusalError):
            do(made, deed)
        for row in made.store.rows(MERGES):
            now = made.store.get("Tickets", integer(row, "id") or 0)
            assert kept.setdefault(row["id"], now) == now
            assert now is not None
            assert now["status"] == 5


@given(st.lists(deeds, max_size=30))
def test_a_refusal_changes_nothing(story: list[Deed]) -> None:
    made = practice(Switches(complete_problem="cascade", completed_incidents="refuse"))
    for deed in story:
        before = [dict(row) for row in made.store.rows("Tickets")]
        try:
            do(made, deed)
        except RefusalError:
            assert list(made.store.rows("Tickets")) == before
