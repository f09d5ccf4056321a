import type { ModalView } from "@slack/types";
import { changeDraft, readDraft } from "../../core/consultation/draft.ts";
import type { Consultation } from "../../core/model/consultation.ts";
import { type Translatable, translatables, translated } from "../../core/model/draft.ts";
import { rulesOf } from "../../core/model/kinds/kinds.ts";
import { inLanguage, type Language, languageName } from "../../core/model/language.ts";
import { isTooLong } from "../../core/model/question-parts.ts";
import { TEAM_LANGUAGE } from "../../core/model/team.ts";
import * as block from "./blocks.ts";
import { draftView, goneView } from "./draft-view.ts";
import { type Desk, type Handler, keepOpen, show, update } from "./handler.ts";
import { limits } from "./limits.ts";
import { TRANSLATION } from "./names.ts";

const TEXTS_A_PAGE = 40;

/** `from`: the first text on this page. */
type State = { draftId: string; language: Language; from: number };

export const openTranslation: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as { draftId: string };
  return show(interaction, await translationView({ draftId, language: interaction.value, from: 0 }, desk));
};

/** Stores one page, and turns to the next one; after the last comes the draft again. */
export const submitTranslation: Handler = async (interaction, desk) => {
  const { draftId, language, from } = interaction.state as State;
  const draft = await desk.core.run(readDraft, draftId);
  if (!draft) return update(goneView(desk));
  const paths = translatables(draft).map(({ path }) => path);
  const shown = paths.filter((path) => `${path} ${language}` in interaction.fields);
  const words = Object.fromEntries(
    shown.map((path) => [path, (interaction.fields[`${path} ${language}`]?.value ?? "").trim()]),
  );
  const tooLong = shown.filter((path) => isLabel(path, draft) && isTooLong(words[path] ?? ""));
  if (tooLong.length > 0) {
    const errors = Object.fromEntries(tooLong.map((path) => [`${path} ${language}`, desk.say("fault-label")]));
    return keepOpen(errors);
  }
  await desk.core.run(changeDraft, draftId, (newest) => translated(newest, language, words), interaction);
  const next = from + TEXTS_A_PAGE;
  return update(
    next < paths.length
      ? await translationView({ draftId, language, from: next }, desk)
      : await draftView(draftId, desk),
  );
};

/** Options, the ends of a scale and neighbourhoods stand on buttons, and have to be short; statements need not. */
function isLabel(path: string, { questions }: Consultation): boolean {
  const [first = "", part] = path.split(".");
  const question = questions.find(({ id }) => id === first);
  return part !== undefined && first !== "promise" && (!question || rulesOf(question).hasLabels);
}

async function translationView(state: State, desk: Desk): Promise<ModalView> {
  const { say } = desk;
  const { language, from } = state;
  const draft = await desk.core.run(readDraft, state.draftId);
  if (!draft) return goneView(desk);
  const all = translatables(draft);
  const fits = ({ text }: Translatable) => (text[language] ?? "").length <= limits.inputText;
  const fields = all
    .slice(from, from + TEXTS_A_PAGE)
    .filter(fits)
    .map(({ path, text }) => {
      const id = `${path} ${language}`;
      const label = inLanguage(text, TEAM_LANGUAGE).literal;
      return block.longText(id, label, text[language], path !== "title");
    });
  const blocks = [block.context(say("translate-how", { language: languageName(language) })), ...fields];
  const buttons = { submit: say("basics-submit"), close: say("moderate-close") };
  return block.modal({ title: say("translate-title"), ...buttons, callback: TRANSLATION, state, blocks });
}
