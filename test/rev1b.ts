import { mkdtempSync } from "node:fs";
import { openProgram } from "../src/http/node.ts";
import { createRemakeProcess } from "../src/http/remake/remake-process.ts";

const dir = mkdtempSync("/tmp/rev1-");
const env = { ...process.env, DATABASE_PATH: `${dir}/x.db` };
const log = { info() {}, warn: console.error, error: console.error };
const apart = createRemakeProcess(env, log as never);
const asked = { type: "rebuild-digest", week: "2026-W47" } as const;
const tell = (n: string) =>
  apart.remake(asked as never).then(
    () => console.log(n, "done"),
    (e) => console.log(n, String(e).slice(0, 120)),
  );
console.log("parent", process.pid);
const keep = setInterval(() => {}, 1000);
await tell("before the file is there");
const p = await openProgram(env, log as never, Date.now, true);
p.close();
await tell("after");
await apart.stop();
clearInterval(keep);
