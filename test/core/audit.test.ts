import { expect, it } from "vitest";
import { giveAnswersLink, giveReviewLink } from "../../src/core/access/give-link.ts";
import { revokeLink } from "../../src/core/access/links.ts";
import { assignText } from "../../src/core/answers/assign.ts";
import { collect } from "../../src/core/answers/collect.ts";
import { carryOutRulings, textsFor } from "../../src/core/answers/moderate.ts";
import { askBack, undoAsk } from "../../src/core/answers/relay.ts";
import { audit } from "../../src/core/audit.ts";
import { changeDraft, redraft, removeDraft } from "../../src/core/consultation/draft/draft.ts";
import { closeConsultation, handOver, launch, publishConsultation } from "../../src/core/consultation/launch.ts";
import { takeToCouncil } from "../../src/core/consultation/take-to-council.ts";
import { askForFiles } from "../../src/core/consultation/team/team-files.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { changeTheme, themeNow } from "../../src/core/digest/points/change-theme.ts";
import { approveDigest, holdDigest, remarkOnDigest } from "../../src/core/digest/publish/watch-digest.ts";
import { passOn } from "../../src/core/follow-up/pass-on.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import { markOf } from "../../src/core/model/mark.ts";
import { answerCouncil } from "../../src/core/talk/council/answer-council.ts";
import { actForCouncil } from "../../src/core/talk/council/council-words.ts";
import { inviteCouncillor } from "../../src/core/talk/council/invite-council.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { createTown } from "../fakes/town.ts";

const WEEK = "2026-W48";
const nl = (text: string) => ({ nl: text });
const outcomes = {
  outcomes: [{ result: "done" as const, what: nl("Bomen."), because: nl("Te warm."), decidedBy: nl("Het college") }],
  next: nl("In maart."),
  isComplete: true,
};
const by = (key: string) => ({ by: "UANNA", key });

/** The log as it is stored, a line a row. */
async function logOf({ driver }: ReturnType<typeof createTown>): Promise<string[]> {
  const rows = await driver.query("SELECT at, colleague, act, slug, subject, detail FROM audit ORDER BY id", []);
  return rows.map((row) => row.join(" · "));
}

it("keeps of every act of a colleague when, who, what, on what, and the few details that belong to it", async () => {
  const town = createTown({ context: { hasTeam: true } });
  const { context, clock } = town;
  const { store } = context;
  const log: string[] = [];
  const kept = (act: string, slug: string, subject: string, detail: object) =>
    log.push([clock.now, "UANNA", act, slug, subject, JSON.stringify(detail)].join(" · "));

  await launch(short, { act: by("publish") }, context);
  kept("publish", "park", "consultation park", { version: 1 });

  const draftId = (await redraft("park", by("draft"), context)) ?? "";
  kept("draft", "park", `draft ${draftId}`, {});
  await changeDraft(draftId, (draft) => ({ content: { ...draft, title: nl("Parken") } }), by("change"), context);
  kept("change-draft", "park", `draft ${draftId}`, {});
  await removeDraft(draftId, by("drop"), context);
  kept("remove-draft", "park", `draft ${draftId}`, {});

  await handOver("park", "UBRAM", by("hand over"), context);
  kept("hand-over", "park", "consultation park", { from: "UANNA", to: "UBRAM" });

  await collect("park", [{ questionId: "q4", answer: { kind: "text", text: "Bomen" } }], "paper", by("form"), context);
  const [[participation] = []] = await town.driver.query("SELECT id FROM participations", []);
  kept("collect", "park", `participation ${participation}`, { way: "paper", answers: 1 });

  await answerPark(town.person("1"), "Meer banken");
  const [{ id: collected } = { id: 0 }, { id } = { id: 0 }] = await textsFor(
    "all",
    { slug: "park", after: 0, limit: 9 },
    context,
  );
  await carryOutRulings([{ id: collected, seen: 0, to: "apart" }], by("apart"), context);
  kept("rule", "park", `answer ${collected}`, { seen: 0, from: "accepted", to: "apart", key: "apart" });
  await carryOutRulings([{ id: collected, seen: 1, to: "rejected", reason: "off-topic" }], by("no"), context);
  const why = { seen: 1, from: "apart", to: "rejected", key: "no", reason: "off-topic" };
  kept("rule", "park", `answer ${collected}`, why);

  await assignText({ id, seen: 0, to: "UBRAM" }, by("assign"), context);
  kept("assign", "park", `assignment ${id}`, { from: null, to: "UBRAM" });

  await askBack(id, "Waar?", by("ask"), context);
  kept("ask-back", "park", `relay ${store.idFor("ask")}`, { answerId: id });
  await undoAsk(store.idFor("ask"), by("undo"), context);
  kept("undo-ask-back", "park", `relay ${store.idFor("ask")}`, { answerId: id });

  const theme = { week: WEEK, slug: "park", themeId: "groen" };
  const { values } = await themeNow(theme, context);
  await changeTheme(theme, { title: { was: markOf(values.title), now: "Bomen" } }, by("theme"), context);
  kept("change-theme", "park", "theme groen", { title: "Bomen", mergedInto: null });
  await town.deliverer.poll();
  await town.deliverer.drain();

  await remarkOnDigest(WEEK, { slug: null, words: "Een drukke week." }, by("remark"), context);
  kept("remark-on-digest", "", `digest ${WEEK}`, { key: "remark" });
  await holdDigest(WEEK, by("hold"), context);
  kept("hold-digest", "", `digest ${WEEK}`, { key: "hold" });
  const { version } = await buildDigest(WEEK, context);
  await approveDigest({ week: WEEK, version, sent: undefined }, by("approve"), context);
  kept("approve-digest", "", `digest ${WEEK}`, { key: "approve" });

  await inviteCouncillor(by("invite"), context);
  kept("invite-council", "", "council", {});
  await giveReviewLink(WEEK, by("review"), context);
  kept("review-link", "", `digest ${WEEK}`, {});
  const given = await giveAnswersLink({ slug: "park", name: "Sanne", days: 30 }, by("answers"), context);
  const linkId = given.outcome === "given" ? given.id : "";
  kept("answers-link", "park", `link ${linkId}`, {});
  await revokeLink(linkId, by("revoke"), context);
  kept("revoke-answers-link", "park", `link ${linkId}`, {});
  context.council.addresses.push("raad R1");
  const place = { type: "channel" as const, address: "raad R1", thread: "1" };
  await actForCouncil({ slug: "park", kind: "asks", words: "Waarom?", place }, by("ask team"), context);
  await answerCouncil(store.idFor("ask team"), "Daarom.", by("answer council"), context);
  kept("answer-council", "park", `council act ${store.idFor("ask team")}`, {});
  await passOn(store.idFor("ask team"), undefined, by("pass on"), context);
  kept("pass-on", "park", `council act ${store.idFor("ask team")}`, { themeId: null });

  await closeConsultation("park", by("close"), context);
  kept("close", "park", "consultation park", {});
  await collect("park", [{ questionId: "q4", answer: { kind: "text", text: "Licht" } }], "phone", by("late"), context);
  const [[late] = []] = await town.driver.query("SELECT id FROM participations WHERE source = 'phone-late'", []);
  kept("collect", "park", `participation ${late}`, { way: "phone", answers: 1, isLate: true });
  await askForFiles("park", "report", by("files"), context);
  kept("ask-files", "park", "files report", {});
  await takeToCouncil("park", by("council"), context);
  kept("take-to-council", "park", "consultation park", {});
  await followUp("park", outcomes, by("follow up"), context);
  kept("follow-up", "park", "follow-up park", { version: 1 });

  expect(await logOf(town)).toEqual(log);
});

it("compiles only with the subject and the details of that act", () => {
  const mistakes = ({ context }: ReturnType<typeof createTown>) => [
    // @ts-expect-error a launch has other details
    audit(by("x"), { act: "publish", slug: "park", subject: "consultation park", detail: { answers: 1 } }, context),
    // @ts-expect-error a launch is that of a consultation
    audit(by("x"), { act: "publish", slug: "park", subject: "draft 1", detail: { version: 1 } }, context),
  ];
  expect(mistakes).toBeTypeOf("function");
});

it("keeps nothing of what is done on the command line: no colleague did it", async () => {
  const town = createTown();
  await publishConsultation(short, town.context);
  await closeConsultation("park", undefined, town.context);
  await takeToCouncil("park", undefined, town.context);
  await followUp("park", outcomes, undefined, town.context);
  expect(await logOf(town)).toEqual([]);
});
