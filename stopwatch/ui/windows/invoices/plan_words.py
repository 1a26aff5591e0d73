"""How the plan says what becomes of invoices; plural forms are whole sentences, not parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.billing import HOUR, Layer
from stopwatch.domain.invoices import Invoice, Preview, Sums
from stopwatch.domain.values import dataclass
from stopwatch.services.invoicing import InvoicePage
from stopwatch.ui.windows.invoices.words import amount_words, no_number, spoken_hours

_NAMED_MOST = 20
"""So many invoices are read out by name; a longer list nobody would hear to its end."""


def tr(text: str) -> str:
    """Translate within the plan."""
    return QCoreApplication.translate("Plan", text)


@dataclass(frozen=True, slots=True)
class Becomes:
    """How many invoices there are, what happens, and how many there will be; `after` may be ""."""

    before: str
    words: str
    after: str = ""

    @property
    def sentence(self) -> str:
        """All of it in one."""
        return " ".join(part for part in (self.before, self.words, self.after) if part)


def becomes(before: int, after: int, *, is_planned: bool) -> Becomes:
    """Return what a plan does to the number of invoices, in words that fit both."""
    if not is_planned:
        one = before == 1
        return Becomes(
            f"{before}", tr("invoice. No change yet.") if one else tr("invoices. No change yet.")
        )
    if before == after:
        stays = tr("invoice stays") if before == 1 else tr("invoices stay")
        return Becomes(f"{before}", stays, f"{after}")
    return Becomes(
        f"{before}", tr("invoice becomes") if before == 1 else tr("invoices become"), f"{after}"
    )


def sums_words(sums: Sums) -> str:
    """Return `9.50 h, 1,140.00`; what has no rate is never shown as nothing."""
    return f"{spoken_hours(sums.all_hours)}, {amount_words(sums)}"


def spoken_sums(sums: Sums) -> str:
    """Return the same to be read out."""
    return tr("{hours} hours, {amount}").format(
        hours=f"{sums.all_hours / HOUR:.2f}", amount=amount_words(sums)
    )


def number_words(invoice: Invoice) -> str:
    """Return the number of an invoice, or that it has none."""
    return invoice.number or no_number()


def billed_words(invoice: Invoice, page: InvoicePage, company_id: int) -> str:
    """Return who else is billed; empty where it is the company itself."""
    if invoice.company_id == company_id:
        return ""
    return tr("billed to {company}").format(company=page.company(invoice.company_id))


def proof_words(preview: Preview) -> str:
    """Return what does not change, whatever is planned, and what cannot."""
    total = preview.total
    if total.is_hours_only or not total.lines:
        kept = tr("All lines and the {hours} stay as they are.")
        kept = kept.format(hours=spoken_hours(total.all_hours))
    else:
        kept = tr("All lines and the total of {amount} stay as they are.")
        kept = kept.format(amount=amount_words(total))
    return f"{kept} {_stays_words(preview)}".rstrip()


def _stays_words(preview: Preview) -> str:
    count, hours = preview.kept_lines, spoken_hours(preview.stays)
    if preview.stays and count > 1:  # posted ones are among the lines
        words = tr("{hours} are posted already and stay on their invoice; in all, {count} lines "
                   "keep a number of their own.")  # fmt: skip
        return words.format(hours=hours, count=count)
    if preview.stays:
        return tr("{hours} are posted already and stay on their invoice.").format(hours=hours)
    if count:
        one, several = tr("1 line keeps a number of its own."), tr("{count} lines keep a number of "
                                                                   "their own.")  # fmt: skip
        return one if count == 1 else several.format(count=count)
    if not preview.total.hours[Layer.POSTED]:
        return tr("Nothing is posted yet, so everything moves.")
    return ""


def spoken_preview(preview: Preview, *, is_planned: bool) -> str:
    """Return the picture as a list of invoices, for whoever cannot see it."""
    head = becomes(len(preview.before), len(preview.after), is_planned=is_planned).sentence
    named = "; ".join(
        f"{number_words(one)}, {spoken_sums(one.sums)}" for one in preview.after[:_NAMED_MOST]
    )
    more = len(preview.after) - _NAMED_MOST
    rest = f"; {more_words(more)}" if more > 0 else ""
    return f"{head.rstrip('.')}: {named}{rest}"


def more_words(count: int) -> str:
    """Return what stands for those that are too small to be drawn apart."""
    return tr("{count} more").format(count=count)


def set_words(count: int) -> str:
    """Return what the main button does, with how many numbers it would send."""
    return tr("Set 1 number") if count == 1 else tr("Set {count} numbers").format(count=count)


def typed_words(count: int) -> str:
    """Return what would be lost, first that nothing was sent."""
    if count == 1:
        return tr("Nothing was sent. Discard the number that you typed?")
    words = tr("Nothing was sent. Discard the {count} numbers that you typed?")
    return words.format(count=count)


def all_words(count: int) -> str:
    """Return what a number for all would reach."""
    return tr("One number for all {count} contracts").format(count=count)


def done_title(company: str, preview: Preview) -> str:
    """Return the head of the card: whose invoices, and what becomes of them."""
    words = becomes(len(preview.before), len(preview.after), is_planned=True).sentence
    return tr("{company}: {words}").format(company=company, words=words)
