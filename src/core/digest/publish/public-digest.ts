import { withFacts } from "../../consultation/stage-now.ts";
import type { Context } from "../../context.ts";
import type { ToldLater } from "../../model/consultation/public-part.ts";
import { stageOf } from "../../model/consultation/stage.ts";
import type { Digest } from "../../model/digests/digest.ts";
import { isTellable } from "../../model/digests/suppressed.ts";

/** A published digest as it may be read; the council has all of it, and nothing is told later. */
export type PublicDigest = { digest: Digest; later: ToldLater[]; isForCouncil: boolean };

/** Where on the website the council reads all of a week's digest; nothing when the town has no website. */
export async function councilPage(week: string, context: Context): Promise<string | undefined> {
  return (await councilPages(context))(week);
}

/** The same for many weeks. */
export async function councilPages(context: Context): Promise<(week: string) => string | undefined> {
  const { links, store } = context;
  const isWhole = (await onlyForCouncil(context)).size === 0;
  return (week) => links.page(isWhole ? `/digests/${week}` : `/digests/${week}?council=${keyOf(week, store)}`);
}

/**
 * The published digest of a week. Without the key of the council's page it tells nothing of what people chose or said where
 * others still answer and the file of that consultation keeps it for the council: so nobody is steered.
 */
export async function publicDigest(
  week: string,
  key: string | undefined,
  context: Context,
): Promise<PublicDigest | undefined> {
  const digest = await context.store.digests.publishedShown(week);
  if (!digest) return undefined;
  if (key === keyOf(week, context.store)) return { digest, later: [], isForCouncil: true };
  const kept = await onlyForCouncil(context);
  const later = digest.consultations.flatMap(({ slug, title, participants }) => {
    const closes = kept.get(slug);
    return closes === undefined
      ? []
      : [{ slug, title, closes, people: isTellable(participants) ? participants : undefined }];
  });
  const isTold = ({ slug }: { slug: string }) => !kept.has(slug);
  const consultations = digest.consultations.filter(isTold);
  const councilActs = (digest.councilActs ?? []).filter(isTold);
  const about = digest.remarksOn && { remarksOn: digest.remarksOn.filter(isTold) };
  return { digest: { ...digest, consultations, councilActs, ...about }, later, isForCouncil: false };
}

/** The day on which each of these closes that are open now, and of which only the council reads until then. */
async function onlyForCouncil(context: Context): Promise<Map<string, string>> {
  const { store, calendar, now } = context;
  const all = (await store.consultations.all()).filter(({ published }) => published.digest === "council");
  const today = calendar.day(now());
  const open = (await withFacts(all, context)).filter((each) => stageOf(each, today).stage === "open");
  return new Map(open.map(({ published }) => [published.slug, published.closes]));
}

/** Only we can make it, and who got the link passes it on like the letter itself. */
function keyOf(week: string, { idFor }: Pick<Context["store"], "idFor">): string {
  return idFor(`the council's page of ${week}`);
}
