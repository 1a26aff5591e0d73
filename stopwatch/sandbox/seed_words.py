"""Words the made-up practice is built from. No firm or person here exists."""

from __future__ import annotations

OWN_COMPANY = "Lantern Peak IT"

COMPANIES = (
    "Harbor Dental",
    "Ridgeline Freight",
    "Tidewater Vet Clinic",
    "Copperfield Law",
    "Juniper Street Bakery",
    "Northgate Orthopedics",
    "Saltmarsh Surveying",
    "Brightwater School District",
    "Old Mill Brewing",
    "Pinecrest Property Group",
    "Granite Valley Credit Union",
    "Fernhollow Nursery",
    "Stillwater Accounting",
    "Beacon Hill Montessori",
    "Ironbark Construction",
    "Cedar & Sage Catering",
    "Lakeshore Pediatrics",
    "Windmere Hotel",
    "Quarry Road Auto Body",
    "Silver Birch Insurance",
    "Maplewood Library Trust",
    "Foxglove Interiors",
    "Highfield Dairy",
    "Cobalt Machine Works",
    "Larkspur Hospice",
    "Summit Street Architects",
    "Driftwood Marina",
    "Amberley Print House",
    "Kestrel Aviation Parts",
    "Oakhaven Senior Living",
    "Blue Heron Outfitters",
    "Meridian Title Company",
    "Thistledown Wool",
    "Rockaway Roofing",
    "Elmsford Physical Therapy",
    "Canyon Creek Winery",
    "Starboard Logistics",
    "Wrenfield Parish",
    "Tamarack Timber",
    "Hollis Lane Optometry",
)

CITIES = ("Port Ellery", "Marlow", "Easton Falls", "Greywater", "Linden", "Cape Verity")

FIRST_NAMES = (
    "Amelia",
    "Zoë",
    "Marcus",
    "José",
    "Priya",
    "Søren",
    "Hannah",
    "Łukasz",
    "Grace",
    "Noémie",
    "Darnell",
    "Ingrid",
    "Owen",
    "Renée",
    "Tomás",
    "Keiko",
    "Fatima",
    "Björn",
    "Colleen",
    "Андрей",
    "Yusuf",
    "Lena",
    "Victor",
    "Maeve",
)

LAST_NAMES = (
    "Okafor",
    "Lindström",
    "Patel",
    "Müller",
    "Abernathy",
    "Núñez",
    "Castellanos",
    "O'Dell",
    "Brandt",
    "Jørgensen",
    "Whitlock",
    "Szymański",
    "Tran",
    "Delacroix",
    "Hollister",
    "Иванов",
    "Nakamura",
    "Vance",
    "Achterberg",
    "Færøy",
    "Quimby",
    "Raman",
)

COLLEAGUES = (
    ("Dana", "Whitfield", "Service Manager"),
    ("Marcus", "Oyelaran", "Senior Engineer"),
    ("Priya", "Raghunathan", "Systems Engineer"),
    ("Jonas", "Lindholm", "Technician"),
    ("Beatriz", "Améstica", "Field Engineer"),
    ("Theo", "Vandermeer", "Technician"),
    ("Nadia", "Kowalczyk", "Security Consultant"),
    ("Callum", "Fairweather", "Technician"),
    ("Yuki", "Tanabe", "Project Engineer"),
)
TECHNICIAN = ("Robin", "Ashdown", "Technician")

ROLES = (
    ("Technician", 125.0),
    ("Senior Engineer", 165.0),
    ("Field Engineer", 140.0),
    ("Systems Engineer", 150.0),
    ("Consultant", 185.0),
    ("Project Engineer", 160.0),
)

TITLES: tuple[tuple[int, int, str], ...] = (
    (10, 101, "Firewall rule needed for {place}"),
    (10, 101, "Site-to-site tunnel flapping since the provider changed the modem"),
    (10, 102, "Wi-Fi drops in {place}"),
    (10, 102, "Guest Wi-Fi asks for a password nobody knows"),
    (10, 103, "VPN does not connect from home for {person}"),
    (10, 103, "VPN connects but {share} is not reachable"),
    (11, 111, "{device} is slow every morning"),
    (11, 112, "Backup of {device} failed last night"),
    (11, 112, "Restore {share} to last Friday"),
    (11, 113, "{device} waits for a restart after updates"),
    (12, 121, "{device} does not turn on"),
    (12, 121, "Docking station loses both screens, {person}"),
    (12, 121, "Replace battery in laptop of {person}"),
    (12, 122, "Accounting program closes when printing a statement"),
    (12, 122, "Install scanner software on {device}"),
    (12, 122, "Spreadsheet add-in missing after update for {person}"),
    (13, 131, "Messages to one customer come back undelivered"),
    (13, 131, "Suspicious message reported by {person}"),
    (13, 132, "Shared mailbox for {place} does not show up"),
    (13, 132, "Mailbox of {person} is full"),
    (14, 141, "Printer in {place} prints blank pages"),
    (14, 141, "Label printer in {place} offline"),
    (14, 142, "Toner for {place}"),
    (15, 151, "Password reset for {person}"),
    (15, 151, "{person} is locked out"),
    (15, 152, "New user: {person} starts on Monday"),
    (15, 153, "Leaver: disable account of {person}"),
)
PLACES = ("reception", "the warehouse", "room 204", "the back office", "the front desk", "the lab")
SHARES = ("the finance share", "the X drive", "the scans folder", "the HR share")

ALERT_TITLES = (
    "Alert: SRV-DC01 not responding",
    "SRV-DC01: no response to ping for 5 minutes",
    "SRV-DC01: no response to ping for 10 minutes",
)
NOTICED_TITLE = "Users cannot log on after lunch"

SUMMARIES = (
    "Connected remotely, found the cause and confirmed the fix with the user.",
    "Checked the event log and restarted the service. Watched it for ten minutes.",
    "Called back, walked the user through the change.",
    "Replaced the part on site and tested it.",
    "Updated the driver; the user will report if it happens again.",
)
ALERT_SUMMARIES = (
    "It answered again before I could connect. Nothing in the event log.",
    "Woke it with a restart of the virtual machine. Runs since then.",
    "Waited with the monitoring open; it came back after a quarter of an hour.",
)
