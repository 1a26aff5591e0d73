"""A practice Autotask on loopback, written from the service's observed behaviour alone.

It imports nothing from the rest of the program, so that a mistake there cannot cancel itself out
here. Where to look: ``server`` starts and stops it; ``web``, ``wire`` and ``control`` are the HTTP
side; ``routes`` and ``api`` say what a call means; ``query``, ``operators`` and ``paging`` read;
``drafts``, ``rules*``, ``completion``, ``merging`` and ``writes`` write; ``colleagues`` does what
people do in the web pages; ``waiting``, ``billing*``, ``posting`` and ``invoic*`` make money of
time, by the purchase order numbers of ``order_numbers``; ``store`` and ``state`` keep; ``metadata``
and ``tables_*`` know the fields; ``seed*`` invents the data; ``switches``, ``limits`` and
``faults`` make it behave as badly as the real one can.
"""

from __future__ import annotations
