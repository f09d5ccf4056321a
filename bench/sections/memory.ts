import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { samenspraak } from "../processes/command.ts";
import { forkSamenspraak } from "../processes/samenspraak.ts";
import type { Means, Table } from "../section.ts";
import type { Towns } from "../towns/towns.ts";
import { WEEK } from "../towns/write-texts.ts";

const sizes = {
  quick: { counts: [200], quietSeconds: 1 },
  thorough: { counts: [10_000, 100_000], quietSeconds: 130 },
};

const LOOK_MILLISECONDS = 50;

/** What a server holds after a quiet minute or two, before and after it had a digest made. */
export async function measureMemory({ size, towns }: Means): Promise<Table[]> {
  const { counts, quietSeconds } = sizes[size];
  const rows: string[][] = [];
  for (const count of counts) rows.push([count.toLocaleString("en"), ...(await heldWith(count, quietSeconds, towns))]);
  return [
    {
      title: "Memory",
      about: `A server's own memory (MB): as it started, after ${quietSeconds} quiet seconds, while a first digest of so many
texts was made in a process beside it, and after as many quiet seconds again.`,
      columns: ["texts", "started", "quiet", "during a digest, at most", "quiet again"],
      rows,
    },
  ];
}

/** Texts are in themes before, by a command: what a server does by the clock is not what is measured here. */
async function heldWith(count: number, quietSeconds: number, towns: Towns): Promise<string[]> {
  const databasePath = await towns.texts(count);
  await samenspraak(databasePath, ["digest", "build", "--week", WEEK]);
  const server = await forkSamenspraak({ databasePath });
  const held = async () => (await server.usage()).rssMegabytes;
  const started = await held();
  await sleep(quietSeconds * 1000);
  const quiet = await held();
  let most = 0;
  let isMade = false;
  const made = server.ask<number>("make a digest of the week after").finally(() => {
    isMade = true;
  });
  for (; !isMade; await sleep(LOOK_MILLISECONDS)) most = Math.max(most, await held());
  assert.equal(await made, count);
  await sleep(quietSeconds * 1000);
  const quietAgain = await held();
  await server.stop();
  return [started, quiet, most, quietAgain].map((megabytes) => megabytes.toFixed(0));
}
