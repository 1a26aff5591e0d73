"""The window Items to Invoice reads once for a burst of news, and nothing for a filter."""

from __future__ import annotations

from collections.abc import Iterable
from threading import get_ident

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.events import (
    AccountChanged,
    BillingChanged,
    EntriesChanged,
    PullProgressed,
    TicketsChanged,
)
from stopwatch.domain.invoices import Key
from stopwatch.domain.rights import Extent, Right, Rights
from stopwatch.services.billing_pull import PULLED
from stopwatch.services.invoicing import InvoicePage, Invoicing
from stopwatch.services.permissions import Permissions, Permitted
from stopwatch.services.ports.billing import Days, PlacedLine
from tests.gui.conftest import Desk
from tests.gui.invoice_stories import HARBOR
from tests.gui.invoices_room import InvoicesRoom, at_row, opened_row, press, texts
from tests.gui.test_invoices import use_another


def counted(invoices: InvoicesRoom, name: str) -> list[object]:
    """Return a list that grows with each call of a method of `Invoicing`."""
    calls, real = list[object](), getattr(Invoicing, name)

    def call(self: Invoicing, *given: object, **named: object) -> object:
        calls.append(given)
        return real(self, *given, **named)

    invoices.patch.setattr(Invoicing, name, call)
    return calls


def test_a_burst_of_news_is_read_once(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    reads = counted(invoices, "read")
    for event in (BillingChanged(), TicketsChanged(), EntriesChanged(()), BillingChanged()):
        invoices.services.bus.publish(event)
    invoices.settle(window)
    assert len(reads) == 1
    invoices.services.bus.publish(PullProgressed(1, 2))
    invoices.settle(window)
    assert len(reads) == 1


def test_who_signs_in_again_is_asked_about(invoices: InvoicesRoom) -> None:
    invoices.open()
    pulls = counted(invoices, "refresh")
    invoices.services.bus.publish(AccountChanged(invoices.stories.account.id))
    invoices.bot.waitUntil(lambda: len(pulls) == 1)


def test_news_while_it_reads_are_read_once_more(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    reads = counted(invoices, "read")
    window.reading.read()
    window.reading.read()
    window.reading.read()
    invoices.settle(window)
    assert len(reads) == 2


def test_layers_filters_and_rows_read_nothing(invoices: InvoicesRoom) -> None:
    reads, names = counted(invoices, "read"), counted(invoices, "names")
    window = invoices.open()
    reads.clear()
    names.clear()
    opened_row(window, "MS-2026")
    assert len(names) == 1
    window.parts.tree.setFocus()
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_1)
    window.go_to_next()
    window.filtering.show_company(HARBOR)
    assert (len(reads), len(names)) == (0, 1)
    window.filtering.clear()
    window.parts.tree.collapseAll()
    window.parts.tree.expandAll()
    QCoreApplication.processEvents()
    assert len(reads) == 0


def test_only_rows_that_are_seen_are_written(invoices: InvoicesRoom) -> None:
    window = invoices.open(1020, 480)
    written = [one for one in window.model._nodes if one.row is not None]
    assert len(written) < len(window.model._nodes) - 1


def test_a_failing_read_leaves_what_is_shown(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    before = texts(window)

    def fail(self: Invoicing, days: object) -> object:
        raise Unavailable("Your time is safe.")

    invoices.patch.setattr(Invoicing, "read", fail)
    window.reading.read()
    window.reading.read()
    invoices.settle(window)
    assert texts(window) == before


def test_one_pull_at_a_time(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    pulls = counted(invoices, "refresh")
    window.pulling.ask(window.filtering.days)
    window.pulling.ask(window.filtering.days)
    assert window.pulling.is_running
    invoices.settle(window)
    assert len(pulls) == 2  # the second behind the first


def test_a_month_is_asked_for_behind_the_pull_that_is_under_way(invoices: InvoicesRoom) -> None:
    asked, real = list[tuple[object, bool]](), Invoicing.refresh

    def refresh(self: Invoicing, days: Days | None = None, *, is_wanted: bool = False) -> bool:
        asked.append((days, is_wanted))
        return real(self, days, is_wanted=is_wanted)

    invoices.patch.setattr(Invoicing, "refresh", refresh)
    window = invoices.open()
    asked.clear()
    window.pulling.ask(window.filtering.days)
    window.pulling.ask(window.filtering.days, is_wanted=True)
    window.filtering.step(1)
    window.filtering.step(1)
    invoices.settle(window)
    month = invoices.services.invoicing.month
    assert asked == [(month(0), False), (month(2), True)]


@pytest.mark.parametrize(
    ("extent", "words"),
    [
        (Extent.NONE, "Autotask does not let you read billing items: time that {} not posted."),
        (
            Extent.RESTRICTED,
            "Autotask lets you read billing items under conditions alone: time that {} not posted.",
        ),
        (Extent.ALL, ""),
    ],
)
def test_without_the_right_a_sentence_says_what_is_not_true(
    invoices: InvoicesRoom, extent: Extent, words: str
) -> None:
    def known(self: Permissions, account: object) -> Permitted:
        return Permitted(Rights({Right.SEE_POSTED: extent}), 1)

    invoices.patch.setattr(Permissions, "known", known)
    window = invoices.open()
    verb = "may stand" if extent is Extent.RESTRICTED else "stands"
    told = f"is posted or invoiced already {verb} here as"
    assert window.parts.notice.text == words.format(told)
    assert window.parts.notice.isVisible() is bool(words)


def test_a_pull_that_fails_says_that_nothing_is_lost_and_why(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    invoices.services.invoicing.trouble = "Autotask did not answer."
    window.showing.show_state()
    assert window.parts.last_line.words.text() == (
        "Nothing is lost. Autotask did not answer. F5 tries again."
    )
    assert window.parts.last_line.last.text() == "billing items as of 14:21"
    invoices.services.invoicing.trouble = "Your time is safe. The network is away."
    window.showing.show_state()
    assert window.parts.last_line.words.text() == (
        "Your time is safe. The network is away. F5 tries again."
    )


def test_what_was_never_fetched_is_not_nothing(bare: InvoicesRoom, desk: Desk) -> None:
    with desk.services.tools.units.write() as unit:
        unit.facts.put_text(desk.account.id, PULLED, "")

    def refresh(self: Invoicing, days: Days | None = None, *, is_wanted: bool = False) -> bool:
        self.trouble = "Autotask did not answer."
        return False

    bare.patch.setattr(Invoicing, "refresh", refresh)
    window = bare.open()
    assert window.parts.blank.text == (
        "Not fetched yet Whether there is anything to invoice in November is not known: "
        "Autotask's part was never fetched. Nothing is lost. Autotask did not answer. "
        "F5 tries again."
    )
    assert window.parts.last_line.last.text() == "no billing items yet"
    window.pulling.ask(window.filtering.days)
    assert window.parts.blank.text.startswith("Fetching what is not invoiced yet")
    bare.settle(window)


@pytest.mark.parametrize("has_rows", [True, False])
def test_the_first_pull_says_that_it_is_under_way(
    invoices: InvoicesRoom, desk: Desk, *, has_rows: bool
) -> None:
    with desk.services.tools.units.write() as unit:
        unit.facts.put_text(desk.account.id, PULLED, "")
        unit.billing.show(desk.account.id, 2)
    if not has_rows:
        for one in desk.services.entries.of_days("2026-11-20", "2026-11-20"):
            desk.services.entries.delete(one.entry.id)
    window = invoices.open()
    window.pulling.is_running = True
    window._relist()
    told = window.parts.notice.text if has_rows else window.parts.blank.text
    window.pulling.is_running = False
    assert told.startswith("Fetching what is not invoiced yet")


def test_whose_time_it_is_is_read_off_the_screens_thread(invoices: InvoicesRoom) -> None:
    threads, real = set[int](), Invoicing.lines

    def lines(self: Invoicing, page: InvoicePage, keys: Iterable[Key]) -> tuple[PlacedLine, ...]:
        threads.add(get_ident())
        return real(self, page, keys)

    invoices.patch.setattr(Invoicing, "lines", lines)
    window = invoices.open()
    window.parts.tree.expandAll()
    at_row(window, "To decide, 0.75 h on T20261120.0015")
    window.fix()
    assert window.contracting.is_looking
    use_another(invoices)
    invoices.settle(window)
    assert window.contracting.chooser is None
    assert window.parts.last_line.toast.text == "", "what was asked about another account"
    assert threads
    assert get_ident() not in threads
