"""The marker is found wherever people leave it, and costs the notes nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.ids import EntryId, marker_of
from stopwatch.psa.autotask.marker import NOTES_MOST, fitting, marked, unmarked

MARKER = "0123456789AB"


def utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(st.text(), st.text(min_size=1))
def test_notes_survive_the_way_there_and_back(internal: str, entry_id: str) -> None:
    marker = marker_of(EntryId(entry_id))
    back, found = unmarked(marked(internal, marker))
    assert found == marker
    assert back == internal.rstrip() or back == internal


@given(st.text(alphabet="a🖨é\n", min_size=200), st.integers(min_value=10, max_value=150))
def test_cut_notes_fit_and_say_that_they_were_cut(text: str, most: int) -> None:
    cut = fitting(text, most)
    assert utf16_units(cut) <= most
    assert cut.endswith(" …")
    assert text.startswith(cut.removesuffix(" …"))


def test_a_marker_on_its_own_needs_no_empty_line() -> None:
    assert marked("", MARKER) == f"[TSW:{MARKER}]"
    assert marked("Note", MARKER) == f"Note\n[TSW:{MARKER}]"


def test_the_marker_is_part_of_what_the_service_takes() -> None:
    for internal in ("x" * NOTES_MOST, "🖨" * NOTES_MOST):
        sent = marked(internal, MARKER)
        assert utf16_units(sent) in (NOTES_MOST, NOTES_MOST - 1)
        assert unmarked(sent)[1] == MARKER
    longest = NOTES_MOST - len(f"\n[TSW:{MARKER}]")
    assert unmarked(marked("x" * longest, MARKER))[0] == "x" * longest


def test_a_marker_counts_wherever_people_leave_it() -> None:
    for notes in (
        f"Note\r\n[TSW:{MARKER}]\r\n",
        f"Note [TSW:{MARKER}]",
        f"Note\n[TSW:{MARKER}]\nAdded by a colleague",
        f"Note\n[TSW:AAAAAAAAAAAA]\npasted from another entry\n[TSW:{MARKER}]",
    ):
        text, found = unmarked(notes)
        assert found == MARKER
        assert MARKER not in text
        assert text.startswith("Note")


def test_other_brackets_are_no_marker() -> None:
    for notes in ("", "[TSW:short]", "[TSW:0123456789ab]", "TSW:0123456789AB", "[1]"):
        assert unmarked(notes) == (notes, "")
