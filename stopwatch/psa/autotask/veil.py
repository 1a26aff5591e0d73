"""Over our own credentials in the texts of a refusal: some servers quote the request they refuse.

Such a text is stored, shown and sent to whoever helps.
"""

from __future__ import annotations

from stopwatch.psa.autotask.answers import Json

_SHORTEST = 4  # characters; hiding shorter ones would eat words and hide nothing
_HIDDEN = "…"


class Veil:
    """Knows what must not be read."""

    def __init__(self, *hidden: str) -> None:
        read = (text.strip() for text in hidden)
        spelled = {
            spelling
            for text in read
            if len(text) >= _SHORTEST
            for spelling in (text, text.encode().decode("latin-1"))  # as headers are often read
        }
        self._hidden = sorted(spelled, key=len, reverse=True)

    def over(self, document: Json | None) -> Json | None:
        """Return an answer whose refusals hold nothing of it."""
        texts = document.get("errors") if document else None
        if document is None or not isinstance(texts, list):
            return document
        veiled = [self._veiled(text) if isinstance(text, str) else text for text in texts]
        return {**document, "errors": veiled}

    def _veiled(self, text: str) -> str:
        for hidden in self._hidden:
            text = text.replace(hidden, _HIDDEN)
        return text
