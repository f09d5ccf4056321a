import { monitorEventLoopDelay } from "node:perf_hooks";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { type Server, startServer } from "../../src/http/node.ts";
import { serveAndTell } from "../processes/server-process.ts";
import { ownWords, survey } from "../towns/survey.ts";
import { WEEK_AFTER } from "../towns/write-texts.ts";

/** Our program, by its own settings. */
export type SamenspraakSettings = { env: Record<string, string> };

const quiet = { info: () => {}, warn: console.warn, error: console.error };
const delay = monitorEventLoopDelay({ resolution: 1 });

async function start({ env }: SamenspraakSettings): Promise<Server> {
  const server = await startServer({ PORT: "0", ...env }, quiet);
  const { context } = server.program;
  for (const consultation of [survey, ownWords])
    if (!(await context.store.consultations.find(consultation.slug))) await publishConsultation(consultation, context);
  return server;
}

await serveAndTell(start, ({ clock, settled, program: { context } }) => ({
  settled,
  "make a digest of the week after": async () => {
    await context.remake({ type: "rebuild-digest", week: WEEK_AFTER });
    const made = await context.store.digests.newest(WEEK_AFTER);
    return made?.digest.consultations.reduce((total, { ledger }) => total + ledger.received, 0);
  },
  "make itself known": () => clock.run("registration"),
  "ask the model": () => clock.run("judging").then(() => clock.run("outbox")),
  "watch the event loop": () => {
    delay.reset();
    delay.enable();
  },
  "longest stall": () => {
    delay.disable();
    return delay.max / 1e6;
  },
}));
