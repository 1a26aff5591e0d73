"""Where the data files are: inside an installed package, or beside it in a checkout."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def assets_root() -> Traversable:
    """Return the folder that holds icons and the other data files."""
    package = files("stopwatch")
    installed = package / "resources"
    if installed.is_dir():
        return installed
    return Path(str(package)).parent / "resources"
