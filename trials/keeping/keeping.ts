import { copyFileSync, readdirSync, renameSync, truncateSync } from "node:fs";
import path from "node:path";
import { run, samenspraak } from "../../bench/processes/command.ts";
import type { TrialMeans } from "../trial.ts";
import { callWith, type Told } from "./command.ts";
import { aParticipation, chatNumbersIn, contentsOf, rightsOf } from "./database.ts";
import { answerAll, retentionLater } from "./later.ts";

/** What the commands that keep and let go do to the demo's database. */
export async function tryKeeping({ folder }: TrialMeans) {
  const told: Told[] = [];
  await run(["demo/demo.ts", "--once", "--data", folder]);
  const database = path.join(folder, "samenspraak.db");
  told.push(["the demo's database", contentsOf(database)]);
  backUpAndRestore(database, told);
  rotateAndRestore(database, told);
  await letGo(database, told);
  const inOneLine = (said: string) =>
    said
      .replaceAll(folder, "FOLDER")
      .trim()
      .replaceAll(/\s*\n\s*/g, "<br>");
  return [
    {
      title: "Keeping and letting go of the demo's database",
      about:
        "152 residents have answered, as `npm run demo` plays them. Commands as the README has them, one after the other.",
      columns: ["what", "what came of it"],
      rows: told.map((row) => row.map(inOneLine)),
    },
  ];
}

function backUpAndRestore(database: string, told: Told[]): void {
  const call = callWith({ DATABASE_PATH: database }, told);
  const copy = `${database}.copy`;
  call("backup", copy);
  told.push(["the copy", `${contentsOf(copy)}; ${rightsOf(copy)}; ${chatNumbersIn(copy)} chat numbers in it`]);
  call("forget", "--participant", aParticipation(database));
  told.push(["the database", contentsOf(database)]);
  call("restore", copy, "--check");
  call("restore", copy);
  call("restore", copy, "--over");
  told.push(["the restored database", contentsOf(database)]);
  const damaged = `${copy}.damaged`;
  copyFileSync(copy, damaged);
  truncateSync(damaged, 100_000);
  call("restore", damaged, "--over");
  renameSync(`${database}.key`, `${database}.key.away`);
  call("restore", copy, "--check");
  call("export", "markt-autoluw");
  renameSync(`${database}.key.away`, `${database}.key`);
}

function rotateAndRestore(database: string, told: Told[]): void {
  const call = callWith({ DATABASE_PATH: database }, told);
  const copy = `${database}.copy`;
  call("key", "rotate");
  call("restore", copy, "--over");
  const keys = readdirSync(path.dirname(database)).filter((name) => name.includes(".key.before-"));
  call("restore", copy, "--over", "--key", ...keys.map((name) => path.join(path.dirname(database), name)));
  told.push(["the restored database", contentsOf(database)]);
}

async function letGo(database: string, told: Told[]): Promise<void> {
  const env = { DATABASE_PATH: database };
  const exported = async () => (await samenspraak(database, ["export", "markt-autoluw"])).stdout;
  callWith(env, told)("retention", "run", "--dry-run");
  told.push(["retention a year later, when nobody was answered", await retentionLater(env, 365, false)]);
  const was = await exported();
  told.push(["everybody is answered after 80 days", `${await answerAll(env, 80)} messages`]);
  told.push(["retention 89 days after that", await retentionLater(env, 169, false)]);
  told.push(["retention 91 days after that, dry", await retentionLater(env, 171, true)]);
  told.push(["retention 91 days after that", await retentionLater(env, 171, false)]);
  told.push(["the database", contentsOf(database)]);
  told.push(["the export", (await exported()) === was ? "as it was before, every byte" : "CHANGED"]);
}
