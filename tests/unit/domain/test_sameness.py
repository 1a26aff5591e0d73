"""Which tickets of one company look like the same trouble, and by what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.sameness import Sameness
from tests.support.units import facts


def signs(title: str, other: str, device: int | None = None, its: int | None = None) -> str:
    one = replace(facts(1, title), configuration_item_id=device)
    found = Sameness(one).signs(replace(facts(2, other), configuration_item_id=its))
    return " ".join(found)


@pytest.mark.parametrize(
    ("title", "other", "expected"),
    [
        ("Alert: SRV-DC01 not responding", "SRV-DC01 offline since 14:00", "device words"),
        ("Alert: SRV-DC01 not responding", "SRV-DC01: disk space low on C:", "device"),
        ("SRV-DC01 not responding", "SRV-DC02 not responding", ""),
        ("SRV-DC01 not responding", "Server not responding", ""),
        ("Printer prints blank pages", "RE: Printer prints blank pages", "words"),
        ("Printer prints blank pages", "Scanner makes noise", ""),
        ("Password reset", "Password reset", ""),
        ("12345", "67890", ""),
        ("", "", ""),
    ],
)
def test_titles_tell_device_and_words(title: str, other: str, expected: str) -> None:
    assert signs(title, other) == expected


def test_a_device_counts_whatever_the_words() -> None:
    assert signs("Users cannot log on", "Backup job failed", 5, 5) == "device"
    assert signs("Backup job failed", "Backup job failed again", 5, 5) == "device words"
    assert signs("Users cannot log on", "Backup job failed", 5, 6) == ""
    assert signs("Backup job failed", "Backup job failed", 5, 6) == ""
    assert signs("Backup job failed", "Backup job failed", 5) == "words"
    assert signs("Users cannot log on", "Backup job failed") == ""
