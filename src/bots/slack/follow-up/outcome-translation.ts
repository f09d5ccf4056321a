import type { ModalView } from "@slack/types";
import { changeOutcomes, outcomeDraft } from "../../../core/follow-up/outcome-draft.ts";
import { proposalsFor } from "../../../core/follow-up/propose-translations.ts";
import { type Change, merge } from "../../../core/model/drafts/merge.ts";
import {
  LONGEST_NAME,
  LONGEST_TEXT,
  type OutcomeDraft,
  type OutcomeText,
  outcomeTexts,
  withTranslation,
} from "../../../core/model/drafts/outcome.ts";
import { inLanguage, type Language, languageName } from "../../../core/model/language.ts";
import { WRITTEN_IN } from "../../../core/model/messages/team.ts";
import { beside, byPath, nameOf, textsIn } from "../launch/source-texts.ts";
import { actions, context, longText, modal } from "../view/blocks.ts";
import { backButton, type FilledIn, filledIn, formFields, nowIn, refuseFields, type Shown } from "../view/fields.ts";
import { type Desk, type Handler, type Interaction, show, update } from "../view/handler.ts";
import { OUTCOME_TRANSLATION, OUTCOMES } from "../view/names.ts";
import { outcomesView } from "./outcomes.ts";

const TEXTS_A_PAGE = 40;

/** `from`: the first text on this page. */
type State = { slug: string; language: Language; from: number };
type Proposals = Awaited<ReturnType<typeof proposalsFor>>;

export const translateOutcomes: Handler = async (interaction, desk) => {
  const [slug = "", language = ""] = interaction.value.split(" ");
  return show(interaction, await translationView({ slug, language, from: 0 }, {}, interaction, desk));
};

/** Stores one page, and turns to the next one; after the last comes the list again. */
export const submitOutcomeTranslation: Handler = async (interaction, desk) => {
  const { slug, language, from } = interaction.state as State;
  const { core, say } = desk;
  const filled = filledIn(interaction);
  const tooLong = Object.entries(nowIn(filled)).filter(([name, words]) => [...words].length > longestAt(name));
  if (tooLong.length > 0)
    return refuseFields(
      Object.fromEntries(tooLong.map(([name]) => [name, say("outcome-long", { most: longestAt(name) })])),
      filled,
    );
  const draft = await core.run(outcomeDraft, slug);
  const proposedFor = await core.run(proposalsFor, draft, language);
  const mineIn = (now: OutcomeDraft) => unproposed(outcomeTexts(now), language, filled, proposedFor);
  const change = (now: OutcomeDraft): Change<OutcomeDraft> => {
    const [texts, mine] = [outcomeTexts(now), mineIn(now)];
    const { values, clashes } = merge(textsIn(texts, language), mine);
    if (clashes.length > 0) return { clashes };
    return { content: withTranslation(now, language, byPath(texts, language, values, mine), proposedFor) };
  };
  const changed = await core.run(changeOutcomes, slug, change, interaction);
  if (changed.outcome === "clash") {
    const came = { filled: mineIn(changed.draft), clashes: changed.clashes };
    return update(await translationView({ slug, language, from }, came, interaction, desk));
  }
  const next = from + TEXTS_A_PAGE;
  return update(
    next < outcomeTexts(draft).length
      ? await translationView({ slug, language, from: next }, {}, interaction, desk)
      : await outcomesView(slug, say("outcome-stored"), desk),
  );
};

/** What a model proposed and nobody changed does not stand in the way of what somebody else wrote meanwhile. */
function unproposed(texts: OutcomeText[], language: Language, filled: FilledIn, proposedFor: Proposals): FilledIn {
  const known = beside(texts, language, filled);
  const left = texts.flatMap((each) => {
    const [name, field] = [nameOf(each, language), known[nameOf(each, language)]];
    const isLate = each.text[language] !== undefined && field?.now === proposedFor(each.text);
    return field && !isLate ? [[name, field] as const] : [];
  });
  return Object.fromEntries(left);
}

function longestAt(name: string): number {
  return name.includes(" decided-by ") ? LONGEST_NAME : LONGEST_TEXT;
}

/** Each text in Dutch with a field for what it is in the other language; what a model proposed stands in it already. */
async function translationView(
  about: State,
  came: Omit<Shown, "stored">,
  interaction: Interaction,
  { core, say }: Desk,
): Promise<ModalView> {
  const { slug, language, from } = about;
  const draft = await core.run(outcomeDraft, slug);
  const proposedFor = await core.run(proposalsFor, draft, language);
  const texts = outcomeTexts(draft);
  const { field, told, state } = formFields({ stored: textsIn(texts, language), ...came }, interaction, say);
  const shown = texts.slice(from, from + TEXTS_A_PAGE);
  const fields = shown.flatMap((each) =>
    field(nameOf(each, language), (id, words) => {
      const initial = words === "" ? (proposedFor(each.text) ?? "") : words;
      const label = inLanguage(each.text, WRITTEN_IN).literal;
      return longText(id, label, { initial, isOptional: true, most: longestAt(nameOf(each, language)) });
    }),
  );
  const isProposed = shown.some(({ text }) => text[language] === undefined && proposedFor(text) !== undefined);
  const blocks = [
    actions([backButton(say("outcomes-back"), OUTCOMES, slug, say)]),
    ...told,
    context(say("outcomes-translate-how", { language: languageName(language) })),
    ...(isProposed ? [context(say("outcomes-proposed"))] : []),
    ...fields,
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  const known = { ...state, ...about };
  return modal({ title: say("outcomes-title"), ...buttons, callback: OUTCOME_TRANSLATION, state: known, blocks });
}
