import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { cpuOf } from "./cpu-of.ts";

const ROUNDS = 5;
const here = path.join(import.meta.dirname, "..");
const { positionals } = parseArgs({ allowPositionals: true });

const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-start-"));
const empty = path.join(folder, "empty.ts");
writeFileSync(empty, "export {};\n");

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

const cli = "src/cli.ts";
const programs = [
  { name: "an empty program", args: [empty] },
  { name: "--help", args: [cli, "--help"] },
  { name: "--version", args: [cli, "--version"] },
  { name: "consultation check", args: [cli, "consultation", "check", path.join(here, "examples/markt-autoluw.yaml")] },
  { name: "plain check", args: [cli, "plain", "check", path.join(here, "README.md")] },
  { name: "digest build, nothing in it", args: [cli, "digest", "build", "--week", "2026-W01"] },
  { name: "server to its first answer", args: [cli, "start"], isServer: true },
  { name: "… with Telegram and Slack", args: [cli, "start"], isServer: true, env: chats },
];

/** The folder with what was compiled before is made by the first round, which does not count. */
const contenders = [
  ...positionals.map((root) => ({ name: path.basename(root), root: path.resolve(root), env: {} })),
  { name: "nothing compiled", root: here, env: { NODE_DISABLE_COMPILE_CACHE: "1" } },
  { name: "here", root: here, env: {} },
];

const measured = programs.map(() => contenders.map((): (number | undefined)[] => []));
try {
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, { args, env: more, isServer = false }] of programs.entries())
      for (const [j, { root, env }] of contenders.entries()) {
        const DATABASE_PATH = path.join(folder, `${j}.db`);
        const seconds = await cpuOf({ root, args, env: { DATABASE_PATH, ...env, ...more }, isServer });
        if (round > 0) measured[i]?.[j]?.push(seconds);
      }
} finally {
  rmSync(folder, { recursive: true });
}

tell(`CPU seconds, user and system, launcher included: the median of ${ROUNDS}, in turns, and what it is above an`);
tell(`empty program. Node ${process.versions.node}.\n`);
tell(" ".repeat(28) + contenders.map(({ name }) => name.padStart(20)).join(""));
for (const [i, { name }] of programs.entries()) tell(name.padEnd(28) + contenders.map((_, j) => cell(i, j)).join(""));

function cell(program: number, contender: number): string {
  const [median, empty] = [program, 0].map((i) => middle(measured[i]?.[contender] ?? []));
  if (median === undefined || empty === undefined) return "fails".padStart(20);
  return `${median.toFixed(2)} (+${Math.max(0, median - empty).toFixed(2)})`.padStart(20);
}

function middle(values: (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  return known[Math.floor(known.length / 2)];
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
