"""The command that shows and sets preferences, and says what they mean."""

from __future__ import annotations

from pathlib import Path

from stopwatch.services.preferences import TABLE
from tests.support.program import Program


def test_meanings_are_told_and_a_value_is_set_and_set_back(tmp_path: Path) -> None:
    program = Program(tmp_path / "profile")
    told = " ".join(program.run("preferences", "--help").out.split())
    listed = program.run("preferences").out
    for one in TABLE:
        assert one.name in told
        assert one.meaning.sentence in told
        assert one.meaning.sentence in listed
    assert "30  (by default 10)" in program.run("preferences", "hold_seconds", "30").out
    assert program.ok("preferences", "hold_seconds") == {"hold_seconds": 30}
    program.ok("preferences", "hold_seconds", "--default")
    assert program.ok("preferences")["hold_seconds"] == 10
