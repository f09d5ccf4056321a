import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import { stageNow } from "../consultation/stage-now.ts";
import type { Context } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import { mayFollow } from "../model/consultation/stage.ts";
import { saysTheSame } from "../model/drafts/compare.ts";
import { type FollowUp, languagesWithout, strangeSubjects } from "../model/drafts/outcome.ts";
import { IDEAS } from "../model/resident.ts";
import { tellEverybody } from "../outbox/broadcast.ts";
import { countedThemes } from "../placing/counted-themes.ts";
import type { PlainReport } from "../plain/check-plain.ts";
import type { Broadcast } from "../store/sending/broadcasts.ts";

/** What stands in the way, by its place in the file. */
export type OutcomeProblem = { field: string; problem: string };

export type FollowedUp =
  /** `openUntil`: it takes answers still, and who gives one hears this too. */
  | { outcome: "published"; version: number; receivers: number; languagesWithout: string[]; openUntil?: string }
  | { outcome: "unchanged"; version: number }
  | { outcome: "refused"; problems: OutcomeProblem[] }
  /** Nobody was asked anything yet. */
  | { outcome: "not-begun"; opens: string }
  /** A colleague did not say that they know it. */
  | { outcome: "still-open"; closes: string }
  | { outcome: "unknown" };

/** A colleague who answers residents; `whileOpen`: they know that more answers may come. */
export type AnsweringAct = Act & { whileOpen?: boolean };

/**
 * Tells everybody who took part what was done with their words, each in their own channel and language. The same
 * follow-up a second time tells nobody anything; a changed one tells only those for whom it says something new.
 */
export function followUp(
  slug: string,
  content: FollowUp,
  act: AnsweringAct | undefined,
  context: Context,
): Promise<FollowedUp> {
  return decideAgain(`the follow-up of ${slug}`, () => followUpOnce(slug, content, act, context));
}

async function followUpOnce(
  slug: string,
  content: FollowUp,
  act: AnsweringAct | undefined,
  context: Context,
): Promise<FollowedUp | "outrun"> {
  const { store, now } = context;
  const running = await store.consultations.find(slug);
  if (!running && slug !== IDEAS) return { outcome: "unknown" };
  const c = running?.published;
  const is = running && (await stageNow(running, context));
  if (running && is?.stage === "not-yet") return { outcome: "not-begun", opens: running.published.opens };
  const problems = strangeSubjects(content, (await countedThemes(slug, context)).themes, c);
  if (problems.length > 0) return { outcome: "refused", problems };
  const [newest] = await store.followUps.versions(slug);
  const isOfNow = newest !== undefined && newest.version > (running?.reopenedAfter ?? 0);
  if (isOfNow && saysTheSame(newest.content, content)) return { outcome: "unchanged", version: newest.version };
  const openUntil = is && mayFollow("answer", is) === "ask" ? c?.closes : undefined;
  if (openUntil !== undefined && act && !act.whileOpen) return { outcome: "still-open", closes: openUntil };
  const version = (newest?.version ?? 0) + 1;
  const subject = `follow-up ${slug}` as const;
  const writes = [
    store.followUps.add({ slug, version, content, publishedAt: now() }),
    tellEverybody(slug, { type: "follow-up", version }, context),
    ...audit(act, { act: "follow-up", slug, subject, detail: { version } }, context),
  ];
  const change = { steps: [{ subject, version }], ...(act && { eventKey: act.key }), writes };
  const { outcome } = await store.commit(change, now());
  if (outcome === "outrun") return "outrun";
  return {
    outcome: "published",
    version,
    receivers: await receiversOf(slug, version, context),
    languagesWithout: c ? languagesWithout(content, c) : [],
    ...(openUntil !== undefined && { openUntil }),
  };
}

async function receiversOf(slug: string, version: number, { store }: Context): Promise<number> {
  const isThis = ({ news }: Broadcast) => news.type === "follow-up" && news.version === version;
  const broadcast = (await store.broadcasts.all()).find((each) => each.slug === slug && isThis(each));
  return broadcast ? broadcast.receivers - broadcast.unreachable : 0;
}

/** How plain a follow-up is, in the languages that we can measure. */
export function plainnessOf(
  { outcomes, next }: FollowUp,
  { checkPlain }: Context,
): { language: string; report: PlainReport }[] {
  return ["nl", "en"].flatMap((language) => {
    const texts = [...outcomes.flatMap(({ what, because }) => [what[language], because[language]]), next[language]];
    const words = texts.filter((text) => text !== undefined).join("\n");
    return words === "" ? [] : [{ language, report: checkPlain(words, language) }];
  });
}
