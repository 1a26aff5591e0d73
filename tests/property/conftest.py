"""Lets `make fuzz` end in time: what is not begun when its minutes are over is left out."""

from __future__ import annotations

import os
import time

import pytest

from tests.property.for_minutes import UNTIL


def pytest_runtest_setup() -> None:
    """Begin no property after the minutes that somebody gave."""
    until = os.environ.get(UNTIL)
    if until is not None and time.monotonic() >= float(until):
        pytest.skip("the minutes of make fuzz are over")
