"""Tries packages in clean roots: `make package-check`. Each line it prints was held to be so."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from shipping import deb, folder, main_job, twice, wheels
from shipping.facts import NAME, Project
from shipping.main_job import Installed
from shipping.roots import Root, clean_root
from shipping.twice import copied

EARLIER = "0.0.1"
_PERSON, _ID = "person", 1000
_SCREENS = "/tmp/.X11-unix"  # noqa: S108 - where X has them, in a root of our own
_RECORDED = f"home/{_PERSON}/.local/share/{NAME}"
_WHEEL_NEEDS = (
    "python3", "python3-venv", "libegl1", "libgl1", "libfontconfig1", "libdbus-1-3",
    "libxkbcommon0", "libglib2.0-0", "libgssapi-krb5-2",
)  # fmt: skip


def check(project: Project, build: Callable[[Project], list[Path]]) -> None:
    """Try all packages that this machine can install; `build` makes them anew."""
    _check_wheel(project)
    _check_deb(project)
    twice.check(project, build)
    _said("wheel, source archive and .deb, built again in another folder, are the same to the byte")


def earlier(project: Project) -> Project:
    """Return the same sources with a lower version, as the release before."""
    copy = copied(project, "earlier")
    first = copy.root / "stopwatch" / "__init__.py"
    first.write_text(
        re.sub(r"(?m)^__version__ = .*$", f'__version__ = "{EARLIER}"', first.read_text())
    )
    return copy


def _check_wheel(project: Project) -> None:
    house = project.work / "house"
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(house)]
    pinned = project.root / "requirements" / "run.txt"
    subprocess.run([*command, "--require-hashes", "-r", str(pinned)], check=True)
    with _root(project, "wheel") as (root, person):
        root.install(*_WHEEL_NEEDS)
        wheel = root.put(wheels.files(project)[0])
        for one in house.iterdir():
            root.put(one)
        person.ok("python3", "-m", "venv", "/home/person/venv")
        pip = ("/home/person/venv/bin/python", "-m", "pip", "install", "-q", "--no-index")
        person.ok(*pip, "--find-links", "/packages", wheel)
        program = Installed(person, f"/home/person/venv/bin/{NAME}")
        assert program.version() == project.version
        _said("the wheel is installed by pip in a bare Debian and tells its version")
        _main_job(program, "the wheel")


def _check_deb(project: Project) -> None:
    old = earlier(project)
    before, now = deb.build(old, folder.build(old), level=1), deb.file(project)
    subprocess.run(["lintian", "--fail-on", "error,warning", str(now)], check=True)
    _said(f"lintian finds nothing in {now.name} but what is argued for")
    with _root(project, "deb") as (root, person):
        root.install("xvfb")
        program = Installed(person)
        root.install(root.put(before))
        assert program.version() == EARLIER
        _said(f"{before.name} is installed by apt in a bare Debian")
        _main_job(program, "the installed program")
        _upgrade(root, program, now, project.version)
        _take_away(root, "remove")
        root.install(root.put(now))
        assert program.states() == ["running"]
        _said("installed again, it finds the stopwatch still running")
        _take_away(root, "purge")


def _main_job(program: Installed, name: str) -> None:
    program.tour()
    _said(f"{name} plays the tour, and the server holds exactly what was saved")
    with program.practice() as server:
        main_job.connect(program, server)
        main_job.deliver(program, server)
    _said(f"{name} starts, stops and syncs; its own practice Autotask holds one entry more")


def _upgrade(root: Root, program: Installed, now: Path, version: str) -> None:
    with main_job.screen(program.root) as display:
        with program.tray(**display):
            _said("the tray program runs on a display; a second start raises the first and ends")
            program.ask("start")
            began = program.ask("status")["stopwatches"]
            root.install(root.put(now))
            assert program.version() == version
            after = program.ask("status")["stopwatches"]
            assert [(one["id"], one["state"]) for one in after] == [
                (one["id"], "running") for one in began
            ]
            _said(f"{now.name} is installed over it; the stopwatch goes on")
            assert program.root.run(NAME, **display, XDG_RUNTIME_DIR="/run/person").returncode == 0
            _said("the program that was running still answers a second start")
        with program.tray(**display):
            assert program.states() == ["running"]
            _said("the new program runs; the stopwatch still goes on")


def _take_away(root: Root, verb: str) -> None:
    held, brought = _recorded(root), root.ok("dpkg", "-L", NAME).splitlines()
    places = [root.folder / one[1:] for one in brought if f"/{NAME}" in one]
    assert len(places) > 100, places
    root.ok("apt-get", verb, "-qq", "-y", NAME, DEBIAN_FRONTEND="noninteractive")
    assert [one for one in places if os.path.lexists(one)] == []
    assert _recorded(root) == held
    _said(f"apt {verb} takes the program away and leaves all that was recorded, to the byte")


def _recorded(root: Root) -> dict[Path, bytes]:
    files = [one for one in (root.folder / _RECORDED).rglob("*") if one.is_file()]
    assert "stopwatch.db" in {one.name for one in files}
    return {one: one.read_bytes() for one in files}


@contextmanager
def _root(project: Project, name: str) -> Iterator[tuple[Root, Root]]:
    """Make a clean root with somebody in it; yield it for root and for that person."""
    with clean_root(project, name) as root:
        root.ok("useradd", "--create-home", "--uid", str(_ID), _PERSON)
        root.ok("install", "-d", "-o", _PERSON, "-m", "700", "/run/person")
        root.ok("install", "-d", "-m", "1777", _SCREENS)
        yield root, Root(root.folder, f"{_ID}:{_ID}", f"/home/{_PERSON}")


def _said(sentence: str) -> None:
    print(f"  ok: {sentence}", flush=True)
