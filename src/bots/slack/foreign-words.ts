import type { ModalView } from "@slack/types";
import { foreignWordsIn, translateWords } from "../../core/digest/translate-words.ts";
import { digestToApprove } from "../../core/digest/watch-digest.ts";
import type { Digest } from "../../core/model/digest.ts";
import { languageNameIn } from "../../core/model/language.ts";
import { TEAM_LANGUAGE } from "../../core/model/team.ts";
import { context, longText, modal } from "./blocks.ts";
import { approvalView } from "./digest.ts";
import { type Handler, type Say, show, update } from "./handler.ts";
import { FOREIGN_WORDS } from "./names.ts";

const MOST_AT_ONCE = 40;

type State = { week: string };

/** The words in a week's digest that the council cannot read, a field for each. */
export const openForeignWords: Handler = async (interaction, desk) => {
  const newest = await desk.core.run(digestToApprove, interaction.value);
  return show(
    interaction,
    newest ? foreignView(newest.digest, desk.say) : await approvalView(interaction.value, undefined, desk),
  );
};

export const submitForeignWords: Handler = async (interaction, desk) => {
  const { week } = interaction.state as State;
  const typed = Object.entries(interaction.fields).map(([id, { value = "" }]) => [id, value.trim()] as const);
  await desk.core.run(translateWords, week, new Map(typed), interaction);
  return update(await approvalView(week, desk.say("foreign-stored"), desk));
};

function foreignView(digest: Digest, say: Say): ModalView {
  const all = foreignWordsIn(digest);
  const fields = all.slice(0, MOST_AT_ONCE).map(({ id, text, language, translation }) => {
    const label = say("foreign-words", { words: text, language: languageNameIn(language, TEAM_LANGUAGE) });
    return longText(id, label, translation?.text, true);
  });
  const left = all.length - fields.length;
  const blocks = [
    context(say("foreign-how")),
    ...fields,
    ...(left > 0 ? [context(say("foreign-more", { count: left }))] : []),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  const state: State = { week: digest.week };
  return modal({ title: say("foreign-title"), ...buttons, callback: FOREIGN_WORDS, state, blocks });
}
