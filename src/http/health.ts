import type { Group } from "../core/store/held-up.ts";
import type { Store } from "../core/store/store.ts";
import { channels } from "./channels.ts";
import type { Program } from "./program.ts";
import type { RegistrationState } from "./registration.ts";

/** `waiting`: how many messages could not be sent, and since when. */
type State = "ok" | "not set up" | "registering" | InTheWay;
/** What stands in the way of messages: of those that wait, else of the last one that could never be sent. */
type InTheWay = { problem: string; waiting?: number; since?: string };

/** The channels in which people talk stand beside these, by their names. */
export type Health = {
  database: "ok" | "failing";
  outbox?: { waiting: number; failed: number };
  /** Whether the digest reaches the council. */
  council?: State;
} & Record<string, unknown>;

/** So long may a message to the team or the council wait before /health asks for somebody. */
const PATIENCE_MILLISECONDS = 60_000;

/** How the program is doing, for who looks after it; and whether somebody has to look now. */
export async function readHealth(program: Program): Promise<{ health: Health; isWell: boolean }> {
  const { log, store, council, now } = program.context;
  try {
    const { outbox } = store;
    const [team, toCouncil] = [await inTheWay("team", store), await inTheWay("council", store)];
    const ofCouncil = stateOf(council.addresses.length > 0, true, toCouncil);
    const health: Health = {
      database: "ok",
      outbox: await outbox.counts(),
      ...statesOf(program, team),
      council: ofCouncil,
    };
    const waitsLong = ({ since }: InTheWay) => since !== undefined && now() - Date.parse(since) > PATIENCE_MILLISECONDS;
    return { health, isWell: ![team, toCouncil].some((each) => each && waitsLong(each)) };
  } catch (error) {
    log.error({ error: String(error) }, "the database could not be read");
    return { health: { database: "failing", ...statesOf(program, undefined) }, isWell: false };
  }
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

function statesOf({ config, registrations }: Program, team: InTheWay | undefined): Record<string, State> {
  const states = channels.flatMap(({ name, facts, setUp }): [string, State][] => {
    if (!facts) return [];
    const setting = setUp(config);
    const { isDone, problem }: RegistrationState = registrations[name]?.state ?? { isDone: true };
    const ofSetting = setting?.lacks ?? problem;
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
