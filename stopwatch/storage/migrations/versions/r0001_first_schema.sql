CREATE TABLE account (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('local', 'autotask')),
    user_name TEXT DEFAULT '' NOT NULL,
    integration_code TEXT DEFAULT '' NOT NULL,
    base_url TEXT DEFAULT '' NOT NULL,
    web_url TEXT DEFAULT '' NOT NULL,
    database_number INTEGER DEFAULT '0' NOT NULL,
    resource_id INTEGER DEFAULT '0' NOT NULL,
    resource_name TEXT DEFAULT '' NOT NULL,
    is_fixed_url INTEGER DEFAULT '0' NOT NULL CHECK (is_fixed_url IN (0, 1)),
    paused_because TEXT DEFAULT '' NOT NULL,
    grouping TEXT NOT NULL CHECK (grouping IN ('sitting', 'segment', 'contiguous')),
    step_minutes INTEGER DEFAULT '0' NOT NULL,
    minimum_minutes INTEGER DEFAULT '0' NOT NULL,
    spans_utc_days INTEGER DEFAULT '1' NOT NULL CHECK (spans_utc_days IN (0, 1)),
    allows_completed INTEGER DEFAULT '1' NOT NULL CHECK (allows_completed IN (0, 1)),
    is_removed INTEGER DEFAULT '0' NOT NULL CHECK (is_removed IN (0, 1)),
    PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE fact (
    account_id INTEGER DEFAULT '0' NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    value TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (account_id, name)
)
 STRICT;

CREATE TABLE heartbeat (
    id INTEGER NOT NULL CHECK (id = 1),
    wall_ms INTEGER DEFAULT '0' NOT NULL,
    boot_id TEXT DEFAULT '' NOT NULL,
    boot_ms INTEGER DEFAULT '0' NOT NULL,
    awake_ms INTEGER DEFAULT '0' NOT NULL,
    is_closed INTEGER DEFAULT '0' NOT NULL CHECK (is_closed IN (0, 1)),
    PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE company (
    account_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    is_active INTEGER DEFAULT '1' NOT NULL CHECK (is_active IN (0, 1)),
    parent_id INTEGER,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE contact (
    account_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER DEFAULT '0' NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    email TEXT DEFAULT '' NOT NULL,
    is_active INTEGER DEFAULT '1' NOT NULL CHECK (is_active IN (0, 1)),
    PRIMARY KEY (account_id, id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE contract (
    account_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    company_id INTEGER DEFAULT '0' NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    contract_type INTEGER,
    purchase_order TEXT DEFAULT '' NOT NULL,
    starts_on TEXT DEFAULT '' NOT NULL,
    ends_on TEXT DEFAULT '' NOT NULL,
    is_active INTEGER DEFAULT '1' NOT NULL CHECK (is_active IN (0, 1)),
    is_default INTEGER DEFAULT '0' NOT NULL CHECK (is_default IN (0, 1)),
    PRIMARY KEY (account_id, id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE excluded_role (
    account_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    contract_id INTEGER DEFAULT '0' NOT NULL,
    role_id INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE journal (
    id TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    at INTEGER DEFAULT '0' NOT NULL,
    verb TEXT DEFAULT '' NOT NULL,
    told TEXT DEFAULT '' NOT NULL,
    deed TEXT NOT NULL,
    undone_at INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE INDEX journal_undoable ON journal (account_id) WHERE undone_at IS NULL;

CREATE TABLE pick_value (
    account_id INTEGER NOT NULL,
    field TEXT DEFAULT '' NOT NULL,
    value INTEGER DEFAULT '0' NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    is_active INTEGER DEFAULT '1' NOT NULL CHECK (is_active IN (0, 1)),
    sort_order INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (account_id, field, value),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE remote_entry (
    account_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    ticket_remote_id INTEGER,
    resource_id INTEGER DEFAULT '0' NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    worked_on TEXT NOT NULL,
    hours_worked REAL NOT NULL,
    hours_to_bill REAL NOT NULL,
    summary TEXT DEFAULT '' NOT NULL,
    internal TEXT DEFAULT '' NOT NULL,
    marker TEXT DEFAULT '' NOT NULL,
    role_id INTEGER,
    work_type_id INTEGER,
    contract_id INTEGER,
    is_billable INTEGER DEFAULT '1' NOT NULL CHECK (is_billable IN (0, 1)),
    creator_id INTEGER,
    modified_at INTEGER DEFAULT '0' NOT NULL,
    show_on_invoice INTEGER DEFAULT '1' NOT NULL CHECK (show_on_invoice IN (0, 1)),
    modified_by INTEGER,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE INDEX remote_entry_marker ON remote_entry (account_id, marker);

CREATE TABLE resource (
    account_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    user_name TEXT DEFAULT '' NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    email TEXT DEFAULT '' NOT NULL,
    is_active INTEGER DEFAULT '1' NOT NULL CHECK (is_active IN (0, 1)),
    default_role_id INTEGER,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE role (
    account_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    is_active INTEGER DEFAULT '1' NOT NULL CHECK (is_active IN (0, 1)),
    hourly_rate REAL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE role_holding (
    account_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    resource_id INTEGER DEFAULT '0' NOT NULL,
    role_id INTEGER DEFAULT '0' NOT NULL,
    is_default INTEGER DEFAULT '0' NOT NULL CHECK (is_default IN (0, 1)),
    is_active INTEGER DEFAULT '1' NOT NULL CHECK (is_active IN (0, 1)),
    PRIMARY KEY (account_id, kind, id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE target (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('ticket', 'task', 'internal')),
    remote_id INTEGER,
    PRIMARY KEY (id),
    UNIQUE (account_id, kind, remote_id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE work_type (
    account_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    is_active INTEGER DEFAULT '1' NOT NULL CHECK (is_active IN (0, 1)),
    is_billable INTEGER DEFAULT '1' NOT NULL CHECK (is_billable IN (0, 1)),
    PRIMARY KEY (account_id, id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE outbox (
    id TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('create_entry', 'update_entry', 'delete_entry', 'ticket_status', 'ticket_resolution')),
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
 STRICT;

CREATE INDEX outbox_after ON outbox (after_id);

CREATE INDEX outbox_audits ON outbox (account_id, audit_at) WHERE audit_at IS NOT NULL;

CREATE INDEX outbox_subject ON outbox (subject);

CREATE INDEX outbox_unsettled ON outbox (account_id) WHERE (state NOT IN ('done', 'withdrawn'));

CREATE TABLE stopwatch (
    id TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    target_id INTEGER,
    state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'stopped', 'discarded')),
    typed TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '[]' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(target_id) REFERENCES target (id)
)
 STRICT;

CREATE UNIQUE INDEX one_open_stopwatch_a_target ON stopwatch (account_id, target_id) WHERE state IN ('running', 'paused');

CREATE INDEX open_stopwatches ON stopwatch (account_id, id) WHERE state IN ('running', 'paused');

CREATE TABLE ticket (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    remote_id INTEGER NOT NULL,
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
    PRIMARY KEY (id),
    UNIQUE (account_id, remote_id),
    FOREIGN KEY(id) REFERENCES target (id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE INDEX ticket_assigned ON ticket (account_id, assigned_resource_id, last_activity_at);

CREATE INDEX ticket_company ON ticket (account_id, company_id);

CREATE INDEX ticket_contact ON ticket (account_id, contact_id);

CREATE INDEX ticket_number ON ticket (account_id, number);

CREATE TABLE absence (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('unclean_end', 'sleep', 'clock_jump')),
    stopwatch_id TEXT NOT NULL,
    segment_id TEXT NOT NULL,
    from_ms INTEGER DEFAULT '0' NOT NULL,
    to_ms INTEGER DEFAULT '0' NOT NULL,
    choice TEXT CHECK (choice IN ('keep', 'trim', 'cut')),
    PRIMARY KEY (id),
    FOREIGN KEY(stopwatch_id) REFERENCES stopwatch (id)
)
 STRICT;

CREATE TABLE attempt (
    id INTEGER NOT NULL,
    item_id TEXT NOT NULL,
    at INTEGER DEFAULT '0' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    attempt_id TEXT DEFAULT '' NOT NULL,
    body_hash TEXT DEFAULT '' NOT NULL,
    watermark INTEGER,
    told TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(item_id) REFERENCES outbox (id)
)
 STRICT;

CREATE INDEX attempt_item ON attempt (item_id);

CREATE TABLE entry (
    id TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    target_id INTEGER,
    stopwatch_id TEXT,
    phase TEXT NOT NULL CHECK (phase IN ('draft', 'submitted', 'local_only', 'deleted')),
    started_at INTEGER DEFAULT '0' NOT NULL,
    ended_at INTEGER NOT NULL CHECK (ended_at >= started_at),
    worked_ms INTEGER DEFAULT '0' NOT NULL,
    zone TEXT NOT NULL,
    worked_on TEXT NOT NULL,
    summary TEXT DEFAULT '' NOT NULL,
    internal TEXT DEFAULT '' NOT NULL,
    work_type_id INTEGER,
    role_id INTEGER,
    contract_id INTEGER,
    is_billable INTEGER DEFAULT '1' NOT NULL CHECK (is_billable IN (0, 1)),
    show_on_invoice INTEGER DEFAULT '1' NOT NULL CHECK (show_on_invoice IN (0, 1)),
    remote_id INTEGER,
    message TEXT DEFAULT '' NOT NULL,
    created_at INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(target_id) REFERENCES target (id),
    FOREIGN KEY(stopwatch_id) REFERENCES stopwatch (id)
)
 STRICT;

CREATE INDEX entry_day ON entry (account_id, worked_on);

CREATE INDEX entry_unsettled ON entry (account_id, started_at) WHERE remote_id IS NULL AND phase IN ('draft', 'submitted');

CREATE TABLE segment (
    id TEXT NOT NULL,
    stopwatch_id TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER CHECK (ended_at >= started_at),
    zone TEXT NOT NULL,
    is_void INTEGER DEFAULT '0' NOT NULL CHECK (is_void IN (0, 1)),
    PRIMARY KEY (id),
    FOREIGN KEY(stopwatch_id) REFERENCES stopwatch (id)
)
 STRICT;

CREATE UNIQUE INDEX one_open_segment ON segment (stopwatch_id) WHERE ended_at IS NULL;

CREATE INDEX segment_ended ON segment (ended_at);

CREATE INDEX segment_stopwatch ON segment (stopwatch_id, started_at);

CREATE TABLE counterpart (
    entry_id TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    remote_id INTEGER DEFAULT '0' NOT NULL,
    agreed TEXT NOT NULL,
    theirs TEXT,
    is_fresh INTEGER DEFAULT '1' NOT NULL CHECK (is_fresh IN (0, 1)),
    is_gone INTEGER DEFAULT '0' NOT NULL CHECK (is_gone IN (0, 1)),
    modified_by INTEGER,
    modified_at INTEGER DEFAULT '0' NOT NULL,
    parts TEXT DEFAULT '[]' NOT NULL,
    PRIMARY KEY (entry_id),
    FOREIGN KEY(entry_id) REFERENCES entry (id),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE INDEX counterpart_remote ON counterpart (account_id, remote_id);

CREATE VIRTUAL TABLE ticket_search USING fts5(
    searched, content='ticket', content_rowid='id', tokenize='trigram', detail=none);

INSERT INTO ticket_search(ticket_search, rank) VALUES ('automerge', 0);

INSERT INTO ticket_search(ticket_search, rank) VALUES ('crisismerge', 64);

CREATE TRIGGER ticket_search_added AFTER INSERT ON ticket BEGIN
    INSERT INTO ticket_search(rowid, searched) VALUES (new.id, new.searched);
END;

CREATE TRIGGER ticket_search_changed AFTER UPDATE OF searched ON ticket
WHEN old.searched <> new.searched BEGIN
    INSERT INTO ticket_search(ticket_search, rowid, searched)
        VALUES ('delete', old.id, old.searched);
    INSERT INTO ticket_search(rowid, searched) VALUES (new.id, new.searched);
END;

INSERT INTO account(id, kind, grouping) VALUES (1, 'local', 'sitting');
