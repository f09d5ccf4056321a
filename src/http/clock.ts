import { tellOfBrokenActs } from "../core/access/held-acts.ts";
import { announceWaiting } from "../core/answers/announce-waiting.ts";
import { watchPromises } from "../core/consultation/watch-promises.ts";
import { type Log, StoppingError } from "../core/context.ts";
import { translateByModel } from "../core/digest/languages/translate-by-model.ts";
import { watchDigest } from "../core/digest/publish/watch-digest.ts";
import { placeBeforeTelling } from "../core/follow-up/place-before-telling.ts";
import { proposeTranslations } from "../core/follow-up/propose-translations.ts";
import { postJudging } from "../core/judge/post-judging.ts";
import { announceProgress } from "../core/outbox/announce-progress.ts";
import { placeTexts } from "../core/placing/place-texts.ts";
import { forgetOutdated } from "../core/rights/forget-outdated.ts";
import { runRetentionDaily, type Terms } from "../core/rights/retention.ts";
import { remind } from "../core/talk/orders/remind.ts";
import type { Program } from "./program.ts";
import type { Registration } from "./registration.ts";

/**
 * Work that comes again by the clock. When it fails or is late, the next time makes up for it. What takes long looks whether
 * it may go on.
 */
export type ClockJob = { name: string; everySeconds: number; run(mayGoOn: () => boolean): Promise<unknown> };

/** The jobs by the clock, by hand for who holds it. */
export type Clock = {
  /** Does a job now, after the one of that name that is underway. What goes wrong is logged. */
  run(name: string): Promise<void>;
  /** Lets every job come at its pace; one that is still underway is passed over. */
  start(): void;
  /** No job begins any more; settles when the last one has ended. */
  stop(): Promise<void>;
};

const SENDING = "outbox";
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** A slice of texts to place takes a second or two, and about ten statements of the thousand that a Worker may ask. */
const SLICES_A_RUN = 5;

/** Everything that this program does by the clock. How the outbox is emptied differs between a server and a Worker. */
export function clockJobs(
  { config, context, registrations, channels }: Program,
  sendDue: () => Promise<unknown>,
): ClockJob[] {
  const all = Object.values(registrations);
  const isWell = ({ state }: Registration) => state.isDone === true && state.problem === undefined;
  const renew = () => Promise.all(all.filter(isWell).map((each) => each.attempt()));
  const mend = () => Promise.all(all.filter((each) => !isWell(each)).map((each) => each.attempt()));
  const check = () => Promise.all(all.filter(isWell).map((each) => each.check()));
  return [
    { name: "registration-renewal", everySeconds: HOUR, run: renew },
    { name: "registration", everySeconds: 10, run: mend },
    { name: "channels", everySeconds: 15, run: check },
    { name: "clean-up", everySeconds: HOUR, run: (mayGoOn) => forgetOutdated(context, mayGoOn) },
    { name: "retention", everySeconds: HOUR, run: (mayGoOn) => runRetentionDaily(termsOf(config), context, mayGoOn) },
    { name: "behind", everySeconds: MINUTE, run: () => Promise.all(channels.map(({ open }) => open.catchUp?.())) },
    { name: "held-acts", everySeconds: 30, run: () => tellOfBrokenActs(context) },
    { name: "reminders", everySeconds: MINUTE, run: () => remind(context) },
    { name: "waiting-texts", everySeconds: 5, run: () => announceWaiting(context) },
    { name: "progress", everySeconds: 5, run: () => announceProgress(context) },
    { name: "themes", everySeconds: MINUTE, run: () => placeTexts(context, SLICES_A_RUN) },
    { name: "themes-to-tell", everySeconds: 5, run: () => placeBeforeTelling(context) },
    { name: "judging", everySeconds: 5 * MINUTE, run: () => postJudging(context) },
    { name: "digest", everySeconds: MINUTE, run: () => watchDigest(context) },
    { name: "translations", everySeconds: 10 * MINUTE, run: () => translateByModel(context) },
    { name: "outcome-translations", everySeconds: MINUTE, run: () => proposeTranslations(context) },
    { name: "promises", everySeconds: MINUTE, run: () => watchPromises(context) },
    { name: SENDING, everySeconds: 1, run: sendDue },
  ];
}

/** How long what is kept. */
export function termsOf({ RETENTION_DAYS, AUDIT_DAYS }: Program["config"]): Terms {
  return { contactDays: RETENTION_DAYS, auditDays: AUDIT_DAYS };
}

/** A server's clock: by timers once it is started, or by hand. */
export function createClock(jobs: ClockJob[], log: Log): Clock {
  const underway = new Map<string, Promise<void>>();
  let timers: NodeJS.Timeout[] = [];
  const begin = (job: ClockJob): Promise<void> => {
    const work = runSafely(job, log).then(() => void underway.delete(job.name));
    underway.set(job.name, work);
    return work;
  };
  return {
    async run(name) {
      const job = jobs.find((each) => each.name === name);
      if (!job) throw new Error(`no job is called "${name}"`);
      while (underway.has(name)) await underway.get(name);
      await begin(job);
    },
    start() {
      timers = jobs.map((job) =>
        setInterval(() => void (underway.has(job.name) || begin(job)), job.everySeconds * 1000),
      );
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(underway.values());
    },
  };
}

/**
 * A Worker's clock: what is due in the minute of this time. Messages go first and all the while; beside them the others, one
 * after the other, what comes seldom before what comes often, for as long as the run may ask for more.
 */
export async function runDue(jobs: ClockJob[], time: number, log: Log, mayGoOn: () => boolean): Promise<void> {
  const minute = Math.floor(time / (MINUTE * 1000));
  const isDue = ({ everySeconds }: ClockJob) => minute % Math.ceil(everySeconds / MINUTE) === 0;
  const sending = jobs.filter(({ name }) => name === SENDING);
  const others = jobs.filter((job) => job.name !== SENDING && isDue(job));
  const send = () => Promise.all(sending.map((job) => runSafely(job, log)));
  const doOthers = async () => {
    for (const job of others.toSorted((a, b) => b.everySeconds - a.everySeconds)) {
      if (mayGoOn()) await runSafely(job, log, mayGoOn);
      else log.warn({ job: job.name }, "regular work waits for the next run: this one asked the database enough");
    }
  };
  await Promise.all([send(), doOthers()]);
  if (mayGoOn()) await send();
}

async function runSafely({ name, run }: ClockJob, log: Log, mayGoOn = () => true): Promise<void> {
  try {
    await run(mayGoOn);
  } catch (error) {
    if (!(error instanceof StoppingError))
      log.error({ job: name, error: String(error) }, "regular work failed; it is tried again");
  }
}
