import type { ModalView } from "@slack/types";
import { changeDraft, type DraftChange, readDraft } from "../../../core/consultation/draft/draft.ts";
import type { Consultation } from "../../../core/model/consultation/consultation.ts";
import { isTooLong, LONGEST_LABEL } from "../../../core/model/consultation/question-parts.ts";
import { type Translatable, translatables, translated } from "../../../core/model/drafts/draft.ts";
import { merge } from "../../../core/model/drafts/merge.ts";
import { rulesOf } from "../../../core/model/kinds/kinds.ts";
import { inLanguage, type Language, languageName } from "../../../core/model/language.ts";
import { WRITTEN_IN } from "../../../core/model/messages/team.ts";
import * as block from "../view/blocks.ts";
import { backButton, filledIn, formFields, nowIn, refuseAll, refuseFields, type Shown } from "../view/fields.ts";
import { type Desk, type Handler, type Interaction, show, update } from "../view/handler.ts";
import { lastChange } from "../view/last-change.ts";
import { limits } from "../view/limits.ts";
import { RESUME, TRANSLATE, TRANSLATION } from "../view/names.ts";
import { draftView, goneView } from "./draft-view.ts";
import { beside, byPath, nameOf, textsIn } from "./source-texts.ts";

const TEXTS_A_PAGE = 40;

/** `from`: the first text on this page. */
type State = { draftId: string; language: Language; from: number };

export const openTranslation: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as { draftId: string };
  const [language = "", from = "0"] = interaction.value.split(" ");
  const draft = await desk.core.run(readDraft, draftId);
  if (!draft) return show(interaction, goneView(desk));
  const state = { draftId, language, from: Number(from) };
  const shown = { above: await lastChange(draftId, desk) };
  return show(interaction, translationView(state, draft, shown, interaction, desk));
};

/** Stores one page, and turns to the next one; after the last comes the draft again. */
export const submitTranslation: Handler = async (interaction, desk) => {
  const { draftId, language, from } = interaction.state as State;
  const { core, say } = desk;
  const filled = filledIn(interaction);
  const draft = await core.run(readDraft, draftId);
  if (!draft) return refuseAll(say("draft-gone-words"), filled);
  const words = nowIn(filled);
  const tooLong = Object.keys(words).filter(
    (name) => isLabel(name.split(" ")[0] ?? "", draft) && isTooLong(words[name] ?? ""),
  );
  if (tooLong.length > 0)
    return refuseFields(Object.fromEntries(tooLong.map((name) => [name, say("fault-label")])), filled);
  const change: DraftChange = (newest) => {
    const texts = translatables(newest);
    const mine = beside(texts, language, filled);
    const { values, clashes } = merge(textsIn(texts, language), mine);
    if (clashes.length > 0) return { clashes };
    return { content: translated(newest, language, byPath(texts, language, values, mine)) };
  };
  const changed = await core.run(changeDraft, draftId, change, interaction);
  if (changed.outcome === "gone") return refuseAll(say("draft-gone-words"), filled);
  if (changed.outcome === "clash") {
    const mine = beside(translatables(changed.draft), language, filled);
    const shown = { filled: mine, clashes: changed.clashes, above: await lastChange(draftId, desk) };
    return update(translationView({ draftId, language, from }, changed.draft, shown, interaction, desk));
  }
  const newest = await core.run(readDraft, draftId);
  const next = from + TEXTS_A_PAGE;
  return update(
    newest && next < translatables(newest).length
      ? translationView({ draftId, language, from: next }, newest, {}, interaction, desk)
      : await draftView(draftId, desk),
  );
};

/** Options, the ends of a scale and neighbourhoods stand on buttons, and have to be short; statements need not. */
function isLabel(path: string, { questions }: Consultation): boolean {
  const [first = "", part] = path.split(".");
  const question = questions.find(({ id }) => id === first);
  if (part === undefined) return false;
  return question ? rulesOf(question).hasLabels : first === "neighbourhood";
}

function translationView(
  about: State,
  draft: Consultation,
  came: Omit<Shown, "stored">,
  interaction: Interaction,
  { say }: Desk,
): ModalView {
  const { draftId, language, from } = about;
  const all = translatables(draft);
  const { field, told, state } = formFields({ stored: textsIn(all, language), ...came }, interaction, say);
  const fits = ({ text }: Translatable) => (text[language] ?? "").length <= limits.inputText;
  const fields = all
    .slice(from, from + TEXTS_A_PAGE)
    .filter(fits)
    .flatMap((source) =>
      field(nameOf(source, language), (id, initial) => {
        const most = isLabel(source.path, draft) ? { most: LONGEST_LABEL } : {};
        const label = inLanguage(source.text, WRITTEN_IN).literal;
        return block.longText(id, label, { initial, isOptional: source.path !== "title", ...most });
      }),
    );
  const back =
    from > 0
      ? backButton(say("back"), TRANSLATE, `${language} ${Math.max(0, from - TEXTS_A_PAGE)}`, say)
      : backButton(say("back"), RESUME, draftId, say);
  const how = block.context(say("translate-how", { language: languageName(language) }));
  const buttons = { submit: say("basics-submit"), close: say("moderate-close") };
  const blocks = [...told, block.actions([back]), how, ...fields];
  const known = { ...state, ...about };
  return block.modal({ title: say("translate-title"), ...buttons, callback: TRANSLATION, state: known, blocks });
}
