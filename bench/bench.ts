import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { measureTaps, type Round, type TapsResult, type TapsSettings } from "./taps.ts";

const { values: given } = parseArgs({
  options: { quick: { type: "boolean", default: false }, profile: { type: "string" } },
});

const thorough: TapsSettings = {
  residents: 3000,
  connections: 32,
  rounds: 5,
  roundMilliseconds: 5000,
  warmUpMilliseconds: 3000,
};
const quick: TapsSettings = {
  ...thorough,
  residents: 1000,
  rounds: 3,
  roundMilliseconds: 2000,
  warmUpMilliseconds: 1000,
};

const settings = { ...(given.quick ? quick : thorough), ...(given.profile && { profileFolder: given.profile }) };
const seconds = settings.roundMilliseconds / 1000;
tell("Taps through the webhook, every answer committed durably before it is acknowledged, beside a bot that stores");
tell("nothing and makes the same three outward calls (grammY, the same client, the same HTTP server).");
tell(
  `${settings.residents} residents, ${settings.connections} connections, ${settings.rounds} rounds of ${seconds} s each in turn; ` +
    `Node ${process.versions.node}, ${availableParallelism()} cores.\n`,
);
printTaps(await measureTaps(settings));

function printTaps({ ours, stateless, stored }: TapsResult): void {
  const ratios = (of: (round: Round) => number) =>
    ours.map((round, i) => of(round) / of(stateless[i] ?? round)).toSorted((a, b) => a - b);
  const ratio = (of: (round: Round) => number) => {
    const sorted = ratios(of);
    const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
    return `${middle(sorted).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
  };
  const row = (name: string, of: (round: Round) => number, digits = 0) => ({
    [name]: {
      Samenspraak: middle(ours.map(of)).toFixed(digits),
      stateless: middle(stateless.map(of)).toFixed(digits),
      ratio: ratio(of),
    },
  });
  printTable({
    ...row("taps/s until all was sent", (round) => round.settled),
    ...row("taps/s acknowledged", (round) => round.acknowledged),
    ...row("p50 of a tap (ms)", (round) => round.p50, 1),
    ...row("p99 of a tap (ms)", (round) => round.p99, 1),
    ...row("CPU a tap (µs)", (round) => round.cpuMicroseconds),
    ...row("cores in use", (round) => round.load, 2),
    ...row("memory (MB)", (round) => round.rssMegabytes),
    ...row("bytes sent out a tap", (round) => round.bytesOut),
  });
  tell(
    `\nEvery tap was answered with 200, all three calls of each arrived once, and ${stored} taps left ${stored} answers.`,
  );
}

/** Medians, and of the ratio per pair of rounds the median with the least and the most. */
function printTable(rows: Record<string, Record<string, string>>): void {
  const columns = ["Samenspraak", "stateless", "ratio"];
  tell(" ".repeat(28) + columns.map((column) => column.padStart(18)).join(""));
  for (const [name, row] of Object.entries(rows))
    tell(name.padEnd(28) + columns.map((column) => (row[column] ?? "").padStart(18)).join(""));
}

function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
