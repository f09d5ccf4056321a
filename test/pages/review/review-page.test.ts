import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { giveReviewLink } from "../../../src/core/access/give-link.ts";
import type { ReviewItem } from "../../../src/core/model/reviews/review.ts";
import { createApp } from "../../../src/http/app.ts";
import { brokenRules, chromiumAtHand, press, startBrowser } from "../../fakes/browser.ts";
import { short } from "../../fakes/consultations.ts";
import { clause, type DeskInMemory, deskInMemory, item } from "../../fakes/review-desk.ts";
import { type Running, startRunning } from "../../fakes/running.ts";
import { serveApp } from "../../fakes/serve.ts";

const NARROW = { width: 320, height: 640 };
const SHEET = "/review/c/park";

const arabic = "نريد المزيد من الأشجار في الحديقة، لأن الصيف حار جدًا";
const long = "Ik wil gewoon de Parkeerterreinontsluitingsweg afgesloten voor doorgaand vrachtverkeer en sluipverkeer.";
const points = Array.from({ length: 200 }, (_, i) => ({
  id: `point-${i}`,
  label: `Punt ${i}: ${long}`,
  people: 200 - i,
}));

/** Of every kind one, with all that can stand in it; then as many as fill a page. */
function everyKind(): ReviewItem[] {
  const clauses = [
    clause("c1", "Er moeten meer bomen komen", { people: 12 }),
    clause("c2", arabic, { language: "ar", whole: `${arabic}. ${arabic}.` }),
    clause("c3", long, { isSure: false, whole: `Ik woon er al jaren. ${long} En de honden ook.` }),
  ];
  const sentence = { text: "Bewoners willen meer bomen in het park.", supports: 13, opposes: 1 };
  return [
    item("p1", clauses, { more: 4, near: points.slice(3, 6) }),
    item("s1", [clause("c7", "Meer bomen in het park graag")], { kind: "sentence", sentence }),
    item("l1", [clause("c4", "honden aan de lijn"), clause("c5", "Psy na smyczy!", { language: "pl" })], {
      kind: "loose",
    }),
    item("v1", [clause("c6", "een fontein bij de ingang")], { kind: "voice" }),
    ...Array.from({ length: 16 }, (_, i) =>
      item(`m${i}`, [clause(`c${i + 10}`, `wens ${i}`), clause(`c${i + 50}`, long)]),
    ),
  ];
}

let town: Running;
let served: Awaited<ReturnType<typeof serveApp>>;
let browser: Browser;
let page: Page;
let desk: DeskInMemory;

beforeAll(async () => {
  if (!chromiumAtHand) return;
  town = await startRunning({ validate: false, env: { PUBLIC_URL: "http://127.0.0.1" } });
  await town.publish(short);
  desk = deskInMemory("park", "Het park", everyKind(), points);
  served = await serveApp(createApp(town.server.program, () => {}, desk));
  browser = await startBrowser();
  page = await (await browser.newContext({ javaScriptEnabled: true, viewport: NARROW })).newPage();
  await open(page);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await town?.stop();
});

beforeEach(() => {
  if (desk) [desk.items, desk.decided] = [everyKind(), []];
});

/** Follows a link that stands on a page of another site, as one in a chat does, to the page with this heading. */
async function follow(link: string, heading: string, at: Page) {
  await at.goto("about:blank");
  await at.setContent(`<a href="${link}">Openen</a>`);
  await press(at.getByRole("link"), at.getByRole("heading", { name: heading }));
}

async function open(at: Page): Promise<string> {
  const given = await giveReviewLink("2026-W47", undefined, town.server.program.context);
  if (given.outcome !== "given") throw new Error(given.outcome);
  const link = served.origin + new URL(given.url).pathname;
  await follow(link, "Nakijken wat bewoners willen", at);
  await press(at.getByRole("button", { name: "Beginnen" }), at.getByRole("link", { name: "Het park" }));
  expect(at.url()).toBe(`${served.origin}/review`);
  return link;
}

const show = (path = SHEET) => page.goto(served.origin + path);
const width = () => page.evaluate(() => document.documentElement.scrollWidth);
const form = (id: string) => page.locator(`form[id="${id}"]`);

const faults = async () => (await brokenRules(page)).found;

describe.runIf(chromiumAtHand)("the review, in a real browser", () => {
  it("breaks no rule of WCAG that a machine can check, before and after something is ticked or told", async () => {
    // Of the items that only fill the page two are enough: the others are made alike.
    desk.items = everyKind().slice(0, 6);
    for (const path of ["/review", SHEET, `${SHEET}?told=changed&at=l1`, `${SHEET}?told=right&at=no`]) {
      await show(path);
      expect(await faults(), path).toEqual([]);
    }
    await form("p1").getByRole("checkbox").nth(1).check();
    await form("p1").locator("summary").first().click();
    expect(await faults()).toEqual([]);
    desk.items = [];
    await show();
    expect(await faults()).toEqual([]);
  });

  it("needs no scrolling sideways on the narrowest phone, and has targets that a finger hits", async () => {
    await show();
    await form("p1").getByRole("checkbox").nth(1).check();
    expect(await width()).toBeLessThanOrEqual(NARROW.width);
    const heights = await page
      .locator("button:visible, select:visible, li label")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(60);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
  });

  it("shows words from right to left as their readers write them, with the name of their language", async () => {
    await show();
    const words = form("p1").locator('q[lang="ar"]').first();
    expect(await words.evaluate((each) => getComputedStyle(each).direction)).toBe("rtl");
    expect(await form("p1").textContent()).toContain("Taal: Arabisch");
    expect(await form("l1").textContent()).toContain("Taal: Pools");
  });

  it("offers what goes with all of it, or with what is ticked, and never both", async () => {
    await show();
    const visible = (id: string) => form(id).locator("button:visible").allTextContents();
    expect(await visible("s1")).toEqual(["Klopt", "Laat deze zin weg, toon hun eigen woorden", "Geen punt"]);
    expect(await visible("p1")).toEqual(["Klopt", "Geen punt", "Hoort daarbij", "Zegt het omgekeerde"]);
    await form("p1").getByRole("checkbox").first().check();
    const withTicks = [
      "Hoort er niet bij, de rest klopt",
      "Hoort er wel bij, de rest niet",
      "Is een eigen punt",
      "Zegt het beter",
      "Hoort daarbij",
    ];
    expect(await visible("p1")).toEqual(withTicks);
    expect(await visible("v1")).toEqual(["Mag erin, niemand is herkenbaar", "Mag er niet in, telt wel mee"]);
  });

  it("works with a keyboard alone: tick, choose, and go on at the next item", async () => {
    await show();
    await form("p1").getByRole("checkbox").first().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    for (let i = 0; i < 10 && (await focused()) !== "Is een eigen punt"; i++) await page.keyboard.press("Tab");
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
      "dashed",
    );
    await Promise.all([page.waitForURL(/told=split/), page.keyboard.press("Enter")]);
    await page.getByRole("status").waitFor();
    expect(desk.decided.map(({ decision }) => decision.choice)).toEqual([{ type: "split", clauseIds: ["c2"] }]);
    await page.keyboard.press("Tab");
    const where = () => page.evaluate(() => document.activeElement?.closest("form")?.id);
    expect(await where()).toBe("s1");
    expect(await page.getByRole("status").textContent()).toBe("Bewaard: wat u aankruiste, is een eigen punt.");
  });

  it("leads who is in already on, when they follow their spent link once more", async () => {
    const another = await (await browser.newContext({ viewport: NARROW })).newPage();
    await follow(await open(another), "Deze link werkt niet meer", another);
    await press(
      another.getByRole("link", { name: "Ga dan hier verder" }),
      another.getByRole("link", { name: "Het park" }),
    );
    await another.close();
  });

  it("needs no script: a phone without JavaScript reviews from link to end", async () => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false, viewport: NARROW })).newPage();
    await open(plain);
    const item = plain.locator('form[id="l1"]');
    await press(plain.getByRole("link", { name: "Het park" }), item);
    await item.locator("select").selectOption("point-7");
    await press(item.getByRole("button", { name: "Zegt het omgekeerde" }), plain.getByRole("status"));
    expect(plain.url()).toContain("told=reverse");
    expect(desk.decided.map(({ decision }) => decision.choice)).toEqual([{ type: "reverse", pointId: "point-7" }]);
    await plain.close();
  });
});
