import type { Context } from "../context.ts";
import { IDEAS } from "../model/resident.ts";
import type { SqlStatement } from "../store/database/db.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** Puts a pseudonym in the place of every colleague in what was done before this moment; the acts stay. Gives how many. */
export async function hideColleagues(
  before: number,
  mayGoOn: () => boolean,
  { store }: Pick<Context, "store">,
): Promise<number> {
  let hidden = 0;
  for (
    let acts = await store.audit.named(before);
    acts.length > 0 && mayGoOn();
    acts = await store.audit.named(before)
  ) {
    await store.write(
      acts.map(({ id, colleague, act, detail }) => {
        const hide = ([name, value]: [string, unknown]) =>
          isColleague(act, name, value) ? [name, store.audit.pseudonym(value)] : [name, value];
        return store.audit.hide({
          id,
          colleague: store.audit.pseudonym(colleague),
          detail: JSON.stringify(Object.fromEntries(Object.entries(detail).map(hide))),
        });
      }),
    );
    hidden += acts.length;
    await letOthersGoFirst();
  }
  return hidden;
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
