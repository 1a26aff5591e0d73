"""Pictures the style sheet needs as files: ticks and arrows in the colours of a palette.

A style sheet can only name files, and a border on a combo or check box removes the arrows and
ticks that the style would have drawn; so they are written to a folder that goes with the program.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from stopwatch.ui.theme.icons import coloured_source
from stopwatch.ui.theme.tokens import Tokens, Tone

_IMAGES: dict[str, tuple[str, Tone]] = {
    "tick": ("check", "on_accent"),
    "tick_faded": ("check", "disabled"),
    "partial": ("minus", "on_accent"),
    "down": ("chevron-down", "text2"),
    "down_faded": ("chevron-down", "disabled"),
    "up": ("chevron-up", "text2"),
    "up_faded": ("chevron-up", "disabled"),
    "right": ("chevron-right", "text2"),
}


class StyleImages:
    """A temporary folder of pictures, one set per palette; removed with the object."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()

    def paths(self, tokens: Tokens) -> dict[str, str]:
        """Write the set of a palette if needed and return its paths, by name, with slashes."""
        folder = Path(self._folder.path()) / tokens.name
        if not folder.is_dir():
            folder.mkdir(parents=True)
            for name, (icon, tone) in _IMAGES.items():
                source = coloured_source(icon, tokens.colour(tone))
                (folder / f"{name}.svg").write_text(source, encoding="utf-8")
        return {f"image_{name}": (folder / f"{name}.svg").as_posix() for name in _IMAGES}


@lru_cache(maxsize=1)
def style_images() -> StyleImages:
    """Return the set of this process: a style sheet may outlive the theme that made it."""
    return StyleImages()
