"""The benchmarks run at all, with fewer tickets than they are for: no figure fails a test."""

from __future__ import annotations

from pathlib import Path

from tests.bench import clicking, delivering, searching
from tests.bench.kept import keep_page, keep_trend
from tests.bench.table import Figure

_FIGURES = [
    Figure("click to disk, median", 1.25, "x", 3.0, "0.5 ms against 0.4 ms"),
    Figure("first pull of 100,000 tickets", 1234.5, "s"),
]


def test_a_pull_and_a_delivery_are_measured(tmp_path: Path) -> None:
    found = {one.name: one for one in delivering.figures(tmp_path, tickets=60, entries=3)}
    assert found["requests per entry, of 3"].value >= 1, "each was sent"
    assert found["first pull of 60 tickets"].value > 0


def test_a_click_beside_a_pull_is_measured(tmp_path: Path) -> None:
    found = {one.name: one for one in clicking.figures(tmp_path, tickets=3_000, clicks=12)}
    assert found["click to disk during a first pull over HTTP, median"].value > 0


def test_a_search_is_measured_and_its_tickets_are_kept(tmp_path: Path) -> None:
    first = [one.name for one in searching.figures_of_a_million(tmp_path, 700, 2)]
    again = [one.name for one in searching.figures_of_a_million(tmp_path, 700, 2)]
    assert first == ["storing 700 tickets", *again]


def test_what_was_measured_is_kept_as_a_page_and_as_a_trend(tmp_path: Path) -> None:
    page, trend = tmp_path / "speed.md", tmp_path / "trend.csv"
    keep_page(_FIGURES, page)
    assert "| click to disk, median | 1.25 x | ≤ 3 x, met | 0.5 ms against 0.4 ms |" in (
        page.read_text("utf-8")
    )
    assert "| first pull of 100,000 tickets | 1,234 s |  |  |" in page.read_text("utf-8")
    keep_trend(_FIGURES, trend)
    keep_trend(_FIGURES[:1], trend)
    lines = trend.read_text("utf-8").splitlines()
    assert lines[0].startswith("day,commit,figure,")
    assert len(lines) == 4, "a head, and one line a figure"
