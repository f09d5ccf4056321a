import { describe, expect, it } from "vitest";
import { publishConsultation } from "../../../../src/core/consultation/launch.ts";
import { approveDigest, holdDigest, watchDigest } from "../../../../src/core/digest/publish/watch-digest.ts";
import { rebuild } from "../../../../src/core/digest/rebuild.ts";
import { short } from "../../../fakes/consultations.ts";
import { createTown } from "../../../fakes/town.ts";

const WEEK = "2026-W48";
const act = { by: "UANNA", key: "act" };

/** Monday at eight; the digest of the week before was shown in the night, and goes by itself now. */
async function atEight(meanwhile: () => Promise<void>) {
  const council = { addresses: ["slack C2"], approval: "auto" as const, approvers: [] };
  const sendAt = { weekday: 1, time: "08:00" };
  const { context, clock } = createTown({ context: { council: { ...council, sendAt } } });
  await publishConsultation(short, context);
  clock.now = Date.parse("2026-11-30T00:30:00Z");
  await watchDigest(context);
  clock.now = Date.parse("2026-11-30T07:00:30Z");
  const slowly = {
    ...context,
    remake: async (asked: Parameters<typeof rebuild>[0]) => {
      await rebuild(asked, context);
      await meanwhile();
    },
  };
  return { context, watch: () => watchDigest(slowly) };
}

describe("a digest that goes by itself", () => {
  it("stays when a colleague holds it back while it is made again", async () => {
    const held: (number | undefined)[] = [];
    const { context, watch } = await atEight(async () => void held.push(await holdDigest(WEEK, act, context)));
    await watch();
    expect(held).toEqual([undefined]);
    expect(await context.store.digests.published()).toEqual([]);
    expect((await context.store.outbox.counts()).waiting).toBe(0);
  });

  it("goes once when a colleague sends it while it is made again", async () => {
    const { context, watch } = await atEight(async () => {
      await context.store.write([context.store.digests.remark({ week: WEEK, slug: null, words: "Lees dit goed." })]);
      await approveDigest({ week: WEEK, version: 1, sent: undefined }, act, context);
      await rebuild({ type: "rebuild-digest", week: WEEK }, context);
    });
    await watch();
    expect((await context.store.digests.published()).map(({ version }) => version)).toEqual([1]);
    expect((await context.store.outbox.counts()).waiting).toBe(1);
    expect(await holdDigest(WEEK, { ...act, key: "hold" }, context)).toBe(1);
  });
});

describe("a week before anything was asked", () => {
  /** A town, and the weeks of which the clock had a digest made. */
  function watchedTown() {
    const town = createTown();
    const made: string[] = [];
    const remake: typeof town.context.remake = async (asked) => {
      if (asked.type === "rebuild-digest") made.push(asked.week);
      await rebuild(asked, town.context);
    };
    return { ...town, made, watch: () => watchDigest({ ...town.context, remake }) };
  }
  const nextMonday = Date.parse("2026-11-30T00:30:00Z");

  it("has no digest, and none is made of it minute after minute", async () => {
    const { context, made, watch } = watchedTown();
    await watch();
    await publishConsultation(short, context);
    await watch();
    expect(made).toEqual([]);
  });

  it("has one of an idea alone, also when it was withdrawn; it is made once", async () => {
    for (const isWithdrawn of [false, true]) {
      const { clock, person, deliverer, made, watch } = watchedTown();
      const me = person("1");
      await me.command("idea", "Een fietspad");
      await me.press("Ja, dit is mijn idee");
      if (isWithdrawn) {
        await me.command("forget");
        await me.press("Wis alles van mij");
      }
      await deliverer.drain();
      clock.now = nextMonday;
      await watch();
      await watch();
      expect(made).toEqual([WEEK]);
    }
  });
});
