import type Database from "better-sqlite3";
import { openForFilling } from "../../bench/towns/open-for-filling.ts";
import { survey } from "../../bench/towns/survey.ts";
import { closeConsultation, publishConsultation } from "../../src/core/consultation/launch.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import { newResident } from "../../src/core/model/resident.ts";
import { invite } from "../../src/core/model/session/session.ts";
import { createSeal } from "../../src/http/create-seal.ts";
import { keyOf } from "../../src/http/database/key-beside.ts";
import { startServer } from "../../src/http/node.ts";

export const DAY = 86_400_000;
/** So long ago everybody had their answer, and everything in the audit log was done. */
const [ANSWERED_DAYS, ACTED_DAYS] = [200, 500];
const COLLEAGUES = 50;
const silent = { info: () => {}, warn: () => {}, error: console.error };
const told = {
  outcomes: [
    {
      result: "done" as const,
      what: { nl: "Tien bomen." },
      because: { nl: "Het is warm." },
      decidedBy: { nl: "De raad" },
    },
  ],
  next: { nl: "Meer." },
  isComplete: true,
};

export const chatOf = (i: number) => String(6_000_000_000 + i);
export const participationOf = (i: number) => `person-${String(i).padStart(8, "0")}`;

/** A town in which so many people took part in a consultation, and had their answer long ago. */
export async function fillTown(env: Record<string, string>, people: number): Promise<void> {
  const databasePath = env.DATABASE_PATH ?? "";
  const now = () => Date.now() - ANSWERED_DAYS * DAY;
  const server = await startServer({ ...env, PORT: "0" }, silent, now, true);
  const { context } = server.program;
  await publishConsultation({ ...survey, opens: "2020-01-01" }, context);
  const running = await context.store.consultations.find(survey.slug);
  if (!running) throw new Error("nothing was published");
  await closeConsultation(survey.slug, undefined, context);
  await followUp(survey.slug, told, undefined, context);
  for (let i = 0; i < 3; i++) {
    await server.clock.run("outbox");
    await server.settled();
  }
  await server.stop();
  const session = { ...invite(running.published, "a-token", "nl"), stage: "finished", adding: false };
  writePeople(databasePath, people, JSON.stringify(session));
}

function writePeople(databasePath: string, people: number, session: string): void {
  const seal = createSeal(keyOf(databasePath));
  const database = openForFilling(databasePath);
  const add = statements(database);
  const cameAt = Date.now() - (ANSWERED_DAYS + 30) * DAY;
  database.transaction(() => {
    for (let i = 0; i < people; i++) {
      const id = participationOf(i);
      const residentId = seal.fingerprint(`resident telegram ${chatOf(i)}`);
      const resident = {
        ...newResident("telegram", chatOf(i), "nl"),
        participations: [{ slug: survey.slug, id, token: "a-token" }],
      };
      add.resident.run(residentId, seal.close(resident));
      add.participation.run(id, survey.slug, seal.close(residentId), session);
      add.answer.run(id, survey.slug, cameAt);
      add.act.run(Date.now() - ACTED_DAYS * DAY + i, `U${i % COLLEAGUES}`, survey.slug, `review ${i}`);
    }
  })();
  database.close();
}

function statements(database: Database.Database) {
  return {
    resident: database.prepare("INSERT INTO residents (id, version, sealed) VALUES (?, 1, ?)"),
    participation: database.prepare(
      `INSERT INTO participations (id, version, slug, sealed_resident, session, channel, language, helper, reachable, followed_up)
       VALUES (?, 1, ?, ?, ?, 'telegram', 'nl', 0, 1, 1)`,
    ),
    answer: database.prepare(
      `INSERT INTO answers (participation_id, slug, question_id, kind, value, text, language, status, hidden, received_at)
       VALUES (?, ?, 'q1', 'choice', 'ja', '', 'nl', 'accepted', 0, ?)`,
    ),
    act: database.prepare(
      "INSERT INTO audit (at, colleague, act, slug, subject, detail) VALUES (?, ?, 'accept', ?, ?, '{}')",
    ),
  };
}
