"""`import`: looked at first, then taken in, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.exports import TOGGL
from tests.support.program import Practice, Program


@pytest.fixture
def report(program: Program, autotask: Practice, tmp_path: Path) -> Path:
    program.extra["TZ"] = "Europe/Berlin"
    number = str(autotask.new_ticket("Printer")["ticketNumber"])
    program.ok("sync")
    file = tmp_path / "toggl.csv"
    file.write_text(TOGGL.replace("T20261120.0001", number), encoding="utf-8-sig")
    return file


def test_a_report_is_previewed_imported_once_and_taken_back(program: Program, report: Path) -> None:
    seen = program.run("import", str(report), "--preview")
    assert seen.code == 0, seen.err
    assert "3 would come in as drafts" in seen.out
    assert "did not exist in Europe/Berlin" in seen.out
    done = program.ok("import", str(report))
    assert done["counts"] == {"new": 3, "kept": 0, "duplicate": 0, "unreadable": 2}
    assert program.ok("import", str(report))["counts"]["duplicate"] == 3
    program.ok("undo")
    assert program.ok("import", str(report), "--preview")["counts"]["new"] == 3


def test_what_is_no_export_is_refused(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    program.run("import", str(file)).refused("Nothing was changed", "cannot be read")
    file.write_text("Dear Sir or Madam")
    program.run("import", str(file)).refused("none that can be imported")
