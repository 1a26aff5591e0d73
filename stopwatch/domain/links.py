"""Addresses of the PSA's own pages, for a browser."""

from __future__ import annotations

_TICKET = "Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail&TicketID={id}"


def ticket_address(web_url: str, remote_id: int) -> str:
    """Return where a ticket is shown; empty where nobody knows the web address or the ticket."""
    if not web_url.startswith(("https://", "http://127.0.0.1:", "http://localhost:")):
        return ""
    return f"{web_url.rstrip('/')}/{_TICKET.format(id=remote_id)}" if remote_id > 0 else ""
