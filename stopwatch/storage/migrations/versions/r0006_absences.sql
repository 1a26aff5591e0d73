CREATE TABLE new_absence (
	id INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('idle', 'lock', 'sleep', 'call', 'unclean_end', 'clock_jump')),
	stopwatch_id TEXT NOT NULL,
	segment_id TEXT NOT NULL,
	from_ms INTEGER DEFAULT '0' NOT NULL,
	to_ms INTEGER DEFAULT '0' NOT NULL,
	choice TEXT CHECK (choice IN ('keep', 'trim', 'cut', 'other', 'split')),
	moment TEXT DEFAULT '' NOT NULL,
	spells TEXT DEFAULT '[]' NOT NULL,
	parts TEXT DEFAULT '[]' NOT NULL,
	decided_at INTEGER,
	is_by_rule INTEGER DEFAULT '0' NOT NULL CHECK (is_by_rule IN (0, 1)),
	is_void INTEGER DEFAULT '0' NOT NULL CHECK (is_void IN (0, 1)),
	PRIMARY KEY (id),
	FOREIGN KEY(stopwatch_id) REFERENCES stopwatch (id)
)
 STRICT

INSERT INTO new_absence(id, kind, stopwatch_id, segment_id, from_ms, to_ms, choice, moment) SELECT id, kind, stopwatch_id, segment_id, from_ms, to_ms, choice, CAST(id AS TEXT) FROM absence

DROP TABLE absence

ALTER TABLE new_absence RENAME TO absence

CREATE TABLE evidence (
	kind TEXT NOT NULL CHECK (kind IN ('in_use', 'idle', 'lock', 'sleep', 'call')),
	from_ms INTEGER NOT NULL,
	to_ms INTEGER DEFAULT '0' NOT NULL,
	PRIMARY KEY (kind, from_ms)
)
 STRICT
