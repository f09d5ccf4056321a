import { beforeEach, describe, expect, it } from "vitest";
import { exportStretches, toCsv } from "../../../src/core/answers/export-answers.ts";
import { audit } from "../../../src/core/audit.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { followUp } from "../../../src/core/follow-up/publish-outcomes.ts";
import { planRetention, runRetention, runRetentionDaily } from "../../../src/core/rights/retention.ts";
import { answerPark } from "../../fakes/consultations.ts";
import { answer, DAY, toldPark } from "../../fakes/told-park.ts";

const told = toldPark();
const { begin, seconds, tell, close } = told;
const terms = { contactDays: 90, auditDays: 365 };

const rows = (sql: string) => told.town.driver.query(sql, []);
const count = async (what: string) => Number((await rows(`SELECT count(*) FROM ${what}`))[0]?.[0]);
const plan = async () => (await planRetention(terms, told.town.context)).lettingGo.find(({ slug }) => slug === "park");
const run = async () => (await runRetention(terms, told.town.context)).lettingGo.find(({ slug }) => slug === "park");
const later = (days: number) => {
  told.town.clock.now += days * DAY;
};
const residents = () => count("residents");

async function exported(): Promise<string> {
  let csv = "";
  for await (const part of exportStretches("park", told.town.context)) csv += toCsv(part);
  return csv;
}

beforeEach(() => begin(["a", "b", "c"]));

async function answered() {
  await close();
  await tell(answer("Er komen bomen."));
  await seconds(3);
}

describe("contact data", () => {
  it("goes so many days after the last answer was delivered; answers, counts and digest stay as they were", async () => {
    await answered();
    later(89);
    expect(await run()).toEqual({ slug: "park", held: 3, goes: 0, because: "not-long-enough" });
    expect(await residents()).toBe(3);
    later(2);
    const was = [await exported(), JSON.stringify(await buildDigest("2026-W48", told.town.context))];
    const counts = await rows("SELECT * FROM tallies UNION ALL SELECT slug, hour, source, '', n FROM reached");
    expect(await plan()).toEqual({ slug: "park", held: 3, goes: 3, because: undefined });
    expect(await residents()).toBe(3);
    expect(await run()).toEqual({ slug: "park", held: 3, goes: 3, because: undefined });
    expect([
      await residents(),
      await count("participations WHERE sealed_resident IS NOT NULL OR session IS NOT NULL"),
    ]).toEqual([0, 0]);
    expect([await exported(), JSON.stringify(await buildDigest("2026-W48", told.town.context))]).toEqual(was);
    expect(await rows("SELECT * FROM tallies UNION ALL SELECT slug, hour, source, '', n FROM reached")).toEqual(counts);
    expect(await rows("SELECT n FROM receivers WHERE slug = 'park'")).toEqual([[0]]);
    expect(await run()).toBeUndefined();
  });

  it("stays while an answer is owed, also when it is late by years; the team is told of that, not the residents dropped", async () => {
    await close();
    later(1000);
    expect(await run()).toEqual({ slug: "park", held: 3, goes: 0, because: "overdue" });
    await tell(answer("Eerst dit.", { isComplete: false }));
    await seconds(3);
    later(200);
    expect((await run())?.goes).toBe(0);
    expect(await residents()).toBe(3);
    await tell(answer("En dit."));
    await seconds(3);
    expect(told.heard("a", "En dit.")).toBe(1);
  });

  it("goes of who could not be reached too, and stays of whom something still waits for", async () => {
    told.town.clock.answer = (address) =>
      address === "b" ? { outcome: "unreachable", because: "blocked" } : { outcome: "sent" };
    await answered();
    const { store } = told.town.context;
    const waits = await told.participationOf("c");
    later(91);
    const message = { text: [{ literal: "Nog iets", language: "nl" as const }] };
    const to = { type: "participation" as const, id: waits };
    await store.write([
      store.outbox.post({ lane: "reply", to, delivery: { type: "say", message }, dueAt: told.town.clock.now }),
    ]);
    expect(await run()).toEqual({ slug: "park", held: 3, goes: 2, because: "waits" });
    expect(await store.participations.residentOf(waits)).toBe(store.residents.idOf("test", "c"));
  });

  it("is counted of many as of few", async () => {
    await answered();
    await told.town.driver.commit([
      {
        sql: `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)
          INSERT INTO participations (id, version, slug, sealed_resident, channel, language, helper, reachable, followed_up)
          SELECT printf('%05d', i), 1, slug, CASE WHEN i % 4 THEN sealed_resident END, channel, language, helper, 1, 1
          FROM n, (SELECT * FROM participations LIMIT 1)`,
        params: [],
      },
    ]);
    later(91);
    expect(await plan()).toEqual({ slug: "park", held: 9003, goes: 9003, because: undefined });
  });

  it("of who takes part in something else too stays for that, and who is let go can begin anew", async () => {
    await publishConsultation({ ...told.park(), slug: "plein", closes: told.day(900) }, told.town.context);
    await told.town.person("a").open("plein");
    await told.town.deliverer.drain();
    await answered();
    later(91);
    expect((await run())?.goes).toBe(3);
    const { store } = told.town.context;
    const a = await store.residents.find(store.residents.idOf("test", "a"));
    expect(a?.resident.participations.map(({ slug }) => slug)).toEqual(["plein"]);
    expect(await residents()).toBe(1);
    await answerPark(told.town.person("b"), "Daar ben ik weer");
    await told.town.deliverer.drain();
    expect(await residents()).toBe(2);
  });

  it("goes of who sent in an idea after the answer to it, and stays for an idea of after that", async () => {
    const { town } = told;
    await town.person("x").command("idea", "Plant bomen langs de weg");
    await town.person("x").press("Ja, dit is mijn idee");
    const ideas = async () => (await runRetention(terms, town.context)).lettingGo.find(({ slug }) => slug === "_ideas");
    later(200);
    expect(await ideas()).toMatchObject({ held: 1, goes: 0, because: "answer-owed" });
    await followUp("_ideas", answer("Wij planten tien bomen."), undefined, town.context);
    await seconds(3);
    await town.person("y").command("idea", "Een bankje bij de vijver");
    await town.person("y").press("Ja, dit is mijn idee");
    await town.deliverer.drain();
    expect((await ideas())?.goes).toBe(0);
    later(91);
    expect(await ideas()).toMatchObject({ held: 2, goes: 1, because: "waits" });
    const { residents: people } = town.context.store;
    expect(await people.find(people.idOf("test", "x"))).toBeUndefined();
    expect(await people.find(people.idOf("test", "y"))).toBeDefined();
  });

  it("of who began to write something else stays for a while, not for ever", async () => {
    await answered();
    later(91);
    await told.town.person("a").command("idea");
    expect((await run())?.goes).toBe(3);
    expect(await residents()).toBe(1);
    await begin(["a"]);
    await answered();
    await told.town.person("a").command("idea");
    later(91);
    await told.town.context.store.write([told.town.context.store.steps.forgetOld(told.town.clock.now)]);
    expect((await run())?.goes).toBe(1);
    expect(await residents()).toBe(0);
  });

  it("is looked at once a day by the clock", async () => {
    await answered();
    later(91);
    await runRetentionDaily({ ...terms, contactDays: 3650 }, told.town.context);
    await runRetentionDaily(terms, told.town.context);
    expect(await residents()).toBe(3);
    later(1);
    await runRetentionDaily(terms, told.town.context);
    expect(await residents()).toBe(0);
  });
});

it("what may not go on goes on the next time, on the same day", async () => {
  await answered();
  later(91);
  // Asked before the consultation, before a stretch of it, and for each person.
  let left = 3;
  await runRetentionDaily(terms, told.town.context, () => left-- > 0);
  expect(await residents()).toBe(2);
  await runRetentionDaily(terms, told.town.context);
  expect(await residents()).toBe(0);
});

describe("who took part in nothing", () => {
  it("goes so many days after they did something last; who did something since, or takes part, stays", async () => {
    const { town } = told;
    const daily = async () => {
      await town.context.store.write([town.context.store.steps.forgetOld(town.clock.now)]);
      return (await runRetention(terms, town.context)).idle;
    };
    for (const address of ["x", "y"]) await town.person(address).write("hallo");
    await town.deliverer.drain();
    expect(await residents()).toBe(5);
    later(8);
    expect(await daily()).toBe(0);
    later(50);
    await town.person("y").write("hallo");
    await town.deliverer.drain();
    expect(await daily()).toBe(0);
    later(34);
    expect((await planRetention(terms, town.context)).idle).toBe(1);
    expect(await daily()).toBe(1);
    const { residents: people } = town.context.store;
    expect(await people.find(people.idOf("test", "x"))).toBeUndefined();
    expect(await people.find(people.idOf("test", "y"))).toBeDefined();
    later(91);
    await daily();
    expect(await residents()).toBe(3);
    expect(await count("idle_residents")).toBe(0);
    await town.person("x").write("hallo");
    expect(await residents()).toBe(4);
  });
});

describe("a message that was given up", () => {
  it("goes after as many days", async () => {
    const { store } = told.town.context;
    const message = { text: [{ literal: "Nog iets", language: "nl" as const }] };
    const to = { type: "resident" as const, id: "somebody" };
    const posted = {
      lane: "reply" as const,
      to,
      delivery: { type: "say" as const, message },
      dueAt: told.town.clock.now,
    };
    await store.write([store.outbox.postFailed(posted, "400 Bad Request")]);
    later(89);
    await run();
    expect(await count("outbox WHERE failure IS NOT NULL")).toBe(1);
    later(2);
    expect((await planRetention(terms, told.town.context)).givenUp).toBe(1);
    await run();
    expect(await count("outbox WHERE failure IS NOT NULL")).toBe(0);
  });
});

describe("a complaint that was answered", () => {
  const complaint = { id: "c", slug: "park", week: "2026-W40", answerId: 1, why: "other", words: "van mij" } as const;
  const open = { ...complaint, state: "open", because: null, ruledAt: null } as const;

  it("goes as many days after the answer, and leaves nothing; an open one stays", async () => {
    const { context, clock } = told.town;
    const { store } = context;
    let erased = 0;
    const erase = async () => {
      erased++;
      await store.erase();
    };
    const went = async () => (await runRetention(terms, { ...context, store: { ...store, erase } })).complaints;
    await store.write([store.complaints.add({ ...open, at: clock.now })]);
    later(91);
    expect(await went()).toBe(0);
    await store.write([store.complaints.rule({ answerId: 1, state: "left", because: "Nee.", ruledAt: clock.now })]);
    later(89);
    expect(await went()).toBe(0);
    expect([await store.complaints.find("c"), erased]).toEqual([expect.objectContaining({ state: "left" }), 0]);
    later(2);
    expect((await planRetention(terms, context)).complaints).toBe(1);
    expect(await went()).toBe(1);
    expect([await store.complaints.find("c"), erased]).toEqual([undefined, 1]);
  });
});

describe("which colleague had something in hand", () => {
  it("stands nowhere so many days after residents had their answer, and until then it does", async () => {
    const { driver, context } = told.town;
    await driver.commit(
      [
        "UPDATE answers SET assigned_to = 'UANNA'",
        "UPDATE consultations SET owner = 'UANNA' WHERE slug = 'park'",
        "UPDATE consultation_versions SET content = json_set(content, '$.owner', 'UANNA') WHERE slug = 'park'",
        "INSERT INTO digest_weeks (week, held_by) VALUES ('2026-W40', 'UANNA')",
        `INSERT INTO relays (id, slug, participation_id, answer_id, question, owner, state, asked_at)
          VALUES ('r', 'park', 'p', 1, 'Waar?', 'UANNA', 'answered', ${told.town.clock.now})`,
      ].map((sql) => ({ sql, params: [] })),
    );
    const named = async () => {
      const tables = ["answers", "consultations", "consultation_versions", "digest_weeks", "relays"];
      const found = await Promise.all(tables.map((table) => rows(`SELECT * FROM ${table}`)));
      return tables.filter((_, i) => JSON.stringify(found[i]).includes("UANNA"));
    };
    later(366);
    await run();
    expect(await named()).toEqual(["answers", "consultations", "consultation_versions"]);
    await answered();
    later(364);
    await run();
    expect(await named()).toHaveLength(3);
    later(2);
    expect((await planRetention(terms, context)).places).toBeGreaterThan(0);
    await run();
    expect(await named()).toEqual([]);
    expect((await context.store.consultations.find("park"))?.owner).toBeUndefined();
  });
});

describe("the audit log", () => {
  const act = (by: string) => ({ by, key: by });
  const handOver = (by: string, to: string) =>
    audit(
      act(by),
      { act: "hand-over", slug: "park", subject: "consultation park", detail: { from: by, to } },
      told.town.context,
    );

  it("keeps every act, and names no colleague after a while: who did the same stays the same", async () => {
    const { store } = told.town.context;
    await store.write([...handOver("UANNA", "UBERT"), ...handOver("UANNA", "UCEES"), ...handOver("UBERT", "UANNA")]);
    later(366);
    await store.write(handOver("UDIRK", "UANNA"));
    const before = await count("audit");
    expect((await planRetention(terms, told.town.context)).acts).toBe(3);
    expect((await runRetention(terms, told.town.context)).acts).toBe(3);
    expect(await count("audit")).toBe(before);
    const acts = await store.audit.ofSlug("park");
    const [first, second, third, newest] = acts;
    expect(JSON.stringify(acts.slice(0, 3))).not.toMatch(/UANNA|UBERT|UCEES/);
    expect(first?.colleague).toMatch(/^colleague-[0-9a-f]{12}$/);
    expect([second?.colleague, third?.detail.to]).toEqual([first?.colleague, first?.colleague]);
    expect(first?.detail.to).toBe(third?.colleague);
    expect(newest).toMatchObject({ colleague: "UDIRK", detail: { from: "UDIRK", to: "UANNA" } });
    expect((await runRetention(terms, told.town.context)).acts).toBe(0);
  });

  it.each([
    "UPDATE audit SET colleague = 'UEVA'",
    "UPDATE audit SET colleague = 'colleague-0a', act = 'close'",
    "UPDATE audit SET colleague = 'colleague-0a', at = 1",
    "UPDATE audit SET colleague = 'colleague-0a', subject = 'consultation plein'",
    "UPDATE audit SET detail = '{}'",
    "DELETE FROM audit",
  ])("still refuses: %s", async (sql) => {
    await told.town.context.store.write(handOver("UANNA", "UBERT"));
    await expect(told.town.driver.commit([{ sql, params: [] }])).rejects.toThrow("the audit log only grows");
  });

  it("refuses another pseudonym for who has one", async () => {
    const { store } = told.town.context;
    await store.write(handOver("UANNA", "UBERT"));
    later(366);
    await runRetention(terms, told.town.context);
    const sql = "UPDATE audit SET colleague = 'colleague-0b'";
    await expect(told.town.driver.commit([{ sql, params: [] }])).rejects.toThrow("the audit log only grows");
  });
});
