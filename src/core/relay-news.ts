import type { Statement } from "./store/db.ts";
import type { Store } from "./store/store.ts";

/** A word in the team's thread about a question to a resident, or about the answer to it. */
export function tellTeam(
  slug: string,
  what: "asked" | "undone" | "replied",
  relayId: string,
  dueAt: number,
  { outbox }: Pick<Store, "outbox">,
): Statement {
  const delivery = { type: "tell-team" as const, news: { type: what, relayId } };
  return outbox.post({ lane: "reply", to: { type: "team", id: slug }, delivery, dueAt });
}
