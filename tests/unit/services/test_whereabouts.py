"""Where windows stood is kept by name, and damage there is no trouble."""

from __future__ import annotations

import pytest

from stopwatch.services.preferences import NOBODY
from stopwatch.services.tools import Tools
from stopwatch.services.whereabouts import Whereabouts, WindowPlaces


def test_a_window_is_found_where_it_was_left(tools: Tools) -> None:
    places = WindowPlaces(tools)
    assert places.of("main") == Whereabouts()
    places.keep("main", Whereabouts("AdnQ", "week"))
    places.keep("mini", Whereabouts("AAAA"))
    assert places.of("main") == Whereabouts("AdnQ", "week")
    assert places.of("mini") == Whereabouts("AAAA", "")


@pytest.mark.parametrize("text", ["", "{", "[1]", "7", "null", '{"page": 3}'])
def test_what_is_damaged_stands_nowhere(tools: Tools, text: str) -> None:
    with tools.units.write() as unit:
        unit.facts.put_text(NOBODY, "window.main", text)
    assert WindowPlaces(tools).of("main").geometry == ""
