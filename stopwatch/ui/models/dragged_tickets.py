"""Tickets that are dragged: a kind of data of our own, which carries this computer's keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from stopwatch.domain.ids import TargetId

MIME_TICKETS = "application/x-ticket-stopwatch-tickets"
_MOST = 10_000  # bytes; whatever another program may put there


def tickets_mime(ids: Iterable[TargetId]) -> QMimeData:
    """Return tickets as something to drag."""
    data = QMimeData()
    data.setData(MIME_TICKETS, " ".join(str(one) for one in ids).encode())
    return data


def tickets_in(data: QMimeData) -> tuple[TargetId, ...]:
    """Return the tickets that are dragged; none where it is something else."""
    if not data.hasFormat(MIME_TICKETS):
        return ()
    words = bytes(data.data(MIME_TICKETS).data()[:_MOST]).split()
    return tuple(TargetId(int(one)) for one in words if one.isdigit())
