"""What Windows and macOS want beside the folder. Their recipes read it; neither system was here."""

from __future__ import annotations

import subprocess
from pathlib import Path

from shipping import icons
from shipping.facts import NAME, Project

_OF_WINDOWS = 256  # the largest that a file of icons holds
_OF_MACOS = (16, 32, 128, 256, 512)  # each of them once more for displays with twice the points


def prepare(project: Project, system: str) -> None:
    """Make what the recipe for a system reads; `system` is called as `sys.platform` calls it."""
    if system == "win32":
        _prepare_windows(project)
    elif system == "darwin":
        _prepare_macos(project)


def art(project: Project, ending: str) -> Path:
    """Return where the program's icon stands for a system, by the ending of its name."""
    return project.work / "art" / f"{NAME}.{ending}"


def version_for_windows(project: Project) -> Path:
    """Return where the installer's script is told the version."""
    return project.work / "version.iss"


def _prepare_windows(project: Project) -> None:
    for ending in ("ico", "png"):  # executables have the one, notifications the other
        icons.draw(project, _OF_WINDOWS, art(project, ending))
    version_for_windows(project).write_text(f'#define Version "{project.version}"\n', "utf-8")


def _prepare_macos(project: Project) -> None:
    drawn = art(project, "iconset")
    for size in _OF_MACOS:
        icons.draw(project, size, drawn / f"icon_{size}x{size}.png")
        icons.draw(project, size * 2, drawn / f"icon_{size}x{size}@2x.png")
    made = art(project, "icns")
    command = ["iconutil", "--convert", "icns", "--output", str(made), str(drawn)]
    subprocess.run(command, check=True)
