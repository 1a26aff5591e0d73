"""Properties that the style sheet looks at: Qt reads them again only when it is told to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Give a widget another look, if it is another."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def mark_wrong(field: QWidget, *, wrong: bool) -> None:
    """Frame a field in red, or no longer."""
    restyle(field, "state", "error" if wrong else "")
