import type { Incoming } from "../channel.ts";
import type { Context } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import { speaksOfDanger } from "../model/alarm.ts";
import { chooseLanguage, type Language } from "../model/language.ts";
import { type Phrase, phrase } from "../model/message.ts";
import {
  type Destination,
  destination,
  isAnswering,
  newResident,
  notAnswering,
  type ResidentEvent,
  turnsAway,
} from "../model/resident.ts";
import { dangerMessage, helpMessage, privacyMessage } from "../model/town.ts";
import { newLease } from "../outbox/lease.ts";
import { afterForgetting } from "../rights/forget.ts";
import type { Reply } from "../store/outbox.ts";
import type { StoredResident } from "../store/residents.ts";
import { isGreeting } from "../texts/understand.ts";
import { answerTeam, beginAnswer } from "./answer-team.ts";
import { askForget, forgetNow, showMyData } from "./ask-rights.ts";
import { chooseOwnLanguage, listLanguages } from "./choose-language.ts";
import { converse } from "./converse.ts";
import { beginForCouncil, beginName, writeForCouncil } from "./council-words.ts";
import { changeResident, type Decision, nothing } from "./decision.ts";
import { addWordsToFeeling, feelHeard } from "./feel-heard.ts";
import { askIdea, editIdea, offerIdea, settleIdea } from "./ideas.ts";
import { joinCouncil } from "./invite-council.ts";
import { join } from "./join.ts";
import { showLobby } from "./show-lobby.ts";

/** What the channel may say on the tap itself; it is in none of the stored replies. */
export type Received = { language: Language; notice?: Phrase };

const MOST_WAITING = 20;

/** Takes in one event: what it changes and what is said about it are stored as one, before this returns. */
export function receive(incoming: Incoming, context: Context): Promise<Received> {
  return decideAgain("an event", () => receiveOnce(incoming, context));
}

async function receiveOnce(incoming: Incoming, context: Context): Promise<Received | "outrun"> {
  const { store, now } = context;
  const who = await findResident(incoming, context);
  const { notice, replies, stale, ...change } = await decide(who, incoming, context);
  const { language } = who.resident;
  const told = { language, ...(notice && { notice }) };
  if (change.steps.length === 0) return told;
  const lease = newLease(context);
  const said = incoming.event.type === "pressed" ? replies : await withinReason(replies, context);
  const leased = said.map((reply) => store.outbox.reply(reply, now(), lease));
  const committed = await store.commit({ ...change, replies: leased, eventKey: incoming.eventKey }, now());
  if (committed.outcome !== "stored") return committed.outcome === "outrun" ? "outrun" : { language };
  context.dispatch(committed.replies);
  if (stale) await afterForgetting(stale, context);
  return told;
}

/** To who writes faster than a channel can answer we say so, once, and then less; what they write is kept all the same. */
async function withinReason(replies: Reply[], { store }: Context): Promise<Reply[]> {
  const [first] = replies;
  const waiting = first ? await store.outbox.waitingFor(first.to.id) : 0;
  if (!first || waiting < MOST_WAITING) return replies;
  const slowDown = { type: "say" as const, message: { text: [phrase("slow-down")] } };
  return waiting < MOST_WAITING + replies.length ? [{ to: first.to, delivery: slowDown }] : [];
}

/** A resident we do not know yet has version 0. */
async function findResident({ actor }: Incoming, { store, languages }: Context): Promise<StoredResident> {
  const id = store.residents.idOf(actor.channel, actor.address);
  const stored = await store.residents.find(id);
  if (stored) return stored;
  const language = chooseLanguage(actor.language, languages, languages);
  return { id, version: 0, resident: newResident(actor.channel, actor.address, language) };
}

async function decide(stored: StoredResident, incoming: Incoming, context: Context): Promise<Decision> {
  const { event } = incoming;
  const { forgotten: _, ...known } = stored.resident;
  const greets = isHello(event, context);
  const comesBack = event.type === "opened" && known.stopped;
  const leavesTeam = isAnswering(known) && (greets || turnsAway(event));
  const present = comesBack ? { ...known, stopped: false } : known;
  const resident = leavesTeam ? notAnswering(present) : present;
  const who = { ...stored, resident };
  const decision = greets
    ? await greetBack(who, incoming, context)
    : await decideBy(destination(resident, event), who, incoming, context);
  if ((comesBack || leavesTeam) && !decision.steps.some(({ subject }) => subject === who.id)) {
    const back = changeResident(who, {}, [], context);
    return { ...decision, steps: [...decision.steps, ...back.steps], writes: [...decision.writes, ...back.writes] };
  }
  const isDanger =
    (event.type === "wrote" || event.type === "edited" || event.type === "heard") && speaksOfDanger(event.text);
  if (!isDanger) return decision;
  const said = decision.steps.length > 0 ? decision : changeResident(who, {}, [], context);
  const warning = { type: "say" as const, message: dangerMessage(context.town) };
  return { ...said, replies: [{ to: { type: "resident", id: who.id }, delivery: warning }, ...said.replies] };
}

function isHello(event: ResidentEvent, { texts }: Context): boolean {
  return event.type === "wrote" && isGreeting(event.text, texts);
}

/** A greeting is no answer: we go on where the person was. */
function greetBack(who: StoredResident, incoming: Incoming, context: Context): Promise<Decision> {
  const event = { type: "opened" as const };
  const { current } = who.resident;
  const to: Destination =
    current === undefined ? destination(who.resident, event) : { type: "participation", id: current };
  return decideBy(to, who, { ...incoming, event }, context);
}

async function decideBy(
  to: Destination,
  who: StoredResident,
  { actor, event }: Incoming,
  context: Context,
): Promise<Decision> {
  switch (to.type) {
    case "lobby":
      return showLobby(who, [phrase(`lobby-${to.because}`)], context);
    case "join":
      return join(who, { ...to, ofApp: actor.language }, context);
    case "join-council":
      return joinCouncil(who, to.code, context);
    case "participation":
      return converse(who, to.id, event, context);
    case "answer-team":
      return beginAnswer(who, to.relayId, to.participationId, context);
    case "to-team":
      return toTeam(who, to, { actor, event, eventKey: "" }, context);
    case "begin-for-council":
      return beginForCouncil(who, to, context);
    case "begin-name":
      return beginName(who, context);
    case "for-council":
      return writeForCouncil(who, to.pen, to.text, context);
    case "felt":
      return feelHeard(who, to, context);
    case "felt-words":
      return addWordsToFeeling(who, to, context);
    case "idea":
      return offerIdea(who, { text: to.text, ref: to.ref }, [], context);
    case "edited-idea":
      return editIdea(who, { text: to.text, ref: to.ref }, context);
    case "settle-idea":
      return settleIdea(who, to.keeps, to.ref, context);
    case "choose-language":
      return chooseOwnLanguage(who, to.language, to.ref, context);
    case "forget":
      return forgetNow(who, to.what, to.ref, context);
    case "command":
      return command(to, who, context);
    case "unreadable":
      return changeResident(who, {}, [{ text: [phrase(`only-words-${to.what}`)] }], context);
    case "old-button":
      return nothing(phrase("old-button"));
    case "unknown-command":
      return changeResident(who, {}, [{ text: [phrase("unknown-command")] }], context);
    case "reachable":
      return markReachable(who, to.is, context);
  }
}

/** Words for the team; when it waits no longer, they go where they would have gone. */
async function toTeam(
  who: StoredResident,
  { relayId, text }: { relayId: string; text: string },
  incoming: Incoming,
  context: Context,
): Promise<Decision> {
  const relay = await context.store.relays.find(relayId);
  if (relay?.state === "asked") return answerTeam(who, relay, text, context);
  const resident = notAnswering(who.resident);
  return decideBy(destination(resident, incoming.event), { ...who, resident }, incoming, context);
}

async function command(
  { command, text, ref }: Destination & { type: "command" },
  who: StoredResident,
  context: Context,
): Promise<Decision> {
  switch (command) {
    case "idea":
      return text === undefined ? askIdea(who, context) : offerIdea(who, { text, ref }, [], context);
    case "language":
      return listLanguages(who, context);
    case "my-data":
      return showMyData(who, context);
    case "forget":
      return askForget(who, context);
    case "help":
      return changeResident(who, {}, [helpMessage(context.town)], context);
    case "privacy":
      return changeResident(who, {}, [privacyMessage(context.town)], context);
    case "stop":
      return changeResident(who, { stopped: true }, [{ text: [phrase("stopped")] }], context);
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
