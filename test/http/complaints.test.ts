import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildDigest, prepareDigest } from "../../src/core/digest/build-digest.ts";
import { publishDigest } from "../../src/core/digest/publish/publish-digest.ts";
import { forgetParticipation } from "../../src/core/rights/forget.ts";
import { short } from "../fakes/consultations.ts";
import { gates, letSay } from "../fakes/note-town.ts";
import { startRunning } from "../fakes/running.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";
import { createVisitor } from "../fakes/visitor.ts";

let running: RunningWithSlack;
let week: string;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA"]);
  const { town } = running;
  await town.publish(short);
  const { context } = town.server.program;
  await letSay(gates, context);
  week = context.calendar.weekOf(context.now());
  await prepareDigest(week, context);
  await buildDigest(week, context);
  await publishDigest(week, context);
  await town.settle();
});

afterEach(async () => {
  expect(running.slack.faults).toEqual([]);
  await running.stop();
});

const reader = () => createVisitor(`http://127.0.0.1:${running.town.server.port}`);
const context = () => running.town.server.program.context;
const digest = async () => (await reader().get(`/digests/${week}`)).html;
const linksIn = (html: string) =>
  [...html.matchAll(/href="(\/digests\/[^"]+\/words\/\d+)"/g)].map(([, path = ""]) => path);

async function reported(more: string[][] = []) {
  const [link = ""] = linksIn(await digest());
  const form = await reader().get(link);
  const [, words = ""] = /<blockquote[^>]*>“([^”]+)”/.exec(form.html) ?? [];
  const sent = await reader().post(link, [
    ["why", "private"],
    ["words", "Dit is mijn buurman, bel 06 12345678"],
    ...more,
  ]);
  await running.town.settle();
  return { link, words, form, sent, state: sent.headers.get("location") ?? "" };
}

describe("a complaint about published words", () => {
  it("is made on pages that lead on in the language of their address", async () => {
    const [link = ""] = linksIn(await digest());
    const form = await reader().get(`${link}?language=en`);
    expect(form.html).toContain('<html lang="en"');
    expect(form.html).toContain('href="/ideas?language=en"');
  });

  it("is kept by no cache below the page of the council", async () => {
    const [link = ""] = linksIn(await digest());
    const at = async (query: string) => (await reader().get(`${link}${query}`)).headers.get("cache-control");
    expect(await at("?council=key")).toBe("no-store");
    expect(await at("")).not.toBe("no-store");
  });

  it("needs no account, script or name, and tells at its own link what a colleague did", async () => {
    const { form, words, sent, state } = await reported();
    expect(form.html).not.toContain("<script");
    expect(form.headers.get("content-security-policy")).toContain("form-action 'self'");
    expect(words).toContain("Veenpoort");
    expect(sent.status).toBe(303);
    const open = await reader().get(state);
    expect(open.html).toContain("Een medewerker leest die");
    expect(open.headers.get("cache-control")).toBe("no-store");
    const anna = running.colleague("UANNA");
    expect(JSON.stringify(running.slack.messages)).toContain(
      "Een lezer vindt dat deze woorden niet in de weekbrief horen.",
    );
    expect(JSON.stringify(running.slack.messages)).not.toContain("06 12345678");
    await anna.openMenu();
    await anna.press("Bekijken");
    anna.choose("ruling", "Laten staan");
    anna.type("because", "Er staat niet in wie het is.");
    await anna.submit();
    expect(anna.screen()).toContain("De woorden blijven staan");
    const left = (await reader().get(state)).html;
    expect(left).toContain("Wij laten deze woorden staan.");
    expect(left).toContain("Er staat niet in wie het is.");
    expect(await digest()).toContain(words);
    const acts = await context().store.audit.ofSlug("park");
    expect(acts.at(-1)).toMatchObject({ colleague: "UANNA", act: "rule-complaint", detail: { to: "left" } });
  });

  it("takes the words out of the published digest too when a colleague hides them", async () => {
    const { link, words, state } = await reported();
    const again = await reported([["website", ""]]);
    const anna = running.colleague("UANNA");
    await anna.openMenu();
    await anna.press("Bekijken");
    anna.choose("ruling", "Weghalen: Er staan gegevens");
    anna.type("because", "U hebt gelijk.");
    await anna.submit();
    await running.town.settle();
    expect(await digest()).not.toContain(words);
    expect((await reader().get(link)).status).toBe(404);
    for (const each of [state, again.state]) expect((await reader().get(each)).html).toContain("weggehaald");
    const answerId = Number(/\d+$/.exec(link)?.[0]);
    expect(await context().store.reviews.find(answerId)).toMatchObject({ status: "rejected" });
    const rebuilt = await buildDigest(week, context());
    expect(JSON.stringify(rebuilt)).not.toContain(words);
    await anna.openMenu();
    expect(anna.screen()).not.toContain("Bekijken");
  });

  it("is asked for a reason, and is only taken of words that stand in a published digest", async () => {
    const [link = ""] = linksIn(await digest());
    const without = await reader().post(link, [["words", "x"]]);
    expect(without.status).toBe(400);
    expect(without.html).toContain("Kies eerst waarom.");
    expect((await reader().post(link, [["why", "constructor"]])).status).toBe(400);
    for (const path of [`/digests/${week}/words/999999`, "/digests/2020-W01/words/1", `/digests/${week}/words/x`]) {
      expect((await reader().get(path)).status, path).toBe(404);
      expect((await reader().post(path, [["why", "other"]])).status, path).toBe(404);
    }
    expect((await reader().get("/complaints/nothing")).status).toBe(404);
    expect(await context().store.complaints.countOpen()).toBe(0);
  });

  it("of a machine that fills in every field, of another site, or one too many, is not stored", async () => {
    const { link } = await reported();
    expect(
      (
        await reader().post(link, [
          ["why", "other"],
          ["website", "x"],
        ])
      ).status,
    ).toBe(200);
    expect((await reader().post(link, [["why", "other"]], { "sec-fetch-site": "cross-site" })).status).toBe(404);
    expect(await context().store.complaints.countOpen()).toBe(1);
    for (let n = 0; n < 30; n++) await reader().post(link, [["why", "other"]]);
    expect(await context().store.complaints.countOpen()).toBe(20);
    await running.town.settle();
    const told = running.slack.messages.filter((each) => JSON.stringify(each).includes("Een lezer vindt"));
    expect(told).toHaveLength(1);
  });

  it("stays words, whatever stands in it, and speaks the reader's language", async () => {
    const { link } = await reported();
    const sent = await reader().post(`${link}?lang=ar`, [
      ["why", "other"],
      ["words", "<b>&*_<!channel>"],
    ]);
    const state = await reader().get(sent.headers.get("location") ?? "");
    expect(state.html).toContain('lang="ar" dir="rtl"');
    expect((await reader().get(`${link}?lang=constructor`)).html).toContain('lang="nl"');
    await running.town.settle();
  });

  it("keeps nothing of words that are forgotten", async () => {
    const { link, state } = await reported();
    const answerId = Number(/\d+$/.exec(link)?.[0]);
    const [row] = await context().store.reviews.page("one", {
      slug: "park",
      after: 0,
      limit: 1,
      by: "",
      only: answerId,
    });
    await forgetParticipation(row?.participationId ?? "", context());
    expect((await reader().get(state)).html).toContain("Deze woorden staan er niet meer.");
    const [, id = ""] = /complaints\/(\w+)/.exec(state) ?? [];
    expect(await context().store.complaints.find(id)).toMatchObject({ state: "gone", words: null });
  });
});

it("where no team reads along nobody is asked to complain", async () => {
  const town = await startRunning({ validate: false });
  await town.publish(short);
  const { context: alone } = town.server.program;
  await letSay(gates, alone);
  await prepareDigest(week, alone);
  await buildDigest(week, alone);
  await publishDigest(week, alone);
  const visitor = createVisitor(`http://127.0.0.1:${town.server.port}`);
  expect(linksIn((await visitor.get(`/digests/${week}`)).html)).toEqual([]);
  await town.stop();
});
