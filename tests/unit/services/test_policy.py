"""The administrator's policy: what it gives, what it locks, what of a broken one still counts."""

from __future__ import annotations

import json

import pytest

from stopwatch.domain.errors import Refused
from stopwatch.services.policy import Policies, Policy, PolicyFault
from stopwatch.services.policy_reading import ReadPolicy, read_policy, unreadable
from stopwatch.services.preferences import NOBODY, Preferences, PreferenceStore, decode
from stopwatch.services.tools import Tools

FILE = "/etc/ticket-stopwatch/policy.toml"
WHOLE = """\
# For the service desk
[defaults]
hold_seconds = 60
theme = "dark"
work_start = "07:30"

[locked]
summary_required = true

[account]
user_name = "api@msp.example"
integration_code = "CODE"

[network]
proxy = "http://proxy.example:3128"
certificates = "/etc/ssl/company.pem"
"""


def policy(text: str) -> Policy:
    return read_policy(FILE, text).policy


def faults(text: str) -> list[tuple[int, str]]:
    return [(one.line, one.reason) for one in policy(text).faults]


def test_a_sound_policy_is_read_whole() -> None:
    assert read_policy(FILE, WHOLE) == ReadPolicy(
        Policy(
            FILE,
            {
                "hold_seconds": 60, "theme": "dark", "work_start": "07:30",
                "summary_required": True,
            },
            ("summary_required",),
            {"user_name": "api@msp.example", "integration_code": "CODE"},
            {"proxy": "http://proxy.example:3128", "certificates": "/etc/ssl/company.pem"},
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[defaults]\nhold_seconds = -1\n", 2, "hold_seconds cannot be “-1”. It may be 0 to"),
        ("[locked]\n\ncolour = 1\n", 3, "there is no preference “colour”"),
        ("[colours]\nx = 1\n", 1, "there is no part “colours”. Known: defaults, locked,"),
        ('[account]\nurl = "a"\nsecret = "x"\n', 3, "a secret does not belong in it"),
        ('[account]\n"api password" = "x"\n', 2, "a secret does not belong in it"),
        ("[account]\nshoe = 1\n", 2, "there is nothing called “shoe” here. Known: user_name,"),
        ("[account]\nuser_name = 7\n", 2, "user_name is to be a text on one line."),
        ('[network]\nproxy = "http://me:word@proxy:1"\n', 2, "without a user's name"),
        ('[network]\nproxy = "proxy:3128"\n', 2, "proxy is to be like http://"),
        ("defaults = 3\n", 1, "“defaults” is to be a part of its own, written [defaults]."),
    ],
)
def test_what_means_nothing_is_told_with_its_line(text: str, line: int, words: str) -> None:
    (found,) = faults(text)
    assert found[0] == line
    assert words in found[1]


def test_the_same_name_in_two_parts_is_told_where_it_is_wrong() -> None:
    text = "[defaults]\nhold_seconds = 5\n[locked]\nhold_seconds = 999999\n"
    assert faults(text)[0][0] == 4
    assert policy(text).defaults == {"hold_seconds": 5}


def test_one_fault_leaves_the_rest() -> None:
    found = policy(WHOLE.replace('"dark"', '"pink"'))
    assert found.defaults["hold_seconds"] == 60
    assert found.told_faults() == (
        f"{FILE}, line 4: theme cannot be “pink”. It may be system, light or dark.",
    )


@pytest.mark.parametrize("text", ["[defaults\n", "x = ", "[a]\n[a]\n", "\x00", "=" * 9])
def test_what_is_no_toml_is_told_with_its_line(text: str) -> None:
    read = read_policy(FILE, text)
    assert not read.is_readable
    (fault,) = read.policy.faults
    assert fault.line >= 1
    assert fault.reason.endswith(".")


def test_a_file_that_cannot_be_opened_has_no_line() -> None:
    assert unreadable(FILE, "it is no text.").policy.told_faults() == (f"{FILE}: it is no text.",)


def test_a_default_gives_way_to_a_choice_and_a_lock_does_not(tools: Tools) -> None:
    store = PreferenceStore(tools.units)
    store.change({"hold_seconds": 30, "summary_required": False})
    Policies(tools.units).take(policy(WHOLE))
    held = store.load()
    assert (held.hold_seconds, held.theme, held.summary_required) == (30, "dark", True)
    assert store.locked() == ("summary_required",)
    with pytest.raises(Refused, match=r"summary_required is set by your administrator, to “yes”"):
        store.change({"theme": "light", "summary_required": False})
    assert store.load() == held, "nothing was changed"


def test_the_way_back_leads_to_the_administrators_default(tools: Tools) -> None:
    store = PreferenceStore(tools.units)
    Policies(tools.units).take(policy(WHOLE))
    (row,) = [one for one in store.rows() if one.name == "hold_seconds"]
    store.change({"hold_seconds": 10})  # ours, which is a choice here
    assert store.load().hold_seconds == 10
    store.change({"hold_seconds": row.default})
    Policies(tools.units).take(Policy(FILE, {"hold_seconds": 90}))
    assert store.load().hold_seconds == 90, "it was no choice any more"


def test_what_an_older_version_stored_by_default_was_no_choice() -> None:
    stored = json.dumps({"hold_seconds": 10, "theme": "light"})
    found = decode(stored, Policy(FILE, {"hold_seconds": 60, "theme": "dark"}))
    assert (found.hold_seconds, found.theme) == (60, "light")


def test_without_a_file_all_is_as_before(tools: Tools) -> None:
    policies, store = Policies(tools.units), PreferenceStore(tools.units)
    policies.take(policy(WHOLE))
    policies.take(Policy())
    assert store.load() == Preferences()
    assert (store.locked(), policies.now()) == ((), Policy())


def test_of_a_file_that_broke_the_last_sound_one_stays(tools: Tools) -> None:
    policies, store = Policies(tools.units), PreferenceStore(tools.units)
    policies.take(policy(WHOLE))
    broken = read_policy(FILE, WHOLE + "[locked")
    policies.take(broken.policy, is_readable=broken.is_readable)
    assert store.locked() == ("summary_required",)
    assert policies.now().faults == broken.policy.faults != ()
    other = unreadable("/elsewhere", "it cannot be read.")
    policies.take(other.policy, is_readable=other.is_readable)
    assert store.locked() == (), "of another file nothing is known"


def test_nothing_is_written_where_nothing_is_new(tools: Tools) -> None:
    policies = Policies(tools.units)
    policies.take(policy(WHOLE))
    with tools.units.write() as unit:
        kept = unit.facts.text(NOBODY, "policy")
        unit.facts.put_text(NOBODY, "policy", f"{kept} ")
    policies.take(policy(WHOLE))
    with tools.units.read() as unit:
        assert unit.facts.text(NOBODY, "policy") == f"{kept} "


def test_faults_survive_being_kept(tools: Tools) -> None:
    found = Policy(FILE, faults=(PolicyFault(3, "it is odd."),))
    assert Policies(tools.units).take(found) == found
    assert Policies(tools.units).now() == found
