"""Pages and the addresses of their neighbours."""

from __future__ import annotations

import json
from typing import Any

from tests.sandbox.api_client import EVERYTHING, Api

BODY: dict[str, Any] = {"filter": EVERYTHING, "MaxRecords": 25}


def first_page(api: Api) -> dict[str, Any]:
    page: dict[str, Any] = api.http.post("Tickets/query", json=BODY).json()
    return page


def test_pages_of_a_post_are_posted_with_the_same_body(api: Api) -> None:
    page, seen = first_page(api), 0
    sizes = []
    while True:
        numbers = [row["id"] for row in page["items"]]
        assert numbers == sorted(numbers)
        assert numbers[0] > seen
        seen = numbers[-1]
        sizes.append(page["pageDetails"]["count"])
        following = page["pageDetails"]["nextPageUrl"]
        if following is None:
            break
        page = api.http.post(following, json=BODY).json()
    assert sizes == [25, 25, 10]
    assert page["pageDetails"]["requestCount"] == 25


def test_the_page_before_is_the_page_before(api: Api) -> None:
    first = first_page(api)
    assert first["pageDetails"]["prevPageUrl"] is None
    second = api.http.post(first["pageDetails"]["nextPageUrl"], json=BODY).json()
    back = api.http.post(second["pageDetails"]["prevPageUrl"], json=BODY).json()
    assert back["items"] == first["items"]


def test_the_address_is_absolute_and_names_page_size_and_ids(api: Api) -> None:
    address = first_page(api)["pageDetails"]["nextPageUrl"]
    assert address.startswith(f"{api.endpoint.url}V1.0/Tickets/query/next?paging=")
    assert "pageSize" in address
    assert "nextIds" in address


def test_a_page_of_a_post_cannot_be_fetched_with_get(api: Api) -> None:
    assert api.http.get(first_page(api)["pageDetails"]["nextPageUrl"]).status_code == 405


def test_a_page_of_a_post_needs_the_body_again(api: Api) -> None:
    reply = api.http.post(first_page(api)["pageDetails"]["nextPageUrl"])
    assert reply.status_code == 500
    assert "Parameter name: filters" in reply.json()["errors"][0]


def test_a_lenient_service_takes_anything(api: Api) -> None:
    api.control("switches", follow_page="lenient")
    following = first_page(api)["pageDetails"]["nextPageUrl"]
    for reply in (api.http.get(following), api.http.post(following)):
        assert reply.json()["items"][0]["id"] == 10026


def test_pages_of_a_get_are_fetched_with_get(api: Api) -> None:
    page = api.http.get("Tickets/query", params={"search": json.dumps(BODY)}).json()
    page = api.http.get(page["pageDetails"]["nextPageUrl"]).json()
    page = api.http.get(page["pageDetails"]["nextPageUrl"]).json()
    assert page["pageDetails"]["count"] == 10
    assert page["pageDetails"]["nextPageUrl"] is None


def test_key_set_paging_needs_no_addresses(api: Api) -> None:
    last, total = 0, 0
    while rows := api.query("Tickets", {"op": "gt", "field": "id", "value": last}, MaxRecords=40):
        total, last = total + len(rows), rows[-1]["id"]
    assert total == 60


def test_a_strange_cursor_is_refused(api: Api) -> None:
    reply = api.http.post("Tickets/query/next?paging=nonsense", json=BODY)
    assert reply.status_code == 500
