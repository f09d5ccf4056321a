import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { StaticSelect } from "@slack/types";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { announceWaiting } from "../../src/core/answers/announce-waiting.ts";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import { carryOutRulings, textsFor } from "../../src/core/answers/moderate.ts";
import type { Context } from "../../src/core/context.ts";
import { createColleague } from "../fakes/colleague.ts";
import { answerPark, fromYaml, root, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, SLACK_SECRET, startRunningWithSlack } from "../fakes/running-with-slack.ts";
import { signed } from "../fakes/slack-api.ts";

let running: RunningWithSlack;
let { slack, town, line, colleague } = {} as RunningWithSlack;
let chats = 9000;

beforeAll(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM"]);
  ({ slack, town, line, colleague } = running);
  await town.publish({ ...short, moderation: "before" });
});

afterAll(() => running.stop());

beforeEach(() => town.later(60));

/** Every test begins with nothing that waits, to be read or to be sent, so that it sees its own words only. */
afterEach(async () => {
  slack.answer = () => undefined;
  slack.letGo();
  await town.settle();
  const { context } = town.server.program;
  const waiting = await textsFor("waiting", { slug: "park", after: 0, limit: 100 }, context);
  const rulings = waiting.map(({ id, review }) => ({ id, seen: review, to: "accepted" as const }));
  await carryOutRulings(rulings, { by: "UTEST", key: "clear" }, context);
  while ((await context.store.outbox.counts()).waiting > 0) await town.pass(60);
  expect(slack.faults.splice(0)).toEqual([]);
});

/** What the team is told of words that wait. */
const isOfWaiting = (text: string) => /op u\.|nieuwste bericht|Alle reacties zijn beoordeeld/.test(text);

/** A moment at which nothing was told: all that is done here is done on a whole second. */
const ago = (minutes: number) => town.now() - minutes * 60_000 + 1;

const post = (body: string, headers: Record<string, string> = signed(body, SLACK_SECRET, seconds())) =>
  running.post(body, { "content-type": "application/json", ...headers });

const seconds = () => Math.floor(town.now() / 1000);
const anna = () => colleague("UANNA");
const bram = () => colleague("UBRAM");

async function resident(words: string) {
  const me = town.person(++chats);
  await answerPark(me, words);
  return me;
}

async function statuses() {
  const found: [string, string][] = [];
  for await (const row of exportAnswers("park", town.server.program.context))
    if (row.kind === "text" && row.text !== "") found.push([row.text, row.status]);
  return found;
}

describe("a request of Slack", () => {
  it("is refused without the right signature, and when it is older than five minutes", async () => {
    const body = JSON.stringify({ type: "url_verification", challenge: "c" });
    const minutesAgo = (minutes: number) => seconds() - minutes * 60;
    expect((await post(body, {})).status).toBe(401);
    expect((await post(body, signed(body, "another"))).status).toBe(401);
    expect((await post(body, signed(`${body} `, SLACK_SECRET))).status).toBe(401);
    expect((await post(body, signed(body, SLACK_SECRET, minutesAgo(6)))).status).toBe(401);
    expect((await post(body, signed(body, SLACK_SECRET, minutesAgo(-6)))).status).toBe(401);
    const good = await post(body, signed(body, SLACK_SECRET, minutesAgo(4)));
    expect(await good.json()).toEqual({ challenge: "c" });
  });

  it("that cannot be read is refused", async () => {
    expect((await post("{")).status).toBe(400);
  });

  it("that is too large is refused before it is read", async () => {
    expect((await post("x".repeat(2_000_001))).status).toBe(413);
  });
});

describe("who may act", () => {
  it("is only who is in the team's channel; others hear kindly how to get there", async () => {
    const before = slack.calls.length;
    const stranger = colleague("UEVE");
    await stranger.command();
    expect(stranger.chat()).toContain("Vraag een collega");
    expect(slack.calls.slice(before).filter(({ method }) => method === "views.open")).toEqual([]);
    await stranger.openHome();
    expect(stranger.home()).toContain("Vraag een collega");
    expect(stranger.home()).not.toContain("park");
  });

  it("is learnt when somebody joins or leaves the channel", async () => {
    const carla = colleague("UCARLA");
    await carla.event({ type: "member_joined_channel", user: "UCARLA", channel: "C1", event_ts: "1" });
    await carla.openMenu();
    expect(carla.screen()).toContain("Het park");
    await carla.event({ type: "member_left_channel", user: "UCARLA", channel: "C1", event_ts: "2" });
    await carla.command();
    expect(carla.chat()).toContain("Vraag een collega");
  });
});

const waitingFields = async (me: ReturnType<typeof anna>) => me.fieldNames().filter((name) => name.startsWith("text-"));

describe("moderation", () => {
  it("holds words back until a colleague lets them through, and counts closed answers at once", async () => {
    await resident("Meer banken graag");
    const own = async () => (await statuses()).filter(([text]) => text === "Meer banken graag");
    expect(await own()).toEqual([["Meer banken graag", "waiting"]]);
    const me = anna();
    await me.openMenu();
    expect(me.screen()).toContain("Eén reactie moet nog beoordeeld worden.");
    await me.press("Lezen en beoordelen");
    expect(me.screen()).toMatch(/\(\S+ \S+ \d+ · Wat wilt u nog zeggen\?\)\nMeer banken graag/);
    await me.submit();
    expect(await own()).toEqual([["Meer banken graag", "accepted"]]);
    expect(me.screen()).toContain("Er wacht niets meer");
  });

  it("tells who was rejected why; they try once more, and the second time is the last", async () => {
    const me = anna();
    const author = await resident("Stem op mijn partij");
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    me.choose(me.view()?.blocks.find(({ type }) => type === "input")?.block_id ?? "", "Afwijzen: Het is reclame.");
    await me.submit();
    await town.pass(1);
    expect(author.transcript()).toContain("Het is reclame.");
    await author.press("Opnieuw schrijven");
    await author.write("Meer schaduw");
    expect((await statuses()).at(-1)).toEqual(["Meer schaduw", "waiting"]);
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    me.choose(
      me.view()?.blocks.find(({ type }) => type === "input")?.block_id ?? "",
      "Afwijzen: Het gaat over iets anders.",
    );
    await me.submit();
    await town.pass(1);
    expect(author.transcript()).toContain("Opnieuw proberen kan niet meer");
    expect((await statuses()).at(-1)).toEqual(["Meer schaduw", "rejected"]);
  });

  it("tells the second of two colleagues who was first, and keeps the first ruling", async () => {
    await resident("Een glijbaan");
    const [first, second] = [anna(), bram()];
    await first.openMenu();
    await first.press("Lezen en beoordelen");
    await second.openMenu();
    await second.press("Lezen en beoordelen");
    await first.submit();
    second.choose(
      second.view()?.blocks.find(({ type }) => type === "input")?.block_id ?? "",
      "Telt niet mee bij een onderwerp (bewoner hoort dat pas aan het eind)",
    );
    await second.submit();
    expect(second.screen()).toContain("Eén reactie was al beoordeeld door <@UANNA>.");
    expect((await statuses()).at(-1)).toEqual(["Een glijbaan", "accepted"]);
  });

  it("does nothing twice when the same modal comes twice, and writes every ruling in the log with what it did", async () => {
    await resident("Een wip");
    const me = anna();
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    const same = {
      type: "view_submission",
      user: { id: "UANNA" },
      team: { id: "T1" },
      trigger_id: "t",
      view: me.state(),
    };
    const [one, two] = await Promise.all([line("interactive", same), line("interactive", same)]);
    expect(JSON.stringify([one, two])).not.toContain("al beoordeeld");
    const rulings = await town.server.program.context.store.audit.ofSlug("park");
    expect(rulings.at(-1)).toMatchObject({
      colleague: "UANNA",
      act: "rule",
      detail: { from: "waiting", to: "accepted" },
    });
    expect(rulings.filter(({ subject }) => subject === rulings.at(-1)?.subject)).toHaveLength(1);
    expect(JSON.stringify(rulings)).not.toContain("Een wip");
  });

  it("pages, and shows long, foreign and hostile words as they are", async () => {
    const words = ["<!channel> & <!here> *vet*", "مرحبا بكم في الحديقة", "👩‍👩‍👧‍👦".repeat(100), "woord ".repeat(600)];
    for (const each of words) await resident(each.trim());
    for (let n = 0; n < 9; n++) await resident(`Een boom ${n}`);
    const me = anna();
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    expect(me.screen()).toContain("<!channel> & <!here> *vet*");
    expect(JSON.stringify(me.view())).not.toContain('"mrkdwn"');
    for (let pages = 0; pages < 4 && !me.screen().includes("niets meer"); pages++) await me.submit();
    expect((await statuses()).filter(([, status]) => status === "waiting")).toEqual([]);
  });

  it("never says that nothing waits because a text is too long for a page", async () => {
    await resident("Start");
    const [seen] = await textsFor("waiting", { slug: "park", after: 0, limit: 1 }, town.server.program.context);
    const { store } = town.server.program.context;
    await store.write([
      { sql: "UPDATE answers SET text = ? WHERE id = ?", params: ["Lang. ".repeat(60_000), seen?.id] },
    ]);
    await resident("Kort");
    const me = anna();
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    expect(me.screen()).toContain("Lang. Lang.");
    expect(me.screen()).toContain("Er wachten nog 2 reacties.");
  });

  it("of 300 texts is thirty pages when all of them count", async () => {
    const { context } = town.server.program;
    const rows = Array.from(
      { length: 300 },
      (_, n) => `p${n},q4,text,,Tekst ${n},nl,paper,,false,waiting,2026-11-20T10:00:00Z`,
    );
    const heading = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
    expect(await importAnswers("park", [heading, ...rows].join("\n"), context)).toMatchObject({ answers: 300 });
    const me = anna();
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    let pages = 0;
    for (; !me.screen().includes("Klaar."); pages++) await me.submit();
    expect(pages).toBe(30);
    expect((await statuses()).filter(([, status]) => status === "waiting")).toEqual([]);
  });

  it("shows that a threat may be one, and deletes nothing by itself", async () => {
    await resident("Ik weet waar je woont");
    const me = anna();
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    expect(me.screen()).toContain("⚠ Let op: dit lijkt een bedreiging.");
    await me.submit();
    me.choose((await waitingFields(me))[0] ?? "", "Telt mee");
    await me.submit();
  });

  it("accepts a threat or a slur only where somebody chose that for this one text, never by the click of a page", async () => {
    const { length } = await statuses();
    await resident("Ik weet waar je woont en kom je halen");
    await resident("Meer bloemen");
    await resident("Die vuile marokkanen moeten weg");
    const me = anna();
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    await me.submit();
    const now = async () => (await statuses()).slice(length).map(([, status]) => status);
    expect(await now()).toEqual(["waiting", "accepted", "waiting"]);
    expect(me.screen()).toContain("Er wachten nog 2 reacties.");
    const [first = "", second = ""] = await waitingFields(me);
    me.choose(first, "Nu nog niet");
    me.choose(second, "Telt mee");
    await me.submit();
    expect(await now()).toEqual(["waiting", "accepted", "accepted"]);
    me.choose((await waitingFields(me))[0] ?? "", "Telt mee");
    await me.submit();
    expect(me.screen()).toContain("Klaar.");
  });

  it("never says that nothing waits while something does, also where all answers are read", async () => {
    await resident("Een ligbank");
    const me = anna();
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    await me.submit();
    await resident("Een praatbankje");
    await me.openMenu();
    await me.press("Alle antwoorden lezen", "park");
    for (let n = 0; n < 99 && me.view()?.submit; n++) {
      expect(me.screen()).toContain("Er wacht nog één reactie.");
      await me.submit();
    }
    expect(me.screen()).toContain("Dit waren alle antwoorden die al beoordeeld zijn.");
    expect(me.screen()).not.toContain("Er wacht niets meer");
    await me.press("Lezen en beoordelen");
    expect(me.screen()).toContain("Een praatbankje");
    await me.submit();
  });
});

describe("what colleagues collect", () => {
  const rows = async (slug: string) => {
    const found: Record<string, unknown>[] = [];
    for await (const row of exportAnswers(slug, town.server.program.context)) found.push(row);
    return found;
  };

  it("from a message goes under a question, without personal data, and only the log knows who collected it", async () => {
    const me = anna();
    await me.shortcut("Mevrouw belde: meer bankjes! Bel haar op 06 12345678 of mail jo@example.nl");
    const field = me.view()?.blocks.find(({ block_id }) => block_id === "text");
    expect(JSON.stringify(field)).toContain("Bel haar op [telefoonnummer] of mail [e-mailadres]");
    me.choose("place", "4. Wat wilt u nog zeggen?");
    me.type("text", "Meer bankjes! Bel haar op 06 12345678");
    await me.submit();
    expect(me.screen()).toContain("Bewaard.");
    const collected = (await rows("park")).find(({ text }) => text === "Meer bankjes! Bel haar op [telefoonnummer]");
    expect(collected).toMatchObject({
      question: "q4",
      source: "team",
      channel: "team",
      helper: true,
      status: "waiting",
    });
    expect(JSON.stringify(collected)).not.toContain("UANNA");
    const log = await town.server.program.context.store.audit.ofSlug("park");
    expect(log.at(-1)).toMatchObject({ colleague: "UANNA", act: "collect" });
    expect(JSON.stringify(log)).not.toContain("bankjes");
  });

  it("from a message is read as people see it, without Slack's own signs", async () => {
    const me = anna();
    await me.shortcut("Groen &amp; rust &lt;3, zei <@UBRAM> in <#C2|algemeen>, <https://a.nl/?x=1|zie hier>");
    const field = me.view()?.blocks.find(({ block_id }) => block_id === "text");
    expect(JSON.stringify(field)).toContain("Groen & rust <3, zei … in algemeen, zie hier");
  });

  it("can be an idea, and is kept once when the modal comes twice", async () => {
    const me = anna();
    await me.shortcut("Een speeltuin bij de haven");
    me.choose("place", "Los idee");
    const twice = {
      type: "view_submission",
      user: { id: "UANNA" },
      team: { id: "T1" },
      trigger_id: "t",
      view: me.state(),
    };
    await Promise.all([line("interactive", twice), line("interactive", twice)]);
    const ideas = (await rows("_ideas")).map(({ text }) => text);
    expect(ideas.filter((text) => String(text).startsWith("Een speeltuin"))).toEqual(["Een speeltuin bij de haven"]);
  });

  it("without words is asked for again", async () => {
    const me = anna();
    await me.shortcut("");
    expect(await me.submit()).toEqual({
      response_action: "errors",
      errors: { place: "Kies waar dit bij hoort." },
    });
    me.choose("place", "Los idee");
    expect(await me.submit()).toEqual({
      response_action: "errors",
      errors: { text: "Schrijf op wat de bewoner zei." },
    });
  });

  it("from a message that is longer than a field is kept whole, and entries are told apart", async () => {
    const paragraphs = Array.from({ length: 120 }, (_, n) => `Alinea ${n}: ${"meer groen in de straat ".repeat(4)}.`);
    const whole = paragraphs.join("\n\n");
    const long = "Wat vindt u van het nieuwe plan voor het grote park aan de noordkant van het dorp, en ";
    const questions = ["waarom?", "wat mist u?"].map((end, i) => {
      return { id: `w${i}`, kind: "text" as const, text: { nl: `${long}${end}` } };
    });
    await town.publish({ ...short, slug: "lang", questions });
    await town.publish({ ...short, slug: "lang-2", questions });
    const me = anna();
    await me.shortcut(whole);
    const place = me.view()?.blocks.find(({ block_id }) => block_id === "place");
    const { option_groups: groups = [] } = (place as { element: StaticSelect }).element;
    const labels = groups.flatMap(({ label, options }) => options.map(({ text }) => `${label?.text} ${text.text}`));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThan(5);
    me.choose("place", "Los idee");
    await me.submit();
    expect((await rows("_ideas")).at(-1)?.text).toBe(whole);
    for (const slug of ["lang", "lang-2"])
      await town.server.program.context.store.write([
        town.server.program.context.store.consultations.close(slug, "2026-11-24"),
      ]);
  });

  it("on paper goes in form after form; hidden questions stay out of the counts", async () => {
    const me = anna();
    await me.openMenu();
    await me.press("Antwoorden invoeren");
    me.choose("way", "Op straat");
    me.choose("q1#0", "Nee");
    me.chooseSeveral("q2#0", ["Zon", "Schaduw"]);
    me.choose("q3#0", "5");
    me.type("q4#0", "Graag een kraantje");
    await me.submit();
    expect(me.screen()).toContain("Eén bewoner is bewaard.");
    me.choose("q1#1", "Ja");
    await me.submit();
    expect(me.screen()).toContain("2 bewoners zijn bewaard.");
    expect(await me.submit()).toMatchObject({ errors: { way: "Er is nog niets ingevuld." } });
    const entered = (await rows("park")).filter(({ source }) => source === "street" || source === "paper");
    expect(entered.map(({ question, value, text }) => [question, value, text])).toEqual([
      ["q1", "b", ""],
      ["q2", "a|b", ""],
      ["q3", "5", ""],
      ["q4", "", "Graag een kraantje"],
      ["q1", "a", ""],
    ]);
    const { store } = town.server.program.context;
    const tally = await store.counts.tally({ slug: "park", before: town.now() + 1000 });
    expect(tally.filter(({ questionId }) => questionId === "q2")).toEqual([]);
  });

  it("is refused when the consultation closed too long ago meanwhile", async () => {
    const me = anna();
    await me.openMenu();
    await me.press("Antwoorden invoeren");
    me.choose("q1#0", "Ja");
    const { store } = town.server.program.context;
    await store.write([store.consultations.close("park", "2026-11-01")]);
    expect(JSON.stringify(await me.submit())).toContain("is gesloten");
    await town.publish({ ...short, moderation: "before" });
  });
});

describe("a question asked back", () => {
  const inThread = () => slack.messages.filter(({ thread }) => thread !== undefined).map(({ text }) => text);

  async function asking(words: string, question: string) {
    const author = await resident(words);
    const me = anna();
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    await me.press("Vraag aan de bewoner");
    expect(me.screen()).toContain(words);
    me.type("question", question);
    await me.submit();
    return { author, me };
  }

  it("is shown first as the resident reads it, goes after ten seconds, and the answer comes back in the thread", async () => {
    const { author, me } = await asking("Een wilde tuin", "Waar precies? Derhalve graag met plek.");
    expect(me.screen()).toContain('De gemeente wil u iets vragen over uw antwoord bij "Het park":\n\nEen wilde tuin');
    expect(me.screen()).toContain("Liever: daarom.");
    expect(author.transcript()).not.toContain("Waar precies?");
    await me.submit();
    expect(me.screen()).toContain("over 10 seconden");
    expect(author.transcript()).not.toContain("Waar precies?");
    await me.openHome();
    expect(me.home()).toContain("heeft nog niet geantwoord op: Waar precies?");
    await town.pass(9);
    expect(author.transcript()).not.toContain("Waar precies?");
    await town.pass(1);
    expect(author.transcript()).toContain("Waar precies?");
    await author.press("Antwoord geven");
    await author.write("Achter de school, bel 06 12345678");
    expect(author.lastMessage().text).toContain("De gemeente leest uw antwoord");
    expect(inThread().join()).toContain("Achter de school, bel [telefoonnummer]");
    expect(inThread().join()).toMatch(/Antwoord van \p{L}+ \p{L}+ \d+:/u);
    expect((await statuses()).at(-1)?.[0]).toBe("Een wilde tuin");
  });

  it("can be taken back within ten seconds, and then nobody hears of it", async () => {
    const { author, me } = await asking("Een stille plek", "Hoe stil?");
    await me.submit();
    await me.press("Ongedaan maken");
    expect(me.screen()).toContain("Uw vraag is niet verstuurd.");
    await town.pass(11);
    expect(author.transcript()).not.toContain("Hoe stil?");
    expect(inThread().join()).toMatch(/Ingetrokken, dus niet verstuurd aan [^:]+:\s+Hoe stil\?/);
    const acts = await town.server.program.context.store.audit.ofSlug("park");
    expect(acts.map(({ act }) => act).slice(-2)).toEqual(["ask-back", "undo-ask-back"]);
  });

  it("cannot be taken back when it has gone; a reply without the button is understood; it is asked once", async () => {
    const { author, me } = await asking("Een vijver", "Met vissen?");
    const twice = {
      type: "view_submission",
      user: { id: "UANNA" },
      team: { id: "T1" },
      trigger_id: "t",
      view: me.state(),
    };
    await Promise.all([line("interactive", twice), line("interactive", twice)]);
    await town.pass(10);
    expect(author.transcript().split("Met vissen?")).toHaveLength(2);
    const { store } = town.server.program.context;
    const relay = (await store.relays.open()).at(-1);
    await me.pressRaw(
      { type: "button", action_id: "_undo", value: relay?.id ?? "", text: { type: "plain_text", text: "x" } },
      { view: me.state() },
    );
    expect(me.screen()).toContain("was al onderweg");
    await author.write("Ja graag");
    expect(inThread().join()).toContain("Ja graag");
  });

  it("leads back one screen, to the question as it was written, and from there to the page", async () => {
    const { me } = await asking("Een pergola", "Hoe groot?");
    expect(me.view()?.close?.text).toBe("Terug");
    me.close();
    expect(JSON.stringify(me.state())).toContain("Hoe groot?");
    expect(me.view()?.close?.text).toBe("Terug");
    me.close();
    expect(me.screen()).toContain("Een pergola");
    await me.submit();
  });

  it("is refused when the resident wants no messages", async () => {
    const { author, me } = await asking("Een heg", "Hoe hoog?");
    await author.write("/stop");
    await me.submit();
    expect(me.screen()).toContain("niet te bereiken");
  });

  it("goes with everything else when the resident is forgotten, also while it waits", async () => {
    const { author, me } = await asking("Nog een heg", "Hoe breed?");
    await me.submit();
    await author.write("/vergeet");
    await author.press("Wis alles van mij");
    const { store } = town.server.program.context;
    expect((await store.relays.open()).map(({ question }) => question)).not.toContain("Hoe breed?");
    const files = readdirSync(town.folder).map((name) => readFileSync(path.join(town.folder, name)).toString("latin1"));
    expect(files.join("")).not.toMatch(/Nog een heg|Hoe breed/);
  });
});

describe("the team's channel", () => {
  let context: Context;
  beforeAll(() => {
    context = town.server.program.context;
  });
  const announceAfter = async (minutes: number) => {
    town.later(minutes * 60);
    await announceWaiting(context);
    await town.settle();
  };
  const inThread = () =>
    slack.messages.filter(({ channel, thread, text }) => channel === "C1" && thread && isOfWaiting(text));

  it("hears in one thread how many texts wait, once in ten minutes", async () => {
    const before = inThread().length;
    await resident("Meer gras");
    await announceAfter(11);
    expect(inThread()).toHaveLength(before + 1);
    await resident("Minder gras");
    await announceAfter(0);
    await announceAfter(9);
    expect(inThread()).toHaveLength(before + 1);
    await announceAfter(1);
    expect(inThread()).toHaveLength(before + 2);
    expect(new Set(inThread().map(({ thread }) => thread)).size).toBe(1);
    expect(inThread().at(-1)?.text).toMatch(/^\d+ reacties van bewoners wachten op u\./);
    expect(inThread().at(-2)?.text).toMatch(/^Er kwamen nieuwe reacties bij\./);
    const me = anna();
    await me.press("Lezen en beoordelen");
    expect(me.screen()).toContain("Meer gras");
    await me.submit();
  });

  it("sees the number of texts that wait change in the message itself, up and down, and to none", async () => {
    const newest = () => inThread().at(-1);
    await resident("Een perk");
    await announceAfter(11);
    const { length } = inThread();
    expect(newest()?.text).toMatch(/^Eén reactie van een bewoner wacht op u\./);
    await resident("Een bloembak");
    await announceAfter(1);
    expect(newest()?.text).toMatch(/^2 reacties van bewoners wachten op u\./);
    const me = anna();
    await me.press("Lezen en beoordelen");
    expect(me.screen()).toContain("Een bloembak");
    await me.submit();
    await announceAfter(1);
    expect(newest()?.text).toMatch(/^Alle reacties zijn beoordeeld\./);
    expect(JSON.stringify(newest()?.blocks)).not.toContain("Lezen en beoordelen");
    expect(inThread()).toHaveLength(length);
  });

  it("hears of words that wait again, also when more waited before", async () => {
    const { store } = context;
    await resident("Een haag");
    await store.write([store.consultations.setTold({ slug: "park", toldAt: ago(15), toldWaiting: 5 })]);
    await announceWaiting(context);
    expect((await store.consultations.told("park"))?.toldWaiting).toBe(1);
  });

  it("that is gone is told on /health", async () => {
    slack.answer = ({ method }) =>
      method === "chat.postMessage" ? { body: { ok: false, error: "channel_not_found" } } : undefined;
    await resident("Geen gras");
    await announceAfter(60);
    const health = () => fetch(`http://127.0.0.1:${town.server.port}/health`).then((answer) => answer.json());
    expect(JSON.stringify(await health())).toContain("channel_not_found");
  });
});

describe("the overview", () => {
  it("opens what is pressed on the app's own page in a modal", async () => {
    const me = anna();
    await resident("Een eik");
    await me.openHome();
    expect(me.home()).toContain("Het park");
    const button = {
      type: "button" as const,
      action_id: "_moderate",
      value: "park",
      text: { type: "plain_text" as const, text: "x" },
    };
    await me.pressRaw(button, {
      view: { type: "home", id: "H1", hash: "h", private_metadata: "", state: { values: {} } },
    });
    me.look();
    expect(me.screen()).toContain("Een eik");
  });

  it("on the app's own page is renewed by what a colleague does", async () => {
    const me = anna();
    await resident("Een beuk");
    await me.openHome();
    expect(me.home()).toContain("Eén reactie moet nog beoordeeld worden.");
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    await me.submit();
    expect(me.home()).toContain("Er hoeft niets beoordeeld te worden.");
  });

  it("closes a consultation, once, with who did it in the log", async () => {
    const me = anna();
    await me.openMenu();
    const other = bram();
    await other.openMenu();
    await Promise.all([me.press("Sluiten", "park"), other.press("Sluiten", "park")]);
    expect(me.screen()).toContain("Gesloten");
    expect(me.screen()).toContain("leg de antwoorden voor");
    const { store } = town.server.program.context;
    expect((await store.consultations.find("park"))?.closedOn).toBeDefined();
    expect((await store.audit.ofSlug("park")).filter(({ act }) => act === "close")).toHaveLength(1);
    await town.publish({ ...short, moderation: "before" });
  });
});

describe("a new consultation", () => {
  const example = readFileSync(path.join(root, "test/fixtures/always-open.yaml"), "utf8");

  async function handIn(yaml: string) {
    const me = anna();
    await me.openMenu();
    await me.press("Nieuwe vraag uit een bestand");
    me.attach("file", yaml);
    await me.submit();
    return me;
  }

  it("is kept as a draft before Slack is answered, and refused in words when it is too large", async () => {
    const me = anna();
    const { store } = town.server.program.context;
    const before = (await store.drafts.all()).length;
    const give = async (yaml: string) => {
      await me.openMenu();
      await me.press("Nieuwe vraag uit een bestand");
      me.attach("file", yaml);
      return JSON.stringify(await me.submit());
    };
    for (const length of [200_001, 4_000_000])
      expect(await give(`# ${"x".repeat(length)}`)).toContain("Dit bestand is niet te lezen, of te groot.");
    expect(await store.drafts.all()).toHaveLength(before);
    const { slug } = fromYaml(example);
    expect(await give(example.replace(`slug: ${slug}`, "slug: bewaard"))).toContain("Beginnen");
    const drafts = await store.drafts.all();
    expect(drafts).toHaveLength(before + 1);
    await store.write([store.drafts.remove(drafts[0]?.id ?? "")]);
  });

  it("is seen as residents see it, then published, with the links for residents and who did it in the log", async () => {
    const { slug: of, title, questions } = fromYaml(example);
    const slug = "gezien";
    const me = await handIn(example.replace(`slug: ${of}`, `slug: ${slug}`));
    for (const text of [title.nl, questions[0]?.text.nl]) expect(me.screen()).toContain(text);
    expect(me.screen()).toContain("[Beginnen]");
    const { store } = town.server.program.context;
    expect(await store.consultations.find(slug)).toBeUndefined();
    await me.submit();
    expect(me.screen()).toContain("Gepubliceerd, versie 1.");
    expect(me.screen()).toContain(`https://t.me/samenspraak_bot?start=${slug}`);
    expect((await store.audit.ofSlug(slug)).map(({ act, colleague }) => [act, colleague])).toEqual([
      ["draft", "UANNA"],
      ["publish", "UANNA"],
    ]);
    const reader = town.person(++chats);
    await reader.open(slug);
    expect(reader.lastMessage().text).toContain(title.nl);
    await store.write([store.consultations.close(slug, "2026-11-24")]);
  });

  it("that is not right is told by line, and kept nowhere", async () => {
    const me = await handIn(example.replace("slug:", "slugg:"));
    expect(me.screen()).toContain("Dit klopt nog niet in het bestand");
    expect(me.screen()).toContain("Regel 1: de korte naam (slug): dit staat er niet.");
    expect(me.screen()).toMatch(/Regel 1: “slugg”: dit kennen wij niet/);
    expect(me.view()?.submit).toBeUndefined();
  });

  it("with hard words is shown them with plain ones", async () => {
    const { slug } = fromYaml(example);
    const me = await handIn(
      example
        .replace(/^( +decided: \{ nl: ).*$/m, "$1Derhalve is herinrichting reeds voorzien. }")
        .replace(slug, "hard"),
    );
    expect(me.screen()).toContain("Liever: daarom.");
    expect(me.screen()).toContain("Liever: opnieuw inrichten.");
  });

  it("in which nothing is open cannot be published", async () => {
    const me = await handIn(example.replace(/^( +open: \{ nl: ).*$/m, "$1Niets. }"));
    expect(me.screen()).toContain("Dit kan zo niet worden gepubliceerd");
    expect(me.view()?.submit).toBeUndefined();
  });
});

describe("when Slack's own service is slow or failing", () => {
  const isOpening = ({ method }: { method: string }) => method === "views.open";

  it("an act is stored and answered at once, whatever Slack does after it", async () => {
    await resident("Een schommel");
    const me = createColleague("UANNA", slack, line);
    await me.openMenu();
    await me.press("Lezen en beoordelen");
    slack.answer = () => "hang";
    const calls = slack.calls.length;
    await me.submit();
    await slack.waitFor(() => slack.calls.length > calls);
    expect((await statuses()).at(-1)).toEqual(["Een schommel", "accepted"]);
  });

  it("a modal that Slack did not open in time is told kindly", async () => {
    slack.answer = (call) => (isOpening(call) ? { body: { ok: false, error: "expired_trigger_id" } } : undefined);
    const me = anna();
    expect(me.chat()).not.toContain("Probeer het nog eens");
    await me.command();
    expect(me.chat()).toContain("Probeer het nog eens");
  });

  it("a modal that was closed meanwhile is no matter", async () => {
    const me = anna();
    await me.openMenu();
    const before = [slack.messages.length, town.logged.length];
    slack.answer = ({ method }) =>
      method === "views.update" ? { body: { ok: false, error: "not_found" } } : undefined;
    await me.pressRaw(
      { type: "button", action_id: "_moderate", value: "park", text: { type: "plain_text", text: "x" } },
      { view: me.state() },
    );
    expect(slack.calls.at(-1)?.method).toBe("views.update");
    expect([slack.messages.length, town.logged.length]).toEqual(before);
  });

  it.each([
    ["429", { status: 429, headers: { "retry-after": "1" }, body: { ok: false, error: "ratelimited" } }],
    ["500", { status: 500, body: {} }],
  ])("a message to the team that meets a %s is sent again, and once", async (_, failure) => {
    let failures = 0;
    slack.answer = ({ method, payload }) =>
      method === "chat.postMessage" && isOfWaiting(String(payload.text)) && failures++ < 1 ? failure : undefined;
    const inThreads = () =>
      slack.messages.filter(({ thread, text }) => thread !== undefined && isOfWaiting(text)).length;
    const before = inThreads();
    await resident("Nog een bank");
    const { store } = town.server.program.context;
    await store.write([store.consultations.setTold({ slug: "park", toldAt: ago(12), toldWaiting: 0 })]);
    await announceWaiting(town.server.program.context);
    await town.settle();
    expect([failures > 0, inThreads()]).toEqual([true, before]);
    for (let n = 0; n < 3; n++) await town.pass(2);
    expect(inThreads()).toBe(before + 1);
  });
});

describe("what colleagues write in Slack", () => {
  it("never reaches a resident", async () => {
    const before = town.api.calls.length;
    const event = {
      type: "message",
      channel: "C1",
      user: "UANNA",
      text: "Deze bewoner snapt er niets van",
      ts: "3.1",
      thread_ts: "1.1",
    };
    await anna().event(event);
    await anna().event({ ...event, channel: "D1", channel_type: "im" });
    await anna().event({ type: "app_mention", channel: "C1", user: "UANNA", text: "<@UBOT> zeg dit", ts: "4.1" });
    expect(town.api.calls.slice(before)).toEqual([]);
  });
});
