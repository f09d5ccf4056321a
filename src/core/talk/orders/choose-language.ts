import type { Context } from "../../context.ts";
import { languagesToChoose } from "../../model/consultation/consultation.ts";
import { type Language, languageName } from "../../model/language.ts";
import { languageList } from "../../model/messages/lobby.ts";
import { phrase } from "../../model/messages/message.ts";
import type { StoredResident } from "../../store/people/residents.ts";
import { converse } from "../converse.ts";
import { changeResident, type Decision, nothing } from "../decision.ts";
import { showLobby } from "../show-lobby.ts";

/** The languages that they can choose where they are now. */
async function toChoose({ resident }: StoredResident, { store, languages }: Context): Promise<Language[]> {
  const participation = resident.current === undefined ? undefined : await store.participations.find(resident.current);
  const running = participation && (await store.consultations.find(participation.slug));
  return running ? languagesToChoose(running.published, languages) : languages;
}

export async function listLanguages(who: StoredResident, context: Context): Promise<Decision> {
  return changeResident(who, {}, [languageList(await toChoose(who, context))], context);
}

/** From now on everything is said in this language; the question at hand is asked again in it. */
export async function chooseOwnLanguage(
  who: StoredResident,
  language: Language,
  ref: string,
  context: Context,
): Promise<Decision> {
  if (!(await toChoose(who, context)).includes(language)) return nothing(phrase("old-button"));
  const { current } = who.resident;
  const speaking = { ...who, resident: { ...who.resident, language, hasChosenLanguage: true as const } };
  const next =
    current === undefined
      ? await showLobby(speaking, [], context)
      : await converse(speaking, current, { type: "chose-language", language }, context);
  const message = { text: [{ literal: languageName(language), language }] };
  const chosen = { to: { type: "resident" as const, id: who.id }, delivery: { type: "edit" as const, ref, message } };
  return { ...next, replies: [chosen, ...next.replies] };
}
