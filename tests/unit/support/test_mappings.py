"""What a process is made of is told apart: its own, and what it shares with a file."""

from __future__ import annotations

from collections import Counter

from tests.bench.mappings import weighed

SMAPS = """\
7f1c00000000-7f1c00100000 r-xp 00000000 08:01 42   /usr/lib/a folder/libcrypto.so.3
Size:               1024 kB
Rss:                 900 kB
Anonymous:             0 kB
7f1c00100000-7f1c00200000 rw-p 00100000 08:01 42   /usr/lib/a folder/libcrypto.so.3
Rss:                 100 kB
Anonymous:            80 kB
55d000000000-55d000100000 rw-p 00000000 00:00 0    [heap]
Rss:                 700 kB
Anonymous:           700 kB
7f1d00000000-7f1d00100000 rw-p 00000000 00:00 0
Rss:                  40 kB
Anonymous:            40 kB
"""


def test_what_is_its_own_is_told_from_what_is_mapped() -> None:
    own, mapped = weighed(SMAPS)
    assert own == Counter({"libcrypto.so.3": 80, "[heap]": 700, "no file": 40})
    assert mapped == Counter({"libcrypto.so.3": 920})
