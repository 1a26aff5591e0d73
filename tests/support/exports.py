"""Files of other programs, as small as they can be and as odd as they come."""

from __future__ import annotations

TOGGL = """\
User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,\
Duration,Tags,Amount ()
Robin,r@msp.example,Harbor Dental,Helpdesk,,"T20261120.0001: swapped ""B"", checked",Yes,\
2025-11-20,09:00:00,2025-11-20,09:45:00,00:45:00,"onsite, urgent",
Robin,r@msp.example,,,,Sorted cables,No,2025-11-20,23:30:00,2025-11-21,00:30:00,01:00:00,,
Robin,r@msp.example,,T20261120.0099 VPN,,Looked at logs,Yes,2025-10-26,02:15:00,2025-10-26,\
02:45:00,01:30:00,,
Robin,r@msp.example,,,,Spring,Yes,2025-03-30,02:30:00,2025-03-30,03:30:00,01:00:00,,
Robin,r@msp.example,,,,Still at it,Yes,2025-11-24,11:00:00,,,,,
"""
TOGGL_TODAY = """\
"Description","Billable","Duration","Member","Email","Project","Tags","Start date","Start time",\
"Stop date","Stop time"
"T20261120.0001: swapped, checked","Yes","0:45:00","Robin","r@msp.example","-","-","2025-11-20",\
"09:00:00","2025-11-20","09:45:00"
"-","No","-","Robin","r@msp.example","Helpdesk","onsite","2025-11-20","10:00:00","2025-11-20",\
"11:00:00"
"Still at it","Yes","-","Robin","r@msp.example","-","-","2025-11-24","11:00:00","-","-"
"""
_CLOCKIFY = """\
Project|Client|Description|Task|User|Group|Email|Tags|Billable|Start Date|Start Time|End Date|\
End Time|Duration (h)|Duration (decimal)
Helpdesk|Harbor|Müller: T20261120.0001||Robin||r@x||Yes|11/20/2025|01:26:00 PM|11/20/2025|\
02:43:00 PM|01:17:00|1.28
Helpdesk||No end||Robin||r@x||Yes|11/21/2025|12:10:00 AM||||
"""


def clockify(separator: str = ",", end: str = "\n") -> str:
    """Return a report of two rows, the second of which is still running."""
    rows = (
        separator.join(f'"{cell}"' for cell in row.split("|")) for row in _CLOCKIFY.splitlines()
    )
    return "".join(row + end for row in rows)


TIMEWARRIOR = """\
[
{"id":4,"start":"20251120T080000Z","end":"20251120T084500Z","tags":["T20261120.0001","onsite"]},
{"id":3,"start":"20251120T100000Z","end":"20251120T110000Z","tags":["cables"],"annotation":"Ö"},
{"id":2,"start":"yesterday","end":"20251120T110000Z"},
{"id":1,"start":"20251124T110000Z","tags":["now"]}
]
"""
