"""Pictures the style sheet needs as files: ticks and arrows in the colours of a palette.

A style sheet can only name files, and a border on a combo or check box removes the arrows and
ticks that the style would have drawn. These files are held in memory, so that a program that was
killed leaves none behind, and a full disk takes no arrow away.
"""

from __future__ import annotations

from stopwatch.ui.theme.icons import coloured_source
from stopwatch.ui.theme.memory_files import Files, folder_in_memory
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


def style_images(tokens: Tokens) -> dict[str, str]:
    """Return the paths of the pictures of a palette, by the names the sheet has for them."""
    folder = folder_in_memory(f"stopwatch-style-{tokens.name}", _pictures(tokens))
    return {f"image_{name}": f"{folder}/{name}.svg" for name in _IMAGES}


def _pictures(tokens: Tokens) -> Files:
    return tuple(
        (f"{name}.svg", coloured_source(icon, tokens.colour(tone)).encode())
        for name, (icon, tone) in _IMAGES.items()
    )
