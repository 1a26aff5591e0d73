"""What leaves the window Items to Invoice: a table, a copy, an invoice on paper."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog

from stopwatch.domain.billing import HOUR, BillingLine, LineKind
from stopwatch.domain.ticket import TicketFacts
from stopwatch.services.invoicing import Shown
from stopwatch.ui.saving import file_name
from stopwatch.ui.windows.invoices.gathering import Gathered, Use, Wanted, gathered
from stopwatch.ui.windows.invoices.paper import Paper, PaperRow, paper_of
from stopwatch.ui.windows.invoices.paper_painter import lay_out, pages_of, paint_paper
from stopwatch.ui.windows.invoices.window import InvoicesWindow
from tests.gui.invoice_stories import HARBOR
from tests.gui.invoices_room import CTRL, SHIFT, InvoicesRoom, at_row, press

_FORMULA = "=HYPERLINK(1)"


def said(window: InvoicesWindow) -> str:
    return window.parts.last_line.toast.text


def gather(invoices: InvoicesRoom, window: InvoicesWindow, words: str) -> Gathered:
    at_row(window, words)
    invoice, page = window.invoice(), window.page
    assert invoice is not None
    assert page is not None
    wanted = Wanted(Use.PAPER, page, window.filtering.shown, (invoice,))
    return gathered(invoices.services, wanted)


def export(invoices: InvoicesRoom, window: InvoicesWindow, place: Path) -> str:
    dialog = window.outgoing.ask_for_file(window.listing)
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.fileSelected.emit(str(place))
    dialog.done(QDialog.DialogCode.Rejected)
    invoices.bot.waitUntil(lambda: bool(said(window)))
    return said(window)


def test_the_export_holds_what_is_shown(invoices: InvoicesRoom, tmp_path: Path) -> None:
    window = invoices.open()
    window.filtering.show_company(HARBOR)
    place = tmp_path / "items.csv"
    words = export(invoices, window, place)
    table = list(csv.reader(io.StringIO(place.read_text("utf-8-sig"))))
    assert table[0][:3] == ["company", "purchase_order", "layer"]
    assert {row[0] for row in table[1:]} == {"Harbor Dental"}
    assert words == f"{len(table) - 1} items are in items.csv."


def test_an_export_that_fails_says_so(invoices: InvoicesRoom, tmp_path: Path) -> None:
    window = invoices.open()
    words = export(invoices, window, tmp_path / "missing" / "items.csv")
    assert words.startswith("Nothing was written to")


def test_the_selected_invoice_is_copied_as_a_table(invoices: InvoicesRoom) -> None:
    with invoices.services.tools.units.write() as unit:
        facts = TicketFacts(
            18, "T20261103.0018", f"{_FORMULA} <b>", HARBOR, 1, contract_id=5,
            purchase_order="MS-2026",
        )  # fmt: skip
        unit.tickets.upsert(invoices.stories.account.id, [facts])
    window = invoices.open()
    at_row(window, "MS-2026")
    window.parts.tree.setFocus()
    press(window, Qt.Key.Key_C, CTRL | SHIFT)
    invoices.bot.waitUntil(lambda: bool(said(window)))
    assert said(window) == "Copied 1 invoice with 6 items."
    mime = QGuiApplication.clipboard().mimeData()
    rows = [line.split("\t") for line in mime.text().splitlines()]
    assert {row[1] for row in rows[1:]} == {"MS-2026"}
    assert rows[1][5].startswith("'=HYPERLINK")
    html = bytes(mime.data("text/html").data()).decode()
    assert html.count("<tr>") == len(rows)
    assert "&lt;b&gt;" in html


def test_without_an_invoice_the_whole_page_is_copied(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    at_row(window, "Harbor Dental")
    window.copy()
    invoices.bot.waitUntil(lambda: bool(said(window)))
    assert said(window).startswith("Copied 9 invoices with")


def test_paper_names_the_layers_and_adds_up(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    paper = paper_of(gather(invoices, window, "MS-2026"))
    assert paper.title == "Harbor Dental, MS-2026, November 2026"
    strong = [one for one in paper.rows if one.is_strong]
    assert [(one.first, one.hours, one.amount) for one in strong] == [
        ("Posted: approved, waits for its invoice", "", ""), ("Posted", "7.25", "942.50"),
        ("In Autotask, not posted: waits for Approve & Post", "", ""),
        ("In Autotask, not posted", "3.50", "455.00"),
        ("Still here: drafts and entries not yet sent", "", ""), ("Still here", "1.75", "227.50"),
        ("In all", "12.50", "1,625.00"),
    ]  # fmt: skip
    line = paper.rows[1]
    assert (line.first, line.ticket, line.title) == (
        "2026-11-03", "T20261103.0018", "Monthly patching, 4 servers"
    )  # fmt: skip
    assert (line.contract, line.hours, line.amount) == ("Managed Services 2026", "4.00", "520.00")


def test_paper_says_what_is_left_out(invoices: InvoicesRoom) -> None:
    window = invoices.open()
    as_of = "Billing items as of 2026-11-20, 14:21."
    assert paper_of(gather(invoices, window, "MS-2026")).remark == as_of
    window.parts.layers.toggle(1)
    hidden = f"{as_of} Left out: In Autotask, not posted."
    assert paper_of(gather(invoices, window, "MS-2026")).remark == hidden
    window.filtering.clear()
    window.filtering._show(Shown(contract_id=21))
    QCoreApplication.processEvents()
    only = f"{as_of} Only what is on Managed Services."
    assert paper_of(gather(invoices, window, "RF-4471")).remark == only
    window.filtering._show(Shown(contract_id=12))
    QCoreApplication.processEvents()
    assert paper_of(gather(invoices, window, "PRJ-0311")).remark == as_of  # it has no other


def test_a_long_invoice_takes_several_pages_of_text(invoices: InvoicesRoom, tmp_path: Path) -> None:
    invoices.stories.put(*(
        BillingLine(LineKind.LABOUR, 5_000 + at, "2026-11-10", HOUR, None, None, HARBOR, 5, 18)
        for at in range(120)
    ))  # fmt: skip
    window = invoices.open()
    paper = paper_of(gather(invoices, window, "MS-2026"))
    assert paper.remark.splitlines() == [
        "120.00 h have no rate in Autotask: hours only.",
        "Billing items as of 2026-11-20, 14:21.",
    ]
    place = tmp_path / "invoice.pdf"
    writer = QPdfWriter(str(place))
    lay_out(writer)
    count = paint_paper(writer, paper, invoices.theme.fonts.body)
    assert count >= 3
    written = place.read_bytes()
    assert written.count(b"/Type /Page\n") == count
    assert b"/Font" in written


def test_printing_asks_first_and_then_says_what_it_did(
    invoices: InvoicesRoom, tmp_path: Path
) -> None:
    window = invoices.open()
    place = tmp_path / "printed.pdf"
    at_row(window, "Harbor Dental")
    window.print()
    assert said(window) == "Nothing was printed. Choose an invoice first."
    writer = QPdfWriter(str(place))
    lay_out(writer)
    window.outgoing.printing.print(writer, paper_of(gather(invoices, window, "PRJ-0311")))
    assert said(window) == "Printed Harbor Dental, PRJ-0311, November 2026: 1 page."
    assert place.stat().st_size > 1_000


def test_the_dialog_prints_into_a_file(invoices: InvoicesRoom, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    window = invoices.open()
    at_row(window, "PRJ-0311")
    window.parts.tree.setFocus()
    press(window, Qt.Key.Key_P, CTRL)
    invoices.bot.waitUntil(lambda: bool(window.findChildren(QPrintDialog)))
    (dialog,) = window.findChildren(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.done(QDialog.DialogCode.Accepted)
    invoices.bot.waitUntil(lambda: said(window).startswith("Printed"))
    assert (tmp_path / "out.pdf").stat().st_size > 1_000


def test_no_head_of_a_layer_stands_alone_at_the_end_of_a_page() -> None:
    head, line = PaperRow("Posted", is_strong=True), PaperRow("2026-11-03", hours="1.00")
    pages = pages_of([line, line, head, line, line], 3)
    assert [len(one) for one in pages] == [2, 3]
    assert pages[1][0] == head
    assert pages_of([], 3) == [()]


def test_file_names_hold_nothing_that_a_system_refuses() -> None:
    assert file_name(["Items", 'A/B: "C"'], "csv") == "Items A-B- -C-.csv"
    paper = Paper("A", "B", "C", ())
    assert paper.title == "A, B, C"
