"""`make release`: what must hold before a version is given away, all packages, and their sums."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from shipping.facts import Project, said

_DATED = r"^## {version} – \d{{4}}-\d\d-\d\d$"


def release(project: Project, build: Callable[[Project], list[Path]]) -> None:
    """Build everything from a tree that may be released, and write down the sums."""
    refuse(project)
    made = build(project)
    sums = project.dist / "SHA256SUMS"
    sums.write_text("".join(f"{_sum(one)}  {one.name}\n" for one in sorted(made)), "utf-8")
    print(f"Version {project.version} is in {project.dist}. Tag it: git tag {_tag(project)}")


def refuse(project: Project) -> None:
    """End with the reasons where this tree may not be released; no package is needed to tell."""
    found = problems(project)
    if found:
        raise SystemExit("Nothing was built.\n" + "\n".join(f"* {one}" for one in found))


def problems(project: Project) -> list[str]:
    """Return why this tree may not be released, in sentences."""
    found = []
    if _git(project, "status", "--porcelain"):
        found.append("The tree holds changes that are in no commit.")
    if _git(project, "tag", "--list", _tag(project)):
        found.append(f"The tag {_tag(project)} is there: give this version another number.")
    changes = (project.root / "CHANGELOG.md").read_text("utf-8")
    if not re.search(_DATED.format(version=re.escape(project.version)), changes, re.MULTILINE):
        found.append(f"CHANGELOG.md has no heading for {project.version} with its day.")
    return found


def _tag(project: Project) -> str:
    return f"v{project.version}"


def _git(project: Project, *words: str) -> str:
    return said("git", "-C", str(project.root), *words)


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
