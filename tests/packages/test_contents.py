"""What the packed program is made of: all that it needs, and of Qt no more than that."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from shipping import contents, folder, wheels
from shipping.facts import Project

from tests.support.source import ROOT, sources

READ_AS_FILES = (
    "resources/app/*.svg", "resources/icons/**/*.svg", "resources/themes/*",
    "resources/translations/*.qm", "resources/translations/*.json",
    "stopwatch/storage/composed.json", "stopwatch/storage/migrations/env.py",
    "stopwatch/storage/migrations/versions/r*.py", "stopwatch/storage/migrations/versions/r*.sql",
)  # fmt: skip
QT_OF_LINUX = (
    "PySide6/Qt/lib/libQt6Core.so.6", "PySide6/QtWidgets.abi3.so",
    "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/translations/qtbase_de.qm", "PySide6/Qt/lib/libicudata.so.73",
    "stopwatch/resources/icons/play.svg", "sqlalchemy/engine/_row_cy.so",
    "keyring-25.7.0.dist-info/entry_points.txt", "click-8.5.1.dist-info/METADATA",
)  # fmt: skip
NOBODYS = (
    "PySide6/Qt/lib/libQt6Quick.so.6", "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/translations/qtbase_fr.qm", "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6\\plugins\\sqldrivers\\qsqlite.dll", "PySide6/opengl32sw.dll",
    "keyring-25.7.0.dist-info/RECORD", "click-8.5.1.dist-info/INSTALLER",
)  # fmt: skip


@pytest.fixture(scope="module")
def shipped() -> set[str]:
    return {file.relative_to(ROOT).as_posix() for file, _folder in contents.data_files(ROOT)}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("dist")
    command = [
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "-t",
        "wheel",
        "-t",
        "sdist",
        "-d",
        str(folder),
    ]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return [folder / one.name for one in wheels.files(Project(ROOT))]


@pytest.mark.parametrize("pattern", READ_AS_FILES)
def test_what_the_program_reads_as_a_file_is_packed(shipped: set[str], pattern: str) -> None:
    wanted = {one.relative_to(ROOT).as_posix() for one in ROOT.glob(pattern)}
    assert wanted
    assert wanted - shipped == set()


def test_no_byte_code_and_nothing_of_translators_is_packed(shipped: set[str]) -> None:
    assert {one for one in shipped if one.endswith((".ts", ".pyc"))} == set()


def test_files_stand_where_the_program_looks_for_them() -> None:
    places = {
        file.relative_to(ROOT).as_posix(): folder for file, folder in contents.data_files(ROOT)
    }
    assert places["resources/icons/play.svg"] == "stopwatch/resources/icons"
    assert places["stopwatch/storage/composed.json"] == "stopwatch/storage"
    assert places["stopwatch/storage/migrations/env.py"] == "stopwatch/storage/migrations"


def test_every_module_is_packed_but_what_only_developers_run() -> None:
    packed = set(contents.modules(ROOT))
    there = {
        ".".join(Path(one.place).with_suffix("").parts).removesuffix(".__init__")
        for one in sources("stopwatch")
    }
    left_out = there - packed
    assert packed <= there
    assert all(any(name.startswith(one) for one in contents.NOT_SHIPPED) for name in left_out)
    assert set(contents.NOT_SHIPPED) <= there, "names a module that is gone"


def test_the_part_of_qt_that_is_imported_is_packed() -> None:
    imported = {
        word.partition("PySide6.Qt")[2].partition(".")[0].strip("\"'`,)")
        for one in sources("stopwatch")
        for word in one.text.split()
        if word.startswith("PySide6.Qt")
    }
    assert {"Core", "Gui", "Widgets", "Network", "Svg"} <= imported
    assert imported - contents.QT_LIBRARIES == set()


def test_what_is_of_use_is_wanted_and_nothing_else() -> None:
    assert [place for place in QT_OF_LINUX if not contents.is_wanted(place)] == []
    assert [place for place in NOBODYS if contents.is_wanted(place)] == []


def test_rights_and_times_are_no_matter_of_who_builds(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    file = tmp_path / "a" / "b.txt"
    file.touch()
    for one in (file, file.parent, tmp_path):
        one.chmod(0o700)
    folder.settle(tmp_path, 1_790_000_000)
    told = [one.stat() for one in (tmp_path, file.parent, file)]
    assert [oct(one.st_mode)[-3:] for one in told] == ["755", "755", "644"]
    assert {one.st_mtime for one in told} == {1_790_000_000}


@pytest.mark.slow
def test_the_wheel_holds_the_program_and_what_it_reads(
    built: list[Path], shipped: set[str]
) -> None:
    with zipfile.ZipFile(built[0]) as wheel:
        held = set(wheel.namelist())
        [entries] = [name for name in held if name.endswith("entry_points.txt")]
        assert "ticket-stopwatch = stopwatch.__main__:main" in wheel.read(entries).decode()
    wanted = {f"{folder}/{file.name}" for file, folder in contents.data_files(ROOT)}
    assert wanted - held == set()
    assert {one.place for one in sources("stopwatch")} - held == set()
    assert not [one for one in held if one.startswith(("tests/", "packaging/"))]


@pytest.mark.slow
def test_the_source_archive_can_be_built_from(built: list[Path]) -> None:
    with tarfile.open(built[1]) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert {
        "Makefile",
        "LICENSE",
        "packaging/dependencies.py",
        "requirements/run.txt",
        "tests/conftest.py",
    } <= held
    assert not [one for one in held if one.startswith((".git/", "build/", "dist/", ".venv"))]


def test_the_version_is_written_once() -> None:
    version = Project(ROOT).version
    named = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "pyproject.toml", ROOT / "README.md", *(ROOT / "packaging").rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and version in path.read_text("utf-8")
    ]
    assert named == []
