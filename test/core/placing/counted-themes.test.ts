import { beforeEach, describe, expect, it } from "vitest";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import type { Context } from "../../../src/core/context.ts";
import { subjectsOf } from "../../../src/core/follow-up/outcome-draft.ts";
import { followUp } from "../../../src/core/follow-up/publish-outcomes.ts";
import { showConsultation } from "../../../src/core/follow-up/show-consultation.ts";
import { countedThemes } from "../../../src/core/placing/counted-themes.ts";
import { placeTexts } from "../../../src/core/placing/place-texts.ts";
import { forgetParticipation } from "../../../src/core/rights/forget.ts";
import type { SqlStatement } from "../../../src/core/store/database/db.ts";
import { createStore } from "../../../src/core/store/store.ts";
import { createSeal } from "../../../src/http/create-seal.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

async function say(texts: string[], name = "p") {
  const rows = texts.map((text, i) => `${name}${i},q4,text,,"${text}",nl,web,,false,accepted,2026-11-25T09:00:00.000Z`);
  await importAnswers("park", [head, ...rows].join("\n"), town.context);
}

const mills = (n: number) => Array.from({ length: n }, (_, i) => `De molen nummer ${i} blijft`);
const trees = (n: number) => Array.from({ length: n }, (_, i) => `Meer bomen ${i}`);
const counted = async () => {
  const { themes, counted } = await countedThemes("park", town.context);
  return { themes: themes.map(({ title, count }) => `${title} ${count}`), counted };
};

/** The same town over a driver that keeps what it is asked. */
function recorded() {
  const asked = { rows: 0, commits: [] as SqlStatement[][] };
  const driver = {
    ...town.driver,
    query: async (sql: string, params: unknown[]) => {
      const rows = await town.driver.query(sql, params);
      asked.rows += rows.length;
      return rows;
    },
    commit: (statements: SqlStatement[]) => {
      asked.commits.push(statements);
      return town.driver.commit(statements);
    },
  };
  const store = createStore(driver, createSeal(new Uint8Array(32).fill(1)));
  const context: Context = { ...town.context, store };
  return { asked, context };
}

describe("the themes as they were counted last", () => {
  it("are those of the digest: a few people's own word has no name, and what waits is told", async () => {
    expect(await counted()).toEqual({ themes: [], counted: { until: null } });
    await say([...mills(5), ...trees(2), "Mijn draaiorgel", "Een draaiorgel"]);
    await placeTexts(town.context);
    expect(await counted()).toEqual({
      themes: ["Molen 5", "Groen, natuur en dieren 2", "Overige onderwerpen 2"],
      counted: "all",
    });
    town.clock.now += 60_000;
    await say(["Bomen in de straat"], "late");
    expect(await counted()).toMatchObject({
      themes: ["Molen 5", "Groen, natuur en dieren 2", "Overige onderwerpen 2"],
    });
    expect((await counted()).counted).toEqual({ until: "11:00" });
    await placeTexts(town.context);
    expect(await counted()).toMatchObject({
      themes: ["Molen 5", "Groen, natuur en dieren 3", "Overige onderwerpen 2"],
    });
  });

  it("lose other words, words that count no more, and those of who is forgotten, when they are counted again", async () => {
    await say([...mills(5), ...trees(3)]);
    await placeTexts(town.context);
    await town.driver.commit([
      { sql: "UPDATE answers SET text = 'meer bomen' WHERE participation_id = 'p0'", params: [] },
      { sql: "UPDATE answers SET status = 'rejected' WHERE participation_id = 'p5'", params: [] },
    ]);
    await forgetParticipation("p6", town.context);
    expect((await counted()).counted).not.toBe("all");
    await placeTexts(town.context);
    // Four people are too few for a word of their own.
    expect(await counted()).toEqual({ themes: ["Groen, natuur en dieren 2", "Overige onderwerpen 4"], counted: "all" });
    expect(await town.driver.query("SELECT count(*) FROM placed_texts", [])).toEqual([[7]]);
  });

  it("are read by a page and by Slack's lists without a write, and no more is read for many answers than for few", async () => {
    const about = { what: { nl: "Tien." }, because: { nl: "Te warm." }, decidedBy: { nl: "De raad" } };
    const told = { outcomes: [{ theme: "word-mol", result: "done" as const, ...about }], next: { nl: "Meer." } };
    const readAll = async () => {
      const { asked, context } = recorded();
      const page = await showConsultation("park", context);
      expect(page?.outcomes).toMatchObject([{ about: { nl: "Molen" } }]);
      expect((await subjectsOf("park", context)).subjects.map(({ title }) => title)).toContain("Molen");
      expect(asked.commits).toEqual([]);
      return asked.rows;
    };
    await say([...mills(5), ...trees(1)]);
    await placeTexts(town.context);
    await followUp("park", { ...told, isComplete: true }, undefined, town.context);
    const few = await readAll();
    await say([...mills(300), ...trees(300)], "more");
    await readAll();
    await placeTexts(town.context);
    expect(await readAll()).toBe(few);
  });
});
