import { closeConsultation, publishConsultation } from "../../src/core/consultation/launch.ts";
import { stageNow } from "../../src/core/consultation/stage-now.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { buildReport } from "../../src/core/digest/report/build-report.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import { showConsultation } from "../../src/core/follow-up/show-consultation.ts";
import type { FollowUp } from "../../src/core/model/drafts/outcome.ts";
import { reportMarkdown } from "../../src/pages/report/report-markdown.ts";
import { consultationPage } from "../../src/pages/site/consultation-page.ts";
import { answerPark, short } from "./consultations.ts";
import { createTown, pageSettings } from "./town.ts";

export const DAY = 86_400_000;
export const QUIET = { from: "20:00", to: "09:00" };

/** One outcome about the whole. */
export const answer = (what: string, more: Partial<FollowUp> = {}): FollowUp => ({
  outcomes: [{ result: "done", what: { nl: what }, because: { nl: "Het is warm." }, decidedBy: { nl: "Het college" } }],
  next: { nl: "Wij beginnen in maart." },
  isComplete: true,
  ...more,
});

/** A park that people answered about, and who hears what of it. */
export function toldPark() {
  let town = createTown();

  const day = (ahead: number) => town.context.calendar.dayAfter(town.clock.now, ahead);
  /** Open for ten days, answered within twenty. */
  const park = () => ({ ...short, closes: day(10), promise: { ...short.promise, answerBy: day(20) } });

  async function begin(people: string[], options: Parameters<typeof createTown>[0] = {}) {
    town = createTown(options);
    await publishConsultation(park(), town.context);
    for (const one of people) await answerPark(town.person(one), `Meer bomen graag, zegt ${one}`);
    await town.deliverer.drain();
    town.clock.now += 5000;
  }

  async function seconds(n: number) {
    for (let i = 0; i < n; i++) {
      await town.deliverer.poll();
      await town.deliverer.drain();
      town.clock.now += 1100;
    }
  }

  const tell = (content: FollowUp) => followUp("park", content, undefined, town.context);
  const close = () => closeConsultation("park", undefined, town.context);

  async function stage() {
    const running = await town.context.store.consultations.find("park");
    if (!running) throw new Error("there is no park");
    return stageNow(running, town.context);
  }

  async function page() {
    const shown = await showConsultation("park", town.context);
    return shown ? consultationPage(shown, pageSettings).replace(/\s+/g, " ") : "";
  }

  async function report() {
    const built = await buildReport("park", town.context);
    return built ? reportMarkdown(built, pageSettings) : "";
  }

  async function kept() {
    const { promises } = await buildDigest(town.context.calendar.weekOf(town.clock.now), town.context);
    return promises.kept.map(({ slug }) => slug);
  }

  const heard = (address: string, what: string) =>
    town
      .person(address)
      .said()
      .filter((text) => text.includes(what)).length;

  async function participationOf(address: string): Promise<string> {
    for (const { id } of await town.context.store.participations.page("park", "", 100)) {
      const residentId = await town.context.store.participations.residentOf(id);
      const who = residentId && (await town.context.store.residents.find(residentId));
      if (who && who.resident.address === address) return id;
    }
    throw new Error(`${address} takes no part`);
  }

  async function stock() {
    const broadcast = await town.context.store.broadcasts.due(town.clock.now);
    if (!broadcast) return;
    const last = (await town.context.store.participations.page("park", "", 100)).at(-1)?.id ?? "";
    await town.context.store.write(
      town.context.store.broadcasts.expand(broadcast, { last, isLast: true }, town.clock.now),
    );
  }

  return {
    get town() {
      return town;
    },
    begin,
    seconds,
    tell,
    close,
    stage,
    page,
    report,
    kept,
    heard,
    participationOf,
    stock,
    day,
    park,
  };
}
