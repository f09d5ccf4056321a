import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";

const isThere = (place: string) => existsSync(place);

/** A Chromium as people have it: its owner can set what it keeps. Nothing when this machine has none. */
export const wholeChromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(isThere);
/** The same Chromium without what only a person looks at takes half of the time. */
export const chromiumAtHand = ["/usr/bin/chromium-headless-shell"].find(isThere) ?? wholeChromium;
if (!wholeChromium)
  console.warn("SKIPPED: there is no Chromium here (apt-get install chromium), so not all pages were shown");

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(chromiumAtHand && { executablePath: chromiumAtHand }), args: ["--no-sandbox"] });

/**
 * Presses what leads to another page, and waits until that stands there: whoever goes on while it is still coming ends what
 * was sent, or reads the page before it. So `shown` has to be what the page before does not show.
 */
export async function press(what: Locator, shown: Locator): Promise<void> {
  await what.waitFor();
  if ((await shown.count()) > 0) throw new Error(`it tells nothing that ${shown} is shown: that is so before ${what}`);
  await what.click();
  await shown.waitFor();
  await shown.page().waitForLoadState();
}

/** Opens what a personal link leads to: a review, or the answers. */
export async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await press(page.getByRole("button"), page.getByRole("heading", { name: /^Reactienota|^Weekbrief .+ nakijken/ }));
}

/** What the chat asks now. */
export const now = (page: Page): Locator => page.locator(".now");

/** Presses a button of the chat, and waits until these words stand in what is asked then. */
export function tap(page: Page, label: string, next: string): Promise<void> {
  return press(page.getByRole("button", { name: label, exact: true }), now(page).getByText(next));
}

/**
 * What breaks a rule of WCAG 2.1 A or AA that a machine can check, and how many rules are kept. Our pages have no frames, so
 * axe need not open another page to put together what it found.
 */
export async function brokenRules(page: Page): Promise<{ found: string[]; kept: number }> {
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  return {
    found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    kept: passes.length,
  };
}
