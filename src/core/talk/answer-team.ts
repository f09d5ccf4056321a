import type { Context } from "../context.ts";
import { phrase } from "../model/messages/message.ts";
import { notAnswering } from "../model/resident.ts";
import { postToTeam } from "../outbox/post-to-team.ts";
import type { StoredResident } from "../store/people/residents.ts";
import type { Relay } from "../store/sending/relays.ts";
import { askWhereTheyWere, changeResident, type Decision, nothing } from "./decision.ts";

/** The resident wants to answer a question of the team: what they write next is for the team, and for nothing else. */
export async function beginAnswer(
  who: StoredResident,
  relayId: string,
  participationId: string,
  context: Context,
): Promise<Decision> {
  const relay = await context.store.relays.find(relayId);
  if (relay?.participationId !== participationId || relay.state !== "asked") return nothing(phrase("relay-over"));
  return changeResident(who, { relay: relayId }, [{ text: [phrase("relay-write")] }], context);
}

/** Words for the team: they answer its question and nothing else. Who was half-way goes on there. */
export async function answerTeam(
  who: StoredResident,
  { id, slug }: Relay,
  text: string,
  context: Context,
): Promise<Decision> {
  const { store, now } = context;
  const done = { ...who, resident: notAnswering(who.resident) };
  const answered = changeResident(done, {}, [{ text: [phrase("relay-thanks")] }], context);
  const writes = [
    store.relays.answer({ id, reply: text, answeredAt: now() }),
    postToTeam(slug, { type: "replied", relayId: id }, now(), store),
  ];
  return {
    ...answered,
    writes: [...answered.writes, ...writes],
    replies: [...answered.replies, ...(await askWhereTheyWere(who, context))],
  };
}
