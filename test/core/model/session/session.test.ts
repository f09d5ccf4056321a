import { describe, expect, it } from "vitest";
import { short } from "../../../fakes/consultations.ts";
import { play } from "./play.ts";

const transcript = (name: string) => `../../../transcripts/${name}.txt`;

describe("a conversation", () => {
  it("goes from the promise card through every kind of question to the receipt", async () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.press("Ja");
    me.press("Zon");
    me.press("Schaduw");
    me.press("Zon");
    me.press("Klaar");
    me.press("4");
    me.write("meer bomen graag");
    await expect(me.transcript()).toMatchFileSnapshot(transcript("whole-nl"));
    expect(me.answers()).toEqual([
      { type: "save-answer", questionId: "q1", answer: { kind: "choice", optionId: "a" } },
      { type: "save-answer", questionId: "q2", answer: { kind: "multiple", optionIds: ["b"] } },
      { type: "save-answer", questionId: "q3", answer: { kind: "scale", number: 4 } },
      { type: "save-answer", questionId: "q4", answer: { kind: "text", text: "meer bomen graag" } },
    ]);
  });

  it("speaks English, and falls back to Dutch for wording that is not translated", async () => {
    const me = play(short, "en");
    me.enter();
    me.press("Start");
    me.press("No");
    me.press("Skip");
    me.press("Skip");
    await expect(me.transcript()).toMatchFileSnapshot(transcript("skips-en"));
    expect(me.answers()).toHaveLength(1);
    const turkish = play({ ...short }, "tr");
    turkish.enter();
    expect(turkish.transcript()).toContain("Park\n");
    expect(turkish.transcript()).toContain("Het college");
  });

  it("hides a question whose condition is not met, and counts only what can come", () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    expect(me.transcript()).toContain("Hierna nog 3 vragen of minder");
    me.press("Nee");
    expect(me.transcript()).toContain("Hierna nog één vraag\n      Hoe mooi");
    expect(me.transcript()).not.toContain("Waar?");
  });

  it("counts a question that the answer made visible", () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.press("Ja");
    expect(me.transcript()).toContain("Hierna nog 2 vragen\n      Waar?");
  });
});

describe("stale and double taps", () => {
  it("ignores a button of an earlier question, and shows again what was chosen", () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    const no = me.remember("Nee");
    me.press("Ja");
    const before = me.session();
    const effects = me.pressData(no, "2");
    expect(me.session()).toEqual(before);
    expect(effects.map((effect) => effect.type)).toEqual(["notice", "edit"]);
    expect(me.answers()).toHaveLength(1);
    expect(me.transcript()).toMatch(/Uw antwoord: Ja\n$/);
  });

  it("ticks once when an option is tapped twice", () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.press("Ja");
    const sun = me.remember("Zon");
    me.pressData(sun);
    me.pressData(sun);
    expect(me.session()).toMatchObject({ ticked: ["a"] });
  });

  it("asks for a tick first when nothing is ticked", () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.press("Ja");
    me.press("Klaar");
    expect(me.session()).toMatchObject({ stage: "asking", questionId: "q2" });
    expect(me.transcript()).toContain("(Kies eerst een antwoord.");
  });

  it.each(["_begin", "_add", "_finish", "_remark", "zz", "!a", "!"])(
    "changes nothing on a %s that does not belong here",
    (option) => {
      const me = play(short);
      me.enter();
      me.press("Beginnen");
      const before = me.session();
      me.pressData(me.data("q1", option));
      expect(me.session()).toEqual(before);
      expect(me.answers()).toEqual([]);
    },
  );
});

describe("typed words", () => {
  it("count as the option that they name, by label or number, and are confirmed", async () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.write("ja");
    me.write("2");
    me.press("Klaar");
    me.write("5");
    await expect(me.transcript()).toMatchFileSnapshot(transcript("typed-options-nl"));
    expect(me.answers()).toMatchObject([
      { answer: { optionId: "a" } },
      { answer: { optionIds: ["b"] } },
      { answer: { number: 5 } },
    ]);
  });

  it("that fit no option are offered as a remark, and the question comes again", async () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.write("dat ligt eraan");
    me.write("hangt van het weer af");
    me.press("Ja, bewaar dit");
    me.press("Nee");
    await expect(me.transcript()).toMatchFileSnapshot(transcript("remark-nl"));
    expect(me.answers()[0]).toEqual({
      type: "save-answer",
      questionId: "q1",
      answer: { kind: "text", text: "dat ligt eraan\nhangt van het weer af" },
    });
  });

  it("at two questions are two remarks: each kept by its own button, and asked for again, in its words, at the end", () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.write("dat ligt eraan");
    const first = me.remember("Ja, bewaar dit");
    me.pressData(me.data("q1", "b"), "2");
    me.write("het park is te klein");
    me.press("Overslaan");
    me.pressData(first);
    me.press("Overslaan");
    expect(me.transcript()).toMatch(
      /Wilt u dit bewaren bij de vraag "Hoe mooi is het park\?"\?\n +het park is te klein\n[^[]*\[Ja, bewaar dit\]\n.*\n$/,
    );
    me.press("Ja, bewaar dit");
    expect(me.answers().slice(1)).toMatchObject([
      { questionId: "q1", answer: { text: "dat ligt eraan" } },
      { questionId: "q3", answer: { text: "het park is te klein" } },
    ]);
    expect(me.transcript()).toMatch(/Dank u wel! U bent klaar[\s\S]*$/);
  });

  it("are not kept when the resident says so", () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.write("wat een onzin");
    me.press("Nee, niet bewaren");
    expect(me.answers()).toEqual([]);
    expect(JSON.stringify(me.session())).not.toContain("onzin");
  });

  it("of an offer still count when the resident answered the question meanwhile", () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.write("dat ligt eraan");
    const keep = me.remember("Ja, bewaar dit");
    me.pressData(me.data("q1", "b"), "2");
    me.pressData(keep);
    expect(me.answers()).toMatchObject([{ answer: { optionId: "b" } }, { answer: { text: "dat ligt eraan" } }]);
    me.pressData(keep);
    expect(me.answers()).toHaveLength(2);
  });

  it("before the first question wait for it, and the card does not come again", () => {
    const me = play(short);
    me.enter();
    me.write("bomen");
    expect(me.transcript()).toContain("Dit heb ik nog niet bewaard. Druk eerst op Beginnen.");
    me.write("er komen te veel auto's");
    expect(me.transcript()).toContain("Wij houden dit even vast.");
    expect(me.transcript().split("Zonder uw naam.")).toHaveLength(2);
    me.edit(2, "er komen veel te veel auto's");
    expect(me.transcript().split("Wij houden dit even vast.")).toHaveLength(3);
    me.enter();
    expect(me.transcript()).toMatch(/Zonder uw naam[^[]*\[Beginnen\](\n.*){3}\n$/);
    me.write("ja");
    expect(me.answers()).toEqual([]);
    expect(me.transcript()).toMatch(/Wilt u dit bewaren bij de vraag "Wilt u bankjes\?"/);
    me.press("Ja, bewaar dit");
    expect(me.answers()).toMatchObject([{ questionId: "q1", answer: { text: "er komen veel te veel auto's" } }]);
    expect(me.transcript()).toMatch(/Wilt u bankjes\?\n +\[Ja\]/);
  });
});

describe("after the receipt", () => {
  const finished = () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.press("Nee");
    me.press("3");
    me.write("eerste woorden");
    return me;
  };

  const words = (text: string) => ({ type: "save-answer", questionId: "q4", answer: { kind: "text", text } });

  it("adds words to the last text answer", async () => {
    const me = finished();
    me.press("Nog iets toevoegen");
    me.write("en nog dit");
    await expect(me.transcript()).toMatchFileSnapshot(transcript("adding-nl"));
    expect(me.answers().at(-1)).toEqual(words("eerste woorden\nen nog dit"));
    expect(me.session()).toMatchObject({ stage: "finished", adding: false });
  });

  it("offers to keep words that come out of the blue", () => {
    const me = finished();
    me.write("o ja");
    me.press("Ja, bewaar dit");
    expect(me.answers().at(-1)).toEqual(words("eerste woorden\no ja"));
  });

  it("shows the receipt again to who comes back", () => {
    const me = finished();
    me.enter();
    expect(me.transcript().match(/Dank u wel! U bent klaar/g)).toHaveLength(2);
  });

  it("does not open a question again", () => {
    const me = finished();
    me.pressData(me.data("q1", "a"), "2");
    expect(me.answers()).toHaveLength(3);
    expect(me.session()).toMatchObject({ stage: "finished" });
  });
});

describe("what cannot be read", () => {
  it("gets a kind word and the question again", () => {
    const me = play(short);
    me.enter();
    me.press("Beginnen");
    me.sticker();
    expect(me.transcript()).toMatch(/Dit kan ik niet lezen[\s\S]*Wilt u bankjes\?[\s\S]*\[Overslaan\]\n$/);
  });
});
