import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { watchDigest } from "../../src/core/watch-digest.ts";
import { createColleague, overHttp } from "../fakes/colleague.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { type SlackApi, startSlackApi } from "../fakes/slack-api.ts";
import { startSmtp } from "../fakes/smtp.ts";

const SLACK_SECRET = "signing-secret-of-a-test";
const DAY = 86_400;
let slack: SlackApi;
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let town: Running;

beforeEach(async () => {
  slack = await startSlackApi();
  slack.members = ["UANNA", "UBRAM"];
  smtp = await startSmtp();
});

afterEach(async () => {
  await town.stop();
  await smtp.close();
  await slack.close();
  expect(slack.faults).toEqual([]);
});

/** A town with an answer in it, a week before now. */
async function start(env: Record<string, string> = {}) {
  town = await startRunning({
    env: {
      ...{ SLACK_BOT_TOKEN: "xoxb-test", SLACK_SIGNING_SECRET: SLACK_SECRET, SLACK_API_URL: slack.url },
      ...{ SLACK_TEAM_CHANNEL: "C1", SLACK_COUNCIL_CHANNEL: "C2", PUBLIC_URL: "https://inspraak.example.nl" },
      ...{ SMTP_URL: smtp.url, MAIL_FROM: "inspraak@example.nl", COUNCIL_MAIL: "griffie@example.nl, raad@example.nl" },
      ...env,
    },
  });
  await slack.waitFor(() => slack.calls.some(({ method }) => method === "conversations.members"));
  await town.publish(short);
  await answerPark(town.person(1), "Meer bomen graag");
}

const watch = async () => {
  const { context, deliverer } = town.server.program;
  await watchDigest(context);
  await deliverer.poll();
  await deliverer.drain();
};
const line = overHttp(
  (body, headers) => fetch(`http://127.0.0.1:${town.server.port}/slack/events`, { method: "POST", headers, body }),
  SLACK_SECRET,
  () => town.now(),
);
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

    const anna = createColleague("UANNA", slack, line);
    await anna.press("Lezen en goedkeuren");
    expect(anna.screen()).toContain("Het park");
    const [one, two] = await Promise.all([anna.submit(), anna.submit()]);
    expect(JSON.stringify([one, two])).toContain("gaat nu naar de raad");
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
    const anna = createColleague("UANNA", slack, line);
    await anna.press("Lezen en goedkeuren");
    anna.type("remark 1", "Er was die week ook een avond in het buurthuis.");
    await anna.submit();
    expect(anna.screen()).toContain("Opmerking van het team van de gemeente: Er was die week ook een avond");
    expect(inCouncil()).toEqual([]);
    await anna.submit();
    await watch();
    expect(JSON.stringify(inCouncil())).toContain("ook een avond in het buurthuis");
    expect(await (await page(`/digests/${week}`)).text()).toContain("versie 2");
  });

  it("is not sent in a version that nobody read", async () => {
    await start();
    town.later(untilNextWeek(0));
    await watch();
    const [anna, bram] = [createColleague("UANNA", slack, line), createColleague("UBRAM", slack, line)];
    await anna.press("Lezen en goedkeuren");
    await bram.press("Lezen en goedkeuren");
    bram.type("remark 1", "Let op de regen.");
    await bram.submit();
    await anna.submit();
    expect(anna.screen()).toContain("Er kwam een nieuwe versie bij terwijl u las.");
    expect(inCouncil()).toEqual([]);
  });

  it("is approved by who the town named, and by nobody else", async () => {
    await start({ DIGEST_APPROVERS: "UGRIFFIE, UBRAM" });
    town.later(untilNextWeek(0));
    await watch();
    const anna = createColleague("UANNA", slack, line);
    await anna.press("Lezen en goedkeuren");
    await anna.submit();
    expect(anna.screen()).toContain("mag alleen worden goedgekeurd door");
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
    const anna = createColleague("UANNA", slack, line);
    await anna.press("Tegenhouden");
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
  });

  it("can be asked back about and taken up by councillors, who need not be in the team", async () => {
    await start({ DIGEST_APPROVAL: "auto" });
    town.later(untilNextWeek(9));
    await watch();
    const rutger = createColleague("URUTGER", slack, line);
    await rutger.pressIn("C2", "Ik pak dit op");
    expect(rutger.screen()).toContain("Dit is geen formele raadsvraag.");
    expect(await rutger.submit()).toMatchObject({ errors: { words: "Schrijf op wat u wilt zeggen." } });
    rutger.type("words", "Ik vraag het college om bomen. Bel 06 12345678.");
    rutger.type("name", "Rutger Bos");
    await rutger.submit();
    const femke = createColleague("UFEMKE", slack, line);
    await femke.pressIn("C2", "Vraag terugstellen");
    femke.type("words", "Hoeveel kost dat?");
    await femke.submit();
    await watch();
    const told = slack.messages.filter(({ channel, thread }) => channel === "C1" && thread).map(({ text }) => text);
    expect(told.join()).toContain("Ik vraag het college om bomen. Bel [telefoonnummer].\n\nRutger Bos");
    expect(told.join()).toContain("Hoeveel kost dat?\n\n(zonder naam)");
    await rutger.command();
    await slack.waitFor(() => rutger.chat().includes("Dit kan alleen wie in het kanaal van het team zit."));
    town.later(7 * DAY);
    await watch();
    const next = JSON.stringify(inCouncil().at(-1)?.blocks);
    expect(next).toContain("Een raadslid pakt op (Het park): Ik vraag het college om bomen.");
    expect(next).toContain("Een raadslid vraagt (Het park): Hoeveel kost dat?");
    expect(next).not.toContain("Femke");
  });

  it("is not made before anything was asked", async () => {
    town = await startRunning({
      env: { SMTP_URL: smtp.url, MAIL_FROM: "a@example.nl", COUNCIL_MAIL: "b@example.nl", DIGEST_APPROVAL: "auto" },
    });
    town.later(untilNextWeek(9));
    await watch();
    expect(smtp.mails).toEqual([]);
  });
});
