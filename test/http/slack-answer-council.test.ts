import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { watchDigest } from "../../src/core/digest/publish/watch-digest.ts";
import { actForCouncil } from "../../src/core/talk/council/council-words.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;

const core = () => town.server.program.context;
const inTeam = () => slack.messages.filter(({ channel, thread }) => channel === "C1" && thread).map(({ text }) => text);
const inCouncil = () => slack.messages.filter(({ channel }) => channel === "C2");
const stored = () =>
  town.server.program.context.store.councilActs.between({ from: 0, before: Number.MAX_SAFE_INTEGER });

async function start(env: Record<string, string> = {}) {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], {
    SLACK_COUNCIL_CHANNEL: "C2",
    DIGEST_APPROVAL: "auto",
    ...env,
  });
  ({ slack, town } = running);
  await town.publish(short);
}

/** To the hour of next week at which the digest goes, and lets it go. */
async function sendDigest() {
  const { calendar, now } = core();
  town.later(Math.ceil(((calendar.week(calendar.weekOf(now()))?.ends ?? 0) - now()) / 1000) + 9 * 3600);
  for (let n = 0; n < 2; n++) {
    await watchDigest(core());
    await town.settle();
  }
}

/** A councillor asks below the digest in the council's channel. */
async function askInChannel(words: string, name?: string) {
  await answerPark(town.person(1), "Meer bomen graag");
  await sendDigest();
  const rutger = running.colleague("URUTGER");
  await rutger.pressIn("C2", "Vraag stellen");
  rutger.type("words", words);
  if (name !== undefined) rutger.type("name", name);
  await rutger.submit();
}

/** A councillor who was invited asks in their own chat. */
async function askInChat(words: string) {
  const anna = running.colleague("UANNA");
  await anna.openMenu();
  await anna.press("Raadslid uitnodigen");
  const femke = town.person(500);
  await femke.open(/start=(_raad-[0-9a-f]+)/.exec(anna.screen())?.[1] ?? "");
  await sendDigest();
  await femke.press("Vraag stellen: Het park");
  await femke.write(words);
  return femke;
}

type Colleague = ReturnType<RunningWithSlack["colleague"]>;

async function writeAnswer(me: Colleague, words: string) {
  me.type("words", words);
  await me.submit();
}

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

describe("a councillor who asked in the council's channel", () => {
  beforeEach(() => start());

  it("is answered there, below the digest, after a look at it; nobody is called, and the team reads along", async () => {
    await askInChannel("Hoeveel kost dat?", "Rutger Bos");
    const before = inCouncil().length;
    const me = running.colleague("UANNA");
    await me.press("Antwoord aan het raadslid");
    expect(me.screen()).toContain("Hoeveel kost dat?");
    expect(me.screen()).toContain("Iedereen daar kan het lezen.");
    await writeAnswer(me, "Een bankje kost 800 euro. <!channel> <@URUTGER> Bel 06 12345678.");
    expect(me.screen()).toContain("Er is nog niets verstuurd.");
    expect(me.screen()).toContain('Dit bericht aan de gemeente ging over "Het park":');
    expect(me.screen()).toContain("persoonlijke gegevens");
    expect(inCouncil()).toHaveLength(before);
    await me.submit();
    expect(me.screen()).toContain("Uw antwoord komt nu in het kanaal van de raad.");
    const [answer] = inCouncil().slice(before);
    expect(answer?.thread).toBe("1");
    expect(answer?.text).toContain("Hoeveel kost dat?");
    expect(answer?.text).toContain("Een bankje kost 800 euro. &lt;!channel&gt; &lt;@URUTGER&gt;");
    expect(JSON.stringify(answer?.blocks)).not.toContain('"mrkdwn"');
    expect(JSON.stringify(answer)).not.toContain("Rutger Bos");
    expect(inTeam().at(-1)).toContain("En dit was het antwoord:\n\nEen bankje kost 800 euro.");
    me.close();
    expect(me.screen()).toContain("U bent hiermee klaar.");
  });

  it("is answered once: who was later reads what was answered, and their words stay in the field", async () => {
    await askInChannel("Hoeveel kost dat?");
    const [anna, bram] = [running.colleague("UANNA"), running.colleague("UBRAM")];
    await anna.press("Antwoord aan het raadslid");
    await bram.press("Antwoord aan het raadslid");
    await writeAnswer(anna, "800 euro.");
    await writeAnswer(bram, "900 euro.");
    await anna.submit();
    const before = inCouncil().length;
    await bram.submit();
    expect(bram.screen()).toContain("Een collega gaf al antwoord.");
    expect(bram.screen()).toContain("800 euro.");
    const late = running.colleague("UBRAM");
    await late.press("Antwoord aan het raadslid");
    expect(late.screen()).toContain("800 euro.");
    expect(inCouncil()).toHaveLength(before);
    const acts = (await core().store.audit.ofSlug("park")).map(({ act, colleague }) => `${act} ${colleague}`);
    expect(acts).toEqual(["answer-council UANNA"]);
  });

  it("stands in the overview with that button until it is answered; where it was asked is forgotten then", async () => {
    await askInChannel("Hoeveel kost dat?");
    expect((await stored())[0]?.place).toMatchObject({ type: "channel", address: "slack C2" });
    const me = running.colleague("UANNA");
    await me.openMenu();
    await me.press("Antwoord aan het raadslid");
    await writeAnswer(me, "800 euro.");
    await me.submit();
    expect((await stored())[0]).toMatchObject({ place: undefined, answer: "800 euro." });
    await me.openMenu();
    expect(me.screen()).not.toContain("Hoeveel kost dat?");
    const drained = await core().store.outbox.counts();
    expect(drained).toEqual({ waiting: 0, failed: 0 });
  });

  it("waits for their answer when the channel cannot be reached, and gets it once it can", async () => {
    await askInChannel("Hoeveel kost dat?");
    let isOut = true;
    slack.answer = ({ method, payload }) =>
      isOut && method === "chat.postMessage" && payload.channel === "C2"
        ? { body: { ok: false, error: "not_in_channel" } }
        : undefined;
    const me = running.colleague("UANNA");
    await me.press("Antwoord aan het raadslid");
    await writeAnswer(me, "800 euro.");
    await me.submit();
    const answers = () => inCouncil().filter(({ text }) => text.includes("800 euro."));
    expect(answers()).toEqual([]);
    isOut = false;
    await town.pass(61);
    await town.pass(61);
    expect(answers()).toHaveLength(1);
  });

  it("is answered nowhere else than where the council reads its digest", async () => {
    const place = { type: "channel" as const, address: "slack C9", thread: "1" };
    const act = { by: "URUTGER", key: "elsewhere" };
    await actForCouncil({ slug: "park", kind: "asks", words: "Hoeveel kost dat?", place }, act, core());
    await town.settle();
    const me = running.colleague("UANNA");
    expect((await stored())[0]?.place).toBeUndefined();
    await expect(me.press("Antwoord aan het raadslid")).rejects.toThrow("no button");
  });
});

describe("a councillor who asked in the chat app", () => {
  it("is answered in that chat, and nobody learns who they are", async () => {
    await start();
    const femke = await askInChat("Hoeveel kost een bankje?");
    const me = running.colleague("UANNA");
    await me.press("Antwoord aan het raadslid");
    expect(me.screen()).toContain("U weet niet wie het is, en dat blijft zo.");
    await writeAnswer(me, "Een bankje kost 800 euro.");
    await me.submit();
    await town.pass(1);
    const { text } = femke.lastMessage();
    expect(text).toContain("Hoeveel kost een bankje?");
    expect(text).toContain("De gemeente antwoordt:\n\nEen bankje kost 800 euro.");
    const [raw] = await core().store.councilActs.between({ from: 0, before: Number.MAX_SAFE_INTEGER });
    expect(JSON.stringify(raw)).not.toContain("residentId");
    await town.pass(1);
    expect(femke.transcript().split("De gemeente antwoordt:")).toHaveLength(2);
  });

  it("gets nothing more after /stop or when they had all forgotten, and the colleague hears that", async () => {
    await start();
    const femke = await askInChat("Hoeveel kost een bankje?");
    const me = running.colleague("UANNA");
    await me.press("Antwoord aan het raadslid");
    await writeAnswer(me, "Een bankje kost 800 euro.");
    await femke.write("/stop");
    const before = femke.transcript();
    await me.submit();
    expect(me.screen()).toContain("Dit raadslid wil geen berichten meer");
    await town.pass(1);
    expect(femke.transcript()).toBe(before);
    expect((await stored())[0]?.answer).toBeNull();
  });

  it("is answered after the quiet hours, and who answers knows that", async () => {
    await start({ QUIET_HOURS: "08:00-12:00" });
    const femke = await askInChat("Hoeveel kost een bankje?");
    const me = running.colleague("UANNA");
    await me.press("Antwoord aan het raadslid");
    await writeAnswer(me, "Een bankje kost 800 euro.");
    expect(me.screen()).toContain("Het is nu rusttijd.");
    await me.submit();
    await town.pass(1);
    expect(femke.transcript()).not.toContain("De gemeente antwoordt:");
    await town.pass(4 * 3600);
    expect(femke.transcript()).toContain("De gemeente antwoordt:");
  });
});

it("refuses an answer that is empty or too long with words at the field", async () => {
  await start();
  await askInChannel("Hoeveel kost dat?");
  const me = running.colleague("UANNA");
  await me.press("Antwoord aan het raadslid");
  expect(await me.submit()).toMatchObject({ errors: { words: "Schrijf op wat u wilt antwoorden." } });
  me.type("words", "a".repeat(1501));
  expect(await me.submit()).toMatchObject({ errors: { words: expect.stringContaining("1500 tekens") } });
});
