"""The banner of the stop sheet: what stands in the way, under the part that it is about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from stopwatch.services.choices import Offered
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.windows.entry_words import after_safe, safe_sentence
from stopwatch.ui.windows.stop_sheet_check import Place, Trouble, Way
from stopwatch.ui.windows.stop_sheet_fields import SheetFields
from stopwatch.ui.windows.stop_sheet_foot import SheetFoot
from stopwatch.ui.windows.stop_sheet_time import SheetTime
from stopwatch.ui.windows.stop_sheet_ways import way_words


class SheetTrouble(QObject):
    """Shows one trouble at a time. `placed` tells that the banner came up, in front of nothing."""

    placed = Signal()

    def __init__(
        self, theme: Theme, time: SheetTime, fields: SheetFields, foot: SheetFoot,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._time, self._fields, self._foot = time, fields, foot
        self.current: Trouble | None = None
        self.banner = Banner(theme, BannerKind.RED)
        self.banner.hide()

    def way(self, number: int) -> Way:
        """Return the way out that stands at a number, from 1."""
        assert self.current is not None, "a way out was chosen of no trouble"
        return self.current.ways[number - 1]

    def show(self, trouble: Trouble | None, offered: Offered) -> None:
        """Show a trouble and allow saving only where that may help; None is none."""
        self.current = trouble
        self._time.mark_wrong(wrong=trouble is not None and trouble.place is Place.TIMES)
        self._fields.mark_wrong(trouble.place if trouble else None)
        self._foot.allow_saving(allowed=trouble is None or trouble.is_passing)
        if trouble is None:
            self.banner.hide()
            return
        self.banner.set_message(*after_safe(trouble.text, safe_sentence(self._time.told_ms)))
        self.banner.set_answers([way_words(way, offered) for way in trouble.ways])
        slot = self._fields.slots.get(trouble.place)
        (slot if slot is not None else self._time.column).addWidget(self.banner)
        self.banner.show()  # not before it has a place, or it would be a window of its own
        self.placed.emit()
