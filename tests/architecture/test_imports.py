"""Which room may see which, and what must not be imported while somebody waits."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.program import Program
from tests.support.source import ROOT, sources

SLOW = ("PySide6", "sqlalchemy", "alembic", "httpx", "keyring", "uvicorn", "starlette")
COMPOSERS = ("sqlalchemy", "alembic")
TELLING = {"PYTHONPROFILEIMPORTTIME": "1"}
LOADED = "import sys, {modules}; print(*{{name.partition('.')[0] for name in sys.modules}})"


def loaded_by(*modules: str) -> set[str]:
    """Return the packages that a fresh interpreter has loaded after importing some modules."""
    child = subprocess.run(
        [sys.executable, "-c", LOADED.format(modules=", ".join(modules))],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return set(child.stdout.split())


def modules_after(names: str) -> set[str]:
    """Return all modules that a fresh interpreter has loaded after importing some."""
    code = f"import sys, {names}; print(*sys.modules)"
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(child.stdout.split())


def use_cases() -> set[str]:
    """Return the modules that the suite imports when they are asked for."""
    suite = next(one for one in sources("stopwatch/services") if one.place.endswith("/suite.py"))
    return {
        node.module
        for function in suite.functions()
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom) and node.module
    }


def imported(told: str) -> set[str]:
    """Return the packages in what Python tells of imports: `import time: 1 | 2 | click.core`."""
    lines = [line for line in told.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in lines}


def modules_in(folder: str) -> list[str]:
    """Return the dotted names of all modules below a folder."""
    places = [Path(one.place).with_suffix("") for one in sources(folder)]
    return [".".join(place.parts).removesuffix(".__init__") for place in places]


def test_the_layers_point_inwards() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    child = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)
    assert child.returncode == 0, child.stdout + child.stderr


@pytest.mark.parametrize("module", ["stopwatch.__main__", "stopwatch.cli", "stopwatch.app"])
def test_a_command_does_not_wait_for_what_it_may_not_need(module: str) -> None:
    assert loaded_by(module).isdisjoint(SLOW)


def test_no_command_imports_what_composes_sql(tmp_path: Path) -> None:
    program = Program(tmp_path / "profile", TELLING)
    for line in ("start", "status", "pause", "resume", "discard", "undo", "tickets search copier"):
        ran = program.run(*line.split())
        assert ran.code == 0, ran.err
        assert "click" in imported(ran.err)
        assert imported(ran.err).isdisjoint({*COMPOSERS, "PySide6", "httpx"}), line


def test_a_command_about_stopwatches_imports_nothing_that_syncs(tmp_path: Path) -> None:
    program = Program(tmp_path / "profile", TELLING)
    for line in ("start", "status", "pause", "resume", "discard", "undo"):
        told = program.run(*line.split()).err
        assert "stopwatch.services.booking\n" in told
        assert "stopwatch.services.sync\n" not in told, line
        assert "stopwatch.services.pull\n" not in told, line


def test_the_tray_imports_nothing_that_composes_sql(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    shown = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}
    told = ""
    with Program(tmp_path / "profile", TELLING | shown).begin() as child:
        assert child.stderr is not None
        for line in child.stderr:
            told += line
            if line.rstrip().endswith("stopwatch.ui.desktop"):  # the store is open
                child.terminate()
    assert child.returncode == 0, told
    assert {"PySide6", "sqlite3"} <= imported(told)
    assert imported(told).isdisjoint(COMPOSERS)


def test_a_tray_that_nobody_connected_reads_nothing_of_networks(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    program = Program(tmp_path / "profile", TELLING)
    assert program.run("start").code == 0  # so that the tray gets ready for the stop
    program = Program(
        tmp_path / "profile",
        TELLING | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)},
    )
    read = set[str]()
    late = {"stopwatch.ui.endpoint", "stopwatch.ui.windows.stop_sheet_fields"}
    with program.begin() as child:
        assert child.stderr is not None
        for line in child.stderr:
            read.add(line.rpartition("|")[2].strip())
            if late <= read:
                child.terminate()
    assert child.returncode == 0, read
    assert "stopwatch.ui.single_instance" in read
    assert "_md5" in read, "that is Python's own, which it reads where OpenSSL is not"
    assert read.isdisjoint({"PySide6.QtNetwork", "_ssl", "stopwatch.services.sync"})


def test_the_tray_icon_waits_for_qt_only() -> None:
    assert loaded_by("stopwatch.ui.application").isdisjoint(set(SLOW) - {"PySide6"})
    before = modules_after("stopwatch.app, stopwatch.system.crashes, stopwatch.ui.application")
    assert before.isdisjoint({"logging.handlers", "html", "sqlite3", "json", "PySide6.QtNetwork"})
    assert not [name for name in before if name.startswith("stopwatch.services.")]


def test_the_suite_imports_a_use_case_when_it_is_asked_for() -> None:
    found = use_cases()
    assert len(found) > 30
    assert found & modules_after("stopwatch.services.suite") == set()


def test_the_tray_is_usable_before_most_use_cases_are_read() -> None:
    loaded = modules_after("stopwatch.storage.opening, stopwatch.ui.desktop")
    shown = {
        f"stopwatch.services.{name}"
        for name in ("overview", "policy", "preferences", "roster", "today")
    }
    assert use_cases() & loaded <= shown
    assert loaded.isdisjoint({"stopwatch.services.sync", "stopwatch.domain.day"})
    assert loaded.isdisjoint({"stopwatch.domain.invoices", "decimal", "difflib"})
    assert loaded.isdisjoint({"typing_extensions", "plistlib"})  # 1.5 MiB that nobody reads
    rooms = ("stopwatch.ui.pages.", "stopwatch.ui.widgets.", "stopwatch.psa.")
    assert not [name for name in loaded if name.startswith(rooms)]


@pytest.mark.parametrize("folder", ["stopwatch/domain", "stopwatch/services"])
def test_the_core_runs_on_the_standard_library_alone(folder: str) -> None:
    modules = modules_in(folder)
    assert len(modules) > 10
    loaded = {name for name in loaded_by(*modules) if not name.startswith("_")}
    third_party = loaded - loaded_by("os") - sys.stdlib_module_names
    assert third_party == {"stopwatch"}


def test_a_start_does_not_wait_for_what_finds_recurring_trouble() -> None:
    code = "import sys, stopwatch.services.suite, stopwatch.storage.opening; print(*sys.modules)"
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert "stopwatch.storage.problems" in child.stdout.split()
    assert "stopwatch.domain.recurrence" not in child.stdout.split()


def test_the_practice_autotask_runs_without_the_program() -> None:
    code = "import sys, stopwatch.sandbox.server; print(*sys.modules)"
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    ours = {name for name in child.stdout.split() if name.startswith("stopwatch.")}
    assert {name.split(".")[1] for name in ours} == {"sandbox"}
