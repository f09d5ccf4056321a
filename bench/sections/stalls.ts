import path from "node:path";
import type { LargeTown, Watched } from "../long-work/served.ts";
import { forkServer } from "../processes/server-process.ts";
import type { Means, Table } from "../section.ts";

const sizes = {
  quick: { towns: [200], imported: 100 },
  thorough: { towns: [1000, 10_000, 100_000], imported: 20_000 },
};

type Told = Record<string, Watched>;

/** How long nobody is served while a running program does something long, or a command works beside it. */
export async function measureStalls({ size, folder }: Means): Promise<Table[]> {
  const { towns, imported } = sizes[size];
  const told: Told[] = [];
  for (const people of towns) told.push(await turnsOf({ people, imported, databasePath: databaseOf(folder, people) }));
  const rows = Object.keys(told[0] ?? {}).map((job) => [job, ...told.map((town) => figures(town[job]))]);
  return [
    {
      title: "Stalls",
      about: `The longest turn of the event loop of a running program during each job, in ms of its CPU time (how long the job took, in
seconds): each person said something in words and chose, a fifth voted, and there are a tenth as many ideas.
An import is of ${imported.toLocaleString("en")} rows.`,
      columns: ["", ...towns.map((people) => `${people.toLocaleString("en")} people`)],
      rows,
    },
  ];
}

async function turnsOf(town: LargeTown): Promise<Told> {
  const nodeOptions = process.env.NODE_OPTIONS ?? "";
  const server = await forkServer("long-work/served.ts", town, { nodeOptions });
  const told: Told = {};
  for (const job of await server.ask<string[]>("jobs")) told[job] = await server.ask<Watched>(job);
  await server.stop();
  return told;
}

const databaseOf = (folder: string, people: number) => path.join(folder, `people-${people}.db`);

function figures(watched: Watched | undefined): string {
  return watched ? `${watched.longestTurnMilliseconds.toFixed(0)} (${watched.seconds.toFixed(2)})` : "";
}
