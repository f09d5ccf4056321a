import { beforeEach, describe, expect, it } from "vitest";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { short, wide } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

const said = () => town.person("1").said();
const last = () => said().at(-1);
const answers = async (slug = "park") =>
  (await town.driver.query("SELECT question_id, value || text FROM answers WHERE slug = ? ORDER BY id", [slug])).map(
    (row) => row.join(": "),
  );
const ideas = async () => (await answers("_ideas")).map((each) => each.replace(/^\S+: /, ""));

async function take(event: Parameters<typeof town.take>[1]): Promise<void> {
  await town.take("1", event);
  await town.deliverer.drain();
}

async function press(label: string): Promise<void> {
  await town.person("1").press(label);
  await town.deliverer.drain();
}

async function atQuestionInWords(): Promise<void> {
  await town.person("1").open("park");
  for (const label of ["Beginnen", "Nee", "Overslaan"]) await press(label);
}

const photo = (ref: string, album?: string) => ({
  type: "sent-unreadable" as const,
  what: "photo" as const,
  ref,
  ...(album !== undefined && { album }),
});
const written = (text: string, more: object = {}) => ({ type: "wrote" as const, text, ref: "m1", ...more });

describe("an album", () => {
  it("is one message: its words count, and nothing is said of the other photos", async () => {
    await atQuestionInWords();
    await take(written("Hier ligt afval", { album: "7" }));
    const before = said().length;
    await take(photo("m2", "7"));
    await take(photo("m3", "7"));
    expect(await answers()).toEqual(["q1: b", "q4: Hier ligt afval"]);
    expect(said()).toHaveLength(before);
  });

  it("without words is answered once, and its words may still come", async () => {
    await atQuestionInWords();
    const before = said().length;
    for (const ref of ["m1", "m2", "m3"]) await take(photo(ref, "8"));
    expect(
      said()
        .slice(before)
        .filter((words) => words.includes("geen foto's")),
    ).toHaveLength(1);
    await take(written("Hier ligt afval", { album: "8" }));
    expect(await answers()).toEqual(["q1: b", "q4: Hier ligt afval"]);
  });
});

describe("an edit", () => {
  it("that adds words to a photo is the answer that they would have been", async () => {
    await atQuestionInWords();
    await take(photo("m1"));
    await take({ type: "edited", text: "Deze tegels liggen los", ref: "m1" });
    expect(await answers()).toEqual(["q1: b", "q4: Deze tegels liggen los"]);
  });

  it("that adds an option's name to a photo answers with that option", async () => {
    await town.person("1").open("park");
    await press("Beginnen");
    await take(photo("m1"));
    await take({ type: "edited", text: "Nee", ref: "m1" });
    expect(await answers()).toEqual(["q1: b"]);
  });

  it("that makes more of a greeting is the answer that it would have been", async () => {
    await atQuestionInWords();
    await take(written("hoi"));
    await take({ type: "edited", text: "hoi, meer banken", ref: "m1" });
    expect(await answers()).toEqual(["q1: b", "q4: hoi, meer banken"]);
    await take({ type: "edited", text: "meer banken", ref: "m1" });
    expect(await answers()).toEqual(["q1: b", "q4: meer banken"]);
  });

  it("of a message that was not kept is told what became of it", async () => {
    await town.person("1").open("park");
    await press("Beginnen");
    await take(written("dat ligt eraan"));
    await press("Nee, niet bewaren");
    await take({ type: "edited", text: "dat ligt aan het weer", ref: "m1" });
    expect(last()).toContain("Uw wijziging is niet bewaard");
    expect(await answers()).toEqual([]);
  });

  it("that changes no words is passed over", async () => {
    await atQuestionInWords();
    await take(written("meer banken"));
    const before = said().length;
    await take({ type: "edited", text: "meer banken", ref: "m1" });
    expect(said()).toHaveLength(before);
  });

  it("of an idea that is kept changes it, also in the middle of a consultation", async () => {
    await atQuestionInWords();
    await town.person("1").command("idea");
    await take(written("Een fietspad"));
    await take(written("langs het kanaal", { ref: "m2" }));
    await press("Ja, dit is mijn idee");
    await take({ type: "edited", text: "Een voetpad", ref: "m1" });
    expect(last()).toContain("Ik heb uw nieuwe antwoord bewaard");
    expect(await ideas()).toEqual(["Een voetpad\nlangs het kanaal"]);
    expect(await answers()).toEqual(["q1: b"]);
  });

  it("of an idea that was forgotten keeps nothing", async () => {
    await take(written("Een fietspad"));
    await press("Ja, dit is mijn idee");
    await town.person("1").command("forget");
    await press("ideeën");
    await take({ type: "edited", text: "Een voetpad", ref: "m1" });
    expect(last()).toContain("Uw wijziging is niet bewaard");
    expect(await ideas()).toEqual([]);
  });

  it("that adds words to a photo outside a consultation asks whether they are an idea", async () => {
    await take(photo("m1"));
    await take({ type: "edited", text: "Deze tegels liggen los", ref: "m1" });
    expect(last()).toMatch(/een idee[\s\S]*Deze tegels liggen los/);
  });
});

describe("a forwarded message", () => {
  it("counts only when the resident says that these are their words too", async () => {
    await atQuestionInWords();
    await take(written("Weg met de bomen", { isForwarded: true }));
    expect(last()).toMatch(/doorgestuurd[\s\S]*Weg met de bomen[\s\S]*ook uw woorden/);
    expect(await answers()).toEqual(["q1: b"]);
    await press("Ja, dit wil ik zeggen");
    expect(await answers()).toEqual(["q1: b", "q4: Weg met de bomen"]);
  });

  it("is let go by a typed no, and the question stays open", async () => {
    await atQuestionInWords();
    await take(written("Weg met de bomen", { isForwarded: true }));
    await take(written("nee", { ref: "m2" }));
    expect(await answers()).toEqual(["q1: b"]);
    await take(written("Meer bomen", { ref: "m3" }));
    expect(await answers()).toEqual(["q1: b", "q4: Meer bomen"]);
  });

  it("that names an option presses it once it is theirs", async () => {
    await town.person("1").open("park");
    await press("Beginnen");
    await take(written("Nee", { isForwarded: true }));
    expect(await answers()).toEqual([]);
    await press("Ja, dit wil ik zeggen");
    expect(await answers()).toEqual(["q1: b"]);
  });

  it("gives no orders", async () => {
    await atQuestionInWords();
    await take(written("stop", { isForwarded: true }));
    expect(last()).toContain("ook uw woorden");
  });

  it("may be changed while it waits", async () => {
    await atQuestionInWords();
    await take(written("Weg met de bomen", { isForwarded: true }));
    await take({ type: "edited", text: "Weg met de bankjes", ref: "m1" });
    await press("Ja, dit wil ik zeggen");
    expect(await answers()).toEqual(["q1: b", "q4: Weg met de bankjes"]);
  });
});

describe("a spoken message with words beside it", () => {
  const spoke = { type: "spoke" as const, file: "f", ref: "m1", caption: "Bij de school:" };
  const hearing = async (transcriber: () => Promise<string>) => {
    town = createTown({ transcriber, context: { canTranscribe: true } });
    await publishConsultation(short, town.context);
  };
  const listen = async (times = 1) => {
    for (let n = 0; n < times; n++) {
      town.clock.now += 60_000;
      await town.deliverer.poll();
      await town.deliverer.drain();
    }
  };

  it("keeps both", async () => {
    await hearing(async () => "het is er donker");
    await atQuestionInWords();
    await take(spoke);
    await listen();
    await press("Ja, dit klopt");
    expect(await answers()).toEqual(["q1: b", "q4: Bij de school:\nhet is er donker"]);
  });

  it("keeps what was spoken when the words change, before and after it is said to be right", async () => {
    await hearing(async () => "het is er donker");
    await atQuestionInWords();
    await take(spoke);
    await listen();
    await take({ type: "edited", text: "Bij de kerk:", ref: "m1" });
    expect(last()).toContain("Bij de kerk:\nhet is er donker");
    await press("Ja, dit klopt");
    await take({ type: "edited", text: "Bij de brug:", ref: "m1" });
    expect(await answers()).toEqual(["q1: b", "q4: Bij de brug:\nhet is er donker"]);
  });

  it("keeps the words when nothing could be heard, and says so", async () => {
    await hearing(async () => "");
    await atQuestionInWords();
    await take(spoke);
    await listen(3);
    expect(await answers()).toEqual(["q1: b", "q4: Bij de school:"]);
    expect(said().join()).toContain("alleen gelezen wat u erbij schreef");
  });

  it("keeps the words where nobody can listen, and says so", async () => {
    await atQuestionInWords();
    await take(spoke);
    expect(await answers()).toEqual(["q1: b", "q4: Bij de school:"]);
    expect(said().join()).toContain("alleen gelezen wat u erbij schreef");
  });

  it("is offered as an idea outside a consultation, without what was spoken", async () => {
    await hearing(async () => "het is er donker");
    await take({ ...spoke, caption: "Een lamp bij de school" });
    expect(last()).toContain("Een lamp bij de school");
    expect(said().join()).toContain("alleen gelezen wat u erbij schreef");
  });

  it("that was forwarded asks whose words they are", async () => {
    await hearing(async () => "het is er donker");
    await atQuestionInWords();
    await take({ ...spoke, isForwarded: true });
    await listen();
    expect(last()).toMatch(/doorgestuurd[\s\S]*het is er donker/);
  });
});

describe("a yes or no where no words wait", () => {
  it.each(["nee", "doe maar niet", "laat maar", "hayir", "لا"])(
    "such as %s to 'what is your idea' ends it",
    async (no) => {
      await town.person("1").command("idea");
      await take(written(no));
      expect(last()).toContain("niet bewaard");
      await press("Taal").catch(() => undefined);
      expect(await ideas()).toEqual([]);
    },
  );

  it("is no idea", async () => {
    for (const word of ["nee", "ja"]) {
      await take(written(word));
      expect(last()).toContain("Welkom");
    }
  });

  it("in the middle of a consultation goes on with it", async () => {
    await atQuestionInWords();
    await town.person("1").command("idea");
    await take(written("doe maar niet"));
    expect(last()).toContain("Wat wilt u nog zeggen?");
    await take(written("Meer bomen", { ref: "m2" }));
    expect(await answers()).toEqual(["q1: b", "q4: Meer bomen"]);
  });
});

describe("a place, where the town gave no map", () => {
  it("is not asked for as a location, and a shared one is told not to be of use", async () => {
    const { test: facts } = town.context.channels;
    if (!facts) throw new Error("there is no channel");
    town = createTown({ context: { locate: undefined, channels: { test: { ...facts, takesLocation: false } } } });
    await publishConsultation(
      { ...wide, questions: wide.questions.filter(({ kind }) => kind === "place") },
      town.context,
    );
    await town.person("1").open("plein");
    await press("Beginnen");
    expect(last()).toContain("Kies uw buurt met een knop");
    await take({ type: "located", latitude: 52, longitude: 5 });
    const told = said().slice(-2).join();
    expect(told).toContain("Ik kan niet zien in welke buurt");
    expect(told).not.toMatch(/locatie delen|in geen van de buurten/);
  });
});
