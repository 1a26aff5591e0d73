CREATE TABLE unsearched (
	id INTEGER NOT NULL, 
	old TEXT, 
	PRIMARY KEY (id)
)
 STRICT

DROP TRIGGER ticket_search_added

DROP TRIGGER ticket_search_changed

DROP TRIGGER ticket_words_added

DROP TRIGGER ticket_words_changed

CREATE TRIGGER ticket_added AFTER INSERT ON ticket BEGIN
    INSERT INTO unsearched(id) VALUES (new.id);
END

CREATE TRIGGER ticket_changed AFTER UPDATE OF searched ON ticket
WHEN old.searched <> new.searched BEGIN
    INSERT INTO unsearched(id, old) VALUES (old.id, old.searched) ON CONFLICT DO NOTHING;
END
