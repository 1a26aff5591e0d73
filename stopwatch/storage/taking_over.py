"""Takes over into a restored database what the old one tells: its rows win, where they fit.

The old file is the later state of the same profile, or of another one if the user restores a file
from elsewhere. Accounts and tickets are therefore matched by what they are, not by their numbers.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping

from stopwatch.services.absence_rules import RULES
from stopwatch.services.preferences import IN_USE
from stopwatch.storage import texts
from stopwatch.storage.made_here import MadeHere
from stopwatch.storage.mending import MENDING
from stopwatch.storage.salvage import Row, Salvage
from stopwatch.storage.texts import COLUMNS, is_sound

_TABLES = (
    "account", "target", "ticket", "favourite", "stopwatch", "segment", "absence", "evidence",
    "entry", "outbox", "attempt", "counterpart", "journal", "dismissal", "fact", "heartbeat",
)  # fmt: skip
_FACTS = {
    "preferences", "watermark", "breaks_read_back", "distrusted_at", RULES, IN_USE,
}  # fmt: skip
"""Facts that hold without the rest; what was pulled up to when is for the backup to say."""
_OF_ENTRIES_AND_DAYS = ("entry.runs:", "entry.sittings:", "entry.taken_in:", "day.settled:")
"""Facts that are JSON: the breaks of entries, what was joined into them, and what is left so."""
_OF_HAND_OVERS = ("handed_over", "taken_over", "handed_legs")
"""Facts that are JSON too; what the backup alone knows of hand-overs stays beside what is taken."""
_LOCAL = 1  # the account that is always there
_TENANT = "CASE is_fixed_url WHEN 0 THEN database_number ELSE base_url END"
_OF_TICKET = "ticket:"
_IS_SAME_TARGET = ("account_id", "kind", "remote_id")
_UNFIT = (sqlite3.IntegrityError, KeyError, TypeError)
"""One bad bit makes bytes of a text, or another name of a column's: that row must fail alone."""


class TakingOver:
    """Counts what it took over, and what could be read but did not fit."""

    def __init__(self, new: sqlite3.Connection, old: Salvage) -> None:
        self.taken: dict[str, int] = {}
        self.left_behind = 0
        self._new = new
        self._old = old
        self._accounts: dict[int, int] = {}
        self._targets: dict[int, int] = {}
        self._made_here = MadeHere(new)
        self._read: dict[str, list[Row]] = {}
        self._fits: dict[str, Callable[[Row], Row | None]] = {
            "account": self._one_account,
            "target": self._target,
            "ticket": self._ticket,
            "segment": self._segment,
            "absence": self._absence,
            "entry": self._entry,
            "outbox": self._item,
            "fact": self._fact,
        }

    def run(self) -> None:
        """Take over everything, in the order in which rows refer to each other, then mend."""
        for table in _TABLES:
            if table == "target":  # what they are called hangs on the accounts, and they on that
                self._made_here.learn(self._rows("ticket"), self._account)
            self._take(table)
        for statement in MENDING:
            self._new.execute(statement)

    # ------------------------------------------------------------------ private
    def _take(self, table: str) -> None:
        key = [name for name, place in self._columns(table) if place]
        rows = self._rows(table)
        del self._read[table]  # it is not read again, and a file may be large
        late = [row for row in rows if not self._put(table, key, row)]
        for row in late:  # what stood in the way may have been replaced by now
            if not self._put(table, key, row):
                self.left_behind += 1

    def _columns(self, table: str) -> list[tuple[str, int]]:
        return self._new.execute(f"SELECT name, pk FROM pragma_table_info('{table}')").fetchall()

    def _rows(self, table: str) -> list[Row]:
        """Return what the old file tells, read once: what cannot be read is counted then."""
        if table not in self._read:
            names = [name for name, _place in self._columns(table)]
            self._read[table] = self._old.rows(table, names)
        return self._read[table]

    def _put(self, table: str, key: list[str], read: Row) -> bool:
        try:
            row = self._fitted(table, dict(read))
            if row is None:
                return table == "fact"
            if self._is_known(table, key, row):
                return True
            self._new.execute(_upsert(table, list(row), key), list(row.values()))
        except _UNFIT:
            return False
        self.taken[table] = self.taken.get(table, 0) + 1
        return True

    def _is_known(self, table: str, key: list[str], row: Row) -> bool:
        where = " AND ".join(f"{name} IS ?" for name in key)
        known = self._new.execute(
            f"SELECT {', '.join(row)} FROM {table} WHERE {where}", [row[name] for name in key]
        ).fetchone()
        return bool(known == tuple(row.values()))

    def _fitted(self, table: str, row: Row) -> Row | None:
        if "account_id" in row and table != "fact":
            row["account_id"] = self._account(row["account_id"])
        if table not in {"target", "ticket"} and row.get("target_id") is not None:
            row["target_id"] = self._targets.get(row["target_id"], row["target_id"])
        _must_be_readable(table, row)
        fit = self._fits.get(table)
        return fit(row) if fit else row

    # ------------------------------------------------------------------ what fits
    def _account(self, number: int) -> int:
        known = self._accounts.get(number, number)
        return known if self._has("account", known) else _LOCAL

    def _one_account(self, row: Row) -> Row | None:
        """Match an account by kind, tenant and resource: two tenants may have all else alike."""
        tenant = row.get("base_url") if row.get("is_fixed_url") else row.get("database_number")
        same = {"kind": row.get("kind"), "resource_id": row.get("resource_id"), _TENANT: tenant}
        return self._matched(row, "account", same, self._accounts)

    def _matched(
        self, row: Row, table: str, same: Mapping[str, object], numbers: dict[int, int]
    ) -> Row | None:
        where = " AND ".join(f"{name} IS ?" for name in same)
        alike = self._new.execute(
            f"SELECT id FROM {table} WHERE {where} ORDER BY id <> ?", [*same.values(), row["id"]]
        ).fetchone()
        old = row["id"]
        if alike is not None:
            row["id"] = alike[0]
        elif self._has(table, old):
            highest = self._new.execute(f"SELECT max(id) FROM {table}").fetchone()
            row["id"] = highest[0] + 1
        numbers[old] = row["id"]
        return row

    def _target(self, row: Row) -> Row | None:
        key = self._made_here.target(row)
        same = {name: row.get(name) for name in _IS_SAME_TARGET} if key is None else {"id": key}
        return self._matched(row, "target", same, self._targets)

    def _ticket(self, row: Row) -> Row | None:
        self._made_here.ticket(row)
        row["id"] = self._targets.get(row["id"], row["id"])
        return row

    def _segment(self, row: Row) -> Row | None:
        """Give a segment whose stopwatch cannot be read one to hang on: its time must show."""
        self._new.execute(
            "INSERT OR IGNORE INTO stopwatch(id, account_id, state) VALUES (?, ?, 'paused')",
            (row["stopwatch_id"], self._current()),
        )
        return row

    def _absence(self, row: Row) -> Row | None:
        """Let parts that were booked elsewhere name their tickets by the numbers of here."""
        parts = texts.items(str(row.get("parts") or "[]"))
        for part in parts:
            part[3] = self._targets.get(part[3], part[3])
        row["parts"] = texts.dumps(parts)
        return row

    def _entry(self, row: Row) -> Row | None:
        if not self._has("stopwatch", row.get("stopwatch_id")):
            row["stopwatch_id"] = None
        if not self._has("target", row.get("target_id")):
            row["target_id"] = None
        return row

    def _item(self, row: Row) -> Row | None:
        if not self._has("target", row.get("target_id")):
            return None
        if str(row["subject"]).startswith(_OF_TICKET):
            row["subject"] = f"{_OF_TICKET}{row['target_id']}"
        self._made_here.item(row)
        return row

    def _fact(self, row: Row) -> Row | None:
        row["account_id"] = self._accounts.get(row["account_id"], row["account_id"])
        if row["name"] == IN_USE and str(row["value"]).isdecimal():  # the number of an account
            used = int(row["value"])
            row["value"] = str(self._accounts.get(used, used))
        is_json = str(row["name"]).startswith((*_OF_ENTRIES_AND_DAYS, *_OF_HAND_OVERS))
        if is_json and row["value"] and not is_sound(row["value"]):
            raise KeyError(row["name"])
        if row["name"] in _OF_HAND_OVERS:
            row["value"] = self._with_hand_overs(row)
        return row if is_json or row["name"] in _FACTS else None

    def _with_hand_overs(self, row: Row) -> str:
        known = self._new.execute(
            "SELECT value FROM fact WHERE account_id IS ? AND name IS ?",
            (row["account_id"], row["name"]),
        ).fetchone()
        taken, present = (texts.loads(it or "[]") for it in (row["value"], known and known[0]))
        return texts.dumps(_both(taken, present))

    def _current(self) -> int:
        found = self._new.execute("SELECT max(id) FROM account WHERE is_removed = 0").fetchone()
        return int(found[0] or _LOCAL)

    def _has(self, table: str, key: object) -> bool:
        found = self._new.execute(f"SELECT 1 FROM {table} WHERE id IS ?", (key,)).fetchone()
        return found is not None


def _both(taken: object, present: object) -> object:
    """Return what was taken, and what only the backup has: legs by stopwatch, or one after another.

    Of a hand-over that both know, the later state tells what of it is still elsewhere.
    """
    if isinstance(taken, dict):
        return {**(present if isinstance(present, dict) else {}), **taken}
    if not isinstance(taken, list) or not isinstance(present, list):
        return taken
    known = [_key_of(one) for one in taken]
    return [*(one for one in present if _key_of(one) not in known), *taken]


def _key_of(hand_over: object) -> object:
    return hand_over.get("id") if isinstance(hand_over, dict) else hand_over


def _must_be_readable(table: str, row: Row) -> None:
    """Refuse a row with a damaged text; a stopwatch goes without its notes, for its time counts."""
    for name in COLUMNS.get(table, ()):
        if not is_sound(row.get(name)):
            damaged = row.pop(name)
            if table != "stopwatch":
                raise KeyError(damaged)


def _upsert(table: str, names: list[str], key: list[str]) -> str:
    rest = [name for name in names if name not in key]
    update = ", ".join(f"{name} = excluded.{name}" for name in rest)
    return (
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "
        f"ON CONFLICT ({', '.join(key)}) DO {f'UPDATE SET {update}' if rest else 'NOTHING'}"
    )
