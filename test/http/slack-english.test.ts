import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { announceWaiting } from "../../src/core/answers/announce-waiting.ts";
import { watchDigest } from "../../src/core/digest/publish/watch-digest.ts";
import { placeTexts } from "../../src/core/placing/place-texts.ts";
import { actForCouncil } from "../../src/core/talk/council/council-words.ts";
import { createColleague } from "../fakes/colleague.ts";
import { answerPark, short, wide } from "../fakes/consultations.ts";
import { dutchIn } from "../fakes/dutch-in.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";
import { createVisitor } from "../fakes/visitor.ts";

const EIGHT_DAYS = 8 * 86_400;
const PUBLIC = "https://inspraak.example.nl";
let running: RunningWithSlack;
let { slack, town, line } = {} as RunningWithSlack;
/** What Slack was answered, as far as it is shown: modals, and what is wrong at their fields. */
let answers: unknown[] = [];
/** How many calls `shown` has told of. */
let asked = 0;

beforeEach(async () => {
  [answers, asked] = [[], 0];
  running = await startRunningWithSlack(["UANNA", "UBRAM"], {
    TEAM_LANGUAGE: "en",
    PUBLIC_URL: PUBLIC,
    SLACK_COUNCIL_CHANNEL: "C9",
  });
  ({ slack, town, line } = running);
  await town.publish({ ...short, moderation: "before" });
  await town.settle();
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

function colleague(id = "UANNA") {
  const recorded: typeof line = async (kind, payload) => {
    const answer = await line(kind, payload);
    answers.push(answer);
    return answer;
  };
  return createColleague(id, slack, recorded, town.settle);
}

/** Everything that colleagues were shown since this was asked last. */
function shown(): string[] {
  const calls = slack.calls.slice(asked).filter(({ payload }) => payload.channel !== "C9");
  asked = slack.calls.length;
  const sent = calls.map(({ payload: { blocks, view, text, files } }) => {
    const inJson = [blocks, view, files].flatMap((json) => (json ? [JSON.parse(String(json))] : []));
    return [text ?? "", ...inJson];
  });
  return [...sent, ...answers.splice(0)].flatMap(wordsIn);
}

/** The words among what is sent; names that Slack gives back are none. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!value || typeof value !== "object") return [];
  const names = ["type", "action_id", "block_id", "callback_id", "value", "private_metadata", "style", "url", "id"];
  return Object.entries({ ...value, response_action: "" }).flatMap(([name, each]) =>
    names.includes(name) ? [] : wordsIn(each),
  );
}

const expectEnglish = () => {
  const words = shown();
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((each) => /\S…$/.test(each))).toEqual([]);
  expect(words.flatMap((each) => (dutchIn(each) === undefined ? [] : [[dutchIn(each), each]]))).toEqual([]);
};

describe("a team that reads English", () => {
  it("reads the thread, the menu and the moderation modal without a word of Dutch", async () => {
    expect(slack.messages[0]?.text).toBe(
      "The park — everything about this consultation is in this thread. Residents cannot read it.",
    );
    await answerPark(town.person(1), "More trees along the water please");
    await answerPark(town.person(2), "I will kill you all tonight");
    await answerPark(town.person(4), "Kermis graag");
    await announceWaiting(town.server.program.context);
    await town.settle();
    expect(slack.messages.at(-1)?.text).toBe("3 responses from residents are waiting for you.");
    const me = colleague();
    await me.openMenu();
    expect(me.screen()).toContain("The park\nOpen until 31 December 2099\n");
    await me.press("Read and assess", "park");
    expect(me.screen()).toContain("What else would you like to say?)\nMore trees along the water please");
    expect(me.screen()).toMatch(/Kermis graag\n[^\n]*\n {2}\(Language: Dutch\.\)/);
    expect(me.screen()).toContain("⚠ Please note: this looks like a threat.");
    me.choose(me.fieldNames()[1] ?? "", "Reject: It threatens someone.");
    await me.submit();
    expect(me.screen()).toContain("Done. Nothing is waiting any more. Thank you.");
    await me.openHome();
    await me.openMenu();
    await me.press("Read all answers", "park");
    await me.openMenu();
    await me.press("View the log", "park");
    expect(me.screen()).toContain("25 November 2026 · <@UANNA> assessed a response, 3 times.");
    await me.command("help");
    expectEnglish();
  });

  it("is refused in English, whoever it is", async () => {
    await colleague("UEVE").command();
    slack.people.set("UGUEST", { is_restricted: true });
    slack.members = [...slack.members, "UGUEST"];
    await colleague("UGUEST").event({ type: "member_joined_channel", user: "UGUEST", channel: "C1", event_ts: "1" });
    await colleague("UGUEST").command();
    await colleague("UGUEST").openHome();
    expect(colleague("UEVE").chat()).toContain("Only colleagues in the team's channel can do this.");
    expect(colleague("UGUEST").chat()).toContain("You are a guest in Slack.");
    expectEnglish();
  });

  it("enters what residents said, from paper and from messages", async () => {
    const me = colleague();
    await me.openMenu();
    await me.press("Enter answers", "park");
    expect(me.screen()).toContain("Do you want benches?");
    await me.submit();
    me.choose("q1#0", "Yes");
    await me.submit();
    expect(me.screen()).toContain("One resident has been saved.");
    await me.shortcut("Benches under the trees");
    await me.submit();
    await me.command("idea Free bread");
    expectEnglish();
  });

  it("hears in English what is wrong in a file", async () => {
    const me = colleague();
    await me.openMenu();
    await me.press("New consultation from a file");
    me.attach("file", "slug: Kermis!\ntitle: { nl: 5 }\nquestions: []\n");
    await me.submit();
    expect(me.screen()).toContain("Line 1: the short name (slug): use small letters, digits and hyphens");
    expect(me.screen()).toContain("Line 2: the title (title), Dutch: there should be a text here.");
    expectEnglish();
  });

  it("makes a consultation in forms that ask for Dutch, and what was written is stored and shown to residents as Dutch", async () => {
    const me = colleague();
    await me.openMenu();
    await me.press("New consultation");
    expect(me.screen()).toContain("Title: what is it about? (in Dutch): …");
    me.choose("from", "Without an example");
    for (const name of ["title", "decider"]) me.type(name, "Kermis");
    await me.submit();
    for (const name of ["decided", "open"]) me.type(name, "Kermis");
    await me.submit();
    await me.press("In their own words");
    expect(me.screen()).toContain("The question as residents read it (in Dutch): …");
    me.type("text", "Kermis?");
    await me.submit();
    expectEnglish();
    const { store } = town.server.program.context;
    const draft = (await store.drafts.all()).find(({ content }) => content.slug === "kermis")?.content;
    expect([draft?.title, draft?.questions[0]?.text]).toEqual([{ nl: "Kermis" }, { nl: "Kermis?" }]);
    await me.submit();
    expect(me.screen()).toContain("This is how residents see it:");
    expect(me.screen()).toContain("Hierover kunt u meepraten: Kermis");
    shown();
  });

  it("asks a resident back, and is told of the reply in the thread", async () => {
    const author = town.person(3, "en");
    await author.open("park");
    for (const label of ["Start", "No", "3"]) await author.press(label);
    await author.write("Somewhere to sit near the water");
    const me = colleague();
    await me.openMenu();
    await me.press("Read and assess", "park");
    await me.press("Ask the resident");
    me.type("question", "Near which water?");
    await me.submit();
    await me.submit();
    await town.pass(20);
    await author.press("Answer");
    await author.write("Near the pond of course");
    await town.pass(20);
    expect(slack.messages.map(({ text }) => text).join("\n")).toMatch(/Reply from .+:\n\nNear the pond of course/);
    await me.openMenu();
    expectEnglish();
  });

  it("writes outcomes in Dutch that residents read in Dutch", async () => {
    await placeTexts(town.server.program.context);
    const me = colleague();
    await me.openMenu();
    await me.press("Answer to residents", "park");
    expect(me.screen()).toContain("Everything together: The park");
    await me.press("Fill in", "park whole");
    me.choose("result", "Will be done in part");
    await me.submit();
    for (const name of ["what", "because", "decided-by"]) me.type(name, "Kermis");
    await me.submit();
    await me.press("Fill in", '"_write-next"');
    me.type("next", "Kermis in mei");
    await me.submit();
    await me.press("Fill in", "park en");
    expectEnglish();
    await me.press("Back to the list");
    await me.press("Preview and send");
    expect(me.screen()).toContain("Please note: whoever reads English, Turkish gets this answer in Dutch.");
    expect(me.screen()).toContain("Voelt u zich gehoord?");
    const draft = await town.server.program.context.store.outcomeDrafts.find("park");
    expect(JSON.stringify(draft?.content)).toContain('"what":{"nl":"Kermis"}');
    shown();
  });

  it("asks colleagues themselves in English, and names the buttons as they are called here", async () => {
    await town.publish({ ...wide, audience: "team" });
    await town.settle();
    const bram = colleague("UBRAM");
    await bram.answer("Take part");
    await bram.answer("Start");
    await bram.answer("Write it yourself");
    bram.look();
    bram.type("words", "Only by day");
    await bram.submit();
    await bram.command("stop");
    expect(bram.chat()).toContain("press Take part in the team’s channel.");
    await bram.command("help");
    expectEnglish();
  });

  it("reviews on pages in English; the council's digest and its buttons stay in the council's language", async () => {
    const { context } = town.server.program;
    await answerPark(town.person(1), "More trees");
    await actForCouncil({ slug: "park", kind: "asks", words: "Why benches?" }, { by: "UX", key: "act 1" }, context);
    town.later(EIGHT_DAYS);
    await watchDigest(context);
    await town.settle();
    const me = colleague();
    await me.press("Review");
    const link = /https:\/\/inspraak\.example\.nl(\/review\/[a-z0-9]+)/.exec(JSON.stringify(me.view()))?.[1] ?? "";
    expectEnglish();
    const visitor = createVisitor(`http://127.0.0.1:${town.server.port}`);
    const first = await visitor.get(link);
    expect(first.html).toContain('<html lang="en"');
    await visitor.post(link);
    const list = await visitor.get("/review");
    expect(list.html).toContain("Review weekly digest");
    for (const { html } of [first, list])
      expect(dutchIn(html.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/g, " "))).toBe(undefined);

    await me.press("Read and approve");
    expect(me.screen()).toContain("Een raadslid vraagt (Het park): Why benches?");
    await me.press("Approve and send");
    await town.settle();
    const inCouncil = slack.messages.filter(({ channel }) => channel === "C9");
    expect(JSON.stringify(inCouncil)).toContain("Vraag stellen");
    await colleague("UCOUNCIL").pressIn("C9", "Vraag stellen");
    expect(JSON.stringify([...slack.views.values()].at(-1))).toContain("Dit is geen formele raadsvraag.");
  });
});
