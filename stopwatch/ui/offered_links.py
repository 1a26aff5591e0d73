"""Brings links that were opened elsewhere before the user, without taking the keyboard."""

from __future__ import annotations

from stopwatch.domain.ticket_link import TicketLink
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.shown_windows import bring_back


def offer(desktop: Desktop, link: TicketLink) -> bool:
    """Ask about a link in the panel; return False, and show nothing, where too many came."""
    if not desktop.services.link_offers.take(link):
        return False
    known = desktop.window("panel")
    desktop.show_in_panel(is_new=True)
    if known is not None:
        bring_back(known)  # behind the browser, or minimised, nobody would see it
    return True
