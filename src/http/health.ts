import { type Program, whatSlackLacks } from "./program.ts";
import type { Registration } from "./registration.ts";

type State = "ok" | "not set up" | { problem: string } | "registering";

export type Health = {
  database: "ok" | "failing";
  outbox?: { waiting: number; failed: number };
  telegram: State;
  slack: State;
  /** Whether the digest reaches the council. */
  council?: State;
};

/** How the program is doing, for who looks after it. */
export async function readHealth(program: Program): Promise<Health> {
  const { context, config, telegram: bot, slack, registrations } = program;
  const telegram = stateOf(bot !== undefined, registrations.telegram.state);
  const lacks = whatSlackLacks(config);
  try {
    const { outbox } = context.store;
    // A message that the team's channel did not take stays in the outbox: then something has to be mended in Slack.
    const problem = lacks ?? registrations.slack.state.problem ?? (await outbox.lastRefusal("team"));
    const state = { ...registrations.slack.state, ...(problem !== undefined && { problem }) };
    const isSetUp = slack !== undefined || lacks !== undefined;
    const refusal = await outbox.lastRefusal("council");
    const council = stateOf(context.council.addresses.length > 0, {
      isDone: true,
      ...(refusal !== undefined && { problem: refusal }),
    });
    return { database: "ok", outbox: await outbox.counts(), telegram, slack: stateOf(isSetUp, state), council };
  } catch (error) {
    context.log.error({ error: String(error) }, "the database could not be read");
    return { database: "failing", telegram, slack: stateOf(slack !== undefined, registrations.slack.state) };
  }
}

function stateOf(isSetUp: boolean, { isDone, problem }: Registration["state"]): State {
  if (!isSetUp) return "not set up";
  if (problem !== undefined) return { problem };
  return isDone ? "ok" : "registering";
}
