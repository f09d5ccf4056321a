import type { Incoming } from "../channel.ts";
import type { Context } from "../context.ts";
import { type Destination, destination } from "../model/consultation/destination.ts";
import { type Message, phrase } from "../model/messages/message.ts";
import { helpMessage, privacyMessage } from "../model/messages/town.ts";
import { notAnswering } from "../model/resident.ts";
import type { StoredResident } from "../store/people/residents.ts";
import { answerTeam, beginAnswer } from "./answer-team.ts";
import { converse } from "./converse.ts";
import { beginForCouncil, beginName, writeForCouncil } from "./council/council-words.ts";
import { joinCouncil } from "./council/invite-council.ts";
import { changeResident, type Decision, nothing } from "./decision.ts";
import { addWordsToFeeling, feelHeard } from "./feel-heard.ts";
import { askIdea, editIdea, offerIdea, settleIdea } from "./ideas.ts";
import { join } from "./join.ts";
import { askForget, forgetNow, showMyData } from "./orders/ask-rights.ts";
import { chooseOwnLanguage, listLanguages } from "./orders/choose-language.ts";
import { giveWords, moveHere } from "./orders/move.ts";
import { mayBeAnswer, takeAsAnswer, withWayBack } from "./orders/orders.ts";
import { showLobby } from "./show-lobby.ts";

/** What an event leads to that belongs there. */
export async function decideBy(
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
    case "participation":
      return converse(who, to.id, event, context);
    case "answer-team":
      return beginAnswer(who, to.relayId, to.participationId, context);
    case "to-team":
      return toTeam(who, to, { actor, event, eventKey: "" }, context);
    case "join-council":
    case "begin-for-council":
    case "begin-name":
    case "for-council":
      return decideForCouncil(to, who, context);
    case "felt":
    case "felt-words":
      return to.type === "felt" ? feelHeard(who, to, context) : addWordsToFeeling(who, to, context);
    case "idea":
    case "edited-idea":
    case "settle-idea":
      return decideOnIdea(to, who, context);
    case "choose-language":
      return chooseOwnLanguage(who, to.language, to.ref, context);
    case "forget":
      return forgetNow(who, to.what, to.ref, context);
    case "command":
      return command(to, who, context);
    case "was-answer":
      return takeAsAnswer(who, to.ref, context);
    case "unreadable":
      return changeResident(who, {}, [{ text: [phrase(`only-words-${to.what}`)] }], context);
    case "unknown-command":
      return changeResident(who, {}, [{ text: [phrase("unknown-command")] }], context);
    case "moved":
      return moveHere(who, to.code, context);
    case "old-button":
    case "came-back":
      return nothing(to.type === "old-button" ? phrase("old-button") : undefined);
    case "blocked":
      return markUnreachable(who, context);
  }
}

async function decideForCouncil(
  to: Extract<Destination, { type: "join-council" | "begin-for-council" | "begin-name" | "for-council" }>,
  who: StoredResident,
  context: Context,
): Promise<Decision> {
  switch (to.type) {
    case "join-council":
      return joinCouncil(who, to.code, context);
    case "begin-for-council":
      return beginForCouncil(who, to, context);
    case "begin-name":
      return beginName(who, context);
    case "for-council":
      return writeForCouncil(who, to.pen, to.text, context);
  }
}

async function decideOnIdea(
  to: Extract<Destination, { type: "idea" | "edited-idea" | "settle-idea" }>,
  who: StoredResident,
  context: Context,
): Promise<Decision> {
  switch (to.type) {
    case "idea":
      return offerIdea(who, { text: to.text, ref: to.ref }, [], context);
    case "edited-idea":
      return editIdea(who, { text: to.text, ref: to.ref }, context);
    case "settle-idea":
      return settleIdea(who, to.keeps, to.ref, context);
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
  { command, text, typed, ref }: Destination & { type: "command" },
  who: StoredResident,
  context: Context,
): Promise<Decision> {
  const order = typed === undefined ? undefined : await mayBeAnswer(who, { text: typed, ref }, context);
  const said = (message: Message) => [order ? withWayBack(message) : message];
  switch (command) {
    case "idea":
      return text === undefined ? askIdea(who, context) : offerIdea(who, { text, ref }, [], context);
    case "language":
      return listLanguages(who, context);
    case "my-data":
      return showMyData(who, context);
    case "forget":
      return askForget(who, context);
    case "move":
      return giveWords(who, context);
    case "help":
      return changeResident(who, order ? { order } : {}, said(helpMessage(context.town)), context);
    case "privacy":
      return changeResident(who, {}, [privacyMessage(context.town)], context);
    case "stop":
      return changeResident(
        who,
        { stopped: true, ...(order && { order }) },
        said({ text: [phrase("stopped")] }),
        context,
      );
  }
}

/** A resident who blocks the bot can be reached in none of their consultations, until they come back. */
function markUnreachable(who: StoredResident, context: Context): Decision {
  if (who.resident.participations.length === 0) return nothing();
  const change = changeResident(who, {}, [], context);
  const writes = who.resident.participations.map(({ id }) =>
    context.store.participations.setUnreachable(id, "blocked"),
  );
  return { ...change, writes: [...change.writes, ...writes] };
}
