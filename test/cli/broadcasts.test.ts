import { Writable } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { showBroadcasts } from "../../src/cli/broadcasts.ts";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { short } from "../fakes/consultations.ts";
import { createTown } from "../fakes/town.ts";

const changed = { ...short, promise: { ...short.promise, answerBy: "2100-03-01" } };

async function townWithNews(options: Parameters<typeof createTown>[0] = {}) {
  const town = createTown(options);
  await publishConsultation(short, town.context);
  for (const one of ["a", "b", "c"]) await town.person(one).open("park");
  await town.deliverer.drain();
  await publishConsultation(changed, town.context);
  town.clock.now += 2000;
  const second = async () => {
    await town.deliverer.poll();
    await town.deliverer.drain();
    town.clock.now += 1000;
  };
  return { ...town, second };
}

function screen(isTTY: boolean) {
  const shown = { drawn: "", data: "", words: "" };
  const bars = new Writable({
    write(chunk, _, done) {
      shown.drawn += chunk;
      done();
    },
  });
  Object.assign(bars, { isTTY, columns: 80 });
  return {
    shown,
    bars,
    print(data: string) {
      shown.data += data;
    },
    tell(words: string) {
      shown.words += words;
    },
  };
}

const cells = (data: string) =>
  data
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

afterEach(() => {
  vi.useRealTimers();
});

describe("samenspraak broadcasts", () => {
  it("prints a line for each, with what became of the messages; bars are for a terminal only", async () => {
    const town = await townWithNews({ broadcastPerSecond: 2 });
    await town.second();
    const [plain, terminal] = [screen(false), screen(true)];
    for (const each of [plain, terminal]) await showBroadcasts(false, town.context, each);
    expect(cells(plain.shown.data)).toEqual([
      [expect.any(String), "park", "promise-changed", "2026-11-25T10:00:00.000Z", "3", "2", "0", "0", "0", "1"],
    ]);
    expect(plain.shown).toMatchObject({ drawn: "", words: "" });
    expect(terminal.shown.drawn).toMatch(/█+░+ 66% 2\/3 park/);
    expect(terminal.shown.data).toBe(plain.shown.data);
  });

  it("follows until all are over", async () => {
    const town = await townWithNews({ broadcastPerSecond: 2 });
    const { shown, ...terminal } = screen(true);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const following = showBroadcasts(true, town.context, terminal);
    for (let i = 0; i < 2; i++) {
      await town.second();
      expect(shown.data).toBe("");
      await vi.advanceTimersByTimeAsync(1000);
    }
    vi.useRealTimers();
    await following;
    expect(shown.drawn).toMatch(/0% 0\/3 park/);
    expect(shown.drawn).toMatch(/100% 3\/3 park/);
    expect(cells(shown.data)[0]?.slice(4)).toEqual(["3", "3", "0", "0", "0", "0"]);
  });

  it("says so when nothing goes out: no program runs, or it is quiet", async () => {
    const town = await townWithNews({ quietHours: { from: "20:00", to: "09:00" } });
    const told = async () => {
      const { shown, ...plain } = screen(false);
      await showBroadcasts(false, town.context, plain);
      return shown.words;
    };
    expect(await told()).toBe("");
    town.clock.now += 10_000;
    expect(await told()).toContain("no program seems to be running");
    await town.second();
    expect(await told()).toBe("");
    await publishConsultation(short, town.context);
    town.clock.now = Date.parse("2026-11-25T22:00:00Z");
    expect(await told()).toContain("quiet hours");
  });
});
