import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { councilPage, publicDigest } from "../../src/core/digest/publish/public-digest.ts";
import { publishDigest } from "../../src/core/digest/publish/publish-digest.ts";
import type { Consultation } from "../../src/core/model/consultation/consultation.ts";
import type { ToldLater } from "../../src/core/model/consultation/public-part.ts";
import { digestPage } from "../../src/pages/digest/digest-page.ts";
import { short } from "../fakes/consultations.ts";
import { gates, letSay } from "../fakes/note-town.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { createWebPerson } from "../fakes/web-person.ts";

const HOME = "https://praat.example.nl";
let town: Running;
let week = "";
const core = () => town.server.program.context;
const origin = () => `http://127.0.0.1:${town.server.port}`;

const named = (slug: string, title: string, more: Partial<Consultation> = {}) =>
  town.publish({ ...short, slug, title: { nl: title }, closes: "2099-12-31", ...more });

/** Also what was closed. */
async function openAll(): Promise<void> {
  await named("park", "Het park", { digest: "council" });
  await named("stil", "Het stille plan", { digest: "council" });
  await named("zichtbaar", "Het zichtbare plan", { results: "after" });
}

async function answerIn(slug: string, words: string): Promise<void> {
  const me = createWebPerson(origin(), slug);
  await me.begin();
  for (const label of ["Nee", "3"]) await me.press(label);
  await me.write(words);
}

/** A councillor asks about what the digest told. */
async function ask(slug: string, words: string): Promise<void> {
  const { store, now } = core();
  const act = { id: words, slug, kind: "asks" as const, words, name: null, at: now(), place: undefined };
  await store.write([store.councilActs.add(act)]);
}

beforeAll(async () => {
  town = await startRunning({ env: { PUBLIC_URL: HOME } });
  await openAll();
  await letSay(gates, core());
  for (const [slug, words] of [
    ["stil", "Een kabelbaan over de vijver"],
    ["zichtbaar", "Een draaimolen op het dak"],
  ] as const)
    await answerIn(slug, words);
  await ask("park", "Waarom willen zoveel mensen geen hek om het park?");
  await ask("zichtbaar", "Wanneer komt de draaimolen?");
  week = core().calendar.weekOf(core().now());
  const { councilActs } = core().store;
  const act = (slug: string, words: string) =>
    councilActs.add({ id: slug, slug, kind: "takes-up", words, name: null, at: core().now(), place: undefined });
  await core().store.write([act("stil", "Ik neem de kabelbaan mee"), act("zichtbaar", "Ik neem de draaimolen mee")]);
  const { remark } = core().store.digests;
  await core().store.write([
    remark({ week, slug: null, words: "Er was een avond." }),
    remark({ week, slug: "stil", words: "De vijver is van ons." }),
  ]);
  await publishDigest(week, core());
  await town.settle();
}, 60_000);
afterEach(openAll);
afterAll(() => town.stop());

const read = async (path: string) => (await fetch(origin() + path)).text();
const whole = async () => ((await councilPage(week, core())) ?? "").replace(HOME, "");

it("tells everybody how many answer where people still do, and when the rest follows; and no more", async () => {
  const page = await read(`/digests/${week}`);
  expect(page).toContain("Hier doen nog mensen aan mee");
  expect(page).toMatch(/Het park<\/a> 6 bewoners deden mee\. Wat zij kiezen en zeggen, staat hier na/);
  expect(page).toMatch(/Het stille plan<\/a> Er deden minder dan vijf mensen mee\. Wat zij .* na 31 december 2099\./);
  const digest = await core().store.digests.publishedShown(week);
  const park = digest?.consultations.find(({ slug }) => slug === "park");
  const words = [
    ...(park?.points ?? []).map(({ span }) => span),
    ...(park?.themes ?? []).flatMap(({ quotes }) => quotes),
  ];
  expect(words.length).toBeGreaterThan(2);
  for (const { text } of words) expect(page).not.toContain(text);
  expect(page).not.toContain("geen hek");
  expect(page).toContain("Wanneer komt de draaimolen?");
  expect(page).not.toContain("kabelbaan");
  expect(page).toContain("Ik neem de draaimolen mee");
  expect(page).toContain("Er was een avond.");
  expect(page).not.toContain("De vijver is van ons.");
});

it("does not tell everybody that nothing is new where what is new is told later", async () => {
  const shown = await publicDigest(week, undefined, core());
  if (!shown) throw new Error("there is no digest");
  const quiet = shown.digest.consultations.map((each) => ({ ...each, hasNews: false }));
  const page = (later: ToldLater[]) =>
    digestPage({ ...shown.digest, consultations: quiet }, town.server.program.pageSettings, later);
  const none = "Deze week kwam er niets nieuws binnen.";
  expect(page([])).toContain(none);
  expect(page(shown.later)).not.toContain(none);
});

it("hides nothing where the file of a consultation does not keep it for the council", async () => {
  expect(await read(`/digests/${week}`)).toContain("Het zichtbare plan</h3>");
});

it("shows the council all of it by its own link, which no cache keeps and no search engine lists", async () => {
  const answer = await fetch(origin() + (await whole()));
  const page = await answer.text();
  expect(page).not.toContain("Hier doen nog mensen aan mee");
  expect(page).toContain("geen hek");
  expect(page).toContain("Ik neem de kabelbaan mee");
  expect(page).toContain("Opmerking van het team van de gemeente over “Het stille plan”: De vijver is van ons.");
  for (const title of ["Het park", "Het stille plan", "Het zichtbare plan"]) expect(page).toContain(`${title}</h3>`);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("x-robots-tag")).toContain("noindex");
  expect(await read(`${await whole()}x`)).toContain("Hier doen nog mensen aan mee");
  expect(await read("/digests")).not.toContain("council=");
  expect(await read("/digests/feed.xml")).not.toMatch(/council=|kabelbaan/);
});

it("tells everybody all of it once nobody can take part any more", async () => {
  await closeConsultation("park", undefined, core());
  const page = await read(`/digests/${week}`);
  expect(page).toContain("Het park</h3>");
  expect(page).not.toContain("Het stille plan</h3>");
});

it("leads the council to the page of everybody when that tells all of it", async () => {
  expect(await whole()).toContain("?council=");
  for (const slug of ["park", "stil"]) await closeConsultation(slug, undefined, core());
  expect(await whole()).toBe(`/digests/${week}`);
});
