"""In which turns a page, a sheet and the picker open."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.ids import EntryId
from stopwatch.domain.values import dataclass
from stopwatch.services.suite import Services
from stopwatch.ui.anticipation import in_turns, panel
from stopwatch.ui.opening import Steps
from stopwatch.ui.shown_windows import ShownWindows, raise_up

if TYPE_CHECKING:
    from stopwatch.ui.relay import Relay
    from stopwatch.ui.theme.current import Theme
    from stopwatch.ui.windows.main_window.window import MainWindow
    from stopwatch.ui.windows.opener import Opener
    from stopwatch.ui.windows.picker import PickerWindow
    from stopwatch.ui.windows.stop_sheet import StopSheet

Page = TypeVar("Page", bound=QWidget)
Deed = Callable[[Page], None]
Make = Callable[[QWidget], QWidget]


@dataclass(frozen=True, slots=True)
class PageWanted:
    """A page by its name, how it is made at its place, and what is done once it is shown."""

    name: str
    make: Make
    go_on: Deed[QWidget]


@runtime_checkable
class FilledLater(Protocol):
    """A page that takes long to fill: it is made in one turn and filled in the next."""

    def fill(self) -> None:
        """Show for the first time what was read."""


def as_it_is(_page: QWidget) -> None:
    """Leave a page as it is when it opens."""


def ready(theme: Theme, names: Sequence[str] = ()) -> Generator[None, None, None]:
    """Make ready what the tray does without, before the window that is opened first."""
    yield from theme.dress_in_turns()
    yield from in_turns(names)


def panel_opened(
    theme: Theme, show: Callable[[], None], found: Callable[[], QWidget | None]
) -> Steps:
    """Show the panel, all in one turn once its parts are there."""
    yield from ready(theme, panel())
    show()
    return found()


def page_opened(
    wanted: PageWanted,
    windows: ShownWindows,
    known: Callable[[], MainWindow | None],
    new: Callable[[], MainWindow],
) -> Steps:
    """Make the main window, then the page, then show it; what is there takes no turn."""
    main = known()
    if main is None:
        main = new()
        yield
    was_seen = main.isVisible()
    page = main.page(wanted.name)
    if page is None:
        page = main.host(wanted.name, wanted.make(main.place))
        yield
        if isinstance(page, FilledLater) and isValid(page):
            page.fill()
            yield
    if not isValid(main) or (was_seen and not main.isVisible()):
        return None  # it was closed meanwhile
    main.turn_to(wanted.name)
    windows.shown("main", lambda: main)
    wanted.go_on(page)
    return main


def sheet_opened(
    entry_ids: tuple[EntryId, ...],
    make: Callable[[], StopSheet],
    windows: ShownWindows,
    services: Services,
) -> Steps:
    """Make a sheet, fill it, show it, all after the turn in which the time was saved."""

    def is_there() -> bool:
        """Return False where there never was an entry, or it was taken back meanwhile."""
        shown = services.entries.shown(entry_ids)
        return any(one.entry.phase is not EntryPhase.DELETED for one in shown)

    yield
    if not is_there():
        return None
    key = f"sheet {entry_ids[0]}"
    known = windows.find(key)
    if known is not None:
        raise_up(known)
        return known
    sheet = make()
    for deed in (sheet.fill, lambda: windows.keep(key, sheet)):
        yield
        if not is_there() or not isValid(sheet):
            return None
        deed()
    return sheet


def new_sheet(
    theme: Theme, services: Services, relay: Relay, entry_ids: Sequence[EntryId], opener: Opener
) -> StopSheet:
    """Make a sheet that is filled later."""
    from stopwatch.ui.windows.stop_sheet import StopSheet

    return StopSheet(theme, services, relay, entry_ids, opener, is_filled=False)


def picker_opened(make: Callable[[], PickerWindow], windows: ShownWindows) -> Steps:
    """Make a picker, then fill it, then show it. It is made anew: it may be for another thing."""
    windows.close("picker")
    picker = make()
    yield
    picker.search()
    yield
    return windows.keep("picker", picker)
