import { carryOut } from "./carry-out.ts";
import type { Context } from "./context.ts";
import { changeResident, type Decision, nothing } from "./decision.ts";
import { offerIdea } from "./ideas.ts";
import { join } from "./join.ts";
import { advance } from "./model/advance.ts";
import type { Language } from "./model/language.ts";
import { phrase } from "./model/message.ts";
import { ANOTHER, RELAY } from "./model/press.ts";
import { closedIdea, type Resident, type ResidentEvent } from "./model/resident.ts";
import type { Session } from "./model/session.ts";
import { reminderDue } from "./remind.ts";
import { showLobby, whyNotOpen } from "./show-lobby.ts";
import type { StoredResident } from "./store/residents.ts";
import { toSessionEvent } from "./to-session-event.ts";

/** Goes on with a participation, in the version of the consultation that it began with. */
export async function converse(
  who: StoredResident,
  participationId: string,
  event: ResidentEvent | { type: "chose-language"; language: Language },
  context: Context,
): Promise<Decision> {
  const { store } = context;
  const participation = await store.participations.find(participationId);
  const running = participation && (await store.consultations.find(participation.slug));
  if (!participation?.session || !running) return showLobby(who, [phrase("lobby-nothing-going-on")], context);
  const before = await listening(participation.session, participationId, event, context);
  const relayId = event.type === "pressed" && event.button?.questionId === RELAY ? event.button.optionId : undefined;
  if (relayId !== undefined && !(await isAsked(relayId, participationId, context)))
    return nothing(phrase("relay-over"));
  const isRelayed = before.relay !== undefined || relayId !== undefined;
  const refusal = isRelayed ? undefined : whyNotOpen(running, who.resident.language, context);
  if (refusal) {
    if (event.type !== "wrote") return showLobby(who, refusal, context);
    return offerIdea(who, { text: event.text, ref: event.ref }, refusal, context);
  }
  if (event.type === "pressed" && event.button?.optionId === ANOTHER && before.helper)
    return join(who, { slug: before.slug, ofApp: before.language, isHelped: true }, context);
  const c = await store.consultations.version(before.slug, before.version);
  const { session, effects } = advance(before, toSessionEvent(event, before, c, context), c);
  const notice = effects.find((effect) => effect.type === "notice")?.text;
  const carried = carryOut(effects, participationId, session, context, running.published.moderation);
  if (session === before && carried.writes.length + carried.replies.length === 0) return nothing(notice);

  const version = participation.version + 1;
  const current = event.type === "chose-language" ? { language: event.language } : {};
  const { steps, writes } = makeCurrent(who, { ...current, current: participationId }, context);
  return {
    ...nothing(notice),
    steps: [{ subject: participationId, version }, ...steps],
    writes: [
      store.participations.move(participationId, version, session, reminderDue(session, context.now())),
      ...writes,
      ...carried.writes,
    ],
    replies: carried.replies,
  };
}

/** Who is done, and types without pressing anything while the team waits for an answer, answers the team. */
async function listening(session: Session, id: string, event: { type: string }, { store }: Context): Promise<Session> {
  if (
    (event.type !== "wrote" && event.type !== "heard") ||
    session.relay !== undefined ||
    session.stage !== "finished" ||
    session.adding
  )
    return session;
  const relay = await store.relays.openFor(id);
  return relay ? { ...session, relay: relay.id } : session;
}

/** Whether the team still waits for this answer. */
async function isAsked(relayId: string, participationId: string, { store }: Context): Promise<boolean> {
  const relay = await store.relays.find(relayId);
  return relay?.participationId === participationId && relay.state === "asked";
}

/** Typed messages go to the participation that the resident was last busy with. */
function makeCurrent(who: StoredResident, change: Partial<Resident>, context: Context): Decision {
  const resident = closedIdea(who.resident);
  const isSame = change.language === undefined && change.current === resident.current && resident === who.resident;
  return isSame ? nothing() : changeResident({ ...who, resident }, change, [], context);
}
