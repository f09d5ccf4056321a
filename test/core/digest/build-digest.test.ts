import { beforeEach, describe, expect, it } from "vitest";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest, UnknownWeekError } from "../../../src/core/digest/build-digest.ts";
import { publishDigest } from "../../../src/core/digest/publish/publish-digest.ts";
import { remarkOnDigest } from "../../../src/core/digest/publish/watch-digest.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { digestMarkdown } from "../../../src/pages/digest/digest-markdown.ts";
import { digestPage } from "../../../src/pages/digest/digest-page.ts";
import { digestWords } from "../../../src/pages/digest/digest-words.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown, pageSettings } from "../../fakes/town.ts";

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
const week = "2026-W48";
let town = createTown();

/** Rows of the import, one per answer in words, each of its own participant unless named. */
async function say(texts: string[], at = "2026-11-25T10:00:00.000Z", name = "p") {
  const rows = texts.map(
    (text, i) => `${name}${i},q4,text,,"${text.replaceAll('"', '""')}",nl,web,,false,accepted,${at}`,
  );
  const imported = await importAnswers("park", [head, ...rows].join("\n"), town.context);
  expect(imported).toMatchObject({ outcome: "imported" });
}

const build = (name = week) => buildDigest(name, town.context);

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

const trees = ["meer bomen graag", "bomen geven schaduw", "plant bomen", "de bomen zijn mooi", "bomen bomen bomen"];

describe("the digest of a week", () => {
  it("counts what was received up to its Sunday, and who is new", async () => {
    await say(trees, "2026-11-22T22:59:59.000Z", "before");
    await say(trees.slice(0, 2), "2026-11-22T23:00:00.000Z", "during");
    await say(trees.slice(0, 1), "2026-11-29T23:00:00.000Z", "after");
    const [c] = (await build()).consultations;
    expect(c).toMatchObject({
      slug: "park",
      participants: 7,
      newParticipants: 2,
      ledger: { received: 7, inThemes: 7 },
    });
  });

  it("tallies closed answers per option, a multiple answer under each of its options", async () => {
    const rows = [
      "a,q1,choice,a",
      "a,q2,multiple,a|b",
      "b,q1,choice,a",
      "b,q2,multiple,b",
      "c,q1,choice,b",
      "c,q3,scale,5",
    ];
    const csv = rows.map((row) => `${row},,nl,web,,false,accepted,2026-11-25T10:00:00.000Z`);
    await importAnswers("park", [head, ...csv].join("\n"), town.context);
    const [c] = (await build()).consultations;
    expect(c?.questions.map(({ answered, options }) => [answered, ...options.map(({ count }) => count)])).toEqual([
      [3, 2, 1],
      [2, 1, 2],
      [1, 0, 0, 0, 0, 1],
      [0],
    ]);
  });

  it("leaves answers to a hidden question out of every count", async () => {
    const rows = ["a,q1,choice,b,", "a,q2,multiple,a,", "a,q2,text,,verborgen woorden"];
    const csv = rows.map((row) => `${row},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`);
    expect(await importAnswers("park", [head, ...csv].join("\n"), town.context)).toMatchObject({ outcome: "imported" });
    const [c] = (await build()).consultations;
    expect(c?.questions[1]).toMatchObject({ answered: 0, options: [{ count: 0 }, { count: 0 }] });
    expect(c?.ledger.received).toBe(0);
  });

  it("quotes literally, and only a group of five people or more", async () => {
    await say(trees);
    await say(["de hondenpoep is vies", "overal poep"], undefined, "few");
    const [c] = (await build()).consultations;
    const quotes = c?.themes.flatMap((theme) => theme.quotes.map((quote) => quote.text)) ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(trees).toContain(quote);
    expect(c?.counterVoices.map(({ count, quotes }) => [count, quotes])).toEqual([[2, []]]);
    expect(JSON.stringify(c)).not.toContain("poep");
  });

  it("counts people, not answers: one person who says it five times is not quoted", async () => {
    const row = (who: string, question: string, text: string) =>
      `${who},${question},text,,${text},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`;
    const rows = ["a", "b", "c"].flatMap((who) => [
      row(who, "q1", `meer bomen ${who}`),
      row(who, "q3", `een boom ${who}`),
    ]);
    await importAnswers("park", [head, ...rows].join("\n"), town.context);
    const [c] = (await build()).consultations;
    expect(c?.themes.map(({ count }) => count)).toEqual([6]);
    expect(c?.themes.flatMap((theme) => theme.quotes)).toEqual([]);
  });

  it("never quotes an answer that holds personal data", async () => {
    await say([
      "bomen! bel 06-12345678",
      "bomen mail jan@voorbeeld.nl",
      "bomen bij Dorpsstraat 12",
      "bomen NL91ABNA0417164300",
      "bomen @pietje_puk",
    ]);
    const [c] = (await build()).consultations;
    expect(c?.themes[0]).toMatchObject({ count: 5, quotes: [] });
  });

  it("puts every text in one place of the ledger, which adds up", async () => {
    const statuses = ["accepted", "accepted", "apart", "rejected", "waiting"];
    const rows = statuses.map(
      (status, i) => `p${i},q4,text,,bomen ${i},nl,web,,false,${status},2026-11-25T10:00:00.000Z`,
    );
    rows.push("w,q4,text,,,nl,web,,false,withdrawn,2026-11-25T10:00:00.000Z");
    await importAnswers("park", [head, ...rows].join("\n"), town.context);
    const [c] = (await build()).consultations;
    expect(c?.ledger).toEqual({
      received: 6,
      inThemes: 2,
      apart: 1,
      rejected: { unknown: 1 },
      waiting: 1,
      withdrawn: 1,
      noAnswer: 0,
    });
  });

  it("has a ledger that adds up, though more comes in while it is made", async () => {
    await say(trees);
    const { context } = town;
    const { store } = context;
    const state = async (slug: string) => {
      await say(["meer bankjes"], undefined, "meanwhile");
      return store.pointReviews.state(slug);
    };
    const busy = { ...context, store: { ...store, pointReviews: { ...store.pointReviews, state } } };
    const [during] = (await buildDigest(week, busy)).consultations;
    expect(during?.ledger).toMatchObject({ received: 5, inThemes: 5 });
    const [after] = (await build()).consultations;
    expect(after?.ledger).toMatchObject({ received: 6, inThemes: 6 });
  });

  it("names in words why answers were rejected: for a usual reason, one of its own, or none", async () => {
    const own = { id: "spam", text: { nl: "Dit is steeds hetzelfde." } };
    await publishConsultation({ ...short, reasons: [own] }, town.context);
    await say(["bomen", "koop nu", "alweer"]);
    const reject = (text: string, reason: string) => ({
      sql: "UPDATE answers SET status = 'rejected', reason = ? WHERE text = ?",
      params: [reason, text],
    });
    await town.driver.commit([reject("koop nu", "advertising"), reject("alweer", "spam")]);
    const digest = await build();
    expect(digest.consultations[0]?.ledger.rejected).toEqual({ advertising: 1, spam: 1 });
    for (const told of [digestPage(digest, pageSettings), digestMarkdown(digest, pageSettings)]) {
      expect(told).toContain("Afgewezen: Het is reclame.");
      expect(told).toContain("Afgewezen: Dit is steeds hetzelfde.");
      expect(told).not.toMatch(/advertising|spam/);
    }
  });

  it("tells which promises are due and which are overdue on the Sunday of a week that is over", async () => {
    const promise = { ...short.promise, answerBy: "2026-11-28" };
    await publishConsultation({ ...short, slug: "late", closes: "2026-11-27", promise }, town.context);
    town.clock.now = Date.parse("2026-12-09T10:00:00Z");
    const { promises } = await build();
    expect(promises.due.map(({ slug }) => slug)).toEqual(["park"]);
    expect(promises.overdue.map(({ slug }) => slug)).toEqual(["late"]);
  });

  it("calls no answer late before its day has passed, in a week that is not over yet", async () => {
    const promise = { ...short.promise, answerBy: "2026-11-26" };
    await publishConsultation({ ...short, slug: "tomorrow", closes: "2026-11-24", promise }, town.context);
    const told = async () => {
      const digest = await build();
      const { overdue, due } = digest.promises;
      const { asked } = digestWords(digest, pageSettings);
      return [overdue, due].map((all) => all.map(({ slug }) => slug)).concat(asked.map((line) => [line]));
    };
    const soon = "Zorg dat bewoners uiterlijk 26 november 2026 antwoord krijgen.";
    const late = "Geef bewoners antwoord. Dat moest uiterlijk 26 november 2026.";
    expect(await told()).toEqual([[], ["park", "tomorrow"], [expect.stringContaining(soon)]]);
    town.clock.now += 86_400_000;
    expect(await told()).toEqual([[], ["park", "tomorrow"], [expect.stringContaining(soon)]]);
    town.clock.now += 86_400_000;
    expect(await told()).toEqual([["tomorrow"], ["park"], [expect.stringContaining(late)]]);
    town.clock.now += 30 * 86_400_000;
    expect(await told()).toEqual([["tomorrow"], ["park"], [expect.stringContaining(late)]]);
  });

  it("takes in a remark of the team without counting again, and once though it comes twice", async () => {
    const built = await build();
    await say(trees);
    const act = { by: "U1", key: "remark" };
    for (const digest of [
      await remarkOnDigest(week, { slug: null, words: "Een drukke week." }, act, town.context),
      await remarkOnDigest(week, { slug: null, words: "Een drukke week." }, act, town.context),
    ])
      expect(digest).toEqual({ ...built, version: built.version + 1, remarks: ["Een drukke week."] });
  });

  it("does not exist for a week that is no week", async () => {
    await expect(build("2026-W60")).rejects.toThrow(UnknownWeekError);
  });
});

describe("a version", () => {
  it("stays the same, byte for byte, for as long as the input does", async () => {
    await say(trees);
    const first = JSON.stringify(await build());
    town.clock.now += 86_400_000 * 3;
    expect(JSON.stringify(await build())).toBe(first);
    expect(JSON.parse(first).version).toBe(1);
  });

  it("is followed by a next one when the input changed, and stays as it was", async () => {
    await say(trees);
    const first = await build();
    await say(["nog meer bomen"], undefined, "late");
    expect(await build()).toMatchObject({ version: 2 });
    const versions = await town.context.store.digests.versions(week);
    expect(versions.map(({ digest }) => digest.version)).toEqual([2, 1]);
    expect(versions[1]?.digest).toEqual(first);
  });

  it("is built once by many who ask for it at the same moment", async () => {
    await say(trees);
    const all = await Promise.all([build(), build(), build()]);
    expect(all.map(({ version }) => version)).toEqual([1, 1, 1]);
  });

  it("loses the quotes of who is forgotten at once, the published one too, and a new one follows; received stays", async () => {
    await say([...trees, "mijn unieke bomenwoorden"]);
    const before = await publishDigest(week, town.context);
    const quoted = before.consultations[0]?.themes[0]?.quotes ?? [];
    const rows = await Array.fromAsync(town.context.store.answers.inOrder("park"));
    const victim = rows.find((row) => row.id === quoted[0]?.answerId);
    expect(await forgetParticipation(victim?.participationId ?? "", town.context)).toBe(true);
    expect(await forgetParticipation(victim?.participationId ?? "", town.context)).toBe(false);
    const purged = await town.context.store.digests.versions(week);
    expect(purged.map(({ digest }) => digest.version)).toEqual([1]);
    expect(JSON.stringify(purged)).not.toContain(`"${victim?.text}"`);
    await town.deliverer.poll();
    await town.deliverer.drain();
    const [after, published] = await town.context.store.digests.versions(week);
    expect(published?.publishedAt).toBeDefined();
    expect(JSON.stringify([after, published])).not.toContain(`"${victim?.text}"`);
    expect(after?.digest).toMatchObject({
      version: 2,
      consultations: [{ ledger: { received: 6, inThemes: 5, withdrawn: 1 } }],
    });
  });
});

describe("the digest in words", () => {
  it("escapes what residents wrote, in HTML and in Markdown", async () => {
    const nasty = [
      "<script>alert(1)</script> bomen",
      "bomen <b>nu</b>",
      "**bomen** | `x`",
      "# bomen\nregel",
      "[bomen](http://x)",
    ];
    await say(nasty);
    const digest = await build();
    const html = digestPage(digest, pageSettings);
    expect(html).not.toMatch(/<script>|<b>nu/);
    const markdown = digestMarkdown(digest, pageSettings);
    expect(markdown).not.toMatch(/^# bomen|[^\\]<script|[^\\]\*\*bomen/m);
  });

  it("says the same numbers in HTML and Markdown", async () => {
    await say(trees);
    const digest = await build();
    for (const words of [
      "5 bewoners deden mee",
      "5 bewoners schreven hierover.",
      "Weekbrief voor de raad, week 2026-48 (versie 1)",
    ]) {
      expect(digestPage(digest, pageSettings)).toContain(words);
      expect(digestMarkdown(digest, pageSettings)).toContain(words);
    }
  });
});

it("names every theme and every small group, and adds up on the first sheet", async () => {
  const town = createTown();
  await publishConsultation(short, town.context);
  const subjects = ["bomen", "fietsen", "parkeren", "afval", "bus", "muziek", "school", "huur", "veilig", "wethouder"];
  const at = new Date(town.clock.now).toISOString();
  const rows = subjects.flatMap((word, i) =>
    Array.from({ length: i + 3 }, (_, n) => `p${i}-${n},q4,text,,Iets over ${word},nl,paper,,false,accepted,${at}`),
  );
  const heading = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
  await importAnswers("park", [heading, ...rows].join("\n"), town.context);
  const digest = await buildDigest(town.context.calendar.weekOf(town.clock.now), town.context);
  const page = digestPage(digest, pageSettings);
  const [sheet = ""] = page.split('<div class="whole">');
  const themes = digest.consultations[0]?.themes ?? [];
  expect(themes.length).toBe(subjects.length);
  for (const { title } of themes) expect(page).toContain(title);
  expect(sheet).toContain(`${rows.length} ontvangen, ${rows.length} bij een onderwerp`);
});
