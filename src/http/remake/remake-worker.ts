import { parentPort, workerData } from "node:worker_threads";
import type { Log } from "../../core/context.ts";
import { rebuild } from "../../core/digest/rebuild.ts";
import { openProgram } from "../node.ts";
import type { FromThread, ToThread } from "./remake-thread.ts";

const tell = (told: FromThread) => parentPort?.postMessage(told);
const line = (level: keyof Log) => (facts: object, words: string) => tell({ type: "log", level, facts, words });
const log: Log = { info: line("info"), warn: line("warn"), error: line("error") };

/** One program on this thread, opened with the first thing that is asked; one thing after the other. */
const program = openProgram(workerData, log, Date.now, false);
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", ({ id, asked }: ToThread) => {
  last = last
    .then(async () => rebuild(asked, (await program).context))
    .then(() => tell({ type: "done", id }))
    .catch((error) => tell({ type: "failed", id, error: String(error) }));
});
