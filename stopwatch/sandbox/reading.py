"""Calls that read: one row, lists below a parent, queries, counts."""

from __future__ import annotations

from urllib.parse import quote

from stopwatch.sandbox.calls import Call, Reply, compact
from stopwatch.sandbox.metadata import Entity
from stopwatch.sandbox.paging import FIRST, Cursor, Page, candidates, page, read_cursor
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.query import Query, parse
from stopwatch.sandbox.records import Json, key
from stopwatch.sandbox.refusals import RefusalError
from stopwatch.sandbox.routes import Route
from stopwatch.sandbox.row_writer import RowWriter
from stopwatch.sandbox.shown import shown_row


def one(practice: Practice, route: Route, unseen: set[int]) -> Reply:
    """Answer a GET by id; an unknown id is no error."""
    entity, row_id = _entity(route), route.row_id or 0
    row = practice.store.get(entity.name, row_id)
    if row is None or row_id in unseen or entity.name in practice.switches.hidden_entities:
        return Reply({"item": None}, 404 if practice.switches.unknown_id == "404" else 200)
    return Reply({"item": shown_row(entity, row, practice.switches)})


def below(practice: Practice, route: Route) -> Reply:
    """Answer a GET of a child collection."""
    entity, parent = _entity(route), route.parent or ("", 0)
    if entity.name in practice.switches.hidden_entities:
        return Reply({"items": []})
    rows = (r for r in practice.store.rows(entity.name) if r.get(parent[0]) == parent[1])
    return Reply({"items": [shown_row(entity, row, practice.switches) for row in rows]})


def count(practice: Practice, route: Route, call: Call, unseen: set[int]) -> Reply:
    """Answer a count."""
    entity, query = _entity(route), _query(practice, route, call)
    if entity.name in practice.switches.hidden_entities:
        return Reply({"queryCount": 0})
    rows = candidates(practice.store, entity.name, query, None)
    return Reply({"queryCount": sum(query.matches(r) and key(r) not in unseen for r in rows)})


def query_page(practice: Practice, route: Route, call: Call, unseen: set[int]) -> Reply:
    """Answer a query, or the page that follows one."""
    entity = _entity(route)
    _check_follow(practice, route, call)
    query = _query(practice, route, call)
    cursor = read_cursor(call.parameters.get("paging", "")) if route.follows else FIRST
    found = page(practice.store, entity.name, query, cursor, unseen)
    if entity.name in practice.switches.hidden_entities:
        found = Page([], found.size, None, None)
    writer = RowWriter(entity, practice.switches, query.columns)
    items = ",".join(writer.written(row) for row in found.rows)
    details: dict[str, Json] = {
        "count": len(found.rows),
        "requestCount": found.size,
        "prevPageUrl": _address(practice, call, entity, found.preceding),
        "nextPageUrl": _address(practice, call, entity, found.following),
    }
    body = f'{{"items":[{items}],"pageDetails":{compact(details)}}}'
    return Reply(ready=body.encode())


def _entity(route: Route) -> Entity:
    assert route.entity is not None
    return route.entity


def _check_follow(practice: Practice, route: Route, call: Call) -> None:
    if not route.follows or practice.switches.follow_page == "lenient":
        return
    # Only the address of a GET query carries the filter; the other must be sent anew.
    if call.method == "GET" and not call.parameters.get("search"):
        raise RefusalError(status=405)


def _query(practice: Practice, route: Route, call: Call) -> Query:
    body = call.json() if call.method == "POST" else None
    if body is None and (call.method == "GET" or practice.switches.follow_page == "lenient"):
        body = call.search()
    strict = not practice.switches.ignore_unknown_operators
    return parse(_entity(route), body, strict_operators=strict)


def _address(practice: Practice, call: Call, entity: Entity, cursor: Cursor | None) -> str | None:
    if cursor is None:
        return None
    address = f"{call.base}V1.0/{entity.name}/query/next?paging={cursor.written()}"
    search = call.parameters.get("search") if call.method == "GET" else None
    if search is None and practice.switches.follow_page == "lenient":
        search = call.parameters.get("search") or call.body.decode()
    return address if not search else f"{address}&search={quote(search, safe='')}"
