import { beforeEach, describe, expect, it } from "vitest";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

async function halfWay() {
  const me = town.person("1");
  await me.open("park");
  await me.press("Beginnen");
  await me.press("Nee");
  await town.deliverer.drain();
  return me;
}
const answers = () => town.driver.query("SELECT question_id, value, text FROM answers ORDER BY id", []);

describe("who comes back after days", () => {
  it.each(["hoi", "Goedemorgen!", "merhaba", "привіт", "السلام عليكم"])(
    "and says %s goes on where they were",
    async (hello) => {
      const me = await halfWay();
      town.clock.now += 9 * 86_400_000;
      await me.write(hello);
      await town.deliverer.drain();
      expect(me.said().slice(-2)).toEqual(["Dag!", expect.stringContaining("Hoe mooi is het park?")]);
      expect(await answers()).toEqual([["q1", "b", ""]]);
    },
  );

  it("and greets at a question in words has not answered it", async () => {
    const me = await halfWay();
    await me.press("4");
    await me.write("hallo");
    await me.write("Meer bankjes, en hallo daar");
    expect((await answers()).at(-1)).toEqual(["q4", "", "Meer bankjes, en hallo daar"]);
  });

  it("keeps the version that they began with, and hears that the promise changed", async () => {
    const me = await halfWay();
    const later = { ...short.promise, answerBy: "2100-03-01", because: { nl: "De raad vergadert later." } };
    const questions = short.questions.map((q) =>
      q.id === "q3" ? { ...q, text: { nl: "Een heel andere vraag?" } } : q,
    );
    await publishConsultation({ ...short, promise: later, questions }, town.context);
    for (let n = 0; n < 3; n++) {
      town.clock.now += 1000;
      await town.deliverer.poll();
      await town.deliverer.drain();
    }
    expect(me.said().at(-1)).toMatch(/is iets veranderd[\s\S]*1 maart 2100/);
    await me.write("hoi");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Hoe mooi is het park?");
    const other = town.person("2");
    await other.open("park");
    await other.press("Beginnen");
    await other.press("Nee");
    await town.deliverer.drain();
    expect(other.said().at(-1)).toContain("Een heel andere vraag?");
  });

  it("or greets without ever having taken part, sees what is open", async () => {
    const me = town.person("9");
    await me.write("Hallo");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Welkom!");
  });
});
