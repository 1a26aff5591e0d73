"""Where tickets belong before their words are looked at: a device, a host, or a company alone.

Some tickets of a server carry its device, others only its name in the title. A name stands for a
device where each is what the other is mostly seen with, so that all of them are looked at together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple


class Place(NamedTuple):
    """A device of a company, a host that only its name tells, or the company alone."""

    company_id: int | None
    device_id: int | None = None
    host: str = ""

    @property
    def is_device(self) -> bool:
        """Whether it is one device, by its id or by its name."""
        return self.device_id is not None or bool(self.host)


class Places:
    """Which tickets are at which place, and which places have changed."""

    def __init__(self) -> None:
        self._keys: dict[Place, set[int]] = {}
        self._devices: dict[Place, Counter[Place]] = {}  # of a host
        self._hosts: dict[Place, Counter[Place]] = {}  # of a device
        self._roots: dict[Place, Place] = {}
        self._touched: set[Place] = set()

    def add(self, key: int, place: Place, host: str) -> None:
        """Put a ticket at a place; `host` is what its title names."""
        keys = self._keys.get(place)
        if keys is None:
            keys = self._keys[place] = set()
        keys.add(key)
        self._note(place, host, 1)

    def remove(self, key: int, place: Place, host: str) -> None:
        """Take a ticket away."""
        self._keys[place].discard(key)
        self._note(place, host, -1)

    def take_touched(self) -> set[Place]:
        """Return the places whose tickets are to be looked at again, and begin anew."""
        touched, self._touched = self._touched, set()
        before = {self._roots.pop(place, place) for place in touched}
        return touched | before | {self._root(place) for place in touched}

    def keys(self, place: Place) -> Iterable[int]:
        """Return the tickets of a place; none if they are all looked at elsewhere."""
        if self._root(place) != place:
            return ()
        parts = [
            place,
            *(host for host in self._hosts.get(place, ()) if self._owner(host) == place),
        ]
        self._roots.update(dict.fromkeys(parts, place))
        return (key for part in parts for key in self._keys.get(part, ()))

    def _note(self, place: Place, host: str, step: int) -> None:
        self._touched.add(place)
        if place.device_id is None or not host:
            return
        named = Place(place.company_id, host=host)
        _count(self._devices, named, place, step)
        _count(self._hosts, place, named, step)
        self._touched.update(self._hosts[place])  # any of them may be its name from now on

    def _root(self, place: Place) -> Place:
        return self._owner(place) or place

    def _owner(self, host: Place) -> Place | None:
        device = _most(self._devices.get(host))
        return device if device and _most(self._hosts.get(device)) == host else None


def _count(counted: dict[Place, Counter[Place]], of: Place, one: Place, step: int) -> None:
    seen = counted.get(of)
    if seen is None:
        seen = counted[of] = Counter()
    seen[one] += step


def _most(seen: Counter[Place] | None) -> Place | None:
    """Return the one that was seen most often, unless there are two such."""
    ranked = seen.most_common(2) if seen else []
    if not ranked or ranked[0][1] < 1 or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
