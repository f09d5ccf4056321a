import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumAtHand, now, press, startBrowser } from "../fakes/browser.ts";
import { wide } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { waitFor } from "../fakes/wait-for.ts";

const NARROW = { width: 320, height: 640 };
const [USUAL_LETTERS, TWICE_AS_LARGE] = [16, 32];
const WORDS = "Een wandelpadenonderhoudsplan graag";

let town: Running;
let browser: Browser;

beforeAll(async () => {
  if (!chromiumAtHand) return;
  town = await startRunning();
  await town.publish(wide);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

/** What stands outside the screen, or is cut off; nothing when all can be read by scrolling down. */
function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const isRead = (each: Element) => each.checkVisibility() && !each.closest("[aria-hidden], .nl-skip-link");
    const isOut = (each: Element) => {
      const { left, right } = each.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    };
    const isCut = (each: Element) =>
      getComputedStyle(each).overflow !== "visible" &&
      (each.scrollWidth > each.clientWidth + 1 ||
        (!each.matches("textarea") && each.scrollHeight > each.clientHeight + 1));
    const found = [...document.querySelectorAll("body *")].filter(isRead).filter((each) => isOut(each) || isCut(each));
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
      ...found.map((each) => each.outerHTML.slice(0, 120)),
    ];
  });
}

/** Taps on what is asked now, by what the button stands for, and waits until something else is asked or ticked. */
async function tap(page: Page, data: string): Promise<void> {
  const button = page.locator(`.now button[value$=":${data}"]`).first();
  await button.scrollIntoViewIfNeeded();
  const before = await now(page).innerHTML();
  await button.click();
  await waitFor(async () => (await now(page).innerHTML()) !== before);
}

const TAPS = ["auto:ja", "waar:rand", "waar:_finish", "mooi:4", "buurt:noord", "stellingen:s1=1", "stellingen:_skip"];

/** From the promise to the receipt, with a look at every page on the way and at all that opens. */
async function goThrough(page: Page): Promise<void> {
  const look = async (where: string) => {
    await page.locator("details").evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    expect(await outOfSight(page), where).toEqual([]);
  };
  await look("the promise");
  await press(page.locator('button[value="begin"]'), now(page));
  for (const each of TAPS) {
    await look(each);
    await tap(page, each);
  }
  await look("words");
  await page.locator("#words").fill(WORDS);
  await press(now(page).locator('button[value="write"]').first(), now(page).locator('button[value$="_receipt:_add"]'));
  await look("the receipt");
}

describe.runIf(chromiumAtHand)("the chat of who sees little", () => {
  it.each([
    ["letters twice as large on the narrowest phone", "nl", { viewport: NARROW }, TWICE_AS_LARGE],
    ["letters twice as large on the narrowest phone", "ar", { viewport: NARROW }, TWICE_AS_LARGE],
    ["a page twice as large", "nl", { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }, USUAL_LETTERS],
    ["a page four times as large", "ar", { viewport: NARROW, deviceScaleFactor: 4 }, USUAL_LETTERS],
  ] as const)("can be had with %s, in %s: nothing is hidden, and nothing asks to go sideways", async (...of) => {
    const [, language, options, standard] = of;
    const page = await (await browser.newContext({ locale: "nl-NL", ...options })).newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Page.enable");
    await devtools.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
    await page.goto(`http://127.0.0.1:${town.server.port}/c/plein/chat?language=${language}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${standard}px`);
    await goThrough(page);
    await page.context().close();
  });
});
