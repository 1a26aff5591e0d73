"""What is built twice from the same sources is held to the same bytes."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from shipping.facts import Project
from shipping.twice import check, copied


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "stopwatch").mkdir()
    (tmp_path / "stopwatch" / "__init__.py").write_text('__version__ = "1.2.3"\n')
    (tmp_path / "dist").mkdir()
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    subprocess.run(["git", "-C", str(tmp_path), "add", "stopwatch"], check=True)
    return Project(tmp_path)


def builder(told: Callable[[Project], str]) -> Callable[[Project], list[Path]]:
    def build(project: Project) -> list[Path]:
        project.dist.mkdir(exist_ok=True)
        made = project.dist / f"one-{project.version}.whl"
        made.write_text(told(project))
        return [made]

    return build


def rights(project: Project) -> str:
    fresh = project.root / "fresh"
    fresh.touch()
    return oct(fresh.stat().st_mode)


def test_the_same_bytes_are_taken(project: Project) -> None:
    build = builder(lambda built: built.version)
    build(project)
    check(project, build)


@pytest.mark.parametrize("told", [lambda built: str(built.root), rights], ids=["place", "rights"])
def test_what_the_place_or_a_habit_tells_is_found(
    project: Project, told: Callable[[Project], str]
) -> None:
    build = builder(told)
    build(project)
    with pytest.raises(AssertionError, match=r"not the same: one-1\.2\.3\.whl"):
        check(project, build)


def test_only_what_git_knows_of_is_copied(project: Project) -> None:
    (project.root / "note.txt").write_text("mine alone")
    copy = copied(project, "again")
    assert copy.version == "1.2.3"
    assert sorted(one.name for one in copy.root.iterdir()) == ["stopwatch"]
