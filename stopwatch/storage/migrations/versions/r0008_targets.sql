ALTER TABLE remote_entry ADD COLUMN task_remote_id INTEGER

ALTER TABLE remote_entry ADD COLUMN internal_kind_id INTEGER

CREATE TABLE new_ticket (
	id INTEGER NOT NULL,
	account_id INTEGER NOT NULL,
	remote_id INTEGER,
	number TEXT DEFAULT '' NOT NULL,
	title TEXT DEFAULT '' NOT NULL,
	company_id INTEGER,
	status INTEGER DEFAULT '0' NOT NULL,
	contact_id INTEGER,
	ticket_type INTEGER,
	priority INTEGER,
	queue_id INTEGER,
	assigned_resource_id INTEGER,
	assigned_role_id INTEGER,
	contract_id INTEGER,
	work_type_id INTEGER,
	problem_remote_id INTEGER,
	configuration_item_id INTEGER,
	purchase_order TEXT DEFAULT '' NOT NULL,
	created_at INTEGER,
	due_at INTEGER,
	completed_at INTEGER,
	last_activity_at INTEGER DEFAULT '0' NOT NULL,
	company TEXT DEFAULT '' NOT NULL,
	contact TEXT DEFAULT '' NOT NULL,
	searched TEXT DEFAULT '' NOT NULL,
	is_hidden INTEGER DEFAULT '0' NOT NULL CHECK (is_hidden IN (0, 1)),
	external_id TEXT DEFAULT '' NOT NULL,
	local_id INTEGER,
	project TEXT DEFAULT '' NOT NULL,
	is_billable INTEGER DEFAULT '1' NOT NULL CHECK (is_billable IN (0, 1)),
	PRIMARY KEY (id),
	UNIQUE (account_id, remote_id),
	FOREIGN KEY(id) REFERENCES target (id),
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT

INSERT INTO new_ticket(id, account_id, remote_id, number, title, company_id, status, contact_id, ticket_type, priority,
queue_id, assigned_resource_id, assigned_role_id, contract_id, work_type_id, problem_remote_id,
configuration_item_id, purchase_order, created_at, due_at, completed_at, last_activity_at, company,
contact, searched, is_hidden, external_id, local_id)
SELECT id, account_id, remote_id, number, title, company_id, status, contact_id, ticket_type, priority,
queue_id, assigned_resource_id, assigned_role_id, contract_id, work_type_id, problem_remote_id,
configuration_item_id, purchase_order, created_at, due_at, completed_at, last_activity_at, company,
contact, searched, is_hidden, external_id, local_id
FROM ticket ORDER BY id

DROP TABLE ticket

ALTER TABLE new_ticket RENAME TO ticket

CREATE INDEX ticket_assigned ON ticket (account_id, assigned_resource_id, last_activity_at)

CREATE INDEX ticket_company ON ticket (account_id, company_id)

CREATE INDEX ticket_contact ON ticket (account_id, contact_id)

CREATE INDEX ticket_contract ON ticket (account_id, contract_id)

CREATE INDEX ticket_external ON ticket (account_id, external_id) WHERE external_id != ''

CREATE INDEX ticket_hanging ON ticket (account_id, problem_remote_id) WHERE problem_remote_id IS NOT NULL

CREATE UNIQUE INDEX ticket_local ON ticket (account_id, local_id) WHERE local_id IS NOT NULL

CREATE INDEX ticket_number ON ticket (account_id, number)

CREATE INDEX ticket_problems ON ticket (account_id) WHERE ticket_type = 3

CREATE TRIGGER ticket_search_added AFTER INSERT ON ticket BEGIN
    INSERT INTO ticket_search(rowid, searched) VALUES (new.id, new.searched);
END

CREATE TRIGGER ticket_search_changed AFTER UPDATE OF searched ON ticket
WHEN old.searched <> new.searched BEGIN
    INSERT INTO ticket_search(ticket_search, rowid, searched)
        VALUES ('delete', old.id, old.searched);
    INSERT INTO ticket_search(rowid, searched) VALUES (new.id, new.searched);
END

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
