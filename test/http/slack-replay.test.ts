import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createColleague, overHttp } from "../fakes/colleague.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, SLACK_SECRET, startRunningWithSlack } from "../fakes/running-with-slack.ts";

type Posted = { body: string; headers: Record<string, string> };

let running: RunningWithSlack;
let posted: Posted[] = [];

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM"]);
  posted = [];
  await running.town.publish({ ...short, moderation: "before" });
});

afterEach(() => running.stop());

/** A colleague on a line that somebody listens to. */
function overheard(id: string) {
  const line = overHttp(
    (body, headers) => {
      posted.push({ body, headers });
      return running.post(body, headers);
    },
    SLACK_SECRET,
    running.town.now,
  );
  return createColleague(id, running.slack, line, running.town.settle);
}

/** How many rows each table has, but for what is only underway. */
function rows(): Record<string, number> {
  const database = new Database(running.town.env.DATABASE_PATH ?? "", { readonly: true });
  const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  const counts = names.map((name) => [name, database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()]);
  database.close();
  return Object.fromEntries(counts);
}

async function replay(): Promise<number[]> {
  const statuses: number[] = [];
  for (const { body, headers } of [...posted]) statuses.push((await running.post(body, headers)).status);
  await running.town.settle();
  return statuses;
}

describe("requests of Slack that somebody overheard and sends again, sign by sign", () => {
  it("do nothing a second time within five minutes, and are refused after it", async () => {
    const { town, slack } = running;
    const resident = town.person(1);
    await answerPark(resident, "Meer bomen graag");
    const anna = overheard("UANNA");
    await anna.command("idee Een fietspad langs het kanaal");
    await anna.openMenu();
    await anna.press("Lezen en beoordelen");
    await anna.submit();
    expect(posted.length).toBeGreaterThan(3);
    const before = rows();
    expect(before.audit).toBeGreaterThan(0);
    // Who acted may read that a window could not open again: Slack opens one once.
    const toAll = () => slack.messages.filter(({ channel }) => channel !== "UANNA");
    const said = () => [toAll().length, town.api.messagesOf(1).length];
    const saidBefore = said();
    for (let n = 0; n < 2; n++) {
      await replay();
      expect(rows()).toEqual(before);
      expect(said()).toEqual(saidBefore);
    }
    await town.pass(301);
    const later = rows();
    expect(new Set(await replay())).toEqual(new Set([401]));
    expect(rows()).toEqual(later);
  });

  it("do nothing with other words below the same signature", async () => {
    const anna = overheard("UANNA");
    await anna.command("idee Een fietspad langs het kanaal");
    const before = rows();
    for (const { body, headers } of posted)
      expect((await running.post(body.replace("fietspad", "parkeerplaats"), headers)).status).toBe(401);
    expect(rows()).toEqual(before);
  });
});
