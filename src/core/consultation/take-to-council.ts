import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { stageOf } from "../model/promise.ts";
import { postToTeam } from "../outbox/post-to-team.ts";

export type TakenToCouncil =
  | { outcome: "taken" }
  | { outcome: "already"; since: string }
  /** It takes answers still or not yet, or residents had their answer. */
  | { outcome: "not-closed" | "answered" | "unknown" };

/** Says of a closed consultation that it is now with who decides. Two colleagues who say it, say it once. */
export async function takeToCouncil(slug: string, act: Act | undefined, context: Context): Promise<TakenToCouncil> {
  const { store, calendar, now, hasTeam } = context;
  const running = await store.consultations.find(slug);
  if (!running) return { outcome: "unknown" };
  const day = calendar.day(now());
  const is = stageOf(running, day);
  if (is.stage === "with-council") return { outcome: "already", since: is.since };
  if (is.stage === "answered") return { outcome: "answered" };
  if (is.stage !== "closed") return { outcome: "not-closed" };
  const writes = [
    store.consultations.setWithCouncil({ slug, day }),
    ...(hasTeam ? [postToTeam(slug, { type: "with-council" }, now(), store)] : []),
    ...audit(act, { act: "take-to-council", slug, subject: `consultation ${slug}`, detail: {} }, context),
  ];
  const step = { subject: `taking to council ${slug} ${is.since}`, version: running.published.version };
  const { outcome } = await store.commit({ steps: [step], ...(act && { eventKey: act.key }), writes }, now());
  return outcome === "stored" ? { outcome: "taken" } : { outcome: "already", since: day };
}
