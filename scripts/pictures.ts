/**
 * Pictures of every page, as a phone and a laptop show them, into docs/pictures: npm run pictures. The town is the one of
 * the tests: made-up people, a clock that stands still. `--png FOLDER` makes them as PNG elsewhere, whole and lossless.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { giveAnswersLink, giveReviewLink } from "../src/core/access/give-link.ts";
import { closeConsultation } from "../src/core/consultation/launch.ts";
import { readYaml } from "../src/core/consultation/read/read-yaml.ts";
import { buildReport } from "../src/core/digest/report/build-report.ts";
import { lessonsOf } from "../src/core/digest/report/lessons.ts";
import { followUp } from "../src/core/follow-up/publish-outcomes.ts";
import { posterCode } from "../src/core/model/consultation/poster-code.ts";
import { followUp as followUpSchema } from "../src/core/model/drafts/outcome.ts";
import { placeTexts } from "../src/core/placing/place-texts.ts";
import { lessonsPage } from "../src/pages/report/lessons-page.ts";
import { reportPage } from "../src/pages/report/report-page.ts";
import { now, openLink, press, startBrowser } from "../test/fakes/browser.ts";
import { publishFullDigest } from "../test/fakes/full-town.ts";
import { type Running, startRunning } from "../test/fakes/running.ts";

const root = path.join(import.meta.dirname, "..");
const TALLEST = 1200;
const QUALITY = 32;
const MOST_QUESTIONS = 20;
const screens: Record<string, BrowserContextOptions> = {
  "360": { viewport: { width: 360, height: 740 } },
  "1280": { viewport: { width: 1280, height: 800 } },
};

/** What there is to see: a name, where it stands, and whether it is shown in the dark too. */
type Shown = { name: string; at: string; isDarkToo?: boolean };

function pagesOf(week: string, review: string): Shown[] {
  return [
    { name: "home", at: "/", isDarkToo: true },
    { name: "consultation", at: "/c/stationsgebied" },
    { name: "consultation-answered", at: "/c/markt-autoluw", isDarkToo: true },
    { name: "consultation-ar", at: "/c/markt-autoluw?language=ar" },
    { name: "results", at: "/c/markt-autoluw/results", isDarkToo: true },
    { name: "results-ar", at: "/c/markt-autoluw/results?language=ar" },
    { name: "short-address", at: `/m/${posterCode("stationsgebied")}` },
    { name: "home-ar", at: "/?language=ar" },
    { name: "ideas", at: "/ideas" },
    { name: "lessons-list", at: "/lessons" },
    { name: "privacy", at: "/privacy" },
    { name: "accessibility", at: "/accessibility" },
    { name: "contact", at: "/contact" },
    { name: "poster", at: "/c/markt-autoluw/poster?languages=nl,ar,tr" },
    { name: "digests", at: "/digests" },
    { name: "digest", at: `/digests/${week}`, isDarkToo: true },
    { name: "review-link", at: review },
    { name: "reviews", at: "/review" },
    { name: "review", at: "/review/c/stationsgebied" },
    { name: "answers", at: "/c/stationsgebied/answers" },
    { name: "manual", at: "/manual" },
    { name: "not-found", at: "/c/station" },
  ];
}

/** A town's own look, when it asks for pictures of that. */
const theme = process.env.THEME_FILE ? { THEME_FILE: process.env.THEME_FILE } : {};

/** A town in which everything has happened that a page can tell of. */
async function openTown() {
  const town = await startRunning({
    validate: false,
    env: { PUBLIC_URL: "https://inspraak.marktstad.nl", MUNICIPALITY: "Marktstad", ...theme },
  });
  const { context, pageSettings } = town.server.program;
  const week = await publishFullDigest(context);
  await placeTexts(context);
  const read = readYaml(readFileSync(path.join(root, "examples/uitkomst.yaml"), "utf8"), followUpSchema, "outcomes");
  if (read.problems) throw new Error(JSON.stringify(read.problems));
  await closeConsultation("markt-autoluw", undefined, context);
  await followUp("markt-autoluw", read.value, undefined, context);
  const report = await buildReport("markt-autoluw", context);
  const learned = await lessonsOf(
    "markt-autoluw",
    { hours: 30, failed: "Weinig jongeren.", again: "De kraam." },
    context,
  );
  if (!report || learned.outcome !== "learned") throw new Error("there is no report, or no card");
  const { site: _, ...document } = pageSettings;
  const documents = { report: reportPage(report, document), lessons: lessonsPage(learned.card, document) };
  return { town, week, documents };
}

/** Personal links, each of which opens once. */
async function linksIn({ server }: Running, week: string) {
  const { context } = server.program;
  const given = [
    await giveReviewLink(week, undefined, context),
    await giveReviewLink(week, undefined, context),
    await giveAnswersLink({ slug: "stationsgebied", name: "Sanne", days: 30 }, undefined, context),
  ];
  return given.map((each) => (each.outcome === "given" ? new URL(each.url).pathname : ""));
}

type Camera = { folder: string; isWhole: boolean };

async function shoot(page: Page, name: string, { folder, isWhole }: Camera): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = page.viewportSize() ?? { width: 0 };
  const clip = { x: 0, y: 0, width, height: isWhole ? height : Math.min(height, TALLEST), scale: 1 };
  const session = await page.context().newCDPSession(page);
  const form = isWhole ? { format: "png" as const } : { format: "webp" as const, quality: QUALITY };
  const { data } = await session.send("Page.captureScreenshot", { ...form, clip, captureBeyondViewport: true });
  writeFileSync(path.join(folder, `${name}.${form.format}`), Buffer.from(data, "base64"));
}

/** A conversation as somebody sees it who comes here first: the promise, a question, the next one, and the end. */
async function shootChat(page: Page, origin: string, suffix: string, camera: Camera): Promise<void> {
  await page.goto(`${origin}/c/stationsgebied/chat`);
  await shoot(page, `chat-promise${suffix}`, camera);
  await press(page.locator('button[value="begin"]'), now(page));
  await shoot(page, `chat-question${suffix}`, camera);
  await press(now(page).locator('button[name="press"]').first(), page.locator(".before .own, .before li").nth(1));
  await shoot(page, `chat-next${suffix}`, camera);
  const done = now(page).locator('button[value$=":_receipt:_add"]');
  for (let n = 0; n < MOST_QUESTIONS && (await done.count()) === 0; n++) {
    const before = await now(page).getAttribute("data-place");
    await press(now(page).locator('button[value$=":_skip"]'), page.locator(`.now:not([data-place="${before}"])`));
  }
  await done.waitFor();
  await shoot(page, `chat-done${suffix}`, camera);
}

async function shootAll(browser: Browser, camera: Camera): Promise<void> {
  const { town, week, documents } = await openTown();
  const origin = `http://127.0.0.1:${town.server.port}`;
  const [first = "", review = "", answers = ""] = await linksIn(town, week);
  const visitor = await browser.newPage();
  for (const link of [first, answers]) await openLink(visitor, origin + link);
  const storageState = await visitor.context().storageState();
  for (const [size, screen] of Object.entries(screens)) {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await (await browser.newContext({ ...screen, storageState, colorScheme })).newPage();
      const suffix = `${colorScheme === "dark" ? "-dark" : ""}-${size}`;
      for (const { name, at, isDarkToo } of pagesOf(week, review)) {
        if (colorScheme === "dark" && !isDarkToo) continue;
        await page.goto(origin + at);
        await shoot(page, name + suffix, camera);
      }
      for (const [name, html] of Object.entries(colorScheme === "dark" ? {} : documents)) {
        await page.goto("about:blank");
        await page.setContent(html);
        await shoot(page, name + suffix, camera);
      }
      await page.context().close();
      const newcomer = await (await browser.newContext({ ...screen, colorScheme, locale: "nl-NL" })).newPage();
      await shootChat(newcomer, origin, suffix, camera);
      await newcomer.context().close();
    }
  }
  await town.stop();
}

const { values } = parseArgs({ options: { png: { type: "string" } } });
const camera = { folder: values.png ?? path.join(root, "docs/pictures"), isWhole: values.png !== undefined };
rmSync(camera.folder, { recursive: true, force: true });
mkdirSync(camera.folder, { recursive: true });
const browser = await startBrowser();
await shootAll(browser, camera).finally(() => browser.close());
