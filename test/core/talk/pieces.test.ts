import { beforeEach, describe, expect, it } from "vitest";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { textToPress } from "../../../src/core/model/messages/message.ts";
import type { Wrote } from "../../../src/core/model/resident.ts";
import { fromYaml, short } from "../../fakes/consultations.ts";
import { createTown, textOf } from "../../fakes/town.ts";

const square = fromYaml(`
slug: plein
title: { nl: Het plein }
promise:
  rung: advise
  decided: { nl: Het plein wordt opgeknapt. }
  open: { nl: U kiest mee. }
  decider: { nl: De raad }
  answerBy: 2100-01-31
opens: 2026-01-05
closes: 2099-12-31
questions:
  - { id: weten, kind: text, text: { nl: Wat moet de gemeente weten? } }
  - { id: bomen, kind: choice, text: { nl: Meer bomen?, }, options: [{ id: a, text: { nl: Ja } }, { id: b, text: { nl: Nee } }] }
  - { id: soort, kind: choice, text: { nl: Welke bomen? }, showIf: { question: bomen, is: [a] }, options: [{ id: a, text: { nl: Ja } }, { id: b, text: { nl: Nee } }] }
  - { id: wie, kind: text, text: { nl: Wie mist u? } }
`);

let town = createTown();
/** The chat counts the messages of both, as Telegram does. */
let number = 0;

beforeEach(async () => {
  town = createTown();
  number = 0;
  town.clock.answer = (_, { type }) => (type === "say" ? { outcome: "sent", number: ++number } : { outcome: "sent" });
  await publishConsultation(square, town.context);
});

const said = () => town.person("1").said();
const last = () => said().at(-1);
const answers = async () =>
  (await town.driver.query("SELECT question_id, value || text FROM answers ORDER BY id", [])).map((row) =>
    row.join(": "),
  );

/** A message that has its place in the chat already, and may come in later. */
function sent(text: string, more: Partial<Wrote> = {}) {
  const event: Wrote = { type: "wrote", text, ref: String(++number), number, ...more };
  return () => town.take("1", event, `message ${event.ref}`);
}

async function write(text: string, more: Partial<Wrote> = {}): Promise<void> {
  await sent(text, more)();
  await town.deliverer.drain();
}

async function press(label: string): Promise<void> {
  await town.person("1").press(label);
  await town.deliverer.drain();
}

/** Pieces that were all sent before the first of them was answered. */
async function writeAtOnce(...texts: string[]): Promise<void> {
  for (const comesIn of texts.map((text) => sent(text))) {
    await comesIn();
    await town.deliverer.drain();
  }
}

async function begin(): Promise<void> {
  await town.person("1").open("plein");
  await press("Beginnen");
}

/** A reply to the newest message of ours that holds these words, as a channel tells it. */
function replyTo(words: string): Partial<Wrote> {
  const delivery = town.sent.findLast(({ text }) => text.includes(words))?.delivery;
  if (!delivery || delivery.type === "file") throw new Error(`nothing was said with ${words}`);
  const buttons = delivery.message.buttons.flat().flatMap(({ data }) => textToPress(data) ?? []);
  return { about: { ref: "old", text: textOf(delivery), buttons } };
}

describe("one thought in pieces", () => {
  it("is one answer, and the receipt shows it whole", async () => {
    await begin();
    await writeAtOnce("ik vind dus", "dat de bomen", "moeten blijven");
    expect(await answers()).toEqual(["weten: ik vind dus\ndat de bomen\nmoeten blijven"]);
    expect(last()).toContain("ik vind dus\ndat de bomen\nmoeten blijven");
    await press("Nee");
    await press("Overslaan");
    expect(last()).toMatch(/U bent klaar[\s\S]*Wat moet de gemeente weten\?[\s\S]*ik vind dus\ndat de bomen\nmoeten/);
  });

  it("keeps the order in which it was sent, whatever comes in first, and a repeat changes nothing", async () => {
    await begin();
    const [first, second, third] = [sent("een"), sent("twee"), sent("drie")];
    for (const comesIn of [second, third, first, third, second, first]) await comesIn();
    expect(await answers()).toEqual(["weten: een\ntwee\ndrie"]);
  });

  it("is one answer when all of it was sent before the question itself could be seen", async () => {
    await town.person("1").open("plein");
    await town.deliverer.drain();
    const pieces = [sent("een"), sent("twee")];
    await press("Beginnen");
    for (const comesIn of pieces) await comesIn();
    expect(await answers()).toEqual(["weten: een\ntwee"]);
  });

  it("goes together as long as the next question does not reach the resident", async () => {
    await begin();
    town.clock.answer = () => ({ outcome: "retry" });
    await write("de bomen");
    town.clock.now += 1000;
    await write("en de banken");
    expect(await answers()).toEqual(["weten: de bomen\nen de banken"]);
  });

  it("at the last question is joined after the receipt", async () => {
    await begin();
    await press("Overslaan");
    await press("Nee");
    await writeAtOnce("de jongeren", "van het plein");
    expect(await answers()).toEqual(["bomen: b", "wie: de jongeren\nvan het plein"]);
    expect(last()).toMatch(/Wie mist u\?[\s\S]*de jongeren\nvan het plein/);
  });

  it("that is added after the receipt is added whole", async () => {
    await begin();
    await press("Overslaan");
    await press("Nee");
    await press("Overslaan");
    await press("Nog iets toevoegen");
    await writeAtOnce("nog dit", "en dat");
    expect(await answers()).toEqual(["bomen: b", "wie: nog dit\nen dat"]);
  });

  it("keeps later words for the question that came after it", async () => {
    await begin();
    await writeAtOnce("een", "twee");
    await press("Nee");
    await write("de jongeren");
    expect(await answers()).toEqual(["weten: een\ntwee", "bomen: b", "wie: de jongeren"]);
  });

  it("as long as what stood open is only asked once more, stays with it", async () => {
    await begin();
    const words = sent("mijn antwoord");
    await town.take("1", { type: "sent-unreadable", what: "other", ref: "9" });
    await town.deliverer.drain();
    await words();
    expect(await answers()).toEqual(["weten: mijn antwoord"]);
  });
});

describe("what waits for a yes", () => {
  it("belongs to the question at which it was sent: a forwarded message", async () => {
    await begin();
    const passedOn = sent("weg met de bomen", { isForwarded: true });
    await write("de banken");
    await passedOn();
    await press("Ja, dit wil ik zeggen");
    expect(await answers()).toEqual(["weten: weg met de bomen\nde banken"]);
  });

  it("belongs to the question at which it was sent: a spoken one", async () => {
    await begin();
    const spoken = { ref: String(++number), number, text: "de bomen", spoken: "de bomen" };
    await press("Overslaan");
    const [[participationId]] = (await town.driver.query("SELECT id FROM participations", [])) as [[string]];
    await town.take("1", { type: "heard", participationId, ...spoken });
    await press("Ja, dit klopt");
    expect(await answers()).toEqual(["weten: de bomen"]);
    expect(said().join()).toContain("Meer bomen?");
  });
});

describe("an option that was spoken", () => {
  it("at a question that was left meanwhile changes that answer", async () => {
    await begin();
    await press("Overslaan");
    const spoken = { ref: String(++number), number, text: "Nee", spoken: "Nee" };
    await press("Ja");
    const [[participationId]] = (await town.driver.query("SELECT id FROM participations", [])) as [[string]];
    await town.take("1", { type: "heard", participationId, ...spoken });
    await press("Ja, dit klopt");
    expect(await answers()).toEqual(["bomen: b"]);
  });
});

describe("a reason right behind a tap", () => {
  it("belongs to the question of the tap", async () => {
    await begin();
    await press("Overslaan");
    const reason = sent("want het is er te warm");
    await press("Nee");
    await reason();
    await town.deliverer.drain();
    expect(await answers()).toEqual(["bomen: b", "bomen: want het is er te warm"]);
    expect(last()).toContain("Wij hebben dit bewaard");
  });

  it("that names another option changes the answer, and never answers the next question", async () => {
    await begin();
    await press("Overslaan");
    const correction = sent("nee");
    await press("Ja");
    await correction();
    await town.deliverer.drain();
    expect(await answers()).toEqual(["bomen: b"]);
    expect(said().slice(-2)).toEqual([
      expect.stringMatching(/Meer bomen\?[\s\S]*Nee/),
      expect.stringContaining("Wie mist u?"),
    ]);
  });

  it("is no yes to an offer that could not be seen yet", async () => {
    await begin();
    await press("Overslaan");
    await writeAtOnce("tja, ik denk", "nee");
    expect(await answers()).toEqual(["bomen: b"]);
  });
});

describe("a reply to an earlier question", () => {
  const toTheEnd = async () => {
    await begin();
    await write("de bomen");
    await press("Nee");
  };

  it("changes its answer when it names an option", async () => {
    await toTheEnd();
    await write("Ja", replyTo("Meer bomen?"));
    expect(await answers()).toEqual(["weten: de bomen", "bomen: a"]);
    expect(said().at(-2)).toMatch(/Meer bomen\?[\s\S]*Uw antwoord: Ja/);
    expect(last()).toContain("Wie mist u?");
    await write("de jongeren");
    expect(last()).toContain("Welke bomen?");
  });

  it("is offered as a remark or a change when it does not, and answers no open question", async () => {
    await toTheEnd();
    await write("toch niet, ik heb me vergist", replyTo("Meer bomen?"));
    expect(last()).toContain('Wilt u dit bewaren bij de vraag "Meer bomen?"');
    await press("Mijn antwoord veranderen");
    expect(last()).toMatch(/Meer bomen\?[\s\S]*Nee/);
    expect(await answers()).toEqual(["weten: de bomen", "bomen: b"]);
  });

  it("is kept with a typed yes, and then the open question is asked again", async () => {
    await toTheEnd();
    await write("het is er te warm", replyTo("Meer bomen?"));
    await write("ja");
    expect(await answers()).toEqual(["weten: de bomen", "bomen: b", "bomen: het is er te warm"]);
    expect(last()).toContain("Wie mist u?");
  });

  it("to a message of one's own is about the question that it answered", async () => {
    await begin();
    const first = String(number + 1);
    await write("de bomen");
    await write("en ook de banken", { about: { ref: first, text: "" } });
    expect(last()).toContain('Wilt u dit bewaren bij de vraag "Wat moet de gemeente weten?"');
  });

  it("answers a question that was skipped", async () => {
    await begin();
    await press("Overslaan");
    await write("de bomen", replyTo("Wat moet de gemeente weten?"));
    expect(await answers()).toEqual(["weten: de bomen"]);
    expect(last()).toContain("de bomen");
    await press("Nee");
    expect(last()).toContain("Wie mist u?");
  });

  it("that is hidden now is told so", async () => {
    await begin();
    await press("Overslaan");
    await press("Ja");
    await write("eiken, geen linden", replyTo("Meer bomen?"));
    await press("Mijn antwoord veranderen");
    await town.person("1").press("Nee");
    await town.deliverer.drain();
    await write("eiken", replyTo("Welke bomen?"));
    expect(said().slice(-2)[0]).toContain("hoort niet meer bij uw antwoorden");
    expect((await answers()).join()).not.toContain("eiken");
  });

  it("of another consultation goes there", async () => {
    await publishConsultation(short, town.context);
    await toTheEnd();
    await town.person("1").open("park");
    await press("Beginnen");
    await write("ja", replyTo("Meer bomen?"));
    expect(await answers()).toEqual(["weten: de bomen", "bomen: a"]);
  });

  it("after the receipt is about that question", async () => {
    await toTheEnd();
    await write("de jongeren");
    await write("Ja", replyTo("Meer bomen?"));
    expect(await answers()).toEqual(["weten: de bomen", "bomen: a", "wie: de jongeren"]);
    await write("ook eiken", replyTo("Wat moet de gemeente weten?"));
    expect(last()).toContain('Wilt u dit bewaren bij de vraag "Wat moet de gemeente weten?"');
  });

  it("to what an answer has become is about that answer", async () => {
    await begin();
    await writeAtOnce("een", "twee");
    await write("drie", replyTo("is nu uw hele antwoord"));
    expect(last()).toContain('Wilt u dit bewaren bij de vraag "Wat moet de gemeente weten?"');
  });

  it("to the open question is its answer", async () => {
    await begin();
    await write("de bomen", replyTo("Wat moet de gemeente weten?"));
    expect(await answers()).toEqual(["weten: de bomen"]);
  });
});
