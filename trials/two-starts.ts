import { compareStored } from "./people/stored.ts";
import { startProgram } from "./running/program.ts";
import { randomFrom } from "./running/random.ts";
import { createTrialTown } from "./running/town.ts";
import type { TrialMeans } from "./trial.ts";

const RESIDENTS = 20;

/** Two programs on one file, started at the same moment. */
export async function tryTwoStarts({ folder, isQuick }: TrialMeans) {
  const town = await createTrialTown({ folder, random: randomFrom(1) });
  const { crowd, pool, env, databasePath } = town;
  const told = { one: 0, none: 0, both: 0 };
  const words = new Map<string, number>();
  const times = isQuick ? 2 : 20;
  for (let i = 0; i < times; i++) {
    for (let n = 0; n < RESIDENTS; n++) crowd.begin();
    // Each on a port of its own: what keeps them apart must be the file.
    const both = [startProgram(env), startProgram({ ...env, PORT: "0" })];
    await Promise.all(both.map(({ serving }) => serving));
    const serving = both.filter((program) => !program.hasEnded());
    told[serving.length === 1 ? "one" : serving.length === 0 ? "none" : "both"]++;
    for (const refused of both.filter((program) => program.hasEnded())) {
      const said = refused.said().trim().replace(databasePath, "FILE");
      words.set(said, (words.get(said) ?? 0) + 1);
    }
    await Promise.all(serving.map((program) => program.end("SIGTERM")));
  }
  const last = startProgram(env);
  await crowd.settled();
  await pool.emptied();
  const { given, lost, doubled } = await compareStored(databasePath, crowd.chats());
  await last.end("SIGTERM");
  await town.close();
  return [
    {
      title: "Two started at once",
      about: `Two programs on one database file, each with a port of its own, ${RESIDENTS} residents more each time. What the refused one said, and how often: ${[...words].map(([said, n]) => `“${said.replaceAll("\n", " ")}” (${n})`).join("; ")}`,
      columns: ["times", "one served", "both served", "none served", "answers", "lost", "doubled", "messages again"],
      rows: [
        [times, told.one, told.both, told.none, given, lost, doubled, crowd.doubled()].map((n) =>
          n.toLocaleString("en"),
        ),
      ],
    },
  ];
}
