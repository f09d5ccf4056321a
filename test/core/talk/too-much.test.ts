import { beforeEach, describe, expect, it } from "vitest";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { MOST_IDEAS, MOST_PARTICIPATIONS } from "../../../src/core/model/messages/too-much.ts";
import { IDEAS } from "../../../src/core/model/resident.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

let town = createTown();
const long = "Dit is een lang verhaal over het park. ".repeat(100);
const refused = "Dit bericht is niet bewaard.";

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

const residentOf = (address: string) =>
  town.context.store.residents.find(town.context.store.residents.idOf("test", address));
const participationsOf = async (address: string) => (await residentOf(address))?.resident.participations ?? [];
const wordsKept = async () =>
  (await Array.fromAsync(town.context.store.answers.inOrder("park"))).map(({ text }) => text);
const refusalsOf = (address: string) =>
  town
    .person(address)
    .said()
    .filter((text) => text.includes(refused)).length;

describe("somebody who writes without end", () => {
  it("is told what is not kept any more, keeps all of before, and can still tap and shorten", async () => {
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    for (let n = 0; n < 60; n++) {
      await me.write(`${n} ${long}`);
      await town.deliverer.drain();
      town.clock.now += 60_000;
    }
    const [participation] = await participationsOf("1");
    const { session } = (await town.context.store.participations.find(participation?.id ?? "")) ?? {};
    const size = JSON.stringify(session).length;
    expect(size).toBeGreaterThan(90_000);
    expect(size).toBeLessThan(100_000);
    const kept = 60 - refusalsOf("1");
    expect(kept).toBeGreaterThan(20);
    expect(JSON.stringify(session).split("een lang verhaal").length - 1).toBe(100 * kept);
    await me.edit(1, "Kort");
    await me.write("Een laatste woord");
    await town.deliverer.drain();
    expect(refusalsOf("1")).toBe(60 - kept);
  });

  it("hears so also when messages already wait to be sent", async () => {
    const me = town.person("1");
    await me.open("park");
    await me.press("Beginnen");
    town.clock.answer = () => ({ outcome: "retry" });
    for (let n = 0; n < 60; n++) await me.write(`${n} ${long}`);
    town.clock.answer = () => ({ outcome: "sent" });
    for (let n = 0; n < 100; n++) {
      town.clock.now += 10_000;
      await town.deliverer.drain();
    }
    expect(refusalsOf("1")).toBeGreaterThan(0);
    expect(refusalsOf("1")).toBeLessThan(40);
  });

  it("has no idea that grows without end, nor ideas without end", async () => {
    const me = town.person("2");
    for (let n = 0; n < 10; n++) await me.write(`${n} ${long}`);
    expect(JSON.stringify((await residentOf("2"))?.resident.idea).length).toBeLessThan(25_000);
    await me.press("Nee, niet bewaren");
    for (let n = 0; n < MOST_IDEAS + 3; n++) {
      await me.command("idea", `Idee ${n}: een bankje`);
      if (n < MOST_IDEAS) await me.press("Ja, dit is mijn idee");
      await town.deliverer.drain();
      town.clock.now += 60_000;
    }
    const [ideas] = (await participationsOf("2")).filter(({ slug }) => slug === IDEAS);
    expect(await town.context.store.answers.allOf(ideas?.id ?? "")).toHaveLength(MOST_IDEAS);
    expect(me.said().filter((text) => text.includes(`al ${MOST_IDEAS} ideeën`))).toHaveLength(3);
  });

  it("begins no more conversations than fit", async () => {
    const { store } = town.context;
    const me = town.person("3");
    await me.open("park");
    const stored = await residentOf("3");
    const more = Array.from({ length: MOST_PARTICIPATIONS }, (_, n) => ({
      slug: `s${n}`,
      id: `p${n}`,
      token: `t${n}`,
    }));
    if (!stored) throw new Error("nobody");
    await store.write([store.residents.save({ ...stored, resident: { ...stored.resident, participations: more } })]);
    await me.open("park");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain(`al ${MOST_PARTICIPATIONS} keer meegedaan`);
    expect(await participationsOf("3")).toHaveLength(MOST_PARTICIPATIONS);
    expect(await wordsKept()).toEqual([]);
  });
});
