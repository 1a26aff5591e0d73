"""Items to Invoice with 50,000 lines and 5,000 contracts: until it stands, and regrouped."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from tests.bench.table import Figure, middle
from tests.support.billing_profile import Extent, fill

if TYPE_CHECKING:  # Qt comes late: the other benchmarks do without
    from stopwatch.ui.windows.invoices.window import InvoicesWindow

_OPENED, _REGROUPED, _READ = 5, 15, 5
_WHAT = "50,000 billing lines"
Open = Callable[[], "InvoicesWindow"]


def figures() -> Iterator[Figure]:
    """Yield the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from stopwatch.ui.theme.current import Theme
    from stopwatch.ui.windows.invoices.window import InvoicesWindow
    from tests.gui.conftest import Opened
    from tests.gui.gallery_delivery import staged
    from tests.gui.rhythms import at

    app = QApplication([])
    gc.disable()  # no window is freed in the thread that reads
    with staged() as (stage, relay):
        stage.clock.jump_to(at("2026-11-20T14:25"))
        with stage.services.tools.units.write() as unit:
            fill(unit, stage.account, Extent(), stage.clock.now_ms())
        make = partial(InvoicesWindow, Theme(), stage.services, stage.jobs, relay, Opened())
        yield from _opened(app, make)
        window = make()
        _stand(app, window)
        yield from _regrouped(window)
        read = partial(stage.services.invoicing.read, window.filtering.days)
        yield Figure(f"{_WHAT}, read off the screen's thread", _each(read, _READ), "ms")
        window.close()
        stage.jobs.close()


def _opened(app: object, make: Open) -> Iterator[Figure]:
    shown, standing = [], []
    for _time in range(_OPENED):
        begun = time.perf_counter()
        window = make()
        window.show()
        _turn(app)
        shown.append(_since(begun))
        _stand(app, window)
        standing.append(_since(begun))
        window.close()
    yield Figure(f"{_WHAT}, window on the screen", middle(shown), "ms", 300.0)
    yield Figure(f"{_WHAT}, window with its rows", middle(standing), "ms", 300.0)


def _regrouped(window: InvoicesWindow) -> Iterator[Figure]:
    toggle = partial(window.parts.layers.toggle, 1)
    yield Figure(f"{_WHAT}, a layer hidden or shown", _each(toggle, _REGROUPED), "ms", 50.0)
    choices = (window.listing.companies[7].id, None)
    filtering = window.filtering
    spent = [
        _timed(partial(filtering.show_company, choices[place % 2])) for place in range(_REGROUPED)
    ]
    yield Figure(f"{_WHAT}, a company chosen or all", middle(spent), "ms", 50.0)


def _stand(app: object, window: InvoicesWindow) -> None:
    """Wait until the rows are painted."""
    from PySide6.QtCore import QEventLoop

    window.show()
    loop = QEventLoop()  # as in the program: it leaves the interpreter to the thread that reads
    window.reading.done.connect(loop.quit)
    loop.exec()
    _turn(app)


def _turn(app: object) -> None:
    from PySide6.QtWidgets import QApplication

    assert isinstance(app, QApplication)
    app.processEvents()


def _each(act: Callable[[], object], times: int) -> float:
    return middle([_timed(act) for _time in range(times)])


def _timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return _since(begun)


def _since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000
