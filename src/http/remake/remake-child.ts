import "../sources/quick-packages.ts";
import type { Log } from "../../core/context.ts";
import type { OpenProgram } from "../node.ts";
import type { FromChild, ToChild } from "./remake-process.ts";

// After the first line has been carried out: it is about how these are loaded.
const loading = Promise.all([import("../node.ts"), import("../../core/digest/rebuild.ts")]);

// What cannot be told any more, nobody waits for.
const tell = (told: FromChild, then = () => {}) => process.send?.(told, undefined, undefined, then);
const line = (level: keyof Log) => (facts: object, words: string) => tell({ type: "log", level, facts, words });
const log: Log = { info: line("info"), warn: line("warn"), error: line("error") };

/** One program in this process, opened with the first thing that comes; one thing after the other. */
let program: Promise<OpenProgram>;
let last: Promise<unknown> = Promise.resolve();

process.on("message", (told: ToChild) => {
  if (told.type === "begin") {
    program = loading.then(([{ openProgram }]) => openProgram(told.env, log, Date.now, false));
    last = program.catch(() => {});
    return;
  }
  const { id, asked } = told;
  last = last
    .then(async () => {
      const [, { rebuild }] = await loading;
      await rebuild(asked, (await program).context);
    })
    .then(() => tell({ type: "done", id }))
    .catch(async (error) => tell({ type: "failed", id, error: String(error) }, await afterFailure()));
});

/** What could not be opened may be there the next time, for another process. */
function afterFailure(): Promise<() => void> {
  return program.then(
    () => () => {},
    () => () => process.exit(),
  );
}

// It ends with the program that began it, which gets the same signals and says when.
process.on("disconnect", () => process.exit());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
