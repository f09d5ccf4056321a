import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { COMMAND_LINE } from "../model/consultation/access.ts";
import { type MadeLink, makeLink } from "./links.ts";

const REVIEW_MINUTES = 30;
const DAY_MINUTES = 24 * 60;
export const ANSWERS_DAYS = 30;

export type GivenLink =
  | { outcome: "given"; url: string; id: string }
  | { outcome: "no-website" }
  | { outcome: "no-consultation" };

/** A link with which one colleague, or who is at the command line, reviews a week; it opens once, within half an hour. */
export async function giveReviewLink(week: string, act: Act | undefined, context: Context): Promise<GivenLink> {
  const holder = act?.by ?? COMMAND_LINE;
  const wish = { purpose: "review", subject: week, holder, minutes: REVIEW_MINUTES, times: "once" } as const;
  const link = makeLink({ ...wish, key: act?.key }, context);
  const about = { act: "review-link", slug: "", subject: `digest ${week}`, detail: {} } as const;
  return keep(link, act, about, context);
}

/** A link with which one person reads every answer of a consultation, for so many days. */
export async function giveAnswersLink(
  { slug, name, days }: { slug: string; name: string; days: number },
  act: Act | undefined,
  context: Context,
): Promise<GivenLink> {
  const running = await context.store.consultations.find(slug);
  if (running?.published.audience !== "residents") return { outcome: "no-consultation" };
  const minutes = days * DAY_MINUTES;
  const wish = { purpose: "answers", subject: slug, holder: name, minutes, times: "often" } as const;
  const link = makeLink({ ...wish, key: act?.key }, context);
  const about = { act: "answers-link", slug, subject: `link ${link.id}`, detail: {} } as const;
  return keep(link, act, about, context);
}

async function keep(
  { id, url, write }: MadeLink,
  act: Act | undefined,
  about: Parameters<typeof audit>[1],
  context: Context,
): Promise<GivenLink> {
  if (url === undefined) return { outcome: "no-website" };
  const { store, now } = context;
  const steps = act ? [{ subject: `give ${act.key}`, version: 1 }] : [];
  const change = { steps, ...(act && { eventKey: act.key }), writes: [write, ...audit(act, about, context)] };
  await store.commit(change, now());
  return { outcome: "given", url, id };
}
