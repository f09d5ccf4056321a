import type { ModalView } from "@slack/types";
import { changeOutcomes, isExperiment, outcomeDraft, subjectsOf } from "../../core/follow-up/outcome-draft.ts";
import { openUntil } from "../../core/follow-up/preview-outcomes.ts";
import { inLanguage, type LocalText } from "../../core/model/language.ts";
import {
  LONGEST_NAME,
  LONGEST_TEXT,
  type Outcome,
  outcome as outcomeSchema,
  results,
  subjectOf,
  withOutcome,
  withoutOutcome,
} from "../../core/model/outcome.ts";
import { TEAM_LANGUAGE } from "../../core/model/team.ts";
import { longText, modal, option, section, select, shortText } from "./blocks.ts";
import { type Desk, type Handler, type Interaction, keepOpen, show, update } from "./handler.ts";
import { NEXT_FORM, OUTCOME_FORM } from "./names.ts";
import { backToList, outcomesView } from "./outcomes.ts";

type State = { slug: string; subject: string };

const NOTHING = "nothing";
const [COMPLETE, MORE_TO_COME] = ["complete", "more"];

export const writeOutcome: Handler = async (interaction, desk) => {
  const [slug = "", ...subject] = interaction.value.split(" ");
  return show(interaction, await outcomeView({ slug, subject: subject.join(" ") }, desk));
};

export const writeNext: Handler = async (interaction, desk) =>
  show(interaction, await nextView(interaction.value, desk));

/** What stands in the form is kept for every colleague; choosing nothing takes it away again. */
export const submitOutcome: Handler = async (interaction, desk) => {
  const { slug, subject } = interaction.state as State;
  const { core, say } = desk;
  const given = (name: string) => (interaction.fields[`${name} ${subject}`]?.value ?? "").trim();
  const result = interaction.fields[`result ${subject}`]?.option;
  if (result === NOTHING) {
    await core.run(changeOutcomes, slug, (draft) => withoutOutcome(draft, subject), interaction);
    return update(await outcomesView(slug, say("outcome-stored"), desk));
  }
  const before = (await core.run(outcomeDraft, slug)).outcomes.find((each) => subjectOf(each) === subject);
  const read = outcomeSchema.safeParse({
    ...aboutOf(subject),
    result,
    link: given("link") || undefined,
    what: inTeamLanguage(given("what"), before?.what),
    because: inTeamLanguage(given("because"), before?.because),
    decidedBy: inTeamLanguage(given("decided-by"), before?.decidedBy),
  });
  if (!read.success) return keepOpen(wrongs(interaction, subject, say));
  await core.run(changeOutcomes, slug, (draft) => withOutcome(draft, read.data), interaction);
  return update(await outcomesView(slug, desk.say("outcome-stored"), desk));
};

export const submitNext: Handler = async (interaction, desk) => {
  const { slug } = interaction.state as State;
  const { core, say } = desk;
  const next = (interaction.fields.next?.value ?? "").trim();
  const learned = (interaction.fields.learned?.value ?? "").trim();
  const long = [next, learned].some((text) => [...text].length > LONGEST_TEXT);
  if (next === "" || long) return keepOpen({ next: say("outcome-length", { most: LONGEST_TEXT }) });
  const complete = interaction.fields.complete?.option;
  await core.run(
    changeOutcomes,
    slug,
    ({ learned: before, ...draft }) => ({
      ...draft,
      ...(complete !== undefined && { isComplete: complete !== MORE_TO_COME }),
      next: inTeamLanguage(next, draft.next ?? undefined),
      ...(learned !== "" && { learned: inTeamLanguage(learned, before) }),
    }),
    interaction,
  );
  return update(await outcomesView(slug, desk.say("outcome-stored"), desk));
};

/** The team writes Dutch; translations that no longer say the same go. */
function inTeamLanguage(words: string, before: LocalText | undefined): LocalText {
  return before && before[TEAM_LANGUAGE] === words ? before : { [TEAM_LANGUAGE]: words };
}

function aboutOf(subject: string): Pick<Outcome, "theme" | "statement"> {
  const [kind = "", ...id] = subject.split(" ");
  return kind === "theme" || kind === "statement" ? { [kind]: id.join(" ") } : {};
}

function wrongs({ fields }: Interaction, subject: string, say: Desk["say"]): Record<string, string> {
  const most = { what: LONGEST_TEXT, because: LONGEST_TEXT, "decided-by": LONGEST_NAME };
  const wrong = Object.entries(most).flatMap(([name, length]) => {
    const block = `${name} ${subject}`;
    const given = (fields[block]?.value ?? "").trim();
    const isFit = given !== "" && [...given].length <= length;
    return isFit ? [] : [[block, say("outcome-length", { most: length })]];
  });
  const errors = wrong.length > 0 ? wrong : [[`link ${subject}`, say("outcome-link")]];
  return Object.fromEntries(errors);
}

async function outcomeView(state: State, { core, say }: Desk): Promise<ModalView> {
  const { slug, subject } = state;
  const written = (await core.run(outcomeDraft, slug)).outcomes.find((each) => subjectOf(each) === subject);
  const title = (await core.run(subjectsOf, slug)).subjects.find(({ id }) => id === subject)?.title ?? subject;
  const words = (text: LocalText | undefined) => (text ? inLanguage(text, TEAM_LANGUAGE).literal : "");
  const options = [
    ...results.map((result) => option(say(`outcome-${result}`), result)),
    option(say("outcome-nothing"), NOTHING),
  ];
  const blocks = [
    backToList(slug, say),
    section(title === "" ? say("outcome-ideas") : title),
    select(`result ${subject}`, say("outcome-result"), options, written?.result),
    longText(`what ${subject}`, say("outcome-what"), words(written?.what), true),
    longText(`because ${subject}`, say("outcome-because"), words(written?.because), true),
    shortText(`decided-by ${subject}`, say("outcome-decided-by"), words(written?.decidedBy), true),
    shortText(`link ${subject}`, say("outcome-link-field"), written?.link, true),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say("outcomes-title"), ...buttons, callback: OUTCOME_FORM, state, blocks });
}

async function nextView(slug: string, { core, say }: Desk): Promise<ModalView> {
  const { next, learned, isComplete } = await core.run(outcomeDraft, slug);
  const words = (text: LocalText | null | undefined) => (text ? inLanguage(text, TEAM_LANGUAGE).literal : "");
  const isOpen = (await core.run(openUntil, slug)) !== undefined;
  const asksForLessons = await core.run(isExperiment, slug);
  const options = [option(say("outcome-complete"), COMPLETE), option(say("outcome-more-to-come"), MORE_TO_COME)];
  const blocks = [
    backToList(slug, say),
    longText("next", say("outcome-next"), words(next), true),
    // While answers come in, this is asked when it is sent.
    ...(isOpen ? [] : [select("complete", say("outcome-is-complete"), options, isComplete ? COMPLETE : MORE_TO_COME)]),
    ...(asksForLessons ? [longText("learned", say("outcome-learned"), words(learned), true)] : []),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say("outcomes-title"), ...buttons, callback: NEXT_FORM, state: { slug, subject: "" }, blocks });
}
