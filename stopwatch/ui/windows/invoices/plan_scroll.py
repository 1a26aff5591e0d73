"""The fields scroll only where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.windows.on_screen import TallScrollArea


class PlanScroll(TallScrollArea):
    """As high as what it holds, at most; never wider: what is inside gives way."""

    def __init__(self, inside: QWidget, least: int) -> None:
        super().__init__(least)
        self._fields, self._least_height = inside, least
        self.hold(inside)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for ground in (inside, self.viewport()):
            ground.setAutoFillBackground(False)  # that of the panel is seen through

    @override
    def hasHeightForWidth(self) -> bool:
        return False  # with one, Qt would give it no less than all of it

    @override
    def sizeHint(self) -> QSize:
        inside, width = self._fields, self.viewport().width()
        tall = inside.heightForWidth(width) if inside.hasHeightForWidth() else -1
        return QSize(inside.sizeHint().width(), max(tall, inside.minimumSizeHint().height()))

    @override
    def minimumSizeHint(self) -> QSize:
        least = min(self._least_height, self.sizeHint().height())
        return QSize(super().minimumSizeHint().width(), least)
