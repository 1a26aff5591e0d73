"""Which tickets look like the same trouble again: the groups that are worth a suggestion.

The device is the stronger sign: its tickets are told apart only by what they are about. Without a
device the words must say something, and must be far more frequent at one company than elsewhere.
Trouble of several companies is never put together: that all of them wrote alike in one week is as
often a fashion as an outage, and a wrong suggestion costs more trust than a missing one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b

from stopwatch.domain.likeness import ROUTINE, Subjects, subjects, weight
from stopwatch.domain.masking import read
from stopwatch.domain.recurrence_clusters import Cluster, Wording, came_close, clusters
from stopwatch.domain.recurrence_places import Place, Places
from stopwatch.domain.recurrence_spread import Lasted, Spread
from stopwatch.domain.rhythm import Band, band
from stopwatch.domain.trouble import Trouble
from stopwatch.domain.values import dataclass

_ENOUGH = 3
_ID_BYTES = 10


@dataclass(frozen=True, slots=True)
class Group:
    """Tickets that look like one trouble, oldest first; a problem among them is `problem_id`.

    `id` comes from place and first wording, so it outlasts new members. `same` is the evidence:
    "device", "company", "words". `problem_id` is the one problem that some hang under already.
    """

    id: str
    tickets: tuple[int, ...]
    company_id: int | None
    device: str
    problem_id: int | None
    same: tuple[str, ...]
    band: Band | None
    first_at: int
    last_at: int
    alerts: int


@dataclass(frozen=True, slots=True)
class _Found:
    group: Group
    core: Subjects


class Recurrences:
    """Tickets by where they belong; only places that changed are looked at again."""

    def __init__(self) -> None:
        self._troubles: dict[int, Trouble] = {}
        self._wordings: dict[int, Wording] = {}
        self._places = Places()
        self._spread = Spread()
        self._found: dict[Place, list[_Found]] = {}
        self._banded: dict[str, tuple[Group, Group]] = {}
        self._zone = ""

    def put(self, troubles: Iterable[Trouble]) -> None:
        """Add tickets, or replace what is known of them."""
        for one in troubles:
            if self._troubles.get(one.key) != one:
                self._forget(one.key)
                self._learn(one)

    def drop(self, keys: Iterable[int]) -> None:
        """Forget tickets."""
        for key in keys:
            self._forget(key)

    def keep_only(self, keys: Iterable[int]) -> None:
        """Forget all tickets but these."""
        self.drop(self._troubles.keys() - set(keys))

    def groups(self, zone: str) -> tuple[Group, ...]:
        """Return what is worth suggesting, the strongest first, then the newest."""
        for place in self._places.take_touched():
            self._found[place] = self._look_at(place)
        found = [one.group for all_ in self._found.values() for one in all_ if self._tells(one)]
        return tuple(sorted(self._with_bands(found, zone), key=_order))

    # ------------------------------------------------------------------ private
    def _learn(self, one: Trouble) -> None:
        if one.is_change or (one.company_id is None and one.device_id is None):
            return
        title, named = read(one.title)
        wording = Wording(one.key, one.at, subjects(title), tuple(map(_short, named)))
        self._troubles[one.key], self._wordings[one.key] = one, wording
        self._places.add(one.key, *_whereabouts(one, wording))
        if one.company_id is not None:
            self._spread.add(wording.about, one.company_id, one.at)

    def _forget(self, key: int) -> None:
        one = self._troubles.pop(key, None)
        if one is None:
            return
        wording = self._wordings.pop(key)
        self._places.remove(key, *_whereabouts(one, wording))
        if one.company_id is not None:
            self._spread.add(wording.about, one.company_id, one.at, -1)

    def _look_at(self, place: Place) -> list[_Found]:
        wordings = [self._wordings[key] for key in self._places.keys(place)]
        if len(wordings) < _ENOUGH:
            return []
        made = (self._group(place, it) for it in clusters(wordings, on_device=place.is_device))
        return [one for one in made if one]

    def _group(self, place: Place, cluster: Cluster) -> _Found | None:
        if len(cluster.members) < _ENOUGH:
            return None
        held = [self._troubles[one.key] for one in cluster.members]
        tickets = [one for one in held if not one.is_problem]
        instants = [one.at for one in tickets]
        is_open = any(one.problem_id is None for one in tickets)
        if len(tickets) < _ENOUGH or not is_open:
            return None
        if not came_close(instants, on_device=place.is_device):
            return None
        alerts = sum(one.is_alert for one in tickets)
        group = Group(
            _id(place, cluster), tuple(one.key for one in tickets), place.company_id,
            cluster.host(), _problem(held), _same(place), None, instants[0], instants[-1], alerts,
        )  # fmt: skip
        return _Found(group, cluster.core())

    def _tells(self, found: _Found) -> bool:
        group = found.group
        if "device" in group.same:
            is_routine = len(found.core & ROUTINE) > 1 or weight(found.core - ROUTINE) < 1
            return group.alerts == len(group.tickets) or not is_routine
        assert group.company_id is not None
        lasted = Lasted(group.company_id, len(group.tickets), group.first_at, group.last_at)
        return self._spread.is_telling(found.core, lasted)

    def _with_bands(self, groups: list[Group], zone: str) -> Iterable[Group]:
        known = self._banded if zone == self._zone else {}
        self._zone, self._banded = zone, {}
        for group in groups:
            before = known.get(group.id)
            if before is None or before[0] is not group:
                at = [self._troubles[key].at for key in group.tickets]
                before = (group, replace(group, band=band(at, zone)))
            self._banded[group.id] = before
        return (with_band for _, with_band in self._banded.values())


def _whereabouts(one: Trouble, wording: Wording) -> tuple[Place, str]:
    host = wording.hosts[0] if wording.hosts else ""
    if one.device_id is not None:
        return Place(one.company_id, one.device_id), host
    return Place(one.company_id, None, host), host


def _short(host: str) -> str:
    """Return a host without its domain, where what is left still tells it from others."""
    first, dot, _ = host.partition(".")
    return first if dot and any(map(str.isdigit, first)) else host


def _id(place: Place, cluster: Cluster) -> str:
    begins = 0 if place.is_device else cluster.members[0].at  # words alone come in episodes
    where = (place.company_id, place.device_id, place.host, cluster.hosts)
    made_of = (*where, sorted(cluster.about), begins)
    return blake2b(repr(made_of).encode(), digest_size=_ID_BYTES).hexdigest()


def _problem(held: Iterable[Trouble]) -> int | None:
    problems = {one.key if one.is_problem else one.problem_id for one in held} - {None}
    return problems.pop() if len(problems) == 1 else None


def _same(place: Place) -> tuple[str, ...]:
    signs = (
        ("device", place.is_device),
        ("company", place.company_id is not None),
        ("words", True),
    )
    return tuple(sign for sign, is_same in signs if is_same)


def _order(group: Group) -> tuple[int, int, str]:
    strength = len(group.tickets) * (1 + ("device" in group.same) + (group.band is not None))
    return -strength, -group.last_at, group.id
