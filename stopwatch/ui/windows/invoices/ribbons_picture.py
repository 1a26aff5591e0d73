"""What a preview is drawn as: columns of invoices, and what streams between them. No painting."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from stopwatch.domain.billing import Layer
from stopwatch.domain.invoices import Invoice, Preview, added
from stopwatch.domain.values import dataclass
from stopwatch.ui.windows.invoices.plan_words import more_words, number_words, sums_words

Told = Callable[[Invoice], str]
"""Says what else is to be known of an invoice: who it is billed to, if it is somebody else."""


@dataclass(frozen=True, slots=True)
class Column:
    """One invoice, or all those that are too small to be drawn apart."""

    name: str
    detail: str
    layers: Mapping[Layer, int]

    @property
    def hours(self) -> int:
        """The hours of all layers."""
        return sum(self.layers.values())


@dataclass(frozen=True, slots=True)
class Stream:
    """What goes from one column to another."""

    before: int
    after: int
    layers: dict[Layer, int]


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that is drawn."""

    before: tuple[Column, ...] = ()
    after: tuple[Column, ...] = ()
    streams: tuple[Stream, ...] = ()

    @property
    def hours(self) -> int:
        """The hours on either side."""
        return sum(one.hours for one in self.after)


def picture(preview: Preview, told: Told, most: int) -> Picture:
    """Return a preview as a picture of at most so many columns a side."""
    before, from_place = _columns(preview.before, told, most)
    after, to_place = _columns(preview.after, told, most)
    streams: dict[tuple[int, int], dict[Layer, int]] = {}
    for flow in preview.flows:
        ends = from_place[flow.before], to_place[flow.after]
        layers = streams.setdefault(ends, dict.fromkeys(Layer, 0))
        for layer, hours in flow.layers.items():
            layers[layer] += hours
    return Picture(before, after, tuple(Stream(*ends, streams[ends]) for ends in sorted(streams)))


def _columns(
    invoices: Sequence[Invoice], told: Told, most: int
) -> tuple[tuple[Column, ...], tuple[int, ...]]:
    """Return the columns, most hours first as the fields are, and in which each invoice is."""
    ordered = sorted(range(len(invoices)), key=lambda place: _order(invoices[place]))
    kept = ordered if len(invoices) <= most else ordered[: most - 1]
    columns = [_column(invoices[place], told) for place in kept]
    rest = [invoices[place] for place in ordered[len(kept) :]]
    if rest:
        sums = added(one.sums for one in rest)
        columns.append(Column(more_words(len(rest)), sums_words(sums), sums.hours))
    places = {place: new for new, place in enumerate(kept)}
    found = tuple(places.get(place, len(kept)) for place in range(len(invoices)))
    return tuple(columns), found


def _order(one: Invoice) -> tuple[int, str]:
    return -one.sums.all_hours, one.number


def _column(one: Invoice, told: Told) -> Column:
    detail = ", ".join(part for part in (sums_words(one.sums), told(one)) if part)
    return Column(number_words(one), detail, one.sums.hours)
