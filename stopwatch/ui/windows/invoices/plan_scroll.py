"""The fields scroll only where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override


class PlanScroll(QScrollArea):
    """As high as what it holds, at most; never wider: what is inside gives way."""

    def __init__(self, inside: QWidget, least: int) -> None:
        super().__init__()
        self._inside, self._least = inside, least
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for ground in (inside, self.viewport()):
            ground.setAutoFillBackground(False)  # that of the panel is seen through

    @override
    def sizeHint(self) -> QSize:
        width = self.viewport().width()
        inside = self._inside
        tall = inside.heightForWidth(width) if inside.hasHeightForWidth() else -1
        return QSize(inside.sizeHint().width(), max(tall, inside.minimumSizeHint().height()))

    @override
    def minimumSizeHint(self) -> QSize:
        width = self._inside.minimumSizeHint().width()
        return QSize(width, min(self._least, self.sizeHint().height()))
