"""The demo of a packed program: there is no interpreter beside it."""

from __future__ import annotations

import sys

import pytest

from stopwatch.tour.practice import serving


def test_a_checkout_serves_by_its_interpreter() -> None:
    assert serving(5) == [sys.executable, "-m", "stopwatch.sandbox", "--tickets", "5"]


def test_a_packed_program_serves_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert serving(5) == [sys.executable, "sandbox", "serve", "--tickets", "5"]
