import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { mayFollow, type StageName } from "../model/consultation/stage.ts";
import { postToTeam } from "../outbox/post-to-team.ts";
import { stageNow } from "./stage-now.ts";

export type TakenToCouncil =
  | { outcome: "taken" }
  | { outcome: "already"; since: string }
  /** It takes answers still or not yet, or residents have their answer, or get it now. */
  | { outcome: "not-closed" | "answering" | "answered" | "unknown" };

const refusals: Record<Exclude<StageName, "with-council">, "not-closed" | "answering" | "answered"> = {
  "not-yet": "not-closed",
  open: "not-closed",
  closed: "not-closed",
  answering: "answering",
  answered: "answered",
};

/** Says of a closed consultation that it is now with who decides. Two colleagues who say it, say it once. */
export async function takeToCouncil(slug: string, act: Act | undefined, context: Context): Promise<TakenToCouncil> {
  const { store, calendar, now, hasTeam } = context;
  const running = await store.consultations.find(slug);
  if (!running) return { outcome: "unknown" };
  const day = calendar.day(now());
  const is = await stageNow(running, context);
  if (is.stage === "with-council") return { outcome: "already", since: is.since };
  if (is.stage === "not-yet" || mayFollow("take-to-council", is) === "no") return { outcome: refusals[is.stage] };
  const writes = [
    store.consultations.setWithCouncil({ slug, day }),
    ...(hasTeam ? [postToTeam(slug, { type: "with-council" }, now(), store)] : []),
    ...audit(act, { act: "take-to-council", slug, subject: `consultation ${slug}`, detail: {} }, context),
  ];
  const step = { subject: `taking to council ${slug} ${is.since}`, version: running.published.version };
  const { outcome } = await store.commit({ steps: [step], ...(act && { eventKey: act.key }), writes }, now());
  return outcome === "stored" ? { outcome: "taken" } : { outcome: "already", since: day };
}
