"""The words of the first run."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Translate what the first run says."""
    return QCoreApplication.translate("FirstRun", text)
