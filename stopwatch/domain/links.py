"""Addresses of the PSA's own pages, for a browser."""

from __future__ import annotations

from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import TicketFacts

_COMMAND = "Autotask/AutotaskExtend/ExecuteCommand.aspx?Code="
_TICKET = f"{_COMMAND}OpenTicketDetail&TicketID={{id}}"
_TASK = f"{_COMMAND}OpenTaskDetail&TaskNumber={{number}}"


def target_address(web_url: str, facts: TicketFacts) -> str:
    """Return where a ticket or a task is shown; empty where nobody knows, or there is no page."""
    match facts.kind:
        case TargetKind.TICKET:
            return ticket_address(web_url, facts.remote_id)
        case TargetKind.TASK:
            return _at(web_url, _TASK.format(number=facts.number)) if facts.number else ""
        case TargetKind.INTERNAL:
            return ""


def ticket_address(web_url: str, remote_id: int) -> str:
    """Return where a ticket is shown; empty where nobody knows the web address or the ticket."""
    return _at(web_url, _TICKET.format(id=remote_id)) if remote_id > 0 else ""


def _at(web_url: str, page: str) -> str:
    if not web_url.startswith(("https://", "http://127.0.0.1:", "http://localhost:")):
        return ""
    return f"{web_url.rstrip('/')}/{page}"
