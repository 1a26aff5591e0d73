"""Pages of the documentation that are made from tables in the code tell what the code does."""

from __future__ import annotations

from stopwatch.cli.preferences_page import page
from tests.support.program import ROOT


def test_the_page_of_preferences_is_as_the_table() -> None:
    written = (ROOT / "docs" / "preferences.md").read_text(encoding="utf-8")
    assert written == page(), "run `make documents`"
