import type { Context } from "../../context.ts";
import { questionOf } from "../../model/consultation/consultation.ts";
import { rulesOf } from "../../model/kinds/kinds.ts";
import { type Message, phrase } from "../../model/messages/message.ts";
import { button } from "../../model/messages/press.ts";
import { LOBBY_TOKEN, ORDER, type Order, type Resident, type ResidentEvent, YES } from "../../model/resident.ts";
import * as say from "../../model/session/say.ts";
import type { Asking } from "../../model/session/session.ts";
import type { StoredResident } from "../../store/people/residents.ts";
import { orderIn } from "../../understand/orders.ts";
import { isInvisible } from "../../understand/spelling.ts";
import { isGreeting, understandLabel } from "../../understand/understand.ts";
import { converse } from "../converse.ts";
import { changeResident, type Decision, nothing } from "../decision.ts";

/** What an event is when its words ask for something that can be asked at any moment, or when there are none to see. */
export async function withOrder(event: ResidentEvent, resident: Resident, context: Context): Promise<ResidentEvent> {
  if (event.type !== "wrote") return event;
  if (isInvisible(event.text)) return { type: "sent-unreadable", what: "other", ref: event.ref };
  if (event.isForwarded) return event;
  const command = orderIn(event.text);
  if (!command || (await isLabelNow(event.text, resident, context))) return event;
  return { type: "commanded", command, typed: event.text, ref: event.ref };
}

/** Whether words say hello, and are no answer to what stands open. */
export async function greets(event: ResidentEvent, resident: Resident, context: Context): Promise<boolean> {
  if (event.type !== "wrote" || event.isForwarded || !isGreeting(event.text)) return false;
  return !(await isLabelNow(event.text, resident, context));
}

/** Whether words are the label of a button of the question that stands open. */
async function isLabelNow(text: string, resident: Resident, context: Context): Promise<boolean> {
  const open = await askedNow(resident, context);
  const shown = open ? [say.current(open.session, open.c), say.atRest(open.session, open.c)] : [];
  return shown.some((message) => understandLabel(text, message, open?.c, context.texts) !== undefined);
}

async function askedNow({ current, idea, proof }: Resident, { store }: Context) {
  if (proof?.isOpen) return proof.session.stage === "asking" ? { session: proof.session, c: proof.c } : undefined;
  if (current === undefined || idea?.isOpen) return undefined;
  const session = (await store.participations.find(current))?.session;
  if (session?.stage !== "asking") return undefined;
  const asked: Asking = session;
  return { session: asked, c: await store.consultations.version(session.slug, session.version) };
}

/** The words of an order that may have been the answer to an open question. */
export async function mayBeAnswer(
  { resident }: StoredResident,
  typed: { text: string; ref: string },
  context: Context,
): Promise<Order | undefined> {
  const open = await askedNow(resident, context);
  const question = open && questionOf(open.c, open.session.questionId);
  if (!question || resident.current === undefined || !rulesOf(question).isInWords) return undefined;
  return { ...typed, participationId: resident.current, questionId: question.id };
}

/** The message with a button that takes the order back. */
export function withWayBack(message: Message): Message {
  const way = button(LOBBY_TOKEN, ORDER, YES, phrase("button-was-answer"));
  return { ...message, buttons: [...(message.buttons ?? []), [way]] };
}

/** What was taken as an order was the answer, as long as its question still stands open. */
export async function takeAsAnswer(who: StoredResident, ref: string, context: Context): Promise<Decision> {
  const { order, ...rest } = who.resident;
  const open = await askedNow(rest, context);
  if (!order || rest.current !== order.participationId || open?.session.questionId !== order.questionId)
    return nothing(phrase("old-button"));
  const back = { ...who, resident: { ...rest, stopped: false } };
  const { text, ref: typedIn = "" } = order;
  const decided = await converse(back, order.participationId, { type: "wrote", text, ref: typedIn }, context);
  const kept = decided.steps.some(({ subject }) => subject === who.id)
    ? nothing()
    : changeResident(back, {}, [], context);
  const told = { text: [phrase("was-answer")] };
  return {
    ...decided,
    steps: [...decided.steps, ...kept.steps],
    writes: [...decided.writes, ...kept.writes],
    replies: [
      { to: { type: "resident", id: who.id }, delivery: { type: "edit", ref, message: told } },
      ...decided.replies,
    ],
  };
}
