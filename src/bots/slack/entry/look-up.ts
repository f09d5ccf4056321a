import type { Core } from "../../../core/context.ts";
import type { LookedUp } from "../../../core/model/consultation/standing.ts";
import { errorName } from "../send/errors.ts";
import { SCOPE_TROUBLE } from "../send/troubles.ts";
import type { Workspace } from "../send/workspace.ts";
import { type Person, readStanding } from "./read-person.ts";

export type LookUp = (colleague: string, isKnown: boolean) => Promise<LookedUp | undefined>;

/** Slack shows us nobody by this id: nobody of our own workspace. */
const notShown = ["user_not_found", "user_not_visible", "users_not_found"];

/** Asks Slack who somebody is, once at a time; `learn` tells who is in the team's channel. */
export function createLookUp(
  { client, home }: Workspace,
  learn: () => Promise<string[]>,
  { log }: Core,
  troubled: (problem: string) => void,
): LookUp {
  const underway = new Map<string, Promise<LookedUp | undefined>>();

  async function ask(id: string, isKnown: boolean): Promise<LookedUp | undefined> {
    if (!isKnown && !(await learn()).includes(id)) return { standing: "outside" };
    const [from, { user }] = await Promise.all([home(), client.users.info({ user: id })]);
    const person = user as Person | undefined;
    return from && person && { standing: readStanding(person, from), changedAt: person.updated };
  }

  function explain(error: unknown): LookedUp | undefined {
    const problem = errorName(error);
    if (notShown.includes(problem)) return { standing: "external" };
    if (problem === "missing_scope") troubled(SCOPE_TROUBLE);
    log.warn({ problem }, "Slack did not tell who somebody is");
    return undefined;
  }

  return (id, isKnown) => {
    const asking =
      underway.get(id) ??
      ask(id, isKnown)
        .catch(explain)
        .finally(() => underway.delete(id));
    underway.set(id, asking);
    return asking;
  };
}
