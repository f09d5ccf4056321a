import { IDEAS } from "../model/resident.ts";

/** Whether more than once somebody took part in the same consultation here: these may be different people. */
export function isShared(slugs: string[]): boolean {
  const asked = slugs.filter((slug) => slug !== IDEAS);
  return new Set(asked).size < asked.length;
}

/** The title of a participation, with a number where more people took part in the same consultation in one place. */
export function toldApart(title: string, slugs: string[], i: number): string {
  const places = slugs.flatMap((slug, place) => (slug === slugs[i] ? place : []));
  return places.length > 1 ? `${title} (${places.indexOf(i) + 1})` : title;
}
