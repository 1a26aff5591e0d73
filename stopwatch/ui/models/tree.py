"""What trees have in common: Qt asks by one name for the row above and for a model's owner."""

from __future__ import annotations

from abc import abstractmethod
from typing import overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject

from stopwatch.domain.overriding import override
from stopwatch.ui.models.index import Index


class TreeModel(QAbstractItemModel):
    """A model with rows below rows; it says what is `above` one."""

    @overload
    def parent(self, /) -> QObject | None: ...

    @overload
    def parent(self, child: Index, /) -> QModelIndex: ...

    @override
    def parent(self, child: Index | None = None, /) -> QObject | QModelIndex | None:
        return QObject.parent(self) if child is None else self.above(child)

    @abstractmethod  # for the type checker: Qt's classes cannot be abstract ones
    def above(self, child: Index) -> QModelIndex:
        """Return the row that another one hangs under, an invalid index for one at the top."""
