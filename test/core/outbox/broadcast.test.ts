import { describe, expect, it } from "vitest";
import type { Sent, TeamChannel, WrittenMessage } from "../../../src/core/channel.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { createDeliverer } from "../../../src/core/deliver/deliver.ts";
import { settledOf, toDoOf } from "../../../src/core/model/messages/broadcast-progress.ts";
import { announceProgress } from "../../../src/core/outbox/announce-progress.ts";
import { keepStock } from "../../../src/core/outbox/broadcast.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown, textOf } from "../../fakes/town.ts";
import { waitFor } from "../../fakes/wait-for.ts";

const answerableBy = (answerBy: string) => ({ ...short, promise: { ...short.promise, answerBy } });
const isNews = (text: string) => /is iets veranderd|has changed/.test(text);

async function townWith(people: string[], options: Parameters<typeof createTown>[0] = {}) {
  const town = createTown(options);
  await publishConsultation(short, town.context);
  for (const one of people) await town.person(one).open("park");
  await town.deliverer.drain();
  town.clock.now += 5000;
  const news = () => town.sent.filter(({ text }) => isNews(text));
  const second = async () => {
    await town.deliverer.poll();
    await town.deliverer.drain();
    town.clock.now += 1000;
  };
  const change = (answerBy = "2100-03-01") => publishConsultation(answerableBy(answerBy), town.context);
  const seconds = async (n: number) => {
    for (let i = 0; i < n; i++) await second();
  };
  const progress = async (n = 0) => {
    const broadcast = (await town.context.store.broadcasts.all()).toReversed()[n];
    if (!broadcast) throw new Error("there is no broadcast");
    const { receivers, sent, unreachable, givenUp, passedOver } = broadcast;
    return { receivers, sent, unreachable, givenUp, passedOver, toDo: toDoOf(broadcast) };
  };
  return { ...town, news, second, seconds, change, progress };
}

type TestTown = Awaited<ReturnType<typeof townWith>>;

const names = (n: number) => Array.from({ length: n }, (_, i) => `p${i}`);

/** Puts news in the outbox, and stops before any of it is sent. */
const stock = async (town: TestTown) => {
  await town.change();
  await keepStock(100, town.context);
};

it("news reaches who read, as they joined, what it changes", async () => {
  const town = await townWith(["a"]);
  const { consultations } = town.context.store;
  const find = consultations.find;
  consultations.find = async (slug) => {
    consultations.find = find;
    const read = await find(slug);
    await town.change();
    town.clock.now += 10;
    return read;
  };
  await town.person("b").open("park");
  await town.seconds(3);
  expect(
    town
      .news()
      .map(({ address }) => address)
      .toSorted(),
  ).toEqual(["a", "b"]);
});

describe("news for everybody is put in words when it is sent", () => {
  it("in the language of that moment", async () => {
    const town = await townWith(["a", "b"]);
    await stock(town);
    await town.person("a").command("language");
    await town.person("a").press("English");
    await town.seconds(2);
    const said = Object.fromEntries(town.news().map(({ address, text }) => [address, text]));
    expect(said.a).toContain("has changed");
    expect(said.a).toContain("1 March 2100");
    expect(said.b).toContain("is iets veranderd");
    expect(said.b).toContain("/stop");
  });

  it("and not for who stopped, or was forgotten, after it was on its way", async () => {
    const town = await townWith(["stops", "leaves", "stays"]);
    await stock(town);
    await town.person("stops").command("stop");
    const row = (await town.driver.query("SELECT recipient_id FROM outbox ORDER BY id", [])).flat() as string[];
    const ids = await Promise.all(row.map(async (id) => [id, await whose(town, id)]));
    const [left = ""] = ids.find(([, address]) => address === "leaves") ?? [];
    await forgetParticipation(String(left), town.context);
    await town.seconds(3);
    expect(town.news().map(({ address }) => address)).toEqual(["stays"]);
    expect(await town.progress()).toMatchObject({ receivers: 3, sent: 1, passedOver: 2, toDo: 0 });
  });

  it("from what is promised then: who is told of the newest change is not told of one before it", async () => {
    const town = await townWith(["a"]);
    await stock(town);
    town.clock.now += 1;
    await town.change("2100-04-01");
    await town.seconds(4);
    expect(town.news().map(({ text }) => text)).toEqual([expect.stringContaining("1 april 2100")]);
    expect(await town.progress(0)).toMatchObject({ sent: 0, passedOver: 1, toDo: 0 });
    expect(await town.progress(1)).toMatchObject({ sent: 1, passedOver: 0, toDo: 0 });
  });

  it("and not for who began when it had changed already", async () => {
    const town = await townWith(["a"]);
    await town.change();
    await town.person("later").open("park");
    await town.seconds(3);
    expect(town.news().map(({ address }) => address)).toEqual(["a"]);
  });

  it("once for a person, however many answers they gave for others", async () => {
    const town = await townWith(["a"]);
    const helper = town.person("helper");
    await helper.open("park");
    for (const label of ["voor iemand anders", "Beginnen", "Nee", "3"]) await helper.press(label);
    await helper.write("Namens mijn buurvrouw: meer schaduw.");
    await helper.press("Nog iemand helpen");
    expect(await town.context.store.participations.page("park", "", 10)).toHaveLength(3);
    town.clock.now += 5000;
    await town.change();
    await town.seconds(4);
    expect(
      town
        .news()
        .map(({ address }) => address)
        .toSorted(),
    ).toEqual(["a", "helper"]);
    expect(await town.progress()).toMatchObject({ receivers: 3, sent: 2, passedOver: 1, toDo: 0 });
  });
});

async function whose({ context }: TestTown, participationId: string): Promise<string | undefined> {
  const residentId = await context.store.participations.residentOf(participationId);
  return residentId && (await context.store.residents.find(residentId))?.resident.address;
}

describe("the pace", () => {
  it("is a full second's worth in every second", async () => {
    const town = await townWith(names(130), { broadcastPerSecond: 30 });
    await town.change();
    await town.seconds(5);
    const perSecond = Map.groupBy(town.news(), ({ at }) => at);
    expect([...perSecond.values()].map((all) => all.length)).toEqual([30, 30, 30, 30, 10]);
  });

  it("is kept by two processes together, and by one that starts again", async () => {
    const town = await townWith(names(60), { broadcastPerSecond: 10 });
    await town.change();
    for (let i = 0; i < 12; i++) {
      const another = createDeliverer(town.context, town.settings);
      await Promise.all([town.deliverer.poll(), another.poll()]);
      await Promise.all([town.deliverer.drain(), another.drain()]);
      town.clock.now += 500;
    }
    const perSecond = Map.groupBy(town.news(), ({ at }) => at);
    expect([...perSecond.values()].map((all) => all.length)).toEqual([10, 10, 10, 10, 10, 10]);
    expect(new Set(town.news().map(({ address }) => address)).size).toBe(60);
  });

  it("slows down while messages are slow: no more of them are on their way than go in a second", async () => {
    const town = await townWith(names(30), { broadcastPerSecond: 10 });
    const { promise: slow, resolve } = Promise.withResolvers<Sent>();
    let begun = 0;
    town.clock.answer = (_, delivery) => {
      if (!isNews(textOf(delivery))) return { outcome: "sent" };
      begun++;
      return slow;
    };
    await town.change();
    for (let i = 0; i < 5; i++) {
      await town.deliverer.poll();
      await new Promise(setImmediate);
      town.clock.now += 1000;
    }
    await waitFor(() => begun === 10);
    await town.person("p3").write("hoi");
    await waitFor(() => town.person("p3").said().length === 2);
    resolve({ outcome: "sent" });
    await town.deliverer.drain();
    await town.seconds(3);
    expect(town.news()).toHaveLength(30);
  });

  it("lets news wait for a second after a reply in the same chat, and never a reply for news", async () => {
    const town = await townWith(["a", "b"]);
    await town.change();
    await town.person("a").write("hoi");
    await town.second();
    expect(town.news().map(({ address }) => address)).toEqual(["b"]);
    await town.second();
    expect(town.news().map(({ address }) => address)).toEqual(["b", "a"]);
    town.clock.now -= 1000;
    const said = town.person("a").said().length;
    await town.person("a").write("nog iets");
    await town.deliverer.drain();
    expect(town.person("a").said().length).toBeGreaterThan(said);
  });

  it("keeps a second between two pieces of news in one chat", async () => {
    const town = await townWith(["a"]);
    const other = { ...short, slug: "plein" };
    await publishConsultation(other, town.context);
    await town.person("a").open("plein");
    await town.deliverer.drain();
    town.clock.now += 5000;
    await town.change();
    await publishConsultation({ ...other, closes: "2099-11-30" }, town.context);
    for (const _ of [1, 2]) await keepStock(100, town.context);
    await town.seconds(5);
    const [first, next, ...more] = town.news().map(({ at }) => at);
    expect(more).toEqual([]);
    expect((next ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it("stops for everybody when the channel asks several to wait, which is no attempt for anybody", async () => {
    const town = await townWith(names(40), { broadcastPerSecond: 10 });
    await town.change();
    let calls = 0;
    town.clock.answer = () => (calls++ < 3 ? { outcome: "retry", afterSeconds: 30 } : { outcome: "sent" });
    await town.second();
    const early = town.news().length;
    await town.seconds(29);
    expect(town.news()).toHaveLength(early);
    await town.seconds(6);
    expect(town.news()).toHaveLength(40);

    for (let i = 0; i < 30; i++) {
      let isFirst = true;
      town.clock.answer = () => {
        const answer: Sent = isFirst ? { outcome: "retry", afterSeconds: 5 } : { outcome: "sent" };
        isFirst = false;
        return answer;
      };
      await town.person(`p${i % 3}`).write("hoi");
      await town.person("p9").write("hoi");
      await town.deliverer.drain();
      town.clock.now += 5000;
    }
    await town.deliverer.drain();
    expect(town.logged).not.toContain("a message was given up; it stays in the outbox, marked as failed");
  });
});

describe("a broadcast", () => {
  it("is cut into slices once, however many processes do so at the same time", async () => {
    const town = await townWith(names(250));
    await town.change();
    await Promise.all([1, 2, 3].map(() => keepStock(100, town.context)));
    expect((await town.context.store.outbox.counts()).waiting).toBe(100);
    await Promise.all([1, 2, 3].map(() => keepStock(1000, town.context)));
    const rows = (await town.driver.query("SELECT recipient_id FROM outbox", [])).flat();
    expect(rows).toHaveLength(250);
    expect(new Set(rows).size).toBe(250);
    expect(await town.progress()).toMatchObject({ receivers: 250, toDo: 250 });
  });

  it("goes on after the slice that was stored last when its program was killed, and tells nobody twice", async () => {
    const town = await townWith(["a"]);
    const copies = `INSERT INTO participations (id, version, slug, sealed_resident, channel, language, helper, reachable)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250)
      SELECT 'copy' || i, 1, slug, sealed_resident, channel, language, helper, 1 FROM n, participations`;
    await town.driver.commit([{ sql: copies, params: [] }]);
    await town.change();
    const queued = async () => (await town.driver.query("SELECT recipient_id FROM outbox", [])).flat();
    await keepStock(100, town.context);
    expect(await queued()).toHaveLength(100);
    const { store } = town.context;
    const killed = { ...store, commit: () => Promise.reject(new Error("the program was killed")) };
    await expect(keepStock(101, { ...town.context, store: killed })).rejects.toThrow("killed");
    expect(await queued()).toHaveLength(100);
    for (let n = 2; n < 6; n++) await keepStock(n * 100, town.context);
    const all = await queued();
    expect(all).toHaveLength(251);
    expect(new Set(all).size).toBe(251);
  });

  it("keeps count of what became of every message, to the end", async () => {
    const town = await townWith(names(20));
    await town.person("p0").command("stop");
    town.clock.now += 5000;
    town.clock.answer = (address) => {
      if (address === "p1" || address === "p2") return { outcome: "unreachable", because: "blocked" };
      return address === "p3" ? { outcome: "failed", reason: "400 odd" } : { outcome: "sent" };
    };
    await town.change();
    expect(await town.progress()).toMatchObject({ receivers: 20, toDo: 20 });
    await town.seconds(3);
    const settled = { receivers: 20, sent: 16, unreachable: 2, givenUp: 1, passedOver: 1, toDo: 0 };
    expect(await town.progress()).toEqual(settled);
    await town.seconds(3);
    expect(await town.progress()).toEqual(settled);
  });
});

describe("the team", () => {
  function recordingTeam() {
    const posted: { text: string; thread: string | undefined }[] = [];
    const edits: { text: string; ref: string }[] = [];
    const team: TeamChannel = {
      async post({ text }: WrittenMessage, thread) {
        posted.push({ text, thread });
        return { outcome: "sent", ref: `ts${posted.length}` };
      },
      async edit({ text }, ref) {
        edits.push({ text, ref });
        return { outcome: "sent" };
      },
      tell: async () => ({ outcome: "sent" as const }),
      postCodes: async () => ({ outcome: "sent" }),
      postFiles: async () => ({ outcome: "sent" }),
    };
    return { team, posted, edits };
  }

  it("sees in one message how far it is, edited at most once in ten seconds, and a last time when it is over", async () => {
    const { team, posted, edits } = recordingTeam();
    const town = await townWith(names(45), { team, broadcastPerSecond: 1 });
    await town.change();
    await town.deliverer.drain();
    const before = posted.length;
    for (let i = 0; i < 70; i++) {
      await announceProgress(town.context);
      await town.second();
    }
    const shown = posted.slice(before);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ thread: "ts1", text: expect.stringContaining("░░░░░░░░░░░░░░░░░░░░ 0%") });
    expect(new Set(edits.map(({ ref }) => ref))).toEqual(new Set([`ts${before + 1}`]));
    expect(edits.map(({ text }) => Number(/(\d+) van de 45/.exec(text)?.[1]))).toEqual([10, 20, 30, 40, 45]);
    expect(edits[1]?.text).toContain("▓▓▓▓▓▓▓▓░░░░░░░░░░░░ 44%");
    expect(edits[1]?.text).toContain("Nog te gaan: 25.");
    expect(edits.at(-1)?.text).toContain("▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ 100%");
    expect(edits.at(-1)?.text).toContain("Klaar.");
    expect(settledOf((await town.context.store.broadcasts.all())[0] ?? never())).toBe(45);
  });

  it("is told that it is quiet now, and of who could not be reached", async () => {
    const { team, posted, edits } = recordingTeam();
    const town = await townWith(["a", "b"], { team, quietHours: { from: "20:00", to: "09:00" } });
    town.clock.now = Date.parse("2026-11-25T20:30:00Z");
    await town.change();
    await town.deliverer.drain();
    await announceProgress(town.context);
    await town.seconds(2);
    expect(posted.at(-1)?.text).toContain("In de rusttijd");
    town.clock.now = Date.parse("2026-11-26T08:30:00Z");
    town.clock.answer = (address) =>
      address === "a" ? { outcome: "unreachable", because: "blocked" } : { outcome: "sent" };
    await town.seconds(3);
    await announceProgress(town.context);
    await town.second();
    expect(edits.at(-1)?.text).toContain("Eén persoon is niet bereikbaar");
    expect(edits.at(-1)?.text).not.toContain("In de rusttijd");
  });
});

function never(): never {
  throw new Error("there is no broadcast");
}
