"""An entry in doubt: the window within which it is looked for, as stops on a line. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.delivery import WINDOW_MS
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.services.ports.storage import AttemptLine
from stopwatch.ui.texts import clock
from stopwatch.ui.widgets.window_line import WindowStops, WindowWords
from stopwatch.ui.windows.entries_words import tr

_SEND = "send"


def window_of(
    item: OutboxItem | None, history: Sequence[AttemptLine], now_ms: int
) -> WindowStops | None:
    """Return the stops of an item that is looked for within a window, None for any other."""
    if item is None or item.state is not ItemState.CHECKING or item.checking_until is None:
        return None
    begun_at = item.checking_until - WINDOW_MS
    sent_at = min(begun_at, item.attempt.sent_at) if item.attempt is not None else begun_at
    looked = tuple(
        line.at for line in history if line.kind != _SEND and sent_at <= line.at <= now_ms
    )
    next_at = item.due_at if now_ms < item.due_at < item.checking_until else None
    return WindowStops(sent_at, looked, next_at, item.checking_until, now_ms)


def window_words(stops: WindowStops, zone: str) -> WindowWords:
    """Return the labels of a window and its sentence."""

    def at(moment_ms: int) -> str:
        return clock(moment_ms, zone)

    said = [tr("sent {time}").format(time=at(stops.sent_at))]
    if stops.looked:
        said.append(tr("looked {times}").format(times=_listed([at(one) for one in stops.looked])))
    if stops.next_at is not None:
        said.append(tr("next {time}").format(time=at(stops.next_at)))
    said.append(tr("last {time}").format(time=at(stops.last_at)))
    return WindowWords(
        tr("{time} sent").format(time=at(stops.sent_at)),
        at(stops.now_at),
        tr("{time} last look").format(time=at(stops.last_at)),
        ", ".join(said),
    )


def _listed(times: Sequence[str]) -> str:
    if len(times) == 1:
        return times[0]
    words = tr("{first} and {last}")
    return words.format(first=", ".join(times[:-1]), last=times[-1])
