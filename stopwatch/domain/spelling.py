"""What somebody may have meant who mistyped one letter of a word: left out, added, wrong, swapped.

Words are folded: lower case, without accents. Which of the guesses are words is for others to say.
"""

from __future__ import annotations

from collections.abc import Iterator

SHORTEST = 3
"""Of a shorter guess only a whole word counts, and only beside others: it is everywhere else."""
_SHORTEST_JOINED = 4  # two words that were run together, as wifi is for Wi-Fi
_DIGITS = "0123456789"
_LATIN = f"abcdefghijklmnopqrstuvwxyz{_DIGITS}"
_OTHERS = (("α", "ω"), ("а", "џ"))  # Greek and Cyrillic: by the first and the last letter


def guesses(word: str, reach: int) -> Iterator[str]:
    """Yield what was meant if the typo is at one of the first letters, up to place `reach`.

    A word that is known as far as `reach` has its typo no later. The likelier kinds of typo come
    first. May yield a guess twice.
    """
    letters = _alphabet(word)
    parted = [(word[:at], word[at], word[at + 1 :]) for at in range(min(reach + 1, len(word)))]
    yield from (before + rest[0] + here + rest[1:] for before, here, rest in parted if rest)
    for before, here, rest in parted:
        yield from (before + letter + here + rest for letter in letters)
    yield from (before + rest for before, _, rest in parted)
    for before, _, rest in parted:
        yield from (before + letter + rest for letter in letters)


def partings(word: str) -> Iterator[tuple[str, str]]:
    """Yield two words that were run together, or whose space became another letter."""
    if len(word) < _SHORTEST_JOINED:
        return
    for place in range(2, len(word) - 1):
        yield word[:place], word[place:]
        if len(word) - place > 2:
            yield word[:place], word[place + 1 :]


def _alphabet(word: str) -> str:
    """Return the letters that may be missing from a word, of its own script."""
    if word[1:].replace(".", "").isdigit():
        return f"t.{_DIGITS}"  # what a ticket's number has
    ours = [(first, last) for first, last in _OTHERS if any(first <= it <= last for it in word)]
    return "".join(chr(it) for first, last in ours for it in range(ord(first), ord(last) + 1)) or (
        _LATIN
    )
