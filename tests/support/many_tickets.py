"""Very many tickets of a large practice, always the same, and what people type to find one."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Company, Contact
from stopwatch.domain.ticket import Ticket, TicketFacts
from stopwatch.services.ports.storage import Units


def _words(text: str) -> list[str]:
    return text.split()


_SUBJECTS = _words("""
printer scanner mailbox calendar password laptop docking station monitor keyboard headset server
backup restore snapshot firewall switch router tunnel certificate domain account licence invoice
accounting spreadsheet document template signature browser extension driver firmware update patch
antivirus quarantine phishing spam archive folder share drive disk partition volume memory battery
charger cable socket projector camera microphone speaker telephone extension voicemail queue
conference badge reader terminal register kiosk tablet tracker handset antenna access point
gateway proxy resolver lease address subnet database report dashboard schedule task service agent
probe sensor alarm battery cabinet rack cooling generator inverter
""")
_TROUBLES = _words("""
broken slow missing offline frozen locked expired corrupt full noisy unreachable duplicated
delayed rejected empty flickering crashing looping overheating unlicensed undelivered unreadable
disconnected misconfigured outdated stolen wet replaced moved renamed merged blocked throttled
intermittent incomplete unsigned unassigned unpaired
""")
_TIMES = _words("""
after before during since until morning lunch night weekend holiday restart migration login
logout printing scanning syncing booting shutdown update upgrade rollout relocation audit
""")
_PLACES = _words("""
reception warehouse workshop office laboratory kitchen classroom library surgery pharmacy garage
showroom bakery chapel stable orchard harbour terminal depot studio clinic foundry brewery
""")
_FIRST = _words("""
Harbor Ridgeline Tidewater Copper Juniper Northgate Saltmarsh Bright Old Pine Granite Fern Still
Beacon Iron Cedar Lakeshore Windmere Quarry Silver Maple Foxglove Highfield Cobalt Larkspur Summit
Driftwood Amber Kestrel Oakhaven Heron Meridian Thistle Rockaway Elmsford Canyon Starboard Wren
Tamarack Hollis Velvet Marble Osprey Juno Clover Basalt Ember Falcon Garnet Hazel
""")
_SECOND = _words("""
Dental Freight Veterinary Law Bakery Orthopedics Surveying Schools Brewing Property Credit Nursery
Accounting Montessori Construction Catering Pediatrics Hotel Autobody Insurance Library Interiors
Dairy Machinery Hospice Architects Marina Printing Aviation Living Outfitters Title Woollens
Roofing Therapy Winery Logistics Parish Timber Optometry Plastics Ceramics Textiles Robotics
""")
_PEOPLE = _words("""
Amelia Zoë Marcus José Priya Søren Hannah Grace Noémie Darnell Ingrid Owen Renée Tomás Keiko
Fatima Björn Colleen Yusuf Lena Victor Maeve Okafor Lindström Patel Müller Abernathy Núñez
Castellanos Brandt Jørgensen Whitlock Delacroix Hollister Nakamura Vance Achterberg Quimby Raman
""")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_PORTION = 100
_A_DAY = 150


def fill(units: Units, account: Account, count: int, seed: int = 1) -> None:
    """Put tickets with ids from 1 into an account, a portion in each transaction."""
    names = [f"{first} {second}" for first in _FIRST for second in _SECOND]
    with units.write() as unit:
        unit.catalog.upsert(
            account.id, [Company(number, name) for number, name in enumerate(names, 1)]
        )
        unit.catalog.upsert(
            account.id, [Contact(number, number, name) for number, name in enumerate(_PEOPLE, 1)]
        )
    rng = random.Random(seed)
    tickets = [_ticket(rng, number, len(names)) for number in range(1, count + 1)]
    for first in range(0, count, _PORTION):
        with units.write_politely() as unit:
            unit.tickets.upsert(account.id, tickets[first : first + _PORTION])


def _ticket(rng: random.Random, number: int, companies: int) -> TicketFacts:
    day, place = divmod(number, _A_DAY)
    title = " ".join(
        (
            *rng.sample(_SUBJECTS, 2),
            *rng.sample(_TROUBLES, 2),
            rng.choice(_TIMES),
            rng.choice(_PLACES),
            f"{rng.choice(('SRV', 'PC', 'NB'))}-{rng.randrange(1000):03}",
        )
    )
    return TicketFacts(
        number,
        f"T{2025 + day // 336}{day % 336 // 28 + 1:02}{day % 28 + 1:02}.{place + 1:04}",
        title,
        company_id=rng.randrange(companies) + 1,
        status=rng.choice((1, 5, 5, 5)),
        contact_id=rng.randrange(len(_PEOPLE)) + 1,
        last_activity_at=1_000 + number,
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody types to find one ticket, and its id at the PSA."""

    typed: str
    remote_id: int


def rightly_typed(tickets: Sequence[Ticket], seed: int = 2) -> Iterator[Wanted]:
    """Yield two to four words of tickets, in any order; one in six is a number."""
    rng = random.Random(seed)
    for one in tickets:
        words = [*one.title.split(), *one.company.split()]
        some = rng.sample(words, rng.choice((2, 3, 4)))
        typed = one.number if rng.random() < 1 / 6 else " ".join(some)
        yield Wanted(typed.lower(), one.facts.remote_id)


def mistyped(wanted: Wanted, rng: random.Random) -> Wanted:
    """Return the same with one letter left out, added, wrong, or exchanged with the next."""
    text = wanted.typed
    place = rng.randrange(len(text) - 1)
    letter = rng.choice("0123456789" if text[place].isdigit() else _LETTERS)
    before, here, after = text[:place], text[place], text[place + 1 :]
    made = rng.choice(
        (
            before + after,
            before + letter + here + after,
            before + letter + after,
            before + after[0] + here + after[1:],
        )
    )
    return Wanted(made, wanted.remote_id)
