import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { openSqlite } from "../../../src/core/store/sqlite.ts";
import { createStore } from "../../../src/core/store/store.ts";
import { createSeal } from "../../../src/http/create-seal.ts";
import { migrations } from "../../fakes/town.ts";

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
