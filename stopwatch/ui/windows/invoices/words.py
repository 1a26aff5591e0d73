"""How the window Items to Invoice writes hours, amounts, days and layers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.billing import HOUR, Layer
from stopwatch.domain.invoices import Sums
from stopwatch.services.ports.billing import Days
from stopwatch.ui import day_names
from stopwatch.ui.sentences import told
from stopwatch.ui.texts import grouped


def tr(text: str) -> str:
    """Translate within the window Items to Invoice."""
    return QCoreApplication.translate("Invoices", text)


def hours_words(parts: int) -> str:
    """Return hours as a column shows them, like 12.50."""
    return grouped(parts / HOUR, 2)


def spoken_hours(parts: int) -> str:
    """Return hours within a sentence, like 0.75 h."""
    return tr("{hours} h").format(hours=hours_words(parts))


def amount_words(sums: Sums) -> str:
    """Return an amount without its currency; words where none is known, never 0.00 for that.

    Where some hours have no rate it is the least that it comes to.
    """
    if sums.is_hours_only:
        return tr("hours only")
    amount = money_words(sums.cents)
    return tr("≥ {amount}").format(amount=amount) if sums.unpriced else amount


def money_words(cents: int) -> str:
    """Return cents as a column shows them, like 1,625.00."""
    return grouped(cents / 100, 2)


def trouble_words(trouble: str) -> str:
    """Return why the PSA's part is not fetched: first that nothing is lost, last what helps."""
    if not trouble:
        return ""
    is_reassuring = trouble.startswith("Your ")
    kept = "" if is_reassuring else tr("Nothing is lost.")
    return " ".join(part for part in (kept, told(trouble), tr("F5 tries again.")) if part)


def layer_name(layer: Layer) -> str:
    """Return what a layer is called."""
    return {
        Layer.POSTED: tr("Posted"), Layer.IN_PSA: tr("In Autotask, not posted"),
        Layer.HERE: tr("Still here"),
    }[layer]  # fmt: skip


def short_layer_name(layer: Layer) -> str:
    """Return the same where there is little room."""
    return {
        Layer.POSTED: tr("Posted"), Layer.IN_PSA: tr("In Autotask"), Layer.HERE: tr("Here"),
    }[layer]  # fmt: skip


def bar_words(hours: Mapping[Layer, int]) -> str:
    """Return what a bar shows: `7.25 posted, 3.50 in Autotask, 1.75 here`."""
    words = {
        Layer.POSTED: tr("{hours} posted"), Layer.IN_PSA: tr("{hours} in Autotask"),
        Layer.HERE: tr("{hours} here"),
    }  # fmt: skip
    said = (words[one].format(hours=hours_words(hours[one])) for one in Layer if hours[one])
    return ", ".join(said) or tr("no hours")


def span_words(first: str, last: str, today: date) -> str:
    """Return a span of ISO days in short: `3 Nov`, `12 to 19 Nov`, `30 Oct to 2 Nov`, `today`."""
    if not first or not last:
        return ""
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    if begins == ends:
        return _short(ends, today)
    is_one_month = (begins.year, begins.month) == (ends.year, ends.month) and ends != today
    begun = day_names.written(begins, day_names.NUMBER) if is_one_month else _short(begins, today)
    return tr("{first} to {last}").format(first=begun, last=_short(ends, today))


def month_words(days: Days) -> str:
    """Return a month like November 2026."""
    return day_names.written(date.fromisoformat(days.first), day_names.MONTH_OF_YEAR)


def month_name(days: Days) -> str:
    """Return the name of a month."""
    return day_names.written(date.fromisoformat(days.first), day_names.MONTH)


def invoices_words(count: int) -> str:
    """Return `1 invoice` or `3 invoices`."""
    return tr("1 invoice") if count == 1 else tr("{count} invoices").format(count=count)


def companies_words(count: int) -> str:
    """Return `1 company` or `5 companies`."""
    return tr("1 company") if count == 1 else tr("{count} companies").format(count=count)


def no_number() -> str:
    """Return what stands where a number would."""
    return tr("No number")


def _short(day: date, today: date) -> str:
    if day == today:
        return tr("today")
    return day_names.short(day, today)
