"""What was copied stays on the clipboard when the program ends; it ends in good order."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_CHILD = """
from PySide6.QtWidgets import QApplication
from stopwatch.ui.windows.invoices.copying import cells_mime

app = QApplication([])
app.clipboard().setMimeData(cells_mime([("day", "hours"), ("Monday", "7:30")]))
print(app.clipboard().text(), sorted(app.clipboard().mimeData().formats()), sep="\\n")
"""


def test_a_program_that_copied_a_table_ends_in_good_order() -> None:
    """Where the clipboard is Qt's own, it lives longer than the interpreter."""
    ran = subprocess.run(
        [sys.executable, "-c", _CHILD], cwd=Path(__file__).parents[2], check=True,
        capture_output=True, text=True,
    )  # fmt: skip
    assert ran.stdout == "day\thours\nMonday\t7:30\n['text/html', 'text/plain']\n"
