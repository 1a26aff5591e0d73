"""Words by which a title's tokens are told apart: machines, products, references, dates."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


# The first part of a name that only a machine has, whatever follows it.
KINDS = words(
    "srv server dc nas pc nb ws lt lap laptop desktop vm esx esxi hv sql fs ex rds ts ap sw fw rt "
    "prn print web app db mail bkp backup ups san nvr host node client kiosk pos thin mac"
)
# Words with a number that are no machine: products, standards, references to something else.
NO_HOSTS = words(
    "office windows win exchange outlook server word excel kb cat event eventid id error err code "
    "room raum floor level phase stage step part page line version ver v rev release build covid "
    "tls ssl wpa ipv http sha md utf mp usb raid x h m o p s q port vlan day week year ext tel no "
    "nr user iso gen model type tier class gate unit dock bay"
)
REFERENCES = words(
    "inc req sr ritm chg prb prob case cas ticket tkt t cs ref po so order invoice rma job task "
    "alert alarm incident id kb cve"
)
KEPT = words("office365 m365 o365 windows10 windows11 3cx 2fa mfa2 x64 x86")
INNER_DOMAINS = words(
    "com net org de at ch eu uk us io fr nl info biz edu gov cloud dev app local lan internal "
    "intern intra corp home ad test example"
)
FILES = words(
    "exe dll pdf doc docx xls xlsx ppt pptx txt log zip msi ps1 bat cmd pst ost csv jpg png js "
    "vbs xml ini html php sys lnk"
)
DATES = words(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july "
    "august september october november december mon tue tues wed thu thur thurs fri sat sun monday "
    "tuesday wednesday thursday friday saturday sunday januar februar märz mai juni juli oktober "
    "dezember montag dienstag mittwoch donnerstag freitag samstag sonntag am pm uhr utc"
)
