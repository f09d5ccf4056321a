import { holdAct, letGoOfAct } from "../../../core/access/held-acts.ts";
import { whoIs } from "../../../core/colleagues.ts";
import type { WhoIs } from "../../../core/model/consultation/standing.ts";
import type { Workspace } from "../send/workspace.ts";
import type { Desk, Handler, Interaction } from "../view/handler.ts";
import { type Ack, actThenShow, tell } from "./act.ts";
import { isFromHome } from "./read-person.ts";
import { keepWith, type Refused, refusalOf, submittedView } from "./refusal.ts";

/** Slack waits three seconds for its answer, and what is done has to be stored in that time too. */
const PATIENCE_MILLISECONDS = 1_500;
const PATIENCE_WITH_ANOTHER_MILLISECONDS = 1_000;

/** One thing that somebody did, as Slack told it. */
export type Entry = {
  handler: Handler | undefined;
  interaction: Interaction;
  payload: object;
  ack: Ack;
  /** What anybody may do. */
  isForAll: boolean;
  /** What councillors may do: they need not be in the team's channel, but have to be of our own workspace. */
  isForCouncil?: boolean;
};

/** What everything that comes in passes. */
export type Gate = { desk: Desk; workspace: Workspace };

/**
 * Lets nobody act for the team but its colleagues. Who is known is answered when their act is stored. Who is not is asked
 * about first: when Slack is slow, a modal stays open with what is in it, and any other act is answered, held, and done or
 * refused once Slack tells. Tells whether somebody acted.
 */
export async function letIn(entry: Entry, gate: Gate): Promise<boolean> {
  if (entry.isForAll) return act(entry, gate);
  if (entry.isForCouncil) return letInCouncil(entry, gate);
  const seeing = see(entry.payload, entry.interaction.by, gate);
  const who = await within(PATIENCE_MILLISECONDS, seeing);
  if (who === "member") return act(entry, gate);
  if (who === undefined) return letInLate(entry, seeing, gate);
  await refuse(who, entry, gate);
  return false;
}

/** A shared channel brings in people of other organisations: what they say is not what a councillor says. */
async function letInCouncil(entry: Entry, gate: Gate): Promise<boolean> {
  const home = await within(PATIENCE_MILLISECONDS, gate.workspace.home());
  if (home && isFromHome(entry.payload, home)) return act(entry, gate);
  await refuse(home ? "external" : "untold", entry, gate);
  return false;
}

/** Who somebody is by what Slack told with their act, and by what it tells of them. Who is not told, is not let in. */
export async function see(payload: object, id: string, { desk: { core }, workspace }: Gate): Promise<WhoIs> {
  try {
    const home = await workspace.home();
    if (!home) return "untold";
    return isFromHome(payload, home) ? await core.run(whoIs, id) : "external";
  } catch (error) {
    core.log.error({ error: String(error) }, "it could not be read who somebody is");
    return "untold";
  }
}

/** Who somebody else is, as far as Slack tells it before its own answer is due. */
export async function seeInTime(id: string, { core }: Desk): Promise<WhoIs> {
  return (await within(PATIENCE_WITH_ANOTHER_MILLISECONDS, core.run(whoIs, id))) ?? "untold";
}

async function letInLate(entry: Entry, seeing: Promise<WhoIs>, gate: Gate): Promise<boolean> {
  const { interaction, payload, ack } = entry;
  const { core } = gate.desk;
  if (submittedView(payload)) {
    await refuse("untold", entry, gate);
    // Who it was is known when they submit again.
    await seeing;
    return false;
  }
  const isFirst = await core.run(holdAct, interaction);
  await ack();
  if (!isFirst) return false;
  const who = await seeing;
  const late = { ...entry, ack: async () => {} };
  const isMember = who === "member";
  const isOver = isMember ? await act(late, gate) : await refuse(who, late, gate);
  if (isOver) await core.run(letGoOfAct, interaction);
  return isMember;
}

async function act({ handler, interaction, ack }: Entry, { desk, workspace }: Gate): Promise<true> {
  await actThenShow(handler, interaction, ack, desk, workspace.client);
  return true;
}

/**
 * Nothing that was filled in is lost: a modal stays open, and says why. Other acts are refused in a conversation of one's
 * own. Tells whether the word came over.
 */
async function refuse(who: Refused, { interaction, payload, ack }: Entry, { desk, workspace }: Gate): Promise<boolean> {
  const view = submittedView(payload);
  const words = refusalOf(who, desk.say);
  if (!view) {
    await ack();
    return tell(interaction, words, desk, workspace.client);
  }
  await ack(keepWith(who === "untold" ? desk.say("who-is-untold-here") : words, view) as never);
  return true;
}

/** Nothing when it takes longer; the work goes on. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), milliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
