"""The list of entries by the problem that they count under, with what each comes to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stopwatch.domain.problem import ProblemTotal
from stopwatch.services.showing import ShownEntry
from stopwatch.services.totals import ByTicket, per_problem, problem_of
from stopwatch.services.wishes import ShownWish
from stopwatch.ui.windows.entries_words import Group, tr


def grouped_by_problem(
    entries: Sequence[ShownEntry], wishes: Sequence[ShownWish], totals: ByTicket
) -> Iterator[Group]:
    """Yield a heading a problem, the most time first; what is under none comes last."""
    newest = sorted(entries, key=lambda one: one.entry.piece.started_at, reverse=True)
    under = {one.problem: one.entries for one in per_problem(newest, totals)}
    wished = {problem_of(totals, one) for one in wishes}
    known = [problem for problem in (*under, *wished) if problem is not None]
    for problem in (*dict.fromkeys(known), None):
        own = tuple(one for one in wishes if problem_of(totals, one) == problem)
        found = under.get(problem, ())
        if found or own:
            yield Group(_title(problem), found, own, is_summed=True)


def _title(problem: ProblemTotal | None) -> str:
    if problem is None:
        return tr("Under no problem")
    return f"{problem.number}  {' '.join(problem.title.split())}"
