"""What SQLAlchemy has no words for: the search table, and the account that is always there.

The index holds which ticket has which three letters in a row, not where (`detail=none`): half the
writing and half the size; the search looks at the text of what it finds anyway. The triggers fire
only when the searched text changed. FTS5's own merging comes in lumps of tens of milliseconds
while a click waits, so it is off, and bulk work merges a little after each of its transactions
(`unit_of_work.py`).

The words of all tickets are kept once each (decision 24), by triggers, so that no way of writing a
ticket can forget them.
"""

from __future__ import annotations

_SEARCH = """
CREATE VIRTUAL TABLE ticket_search USING fts5(
    searched, content='ticket', content_rowid='id', tokenize='trigram', detail=none)
"""
_NO_LUMPS = "INSERT INTO ticket_search(ticket_search, rank) VALUES ('automerge', 0)"
_LATE_LUMPS = "INSERT INTO ticket_search(ticket_search, rank) VALUES ('crisismerge', 64)"
_ADDED = """
CREATE TRIGGER ticket_search_added AFTER INSERT ON ticket BEGIN
    INSERT INTO ticket_search(rowid, searched) VALUES (new.id, new.searched);
END
"""
_CHANGED = """
CREATE TRIGGER ticket_search_changed AFTER UPDATE OF searched ON ticket
WHEN old.searched <> new.searched BEGIN
    INSERT INTO ticket_search(ticket_search, rowid, searched)
        VALUES ('delete', old.id, old.searched);
    INSERT INTO ticket_search(rowid, searched) VALUES (new.id, new.searched);
END
"""
_LEARN = """
    INSERT INTO word(account_id, word)
        SELECT new.account_id, value FROM json_each(ticket_words(new.searched)) WHERE true
        ON CONFLICT DO NOTHING;
END
"""
_WORDS_ADDED = f"CREATE TRIGGER ticket_words_added AFTER INSERT ON ticket BEGIN{_LEARN}"
_WORDS_CHANGED = f"""
CREATE TRIGGER ticket_words_changed AFTER UPDATE OF searched ON ticket
WHEN old.searched <> new.searched BEGIN{_LEARN}"""
_LOCAL_ACCOUNT = "INSERT INTO account(id, kind, grouping) VALUES (1, 'local', 'sitting')"

STATEMENTS = (
    _SEARCH, _NO_LUMPS, _LATE_LUMPS, _ADDED, _CHANGED, _WORDS_ADDED, _WORDS_CHANGED, _LOCAL_ACCOUNT,
)  # fmt: skip
MERGE = "INSERT INTO ticket_search(ticket_search, rank) VALUES ('merge', 16)"
"""Merges up to 16 pages of the search index: about as much as 50 tickets bring."""
