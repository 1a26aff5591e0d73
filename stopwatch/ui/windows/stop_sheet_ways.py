"""The ways out of a trouble of the stop sheet, as its buttons say them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from stopwatch.services.choices import Offered
from stopwatch.ui.windows.stop_sheet_check import Way, reopening_status


def way_words(way: Way, offered: Offered) -> str:
    """Return what the button of a way says."""
    match way:
        case Way.REOPEN:
            status = reopening_status(offered)
            label = status.label if status else ""
            return _tr("Reopen as {status}").format(status=label)
        case Way.OTHER_TICKET if offered.ticket is None:
            return _tr("Choose a ticket…")
        case Way.OTHER_TICKET:
            return _tr("Other ticket…")
        case Way.SIGN_IN:
            return _tr("Sign in…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("StopSheet", text)
