import { type Listed, overviewForTeam } from "../consultation/team/team-overview.ts";
import type { Context } from "../context.ts";
import { questionOf } from "../model/consultation/consultation.ts";
import { inLanguage } from "../model/language.ts";
import { phrase } from "../model/messages/message.ts";
import { pseudonymOf } from "../model/pseudonym.ts";
import { IDEAS } from "../model/resident.ts";
import { mask } from "../privacy/mask.ts";
import type { Reviewed } from "../store/reviews/reviews.ts";
import { fold, wordsOf } from "../texts/fold.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";

/** A consultation with the words in its title or in a question; `question` is that question. */
export type FoundConsultation = Pick<Listed, "slug" | "title" | "is" | "closes" | "answerBy"> & {
  question: string | undefined;
};
/** Words of a resident, as moderation shows them. */
export type FoundText = Pick<Reviewed, "id" | "slug" | "text" | "status"> & {
  title: string | undefined;
  question: string;
  pseudonym: string;
};
/** `goesOn`: the texts before this one were not looked at yet. */
export type Found = { consultations: FoundConsultation[]; texts: FoundText[]; goesOn: number | undefined };

const MOST_TEXTS = 10;
/** So many answers are read before others go first, and so many times in one search, however many there are. */
const STRETCH = 500;
const STRETCHES = 40;

/** What holds every one of these words. Of texts the newest first, those before `before`; only what can be read there is searched. */
export async function search(query: string, before: number | undefined, context: Context): Promise<Found> {
  const words = wordsOf(query);
  if (words.length === 0) return { consultations: [], texts: [], goesOn: undefined };
  const consultations = before === undefined ? await searchConsultations(words, context) : [];
  return { consultations, ...(await searchTexts(words, before, context)) };
}

function holds(text: string, words: string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

/** Their words are few, and known already. */
async function searchConsultations(words: string[], context: Context): Promise<FoundConsultation[]> {
  const { consultations } = await overviewForTeam(context);
  const all = new Map((await context.store.consultations.all()).map(({ published }) => [published.slug, published]));
  return consultations.flatMap((each) => {
    const c = all.get(each.slug);
    const question = c?.questions.find(({ text }) => holds(Object.values(text).join("\n"), words));
    if (!c || !(question || holds(Object.values(c.title).join("\n"), words))) return [];
    return [{ ...each, question: question && inLanguage(question.text, context.teamLanguage).literal }];
  });
}

async function searchTexts(words: string[], before: number | undefined, context: Context) {
  const { store, officeHolders } = context;
  const found: Reviewed[] = [];
  let end = before ?? (await store.reviews.newest()) + 1;
  for (let n = 0; n < STRETCHES && end > 1; n++) {
    const texts = await store.reviews.stretch({ from: end - STRETCH, before: end });
    for (const text of texts) {
      if (!holds(text.text, words)) continue;
      // Who looks for what is masked must not find out whose it is.
      const masked = mask(text.text, officeHolders);
      if (!holds(masked, words)) continue;
      found.push({ ...text, text: masked });
      if (found.length === MOST_TEXTS)
        return { texts: await told(found, context), goesOn: text.id > 1 ? text.id : undefined };
    }
    end -= STRETCH;
    await letOthersGoFirst();
  }
  return { texts: await told(found, context), goesOn: end > 1 ? end : undefined };
}

async function told(found: Reviewed[], context: Context): Promise<FoundText[]> {
  const { store, teamTexts } = context;
  return Promise.all(
    found.map(async ({ id, text, status, slug, participationId, questionId }) => {
      const c = slug === IDEAS ? undefined : (await store.consultations.find(slug))?.published;
      const asked = c && questionOf(c, questionId);
      const question = asked
        ? inLanguage(asked.text, context.teamLanguage).literal
        : teamTexts.say(context.teamLanguage, phrase("an-idea"));
      const title = c && inLanguage(c.title, context.teamLanguage).literal;
      return { id, slug, text, status, title, question, pseudonym: pseudonymOf(participationId) };
    }),
  );
}
