import { spread } from "../points/holding/spread.ts";
import type { Said } from "../points/reading/saying.ts";
import type { Judging } from "../store/digests/judgements.ts";

const ANSWERS_A_CALL = 40;
/** Up to so many answers all of them are shown; of more, a sample spread over all: about 560 of 1,000, 1,600 of 100,000. */
const ALL_SHOWN = 240;
/** A round begins with so many new ones, and after the first ones only when there are a fifth more. */
const [FEWEST_NEW, NEW_SHARE] = [5, 0.2];

type Shown = Pick<Judging, "shownUntil" | "roundUntil">;

/** Which answers a model is shown next to find points in, and how far it is after that; nothing when there is no need. */
export function nextToShow(answers: Said[], before: Shown): { some: Said[]; after: Shown } | undefined {
  const fresh = answers.filter(({ id }) => id > before.shownUntil);
  const last = fresh.at(-1)?.id ?? before.shownUntil;
  const isUnderway = fresh.some(({ id }) => id <= before.roundUntil);
  const known = answers.length - fresh.length;
  if (!isUnderway && fresh.length < Math.max(FEWEST_NEW, known * NEW_SHARE)) return undefined;
  const roundUntil = isUnderway ? before.roundUntil : last;
  const left = spread(
    fresh.filter(({ id }) => id <= roundUntil),
    ALL_SHOWN,
  );
  const some = left.slice(0, Math.ceil(left.length / Math.ceil(left.length / ANSWERS_A_CALL)));
  const isLast = some.length === left.length;
  return { some, after: { shownUntil: isLast ? roundUntil : (some.at(-1)?.id ?? roundUntil), roundUntil } };
}
