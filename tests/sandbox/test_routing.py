"""Addresses, credentials and the calls that describe the service."""

from __future__ import annotations

import pytest

from stopwatch.sandbox.server import Endpoint
from tests.sandbox.api_client import Api
from tests.support.loopback import ask


@pytest.mark.parametrize("prefix", ["ATServicesRest/V1.0", "atservicesrest/v1.0", "anything"])
def test_zone_is_told_to_anyone_under_any_prefix(endpoint: Endpoint, prefix: str) -> None:
    root = endpoint.url.removesuffix("ATServicesRest/")
    user = {"user": endpoint.username}
    reply = ask("GET", f"{root}{prefix}/zoneInformation", params=user)
    assert reply.json()["url"] == endpoint.url
    assert reply.json()["ci"] == 1


@pytest.mark.parametrize("user", ["", "nobody@example.com"])
def test_zone_of_a_wrong_user_is_a_server_error(endpoint: Endpoint, user: str) -> None:
    reply = ask("GET", f"{endpoint.url}V1.0/zoneInformation", params={"user": user})
    assert reply.status_code == 500


def test_zone_address_is_the_one_the_client_used(endpoint: Endpoint) -> None:
    reply = ask(
        "GET",
        f"{endpoint.url}v1.0/zoneInformation",
        params={"user": endpoint.username},
        headers={"Host": "psa.example:8080"},
    )
    assert reply.json()["url"] == "http://psa.example:8080/ATServicesRest/"


def test_versions_and_thresholds_are_told(api: Api) -> None:
    versions = ask("GET", f"{api.endpoint.url}VersionInformation")
    assert versions.json() == {"apiVersions": ["1.0"]}
    threshold = api.http.get("ThresholdInformation").json()
    assert threshold["externalRequestThreshold"] == 10_000
    assert threshold["currentTimeframeRequestCount"] == 1


@pytest.mark.parametrize(
    "path",
    ["ATServicesRest/V1.0/Tickets/10001", "atservicesrest/v1.0/tickets/10001"],
)
def test_letter_case_of_a_path_does_not_matter(api: Api, path: str) -> None:
    root = api.endpoint.url.removesuffix("ATServicesRest/")
    assert api.http.get(f"{root}{path}").json()["item"]["id"] == 10001


def test_letter_case_of_headers_does_not_matter(endpoint: Endpoint) -> None:
    headers = {
        "apiintegrationcode": endpoint.integration_code,
        "USERNAME": endpoint.username.upper(),
        "secret": endpoint.secret,
    }
    reply = ask("GET", f"{endpoint.url}V1.0/Tickets/10001", headers=headers)
    assert reply.status_code == 200


@pytest.mark.parametrize("header", ["ApiIntegrationCode", "UserName", "Secret"])
def test_each_wrong_credential_is_unauthorized(api: Api, header: str) -> None:
    assert api.http.get("Tickets/10001", headers={header: "wrong"}).status_code == 401


def test_wrong_credentials_can_be_a_server_error(api: Api) -> None:
    api.control("switches", bad_credentials=500)
    assert api.http.get("Tickets/10001", headers={"Secret": "wrong"}).status_code == 500


def test_an_unknown_id_is_no_error(api: Api) -> None:
    reply = api.http.get("Tickets/999999")
    assert (reply.status_code, reply.json()) == (200, {"item": None})


def test_an_unknown_id_can_be_not_found(api: Api) -> None:
    api.control("switches", unknown_id="404")
    assert api.http.get("Tickets/999999").status_code == 404


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("POST", "TicketNotes", 404),
        ("GET", "Nonsense/query", 404),
        ("GET", "Tickets/one", 404),
        ("GET", "Tickets", 405),
        ("DELETE", "Tickets/10001", 405),
        ("DELETE", "TicketNotes/90001", 405),
        ("POST", "BillingCodes", 405),
        ("PATCH", "ResourceRoles", 405),
        ("DELETE", "Tickets/query", 405),
    ],
)
def test_calls_that_are_not_offered(api: Api, method: str, path: str, status: int) -> None:
    assert api.http.request(method, path, json={}).status_code == status


def test_a_path_without_the_version_is_not_found(api: Api) -> None:
    assert api.http.get(f"{api.endpoint.url}Tickets/1").status_code == 404


def test_company_zero_is_the_own_organisation(api: Api) -> None:
    assert api.get("Companies", 0)["companyName"] == "Lantern Peak IT"


def test_an_entity_says_what_may_be_done_with_it(api: Api) -> None:
    info = api.http.get("Tickets/entityInformation").json()["info"]
    assert info["name"] == "Ticket"
    assert info["canCreate"]
    assert not info["canDelete"]
    assert info["hasUserDefinedFields"]


def test_fields_carry_their_rules_and_picklists(api: Api) -> None:
    found = api.http.get("Tickets/entityInformation/fields").json()["fields"]
    fields = {f["name"]: f for f in found}
    assert fields["title"]["isRequired"]
    assert fields["title"]["length"] == 255
    assert fields["lastActivityDate"]["isReadOnly"]
    assert fields["companyID"]["referenceEntityType"] == "Company"
    assert fields["problemTicketId"]["referenceEntityType"] == "Ticket"
    labels = {v["value"]: v["label"] for v in fields["status"]["picklistValues"]}
    assert labels["1"] == "New"
    assert labels["5"] == "Complete"
    assert fields["subIssueType"]["picklistParentValueField"] == "issueType"


def test_every_entity_names_an_id_and_answers(api: Api) -> None:
    for entity in ("TimeEntries", "Contracts", "Invoices", "BillingItems", "Roles", "Projects"):
        row = api.query(entity, {"op": "exist", "field": "id"}, MaxRecords=1)[0]
        fields = api.http.get(f"{entity}/entityInformation/fields").json()["fields"]
        assert {f["name"] for f in fields} <= row.keys()


def test_children_are_listed_below_their_parent(api: Api) -> None:
    resource = api.endpoint.resource_id
    roles = api.http.get(f"Resources/{resource}/ServiceDeskRoles").json()["items"]
    assert {row["resourceID"] for row in roles} == {resource}


def test_the_api_user_holds_no_role(api: Api) -> None:
    name = {"op": "eq", "field": "userName", "value": api.endpoint.username}
    (user,) = api.query("Resources", name)
    assert user["id"] != api.endpoint.resource_id
    held = {"op": "eq", "field": "resourceID", "value": user["id"]}
    assert api.query("ResourceRoles", held) == []
    assert api.query("ResourceServiceDeskRoles", held) == []
