CREATE INDEX ticket_contract ON ticket (account_id, contract_id)

CREATE TABLE new_target (
	id INTEGER NOT NULL,
	account_id INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('ticket', 'task', 'internal', 'contract')),
	remote_id INTEGER,
	PRIMARY KEY (id),
	UNIQUE (account_id, kind, remote_id),
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT

INSERT INTO new_target(id, account_id, kind, remote_id) SELECT id, account_id, kind, remote_id FROM target

DROP TABLE target

ALTER TABLE new_target RENAME TO target

CREATE TABLE new_outbox (
	id TEXT NOT NULL,
	account_id INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('create_entry', 'update_entry', 'delete_entry', 'ticket_status', 'ticket_resolution', 'create_problem', 'ticket_type', 'ticket_problem', 'link_change', 'unlink_change', 'contract_number', 'ticket_number')),
	subject TEXT NOT NULL,
	target_id INTEGER NOT NULL,
	body TEXT NOT NULL,
	state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'checking', 'needs_attention', 'done', 'withdrawn')),
	marker TEXT DEFAULT '' NOT NULL,
	created_at INTEGER DEFAULT '0' NOT NULL,
	due_at INTEGER DEFAULT '0' NOT NULL,
	attempt_id TEXT,
	sent_at INTEGER,
	owner TEXT,
	attempts INTEGER DEFAULT '0' NOT NULL,
	unknowns INTEGER DEFAULT '0' NOT NULL,
	watermark INTEGER,
	may_have_left INTEGER DEFAULT '0' NOT NULL CHECK (may_have_left IN (0, 1)),
	is_cleared INTEGER DEFAULT '0' NOT NULL CHECK (is_cleared IN (0, 1)),
	negatives INTEGER DEFAULT '0' NOT NULL,
	window_boot_id TEXT,
	window_boot_ms INTEGER,
	checking_until INTEGER,
	attention TEXT CHECK (attention IN ('refused', 'twin', 'undecided', 'doubled', 'conflict', 'locked', 'gone')),
	message TEXT DEFAULT '' NOT NULL,
	field TEXT DEFAULT '' NOT NULL,
	remote_id INTEGER,
	after_id TEXT,
	audit_at INTEGER,
	audits INTEGER DEFAULT '0' NOT NULL,
	PRIMARY KEY (id),
	CHECK (state <> 'sending' OR attempt_id IS NOT NULL),
	FOREIGN KEY(account_id) REFERENCES account (id),
	FOREIGN KEY(target_id) REFERENCES target (id)
)
 STRICT

INSERT INTO new_outbox(rowid, id, account_id, kind, subject, target_id, body, state, marker, created_at, due_at,
attempt_id, sent_at, owner, attempts, unknowns, watermark, may_have_left, is_cleared,
negatives, window_boot_id, window_boot_ms, checking_until, attention, message, field,
remote_id, after_id, audit_at, audits)
SELECT rowid, id, account_id, kind, subject, target_id, body, state, marker, created_at, due_at,
attempt_id, sent_at, owner, attempts, unknowns, watermark, may_have_left, is_cleared,
negatives, window_boot_id, window_boot_ms, checking_until, attention, message, field,
remote_id, after_id, audit_at, audits
FROM outbox ORDER BY rowid

DROP TABLE outbox

ALTER TABLE new_outbox RENAME TO outbox

CREATE INDEX outbox_after ON outbox (after_id)

CREATE INDEX outbox_audits ON outbox (account_id, audit_at) WHERE audit_at IS NOT NULL

CREATE INDEX outbox_subject ON outbox (subject)

CREATE INDEX outbox_unsettled ON outbox (account_id) WHERE (state NOT IN ('done', 'withdrawn'))
