import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import { fromCard, type Lessons, lessons, portable } from "../model/digests/lessons.ts";
import { sameOrNew } from "../model/drafts/draft.ts";
import { templates } from "../model/drafts/templates.ts";
import { inLanguage } from "../model/language.ts";
import { WRITTEN_IN } from "../model/messages/team.ts";
import { addDraft, freeSlug, keepDraft } from "./draft/draft.ts";
import { NOT_PUBLISHED } from "./draft/preview-draft.ts";
import { type FileProblem, readYaml } from "./read/read-yaml.ts";

/** Four weeks to answer, and four more to decide. */
const [DAYS_OPEN, DAYS_TO_ANSWER] = [28, 56];

/** What a draft is begun from: a template by its id, or a copy of what was asked before. */
export type From = { template: string } | { copy: string };

/** What cannot be guessed of a consultation. */
export type Beginning = { title: string; decider: string; closes: string; answerBy: string };

/** The days that a new consultation has unless somebody chooses others: it opens today. */
export function usualDays({ calendar, now }: Context): { opens: string; closes: string; answerBy: string } {
  const inDays = (days: number) => calendar.dayAfter(now(), days);
  return { opens: inDays(0), closes: inDays(DAYS_OPEN), answerBy: inDays(DAYS_TO_ANSWER) };
}

/** Begins a draft that is whole at once. Nothing when what it was begun from is no more. */
export async function beginDraft(
  from: From,
  beginning: Beginning,
  act: Act,
  context: Context,
): Promise<string | undefined> {
  const content = "copy" in from ? await copyOf(from.copy, context) : fromTemplate(from.template);
  if (!content) return undefined;
  const { title, decider, closes, answerBy } = beginning;
  const draft = {
    ...content,
    slug: await freeSlug(title, context),
    title: sameOrNew(title, WRITTEN_IN, content.title),
    opens: usualDays(context).opens,
    closes,
    promise: {
      ...content.promise,
      decider: sameOrNew(decider, WRITTEN_IN, content.promise.decider),
      answerBy,
    },
  };
  return addDraft(draft, act, context, NOT_PUBLISHED);
}

type Set = Omit<Consultation, "slug" | "opens" | "closes">;

/** A consultation that was published, without what belongs to that time only; posters are made again. */
async function copyOf(slug: string, { store }: Context): Promise<Set | undefined> {
  const running = await store.consultations.find(slug);
  if (!running) return undefined;
  const { version: _, owner: __, promise, ...rest } = running.published;
  const { because: ___, ...promised } = promise;
  return { ...rest, promise: promised };
}

function fromTemplate(id: string): Set | undefined {
  const template = templates.find((each) => each.id === id);
  if (!template) return undefined;
  const { promise, questions } = template;
  return {
    title: {},
    promise: { ...promise, decider: {}, answerBy: "" },
    questions,
    reasons: [],
    sources: [],
    neighbourhoods: [],
    audience: "residents",
    moderation: "after",
  };
}

/** The title of what can be copied, and who decided about it; nothing when there is no such consultation. */
export async function readToCopy(
  slug: string,
  context: Context,
): Promise<{ title: string; decider: string } | undefined> {
  const copied = await copyOf(slug, context);
  const words = (text: Consultation["title"]) => inLanguage(text, WRITTEN_IN).literal;
  return copied && { title: words(copied.title), decider: words(copied.promise.decider) };
}

/** A file that was kept; of a lessons card also what the other town writes. */
export type KeptFile = { draftId: string; card?: Lessons } | { problems: FileProblem[] };

/** Keeps a consultation file, or what is set up on a lessons card, as a draft; or says what is wrong in it. */
export async function keepFile(yaml: string, act: Act, context: Context): Promise<KeptFile> {
  return isCard(yaml) ? keepCard(yaml, act, context) : keepDraft(yaml, act, context);
}

function isCard(yaml: string): boolean {
  return /^["']?card["']?\s*:/m.test(yaml);
}

async function keepCard(yaml: string, act: Act, context: Context): Promise<KeptFile> {
  const read = readYaml(yaml, lessons, "a lessons card");
  if (read.problems) return { problems: read.problems };
  const card = { ...read.value, setUp: portable(read.value.setUp) };
  const slug = await freeSlug(inLanguage(card.setUp.title, WRITTEN_IN).literal, context);
  const draft = fromCard(card, { slug, ...usualDays(context) });
  return { draftId: await addDraft(draft, act, context, NOT_PUBLISHED), card };
}
