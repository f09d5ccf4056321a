import type { Context } from "../../context.ts";
import { inLanguage } from "../../model/language.ts";
import { forgetQuestion } from "../../model/messages/lobby.ts";
import { type Phrase, phrase } from "../../model/messages/message.ts";
import { ALL, IDEAS, NO } from "../../model/resident.ts";
import { forgettingOf, leaveResident } from "../../rights/forget.ts";
import { readMyData, tellMyData } from "../../rights/my-data.ts";
import { isShared, toldApart } from "../../rights/told-apart.ts";
import type { StoredResident } from "../../store/people/residents.ts";
import { changeResident, type Decision } from "../decision.ts";

/** Everything that is stored of this person: to read in the chat, and as a file. */
export async function showMyData(who: StoredResident, context: Context): Promise<Decision> {
  const told = tellMyData(await readMyData(who.resident, context), who.resident.language, context.town.contactDays);
  const decision = changeResident(who, {}, told, context);
  const to = { type: "resident" as const, id: who.id };
  return { ...decision, replies: [...decision.replies, { to, delivery: { type: "my-data" } }] };
}

/** Asks what shall be forgotten; the tap on an answer is the confirmation. */
export async function askForget(who: StoredResident, context: Context): Promise<Decision> {
  const { participations, language } = who.resident;
  const slugs = participations.map(({ slug }) => slug);
  const all: { id: string; label: Phrase }[] = [];
  for (const [i, { id, slug }] of participations.entries()) {
    const running = await context.store.consultations.find(slug);
    if (slug === IDEAS) all.push({ id, label: phrase("my-data-ideas") });
    else if (running) {
      const title = inLanguage(running.published.title, language);
      all.push({ id, label: { ...title, literal: toldApart(title.literal, slugs, i) } });
    }
  }
  return changeResident(who, {}, [forgetQuestion(all, isShared(slugs))], context);
}

/** Forgets one participation or everything, in the same commit as the word about it. */
export async function forgetNow(who: StoredResident, what: string, ref: string, context: Context): Promise<Decision> {
  const { resident } = who;
  const to = { type: "resident" as const, id: who.id };
  const say = (key: string) => ({ to, delivery: { type: "edit" as const, ref, message: { text: [phrase(key)] } } });
  if (what === NO) return { ...changeResident(who, {}, [], context), replies: [say("forget-nothing")] };
  const ids = resident.participations.map(({ id }) => id).filter((id) => what === ALL || id === what);
  if (what !== ALL && ids.length === 0) return { steps: [], writes: [], replies: [], notice: phrase("old-button") };
  const forgotten = await forgettingOf(ids, context);
  const left = leaveResident(who, ids, what === ALL, context);
  return {
    steps: [...left.steps, ...forgotten.steps],
    writes: [
      ...(what === ALL ? context.store.outbox.dropAll(who.id, "passedOver") : []),
      ...left.writes,
      ...forgotten.writes,
    ],
    replies: [say(what === ALL ? "forgotten-all" : "forgotten-one")],
    erases: true,
  };
}
