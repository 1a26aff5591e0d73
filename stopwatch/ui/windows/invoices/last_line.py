"""The last line of the window: how delivery stands, and of when the PSA's items are."""

from __future__ import annotations

from stopwatch.domain.instants import local_date
from stopwatch.services.overview import Overview
from stopwatch.ui.texts import clock
from stopwatch.ui.windows.entry_words import day_words
from stopwatch.ui.windows.invoices.words import tr, trouble_words
from stopwatch.ui.windows.problems_last_line import ProblemsLastLine


class InvoicesLastLine(ProblemsLastLine):
    """Says of when the billing items are, where the window of problems tells the last sync."""

    def show_state(
        self, overview: Overview, as_of: int | None, trouble: str = "", *, is_fetching: bool
    ) -> None:
        """Show how delivery stands, how old what is shown is, and why it is no younger."""
        self.show_overview(overview)
        if not overview.account.is_connected:
            self.words.set_full_text(tr("Not connected. Your time is safe on this computer."))
        elif trouble and not is_fetching:
            self.words.set_full_text(trouble_words(trouble))
        fetching = tr("fetching billing items…")
        age = age_words(overview, as_of) or (tr("no billing items yet") if trouble else "")
        self.last.setText(fetching if is_fetching else age)


def age_words(overview: Overview, as_of: int | None) -> str:
    """Return of when the PSA's items are, empty where they never came."""
    if as_of is None:
        return ""
    day, today = local_date(as_of, overview.zone), local_date(overview.now_ms, overview.zone)
    at = clock(as_of, overview.zone)
    if day != today:
        at = f"{day_words(day, today)}, {at}"
    return tr("billing items as of {time}").format(time=at)
