CREATE TABLE word (
	account_id INTEGER NOT NULL, 
	word TEXT NOT NULL, 
	PRIMARY KEY (account_id, word), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 WITHOUT ROWID,
 STRICT

CREATE TABLE favourite (
	account_id INTEGER NOT NULL,
	target_id INTEGER NOT NULL,
	PRIMARY KEY (account_id, target_id),
	FOREIGN KEY(account_id) REFERENCES account (id),
	FOREIGN KEY(target_id) REFERENCES target (id)
)
 STRICT

CREATE TRIGGER ticket_words_added AFTER INSERT ON ticket BEGIN
    INSERT INTO word(account_id, word)
        SELECT new.account_id, value FROM json_each(ticket_words(new.searched)) WHERE true
        ON CONFLICT DO NOTHING;
END

CREATE TRIGGER ticket_words_changed AFTER UPDATE OF searched ON ticket
WHEN old.searched <> new.searched BEGIN
    INSERT INTO word(account_id, word)
        SELECT new.account_id, value FROM json_each(ticket_words(new.searched)) WHERE true
        ON CONFLICT DO NOTHING;
END

INSERT INTO word(account_id, word)
    SELECT ticket.account_id, value FROM ticket, json_each(ticket_words(ticket.searched)) WHERE true
    ON CONFLICT DO NOTHING
