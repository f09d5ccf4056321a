import type { Seal } from "../privacy/seal.ts";
import { createAnswers } from "./answers.ts";
import { createBroadcasts } from "./broadcasts.ts";
import { createConsultations } from "./consultations.ts";
import { createCounts } from "./counts.ts";
import { connect, type Driver, insertRow, isTaken, type Statement } from "./db.ts";
import { createDigests } from "./digests.ts";
import { createOutbox } from "./outbox.ts";
import { createParticipations } from "./participations.ts";
import { createResidents } from "./residents.ts";
import { seals } from "./schema.ts";
import { createSteps, type Step } from "./steps.ts";

/** What one event changes: the steps it takes, and everything that is written with them, all or none. */
export type Change = { steps: Step[]; eventKey?: string; writes: Statement[] };

/** `repeated`: the event was taken in before. `outrun`: somebody else took a step first; load again and decide again. */
export type Outcome = "stored" | "repeated" | "outrun";

export type Store = ReturnType<typeof createStore>;

export function createStore(driver: Driver, seal: Seal) {
  const db = connect(driver);
  const steps = createSteps(db);
  return {
    consultations: createConsultations(db),
    residents: createResidents(db, seal),
    participations: createParticipations(db, seal),
    answers: createAnswers(db),
    counts: createCounts(db),
    outbox: createOutbox(db),
    broadcasts: createBroadcasts(db),
    digests: createDigests(db),
    steps,
    /** Whether residents here are sealed with this key; the first key to come is the one. */
    async isOurs(): Promise<boolean> {
      const fingerprint = seal.fingerprint("seal");
      const known = await db.select().from(seals);
      if (known.length === 0) await driver.commit([insertRow(db, seals)({ fingerprint })]);
      return known.length === 0 || known.some((row) => row.fingerprint === fingerprint);
    },
    /** Writes that decide nothing: they cannot be outrun. */
    write: (statements: Statement[]): Promise<void> => driver.commit(statements),
    /** Stores a change durably and as one, or not at all. The event key is kept as a keyed fingerprint. */
    async commit({ steps: taken, eventKey, writes }: Change, now: number): Promise<Outcome> {
      const key = eventKey && seal.fingerprint(`event ${eventKey}`);
      try {
        await driver.commit([...steps.take(taken, now, key), ...writes]);
        return "stored";
      } catch (error) {
        if (!isTaken(error)) throw error;
        return key !== undefined && (await steps.knows(key)) ? "repeated" : "outrun";
      }
    },
  };
}
