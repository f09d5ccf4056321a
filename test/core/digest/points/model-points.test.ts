import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLlm } from "../../../../src/ai/llm.ts";
import { importAnswers } from "../../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../../src/core/digest/build-digest.ts";
import { buildReport } from "../../../../src/core/digest/report/build-report.ts";
import { judgeAnswers } from "../../../../src/core/judge/judge-answers.ts";
import type { Ruling } from "../../../../src/core/model/digests/sentence.ts";
import type { ReviewItem } from "../../../../src/core/model/reviews/review.ts";
import { readNote } from "../../../../src/core/note/read-note.ts";
import { decide } from "../../../../src/core/review/decide.ts";
import { readReview } from "../../../../src/core/review/read-review.ts";
import { forgetParticipation } from "../../../../src/core/rights/forget.ts";
import { digestMarkdown } from "../../../../src/pages/digest/digest-markdown.ts";
import { digestPage } from "../../../../src/pages/digest/digest-page.ts";
import { digestText } from "../../../../src/pages/digest/digest-text.ts";
import { reportPage } from "../../../../src/pages/report/report-page.ts";
import { answersPage } from "../../../../src/pages/review/answers-page.ts";
import { short } from "../../../fakes/consultations.ts";
import { startLlm } from "../../../fakes/llm.ts";
import { proposedSentences } from "../../../fakes/proposed-sentences.ts";
import { createTown, pageSettings } from "../../../fakes/town.ts";

let town: ReturnType<typeof createTown>;
let llm: Awaited<ReturnType<typeof startLlm>>;
const heading = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
const WEEK = "2026-W48";

const sentences = { more: "Mensen willen meer bomen in het park.", fewer: "Mensen willen minder bomen in het park." };
const says = {
  more: ["Meer bomen in het park", "Graag meer bomen in het park", "Zet meer bomen in het park"],
  fewer: ["Minder bomen in het park", "Graag minder bomen in het park", "Kap bomen, minder bomen in het park"],
};

beforeEach(async () => {
  llm = await startLlm();
  town = createTown();
  const model = createLlm({ key: "k", baseUrl: llm.url, model: "fake-1" });
  const judge = createLlm({ key: "k", baseUrl: llm.url, model: "judge-1" });
  Object.assign(town.context, { llm: model, judge });
  await publishConsultation(short, town.context);
  const told = { more: /meer bomen/i, fewer: /minder bomen/i };
  llm.propose = ({ answers }) =>
    (["more", "fewer"] as const).map((side) => {
      const cited = answers.filter(({ text }) => told[side].test(text)).slice(0, 2);
      return { sentence: sentences[side], answers: cited.map(({ answer }) => answer) };
    });
  llm.judge = ({ sentence, answers }) =>
    answers.map(({ answer, text }) => {
      const [own, other] = sentence === sentences.more ? [told.more, told.fewer] : [told.fewer, told.more];
      return { answer, verdict: own.test(text) ? "supports" : other.test(text) ? "opposes" : "neither" };
    });
  const rows = (["more", "fewer"] as const).flatMap((side, s) =>
    Array.from({ length: 6 }, (_, n) => {
      const given = (question: string) => `${side}${n},${question}`;
      const rest = "nl,paper,,false,accepted,2026-11-25T10:00:00.000Z";
      return [
        `${given("q1,choice")},${s === 0 ? "a" : "b"},,${rest}`,
        `${given("q4,text")},,"${says[side][n % 3]} bij nummer ${n}",${rest}`,
      ];
    }).flat(),
  );
  await importAnswers("park", [heading, ...rows].join("\n"), town.context);
  await judgeAnswers("park", town.context);
});
afterEach(() => llm.close());

async function rule(ruling: Ruling) {
  const { store } = town.context;
  const proposed = await proposedSentences("park", town.context);
  expect(proposed).toHaveLength(2);
  await store.write(proposed.map(({ id }) => store.sentences.rule({ id, ruling })));
}
const digest = () => buildDigest(WEEK, town.context);
const points = async () => (await digest()).consultations[0]?.points ?? [];

describe("a point of a model", () => {
  it("is told only after a colleague said yes to it", async () => {
    const before = await digest();
    expect(before.generatedBy).toBe("samenspraak, without a language model");
    expect(JSON.stringify(before)).not.toContain(sentences.more);
    await rule("dropped");
    expect(JSON.stringify(await digest())).toBe(JSON.stringify(before));
    await rule("told");
    const [more] = (await points()).filter(({ claim }) => claim === sentences.more);
    expect(more).toMatchObject({ basis: "model", writtenBy: "model", people: 6, bySide: { a: 6 } });
    expect(more?.judged).toEqual({ supports: 6, opposes: 6 });
    expect(more?.span.text).toMatch(/meer bomen in het park/i);
    expect((await digest()).generatedBy).toBe("samenspraak with fake-1, judge-1");
  });

  it("is asked of a colleague beside the words that it is made of, and told as that colleague says", async () => {
    await digest();
    const asked = async () => {
      const items = (await readReview("park", 1, town.context))?.items ?? [];
      return items.filter(({ kind }) => kind === "sentence");
    };
    const [more, fewer, ...others] = await asked();
    expect(others).toEqual([]);
    expect([more?.sentence?.text, fewer?.sentence?.text].toSorted()).toEqual(
      [sentences.fewer, sentences.more].toSorted(),
    );
    expect(more?.sentence).toMatchObject({ supports: 6, opposes: 6 });
    expect(more?.clauses.length).toBeGreaterThan(1);
    const say = (item: ReviewItem | undefined, type: "right" | "drop-sentence" | "split", key: string) =>
      decide(
        {
          slug: "park",
          itemId: item?.id ?? "",
          version: item?.version ?? 0,
          choice:
            type === "drop-sentence" ? { type } : type === "right" ? { type, without: [] } : { type, clauseIds: [] },
        },
        { by: "UANNA", key },
        town.context,
      );
    expect(await say(more, "split", "1")).toBe("changed");
    expect(await say(more, "right", "2")).toBe("decided");
    expect(await say(more, "right", "2")).toBe("repeated");
    expect(await say(fewer, "drop-sentence", "3")).toBe("decided");
    expect(await asked()).toEqual([]);
    await town.deliverer.poll();
    await town.deliverer.drain();
    const told = (await town.context.store.digests.versions(WEEK))[0]?.digest.consultations[0]?.points ?? [];
    expect(told.map(({ basis, writtenBy }) => `${basis} ${writtenBy}`).toSorted()).toEqual([
      "code literal",
      "model model",
    ]);
    expect(told.find(({ writtenBy }) => writtenBy === "model")?.claim).toBe(more?.sentence?.text);
  });

  it("stands in the place of the same point that code found, and beside its reverse", async () => {
    const found = await points();
    expect(found.map(({ basis }) => basis)).toEqual(["code", "code"]);
    await rule("told");
    const told = await points();
    expect(told.map(({ basis }) => basis)).toEqual(["model", "model"]);
    expect(told.map(({ opposite }) => opposite)).toEqual(told.map(({ id }) => id).toReversed());
  });

  it.each([
    ["a colleague preferred them", "literal", "required"],
    ["nobody approves the digest", "told", "auto"],
  ] as const)(
    "leaves residents' own words, with the number that code counted, where %s",
    async (_, ruling, approval) => {
      const byCode = await points();
      await rule(ruling);
      town.context.council = { ...town.context.council, approval };
      const told = await points();
      expect(told.map(({ writtenBy }) => writtenBy)).toEqual(["literal", "literal"]);
      expect(told.every(({ claim, span }) => claim === span.text)).toBe(true);
      expect(JSON.stringify(await digest())).not.toContain(sentences.more);
      expect(told).toEqual(byCode);
    },
  );

  it("is in no digest any more, old ones neither, when an answer that it was made of is forgotten", async () => {
    await rule("told");
    const [more] = (await points()).filter(({ claim }) => claim === sentences.more);
    const accepted = await town.context.store.counts.accepted({ slug: "park", before: Number.MAX_SAFE_INTEGER });
    const other = accepted.find(({ id }) => more?.cites?.includes(id) && id !== more.span.answerId);
    await forgetParticipation(other?.participationId ?? "", town.context);
    await town.deliverer.poll();
    await town.deliverer.drain();
    const versions = await town.context.store.digests.versions(WEEK);
    expect(versions.length).toBeGreaterThan(1);
    expect(JSON.stringify(versions)).not.toContain(sentences.more);
    expect(JSON.stringify(versions)).toContain(sentences.fewer);
  });

  it("is gone when there is no model any more: code's own points stand there", async () => {
    const before = (await digest()).consultations;
    await rule("told");
    await digest();
    Object.assign(town.context, { llm: undefined, judge: undefined });
    expect((await digest()).consultations).toEqual(before);
  });
});

describe("what a reader sees of it", () => {
  const mark = "Zin van een computer, nagekeken door een collega:";

  it("is a sentence that stands apart, with the words of people and all answers behind it", async () => {
    await rule("told");
    const page = digestPage(await digest(), pageSettings);
    const part = page.slice(page.indexOf('<span class="by-model" data-written-by="model">'));
    expect(part).toMatch(
      new RegExp(
        `^<span class="by-model" data-written-by="model"><small>${mark}</small> Mensen willen (meer|minder) bomen in het park.</span>`,
      ),
    );
    expect(part).toMatch(/<details><summary>Wat mensen zelf schreven<\/summary><q dir="auto">[^<]*bomen in het park/);
    expect(part).toContain('<a href="/c/park/answers">');
    expect(page).toContain("Een collega keurde de punten goed waar AI bij staat.");
    expect(page).not.toContain("Nog niemand keek ze na.");
    const note = await readNote("park", 1, town.context);
    expect(note && answersPage(note, pageSettings)).toMatch(/6 mensen, volgens AI\./);
    expect(page).not.toMatch(/<q[^>]*>Mensen willen/);
    expect(digestMarkdown(await digest(), pageSettings)).toContain(`${mark} *${sentences.more}* “`);
  });

  it("is not on the first sheets, in no chat message and no quotation mark, and its number stands beside no other words", async () => {
    await rule("told");
    const told = await digest();
    const page = digestPage(told, pageSettings);
    const firstSheet = page.slice(0, page.indexOf('class="whole"'));
    expect(firstSheet).not.toContain("Mensen willen");
    expect(firstSheet).not.toMatch(/bomen in het park/);
    expect(told.consultations[0]?.brief).toContain(
      "AI vatte 2 punten samen. Een collega van de gemeente keurde ze goed. Ze staan verderop.",
    );
    const text = digestText(told, pageSettings, undefined);
    expect(text).not.toContain("Mensen willen");
    expect(text + digestMarkdown(told, pageSettings)).not.toMatch(/“Mensen willen/);
  });

  it("comes with a word at the end about what a model did, and without one where it did nothing", async () => {
    const madeByCode = "zonder AI";
    expect(digestPage(await digest(), pageSettings)).toContain(madeByCode);
    await rule("told");
    const report = await buildReport("park", town.context);
    for (const page of [digestPage(await digest(), pageSettings), report ? reportPage(report, pageSettings) : ""]) {
      expect(page).toContain("AI (fake-1, judge-1) stelde punten voor");
      expect(page).not.toContain(madeByCode);
    }
  });
});
