"""Builds everything a second time, in another folder, and holds it to the same bytes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from shipping.facts import Project, said

_OTHER_RIGHTS = 0o077  # of somebody who lets nobody else read


def copied(project: Project, name: str) -> Project:
    """Return a copy of what git knows of, in a folder of its own among the half-made things."""
    place = project.work / name
    shutil.rmtree(place, ignore_errors=True)
    for known in said("git", "-C", str(project.root), "ls-files").splitlines():
        source, copy = project.root / known, place / known
        if source.is_file():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, copy)
    return Project(place)


def check(project: Project, build: Callable[[Project], list[Path]]) -> None:
    """Hold what stands in `dist` to what is built of a copy, by somebody with other habits."""
    before = os.umask(_OTHER_RIGHTS)
    try:
        made = build(copied(project, "again"))
    finally:
        os.umask(before)
    others = [one.name for one in made if not _is_same(one, project.dist / one.name)]
    assert others == [], f"built twice, and not the same: {', '.join(others)} in {made[0].parent}"


def _is_same(one: Path, other: Path) -> bool:
    return one.read_bytes() == other.read_bytes()
