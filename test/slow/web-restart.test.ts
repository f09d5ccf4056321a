import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { root } from "../fakes/consultations.ts";
import { freePort } from "../fakes/free-port.ts";
import { runCommand, startProgram } from "../fakes/killable.ts";
import { waitFor } from "../fakes/wait-for.ts";
import { createWebPerson } from "../fakes/web-person.ts";

const PEOPLE = 8;
/** So many forms were on their way when it is killed. */
const KILLED_AT = [3, 9, 16, 24, 31, 38];

const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-"));
let program: ChildProcess | undefined;

afterEach(() => {
  program?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** As somebody does who gets no page: the same once more, until there is one. */
async function again(act: () => Promise<void>): Promise<void> {
  while (
    !(await act().then(
      () => true,
      () => false,
    ))
  )
    await new Promise((resolve) => setTimeout(resolve, 50));
}

it("keeps every answer of a page once, and shows what comes next, however often it is killed", async () => {
  const port = await freePort();
  const env = { PORT: String(port), DATABASE_PATH: path.join(folder, "killed.db") };
  await runCommand(["consultation", "publish", path.join(root, "test/fixtures/always-open.yaml")], env);
  program = await startProgram(env);
  let sent = 0;
  const fillIn = async (n: number) => {
    const me = createWebPerson(`http://127.0.0.1:${port}`, "altijd");
    const send = (form: [string, string][]) =>
      again(async () => {
        sent++;
        await me.send(form);
      });
    await again(() => me.look());
    for (const label of ["Beginnen", "Ja", "Nee", "Ja"]) await send(me.pressing(label));
    await send(me.writing(`woorden van ${n}`));
    return me;
  };
  const filled = Array.from({ length: PEOPLE }, (_, n) => fillIn(n));
  for (const at of KILLED_AT) {
    await waitFor(() => sent >= at);
    program.kill("SIGKILL");
    await once(program, "close");
    program = await startProgram(env);
  }
  for (const [n, me] of (await Promise.all(filled)).entries()) {
    expect(me.now()).toContain("Dank u wel");
    expect(me.words().match(new RegExp(`woorden van ${n}`, "g"))).toHaveLength(1);
  }
  const rows = (await runCommand(["export", "altijd"], env)).trim().split("\n").slice(1);
  const given = rows.map((row) => row.split(",").slice(1, 5).join(",")).toSorted();
  const words = Array.from({ length: PEOPLE }, (_, n) => `q4,text,,woorden van ${n}`);
  const chosen = Array.from({ length: PEOPLE }, () => ["q1,choice,a,", "q2,choice,b,", "q3,choice,a,"]).flat();
  expect(given).toEqual([...chosen, ...words].toSorted());
  expect(new Set(rows.map((row) => row.split(",")[0])).size).toBe(PEOPLE);
}, 180_000);
