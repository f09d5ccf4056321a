import type { Week } from "../../calendar.ts";
import { stageNow } from "../../consultation/stage-now.ts";
import type { Context } from "../../context.ts";
import { councilLanguage } from "../../context.ts";
import { decideAgain } from "../../decide-again.ts";
import type { Consultation } from "../../model/consultation/consultation.ts";
import type { Stage, Told } from "../../model/consultation/stage.ts";
import type { ThemeDigest } from "../../model/digests/digest.ts";
import type { Done, PromiseKept, Report } from "../../model/digests/report.ts";
import { type Outcome, statementOf } from "../../model/drafts/outcome.ts";
import { inLanguage, type LocalText } from "../../model/language.ts";
import type { Running } from "../../store/consultations/consultations.ts";
import { digestConsultation } from "../digest-consultation.ts";
import { enteredLate } from "../entered-late.ts";
import { modelsBehind } from "../points/model-points.ts";
import { ALL_WEEKS } from "../points/store-proposals.ts";

/**
 * The final report of a consultation; nothing when there is no such consultation. The first build gives it its number
 * and stores version 1; unchanged input gives the stored version, byte for byte; changed input gives the next one.
 */
export function buildReport(slug: string, context: Context): Promise<Report | undefined> {
  return decideAgain(`the report of ${slug}`, () => buildOnce(slug, context));
}

/** The same, without keeping others waiting where that can be. */
export async function remadeReport(slug: string, context: Context): Promise<Report | undefined> {
  await context.remake({ type: "rebuild-report", slug });
  return (await context.store.reports.versions(slug))[0];
}

async function buildOnce(slug: string, context: Context): Promise<Report | undefined | "outrun"> {
  const { store, now, calendar } = context;
  const { graves } = await store.overtaken.written();
  const running = await store.consultations.find(slug);
  if (!running) return undefined;
  const [newest] = await store.reports.versions(slug);
  const year = calendar.day(now()).slice(0, 4);
  const count = newest ? 0 : (await store.reports.ofYear(year)) + 1;
  const number = newest?.number ?? `${year}-${count}`;
  const version = (newest?.version ?? 0) + 1;
  const fresh = { number, version, ...(await contentOf(running, context)) };
  if (newest && JSON.stringify({ ...fresh, version: newest.version }) === JSON.stringify(newest)) return newest;
  const step = { subject: `report ${slug}`, version };
  const steps = [step, ...(newest ? [] : [{ subject: `report number ${year}`, version: count }])];
  const writes = [
    store.reports.add({ slug, version, number, content: fresh }),
    store.overtaken.unlessForgotten(step, graves),
  ];
  const { outcome } = await store.commit({ steps, writes }, now());
  return outcome === "stored" ? fresh : "outrun";
}

async function contentOf(running: Running, context: Context): Promise<Omit<Report, "number" | "version">> {
  const { published: c } = running;
  const { title, slug, promise, opens, closes, experiment } = c;
  const say = sayer(context);
  const { rung, decided, open, decider, answerBy } = promise;
  const [newest] = await context.store.followUps.versions(slug);
  const heard = await digestConsultation(c, fromTheBeginning(c), {}, context);
  const models = modelsBehind([heard], context);
  const is = await stageNow(running, context);
  const late = await enteredLate(slug, Number.MAX_SAFE_INTEGER, context);
  return {
    municipality: context.town.name,
    slug,
    title: say(title),
    preparation: {
      rung,
      decided: say(decided),
      open: say(open),
      decider: say(decider),
      answerBy,
      opens,
      closes,
      changes: c.version - 1,
    },
    heard,
    ...(late > 0 && { late }),
    ...(models !== "" && { models }),
    done: await doneWith(c, is, heard.themes, context),
    promise: promiseKept(answerBy, is),
    lessons: {
      tried: say(experiment?.try),
      expected: say(experiment?.expect),
      learned: say(newest?.content.learned),
    },
  };
}

/** Everything that ever came in. */
function fromTheBeginning({ opens, closes }: Consultation): Week {
  return { week: ALL_WEEKS, from: opens, to: closes, starts: 0, ends: Number.MAX_SAFE_INTEGER };
}

function sayer(context: Context): (text: LocalText | undefined) => string {
  return (text) => (text ? inLanguage(text, councilLanguage(context)).literal : "");
}

async function doneWith(
  c: Consultation,
  { told, answeredBefore }: Stage,
  themes: ThemeDigest[],
  context: Context,
): Promise<Done | null> {
  const { store } = context;
  const [newest] = await store.followUps.versions(c.slug);
  if (!newest) return null;
  const say = sayer(context);
  const about = ({ theme, statement }: Outcome) => {
    if (statement !== undefined) return say(statementOf(c, statement));
    return theme === undefined ? say(c.title) : (themes.find(({ id }) => id === theme)?.title ?? theme);
  };
  return {
    outcomes: newest.content.outcomes.map((outcome) => ({
      about: about(outcome),
      result: outcome.result,
      what: say(outcome.what),
      because: say(outcome.because),
      decidedBy: say(outcome.decidedBy),
      link: outcome.link ?? "",
    })),
    next: say(newest.content.next),
    told: told ? countTold(told) : null,
    ...(answeredBefore !== undefined && { answeredBefore }),
  };
}

function countTold({ people: sent, unreached: unreachable, toDo }: Told): Done["told"] {
  return { receivers: sent + unreachable + toDo, sent, unreachable, toDo };
}

function promiseKept(answerBy: string, { answeredOn, isOverdue }: Stage): PromiseKept {
  if (answeredOn !== undefined) return { state: answeredOn <= answerBy ? "on-time" : "late", answeredOn };
  return { state: isOverdue ? "overdue" : "not-yet", answeredOn: null };
}
