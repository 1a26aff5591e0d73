"""What an entry or a wish says of itself: first that it is safe, then what is going on. Pure."""

from __future__ import annotations

from stopwatch.domain.entry import ShownState
from stopwatch.services.showing import ShownEntry
from stopwatch.services.wishes import ShownWish
from stopwatch.ui.texts import clock, length
from stopwatch.ui.windows.entries_words import is_overdue, state_words, tr
from stopwatch.ui.windows.entry_words import after_safe, safe_sentence


def explained(shown: ShownEntry, now_ms: int) -> tuple[str, str]:
    """Return the safe sentence and what there is to say beyond it."""
    if shown.state is ShownState.CHECKING:
        return _in_doubt(shown, now_ms)
    if shown.message:
        return after_safe(shown.message, safe_sentence(shown.told_ms))
    small = state_words(shown, now_ms).small
    match shown.state:
        case ShownState.WAITING:
            more = tr("It goes to Autotask by itself; {when}.").format(when=small)
        case ShownState.DRAFT:
            more = tr("It is a draft. Finish it, then it goes to Autotask.")
        case ShownState.LOCAL_ONLY:
            more = tr("You keep it on this computer; it is not sent.")
        case ShownState.SENDING:
            more = tr("It is on its way to Autotask, {when}.").format(when=small)
        case _:
            return "", ""
    return safe_sentence(shown.told_ms), more


def explained_wish(wish: ShownWish) -> tuple[str, str]:
    """Return the same for a wish, which holds no time."""
    is_number = wish.item.is_number
    safe = tr("Your numbers are kept here.") if is_number else tr("Your time is safe.")
    if wish.item.message:
        return after_safe(wish.item.message, safe)
    if wish.waits and is_number:
        return safe, tr("It follows when its contract has the number.")
    if wish.waits:
        return safe, tr("It follows when the ticket's entries have arrived.")
    return safe, tr("It goes to Autotask by itself.")


def _in_doubt(shown: ShownEntry, now_ms: int) -> tuple[str, str]:
    """Return what is said while an entry is looked for: until when, and that it needs nobody."""
    item, hours = shown.item, length(shown.told_ms)
    if item is not None and is_overdue(item, now_ms):
        _said, why = after_safe(item.message, "")
        safe = tr("Your {hours} is safe. Whether it arrived cannot be looked up just now.")
        more = tr("{why} It is looked up as soon as that works; nothing is sent twice.")
        return safe.format(hours=hours), more.format(why=why).strip()
    if item is None or item.checking_until is None:
        safe = tr("Your {hours} is safe. Autotask did not answer.").format(hours=hours)
        return safe, tr("It is looked up, and sent again by itself. No need to wait here.")
    until = clock(item.checking_until, shown.entry.piece.zone)
    safe = tr("Your {hours} is safe. Autotask did not answer; checking until {time}.")
    more = tr(
        "If it is still not there at {time}, it is sent again by itself. No need to wait here. "
        "You may edit it now; the change follows behind."
    )
    return safe.format(hours=hours, time=until), more.format(time=until)
