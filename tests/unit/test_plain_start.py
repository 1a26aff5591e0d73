"""Which command lines are the tray program's alone, so that its icon waits for nothing."""

from __future__ import annotations

import pytest

from stopwatch.__main__ import _is_plain_start


@pytest.mark.parametrize(
    ("line", "is_plain"),
    [
        ("", True), ("--hidden", True), ("--data-dir x", True), ("--data-dir x --hidden", True),
        ("--hidden --data-dir x", False), ("--data-dir", False), ("--data-dir --hidden", False),
        ("status", False), ("--data-dir x status", False),
    ],
)  # fmt: skip
def test_what_is_a_plain_start(line: str, *, is_plain: bool) -> None:
    assert _is_plain_start(line.split()) is is_plain
