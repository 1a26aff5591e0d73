"""A ticket made from here, over HTTP: its number comes back, and a lost reply makes no second."""

from __future__ import annotations

from tests.support.program import Practice, Program, Row

TITLE = "Scanner in the lab makes stripes, caller waits"
LOST = "Projector hums, reply was lost"


def companies(program: Program) -> str:
    return str(program.ok("tickets", "search", "printer", "--limit", "1")["tickets"][0]["company"])


def found(program: Program, title: str) -> list[Row]:
    listed: list[Row] = program.ok("tickets", "search", title)["tickets"]
    return [one for one in listed if one["title"] == title]


def test_a_ticket_is_made_started_and_gets_its_number(program: Program, autotask: Practice) -> None:
    program.ok("sync")
    company = companies(program)
    made = program.ok("tickets", "create", "--title", TITLE, "--company", company, "--start")
    assert made["ticket"]["number"].startswith("L")
    assert made["ticket"]["company"] == company
    (watch,) = program.ok("status")["stopwatches"]
    assert (watch["ticket"]["title"], watch["state"]) == (TITLE, "running")
    program.ok("stop", "--summary", "Cleaned the glass")
    program.ok("sync")
    program.ok("sync")
    (there,) = found(program, TITLE)
    assert there["number"].startswith("T")
    (entry,) = program.ok("entries")["entries"]
    assert entry["state"] == "sent"


def test_a_lost_reply_makes_no_second_ticket(program: Program, autotask: Practice) -> None:
    program.ok("sync")
    program.ok("tickets", "create", "--title", LOST, "--company", companies(program))
    autotask.fault("drop_after_commit", "create", "Tickets")
    program.run("sync")
    program.run("sync")
    (there,) = found(program, LOST)
    assert there["number"].startswith("T")


def test_a_company_that_nobody_knows_is_refused(program: Program) -> None:
    program.ok("sync")
    program.run("tickets", "create", "--title", TITLE, "--company", "Nowhere").refused(
        "no single company called"
    )
