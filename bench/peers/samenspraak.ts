import { monitorEventLoopDelay } from "node:perf_hooks";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { overviewForTeam } from "../../src/core/consultation/team-overview.ts";
import { type Server, startServer } from "../../src/http/node.ts";
import { serveAndTell } from "../processes/server-process.ts";
import { ownWords, survey } from "../towns/survey.ts";

/** Our program, by its own settings. */
export type SamenspraakSettings = { env: Record<string, string>; week?: string };

const quiet = { info: () => {}, warn: console.warn, error: console.error };
const { week = "" } = JSON.parse(process.argv[2] ?? "{}") as SamenspraakSettings;
const delay = monitorEventLoopDelay({ resolution: 1 });

async function start({ env }: SamenspraakSettings): Promise<Server> {
  const server = await startServer({ PORT: "0", ...env }, quiet);
  const { context } = server.program;
  for (const consultation of [survey, ownWords])
    if (!(await context.store.consultations.find(consultation.slug))) await publishConsultation(consultation, context);
  return server;
}

await serveAndTell(start, ({ program: { context }, clock, settled }) => ({
  settled,
  "make itself known": () => clock.run("registration"),
  "place texts": () => clock.run("themes"),
  "ask the model": () => clock.run("judging").then(() => clock.run("outbox")),
  "make the digest": () => context.remake({ type: "rebuild-digest", week }),
  "show the overview": () => overviewForTeam(context).then(() => undefined),
  "watch the event loop": () => {
    delay.reset();
    delay.enable();
  },
  "longest stall": () => {
    delay.disable();
    return delay.max / 1e6;
  },
}));
