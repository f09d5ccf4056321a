import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { brokenRules, chromiumAtHand, startBrowser } from "../../test/fakes/browser.ts";
import { type ChatTown, startChatTown } from "../people/chat-town.ts";
import { samenspraak } from "../processes/command.ts";
import type { Means, Table } from "../section.ts";
import { percentile, sum } from "../statistics.ts";
import { ownWords, survey } from "../towns/survey.ts";
import { WEEK } from "../towns/write-texts.ts";

const sizes = {
  quick: { texts: 200, people: 20, times: 3 },
  thorough: { texts: 1000, people: 1000, times: 50 },
};
const CONNECTIONS = 32;
const routes = [
  "/",
  `/c/${survey.slug}`,
  `/c/${survey.slug}/chat`,
  `/c/${survey.slug}/chat?language=ar`,
  `/c/${survey.slug}/poster`,
  `/c/${ownWords.slug}/results`,
  "/ideas",
  "/lessons",
  "/digests",
  `/digests/${WEEK}`,
  "/privacy",
  "/accessibility",
  "/contact",
];
const env = { PAGES_PER_MINUTE: "1000000", PUBLIC_URL: "https://inspraak.example.nl" };

/** What the first visit of a page costs its reader, and how long it waits for the first byte while many people answer. */
export async function measureFirstLoad({ size, towns }: Means): Promise<Table[]> {
  const { texts, people, times } = sizes[size];
  const databasePath = await towns.texts(texts);
  await samenspraak(databasePath, ["digest", "send", "--week", WEEK]);
  const town = await startChatTown({ databasePath, env, connections: CONNECTIONS, atOnce: people });
  await town.server.ask("make itself known");
  await town.crowd.fillIn(people);
  const weights = await weigh(town.server.url);
  const idle = await firstBytes(town.server.url, times);
  const { waits, tap } = await underLoad(town, people);
  await town.stop();
  const ms = (all: number[] = []) => percentile(all, 0.5).toFixed(1);
  const rows = routes.map((route, i) => {
    const busy = percentile(waits.get(route) ?? [], 0.5) / tap;
    return [route, ...(weights[i] ?? Array<string>(6).fill("–")), ms(idle.get(route)), busy.toFixed(2)];
  });
  return [
    {
      title: "The first visit of a page",
      about: `Chromium without a cache, at 360 pixels: requests, bytes of all of them as they are and as they came, words
on the page, rules of WCAG 2.1 A and AA that axe found broken and kept. Then the time to the first byte (p50 of ${times}, ms),
and the same while ${people.toLocaleString("en")} people fill in the survey in Telegram at once, as a part of what they waited there from a
tap to the next message (p50; a tap may wait for one of ${CONNECTIONS} connections). ${texts.toLocaleString("en")} texts are in the digest.`,
      columns: ["page", "requests", "bytes", "gzipped", "words", "broken", "kept", "first byte", "busy × tap"],
      rows,
    },
  ];
}

/** As a browser meets every page; nothing where there is none. */
async function weigh(url: string): Promise<string[][]> {
  if (!chromiumAtHand) return [];
  const browser = await startBrowser();
  const rows: string[][] = [];
  for (const route of routes) rows.push(await visit(browser, url + route));
  await browser.close();
  return rows;
}

async function visit(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 360, height: 740 }, bypassCSP: true });
  const page = await context.newPage();
  const answers: Promise<{ raw: number; sent: number }>[] = [];
  page.on("response", (answer) => {
    const sizes = Promise.all([answer.body(), answer.request().sizes()]);
    answers.push(sizes.then(([body, { responseBodySize }]) => ({ raw: body.length, sent: responseBodySize })));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const all = await Promise.all(answers);
  const words = (await page.locator("body").innerText()).split(/\s+/).length;
  const { found, kept } = await brokenRules(page);
  await context.close();
  const figures = [all.length, sum(all.map(({ raw }) => raw)), sum(all.map(({ sent }) => sent)), words];
  return [...figures, found.length, kept].map((figure) => figure.toLocaleString("en"));
}

type Waits = Map<string, number[]>;

async function firstBytes(url: string, times: number): Promise<Waits> {
  const waits: Waits = new Map();
  for (let i = 0; i < times; i++) await once(url, waits);
  return waits;
}

/** Every page after each other, while everybody answers. */
async function underLoad({ server, crowd }: ChatTown, people: number): Promise<{ waits: Waits; tap: number }> {
  const waits: Waits = new Map();
  const all = { areDone: false };
  const filled = crowd.fillIn(people).finally(() => {
    all.areDone = true;
  });
  do await once(server.url, waits);
  while (!all.areDone);
  return { waits, tap: percentile((await filled).replied, 0.5) };
}

async function once(url: string, waits: Waits): Promise<void> {
  for (const route of routes) {
    const start = performance.now();
    const answer = await fetch(url + route, { headers: { "accept-encoding": "gzip" } });
    waits.set(route, [...(waits.get(route) ?? []), performance.now() - start]);
    await answer.arrayBuffer();
    assert.equal(answer.status, 200, route);
  }
}
