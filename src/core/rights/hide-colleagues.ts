import type { Context } from "../context.ts";
import { IDEAS } from "../model/resident.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { Audited } from "../store/reviews/audit.ts";
import type { Store } from "../store/store.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** Puts a pseudonym in the place of every colleague in what was done before this moment; the acts stay. Gives how many. */
export async function hideColleagues(
  before: number,
  mayGoOn: () => boolean,
  { store }: Pick<Context, "store">,
): Promise<number> {
  let hidden = 0;
  for await (const acts of store.audit.named(before)) {
    if (!mayGoOn()) break;
    if (acts.length > 0) await store.write(acts.map((act) => hiding(act, store)));
    hidden += acts.length;
    await letOthersGoFirst();
  }
  return hidden;
}

function hiding({ id, colleague, act, detail }: Audited & { id: number }, { audit }: Store): SqlStatement {
  const hide = ([name, value]: [string, unknown]) =>
    isColleague(act, name, value) ? [name, audit.pseudonym(value)] : [name, value];
  const hidden = JSON.stringify(Object.fromEntries(Object.entries(detail).map(hide)));
  return audit.hide({ id, colleague: audit.pseudonym(colleague), detail: hidden });
}

/**
 * The same where it stands beside the log who had something in hand: of these consultations, which are over, and of what
 * was done before this moment. Gives in how many places; with `isDry` nothing changes.
 */
export async function hideElsewhere(
  slugs: string[],
  before: number,
  isDry: boolean,
  { store, calendar }: Context,
): Promise<number> {
  const { namedColleagues, audit } = store;
  let places = 0;
  const writes: SqlStatement[] = [];
  for (const slug of [...slugs, IDEAS]) {
    const found = await namedColleagues.countIn(slug, before);
    places += found;
    if (found > 0) writes.push(...namedColleagues.letGo(slug, before));
  }
  for (const place of namedColleagues.places(before, calendar.lastCompleteWeek(before)))
    for (const name of await namedColleagues.namedIn(place)) {
      places++;
      writes.push(namedColleagues.rename(place, name, audit.pseudonym(name)));
    }
  if (!isDry && writes.length > 0) await store.write(writes);
  return places;
}

/** Who handed over to whom stands in the details of two acts. */
function isColleague(act: string, name: string, value: unknown): value is string {
  return (act === "hand-over" || act === "assign") && (name === "from" || name === "to") && typeof value === "string";
}
