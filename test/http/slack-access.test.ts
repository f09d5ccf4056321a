import { afterEach, expect, it } from "vitest";
import { watchDigest } from "../../src/core/digest/publish/watch-digest.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";
import { createVisitor } from "../fakes/visitor.ts";

const WEEK = "2026-W48";
const EIGHT_DAYS = 8 * 86_400;
const PUBLIC = "https://inspraak.example.nl";
let running: RunningWithSlack;
let { slack, town, colleague } = {} as RunningWithSlack;

async function start(env: Record<string, string> = { PUBLIC_URL: PUBLIC }) {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], env);
  ({ slack, town, colleague } = running);
  await town.publish(short);
  await answerPark(town.person(1), "Meer bomen graag");
}

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

/** The week of the answers is over, and its digest stands in the team's channel. */
async function weekIsOver() {
  town.later(EIGHT_DAYS);
  await watchDigest(town.server.program.context);
  await town.settle();
}

const visitor = () => createVisitor(`http://127.0.0.1:${town.server.port}`);
const linkIn = (view: unknown, path: string) =>
  new RegExp(`${PUBLIC}(${path}[a-z0-9]+)`).exec(JSON.stringify(view))?.[1] ?? "";
const log = () => town.server.program.context.store.audit.ofSlug("");

it("gives each colleague who presses Nakijken a link of their own, in a modal that nobody else sees", async () => {
  await start();
  await weekIsOver();
  const [anna, bram] = [colleague("UANNA"), colleague("UBRAM")];
  await anna.press("Nakijken");
  expect(anna.screen()).toContain("[Openen in de browser]");
  await bram.press("Nakijken");
  const links = [anna, bram].map((each) => linkIn(each.view(), "/review/"));
  expect(new Set(links).size).toBe(2);
  for (const link of links) {
    expect(JSON.stringify([slack.messages, town.logged])).not.toContain(link);
    const who = visitor();
    expect((await who.post(link)).status).toBe(303);
    const list = await who.get("/review");
    expect([list.status, list.html.includes("Weekbrief 2026-48 nakijken")]).toEqual([200, true]);
  }
  const acts = await log();
  expect(acts.map(({ act, colleague: by, subject }) => [act, by, subject])).toEqual([
    ["review-link", "UANNA", `digest ${WEEK}`],
    ["review-link", "UBRAM", `digest ${WEEK}`],
  ]);
});

it("takes the press on a link as read: nobody becomes one who answers by it, or hears anything", async () => {
  await start();
  await weekIsOver();
  const anna = colleague("UANNA");
  await anna.press("Nakijken");
  const before = slack.calls.length;
  await anna.pressRaw({ type: "button", action_id: "_open-link", text: { type: "plain_text", text: "x" } });
  expect(slack.calls.length).toBe(before);
  const { store } = town.server.program.context;
  expect(await store.residents.find(store.residents.idOf("slack", "UANNA"))).toBeUndefined();
});

it("gives no link to who is no colleague", async () => {
  await start();
  await weekIsOver();
  const carla = colleague("UCARLA");
  await carla.answer("Nakijken");
  expect(carla.chat()).toContain("Dit kunnen alleen collega's in het kanaal van het team.");
  expect(await log()).toEqual([]);
});

it("says what the administrator has to set when there is no website", async () => {
  await start({});
  await weekIsOver();
  const anna = colleague("UANNA");
  await anna.press("Nakijken");
  expect(anna.screen()).toContain("PUBLIC_URL");
  expect(await log()).toEqual([]);
});

it("makes a link to the answers for a name, shows it once, lists who has one, and revokes it", async () => {
  await start();
  const anna = colleague("UANNA");
  await anna.openMenu();
  await anna.press("Antwoorden laten lezen", "park");
  anna.type("name", " ");
  expect(JSON.stringify(await anna.submit())).toContain("Schrijf op voor wie de link is");
  anna.type("name", "Raadslid Bos");
  await anna.submit();
  expect(anna.screen()).toContain("Stuur deze link aan Raadslid Bos.");
  const link = linkIn(anna.view(), "/c/park/answers/open/");
  const reader = visitor();
  expect((await reader.post(link)).headers.get("location")).toBe("/c/park/answers");

  await anna.press("Alle links");
  expect(anna.screen()).toContain("Raadslid Bos, werkt tot en met 25 december 2026");
  expect(JSON.stringify(anna.view())).not.toContain(link);
  await anna.press("Intrekken");
  expect(anna.screen()).toContain("Deze link werkt niet meer.");
  expect(anna.screen()).not.toContain("Raadslid Bos");
  expect((await reader.post(link)).status).toBe(404);
  const acts = await town.server.program.context.store.audit.ofSlug("park");
  expect(acts.map(({ act }) => act)).toEqual(["answers-link", "revoke-answers-link"]);
  expect(JSON.stringify(acts)).not.toContain("Bos");
  expect(JSON.stringify(slack.messages)).not.toContain(link);
});
