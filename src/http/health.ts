import type { Group } from "../core/store/sending/held-up.ts";
import type { Store } from "../core/store/store.ts";
import { channels } from "./channels.ts";
import { databaseTroubleOf } from "./database/database-trouble.ts";
import type { Program } from "./program.ts";
import type { RegistrationState } from "./registration.ts";

/** `waiting`: how many messages could not be sent, and since when. */
type State = "ok" | "not set up" | "registering" | InTheWay;
/** What stands in the way of messages: of those that wait, else of the last one that could never be sent. */
type InTheWay = { problem: string; waiting?: number; since?: string };

/** The channels in which people talk stand beside these, by their names. */
export type Health = {
  database: "ok" | { problem: string };
  outbox?: { waiting: number; failed: number };
  /** Answers to residents that wait too long. */
  residents?: InTheWay;
  /** Whether the digest reaches the council. */
  council?: State;
} & Record<string, unknown>;

/** So long may a message to the team or the council wait before /health asks for somebody. */
const PATIENCE_MILLISECONDS = 60_000;
/** An answer to a resident may wait longer than one chat can be asked to. */
const RESIDENTS_PATIENCE_MILLISECONDS = 120_000;
/** A write is tried at most this often, and is to be done in that time. */
const [WRITE_EVERY_MILLISECONDS, WRITE_MILLISECONDS] = [3000, 1500];

export type HealthReader = () => Promise<{ health: Health; isWell: boolean }>;

/** How the program is doing, for who looks after it; and whether somebody has to look now. */
export function createHealth(program: Program): HealthReader {
  const writeTrouble = createWriteTrial(program.context.store);
  return async () => {
    const { log, now } = program.context;
    try {
      const trouble = await writeTrouble();
      const { health, isWell } = await readStates(program, now());
      if (trouble === undefined) return { health, isWell };
      return { health: { ...health, database: { problem: trouble } }, isWell: false };
    } catch (error) {
      const problem = databaseTroubleOf(error);
      log.error({ problem, error: String(error) }, "the database could not be read");
      return { health: { database: { problem }, ...statesOf(program, undefined) }, isWell: false };
    }
  };
}

/** What stands in the way of writing a row, as it was found just now. */
function createWriteTrial(store: Store): () => Promise<string | undefined> {
  let last: { at: number; trouble: Promise<string | undefined> } | undefined;
  return () => {
    if (last === undefined || performance.now() - last.at > WRITE_EVERY_MILLISECONDS)
      last = { at: performance.now(), trouble: tryWrite(store) };
    return last.trouble;
  };
}

async function tryWrite(store: Store): Promise<string | undefined> {
  const { promise: isLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("a write takes too long")), WRITE_MILLISECONDS);
  try {
    await Promise.race([store.tryWrite(), isLate]);
    return undefined;
  } catch (error) {
    return databaseTroubleOf(error);
  } finally {
    clearTimeout(timer);
  }
}

async function readStates(program: Program, now: number): Promise<{ health: Health; isWell: boolean }> {
  const { store, council } = program.context;
  const [team, toCouncil] = [await inTheWay("team", store), await inTheWay("council", store)];
  const residents = await owedTooLong(store, now);
  const health: Health = {
    database: "ok",
    outbox: await store.outbox.counts(),
    ...(residents && { residents }),
    ...statesOf(program, team),
    council: stateOf(council.addresses.length > 0, true, toCouncil),
  };
  const waitsLong = ({ since }: InTheWay) => since !== undefined && now - Date.parse(since) > PATIENCE_MILLISECONDS;
  const isWaiting = [team, toCouncil].some((each) => each && waitsLong(each));
  return { health, isWell: !isWaiting && residents === undefined && !program.channels.some(isDown(program)) };
}

/** A channel that only asks us to wait is well. */
function isDown({ registrations, deliverer }: Program) {
  return ({ known: { name } }: Program["channels"][number]): boolean =>
    registrations[name]?.state.problem !== undefined || deliverer.trouble(name)?.isDown === true;
}

async function owedTooLong({ outbox }: Store, now: number): Promise<InTheWay | undefined> {
  const owed = await outbox.owed(now);
  if (owed === undefined || now - owed.since <= RESIDENTS_PATIENCE_MILLISECONDS) return undefined;
  const problem = "answers to residents wait too long: see what is said of the channels here, and the log";
  return { problem, waiting: owed.waiting, since: new Date(owed.since).toISOString() };
}

async function inTheWay(group: Group, { outbox }: Store): Promise<InTheWay | undefined> {
  const held = await outbox.heldUp(group);
  if (!held) {
    const refusal = await outbox.lastRefusal(group);
    return refusal === undefined ? undefined : { problem: refusal };
  }
  const { waiting, since, trouble = "messages could not be sent; they are tried again" } = held;
  return { problem: trouble, waiting, since: new Date(since).toISOString() };
}

function statesOf({ config, registrations, deliverer }: Program, team: InTheWay | undefined): Record<string, State> {
  const states = channels.flatMap(({ name, facts, setUp }): [string, State][] => {
    if (!facts) return [];
    const setting = setUp(config);
    const { isDone, problem }: RegistrationState = registrations[name]?.state ?? { isDone: true };
    const ofSetting = setting?.lacks ?? problem ?? deliverer.trouble(name)?.problem;
    const way = facts.audience === "team" ? team : undefined;
    return [
      [name, stateOf(setting !== undefined, isDone, ofSetting === undefined ? way : { ...way, problem: ofSetting })],
    ];
  });
  return Object.fromEntries(states);
}

function stateOf(isSetUp: boolean, isDone: boolean | undefined, way: InTheWay | undefined): State {
  if (!isSetUp && way?.waiting === undefined) return "not set up";
  return way ?? (isDone ? "ok" : "registering");
}
