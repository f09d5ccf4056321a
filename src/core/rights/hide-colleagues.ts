import type { Context } from "../context.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** Puts a pseudonym in the place of every colleague in what was done before this moment; the acts stay. Gives how many. */
export async function hideColleagues(before: number, { store }: Pick<Context, "store">): Promise<number> {
  let hidden = 0;
  for (let acts = await store.audit.named(before); acts.length > 0; acts = await store.audit.named(before)) {
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

/** Who handed over to whom stands in the details of two acts. */
function isColleague(act: string, name: string, value: unknown): value is string {
  return (act === "hand-over" || act === "assign") && (name === "from" || name === "to") && typeof value === "string";
}
