"""Small files, small functions: the budgets of the house."""

from __future__ import annotations

import statistics

import pytest

from tests.support.source import length, sources

LONGEST_FILE, MEDIAN_FILE = 400, 120
LONGEST_FUNCTION, MEDIAN_FUNCTION = 40, 6


@pytest.mark.parametrize("folder", ["stopwatch", "tests", "packaging"])
def test_no_file_is_too_long(folder: str) -> None:
    found = [f"{one.place}: {one.lines}" for one in sources(folder) if one.lines > LONGEST_FILE]
    assert found == []


def test_most_files_are_short() -> None:
    assert statistics.median(one.lines for one in sources("stopwatch")) <= MEDIAN_FILE


def test_no_function_is_too_long() -> None:
    assert [
        f"{one.at(function)} {function.name}: {length(function)}"
        for one in sources("stopwatch")
        for function in one.functions()
        if length(function) > LONGEST_FUNCTION
    ] == []


def test_most_functions_are_short() -> None:
    lengths = [length(function) for one in sources("stopwatch") for function in one.functions()]
    assert statistics.median(lengths) <= MEDIAN_FUNCTION
