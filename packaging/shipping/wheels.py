"""The wheel and the source archive."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from shipping.facts import Project


def files(project: Project) -> list[Path]:
    """Return where they stand when they are made."""
    stem = f"ticket_stopwatch-{project.version}"
    return [project.dist / f"{stem}-py3-none-any.whl", project.dist / f"{stem}.tar.gz"]


def build(project: Project) -> list[Path]:
    """Build both and return them; times inside are those of the commit."""
    made = files(project)
    for one in made:
        one.unlink(missing_ok=True)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-t", "sdist"]
    subprocess.run(
        [*command, "-d", str(project.dist)], cwd=project.root, env=project.environment(),
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return made
