"""Whatever a ticket or a note says, no cell of a table begins a formula, and nothing is lost."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from stopwatch.services.exchange import as_it_was, harmless


@given(st.text())
@example("=1+1")
@example(" =1+1")
@example("\t=1+1")
@example("＝1")
def test_no_cell_begins_a_formula(text: str) -> None:
    cell = harmless(text)
    assert not cell.lstrip(" ").startswith(tuple("=+-@\t\r\n"))
    assert cell in (text, f"'{text}")


@given(st.text())
@example("'=1")
@example("''-x")
@example("'-1")
@example("don't")
def test_the_text_of_a_cell_is_found_again(text: str) -> None:
    assert as_it_was(harmless(text)) == text
