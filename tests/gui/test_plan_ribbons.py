"""Before and after as a picture: places by hours, the same on both sides, told apart by shape."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stopwatch.domain.billing import Layer
from stopwatch.domain.invoices import Preview
from stopwatch.services.invoicing import InvoicePage
from stopwatch.tour.stage import turn_for
from stopwatch.ui.theme import current
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.layer_ink import LEAST
from stopwatch.ui.windows.invoices.plan_bars import LayerBar
from stopwatch.ui.windows.invoices.plan_words import spoken_preview, sums_words
from stopwatch.ui.windows.invoices.ribbons import Ribbons
from stopwatch.ui.windows.invoices.ribbons_layout import HIGHEST, RibbonsLayout, lay_out
from stopwatch.ui.windows.invoices.ribbons_picture import Picture, picture
from tests.gui import plan_stories as story

SIZE = QSizeF(316, HIGHEST)
WORDS = 31.0
NUMBERS = {story.SERVICES: "TVC-MS-26", story.MOVE: "TVC-PRJ-7", story.EXTRA: "TVC-EXTRA"}


def nobody(_invoice: object) -> str:
    """Say nothing more of an invoice."""
    return ""


def of_three(page: InvoicePage | None = None) -> Preview:
    return (page or story.page(story.tidewater())).preview(NUMBERS)


def drawn(preview: Preview, most: int = 6) -> tuple[Picture, RibbonsLayout]:
    made = picture(preview, nobody, most)
    return made, lay_out(made, SIZE, WORDS, 120)


def ribbons_of(qtbot: QtBot, theme: Theme, preview: Preview) -> Ribbons:
    made = Ribbons(theme)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show_preview(preview, nobody, "1 invoice becomes 3")
    made.show()
    return made


def nine() -> Preview:
    return story.page(story.many()).preview({900 + at: f"N{at}" for at in range(9)})


# ---------------------------------------------------------------- what is drawn
def test_columns_stand_as_the_fields_do_most_hours_first() -> None:
    made, layout = drawn(of_three())
    assert [one.name for one in made.after] == ["TVC-MS-26", "TVC-PRJ-7", "TVC-EXTRA"]
    tops = [one.column.y() for one in layout.after]
    assert tops == sorted(tops)
    assert sum(one.hours for one in made.before) == made.hours


def test_the_smallest_are_drawn_as_one_that_counts_them() -> None:
    made, _layout = drawn(nine())
    assert [one.name for one in made.after] == ["No number", "N3", "N7", "N2", "N6", "5 more"]
    assert made.hours == sum(one.sums.all_hours for one in nine().after)
    assert {one.after for one in made.streams} == set(range(6))


@pytest.mark.parametrize("preview", [of_three, nine])
def test_everything_lies_inside_and_nothing_on_another(preview: Callable[[], Preview]) -> None:
    _made, layout = drawn(preview())
    room = QRectF(QPointF(0, 0), SIZE).adjusted(0, -0.01, 0, 0.01)
    assert all(room.contains(one.rect) for one in layout.segments)
    assert all(room.contains(one.words) for one in layout.after)
    for boxes in ([one.words for one in layout.after], [one.rect for one in layout.segments]):
        for place, box in enumerate(boxes):
            assert not any(box.intersects(other) for other in boxes[place + 1 :])


def test_hours_are_as_high_on_both_sides_and_never_invisible() -> None:
    tiny = story.bundle(story.TIDEWATER, story.EXTRA, Layer.POSTED, 0.02, number="TVC-EXTRA")
    _made, layout = drawn(of_three(story.page([*story.tidewater(), tiny])))
    left = [one.rect.height() for one in layout.segments if one.rect.x() == 0]
    right = [one.rect.height() for one in layout.segments if one.rect.x() > 0]
    assert sorted(left) == pytest.approx(sorted(right))
    assert min(left) >= LEAST


def test_many_small_ones_fit_by_giving_up_their_least_height() -> None:
    _made, layout = drawn(nine(), most=40)
    low = lay_out(_made, QSizeF(316, 120), WORDS, 120)
    assert len(low.segments) == len(layout.segments)


def test_long_numbers_push_the_columns_together() -> None:
    made = picture(of_three(), nobody, 6)
    near, far = lay_out(made, SIZE, WORDS, 400), lay_out(made, SIZE, WORDS, 50)
    assert near.after[0].column.x() < far.after[0].column.x()
    assert near.after[0].words.width() > far.after[0].words.width()


def test_charges_alone_have_no_hours_and_are_seen() -> None:
    charge = story.bundle(story.MAPLE, 31, Layer.IN_PSA, 0, 0)
    _made, layout = drawn(story.page([charge]).preview({31: "MF-1"}))
    assert layout.segments == ()
    assert layout.paths == ()
    assert layout.after[0].column.height() > 0


def test_a_partly_known_amount_says_so() -> None:
    both = [
        story.bundle(story.MAPLE, 31, Layer.IN_PSA, 2), story.bundle(
            story.MAPLE, 31, Layer.HERE, 1, None),
    ]  # fmt: skip
    (invoice,) = story.page(both).invoices()
    assert sums_words(invoice.sums) == "3.00 h, ≥ 240.00"


def test_a_long_list_is_not_read_to_its_end() -> None:
    many = [story.bundle(story.NINE, 900, Layer.POSTED, 1, number=f"N{at:02}") for at in range(25)]
    spoken = spoken_preview(story.page(many).preview({900: ""}), is_planned=True)
    assert spoken.startswith("25 invoices stay 25: N00, 1.00 hours, 120.00; N01")
    assert spoken.endswith("; 5 more")


# ---------------------------------------------------------------- how it is drawn
def marked(image: QImage) -> list[float]:
    """Return how dark the middle line of a picture is, in grey, from top to bottom."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    middle = grey.width() // 2
    return [grey.pixelColor(middle, y).lightnessF() for y in range(grey.height())]


def test_three_layers_are_told_apart_in_grey(qtbot: QtBot, theme: Theme) -> None:
    there = story.bundle(story.TIDEWATER, story.SERVICES, Layer.POSTED, 6, number="TVC-MS-26")
    ribbons = ribbons_of(qtbot, theme, of_three(story.page([*story.tidewater(), there])))
    picture_of = ribbons.grab().toImage()
    head = ribbons.height() - HIGHEST
    found: dict[Layer, int] = {}
    for one in ribbons.drawn.segments:
        if one.rect.x() > 0 or one.rect.height() < 18 or one.layer in found:
            continue
        inside = one.rect.adjusted(3, 3, -3, -3).translated(0, head).toRect()
        dark = marked(picture_of.copy(inside))
        found[one.layer] = len({round(value, 1) for value in dark})
    assert found[Layer.POSTED] == 1  # full: one tone
    assert found[Layer.IN_PSA] > 1  # hatched: strokes and ground in turn
    assert found.get(Layer.HERE, 1) == 1  # an outline around the ground
    ground = ribbons.palette().base().color().name()
    here = next(one.rect for one in ribbons.drawn.segments if one.layer is Layer.HERE)
    assert picture_of.pixelColor(here.translated(0, head).center().toPoint()).name() == ground


def test_ribbons_are_in_the_tone_of_the_scale(qtbot: QtBot, theme: Theme) -> None:
    ribbons = ribbons_of(qtbot, theme, of_three())
    head = ribbons.height() - HIGHEST
    at = ribbons.drawn.paths[0].boundingRect().center() + QPointF(0, head)
    assert ribbons.grab().toImage().pixelColor(at.toPoint()).name() == theme.tokens.heat[1].lower()


def test_high_contrast_draws_outlines_in_the_platforms_ink(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(current, "_wants_high_contrast", lambda: True)
    ribbons = ribbons_of(qtbot, Theme(), of_three())
    head = ribbons.height() - HIGHEST
    at = ribbons.drawn.paths[0].boundingRect().center() + QPointF(0, head)
    ground = ribbons.palette().window().color().name()
    assert ribbons.grab().toImage().pixelColor(at.toPoint()).name() == ground


def test_the_focus_is_seen(qtbot: QtBot, theme: Theme) -> None:
    ribbons = ribbons_of(qtbot, theme, of_three())
    qtbot.waitUntil(ribbons.isVisible)
    before = ribbons.grab().toImage()
    ribbons.activateWindow()
    ribbons.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(ribbons.hasFocus)
    assert ribbons.grab().toImage() != before


def test_the_pointer_reads_what_is_cut(qtbot: QtBot, theme: Theme) -> None:
    ribbons = ribbons_of(qtbot, theme, of_three())
    head = ribbons.height() - HIGHEST
    for one, words in (
        (ribbons.drawn.after[0], "TVC-MS-26\n9.50 h, 1,140.00"),
        (ribbons.drawn.before[0], "No number\n18.75 h, 2,512.50"),
    ):
        move_to(ribbons, one.column.center() + QPointF(0, head))
        assert ribbons.toolTip() == words
    move_to(ribbons, QPointF(ribbons.width() - 1, 2))
    assert ribbons.toolTip() == ""


def move_to(ribbons: Ribbons, place: QPointF) -> None:
    """Move the pointer, without a button held."""
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, place, ribbons.mapToGlobal(place), none, none,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(ribbons, move)


def test_a_smaller_picture_has_fewer_columns(qtbot: QtBot, theme: Theme) -> None:
    ribbons = ribbons_of(qtbot, theme, nine())
    assert len(ribbons.shown.after) > 2
    ribbons.resize(ribbons.width(), ribbons.minimumSizeHint().height())
    turn_for(0)
    assert [one.name for one in ribbons.shown.after] == ["No number", "9 more"]


def test_a_bar_is_never_cut(qtbot: QtBot, theme: Theme) -> None:
    made = picture(of_three(), nobody, 4)
    bar = LayerBar(theme, made.before[0], made.hours)
    qtbot.addWidget(bar)
    image = bar.grab().toImage()
    ratio = image.devicePixelRatio()
    right = image.pixelColor(image.width() - 1, round(bar.height() * ratio / 2))
    blank = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(blank)
    painter.fillRect(blank.rect(), bar.palette().window())
    painter.end()
    assert right.name() == blank.pixelColor(0, 0).name()
