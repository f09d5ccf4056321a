import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { chromiumAtHand, startBrowser, wholeChromium } from "../fakes/browser.ts";
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

const now = (page: Page) => page.locator(".now");

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
    await page.getByRole("button", { name: "Beginnen" }).click();
    await now(page).getByText("Wilt u bankjes?").waitFor();
    await page.getByRole("button", { name: "Nee", exact: true }).click();
    if (javaScriptEnabled) await page.locator("#status").getByText("Even geduld.").waitFor();
    await now(page).getByText("Hoe mooi is het park?").waitFor();
    await page.getByRole("button", { name: "4", exact: true }).click();
    await page.getByLabel("Uw antwoord").fill(words);
    await page.getByRole("button", { name: "Versturen" }).first().click();
    await now(page).getByText("Dank u wel").waitFor();
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
    for (let n = 0; n < 2; n++) {
      await page.getByRole("button", { name: "Beginnen" }).click();
      await page.getByText("Uw browser onthoudt het nummer van dit gesprek niet.").waitFor();
    }
    expect(await context.cookies()).toEqual([]);
    expect(await town.server.program.context.store.participations.ids()).toEqual(before);
    await context.close();
    rmSync(folder, { recursive: true });
  });
});
