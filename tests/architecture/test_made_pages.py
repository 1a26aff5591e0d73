"""Pages of the documentation that are made from tables in the code tell what the code does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stopwatch.cli import commands_page, preferences_page
from tests.support.program import ROOT


@pytest.mark.parametrize(
    ("name", "made"),
    [("preferences.md", preferences_page.page), ("commands.md", commands_page.page)],
)
def test_the_page_is_as_the_code(name: str, made: Callable[[], str]) -> None:
    written = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert written == made(), "run `make documents`"
