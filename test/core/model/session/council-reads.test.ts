import { describe, expect, it } from "vitest";
import { ideaOffer } from "../../../../src/core/model/messages/lobby.ts";
import { short, wide } from "../../../fakes/consultations.ts";
import { play } from "./play.ts";

const LINE = "De raad kan dit lezen, zonder uw naam.";
const timesTold = (transcript: string) => transcript.split(LINE).length - 1;

describe("that the council reads along", () => {
  it("is said once, above the first question in words and not before", () => {
    const [last] = short.questions.slice(-1);
    if (!last) throw new Error("the consultation asks nothing");
    const me = play({ ...short, questions: [...short.questions, { ...last, id: "q5" }] });
    me.enter();
    for (const label of ["Beginnen", "Nee"]) me.press(label);
    expect(timesTold(me.transcript())).toBe(0);
    me.press("3");
    expect(me.transcript()).toMatch(new RegExp(`Hierna nog één vraag\\n +${LINE}\\n +Wat wilt u nog zeggen`));
    me.write("Meer bomen");
    expect(me.transcript()).toContain("Dit is de laatste vraag");
    expect(timesTold(me.transcript())).toBe(1);
  });

  it("is said before words become a remark", () => {
    const me = play(wide);
    me.enter();
    me.press("Beginnen");
    me.write("Er staan nu al veel te veel auto's");
    expect(me.transcript()).toMatch(new RegExp(`auto.s op het plein\\?"\\?\\n +${LINE}`));
  });

  it("is said before something is added, where nothing was asked in words", () => {
    const me = play({ ...short, questions: short.questions.slice(0, 1) });
    me.enter();
    for (const label of ["Beginnen", "Nee", "Nog iets toevoegen"]) me.press(label);
    expect(me.transcript()).toMatch(new RegExp(`${LINE}\\n +Typ wat u wilt toevoegen`));
  });

  it("is said before words become an idea", () => {
    expect(ideaOffer("Meer bankjes", "nl").text).toContainEqual({ key: "council-reads" });
  });

  it("is not said to colleagues: what they answer goes to no council", () => {
    const me = play({ ...short, audience: "team" });
    me.enter();
    for (const label of ["Beginnen", "Nee", "3"]) me.press(label);
    expect(me.transcript()).toContain("Wat wilt u nog zeggen?");
    expect(timesTold(me.transcript())).toBe(0);
  });
});
