import { carryOut } from "./carry-out.ts";
import type { Context } from "./context.ts";
import { changeResident, type Decision, nothing } from "./decision.ts";
import { phrase } from "./model/message.ts";
import type { ResidentEvent } from "./model/resident.ts";
import { advance, type SessionEvent } from "./model/session.ts";
import { showLobby, whyNotOpen } from "./show-lobby.ts";
import type { StoredResident } from "./store/residents.ts";

/** Goes on with a participation, in the version of the consultation that it began with. */
export async function converse(
  who: StoredResident,
  participationId: string,
  event: ResidentEvent,
  context: Context,
): Promise<Decision> {
  const { store } = context;
  const participation = await store.participations.find(participationId);
  const running = participation && (await store.consultations.find(participation.slug));
  if (!participation?.session || !running) return showLobby(who, [phrase("lobby-nothing-going-on")], context);
  const refusal = whyNotOpen(running, who.resident.language, context);
  if (refusal) return showLobby(who, refusal, context);

  const before = participation.session;
  const c = await store.consultations.version(before.slug, before.version);
  const { session, effects } = advance(before, toSessionEvent(event), c);
  const notice = effects.find((effect) => effect.type === "notice")?.text;
  const carried = carryOut(effects, participationId, session, context);
  if (session === before && carried.writes.length + carried.replies.length === 0) return nothing(notice);

  const version = participation.version + 1;
  const { steps, writes } = makeCurrent(who, participationId, context);
  return {
    ...nothing(notice),
    steps: [{ subject: participationId, version }, ...steps],
    writes: [store.participations.move(participationId, version, session), ...writes, ...carried.writes],
    replies: carried.replies,
  };
}

/** Typed messages go to the participation that the resident was last busy with. */
function makeCurrent(who: StoredResident, current: string, context: Context): Decision {
  return who.resident.current === current ? nothing() : changeResident(who, { current }, [], context);
}

function toSessionEvent(event: ResidentEvent): SessionEvent {
  if (event.type === "wrote" || event.type === "sent-unreadable") return event;
  return event.type === "pressed" && event.button
    ? { type: "pressed", press: event.button, ref: event.ref }
    : { type: "entered" };
}
