import type { KnownBlock, ModalView } from "@slack/types";
import {
  answerCouncil,
  LONGEST_COUNCIL_ANSWER,
  previewCouncilAnswer,
  type ToAnswer,
  toAnswer,
} from "../../../core/talk/council/answer-council.ts";
import { context, longText, modal, section, sections } from "../view/blocks.ts";
import { type Handler, keepOpen, push, pushAnswer, type Say, toldView, update } from "../view/handler.ts";
import { COUNCIL_ANSWER, COUNCIL_ANSWER_PREVIEW } from "../view/names.ts";

const TITLE = "council-answer-title";
const BACK = "relay-cancel";

type State = { actId: string };
type PreviewState = State & { words: string };

/** What a councillor said, and a field for the answer that they get where they said it. */
export const openCouncilAnswer: Handler = async (interaction, { core, say }) => {
  const asked = await core.run(toAnswer, interaction.value);
  if (asked.outcome !== "open") return push(interaction, notToAnswer(asked, say));
  const blocks = [
    ...sections(asked.words),
    longText("words", say("council-answer-field"), { most: LONGEST_COUNCIL_ANSWER }),
    context(say(`council-answer-where-${asked.place}`)),
  ];
  const state: State = { actId: interaction.value };
  const buttons = { submit: say("relay-look"), close: say(BACK) };
  return push(interaction, modal({ title: say(TITLE), ...buttons, callback: COUNCIL_ANSWER, state, blocks }));
};

/** First it is shown as the councillor will read it: nothing goes out by writing it down. */
export const submitCouncilAnswer: Handler = async (interaction, { core, say }) => {
  const { actId } = interaction.state as State;
  const words = (interaction.fields.words?.value ?? "").trim();
  if (words === "") return keepOpen({ words: say("council-answer-empty") });
  if (words.length > LONGEST_COUNCIL_ANSWER) return keepOpen({ words: say("council-answer-too-long") });
  const preview = await core.run(previewCouncilAnswer, actId, words);
  // The words stand nowhere else yet.
  if (!preview) return keepOpen({ words: notToAnswerWords(await core.run(toAnswer, actId), say) });
  const { level, longestSentenceWords, jargon } = preview.plain;
  const blocks: KnownBlock[] = [
    context(say("council-answer-how")),
    ...sections(preview.text),
    context(say("council-answer-plain", { level, words: longestSentenceWords })),
    ...jargon.map(({ word, plain }) => context(say("relay-jargon", { word, plain }))),
    ...(preview.hasPersonalData ? [context(say("council-answer-personal-data"))] : []),
    ...(preview.isQuiet ? [context(say("council-answer-quiet"))] : []),
  ];
  const state: PreviewState = { actId, words };
  const buttons = { submit: say("relay-send"), close: say(BACK) };
  return pushAnswer(modal({ title: say(TITLE), ...buttons, callback: COUNCIL_ANSWER_PREVIEW, state, blocks }));
};

export const sendCouncilAnswer: Handler = async (interaction, { core, say }) => {
  const { actId, words } = interaction.state as PreviewState;
  const answered = await core.run(answerCouncil, actId, words, interaction);
  if (answered.outcome === "gone" || answered.outcome === "nowhere" || answered.outcome === "already")
    return update(notToAnswer(answered, say));
  if (answered.outcome !== "answered") return update(toldView(TITLE, `council-answer-${answered.outcome}`, say, BACK));
  const { belowId } = interaction;
  return {
    ...update(toldView(TITLE, `council-answer-sent-${answered.place ?? "chat"}`, say, BACK)),
    // The form below still holds the answer: nobody should think that it did not go.
    show: async (client) =>
      belowId && client.views.update({ view_id: belowId, view: toldView(TITLE, "council-answer-below", say, BACK) }),
  };
};

type NotOpen = Exclude<ToAnswer, { outcome: "open" }>;

function notToAnswer(asked: NotOpen, say: Say): ModalView {
  const given = asked.outcome === "already" ? sections(asked.answer) : [];
  return toldView(TITLE, [section(say(`council-answer-${asked.outcome}`)), ...given], say, BACK);
}

function notToAnswerWords(asked: ToAnswer, say: Say): string {
  return say(`council-answer-${asked.outcome === "open" ? "gone" : asked.outcome}`);
}
