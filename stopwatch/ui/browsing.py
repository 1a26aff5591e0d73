"""Opens pages of the PSA in the browser: only addresses that `domain/links.py` has made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.links import target_address
from stopwatch.domain.ticket import Ticket
from stopwatch.services.suite import Services


def browse(address: str) -> None:
    """Open an address. Refused where there is none, or no browser takes it."""
    if not address:
        raise Refused(tr("Autotask has no page for this that is known here."))
    if not QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
        raise Refused(tr("No browser took the page of the ticket. Choose one in the desktop."))


def address_of(services: Services, ticket: Ticket | None) -> str:
    """Return the page of a ticket or task; empty where it has none."""
    return target_address(services.accounts.current().web_url, ticket.facts) if ticket else ""


def address_of_target(services: Services, target_id: TargetId | None) -> str:
    """Return the page of what is kept under a key; empty where it has none."""
    return address_of(services, services.tickets.get(target_id) if target_id is not None else None)


def tr(text: str) -> str:
    """Translate what is said about opening pages."""
    return QCoreApplication.translate("Browsing", text)
