import assert from "node:assert/strict";
import { type Line, overHttp } from "../../test/fakes/colleague.ts";
import { type SlackApi, startSlackApi } from "../../test/fakes/slack-api.ts";
import { forkSamenspraak } from "../processes/samenspraak.ts";
import type { ServerProcess } from "../processes/server-process.ts";
import type { Means, Table } from "../section.ts";
import { percentile } from "../statistics.ts";

const sizes = { quick: { counts: [1000], times: 3 }, thorough: { counts: [1000, 1_000_000], times: 50 } };
const SECRET = "bench-signing-secret";
const ALLOWED_SECONDS = 3;

/** How long Slack waits for its answer to what a colleague does; it allows three seconds. */
export async function measureSlack({ size, towns }: Means): Promise<Table[]> {
  const { counts, times } = sizes[size];
  const slack = await startSlackApi();
  slack.members = ["U1"];
  const rows: string[][] = [];
  for (const count of counts) {
    const databasePath = await towns.answers(count);
    const server = await forkSamenspraak({ databasePath, env: settingsFor(slack) });
    for (const [name, act] of acts(lineTo(server)))
      rows.push([count.toLocaleString("en"), name, ...(await measureAct(act, times, server))]);
    await server.stop();
  }
  await slack.close();
  assert.deepEqual(slack.faults, []);
  return [
    {
      title: "Slack",
      about: `Until a request of Slack was answered with 200, ${times} times one after the other; it allows ${ALLOWED_SECONDS} s.`,
      columns: ["answers", "act", "p50 (ms)", "p99 (ms)"],
      rows,
    },
  ];
}

function settingsFor(slack: SlackApi): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: "xoxb-bench",
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.url,
    SLACK_TEAM_CHANNEL: "C1",
  };
}

function lineTo(server: ServerProcess): Line {
  return overHttp((body, headers) => fetch(`${server.url}/slack/events`, { method: "POST", headers, body }), SECRET);
}

type Act = (n: number) => Promise<unknown>;

function acts(line: Line): [string, Act][] {
  const command = (text: string) => (n: number) =>
    line("slash_commands", {
      command: "/inspraak",
      text,
      user_id: "U1",
      team_id: "T1",
      channel_id: "C1",
      trigger_id: `${text} ${n}`,
    });
  const openHome = (n: number) => {
    const event = { type: "app_home_opened", user: "U1", channel: "D1", tab: "home", event_ts: String(n) };
    return line("events_api", { type: "event_callback", team_id: "T1", event_id: `E${n}`, event });
  };
  return [
    ["/inspraak hulp", command("hulp")],
    ["/inspraak, the overview", command("")],
    ["the app's own page", openHome],
  ];
}

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
