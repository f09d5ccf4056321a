import type { Incoming } from "./channel.ts";
import type { Context } from "./context.ts";
import { converse } from "./converse.ts";
import { changeResident, type Decision, nothing } from "./decision.ts";
import { join } from "./join.ts";
import { newLease } from "./lease.ts";
import { chooseLanguage, type Language } from "./model/language.ts";
import { type Phrase, phrase } from "./model/message.ts";
import { destination, newResident } from "./model/resident.ts";
import { showLobby } from "./show-lobby.ts";
import type { StoredResident } from "./store/residents.ts";

/** What the channel may say on the tap itself; it is in none of the stored replies. */
export type Received = { language: Language; notice?: Phrase };

const TRIES = 5;

/** Others were first, five times in a row; the channel has to bring the event again. */
export class OutrunError extends Error {}

/** Takes in one event: what it changes and what is said about it are stored as one, before this returns. */
export async function receive(incoming: Incoming, context: Context): Promise<Received> {
  const { store, now } = context;
  for (let tries = 0; tries < TRIES; tries++) {
    const who = await findResident(incoming, context);
    const { notice, replies, ...change } = await decide(who, incoming, context);
    const told = { language: who.resident.language, ...(notice && { notice }) };
    if (change.steps.length === 0) return told;
    const lease = newLease(context);
    const leased = replies.map((reply) => store.outbox.reply(reply, now(), lease));
    const committed = await store.commit({ ...change, replies: leased, eventKey: incoming.eventKey }, now());
    if (committed.outcome === "repeated") return { language: told.language };
    if (committed.outcome === "stored") {
      context.dispatch(committed.replies);
      return told;
    }
  }
  throw new OutrunError(`an event was outrun ${TRIES} times`);
}

/** A resident we do not know yet has version 0. */
async function findResident({ actor }: Incoming, { store, languages }: Context): Promise<StoredResident> {
  const id = store.residents.idOf(actor.channel, actor.address);
  const stored = await store.residents.find(id);
  if (stored) return stored;
  const language = chooseLanguage(actor.language, languages, languages);
  return { id, version: 0, resident: newResident(actor.channel, actor.address, language) };
}

async function decide(who: StoredResident, { actor, event }: Incoming, context: Context): Promise<Decision> {
  const to = destination(who.resident, event);
  switch (to.type) {
    case "lobby":
      return showLobby(who, [phrase(`lobby-${to.because}`)], context);
    case "join":
      return join(who, { ...to, ofApp: actor.language }, context);
    case "participation":
      return converse(who, to.id, event, context);
    case "old-button":
      return nothing(phrase("old-button"));
    case "unknown-command":
      return changeResident(who, {}, [{ text: [phrase("unknown-command")] }], context);
    case "stop":
      return changeResident(who, { stopped: true }, [{ text: [phrase("stopped")] }], context);
    case "reachable":
      return markReachable(who, to.is, context);
  }
}

/** A resident who blocks the bot can be reached in none of their consultations, until they come back. */
function markReachable(who: StoredResident, isReachable: boolean, context: Context): Decision {
  if (who.resident.participations.length === 0) return nothing();
  const { setReachable } = context.store.participations;
  const change = changeResident(who, {}, [], context);
  const writes = who.resident.participations.map(({ id }) => setReachable(id, isReachable));
  return { ...change, writes: [...change.writes, ...writes] };
}
