import { beforeEach, describe, expect, it } from "vitest";
import { importAnswers } from "../../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../../src/core/digest/build-digest.ts";
import { publishDigest } from "../../../../src/core/digest/publish/publish-digest.ts";
import type { Digest } from "../../../../src/core/model/digests/digest.ts";
import { longestSentence } from "../../../../src/core/plain/sentences.ts";
import { forgetParticipation } from "../../../../src/core/rights/forget.ts";
import { digestMarkdown } from "../../../../src/pages/digest/digest-markdown.ts";
import { digestPage } from "../../../../src/pages/digest/digest-page.ts";
import { digestText } from "../../../../src/pages/digest/digest-text.ts";
import { fromFile, fromYaml, short, wide } from "../../../fakes/consultations.ts";
import { createTown, pageSettings } from "../../../fakes/town.ts";

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
const [before, week] = ["2026-W47", "2026-W48"];
let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

/** Rows of `participant,question,kind,value,text`. */
async function give(slug: string, rows: string[], at = "2026-11-25T10:00:00.000Z") {
  const csv = rows.map((row) => `${row},nl,web,,false,accepted,${at}`);
  expect(await importAnswers(slug, [head, ...csv].join("\n"), town.context)).toMatchObject({ outcome: "imported" });
}

const said = (name: string, choice: string, texts: string[]) =>
  texts.flatMap((text, i) => [`${name}${i},q1,choice,${choice},`, `${name}${i},q4,text,,${text}`]);
const gates = Array.from({ length: 6 }, (_, i) => `Nummer ${i}: houd de Veenpoort open.`);
const forms = (digest: Digest) => [
  digestPage(digest, pageSettings),
  digestMarkdown(digest, pageSettings),
  digestText(digest, pageSettings, undefined),
];
const one = (digest: Digest, slug = "park") => digest.consultations.find((each) => each.slug === slug);

describe("the first minute", () => {
  it("says what was chosen, who came, the strongest point of each side, who is missing, who decides and what day comes", async () => {
    await give("park", [...said("p", "b", gates), "q,q1,choice,a,"]);
    const digest = await buildDigest(week, town.context);
    expect(one(digest)?.brief).toEqual([
      "6 van de 7 mensen kozen “Nee” en 1 “Ja”.",
      "Ten minste 6 mensen (van wie 6 “Nee”) zeggen: “houd de Veenpoort open”.",
      "7 bewoners deden mee.",
      "Uit welke buurten, is niet bekend.",
      "Iedereen deed mee in het Nederlands.",
      "Wie beslist: Het college.",
      "Meedoen kan tot en met 31 december 2099.",
      "Bewoners krijgen uiterlijk 31 januari 2100 antwoord.",
    ]);
    for (const form of forms(digest)) {
      expect(form).toContain("6 van de 7 mensen kozen “Nee” en 1 “Ja”.");
      expect(form.toLowerCase()).toContain("ten minste 6 mensen");
      expect(form).toContain("Wie meedeed, koos daar zelf voor.");
      expect(form).not.toMatch(/0 apart|0 afgewezen|noemen dit, in/);
    }
  });

  it("says what is new since last week: who came, who led, and a point that was not there", async () => {
    await give("park", said("p", "b", gates.slice(0, 5)), "2026-11-18T10:00:00.000Z");
    await buildDigest(before, town.context);
    const benches = Array.from(
      { length: 7 },
      (_, i) => `Wij willen meer bankjes in de zon en dat is nodig zegt nummer ${i}`,
    );
    await give("park", said("n", "a", benches));
    const { brief = [], points = [] } = one(await buildDigest(week, town.context)) ?? {};
    expect(brief).toContain("Deze week deden 7 bewoners voor het eerst mee, in totaal 12.");
    expect(brief).toContain("Vorige week stond “Nee” nog bovenaan.");
    expect(points.map(({ isNew }) => isNew)).toContain(true);
    expect(points.find(({ claim }) => claim.includes("Veenpoort"))).not.toHaveProperty("isNew");
  });

  it("does not say who led where two led, neither last week nor this week", async () => {
    await give("park", ["a,q1,choice,a,", "b,q1,choice,b,"], "2026-11-18T10:00:00.000Z");
    await buildDigest(before, town.context);
    await give("park", ["c,q1,choice,b,"]);
    expect(one(await buildDigest(week, town.context))?.brief?.join(" ")).not.toContain("bovenaan");
    await give("park", ["d,q1,choice,a,"]);
    expect(one(await buildDigest(week, town.context))?.brief?.join(" ")).not.toContain("bovenaan");
  });

  it("is told of a consultation that closed this week, though nobody answered", async () => {
    await publishConsultation({ ...short, slug: "dicht", closes: "2026-11-25" }, town.context);
    await give("dicht", ["a,q1,choice,a,"], "2026-11-10T10:00:00.000Z");
    await buildDigest(before, town.context);
    expect(one(await buildDigest(week, town.context), "dicht")).toMatchObject({
      hasNews: true,
      brief: expect.arrayContaining(["Eén bewoner koos “Ja”.", "Meedoen kon tot en met 25 november 2026."]),
    });
  });

  it("calls nothing closed or late that is not so yet in a week that still goes on", async () => {
    const promise = { ...short.promise, answerBy: "2026-11-28" };
    await publishConsultation({ ...short, slug: "vrijdag", closes: "2026-11-27", promise }, town.context);
    const { brief } = one(await buildDigest(week, town.context), "vrijdag") ?? {};
    expect(brief).toContain("Meedoen kan tot en met 27 november 2026.");
    expect(brief).toContain("Bewoners krijgen uiterlijk 28 november 2026 antwoord.");
  });

  it("says that more was chosen than it tells", async () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g"];
    const options = ids.map((id) => ({ id, text: { nl: `Plan ${id}` } }));
    const questions = [{ id: "q1", kind: "choice" as const, text: { nl: "Welk plan?" }, options }];
    await publishConsultation({ ...short, slug: "plannen", questions }, town.context);
    await give(
      "plannen",
      ids.map((id) => `${id},q1,choice,${id},`),
    );
    expect(one(await buildDigest(week, town.context), "plannen")?.brief).toContain(
      "Mensen kozen ook nog 2 andere antwoorden.",
    );
  });

  it("tells of a neighbourhood that nobody came from only where most said where they live", async () => {
    await publishConsultation(wide, town.context);
    const place = wide.questions.find(({ kind }) => kind === "place")?.id;
    const people = Array.from({ length: 10 }, (_, i) => `p${i},auto,choice,ja,`);
    await give("plein", [...people, `p0,${place},place,centrum,`]);
    const brief = async () => (one(await buildDigest(week, town.context), "plein")?.brief ?? []).join(" ");
    expect(await brief()).toContain("Maar één van de 10 bewoners zei in welke buurt die woont.");
    expect(await brief()).not.toContain("deed niemand mee");
    await give(
      "plein",
      Array.from({ length: 5 }, (_, i) => `p${i + 1},${place},place,centrum,`),
    );
    expect(await brief()).toMatch(/Uit .* deed niemand mee/);
  });

  it("says what was promised before, and why that changed", async () => {
    await give("park", said("p", "b", gates), "2026-11-18T10:00:00.000Z");
    await buildDigest(before, town.context);
    const promise = {
      ...short.promise,
      answerBy: "2100-03-01",
      open: { nl: "Alleen de kleur van de bankjes." },
      because: { nl: "De raad vergadert later." },
    };
    town.clock.now = Date.parse("2026-11-25T10:00:00Z");
    await publishConsultation({ ...short, promise }, town.context);
    const brief = one(await buildDigest(week, town.context))?.brief;
    expect(brief).toContain("De gemeente veranderde de dag van het antwoord: van 31 januari 2100 naar 1 maart 2100.");
    expect(brief).toContain("Reden: “De raad vergadert later”.");
    expect(brief?.join(" ")).toContain("Bewoners kunnen nu meepraten over: “Alleen de kleur van de bankjes”.");
  });

  it("puts a point on no side that most people of it did not choose", async () => {
    const texts = [...gates, ...gates.map((text) => text.replace("Nummer", "Lid"))];
    const [closed, ...others] = short.questions;
    if (closed?.kind !== "choice") throw new Error("the first question is a choice");
    const third = { ...closed, options: [...closed.options, { id: "c", text: { nl: "Weet niet" } }] };
    await publishConsultation({ ...short, slug: "drie", questions: [third, ...others] }, town.context);
    const rows = said("p", "c", texts).map((row) => row.replace(/^(p[01],q1,choice),c/, "$1,b"));
    await give("drie", rows);
    const digest = await buildDigest(week, town.context);
    expect(one(digest, "drie")?.points?.[0]?.people).toBeGreaterThanOrEqual(5);
    expect(digestMarkdown(digest, pageSettings)).not.toContain("Vooral van wie");
  });

  it("has no sentence of more than twenty words, and is plain, in every example", async () => {
    const long = "Ja, maar alleen op dagen dat de markt er niet staat en niet in de zomer of een andere drukke tijd.";
    const options = ["a", "b", "c"].map((id) => ({ id, text: { nl: `${long.slice(0, -1)} ${id}.` } }));
    const wordy = {
      ...short,
      slug: "wordy",
      questions: [{ id: "q1", kind: "choice" as const, text: { nl: "Wat?" }, options }],
    };
    const stated = {
      ...short,
      slug: "stated",
      questions: [
        {
          id: "q1",
          kind: "statements" as const,
          text: { nl: "Wat?" },
          own: false,
          seed: [{ id: "s1", text: { nl: long } }],
        },
      ],
    };
    for (const c of [wide, wordy, stated, fromFile("examples/markt-autoluw.yaml"), fromFile("examples/speelplek.yaml")])
      await publishConsultation(
        { ...c, opens: "2026-11-01", closes: "2099-12-31", promise: { ...c.promise, answerBy: "2100-01-31" } },
        town.context,
      );
    await give("park", said("p", "b", gates));
    await give("wordy", ["w1,q1,choice,a,", "w2,q1,choice,b,", "w3,q1,choice,c,"]);
    await give("stated", ["t1,q1,statements,s1:1,"]);
    await give("plein", [
      "v1,auto,choice,soms,",
      "v1,buurt,place,noord,",
      "v2,auto,choice,nee,",
      "v2,stellingen,statements,s1:1;s2:-1,",
    ]);
    const digest = await buildDigest(week, town.context);
    for (const { slug, brief = [] } of digest.consultations) {
      expect(longestSentence(brief), slug).toBeLessThanOrEqual(20);
      expect(town.context.checkPlain(brief.join("\n"), "nl").level, slug).toBeLessThanOrEqual(2);
    }
    expect(digest.plain.longestSentenceWords).toBeLessThanOrEqual(20);
    expect(one(digest, "plein")?.brief).toContain("Uit Centrum deed niemand mee.");
  });

  it("says of each kind of question what came of it", async () => {
    await publishConsultation(
      fromYaml(`
slug: straat
title: { nl: De straat }
promise: { rung: consult, decided: { nl: De straat blijft. }, open: { nl: De bomen. }, decider: { nl: Het college }, answerBy: 2100-01-31 }
opens: 2026-01-05
closes: 2099-12-31
questions:
  - { id: s, kind: statements, text: { nl: Wat vindt u? }, seed: [{ id: s1, text: { nl: Er moeten meer bomen komen. } }], own: false }
`),
      town.context,
    );
    await give("straat", ["a,s,statements,s1:1,", "b,s,statements,s1:-1,"]);
    expect(one(await buildDigest(week, town.context), "straat")?.brief?.[0]).toBe(
      "“Er moeten meer bomen komen”: eens 1, oneens 1, weet niet 0.",
    );
  });
});

describe("without news", () => {
  const earlier = "2026-11-18T10:00:00.000Z";

  it("a consultation is one line, and what was told last week is not told again", async () => {
    await publishConsultation(wide, town.context);
    await give("park", said("p", "b", gates), earlier);
    await give("plein", ["v1,auto,choice,soms,"], earlier);
    await buildDigest(before, town.context);
    await give("plein", ["v2,auto,choice,nee,"]);
    const digest = await buildDigest(week, town.context);
    expect(digest.consultations.map(({ slug, hasNews }) => [slug, hasNews])).toEqual([
      ["plein", true],
      ["park", false],
    ]);
    const [page = "", markdown = "", chat = ""] = forms(digest);
    for (const form of [page, markdown, chat]) {
      expect(form).toContain("Het park. Tot nu toe deden 6 bewoners mee.");
      expect(form).not.toContain("Veenpoort");
    }
  });

  it("a week is three lines", async () => {
    await give("park", said("p", "b", gates), earlier);
    await buildDigest(before, town.context);
    const digest = await buildDigest(week, town.context);
    const lines = digestMarkdown(digest, pageSettings).split("## In het kort")[1]?.trim().split("\n\n");
    expect(lines).toEqual([
      "Deze week kwam er niets nieuws binnen.",
      "Het park. Bewoners horen uiterlijk 31 januari 2100 wat de gemeente met de antwoorden doet.",
      "Wat eerder binnenkwam, staat in de weekbrieven van eerder.",
    ]);
  });

  it("everything is told all the same when no digest told it before", async () => {
    await give("park", said("p", "b", gates), earlier);
    expect(one(await buildDigest(week, town.context))).toMatchObject({ hasNews: true, newParticipants: 0 });
  });
});

describe("what needs the council first", () => {
  it("comes first: late answers, answers that are due, news, and the rest last", async () => {
    const named = async (slug: string, answerBy: string) =>
      publishConsultation(
        { ...short, slug, closes: "2026-11-20", promise: { ...short.promise, answerBy } },
        town.context,
      );
    await named("a-late", "2026-11-22");
    await named("b-soon", "2026-12-05");
    await publishConsultation(wide, town.context);
    await give("plein", ["v1,auto,choice,soms,"]);
    const digest = await buildDigest(week, town.context);
    expect(digest.consultations.map(({ slug }) => slug)).toEqual(["a-late", "b-soon", "plein", "park"]);
    expect(one(digest, "a-late")?.brief).toContain(
      "Te laat: bewoners hadden uiterlijk 22 november 2026 antwoord moeten krijgen.",
    );
  });
});

describe("the words of a resident in the first minute", () => {
  it("go from every version with who is forgotten; the rest of it stays", async () => {
    await give("park", said("p", "b", gates));
    const published = await publishDigest(week, town.context);
    const point = one(published)?.points?.[0];
    const rows = await Array.fromAsync(town.context.store.answers.inOrder("park"));
    const victim = rows.find(({ id }) => id === point?.span.answerId);
    await forgetParticipation(victim?.participationId ?? "", town.context);
    const versions = await town.context.store.digests.versions(week);
    const old = versions.find(({ digest }) => digest.version === 1);
    expect(JSON.stringify(one(old?.digest ?? published)?.brief)).not.toContain("Veenpoort");
    expect(JSON.stringify(one(old?.digest ?? published)?.brief)).toContain("Wie beslist");
  });
});

it("a digest of before, without a first minute or points, is shown in every form", async () => {
  await give("park", said("p", "b", gates));
  const digest = await buildDigest(week, town.context);
  const consultations = digest.consultations.map(({ brief, hasNews, points, sides, singleVoices, ...c }) => c);
  const { hasNews, ...ideas } = digest.ideas;
  for (const form of forms({ ...digest, consultations, ideas })) expect(form).toContain("6 bewoners deden mee.");
});
