import { stageNow } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import { mayFollow } from "../model/consultation/stage.ts";
import { type FollowUp, finishedDraft, languagesWithout } from "../model/drafts/outcome.ts";
import { markOf } from "../model/mark.ts";
import { phrase } from "../model/messages/message.ts";
import { WRITTEN_IN } from "../model/messages/team.ts";
import { localTitlesOf } from "../placing/theme-of.ts";
import { isPlain, type PlainReport } from "../plain/check-plain.ts";
import { previewFollowUp } from "./compose-follow-up.ts";
import { outcomeDraft } from "./outcome-draft.ts";
import { plainnessOf } from "./publish-outcomes.ts";

/** What colleagues look at before residents are told: what one of them would read, how many will, and what is not good yet. */
export type OutcomesPreview = {
  text: string;
  /** Of all that is shown and told by this: a draft that was changed since has another one. */
  mark: string;
  receivers: number;
  languagesWithout: string[];
  hard: PlainReport[];
  isComplete: boolean;
  /** It takes answers still, until this day: who sends it has to say that they know. */
  openUntil: string | undefined;
};

/** Until when a consultation takes answers; nothing when it takes none now. */
export async function openUntil(slug: string, context: Context): Promise<string | undefined> {
  const running = await context.store.consultations.find(slug);
  const is = running && (await stageNow(running, context));
  return is && mayFollow("answer", is) === "ask" ? running.published.closes : undefined;
}

export function markOfOutcomes(finished: FollowUp): string {
  return markOf(JSON.stringify(finished));
}

/** What colleagues wrote so far, as residents would hear it; nothing while something is missing. */
export async function previewOutcomes(slug: string, context: Context): Promise<OutcomesPreview | undefined> {
  const { store, teamTexts, teamLanguage } = context;
  const finished = finishedDraft(await outcomeDraft(slug, context));
  if (!finished) return undefined;
  const titleOf = await localTitlesOf(slug, context);
  const words = teamTexts.say(teamLanguage, phrase("outcomes-sample"));
  const c = (await store.consultations.find(slug))?.published;
  return {
    text: await previewFollowUp(slug, finished, { words, language: WRITTEN_IN, titleOf }, context),
    mark: markOfOutcomes(finished),
    receivers: await store.sums.receivers(slug),
    languagesWithout: c ? languagesWithout(finished, c) : [],
    isComplete: finished.isComplete,
    openUntil: await openUntil(slug, context),
    hard: plainnessOf(finished, context).flatMap(({ report }) => (isPlain(report) ? [] : [report])),
  };
}
