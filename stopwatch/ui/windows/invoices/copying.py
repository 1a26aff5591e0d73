"""Lines as a table for the clipboard: tabs for spreadsheets, HTML for mail and word processors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData, QStringListModel

from stopwatch.services.exchange import harmless
from stopwatch.services.invoice_table import COLUMNS, invoice_rows
from stopwatch.ui.windows.invoices.gathering import Gathered

_HTML = "text/html"


def table_mime(gathered: Gathered) -> QMimeData:
    """Return lines in both forms; no cell is a formula, none leaves its line."""
    rows = invoice_rows(gathered.wanted.page, gathered.lines, gathered.tickets)
    return cells_mime([COLUMNS, *rows])


def cells_mime(table: Iterable[Sequence[str]]) -> QMimeData:
    """Return rows, the first of them the names of the columns, in both forms."""
    cells = [tuple(harmless(" ".join(one.split())) for one in row) for row in table]
    mime = _made_by_qt()
    mime.setText("\n".join("\t".join(row) for row in cells))
    mime.setData(_HTML, _html(cells).encode())
    return mime


def _made_by_qt() -> QMimeData:
    """Return an empty one that Qt made itself: a clipboard can outlive the interpreter.

    Qt lets go of it then, and one of ours would call back into Python: the process crashes.
    """
    model = QStringListModel([""])
    mime = model.mimeData([model.index(0)])
    for kind in mime.formats():
        mime.removeFormat(kind)
    return mime


def _html(cells: Sequence[Sequence[str]]) -> str:
    head, *body = cells
    rows = "".join(_row(row, "td") for row in body)
    return f'<meta charset="utf-8"><table>{_row(head, "th")}{rows}</table>'


def _row(cells: Sequence[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(one)}</{tag}>' for one in cells)}</tr>"
