// What an independent client must be able to do with the practice Autotask.
// Usage: node checks.cjs PATH-OF-THE-CLIENT '{"url": ..., "username": ..., ...}'
"use strict";

const assert = require("node:assert/strict");
const { AutotaskRestApi } = require(process.argv[2]);

const endpoint = JSON.parse(process.argv[3]);
const client = new AutotaskRestApi(
  endpoint.username,
  endpoint.secret,
  endpoint.integration_code,
  { base_url: endpoint.url },
);

const everything = { filter: [{ op: "gte", field: "id", value: 0 }] };
const checks = [];
const check = (name, run) => checks.push({ name, run });

async function technicianRole() {
  const found = await client.ResourceServiceDeskRoles.query({
    filter: [
      { op: "eq", field: "resourceID", value: endpoint.resource_id },
      { op: "eq", field: "isDefault", value: true },
    ],
  });
  return found.items[0].roleID;
}

async function newTicket() {
  const companies = await client.Companies.query(everything);
  const created = await client.Tickets.create({
    companyID: companies.items[1].id,
    title: "Written by another client",
    status: 1,
    priority: 2,
    queueID: 8,
  });
  return created.itemId;
}

async function newEntry(ticketID, changes) {
  return client.TimeEntries.create({
    ticketID,
    resourceID: endpoint.resource_id,
    roleID: await technicianRole(),
    dateWorked: "2026-03-04T00:00:00Z",
    startDateTime: "2026-03-04T10:00:00Z",
    endDateTime: "2026-03-04T10:30:00Z",
    hoursWorked: 0.5,
    summaryNotes: "Noé & Søn – “quoted”",
    ...changes,
  });
}

async function refusal(run) {
  try {
    await run();
  } catch (error) {
    return error;
  }
  return assert.fail("was not refused");
}

check("counts tickets", async () => {
  const counted = await client.Tickets.count(everything);
  assert.equal(counted.queryCount, 120);
});

check("reads a ticket by its id", async () => {
  const found = await client.Tickets.get(10001);
  assert.match(found.item.ticketNumber, /^T\d{8}\.\d{4}$/);
});

check("gets nothing, and no error, for an unknown id", async () => {
  const found = await client.Tickets.get(999999);
  assert.ok(found === null || found.item === null);
});

check("reads all tickets by ids above the last", async () => {
  const seen = new Set();
  for (let last = 0; ; ) {
    const page = await client.Tickets.query({
      MaxRecords: 50,
      filter: [{ op: "gt", field: "id", value: last }],
    });
    page.items.forEach((ticket) => seen.add(ticket.id));
    if (page.items.length < 50) break;
    last = page.items.at(-1).id;
  }
  assert.equal(seen.size, 120);
});

check("reads the own organisation, whose id is 0", async () => {
  const found = await client.Companies.get(0);
  assert.equal(found.item.id, 0);
});

check("reads entity and field information", async () => {
  const { info } = await client.TimeEntries.info();
  assert.equal(info.canDelete, true);
  const { fields } = await client.Tickets.fieldInfo();
  const status = fields.find((field) => field.name === "status");
  assert.ok(status.isPickList);
  assert.ok(status.picklistValues.some((value) => value.label === "Complete"));
});

check("creates and changes a ticket", async () => {
  const ticket = await newTicket();
  await client.Tickets.update({ id: ticket, title: "Changed" });
  assert.equal((await client.Tickets.get(ticket)).item.title, "Changed");
});

check("creates a note below its ticket", async () => {
  const ticket = await newTicket();
  const note = { description: "Called back", noteType: 1, publish: 1 };
  await client.TicketNotes.create(ticket, note);
  const found = await client.TicketNotes.query({
    filter: [{ op: "eq", field: "ticketID", value: ticket }],
  });
  assert.equal(found.items[0].description, "Called back");
});

check("creates, reads and deletes a time entry", async () => {
  const { itemId } = await newEntry(await newTicket(), {});
  const { item } = await client.TimeEntries.get(itemId);
  assert.equal(item.hoursToBill, 0.5);
  assert.equal(item.summaryNotes, "Noé & Søn – “quoted”");
  await client.TimeEntries.delete(itemId);
  const after = await client.TimeEntries.get(itemId);
  assert.ok(after === null || after.item === null);
});

check("is refused without a role, word for word", async () => {
  const ticket = await newTicket();
  const error = await refusal(() => newEntry(ticket, { roleID: undefined }));
  assert.equal(error.status, 500);
  const said = JSON.stringify(error.details) + error.message;
  assert.ok(said.includes("TimeEntries for Tickets must have a roleID."), said);
});

check("is told that its secret is wrong", async () => {
  const stranger = new AutotaskRestApi(endpoint.username, "wrong", endpoint.integration_code, {
    base_url: endpoint.url,
  });
  const error = await refusal(() => stranger.Tickets.get(10001));
  assert.equal(error.status, 401);
});

(async () => {
  let failed = 0;
  for (const { name, run } of checks) {
    try {
      await run();
      console.log(`passed  ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n        ${error.stack}`);
    }
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
})();
