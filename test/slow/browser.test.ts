import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveAnswersLink, giveReviewLink } from "../../src/core/access/give-link.ts";
import { type ExportRow, exportColumns, toCsv } from "../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import { complain } from "../../src/core/complaints/complain.ts";
import { closeConsultation, publishConsultation } from "../../src/core/consultation/launch.ts";
import { readYaml } from "../../src/core/consultation/read/read-yaml.ts";
import type { Context } from "../../src/core/context.ts";
import { buildReport } from "../../src/core/digest/report/build-report.ts";
import { lessonsOf } from "../../src/core/digest/report/lessons.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import { posterCode } from "../../src/core/model/consultation/poster-code.ts";
import { followUp as followUpSchema } from "../../src/core/model/drafts/outcome.ts";
import { newResident } from "../../src/core/model/resident.ts";
import { placeTexts } from "../../src/core/placing/place-texts.ts";
import { createPages } from "../../src/http/app.ts";
import { digestPage } from "../../src/pages/digest/digest-page.ts";
import { lessonsPage } from "../../src/pages/report/lessons-page.ts";
import { reportPage } from "../../src/pages/report/report-page.ts";
import { brokenRules, chromiumAtHand, openLink, press, startBrowser } from "../fakes/browser.ts";
import { marktAutoluw, root, wide } from "../fakes/consultations.ts";
import { publishFullDigest } from "../fakes/full-town.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { pageSettings } from "../fakes/town.ts";

const NARROW = 320;
const WIDE =
  "* { font-family: Verdana, 'DejaVu Sans', sans-serif !important; letter-spacing: .12em; word-spacing: .16em }";
let town: Running;
let browser: Browser;
let page: Page;
let week = "";
let mark = "";
/** Published words that a reader complains about, and what became of it. */
let [reported, complaint] = ["", ""];
/** Personal links: to a review that is open, to one to open, to the answers, and to those that are open. */
let links: string[] = [];
const MAIL_CODE = "ourownword";

/** By route: where it is found, and where there is nothing. What is no page has neither. */
const pages: Record<string, () => { found?: string[]; missing?: string[] }> = {
  "/": () => ({ found: ["/", "/?language=ar"] }),
  "/c/:slug": () => ({
    found: ["/c/markt-autoluw", "/c/markt-autoluw?language=en", "/c/markt-autoluw?language=ar"],
    missing: ["/c/no", "/c/markt-autoluv?language=ar"],
  }),
  "/c/:slug/results": () => ({
    found: ["/c/markt-autoluw/results", "/c/plein/results", "/c/plein/results?language=ar"],
    missing: ["/c/no/results"],
  }),
  "/c/:slug/data.csv": () => ({ missing: ["/c/markt-autoluw/data.csv"] }),
  "/c/:slug/data.json": () => ({ missing: ["/c/markt-autoluw/data.json?language=ar"] }),
  "/c/:slug/picture.png": () => ({}),
  "/m/:code": () => ({
    found: [`/m/${posterCode("markt-autoluw", "poster1")}`, `/m/${posterCode("markt-autoluw")}?language=ar`],
    missing: ["/m/no", "/m/no?language=ar"],
  }),
  "/ideas": () => ({ found: ["/ideas", "/ideas?language=ar"] }),
  "/lessons": () => ({ found: ["/lessons", "/lessons?language=ar"] }),
  "/privacy": () => ({ found: ["/privacy", "/privacy?language=ar"] }),
  "/accessibility": () => ({ found: ["/accessibility", "/accessibility?language=ar"] }),
  "/contact": () => ({ found: ["/contact", "/contact?language=ar"] }),
  "/robots.txt": () => ({}),
  "/sitemap.xml": () => ({}),
  "/.well-known/security.txt": () => ({}),
  "/favicon.svg": () => ({}),
  "/favicon.ico": () => ({}),
  "/c/:slug/chat": () => ({
    found: ["/c/markt-autoluw/chat", "/c/markt-autoluw/chat?language=ar"],
    missing: ["/c/no/chat"],
  }),
  "/mail/:code": () => ({ found: [`/mail/${MAIL_CODE}`] }),
  "/c/:slug/poster": () => ({
    found: ["/c/markt-autoluw/poster?source=poster1", "/c/stationsgebied/poster"],
    missing: ["/c/no/poster"],
  }),
  "/digests": () => ({ found: ["/digests", "/digests?language=ar"] }),
  "/digests/:week": () => ({ found: [`/digests/${week}`], missing: ["/digests/1999-W01"] }),
  "/digests/:week/words/:answer": () => ({
    found: [reported, `${reported}?language=ar`],
    missing: [`/digests/${week}/words/0`, "/digests/1999-W01/words/1"],
  }),
  "/complaints/:id": () => ({ found: [complaint], missing: ["/complaints/no"] }),
  "/digests/unsubscribe/:mark": () => ({
    found: [`/digests/unsubscribe/${mark}`],
    missing: ["/digests/unsubscribe/no"],
  }),
  "/review": () => ({ found: ["/review"] }),
  "/review/c/:slug": () => ({ found: ["/review/c/markt-autoluw"], missing: ["/review/c/no"] }),
  "/review/:code": () => ({ found: [links[1] ?? ""], missing: ["/review/no"] }),
  "/c/:slug/answers/open/:code": () => ({ found: [links[2] ?? ""], missing: ["/c/markt-autoluw/answers/open/no"] }),
  "/c/:slug/answers": () => ({
    found: ["/c/stationsgebied/answers"],
    missing: ["/c/stationsgebied/answers?page=99", "/c/stationsgebied/answers?page=no"],
  }),
  "/manual": () => ({ found: ["/manual"] }),
  "/look/:file": () => ({ missing: ["/look/no.css"] }),
  "/health": () => ({}),
  "/health/live": () => ({}),
  "/health/ready": () => ({}),
  "/digests/feed.xml": () => ({}),
  "/*": () => ({ missing: ["/no-such-page"] }),
};
const placesOf = (route: string) => Object.values(pages[route]?.() ?? {}).flat();
const allPages = () => Object.keys(pages).flatMap(placesOf);
const address = (place: string) => `http://127.0.0.1:${town.server.port}${place}`;
const show = (place: string) => page.goto(address(place));

function outcomes() {
  const read = readYaml(readFileSync(path.join(root, "examples/uitkomst.yaml"), "utf8"), followUpSchema, "outcomes");
  if (read.problems) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Results of every kind of question, for everybody. */
async function publishPlein(context: Context) {
  await publishConsultation({ ...wide, results: "live" }, context);
  const values = [
    ["auto", "choice", "ja"],
    ["mooi", "scale", "4"],
    ["buurt", "place", "centrum"],
    ["stellingen", "statements", "s1:1;s2:-1"],
  ];
  const rows = Array.from({ length: 24 }, (_, i) =>
    values.map(([question = "", kind = "", value = ""]): ExportRow => {
      const who = { participant: `plein-${i}`, language: "nl", source: "", channel: "telegram", helper: false };
      const at = new Date(context.now()).toISOString();
      return { ...who, question, kind, value, text: "", status: "accepted", received_at: at, hidden: false };
    }),
  ).flat();
  await importAnswers("plein", `${exportColumns.join(",")}\n${toCsv(rows)}`, context);
}

beforeAll(async () => {
  if (!chromiumAtHand) return;
  town = await startRunning({
    validate: false,
    env: {
      PUBLIC_URL: "http://127.0.0.1",
      SMTP_URL: "smtp://127.0.0.1:9",
      MAIL_FROM: "inspraak@example.nl",
      COUNCIL_MAIL: "griffie@example.nl",
    },
  });
  const { context } = town.server.program;
  week = await publishFullDigest(context);
  await placeTexts(context);
  await followUp("markt-autoluw", outcomes(), undefined, context);
  await publishPlein(context);
  mark = context.store.digests.markOf(context.council.addresses[0] ?? "");
  await complainOf(context);
  await askMailIn(context);
  browser = await startBrowser();
  page = await (await browser.newContext({ bypassCSP: true })).newPage();
  const answers = { slug: "markt-autoluw", name: "Sanne", days: 30 };
  const given = [
    await giveReviewLink(week, undefined, context),
    await giveReviewLink(week, undefined, context),
    await giveAnswersLink(answers, undefined, context),
    await giveAnswersLink({ ...answers, slug: "stationsgebied" }, undefined, context),
  ];
  links = given.map((each) => (each.outcome === "given" ? new URL(each.url).pathname : ""));
  for (const link of [links[0], links[3]]) await openLink(page, address(link ?? ""));
});

/** Somebody asked for the answer by mail. */
async function askMailIn({ store, now }: Context) {
  const resident = newResident("web", "a-browser", "nl");
  const residentId = store.residents.idOf("web", "a-browser");
  await store.write([store.residents.save({ id: residentId, version: 1, resident })]);
  await store.mailAddresses.ask({ residentId, address: "sanne@example.nl", code: MAIL_CODE }, now());
}

async function complainOf(context: Context) {
  context.hasTeam = true;
  const [{ answerId } = { answerId: 0 }] =
    (await context.store.digests.publishedShown(week))?.consultations.flatMap(({ themes }) =>
      themes.flatMap(({ quotes }) => quotes),
    ) ?? [];
  reported = `/digests/${week}/words/${answerId}`;
  const taken = await complain({ week, answerId, why: "private", words: "" }, context);
  complaint = typeof taken === "string" ? taken : `/complaints/${taken.id}`;
}

afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

/** Fits the narrowest phone as it is, and with letters as wide apart as WCAG 1.4.12 asks for: then it fits in any font. */
async function expectToFit(place: string) {
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: NARROW, height: 640 });
  expect(await width(), place).toBeLessThanOrEqual(NARROW);
  await page.addStyleTag({ content: WIDE });
  expect(await width(), `${place}, in wide letters`).toBeLessThanOrEqual(NARROW);
}

describe.runIf(chromiumAtHand)("every page, in a real browser", () => {
  it("is looked at: no route that can be read is left out", () => {
    const routes = createPages(town.server.program).routes.filter(({ method }) => method === "GET");
    expect([...new Set(routes.map(({ path }) => path)), "/*"].sort()).toEqual(Object.keys(pages).sort());
  });

  it("is the page that it is meant to be", async () => {
    for (const places of Object.values(pages)) {
      for (const place of places().found ?? []) expect((await show(place))?.status(), place).toBe(200);
      for (const place of places().missing ?? []) expect((await show(place))?.status(), place).toBe(404);
    }
  });

  it.each(
    (["light", "dark"] as const).flatMap((ground) => Object.keys(pages).map((route) => [route, ground] as const)),
  )("breaks no rule of WCAG 2.1 A or AA that a machine can check: %s on a %s ground", async (route, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const place of placesOf(route)) {
      await show(place);
      const { found, kept } = await brokenRules(page);
      expect(found, place).toEqual([]);
      expect(kept, place).toBeGreaterThan(5);
    }
  });

  it("does nothing that our own policy has a browser refuse", async () => {
    const context = await browser.newContext({ storageState: await page.context().storageState() });
    const strict = await context.newPage();
    const complaints: string[] = [];
    strict.on("console", (message) => {
      if (/policy/i.test(message.text())) complaints.push(message.text());
    });
    for (const place of allPages()) {
      await strict.goto(address(place));
      const widest = await strict.evaluate(
        () => getComputedStyle(document.querySelector("main > div") ?? document.body).maxWidth,
      );
      expect(widest, place).toMatch(/^\d+px$/);
    }
    const refused = strict.waitForEvent("console", (message) => /policy/i.test(message.text()));
    await strict.evaluate(() => document.body.setAttribute("style", "color: red"));
    expect(complaints).toEqual([(await refused).text()]);
    await context.close();
  });

  it("needs no scrolling sideways on the narrowest phone", async () => {
    for (const place of allPages()) {
      await show(place);
      await expectToFit(place);
    }
  });

  it("holds for the report and the lessons card, which are printed by commands", async () => {
    const { context } = town.server.program;
    await closeConsultation("markt-autoluw", undefined, context);
    const report = await buildReport("markt-autoluw", context);
    const learned = await lessonsOf("markt-autoluw", { hours: 30, failed: "Weinig.", again: "Alles." }, context);
    await publishConsultation(marktAutoluw(), context);
    if (!report || learned.outcome !== "learned") throw new Error("there is no report, or no card");
    for (const html of [reportPage(report, pageSettings), lessonsPage(learned.card, pageSettings)]) {
      await page.setContent(html);
      expect((await brokenRules(page)).found).toEqual([]);
      await expectToFit("what a command prints");
    }
  });

  it("after unsubscribing keeps to both as well", async () => {
    await show(`/digests/unsubscribe/${mark}`);
    await press(page.getByRole("button"), page.getByRole("heading", { name: "niet meer per mail" }));
    expect(await page.title()).toContain("niet meer per mail");
    expect((await brokenRules(page)).found).toEqual([]);
    await expectToFit("after unsubscribing");
  });
});

/** How many sheets of A4 the page as it is now takes. */
async function sheets(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe.runIf(chromiumAtHand)("the digest of two consultations", () => {
  it("has its short form on one sheet of A4, and the rest on the next ones", async () => {
    await show(`/digests/${week}`);
    expect(await page.locator(".short section").count()).toBe(2);
    expect(await sheets()).toBeGreaterThan(1);
    await page.addStyleTag({ content: ".whole { display: none }" });
    expect(await sheets()).toBe(1);
  });

  it("prints no letter of it smaller than ten points", async () => {
    await page.emulateMedia({ media: "print" });
    await show(`/digests/${week}`);
    const sizes = await page
      .locator(".short *")
      .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13.33);
    await page.emulateMedia({ media: null });
  });

  it("has twelve of them on two sheets, with the result and the strongest points of each", async () => {
    const { context } = town.server.program;
    const [stored] = await context.store.digests.versions(week);
    const long = stored?.digest.consultations.find(({ points = [] }) => points.length > 0);
    if (!stored || !long) throw new Error("no consultation in the digest has points");
    const consultations = Array.from({ length: 12 }, (_, i) => ({
      ...long,
      slug: `${long.slug}-${i}`,
      title: "Hoe richten wij de straten rond het station opnieuw in?",
    }));
    await page.setContent(digestPage({ ...stored.digest, consultations }, pageSettings));
    expect(await page.locator(".short section").count()).toBe(12);
    expect(await page.locator(".short .strip").count()).toBe(12);
    expect(await page.locator(".short table.points").count()).toBe(12);
    await page.addStyleTag({ content: ".whole { display: none }" });
    expect(await sheets()).toBe(2);
  });

  it("names on paper what does not fit there", async () => {
    const { context } = town.server.program;
    const [stored] = await context.store.digests.versions(week);
    const [one] = stored?.digest.consultations ?? [];
    if (!stored || !one) throw new Error("the digest tells of no consultation");
    const consultations = Array.from({ length: 13 }, (_, i) => ({ ...one, hasNews: true, slug: `${one.slug}-${i}` }));
    await page.setContent(digestPage({ ...stored.digest, consultations }, pageSettings));
    await page.emulateMedia({ media: "print" });
    const last = page.locator(`.short a[href="#${one.slug}-12"]`);
    expect(await last.first().isVisible()).toBe(true);
    expect(await last.first().textContent()).toContain(one.title);
    await page.emulateMedia({ media: null });
  });

  it("draws every bar as long as its number, in a colour that forced colours keep apart from the ground", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await show(`/digests/${week}`);
    const bars = await page.locator("tr:has(td.bar svg)").evaluateAll((rows) =>
      rows.map((row) => {
        const [frame, bar] = [...row.querySelectorAll("rect")].map((rect) => rect.getBoundingClientRect().width);
        const fill = getComputedStyle(row.querySelectorAll("rect")[1] ?? row).fill;
        const told = /\((\d+)%\)/.exec(row.textContent)?.[1];
        return { drawn: Math.round((100 * (bar ?? 0)) / (frame ?? 1)), told: Number(told), fill };
      }),
    );
    expect(bars.length).toBeGreaterThan(10);
    expect(bars.filter(({ drawn, told }) => drawn !== told)).toEqual([]);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    for (const { fill } of bars) expect(fill).not.toBe(ground);
    await page.emulateMedia({ forcedColors: "none" });
  });
});
