import type { ConsultationDigest, MissingGroup } from "../../model/digests/digest.ts";
import { type Language, languageName, withoutSimple } from "../../model/language.ts";
import type { Say } from "../../texts/texts.ts";

const MOST_NAMED = 3;

/** Who is missing, as far as it is known; that it is not known is said too. */
export function missingSentences(c: ConsultationDigest, language: Language, say: Say): string[] {
  if (c.participants === 0) return [];
  const of = (by: MissingGroup["by"]) => c.missing.filter((group) => group.by === by);
  return [
    neighbourhoods(of("neighbourhood"), c.participants, language, say),
    languages(of("language"), c.participants, language, say),
  ].filter((sentence) => sentence !== "");
}

/** So many of all must have said where they live before it tells something that few came from a neighbourhood. */
const LEAST_KNOWN = 0.5;

/** Where nobody took part; else where the fewest did, for how many live there. Where too few said so, that. */
function neighbourhoods(groups: MissingGroup[], all: number, language: Language, say: Say): string {
  const known = groups.reduce((sum, { count }) => sum + count, 0);
  if (known === 0) return say("digest-brief-places-unknown");
  if (known < all * LEAST_KNOWN) return say("digest-brief-places-few", { known, all });
  const none = groups.filter(({ count }) => count === 0);
  if (none.length > 0) {
    const shown = none.slice(0, MOST_NAMED).map(({ id, name }) => name ?? id);
    const names = new Intl.ListFormat(language).format(shown);
    return say("digest-brief-nobody-from", { names, more: none.length - shown.length });
  }
  const shareOf = ({ count, residents }: MissingGroup) => count / (residents ?? 1);
  const isKnown = groups.every(({ residents }) => residents !== null);
  const [least] = groups.toSorted((a, b) => (isKnown ? shareOf(a) - shareOf(b) : a.count - b.count));
  if (!least) return "";
  const { id, name = id, count, residents } = least;
  return residents === null
    ? say("digest-brief-few-from", { name, count })
    : say("digest-brief-least-from", { name, count, residents });
}

function languages(groups: MissingGroup[], all: number, language: Language, say: Say): string {
  const isOurs = ({ id }: MissingGroup) => withoutSimple(id) === withoutSimple(language);
  const others = groups.filter((group) => !isOurs(group)).reduce((sum, { count }) => sum + count, 0);
  if (others === all) return say("digest-brief-other-language", { language: languageName(language) });
  return say("digest-brief-language", { others, all, language: languageName(language) });
}
