import type { Context } from "../context.ts";
import type { Language } from "../model/language.ts";
import { phrase } from "../model/messages/message.ts";
import { ANOTHER, HEARD, RIGHT } from "../model/messages/press.ts";
import { closedIdea, type Resident, type ResidentEvent } from "../model/resident.ts";
import { advance } from "../model/session/advance.ts";
import { isOfNow, lastSeen, type Sight } from "../model/session/behind.ts";
import type { Session } from "../model/session/session.ts";
import { reminderDue } from "../model/session/session.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { Participation } from "../store/people/participations.ts";
import type { StoredResident } from "../store/people/residents.ts";
import type { Relay } from "../store/sending/relays.ts";
import { answerTeam } from "./answer-team.ts";
import { applyEffects } from "./apply-effects.ts";
import { changeResident, type Decision, nothing } from "./decision.ts";
import { offerIdea } from "./ideas.ts";
import { join } from "./join.ts";
import { giveCode } from "./orders/give-code.ts";
import { showLobby, whyNotOpen } from "./show-lobby.ts";
import { toSessionEvent } from "./to-session-event.ts";

/** So long after the last answer nobody is being asked anything any more; less when there is nothing left to ask. */
const [REST_MILLISECONDS, REST_WHEN_DONE_MILLISECONDS] = [600_000, 15_000];

type Talk = ResidentEvent | { type: "chose-language"; language: Language };

/** Goes on with a participation, in the version of the consultation that it began with. */
export async function converse(
  who: StoredResident,
  participationId: string,
  event: Talk,
  context: Context,
): Promise<Decision> {
  const { store } = context;
  const participation = await store.participations.find(participationId);
  const running = participation && (await store.consultations.find(participation.slug));
  if (!participation?.session || !running) return showLobby(who, [phrase("lobby-nothing-going-on")], context);
  const before = participation.session;
  const sight = event.type === "wrote" || event.type === "heard" ? sightOf(event, participation) : {};
  const isWords = event.type === "wrote" || isSpoken(event);
  const relay =
    isWords && isOfNow(sight, before) ? await waitingTeam(who, before, participationId, context) : undefined;
  if (relay && event.type === "wrote") return answerTeam(who, relay, event.text, context);
  if (relay && before.heard && isConfirmed(event))
    return answerAloud(who, relay, participation, before, event.ref, context);
  const refusal = relay ? undefined : whyNotOpen(running, who.resident.language, context);
  if (refusal) {
    if (event.type !== "wrote") return showLobby(who, refusal, context);
    return offerIdea(who, { text: event.text, ref: event.ref }, refusal, context);
  }
  if (event.type === "pressed" && event.button?.optionId === ANOTHER && (before.helper || before.stage === "finished"))
    return join(who, { slug: before.slug, ofApp: before.language, isHelped: before.helper === true }, context);
  const c = await store.consultations.version(before.slug, before.version);
  const step = { subject: participationId, version: participation.version + 1 };
  const meant = toSessionEvent(event, before, c, context, sight);
  const given = await giveCode(meant, before, c, step, context);
  const { session, effects } = advance(before, given.event, c);
  const notice = effects.find((effect) => effect.type === "notice")?.text;
  const carried = await applyEffects(effects, participationId, session, context, running.published.moderation);
  if (session === before && carried.writes.length + carried.replies.length === 0) return nothing(notice);

  const hasAnswered = effects.some((effect) => effect.type === "save-answer");
  const current = event.type === "chose-language" ? { language: event.language } : {};
  const { steps, writes } = makeCurrent(who, { ...current, current: participationId }, context);
  return {
    ...nothing(notice),
    steps: [step, ...steps],
    writes: [
      ...given.spent,
      store.participations.move(participationId, step.version, session, reminderDue(session, context.now())),
      ...writes,
      ...carried.writes,
      ...(hasAnswered ? await tellAfterwards(participationId, session, context) : []),
    ],
    replies: carried.replies,
  };
}

/** When everybody was told what was done with their words, who answers after that is told too, once they are done. */
function tellAfterwards(
  participationId: string,
  { slug, stage }: Session,
  { store, now }: Context,
): Promise<SqlStatement[]> {
  const rest = stage === "finished" ? REST_WHEN_DONE_MILLISECONDS : REST_MILLISECONDS;
  return store.tellings.tellLate(participationId, slug, now() + rest);
}

/** What the resident had before them when they wrote this, as far as the channel counts messages. */
function sightOf({ number, quoted }: { number?: number; quoted?: string }, { shown }: Participation): Sight {
  const seen = lastSeen(shown ?? [], number);
  return { ...(seen !== undefined && { seen }), ...(quoted !== undefined && { quoted }) };
}

/** The question of the team that words of this resident answer: the one they chose, or who is done, the one still open. */
async function waitingTeam(
  { resident }: StoredResident,
  session: Session,
  id: string,
  { store }: Context,
): Promise<Relay | undefined> {
  const chosen = resident.relay === undefined ? undefined : await store.relays.find(resident.relay);
  if (chosen?.state === "asked") return chosen;
  return session.stage === "finished" && !session.adding ? store.relays.openFor(id) : undefined;
}

function isSpoken(event: Talk): boolean {
  const isAboutHeard = event.type === "pressed" && event.button?.questionId === HEARD;
  return event.type === "spoke" || event.type === "heard" || event.type === "not-heard" || isAboutHeard;
}

function isConfirmed(event: Talk): event is Talk & { type: "pressed" } {
  return event.type === "pressed" && event.button?.questionId === HEARD && event.button.optionId === RIGHT;
}

/** What was heard, and is right, goes to the team. */
async function answerAloud(
  who: StoredResident,
  relay: Relay,
  { id, version: was }: Participation,
  { heard, ...session }: Session,
  ref: string,
  context: Context,
): Promise<Decision> {
  const answered = await answerTeam(who, relay, heard?.text ?? "", context);
  const version = was + 1;
  const words = { literal: heard?.text ?? "", language: session.language };
  const message = { text: [words, phrase("heard-right")] };
  const shown = { to: { type: "participation" as const, id }, delivery: { type: "edit" as const, ref, message } };
  const moved = context.store.participations.move(id, version, session, reminderDue(session, context.now()));
  return {
    ...answered,
    steps: [{ subject: id, version }, ...answered.steps],
    writes: [moved, ...answered.writes],
    replies: [shown, ...answered.replies],
  };
}

/** Typed messages go to the participation that the resident was last busy with. */
function makeCurrent(who: StoredResident, change: Partial<Resident>, context: Context): Decision {
  const resident = closedIdea(who.resident);
  const isSame = change.language === undefined && change.current === resident.current && resident === who.resident;
  return isSame ? nothing() : changeResident({ ...who, resident }, change, [], context);
}
