"""Addresses of the PSA's own pages, for a browser. Only pages of the zone are ever opened."""

from __future__ import annotations

import re

from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import TicketFacts, read_ticket_name

_COMMAND = "Autotask/AutotaskExtend/ExecuteCommand.aspx?Code="
_TICKET = f"{_COMMAND}OpenTicketDetail&TicketID={{id}}"
_TICKET_NUMBER = f"{_COMMAND}OpenTicketDetail&TicketNumber={{number}}"
_TASK = f"{_COMMAND}OpenTaskDetail&TaskNumber={{number}}"
_HOST = r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?"
_ZONE = re.compile(  # the practice Autotask is on this computer, without https
    rf"(?:https://{_HOST}(?::\d{{1,5}})?|http://(?:127\.0\.0\.1|localhost):\d{{1,5}})"
    r"(?:/[A-Za-z0-9._~-]*)*",
    re.ASCII,
)
_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,49}", re.ASCII)


def target_address(web_url: str, facts: TicketFacts) -> str:
    """Return where a ticket or a task is shown; empty where nobody knows, or there is no page."""
    match facts.kind:
        case TargetKind.TICKET:
            return ticket_address(web_url, facts.remote_id)
        case TargetKind.TASK:
            return _numbered(web_url, _TASK, facts.number)
        case TargetKind.INTERNAL:
            return ""


def ticket_address(web_url: str, remote_id: int) -> str:
    """Return where a ticket is shown; empty where nobody knows the web address or the ticket."""
    return _at(web_url, _TICKET.format(id=remote_id)) if remote_id > 0 else ""


def number_address(web_url: str, named: str) -> str:
    """Return where the ticket of a number or an id is shown that is not known here."""
    name = read_ticket_name(named)
    if name.remote_id is not None:
        return ticket_address(web_url, name.remote_id)
    return _numbered(web_url, _TICKET_NUMBER, name.number or "")


def _numbered(web_url: str, page: str, number: str) -> str:
    """Return the page of a number; what the PSA calls a number must not become another page."""
    return _at(web_url, page.format(number=number)) if _NUMBER.fullmatch(number) else ""


def _at(web_url: str, page: str) -> str:
    return f"{web_url.rstrip('/')}/{page}" if _ZONE.fullmatch(web_url) else ""
