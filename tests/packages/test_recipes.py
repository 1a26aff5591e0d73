"""Recipes for systems that were not here: what they name is there, and called the same."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from shipping import deb, elsewhere, folder
from shipping.facts import APP_ID, NAME, SCHEME, TITLE, Project

from stopwatch.system import autostart
from tests.support.source import ROOT

PACKAGING = ROOT / "packaging"
WINDOWS = (PACKAGING / "windows" / f"{NAME}.iss").read_text("utf-8")
SPEC = (PACKAGING / "pyinstaller" / f"{NAME}.spec").read_text("utf-8")
HERE = Project(ROOT)
INSIDE = re.compile(r"\{app\}\\([\w.-]+)")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "stopwatch").mkdir()
    (tmp_path / "stopwatch" / "__init__.py").write_text('__version__ = "1.2.3"\n')
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    shutil.copytree(PACKAGING / "shipping", tmp_path / "packaging" / "shipping")
    return Project(tmp_path)


def stub(place: Path, script: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(f"#!/bin/sh\n{script}\n")
    place.chmod(0o755)


def from_recipe(system: str, *named: str) -> list[Path]:
    """Return which places paths mean that are written from the folder of a recipe."""
    found = [(PACKAGING / system / one.replace("\\", "/")).resolve() for one in named]
    return [Path(os.path.relpath(one, ROOT)) for one in found]


def of_project(*places: Path) -> set[Path]:
    return {place.relative_to(ROOT) for place in places}


def test_windows_packs_what_was_made_for_it() -> None:
    named = re.findall(
        r'(?m)(?:^#include |^\w+=|Source: )"?(\.\.[^"\n*]+?)\\?\*?"?(?:;|$)', WINDOWS
    )
    made = of_project(
        folder.place(HERE), elsewhere.version_for_windows(HERE), HERE.dist,
        elsewhere.art(HERE, "ico"), elsewhere.art(HERE, "png"),
    )  # fmt: skip
    assert set(from_recipe("windows", *named)) == made | {Path("LICENSE")}


def test_windows_names_what_is_installed() -> None:
    programs = {f"{NAME}-tray.exe"}
    assert 'f"{NAME}-tray"' in SPEC
    assert set(INSIDE.findall(WINDOWS)) == programs | {f"{NAME}.png", "_internal"}


def test_windows_is_told_the_same_names_as_the_program_uses() -> None:
    assert f'#define Name "{TITLE}"' in WINDOWS
    assert f'#define AppUserModelID "{APP_ID}"' in WINDOWS
    classes = set(re.findall(r'"Software\\Classes\\([\w-]+)[\\"]', WINDOWS))
    assert classes == {SCHEME, "AppUserModelId"}
    # What the program itself writes, and the uninstaller has to take away.
    key, name = autostart._RUN_KEY, autostart._NAME
    assert f'Subkey: "{key}"' in WINDOWS
    assert name == TITLE


def test_windows_gets_version_and_icons(project: Project) -> None:
    elsewhere.prepare(project, "win32")
    told = elsewhere.version_for_windows(project).read_text("utf-8")
    assert told == '#define Version "1.2.3"\n'
    for ending in ("ico", "png"):
        assert QImage(str(elsewhere.art(project, ending))).width() == 256


def test_macos_gets_icons_in_all_sizes(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    stub(project.root / "bin" / "iconutil", 'cp "$5/icon_512x512@2x.png" "$4"')
    monkeypatch.setenv("PATH", f"{project.root / 'bin'}:{os.environ['PATH']}")
    elsewhere.prepare(project, "darwin")
    drawn = elsewhere.art(project, "iconset")
    widths = {one.stem: QImage(str(one)).width() for one in drawn.iterdir()}
    assert len(widths) == 10
    for name, width in widths.items():
        size, _at, twice = name.removeprefix("icon_").partition("@")
        assert width == int(size.partition("x")[0]) * (2 if twice else 1), name
    assert elsewhere.art(project, "icns").stat().st_size > 0
    assert 'ART / "ticket-stopwatch.icns"' in SPEC


def test_macos_puts_the_bundle_of_the_spec_into_an_image(project: Project) -> None:
    python = f"""case "$3" in
folder) mkdir -p "build/package/frozen/{TITLE}.app" ;;
*) exec {sys.executable} "$@" ;;
esac"""
    stub(project.root / "build" / "package-venv" / "bin" / "python", python)
    stub(project.root / "bin" / "hdiutil", 'test -d "$5" && for last; do :; done && : > "$last"')
    assert 'name=f"{TITLE}.app"' in SPEC
    script = project.root / "packaging" / "macos" / "build.sh"
    stub(script, (PACKAGING / "macos" / "build.sh").read_text("utf-8"))
    tools = os.environ | {"PATH": f"{project.root / 'bin'}:{os.environ['PATH']}"}
    subprocess.run([str(script)], env=tools, check=True)
    assert [one.name for one in project.dist.iterdir()] == [f"{NAME}-1.2.3.dmg"]


def flatpak() -> dict[str, Any]:
    told: dict[str, Any] = json.loads((PACKAGING / "flatpak" / f"{APP_ID}.json").read_text("utf-8"))
    return told


def test_flatpak_packs_the_tree_of_the_deb() -> None:
    told = flatpak()
    assert (told["id"], told["command"], told["rename-icon"]) == (APP_ID, NAME, NAME)
    assert told["rename-desktop-file"] == f"{NAME}.desktop"
    [module] = told["modules"]
    [source] = module["sources"]
    assert set(from_recipe("flatpak", source["path"])) == of_project(deb.laid_out(HERE) / "usr")


def test_flatpak_shows_its_own_id_for_links(tmp_path: Path) -> None:
    for part in ("bin", "lib", "share/applications", "app"):
        (tmp_path / part).mkdir(parents=True)
    for file in (PACKAGING / "linux").glob("*.desktop"):
        shutil.copy(file, tmp_path / "share" / "applications")
    for command in flatpak()["modules"][0]["build-commands"]:
        here = re.sub(r" /app\b", f" {tmp_path / 'app'}", command)
        settings = os.environ | {"FLATPAK_ID": APP_ID}
        subprocess.run(["sh", "-c", here], cwd=tmp_path, env=settings, check=True)
    entry = (tmp_path / "app/share/applications" / f"{APP_ID}.open.desktop").read_text("utf-8")
    assert f"Icon={APP_ID}\n" in entry
    assert f"MimeType=x-scheme-handler/{SCHEME};" in entry
