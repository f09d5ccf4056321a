import type { Incoming } from "./channel.ts";
import type { Context } from "./context.ts";
import { answerToValue } from "./model/answer.ts";
import { languagesOf, openness } from "./model/consultation.ts";
import { chooseLanguage, inLanguage, type Language } from "./model/language.ts";
import { languagesAmong, lobby } from "./model/lobby.ts";
import { type Message, type Phrase, phrase } from "./model/message.ts";
import { destination, joined, newResident, type ResidentEvent } from "./model/resident.ts";
import { advance, type Effect, invite, type Session, type SessionEvent } from "./model/session.ts";
import { openConsultations } from "./overview.ts";
import type { Running } from "./store/consultations.ts";
import type { Statement } from "./store/db.ts";
import type { Addressee } from "./store/outbox.ts";
import type { Participation } from "./store/participations.ts";
import type { StoredResident } from "./store/residents.ts";
import type { Step } from "./store/steps.ts";

/** What the channel may say on the tap itself; it is in none of the stored replies. */
export type Received = { language: Language; notice?: Phrase };

type Decision = { steps: Step[]; writes: Statement[]; notice?: Phrase };

const TRIES = 5;

/** Somebody else was first five times in a row; the channel has to bring the event again. */
export class OutrunError extends Error {}

/** Takes in one event: what it changes and what is said about it are stored as one, before this returns. */
export async function receive(incoming: Incoming, context: Context): Promise<Received> {
  for (let tries = 0; tries < TRIES; tries++) {
    const who = await findResident(incoming, context);
    const { notice, ...change } = await decide(who, incoming, context);
    const { language } = who.resident;
    if (change.steps.length === 0) return { language, ...(notice && { notice }) };
    const outcome = await context.store.commit({ ...change, eventKey: incoming.eventKey }, context.now());
    if (outcome === "stored") context.nudge();
    if (outcome !== "outrun") return { language, ...(outcome === "stored" && notice && { notice }) };
  }
  throw new OutrunError(`event ${incoming.eventKey} was outrun ${TRIES} times`);
}

/** A resident we do not know yet has version 0. */
async function findResident({ actor }: Incoming, { store, languages }: Context): Promise<StoredResident> {
  const id = store.residents.idOf(actor.channel, actor.address);
  const language = chooseLanguage(actor.language, languages, languages);
  return (
    (await store.residents.find(id)) ?? {
      id,
      version: 0,
      resident: newResident(actor.channel, actor.address, language),
    }
  );
}

async function decide(who: StoredResident, { actor, event }: Incoming, context: Context): Promise<Decision> {
  const to = destination(who.resident, event);
  switch (to.type) {
    case "lobby":
      return showLobby(who, [phrase(`lobby-${to.because}`)], context);
    case "join":
      return join(who, to.slug, to.source, actor.language, context);
    case "participation":
      return goOn(who, to.id, event, context);
    case "old-button":
      return { steps: [], writes: [], notice: phrase("old-button") };
    case "unknown-command":
      return change(who, context, [{ text: [phrase("unknown-command")] }]);
    case "stop":
      return change({ ...who, resident: { ...who.resident, stopped: true } }, context, [{ text: [phrase("stopped")] }]);
    case "reachable": {
      const writes = who.resident.participations.map((p) => context.store.participations.setReachable(p.id, to.is));
      const { steps, writes: saved } = change(who, context, []);
      return { steps, writes: [...saved, ...writes] };
    }
  }
}

/** Saves the resident and says something that belongs to no consultation. */
function change(who: StoredResident, context: Context, messages: Message[]): Decision {
  const next = { ...who, version: who.version + 1 };
  const to: Addressee = { type: "resident", id: who.id };
  const said = messages.map((message) => reply(to, { type: "reply", message }, context));
  return {
    steps: [{ subject: next.id, version: next.version }],
    writes: [context.store.residents.save(next), ...said],
  };
}

async function showLobby(who: StoredResident, greeting: Phrase[], context: Context): Promise<Decision> {
  const open = (await openConsultations(context)).map((running) => running.published);
  const { resident } = who;
  const known = languagesAmong(open);
  const language = known.includes(resident.language)
    ? resident.language
    : chooseLanguage(undefined, context.languages, known);
  return change(who, context, [lobby(greeting, open, language)]);
}

async function join(
  who: StoredResident,
  slug: string,
  source: string | undefined,
  ofApp: Language | undefined,
  context: Context,
): Promise<Decision> {
  const running = await context.store.consultations.find(slug);
  if (!running) return showLobby(who, [phrase("lobby-unknown-code")], context);
  const refusal = notOpen(running, who.resident.language, context);
  if (refusal) return showLobby(who, refusal, context);
  const c = running.published;
  const language = chooseLanguage(ofApp, context.languages, languagesOf(c));
  const session = invite(c, context.randomId(10), language);
  const id = context.randomId(20);
  const participation: Participation = {
    ...{ id, version: 1, slug, channel: who.resident.channel, language, source, helper: false, residentId: who.id },
  };
  const resident = joined({ ...who.resident, language }, { slug, id, token: session.token });
  const began = change({ ...who, resident }, context, []);
  const { session: first, effects } = advance(session, { type: "entered" }, c);
  return {
    steps: [...began.steps, { subject: id, version: 1 }],
    writes: [
      ...began.writes,
      context.store.participations.add({ ...participation, session: first }),
      ...effects.flatMap((effect) => carryOut(effect, participation, first, context)),
    ],
  };
}

async function goOn(who: StoredResident, id: string, event: ResidentEvent, context: Context): Promise<Decision> {
  const participation = await context.store.participations.find(id);
  const session = participation?.session;
  if (!session) return showLobby(who, [phrase("lobby-nothing-going-on")], context);
  const running = await context.store.consultations.find(participation.slug);
  const refusal = running && notOpen(running, who.resident.language, context);
  if (refusal) return showLobby(who, refusal, context);
  const c = await context.store.consultations.version(participation.slug, session.version);
  const { session: next, effects } = advance(session, sessionEvent(event), c);
  const notice = effects.find((effect) => effect.type === "notice")?.text;
  const writes = effects.flatMap((effect) => carryOut(effect, participation, next, context));
  if (next === session && writes.length === 0) return { steps: [], writes: [], ...(notice && { notice }) };
  const version = participation.version + 1;
  const switched =
    who.resident.current === id
      ? undefined
      : change({ ...who, resident: { ...who.resident, current: id } }, context, []);
  return {
    steps: [{ subject: id, version }, ...(switched?.steps ?? [])],
    writes: [context.store.participations.move(id, version, next), ...(switched?.writes ?? []), ...writes],
    ...(notice && { notice }),
  };
}

function sessionEvent(event: ResidentEvent): SessionEvent {
  if (event.type === "wrote" || event.type === "sent-unreadable") return event;
  return event.type === "pressed" && event.button
    ? { type: "pressed", press: event.button, ref: event.ref }
    : { type: "entered" };
}

/** Why nothing can be answered here today, in words for the resident; nothing when it is open. */
function notOpen(
  { published, closedOn }: Running,
  language: Language,
  { calendar, now }: Context,
): Phrase[] | undefined {
  const state = openness(published, calendar.day(now()), closedOn);
  const title = inLanguage(published.title, language).literal;
  switch (state) {
    case "open":
      return undefined;
    case "not-yet":
      return [phrase("not-yet-open", { title, opens: { date: published.opens } })];
    case "closed":
      return [phrase("closed", { title, answerBy: { date: published.promise.answerBy } })];
  }
}

function carryOut(effect: Effect, { id, slug }: Participation, { language }: Session, context: Context): Statement[] {
  switch (effect.type) {
    case "reply":
    case "edit":
      return [reply({ type: "participation", id }, effect, context)];
    case "notice":
      return [];
    case "save-answer":
    case "add-words": {
      const answer = effect.type === "save-answer" ? effect.answer : { kind: "text" as const, text: effect.text };
      const { answers } = context.store;
      const write = effect.type === "save-answer" ? answers.save : answers.addWords;
      return [
        write({
          participationId: id,
          slug,
          questionId: effect.questionId,
          kind: answer.kind,
          value: answerToValue(answer),
          text: answer.kind === "text" ? answer.text : "",
          language,
          status: "accepted",
          reason: null,
          hidden: false,
          receivedAt: context.now(),
        }),
      ];
    }
  }
}

function reply(to: Addressee, effect: Effect & { type: "reply" | "edit" }, { store, now }: Context): Statement {
  const { message } = effect;
  const delivery =
    effect.type === "edit" ? { type: "edit" as const, ref: effect.ref, message } : { type: "say" as const, message };
  return store.outbox.post({ lane: "reply", to, delivery, dueAt: now() });
}
