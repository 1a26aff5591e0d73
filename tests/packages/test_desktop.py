"""What desktops and manuals are told of the program agrees with the program."""

from __future__ import annotations

import configparser
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import click
import pytest
from shipping import deb, licences, manual
from shipping.facts import APP_ID, NAME, SCHEME, SUMMARY, TITLE, Project

from stopwatch.cli.main import root
from stopwatch.system.autostart import DesktopEntry
from tests.support.source import ROOT

PROJECT = Project(ROOT)
LINUX = ROOT / "packaging" / "linux"
EVERYBODYS = f"examples/{NAME}"
MOMENT = 1_790_000_000


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(MOMENT))


def entry(name: str) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser()
    parser.read(LINUX / f"{name}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_starts_the_program() -> None:
    told = entry(NAME)
    assert (told["Name"], told["Exec"], told["Icon"]) == (TITLE, NAME, NAME)
    assert told["Comment"] == SUMMARY


@pytest.mark.parametrize("name", [NAME, f"{NAME}-open", EVERYBODYS])
def test_desktops_take_the_entry_as_it_is(name: str) -> None:
    command = ["desktop-file-validate", str(LINUX / f"{name}.desktop")]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (0, "")


def test_links_are_opened_by_the_command_for_them() -> None:
    told = entry(f"{NAME}-open")
    program, command, place = told["Exec"].split()
    assert (program, place) == (NAME, "%u")
    assert root.get_command(click.Context(root), command) is not None
    assert told["MimeType"] == f"x-scheme-handler/{SCHEME};"
    assert told["NoDisplay"] == "true"


def test_the_example_starts_it_at_sign_in_like_the_entry_of_a_user(tmp_path: Path) -> None:
    told, own = entry(EVERYBODYS), DesktopEntry(tmp_path, (NAME, "--hidden"))
    own.turn(on=True)
    parser = configparser.RawConfigParser()
    parser.read(own.file, encoding="utf-8")
    same = dict(parser["Desktop Entry"])
    assert {name: told[name] for name in same} == same
    # Of the same name, so that the entry of a user stands for it, and a desktop starts one only.
    assert Path(EVERYBODYS).name == own.file.stem


def test_the_package_brings_the_example_where_nothing_starts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "document", lambda _project: "")
    deb._document(PROJECT, tmp_path)
    places = [one.relative_to(tmp_path).as_posix() for one in tmp_path.rglob("*.desktop")]
    assert places == [f"usr/share/doc/{NAME}/{EVERYBODYS}.desktop"]
    guide = (ROOT / "docs" / "administrator.md").read_text("utf-8")
    assert f"/{places[0]} /etc/xdg/autostart/" in guide


def test_the_metainfo_tells_of_this_version() -> None:
    written = deb.filled(PROJECT, LINUX / f"{NAME}.metainfo.xml")
    told = ET.fromstring(written)  # noqa: S314 - our own file
    assert told.findtext("id") == APP_ID
    assert told.findtext("name") == TITLE
    assert told.findtext("summary") == SUMMARY
    assert told.findtext("launchable") == f"{NAME}.desktop"
    assert told.findtext("provides/binary") == NAME
    [release] = told.findall("releases/release")
    assert release.attrib == {"version": PROJECT.version, "date": "2026-09-21"}


def test_the_manual_page_has_every_command() -> None:
    written = manual.page(PROJECT)
    assert f'"{TITLE} {PROJECT.version}"' in written
    for name in root.list_commands(click.Context(root)):
        assert re.search(rf"^\.SS {name}\b", written, re.MULTILINE), name


def test_no_line_of_the_manual_page_is_a_command_by_accident() -> None:
    known = {"TH", "SH", "SS", "TP", "PP", "B", "I"}
    lines = [line for line in manual.page(PROJECT).splitlines() if line.startswith((".", "'"))]
    assert {line[1:].split(" ")[0] for line in lines} <= known


def test_a_control_file_is_filled() -> None:
    more = {"ARCHITECTURE": "amd64", "SIZE": "1", "DEPENDS": "libc6"}
    text = deb.filled(PROJECT, LINUX / "debian" / "control", **more)
    assert "@" not in text.replace("@ticket-stopwatch.example", "")
    assert f"Version: {PROJECT.version}\n" in text


def test_the_application_id_is_the_same_everywhere() -> None:
    assert APP_ID in (ROOT / "stopwatch" / "system" / "autostart.py").read_text("utf-8")


@pytest.mark.parametrize("recipe", sorted((ROOT / "packaging").glob("*/README.md")), ids=str)
def test_a_recipe_names_files_that_are_there(recipe: Path) -> None:
    named = re.findall(r"`(packaging/[\w./-]+)`", recipe.read_text("utf-8"))
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("name", [NAME, f"{NAME}-open"])
def test_a_ticket_is_called_what_windows_call_it(name: str) -> None:
    for language in ("de", "es"):
        assert "ticket" in entry(name)[f"Comment[{language}]"].casefold()
