"""The tools of upkeep: licences, known faults, the matrix of versions, fuzzing for some minutes."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.property import for_minutes

ROOT = Path(__file__).parents[2]


def tool(name: str) -> ModuleType:
    """Return one of the tools in `packaging`; they are no part of the program."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses ask for it
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def audit() -> ModuleType:
    return tool("audit")


def test_everything_that_is_installed_may_be(audit: ModuleType) -> None:
    lines = audit.lines()
    assert [f"{one.name}: {one.licence}" for one in lines if not one.is_allowed] == []
    shipped = {one.name for one in lines if one.is_shipped}
    assert {"PySide6_Essentials", "httpx", "SQLAlchemy", "keyring"} <= shipped
    assert "pytest" not in shipped


@pytest.mark.parametrize(
    ("licence", "is_allowed"),
    [
        ("MIT", True), ("GPL-3.0-only", False), ("GPL-3.0-only OR MIT", True), ("not told", False),
        ("MIT AND GPL-3.0-only", False), ("(MIT AND Apache-2.0) OR GPL-2.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True), ("", False),
    ],
)  # fmt: skip
def test_one_allowed_side_is_enough_and_all_its_parts_count(
    audit: ModuleType, licence: str, is_allowed: bool
) -> None:
    assert audit.is_allowed(licence) is is_allowed


def test_the_matrix_begins_with_the_oldest_that_is_allowed() -> None:
    matrix = tool("matrix")
    wanted = (ROOT / "requirements" / "run.in").read_text(encoding="utf-8")
    (asked,) = re.findall(r"^PySide6-Essentials(\S+)$", wanted, re.MULTILINE)
    assert asked == matrix.NEWEST
    assert matrix.OLDEST.startswith(re.findall(r">=([\d.]+)", asked)[0])


def test_what_is_claimed_is_written_once_and_held_everywhere() -> None:
    matrix = tool("matrix")
    oldest = matrix.CLAIMED[0]
    assert matrix.PYTHONS[: len(matrix.CLAIMED)] == matrix.CLAIMED
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["requires-python"] == f">={oldest}"
    assert project["tool"]["mypy"]["python_version"] == oldest
    assert project["tool"]["ruff"]["target-version"] == f"py{oldest.replace('.', '')}"
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert f"--python-version {oldest} " in makefile, "the lock files hold for all of them"
    (found,) = re.findall(r"for name in python3 (.*?);", makefile)
    assert found.split() == [f"python{one}" for one in reversed(matrix.PYTHONS)]
    told = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
    (row,) = re.findall(r"on Python (.*?) with the pinned PySide6: that is what is claimed", told)
    assert tuple(re.findall(r"3\.\d+", row)) == matrix.CLAIMED


@pytest.fixture
def matrix(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the matrix on a machine with Python 3.11 and 3.12 whose tests pass at once."""
    module = tool("matrix")
    here = {"3.11": "/3.11", "3.12": "/3.12"}
    monkeypatch.setattr(module, "interpreter", here.get)
    monkeypatch.setattr(module, "CLAIMED", ("3.11", "3.12"))
    monkeypatch.setattr(module, "_version", lambda python: f"{python[1:]}.7")
    monkeypatch.setattr(module, "prepare", lambda pair, _python: pair.qt or "6.11.3")
    monkeypatch.setattr(module, "run", lambda _pair, words: (0, f"1 passed: {' '.join(words)}"))
    return module


def test_the_matrix_tells_what_is_not_on_the_machine(
    matrix: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert matrix.main(["-q"]) == 0
    rows = capsys.readouterr().out.splitlines()[2:]
    assert [row.split(" | ")[:3] for row in rows] == [
        ["| 3.11.7", "pinned: 6.11.3", "1 passed: -q"],
        ["| 3.12.7", "pinned: 6.11.3", "1 passed: -q"],
        ["| 3.13", "pinned", "not on this machine"], ["| 3.14", "pinned", "not on this machine"],
        ["| 3.11.7", "oldest: 6.10.0", "1 passed: -q"],
        ["| 3.12.7", "oldest: 6.10.0", "1 passed: -q"],
        ["| 3.11.7", f"newest: {matrix.NEWEST}", "1 passed: -q"],
        ["| 3.12.7", f"newest: {matrix.NEWEST}", "1 passed: -q"],
    ]  # fmt: skip


def test_a_pair_that_cannot_be_made_keeps_no_other_away(
    matrix: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(_pair: object, python: str) -> str:
        if python == "/3.11":
            raise subprocess.CalledProcessError(1, ["pip", "install"])
        return "6.11.3"

    monkeypatch.setattr(matrix, "prepare", refused)
    assert matrix.main(["--only=3.12-pinned", "--only=3.11-pinned"]) == 1
    rows = capsys.readouterr().out.splitlines()[2:]
    assert rows[0] == "| 3.11.7 | pinned | its environment could not be made | |"
    assert rows[1].startswith("| 3.12.7 | pinned: 6.11.3 | 1 passed")
    assert len(rows) == 2


def test_a_pair_that_is_not_there_is_told(matrix: ModuleType) -> None:
    with pytest.raises(SystemExit, match=r"no pair 3.9-pinned; there are 3.11-pinned, .*newest"):
        matrix.main(["--only=3.9-pinned"])


WORKFLOW = (ROOT / ".github" / "workflows" / "checks.yml").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^ +- run: ([^#\n]*[^#\s])", WORKFLOW, re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_what_the_host_runs_is_what_make_knows(command: str) -> None:
    words = shlex.split(re.sub(r"\$\{\{.*?\}\}", "7", command))
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert words[0] == "make"
    variables = [word.partition("=")[0] for word in words[1:] if "=" in word]
    assert [name for name in variables if f"$({name}" not in makefile.replace("(or $", "($")] == []
    done = subprocess.run(
        [words[0], "--dry-run", "--always-make", *words[1:]],
        check=False, capture_output=True, cwd=ROOT, env=dict(os.environ, MAKEFLAGS=""), text=True,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    (target,) = [word for word in words[1:] if "=" not in word]
    assert re.search(rf"^\.PHONY:(?:.*\\\n)*.*\b{target}\b", makefile, re.MULTILINE)


def test_the_host_runs_every_command_and_every_python() -> None:
    assert len(COMMANDS) == len(re.findall(r"\brun:", WORKFLOW))
    pinned, others = re.findall(r"^ +python: \[(.*)\]$", WORKFLOW, re.MULTILINE)
    matrix = tool("matrix")
    assert tuple(re.findall(r"[\d.]+", pinned)) == matrix.PYTHONS
    assert tuple(re.findall(r"[\d.]+", others)) == matrix.CLAIMED
    (free,) = re.findall(r"continue-on-error: .*contains\('(.*)', matrix.python\)", WORKFLOW)
    assert tuple(free.split()) == matrix.PYTHONS[len(matrix.CLAIMED) :]


def test_the_pairs_that_the_host_asks_for_are_there(matrix: ModuleType) -> None:
    (told,) = re.findall(r'PAIRS="(.*?)"', WORKFLOW)
    for python in matrix.CLAIMED:
        asked = told.replace("${{ matrix.python }}", python).split()
        assert [one.name for one in matrix.pairs(set(asked))] == asked
        assert [one.word for one in matrix.pairs(set(asked))] == ["oldest", "newest"]


@pytest.mark.parametrize(
    ("code", "said", "told"),
    [
        (0, "....\n=== 2 passed in 0.10s ===", "=== 2 passed in 0.10s ==="),
        (1, "F\n1 failed, 1 passed in 2s", "1 failed, 1 passed in 2s"),
        (-15, "....", "pytest ended with -15"), (4, "", "pytest ended with 4"),
    ],
)  # fmt: skip
def test_a_run_that_was_cut_off_is_told_as_such(
    code: int, said: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tool("matrix")
    done = subprocess.CompletedProcess[str]([], code, said, "")
    monkeypatch.setattr(module.subprocess, "run", lambda *_words, **_named: done)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    pair = module.Pair("3.11", module.PINNED)
    pair.folder.mkdir(parents=True)
    assert module.run(pair, []) == (code, told)
    assert (pair.folder / "last.log").read_text() == said


_CLEAN = {"name": "h11", "version": "0.16.0", "vulns": []}
_SILENT = {"name": "idna", "version": "3.20", "skip_reason": "Dependency not found on PyPI"}
_FAULT = {"id": "PYSEC-1", "fix_versions": ["9.0"], "aliases": ["CVE-1"], "description": "bad"}
_FAULTY = {"name": "idna", "version": "3.20", "vulns": [_FAULT]}


@pytest.mark.parametrize(
    ("packages", "code", "told"),
    [
        ([_CLEAN], 0, "1 of 1 packages were looked up, 0 known vulnerabilities.\n"),
        ([_CLEAN, _FAULTY], 1, "! idna 3.20: PYSEC-1, CVE-1; mended in 9.0\n2 of 2 packages"),
        ([_CLEAN, _SILENT], 2, "NOT known: the database does not answer for 1 of them: idna."),
        ([_SILENT, _SILENT], 2, "NOT known: the database was not reached, or knows none of the 2."),
    ],
)
def test_what_no_database_answered_for_is_not_taken_for_good(
    packages: list[dict[str, Any]], code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = json.dumps({"dependencies": packages, "fixes": []})
    assert tool("audit_online").main(lambda: (answer, "No known vulnerabilities found")) == code
    assert told in capsys.readouterr().out


def test_a_database_that_is_not_reached_is_told_in_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    complaint = "Traceback (most recent call last):\n  File\nConnectionError: refused\n"
    assert tool("audit_online").main(lambda: ("", complaint)) == 2
    told = capsys.readouterr().out
    assert "NOT known: the database could not be asked.\nConnectionError: refused\n" in told
    assert "Traceback" not in told


@pytest.mark.parametrize(
    ("minutes", "codes", "told"),
    [(0, [0], (1, 0)), (1, [0, 0, 0], (3, 0)), (1, [0, 1, 0], (2, 1)), (0, [2], (1, 2))],
)
def test_fuzzing_ends_with_the_time_or_the_first_failure(
    minutes: float, codes: list[int], told: tuple[int, int]
) -> None:
    left, clock = iter(codes), iter(range(0, 1000, 25))  # each round takes 25 seconds
    ends = set[float | None]()

    def once(until: float | None) -> int:
        ends.add(until)
        return next(left)

    assert for_minutes.main(minutes, once, lambda: float(next(clock))) == told
    assert ends == {minutes * 60 or None}


@pytest.mark.parametrize(("until", "told"), [("0", "1 skipped in"), ("inf", "1 passed in")])
def test_no_property_is_begun_when_the_minutes_are_over(until: str, told: str) -> None:
    file = "tests/property/test_switching.py"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", file],
        check=True, capture_output=True, cwd=ROOT, env={**os.environ, for_minutes.UNTIL: until},
        text=True,
    )  # fmt: skip
    assert told in done.stdout


def test_a_budget_of_minutes_is_spent_in_short_rounds() -> None:
    """One round of the deep profile takes longer than most budgets."""
    for words, profile in (["MINUTES=3"], "round"), ([], "deep"):
        done = subprocess.run(
            ["make", "--dry-run", "fuzz", *words],
            check=True, capture_output=True, cwd=ROOT, env=dict(os.environ, MAKEFLAGS=""),
            text=True,
        )  # fmt: skip
        assert f"HYPOTHESIS_PROFILE={profile} " in done.stdout


def test_the_simulation_tells_on_the_screen_what_it_lived(tmp_path: Path) -> None:
    words = ["--first", "7", "--seeds", "1", "--minutes", "5", "--processes", "1"]
    report, progress = str(tmp_path / "report.md"), str(tmp_path / "progress.json")
    words += ["--report", report, "--progress", progress]
    done = subprocess.run(
        [sys.executable, "-m", "tests.stateful.simulate", *words],
        check=True, capture_output=True, cwd=ROOT, text=True,
    )  # fmt: skip
    assert "Made by `make simulate FIRST=7 SEEDS=1 MINUTES=5` at commit" in done.stdout
    assert "| histories lived (one seed each) | 1 |" in done.stdout
    assert Path(report).read_text() in done.stdout
