"""What a call of the loopback endpoint asks for: one form is answered, all others look alike.

The address is that of a page in the user's own browser, so anybody's page may try it. Counted are
only the host it was meant for, a navigation of the browser, and the token of this installation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from hmac import compare_digest

from stopwatch.domain.errors import Refused
from stopwatch.domain.ticket_link import TicketLink, link_of
from stopwatch.domain.values import dataclass

HOST = "127.0.0.1"
TOKEN_BITS = 160
_DIGITS = "abcdefghijklmnopqrstuvwxyz234567"  # as in RFC 4648, small
_FORM = re.compile(r"/(?P<token>[a-z2-7]{1,64})/(?P<verb>[a-z]{1,20})\?(?P<query>[^#]*)", re.ASCII)
_NAVIGATIONS = {"sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
_ONCE = ("host", *_NAVIGATIONS)
_TICKET = "ticket"


class Answer(Enum):
    """How a call is answered; the value is the status. Nobody learns whether a ticket exists."""

    OFFERED = 200
    NOT_A_TICKET = 400
    NOT_FOUND = 404
    TOO_MANY = 429


@dataclass(frozen=True, slots=True)
class Call:
    """The head of a request: names of headers in small letters, in their order."""

    method: str
    target: str
    headers: Sequence[tuple[str, str]]

    def all_of(self, name: str) -> list[str]:
        """Return every value of a header."""
        return [value for one, value in self.headers if one == name]


@dataclass(frozen=True, slots=True)
class Door:
    """Where the endpoint listens, and the token that opens it."""

    port: int
    token: str

    @property
    def hosts(self) -> tuple[str, str]:
        """The names by which a browser may have come here."""
        return f"{HOST}:{self.port}", f"localhost:{self.port}"

    def address(self, verb: str) -> str:
        """Return what is pasted into the LiveLink; the ticket comes behind it."""
        return f"http://{HOST}:{self.port}/{self.token}/{verb}?{_TICKET}="


def new_token(bits: int) -> str:
    """Return a token that is made of so many random bits."""
    return "".join(_DIGITS[bits >> place & 31] for place in range(0, TOKEN_BITS, 5))


def read_call(door: Door, call: Call) -> TicketLink | Answer:
    """Return the link that is to be offered, or how else to answer."""
    found = _FORM.fullmatch(call.target)
    is_ours = compare_digest((found["token"] if found else "").encode(), door.token.encode())
    if found is None or not (is_ours and door.token and _is_navigation(door, call)):
        return Answer.NOT_FOUND
    fields = [one.partition("=") for one in found["query"].split("&")]
    named = [value for name, _is, value in fields if name == _TICKET]
    try:
        return link_of(found["verb"], named[0] if len(named) == 1 else "")
    except Refused:
        return Answer.NOT_A_TICKET


def _is_navigation(door: Door, call: Call) -> bool:
    """Whether a browser went here as to a page: no script, picture or frame of another page."""
    if call.method != "GET" or any(len(call.all_of(name)) > 1 for name in _ONCE):
        return False
    told = [value == wanted for name, wanted in _NAVIGATIONS.items() for value in call.all_of(name)]
    return all(told) and [one.lower() for one in call.all_of("host")] in [
        [host] for host in door.hosts
    ]
