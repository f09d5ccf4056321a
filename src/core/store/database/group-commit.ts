import type Database from "better-sqlite3";
import type { SqlStatement } from "./db.ts";
import { type Batch, MOST_BUSY_MILLISECONDS, type Prepare, runTogether } from "./run-batches.ts";

/**
 * What stands around an open database: whether its file is still what it was, and `sync`, which settles when all that was
 * written to its log before is on the disk; `syncNow` waits for that.
 */
export type KeptFile = { isKept(): boolean; sync(): Promise<void>; syncNow(): void };

/** So many turns of the event loop a commit waits for others (what comes in one turn is read over several), and at most. */
const [TURNS, MOST_TURNS] = [3, 8];
/** So long a commit that nobody waits for waits for another one. */
const LATER_MILLISECONDS = 25;
/** While another process writes, it is asked again this often, for `MOST_BUSY_MILLISECONDS`, holding up nothing else. */
export const BUSY_MILLISECONDS = 10;

const GONE = "the database file is gone";
const LOCKED = "database is locked by another process";

/** `since`: when another process was found writing first. */
type Waiting = Batch & { since?: number };

/** `isComing`: somebody waits for the next commit. */
type Gathering = { waiting: Waiting[]; isComing: boolean; timer: NodeJS.Timeout | undefined };

/** Batches that are in the log; what came of them may only be told when the log is on the disk. */
type Logged = { batches: Batch[]; settles: (() => void)[] };

/**
 * All batches of a few turns of the event loop share one commit and one wait for the disk, and meanwhile the next gather.
 * They run without savepoints; only when one fails, the others are done again, each in a savepoint of its own, so that one
 * can fail alone.
 */
export function groupCommitter(database: Database.Database, prepare: Prepare, file: KeptFile) {
  const disk = createDisk(file);
  const gathering: Gathering = { waiting: [], isComing: false, timer: undefined };

  const comeIn = () => {
    gathering.isComing = true;
    afterOthers(() => gathering.waiting.length, flush);
  };

  const flush = () => {
    gathering.isComing ||= gathering.waiting.length > 0;
    if (disk.isBusy() || !gathering.isComing) return;
    const batches = takeAll(gathering);
    if (!file.isKept()) {
      refuse(batches, new Error(GONE));
      return;
    }
    const settles = runTogether(batches, database, prepare);
    if (settles) void disk.bring({ batches, settles }).then(() => gathering.isComing && comeIn());
    else comeBack(gathering, withoutImpatient(batches), flush);
  };

  const add = (statements: SqlStatement[]) =>
    new Promise<unknown[][][]>((resolve, reject) => gathering.waiting.push({ statements, resolve, reject }));

  return {
    flush,
    /** At the end there is nobody left to hold up: another process that writes, and the disk, are simply waited for. */
    finish() {
      const batches = takeAll(gathering);
      if (file.isKept()) disk.bringNow(runAtLast(batches, database, prepare));
      else disk.giveUp(batches, new Error(GONE));
    },
    commit(statements: SqlStatement[]) {
      if (!gathering.isComing) comeIn();
      return add(statements);
    },
    commitLater(statements: SqlStatement[]) {
      if (!gathering.isComing) gathering.timer ??= setTimeout(flush, LATER_MILLISECONDS);
      return add(statements);
    },
  };
}

function takeAll(gathering: Gathering): Waiting[] {
  const { waiting, timer } = gathering;
  clearTimeout(timer);
  Object.assign(gathering, { waiting: [], isComing: false, timer: undefined } satisfies Gathering);
  return waiting;
}

/** Another process writes: it is asked again a little later. */
function comeBack(gathering: Gathering, waiting: Waiting[], flush: () => void): void {
  if (waiting.length === 0) return;
  Object.assign(gathering, {
    waiting,
    isComing: true,
    timer: setTimeout(flush, BUSY_MILLISECONDS),
  } satisfies Gathering);
}

function runAtLast(batches: Waiting[], database: Database.Database, prepare: Prepare): Logged {
  const settles = batches.length > 0 ? runTogether(batches, database, prepare, MOST_BUSY_MILLISECONDS) : [];
  if (!settles) refuse(batches, new Error(LOCKED));
  return { batches: settles ? batches : [], settles: settles ?? [] };
}

/** One group at a time waits for the disk. */
function createDisk({ sync, syncNow }: KeptFile) {
  let logged: Logged | undefined;
  return {
    isBusy: () => logged !== undefined,
    async bring(group: Logged): Promise<void> {
      logged = group;
      const trouble = await sync().then(() => undefined, asError);
      if (logged !== group) return;
      logged = undefined;
      settle(group, trouble);
    },
    /** This group, and the one that still waits. */
    bringNow(group: Logged): void {
      const groups = logged ? [logged, group] : [group];
      logged = undefined;
      const trouble = troubleOf(syncNow);
      for (const each of groups) settle(each, trouble);
    },
    /** These batches, and the group that still waits: a log that was lost is asked nothing. */
    giveUp(batches: Batch[], reason: Error): void {
      refuse([...(logged?.batches ?? []), ...batches], reason);
      logged = undefined;
    },
  };
}

/** Waits some turns of the event loop, and on while each of them brings somebody. */
function afterOthers(count: () => number, go: () => void, turn = 1, before = 0): void {
  const goesOn = () => turn < TURNS || (turn < MOST_TURNS && count() > before);
  setImmediate(() => (goesOn() ? afterOthers(count, go, turn + 1, count()) : go()));
}

/** Those that waited too long are told so. */
function withoutImpatient(batches: Waiting[]): Waiting[] {
  const now = performance.now();
  for (const batch of batches) batch.since ??= now;
  const isPatient = ({ since = now }: Waiting) => now - since < MOST_BUSY_MILLISECONDS;
  for (const batch of batches) if (!isPatient(batch)) batch.reject(new Error(LOCKED));
  return batches.filter(isPatient);
}

function refuse(batches: Batch[], reason: Error): void {
  for (const { reject } of batches) reject(reason);
}

/** Tells what came of the batches; all of it is uncertain when the disk did not take the log. */
function settle({ batches, settles }: Logged, trouble: Error | undefined): void {
  if (trouble) refuse(batches, trouble);
  else for (const each of settles) each();
}

const asError = (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason)));

function troubleOf(act: () => void): Error | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return asError(error);
  }
}
