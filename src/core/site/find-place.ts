import { distance } from "fastest-levenshtein";
import type { Context } from "../context.ts";
import type { LocalText } from "../model/language.ts";
import { posterCode, typedCode } from "../model/poster-code.ts";

/** Where the code of a poster leads. */
export type Place = { slug: string; source?: string };

/** What was pointed out with this code; more than one only where two places have the same. */
export async function findPlaces(typed: string, context: Context): Promise<Place[]> {
  const code = typedCode(typed);
  const all = (await context.store.consultations.all()).filter(({ published }) => published.audience === "residents");
  return all.flatMap(({ published: { slug, sources } }) => {
    const places: Place[] = [{ slug }, ...sources.map(({ id }) => ({ slug, source: id }))];
    return places.filter(({ source }) => posterCode(slug, source) === code);
  });
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
  const all = (await context.store.consultations.all()).filter(({ published }) => published.audience === "residents");
  return all
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
