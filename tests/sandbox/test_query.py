"""The query language, its faults included."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.api_client import EVERYTHING, Api


def ids(rows: list[dict[str, Any]]) -> set[int]:
    return {row["id"] for row in rows}


def leaf(op: str, field: str, value: object = None) -> dict[str, Any]:
    return {"op": op, "field": field, "value": value}


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (leaf("eq", "title", "ALPHA one"), {"a"}),
        (leaf("noteq", "title", "alpha one"), {"b", "c"}),
        (leaf("beginsWith", "title", "alpha"), {"a", "b"}),
        (leaf("endsWith", "title", "ONE"), {"a", "c"}),
        (leaf("contains", "title", "a t"), {"b"}),
        (leaf("in", "title", ["alpha one", "beta one"]), {"a", "c"}),
        (leaf("notIn", "title", ["alpha one"]), {"b", "c"}),
        (leaf("gt", "estimatedHours", 1), {"b"}),
        (leaf("gte", "estimatedHours", 1), {"a", "b"}),
        (leaf("lt", "estimatedHours", 2), {"a"}),
        (leaf("lte", "estimatedHours", 2), {"a", "b"}),
        (leaf("exist", "estimatedHours"), {"a", "b"}),
        (leaf("notExist", "estimatedHours"), {"c"}),
        (leaf("eq", "estimatedHours"), set()),
        (leaf("noteq", "estimatedHours", 1), {"b"}),
    ],
)
def test_each_operator(api: Api, condition: dict[str, Any], expected: set[str]) -> None:
    made = {
        api.new_ticket(title="Alpha one", estimatedHours=1): "a",
        api.new_ticket(title="Alpha two", estimatedHours=2): "b",
        api.new_ticket(title="Beta one"): "c",
    }
    found = api.query("Tickets", leaf("gte", "id", min(made)), condition)
    assert {made[row["id"]] for row in found} == expected


def test_groups_nest(api: Api) -> None:
    first = api.new_ticket(title="one", priority=1)
    second = api.new_ticket(title="two", priority=2)
    api.new_ticket(title="three", priority=3)
    either = {"op": "or", "items": [leaf("eq", "title", "one"), leaf("eq", "title", "two")]}
    low = {"op": "and", "items": [leaf("lt", "priority", 3), either]}
    assert ids(api.query("Tickets", leaf("gte", "id", first), low)) == {first, second}


def test_names_are_read_in_any_letter_case(api: Api) -> None:
    body = {
        "FILTER": [{"OP": "EQ", "Field": "ID", "Value": 10001}],
        "includefields": ["ID", "TICKETNUMBER"],
    }
    (row,) = api.http.post("Tickets/query", json=body).json()["items"]
    assert set(row) == {"id", "ticketNumber"}


def test_a_misspelt_operator_is_ignored_and_returns_everything(api: Api) -> None:
    everything = len(api.query("Tickets"))
    assert len(api.query("Tickets", leaf("noteExist", "contactID"))) == everything


def test_a_misspelt_operator_can_be_refused(api: Api) -> None:
    api.control("switches", ignore_unknown_operators=False)
    assert "noteexist" in api.refused_query(leaf("noteExist", "contactID"))


def test_a_number_may_be_sent_as_text(api: Api) -> None:
    assert ids(api.query("Tickets", leaf("eq", "id", "10001"))) == {10001}


def test_instants_compare_across_spellings(api: Api) -> None:
    ticket = api.new_ticket(dueDateTime="2030-05-01T12:00:00+02:00")
    assert api.get("Tickets", ticket)["dueDateTime"] == "2030-05-01T10:00:00Z"
    for value in ("2030-05-01T10:00:00", "2030-05-01T10:00:00.000Z"):
        assert ids(api.query("Tickets", leaf("eq", "dueDateTime", value))) == {ticket}
    assert api.query("Tickets", leaf("gt", "dueDateTime", "2030-05-01T10:00:00.001Z")) == []


def test_the_filter_must_be_there(api: Api) -> None:
    reply = api.http.post("Tickets/query", json={"MaxRecords": 5})
    assert reply.status_code == 500
    assert reply.json()["errors"][0].endswith("Parameter name: filters")
    assert api.http.get("Tickets/query").status_code == 500


def test_a_value_of_the_wrong_type_is_refused_word_for_word(api: Api) -> None:
    text = api.refused_query(leaf("eq", "companyID", "material"))
    assert text == "Conversion failed when converting varchar 'material' to data type int"


def test_booleans_must_be_booleans(api: Api) -> None:
    reply = api.http.post("Companies/query", json={"filter": [leaf("eq", "isActive", "true")]})
    assert reply.status_code == 500
    assert len(api.query("Companies", leaf("eq", "isActive", True))) == 41


def test_more_than_500_ors_are_refused_word_for_word(api: Api) -> None:
    expected = "Queries are limited to 500 or fewer 'OR' conditions"
    assert api.refused_query(leaf("in", "id", list(range(501)))) == expected
    group = {"op": "or", "items": [leaf("eq", "id", n) for n in range(501)]}
    assert api.refused_query(group) == expected
    assert len(api.query("Tickets", leaf("in", "id", list(range(10001, 10041))))) == 40


@pytest.mark.parametrize("size", [0, 501, "ten"])
def test_page_size_has_bounds(api: Api, size: object) -> None:
    assert "MaxRecords" in api.refused_query(*EVERYTHING, MaxRecords=size)


@pytest.mark.parametrize("field", ["nonsense", "creatorType"])
def test_fields_that_cannot_be_queried(api: Api, field: str) -> None:
    assert field in api.refused_query(leaf("eq", field, 1))


def test_counting(api: Api) -> None:
    wanted = {"filter": [leaf("gt", "id", 10050)]}
    assert api.http.post("Tickets/query/count", json=wanted).json() == {"queryCount": 10}
    search = {"search": '{"filter":[{"op":"lte","field":"id","value":10003}]}'}
    assert api.http.get("Tickets/query/count", params=search).json() == {"queryCount": 3}


def test_hidden_entities_are_empty_without_an_error(api: Api) -> None:
    api.control("switches", hidden_entities=["TimeEntries"])
    assert api.query("TimeEntries") == []
    info = api.http.get("TimeEntries/entityInformation").json()["info"]
    assert info["canQuery"]  # what the entity offers is not what this user may
    assert info["userAccessForQuery"] == "None"


def test_no_ticket_has_a_user_defined_value(api: Api) -> None:
    condition = leaf("eq", "Site", "x") | {"udf": True}
    assert api.query("Tickets", condition) == []
    assert "one user-defined" in api.refused_query(condition, condition)
