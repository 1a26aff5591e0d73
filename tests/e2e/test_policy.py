"""The policy of an administrator, from its file to what the commands do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.program import Program

POLICY = """\
[defaults]
hold_seconds = 60
[locked]
summary_required = false
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "policy.toml"
    made.write_text(POLICY)
    return made


@pytest.fixture
def program(tmp_path: Path, file: Path) -> Program:
    return Program(tmp_path / "profile", {"TICKET_STOPWATCH_POLICY": str(file)})


def test_defaults_and_locks_count_and_are_told(program: Program, file: Path) -> None:
    listed = program.run("preferences").out
    assert f"{'summary_required':24} no  (set by your administrator)\n" in listed
    assert f"{'hold_seconds':24} 60\n" in listed
    program.run("preferences", "summary_required", "yes").refused(
        "Nothing was changed: summary_required is set by your administrator, to “no”."
    )
    program.run("preferences", "summary_required", "--default").refused("set by your administrator")
    assert "10  (by default 60)" in program.run("preferences", "hold_seconds", "10").out
    assert program.ok("preferences", "hold_seconds", "--default") == {"hold_seconds": 60}
    told = program.ok("diagnose")
    assert (told["policy"], told["policy_locks"]) == (str(file), "summary_required")
    file.unlink()
    assert program.ok("preferences")["summary_required"] is True


def test_a_broken_file_stops_nothing_and_is_told(program: Program, file: Path) -> None:
    program.ok("preferences")
    file.write_text(POLICY + 'theme = "dark\n')
    program.ok("start")
    assert program.ok("preferences")["hold_seconds"] == 60, "the last sound one counts"
    told = program.ok("diagnose")["policy fault 1"]
    assert told.startswith(f"{file}, line 5: ")
    file.write_text(POLICY + "colour = 1\n")
    assert program.ok("diagnose")["policy fault 1"] == (
        f"{file}, line 5: there is no preference “colour”."
    )
    assert len(program.ok("status")["stopwatches"]) == 1


def test_what_the_policy_gives_need_not_be_named(program: Program, file: Path) -> None:
    unnamed = program.run("account", "add", "autotask", "--secret-stdin")
    assert (unnamed.code, "Missing option '--username'" in unnamed.err) == (2, True)
    file.write_text('[account]\nuser_name = "api@msp.example"\nurl = "ftp://x"\n')
    unnamed = program.run("account", "add", "autotask", "--secret-stdin")
    assert "Missing option '--integration-code'" in unnamed.err
    given = ("account", "add", "autotask", "--integration-code", "C", "--secret-stdin")
    program.run(*given, given="the secret\n").refused("ftp://x")
