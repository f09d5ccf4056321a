import { expect, it } from "vitest";
import { closeConsultation, launch, publishConsultation } from "../../../src/core/consultation/launch.ts";
import { describeObstacle } from "../../../src/core/model/drafts/compare.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

const renamed = { ...short, title: { nl: "Het nieuwe park" } };

it("freezes a version; the same file again changes nothing", async () => {
  const { context } = createTown();
  expect(await publishConsultation(short, context)).toMatchObject({ outcome: "published", version: 1 });
  expect(await publishConsultation(short, context)).toEqual({ outcome: "unchanged", version: 1 });
  expect(await publishConsultation(renamed, context)).toMatchObject({ outcome: "published", version: 2 });
  expect((await context.store.consultations.version("park", 1)).title).toEqual(short.title);
});

it("lets a session go on in the version that it began with, and newcomers begin with the newest", async () => {
  const town = createTown();
  await publishConsultation(short, town.context);
  const early = town.person("early");
  await early.open("park");
  const [choice, ...rest] = short.questions;
  if (!choice) throw new Error("no question");
  await publishConsultation(
    { ...renamed, questions: [{ ...choice, text: { nl: "Andere vraag?" } }, ...rest] },
    town.context,
  );
  await early.press("Beginnen");
  const late = town.person("late");
  await late.open("park");
  await late.press("Eerst meer lezen");
  await late.press("Beginnen");
  await town.deliverer.drain();
  expect(early.said().at(-1)).toContain("Wilt u bankjes?");
  expect(late.said().join()).toContain("Dit is versie 2");
  expect(late.said().at(-1)).toContain("Andere vraag?");
});

it("gives every one of many who publish at once its own version", async () => {
  const { context } = createTown();
  const titles = Array.from({ length: 5 }, (_, i) => ({ ...short, title: { nl: `Titel ${i}` } }));
  const launched = await Promise.all(titles.map((c) => publishConsultation(c, context)));
  expect(launched.map((each) => "version" in each && each.version).sort()).toEqual([1, 2, 3, 4, 5]);
});

it("takes no answers before it opens, after it closes, or when it was closed by hand", async () => {
  const town = createTown();
  await publishConsultation({ ...short, opens: "2026-11-26", closes: "2026-11-27" }, town.context);
  const me = town.person("me");
  await me.open("park");
  await town.deliverer.drain();
  expect(me.said().at(-1)).toContain('nog niet meepraten over "Het park". Dat kan vanaf 26 november 2026');
  town.clock.now = Date.parse("2026-11-25T23:00:00Z");
  await me.open("park");
  await me.press("Beginnen");
  town.clock.now = Date.parse("2026-11-27T22:59:59Z");
  await me.press("Nee");
  town.clock.now = Date.parse("2026-11-27T23:00:00Z");
  await me.press("3");
  await town.deliverer.drain();
  expect(me.said().at(-1)).toContain("niet meer meepraten");
  expect(await Array.fromAsync(town.context.store.answers.inOrder("park"))).toHaveLength(1);
  town.clock.now = Date.parse("2026-11-26T12:00:00Z");
  await closeConsultation("park", undefined, town.context);
  await me.press("3");
  expect(await Array.fromAsync(town.context.store.answers.inOrder("park"))).toHaveLength(1);
});

it("keeps residents out of a consultation of the team", async () => {
  const town = createTown();
  await publishConsultation({ ...short, audience: "team" }, town.context);
  const me = town.person("me");
  await me.open("park");
  await town.deliverer.drain();
  expect(me.said().at(-1)).toContain("Deze link ken ik niet");
});

it("never puts answers under other words: such a version is refused, and says what to do", async () => {
  const town = createTown();
  const me = town.person("1");
  await publishConsultation(short, town.context);
  await me.open("park");
  await me.press("Beginnen");
  await me.press("Nee");
  const [q1, ...rest] = short.questions;
  if (q1?.kind !== "choice") throw new Error("q1 is a choice");
  const [a, b] = q1.options;
  if (!a || !b) throw new Error("q1 has two options");
  const problems = async (question: object) => {
    const questions = [question as typeof q1, ...rest.map(({ showIf: _, ...q }) => q as typeof q1)];
    const launched = await publishConsultation({ ...short, questions }, town.context);
    return launched.outcome === "refused" ? launched.problems.map(describeObstacle) : [launched.outcome];
  };
  expect(await problems({ ...q1, text: { nl: "Iets anders?", en: "Do you want benches?" } })).toEqual([
    'question "q1" has answers and asks something else; give it another id',
  ]);
  expect(await problems({ ...q1, kind: "multiple" })).toEqual([
    'question "q1" has answers and was a choice; give the new one another id',
  ]);
  expect(await problems({ ...q1, options: [a, { id: "c", text: { nl: "Misschien" } }] })).toEqual([
    '"b" of question "q1" has answers and is gone; leave it in',
  ]);
  expect(await problems({ ...q1, options: [a, { ...b, text: { nl: "Ja, graag", en: "No" } }] })).toEqual([
    '"b" of question "q1" has answers and says something else; give it another id',
  ]);
  const more = { ...q1, text: { ...q1.text, pl: "Ławki?" }, options: [a, b, { id: "c", text: { nl: "Soms" } }] };
  expect(await problems(more)).toEqual(["published"]);
});

it("opens a consultation again that was closed by hand", async () => {
  const town = createTown();
  await publishConsultation(short, town.context);
  await closeConsultation("park", undefined, town.context);
  expect(await publishConsultation(short, town.context)).toMatchObject({ outcome: "published" });
  const me = town.person("1");
  await me.open("park");
  await town.deliverer.drain();
  expect(me.said().at(-1)).toContain("Zonder uw naam.");
});

it("tells news again to who said stop and came back with /start", async () => {
  const town = createTown();
  await publishConsultation(short, town.context);
  const me = town.person("1");
  await me.open("park");
  await me.press("Beginnen");
  await me.command("stop");
  await me.open("park");
  await publishConsultation(
    { ...short, promise: { ...short.promise, answerBy: "2100-03-01", because: { nl: "De raad vergadert later." } } },
    town.context,
  );
  for (let n = 0; n < 3; n++) {
    town.clock.now += 1000;
    await town.deliverer.poll();
    await town.deliverer.drain();
  }
  expect(me.said().at(-1)).toContain("1 maart 2100");
});

it("gives residents another day to hear back only with a new reason, which everybody who took part is told", async () => {
  const town = createTown();
  await publishConsultation(short, town.context);
  const me = town.person("1");
  await me.open("park");
  await me.press("Beginnen");
  await me.press("Nee");
  const promise = { ...short.promise, answerBy: "2100-03-01" };
  const act = { by: "UANNA", key: "act 1" };
  const refused = await launch({ ...short, promise }, { act }, town.context);
  expect(refused).toEqual({ outcome: "refused", problems: [{ problem: "no-reason" }] });
  expect("problems" in refused && refused.problems.map(describeObstacle).join()).toContain("`promise.because`");
  const because = { nl: "De raad vergadert later." };
  expect(await publishConsultation({ ...short, promise: { ...promise, because } }, town.context)).toMatchObject({
    version: 2,
    tellsResidents: true,
  });
  const again = { ...promise, because, answerBy: "2100-04-01" };
  expect(await launch({ ...short, promise: again }, { act }, town.context)).toEqual(refused);
  for (let n = 0; n < 3; n++) {
    town.clock.now += 1000;
    await town.deliverer.poll();
    await town.deliverer.drain();
  }
  expect(me.said().at(-1)).toContain("Eerst was dat uiterlijk 31 januari 2100. Nu is dat uiterlijk 1 maart 2100.");
  expect(me.said().at(-1)).toContain("Dit is de reden: De raad vergadert later.");
});

it("publishes a file with another day without a reason, and residents are told that there is none", async () => {
  const town = createTown();
  await publishConsultation(short, town.context);
  const me = town.person("1");
  await me.open("park");
  await me.press("Beginnen");
  const promise = { ...short.promise, answerBy: "2100-03-01" };
  expect(await publishConsultation({ ...short, promise }, town.context)).toMatchObject({
    version: 2,
    tellsResidents: true,
    lacksReason: true,
  });
  for (let n = 0; n < 3; n++) {
    town.clock.now += 1000;
    await town.deliverer.poll();
    await town.deliverer.drain();
  }
  expect(me.said().at(-1)).toContain("De gemeente heeft nog niet gezegd waarom.");
});

it("makes no new version of what is unchanged and stays closed; a later last day opens it again", async () => {
  const town = createTown();
  await publishConsultation(short, town.context);
  await closeConsultation("park", undefined, town.context);
  const keep = { keepsClosed: true };
  expect(await launch(short, keep, town.context)).toEqual({ outcome: "unchanged", version: 1 });
  const corrected = { ...short, title: { nl: "Het stadspark" } };
  expect(await launch(corrected, keep, town.context)).toMatchObject({ version: 2 });
  expect((await town.context.store.consultations.find("park"))?.closedOn).toBe("2026-11-25");
  const later = { ...corrected, closes: "2100-01-15" };
  await launch(later, keep, town.context);
  expect((await town.context.store.consultations.find("park"))?.closedOn).toBeUndefined();
});
