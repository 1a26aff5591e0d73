"""What is put right after rows of two states met: nothing may be lost, sent unseen, or hidden."""

from __future__ import annotations

_HAS_OPEN = """
EXISTS (SELECT 1 FROM segment
        WHERE stopwatch_id = stopwatch.id AND ended_at IS NULL AND is_void = 0)
"""
_BOOKED_TO = "(SELECT max(ended_at) FROM entry WHERE entry.stopwatch_id = segment.stopwatch_id)"
_BOOKED = """
UPDATE stopwatch SET state = 'stopped', target_id = (
    SELECT max(target_id) FROM entry WHERE stopwatch_id = stopwatch.id)
WHERE state = 'paused' AND target_id IS NULL
AND EXISTS (SELECT 1 FROM entry WHERE stopwatch_id = stopwatch.id AND phase <> 'deleted')
"""
_WITHOUT_SEGMENT = f"""
UPDATE stopwatch SET state = 'paused' WHERE state = 'running' AND NOT {_HAS_OPEN}
"""
_ENDED_WHERE_BOOKED = f"""
UPDATE segment SET ended_at = max(started_at, {_BOOKED_TO})
WHERE ended_at IS NULL AND {_BOOKED_TO} IS NOT NULL
AND stopwatch_id IN (SELECT id FROM stopwatch WHERE state IN ('stopped', 'discarded'))
"""
_RUNS_ON = f"""
UPDATE OR IGNORE stopwatch SET state = 'running' WHERE state <> 'running' AND {_HAS_OPEN}
"""
_ENDED = """
UPDATE segment SET ended_at = started_at
WHERE ended_at IS NULL AND stopwatch_id IN (SELECT id FROM stopwatch WHERE state <> 'running')
"""
_LAST_KNOWN = """
coalesce((SELECT max(at) FROM journal WHERE instr(deed, '"' || stopwatch.id || '"') > 0),
         (SELECT max(to_ms) FROM absence WHERE stopwatch_id = stopwatch.id),
         (SELECT wall_ms FROM heartbeat), 0)
"""
_SEEN_AGAIN = f"""
INSERT INTO segment(id, stopwatch_id, started_at, ended_at, zone)
SELECT 'mended-' || hex(randomblob(8)), id, {_LAST_KNOWN}, {_LAST_KNOWN},
       coalesce((SELECT zone FROM segment ORDER BY started_at DESC LIMIT 1), 'UTC')
FROM stopwatch
WHERE state = 'paused' AND (target_id IS NOT NULL OR typed <> '' OR notes <> '[]')
AND NOT EXISTS (SELECT 1 FROM segment WHERE stopwatch_id = stopwatch.id AND is_void = 0)
"""
_ARRIVED = """
UPDATE entry SET remote_id = (
    SELECT max(remote_id) FROM outbox
    WHERE subject = entry.id AND kind = 'create_entry' AND state = 'done')
WHERE remote_id IS NULL
"""
_DRAFT_AGAIN = """
UPDATE entry SET phase = 'draft', message =
    'Your time is saved as a draft. It was restored from a damaged file: look it over and save it.'
WHERE phase = 'submitted' AND remote_id IS NULL
AND NOT EXISTS (SELECT 1 FROM outbox WHERE subject = entry.id AND state <> 'withdrawn')
"""
_DISTRUSTED = """
INSERT INTO fact(account_id, name, value) VALUES (0, 'incarnation', 'restored')
ON CONFLICT (account_id, name) DO UPDATE SET value = excluded.value
"""

MENDING = (
    _BOOKED,  # a segment's stopwatch that was made up, but is known to its entries
    _WITHOUT_SEGMENT,  # it does not run, its end is not known
    _ENDED_WHERE_BOOKED,
    _RUNS_ON,  # its last segment has no end: the user says when it was
    _ENDED,
    _SEEN_AGAIN,  # all its time is lost, but not its ticket and its notes: no desk shows it without
    _ARRIVED,  # what is known to have arrived is not sent again
    _DRAFT_AGAIN,  # what nothing will send is a draft, where the user sees it
    _DISTRUSTED,  # equals no mark outside, so all that is not sent is looked up first
)
"""In this order; the last one holds however little could be taken over."""
