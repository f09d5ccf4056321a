import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type JSHandle, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { chromiumAtHand, now, press, startBrowser, tap, wholeChromium } from "../fakes/browser.ts";
import { short } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";

/** What browsers call slow 3G: 400 kbit/s both ways, and two seconds before anything comes back. */
const SLOW_3G = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };

let town: Running;
let browser: Browser;
const address = () => `http://127.0.0.1:${town.server.port}/c/park/chat`;

beforeAll(async () => {
  if (!chromiumAtHand) return;
  town = await startRunning();
  await town.publish(short);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

async function given(words: string): Promise<string[]> {
  const rows = [];
  for await (const row of exportAnswers("park", town.server.program.context)) rows.push(row);
  const mine = rows.find(({ text }) => text === words)?.participant;
  return rows.filter(({ participant }) => participant === mine).map(({ value, text }) => value || text);
}

/** What who waits is told from now on: it may be gone before anybody outside the page looks. */
function keepTold(page: Page): Promise<JSHandle<string[]>> {
  return page.locator("#status").evaluateHandle((status) => {
    const told: string[] = [];
    new MutationObserver(() => told.push(status.textContent ?? "")).observe(status, { childList: true });
    return told;
  });
}

describe.runIf(chromiumAtHand)("the chat on a slow line", () => {
  it.each([
    ["with", true],
    ["without", false],
  ])("can be had to the end, %s our script", async (how, javaScriptEnabled) => {
    const page = await (await browser.newContext({ locale: "nl-NL", javaScriptEnabled })).newPage();
    page.setDefaultTimeout(60_000);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW_3G);
    await page.goto(address());
    const words = `Op een trage lijn, ${how} script`;
    await tap(page, "Beginnen", "Wilt u bankjes?");
    const told = javaScriptEnabled ? await keepTold(page) : undefined;
    await tap(page, "Nee", "Hoe mooi is het park?");
    if (told) expect(await told.jsonValue()).toContain("Even geduld.");
    await tap(page, "4", "Wat wilt u nog zeggen?");
    await page.getByLabel("Uw antwoord").fill(words);
    await press(page.getByRole("button", { name: "Versturen" }).first(), now(page).getByText("Dank u wel"));
    expect(await given(words)).toEqual(["b", "4", words]);
    await page.context().close();
  });

  it("counts a tap once of who taps again and again while they wait", async () => {
    const page = await (await browser.newContext({ locale: "nl-NL" })).newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(address());
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW_3G);
    const before = (await town.server.program.context.store.participations.ids()).length;
    await page.getByRole("button", { name: "Beginnen" }).evaluate((begin) => {
      for (let n = 0; n < 3; n++) (begin as HTMLButtonElement).click();
    });
    await now(page).getByText("Wilt u bankjes?").waitFor();
    expect(await town.server.program.context.store.participations.ids()).toHaveLength(before + 1);
    await page.context().close();
  });
});

/** A browser whose owner lets no website keep anything. */
async function withoutCookies(folder: string): Promise<BrowserContext> {
  mkdirSync(path.join(folder, "Default"), { recursive: true });
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(path.join(folder, "Default", "Preferences"), JSON.stringify(blocked));
  const options = {
    ...(wholeChromium && { executablePath: wholeChromium }),
    args: ["--no-sandbox"],
    locale: "nl-NL",
  };
  return chromium.launchPersistentContext(folder, options);
}

describe.runIf(wholeChromium)("a real browser that keeps no cookies", () => {
  it("is told so at the first tap, and makes nobody a participant", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "no-cookies-"));
    const context = await withoutCookies(folder);
    const page = await context.newPage();
    await page.goto(address());
    const before = await town.server.program.context.store.participations.ids();
    const told = page.getByText("Uw browser onthoudt het nummer van dit gesprek niet.");
    for (let n = 0; n < 2; n++) {
      await press(page.getByRole("button", { name: "Beginnen" }), told);
      await told.evaluate((each) => each.remove());
    }
    expect(await context.cookies()).toEqual([]);
    expect(await town.server.program.context.store.participations.ids()).toEqual(before);
    await context.close();
    rmSync(folder, { recursive: true, maxRetries: 10 });
  });
});
