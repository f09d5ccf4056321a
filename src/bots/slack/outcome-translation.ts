import type { ModalView } from "@slack/types";
import { changeOutcomes, outcomeDraft } from "../../core/follow-up/outcome-draft.ts";
import { proposalsFor } from "../../core/follow-up/propose-translations.ts";
import { inLanguage, type Language, languageName } from "../../core/model/language.ts";
import { LONGEST_TEXT, outcomeTexts, withTranslation } from "../../core/model/outcome.ts";
import { TEAM_LANGUAGE } from "../../core/model/team.ts";
import { context, longText, modal } from "./blocks.ts";
import { type Desk, type Handler, keepOpen, show, update } from "./handler.ts";
import { OUTCOME_TRANSLATION } from "./names.ts";
import { backToList, outcomesView } from "./outcomes.ts";

const TEXTS_A_PAGE = 40;

/** `from`: the first text on this page. */
type State = { slug: string; language: Language; from: number };

export const translateOutcomes: Handler = async (interaction, desk) => {
  const [slug = "", language = ""] = interaction.value.split(" ");
  return show(interaction, await translationView({ slug, language, from: 0 }, desk));
};

/** Stores one page, and turns to the next one; after the last comes the list again. */
export const submitOutcomeTranslation: Handler = async (interaction, desk) => {
  const { slug, language, from } = interaction.state as State;
  const { core, say } = desk;
  const fields = Object.entries(interaction.fields).map(([id, { value = "" }]) => [id, value.trim()] as const);
  const tooLong = fields.filter(([, value]) => [...value].length > LONGEST_TEXT);
  if (tooLong.length > 0)
    return keepOpen(Object.fromEntries(tooLong.map(([id]) => [id, say("outcome-long", { most: LONGEST_TEXT })])));
  const words = Object.fromEntries(fields.map(([id, value]) => [id.slice(0, -language.length - 1), value]));
  const draft = await core.run(outcomeDraft, slug);
  const proposedFor = await core.run(proposalsFor, draft, language);
  await core.run(changeOutcomes, slug, (now) => withTranslation(now, language, words, proposedFor), interaction);
  const next = from + TEXTS_A_PAGE;
  return update(
    next < outcomeTexts(draft).length
      ? await translationView({ slug, language, from: next }, desk)
      : await outcomesView(slug, say("outcome-stored"), desk),
  );
};

/** Each text in Dutch with a field for what it is in the other language; what a model proposed stands in it already. */
async function translationView(state: State, { core, say }: Desk): Promise<ModalView> {
  const { slug, language, from } = state;
  const draft = await core.run(outcomeDraft, slug);
  const proposedFor = await core.run(proposalsFor, draft, language);
  const shown = outcomeTexts(draft).slice(from, from + TEXTS_A_PAGE);
  const fields = shown.map(({ path, text }) =>
    longText(
      `${path} ${language}`,
      inLanguage(text, TEAM_LANGUAGE).literal,
      text[language] ?? proposedFor(text) ?? "",
      true,
    ),
  );
  const isProposed = shown.some(({ text }) => text[language] === undefined && proposedFor(text) !== undefined);
  const blocks = [
    backToList(slug, say),
    context(say("outcomes-translate-how", { language: languageName(language) })),
    ...(isProposed ? [context(say("outcomes-proposed"))] : []),
    ...fields,
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say("outcomes-title"), ...buttons, callback: OUTCOME_TRANSLATION, state, blocks });
}
