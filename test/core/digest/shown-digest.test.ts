import { expect, it } from "vitest";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest, prepareDigest } from "../../../src/core/digest/build-digest.ts";
import type { Digest } from "../../../src/core/model/digests/digest.ts";
import { shownDigest } from "../../../src/core/model/digests/shown-digest.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import { digestMarkdown } from "../../../src/pages/digest/digest-markdown.ts";
import { digestPage } from "../../../src/pages/digest/digest-page.ts";
import { short } from "../../fakes/consultations.ts";
import { gates, letSay } from "../../fakes/note-town.ts";
import { createTown, pageSettings } from "../../fakes/town.ts";

const WEEK = "2026-W48";

async function told() {
  const town = createTown();
  await publishConsultation(short, town.context);
  await letSay([...gates, { by: "one", text: "De fontein op het plein lekt." }], town.context);
  await prepareDigest(WEEK, town.context);
  return { ...town, digest: (await buildDigest(WEEK, town.context)) as Digest };
}

it("a digest without its lists of answers looks the same on every page, and does not grow with the answers", async () => {
  const { digest } = await told();
  const shown = shownDigest(digest);
  expect(digest.consultations[0]?.points?.[0]?.answerIds).toHaveLength(6);
  for (const form of [digestPage, digestMarkdown]) expect(form(shown, pageSettings)).toBe(form(digest, pageSettings));
  expect(JSON.stringify(shown)).not.toMatch(/"answerIds":\[\d/);
  expect(shownDigest(shown)).toEqual(shown);
});

it("what is shown of a digest loses at once what was forgotten", async () => {
  const { context } = await told();
  const words = async () => JSON.stringify(await context.store.digests.latestShown());
  expect(await words()).toContain("Veenpoort");
  for (const { by } of gates) await forgetParticipation(by, context);
  expect(await words()).not.toContain("Veenpoort");
});
