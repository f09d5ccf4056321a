import { audienceOf, openConsultations } from "../consultation/overview.ts";
import type { Context } from "../context.ts";
import { openness } from "../model/consultation/consultation.ts";
import { chooseLanguage, inLanguage, type Language } from "../model/language.ts";
import { languagesAmong, lobby } from "../model/messages/lobby.ts";
import { type Phrase, phrase } from "../model/messages/message.ts";
import type { Running } from "../store/consultations/consultations.ts";
import type { StoredResident } from "../store/people/residents.ts";
import { changeResident, type Decision } from "./decision.ts";

/** Greets the resident with what is open now. */
export async function showLobby(who: StoredResident, greeting: Phrase[], context: Context): Promise<Decision> {
  const audience = audienceOf(who.resident.channel, context);
  const open = (await openConsultations(audience, context)).map((running) => running.published);
  const known = languagesAmong(open);
  const { language, hasChosenLanguage } = who.resident;
  const readable =
    hasChosenLanguage || known.includes(language) ? language : chooseLanguage(undefined, context.languages, known);
  return changeResident(who, {}, [lobby(greeting, open, readable)], context);
}

/** Why nothing can be answered here today, in words for the resident; nothing when it is open. */
export function whyNotOpen(
  { published, closedOn }: Running,
  language: Language,
  { calendar, now }: Context,
): Phrase[] | undefined {
  const title = inLanguage(published.title, language).literal;
  switch (openness(published, calendar.day(now()), closedOn)) {
    case "open":
      return undefined;
    case "not-yet":
      return [phrase("not-yet-open", { title, opens: { date: published.opens } })];
    case "closed":
      return [phrase("closed", { title, answerBy: { date: published.promise.answerBy } })];
  }
}
