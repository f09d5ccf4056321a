import { beforeEach, describe, expect, it } from "vitest";
import { publishConsultation } from "../../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../../src/core/digest/build-digest.ts";
import { buildReport } from "../../../../src/core/digest/report/build-report.ts";
import { followUp } from "../../../../src/core/follow-up/publish-outcomes.ts";
import { placeTexts } from "../../../../src/core/placing/place-texts.ts";
import { forgetParticipation } from "../../../../src/core/rights/forget.ts";
import { reportMarkdown } from "../../../../src/pages/report/report-markdown.ts";
import { reportPage } from "../../../../src/pages/report/report-page.ts";
import { answerPark, short, wide } from "../../../fakes/consultations.ts";
import { createTown, pageSettings } from "../../../fakes/town.ts";

let town = createTown();

beforeEach(async () => {
  town = createTown();
  const experiment = { try: { nl: "Een park zonder hek." }, expect: { nl: "Meer mensen op de bankjes." } };
  await publishConsultation({ ...short, experiment }, town.context);
  for (const n of [1, 2, 3, 4, 5, 6]) await answerPark(town.person(String(n)), `Meer bomen graag ${n}`);
});

const built = async (slug = "park") => {
  const report = await buildReport(slug, town.context);
  if (!report) throw new Error(`no report of ${slug}`);
  return report;
};

const nl = (text: string) => ({ nl: text });
const planted = {
  outcomes: [
    {
      theme: "groen",
      result: "partly" as const,
      what: nl("Wij planten tien bomen."),
      because: nl("Het is te warm."),
      decidedBy: nl("Het college"),
      link: "https://voorbeeldstad.nl/besluit",
    },
  ],
  next: nl("Wij beginnen in maart."),
  isComplete: true,
  learned: nl("Het mislukte, want het hek bleef staan."),
};

describe("the final report", () => {
  it("tells from promise to lessons what happened, in HTML and in Markdown, with the numbers of the database", async () => {
    await placeTexts(town.context);
    await followUp("park", planted, undefined, town.context);
    for (let i = 0; i < 9; i++) {
      await town.deliverer.poll();
      await town.deliverer.drain();
      town.clock.now += 1100;
    }
    await town.person("1").press("Een beetje");
    const report = await built();
    expect(report).toMatchObject({
      number: "2026-1",
      version: 1,
      promise: { state: "on-time", answeredOn: "2026-11-25" },
      heard: { participants: 6, feltHeard: { n: 1, yes: 0, bit: 1, no: 0 }, ledger: { received: 6, inThemes: 6 } },
      done: { told: { receivers: 6, sent: 6, unreachable: 0 } },
    });
    const page = reportPage(report, pageSettings).replaceAll("&#39;", "'");
    const markdown = reportMarkdown(report, pageSettings);
    for (const words of [
      "Verslag van wat bewoners zeiden, 2026-1, versie 1",
      "Hierover kunt u meepraten: De bankjes.",
      "6 bewoners deden mee.",
      "Meer bomen graag",
      "Wij planten tien bomen.",
      "Wie dit besloot: Het college",
      "Zij kregen het op 25 november 2026.",
      "een beetje 1, nee 0",
      "Wat wij leerden: Het mislukte, want het hek bleef staan.",
    ]) {
      expect(page).toContain(words);
      expect(markdown).toContain(words);
    }
  });

  it("keeps its number; the same input gives the same bytes, another input the next version", async () => {
    const first = JSON.stringify(await built());
    town.clock.now += 86_400_000;
    expect(JSON.stringify(await built())).toBe(first);
    await publishConsultation(wide, town.context);
    expect((await built("plein")).number).toBe("2026-2");
    await answerPark(town.person("7"), "Een fontein");
    expect(await built()).toMatchObject({ number: "2026-1", version: 2 });
    expect(await buildReport("nergens", town.context)).toBeUndefined();
  });

  it("says plainly when residents still wait for their answer", async () => {
    town.clock.now = Date.parse("2100-02-01T10:00:00Z");
    expect(reportMarkdown(await built(), pageSettings)).toContain("Nee. Bewoners zouden uiterlijk 31 januari 2100");
  });

  it("loses the quotes of who is forgotten, in every version", async () => {
    const report = await built();
    const [quote] = report.heard.themes[0]?.quotes ?? [];
    const rows = await Array.fromAsync(town.context.store.answers.inOrder("park"));
    const victim = rows.find(({ id }) => id === quote?.answerId);
    await forgetParticipation(victim?.participationId ?? "", town.context);
    expect(JSON.stringify(await town.context.store.reports.versions("park"))).not.toContain(`"${quote?.text}"`);
    await town.deliverer.poll();
    await town.deliverer.drain();
    const versions = await town.context.store.reports.versions("park");
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(JSON.stringify(versions)).not.toContain(`"${quote?.text}"`);
  });

  it("leaves what colleagues may decide to the digests, also where an earlier version of the program did not", async () => {
    const { store } = town.context;
    await built();
    expect(await store.reviewItems.overview("park")).toBeUndefined();
    const told = { week: "9999-W52", points: [], looked: 0, answers: 0 };
    await store.write(store.reviewItems.replace("park", 0, told, []));
    await buildDigest("2026-W48", town.context);
    await built();
    expect(await store.reviewItems.overview("park")).toMatchObject({ content: { week: "2026-W48", answers: 6 } });
  });
});
