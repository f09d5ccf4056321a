import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { compareStored } from "../people/stored.ts";
import { startServing } from "../running/program.ts";
import { randomFrom } from "../running/random.ts";
import { createTrialTown, type TrialTown } from "../running/town.ts";
import { type HealthWatch, watchHealth } from "../running/watch-health.ts";
import type { TrialMeans } from "../trial.ts";
import { type Fault, faults } from "./faults.ts";

const sizes = {
  quick: { calmSeconds: 3, faultSeconds: 5 },
  thorough: { calmSeconds: 20, faultSeconds: 120 },
};
/** Somebody begins so often, before, during and after the fault. */
const BEGIN_MILLISECONDS = 500;
/** The towns follow each other, so that what one does at a moment is not done by all at once. */
const APART_MILLISECONDS = 4000;

/** Each fault of the channel in a town of its own, all side by side. */
export async function tryChannel({ folder, isQuick }: TrialMeans) {
  const { calmSeconds, faultSeconds } = isQuick ? sizes.quick : sizes.thorough;
  const rows = await Promise.all(
    faults.map(async (fault, i) => {
      const own = path.join(folder, `fault-${i}`);
      mkdirSync(own);
      await sleep(i * APART_MILLISECONDS);
      return suffer(fault, own, calmSeconds, faultSeconds);
    }),
  );
  return [
    {
      title: "Faults of the channel",
      about: `Telegram fails so for ${faultSeconds} s, in towns side by side (${faults.length} programs on this machine at once). Every ${BEGIN_MILLISECONDS} ms somebody begins to fill in the
survey, before, during and after it. Named: until /health says what is wrong (a monitor that reads it every 100 ms). Caught up: from the end
of the fault until everybody who waited then had their message. Well: until /health says so.`,
      columns: [
        ...["fault", "named (s)", "caught up (s)", "well (s)", "waited then", "longest wait meanwhile of others (s)"],
        ...["answers", "lost", "doubled", "messages again", "/health says"],
      ],
      rows,
    },
  ];
}

async function suffer(fault: Fault, folder: string, calmSeconds: number, faultSeconds: number): Promise<string[]> {
  let isOn = false;
  const town = await createTrialTown({
    folder,
    random: randomFrom(1),
    mostCopies: 1,
    refuse: (_, chatId, response) => isOn && fault.refuse(chatId, response),
  });
  const program = await startServing(town.env);
  const health = watchHealth(town.url);
  const begin = setInterval(() => town.crowd.begin(), BEGIN_MILLISECONDS);
  await sleep(calmSeconds * 1000);
  const before = town.crowd.waits().length;
  isOn = true;
  const from = performance.now();
  await sleep(faultSeconds * 1000);
  const meanwhile = town.crowd.waits().slice(before);
  isOn = false;
  const to = performance.now();
  const owed = town.crowd.waiting();
  const caughtUp = await timeUntilAnswered(town, owed);
  await sleep(calmSeconds * 1000);
  clearInterval(begin);
  const figures = await endOf(town);
  await health.stop();
  await program.end("SIGTERM");
  await town.close();
  const named = health.firstAfter(from, false);
  const longest = fault.isForAll ? "–" : seconds(Math.max(0, ...meanwhile));
  const told = [named && seconds(named.at - from), caughtUp, wellAfter(health, named?.at, to)].map((s) => s ?? "–");
  return [fault.name, ...told, String(owed.size), longest, ...figures, named?.trouble ?? "nothing"];
}

/** From now until everybody who waits had a message, in seconds. */
async function timeUntilAnswered({ crowd }: TrialTown, owed: Map<number, number>): Promise<string> {
  const from = performance.now();
  const isOwed = () => {
    const now = crowd.waiting();
    return [...owed].some(([chat, since]) => now.get(chat) === since);
  };
  while (isOwed()) {
    if (performance.now() - from > 300_000) return "not in 300";
    await sleep(50);
  }
  return seconds(performance.now() - from);
}

/** Until `/health` was well again; at once when it never said otherwise. */
function wellAfter(health: HealthWatch, namedAt: number | undefined, to: number): string | undefined {
  if (namedAt === undefined) return undefined;
  const well = health.firstAfter(to, true);
  return well && seconds(well.at - to);
}

/** Answers, lost, doubled, messages that came again. */
async function endOf({ crowd, pool, databasePath }: TrialTown): Promise<string[]> {
  await crowd.settled();
  await pool.emptied();
  const { given, lost, doubled } = await compareStored(databasePath, crowd.chats());
  return [given, lost, doubled, crowd.doubled()].map((n) => n.toLocaleString("en"));
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
