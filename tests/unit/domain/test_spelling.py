"""What somebody may have meant by a word with one wrong letter."""

from __future__ import annotations

import random

import pytest

from stopwatch.domain.spelling import guesses, partings

WORDS = ("printer", "vpn", "grosse", "почта", "t20261120", "0042")


@pytest.mark.parametrize("word", WORDS)
def test_every_single_typo_is_guessed(word: str) -> None:
    rng = random.Random(word)
    letters = word if not word.isascii() else "abcxyz019"
    for place in range(len(word) - 1):
        letter = rng.choice("0123456789" if word[1:].isdigit() else letters)
        typos = {
            word[:place] + word[place + 1 :],
            word[:place] + letter + word[place:],
            word[:place] + letter + word[place + 1 :],
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        }
        for typo in typos - {word}:
            assert word in set(guesses(typo, len(typo)))


def test_a_word_that_is_known_so_far_has_its_typo_no_later() -> None:
    assert set(guesses("prnter", 2)) < set(guesses("prnter", 6))
    assert "printer" in set(guesses("prnter", 2))
    assert all(guess.endswith("nter") for guess in guesses("prnter", 0))


def test_the_likelier_kinds_of_typo_come_first() -> None:
    found = list(dict.fromkeys(guesses("form", 4)))
    assert found.index("from") < found.index("forum") < found.index("for") < found.index("fork")


def test_words_run_together_are_parted_with_and_without_a_letter_between() -> None:
    found = set(partings("printerxslow"))
    assert ("printer", "slow") in found
    assert ("printer", "xslow") in found
    assert set(partings("wifi")) == {("wi", "fi")}
    assert not set(partings("abc"))


def test_nothing_is_guessed_of_nothing() -> None:
    assert not list(guesses("", 0))
