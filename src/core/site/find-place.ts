import { distance } from "fastest-levenshtein";
import { stageNow } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import { posterCode, typedCode } from "../model/consultation/poster-code.ts";
import type { Stage } from "../model/consultation/stage.ts";
import type { LocalText } from "../model/language.ts";
import { allForResidents } from "./for-residents.ts";

/** A consultation that somebody came to by the code of a poster; `source`: where that hangs. */
export type PointedOut = { c: Consultation; is: Stage; source: string | undefined };

/** What was pointed out with this code; more than one only where two places have the same. */
export async function findPlaces(typed: string, context: Context): Promise<PointedOut[]> {
  const code = typedCode(typed);
  const places = (await allForResidents(context)).flatMap((running) =>
    [undefined, ...running.published.sources.map(({ id }) => id)].map((source) => ({ running, source })),
  );
  const found = places.filter(({ running, source }) => posterCode(running.published.slug, source) === code);
  return Promise.all(
    found.map(async ({ running, source }) => ({ c: running.published, is: await stageNow(running, context), source })),
  );
}

const MOST_NEAR = 3;

/** Consultations whose address looks most like one that is not there. */
export async function findNear(path: string, context: Context): Promise<{ slug: string; title: LocalText }[]> {
  const sought =
    path
      .toLowerCase()
      .split("/")
      .filter((part) => part !== "" && part !== "c")[0] ?? "";
  if (sought === "" || sought.length > 40) return [];
  return (await allForResidents(context))
    .map(({ published: { slug, title } }) => ({ slug, title, far: farFrom(sought, slug) }))
    .filter(({ far }) => far <= Math.max(2, sought.length / 3))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST_NEAR)
    .map(({ slug, title }) => ({ slug, title }));
}

function farFrom(sought: string, slug: string): number {
  const isPart = sought.length >= 4 && (slug.includes(sought) || sought.includes(slug));
  return isPart ? 0 : distance(sought, slug);
}
