"""Shows one page of the guide; its links are told, never followed by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextFrameFormat, QTextTable
from PySide6.QtWidgets import QTextBrowser, QWidget

from stopwatch.domain.overriding import override
from stopwatch.ui.help import guide
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8, SPACE_16, WINDOW_MARGIN

_BAR, _HALF = 20, 128


class PageView(QTextBrowser):
    """Reads nothing but the pages and pictures of the guide: no network, no other file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.page = ""
        self.setObjectName("page")
        self.setOpenLinks(False)
        # Tab goes on to the next part; what links lead to is in the list of pages as well.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setFont(theme.fonts.body)

    def show_page(self, page: str) -> bool:
        """Show a page from its beginning; False where there is none of that name."""
        is_dark = self._theme.colour("text").lightness() > _HALF
        text = guide.text_of(page, is_dark=is_dark)
        if text is None:
            return False
        self.page = page
        self.setMarkdown(text)
        self._let_it_breathe()
        form = QTextFrameFormat(self.document().rootFrame().frameFormat())
        form.setMargin(WINDOW_MARGIN)
        self.document().rootFrame().setFrameFormat(form)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return True

    def go_to(self, anchor: str) -> bool:
        """Show a heading at the top; False where there is none like it."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and guide.slug(block.text()) == anchor:
                self.moveCursor(QTextCursor.MoveOperation.End)  # so that it comes to the top
                self.setTextCursor(QTextCursor(block))
                top = self.cursorRect().top()
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + top - _BAR)
                return True
            block = block.next()
        return False

    def _let_it_breathe(self) -> None:
        """Part headings, paragraphs, lists and tables: Markdown says nothing about room."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                room = frame.format()
                room.setTopMargin(SPACE_8)
                room.setBottomMargin(SPACE_8)
                frame.setFormat(room)
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            cursor = QTextCursor(block)
            if cursor.currentTable() is None:
                is_heading, is_line = form.headingLevel() > 0, block.textList() is not None
                form.setTopMargin(SPACE_16 if is_heading and block.blockNumber() else 0)
                form.setBottomMargin(SPACE_4 if is_line else SPACE_8)
                cursor.setBlockFormat(form)
            block = block.next()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        path = guide.folder() / "pictures" / QUrl(name).fileName()
        image = QImage(str(path)) if path.is_file() else QImage()
        most = max(self.viewport().width() - 2 * WINDOW_MARGIN - _BAR, 200)
        if image.width() <= most:
            return image
        return image.scaledToWidth(most, Qt.TransformationMode.SmoothTransformation)
