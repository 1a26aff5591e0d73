"""The last lines of a day: what was worked and what is to go add up, as they are shown."""

from __future__ import annotations

from stopwatch.domain.instants import MINUTE_MS, SECOND_MS
from stopwatch.services.booking import Wishes
from tests.gui.day_room import DayRoom
from tests.gui.day_stories import at


def test_worked_and_to_go_add_up_to_the_target(day_room: DayRoom) -> None:
    services = day_room.stories.services
    day_room.stories.know_tickets()
    day_room.stories.clock.jump_to(at("12:00"))
    services.preferences.change({"target_minutes": 8 * 60})
    vpn, start = day_room.stories.tickets["vpn"], at("9:00")
    services.entries.add(
        vpn, start, start + 30 * MINUTE_MS + 20 * SECOND_MS, Wishes(summary="Done")
    )
    foot = day_room.open().parts.foot
    assert foot.worked.text() == "Worked 0:30"
    assert foot.to_go.text() == "7:30 to go"
