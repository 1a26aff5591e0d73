"""What SQLAlchemy has no words for: the search table, and the account that is always there.

The triggers fire only when the searched text changed, because feeding the trigram index is what
a pull spends most of its writing on.
"""

from __future__ import annotations

_SEARCH = """
CREATE VIRTUAL TABLE ticket_search USING fts5(
    searched, content='ticket', content_rowid='id', tokenize='trigram')
"""
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
_LOCAL_ACCOUNT = "INSERT INTO account(id, kind, grouping) VALUES (1, 'local', 'sitting')"

STATEMENTS = (_SEARCH, _ADDED, _CHANGED, _LOCAL_ACCOUNT)
