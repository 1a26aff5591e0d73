"""The texts of a row as runs of font and colour."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.painting import Run
from stopwatch.ui.widgets.row import Lead, Part, Ranges, Row

PART_GAP = 8
"""What stands between a number and the parts, or the title, behind it."""
_JOINT = " · "


def number_runs(theme: Theme, row: Row) -> list[Run]:
    """Return the ticket number, never cut, its matched letters marked."""
    fonts = theme.fonts
    font = fonts.digits_strong if row.number_strong else fonts.digits_medium
    inks = _Ink(font, theme.colour("text2")), _Ink(fonts.digits_strong, theme.colour("accent_text"))
    return _matched(row.number, row.number_matches, *inks)


def title_runs(theme: Theme, row: Row, gap: float = PART_GAP) -> list[Run]:
    """Return the title with its matched letters marked."""
    fonts = theme.fonts
    plain = _Ink(fonts.body, theme.colour(row.title_tone))
    hit = _Ink(fonts.body_strong, theme.colour("accent_text"))
    return _matched(row.title, row.title_matches, plain, hit, gap if row.number else 0)


def part_runs(theme: Theme, parts: tuple[Part, ...], gap: float = 0) -> list[Run]:
    """Return the small line, its parts joined by a middle dot; those of a tone are one run."""
    font = theme.fonts.small_digits
    runs: list[Run] = []
    for tone, alike in groupby(parts, key=_tone):
        if runs:
            runs.append(Run(_JOINT, font, theme.colour("text2")))
        text = _JOINT.join(part.text for part in alike)
        runs.append(Run(text, font, theme.colour(tone), 0 if runs else gap))
    return runs


def _tone(part: Part) -> Tone:
    return part.tone


def right_runs(theme: Theme, row: Row) -> list[Run]:
    """Return the time at the right, its seconds paler; never cut."""
    strong, plain = theme.fonts.digits_strong, theme.fonts.digits
    dash = row.right in {"–", "-"}
    colour: Tone = "text3" if dash else "text"
    runs = [Run(row.right, plain if dash else strong, theme.colour(colour))]
    if row.right_minor:
        runs.append(Run(row.right_minor, plain, theme.colour("text3")))
    return runs


def lead_runs(theme: Theme, lead: Lead) -> tuple[list[Run], list[Run]]:
    """Return both lines of the column before the number."""
    fonts = theme.fonts
    font = fonts.digits_strong if lead.strong else fonts.digits
    small = Run(lead.small, fonts.small_digits, theme.colour("text2"))
    return [Run(lead.text, font, theme.colour(lead.tone))], [small]


class _Ink(NamedTuple):
    font: QFont
    colour: QColor


def _matched(text: str, ranges: Ranges, plain: _Ink, hit: _Ink, gap: float = 0) -> list[Run]:
    if not ranges:
        return [Run(text, *plain, gap)] if text else []
    runs: list[Run] = []
    for piece, is_hit in pieces(text, ranges):
        runs.append(Run(piece, *(hit if is_hit else plain), 0 if runs else gap))
    return runs


def pieces(text: str, ranges: Ranges) -> Iterator[tuple[str, bool]]:
    """Cut a text at its matched ranges; each piece comes with whether it matched."""
    reached = 0
    for start, end in ranges:
        if text[reached:start]:
            yield text[reached:start], False
        if text[start:end]:
            yield text[start:end], True
        reached = max(reached, end)
    if text[reached:]:
        yield text[reached:], False
