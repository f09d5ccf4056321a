import type { KnownBlock, ModalView } from "@slack/types";
import { type Results, resultsOf } from "../../../core/digest/results.ts";
import type { QuestionDigest } from "../../../core/model/digests/digest.ts";
import { type ConsultationWords, consultationWords } from "../../../pages/digest/consultation-words.ts";
import { actions, button, context, header, section, sections } from "../view/blocks.ts";
import { chartOf, pointBlocks } from "../view/charts.ts";
import { type Desk, type Handler, push, type Say, toldView } from "../view/handler.ts";
import { limits } from "../view/limits.ts";
import { FILES } from "../view/names.ts";

const TITLE = "results-title";
const MOST_BARS = 25;
const MOST_POINTS = 10;
/** What stands beside the questions. */
const BLOCKS_BESIDE = 12;
const BLOCKS_A_QUESTION = 4;

/** What was chosen so far, as bars of text that everybody can read or hear; with the points of the last digest. */
export const openResults: Handler = async (interaction, desk) =>
  push(interaction, await resultsView(interaction.value, desk));

async function resultsView(slug: string, { core, say, pageSettings }: Desk): Promise<ModalView> {
  const results = await core.run(resultsOf, slug);
  if (!results) return toldView(TITLE, "results-gone", say, "relay-cancel");
  const words = consultationWords(pageSettings);
  const most = Math.floor((limits.modalBlocks - BLOCKS_BESIDE) / BLOCKS_A_QUESTION);
  const left = results.closed.length - most;
  const blocks = [
    header(results.title),
    section(headLines(results, say).join("\n")),
    ...results.closed.slice(0, most).flatMap((question) => questionBlocks(question, words)),
    ...(left > 0 ? [context(say("results-more", { count: left }))] : []),
    ...wordsBlocks(results, words, say),
    actions([button(say("button-files"), FILES, slug)]),
  ];
  return toldView(TITLE, blocks, say, "relay-cancel");
}

function headLines({ is, closes, participants, late }: Results, say: Say): string[] {
  const since = { date: "since" in is ? is.since : closes };
  return [
    say(`state-${is.stage}`, { closes: { date: closes }, since }),
    say("results-people", { people: participants.all, fresh: participants.fresh }),
    ...(late > 0 ? [say("results-late", { count: late })] : []),
  ];
}

function questionBlocks(question: QuestionDigest, words: ConsultationWords): KnownBlock[] {
  const chart = sections(chartOf(question, words, MOST_BARS)).slice(0, BLOCKS_A_QUESTION - 1);
  return [...chart, context(words.answered(question))];
}

/** What was said in words is counted here; what it comes down to stands as the last digest told it. */
function wordsBlocks({ asksWords, texts, digest }: Results, words: ConsultationWords, say: Say): KnownBlock[] {
  if (!asksWords && texts.received === 0) return [];
  const counted = section(say("results-texts", { ...texts }));
  const points = digest === undefined ? [] : pointBlocks(digest.consultation, words, MOST_POINTS);
  if (digest === undefined || points.length === 0) return [counted, context(say("results-no-points"))];
  return [counted, ...points.slice(0, 4), context(say("results-points-of", { number: digest.week.replace("W", "") }))];
}
