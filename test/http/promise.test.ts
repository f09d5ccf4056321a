import { afterEach, describe, expect, it } from "vitest";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { watchPromises } from "../../src/core/consultation/watch-promises.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import { IDEAS } from "../../src/core/model/resident.ts";
import { short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack | undefined;
let { slack, town, colleague } = {} as RunningWithSlack;

afterEach(async () => {
  const faults = running?.slack.faults ?? [];
  await running?.stop();
  running = undefined;
  expect(faults).toEqual([]);
});

async function start(env: Record<string, string> = {}) {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], env);
  ({ slack, town, colleague } = running);
}

const core = () => town.server.program.context;
const inThread = () => slack.messages.filter(({ channel, thread }) => channel === "C1" && thread !== undefined);

const DAY = 86_400;
const day = (ahead: number) => core().calendar.dayAfter(town.now(), ahead);

/** The park, which the owner has to answer about in so many days. */
async function promise(days: number, owner = "UANNA") {
  const promised = { ...short.promise, answerBy: day(days) };
  await town.publish({ ...short, closes: day(days), promise: promised, owner });
}

async function watch() {
  await watchPromises(core());
  await town.settle();
}

/** Where a reminder came, and how it ends its first line. */
const reminders = () =>
  slack.messages
    .filter(({ text }) => /horen uiterlijk|TE LAAT/.test(text))
    .map(({ channel, thread, text }) => {
      const [, ending = "TE LAAT"] = /Dat is ([^.]*)\./.exec(text) ?? [];
      return `${channel}${thread ? " thread" : ""}: ${ending}`;
    });

const done = {
  outcomes: [{ result: "done" as const, what: { nl: "Het mag." }, because: { nl: "Fijn." }, decidedBy: { nl: "B" } }],
  next: { nl: "Wij beginnen." },
  isComplete: true,
};

describe("a closed consultation", () => {
  it("is marked as being with who decides: once, with who did it in the log, a word in the thread and the next step", async () => {
    await start();
    await town.publish(short);
    await closeConsultation("park", undefined, core());
    const [anna, bram] = [colleague("UANNA"), colleague("UBRAM")];
    await anna.openMenu();
    await bram.openMenu();
    expect(anna.screen()).toContain("leg de antwoorden voor aan de raad of het college");
    await Promise.all([anna.press("Ligt bij raad of college"), bram.press("Ligt bij raad of college")]);
    expect(anna.screen()).toMatch(/Sinds \d+ \S+ \d{4} bij de raad of het college/);
    expect(anna.screen()).toContain("vertel bewoners wat u met hun antwoorden deed");
    expect(anna.screen()).not.toContain("[Ligt bij raad of college]");
    await town.settle();
    const told = inThread().filter(({ text }) => text.includes("Dit ligt nu ter beslissing bij: Het college"));
    const acts = (await core().store.audit.ofSlug("park")).filter(({ act }) => act === "take-to-council");
    expect([told.length, acts.length]).toEqual([1, 1]);
  });
});

describe("the promise clock", () => {
  it("reminds the owner 14 and 3 days before and on the day, then the team every day, each once, until it is kept", async () => {
    await start();
    await promise(15);
    for (let n = 0; n <= 17; n++) {
      await watch();
      if (n === 2 || n === 16) await town.restart();
      await watch();
      town.later(DAY);
    }
    expect(reminders()).toEqual([
      "UANNA: over 14 dagen",
      "UANNA: over 3 dagen",
      "UANNA: vandaag",
      "C1 thread: TE LAAT",
      "C1 thread: TE LAAT",
    ]);
    await followUp("park", done, undefined, core());
    await watch();
    expect(reminders()).toHaveLength(5);
  });

  it("comes late after a standstill, and then only with the newest; a week on it still knows what it said", async () => {
    await start();
    await promise(20);
    town.later(8 * DAY);
    await watch();
    expect(reminders()).toEqual(["UANNA: over 12 dagen"]);
    await core().store.write([core().store.steps.forgetOld(town.now() + 30 * DAY * 1000)]);
    town.later(DAY);
    await watch();
    expect(reminders()).toHaveLength(1);
    town.later(10 * DAY);
    await watch();
    expect(reminders().slice(1)).toEqual(["UANNA: morgen"]);
  });

  it("goes to the team's thread when nobody owns the promise, the owner left, or Slack does not know them", async () => {
    await start();
    await promise(2, "UCARLA");
    await watch();
    await town.publish({ ...short, slug: "plein", closes: day(1), promise: { ...short.promise, answerBy: day(1) } });
    await watch();
    expect(slack.messages.at(-1)?.text).toContain("Nog niemand is verantwoordelijk.");
    const gone = { ...short, slug: "brug", closes: day(0), promise: { ...short.promise, answerBy: day(0) } };
    await town.publish({ ...gone, owner: "UBRAM" });
    slack.answer = ({ payload }) =>
      payload.channel === "UBRAM" ? { body: { ok: false, error: "user_not_found" } } : undefined;
    await watch();
    expect(reminders()).toEqual(["C1 thread: over 2 dagen", "C1 thread: morgen", "C1 thread: vandaag"]);
  });

  it("is still in the quiet hours, and comes after them", async () => {
    await start({ QUIET_HOURS: "00:00-23:59" });
    await promise(3);
    await watch();
    expect(reminders()).toEqual([]);
    await town.server.stop();
    town.env.QUIET_HOURS = "off";
    await town.restart();
    await watch();
    expect(reminders()).toEqual(["UANNA: over 3 dagen"]);
  });

  it("that could not be told for five days does not come five times: the one that waited comes, and that of the day itself", async () => {
    await start();
    await promise(0);
    await watch();
    slack.answer = ({ method }) =>
      method.startsWith("chat.") ? { body: { ok: false, error: "is_archived" } } : undefined;
    for (let n = 0; n < 5; n++) {
      town.later(DAY);
      await watch();
    }
    slack.answer = () => undefined;
    for (let n = 0; n < 3; n++) {
      await town.pass(61);
      await watch();
    }
    expect(reminders()).toEqual(["UANNA: vandaag", "C1 thread: TE LAAT", "C1 thread: TE LAAT"]);
  });

  it("tells the team once a week of ideas that wait too long, until there is an answer to them", async () => {
    await start({ IDEA_DAYS: "10" });
    for (const chat of [1, 2]) {
      await town.person(chat).write("/idee Plant bomen langs de weg");
      await town.person(chat).press("Ja, dit is mijn idee");
    }
    town.later(10 * DAY);
    await watch();
    expect(reminders()).toEqual([]);
    for (let n = 0; n < 14; n++) {
      town.later(DAY);
      await watch();
    }
    expect(reminders()).toEqual(["C1 thread: TE LAAT", "C1 thread: TE LAAT"]);
    expect(slack.messages.at(-1)?.text).toContain("2 ideeën van bewoners wachten op antwoord");
    await followUp(IDEAS, done, undefined, core());
    town.later(8 * DAY);
    await watch();
    expect(reminders()).toHaveLength(2);
  });
});
