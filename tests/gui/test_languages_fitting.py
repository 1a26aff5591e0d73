"""Long words in narrow places, and words that come from rooms which do not know the windows."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from stopwatch.domain.billing import Layer
from stopwatch.domain.invoices import Sums
from stopwatch.domain.rights import Extent, Right, Rights
from stopwatch.services.permissions import Permitted
from stopwatch.system.presence.capture import AlsaCapture
from stopwatch.system.presence.logind import LogindIdle, LogindLock
from stopwatch.system.presence.mutter import MutterIdle
from stopwatch.system.presence.x11 import X11Idle
from stopwatch.ui.languages import Languages
from stopwatch.ui.pages.week.head import WeekHead
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices.layers_line import LayersLine
from stopwatch.ui.windows.sign_in_rights import RightsList
from tests.support.open_windows import OpenWindows


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language of the windows, for as long as the test lasts."""
    languages, code = Languages(qapp), str(request.param)
    languages.use(code)
    yield code
    languages.clear()


@pytest.fixture
def windows() -> Iterator[OpenWindows]:
    held = OpenWindows()
    yield held
    held.close()


@pytest.mark.parametrize("spoken", ["en", "de", "es"], indirect=True)
def test_the_head_of_a_narrow_week_cuts_nothing(
    theme: Theme, windows: OpenWindows, spoken: str
) -> None:
    head = WeekHead(theme)
    windows.keep(head)
    head.resize(704, 60)
    titles = {
        "en": ("16 to 22 November", "16 to 22 Nov"),
        "de": ("16. bis 22. November", "16. bis 22. Nov."),
        "es": ("16 a 22 de noviembre", "16 a 22 nov"),
    }[spoken]
    head.show_week(titles, "47", is_this=False)
    head.show_drafts(66, is_all_sent=False)
    QApplication.processEvents()
    for part in (head.title, head.later, head.worked, head.to_bill, head.by, head.submit):
        assert part.width() >= part.minimumSizeHint().width(), part
        assert part.mapTo(head, part.rect().topRight()).x() < head.width()
    assert head.title.text() in titles


@pytest.mark.parametrize("spoken", ["de", "es"], indirect=True)
@pytest.mark.parametrize("extent", Extent)
def test_what_an_account_may_is_said_in_every_language(
    theme: Theme, windows: OpenWindows, spoken: str, extent: Extent
) -> None:
    rights = RightsList(theme)
    windows.keep(rights)
    rights.show_permitted(Permitted(Rights(dict.fromkeys(Right, extent))))
    said = rights.texts()
    assert len(said) == 1 + len(Right)
    assert not [one for one in said if re.search(r"account|time entr|Ask your|refuses", one)]


@pytest.mark.parametrize("spoken", ["de", "es"], indirect=True)
def test_what_tells_of_presence_is_named_in_every_language(spoken: str) -> None:
    sources = (AlsaCapture, LogindLock, LogindIdle, MutterIdle, X11Idle)
    assert all(told(one.name) != one.name for one in sources)
    assert all(told(one.remark) != one.remark for one in sources if one.remark)


@pytest.mark.parametrize("spoken", ["en", "de", "es"], indirect=True)
def test_the_hours_of_narrow_invoices_are_whole(
    theme: Theme, windows: OpenWindows, spoken: str
) -> None:
    line = LayersLine(theme)
    windows.keep(line)
    line.resize(600, 40)
    line.show_sums(Sums(dict.fromkeys(Layer, 3_175_000), 0, 0, 9), 5)
    QApplication.processEvents()
    for part in (*line.toggles, line.decide):
        assert part.width() >= part.sizeHint().width(), part
        assert part.mapTo(line, part.rect().topRight()).x() < line.width()
