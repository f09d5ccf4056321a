import { writeFileSync } from "node:fs";
import path from "node:path";
import { root, run, type Used } from "../processes/command.ts";
import { firstAnswerOf } from "../processes/first-answer.ts";
import type { Means, Table } from "../section.ts";
import { median, spread } from "../statistics.ts";

type Program = { name: string; args: string[]; env?: Record<string, string>; isServer?: boolean };

const rounds = { quick: 1, thorough: 5 };
/** Nobody listens there. */
const nowhere = "http://127.0.0.1:9";
const chats = {
  TELEGRAM_BOT_TOKEN: "123456:bench",
  TELEGRAM_API_ROOT: nowhere,
  SLACK_BOT_TOKEN: "xoxb-bench",
  SLACK_SIGNING_SECRET: "bench",
  SLACK_TEAM_CHANNEL: "C0BENCH",
  SLACK_API_URL: `${nowhere}/`,
};

function programs(emptyProgram: string): Program[] {
  const cli = "src/cli.ts";
  return [
    { name: "an empty program", args: [emptyProgram] },
    { name: "--help", args: [cli, "--help"] },
    {
      name: "consultation check",
      args: [cli, "consultation", "check", path.join(root, "examples/markt-autoluw.yaml")],
    },
    { name: "plain check", args: [cli, "plain", "check", path.join(root, "README.md")] },
    { name: "digest build, nothing in it", args: [cli, "digest", "build", "--week", "2026-W01"] },
    { name: "server to its first answer", args: [cli, "start"], isServer: true },
    { name: "the same with Telegram and Slack", args: [cli, "start"], isServer: true, env: chats },
  ];
}

/** What each program costs before it does anything, in turns; the first round fills the cache of compiled code. */
export async function measureStart({ size, towns, folder }: Means): Promise<Table[]> {
  const empty = path.join(folder, "empty.ts");
  writeFileSync(empty, "export {};\n");
  const DATABASE_PATH = await towns.empty();
  const all = programs(empty);
  const measured = all.map((): Used[] => []);
  for (let round = size === "quick" ? 1 : 0; round <= rounds[size]; round++)
    for (const [i, { args, env = {}, isServer = false }] of all.entries()) {
      const used = await (isServer ? firstAnswerOf : run)(args, { DATABASE_PATH, ...env });
      if (round > 0) measured[i]?.push(used);
    }
  const base = median(measured[0]?.map(({ cpuSeconds }) => cpuSeconds) ?? []);
  const rows = all.map(({ name }, i) => {
    const of = (figure: (used: Used) => number) => measured[i]?.map(figure) ?? [];
    const cpu = of(({ cpuSeconds }) => cpuSeconds);
    const above = Math.max(0, median(cpu) - base).toFixed(2);
    return [
      name,
      spread(
        of(({ seconds }) => seconds),
        2,
      ),
      spread(cpu, 2),
      above,
      spread(of(({ peakMegabytes }) => peakMegabytes)),
    ];
  });
  return [
    {
      title: "Start",
      about: `As npm starts them, launcher included; ${rounds[size]} in turns, median (least–most).`,
      columns: ["", "seconds", "CPU seconds", "above an empty program", "peak memory (MB)"],
      rows,
    },
  ];
}
