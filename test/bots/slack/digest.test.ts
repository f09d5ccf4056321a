import { beforeEach, describe, expect, it } from "vitest";
import { digestBlocks } from "../../../src/bots/slack/council/digest.ts";
import { limits } from "../../../src/bots/slack/view/limits.ts";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { digestWords } from "../../../src/pages/digest/digest-words.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown, pageSettings } from "../../fakes/town.ts";

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
let town = createTown();

beforeEach(() => {
  town = createTown();
});

async function digestOf(consultations: number) {
  for (let n = 0; n < consultations; n++) {
    const slug = `park-${n}`;
    await publishConsultation({ ...short, slug, title: { nl: `Het park nummer ${n}` } }, town.context);
    const subjects = ["bomen", "fietsen", "parkeren", "afval", "bus", "muziek", "school"];
    const rows = subjects.flatMap((word, i) =>
      Array.from({ length: 5 }, (_, j) => {
        const text = `Iets over ${word} en dan nog veel meer woorden ${"over van alles ".repeat(12)}${j}`;
        return `p${n}-${i}-${j},q4,text,,${text},nl,web,,false,accepted,2026-11-25T10:00:00.000Z`;
      }),
    );
    await importAnswers(slug, [head, ...rows].join("\n"), town.context);
  }
  return buildDigest("2026-W48", town.context);
}

describe("the digest in Slack", () => {
  it("never has more blocks or characters than a message takes, and names every consultation", async () => {
    const digest = await digestOf(20);
    const buttons = (slug: string) => [{ type: "divider" as const, block_id: slug }];
    const blocks = digestBlocks(digestWords(digest, pageSettings), limits.messageBlocks, buttons);
    expect(blocks.length).toBeLessThanOrEqual(limits.messageBlocks);
    const text = JSON.stringify(blocks);
    for (let n = 0; n < 20; n++) expect(text).toContain(`Het park nummer ${n}`);
    expect(text).toContain("Ook in deze weekbrief, op de pagina:");
    expect(blocks.map((block) => JSON.stringify(block).length).reduce((a, b) => a + b, 0)).toBeLessThan(18_000);
    expect(text).toContain("Een computerprogramma heeft dit gemaakt");
  });

  it("says everything there is when it fits, with the ledger of each", async () => {
    const digest = await digestOf(1);
    const text = JSON.stringify(digestBlocks(digestWords(digest, pageSettings), limits.messageBlocks));
    expect(text).not.toContain("Ook in deze weekbrief");
    expect(text).toContain("35 ontvangen, 35 bij een onderwerp");
  });
});
