"""Tasks and internal time of the service: what a pull costs, whose they are, what is no proof."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from stopwatch.domain.catalog import PickValue
from stopwatch.domain.errors import Unavailable
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts
from stopwatch.psa.autotask import query
from stopwatch.services.ports.psa import TaskPage
from tests.contract.raw_server import Step, http, raw_server
from tests.contract.test_autotask_transport import psa_at
from tests.contract.worlds import PracticeWorld

LONG_AGO = 0
Pages = Iterator[TaskPage]


def titles(pages: Pages) -> list[str]:
    return [one.title for page in pages for one in page.mine]


def whole(practice: PracticeWorld) -> dict[str, TicketFacts]:
    pages = practice.psa.tasks(practice.me, None, LONG_AGO)
    return {one.title: one for page in pages for one in page.mine}


def newest(practice: PracticeWorld) -> int:
    return max(one.last_activity_at for one in whole(practice).values())


def changed(practice: PracticeWorld, since: int) -> list[str]:
    return titles(practice.psa.tasks(practice.me, since + 1, LONG_AGO))


def cost(practice: PracticeWorld, pages: Pages) -> int:
    before = practice.psa.requests
    list(pages)
    return practice.psa.requests - before


def test_a_pull_without_news_costs_one_request(practice: PracticeWorld) -> None:
    since = newest(practice) + 1
    assert cost(practice, practice.psa.tasks(practice.me, since, LONG_AGO)) == 1
    practice.touch_task(practice.task)
    assert cost(practice, practice.psa.tasks(practice.me, since, LONG_AGO)) == 2  # and its project
    practice.touch_task(practice.helped)
    assert cost(practice, practice.psa.tasks(practice.me, since, LONG_AGO)) == 3  # and who helps


def test_what_colleagues_change_on_their_tasks_does_not_come(practice: PracticeWorld) -> None:
    theirs = practice.api.query("Tasks", {"op": "notExist", "field": "assignedResourceID"})[0]
    since = newest(practice)
    for task in (theirs["id"], practice.task):
        practice.touch_task(task)
    assert changed(practice, since) == [practice.api.get("Tasks", practice.task)["title"]]


def test_who_begins_to_help_has_the_task_with_the_next_pull(practice: PracticeWorld) -> None:
    theirs = practice.api.query("Tasks", {"op": "notExist", "field": "assignedResourceID"})[0]
    place = f"Tasks/{theirs['id']}/SecondaryResources"
    practice.api.create(place, resourceID=practice.me, roleID=practice.role)
    since = newest(practice)
    assert theirs["title"] in whole(practice)
    practice.touch_task(theirs["id"])
    assert changed(practice, since) == [theirs["title"]]


def test_a_task_given_to_somebody_else_does_not_come_any_more(practice: PracticeWorld) -> None:
    before, since = practice.api.get("Tasks", practice.task), newest(practice)
    practice.take_off_task(practice.task)
    assert changed(practice, since) == []
    assert before["title"] not in whole(practice)


def test_who_helps_on_more_tasks_than_one_question_may_name_has_all(
    practice: PracticeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = whole(practice)
    assert len([one for one in everything.values() if one.assigned_resource_id != practice.me]) > 1
    monkeypatch.setattr(query, "MOST_VALUES", 1)
    assert whole(practice) == everything
    since = newest(practice)
    for task in (practice.helped, practice.task):
        practice.touch_task(task)
    assert len(changed(practice, since)) == 2


def test_tasks_of_a_project_that_is_over_are_complete(practice: PracticeWorld) -> None:
    found = whole(practice)
    for title in ("Switch off the old mail server", "Draw the floor plan"):
        assert found[title].status == STATUS_COMPLETE
    assert found["Survey the cabling"].status != STATUS_COMPLETE


def test_a_task_has_company_contract_and_number_of_its_project(practice: PracticeWorld) -> None:
    task = whole(practice)["Hand out the laptops"]
    (project,) = practice.api.query(
        "Projects", {"op": "eq", "field": "projectName", "value": task.project}
    )
    assert (task.company_id, task.contract_id) == (project["companyID"], project["contractID"])
    assert task.purchase_order == project["purchaseOrderNumber"] != ""
    assert not whole(practice)["Wipe the old laptops"].is_billable


def test_without_the_right_to_projects_there_are_tasks_of_nobody(practice: PracticeWorld) -> None:
    practice.api.control("switches", hidden_entities=["Projects"])
    assert {one.company_id for one in whole(practice).values()} == {None}
    practice.api.control("switches", hidden_entities=["Tasks"])
    assert whole(practice) == {}


def test_the_states_of_tasks_are_named(practice: PracticeWorld) -> None:
    found = [one for page in practice.psa.catalog(PickValue, None) for one in page]
    labels = {
        one.value: one.label
        for one in found
        if isinstance(one, PickValue) and one.field == "Tasks.status"
    }
    assert (labels[1], labels[5]) == ("New", "Complete")


# ---------------------------------------------------------------- what proves nothing
def page(*rows: str) -> Step:
    body = f'{{"items":[{",".join(rows)}],"pageDetails":{{"nextPageUrl":null}}}}'
    return Step(http("200 OK", body))


FIELDS = Step(http("200 OK", '{"fields":[]}'))
ELSEWHERE = '{"id":1,"taskNumber":"T20260101.0001","assignedResourceID":8}'


def test_tasks_of_others_are_no_answer() -> None:
    helped_by_others = page('{"id":1,"resourceID":8,"taskID":3}')
    for steps in ([page(), page(ELSEWHERE)], [helped_by_others]):
        with raw_server(*steps) as server, psa_at(server.url) as psa, pytest.raises(Unavailable):
            list(psa.tasks(9, None, LONG_AGO))


def test_another_number_is_no_answer() -> None:
    told = '{"id":1,"taskNumber":"T20260101.0001","status":1}'
    with raw_server(page(told)) as server, psa_at(server.url) as psa, pytest.raises(Unavailable):
        psa.find_task("T20260101.0002")


def test_a_work_type_is_no_internal_time() -> None:
    told = '{"id":1,"name":"Remote Support","useType":1}'
    steps = [FIELDS, page(told)]
    with raw_server(*steps) as server, psa_at(server.url) as psa, pytest.raises(Unavailable):
        psa.internal_kinds()
