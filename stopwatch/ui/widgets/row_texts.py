"""The texts of a row as runs of font and colour."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QColor, QFont

from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.widgets.painting import Run
from stopwatch.ui.widgets.row import Lead, Part, Ranges, Row

PART_GAP = 8
"""What stands between a number and the parts, or the title, behind it."""
_JOINT = " · "


def number_runs(theme: Theme, row: Row) -> list[Run]:
    """Return the ticket number, never cut, its matched letters marked."""
    weight = QFont.Weight.DemiBold if row.number_strong else QFont.Weight.Medium
    font = tabular(weighted(theme.fonts.body, weight))
    return _matched(theme, row.number, font, theme.colour("text2"), row.number_matches)


def title_runs(theme: Theme, row: Row, gap: float = PART_GAP) -> list[Run]:
    """Return the title with its matched letters marked."""
    colour = theme.colour(row.title_tone)
    before = gap if row.number else 0
    return _matched(theme, row.title, theme.fonts.body, colour, row.title_matches, before)


def part_runs(theme: Theme, parts: tuple[Part, ...], gap: float = 0) -> list[Run]:
    """Return the small line, its parts joined by a middle dot."""
    font = tabular(theme.fonts.small)
    runs: list[Run] = []
    for part in parts:
        if runs:
            runs.append(Run(_JOINT, font, theme.colour("text2")))
        runs.append(Run(part.text, font, theme.colour(part.tone), 0 if runs else gap))
    return runs


def right_runs(theme: Theme, row: Row) -> list[Run]:
    """Return the time at the right, its seconds paler; never cut."""
    strong = tabular(weighted(theme.fonts.body, QFont.Weight.DemiBold))
    plain = tabular(theme.fonts.body)
    dash = row.right in {"–", "-"}
    colour: Tone = "text3" if dash else "text"
    runs = [Run(row.right, plain if dash else strong, theme.colour(colour))]
    if row.right_minor:
        runs.append(Run(row.right_minor, plain, theme.colour("text3")))
    return runs


def lead_runs(theme: Theme, lead: Lead) -> tuple[list[Run], list[Run]]:
    """Return both lines of the column before the number."""
    body = theme.fonts.body
    font = weighted(body, QFont.Weight.DemiBold) if lead.strong else body
    small = Run(lead.small, tabular(theme.fonts.small), theme.colour("text2"))
    return [Run(lead.text, tabular(font), theme.colour(lead.tone))], [small]


def _matched(
    theme: Theme, text: str, font: QFont, colour: QColor, ranges: Ranges, gap: float = 0
) -> list[Run]:
    strong = weighted(font, QFont.Weight.DemiBold) if ranges else font
    accent = theme.colour("accent_text")
    runs: list[Run] = []
    for piece, hit in pieces(text, ranges):
        ink = (strong, accent) if hit else (font, colour)
        runs.append(Run(piece, *ink, 0 if runs else gap))
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
