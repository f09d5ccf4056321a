import type { Incoming } from "../channel.ts";
import type { Context } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import { type Destination, destination } from "../model/consultation/destination.ts";
import { chooseLanguage, type Language } from "../model/language.ts";
import { type Phrase, phrase } from "../model/messages/message.ts";
import { saysTooMuch } from "../model/messages/too-much.ts";
import { dangerMessage } from "../model/messages/town.ts";
import {
  besideProof,
  isAnswering,
  isOfProof,
  newResident,
  notAnswering,
  type Resident,
  type ResidentEvent,
  type Tried,
  turnsAway,
} from "../model/resident.ts";
import { speaksOfDanger } from "../model/reviews/alarm.ts";
import { replyLease } from "../outbox/lease.ts";
import { together } from "../outbox/together.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { StoredResident } from "../store/people/residents.ts";
import type { Reply } from "../store/sending/outbox.ts";
import type { Committed } from "../store/store.ts";
import { decideBy } from "./decide-by.ts";
import { changeResident, type Decision, nothing } from "./decision.ts";
import { inWords, withMessage } from "./in-words.ts";
import { withMove } from "./orders/move.ts";
import { greets, withOrder } from "./orders/orders.ts";
import { beginProof, converseInProof } from "./orders/proof.ts";
import { quotedIn } from "./quoted.ts";

/**
 * What the channel may say on the tap itself; it is in none of the stored replies. `told`: settles when what is said about
 * the event was handed to its channel.
 */
export type Received = { language: Language; notice?: Phrase; told?: Promise<void> };

/** What was decided, as it is stored where a person finds what is said to them elsewhere than by the outbox. */
export type Show = (decision: Decision, who: StoredResident) => Promise<Decision>;

const MOST_WAITING = 20;

/** Takes in one event: what it changes and what is said about it are stored as one, before this returns. */
export function receive(incoming: Incoming, context: Context): Promise<Received> {
  return receiveShowing(incoming, undefined, context);
}

/** The same where what is said is shown by that commit itself. */
export async function receiveShowing(incoming: Incoming, show: Show | undefined, context: Context): Promise<Received> {
  // Words belong to what stood open when they were written: what was just sent has to be known.
  if (incoming.event.type !== "pressed") await context.store.catchUp();
  return decideAgain("an event", () => receiveOnce(incoming, show, context));
}

async function receiveOnce(incoming: Incoming, show: Show | undefined, context: Context): Promise<Received | "outrun"> {
  const who = await findResident(incoming, context);
  const decided = await decide(who, incoming, context);
  const decision = show ? await show(decided, who) : decided;
  const { notice, replies } = decision;
  const { language } = who.resident;
  const told = { language, ...(notice && { notice }) };
  if (decision.steps.length === 0) {
    if (show && decision.writes.length > 0) await context.store.write(decision.writes);
    return told;
  }
  const said = incoming.event.type === "pressed" ? replies : await withinReason(replies, context);
  const { outcome, sent } = await store({ ...decision, replies: said }, incoming.eventKey, context);
  if (outcome === "outrun") return "outrun";
  return outcome === "stored" ? { ...told, ...(sent && { told: sent }) } : { language };
}

/** Stores what was decided, and sends what is said about it. */
async function store(
  { replies, erases, notice: _, ...change }: Decision,
  eventKey: string,
  context: Context,
): Promise<{ outcome: Committed["outcome"]; sent?: Promise<void> }> {
  const { store, now } = context;
  const lease = replyLease(context);
  const leased = together(replies).map((reply) => store.outbox.reply(reply, now(), lease));
  const committed = await store.commit({ ...change, replies: leased, eventKey }, now());
  if (committed.outcome !== "stored") return { outcome: committed.outcome };
  const sent = context.dispatch(committed.replies);
  if (erases) await store.erase();
  return { outcome: "stored", sent };
}

/** Begins a conversation with a colleague as with a resident, which counts nowhere; or says why there is nothing to try. */
export function tryOut(
  of: Tried,
  { actor, eventKey }: Omit<Incoming, "event">,
  context: Context,
): Promise<"sent" | "gone" | "unfit"> {
  return decideAgain("the beginning of a proof", async () => {
    const begun = await beginProof(await findResident({ actor }, context), of, context);
    if (begun === "gone" || begun === "unfit") return begun;
    return (await store(begun, eventKey, context)).outcome === "outrun" ? "outrun" : "sent";
  });
}

/**
 * To who writes faster than a channel can answer we say so, once, and then less; what they write is kept all the same, and
 * where it is not, that is said.
 */
async function withinReason(replies: Reply[], { store }: Context): Promise<Reply[]> {
  const [first] = replies;
  const waiting = first ? await store.outbox.waitingFor(first.to.id) : 0;
  if (!first || waiting < MOST_WAITING) return replies;
  const refusals = replies.filter(({ delivery }) => delivery.type === "say" && saysTooMuch(delivery.message));
  if (refusals.length > 0) return waiting < 2 * MOST_WAITING ? refusals : [];
  const slowDown = { type: "say" as const, message: { text: [phrase("slow-down")] } };
  return waiting < MOST_WAITING + replies.length ? [{ to: first.to, delivery: slowDown }] : [];
}

/** A resident we do not know yet has version 0. */
async function findResident(
  { actor }: Pick<Incoming, "actor">,
  { store, languages }: Context,
): Promise<StoredResident> {
  const id = store.residents.idOf(actor.channel, actor.address);
  const stored = await store.residents.find(id);
  if (stored) return stored;
  const language = chooseLanguage(actor.language, languages, languages);
  return { id, version: 0, resident: newResident(actor.channel, actor.address, language) };
}

async function decide(stored: StoredResident, given: Incoming, context: Context): Promise<Decision> {
  const { forgotten: _, ...known } = stored.resident;
  if (isOfProof(given.event, known)) return converseInProof({ ...stored, resident: known }, given.event, context);
  const came = inWords(given.event, known, context);
  const event = await withMove(await withOrder(came, known, context), stored, context);
  const album = "album" in event && event.album !== undefined ? `album ${event.album}` : undefined;
  if (album !== undefined && event.type === "sent-unreadable" && (await context.store.steps.isMarked(album)))
    return nothing();
  const isHello = await greets(event, known, context);
  const comesBack = event.type === "opened" && known.stopped;
  const leavesTeam = isAnswering(known) && (isHello || turnsAway(event));
  const present = comesBack ? { ...known, stopped: false } : known;
  const turned = besideProof(leavesTeam ? notAnswering(present) : present);
  const resident = withMessage(turned, given.event, { ...event, isHello });
  const who = { ...stored, resident };
  const decided = isHello
    ? await greetBack(who, { ...given, event }, context)
    : await decideWhere(who, { ...given, event }, context);
  const found = event.type === "blocked" ? [] : await foundAgain(resident, context);
  const isKept = decided.steps.some(({ subject }) => subject === who.id);
  const isChanged = (resident !== known && !isKept) || (found.length > 0 && decided.steps.length === 0);
  const back = isChanged ? changeResident(who, {}, [], context) : nothing();
  const steps = [...decided.steps, ...back.steps];
  const marks = album === undefined ? [] : [context.store.steps.mark(album, context.now())];
  const whole = { ...decided, steps, writes: [...decided.writes, ...back.writes, ...found, ...marks] };
  return withWarning(whole, who, came, context);
}

/** A reply belongs to what it replies to, everything else where the resident is. */
async function decideWhere(who: StoredResident, incoming: Incoming, context: Context): Promise<Decision> {
  const { event } = incoming;
  const found = event.type === "wrote" && event.about && (await quotedIn(event.about, who.resident, context));
  if (event.type !== "wrote" || !found) return decideBy(destination(who.resident, event), who, incoming, context);
  const { to, quoted } = found;
  if (to.type === "to-team") return decideBy({ ...to, text: event.text }, who, incoming, context);
  return decideBy(to, who, { ...incoming, event: { ...event, ...(quoted !== undefined && { quoted }) } }, context);
}

/** Who writes can be reached, whatever a channel said before. */
async function foundAgain({ participations }: Resident, { store }: Context): Promise<SqlStatement[]> {
  const lost = await store.participations.unreachableOf(participations.map(({ id }) => id));
  return lost.map((id) => store.participations.setReachable(id));
}

/** Before anything else is said: where to get help at once, and what of a message could not be read. */
function withWarning(decision: Decision, who: StoredResident, event: ResidentEvent, context: Context): Decision {
  const isDanger =
    (event.type === "wrote" || event.type === "edited" || event.type === "heard") && speaksOfDanger(event.text);
  const isInPart = event.type === "wrote" && event.beside !== undefined;
  const first = [...(isDanger ? [dangerMessage()] : []), ...(isInPart ? [{ text: [phrase("only-caption")] }] : [])];
  if (first.length === 0) return decision;
  const said = decision.steps.length > 0 ? decision : changeResident(who, {}, [], context);
  const to = { type: "resident" as const, id: who.id };
  const warnings = first.map((message): Reply => ({ to, delivery: { type: "say", message } }));
  return { ...said, replies: [...warnings, ...said.replies] };
}

/** A greeting is no answer: we go on where the person was. */
function greetBack(who: StoredResident, incoming: Incoming, context: Context): Promise<Decision> {
  const event = { type: "opened" as const, isGreeting: true as const };
  const { current } = who.resident;
  const to: Destination =
    current === undefined ? destination(who.resident, event) : { type: "participation", id: current };
  return decideBy(to, who, { ...incoming, event }, context);
}
