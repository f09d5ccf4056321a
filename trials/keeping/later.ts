import { startSinkBotApi } from "../../bench/people/sink-bot-api.ts";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import type { Context } from "../../src/core/context.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import { type LettingGo, planRetention, runRetention } from "../../src/core/rights/retention.ts";
import { openProgram, startServer } from "../../src/http/node.ts";

const DAY = 86_400_000;
const SLUG = "markt-autoluw";
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const terms = { contactDays: 90, auditDays: 365 };
const told = {
  outcomes: [
    {
      result: "done" as const,
      what: { nl: "Er komen bomen." },
      because: { nl: "Het is warm." },
      decidedBy: { nl: "De raad" },
    },
  ],
  next: { nl: "Wij beginnen in maart." },
  isComplete: true,
};

/** What retention would do, or does, so many days from now. */
export async function retentionLater(env: NodeJS.ProcessEnv, days: number, isDry: boolean): Promise<string> {
  const later = await openProgram(env, silent, () => Date.now() + days * DAY);
  const { lettingGo } = await (isDry ? planRetention : runRetention)(terms, later.context);
  later.close();
  return lettingGo.map(inWords).join("; ") || "nobody has an address any more";
}

function inWords({ slug, held, goes, because }: LettingGo): string {
  return `${slug}: ${goes} of ${held} go${because ? ` (${because})` : ""}`;
}

/** Tells everybody what was done with their words, so many days from now; gives how many messages went out. */
export async function answerAll(env: NodeJS.ProcessEnv, days: number): Promise<number> {
  let sent = 0;
  const api = await startSinkBotApi(({ method }) => (sent += Number(method === "sendMessage")));
  let ahead = days * DAY;
  const telegram = { TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.url, TELEGRAM_WEBHOOK_SECRET: "a-secret" };
  const settings = { ...env, ...telegram, PORT: "0", QUIET_HOURS: "off" };
  const server = await startServer(settings, silent, () => Date.now() + ahead, true);
  const { context } = server.program;
  await closeConsultation(SLUG, undefined, context);
  await followUp(SLUG, told, undefined, context);
  while (await isGoingOn(context)) {
    ahead += 1100;
    await server.clock.run("outbox");
    await server.settled();
  }
  await server.stop();
  await api.close();
  return sent;
}

const isGoingOn = ({ store }: Context) => store.tellings.isGoingOn();
