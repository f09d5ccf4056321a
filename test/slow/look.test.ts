import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { brokenRules, chromiumAtHand, startBrowser } from "../fakes/browser.ts";
import { publishFullDigest } from "../fakes/full-town.ts";
import { type Running, startRunning } from "../fakes/running.ts";

const NARROW = 320;
const CLEARLY = 1.15;
let town: Running;
let browser: Browser;
let week = "";

async function show(place: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ bypassCSP: true, ...options })).newPage();
  await page.goto(`http://127.0.0.1:${town.server.port}${place}`);
  return page;
}

async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

beforeAll(async () => {
  if (!chromiumAtHand) return;
  town = await startRunning({ validate: false, env: { PUBLIC_URL: "https://inspraak.voorbeeldstad.nl" } });
  const { context } = town.server.program;
  week = await publishFullDigest(context);
  await closeConsultation("markt-autoluw", undefined, context);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

describe.runIf(chromiumAtHand)("a page, as people see it", () => {
  it("has headings that differ at a glance, and text that is as large as its reader wants", async () => {
    const page = await show(`/digests/${week}`);
    const sizes = await page.evaluate(() =>
      ["h1", "h2", "h3", "h4", ".whole p"].map((name) =>
        Number.parseFloat(getComputedStyle(document.querySelector(name) ?? document.body).fontSize),
      ),
    );
    for (const [i, size] of sizes.slice(0, -1).entries())
      expect(size / (sizes[i + 1] ?? size), `${i}`).toBeGreaterThanOrEqual(CLEARLY);
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    expect(await page.evaluate(() => getComputedStyle(document.querySelector("p") as Element).fontSize)).toBe("32px");
    await page.context().close();
  });

  it.each([
    ["in Dutch", "left", `/digests/WEEK`],
    ["from right to left", "right", "/c/markt-autoluw/results?language=ar"],
  ] as const)("has bars that all start at one place: %s", async (_, side, place) => {
    const page = await show(place.replace("WEEK", week));
    const starts = await page
      .locator(".whole td.bar rect:nth-of-type(2), main > div > section td.bar rect:nth-of-type(2)")
      .evaluateAll((bars, at) => bars.map((bar) => Math.round(bar.getBoundingClientRect()[at])), side);
    expect(starts.length).toBeGreaterThan(10);
    expect(new Set(starts).size).toBe(1);
    await page.context().close();
  });

  it("lets a keyboard go past what stands on every page", async () => {
    const page = await show("/");
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    expect(await skip.textContent()).toBe("Ga naar de tekst");
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#main$/);
    await page.context().close();
  });

  it.each([
    ["/", "light"],
    ["/", "dark"],
    ["/?language=ar", "dark"],
    ["/c/markt-autoluw?language=ar", "light"],
    ["/c/markt-autoluw/poster?languages=nl,ar", "dark"],
    ["/digests/WEEK", "dark"],
  ] as const)(
    "%s breaks no rule of WCAG on a %s ground, and fits a phone with letters twice as large",
    async (at, colorScheme) => {
      const page = await show(at.replace("WEEK", week), { colorScheme, viewport: { width: NARROW, height: 640 } });
      expect((await brokenRules(page)).found).toEqual([]);
      await page.addStyleTag({ content: "html { font-size: 200% }" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW);
      await page.context().close();
    },
  );

  it("keeps buttons and bars apart from the ground in forced colours", async () => {
    const page = await show("/", { forcedColors: "active" });
    const [border, ground] = await page
      .locator("a.button")
      .first()
      .evaluate((button) => [getComputedStyle(button).borderColor, getComputedStyle(document.body).backgroundColor]);
    expect(border).not.toBe(ground);
    await page.context().close();
  });
});

describe.runIf(chromiumAtHand)("on paper", () => {
  it.each([
    ["one language", "", 1],
    ["three languages", "?languages=nl,ar,tr", 1],
    ["a very long title", "stationsgebied", 1],
    ["all languages", "?languages=nl,en,tr,ar,pl,uk", 2],
  ])("a poster in %s fills whole sheets, without what is for a screen", async (_, asked, count) => {
    const place = asked.startsWith("?") || asked === "" ? `/c/markt-autoluw/poster${asked}` : `/c/${asked}/poster`;
    const page = await show(place, { colorScheme: "dark" });
    expect(await sheets(page)).toBe(count);
    await page.emulateMedia({ media: "print" });
    const height = (await page.locator(".poster").first().boundingBox())?.height ?? 0;
    expect(height).toBeGreaterThan(1100);
    for (const name of ["header", ".utrecht-nav-bar", "footer", ".choice"])
      expect(await page.locator(name).first().isVisible(), name).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector("h1") as Element).color)).toBe(
      "rgb(0, 26, 64)",
    );
    await page.context().close();
  });
});
