import { sql } from "drizzle-orm";
import type { Seal } from "../privacy/seal.ts";
import { createAnswers } from "./answers.ts";
import { createBotNames } from "./consultations/bot-names.ts";
import { createConsultations } from "./consultations/consultations.ts";
import { createCouncilActs } from "./consultations/council-acts.ts";
import { createDrafts } from "./consultations/drafts.ts";
import { createFollowUps } from "./consultations/follow-ups.ts";
import { createGroups } from "./consultations/groups.ts";
import { createOutcomeDrafts } from "./consultations/outcome-drafts.ts";
import { createProposedTranslations } from "./consultations/proposed-translations.ts";
import { createTranslations } from "./consultations/translations.ts";
import { createCounts } from "./counts.ts";
import { compile, connect, type Db, type Driver, insertRow, isTaken, type SqlStatement } from "./database/db.ts";
import { type KeptRows, keepRows } from "./database/kept-rows.ts";
import { createDigests } from "./digests/digests.ts";
import { createFindings } from "./digests/findings.ts";
import { createJudgements } from "./digests/judgements.ts";
import { createPlacings } from "./digests/placings.ts";
import { createPointReviews } from "./digests/point-reviews.ts";
import { createReports } from "./digests/reports.ts";
import { createSentences } from "./digests/sentences.ts";
import { createSums } from "./digests/sums.ts";
import { createThemeChanges } from "./digests/theme-changes.ts";
import { createThemes } from "./digests/themes.ts";
import { createAccess } from "./people/access.ts";
import { createCodes } from "./people/codes.ts";
import { createColleagues } from "./people/colleagues.ts";
import { createCouncilMembers } from "./people/council-members.ts";
import { createErasures, type Erasure } from "./people/erasures.ts";
import { createIdle } from "./people/idle.ts";
import { createMailAddresses } from "./people/mail-addresses.ts";
import { createMoves } from "./people/moves.ts";
import { createNamedColleagues } from "./people/named-colleagues.ts";
import { createParticipations } from "./people/participations.ts";
import { createResidents } from "./people/residents.ts";
import { createRetention } from "./people/retention.ts";
import { createScreens } from "./people/screens.ts";
import { createAudit } from "./reviews/audit.ts";
import { createComplaints } from "./reviews/complaints.ts";
import { createNotes } from "./reviews/notes.ts";
import { createReviewItems } from "./reviews/review-items.ts";
import { createReviews } from "./reviews/reviews.ts";
import { seals } from "./schema/sending.ts";
import { createBroadcasts } from "./sending/broadcasts.ts";
import type { OutboxRow } from "./sending/leases.ts";
import { createOutbox, type NewReply } from "./sending/outbox.ts";
import { createOvertaken } from "./sending/overtaken.ts";
import { createPauses } from "./sending/pauses.ts";
import { createRelays } from "./sending/relays.ts";
import { createTellings } from "./sending/tellings.ts";
import { createSteps, type Step } from "./steps.ts";
import { nextStretch, type WalkedTable } from "./stretches.ts";

/** What one event changes: the steps it takes, and all that is written and replied with them; all or none of it. */
export type Change = { steps: Step[]; eventKey?: string; writes: SqlStatement[]; replies?: NewReply[] };

/**
 * `stored`, with the replies as they stand in the outbox. `repeated`: the event was taken in before. `outrun`:
 * somebody else took a step first; load again and decide again.
 */
export type Committed = { outcome: "stored"; replies: OutboxRow[] } | { outcome: "repeated" | "outrun" };

export type Store = ReturnType<typeof createStore>;

/** Keeps durably, outside the database, who was forgotten. */
export type ListErased = (erasures: Erasure[]) => Promise<void>;

export function createStore(given: Driver, seal: Seal, listErased?: ListErased) {
  const { driver, rows } = keepRows(given);
  const db = connect(driver);
  const steps = createSteps(db);
  const outbox = createOutbox(db, driver);
  const erasures = createErasures(db, seal);
  const list = erasureLister(erasures, driver, listErased);
  return Object.assign(aggregatesOf(db, driver, seal, rows), {
    outbox,
    steps,
    overtaken: createOvertaken(driver),
    retention: createRetention(driver),
    idle: createIdle(driver, seal),
    stretch: (table: WalkedTable, after: string) => nextStretch(table, after, driver),
    namedColleagues: createNamedColleagues(driver),
    screens: createScreens(driver, seal),
    moves: createMoves(driver, seal),
    mailAddresses: createMailAddresses(driver, seal),
    findings: createFindings(db, driver),
    /** A name for what this event makes: the same when the event comes again. */
    idFor: (eventKey: string): string => seal.fingerprint(`made by ${eventKey}`),
    erasures,
    listErased: list,
    /** Leaves nothing of removed rows, and lists who was forgotten. */
    async erase(): Promise<void> {
      await list();
      await driver.erase();
    },
    /** Writes that decide nothing: they cannot be outrun. */
    async write(statements: SqlStatement[]): Promise<void> {
      await driver.commit(statements);
    },
    ...laterWrites(driver),
    ...sealed(db, driver, seal),
    /** Stores a change durably and as one, or not at all. The event key is kept as a keyed fingerprint. */
    async commit({ steps: taken, eventKey, writes, replies = [] }: Change, now: number): Promise<Committed> {
      const key = eventKey && seal.fingerprint(`event ${eventKey}`);
      const before = [...steps.take(taken, now, key), ...writes];
      try {
        const returned = await driver.commit([...before, ...replies.map(({ statement }) => statement)]);
        const numbered = returned.slice(before.length).flat();
        return { outcome: "stored", replies: replies.map(({ row }, i) => outbox.numbered(row, numbered[i])) };
      } catch (error) {
        if (!isTaken(error)) throw error;
        rows.forgetAll();
        return { outcome: key !== undefined && (await steps.knows(key)) ? "repeated" : "outrun" };
      }
    },
  });
}

/** A list elsewhere takes only so many in one run: what it took needs not come again. */
const LISTED_AT_ONCE = 100;

/** Whoever was forgotten and is not in the list yet, as after a crash, comes into it. */
function erasureLister(erasures: ReturnType<typeof createErasures>, driver: Driver, listErased?: ListErased) {
  return async (): Promise<void> => {
    const open = listErased ? await erasures.unlisted() : [];
    if (!listErased) return;
    for (let from = 0; from < open.length; from += LISTED_AT_ONCE) {
      const some = open.slice(from, from + LISTED_AT_ONCE);
      await listErased(some);
      await driver.commit([erasures.setListed(some.map(({ mark }) => mark))]);
    }
  };
}

/** The key that belongs here. */
function sealed(db: Db, driver: Driver, seal: Seal) {
  return {
    /** Whether residents here are sealed with this key; the first key to come is the one. `between`: half with another. */
    async isOurs(): Promise<boolean | "between"> {
      const fingerprint = seal.fingerprint("seal");
      const known = await db.select().from(seals);
      if (known.length === 0) await driver.commit([insertRow(db, seals)({ fingerprint })]);
      if (known.length > 1) return "between";
      return known.length === 0 || known.some((row) => row.fingerprint === fingerprint);
    },
    /** Writes what is there already; throws when nothing can be written. */
    async tryWrite(): Promise<void> {
      await driver.commit([compile(db.update(seals).set({ fingerprint: sql`${seals.fingerprint}` }))({})]);
    },
  };
}

/** Writes that decide nothing and that nobody waits for. */
function laterWrites(driver: Driver) {
  const underway = new Set<Promise<unknown>>();
  return {
    /** Writes a little later: a process that is killed before that did not. */
    async writeLater(statements: SqlStatement[]): Promise<void> {
      const written = driver.commitLater(statements).finally(() => underway.delete(written));
      underway.add(written);
      await written;
    },
    /** What was written later until now is written when this settles. */
    async catchUp(): Promise<void> {
      if (underway.size === 0) return;
      driver.flush?.();
      await Promise.allSettled(underway);
    },
  };
}

function aggregatesOf(db: Db, driver: Driver, seal: Seal, rows: KeptRows) {
  return madeAtFirstUse({
    consultations: () => createConsultations(db, rows),
    residents: () => createResidents(db, seal, rows),
    participations: () => createParticipations(db, seal, rows),
    answers: () => createAnswers(db),
    reviews: () => createReviews(db),
    drafts: () => createDrafts(db),
    relays: () => createRelays(db),
    colleagues: () => createColleagues(db, seal),
    audit: () => createAudit(db, seal),
    complaints: () => createComplaints(db),
    counts: () => createCounts(db, driver),
    sums: () => createSums(db),
    broadcasts: () => createBroadcasts(db),
    followUps: () => createFollowUps(db),
    tellings: () => createTellings(db, rows),
    outcomeDrafts: () => createOutcomeDrafts(db),
    reports: () => createReports(db),
    digests: () => createDigests(db, seal),
    sentences: () => createSentences(db),
    judgements: () => createJudgements(db),
    councilActs: () => createCouncilActs(db, seal),
    councilMembers: () => createCouncilMembers(db, seal),
    themes: () => createThemes(db),
    codes: () => createCodes(db, seal),
    botNames: () => createBotNames(db),
    groups: () => createGroups(seal),
    pauses: () => createPauses(db),
    placings: () => createPlacings(db, driver),
    themeChanges: () => createThemeChanges(db),
    notes: () => createNotes(db),
    translations: () => createTranslations(db),
    proposedTranslations: () => createProposedTranslations(db),
    access: () => createAccess(db, seal),
    pointReviews: () => createPointReviews(db),
    reviewItems: () => createReviewItems(db),
  });
}

/** A database's statements take longer to build than most commands and requests take in all, and each needs a few. */
function madeAtFirstUse<Made extends object>(makers: { [name in keyof Made]: () => Made[name] }): Made {
  const made = {} as Made;
  for (const name of Object.keys(makers) as (keyof Made)[])
    Object.defineProperty(made, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[name]();
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  return made;
}
