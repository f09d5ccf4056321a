import type { Program } from "./program.ts";

type State = "ok" | "not set up" | { problem: string } | "registering";

export type Health = {
  database: "ok" | "failing";
  outbox?: { waiting: number; failed: number };
  telegram: State;
  slack: State;
};

/** How the program is doing, for who looks after it. */
export async function readHealth(program: Program): Promise<Health> {
  const { context, telegram, telegramState } = program;
  const told = stateOf(telegram !== undefined, telegramState.username !== undefined, telegramState.problem);
  try {
    const { outbox } = context.store;
    return { database: "ok", outbox: await outbox.counts(), telegram: told, slack: await slackState(program) };
  } catch (error) {
    context.log.error({ error: String(error) }, "the database could not be read");
    return { database: "failing", telegram: told, slack: stateOf(program.slack !== undefined, false) };
  }
}

/** A message that the team's channel did not take stays in the outbox: then something has to be mended there. */
async function slackState({ config, context, slack, slackState }: Program): Promise<State> {
  if (config.SLACK_BOT_TOKEN && !config.SLACK_TEAM_CHANNEL)
    return { problem: "SLACK_TEAM_CHANNEL is not set, so nobody can act from Slack" };
  const refused = slack && (await context.store.outbox.refusedByTeam());
  return stateOf(slack !== undefined, slackState.isReady === true, slackState.problem ?? refused);
}

function stateOf(isSetUp: boolean, isReady: boolean, problem?: string): State {
  if (!isSetUp) return "not set up";
  if (problem !== undefined) return { problem };
  return isReady ? "ok" : "registering";
}
