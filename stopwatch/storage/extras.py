"""What SQLAlchemy has no words for: the search table, and the account that is always there.

The index holds which ticket has which three letters in a row, not where (`detail=none`): half the
writing and half the size; the search looks at the text of what it finds anyway. FTS5's own merging
comes in lumps of tens of milliseconds while a click waits, so it is off, and bulk work merges a
little after each of its transactions (`unit_of_work.py`).

The index and the list of words (decision 24) are fed in one go (`indexing.py`). Triggers note what
waits for it, and only when the searched text changed, so that no way of writing a ticket can forget
them; with the text that the index has, which it must be told to take it out.
"""

from __future__ import annotations

_SEARCH = """
CREATE VIRTUAL TABLE ticket_search USING fts5(
    searched, content='ticket', content_rowid='id', tokenize='trigram', detail=none)
"""
_NO_LUMPS = "INSERT INTO ticket_search(ticket_search, rank) VALUES ('automerge', 0)"
_LATE_LUMPS = "INSERT INTO ticket_search(ticket_search, rank) VALUES ('crisismerge', 64)"
_ADDED = """
CREATE TRIGGER ticket_added AFTER INSERT ON ticket BEGIN
    INSERT INTO unsearched(id) VALUES (new.id);
END
"""
_CHANGED = """
CREATE TRIGGER ticket_changed AFTER UPDATE OF searched ON ticket
WHEN old.searched <> new.searched BEGIN
    INSERT INTO unsearched(id, old) VALUES (old.id, old.searched) ON CONFLICT DO NOTHING;
END
"""
_LOCAL_ACCOUNT = "INSERT INTO account(id, kind, grouping) VALUES (1, 'local', 'sitting')"

STATEMENTS = (
    _SEARCH, _NO_LUMPS, _LATE_LUMPS, _ADDED, _CHANGED, _LOCAL_ACCOUNT,
)  # fmt: skip
