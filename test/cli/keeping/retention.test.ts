import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, it } from "vitest";
import { runCommandWith } from "../../fakes/command.ts";
import { root } from "../../fakes/consultations.ts";

const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-retention-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("retention run says of each consultation how many go, and why the rest stays; --dry-run changes nothing", async () => {
  const env = {
    DATABASE_PATH: path.join(folder, "town.db"),
    ENCRYPTION_KEY: Buffer.alloc(32, 5).toString("base64"),
    AUDIT_DAYS: "30",
  };
  const database = new Database(env.DATABASE_PATH);
  database.pragma("foreign_keys = OFF");
  database.exec(readFileSync(path.join(root, "test/fixtures/databases/0038.sql"), "utf8"));
  database.exec(
    "INSERT INTO audit (at, colleague, act, slug, subject, detail) VALUES (1, 'UANNA', 'close', 'altijd', 'consultation altijd', '{}')",
  );
  database.close();
  const told = "consultation\tgo\tstay\twhy they stay\naltijd\t0\t3\tthey are owed an answer\n";
  const words = [
    "0 people who opened a chat and took part in nothing would go.",
    "0 messages that could not be sent would go.",
    "0 complaints that were answered would go.",
    "0 other places would name no colleague any more.",
    "1 acts in the audit log would name no colleague any more.\n",
  ].join("\n");
  const dry = { status: 0, data: told, words };
  expect(await runCommandWith(["retention", "run", "--dry-run"], env)).toEqual(dry);
  expect(await runCommandWith(["retention", "run", "--dry-run"], env)).toEqual(dry);
  expect(await runCommandWith(["retention", "run"], env)).toMatchObject({ status: 0, data: told });
  expect((await runCommandWith(["audit", "altijd"], env)).data).not.toContain("UANNA");
});
