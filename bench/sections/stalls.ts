import { samenspraak } from "../processes/command.ts";
import { forkSamenspraak } from "../processes/samenspraak.ts";
import type { ServerProcess } from "../processes/server-process.ts";
import type { Means, Table } from "../section.ts";
import { madeUpTexts } from "../towns/made-up-texts.ts";
import { ownWords } from "../towns/survey.ts";
import { importTexts, type Towns } from "../towns/towns.ts";
import { WEEK } from "../towns/write-texts.ts";

const sizes = { quick: { counts: [200], imported: 20 }, thorough: { counts: [1000, 10_000, 100_000], imported: 1000 } };
const VISITORS_AT_ONCE = 10;

/** How long nobody is served while a running program does something long, or a command works beside it. */
export async function measureStalls({ size, towns }: Means): Promise<Table[]> {
  const { counts, imported } = sizes[size];
  const measured: Measured[][] = [];
  for (const count of counts) measured.push(await stallsAt(count, imported, towns));
  const jobs = measured[0] ?? [];
  return [
    {
      title: "Stalls",
      about: `The longest time that the event loop of a running program stood still during each job, with so many texts stored: ms
(how long the job took, s).`,
      columns: ["", ...counts.map((count) => `${count.toLocaleString("en")} texts`)],
      rows: jobs.map(({ job }, i) => [job, ...measured.map((column) => told(column[i]))]),
    },
  ];
}

type Measured = { job: string; stall: number; seconds: number };

async function stallsAt(count: number, imported: number, towns: Towns): Promise<Measured[]> {
  const databasePath = await towns.texts(count);
  const server = await forkSamenspraak({ databasePath, week: WEEK });
  const visit = (path: string) => () =>
    Promise.all(Array.from({ length: VISITORS_AT_ONCE }, () => fetch(server.url + path).then((page) => page.text())));
  const command =
    (...args: string[]) =>
    () =>
      samenspraak(databasePath, args);
  const jobs: [string, () => Promise<unknown>][] = [
    ["texts get their themes", () => server.ask("place texts")],
    ["a digest", () => server.ask("make the digest")],
    ["the same again", () => server.ask("make the digest")],
    [`import of ${imported}, beside it`, () => importTexts(databasePath, madeUpTexts(imported), "new")],
    ["those get their themes", () => server.ask("place texts")],
    ["a digest with those", () => server.ask("make the digest")],
    ["export, beside it", command("export", ownWords.slug)],
    ["the team's overview", () => server.ask("show the overview")],
    [`GET /, ${VISITORS_AT_ONCE} at once`, visit("/")],
    [`GET /c/SLUG, ${VISITORS_AT_ONCE} at once`, visit(`/c/${ownWords.slug}`)],
  ];
  const measured: Measured[] = [];
  for (const [job, work] of jobs) measured.push({ job, ...(await watch(server, work)) });
  await server.stop();
  return measured;
}

async function watch(server: ServerProcess, work: () => Promise<unknown>): Promise<Omit<Measured, "job">> {
  await server.ask("watch the event loop");
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  return { stall: await server.ask<number>("longest stall"), seconds };
}

const told = (measured: Measured | undefined) =>
  measured ? `${measured.stall.toFixed(0)} (${measured.seconds.toFixed(2)})` : "";
