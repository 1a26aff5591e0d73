"""The kinds of rows: the same painting with other measures and another order of the lines."""

from __future__ import annotations

from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.measures import PANEL_ROW_EXTRA, TWO_LINE_EXTRA


@dataclass(frozen=True, slots=True)
class RowAction:
    """A small tool at the right of a row, shown under the pointer or on the current row."""

    name: str
    icon: str


@dataclass(frozen=True, slots=True)
class RowStyle:
    """Measures of a row kind in logical pixels, and what its lines hold."""

    margin: int = 12
    mark_column: int = 26
    lead_column: int = 0
    extra: int = TWO_LINE_EXTRA
    lines: int = 2
    title_below: bool = False
    hairline: bool = False
    lead_action: str = ""
    actions: tuple[RowAction, ...] = ()


PICKER_ROWS = RowStyle()
DELIVERY_ROWS = RowStyle(margin=16, mark_column=22, lead_column=154, extra=PANEL_ROW_EXTRA)
ONE_LINE_ROWS = RowStyle(extra=12, lines=1, hairline=True)
PANEL_ROWS = RowStyle(
    margin=14,
    mark_column=26,
    extra=PANEL_ROW_EXTRA,
    title_below=True,
    lead_action="resume",
    actions=(RowAction("note", "note"), RowAction("stop", "stop"), RowAction("more", "more")),
)
