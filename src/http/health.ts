import { channels } from "./channels.ts";
import type { Program } from "./program.ts";
import type { RegistrationState } from "./registration.ts";

type State = "ok" | "not set up" | { problem: string } | "registering";

/** The channels in which people talk stand beside these, by their names. */
export type Health = {
  database: "ok" | "failing";
  outbox?: { waiting: number; failed: number };
  /** Whether the digest reaches the council. */
  council?: State;
} & Record<string, unknown>;

/** How the program is doing, for who looks after it. */
export async function readHealth(program: Program): Promise<Health> {
  const { log, store, council } = program.context;
  try {
    const { outbox } = store;
    // A message that the team's channel did not take stays in the outbox: then something has to be mended there.
    const ofChannels = statesOf(program, await outbox.lastRefusal("team"));
    const refusal = await outbox.lastRefusal("council");
    const ofCouncil = stateOf(council.addresses.length > 0, true, refusal);
    return { database: "ok", outbox: await outbox.counts(), ...ofChannels, council: ofCouncil };
  } catch (error) {
    log.error({ error: String(error) }, "the database could not be read");
    return { database: "failing", ...statesOf(program, undefined) };
  }
}

function statesOf({ config, registrations }: Program, refusedByTeam: string | undefined): Record<string, State> {
  const states = channels.flatMap(({ name, facts, setUp }): [string, State][] => {
    if (!facts) return [];
    const setting = setUp(config);
    const { isDone, problem }: RegistrationState = registrations[name]?.state ?? { isDone: true };
    const refusal = facts.audience === "team" ? refusedByTeam : undefined;
    return [[name, stateOf(setting !== undefined, isDone, setting?.lacks ?? problem ?? refusal)]];
  });
  return Object.fromEntries(states);
}

function stateOf(isSetUp: boolean, isDone: boolean | undefined, problem: string | undefined): State {
  if (!isSetUp) return "not set up";
  if (problem !== undefined) return { problem };
  return isDone ? "ok" : "registering";
}
