"""Where the columns of the tree are: bar, hours and amount at the right, names take the rest."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_12

GAP, MARGIN, BAR = 10.0, float(SPACE_12), 132.0
_HOURS, _AMOUNT = "000.00", "000,000.00"
_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in logical pixels; `hours` and `amount` are as wide as their widest number."""

    hours: float
    amount: float

    @property
    def sections(self) -> tuple[int, int, int]:
        """The widths of the three columns at the right, gaps and margin included."""
        return round(BAR), round(GAP + self.hours), round(GAP + self.amount + MARGIN)

    @property
    def right(self) -> float:
        """How much all three take."""
        return float(sum(self.sections))


def columns_for(theme: Theme, hours: str = "", amount: str = "") -> Columns:
    """Return the columns in which the widest sums of a page have room."""
    metrics = QFontMetricsF(tabular(weighted(theme.fonts.body, QFont.Weight.DemiBold)))
    return Columns(
        max(metrics.horizontalAdvance(one) for one in (_HOURS, hours)),
        max(metrics.horizontalAdvance(one) for one in (_AMOUNT, amount)),
    )


def scale_for(hours: float) -> int:
    """Return where the scale of the bars ends: the next of 10, 20, 50, 100 and so on."""
    step = 10
    while True:
        for factor in _STEPS:
            if hours <= step * factor:
                return step * factor
        step *= 10
