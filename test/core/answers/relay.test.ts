import { beforeEach, describe, expect, it } from "vitest";
import { textsFor } from "../../../src/core/answers/moderate.ts";
import { askBack } from "../../../src/core/answers/relay.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { textToPress } from "../../../src/core/model/messages/message.ts";
import { answerPark, short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

let town = createTown();
beforeEach(async () => {
  town = createTown({ context: { hasTeam: true } });
  await publishConsultation(short, town.context);
});

const relays = async () => {
  const rows = await town.driver.query("SELECT question, state, reply FROM relays ORDER BY asked_at, question", []);
  return rows.map((row) => row.join(" · "));
};
const answers = async () =>
  (await town.driver.query("SELECT text FROM answers WHERE kind = 'text' ORDER BY id", [])).flat();

/** A resident answered the park, and the team asked this; it was sent. */
async function asked(question: string, address = "1") {
  const me = town.person(address);
  await answerPark(me, "Meer banken");
  return { me, ...(await askAgain(question)) };
}

async function askAgain(question: string) {
  const [text] = await textsFor("all", { slug: "park", after: 0, limit: 10 }, town.context);
  const act = { by: "UANNA", key: `ask ${question}` };
  const outcome = await askBack(text?.id ?? 0, question, act, town.context);
  town.clock.now += 11_000;
  await town.deliverer.poll();
  await town.deliverer.drain();
  return { outcome, act, answerId: text?.id ?? 0 };
}

describe("a question of the team", () => {
  it("is answered once: its button after that says so, and later words are no answer to it", async () => {
    const { me } = await asked("Waar?");
    await me.press("Antwoord geven");
    await me.write("Bij de vijver");
    const old = await me.press("Antwoord geven");
    expect(old.notice).toEqual({ key: "relay-over" });
    await me.write("En bij de school");
    await me.press("Ja, bewaar dit");
    expect(await relays()).toEqual(["Waar? · answered · Bij de vijver"]);
    expect((await answers()).join("\n")).toContain("En bij de school");
  });

  it("is answered with the words as they are, also when they are those of a button", async () => {
    const { me } = await asked("Bent u blij met de banken?");
    await me.press("Antwoord geven");
    await me.write("ja");
    expect(await relays()).toEqual(["Bent u blij met de banken? · answered · ja"]);
  });

  it("is answered by a reply to it, whatever else stands open", async () => {
    const { me } = await asked("Waar?");
    const data = (await me.button("Antwoord geven")) ?? "";
    await me.command("idea");
    const buttons = [textToPress(data)].filter((each) => each !== undefined);
    await town.take("1", {
      type: "wrote",
      text: "Bij de vijver",
      ref: "r",
      about: { ref: "1", text: "Waar?", buttons },
    });
    expect(await relays()).toEqual(["Waar? · answered · Bij de vijver"]);
  });

  it("gets no piece of the answer that it is about", async () => {
    let number = 0;
    town.clock.answer = () => ({ outcome: "sent", number: ++number });
    const me = town.person("1");
    await me.open("park");
    for (const label of ["Beginnen", "Nee", "4"]) await me.press(label);
    await town.deliverer.drain();
    const [first, second] = ["Meer banken", "bij de vijver"].map((text) => {
      const event = { type: "wrote" as const, text, ref: String(++number), number };
      return () => town.take("1", event);
    });
    await first?.();
    await askAgain("Welke?");
    await second?.();
    expect(await relays()).toEqual(["Welke? · asked · "]);
    expect(await answers()).toEqual(["Meer banken\nbij de vijver"]);
  });

  it("is left alone by who turns to something else: those words stay with the consultation", async () => {
    const { me } = await asked("Waar?");
    await me.press("Antwoord geven");
    await me.press("Nog iets toevoegen");
    await me.write("Ook een kraan");
    expect(await relays()).toEqual(["Waar? · asked · "]);
    expect((await answers()).join("\n")).toContain("Ook een kraan");
    await me.press("Antwoord geven");
    await me.write("Bij de vijver");
    expect(await relays()).toEqual(["Waar? · answered · Bij de vijver"]);
  });

  it("has the same name when it comes twice, so that it can be taken back either way", async () => {
    const { act, answerId, outcome } = await asked("Waar?");
    expect(await askBack(answerId, "Waar?", act, town.context)).toEqual(outcome);
    expect(await relays()).toEqual(["Waar? · asked · "]);
  });

  it("says in the reader's language which language it is in, and that they may answer in their own", async () => {
    const language = { token: "_", questionId: "_language", optionId: "tr" };
    await town.take("1", { type: "pressed", button: language, ref: "1" });
    const me = town.person("1");
    await me.open("park");
    for (const label of ["Başla", "Nee", "4"]) await me.press(label);
    await me.write("Daha çok bank");
    await askAgain("Waar?");
    expect(me.said().at(-1)).toMatch(/Şu dilde yazıldı: Felemenkçe\. Kendi dilinizde[^\n]*\n\nWaar\?$/);
  });

  it("can be about an idea, of who takes part in nothing", async () => {
    const me = town.person("9");
    await me.command("idea", "Een kermis op het plein");
    await me.press("Ja, dit is mijn idee");
    const [idea] = await textsFor("all", { slug: "_ideas", after: 0, limit: 1 }, town.context);
    const act = { by: "UANNA", key: "about an idea" };
    expect(await askBack(idea?.id ?? 0, "Wanneer?", act, town.context)).toMatchObject({ outcome: "asked" });
    town.clock.now += 11_000;
    await town.deliverer.poll();
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Wanneer?");
    await me.press("Antwoord geven");
    await me.write("In de zomer");
    expect(await relays()).toEqual(["Wanneer? · answered · In de zomer"]);
    await me.write("En een draaimolen");
    expect(await relays()).toEqual(["Wanneer? · answered · In de zomer"]);
  });

  it("is answered by who was half-way, and then the question that stood open comes again", async () => {
    const { me } = await asked("Waar?");
    await me.press("Een antwoord veranderen");
    await me.press("Hoe mooi is het park?");
    await me.press("Antwoord geven");
    await me.write("Bij de vijver");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Hoe mooi is het park?");
    expect(await relays()).toEqual(["Waar? · answered · Bij de vijver"]);
  });

  it("can be answered aloud, once the resident says that it was heard right", async () => {
    town = createTown({
      context: { hasTeam: true, canTranscribe: true },
      transcriber: async () => "Bij de vijver",
    });
    await publishConsultation(short, town.context);
    const { me } = await asked("Waar?");
    await me.press("Antwoord geven");
    await town.take("1", { type: "spoke", file: "f", ref: "m99" });
    await town.deliverer.poll();
    await town.deliverer.drain();
    expect(await relays()).toEqual(["Waar? · asked · "]);
    await me.press("Ja, dit klopt");
    expect(await relays()).toEqual(["Waar? · answered · Bij de vijver"]);
    expect(await answers()).toEqual(["Meer banken"]);
  });

  it("is left alone by a greeting, which goes on where the person was", async () => {
    const { me } = await asked("Waar?");
    await me.press("Antwoord geven");
    await me.write("hoi");
    await me.write("Bij de vijver");
    expect(await relays()).toEqual(["Waar? · answered · Bij de vijver"]);
  });

  it("is refused when the resident can no longer be reached", async () => {
    const me = town.person("1");
    await answerPark(me, "Meer banken");
    await town.take("1", { type: "blocked" });
    const [text] = await textsFor("all", { slug: "park", after: 0, limit: 1 }, town.context);
    expect(await askBack(text?.id ?? 0, "Waar?", { by: "UANNA", key: "k" }, town.context)).toEqual({
      outcome: "unreachable",
    });
  });

  it("stands in /mijngegevens, with the answer", async () => {
    const { me } = await asked("Waar?");
    await me.press("Antwoord geven");
    await me.write("Bij de vijver");
    await me.command("my-data");
    await town.deliverer.drain();
    expect(me.said().join("\n")).toContain("Waar?\n→ Bij de vijver");
    const file = town.sent.at(-1)?.delivery;
    expect(JSON.parse(file?.type === "file" ? file.content : "{}")).toMatchObject({
      consultations: [{ askedBack: [{ question: "Waar?", reply: "Bij de vijver" }] }],
    });
  });
});
