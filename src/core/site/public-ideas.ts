import type { Context } from "../context.ts";
import type { Ledger, ThemeDigest } from "../model/digests/digest.ts";
import { suppressed } from "../model/digests/suppressed.ts";

/** What residents sent in on their own, as the last digest that was published tells it. */
export type PublicIdeas = {
  week: string;
  ledger: Ledger;
  themes: ThemeDigest[];
  /** Themes of which too few people spoke. */
  untold: number;
};

/** Nothing before a digest was published. */
export async function publicIdeas({ store }: Context): Promise<PublicIdeas | undefined> {
  const newest = await store.digests.lastPublished();
  if (!newest) return undefined;
  const { ledger, themes } = newest.ideas;
  const told = suppressed(themes.map(({ count }) => count));
  const shown = themes.filter((_, i) => told[i] !== undefined);
  return { week: newest.week, ledger, themes: shown, untold: themes.length - shown.length };
}
