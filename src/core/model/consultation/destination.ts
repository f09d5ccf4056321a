import type { Language } from "../language.ts";
import type { Press } from "../messages/message.ts";
import { FELT, RELAY } from "../messages/press.ts";
import {
  COUNCIL_ASKS,
  COUNCIL_CODE,
  COUNCIL_NAME,
  COUNCIL_TAKES_UP,
  type Command,
  type CouncilKind,
  type CouncilPen,
  type FeltHeard,
  FORGET,
  feelings,
  IDEA,
  isWriting,
  LANGUAGE,
  LIST_LANGUAGES,
  LOBBY_TOKEN,
  OPEN,
  ORDER,
  type Pen,
  type Resident,
  type ResidentEvent,
  YES,
} from "../resident.ts";
import type { Unreadable } from "../session/session.ts";
import { slug, sourceId } from "./consultation.ts";

/** Where an event belongs. `lobby` is the list of what is open now. */
export type Destination =
  | { type: "participation"; id: string }
  | { type: "join"; slug: string; source?: string; isHelped?: true; hasRead?: true }
  | { type: "join-council"; code: string }
  | { type: "lobby"; because: "asked" | "unknown-code" }
  | { type: "command"; command: Command; text?: string; typed?: string; ref: string }
  | { type: "was-answer"; ref: string }
  | { type: "answer-team"; relayId: string; participationId: string }
  | { type: "to-team"; relayId: string; text: string }
  | { type: "begin-for-council"; slug: string; kind: CouncilKind }
  | { type: "begin-name" }
  | { type: "for-council"; pen: CouncilPen; text: string }
  | { type: "felt"; participationId: string; value: FeltHeard; ref: string }
  | { type: "felt-words"; participationId: string; text: string }
  | { type: "idea"; text: string; ref: string }
  | { type: "edited-idea"; text: string; ref: string }
  | { type: "settle-idea"; keeps: boolean; ref: string }
  | { type: "choose-language"; language: Language; ref: string }
  | { type: "forget"; what: string; ref: string }
  | { type: "unreadable"; what: Unreadable }
  | { type: "old-button" }
  | { type: "unknown-command" }
  | { type: "moved"; code: string }
  | { type: "blocked" | "came-back" };

/** Decides where one event of a resident belongs; a button belongs to the participation whose token it carries. */
export function destination(resident: Resident, event: ResidentEvent): Destination {
  switch (event.type) {
    case "opened":
      return event.code === undefined ? { type: "lobby", because: "asked" } : opened(resident, event.code, event);
    case "pressed":
      return fromButton(resident, event.button, event.ref);
    case "heard":
    case "not-heard":
      return { type: "participation", id: event.participationId };
    case "commanded":
      if (event.command === "unknown") return { type: "unknown-command" };
      return { ...event, type: "command", command: event.command };
    case "moved":
      return event;
    case "blocked":
      return { type: "blocked" };
    case "unblocked":
      return { type: "came-back" };
    case "wrote":
      if (resident.relay !== undefined) return { type: "to-team", relayId: resident.relay, text: event.text };
      if (resident.pen && isWriting(resident.pen)) return byPen(resident.pen, event.text);
      return inTheMiddle(resident, event);
    default:
      return inTheMiddle(resident, event);
  }
}

/** Words and the like belong to the consultation that the person is busy with, or to an idea. */
function inTheMiddle(
  resident: Resident,
  event: Extract<ResidentEvent, { type: "wrote" | "edited" | "spoke" | "located" | "sent-unreadable" }>,
): Destination {
  if (event.type === "edited" && isOfIdea(resident, event.ref)) return { ...event, type: "edited-idea" };
  return resident.current !== undefined && !resident.idea?.isOpen
    ? { type: "participation", id: resident.current }
    : outside(event);
}

function isOfIdea({ idea, keptIdea }: Resident, ref: string): boolean {
  return [idea, keptIdea].some((each) => each?.said.some((said) => said.ref === ref));
}

function byPen(pen: Pen, text: string): Destination {
  return "feltIn" in pen
    ? { type: "felt-words", participationId: pen.feltIn, text }
    : { type: "for-council", pen, text };
}

/** What comes in while the person is in no consultation, or in the middle of an idea. */
function outside(
  event: Extract<ResidentEvent, { type: "wrote" | "edited" | "spoke" | "located" | "sent-unreadable" }>,
): Destination {
  switch (event.type) {
    case "wrote":
      return { ...event, type: "idea" };
    case "edited":
      return { ...event, type: "edited-idea" };
    case "spoke":
      return { type: "unreadable", what: "voice" };
    case "located":
      return { type: "unreadable", what: "other" };
    case "sent-unreadable":
      return { type: "unreadable", what: event.what };
  }
}

function opened(
  resident: Resident,
  code: string,
  { isHelped, hasRead }: Extract<ResidentEvent, { type: "opened" }>,
): Destination {
  const to = fromCode(resident, code);
  return to.type === "join" ? { ...to, ...(isHelped && { isHelped }), ...(hasRead && { hasRead }) } : to;
}

/** A deep link's code: SLUG or SLUG_SOURCE, also where somebody copied it by hand, in capitals or with signs behind it. */
function fromCode(resident: Resident, code: string): Destination {
  if (code.startsWith(COUNCIL_CODE)) return { type: "join-council", code };
  const [, name, source] = /^([a-z0-9-]+)(?:_([a-z0-9-]+))?(?![a-z0-9-])/.exec(code.trim().toLowerCase()) ?? [];
  if (!slug.safeParse(name).success || name === undefined || code.includes("%"))
    return { type: "lobby", because: "unknown-code" };
  const known = resident.participations.findLast((p) => p.slug === name);
  if (known) return { type: "participation", id: known.id };
  return sourceId.safeParse(source).success && source !== undefined
    ? { type: "join", slug: name, source }
    : { type: "join", slug: name };
}

function fromButton(resident: Resident, button: Press | undefined, ref: string): Destination {
  if (!button) return { type: "old-button" };
  const { token, questionId: about, optionId } = button;
  if (token === LOBBY_TOKEN && about === OPEN) return fromCode(resident, optionId);
  if (token === LOBBY_TOKEN && about === IDEA) return { type: "settle-idea", keeps: optionId === YES, ref };
  if (token === LOBBY_TOKEN && about === LANGUAGE)
    return optionId === LIST_LANGUAGES
      ? { type: "command", command: "language", ref }
      : { type: "choose-language", language: optionId, ref };
  if (token === LOBBY_TOKEN && about === COUNCIL_ASKS)
    return { type: "begin-for-council", slug: optionId, kind: "asks" };
  if (token === LOBBY_TOKEN && about === COUNCIL_TAKES_UP)
    return { type: "begin-for-council", slug: optionId, kind: "takes-up" };
  if (token === LOBBY_TOKEN && about === COUNCIL_NAME) return { type: "begin-name" };
  if (token === LOBBY_TOKEN && about === ORDER) return { type: "was-answer", ref };
  if (token === LOBBY_TOKEN && about === FORGET) return { type: "forget", what: optionId, ref };
  const known = resident.participations.find((p) => p.token === token);
  if (!known) return { type: "old-button" };
  if (about === RELAY) return { type: "answer-team", relayId: optionId, participationId: known.id };
  const value = about === FELT ? feelings.find((each) => each === optionId) : undefined;
  return value ? { type: "felt", participationId: known.id, value, ref } : { type: "participation", id: known.id };
}
