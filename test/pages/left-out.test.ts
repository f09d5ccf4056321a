import { describe, expect, it } from "vitest";
import { digestBlocks } from "../../src/bots/slack/council/digest.ts";
import { limits } from "../../src/bots/slack/view/limits.ts";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import type { QuestionDigest } from "../../src/core/model/digests/digest.ts";
import { consultationWords } from "../../src/pages/digest/consultation-words.ts";
import { digestMarkdown } from "../../src/pages/digest/digest-markdown.ts";
import { digestPage } from "../../src/pages/digest/digest-page.ts";
import { digestWords } from "../../src/pages/digest/digest-words.ts";
import { short } from "../fakes/consultations.ts";
import { createTown, pageSettings } from "../fakes/town.ts";

const ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
const question = {
  ...{ id: "q1", kind: "multiple" as const, text: { nl: "Wat wilt u in het park?" } },
  options: ids.map((id) => ({ id, text: { nl: `Wens ${id}` } })),
};

/** Everybody wants the first six; of the rest two people want g and h, and one wants i too. */
async function digestOf(options: number) {
  const town = createTown();
  const asked = { ...question, options: question.options.slice(0, options) };
  await publishConsultation({ ...short, questions: [asked] }, town.context);
  const chosen = [ids.slice(0, 6), ids.slice(0, 8), ids].map((all) => all.filter((id) => ids.indexOf(id) < options));
  const rows = chosen.map(
    (all, i) => `p${i},q1,multiple,${all.join("|")},,nl,web,,false,accepted,2026-11-25T10:00:00Z`,
  );
  const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
  await importAnswers("park", [head, ...rows].join("\n"), town.context);
  return buildDigest("2026-W48", town.context);
}

const formsOf = async (options: number) => {
  const digest = await digestOf(options);
  const slack = JSON.stringify(digestBlocks(digestWords(digest, pageSettings), limits.messageBlocks));
  return [digestPage(digest, pageSettings), digestMarkdown(digest, pageSettings), slack];
};
const told = "En nog 3 andere antwoorden, samen 5 keer gekozen.";

describe("a chart that shows only what was chosen most", () => {
  it("says how many more there are and how often those were chosen: on the page, in Markdown and in Slack", async () => {
    for (const form of await formsOf(9)) expect(form.split(told)).toHaveLength(2);
  });

  it("says nothing of it when it shows all", async () => {
    for (const form of await formsOf(6)) expect(form).not.toContain("En nog");
  });
});

describe("what is left out", () => {
  const four = (kind: string, more: object[]): QuestionDigest => ({
    ...{ id: "q", kind, text: "Wat?", answered: 20 },
    options: ids.slice(0, 4).map((id, i) => ({ id, label: id, count: 9 - i, ...more[i] })),
  });
  const leftOut = (asked: QuestionDigest, most: number, language = "nl") =>
    consultationWords({ ...pageSettings, language }).leftOut(asked, most);

  it("is counted as the bars of its kind count", () => {
    expect(leftOut(four("choice", []), 3)).toBe("En nog één ander antwoord, 6 keer gekozen.");
    const places = [4, 3, 2, 1].map((first, i) => ({ count: 10, first, averagePlace: i + 1, last: i }));
    expect(leftOut(four("rank", places), 2)).toBe("En nog 2 andere antwoorden, samen 3 keer op plaats 1.");
    const votes = [9, 8, 7, 6].map((agree) => ({ votes: { agree, disagree: 1, pass: 0 } }));
    expect(leftOut(four("statements", votes), 2)).toBe("En nog 2 andere stellingen, samen 13 keer eens.");
  });

  it("is told in every language, with both numbers", () => {
    for (const language of ["en", "tr", "ar", "pl", "uk"])
      for (const kind of ["choice", "rank", "statements"])
        expect(
          leftOut(
            four(
              kind,
              ids.map(() => ({ first: 17, votes: {} })),
            ),
            1,
            language,
          ),
        ).toMatch(/3\D+\d\d/);
  });
});
