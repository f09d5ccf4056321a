import type { ModalView } from "@slack/types";
import {
  type ForeignLiteral,
  foreignWordsIn,
  meaningsOf,
  translateWords,
} from "../../../core/digest/languages/translate-words.ts";
import { digestToApprove } from "../../../core/digest/publish/watch-digest.ts";
import { languageNameIn } from "../../../core/model/language.ts";
import { READ_DIGEST } from "../../../core/model/messages/team.ts";
import { approvalView } from "../council/approval.ts";
import { actions, context, longText, modal } from "../view/blocks.ts";
import { backButton, filledIn, formFields, refuseAll, type Shown } from "../view/fields.ts";
import { type Desk, type Handler, type Interaction, show, update } from "../view/handler.ts";
import { FOREIGN_WORDS } from "../view/names.ts";

const MOST_AT_ONCE = 40;

type State = { week: string };

/** The words in a week's digest that the council cannot read, a field for each. */
export const openForeignWords: Handler = async (interaction, desk) => {
  const week = interaction.value;
  const newest = await desk.core.run(digestToApprove, week);
  if (!newest) return show(interaction, await approvalView(week, undefined, desk));
  const all = foreignWordsIn(newest.digest);
  const stored = await desk.core.run(meaningsOf, all);
  return show(interaction, foreignView(week, all, { stored }, interaction, desk));
};

export const submitForeignWords: Handler = async (interaction, desk) => {
  const { week } = interaction.state as State;
  const { core, say } = desk;
  const filled = filledIn(interaction);
  const told = await core.run(translateWords, week, filled, interaction);
  if (told.outcome === "translated") return update(await approvalView(week, say("foreign-stored"), desk));
  if (told.outcome === "gone") return refuseAll(say("digest-gone"), filled);
  const { stored, clashes, digest } = told;
  return update(foreignView(week, foreignWordsIn(digest), { stored, filled, clashes }, interaction, desk));
};

function foreignView(
  week: string,
  all: ForeignLiteral[],
  shown: Shown,
  interaction: Interaction,
  { core, say }: Desk,
): ModalView {
  const { field, told, state } = formFields(shown, interaction, say);
  // What was filled in comes first: others may have been translated meanwhile, and stand elsewhere in the row then.
  const isFilled = ({ id }: ForeignLiteral) => Number(shown.filled?.[id] === undefined);
  const fields = all
    .toSorted((a, b) => isFilled(a) - isFilled(b))
    .slice(0, MOST_AT_ONCE)
    .flatMap(({ id: name, text, language }) => {
      const label = say("foreign-words", { words: text, language: languageNameIn(language, core.teamLanguage) });
      return field(name, (id, initial) => longText(id, label, { initial, isOptional: true }));
    });
  const left = all.length - Math.min(all.length, MOST_AT_ONCE);
  const blocks = [
    actions([backButton(say("back"), READ_DIGEST, week, say)]),
    ...told,
    context(say("foreign-how")),
    ...fields,
    ...(left > 0 ? [context(say("foreign-more", { count: left }))] : []),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say("foreign-title"), ...buttons, callback: FOREIGN_WORDS, state: { ...state, week }, blocks });
}
