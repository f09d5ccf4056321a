import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { takeToCouncil } from "../../src/core/consultation/take-to-council.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import type { FollowUp } from "../../src/core/model/drafts/outcome.ts";
import { placeTexts } from "../../src/core/placing/place-texts.ts";
import { answerPark, short, wide } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";

const DAY = 86_400;
let town: Running;

beforeAll(async () => {
  town = await startRunning();
  await town.server.clock.run("registration");
});

afterAll(() => town.stop());

const core = () => town.server.program.context;
const get = (path: string) => fetch(`http://127.0.0.1:${town.server.port}${path}`);
const read = async (path: string) => (await (await get(path)).text()).replace(/\s+/g, " ");
const day = (ahead: number) => core().calendar.dayAfter(town.now(), ahead);

const experiment = {
  try: { nl: "Een kraam op de markt." },
  expect: { nl: "Meer mensen <b>doen</b> mee." },
};
const told: FollowUp = {
  outcomes: [
    {
      theme: "groen",
      result: "partly",
      what: { nl: "Tien bomen & een heg." },
      because: { nl: "Te warm." },
      decidedBy: { nl: "De raad" },
      link: "https://raad.example.nl/besluit",
    },
    { result: "not", what: { nl: "Geen bankjes." }, because: { nl: "Te duur." }, decidedBy: { nl: "Het college" } },
  ],
  next: { nl: "Wij planten in maart." },
  learned: { nl: "Het lukte niet: de kraam stond te vroeg." },
  isComplete: true,
};

describe("the page of a consultation", () => {
  it("tells the promise, how far it is and since when, and leads to the chat for as long as that is open", async () => {
    await town.publish({ ...short, slug: "stap", closes: day(5), promise: { ...short.promise, answerBy: day(6) } });
    const open = await read("/c/stap");
    for (const words of [
      "<h1>Het park</h1>",
      "Dit staat al vast: Het park blijft.",
      "Hierover kunt u meepraten: De bankjes.",
      "Wie beslist: Het college",
      "Meedoen kan nu, tot en met",
      'href="https://t.me/samenspraak_bot?start=stap"',
    ])
      expect(open).toContain(words);
    expect(await read("/")).toContain('href="/c/stap"');
    await closeConsultation("stap", undefined, core());
    const closed = await read("/c/stap");
    expect(closed).toContain("Meedoen kan niet meer, sinds");
    expect(closed).not.toContain("t.me/");
    await takeToCouncil("stap", undefined, core());
    expect(await read("/c/stap")).toMatch(/sinds \d+ \S+ \d{4} bij degene die beslist: Het college/);
    expect(await read("/c/stap")).not.toContain("te laat");
    town.later(7 * DAY);
    expect(await read("/c/stap")).toContain("<strong>De gemeente is te laat. Bewoners hadden uiterlijk");
  });

  it("tells what was tried and learned, what was done and why, and by whom, and not what one person felt; markup stays words", async () => {
    await town.publish({ ...short, experiment });
    const me = town.person(1);
    await answerPark(me, "Meer bomen graag");
    expect(await read("/c/park")).not.toContain("<dt>Wat wij leerden</dt>");
    await placeTexts(core());
    expect(await followUp("park", told, undefined, core())).toMatchObject({ outcome: "published" });
    await town.pass(2);
    expect(me.transcript()).toContain("Voelt u zich gehoord?");
    await me.press("Een beetje");
    const page = await read("/c/park");
    for (const words of [
      ".",
      "<h3>Groen, natuur en dieren</h3>",
      "<strong>Dit gebeurt voor een deel.</strong> Tien bomen &amp; een heg.",
      "De reden: Te warm.",
      "Wie dit besloot: De raad",
      'href="https://raad.example.nl/besluit"',
      "<strong>Dit gebeurt niet.</strong> Geen bankjes.",
      "Wat er nu komt: Wij planten in maart.",
      "<dd>Een kraam op de markt.</dd>",
      "<dd>Meer mensen &lt;b&gt;doen&lt;/b&gt; mee.</dd>",
      "<dt>Wat wij leerden</dt><dd>Het lukte niet: de kraam stond te vroeg.</dd>",
    ])
      expect(page).toContain(words);
    expect(page).not.toContain("Eén deelnemer zei");
    await closeConsultation("park", undefined, core());
    const closed = await read("/c/park");
    expect(closed.indexOf("Wat de gemeente met de antwoorden doet")).toBeLessThan(
      closed.indexOf("Wat de gemeente belooft"),
    );
  });

  it("can be read in every language of the consultation, from right to left where that is how it is written", async () => {
    await town.publish(wide);
    const english = await read("/c/plein?lang=en");
    expect(english).toContain('<html lang="en" dir="ltr">');
    expect(english).toContain("<h1>The square</h1>");
    expect(english).toContain("What the municipality promises");
    const arabic = await read("/c/plein?lang=ar");
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('<a href="/c/plein?language=en" lang="en" hreflang="en">English</a>');
    expect(await read("/c/plein?lang=nl-simple")).toContain('<html lang="nl" dir="ltr">');
    expect(await read("/c/plein?lang=constructor")).toContain('<html lang="nl" dir="ltr">');
    expect(await read("/c/plein?lang=%3Cb%3E")).toContain('<html lang="nl" dir="ltr">');
  });

  it("says why residents hear back on another day than they were promised", async () => {
    const because = { nl: "De raad vergadert later." };
    await town.publish({ ...wide, promise: { ...wide.promise, answerBy: "2100-04-01", because } });
    expect(await read("/c/plein")).toContain(
      "U hoort op een andere dag van ons. Dit is de reden: De raad vergadert later.",
    );
    expect(await read("/c/plein?lang=en")).toContain('<span lang="nl" dir="auto">De raad vergadert later.</span>');
  });

  it("is not there for what is not for residents, for ideas, or for nothing", async () => {
    await town.publish({ ...short, slug: "intern", audience: "team" });
    const answers = await Promise.all(["/c/intern", "/c/_ideas", "/c/niets", "/c/constructor"].map(get));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});
