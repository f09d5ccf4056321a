import { beforeEach, describe, expect, it } from "vitest";
import { carryOutRulings, textsFor } from "../../../src/core/answers/moderate.ts";
import { search } from "../../../src/core/answers/search.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { answerPark, short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

let town = createTown();

beforeEach(async () => {
  town = createTown({ context: { hasTeam: true } });
  await publishConsultation(short, town.context);
});

let people = 0;
const say = (words: string) => answerPark(town.person(`${++people}`), words);
const find = (query: string, before?: number) => search(query, before, town.context);
const texts = async (query: string) => (await find(query)).texts.map(({ text }) => text);

/** Texts as they would be stored, with ids that lie far apart or close. */
async function fill(ids: number[], words: string) {
  await say("Zomaar iets");
  for (const id of ids)
    await town.context.store.write([
      {
        sql: `INSERT INTO answers (id, participation_id, slug, question_id, kind, value, text, language, status, hidden, received_at)
          SELECT ?, participation_id, slug, 'extra' || ?, 'text', '', ?, 'nl', 'accepted', 0, 1 FROM answers LIMIT 1`,
        params: [id, id, words],
      },
    ]);
}

describe("a search", () => {
  it.each([
    ["CAFÉ", "Een café op de hoek"],
    ["cafe", "Een CAFÉ op de hoek"],
    ["ZÓN", "Meer zon graag"],
    ["cesme", "Çeşme istiyoruz"],
    ["łąka", "Zielona Laka"],
    ["оазис", "Зелений ОАЗИС"],
    ["ombank", "Een boombank"],
    ["hoek op", "Op de   hoek"],
    ["100%", "100% groen"],
    ["__", "lijn __ streep"],
    ["'; --", "een ' ; -- teken '; --"],
    ["[x]*?", "kies [x]*?"],
  ])("for %s finds %s", async (query, words) => {
    await say(words);
    await say("Iets heel anders, 1000 groene axb");
    expect(await texts(query)).toEqual([words]);
  });

  it.each(["%", "_", "100% blauw", "   ", "niets hiervan"])("for %o finds nothing that is not there", async (query) => {
    await say("Meer bomen bij de school");
    expect(await texts(query)).toEqual([]);
  });

  it("finds consultations by title and question, in every language, with the question that holds the words", async () => {
    const found = async (query: string) => (await find(query)).consultations;
    expect(await found("HET PARK")).toMatchObject([{ slug: "park", title: "Het park", is: { stage: "open" } }]);
    expect(await found("benches")).toMatchObject([{ slug: "park", question: "Wilt u bankjes?" }]);
    expect(await found("zwembad")).toEqual([]);
  });

  it("tells of words of residents where they stand, under a pseudonym", async () => {
    await say("Meer bomen");
    const [text] = (await find("bomen")).texts;
    expect(text).toMatchObject({ status: "accepted", title: "Het park", question: "Wat wilt u nog zeggen?" });
    expect(text?.pseudonym).toMatch(/^\p{L}+ \p{L}+ \d+$/u);
  });

  it("finds nobody by what is masked", async () => {
    await say("Bel mij op 06 12345678 over bomen");
    expect(await texts("12345678")).toEqual([]);
    expect(await texts("bomen")).toEqual(["Bel mij op [telefoonnummer] over bomen"]);
  });

  it("never shows words that were forgotten, or belong to a question that is not asked any more", async () => {
    await say("Meer bomen");
    const [[id] = []] = await town.driver.query("SELECT id FROM participations", []);
    await town.context.store.write([{ sql: "UPDATE answers SET hidden = 1", params: [] }]);
    expect(await texts("bomen")).toEqual([]);
    await town.context.store.write([{ sql: "UPDATE answers SET hidden = 0", params: [] }]);
    expect(await texts("bomen")).toHaveLength(1);
    await forgetParticipation(String(id), town.context);
    expect(await texts("bomen")).toEqual([]);
  });

  it("finds what was rejected too, as that", async () => {
    await say("Stem op mijn partij");
    const [seen] = await textsFor("all", { slug: "park", after: 0, limit: 1 }, town.context);
    const ruling = { id: seen?.id ?? 0, seen: seen?.review ?? 0, to: "rejected" as const, reason: "advertising" };
    await carryOutRulings([ruling], { by: "UANNA", key: "k" }, town.context);
    expect((await find("partij")).texts.map(({ status }) => status)).toEqual(["rejected"]);
  });

  it("gives the newest first, ten at a time, and goes on to every older one", async () => {
    await fill(
      Array.from({ length: 25 }, (_, n) => 1000 + n),
      "Meer bomen",
    );
    const seen: number[] = [];
    let found = await find("bomen");
    for (;;) {
      expect(found.texts.length).toBeLessThanOrEqual(10);
      seen.push(...found.texts.map(({ id }) => id));
      if (found.goesOn === undefined) break;
      found = await find("bomen", found.goesOn);
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, n) => 1024 - n));
  });

  it("reads no more however many answers there are, and says where it goes on", async () => {
    await fill([70, 90_000], "Meer bomen");
    let read = 0;
    const { stretch } = town.context.store.reviews;
    Object.assign(town.context.store.reviews, {
      stretch: (range: { from: number; before: number }) => {
        read += range.before - range.from;
        return stretch(range);
      },
    });
    const first = await find("bomen");
    expect(first.texts.map(({ id }) => id)).toEqual([90_000]);
    expect(read).toBe(20_000);
    expect(first.goesOn).toBe(70_001);
    let found = first;
    for (let n = 0; found.goesOn !== undefined; n++) {
      expect(n).toBeLessThan(5);
      found = await find("bomen", found.goesOn);
    }
    expect(found.texts.map(({ id }) => id)).toEqual([70]);
  });
});
