"""Whatever is asked of the ids, pages hold exactly the rows that match, once and in order."""

from __future__ import annotations

from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.sandbox.metadata import ENTITIES
from stopwatch.sandbox.paging import FIRST, Cursor, page, read_cursor
from stopwatch.sandbox.query import parse
from stopwatch.sandbox.records import Json, Row, key
from stopwatch.sandbox.store import Store

ROLES = ENTITIES["Roles"]
numbers = st.integers(-3, 40)
id_conditions = st.one_of(
    st.tuples(st.sampled_from(["eq", "noteq", "gt", "gte", "lt", "lte"]), numbers),
    st.tuples(st.sampled_from(["in", "notIn"]), st.lists(numbers, max_size=12)),
)


def conditions(pairs: list[tuple[str, int | list[int]]]) -> list[Json]:
    return [{"op": op, "field": "id", "value": _json(value)} for op, value in pairs]


def _json(value: int | list[int]) -> Json:
    return [*value] if isinstance(value, list) else value


def stored(ids: set[int]) -> Store:
    rows: list[Row] = [{"id": n, "name": f"role {n}"} for n in ids]
    return Store({"Roles": rows})


def walk(store: Store, body: Json) -> list[int]:
    query, cursor = parse(ROLES, body), FIRST
    found: list[int] = []
    while True:
        here = page(store, "Roles", query, cursor)
        found += [key(row) for row in here.rows]
        if here.following is None:
            return found
        cursor = here.following


@given(st.sets(st.integers(0, 36)), st.lists(id_conditions, max_size=4), st.integers(1, 9))
def test_conditions_on_the_id_skip_no_row(
    ids: set[int], pairs: list[tuple[str, int | list[int]]], size: int
) -> None:
    store, wanted = stored(ids), conditions(pairs)
    # The same conditions inside an "or" of one are no hint on where to look.
    plain: list[Json] = [{"op": "or", "items": [c]} for c in wanted]
    found = walk(store, {"Filter": wanted, "MaxRecords": size})
    assert found == walk(store, {"Filter": plain, "MaxRecords": 500})
    assert found == sorted(set(found))


@given(st.sets(st.integers(0, 36), min_size=1), st.integers(1, 9))
def test_every_page_leads_back_to_the_one_before(ids: set[int], size: int) -> None:
    store = stored(ids)
    query, cursor = parse(ROLES, {"filter": [], "maxRecords": size}), FIRST
    while (here := page(store, "Roles", query, cursor)).following is not None:
        following = page(store, "Roles", query, here.following)
        assert following.preceding is not None
        assert page(store, "Roles", query, following.preceding).rows == here.rows
        cursor = here.following


@given(
    st.integers(1, 500),
    st.one_of(st.none(), st.integers()),
    st.lists(st.one_of(st.none(), st.integers()), max_size=5),
)
def test_a_cursor_survives_its_address(
    size: int, after: int | None, before: list[int | None]
) -> None:
    cursor = Cursor(size, after, tuple(before))
    assert read_cursor(unquote(cursor.written())) == cursor
