"""Distances and sizes in logical pixels at 100 %; heights add the line height of the font."""

from __future__ import annotations

from typing import Final

SPACE_2: Final = 2
SPACE_4: Final = 4
SPACE_8: Final = 8
SPACE_12: Final = 12
SPACE_16: Final = 16
SPACE_24: Final = 24
SPACE_32: Final = 32

ROW_GAP: Final = 8
WINDOW_MARGIN: Final = 16
PANEL_MARGIN: Final = 14
PICKER_MARGIN: Final = 12

RADIUS_CELL: Final = 2
RADIUS_CHECK: Final = 3
RADIUS_FIELD: Final = 4
RADIUS_BUTTON: Final = 5
RADIUS_CARD: Final = 6

FIELD_EXTRA: Final = 12
LARGE_EXTRA: Final = 18
ONE_LINE_EXTRA: Final = 12
TWO_LINE_EXTRA: Final = 10
PANEL_ROW_EXTRA: Final = 14
HEADER_EXTRA: Final = 12
CLICK_TARGET: Final = 24

MARK_SIZE: Final = 12
ICON_SIZE: Final = 14
TREE_INDENT: Final = 34


def field_height(line: int) -> int:
    """Return the height of a field or button for a line height."""
    return line + FIELD_EXTRA


def row_height(line: int) -> int:
    """Return the height of a row with one line of text."""
    return line + ONE_LINE_EXTRA


def double_row_height(line: int) -> int:
    """Return the height of a row with two lines of text."""
    return 2 * line + TWO_LINE_EXTRA


def header_height(line: int) -> int:
    """Return the height of a section header."""
    return line + HEADER_EXTRA
