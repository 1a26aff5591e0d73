"""The display on which installed packages are tried."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from shipping.main_job import screen
from shipping.roots import Root
from typing_extensions import override


class Here(Root):
    """The machine itself in place of a root of its own, which only root could enter."""

    @override
    def _command(self, words: Sequence[str]) -> list[str]:
        return list(words)


def test_each_gets_a_display_that_nobody_has() -> None:
    root = Here(Path("/"))
    with screen(root) as one, screen(root) as other:
        assert one["DISPLAY"] != other["DISPLAY"]
        numbers = [told["DISPLAY"].removeprefix(":") for told in (one, other)]
        assert all((root.folder / f"tmp/.X11-unix/X{number}").exists() for number in numbers)
