import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import type { Published } from "../../../src/core/model/consultation.ts";
import { invite, type Session } from "../../../src/core/model/session/session.ts";
import { toSessionEvent } from "../../../src/core/talk/to-session-event.ts";
import { fromFile, root } from "../../fakes/consultations.ts";
import { frequencies, texts } from "../../fakes/town.ts";

const folder = "test/fixtures/typed-words";
const c: Published = { ...fromFile(`${folder}/settings.yaml`), version: 1 };

type Line = { file: string; questionId: string; words: string; means: string };

const lines: Line[] = readdirSync(path.join(root, folder))
  .filter((file) => file.endsWith(".tsv"))
  .flatMap((file) =>
    readFileSync(path.join(root, folder, file), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => {
        const [questionId = "", words = "", means = ""] = line.split("\t");
        return { file, questionId, words, means };
      }),
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

it("never takes typed words for what they do not mean, and seldom has to ask", () => {
  const wrong: string[] = [];
  const asked: string[] = [];
  for (const line of lines) {
    const done = doneBy(line);
    const told = `${line.file}: at ${line.questionId} “${line.words}” is ${done}, and means ${line.means}`;
    if (done !== line.means) (done === "ask" || done === "words" ? asked : wrong).push(told);
  }
  console.info(`${lines.length} lines: ${wrong.length} wrong, ${asked.length} asked needlessly\n${asked.join("\n")}`);
  expect(lines.length).toBeGreaterThanOrEqual(1);
  expect(wrong).toEqual([]);
  expect(asked.length / lines.length).toBeLessThan(0.05);
});
