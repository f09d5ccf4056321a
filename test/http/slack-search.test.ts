import { afterEach, beforeEach, expect, it } from "vitest";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town, colleague } = {} as RunningWithSlack;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA"]);
  ({ slack, town, colleague } = running);
  await town.publish({ ...short, moderation: "before" });
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

async function searching(query: string) {
  const me = colleague("UANNA");
  await me.openMenu();
  await me.press("Zoeken");
  me.type("query", query);
  const answer = await me.submit();
  return { me, answer };
}

it("what a colleague looks for is shown with where it stands, and opens to be ruled on and back again", async () => {
  await answerPark(town.person(1), "Meer <!channel> bómen bij *het* park");
  const { me } = await searching("BOMEN");
  expect(me.screen()).toMatch(
    /Wat bewoners zeiden, het nieuwste eerst\nMeer <!channel> bómen bij \*het\* park\n {2}\([^)]+ · Het park · Wat wilt u nog zeggen\? · wacht\)/,
  );
  await me.press("Openen");
  expect(me.screen()).toContain("bómen bij *het* park");
  const [field = ""] = me.fieldNames();
  me.choose(field, "Telt mee");
  await me.submit();
  expect(me.screen()).toContain("Bewaard. Dit was de reactie die u opende.");
  await me.press("Terug naar zoeken");
  expect(me.screen()).toMatch(/bómen[\s\S]*telt mee\)/);
});

it("a consultation that is found stands with its stage, and opens", async () => {
  const { me } = await searching("bankjes");
  expect(me.screen()).toContain("Vragen aan bewoners\nHet park\nOpen tot en met 31 december 2099\n→ Wilt u bankjes?");
  await me.press("Openen");
  expect(me.screen()).toMatch(/^Het park\nOpen tot en met/);
  await me.press("Naar het overzicht");
  expect(me.screen()).toMatch(/^Voor u/);
});

it("a search that finds nothing says so kindly, and keeps what was typed", async () => {
  const { me } = await searching("zwembad 50%_");
  expect(me.screen()).toContain('Wij vonden niets met "zwembad 50%_". Probeer een ander woord');
  expect(JSON.stringify(me.view())).toContain('"initial_value":"zwembad 50%_"');
});

it.each(["", " ", "a", "é"])("for %o is asked for more letters, and the field stays", async (query) => {
  const { answer } = await searching(query);
  expect(answer).toMatchObject({ response_action: "errors", errors: { query: "Typ ten minste twee letters." } });
});

it("goes on to older words by a button", async () => {
  for (let n = 0; n < 11; n++) await answerPark(town.person(n + 1), `Boom ${n} erbij`);
  const { me } = await searching("erbij");
  expect(me.screen()).toContain("Boom 10 erbij");
  expect(me.screen()).not.toContain("Boom 0 erbij");
  await me.press("Verder zoeken in oudere reacties");
  expect(me.screen()).toContain("Boom 0 erbij");
  expect(me.screen()).not.toContain("Verder zoeken");
});

it("is for colleagues only", async () => {
  const stranger = colleague("UEVE");
  const button = {
    type: "button" as const,
    action_id: "_search",
    value: "park",
    text: { type: "plain_text" as const, text: "x" },
  };
  await stranger.pressRaw(button, { channel: { id: "C1" }, message: { ts: "1" } });
  expect(slack.views.size).toBe(0);
  expect(stranger.chat()).toContain("Dit kunnen alleen collega's");
});
