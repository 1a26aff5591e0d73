"""The links of single incidents: tried again, compared where both sides differ, or given up."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.ids import TargetId
from stopwatch.domain.ticket import Ticket
from stopwatch.services.problems import ShownIncident
from stopwatch.ui.models.incidents import RETRY
from stopwatch.ui.windows.problems_deeds import Deeds
from stopwatch.ui.windows.problems_detail import ProblemDetailPane
from stopwatch.ui.windows.problems_doing import Doing


class Links(QObject):
    """Answers what the rows ask for. `open_wanted` carries a ticket to show in a browser."""

    open_wanted = Signal(Ticket)

    def __init__(self, detail: ProblemDetailPane, deeds: Deeds, doing: Doing) -> None:
        super().__init__(detail)
        self._detail, self._deeds, self._doing = detail, deeds, doing
        detail.pane.acted.connect(self._on_acted)
        detail.pane.entered.connect(self._on_entered)
        detail.pane.change_unlinked.connect(self._on_change_unlinked)
        detail.conflict.mine_kept.connect(self._on_mine_kept)
        detail.conflict.theirs_kept.connect(self._on_theirs_kept)

    def _incident(self, ticket_id: int) -> ShownIncident | None:
        shown = self._detail.shown
        incidents = shown.incidents if shown is not None else ()
        return next((one for one in incidents if one.ticket.id == ticket_id), None)

    def _compare(self, incident: ShownIncident) -> None:
        self._detail.conflict.show_incident(incident)

    def _keep(self, ticket_id: int, *, is_mine: bool) -> None:
        incident = self._incident(ticket_id)
        if incident is None or incident.wish is None:
            return
        keep = partial(self._deeds.keep, incident.wish, is_mine=is_mine)
        if self._doing.do(keep, undoable=False):
            self._detail.conflict.hide()
            self._detail.pane.tree.setFocus()

    # ------------------------------------------------------------------ slots
    def _on_acted(self, ticket_id: int, action: str) -> None:
        incident = self._incident(ticket_id)
        if action == RETRY:
            self._keep(ticket_id, is_mine=True)
        elif incident is not None:
            self._compare(incident)

    def _on_entered(self, ticket_id: int) -> None:
        incident = self._incident(ticket_id)
        if incident is not None and incident.wish is not None and incident.message:
            self._compare(incident)
        elif incident is not None:
            self.open_wanted.emit(incident.ticket)

    def _on_mine_kept(self, ticket_id: int) -> None:
        self._keep(ticket_id, is_mine=True)

    def _on_theirs_kept(self, ticket_id: int) -> None:
        self._keep(ticket_id, is_mine=False)

    def _on_change_unlinked(self, change_id: int) -> None:
        shown = self._detail.shown
        if shown is not None and shown.ticket is not None:
            unlink = partial(self._deeds.unlink_change, TargetId(change_id), shown.ticket.id)
            self._doing.do(unlink)
