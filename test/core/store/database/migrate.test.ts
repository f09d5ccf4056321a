import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { openSqlite } from "../../../../src/core/store/database/sqlite.ts";
import { createStore } from "../../../../src/core/store/store.ts";
import { createSeal } from "../../../../src/http/create-seal.ts";
import { migrations } from "../../../fakes/tables.ts";

it("a database of the first version goes on with the next: sessions, answers and waiting messages are kept", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-migrate-"));
  const file = path.join(folder, "old.db");
  const old = openSqlite(file, migrations.slice(0, 1));
  const session = {
    token: "t",
    slug: "park",
    version: 1,
    language: "nl",
    picked: { q1: ["a"] },
    stage: "finished",
    adding: false,
  };
  await old.commit(
    [
      "INSERT INTO consultations (slug, version) VALUES ('park', 1)",
      `INSERT INTO participations (id, version, slug, session, channel, language, helper, reachable)
       VALUES ('p1', 3, 'park', '${JSON.stringify({ ...session, remark: { questionId: "q1", text: "x" } })}', 'telegram', 'nl', 0, 1)`,
      `INSERT INTO outbox (lane, recipient_type, recipient_id, delivery, due_at, attempts, leased_until)
       VALUES ('reply', 'participation', 'p1', '{"type":"say","message":{"text":[]}}', 5, 2, 0)`,
    ].map((sql) => ({ sql, params: [] })),
  );
  old.close();
  const driver = openSqlite(file, migrations);
  const store = createStore(driver, createSeal(new Uint8Array(32)));
  expect((await store.participations.find("p1"))?.session).toEqual({ ...session, said: {}, typed: {} });
  expect(await store.outbox.lease({ name: "mine", until: 99 }, "reply", 9, 9)).toMatchObject([
    { recipientId: "p1", attempts: 2 },
  ]);
  driver.close();
  rmSync(folder, { recursive: true });
});

it("a database from before stages were derived keeps who was answered, and finds who still waits", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-migrate-"));
  const file = path.join(folder, "old.db");
  const old = openSqlite(
    file,
    migrations.filter(({ name }) => name < "0026"),
  );
  const person = (id: string, slug: string) =>
    `INSERT INTO participations (id, version, slug, sealed_resident, channel, language, helper, reachable)
     VALUES ('${id}', 1, '${slug}', 'x', 'telegram', 'nl', 0, 1)`;
  const said = (id: string, slug: string, at: number) =>
    `INSERT INTO answers (participation_id, slug, question_id, kind, value, text, language, status, hidden, received_at)
     VALUES ('${id}', '${slug}', 'q1', 'choice', 'a', '', 'nl', 'accepted', 0, ${at})`;
  const told = (slug: string, { isExpanded, sent, passedOver }: Record<string, number>, cursor: string) => [
    `INSERT INTO follow_ups (slug, version, content, published_at) VALUES ('${slug}', 1, '{"outcomes":[]}', 100)`,
    `INSERT INTO broadcasts VALUES ('b-${slug}', 1, '${slug}', '{"type":"follow-up","version":1}', '${cursor}', 100,
     ${isExpanded}, 3, 0, ${sent}, 0, 0, ${passedOver}, NULL, 0, -1, 0)`,
  ];
  await old.commit(
    [
      "INSERT INTO consultations (slug, version, answered_on) VALUES ('done', 1, '1970-01-01'), ('going', 1, '1970-01-01')",
      ...["d1", "d2", "d3"].map((id) => person(id, "done")),
      ...["g1", "g2", "g3"].map((id) => person(id, "going")),
      ...[said("d1", "done", 5), said("d2", "done", 200), said("g1", "going", 5)],
      ...[said("g2", "going", 6), said("g3", "going", 7)],
      ...told("done", { isExpanded: 1, sent: 1, passedOver: 2 }, "d3"),
      ...told("going", { isExpanded: 0, sent: 0, passedOver: 0 }, "g2"),
      `INSERT INTO outbox (lane, recipient_type, recipient_id, delivery, due_at, attempts, leased_until)
       VALUES ('broadcast', 'participation', 'g2', '{"type":"news"}', 5, 0, 0)`,
    ].map((sql) => ({ sql, params: [] })),
  );
  old.close();
  const driver = openSqlite(file, migrations);
  const store = createStore(driver, createSeal(new Uint8Array(32)));
  const [done, going] = [await store.tellings.ofSlug("done"), await store.tellings.ofSlug("going")];
  expect([done, going]).toMatchObject([
    [{ isComplete: 1, endedAt: 100, newlyTold: 1 }],
    [{ isComplete: 1, endedAt: null, newlyTold: 0 }],
  ]);
  const had = await driver.query("SELECT id, followed_up FROM participations ORDER BY id", []);
  expect(Object.fromEntries(had)).toEqual({ d1: 1, d2: 0, d3: 0, g1: 1, g2: 0, g3: 0 });
  driver.close();
  rmSync(folder, { recursive: true });
});
