"""The style sheet of the program, made once per palette from its tokens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from string import Template

from stopwatch.ui.theme.assets import assets_root
from stopwatch.ui.theme.tokens import Tokens


def contrast_sheet(images: Mapping[str, str]) -> str:
    """Return what goes on top of the desktop's own colours with high contrast."""
    return Template(_source("contrast")).substitute(images)


def style_sheet(tokens: Tokens, images: Mapping[str, str]) -> str:
    """Fill the style sheet with a palette; `images` are the paths of its pictures by name."""
    source = _source("program")
    colours = {name: value for name, value in asdict(tokens).items() if isinstance(value, str)}
    return Template(source).substitute(colours, **images)


def _source(name: str) -> str:
    return (assets_root() / "themes" / f"{name}.qss").read_text(encoding="utf-8")
