import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { announceWaiting } from "../../src/core/answers/announce-waiting.ts";
import { short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

const hostile = [
  "<!channel> <!here> <@UANNA> *vet* _schuin_ `code` :tada: & &lt;!everyone&gt;",
  "مرحبا بكم في الحديقة، نريد أشجارًا",
  "👩‍👩‍👧‍👦🏳️‍🌈".repeat(300),
  "woord & <b> ".repeat(420),
  `e${"\u0301".repeat(4000)}`,
  "\u202e\u0000\u200b  ﷽  ",
];
let running: RunningWithSlack;
let { slack, town, colleague } = {} as RunningWithSlack;

beforeAll(async () => {
  running = await startRunningWithSlack(["UANNA"], { PUBLIC_URL: "https://inspraak.example.nl" });
  ({ slack, town, colleague } = running);
});

afterAll(async () => {
  await running.stop();
});

/** Slack reads markup only in the line of a notification, where what could act has to be escaped, and in mrkdwn. */
function expectHarmless(): void {
  expect(slack.faults).toEqual([]);
  for (const { text, blocks } of slack.messages) {
    expect(text).not.toMatch(/<[!@#]/);
    expect(JSON.stringify(blocks)).not.toContain('"mrkdwn"');
  }
  for (const view of [...slack.views.values(), ...slack.homes.values()])
    for (const [found] of JSON.stringify(view).matchAll(/"type":"mrkdwn","text":"[^"]*"/g))
      expect(found).not.toMatch(/<!|مرحبا|👩/u);
}

describe.each(hostile.map((words, i) => [i, words] as const))(
  "words that are meant to break something (%i)",
  (i, words) => {
    const label = [...words].slice(0, 60).join("").trim();
    const slug = `park-${i}`;

    it("in the texts of a consultation stay words, wherever they are shown", async () => {
      const [q1, q2, q3, q4] = short.questions;
      if (!q1 || !q2 || !q3 || !q4) throw new Error("the short consultation changed");
      const options = [
        { id: "a", text: { nl: label || "leeg" } },
        { id: "b", text: { nl: "Nee" } },
      ];
      const text = { nl: words };
      await town.publish({
        ...short,
        slug,
        title: text,
        moderation: "before",
        audience: i % 2 === 0 ? "residents" : "team",
        promise: { ...short.promise, decided: text, open: text },
        sources: [{ id: "poster", name: words }],
        questions: [{ ...q1, text, options } as typeof q1, q3, q4],
      });
      await town.settle();
      const me = colleague("UANNA");
      await me.openMenu();
      await me.press("Verlengen of veranderen", slug);
      await me.press("Veranderen", "q1");
      await me.submit();
      await me.submit();
      await me.openMenu();
      await me.press("Overdragen", slug);
      if (i % 2 === 1) await me.answer("Meedoen");
      await me.openHome();
      await town.settle();
      expectHarmless();
    });

    it("of a resident stay words, and can be read, ruled on and asked about", async () => {
      await town.publish({ ...short, moderation: "before" });
      const resident = town.person(100 + i);
      await resident.open("park");
      for (const button of ["Beginnen", "Nee", "3"]) await resident.press(button);
      await resident.write([...words].slice(0, 4000).join(""));
      const { context } = town.server.program;
      await context.store.write([context.store.consultations.setTold({ slug: "park", toldAt: 0, toldWaiting: 0 })]);
      await announceWaiting(context);
      const me = colleague("UANNA");
      await me.shortcut(words);
      await me.submit();
      await me.openMenu();
      await me.press("Lezen en beoordelen", "park");
      if (me.view()?.submit) {
        await me.press("Vraag aan de bewoner");
        me.type("question", [...words].slice(0, 900).join("").trim() || "x");
        await me.submit();
        await me.submit();
      }
      await town.settle();
      expectHarmless();
      const rest = colleague("UANNA");
      await rest.openMenu();
      await rest.press("Lezen en beoordelen", "park");
      while (rest.view()?.submit) await rest.submit();
    });
  },
);
