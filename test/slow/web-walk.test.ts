import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { answerToValue } from "../../src/core/model/answer.ts";
import { type Consultation, questionOf } from "../../src/core/model/consultation.ts";
import { rulesOf } from "../../src/core/model/kinds/kinds.ts";
import { visibleQuestions } from "../../src/core/model/session/route.ts";
import { wide as withoutRank } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { createWebPerson, type WebPerson } from "../fakes/web-person.ts";

const WALKS = 150;
const LONGEST_WALK = 24;
const SEED = Number(process.env.SEED ?? 20261129);

const wide: Consultation = {
  ...withoutRank,
  questions: [
    ...withoutRank.questions,
    {
      id: "volgorde",
      kind: "rank",
      text: { nl: "Wat komt het eerst?" },
      options: ["bomen", "bank", "fiets"].map((id) => ({ id, text: { nl: id } })),
    },
  ],
};

/** The same walk for the same seed (mulberry32), so that a failure can be played again. */
function dice(seed: number) {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(roll() * n);
  return { below, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T };
}
type Dice = ReturnType<typeof dice>;

const typed = [
  "ja",
  "Nee!",
  "2",
  "Alleen overdg",
  "eens",
  "klaar",
  "overslaan",
  "hoi",
  "Wat een onzin, luister eens!",
  "‏مرحبا بكم في الساحة",
  "a\u0000b",
  "x".repeat(3900),
  "<b>hoi</b> & *ster*",
  "'; DROP TABLE answers; --",
  "bank, fiets",
  "/start plein",
  "/taal",
  "/nergens",
  "stop",
  "appel bagage balkon banken",
];

let town: Running;
const people: WebPerson[] = [];

async function step(d: Dice, me: WebPerson, earlier: [string, string][][]): Promise<void> {
  const buttons = [...me.html.matchAll(/<button[^>]* name="press" value="[^"]*"[^>]*>([\s\S]*?)<\/button>/g)];
  const labels = me.buttons().filter((label) => !["Gebruik de plek waar ik nu ben", "Versturen"].includes(label));
  const canWrite = me.html.includes("<textarea");
  switch (d.below(10)) {
    case 0:
    case 1:
      if (canWrite) {
        const form = me.writing(d.pick(typed));
        earlier.push(form);
        return me.send(form);
      }
      return me.look();
    case 2:
      return earlier.length > 0 ? me.send(d.pick(earlier)) : me.look();
    case 3: {
      const forged = `x:${d.pick(["auto", "waar", "_receipt", "volgorde"])}:${d.pick(["_begin", "_skip", "_back", "s1=1", "zz"])}`;
      return me.send([
        ["key", "f".repeat(16)],
        ["place", String(d.below(50))],
        ["press", forged],
      ]);
    }
    case 4: {
      if (labels.length === 0) return me.look();
      const form = me.pressing(d.pick(labels));
      earlier.push(form);
      await Promise.all([me.visitor.post("/c/plein/chat", form), me.visitor.post("/c/plein/chat", form)]);
      return me.look();
    }
    default: {
      const options =
        d.below(8) === 0 ? labels : buttons.slice(-6).map(([, label = ""]) => label.replaceAll("&#39;", "'"));
      if (options.length === 0) return labels.length > 0 ? me.press(d.pick(labels)) : me.look();
      const form = me.pressing(d.pick(options));
      earlier.push(form);
      return me.send(form);
    }
  }
}

async function walk(n: number): Promise<void> {
  const d = dice(SEED + n);
  const me = createWebPerson(`http://127.0.0.1:${town.server.port}`, "plein");
  people.push(me);
  await me.begin();
  const earlier: [string, string][][] = [];
  for (let steps = 4 + d.below(LONGEST_WALK); steps > 0; steps--) {
    await step(d, me, earlier);
    if (me.status !== 200) throw new Error(`status ${me.status}:\n${me.html}`);
    if (me.buttons().length === 0) throw new Error(`no way on from:\n${me.html}`);
  }
}

beforeAll(async () => {
  town = await startRunning({ validate: false });
  await town.publish(wide);
  for (let n = 0; n < WALKS; n++)
    await walk(n).catch((error) => {
      throw new Error(`walk ${n} of seed ${SEED}: ${error}`, { cause: error });
    });
}, 600_000);
afterAll(() => town.stop());

describe(`${WALKS} random conversations in browsers`, () => {
  it("log nothing that is an error, and leave nothing in the outbox", async () => {
    expect(town.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    await town.settle();
    expect(await town.server.program.context.store.outbox.counts()).toEqual({ waiting: 0, failed: 0 });
  });

  it("have every closed answer that the person was told of in the export exactly once, and no other", async () => {
    const { context } = town.server.program;
    const told = new Set<string>();
    for (const id of await context.store.participations.ids()) {
      const session = (await context.store.participations.find(id))?.session;
      if (session?.slug !== "plein") continue;
      const visible = visibleQuestions(session.picked, wide).map((question) => question.id);
      for (const [questionId, ids] of Object.entries(session.picked)) {
        const question = questionOf(wide, questionId);
        const answer = question && Array.isArray(ids) ? rulesOf(question).fromIds(question, ids, wide) : undefined;
        if (answer && !["text", "statements"].includes(answer.kind) && visible.includes(questionId))
          told.add(`${id} ${questionId} ${answer.kind} ${answerToValue(answer)}`);
      }
      for (const [questionId, said] of Object.entries(session.said))
        told.add(`${id} ${questionId} text ${said.map(({ text }) => text).join("\n")}`);
    }
    const exported: string[] = [];
    for await (const row of exportAnswers("plein", context)) {
      if (row.status === "withdrawn" || row.hidden || row.kind === "statements") continue;
      exported.push(`${row.participant} ${row.question} ${row.kind} ${row.kind === "text" ? row.text : row.value}`);
    }
    expect(exported.length).toBeGreaterThan(WALKS);
    expect(new Set(exported).size).toBe(exported.length);
    expect(exported.filter((row) => !told.has(row)).slice(0, 3)).toEqual([]);
    expect([...told].filter((row) => !exported.includes(row)).slice(0, 3)).toEqual([]);
  });

  it("end on a page whose first buttons lead to the receipt", async () => {
    for (const me of people.filter((_, n) => n % 10 === 0)) {
      await me.look();
      if (me.buttons().includes("Beginnen")) await me.press("Beginnen");
      if (me.buttons().includes("Ga verder")) await me.press("Ga verder");
      for (let steps = 0; steps < 25 && !/Dank u|Thank you/.test(me.now()); steps++) {
        const skip = /<button[^>]* name="press" value="([^"]+:_(?:skip|begin|remark|right|no-remark|begin-late))"/.exec(
          me.html.slice(me.html.indexOf('class="now"')),
        );
        if (!skip) break;
        const place = /data-place="(\d+)"/.exec(me.html)?.[1] ?? "0";
        await me.send([
          ["key", `${steps}`.padStart(16, "z")],
          ["place", place],
          ["press", skip[1] ?? ""],
        ]);
      }
      expect(me.buttons().length).toBeGreaterThan(0);
    }
  });
});
