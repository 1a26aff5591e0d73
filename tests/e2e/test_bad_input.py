"""What goes wrong is told in one sentence, exits with 1, leaves no traceback and loses nothing."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.program import ROOT, Practice, Program, Row

NewTicket = Callable[[], Row]
MISSING = "T20991231.9999"
YESTERDAY = ("--start", "2026-03-04T09:00", "--end", "2026-03-04T09:45")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("start", MISSING), (MISSING,)),
        (("start", "no ticket at all"), ("not a ticket",)),
        (("start", "--ago", "banana"), ("banana", "10m")),
        (("start", "--ago", ""), ("not a length",)),
        (("start", "--ago", "99999999h"), ("too long ago",)),
        (("start", "--at", "25:99"), ("25:99",)),
        (("start", "--at", "0001-01-01T00:00"), ("too long ago",)),
        (("start", "--at", "2199-01-01T00:00"), ("still to come",)),
        (("pause",), ("no stopwatch",)),
        (("resume",), ("no stopwatch",)),
        (("resume", MISSING), (MISSING,)),
        (("stop",), ("no stopwatch",)),
        (("discard",), ("no stopwatch",)),
        (("note", "text"), ("no stopwatch",)),
        (("attach", MISSING), (MISSING,)),
        (("undo",), ("nothing to undo",)),
        (("entry", "delete", "01NOSUCHENTRY"), ("01NOSUCHENTRY",)),
        (("entry", "edit", "01NOSUCHENTRY", "--summary", "x"), ("01NOSUCHENTRY",)),
        (("entries", "--day", "someday"), ("someday",)),
        (("preferences", "no_such_thing", "1"), ("no_such_thing",)),
        (("preferences", "hold_seconds", "soon"), ("soon",)),
        (("preferences", "hold_seconds", "9" * 20), ("hold_seconds",)),
        (("preferences", "theme", "banana"), ("banana",)),
        (("absence", "keep", "1"), ("no absence",)),
        (("start", "9" * 30), ("9" * 30,)),
        (("start", "²"), ("²",)),
        (("start", "--ago", "²"), ("²",)),
        (("entries", "--day", "9999-12-31", "--week"), ("9999-12-31",)),
    ],
)
def test_refused_in_one_sentence(
    program: Program, arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    ran = program.run(*arguments)
    ran.refused(*words)
    assert ran.out == ""
    assert program.stopwatches() == {}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--no-such-option",),
        ("no-such-command",),
        ("start", "--ago", "5m", "--at", "10:00"),
        ("note",),
        ("tickets", "search"),
        ("account", "add", "autotask"),
        ("stop", "--summary"),
    ],
)
def test_usage_errors_exit_with_2(empty: Program, arguments: tuple[str, ...]) -> None:
    ran = empty.run(*arguments)
    assert ran.code == 2
    assert "Error:" in ran.err
    assert ran.out == ""


def test_an_end_before_its_start(program: Program, new_ticket: NewTicket) -> None:
    number = new_ticket()["ticketNumber"]
    times = ("--start", "2026-03-04T09:45", "--end", "2026-03-04T09:00")
    program.run("entry", "add", number, *times).refused("end", "start")
    assert program.ok("entries", "--day", "2026-03-04")["entries"] == []


def test_an_edit_that_turns_times_round_leaves_the_entry(
    program: Program, new_ticket: NewTicket
) -> None:
    number = new_ticket()["ticketNumber"]
    (made,) = program.ok("entry", "add", number, *YESTERDAY, "--summary", "x")["entries"]
    program.run("entry", "edit", made["id"], "--end", "08:00").refused("end", "start")
    assert program.ok("entries", "--day", "2026-03-04")["entries"] == [made]


@pytest.mark.parametrize("wish", [("--role", "Astronaut"), ("--work-type", "Napping")])
def test_a_stop_with_a_name_that_means_nothing_leaves_a_draft(
    program: Program, new_ticket: NewTicket, wish: tuple[str, str]
) -> None:
    program.ok("start", new_ticket()["ticketNumber"], "--ago", "10m")
    ran = program.run("--json", "stop", "--summary", "Kept", *wish)
    ran.refused("saved as a draft", wish[1])
    assert [(one["state"], one["summary"]) for one in ran.entries] == [("draft", "Kept")]
    assert program.stopwatches() == {}


def test_a_stop_without_notes_leaves_a_draft_that_can_be_finished(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    program.ok("start", ticket["ticketNumber"], "--ago", "10m")
    ran = program.run("--json", "stop")
    ran.refused("saved as a draft", "summary notes")
    (draft,) = ran.entries
    assert draft["state"] == "draft"
    assert draft["message"] == ran.err.strip()
    program.ok("entry", "edit", draft["id"], "--summary", "Finished")
    program.ok("sync")
    assert [one["summaryNotes"] for one in autotask.entries_on(ticket)] == ["Finished"]


def test_why_a_stop_leaves_a_draft_is_said_once(program: Program, new_ticket: NewTicket) -> None:
    program.ok("start", new_ticket()["ticketNumber"], "--ago", "10m")
    ran = program.run("stop")
    why = ran.refused("saved as a draft", "summary notes")
    assert " draft " in ran.out
    assert why not in ran.out
    assert why in program.run("entries").out, "whoever looks later is told there"


def test_a_stop_without_a_role_leaves_a_draft(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    program.ok("start", ticket["ticketNumber"], "--ago", "10m")
    with closing(sqlite3.connect(program.database)) as database, database:
        database.execute("DELETE FROM role_holding")
        database.execute("UPDATE resource SET default_role_id = NULL")
        database.execute("UPDATE ticket SET assigned_role_id = NULL")
    ran = program.run("--json", "stop", "--summary", "No role")
    ran.refused("saved as a draft", "role")
    assert [one["state"] for one in ran.entries] == ["draft"]
    assert autotask.entries_on(ticket) == []


def test_a_stop_without_a_ticket_leaves_a_draft(program: Program) -> None:
    program.ok("start", "--ago", "10m")
    ran = program.run("--json", "stop", "--summary", "Which one was it")
    ran.refused("saved as a draft", "ticket")
    assert [one["ticket"] for one in ran.entries] == [None]


def test_a_draft_that_was_asked_for_exits_with_0(program: Program, new_ticket: NewTicket) -> None:
    program.ok("start", new_ticket()["ticketNumber"], "--ago", "10m")
    (draft,) = program.ok("stop", "--draft")["entries"]
    assert draft["state"] == "draft"


def test_a_wrong_secret(program: Program, autotask: Practice, new_ticket: NewTicket) -> None:
    ticket = new_ticket()
    program.ok("entry", "add", ticket["ticketNumber"], *YESTERDAY, "--summary", "x")
    program.run("sync", "--secret-stdin", given="wrong\n").refused("Your time is safe", "secret")
    assert program.ok("status")["outbox"]["waiting"] == 1
    assert autotask.entries_on(ticket) == []
    program.ok("sync", "--secret-stdin", given=f"{autotask.secret}\n")
    assert len(autotask.entries_on(ticket)) == 1


def test_a_wrong_secret_when_connecting(empty: Program, autotask: Practice) -> None:
    ran = empty.run(
        "account", "add", "autotask", "--username", autotask.username, "--integration-code",
        autotask.integration_code, "--url", autotask.url, "--secret-stdin", given="wrong\n",
    )  # fmt: skip
    ran.refused()
    assert empty.ok("account", "show")["connected"] is False


def test_an_unreachable_server(program: Program, autotask: Practice, new_ticket: NewTicket) -> None:
    ticket = new_ticket()
    program.ok("entry", "add", ticket["ticketNumber"], *YESTERDAY, "--summary", "x")
    _move(program, autotask.url, "http://127.0.0.1:9/ATServicesRest/")
    program.run("sync").refused("Your time is safe", "cannot be reached")
    assert program.ok("status")["outbox"]["waiting"] == 1
    _move(program, "http://127.0.0.1:9/ATServicesRest/", autotask.url)
    program.ok("sync")
    assert len(autotask.entries_on(ticket)) == 1


def test_a_wrong_secret_is_told_by_status_too(program: Program) -> None:
    program.run("sync", "--secret-stdin", given="wrong\n").refused("secret")
    assert "does not accept" in program.run("status").out


def test_connecting_to_where_nobody_is_stores_nothing(empty: Program, autotask: Practice) -> None:
    away = replace(autotask, url="http://127.0.0.1:9/ATServicesRest/")
    said = away.connect(empty).refused("Nothing was stored", "cannot be reached")
    assert "by itself" not in said
    assert empty.ok("account", "show")["connected"] is False


def test_an_account_with_an_open_stopwatch_stays(program: Program, new_ticket: NewTicket) -> None:
    program.ok("start", new_ticket()["ticketNumber"])
    program.run("account", "remove").refused("Nothing was changed", "1 stopwatch")
    assert list(program.stopwatches().values()) == ["running"]


def test_an_account_without_a_keyring_can_be_removed(empty: Program, autotask: Practice) -> None:
    empty.extra["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    assert autotask.connect(empty, "--without-keyring").code == 0
    empty.ok("account", "remove")
    assert empty.ok("account", "show")["connected"] is False


def test_a_complete_ticket_is_said_to_be_one(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    number = new_ticket()["ticketNumber"]
    program.ok("start", number, "--ago", "10m")
    program.ok("stop", "--summary", "First", "--status", "Complete")
    program.ok("sync")
    ran = program.run("start", number)
    assert ran.code == 0
    assert f"{number} is complete" in ran.err


def test_bytes_that_are_no_text_do_not_keep_a_stopwatch_from_stopping(
    program: Program, new_ticket: NewTicket
) -> None:
    program.ok("start", new_ticket()["ticketNumber"], "--ago", "10m")
    (entry,) = program.ok("stop", "--summary", "caf\udce9")["entries"]
    assert entry["summary"] == "caf?"


def test_no_room_for_the_output_is_said(program: Program) -> None:
    with Path("/dev/full").open("w") as full:
        child = subprocess.Popen(
            [sys.executable, "-m", "stopwatch", "--data-dir", str(program.data_dir), "status"],
            cwd=ROOT, env=program.environment(), stdout=full, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
    _out, err = child.communicate(timeout=60)
    assert (child.returncode, "no room" in err, "Traceback" in err) == (1, True, False), err


def test_no_keyring_stores_nothing_and_says_why(empty: Program, autotask: Practice) -> None:
    empty.extra["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    autotask.connect(empty).refused("keyring")
    assert empty.ok("account", "show")["connected"] is False


def test_without_a_keyring_the_secret_is_given_each_time(
    empty: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    empty.extra["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    assert autotask.connect(empty, "--without-keyring").code == 0
    empty.ok("sync", "--secret-stdin", given=f"{autotask.secret}\n")
    empty.ok("entry", "add", ticket["ticketNumber"], *YESTERDAY, "--summary", "x")
    empty.run("sync").refused("Your time is safe", "keyring")
    empty.run("account", "test").refused("Your time is safe", "--secret-stdin")
    tested = empty.run("account", "test", "--secret-stdin", given=f"{autotask.secret}\n")
    assert tested.out.startswith("Autotask accepts the account."), tested.err
    assert "  allows_completed   yes" in tested.out, "as `account set` takes it"
    assert empty.ok("status")["outbox"]["waiting"] == 1
    empty.ok("sync", "--secret-stdin", given=f"{autotask.secret}\n")
    assert len(autotask.entries_on(ticket)) == 1


def test_no_display(empty: Program) -> None:
    empty.run().refused("display")


def test_a_database_from_a_newer_program(program: Program) -> None:
    with closing(sqlite3.connect(program.database)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    before = program.database.read_bytes()
    program.run("status").refused("Nothing was touched", "newer")
    program.run("start").refused("Nothing was touched", "newer")
    assert program.database.read_bytes() == before


def test_a_corrupt_database(empty: Program) -> None:
    empty.data_dir.mkdir()
    empty.database.write_bytes(b"this is no database, but somebody's shopping list\n" * 200)
    before = empty.database.read_bytes()
    empty.run("start").refused("Nothing was touched", "damaged")
    assert empty.database.read_bytes() == before


def test_a_folder_that_cannot_be_used(empty: Program) -> None:
    empty.data_dir.write_text("a file is in the way")
    empty.run("status").refused("--data-dir")


def test_a_reader_that_goes_away_is_no_trouble(program: Program) -> None:
    with program.begin("tickets", "search", "copier", "--limit", "500") as child:
        assert child.stdout is not None
        child.stdout.close()
        assert child.stderr is not None
        assert child.stderr.read() == ""


def _move(program: Program, old: str, new: str) -> None:
    """Let the account's address change, and its secret with it."""
    with closing(sqlite3.connect(program.database)) as database, database:
        database.execute("UPDATE account SET base_url = ? WHERE base_url = ?", (new, old))
    keyring = program.data_dir.parent / "keyring.json"
    keyring.write_text(keyring.read_text().replace(old, new))
