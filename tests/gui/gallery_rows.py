"""The rows that the gallery draws: panel, picker, delivery."""

from __future__ import annotations

from stopwatch.ui.widgets.chip import ChipFace
from stopwatch.ui.widgets.marks import Mark, mark_word
from stopwatch.ui.widgets.row import Aside, Lead, Part, Row
from stopwatch.ui.widgets.section_header import Header

PANEL: list[Row | Header] = [
    Row(
        "T20261118.0017",
        "Onboarding: two front-desk PCs",
        (Part("Tidewater Vet Clinic"),),
        icon="play",
        right="1:03",
        right_minor=":12",
        aside=Aside("0:38 to decide", Mark.UNDECIDED, "amber_text"),
    ),
    Row(
        "T20261119.0031",
        "VPN drops after password change",
        (Part("Ridgeline Freight"),),
        icon="play",
        right="0:17",
        right_minor=":05",
        aside=Aside("since Thu 17:05"),
    ),
    Row(
        "No ticket yet",
        "Phone call: Wi-Fi slow in the gym",
        (Part("Attach to a ticket…", "accent_text"),),
        icon="play",
        right="0:06",
        right_minor=":31",
        aside=Aside("since 13:38"),
        number_strong=True,
    ),
]
PICKER: list[Row | Header] = [
    Header("Problem and its incidents", "", "mine, all time"),
    Row(
        "T20261112.0007",
        "SRV-DC01 falls asleep every afternoon",
        tuple(Part(text) for text in ("Harbor Dental", "In progress", "14 incidents")),
        icon="problem",
        right="4:10",
        title_matches=((0, 6),),
        expanded=True,
    ),
    Row(
        "T20261120.0044",
        "Alert: SRV-DC01 not responding",
        (Part("New"), Part("opened today 14:12")),
        right="–",
        title_matches=((7, 13),),
        indent=1,
    ),
    Row(
        "", "11 more incidents", indent=1, last_child=True, expanded=False, title_tone="accent_text"
    ),
    Header("Other tickets", "5"),
    Row(
        "T20261120.0046",
        "Alert: SRV-DC01 not responding",
        (Part("Harbor Dental"), Part("New"), Part("looks like the problem above", "amber_text")),
        mark=Mark.UNDECIDED,
        right="–",
        title_matches=((7, 13),),
    ),
    Row(
        "T20261118.0017",
        "Onboarding: two front-desk PCs and a title so long that it has to give way to the time",
        (Part("Tidewater Vet Clinic"), Part("In progress")),
        mark=Mark.PAUSED,
        right="1:48",
        chip=ChipFace("VIP"),
    ),
    Row(
        "T20261120.0042",
        "Reception PCs lose the X-ray share",
        (Part("Harbor Dental"), Part("In progress"), Part("PO MS-2026")),
        mark=Mark.RUNNING,
        right="0:42",
    ),
]
DELIVERY: list[Row | Header] = [
    Header("Needs you", "1", "to bill"),
    Row(
        "T20261120.0008",
        "Printer prints blank pages",
        (Part("Your 0.50 h is safe. Autotask: role not held by Mira."),),
        mark=Mark.NEEDS_YOU,
        right="0.50 h",
        aside=Aside("2 tries", tone="text2"),
        lead=Lead("Needs you", "Refused 09:52", "red_text", strong=True),
    ),
    Header("On its way", "3"),
    *(
        Row(
            "T20261120.0042",
            "Reception PCs lose the X-ray share",
            (Part("Harbor Dental"), Part("today 13:12 to 14:01")),
            mark=mark,
            right="0.75 h",
            aside=Aside("1 try", tone="text2"),
            lead=Lead(mark_word(mark), "until 14:32"),
        )
        for mark in (Mark.CHECKING, Mark.SENDING, Mark.LOCAL, Mark.WAITING, Mark.SENT, Mark.KEPT)
    ),
]
