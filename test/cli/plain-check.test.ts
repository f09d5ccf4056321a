import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCommandWith } from "../fakes/command.ts";

const folder = mkdtempSync(path.join(tmpdir(), "plain-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A consultation that is not finished yet: its questions lack nearly everything. */
const draft = `
slug: bomen
title: { nl: Komen er bomen?, en: Notwithstanding }
promise: { decided: { nl: De straat gaat open. } }
questions: [{ text: { nl: Wij faciliteren bomen. } }]
`;

function check(name: string, text: string, ...more: string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return runCommandWith(["plain", "check", file, ...more], {});
}

it("plain check reads of a consultation what people will read, in one language, also while it has faults", async () => {
  const { status, data } = await check("draft.yaml", draft);
  expect(status).toBe(0);
  expect(data).toContain("faciliteren → helpen");
  for (const word of ["slug", "decided", "questions", "Notwithstanding"]) expect(data).not.toContain(word);
  expect(data).toContain("4 the longest");
});

it("plain check takes any other file as a text", async () => {
  expect((await check("draft.txt", "De promise is klaar.")).data).toContain("promise");
});

it("plain check says which language a file lacks, and where it is no YAML", async () => {
  expect(await check("dutch.yml", "title: { nl: Bomen }", "--language", "en")).toMatchObject({
    status: 1,
    words: expect.stringContaining('has no text in "en"'),
  });
  const broken = await check("broken.yml", "title: { nl: Bomen\nslug: [");
  expect(broken).toMatchObject({ status: 1, words: expect.stringContaining("broken.yml:") });
});
