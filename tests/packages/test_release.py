"""A version is given away only from a tree that can be found again."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from shipping.facts import Project
from shipping.release import problems, release

from tests.support.source import ROOT

_BY = ("-c", "user.name=A", "-c", "user.email=a@b.example")


def git(root: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(root), *_BY, *words], check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    root = tmp_path / "clone"
    (root / "stopwatch").mkdir(parents=True)
    (root / "stopwatch" / "__init__.py").write_text('__version__ = "1.2.3"\n')
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## 1.2.3 – 2026-11-30\n* All.\n")
    (root / ".gitignore").write_text("dist/\n")
    git(tmp_path, "init", "-q", str(root))
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "Begin")
    return Project(root)


def built(project: Project) -> list[Path]:
    project.dist.mkdir()
    file = project.dist / "one.whl"
    file.write_bytes(b"wheel")
    return [file]


def test_a_good_tree_is_built_and_summed(project: Project) -> None:
    release(project, built)
    wanted = f"{hashlib.sha256(b'wheel').hexdigest()}  one.whl\n"
    assert (project.dist / "SHA256SUMS").read_text() == wanted


def test_a_change_that_is_in_no_commit_stops_it(project: Project) -> None:
    (project.root / "new.txt").write_text("new")
    with pytest.raises(SystemExit, match="in no commit"):
        release(project, built)
    assert not project.dist.exists()


def test_a_number_is_given_once(project: Project) -> None:
    git(project.root, "tag", "v1.2.3")
    assert problems(project) == ["The tag v1.2.3 is there: give this version another number."]


def test_it_refuses_before_anything_is_set_up(project: Project) -> None:
    shutil.copy(ROOT / "Makefile", project.root)
    shutil.copytree(ROOT / "packaging" / "shipping", project.root / "packaging" / "shipping")
    nothing = ("SYSTEM=no-list", "SHIPPED_PYTHON=no-python")
    command = ["make", "-C", str(project.root), "release", f"PYTHON={sys.executable}", *nothing]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "* The tree holds changes that are in no commit." in ran.stderr
    assert ran.returncode != 0
    assert not (project.root / "build").exists()


@pytest.mark.parametrize("heading", ["## 1.2.3 – unreleased", "## 1.2.4 – 2026-11-30", "## 1x2x3"])
def test_the_changelog_must_tell_of_it(project: Project, heading: str) -> None:
    (project.root / "CHANGELOG.md").write_text(f"{heading}\n")
    git(project.root, "commit", "-q", "-a", "-m", "Tell")
    assert problems(project) == ["CHANGELOG.md has no heading for 1.2.3 with its day."]


def test_there_is_one_version(project: Project) -> None:
    (project.root / "stopwatch" / "__init__.py").write_text('__version__ = "1"\n' * 2)
    with pytest.raises(SystemExit, match="no single __version__"):
        _ = project.version
