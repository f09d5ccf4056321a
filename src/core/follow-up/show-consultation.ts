import { stageNow } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import { feltHeardNow } from "../digest/digest-consultation.ts";
import type { Consultation, Published } from "../model/consultation/consultation.ts";
import { publicScore } from "../model/consultation/public-part.ts";
import type { Stage } from "../model/consultation/stage.ts";
import type { FeltScore } from "../model/digests/digest.ts";
import { type FollowUp, type Outcome, statementOf } from "../model/drafts/outcome.ts";
import type { LocalText } from "../model/language.ts";
import { localTitlesOf } from "../placing/theme-of.ts";

/** A consultation as everybody may see it: what was promised, how far it is, and what came of it. */
export type ShownConsultation = {
  c: Published;
  is: Stage;
  followUp: Pick<FollowUp, "next" | "learned" | "byMachine"> | undefined;
  /** What was done, each with what it is about; about the whole when that is left out. */
  outcomes: (Outcome & { about?: LocalText })[];
  feltHeard: FeltScore | null;
};

/** Nothing for what is no consultation for residents. */
export async function showConsultation(slug: string, context: Context): Promise<ShownConsultation | undefined> {
  const { store } = context;
  const running = await store.consultations.find(slug);
  if (running?.published.audience !== "residents") return undefined;
  const c = running.published;
  const followUp = (await store.followUps.versions(slug))[0]?.content;
  return {
    c,
    is: await stageNow(running, context),
    followUp,
    outcomes: followUp ? await named(followUp.outcomes, c, context) : [],
    feltHeard: publicScore(await feltHeardNow(slug, context)),
  };
}

async function named(outcomes: Outcome[], c: Consultation, context: Context): Promise<ShownConsultation["outcomes"]> {
  const titleOf = await localTitlesOf(c.slug, context);
  return outcomes.map((outcome) => {
    const statement = outcome.statement === undefined ? undefined : statementOf(c, outcome.statement);
    const about = statement ?? (outcome.theme === undefined ? undefined : titleOf(outcome.theme));
    return { ...outcome, ...(about && { about }) };
  });
}
