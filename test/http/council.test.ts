import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { watchDigest } from "../../src/core/digest/publish/watch-digest.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { startRunning } from "../fakes/running.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";
import { startSmtp } from "../fakes/smtp.ts";

const DAY = 86_400;
let running: RunningWithSlack | undefined;
let { slack, town, colleague } = {} as RunningWithSlack;
let smtp: Awaited<ReturnType<typeof startSmtp>>;

beforeEach(async () => {
  smtp = await startSmtp();
});

afterEach(async () => {
  const faults = running?.slack.faults ?? [];
  await running?.stop();
  running = undefined;
  await smtp.close();
  expect(faults).toEqual([]);
});

/** A town with an answer in it, a week before now. */
async function start(env: Record<string, string> = {}) {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], {
    SLACK_COUNCIL_CHANNEL: "C2",
    PUBLIC_URL: "https://inspraak.example.nl",
    SMTP_URL: smtp.url,
    MAIL_FROM: "inspraak@example.nl",
    COUNCIL_MAIL: "griffie@example.nl, raad@example.nl",
    ...env,
  });
  ({ slack, town, colleague } = running);
  await town.publish(short);
  await answerPark(town.person(1), "Meer bomen graag");
}

const watch = async () => {
  await watchDigest(town.server.program.context);
  await town.settle();
};
const inCouncil = () => slack.messages.filter(({ channel }) => channel === "C2");
const drafts = () => slack.messages.filter(({ channel, text }) => channel === "C1" && text.startsWith("Weekbrief"));
const weekName = (seconds: number) => town.server.program.context.calendar.weekOf(town.now() + seconds * 1000);
const page = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${town.server.port}${path}`, init);

/** Seconds until this moment of next week: after its first minute, or after Monday eight o'clock. */
function untilNextWeek(hours: number): number {
  const { calendar, now } = town.server.program.context;
  return Math.ceil(((calendar.week(calendar.weekOf(now()))?.ends ?? 0) - now()) / 1000) + hours * 3600 + 60;
}

describe("the digest of a week", () => {
  it("is shown to the team when the week is over, goes when a colleague approves it, and once to every address", async () => {
    await start();
    await watch();
    expect(drafts()).toEqual([]);
    const week = weekName(0);
    town.later(untilNextWeek(0));
    for (let i = 0; i < 3; i++) await watch();
    expect(drafts()).toHaveLength(1);
    town.later(DAY);
    await watch();
    expect([inCouncil(), smtp.mails]).toEqual([[], []]);
    expect((await page(`/digests/${week}`)).status).toBe(404);

    const anna = colleague("UANNA");
    await anna.press("Lezen en goedkeuren");
    expect(anna.screen()).toContain("Het park");
    await anna.press("Goedkeuren en versturen");
    expect(anna.screen()).toContain("gaat nu naar de raad");
    await watch();
    expect(inCouncil()).toHaveLength(1);
    expect(JSON.stringify(inCouncil()[0]?.blocks)).toContain(`https://inspraak.example.nl/digests/${week}`);
    expect(smtp.mails.map(({ to }) => to.join()).sort()).toEqual(["griffie@example.nl", "raad@example.nl"]);
    expect(smtp.mails[0]?.raw).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/);
    expect(smtp.mails[0]?.raw).toMatch(/text\/plain[\s\S]*text\/html/);
    expect((await page(`/digests/${week}`)).status).toBe(200);
    const feed = await (await page("/digests/feed.xml")).text();
    expect(feed).toContain(`https://inspraak.example.nl/digests/${week}`);
    expect(feed).toContain("<feed");
    const acts = await town.server.program.context.store.audit.ofSlug("");
    expect(acts.map(({ act, colleague }) => `${act} ${colleague}`)).toEqual(["approve-digest UANNA"]);

    await town.restart();
    await watch();
    expect([inCouncil().length, smtp.mails.length, drafts().length]).toEqual([1, 2, 1]);
  });

  it("takes a remark as the team's own words: a new version that is read before it goes", async () => {
    await start();
    const week = weekName(0);
    town.later(untilNextWeek(0));
    await watch();
    const anna = colleague("UANNA");
    await anna.press("Lezen en goedkeuren");
    await anna.press("Opmerking schrijven");
    anna.type("remark", "Er was die week ook een avond in het buurthuis.");
    await anna.submit();
    expect(anna.screen()).toContain("Er is nog niets verstuurd.");
    expect(anna.view()?.submit).toBeUndefined();
    expect(anna.screen()).toContain("Opmerking van het team van de gemeente: Er was die week ook een avond");
    expect(inCouncil()).toEqual([]);
    await anna.press("Goedkeuren en versturen");
    await watch();
    expect(JSON.stringify(inCouncil())).toContain("ook een avond in het buurthuis");
    expect(await (await page(`/digests/${week}`)).text()).toContain("versie 2");
  });

  it("is not sent in a version that nobody read", async () => {
    await start();
    town.later(untilNextWeek(0));
    await watch();
    const [anna, bram] = [colleague("UANNA"), colleague("UBRAM")];
    await anna.press("Lezen en goedkeuren");
    await bram.press("Lezen en goedkeuren");
    await bram.press("Opmerking schrijven");
    bram.choose("about", "Het park");
    bram.type("remark", "Let op de regen.");
    await bram.submit();
    expect(bram.screen()).toContain("Opmerking van het team van de gemeente over “Het park”: Let op de regen.");
    await anna.press("Goedkeuren en versturen");
    expect(anna.screen()).toContain("Er kwam een nieuwe versie bij terwijl u las.");
    expect(inCouncil()).toEqual([]);
  });

  it("is approved by who the town named, and by nobody else", async () => {
    await start({ DIGEST_APPROVERS: "UGRIFFIE, UBRAM" });
    town.later(untilNextWeek(0));
    await watch();
    const anna = colleague("UANNA");
    await anna.press("Lezen en goedkeuren");
    await anna.press("Goedkeuren en versturen");
    expect(anna.screen()).toContain("mogen deze weekbrief goedkeuren");
    expect(inCouncil()).toEqual([]);
  });

  it("goes by itself at its hour when the town wants that, unless a colleague holds it back", async () => {
    await start({ DIGEST_APPROVAL: "auto", DIGEST_AT: "mon 08:00" });
    town.later(untilNextWeek(0));
    await watch();
    expect(inCouncil()).toEqual([]);
    town.later(8 * 3600);
    for (let i = 0; i < 3; i++) await watch();
    expect(inCouncil()).toHaveLength(1);
    town.later(7 * DAY - 8 * 3600);
    await watch();
    const anna = colleague("UANNA");
    await anna.press("Nog niet versturen");
    expect(anna.screen()).toContain("gaat niet vanzelf weg");
    town.later(9 * 3600);
    await watch();
    expect([inCouncil().length, smtp.mails.length]).toEqual([1, 2]);
  });

  it("stops coming by mail at one tap, and a stranger's link stops nothing", async () => {
    await start({ DIGEST_APPROVAL: "auto" });
    town.later(untilNextWeek(9));
    await watch();
    const link =
      /List-Unsubscribe:\s+<https:\/\/inspraak.example.nl([^>]+)>/.exec(
        smtp.mails.find(({ to }) => to[0] === "raad@example.nl")?.raw ?? "",
      )?.[1] ?? "";
    expect((await page("/digests/unsubscribe/0123", { method: "POST" })).status).toBe(404);
    expect(await (await page(link)).text()).toContain('<form method="post">');
    expect((await page(link, { method: "POST", body: "List-Unsubscribe=One-Click" })).status).toBe(200);
    town.later(7 * DAY);
    await watch();
    expect(smtp.mails.map(({ to }) => to.join())).toEqual([
      "griffie@example.nl",
      "raad@example.nl",
      "griffie@example.nl",
    ]);
  });

  it("waits for a mail server that is busy, and gives up on one that refuses", async () => {
    await start({ DIGEST_APPROVAL: "auto", SLACK_COUNCIL_CHANNEL: "" });
    smtp.refuse = 451;
    town.later(untilNextWeek(9));
    await watch();
    expect(smtp.mails).toEqual([]);
    smtp.refuse = 0;
    town.later(60);
    await watch();
    expect(smtp.mails).toHaveLength(2);
    smtp.refuse = 550;
    town.later(7 * DAY);
    await watch();
    expect((await town.server.program.context.store.outbox.counts()).failed).toBe(2);
    expect(await (await page("/health")).json()).toMatchObject({
      council: { problem: expect.stringContaining("the mail server refused: 550") },
    });
  });

  it("can be asked back about and taken up by councillors, who need not be in the team", async () => {
    await start({ DIGEST_APPROVAL: "auto" });
    town.later(untilNextWeek(9));
    await watch();
    const rutger = colleague("URUTGER");
    await rutger.pressIn("C2", "Ik pak dit op");
    expect(rutger.screen()).toContain("Dit is geen formele raadsvraag.");
    expect(await rutger.submit()).toMatchObject({ errors: { words: "Schrijf op wat u wilt zeggen." } });
    rutger.type("words", "Ik vraag het college om bomen. Bel 06 12345678.");
    rutger.type("name", "Rutger Bos");
    await rutger.submit();
    const femke = colleague("UFEMKE");
    await femke.pressIn("C2", "Vraag stellen");
    femke.type("words", "Hoeveel kost dat?");
    await femke.submit();
    await watch();
    const told = slack.messages.filter(({ channel, thread }) => channel === "C1" && thread).map(({ text }) => text);
    expect(told.join()).toContain("Ik vraag het college om bomen. Bel [telefoonnummer].\n\nRutger Bos");
    expect(told.join()).toContain("Hoeveel kost dat?\n\n(zonder naam)");
    await rutger.command();
    expect(rutger.chat()).toContain("Dit kunnen alleen collega's in het kanaal van het team.");
    town.later(7 * DAY);
    await watch();
    const next = JSON.stringify(inCouncil().at(-1)?.blocks);
    expect(next).toContain("Een raadslid pakt dit op (Het park): Ik vraag het college om bomen.");
    expect(next).toContain("Een raadslid vraagt (Het park): Hoeveel kost dat?");
    expect(next).not.toContain("Femke");
  });

  it("comes in the chat app to a councillor who was invited, once by one link, until they say stop", async () => {
    await start({ DIGEST_APPROVAL: "auto" });
    const anna = colleague("UANNA");
    await anna.openMenu();
    await anna.press("Raadslid uitnodigen");
    const code = /start=(_raad-[0-9a-f]+)/.exec(anna.screen())?.[1] ?? "";
    const [femke, other] = [town.person(500), town.person(501)];
    await femke.open(code);
    expect(femke.lastMessage().text).toContain("elke week de weekbrief voor de raad");
    await other.open(code);
    expect(other.lastMessage().text).toContain("Deze link ken ik niet");
    town.later(untilNextWeek(9));
    await watch();
    await watch();
    expect(femke.transcript().split("Weekbrief voor de raad").length - 1).toBe(1);
    expect(femke.transcript()).toContain("https://inspraak.example.nl/digests/");
    expect(femke.transcript()).toContain("Antwoorden in eigen woorden: 1 ontvangen");
    expect(other.transcript()).not.toContain("Weekbrief");
    await femke.press("Vraag stellen: Het park");
    expect(femke.lastMessage().text).toContain("Dit is geen formele raadsvraag.");
    await femke.write("Hoeveel kost een bankje? Bel 06 12345678.");
    expect(femke.lastMessage().text).toContain("Uw naam staat er niet bij.");
    await femke.press("Zet mijn naam erbij");
    await femke.write("Femke Smit");
    await femke.press("Ik pak dit op: Het park");
    await femke.write("Bankjes langs het water");
    await watch();
    const told = slack.messages.filter(({ channel, thread }) => channel === "C1" && thread).map(({ text }) => text);
    expect(told.join()).toContain("Hoeveel kost een bankje? Bel [telefoonnummer].\n\nFemke Smit");
    expect(told.join()).toContain("Bankjes langs het water\n\n(zonder naam)");
    await femke.write("/stop");
    town.later(7 * DAY);
    await watch();
    expect(femke.transcript().split("Weekbrief voor de raad").length - 1).toBe(1);
    const files = await town.server.program.context.store.councilMembers.all();
    await femke.write("/vergeet");
    await femke.press("Wis alles van mij");
    expect([files.length, (await town.server.program.context.store.councilMembers.all()).length]).toEqual([1, 0]);
  });

  it("has themes that the team names and puts together; what was put together is told, and can be taken apart", async () => {
    await start();
    for (let n = 0; n < 6; n++) await answerPark(town.person(600 + n), `Meer bomen ${n}`);
    for (let n = 0; n < 2; n++) await answerPark(town.person(700 + n), `Ik wil parkeren ${n}`);
    const week = weekName(0);
    town.later(untilNextWeek(0));
    await watch();
    const anna = colleague("UANNA");
    await anna.press("Lezen en goedkeuren");
    await anna.press("Onderwerpen hernoemen of samenvoegen");
    await anna.press("Parkeren (2)");
    anna.choose("into parkeren", "Groen");
    await anna.submit();
    expect(anna.screen()).toContain("Bewaard. Zo komen de onderwerpen in de weekbrief.");
    await anna.press("Groen, natuur en dieren (9)");
    anna.type("title groen", "Bomen op de plek van auto's");
    await anna.submit();
    expect(anna.screen()).toContain("Bomen op de plek van auto's (9)");
    expect(anna.screen()).toContain("Parkeren (zit nu bij: Bomen op de plek van auto's)");
    await anna.press("Lezen en goedkeuren");
    expect(anna.screen()).toContain("Bomen op de plek van auto's. Hierin zit ook: Parkeren (2).");
    const { context } = town.server.program;
    const [built] = (await buildDigest(week, context)).consultations;
    expect(built?.ledger).toMatchObject({ received: 9, inThemes: 9 });
    await anna.press("Onderwerpen hernoemen of samenvoegen");
    await anna.press("Parkeren (zit nu bij: Bomen op de plek van auto's)");
    anna.choose("into parkeren", "Het blijft een eigen onderwerp");
    await anna.submit();
    expect(anna.screen()).toContain("Bomen op de plek van auto's (7)");
    await anna.press("Lezen en goedkeuren");
    expect(anna.screen()).toContain("Kleine groepen: Parkeren.");
    await anna.press("Goedkeuren en versturen");
    expect(anna.screen()).toContain("gaat nu naar de raad");
  });

  it("is not made before anything was asked", async () => {
    town = await startRunning({
      env: { SMTP_URL: smtp.url, MAIL_FROM: "a@example.nl", COUNCIL_MAIL: "b@example.nl", DIGEST_APPROVAL: "auto" },
    });
    town.later(untilNextWeek(9));
    await watch();
    expect(smtp.mails).toEqual([]);
    await town.stop();
  });
});
