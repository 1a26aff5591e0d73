"""Times and names as windows write and speak them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTime

from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS, at_zone, local_date
from stopwatch.domain.rounding import hundredths
from stopwatch.domain.ticket import Ticket
from stopwatch.ui.sentences import spoken_language

NO_BILL = "–"
"""What stands in a column of hours to bill where nobody pays."""
_COUNTED = (
    (HOUR_MS, QT_TRANSLATE_NOOP("Texts", "1 hour"), QT_TRANSLATE_NOOP("Texts", "{count} hours")),
    (
        MINUTE_MS,
        QT_TRANSLATE_NOOP("Texts", "1 minute"),
        QT_TRANSLATE_NOOP("Texts", "{count} minutes"),
    ),
)


def tr(text: object) -> str:
    """Translate what times and names are written with."""
    return QCoreApplication.translate("Texts", str(text))


def locale() -> QLocale:
    """Return how the language of the windows writes numbers and days."""
    found = QLocale(spoken_language())
    found.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return found


def grouped(number: float, digits: int = 0) -> str:
    """Return a number with its thousands apart, like 1,625.00."""
    return QLocale(spoken_language()).toString(float(number), "f", digits)


def no_ticket() -> str:
    """Return what stands where a ticket's number would."""
    return tr("No ticket yet")


def hours_minutes(span_ms: int) -> str:
    """Return a duration like 0:42."""
    return f"{span_ms // HOUR_MS}:{span_ms % HOUR_MS // MINUTE_MS:02}"


def seconds_part(span_ms: int) -> str:
    """Return the seconds behind it like :10."""
    return f":{span_ms % MINUTE_MS // SECOND_MS:02}"


def duration(span_ms: int) -> str:
    """Return a duration with seconds, like 0:42:10."""
    return hours_minutes(span_ms) + seconds_part(span_ms)


def billed(span_ms: int) -> str:
    """Return time to bill like 0.75 h."""
    return tr("{hours} h").format(hours=decimal_hours(span_ms))


def decimal_hours(span_ms: int) -> str:
    """Return time to bill as it stands in a column, like 0.75."""
    return locale().toString(hundredths(span_ms) / 100, "f", 2)


def billed_or_not(span_ms: int, *, is_billable: bool) -> str:
    """Return time to bill, or that nobody pays for it."""
    return billed(span_ms) if is_billable else not_billable()


def not_billable() -> str:
    """Return what is said instead of hours to bill of time that nobody pays for."""
    return tr("not billable")


def length(span_ms: int) -> str:
    """Return how much time it is, like 0.75 h, or 0:00:12 where that would be 0.00 h."""
    return billed(span_ms) if hundredths(span_ms) else duration(span_ms)


def clock_format() -> str:
    """Return how Qt is to write a time of day: with twelve hours where the system has twelve."""
    short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return "h:mm AP" if "a" in short.casefold() else "HH:mm"


def clock(at_ms: int, zone: str) -> str:
    """Return a clock time like 14:05, or like 2:05 PM."""
    return _clock(at_zone(at_ms, zone))


def _clock(moment: datetime) -> str:
    return QLocale().toString(QTime(moment.hour, moment.minute), clock_format())


def day_clock(at_ms: int, now_ms: int, zone: str) -> str:
    """Return a clock time, with the day where it is not today: 17:05 or Thu 17:05."""
    moment = at_zone(at_ms, zone)
    is_today = local_date(at_ms, zone) == local_date(now_ms, zone)
    time = _clock(moment)
    if is_today:
        return time
    day = locale().dayName(moment.isoweekday(), QLocale.FormatType.ShortFormat)
    return tr("{day} {time}").format(day=day, time=time)


def spoken(span_ms: int) -> str:
    """Return a duration in words, for screen readers."""
    parts, rest = [], span_ms
    for unit, one, many in _COUNTED:
        count, rest = divmod(rest, unit)
        if count:
            parts.append(tr(one if count == 1 else many).format(count=count))
    return " ".join(parts) or tr("less than a minute")


def number_of(ticket: Ticket | None, typed: str) -> str:
    """Return what stands where a ticket's number does; internal time has none."""
    if ticket is None:
        return typed or no_ticket()
    return tr("Internal time") if ticket.is_internal else ticket.number


def kind_word(ticket: Ticket) -> str:
    """Return what a target is where it is no ticket; empty for a ticket."""
    if ticket.is_ticket:
        return ""
    return tr("Internal time") if ticket.is_internal else tr("Task")


def order_words(number: str) -> str:
    """Return a purchase order number as lists name it, like PO MS-2026; empty for none."""
    return tr("PO {number}").format(number=number) if number else ""
