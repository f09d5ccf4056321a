import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../../src/core/answers/export-answers.ts";
import { closeConsultation } from "../../../src/core/consultation/launch.ts";
import { brokenRules, chromiumAtHand, now, press, startBrowser, tap } from "../../fakes/browser.ts";
import { short, wide } from "../../fakes/consultations.ts";
import { type Running, startRunning } from "../../fakes/running.ts";

const NARROW = { width: 320, height: 640 };
const MOST_BYTES = 50_000;
const square = (west: number, id: string) => ({
  type: "Feature",
  properties: { id, name: id },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 52],
        [west + 1, 52],
        [west + 1, 53],
        [west, 53],
        [west, 52],
      ],
    ],
  },
});
const map = { type: "FeatureCollection", features: [square(4, "centrum"), square(5, "noord")] };

let town: Running;
let browser: Browser;
const address = (slug: string, query = "") => `http://127.0.0.1:${town.server.port}/c/${slug}/chat${query}`;

beforeAll(async () => {
  if (!chromiumAtHand) return;
  town = await startRunning({ validate: false, env: { NEIGHBOURHOODS: JSON.stringify(map) } });
  await town.publish(short);
  await town.publish(wide);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

/** A page in a browser of its own. What our policy refuses is an error there. */
async function open(where: string, options: BrowserContextOptions = {}): Promise<Page & { faults: string[] }> {
  const page = await (await browser.newContext({ locale: "nl-NL", ...options })).newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(where);
  return Object.assign(page, { faults });
}

const answers = () => Array.fromAsync(exportAnswers("park", town.server.program.context));
const answered = async (words: string) => (await answers()).find(({ text }) => text === words)?.channel;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const begin = (page: Page) => tap(page, "Beginnen", "Wilt u bankjes?");
const sayNo = (page: Page) => tap(page, "Nee", "Hoe mooi is het park?");
const send = (page: Page) => page.getByRole("button", { name: "Versturen" }).first();

/** By the keyboard: on to what is called so, and then the key. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at instanceof HTMLTextAreaElement ? at.labels[0]?.textContent : at?.textContent?.trim();
    });
    if (name === label) return;
  }
  throw new Error(`the keyboard does not lead to “${label}”`);
}

describe.runIf(chromiumAtHand)("the chat, in a real browser", () => {
  it("goes from the first page to the receipt by keyboard only, and the focus is on what is asked", async () => {
    const page = await open(address("park"));
    await tabTo(page, "Beginnen");
    await page.keyboard.press("Enter");
    for (const [question, label] of [
      ["Wilt u bankjes?", "Nee"],
      ["Hoe mooi is het park?", "4"],
    ] as const) {
      await now(page).getByText(question).waitFor();
      await tabTo(page, label);
      await page.keyboard.press("Enter");
      await now(page).getByText(question).waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("now");
    }
    await tabTo(page, "Uw antwoord");
    await page.keyboard.type("Met de toetsen");
    await tabTo(page, "Versturen");
    await page.keyboard.press("Enter");
    await now(page).getByText("Dank u wel").waitFor();
    expect(await answered("Met de toetsen")).toBe("web");
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it("works without JavaScript", async () => {
    const page = await open(address("park"), { javaScriptEnabled: false });
    await begin(page);
    await sayNo(page);
    await tap(page, "2", "Wat wilt u nog zeggen?");
    await page.getByLabel("Uw antwoord").fill("Zonder script");
    await press(send(page), now(page).getByText("Dank u wel"));
    expect(await answered("Zonder script")).toBe("web");
    await page.context().close();
  });

  it("never leaves the page for a tap, and ticks with the focus kept", async () => {
    const page = await open(address("park"));
    let loads = 0;
    page.on("load", () => loads++);
    await begin(page);
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    const before = loads;
    await tap(page, "Ja", "Waar?");
    await tap(page, "Zon", "✅ Zon");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("✅ Zon");
    expect(await page.evaluate(() => "isSame" in window)).toBe(true);
    expect(loads).toBe(before);
    await page.context().close();
  });

  it.each(["mouse", "finger"])("takes a tap that comes twice by %s for one", async (by) => {
    const page = await open("about:blank", { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.clock.install();
    await page.goto(address("park"));
    await begin(page);
    await page.clock.pauseAt(Date.now() + 60_000);
    const { x, y } = (await button(page, "Nee").boundingBox()) ?? { x: 0, y: 0 };
    const there = [x + 10, y + 10] as const;
    const hit = async (clickCount: number) => {
      if (by === "finger") return page.touchscreen.tap(...there);
      await page.mouse.move(...there);
      await page.mouse.down({ clickCount });
      await page.mouse.up({ clickCount });
    };
    await hit(1);
    await now(page).getByText("Hoe mooi is het park?").waitFor();
    expect(await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.textContent, there)).toBe("Overslaan");
    await hit(2);
    await tap(page, "4", "Wat wilt u nog zeggen?");
    expect(await page.locator(".before").innerText()).toContain("Uw antwoord: 4");
    await page.context().close();
  });

  it("begins in one request where it sees that cookies are kept, else is asked to bring one first", async () => {
    const begin = async (isSeen: boolean) => {
      const page = await open(address("park"));
      const requests: string[] = [];
      page.on("request", (request) => request.url().includes("/chat") && requests.push(request.method()));
      const devtools = await page.context().newCDPSession(page);
      if (!isSeen) await devtools.send("Emulation.setDocumentCookieDisabled", { disabled: true });
      await page.getByRole("button", { name: "Beginnen" }).click();
      await now(page).getByText("Wilt u bankjes?").waitFor();
      const cookies = (await page.context().cookies()).map(({ name }) => name);
      await page.context().close();
      return { requests, cookies, faults: page.faults };
    };
    expect(await begin(true)).toEqual({ requests: ["POST"], cookies: ["samenspraak-chat"], faults: [] });
    expect(await begin(false)).toEqual({ requests: ["POST", "POST"], cookies: ["samenspraak-chat"], faults: [] });
  });

  it("says why a form was refused and keeps what was typed, also where no page of ours answers", async () => {
    const page = await open(address("park"));
    await begin(page);
    await sayNo(page);
    await tap(page, "2", "Wat wilt u nog zeggen?");
    const words = page.getByLabel("Uw antwoord");
    await words.evaluate((each) => each.removeAttribute("maxlength"));
    await words.fill("x".repeat(5000));
    await press(send(page), page.locator("#status").getByText("Dat is te lang. Wij hebben dit niet bewaard."));
    expect(await words.inputValue()).toHaveLength(5000);
    await page.route(address("park"), (route) => route.fulfill({ status: 500, body: "Er ging iets mis." }));
    const [status, again] = [page.locator("#status"), "Er ging iets mis. Wacht even en probeer het nog eens."];
    await press(send(page), status.getByText(again));
    expect(await words.inputValue()).toHaveLength(5000);
    await page.context().close();
  });

  it("shows the page that is there now, whatever its status", async () => {
    await town.publish({ ...short, slug: "sluit" });
    const page = await open(address("sluit"));
    await begin(page);
    await page.context().clearCookies();
    await closeConsultation("sluit", undefined, town.server.program.context);
    await press(button(page, "Nee"), page.getByText("U kunt niet meer meepraten"));
    await page.context().close();
  });

  it("looks again by itself where the answer does not stand there yet", async () => {
    const page = await open(address("park"));
    await begin(page);
    await page.route(/\/chat/, async (route) => {
      if (route.request().method() === "GET") return route.continue();
      const answer = await route.fetch();
      const body = (await answer.text()).replace("<main", '<meta http-equiv="refresh" content="0;url=?wait=1"><main');
      await route.fulfill({ response: answer, body });
    });
    await Promise.all([page.waitForURL(/wait=1/), button(page, "Nee").click()]);
    await now(page).getByText("Hoe mooi is het park?").waitFor();
    await page.context().close();
  });

  it("speaks the language that is chosen on the whole page, and the focus is on what is asked", async () => {
    const page = await open(address("plein"));
    await tap(page, "Beginnen", "Mogen er auto's op het plein?");
    await page.locator("summary").last().click();
    await tap(page, "Een andere taal kiezen", "In welke taal wilt u verder?");
    await press(button(page, "العربية"), page.getByRole("link", { name: "شارك برأيك" }));
    expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual(["ar", "rtl"]);
    await page.locator("#now:focus").waitFor();
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["nl", "light", "Beginnen", "Ja"],
    ["nl", "dark", "Beginnen", "Ja"],
    ["ar", "light", "ابدأ", "نعم"],
    ["ar", "dark", "ابدأ", "نعم"],
  ] as const)("breaks no rule in %s, %s, and fits the narrowest phone", async (language, colorScheme, first, yes) => {
    const page = await open(address("plein", `?language=${language}`), {
      colorScheme,
      viewport: NARROW,
      bypassCSP: true,
    });
    const look = async () => {
      expect((await brokenRules(page)).found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === "ar" ? "rtl" : "ltr");
    };
    await look();
    await press(button(page, first), now(page));
    await look();
    await press(button(page, yes), page.locator(".before .own, .before li").nth(1));
    await page.locator("details").last().locator("summary").click();
    await look();
    await page.context().close();
  });

  it("shows no number of a scale larger than another, also on the narrowest phone", async () => {
    const page = await open(address("park"), { viewport: NARROW });
    await begin(page);
    await sayNo(page);
    const boxes = page.locator(".now .row button");
    const sizes = await boxes.evaluateAll((all: HTMLElement[]) =>
      all.map((each) => [each.offsetTop, each.offsetWidth].join()),
    );
    expect(sizes).toHaveLength(5);
    expect(new Set(sizes).size).toBe(1);
    await page.context().close();
  });

  it("keeps its buttons apart in forced colours, and shows where the focus is", async () => {
    const page = await open(address("park"), { forcedColors: "active" });
    const button = page.getByRole("button", { name: "Beginnen" });
    await tabTo(page, "Beginnen");
    const { border, ground, outline } = await button.evaluate((each) => {
      const style = getComputedStyle(each);
      return {
        border: style.borderTopColor,
        ground: getComputedStyle(document.documentElement).backgroundColor,
        outline: style.outlineStyle,
      };
    });
    expect(border).not.toBe(ground);
    expect(outline).not.toBe("none");
    await page.context().close();
  });

  it("loads in two requests of a few kilobytes: the page, and the stylesheet of the whole website", async () => {
    const page = await open("about:blank");
    const sizes: ReturnType<Request["sizes"]>[] = [];
    page.on("response", (answer) => sizes.push(answer.request().sizes()));
    await page.goto(address("park"));
    await page.waitForLoadState("networkidle");
    expect(sizes).toHaveLength(2);
    const bytes = (await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(MOST_BYTES);
    await page.context().close();
  });

  it("shows the present question after the back button, and counts nothing twice", async () => {
    const page = await open(address("park"), { javaScriptEnabled: false });
    const before = (await answers()).length;
    await begin(page);
    await sayNo(page);
    for (const move of ["goBack", "goBack", "goForward", "goForward"] as const) {
      expect((await page[move]())?.status(), move).toBe(200);
      expect(await now(page).textContent(), move).toContain("Hoe mooi is het park?");
    }
    expect((await answers()).length).toBe(before + 1);
    await page.context().close();
  });

  it("asks where somebody is only when they press for it, and keeps the neighbourhood only", async () => {
    const page = await open(address("plein"), {
      geolocation: { latitude: 52.51234, longitude: 5.51234 },
      permissions: ["geolocation"],
    });
    await tap(page, "Beginnen", "Mogen er auto's op het plein?");
    await tap(page, "Nee, liever niet", "Hoe mooi is het plein?");
    await tap(page, "3", "In welke buurt woont u?");
    await press(button(page, "Gebruik de plek waar ik nu ben"), page.getByText("Uw antwoord: Noord"));
    const { store } = town.server.program.context;
    for (const id of await store.participations.ids())
      expect(JSON.stringify(await store.participations.find(id))).not.toContain("51234");
    expect(await page.content()).not.toContain("51234");
    await page.context().close();
  });
});
