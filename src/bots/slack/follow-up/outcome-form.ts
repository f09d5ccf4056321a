import type { ModalView } from "@slack/types";
import { changeOutcomes, isExperiment, outcomeDraft, subjectsOf } from "../../../core/follow-up/outcome-draft.ts";
import { openUntil } from "../../../core/follow-up/preview-outcomes.ts";
import { type Change, merge, type Values } from "../../../core/model/drafts/merge.ts";
import {
  LONGEST_NAME,
  LONGEST_TEXT,
  type OutcomeDraft,
  results,
  withOutcome,
  withoutOutcome,
} from "../../../core/model/drafts/outcome.ts";
import {
  completions,
  NOTHING,
  nextIn,
  outcomeIn,
  toOutcome,
  withNext,
} from "../../../core/model/drafts/outcome-values.ts";
import { markOf } from "../../../core/model/mark.ts";
import { WRITTEN_IN } from "../../../core/model/messages/team.ts";
import { actions, choice, longText, modal, option, section, select, shortText } from "../view/blocks.ts";
import { backButton, type FilledIn, filledIn, formFields, nowIn, refuseFields, type Shown } from "../view/fields.ts";
import { type Desk, type Handler, type Interaction, type Say, show, update } from "../view/handler.ts";
import { NEXT_FORM, OUTCOME_FORM, OUTCOMES } from "../view/names.ts";
import { outcomesView } from "./outcomes.ts";

type State = { slug: string; subject: string };

/** What has to be written, how much fits, and the key of its label. */
const needed = {
  what: { most: LONGEST_TEXT, key: "outcome-what" },
  because: { most: LONGEST_TEXT, key: "outcome-because" },
  "decided-by": { most: LONGEST_NAME, key: "outcome-decided-by" },
};

export const writeOutcome: Handler = async (interaction, desk) => {
  const [slug = "", ...rest] = interaction.value.split(" ");
  const subject = rest.join(" ");
  const stored = outcomeIn(await desk.core.run(outcomeDraft, slug), subject, WRITTEN_IN);
  return show(interaction, await outcomeView({ slug, subject }, { stored }, interaction, desk));
};

export const writeNext: Handler = async (interaction, desk) => {
  const stored = nextIn(await desk.core.run(outcomeDraft, interaction.value), WRITTEN_IN);
  return show(interaction, await nextView(interaction.value, { stored }, interaction, desk));
};

/** What stands in the form is kept for every colleague; choosing nothing takes it away again. */
export const submitOutcome: Handler = async (interaction, desk) => {
  const { slug, subject } = interaction.state as State;
  const { core, say } = desk;
  const filled = filledIn(interaction);
  const now = nowIn(filled);
  const isWritten = now.result !== NOTHING;
  if (isWritten && !toOutcome(now, subject, await core.run(outcomeDraft, slug), WRITTEN_IN))
    return refuseFields(wrongs(now, say), filled);
  const change = (draft: OutcomeDraft) =>
    isWritten ? writing(draft, subject, revived(draft, subject, filled)) : takingAway(draft, subject, filled);
  const changed = await core.run(changeOutcomes, slug, change, interaction);
  if (changed.outcome === "changed") return update(await outcomesView(slug, say("outcome-stored"), desk));
  const { draft, clashes } = changed;
  const shown = { stored: outcomeIn(draft, subject, WRITTEN_IN), filled: revived(draft, subject, filled), clashes };
  return update(await outcomeView({ slug, subject }, shown, interaction, desk));
};

/** What somebody else took away as a whole is this colleague's from here on, also where they left it as it was. */
function revived(draft: OutcomeDraft, subject: string, filled: FilledIn): FilledIn {
  const isGone = outcomeIn(draft, subject, WRITTEN_IN).result === "";
  if (!isGone || Object.values(filled).every(({ was }) => was === markOf(""))) return filled;
  return Object.fromEntries(
    Object.entries(filled).map(([name, each]) => [name, each.now === "" ? each : { ...each, was: "" }]),
  );
}

function writing(draft: OutcomeDraft, subject: string, filled: FilledIn): Change<OutcomeDraft> {
  const stored = outcomeIn(draft, subject, WRITTEN_IN);
  const { values, clashes } = merge(stored, filled);
  if (clashes.length > 0) return { clashes };
  const written = toOutcome(values, subject, draft, WRITTEN_IN);
  return written ? { content: withOutcome(draft, written) } : { clashes: Object.keys(filled) };
}

/** What somebody else changed since is not taken away unseen. */
function takingAway(draft: OutcomeDraft, subject: string, filled: FilledIn): Change<OutcomeDraft> {
  const stored = outcomeIn(draft, subject, WRITTEN_IN);
  const clashes = Object.entries(filled).flatMap(([name, { was }]) =>
    markOf(stored[name] ?? "") === was ? [] : [name],
  );
  return clashes.length > 0 ? { clashes } : { content: withoutOutcome(draft, subject) };
}

export const submitNext: Handler = async (interaction, desk) => {
  const { slug } = interaction.state as State;
  const { core, say } = desk;
  const filled = filledIn(interaction);
  const { next = "", learned = "" } = nowIn(filled);
  const tooLong = say("outcome-length", { most: LONGEST_TEXT });
  if (next === "" || [...next].length > LONGEST_TEXT) return refuseFields({ next: tooLong }, filled);
  if ([...learned].length > LONGEST_TEXT) return refuseFields({ learned: tooLong }, filled);
  const change = (draft: OutcomeDraft): Change<OutcomeDraft> => {
    const { values, clashes } = merge(nextIn(draft, WRITTEN_IN), filled);
    return clashes.length > 0 ? { clashes } : { content: withNext(draft, values, WRITTEN_IN) };
  };
  const changed = await core.run(changeOutcomes, slug, change, interaction);
  if (changed.outcome === "changed") return update(await outcomesView(slug, say("outcome-stored"), desk));
  const shown = { stored: nextIn(changed.draft, WRITTEN_IN), filled, clashes: changed.clashes };
  return update(await nextView(slug, shown, interaction, desk));
};

function wrongs(now: Values, say: Say): Values {
  const wrong = Object.entries(needed).flatMap(([name, { most }]) => {
    const given = now[name] ?? "";
    return given !== "" && [...given].length <= most ? [] : [[name, say("outcome-length", { most })]];
  });
  if (now.result === "") wrong.push(["result", say("outcome-choose")]);
  return wrong.length > 0 ? Object.fromEntries(wrong) : { link: say("outcome-link") };
}

async function outcomeView(
  about: State,
  shown: Shown,
  interaction: Interaction,
  { core, say }: Desk,
): Promise<ModalView> {
  const { slug, subject } = about;
  const title = (await core.run(subjectsOf, slug)).subjects.find(({ id }) => id === subject)?.title ?? subject;
  const { field, told, state } = formFields(shown, interaction, say);
  const options = [
    ...results.map((result) => option(say(`outcome-${result}`), result)),
    option(say("outcome-nothing"), NOTHING),
  ];
  const words = (name: keyof typeof needed, draw: typeof longText) =>
    field(name, (id, initial) =>
      draw(id, say(needed[name].key), { initial, isOptional: true, most: needed[name].most }),
    );
  const blocks = [
    actions([backButton(say("outcomes-back"), OUTCOMES, slug, say)]),
    ...told,
    section(title === "" ? say("outcome-ideas") : title),
    ...field("result", (id, value) => choice(id, say("outcome-result"), options, value)),
    ...words("what", longText),
    ...words("because", longText),
    ...words("decided-by", shortText),
    ...field("link", (id, initial) => shortText(id, say("outcome-link-field"), { initial, isOptional: true })),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  const known = { ...state, ...about };
  return modal({ title: say("outcomes-title"), ...buttons, callback: OUTCOME_FORM, state: known, blocks });
}

async function nextView(slug: string, shown: Shown, interaction: Interaction, { core, say }: Desk): Promise<ModalView> {
  const isOpen = (await core.run(openUntil, slug)) !== undefined;
  const asksForLessons = await core.run(isExperiment, slug);
  const { field, told, state } = formFields(shown, interaction, say);
  const [whole = "", more = ""] = completions;
  const options = [option(say("outcome-complete"), whole), option(say("outcome-more-to-come"), more)];
  const words = (name: "next" | "learned", key: string) =>
    field(name, (id, initial) => longText(id, say(key), { initial, isOptional: true, most: LONGEST_TEXT }));
  const blocks = [
    actions([backButton(say("outcomes-back"), OUTCOMES, slug, say)]),
    ...told,
    ...words("next", "outcome-next"),
    // While answers come in, this is asked when it is sent.
    ...(isOpen ? [] : field("complete", (id, value) => select(id, say("outcome-is-complete"), options, value))),
    ...(asksForLessons ? words("learned", "outcome-learned") : []),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say("outcomes-title"), ...buttons, callback: NEXT_FORM, state: { ...state, slug }, blocks });
}
