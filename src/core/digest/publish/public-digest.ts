import { withFacts } from "../../consultation/stage-now.ts";
import type { Context } from "../../context.ts";
import { mayTell, type ToldLater } from "../../model/consultation/public-part.ts";
import { type Facts, stageOf } from "../../model/consultation/stage.ts";
import type { ConsultationDigest, Digest } from "../../model/digests/digest.ts";
import { isTellable } from "../../model/digests/suppressed.ts";
import type { Running } from "../../store/consultations/consultations.ts";

/** A published digest as it may be read; the council has all of it, and nothing is told later. */
export type PublicDigest = { digest: Digest; later: ToldLater[]; isForCouncil: boolean };

/** Where on the website the council reads the whole digest of a week. */
export function councilPath(week: string, { store }: Pick<Context, "store">): string {
  return `/digests/${week}?council=${keyOf(week, store)}`;
}

/** The same as an address; nothing when the town has no website. */
export function councilPage(week: string, context: Context): string | undefined {
  return context.links.page(councilPath(week, context));
}

/**
 * The published digest of a week. Without the key of the council's page it tells nothing of what people chose or said where
 * others still answer, unless the file of that consultation says that everybody may see and five people did: nobody is steered.
 */
export async function publicDigest(
  week: string,
  key: string | undefined,
  context: Context,
): Promise<PublicDigest | undefined> {
  const digest = await context.store.digests.publishedShown(week);
  if (!digest) return undefined;
  if (key === keyOf(week, context.store)) return { digest, later: [], isForCouncil: true };
  const running = await withFacts(await context.store.consultations.all(), context);
  const today = context.calendar.day(context.now());
  const all = digest.consultations.map((c) =>
    toldNow(
      c,
      running.find(({ published }) => published.slug === c.slug),
      today,
    ),
  );
  const later = all.flatMap((each) => ("closes" in each ? [each] : []));
  const consultations = all.flatMap((each) => ("closes" in each ? [] : [each]));
  return { digest: { ...digest, consultations }, later, isForCouncil: false };
}

function toldNow(
  c: ConsultationDigest,
  running: (Running & Facts) | undefined,
  today: string,
): ConsultationDigest | ToldLater {
  if (!running) return c;
  const { slug, title, participants } = c;
  const is = stageOf(running, today);
  const areFew = !isTellable(participants);
  if (mayTell(running.published, is) && !(areFew && is.stage === "open")) return c;
  return { slug, title, closes: running.published.closes, people: areFew ? undefined : participants };
}

/** Only we can make it, and who got the link passes it on like the letter itself. */
function keyOf(week: string, { idFor }: Pick<Context["store"], "idFor">): string {
  return idFor(`the council's page of ${week}`);
}
