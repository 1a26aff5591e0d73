"""How tickets of one company look like the same trouble."""

from __future__ import annotations

from collections.abc import Collection

from stopwatch.domain.likeness import ROUTINE, subjects, weight
from stopwatch.domain.masking import read
from stopwatch.domain.overlap import DEVICE, WORDS, Signs
from stopwatch.domain.recurrence_clusters import is_like_on_device
from stopwatch.domain.ticket import TicketFacts


class Sameness:
    """Compares one ticket with others of its company; its own title is read only once.

    A host that both titles name is a device too. On one device the words may differ. Without one
    they must be the same once numbers and names are masked, and say more than everyday requests;
    on two devices the same words are two troubles.
    """

    def __init__(self, facts: TicketFacts) -> None:
        self._device = facts.configuration_item_id
        self._title, hosts = read(facts.title)
        self._hosts = set(hosts)
        self._about = subjects(self._title)
        self._says_something = weight(self._about - ROUTINE) >= 1

    def signs(self, other: TicketFacts) -> Signs:
        """Return what another ticket has in common with it: device, words, both or nothing."""
        title, hosts = read(other.title)
        if self._is_device(other) or not self._hosts.isdisjoint(hosts):
            is_like = is_like_on_device(self._about, subjects(title))
            return (DEVICE, WORDS) if is_like else (DEVICE,)
        is_like = self._says_something and title == self._title
        return (WORDS,) if is_like and not self._is_elsewhere(other, hosts) else ()

    def _is_elsewhere(self, other: TicketFacts, hosts: Collection[str]) -> bool:
        return None not in (self._device, other.configuration_item_id) or bool(
            self._hosts and hosts
        )

    def _is_device(self, other: TicketFacts) -> bool:
        return self._device is not None and self._device == other.configuration_item_id
