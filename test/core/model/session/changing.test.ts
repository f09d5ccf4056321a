import { describe, expect, it } from "vitest";
import { wide } from "../../../fakes/consultations.ts";
import { play } from "./play.ts";

const transcript = (name: string) => `../../../transcripts/${name}.txt`;
const begun = (language = "nl", canTranscribe = false) => {
  const me = play(wide, language, canTranscribe);
  me.enter();
  me.press("Beginnen");
  return me;
};
type Me = ReturnType<typeof begun>;

/** The answers as they stand after everything that was saved, taken back and hidden. */
function standing(me: Me): Record<string, unknown> {
  const rows = new Map<string, unknown>();
  for (const effect of me.effects()) {
    if (effect.type === "save-answer") rows.set(`${effect.questionId} ${effect.answer.kind}`, effect.answer);
    if (effect.type === "withdraw-answer") rows.delete(`${effect.questionId} ${effect.kind}`);
    if (effect.type === "hide-answers")
      for (const key of rows.keys()) if (key.startsWith(`${effect.questionId} `)) rows.delete(key);
  }
  return Object.fromEntries(rows);
}

function toTheEnd(me: Me): void {
  me.press("Alleen overdag");
  me.press("Aan de rand");
  me.press("Klaar");
  me.press("3");
  me.press("Noord");
  for (const vote of ["Eens", "Oneens", "Weet ik niet"]) me.press(vote);
  me.write("Meer schaduw.");
}

describe("all six kinds", () => {
  it("are asked one by one, and each answer is kept", async () => {
    const me = begun();
    toTheEnd(me);
    await expect(me.transcript()).toMatchFileSnapshot(transcript("six-kinds-nl"));
    expect(standing(me)).toEqual({
      "auto choice": { kind: "choice", optionId: "soms" },
      "waar multiple": { kind: "multiple", optionIds: ["rand"] },
      "mooi scale": { kind: "scale", number: 3 },
      "buurt place": { kind: "place", neighbourhoodId: "noord" },
      "stellingen statements": {
        kind: "statements",
        votes: [
          { statementId: "s1", vote: 1 },
          { statementId: "s2", vote: -1 },
          { statementId: "s3", vote: 0 },
        ],
      },
      "meer text": { kind: "text", text: "Meer schaduw." },
    });
  });
});

describe("back", () => {
  it("asks the question before again, with what was answered, and goes on from there", async () => {
    const me = begun();
    me.press("Ja");
    me.press("In het midden");
    me.press("Klaar");
    me.press("← Terug");
    me.press("In het midden");
    me.press("Aan de rand");
    me.press("Klaar");
    me.press("5");
    await expect(me.transcript()).toMatchFileSnapshot(transcript("back-nl"));
    expect(standing(me)).toMatchObject({ "waar multiple": { optionIds: ["rand"] }, "mooi scale": { number: 5 } });
  });

  it("is not offered at the first question, and an old one does nothing", () => {
    const me = begun();
    expect(me.transcript()).not.toContain("← Terug");
    const before = me.session();
    me.pressData(me.data("auto", "_back"));
    expect(me.session()).toEqual(before);
  });

  it("leaves an answer as it is when the resident says so", () => {
    const me = begun();
    me.press("Ja");
    me.press("← Terug");
    me.press("Laat het zo");
    expect(me.session()).toMatchObject({ stage: "asking", questionId: "waar" });
    expect(standing(me)).toEqual({ "auto choice": { kind: "choice", optionId: "ja" } });
  });

  it("and then skip takes the answer away again", () => {
    const me = begun();
    me.press("Nee");
    me.press("4");
    me.press("← Terug");
    me.press("Overslaan");
    expect(standing(me)).toEqual({ "auto choice": { kind: "choice", optionId: "nee" } });
    expect(me.session()).toMatchObject({ questionId: "buurt" });
  });
});

describe("changing an answer from the receipt", () => {
  it("hides what the new answer hides, and asks what it shows", async () => {
    const me = begun();
    toTheEnd(me);
    me.press("Een antwoord veranderen");
    me.press("Mogen er auto's");
    me.press("Nee, liever niet");
    expect(Object.keys(standing(me))).not.toContain("waar multiple");
    expect(me.session()).toMatchObject({ stage: "finished" });
    me.press("Een antwoord veranderen");
    me.press("Mogen er auto's");
    me.press("Ja");
    expect(me.session()).toMatchObject({ stage: "asking", questionId: "waar" });
    me.press("In het midden");
    me.press("Klaar");
    await expect(me.transcript()).toMatchFileSnapshot(transcript("change-nl"));
    expect(standing(me)).toMatchObject({
      "auto choice": { optionId: "ja" },
      "waar multiple": { optionIds: ["midden"] },
      "meer text": { text: "Meer schaduw." },
    });
  });

  it("of words puts the new ones in their place", () => {
    const me = begun();
    toTheEnd(me);
    me.press("Een antwoord veranderen");
    me.press("Wat wilt u nog zeggen?");
    me.write("Toch liever zon.");
    expect(standing(me)).toMatchObject({ "meer text": { text: "Toch liever zon." } });
    expect(me.session()).toMatchObject({ stage: "finished" });
  });

  it("of votes lets the earlier ones stand until they are cast again", () => {
    const me = begun();
    toTheEnd(me);
    me.press("Een antwoord veranderen");
    me.press("Wat vindt u van deze stellingen?");
    me.press("Oneens");
    me.press("Genoeg, ga verder");
    const votes = [
      { statementId: "s1", vote: -1 },
      { statementId: "s2", vote: -1 },
      { statementId: "s3", vote: 0 },
    ];
    expect(standing(me)).toMatchObject({ "stellingen statements": { votes } });
    expect(me.session()).toMatchObject({ stage: "finished" });
  });

  it("is not possible for a question that was never asked", () => {
    const me = begun();
    const before = me.session();
    me.pressData(me.data("meer", "_change"));
    expect(me.session()).toEqual(before);
  });
});

describe("votes on statements", () => {
  const atStatements = () => {
    const me = begun();
    me.press("Nee");
    me.press("1");
    me.press("Centrum");
    return me;
  };

  it("are kept one by one, so that who stops half-way is heard", () => {
    const me = atStatements();
    me.press("Eens");
    expect(standing(me)).toMatchObject({ "stellingen statements": { votes: [{ statementId: "s1", vote: 1 }] } });
    me.press("Genoeg, ga verder");
    expect(me.session()).toMatchObject({ questionId: "meer" });
    expect(standing(me)).toMatchObject({ "stellingen statements": { votes: [{ statementId: "s1", vote: 1 }] } });
  });

  it("stand when the resident turns back first, and are added to later", () => {
    const me = atStatements();
    me.press("Eens");
    me.press("← Terug");
    me.press("Noord");
    expect(me.session()).toMatchObject({ questionId: "meer" });
    me.press("← Terug");
    me.press("Weet ik niet");
    me.press("Oneens");
    me.press("Genoeg, ga verder");
    const votes = [
      { statementId: "s1", vote: 0 },
      { statementId: "s2", vote: -1 },
    ];
    expect(standing(me)).toMatchObject({ "stellingen statements": { votes } });
  });

  it("that were never cast leave no answer when skipped", () => {
    const me = atStatements();
    me.press("Genoeg, ga verder");
    expect(Object.keys(standing(me))).not.toContain("stellingen statements");
    expect(me.transcript()).toContain("U hebt deze vraag overgeslagen.");
  });

  it("count once when a button is tapped twice", () => {
    const me = atStatements();
    const agree = me.remember("Eens");
    me.pressData(agree, "9");
    me.pressData(agree, "9");
    expect(me.session()).toMatchObject({ ticked: ["s1=1"] });
  });

  it("may be typed, and own words are offered as an own statement", () => {
    const me = atStatements();
    me.write("oneens!");
    expect(me.session()).toMatchObject({ ticked: ["s1=-1"] });
    me.write("De kermis moet blijven");
    expect(me.transcript()).toContain("Wilt u dit toevoegen?");
    me.write("ja");
    expect(standing(me)).toMatchObject({ "stellingen text": { text: "De kermis moet blijven" } });
  });
});

describe("a place", () => {
  const atPlace = () => {
    const me = begun();
    me.press("Nee");
    me.press("Overslaan");
    return me;
  };

  it("may be shared, and only the neighbourhood is kept", () => {
    const me = atPlace();
    me.share(52.4, 4.9);
    expect(standing(me)).toMatchObject({ "buurt place": { neighbourhoodId: "noord" } });
    expect(JSON.stringify([me.session(), me.effects()])).not.toMatch(/52\.4|4\.9/);
    expect(me.transcript()).toContain("Uw antwoord: Noord");
  });

  it("outside the town is not kept, and the buttons come again", () => {
    const me = atPlace();
    me.share(48.8, 2.3);
    expect(standing(me)).toEqual({ "auto choice": { kind: "choice", optionId: "nee" } });
    expect(me.transcript()).toMatch(/ligt niet in een van de buurten[\s\S]*\[Centrum\][\s\S]*$/);
  });

  it("that nobody asked for is not kept", () => {
    const me = begun();
    me.share(52.4, 4.9);
    expect(me.session()).toMatchObject({ questionId: "auto", picked: {} });
    expect(me.transcript()).toContain("Ik heb die niet bewaard");
  });
});

describe("an edited message", () => {
  it("changes the words that it gave", async () => {
    const me = begun();
    me.write("jaa");
    me.press("Klaar");
    me.press("Overslaan");
    me.edit(1, "nee");
    expect(standing(me)).toMatchObject({ "auto choice": { optionId: "nee" } });
    me.edit(1, "paars");
    expect(standing(me)).toMatchObject({ "auto choice": { optionId: "nee" } });
    await expect(me.transcript()).toMatchFileSnapshot(transcript("edited-nl"));
  });

  it("changes only its own part of an answer in several messages", () => {
    const me = begun();
    toTheEnd(me);
    me.press("Nog iets toevoegen");
    me.write("En een bank.");
    me.edit(1, "Veel meer schaduw.");
    expect(standing(me)).toMatchObject({ "meer text": { text: "Veel meer schaduw.\nEn een bank." } });
  });

  it("that was never kept changes nothing", () => {
    const me = begun();
    const before = me.session();
    me.edit(7, "hoi");
    expect(me.session()).toEqual(before);
  });
});

describe("a spoken message", () => {
  it("is shown back, and counts when the resident says it is right", async () => {
    const me = begun("nl", true);
    me.speak();
    me.heard("Alleen overdag.");
    me.press("Ja, dit klopt");
    me.speak();
    me.heard("mompel mompel");
    me.press("Ik zeg het opnieuw");
    me.speak();
    me.heard("aan de rand");
    me.write("ja");
    me.press("Klaar");
    await expect(me.transcript()).toMatchFileSnapshot(transcript("spoken-nl"));
    expect(standing(me)).toEqual({
      "auto choice": { kind: "choice", optionId: "soms" },
      "waar multiple": { kind: "multiple", optionIds: ["rand"] },
    });
  });

  it("without a transcriber is answered with a kind request to type", () => {
    const me = begun();
    me.speak();
    expect(me.effects().some((effect) => effect.type === "transcribe")).toBe(false);
    expect(me.transcript()).toContain("Ik kan nog niet luisteren");
  });
});

describe("another language", () => {
  it("is spoken from then on, and the question comes again", async () => {
    const me = begun();
    me.speakLanguage("en");
    me.press("Only by day");
    me.speakLanguage("nl-simple");
    await expect(me.transcript()).toMatchFileSnapshot(transcript("language-changed"));
    expect(me.session()).toMatchObject({ language: "nl-simple", questionId: "waar" });
  });
});

describe.each(["nl", "en", "tr", "ar", "pl", "uk", "nl-simple"])("the way from card to receipt in %s", (language) => {
  it("goes by first buttons, and by words typed in that language", async () => {
    const me = play(wide, language);
    me.enter();
    me.pressNth(0);
    const yes = wide.questions[0]?.kind === "choice" ? wide.questions[0].options[0]?.text : undefined;
    me.write(`${yes?.[language] ?? yes?.nl}!`);
    me.pressNth(0);
    me.pressNth(2);
    me.write("٤");
    if (me.session().stage === "asking" && me.session().picked.mooi === undefined) me.write("4");
    me.pressNth(0);
    for (const vote of [0, 1, 2]) me.pressNth(vote);
    me.write("Meer bomen! 🌳");
    await expect(me.transcript()).toMatchFileSnapshot(transcript(`core-path-${language}`));
    expect(me.session().stage).toBe("finished");
    expect(standing(me)).toMatchObject({ "auto choice": { optionId: "ja" }, "mooi scale": { number: 4 } });
  });
});

describe("a helper", () => {
  it("is told so on the card, can take it back, and can help another afterwards", async () => {
    const me = play(wide);
    me.enter();
    me.press("voor iemand anders");
    me.press("voor mijzelf");
    me.press("voor iemand anders");
    me.press("Beginnen");
    toTheEnd(me);
    await expect(me.transcript()).toMatchFileSnapshot(transcript("helper-nl"));
    expect(me.session()).toMatchObject({ helper: true });
    expect(me.transcript()).toMatch(/\[Nog iemand helpen\]\n$/);
  });
});

describe("silence", () => {
  it("leads to one reminder with the question, and not to a second", () => {
    const me = begun();
    me.silence();
    expect(me.transcript()).toMatch(/Deze herinnering krijgt u maar één keer[\s\S]*Mogen er auto's/);
    const after = me.transcript();
    me.silence();
    expect(me.transcript()).toBe(`${after}ik:   (een dag stil)\n`);
  });
});
