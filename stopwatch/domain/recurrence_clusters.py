"""Tickets of one place put together by what they are about.

In the order of their creation, each ticket joins the first that is like it enough, or is the
first of its own. So nothing that comes later changes what was together before, and what makes a
cluster is its first wording, by which it can be known again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from stopwatch.domain.instants import DAY_MS, HOUR_MS
from stopwatch.domain.likeness import (
    ROUTINE,
    Subjects,
    covers,
    likeness,
    same_symptom,
    says_something_else,
    weight,
)
from stopwatch.domain.rhythm import Band, band

_ENOUGH = 3
_HOURS = 24
_LIKE_ON_DEVICE, _COVERS_ON_DEVICE, _MUCH = 0.34, 0.6, 2
_LIKE_BY_WORDS = 0.4
_CORE_SHARE = 0.7
_NEAR_ON_DEVICE_MS, _NEAR_BY_WORDS_MS = 62 * DAY_MS, 30 * DAY_MS
_OVER_AFTER_MS = 21 * DAY_MS


class Wording(NamedTuple):
    """What of a ticket counts for putting it together with others."""

    key: int
    at: int
    about: Subjects
    hosts: tuple[str, ...]


@dataclass(slots=True)
class Cluster:
    """Wordings that belong together; `about` and `hosts` are those of the first.

    `named` are the first hosts that any of them named: whoever names others belongs elsewhere.
    """

    place: int
    about: Subjects
    hosts: tuple[str, ...]
    named: tuple[str, ...] = ()
    members: list[Wording] = field(default_factory=list)

    def core(self) -> Subjects:
        """Return what most of its members are about, of what the first was about."""
        borne = Counter(one for member in self.members for one in member.about & self.about)
        return frozenset(one for one in borne if borne[one] >= _CORE_SHARE * len(self.members))

    def habit(self) -> Band | None:
        """Return the hours it keeps to, in UTC; a clock change blurs them by one, no more."""
        return (
            band([one.at for one in self.members], "UTC") if len(self.members) > _ENOUGH else None
        )

    def host(self) -> str:
        """Return the host that most of its members name, or nothing."""
        named = Counter(one.hosts[0] for one in self.members if one.hosts)
        return min(named, key=lambda name: (-named[name], name)) if named else ""


def clusters(wordings: Iterable[Wording], *, on_device: bool) -> list[Cluster]:
    """Return all clusters of a place; on a device the wording may differ more."""
    made = _Clusters(on_device=on_device)
    for one in sorted(wordings, key=_when):
        made.add(one)
    return _with_strays(made.all) if on_device and len(made.all) > 1 else made.all


def _with_strays(found: list[Cluster]) -> list[Cluster]:
    """Put odd wordings to the one habit of their device that they came within.

    Whoever names another symptom, or asks for something, is not odd but of another story.
    """
    steady = [(one, habit) for one in found if (habit := one.habit())]
    for stray in found if steady else ():
        homes = [one for one, habit in steady if _is_at_home(stray, one, habit)]
        if len(homes) == 1:
            homes[0].members += stray.members
            homes[0].members.sort(key=_when)
            stray.members = []
    return found


def _is_at_home(stray: Cluster, home: Cluster, habit: Band) -> bool:
    if not stray.members or len(stray.members) >= _ENOUGH or says_something_else(stray.about):
        return False
    if stray.named and home.named and not set(stray.named) & set(home.named):
        return False
    first, last = home.members[0].at, home.members[-1].at
    return all(
        first <= one.at <= last and habit.holds(one.at // HOUR_MS % _HOURS) for one in stray.members
    )


def _when(one: Wording) -> tuple[int, int]:
    return one.at, one.key


def came_close(instants: Sequence[int], *, on_device: bool) -> bool:
    """Whether three tickets, in order, came close enough together to be no chance."""
    near_ms = _NEAR_ON_DEVICE_MS if on_device else _NEAR_BY_WORDS_MS
    thirds = instants[_ENOUGH - 1 :]
    return any(third - first <= near_ms for first, third in zip(instants, thirds, strict=False))


class _Clusters:
    def __init__(self, *, on_device: bool) -> None:
        self.all: list[Cluster] = []
        self._on_device = on_device
        self._known: dict[tuple[Subjects, tuple[str, ...]], Cluster] = {}
        self._about: dict[str, list[Cluster]] = {}

    def add(self, one: Wording) -> None:
        """Put a wording where it belongs; the same wording always belongs to the same."""
        wording = (one.about, one.hosts)
        cluster = self._known.get(wording)
        if cluster is None or self._is_over(cluster, one.at):
            cluster = self._known[wording] = self._alike(one) or self._opened(one)
            cluster.named = cluster.named or one.hosts
        cluster.members.append(one)

    def _opened(self, one: Wording) -> Cluster:
        cluster = Cluster(len(self.all), one.about, one.hosts)
        self.all.append(cluster)
        for subject in one.about:
            self._about.setdefault(subject, []).append(cluster)
        return cluster

    def _is_over(self, cluster: Cluster, at: int) -> bool:
        # The same words long after are another story, but a device remembers.
        return not self._on_device and at - cluster.members[-1].at > _OVER_AFTER_MS

    def _candidates(self, one: Wording) -> dict[int, Cluster]:
        held = [self._about.get(subject, []) for subject in one.about]
        if self._on_device:
            return {it.place: it for some in held for it in some}
        # Two subjects must be shared, so whoever is worth a look is also among the shorter lists.
        held.sort(key=len)
        some_of = (it for some in held[:-1] for it in some)
        return {it.place: it for it in some_of if not self._is_over(it, one.at)}

    def _alike(self, one: Wording) -> Cluster | None:
        liked = (
            (likeness(one.about, it.about), -place) for place, it in self._candidates(one).items()
        )
        joined = [pair for pair in liked if self._joins(one, self.all[-pair[1]], pair[0])]
        return self.all[-max(joined)[1]] if joined else None

    def _joins(self, one: Wording, cluster: Cluster, like: float) -> bool:
        if not self._on_device:
            return like >= _LIKE_BY_WORDS and _is_like_by_words(one.about, cluster.about)
        if one.hosts and cluster.named and not set(one.hosts) & set(cluster.named):
            return False
        is_same = same_symptom(one.about, cluster.about)
        return _is_like_on_device(one.about, cluster.about, like) if is_same is None else is_same


def is_like_on_device(one: Subjects, other: Subjects) -> bool:
    """Whether two tickets of one device are about the same."""
    is_same = same_symptom(one, other)
    return _is_like_on_device(one, other, likeness(one, other)) if is_same is None else is_same


def _is_like_by_words(one: Subjects, other: Subjects) -> bool:
    return weight(one & other) >= _MUCH and one & ROUTINE == other & ROUTINE


def _is_like_on_device(one: Subjects, other: Subjects, like: float) -> bool:
    is_much = like >= _LIKE_ON_DEVICE or weight(one & other) >= _MUCH
    return is_much and covers(one, other) >= _COVERS_ON_DEVICE
