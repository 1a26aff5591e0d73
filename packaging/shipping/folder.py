"""The folder with the program, its Python and its Qt, made by PyInstaller."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from shipping.facts import NAME, ROOT, Project

SPEC = ROOT / "packaging" / "pyinstaller" / f"{NAME}.spec"


def place(project: Project) -> Path:
    """Return where it stands when it is made."""
    return project.work / "frozen" / NAME


def build(project: Project) -> Path:
    """Build the folder anew and return it."""
    work, made = project.work / "pyinstaller", place(project).parent
    shutil.rmtree(work, ignore_errors=True)
    words = ["--noconfirm", "--log-level", "WARN", "--distpath", str(made), "--workpath", str(work)]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *words, str(SPEC)], check=True,
        env=_environment(project),
    )  # fmt: skip
    folder = place(project)
    settle(folder, project.moment)
    return folder


def settle(folder: Path, moment: int) -> None:
    """Give a folder and all below it the time of the commit, and the usual rights."""
    for place in [*sorted(folder.rglob("*"), reverse=True), folder]:
        if not place.is_symlink():
            place.chmod(0o755 if place.is_dir() or _is_program(place) else 0o644)
        # Windows cannot date a link itself, and the folder has none there.
        os.utime(
            place, (moment, moment), follow_symlinks=os.utime not in os.supports_follow_symlinks
        )


def _is_program(file: Path) -> bool:
    return file.name == NAME and os.access(file, os.X_OK)


def _environment(project: Project) -> dict[str, str]:
    return project.environment() | {
        "STOPWATCH_SOURCES": str(project.root),
        "STOPWATCH_ART": str(project.work / "art"),
        # Packages are packed as a whole, which saves more; and a start has less to do.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
        "PYINSTALLER_CONFIG_DIR": str(project.work / "cache"),
    }
