"""backup and restore: what is kept comes back, and what Autotask has is not sent again."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import stopwatch
from stopwatch.system.sharing import SharedFile
from tests.support.program import ROOT, Practice, Program, Row

NewTicket = Callable[[], Row]
YESTERDAY = ("--start", "2026-03-04T09:00", "--end", "2026-03-04T09:45")
RUBBISH = b"this is no database, but somebody's shopping list\n" * 2_000


def files(program: Program, pattern: str) -> list[Path]:
    return sorted(program.data_dir.glob(pattern))


def spoil(program: Program) -> None:
    program.database.write_bytes(RUBBISH)


def test_a_backup_says_where_it_is(program: Program, tmp_path: Path) -> None:
    made = program.ok("backup")["backup"]
    assert made["kind"] == "asked"
    assert made["size"] == Path(made["path"]).stat().st_size
    elsewhere = tmp_path / "elsewhere.db"
    assert str(elsewhere) in program.run("backup", str(elsewhere)).out
    listed = program.ok("restore", "--list")["backups"]
    assert (made["path"], True) in [(one["path"], one["is_good"]) for one in listed]


def test_a_database_with_a_sent_entry_is_sound(program: Program, new_ticket: NewTicket) -> None:
    ticket = new_ticket()
    program.ok("entry", "add", ticket["ticketNumber"], *YESTERDAY, "--summary", "Once")
    program.ok("sync")
    assert program.ok("diagnose")["check"] == "sound"
    program.ok("backup")


def test_a_backup_never_overwrites_the_database(program: Program) -> None:
    before = program.stopwatches()
    program.run("backup", str(program.database)).refused("Nothing was changed", "overwritten")
    assert program.stopwatches() == before


def test_a_command_that_wrote_keeps_a_backup_a_day(empty: Program) -> None:
    empty.ok("status")
    assert files(empty, "backups/*") == []
    empty.ok("start")
    (made,) = files(empty, "backups/daily-*.db")
    before = made.stat().st_mtime_ns
    empty.ok("note", "a line")
    assert files(empty, "backups/*") == [made]
    assert made.stat().st_mtime_ns == before


def test_only_the_user_can_read_any_of_it(empty: Program) -> None:
    empty.ok("start")
    empty.ok("backup")
    made = [*empty.data_dir.rglob("*"), empty.data_dir]
    assert {stat.S_IMODE(one.stat().st_mode) for one in made if one.is_file()} == {0o600}
    assert {stat.S_IMODE(one.stat().st_mode) for one in made if one.is_dir()} == {0o700}


def test_a_damaged_database_is_restored_and_nothing_is_sent_twice(
    program: Program, autotask: Practice, new_ticket: NewTicket
) -> None:
    ticket = new_ticket()
    program.ok("entry", "add", ticket["ticketNumber"], *YESTERDAY, "--summary", "Once")
    made = program.ok("backup")["backup"]
    program.ok("sync")
    assert len(autotask.entries_on(ticket)) == 1
    spoil(program)
    said = program.run("status").refused("Nothing was touched", "damaged", made["path"])
    assert "`ticket-stopwatch restore`" in said
    restored = program.ok("restore")["restored"]
    assert restored["backup"] == made["path"]
    assert (Path(restored["aside"]) / "stopwatch.db").read_bytes() == RUBBISH
    assert program.ok("status")["outbox"]["waiting"] == 1
    program.run("sync")
    assert len(autotask.entries_on(ticket)) == 1
    (entry,) = program.ok("entries", "--day", "2026-03-04")["entries"]
    assert entry["remote_id"] == autotask.entries_on(ticket)[0]["id"]


def test_what_the_damaged_file_still_tells_is_taken_over(
    program: Program, new_ticket: NewTicket
) -> None:
    program.ok("backup")
    number = new_ticket()["ticketNumber"]
    program.ok("start", number)
    data = bytearray(program.database.read_bytes())
    data[:4_096] = b"\xff" * 4_096
    program.database.write_bytes(data)
    program.run("status").refused("damaged")
    told = program.run("restore").out
    assert told.startswith("Your time is restored")
    assert "1 stopwatch," in told
    assert program.stopwatches() == {number: "running"}


def test_a_sound_database_is_left_alone(program: Program) -> None:
    program.run("restore").refused("Nothing was changed", "sound")


def test_a_program_that_runs_keeps_its_database(program: Program) -> None:
    program.ok("backup")
    spoil(program)
    with SharedFile(program.data_dir / "use.lock").shared():
        program.run("restore").refused("Nothing was changed", "still running")
    assert program.database.read_bytes() == RUBBISH
    assert program.run("restore").code == 0


def test_nobody_opens_a_database_while_it_is_exchanged(program: Program) -> None:
    with SharedFile(program.data_dir / "use.lock").held() as is_ours:
        assert is_ours
        program.run("start").refused("Your recorded time is safe", "being put in place")
    assert program.stopwatches() == {}


@pytest.mark.slow
@pytest.mark.parametrize("nth", ["1", "2"])
def test_a_restore_that_was_killed_is_finished_by_the_next_command(
    program: Program, new_ticket: NewTicket, nth: str
) -> None:
    number = new_ticket()["ticketNumber"]
    program.ok("start", number)
    program.ok("backup")
    spoil(program)
    command = ["-m", "tests.storage.killed_keeper", str(program.database), "restore", "settle", nth]
    subprocess.run([sys.executable, *command], cwd=ROOT, check=False, timeout=60)
    assert program.stopwatches() == {number: "running"}
    (aside,) = files(program, "aside-*/*")
    assert aside.read_bytes() == RUBBISH


def test_diagnose_tells_of_the_database_and_its_backups(program: Program) -> None:
    made = program.ok("backup")["backup"]
    told = program.ok("diagnose")
    assert told["database"] == str(program.database)
    assert told["size"] >= program.database.stat().st_size
    assert told["check"] == "sound"
    assert told["newest_backup"] == made["path"]
    assert told["backups"] == len(program.ok("restore", "--list")["backups"])


def test_diagnose_finds_a_new_profile_sound(empty: Program) -> None:
    told = empty.ok("diagnose")
    assert (told["check"], told["backups"], told["tickets"]) == ("sound", 0, 0)


def test_diagnose_tells_what_it_can_of_a_database_that_cannot_be_opened(program: Program) -> None:
    made = program.ok("backup")["backup"]
    spoil(program)
    ran = program.run("diagnose", "--json")
    assert ran.code == 1
    told = json.loads(ran.out)
    assert told["newest_backup"] == made["path"]
    assert told["version"] == stopwatch.__version__
    assert "damaged" in told["check"]
    assert "restore" in ran.err
