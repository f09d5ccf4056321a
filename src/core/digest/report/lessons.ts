import { stageNow } from "../../consultation/stage-now.ts";
import type { Context } from "../../context.ts";
import { type Lessons, type Notes, portable } from "../../model/digests/lessons.ts";
import { findPersonalData } from "../../privacy/mask.ts";
import { remadeReport } from "./build-report.ts";

export type Learned =
  | { outcome: "learned"; card: Lessons }
  | { outcome: "unknown" | "not-closed" }
  /** Which of the team's own notes hold personal data, and what of it. */
  | { outcome: "personal"; found: { field: string; text: string }[] };

/** The lessons card of a consultation that is closed. */
export async function lessonsOf(slug: string, notes: Notes, context: Context): Promise<Learned> {
  const { store, officeHolders } = context;
  const running = await store.consultations.find(slug);
  if (!running) return { outcome: "unknown" };
  const { published } = running;
  const is = await stageNow(running, context);
  if (is.stage === "not-yet" || is.stage === "open") return { outcome: "not-closed" };
  const report = await remadeReport(slug, context);
  if (!report) return { outcome: "unknown" };
  const found = (["failed", "again"] as const).flatMap((field) =>
    findPersonalData(notes[field], officeHolders).map(({ start, end }) => ({
      field,
      text: notes[field].slice(start, end),
    })),
  );
  if (found.length > 0) return { outcome: "personal", found };
  const { heard, promise } = report;
  const { version: _, ...setUp } = published;
  const [newest] = await store.followUps.versions(slug);
  const languages = heard.missing.filter(({ by }) => by === "language").map(({ id, count }) => [id, count]);
  const card: Lessons = {
    card: "samenspraak-lessons-1",
    municipality: report.municipality,
    reach: {
      participants: heard.participants,
      answersInWords: heard.ledger.received,
      languages: Object.fromEntries(languages),
    },
    promise: {
      ...promise,
      answerBy: published.promise.answerBy,
      ...(is.told && { told: { people: is.told.people, unreached: is.told.unreached, toDo: is.told.toDo } }),
    },
    feltHeard: heard.feltHeard,
    learned: newest?.content.learned ?? null,
    ...notes,
    setUp: portable(setUp),
  };
  return { outcome: "learned", card };
}
