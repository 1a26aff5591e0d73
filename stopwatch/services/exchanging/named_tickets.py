"""Which ticket is named in what somebody wrote."""

from __future__ import annotations

from stopwatch.domain.ticket import read_ticket_name


def ticket_in(*texts: str) -> str:
    """Return the number of the first ticket that is named in any of the texts, empty for none.

    A bare number is none: it may be anything.
    """
    numbers = (read_ticket_name(text).number for text in texts)
    return next((number for number in numbers if number), "")
