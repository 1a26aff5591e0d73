ALTER TABLE company ADD COLUMN bills_parent INTEGER DEFAULT '0' NOT NULL CHECK (bills_parent IN (0, 1))

CREATE TABLE billing_line (
	account_id INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('item', 'labour', 'ticket_charge', 'contract_charge')),
	id INTEGER NOT NULL,
	day TEXT NOT NULL,
	hours INTEGER DEFAULT '0' NOT NULL,
	cents INTEGER,
	number TEXT,
	company_id INTEGER,
	contract_id INTEGER,
	ticket_remote_id INTEGER,
	entry_id INTEGER,
	role_id INTEGER,
	is_billable INTEGER DEFAULT '1' NOT NULL CHECK (is_billable IN (0, 1)),
	is_invoiced INTEGER DEFAULT '0' NOT NULL CHECK (is_invoiced IN (0, 1)),
	name TEXT DEFAULT '' NOT NULL,
	task_number TEXT DEFAULT '' NOT NULL,
	sweep INTEGER DEFAULT '0' NOT NULL,
	PRIMARY KEY (account_id, sweep, kind, id),
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT

CREATE INDEX billing_line_day ON billing_line (account_id, sweep, day)

CREATE INDEX billing_line_entry ON billing_line (account_id, sweep, entry_id) WHERE entry_id IS NOT NULL

CREATE INDEX billing_line_ticket ON billing_line (account_id, ticket_remote_id)

CREATE TABLE contract_rate (
	account_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	contract_id INTEGER DEFAULT '0' NOT NULL,
	role_id INTEGER DEFAULT '0' NOT NULL,
	hourly_rate REAL NOT NULL,
	PRIMARY KEY (account_id, id),
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT

DELETE FROM fact WHERE name = 'pulled.catalog'
