import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Published } from "../../../src/core/model/consultation/consultation.ts";
import { invite, type Session } from "../../../src/core/model/session/session.ts";
import { toSessionEvent } from "../../../src/core/talk/to-session-event.ts";
import { fromFile, root } from "../../fakes/consultations.ts";
import { frequencies, texts } from "../../fakes/town.ts";

const folder = "test/fixtures/typed-words";
const c: Published = { ...fromFile(`${folder}/settings.yaml`), version: 1 };

type Line = { file: string; questionId: string; words: string; means: string };

function linesIn(file: string): Line[] {
  return readFileSync(path.join(root, folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [questionId = "", words = "", means = ""] = line.split("\t");
      return { file, questionId, words, means };
    });
}

const ours = linesIn("ours.tsv");
const judged = linesIn("unseen/judged-otherwise.tsv");
const theirs = linesIn("unseen/theirs.tsv").map(
  (line) => judged.find(({ questionId, words }) => questionId === line.questionId && words === line.words) ?? line,
);

/** What typed words do at an open question: press a button, perhaps with a remark, or stay words. */
function doneBy({ questionId, words }: Line): string {
  const { stage: _, ...rest } = invite(c, "token12345", "nl");
  const session: Session = { ...rest, stage: "asking", questionId, ticked: [] };
  const isOpen = c.questions.find(({ id }) => id === questionId)?.kind === "text";
  const means = { texts, frequencies, canTranscribe: false, locate: () => undefined };
  const event = toSessionEvent({ type: "wrote", text: words, ref: "1" }, session, c, means);
  if (event.type !== "pressed") return isOpen ? "words" : "ask";
  const pressed = event.press.optionId.replace(/^_/, "");
  return event.remark === undefined ? pressed : `${pressed} + remark`;
}

/** Which lines were taken for something else, and which were asked about needlessly. */
function faultsIn(lines: Line[]): { wrong: string[]; asked: string[] } {
  const [wrong, asked]: [string[], string[]] = [[], []];
  for (const line of lines) {
    const done = doneBy(line);
    const told = `${line.file}: at ${line.questionId} “${line.words}” is ${done}, and means ${line.means}`;
    if (done !== line.means) (done === "ask" || done === "words" ? asked : wrong).push(told);
  }
  return { wrong, asked };
}

describe("typed words", () => {
  it("are never taken for what they do not mean, and seldom asked about", () => {
    const { wrong, asked } = faultsIn(ours);
    expect(ours.length).toBeGreaterThanOrEqual(500);
    expect(wrong).toEqual([]);
    expect(asked.length / ours.length).toBeLessThan(0.02);
  });

  it("of people who never saw the code are never taken for something else; one of ten is asked about needlessly", () => {
    const { wrong, asked } = faultsIn(theirs);
    expect(theirs.length).toBeGreaterThan(ours.length);
    expect(wrong).toEqual([]);
    expect(asked.length / theirs.length).toBeLessThan(0.11);
  });
});
