"""The main job through the real program: start, pause, resume, stop, sync, and what arrives."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from stopwatch.domain.instants import parse_rfc3339
from tests.support.program import Practice, Program, Row
from tests.support.waking import ZONE

NewTicket = Callable[[], Row]
STATUS = {"now", "stopwatches", "outbox", "last_sync", "other_accounts"}
ENTRY = {
    "id", "ticket", "state", "start", "end", "worked_seconds", "hours_to_bill", "summary",
    "purchase_order", "remote_id", "message",
}  # fmt: skip


def test_a_sitting_with_a_break_arrives_exactly(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    number = ticket["ticketNumber"]
    started = program.ok("start", number, "--ago", "30m")
    assert set(started) == STATUS
    (watch,) = started["stopwatches"]
    assert watch["ticket"]["number"] == number
    assert 1800 <= watch["elapsed_seconds"] < 1900
    assert program.ok("pause")["stopwatches"][0]["state"] == "paused"
    program.ok("resume")
    (entry,) = program.ok("stop", "--summary", "Replaced the toner")["entries"]
    assert set(entry) == ENTRY
    assert entry["state"] == "waiting"
    assert program.ok("status")["stopwatches"] == []
    synced = program.ok("sync")
    assert synced["sent"] == 1
    assert not any(synced["outbox"].values())
    (sent,) = program.ok("entries", "--day", _local_day(entry))["entries"]
    (held,) = autotask.entries_on(ticket)
    assert sent["state"] == "sent"
    assert sent["remote_id"] == held["id"]
    assert parse_rfc3339(held["startDateTime"]) // 1000 == parse_rfc3339(entry["start"]) // 1000
    assert held["hoursWorked"] == pytest.approx(entry["worked_seconds"] / 3600, abs=0.0002)
    assert held["summaryNotes"] == "Replaced the toner"
    assert held["resourceID"] == autotask.resource_id


def test_another_ticket_pauses_the_first(program: Program, new_ticket: NewTicket) -> None:
    first, second = new_ticket()["ticketNumber"], new_ticket()["ticketNumber"]
    program.ok("start", first)
    program.ok("start", second)
    assert program.stopwatches() == {first: "paused", second: "running"}
    program.ok("start", first)
    assert program.stopwatches() == {first: "running", second: "paused"}


def test_alongside_lets_both_run(program: Program, new_ticket: NewTicket) -> None:
    first, second = new_ticket()["ticketNumber"], new_ticket()["ticketNumber"]
    program.ok("start", first)
    program.ok("start", second, "--alongside")
    assert program.stopwatches() == {first: "running", second: "running"}
    program.run("pause").refused(first, second)
    program.run("note", "which one").refused(first, second)
    program.ok("pause", first)
    assert program.stopwatches() == {first: "paused", second: "running"}


def test_a_back_dated_start_ends_the_running_one_at_the_same_instant(
    program: Program, new_ticket: NewTicket
) -> None:
    first, second = new_ticket()["ticketNumber"], new_ticket()["ticketNumber"]
    program.ok("start", first, "--ago", "20m")
    status = program.ok("start", second, "--ago", "5m")
    running, paused = status["stopwatches"]
    assert running["segments"][0]["start"] == paused["segments"][0]["end"]
    assert paused["elapsed_seconds"] == pytest.approx(900, abs=30)


def test_a_back_dated_start_before_the_running_one_is_refused(
    program: Program, new_ticket: NewTicket
) -> None:
    first, second = new_ticket()["ticketNumber"], new_ticket()["ticketNumber"]
    program.ok("start", first, "--ago", "5m")
    program.run("start", second, "--ago", "20m").refused("Nothing was changed", first, "overlap")
    assert program.stopwatches() == {first: "running"}


def test_time_without_a_ticket_is_attached_later(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    (watch,) = program.ok("start", "--ago", "10m")["stopwatches"]
    assert watch["ticket"] is None
    program.ok("attach", ticket["ticketNumber"])
    program.ok("stop", "--summary", "On the phone")
    program.ok("sync")
    assert [one["summaryNotes"] for one in autotask.entries_on(ticket)] == ["On the phone"]


def test_notes_become_the_summary(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    program.ok("start", ticket["ticketNumber"], "--ago", "10m", "--note", "Called Zoë")
    program.ok("note", "Swapped the cable")
    (entry,) = program.ok("stop")["entries"]
    assert entry["summary"] == "Called Zoë\nSwapped the cable"
    program.ok("sync")
    assert autotask.entries_on(ticket)[0]["summaryNotes"] == "Called Zoë\nSwapped the cable"


@pytest.mark.parametrize("name", ["number", "id", "link"])
def test_a_ticket_is_named_by_number_id_or_link(
    program: Program, new_ticket: NewTicket, name: str
) -> None:
    ticket = new_ticket()
    link = f"https://ww1.autotask.net/Mvc/ServiceDesk/TicketDetail.mvc?ticketId={ticket['id']}"
    typed = {"number": ticket["ticketNumber"], "id": str(ticket["id"]), "link": link}[name]
    (watch,) = program.ok("start", typed)["stopwatches"]
    assert watch["ticket"]["number"] == ticket["ticketNumber"]


def test_undo_takes_back_start_stop_discard_and_delete(
    program: Program, new_ticket: NewTicket
) -> None:
    first, second = new_ticket()["ticketNumber"], new_ticket()["ticketNumber"]
    program.ok("start", first, "--ago", "10m")
    program.ok("start", second)
    assert {one["state"] for one in program.ok("undo")["stopwatches"]} == {"running"}
    assert program.stopwatches() == {first: "running"}
    program.ok("discard")
    assert program.stopwatches() == {}
    program.ok("undo")
    assert program.stopwatches() == {first: "running"}
    (entry,) = program.ok("stop", "--summary", "x")["entries"]
    program.ok("entry", "delete", entry["id"])
    assert program.ok("entries", "--day", _local_day(entry))["entries"] == []
    program.ok("undo")
    assert program.ok("entries", "--day", _local_day(entry))["entries"][0]["state"] == "waiting"
    program.ok("undo")
    assert program.stopwatches() == {first: "running"}


def test_what_was_sent_is_not_undone(program: Program, new_ticket: NewTicket) -> None:
    program.ok("start", new_ticket()["ticketNumber"], "--ago", "10m")
    program.ok("stop", "--summary", "x")
    program.ok("sync")
    program.run("undo").refused("Autotask has this")


def test_an_entry_without_a_stopwatch(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    program.extra["TZ"] = "Europe/Berlin"
    ticket = new_ticket()
    times = ("--start", "2026-03-04T09:00", "--end", "2026-03-04T09:45")
    (made,) = program.ok("entry", "add", ticket["ticketNumber"], *times, "--summary", "Visit")[
        "entries"
    ]
    assert (made["start"], made["end"]) == ("2026-03-04T08:00:00Z", "2026-03-04T08:45:00Z")
    assert (made["worked_seconds"], made["hours_to_bill"]) == (2700, 0.75)
    (edited,) = program.ok("entry", "edit", made["id"], "--end", "10:00")["entries"]
    assert edited["worked_seconds"] == 3600
    program.ok("sync")
    assert [one["hoursWorked"] for one in autotask.entries_on(ticket)] == [1.0]
    program.run("entry", "keep", made["id"]).refused("Autotask has this entry")


def test_what_was_sent_is_changed_moved_and_deleted_there_too(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket, other = new_ticket(), new_ticket()
    times = ("--start", "2026-03-04T09:00", "--end", "2026-03-04T09:45")
    made = program.ok("entry", "add", ticket["ticketNumber"], *times, "--summary", "Visit")
    key = made["entries"][0]["id"]
    program.ok("sync")
    program.ok("entry", "edit", key, "--summary", "A visit", "--end", "09:30")
    program.ok("sync")
    (held,) = autotask.entries_on(ticket)
    assert (held["summaryNotes"], held["hoursWorked"]) == ("A visit", 0.5)
    assert "TSW:" in held["internalNotes"], "the marker stays"
    program.ok("entry", "edit", key, "--ticket", other["ticketNumber"])
    program.ok("sync")
    assert autotask.entries_on(ticket) == []
    (moved,) = program.ok("entries", "--day", "2026-03-04")["entries"]
    assert [one["id"] for one in autotask.entries_on(other)] == [moved["remote_id"]]
    program.ok("entry", "delete", moved["id"])
    program.ok("sync")
    assert autotask.entries_on(other) == []
    assert program.ok("entries", "--day", "2026-03-04")["entries"] == []


def test_a_deleted_entry_never_leaves(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    program.extra["TZ"] = "Europe/Berlin"
    ticket = new_ticket()
    times = ("--start", "2026-03-04T09:00", "--end", "2026-03-04T09:45")
    (made,) = program.ok("entry", "add", ticket["ticketNumber"], *times, "--summary", "Visit")[
        "entries"
    ]
    assert program.ok("entry", "delete", made["id"]) == {"entries": []}
    program.ok("sync")
    assert autotask.entries_on(ticket) == []


def test_a_status_follows_the_time(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    program.ok("start", ticket["ticketNumber"], "--ago", "10m")
    program.ok("stop", "--summary", "Done", "--status", "Complete", "--non-billable")
    program.ok("sync")
    tickets = autotask.control("records/Tickets")["items"]
    assert [one["status"] for one in tickets if one["id"] == ticket["id"]] == [5]
    assert [one["isNonBillable"] for one in autotask.entries_on(ticket)] == [True]


def test_search_finds_by_words_and_json_stands_before_or_after(
    program: Program, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    words = re.findall(r"\w{4,}", ticket["title"])[:2]
    before = program.run("--json", "tickets", "search", *words, "--limit", "50")
    after = program.run("tickets", "search", " ".join(words), "--limit", "50", "--json")
    assert before.json["tickets"] == after.json["tickets"]
    numbers = [one["number"] for one in after.json["tickets"]]
    assert ticket["ticketNumber"] in numbers
    assert set(after.json) == {"tickets", "elapsed_ms"}
    columns = {"number", "title", "company", "status", "type", "problem"}
    assert all(set(one) == columns for one in after.json["tickets"])


def test_texts_for_people_name_what_runs(program: Program, new_ticket: NewTicket) -> None:
    ticket = new_ticket()
    assert ticket["ticketNumber"] in program.run("start", ticket["ticketNumber"]).out
    assert "running" in program.run("status").out
    assert "waiting" in program.run("stop", "--summary", "x").out
    assert "1 sent" in program.run("sync").out
    assert "sent" in program.run("entries", "--week").out


def test_not_connected_everything_is_kept_and_adopted_later(
    empty: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    (watch,) = empty.ok("start", ticket["ticketNumber"], "--ago", "10m")["stopwatches"]
    assert watch["ticket"] is None
    empty.run("start", ticket["ticketNumber"]).refused("waits for", ticket["ticketNumber"])
    empty.run("attach", ticket["ticketNumber"]).refused("Nothing was changed", "`account add`")
    empty.run("sync").refused("Not connected")
    assert autotask.connect(empty).code == 0
    empty.ok("sync")
    assert empty.stopwatches() == {ticket["ticketNumber"]: "running"}
    empty.ok("stop", "--summary", "From before")
    empty.ok("sync")
    assert [one["summaryNotes"] for one in autotask.entries_on(ticket)] == ["From before"]


def _local_day(entry: Row) -> str:
    from stopwatch.domain.instants import local_date

    return local_date(parse_rfc3339(entry["start"]), ZONE).isoformat()
