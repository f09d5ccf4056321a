import { expect, it } from "vitest";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { readReview } from "../../src/core/review/read-review.ts";
import { createStore } from "../../src/core/store/store.ts";
import { createSeal } from "../../src/http/create-seal.ts";
import { short } from "../fakes/consultations.ts";
import { peopleOf, readGold } from "../fakes/gold.ts";
import { createTown } from "../fakes/town.ts";

const ANSWERS = 5000;
/** Twenty items of sixteen clauses, which several people wrote. */
const MOST_ROWS = 4200;

it("of 5,000 answers is read a page at a time, the largest first, and a page reads only its answers", async () => {
  const town = createTown();
  await publishConsultation(short, town.context);
  const golds = (["buslane", "market", "playground", "waste"] as const).map(readGold);
  const said = golds.flatMap((gold) =>
    peopleOf(gold).map((person) => gold.answers.find((each) => each.person === person)?.text ?? ""),
  );
  const rows = Array.from({ length: ANSWERS }, (_, i) => {
    const text = `${said[(i * 7) % said.length]} ${said[(i * 31 + 3) % said.length]}`;
    return `p${i},q4,text,,"${text.replaceAll('"', "'")}",nl,web,,false,accepted,2026-11-25T09:00:00.000Z`;
  });
  const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
  await importAnswers("park", [head, ...rows].join("\n"), town.context);
  await buildDigest("2026-W48", town.context);
  let read = 0;
  const query = async (sql: string, params: unknown[]) => {
    const found = await town.driver.query(sql, params);
    read += found.length;
    return found;
  };
  const store = createStore({ ...town.driver, query }, createSeal(new Uint8Array(32).fill(1)));
  const seen = new Set<string>();
  for (let page = 1; ; page++) {
    read = 0;
    const sheet = await readReview("park", page, { ...town.context, store });
    expect(sheet?.items.length).toBeLessThanOrEqual(20);
    expect(read).toBeLessThanOrEqual(MOST_ROWS);
    for (const { id } of sheet?.items ?? []) seen.add(id);
    if (!sheet || page === sheet.pages) break;
  }
  expect(seen.size).toBe((await readReview("park", 1, town.context))?.left);
});
