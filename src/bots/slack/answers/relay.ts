import type { KnownBlock, ModalView } from "@slack/types";
import { askBack, LONGEST_QUESTION, previewQuestion, undoAsk, wordsToAskAbout } from "../../../core/answers/relay.ts";
import { actions, button, context, longText, modal, section, sections } from "../view/blocks.ts";
import { type Desk, type Handler, keepOpen, push, pushAnswer, show, toldView, update } from "../view/handler.ts";
import { PREVIEW, QUESTION, UNDO } from "../view/names.ts";

const TITLE = "relay-title";
/** All of this lies on the page that the button stands on, and leads back there. */
const BACK = "relay-cancel";

type RelayState = { answerId: number; question: string };

export const openQuestion: Handler = async (interaction, desk) =>
  push(interaction, await questionView(Number(interaction.value), desk));

async function questionView(answerId: number, { core, say }: Desk): Promise<ModalView> {
  const words = await core.run(wordsToAskAbout, answerId);
  if (!words) return toldView(TITLE, "relay-gone", say, BACK);
  const blocks = [
    context(words.pseudonym),
    ...sections(words.text),
    longText("question", say("relay-field"), { most: LONGEST_QUESTION }),
    context(say("relay-how")),
  ];
  const buttons = { submit: say("relay-look"), close: say("relay-cancel") };
  return modal({ title: say(TITLE), ...buttons, callback: QUESTION, state: { answerId }, blocks });
}

/** First the question is shown as the resident will read it: nothing goes out by writing it down. */
export const submitQuestion: Handler = async (interaction, { core, say }) => {
  const { answerId } = interaction.state as Pick<RelayState, "answerId">;
  const question = (interaction.fields.question?.value ?? "").trim();
  if (question === "") return keepOpen({ question: say("relay-empty") });
  if (question.length > LONGEST_QUESTION) return keepOpen({ question: say("relay-too-long") });
  const preview = await core.run(previewQuestion, answerId, question);
  if (!preview) return update(toldView(TITLE, "relay-gone", say, BACK));
  const { level, longestSentenceWords, jargon } = preview.plain;
  const blocks: KnownBlock[] = [
    context(say("relay-to", { pseudonym: preview.pseudonym, language: preview.language })),
    ...sections(preview.text),
    context(say("relay-plain", { level, words: longestSentenceWords })),
    ...jargon.map(({ word, plain }) => context(say("relay-jargon", { word, plain }))),
    ...(preview.hasPersonalData ? [context(say("relay-personal-data"))] : []),
    ...(preview.isQuiet ? [context(say("relay-quiet"))] : []),
  ];
  const buttons = { submit: say("relay-send"), close: say("relay-cancel") };
  const state: RelayState = { answerId, question };
  return pushAnswer(modal({ title: say(TITLE), ...buttons, callback: PREVIEW, state, blocks }));
};

export const submitPreview: Handler = async (interaction, { core, say }) => {
  const { answerId, question } = interaction.state as RelayState;
  const asked = await core.run(askBack, answerId, question, interaction);
  if (asked.outcome !== "asked") return update(toldView(TITLE, `relay-${asked.outcome}`, say, BACK));
  const blocks = [section(say("relay-goes")), actions([button(say("relay-undo"), UNDO, asked.relayId)])];
  const { belowId } = interaction;
  return {
    ...update(toldView(TITLE, blocks, say, BACK)),
    // The form below still holds the question: nobody should think that it did not go.
    show: async (client) =>
      belowId && client.views.update({ view_id: belowId, view: toldView(TITLE, "relay-below", say, BACK) }),
  };
};

export const undo: Handler = async (interaction, desk) => {
  const isUndone = await desk.core.run(undoAsk, interaction.value, interaction);
  return show(interaction, toldView(TITLE, isUndone ? "relay-undone" : "relay-too-late", desk.say, BACK));
};
