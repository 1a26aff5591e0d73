"""Looking at windows that come and go ends nothing."""

from __future__ import annotations

import pytest

from tests.desktop.screen import Windows

_GONE = 0x0123_4567  # no client of a new X server has made so many
pytestmark = pytest.mark.slow


def test_a_window_that_went_while_one_looked_has_no_title(windows: Windows) -> None:
    assert windows._title(_GONE) == ""
    assert windows.titles() == []
