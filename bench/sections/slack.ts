import assert from "node:assert/strict";
import { createColleague, SIGNING_SECRET } from "../people/colleague.ts";
import { startSinkSlack, TEAM_CHANNEL } from "../people/sink-slack.ts";
import { forkSamenspraak } from "../processes/samenspraak.ts";
import type { ServerProcess } from "../processes/server-process.ts";
import type { Means, Table } from "../section.ts";
import { percentile } from "../statistics.ts";

const sizes = { quick: { counts: [1000], times: 3 }, thorough: { counts: [1000, 1_000_000], times: 50 } };
const ALLOWED_SECONDS = 3;

/** How long Slack waits for its answer to what a colleague does. */
export async function measureSlack({ size, towns }: Means): Promise<Table[]> {
  const { counts, times } = sizes[size];
  const slack = await startSinkSlack();
  const env = {
    SLACK_BOT_TOKEN: "xoxb-bench",
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.url,
    SLACK_TEAM_CHANNEL: TEAM_CHANNEL,
  };
  const rows: string[][] = [];
  for (const count of counts) {
    const server = await forkSamenspraak({ databasePath: await towns.answers(count), env });
    for (const [name, act] of acts(server))
      rows.push([count.toLocaleString("en"), name, ...(await measureAct(act, times, server))]);
    await server.stop();
  }
  await slack.close();
  for (const method of ["views.open", "views.publish"]) assert.ok(slack.seen.has(method), `${method} was never called`);
  return [
    {
      title: "Slack",
      about: `Until a request of Slack was answered with 200, ${times} times one after the other; it allows ${ALLOWED_SECONDS} s.`,
      columns: ["answers", "act", "p50 (ms)", "p99 (ms)"],
      rows,
    },
  ];
}

type Act = (n: number) => Promise<void>;

function acts({ url }: ServerProcess): [string, Act][] {
  const colleague = createColleague(url);
  return [
    ["/inspraak hulp", (n) => colleague.command("hulp", `help ${n}`)],
    ["/inspraak, the overview", (n) => colleague.command("", `overview ${n}`)],
    ["the app's own page", (n) => colleague.openHome(`home-${n}`)],
  ];
}

/** Work that comes after the answer is waited for, and not counted. */
async function measureAct(act: Act, times: number, server: ServerProcess): Promise<string[]> {
  const waits: number[] = [];
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    await act(n);
    waits.push(performance.now() - start);
    await server.ask("settled");
  }
  return [percentile(waits, 0.5).toFixed(1), percentile(waits, 0.99).toFixed(1)];
}
