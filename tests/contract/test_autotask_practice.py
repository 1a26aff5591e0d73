"""The adapter against what differs from tenant to tenant, and against pages that shift."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.catalog import Company, Contact, WorkType
from stopwatch.domain.delivery import Accepted, Declined, NotDone, Unauthorized
from stopwatch.domain.errors import Refused, SignInNeeded, Unavailable
from stopwatch.domain.instants import DAY_MS
from stopwatch.domain.merging import differences
from stopwatch.domain.remote import EntryBody, RemoteEntry
from stopwatch.domain.ticket import TicketName
from stopwatch.psa.autotask.client import AutotaskClient
from tests.contract.worlds import (
    PAGE,
    PracticeWorld,
    account_at,
    backend,
    body,
    open_ticket,
    ticket_of,
)

FAR_AWAY = 2_000_000_000_000


def declined(practice: PracticeWorld, wish: EntryBody) -> Declined:
    outcome = practice.psa.create_entry(wish)
    assert isinstance(outcome, Declined), outcome
    assert outcome.message.startswith("Your time is safe. Autotask refused it: “")
    return outcome


def open_ids(practice: PracticeWorld) -> list[int]:
    pages = practice.psa.tickets(None, FAR_AWAY)
    return [one.remote_id for page in pages for one in page]


def new_entries(practice: PracticeWorld) -> list[RemoteEntry]:
    """Return the time written since the start: the practice begins with some of the technician."""
    seeded = [row["id"] for row in practice.api.control("records/TimeEntries")["items"]
              if practice.me == row["creatorUserID"]]  # fmt: skip
    return list(practice.psa.entries_from(practice.me, max(seeded) + 1))


# ---------------------------------------------------------------- pages
def test_rows_that_leave_the_result_shift_nothing(practice: PracticeWorld) -> None:
    for _ in range(3 * PAGE):
        practice.api.new_ticket()
    before = open_ids(practice)
    pages = practice.psa.tickets(None, FAR_AWAY)
    seen = [one.remote_id for one in next(pages)]
    for ticket_id in seen:  # the whole first page leaves the result while it is read
        practice.psa.set_ticket_status(ticket_id, 5)
    seen += [one.remote_id for page in pages for one in page]
    assert seen == before
    assert open_ids(practice) == before[PAGE:]


def test_a_row_that_joins_the_result_comes_with_a_later_page(practice: PracticeWorld) -> None:
    for _ in range(PAGE):
        practice.api.new_ticket()
    before = open_ids(practice)
    pages = practice.psa.tickets(None, FAR_AWAY)
    seen = [one.remote_id for one in next(pages)]
    new_id = practice.api.new_ticket()
    seen += [one.remote_id for page in pages for one in page]
    assert seen == [*before, new_id]


def test_an_exactly_full_last_page_ends_the_list(practice: PracticeWorld) -> None:
    for number in range(PAGE):
        practice.psa.create_entry(body(practice, f"{number:012}"))
    assert len(new_entries(practice)) == PAGE


# ---------------------------------------------------------------- requests
def test_a_day_is_cheap(practice: PracticeWorld) -> None:
    wish = body(practice)
    practice.api.reset_requests()
    practice.psa.create_entry(wish)
    practice.psa.entries_from(practice.me, 10**9)
    assert practice.api.control("requests")["total"] == 2


def test_every_request_that_left_is_counted_and_no_other(practice: PracticeWorld) -> None:
    counted: list[int] = []
    account = account_at(practice.endpoint)
    client = AutotaskClient(account, practice.endpoint.secret, on_request=lambda: counted.append(1))
    client.read("ThresholdInformation")
    assert len(counted) == 1
    client.base_url = "http://127.0.0.1:1/ATServicesRest/"
    with pytest.raises(Unavailable):
        client.read("ThresholdInformation")
    client.close()
    assert len(counted) == 1, "nobody heard it"


def test_the_catalog_is_narrowed_to_what_changed(practice: PracticeWorld) -> None:
    early = FAR_AWAY - 20_000 * DAY_MS
    for kind in (Company, Contact):
        everything = [one for page in practice.psa.catalog(kind, None) for one in page]
        assert [one for page in practice.psa.catalog(kind, FAR_AWAY) for one in page] == []
        assert [one for page in practice.psa.catalog(kind, early) for one in page] == everything


def test_work_types_are_those_of_labour(practice: PracticeWorld) -> None:
    names = {one.name for page in practice.psa.catalog(WorkType, None) for one in page
             if isinstance(one, WorkType) and not one.is_billable}  # fmt: skip
    assert names == {"Courtesy Work"}  # and not the internal codes, which are not labour


# ---------------------------------------------------------------- tenants
@pytest.mark.parametrize("suffix", ["Z", ""])
def test_times_without_a_zone_are_utc(practice: PracticeWorld, suffix: str) -> None:
    practice.api.control("switches", date_suffix=suffix)
    wish = body(practice)
    practice.psa.create_entry(wish)
    (entry,) = new_entries(practice)
    assert (entry.started_at, entry.worked_on) == (wish.started_at, wish.worked_on)


def test_an_unknown_id_may_be_answered_with_404(practice: PracticeWorld) -> None:
    practice.api.control("switches", unknown_id="404")
    assert practice.psa.find_ticket(TicketName("", remote_id=99)) is None


def test_bad_credentials_may_be_answered_with_500(practice: PracticeWorld) -> None:
    practice.api.control("switches", bad_credentials=500)
    wish = body(practice)
    practice.sign_out()
    with pytest.raises(SignInNeeded):
        practice.psa.check_access()
    assert isinstance(practice.psa.create_entry(wish), Unauthorized)


@pytest.mark.parametrize("status", [429, 500])
def test_one_thread_too_many_is_not_done(practice: PracticeWorld, status: int) -> None:
    wish = body(practice)
    practice.api.control("switches", hourly_limit=1, thread_limit_status=status)
    assert isinstance(practice.psa.create_entry(wish), NotDone)


def test_an_unknown_user_has_no_zone(practice: PracticeWorld) -> None:
    account = replace(account_at(practice.endpoint), user_name="nobody@msp.example")
    psa = backend(account, practice.endpoint.secret)
    with pytest.raises(Refused):
        psa.discover()
    psa.close()


# ---------------------------------------------------------------- refusals by field
def test_a_role_that_is_not_held(practice: PracticeWorld) -> None:
    refused = declined(practice, replace(body(practice), role_id=1))
    assert refused.field == "role"


def test_an_unknown_work_type(practice: PracticeWorld) -> None:
    assert declined(practice, replace(body(practice), work_type_id=1)).field == "work_type"


def test_an_unknown_contract(practice: PracticeWorld) -> None:
    assert declined(practice, replace(body(practice), contract_id=1)).field == "contract"


def test_an_unknown_resource(practice: PracticeWorld) -> None:
    assert declined(practice, replace(body(practice), resource_id=1)).field == "resource"


def test_an_end_before_the_start(practice: PracticeWorld) -> None:
    wish = body(practice)
    backwards = replace(wish, ended_at=wish.started_at - 1000)
    assert declined(practice, backwards).field == "start"


def test_a_completed_ticket(practice: PracticeWorld) -> None:
    wish = body(practice)
    practice.api.control("switches", completed_ticket="none")
    practice.psa.set_ticket_status(ticket_of(wish), 5)
    assert declined(practice, wish).field == "ticket"


def test_a_submitted_timesheet(practice: PracticeWorld) -> None:
    sheet = {"resource_id": practice.me, "first_day": "2025-11-01", "last_day": "2025-11-30"}
    practice.api.control("switches", timesheets=[sheet])
    refused = declined(practice, body(practice))
    assert refused.field == "start"
    assert "timesheet" in refused.message


def test_a_missing_right_is_one_entrys_refusal(practice: PracticeWorld) -> None:
    """Pausing the account for it would let one entry hold up all others."""
    practice.api.control("switches", proxy_time_entry="disabled")
    refused = declined(practice, body(practice))
    assert refused.field == ""
    assert refused.message.endswith("Ask your administrator for the right, then send it again.")


def test_longer_notes_are_cut_on_the_wire_and_keep_their_marker(practice: PracticeWorld) -> None:
    wish = replace(body(practice), internal="🖨" * 20_000, summary="x" * 40_000)
    assert isinstance(practice.psa.create_entry(wish), Accepted)
    (entry,) = new_entries(practice)
    assert entry.marker == wish.marker
    assert entry.internal.endswith("🖨 …")
    assert entry.summary.endswith("x …")
    assert len(entry.summary) == 32_000


def test_a_resolution_without_room_is_declined(practice: PracticeWorld) -> None:
    ticket = open_ticket(practice)
    outcome = practice.psa.append_resolution(ticket.remote_id, "x" * 32_001)
    assert isinstance(outcome, Declined)
    assert practice.resolution(ticket.remote_id) == ""


def test_controls_pasted_from_a_terminal_stay_here_and_are_no_difference(
    practice: PracticeWorld,
) -> None:
    wish = replace(
        body(practice), internal="\x1b[31mred\x1b[0m", summary="ping\x07\x0bpong\x00\n ok"
    )
    assert isinstance(practice.psa.create_entry(wish), Accepted)
    (entry,) = new_entries(practice)
    assert (entry.summary, entry.internal) == ("pingpong\n ok", "[31mred[0m")
    here = replace(entry.fields, summary=wish.summary, internal=wish.internal)
    assert differences(here, entry.fields) == ()


def test_a_resolution_with_controls_is_added_once(practice: PracticeWorld) -> None:
    ticket = open_ticket(practice)
    for _ in range(2):
        practice.psa.append_resolution(ticket.remote_id, "ping\x1b[0m pong")
    assert practice.resolution(ticket.remote_id) == "ping[0m pong"
