import assert from "node:assert/strict";
import { type Ran, samenspraak } from "../processes/command.ts";
import type { Means, Table } from "../section.ts";
import { madeUpTexts } from "../towns/made-up-texts.ts";
import { importTexts, type Towns } from "../towns/towns.ts";
import { WEEK } from "../towns/write-texts.ts";

const sizes = { quick: [200], thorough: [1000, 10_000, 100_000] };
const NEW_TEXTS = { quick: 20, thorough: 1000 };

/** The first digest of so many texts, the same again, and again with new ones, each in a process of its own. */
export async function measureDigest({ size, towns }: Means): Promise<Table[]> {
  const rows: string[][] = [];
  for (const count of sizes[size]) rows.push(await digestOf(count, NEW_TEXTS[size], towns));
  return [
    {
      title: "Digest",
      about: `\`digest build\` of a week with so many texts, start of the command included: seconds (CPU seconds). "Again" has
nothing new; then ${NEW_TEXTS[size]} new texts are imported. Every text is in the ledger, and an unchanged digest is the same byte for byte.`,
      columns: ["texts", "first", "again", "with new ones", "a second / 1,000 texts, first", "peak memory (MB)"],
      rows,
    },
  ];
}

async function digestOf(count: number, added: number, towns: Towns): Promise<string[]> {
  const file = await towns.texts(count);
  const build = () => samenspraak(file, ["digest", "build", "--week", WEEK, "--format", "json"]);
  const first = await build();
  const again = await build();
  await importTexts(file, madeUpTexts(added), "new");
  const more = await build();
  assert.equal(received(first), count);
  assert.equal(again.stdout, first.stdout);
  assert.equal(received(more), count + added);
  const perThousand = (first.seconds / count) * 1000;
  const peak = Math.max(...[first, again, more].map(({ peakMegabytes }) => peakMegabytes));
  return [count.toLocaleString("en"), told(first), told(again), told(more), perThousand.toFixed(2), peak.toFixed(0)];
}

function received({ stdout }: Ran): number {
  const { consultations } = JSON.parse(stdout) as { consultations: { ledger: { received: number } }[] };
  return consultations.reduce((total, { ledger }) => total + ledger.received, 0);
}

const told = ({ seconds, cpuSeconds }: Ran) => `${seconds.toFixed(2)} (${cpuSeconds.toFixed(2)})`;
