"""What comes back for a request, free of HTTP, so that its meaning can be decided by plain code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from stopwatch.domain.values import dataclass

Json = Mapping[str, Any]
# What a refusal is about stands in its first words; they are searched for known ones.
_MOST_TEXTS = 20
_LONGEST_TEXT = 2_000


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer. `document` has lower-case names and is None when the body is no JSON object."""

    status: int
    document: Json | None = field(default_factory=dict)
    retry_at: int | None = None

    @property
    def is_success(self) -> bool:
        """Whether the service says that all went well."""
        return 200 <= self.status < 300

    @property
    def errors(self) -> tuple[str, ...]:
        """The texts of a refusal, none when the body is no such answer."""
        found = (self.document or {}).get("errors")
        texts = found[:_MOST_TEXTS] if isinstance(found, list) else []
        told = (text[:_LONGEST_TEXT].split() for text in texts if isinstance(text, str))
        return tuple(" ".join(words) for words in told if words)


@dataclass(frozen=True, slots=True)
class NeverLeft:
    """No byte of the request can have reached the service.

    `is_untrusted`: somebody answered who could not prove to be the service; `is_held_up`: the
    proxy of the network did not let it through.
    """

    is_untrusted: bool = False
    is_held_up: bool = False


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Bytes may have left and nothing whole came back; `was_cut` if the connection ended."""

    was_cut: bool = False


Answer = Reply | NeverLeft | NoAnswer


def lowered(values: Json) -> dict[str, Any]:
    """Return an object with lower-case names: the service's own casing differs from field to field.

    One field is `problemTicketId` among a dozen that end in `ID`, and the help spells others
    in a third way.
    """
    return {name.lower(): value for name, value in values.items()}
