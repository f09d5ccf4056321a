import { afterEach, describe, expect, it } from "vitest";
import { carryOutRulings, textsFor } from "../../src/core/answers/moderate.ts";
import { askBack } from "../../src/core/answers/relay.ts";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { watchDigest } from "../../src/core/digest/publish/watch-digest.ts";
import { actForCouncil } from "../../src/core/talk/council/council-words.ts";
import type { Colleague } from "../fakes/colleague.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

const DAY = 86_400;
const PUBLIC = "https://inspraak.example.nl";
let running: RunningWithSlack;
let { slack, town, colleague } = {} as RunningWithSlack;

async function start(env: Record<string, string> = {}) {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], env);
  ({ slack, town, colleague } = running);
}

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

const context = () => town.server.program.context;
const park = (slug: string, owner: string | undefined, more: Partial<typeof short> = {}) =>
  town.publish({ ...short, slug, title: { nl: `Park ${slug}` }, ...(owner ? { owner } : {}), ...more });

/** What stands under one heading of the app's own page. */
async function under(heading: string, who: Colleague): Promise<string> {
  await who.openHome();
  const [, after = ""] = who.home().split(`\n${heading}\n`);
  return after.split(
    /\n(?:Voor het team|Wanneer bewoners iets horen|Nog niet klaar|Alle vragen aan bewoners|\[Nieuwe vraag)/,
  )[0] as string;
}

/** Ana owns what waits; Bram asks a resident something. */
async function muchWaits() {
  await park("park", "UANNA", { moderation: "before" });
  const resident = town.person(1);
  await answerPark(resident, "Meer banken");
  const [text] = await textsFor("waiting", { slug: "park", after: 0, limit: 1 }, context());
  await askBack(text?.id ?? 0, "Waar?", { by: "UBRAM", key: "ask" }, context());
  await town.pass(11);
  await resident.press("Antwoord geven");
  await resident.write("Bij de vijver");
  await actForCouncil({ slug: "park", kind: "asks", words: "Wat kost dat?" }, { by: "URAAD", key: "w" }, context());
  await town.settle();
}

describe("the overview of one colleague", () => {
  it("begins with what waits for them; what waits for others stands below, with whose it is", async () => {
    await start();
    await muchWaits();
    const [anna, bram] = [colleague("UANNA"), colleague("UBRAM")];
    await anna.openHome();
    expect(anna.home().split("\n").slice(0, 2)).toEqual(["Samenspraak", "Voor u"]);
    const ofAnna = await under("Voor u", anna);
    for (const words of ["Wat kost dat?", "Eén reactie van een bewoner wacht"]) expect(ofAnna).toContain(words);
    expect(ofAnna).not.toContain("Bij de vijver");
    expect(await under("Voor het team", anna)).toMatch(/→ Bij de vijver[\s\S]*Dit is voor <@UBRAM>/);
    const ofBram = await under("Voor u", bram);
    expect(ofBram).toContain("→ Bij de vijver");
    expect(ofBram).not.toContain("Wat kost dat?");
    expect(await under("Voor het team", bram)).toMatch(/Wat kost dat\?[\s\S]*Dit is voor <@UANNA>/);
    await bram.openMenu();
    expect(bram.screen()).toMatch(/^Voor u\nAntwoord van/);
  });

  it("says when nothing waits for them, and what was done stands there no more", async () => {
    await start();
    await muchWaits();
    const anna = colleague("UANNA");
    await anna.openMenu();
    await anna.press("Gelezen", "council");
    expect(await under("Voor u", anna)).not.toContain("Wat kost dat?");
    const [text] = await textsFor("waiting", { slug: "park", after: 0, limit: 1 }, context());
    const ruling = { id: text?.id ?? 0, seen: text?.review ?? 0, to: "accepted" as const };
    await carryOutRulings([ruling], { by: "UBRAM", key: "r" }, context());
    expect(await under("Voor u", anna)).toBe("  (Er wacht nu niets op u.)");
  });

  it("holds a promise of theirs from fourteen days ahead until residents have their answer", async () => {
    await start();
    await park("over-15", "UANNA", promised("2026-12-10"));
    await park("over-14", "UANNA", promised("2026-12-09"));
    await park("te-laat", "UANNA", promised("2026-11-26"));
    await park("van-bram", "UBRAM", promised("2026-12-01"));
    await park("van-niemand", undefined, promised("2026-12-02"));
    town.later(2 * DAY);
    const anna = colleague("UANNA");
    await closeConsultation("te-laat", { by: "UANNA", key: "c" }, context());
    const yours = await under("Voor u", anna);
    expect(yours).toMatch(/^Park te-laat\nTE LAAT[\s\S]*Park over-14\nBewoners horen iets: uiterlijk 9 december/);
    for (const other of ["van-bram", "van-niemand"]) expect(yours).not.toContain(other);
    const team = await under("Voor het team", anna);
    expect(team).toMatch(/van-bram[\s\S]*<@UBRAM>[\s\S]*van-niemand/);
    town.later(-2 * DAY);
    expect(await under("Voor u", anna)).not.toContain("over-15");
  });

  it("tells every date within thirty days, or passed, the soonest first", async () => {
    await start();
    await park("ver", "UANNA", promised("2026-12-26"));
    await park("a", "UANNA", promised("2026-12-25"));
    await park("b", undefined, promised("2026-11-24"));
    await park("c", "UBRAM", promised("2026-12-05"));
    const told = await under("Wanneer bewoners iets horen", colleague("UANNA"));
    expect(told.match(/Park \S+/g)).toEqual(["Park b", "Park c", "Park a"]);
    expect(told).toContain("TE LAAT, het moest op 24 november 2026: Park b");
  });

  it("holds a digest for who may approve it: who was named, or everybody when nobody was", async () => {
    for (const [approvers, forAnna, forBram] of [
      ["", true, true],
      ["UBRAM", false, true],
    ] as const) {
      await start({ DIGEST_APPROVERS: approvers });
      await park("park", undefined);
      await answerPark(town.person(1), "Meer banken");
      town.later(8 * DAY);
      await watchDigest(context());
      const [anna, bram] = [colleague("UANNA"), colleague("UBRAM")];
      expect((await under("Voor u", anna)).includes("Weekbrief 2026-48")).toBe(forAnna);
      expect((await under("Voor het team", anna)).includes("Weekbrief 2026-48")).toBe(!forAnna);
      expect((await under("Voor u", bram)).includes("Weekbrief 2026-48")).toBe(forBram);
      if (approvers === "") await running.stop();
    }
  });
});

const promised = (answerBy: string) => ({
  opens: "2026-11-20",
  closes: "2026-11-24",
  promise: { ...short.promise, answerBy },
});

describe("with more than fits", () => {
  it("stays within a hundred blocks, says how many more there are, and every one can be reached", async () => {
    await start();
    const long = "lang ".repeat(30);
    for (let n = 10; n < 60; n++)
      await park(`nr-${n}`, n % 2 === 0 ? "UANNA" : "UBRAM", {
        ...promised("2026-11-24"),
        title: { nl: `Park nr-${n} ${long}` },
      });
    await context().store.write(
      Array.from({ length: 30 }, (_, n) => ({
        sql: "INSERT INTO council_acts (id, slug, kind, words, name, at) VALUES (?, 'nr-10', 'asks', ?, NULL, 1)",
        params: [`act${n}`, `Woord ${n}. ${"Lang. ".repeat(600)}`],
      })),
    );
    const anna = colleague("UANNA");
    await anna.openHome();
    expect(slack.homes.get("UANNA")?.blocks.length).toBeLessThanOrEqual(100);
    await anna.openMenu();
    expect(anna.view()?.blocks.length).toBeLessThanOrEqual(100);
    const lists = [
      ["yours", /Woord \d+\.|Park nr-\d+/g, 55],
      ["team", /Park nr-\d+/g, 25],
      ["deadlines", /Park nr-\d+/g, 50],
      ["all", /Park nr-\d+/g, 50],
    ] as const;
    for (const [name, item, count] of lists) {
      await anna.openMenu();
      const seen: string[] = [];
      await anna.press("Bekijken", `"${name} `);
      await anna.press("Vorige");
      for (;;) {
        expect(anna.view()?.blocks.length).toBeLessThanOrEqual(100);
        seen.push(...(anna.screen().match(item) ?? []));
        if (!anna.screen().includes("[Volgende]")) break;
        await anna.press("Volgende");
      }
      expect([name, new Set(seen).size]).toEqual([name, count]);
      await anna.press("Naar het overzicht");
      expect(anna.screen()).toMatch(/^Voor u\n/);
    }
  });
});

describe("as long as there is no consultation", () => {
  it("shows three steps with their buttons, and no link of a manual without a website", async () => {
    await start();
    const anna = colleague("UANNA");
    await anna.openMenu();
    expect(anna.screen()).toMatch(
      /^Zo begint u\n[\s\S]*\[Nieuwe vraag maken\] \[Nieuwe vraag uit een bestand\]\n2\. [^\n]+\n\[Naar het kanaal\]\n3\. [^\n]+\n\[Raadslid uitnodigen\]/,
    );
    expect(anna.screen()).not.toContain("Handleiding");
    expect(JSON.stringify(anna.view())).toContain('"https://slack.com/app_redirect?channel=C1"');
    await park("park", "UANNA");
    await anna.openMenu();
    expect(anna.screen()).not.toContain("Zo begint u");
    expect(anna.screen()).toContain("[Nieuwe vraag maken]");
  });

  it("leads to the manual on the town's own website", async () => {
    await start({ PUBLIC_URL: PUBLIC });
    const anna = colleague("UANNA");
    await anna.openHome();
    const [url = ""] = /https:[^"]+manual/.exec(JSON.stringify(slack.homes.get("UANNA"))) ?? [];
    expect(url).toBe(`${PUBLIC}/manual`);
    const page = await fetch(url.replace(PUBLIC, `http://127.0.0.1:${town.server.port}`));
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Typ /inspraak.")]);
  });
});
