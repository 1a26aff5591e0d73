"""Opens pages of the PSA in the browser: only addresses that `domain/links.py` has made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.links import target_address
from stopwatch.services.suite import Services


def browse(address: str) -> None:
    """Open an address. Refused where there is none, or no browser takes it."""
    if not address:
        raise Refused(tr("Autotask has no page for this that is known here."))
    if not QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
        raise Refused(tr("No browser took the page of the ticket. Choose one in the desktop."))


def browse_target(services: Services, target_id: TargetId | None) -> None:
    """Open the page of a ticket or task. Refused where it has none, with the sentence to say."""
    if target_id is None:
        raise Refused(tr("There is no ticket to open yet."))
    ticket = services.tickets.get(target_id)
    browse(target_address(services.accounts.current().web_url, ticket.facts) if ticket else "")


def tr(text: str) -> str:
    """Translate what is said about opening pages."""
    return QCoreApplication.translate("Browsing", text)
