import { beforeEach, describe, expect, it } from "vitest";
import { createLlm } from "../../../../src/ai/llm.ts";
import { publishConsultation } from "../../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../../src/core/digest/build-digest.ts";
import { translateByModel } from "../../../../src/core/digest/languages/translate-by-model.ts";
import { foreignWordsIn, translateWords } from "../../../../src/core/digest/languages/translate-words.ts";
import { buildReport } from "../../../../src/core/digest/report/build-report.ts";
import { markOf } from "../../../../src/core/model/mark.ts";
import { forgetParticipation } from "../../../../src/core/rights/forget.ts";
import { digestMarkdown } from "../../../../src/pages/digest/digest-markdown.ts";
import { digestPage } from "../../../../src/pages/digest/digest-page.ts";
import { digestText } from "../../../../src/pages/digest/digest-text.ts";
import { reportPage } from "../../../../src/pages/report/report-page.ts";
import { short } from "../../../fakes/consultations.ts";
import { startLlm } from "../../../fakes/llm.ts";
import { gates, letSay } from "../../../fakes/note-town.ts";
import { createTown, pageSettings } from "../../../fakes/town.ts";

const WEEK = "2026-W48";
const by = (key: string) => ({ by: "UANNA", key });
let town = createTown();
const build = () => buildDigest(WEEK, town.context);

async function translate(id: string | undefined, was: string, now: string, key: string) {
  const told = await translateWords(WEEK, { [id ?? ""]: { was: markOf(was), now } }, by(key), town.context);
  return told.outcome === "translated" ? told.digest : undefined;
}

/** More people than want the Dutch gate open want the same in English. */
beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
  const english = Array.from({ length: 8 }, (_, i) => `Keep the Veenpoort open. Thank you from number ${i}.`);
  await letSay([...gates, ...english.map((text, i) => ({ by: `english${i}`, text, language: "en" }))], town.context);
});

describe("words in another language than the council's", () => {
  it("are in no point with words of this one, and the digest says so", async () => {
    const digest = await build();
    const points = digest.consultations[0]?.points ?? [];
    expect(points.map(({ people, span }) => [people, span.language])).toEqual([
      [8, "en"],
      [6, undefined],
    ]);
    expect(points.map(({ opposite }) => opposite)).toEqual([null, null]);
    const note = "Punten in verschillende talen zijn niet samengevoegd.";
    expect(digestPage(digest, pageSettings)).toContain(note);
    expect(digestMarkdown(digest, pageSettings)).toContain(note);
  });

  it("never stand unmarked: not in the first minute, a label or a quote, on the page, in Markdown or in a chat", async () => {
    const digest = await build();
    const page = digestPage(digest, pageSettings);
    for (const html of [page, reportPage((await buildReport("park", town.context)) ?? never(), pageSettings)])
      for (const [before] of html.matchAll(/.{0,80}Keep the Veenpoort open/g))
        expect(before).toMatch(/lang="en" dir="auto">“?Keep/);
    expect(page).toMatch(/<blockquote lang="en" dir="auto">“Keep[^<]+<\/blockquote><p>Taal: Engels\.<\/p>/);
    expect(page).toContain('<q lang="en" dir="auto">');
    for (const text of [digestMarkdown(digest, pageSettings), digestText(digest, pageSettings, undefined)])
      for (const [line] of text.matchAll(/[^\n]*Keep the Veenpoort open[^\n]*(?:\n\n[^\n]*)?/g))
        expect(line).toContain("Taal: Engels.");
  });

  it("have what a colleague says they mean beside them, in a new version; an empty one takes it away", async () => {
    const before = await build();
    const words = foreignWordsIn(before);
    expect(words.length).toBeGreaterThan(1);
    const [label] = words;
    const after = await translate(label?.id, "", "Houd de poort open", "a");
    expect(after?.version).toBe(before.version + 1);
    const told = "Vertaling door een collega: “Houd de poort open”";
    for (const form of [digestPage, digestMarkdown])
      expect(form(after ?? never(), pageSettings).replaceAll("\\", "")).toContain(told);
    expect((await build()).version).toBe(after?.version);
    expect(await translate(label?.id, "", "Houd de poort open", "b")).toEqual(after);
    const without = await translate(label?.id, "Houd de poort open", "", "c");
    expect(digestPage(without ?? never(), pageSettings)).not.toContain("Houd de poort open");
    expect(await town.driver.query("SELECT act, detail FROM audit ORDER BY id", [])).toEqual([
      ["translate", '{"isEmpty":false}'],
      ["translate", '{"isEmpty":true}'],
    ]);
  });

  it("get a meaning by a model, told as a machine's; unfit ones are not, and a colleague's stays", async () => {
    const llm = await startLlm();
    const before = await build();
    const [label, ...others] = foreignWordsIn(before);
    await translate(others[0]?.id, "", "Van een collega", "a");
    town.clock.now = Date.parse("2026-11-30T08:00:00Z");
    await translateByModel(town.context);
    expect(llm.requests).toEqual([]);
    Object.assign(town.context, { llm: createLlm({ key: "k", baseUrl: llm.url, model: "fake-1" }) });
    llm.translate = () => ({ status: 500 });
    await translateByModel(town.context);
    const unfit = [
      "Laat de poort open, 1.000 mensen willen dat",
      "Bel Jan Jansen op 06-12345678",
      "Keep the gate open for all of us",
      "",
    ];
    llm.translate = ({ texts }) =>
      texts.map(({ number }, i) => ({
        number,
        text: i === 0 ? "Houd de poort open" : (unfit[i % unfit.length] ?? ""),
      }));
    await translateByModel(town.context);
    await translateByModel(town.context);
    const asked = llm.requests.length;
    await translateByModel(town.context);
    await translateByModel(town.context);
    expect(llm.requests).toHaveLength(asked);
    const digest = (await town.context.store.digests.versions(WEEK))[0]?.digest ?? never();
    expect(llm.askedTranslations[1]?.texts[0]).toEqual({ number: 1, language: "en", text: label?.text });
    const told = new Map(foreignWordsIn(digest).map(({ id, translation }) => [id, translation]));
    expect(told.get(label?.id ?? "")).toEqual({ language: "nl", text: "Houd de poort open", madeBy: "model" });
    expect(told.get(others[0]?.id ?? "")).toMatchObject({ text: "Van een collega", madeBy: "colleague" });
    expect([...told.values()].filter((each) => each !== undefined)).toHaveLength(2);
    expect(digestPage(digest, pageSettings)).toContain("Vertaald door een computer: “Houd de poort open”");
    await llm.close();
  });

  it("take their translation along when they are forgotten, out of every version", async () => {
    const [label] = foreignWordsIn(await build());
    await translate(label?.id, "", "Houd de poort open", "a");
    const rows = await Array.fromAsync(town.context.store.answers.inOrder("park"));
    const author = rows.find(({ id }) => id === label?.answerId)?.participationId ?? "";
    await forgetParticipation(author, town.context);
    expect(await town.driver.query("SELECT * FROM translations", [])).toEqual([]);
    expect(JSON.stringify(await town.context.store.digests.versions(WEEK))).not.toContain("Houd de poort open");
  });
});

function never(): never {
  throw new Error("there is no such thing");
}
