import { longestTurn } from "../../bench/long-work/long-turns.ts";
import { serveAndTell } from "../../bench/processes/server-process.ts";
import { forgetParticipation } from "../../src/core/rights/forget.ts";
import { hideColleagues } from "../../src/core/rights/hide-colleagues.ts";
import { letGoIdle } from "../../src/core/rights/let-go-idle.ts";
import { planRetention, runRetention } from "../../src/core/rights/retention.ts";
import { type Server, startServer } from "../../src/http/node.ts";
import { DAY, participationOf } from "./fill.ts";

/** The program with a large town in a process of its own, which tells how long one turn of its event loop took. */
export type Served = { env: Record<string, string>; letGoSeconds: number };
export type Done = { seconds: number; longestTurnMilliseconds: number; memoryMegabytes: number; result: string };

const silent = { info: () => {}, warn: () => {}, error: console.error };
const terms = { contactDays: 90, auditDays: 365 };

await serveAndTell(start, ({ program: { context }, letGoSeconds }) => ({
  "forget one": watched(async () => String(await forgetParticipation(participationOf(1), context))),
  "retention, dry": watched(async () => told(await planRetention(terms, context))),
  "hide colleagues": watched(async () => `${await hideColleagues(Date.now() - 365 * DAY, () => true, context)} acts`),
  "hide colleagues again": watched(
    async () => `${await hideColleagues(Date.now() - 365 * DAY, () => true, context)} acts`,
  ),
  idle: watched(
    async () => `${await letGoIdle(Date.now() - 90 * DAY, { isDry: false, mayGoOn: () => true }, context)} people`,
  ),
  retention: watched(async () => {
    const until = performance.now() + letGoSeconds * 1000;
    return told(await runRetention(terms, context, () => performance.now() < until));
  }),
}));

async function start({ env, letGoSeconds }: Served): Promise<Server & { letGoSeconds: number }> {
  return { ...(await startServer({ ...env, PORT: "0" }, silent, Date.now, true)), letGoSeconds };
}

function told({ lettingGo, acts }: Awaited<ReturnType<typeof planRetention>>): string {
  return `${lettingGo.map(({ held, goes }) => `${goes} of ${held} people`).join(", ")}; ${acts} acts`;
}

function watched(work: () => Promise<string>): () => Promise<Done> {
  return async () => {
    const from = performance.now();
    let result = "";
    const longestTurnMilliseconds = await longestTurn(async () => {
      result = await work();
    });
    const memoryMegabytes = process.memoryUsage.rss() / 2 ** 20;
    return { seconds: (performance.now() - from) / 1000, longestTurnMilliseconds, memoryMegabytes, result };
  };
}
