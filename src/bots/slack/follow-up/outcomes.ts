import type { KnownBlock, ModalView } from "@slack/types";
import {
  type OutcomeLanguage,
  outcomeDraft,
  outcomeLanguages,
  type Subject,
  type Subjects,
  subjectsOf,
} from "../../../core/follow-up/outcome-draft.ts";
import { markOfOutcomes, previewOutcomes } from "../../../core/follow-up/preview-outcomes.ts";
import { type FollowedUp, followUp } from "../../../core/follow-up/publish-outcomes.ts";
import {
  finishedDraft,
  MOST_OUTCOMES,
  type Outcome,
  type OutcomeDraft,
  subjectOf,
} from "../../../core/model/drafts/outcome.ts";
import { inLanguage, languageName, languageNameIn } from "../../../core/model/language.ts";
import { WRITTEN_IN } from "../../../core/model/messages/team.ts";
import { shorten } from "../../../core/texts/cut.ts";
import { actions, button, choice, context, modal, option, section, sections } from "../view/blocks.ts";
import { type Desk, type Handler, keepOpen, type Say, show, toldView, update } from "../view/handler.ts";
import {
  LOOK_OUTCOMES,
  OUTCOMES,
  SEND_OUTCOMES,
  TRANSLATE_OUTCOMES,
  WRITE_NEXT,
  WRITE_OUTCOME,
} from "../view/names.ts";

/** `seen`: the mark of what was looked at. */
type State = { slug: string; seen?: string };

const SHOWN_WORDS = 150;
const TITLE = "outcomes-title";
const [NOT_NOW, COMPLETE, PART] = ["not-now", "complete", "part"];

/** What was written so far about each thing that an outcome can be about. */
export const openOutcomes: Handler = async (interaction, desk) =>
  show(interaction, await outcomesView(interaction.value, undefined, desk));

/** As residents will read it, with what is hard in it, before anybody is told. */
export const lookOutcomes: Handler = async (interaction, desk) =>
  show(interaction, await lookView(interaction.value, desk));

export const sendOutcomes: Handler = async (interaction, desk) => {
  const { slug, seen } = interaction.state as State;
  const { core, say } = desk;
  const { sure } = interaction.fields;
  if (sure && sure.option === undefined) return keepOpen({ sure: say("outcomes-choose") });
  if (sure?.option === NOT_NOW) return update(await outcomesView(slug, say("outcome-stored"), desk));
  const finished = finishedDraft(await core.run(outcomeDraft, slug));
  if (!finished) return update(toldView(TITLE, "outcomes-unfinished", say));
  if (markOfOutcomes(finished) !== seen) return update(await lookView(slug, desk, "outcomes-changed"));
  const content = sure ? { ...finished, isComplete: sure.option === COMPLETE } : finished;
  const followed = await core.run(followUp, slug, content, { ...interaction, whileOpen: sure !== undefined });
  if (followed.outcome === "still-open") return update(await lookView(slug, desk));
  return update(toldView(TITLE, [section(resultWords(followed, say))], say));
};

/** A consultation that still takes answers is only answered by who says so here; nothing stands chosen. */
function whileOpen(openUntil: string | undefined, isComplete: boolean, say: Say): KnownBlock[] {
  if (openUntil === undefined) return [context(say(isComplete ? "outcomes-complete" : "outcomes-part"))];
  const options = [
    option(say("outcomes-not-now"), NOT_NOW),
    option(say("outcomes-now-complete"), COMPLETE),
    option(say("outcomes-now-part"), PART),
  ];
  return [
    section(say("outcomes-still-open", { closes: { date: openUntil } })),
    choice("sure", say("outcomes-sure"), options),
  ];
}

/** The list, with a word about what was just done. */
export async function outcomesView(slug: string, told: string | undefined, desk: Desk): Promise<ModalView> {
  const { core, say } = desk;
  const draft = await core.run(outcomeDraft, slug);
  const { subjects, counted } = await core.run(subjectsOf, slug);
  const written = (subject: Subject) => draft.outcomes.find((each) => subjectOf(each) === subject.id);
  const hidden = subjects.length - MOST_OUTCOMES;
  const languages = await core.run(outcomeLanguages, slug);
  const next = draft.next ? inLanguage(draft.next, WRITTEN_IN).literal : say("outcome-none");
  const blocks = [
    ...(told === undefined ? [] : [section(told)]),
    context(say("outcomes-how")),
    ...countedBlocks(counted, say),
    ...subjects.slice(0, MOST_OUTCOMES).map((subject) => subjectBlock(slug, subject, written(subject), say)),
    ...(hidden > 0 ? [context(say("outcomes-more", { count: hidden }))] : []),
    section(`${say("outcome-next")}\n${shorten(next, SHOWN_WORDS)}`, button(say("act-write"), WRITE_NEXT, slug)),
    ...(isBegun(draft) ? languages.map((each) => languageBlock(slug, each, say)) : []),
    actions([{ ...button(say("act-look-outcomes"), LOOK_OUTCOMES, slug), style: "primary" }]),
  ];
  return modal({ title: say(TITLE), close: say("moderate-close"), callback: "outcomes", blocks });
}

/** Until when the numbers in a list are counted; nothing when everything is. */
export function countedBlocks(counted: Subjects["counted"], say: Say): KnownBlock[] {
  if (counted === "all") return [];
  const { until } = counted;
  return [context(until === null ? say("themes-uncounted") : say("themes-counted", { time: until }))];
}

function subjectBlock(slug: string, { id, title, count }: Subject, written: Outcome | undefined, say: Say): KnownBlock {
  const name = id === subjectOf({}) ? say("outcome-whole", { title }) : title;
  const counted = count === undefined ? name : `${name} (${count})`;
  const words = written
    ? `${say(`outcome-${written.result}`)}: ${shorten(inLanguage(written.what, WRITTEN_IN).literal, SHOWN_WORDS)}`
    : say("outcome-none");
  return section(`${counted}\n${words}`, button(say("act-write"), WRITE_OUTCOME, `${slug} ${id}`));
}

function isBegun({ outcomes, next }: OutcomeDraft): boolean {
  return outcomes.length > 0 || next !== null;
}

/** How much of what was written is in another language of the consultation, and the way to write it. */
function languageBlock(slug: string, { language, written, of, isByMachine }: OutcomeLanguage, say: Say): KnownBlock {
  const state = written === 0 ? "none" : written < of ? "some" : isByMachine ? "by-machine" : "all";
  const words = say(`outcomes-language-${state}`, { written, of });
  return section(
    `${languageName(language)}\n${words}`,
    button(say("act-write"), TRANSLATE_OUTCOMES, `${slug} ${language}`),
  );
}

async function lookView(slug: string, { core, say }: Desk, told?: string): Promise<ModalView> {
  const preview = await core.run(previewOutcomes, slug);
  if (!preview) return toldView(TITLE, [section(say("outcomes-unfinished")), backToList(slug, say)], say);
  const without = preview.languagesWithout.map((each) => languageNameIn(each, core.teamLanguage)).join(", ");
  const blocks = [
    backToList(slug, say),
    ...(told === undefined ? [] : [section(say(told))]),
    ...whileOpen(preview.openUntil, preview.isComplete, say),
    context(say("outcomes-reach", { count: preview.receivers })),
    ...sections(preview.text),
    ...(without === "" ? [] : [context(say("outcomes-languages", { languages: without }))]),
    ...preview.hard.map(({ level, jargon, rareWords }) => {
      const words = [...jargon.map(({ word, plain }) => `${word} → ${plain}`), ...rareWords];
      return context(say("outcomes-hard", { level, words: words.join(", ") || "–" }));
    }),
  ];
  const buttons = { submit: say("outcomes-send"), close: say("moderate-close") };
  const state: State = { slug, seen: preview.mark };
  return modal({ title: say(TITLE), ...buttons, callback: SEND_OUTCOMES, state, blocks });
}

function resultWords(followed: FollowedUp, say: Say): string {
  switch (followed.outcome) {
    case "unknown":
      return say("outcomes-gone");
    case "refused":
      return say("outcomes-strange");
    case "not-begun":
      return say("outcomes-not-begun", { opens: { date: followed.opens } });
    case "still-open":
      return say("outcomes-still-open", { closes: { date: followed.closes } });
    case "unchanged":
      return say("outcomes-unchanged", { version: followed.version });
    case "published": {
      const { receivers: count, openUntil } = followed;
      const sent = say(count === 0 ? "outcomes-nobody" : "outcomes-sent", { count });
      return openUntil === undefined ? sent : `${sent} ${say("told-open")}`;
    }
  }
}

/** The way back from anything about one consultation's outcomes. */
function backToList(slug: string, say: Say): KnownBlock {
  return actions([button(say("outcomes-back"), OUTCOMES, slug)]);
}
