"""The last line of the window: how delivery stands, and of when the PSA's items are."""

from __future__ import annotations

from stopwatch.domain.instants import local_date
from stopwatch.services.overview import Overview
from stopwatch.ui.texts import clock
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.entry_words import day_words
from stopwatch.ui.windows.invoices.words import tr, trouble_words
from stopwatch.ui.windows.status_line import StatusLine
from stopwatch.ui.windows.status_words import Standing


class InvoicesLastLine(StatusLine):
    """Says of when the billing items are, where other pages tell the last sync."""

    def show_state(
        self, overview: Overview, as_of: int | None, trouble: str = "", *, is_fetching: bool
    ) -> None:
        """Show how delivery stands, how old what is shown is, and why it is no younger."""
        self.show_overview(overview)
        if trouble and not is_fetching and overview.account.is_connected:
            self.show_standing(Standing(trouble_words(trouble), Mark.WAITING))
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
