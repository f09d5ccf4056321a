import type { Button, HomeView, KnownBlock } from "@slack/types";
import { listDrafts } from "../../core/consultation/draft.ts";
import { type Overview, overviewForTeam } from "../../core/consultation/team-overview.ts";
import { markRead, unread } from "../../core/consultation/unread.ts";
import { IDEAS } from "../../core/model/resident.ts";
import { mayFollow, type Told } from "../../core/model/stage.ts";
import { MODERATE } from "../../core/model/team.ts";
import { actions, button, confirmation, context, header, modal, moreOf, section, withMention } from "./blocks.ts";
import type { Desk, Handled, Handler, Interaction, Say } from "./handler.ts";
import { show } from "./handler.ts";
import { lastChange } from "./last-change.ts";
import { limits } from "./limits.ts";
import {
  ANSWERS_LINK,
  CLOSE,
  COMPOSE,
  COPY,
  DIGESTS,
  DROP,
  FILES,
  HAND_OVER,
  HISTORY,
  INVITE_COUNCIL,
  NEW,
  OPEN_FORM,
  OUTCOMES,
  READ_ALL,
  REDRAFT,
  RESULTS,
  RESUME,
  TAKE_TO_COUNCIL,
  TRY_OUT,
} from "./names.ts";
import { UNREAD_BLOCKS, unreadBlocks } from "./unread.ts";

const BLOCKS_EACH = 4;
const MOST_QUESTIONS = 5;
const MOST_DRAFTS = 5;
const MOST_SHOWN = Math.floor(
  (limits.modalBlocks - 8 - 3 * MOST_DRAFTS - 2 * MOST_QUESTIONS - UNREAD_BLOCKS) / BLOCKS_EACH,
);

/** `/inspraak`: what there is, and what is best done now. */
export const openMenu: Handler = (interaction, desk) => menuAfter(undefined, interaction, desk);

/** The same, with a word about what was just done, or why it was not. */
export async function menuAfter(told: string | undefined, interaction: Interaction, desk: Desk): Promise<Handled> {
  const { say } = desk;
  const blocks = [...(told === undefined ? [] : [section(told)]), ...(await overviewBlocks(desk))];
  return show(interaction, modal({ title: say("home-title"), close: say("moderate-close"), callback: "menu", blocks }));
}

/** In the overview it goes away; in a thread who pressed is told. */
export const markAsRead: Handler = async (interaction, desk) => {
  const [type = "", id = ""] = interaction.value.split(" ");
  await desk.core.run(markRead, { type: type === "reply" ? "reply" : "council-act", id }, interaction);
  const { by, message, viewId } = interaction;
  if (viewId !== undefined) return openMenu(interaction, desk);
  if (!message) return {};
  const text = desk.say("read-stored");
  return { show: (client) => client.chat.postEphemeral({ channel: message.channel, user: by, text }) };
};

/** The app's own page, which Slack keeps until it is published again. */
export async function homeView(desk: Desk): Promise<HomeView> {
  return { type: "home", blocks: [header(desk.say("home-title")), ...(await overviewBlocks(desk))] };
}

async function overviewBlocks(desk: Desk): Promise<KnownBlock[]> {
  const { core, say } = desk;
  const { consultations, ideasWaiting, questions } = await core.run(overviewForTeam);
  const drafts = await core.run(listDrafts);
  const moreQuestions = questions.length - MOST_QUESTIONS;
  const moreDrafts = drafts.length - MOST_DRAFTS;
  const hidden = consultations.length - MOST_SHOWN;
  const none = consultations.length === 0 ? [section(say("home-empty"))] : [];
  const ideas = [
    section(say("home-ideas", { count: ideasWaiting })),
    actions([
      button(say("button-moderate"), MODERATE, IDEAS),
      button(say("button-outcomes"), OUTCOMES, IDEAS),
      button(say("button-files"), FILES, IDEAS),
    ]),
  ];
  const asked = questions
    .slice(0, MOST_QUESTIONS)
    .flatMap(({ pseudonym, question, owner }) => [
      section(say("open-relay", { pseudonym, question })),
      withMention(say("open-relay-of", { who: `<@${owner}>` })),
    ]);
  const launch = actions([
    button(say("button-compose"), COMPOSE, "new"),
    button(say("button-new"), NEW, "file"),
    button(say("button-invite-council"), INVITE_COUNCIL, "one"),
    button(say("button-digests"), DIGESTS, "all"),
  ]);
  return [
    launch,
    ...unreadBlocks(await core.run(unread), say),
    ...(await Promise.all(drafts.slice(0, MOST_DRAFTS).map((draft) => draftBlocks(draft, desk)))).flat(),
    ...(moreDrafts > 0 ? [context(say("home-drafts-more", { count: moreDrafts }))] : []),
    ...none,
    ...consultations.slice(0, MOST_SHOWN).flatMap((each) => blocksOf(each, say)),
    ...(hidden > 0 ? [context(say("home-more", { count: hidden }))] : []),
    ...ideas,
    ...asked,
    ...(moreQuestions > 0 ? [context(say("open-relays-more", { count: moreQuestions }))] : []),
  ];
}

/** A file may name an owner in other words; only an id of Slack is a mention. */
function isSlackId(owner: string | undefined): owner is string {
  return owner !== undefined && /^[UW][A-Z0-9]+$/.test(owner);
}

async function draftBlocks({ id, title }: { id: string; title: string }, desk: Desk): Promise<KnownBlock[]> {
  const { say } = desk;
  const drop = {
    ...button(say("act-drop"), DROP, id),
    confirm: confirmation(say("drop-title"), say("drop-what", { title }), say("act-drop"), say("drop-not")),
  };
  const acts = actions([button(say("act-resume"), RESUME, id), drop]);
  return [section(say("a-draft", { title })), ...(await lastChange(id, desk)), acts];
}

function closeButton({ slug, title }: Overview, say: Say): Button {
  const words = [say("close-title"), say("close-what", { title }), say("button-close"), say("close-not")] as const;
  return { ...button(say("button-close"), CLOSE, slug), style: "danger", confirm: confirmation(...words) };
}

function councilButton({ slug, title }: Overview, say: Say): Button {
  const words = [say("button-with-council"), say("with-council-what", { title }), say("with-council-yes")] as const;
  const confirm = confirmation(...words, say("with-council-not"));
  return { ...button(say("button-with-council"), TAKE_TO_COUNCIL, slug), confirm };
}

/** How far it is and since when; what residents were promised, for as long as they wait for it. */
function stateLines({ is, closes, answerBy }: Overview, say: Say): string[] {
  const { stage, told, answeredOn, answeredBefore, isOverdue } = is;
  const since = { date: "since" in is ? is.since : closes };
  const promised = say(isOverdue ? "promise-overdue" : "promise-by", { answerBy: { date: answerBy } });
  return [
    say(`state-${stage}`, { closes: { date: closes }, since }),
    ...(told ? toldLines(told, stage === "open", say) : []),
    ...(answeredBefore === undefined ? [] : [say("answered-before", { since: { date: answeredBefore } })]),
    ...(answeredOn === undefined ? [promised] : []),
  ];
}

/** How many heard back, could not be told, and still wait; that who answers now hears back too. */
function toldLines({ on, isComplete, people, unreached, toDo }: Told, isOpen: boolean, say: Say): string[] {
  return [
    say(isComplete ? "told-whole" : "told-part", { since: { date: on } }),
    say("told-people", { people, unreached }),
    ...(toDo > 0 ? [say("broadcast-to-do", { count: toDo })] : []),
    ...(isOpen ? [say("told-open")] : []),
  ];
}

function blocksOf(each: Overview, say: Say): KnownBlock[] {
  const { slug, title, is, reach, answers, fresh, waiting, owner, audience, paper, nextStep } = each;
  const form = audience === "residents" ? [button(say("button-form"), OPEN_FORM, slug)] : [];
  const facts = [
    ...stateLines(each, say),
    say("reach", { reach, fresh, answers }),
    say("waiting", { waiting }),
    ...(owner === undefined ? [say("owner-none")] : []),
  ];
  const acts = moreOf(say("more-acts"), [
    { label: say("act-redraft"), action: REDRAFT, value: slug },
    { label: say("act-copy"), action: COPY, value: slug },
    { label: say("button-try-out"), action: TRY_OUT, value: `published ${slug}` },
    { label: say("act-hand-over"), action: HAND_OVER, value: slug },
    { label: say("act-history"), action: HISTORY, value: slug },
    ...(audience === "residents" ? [{ label: say("act-answers-link"), action: ANSWERS_LINK, value: slug }] : []),
  ]);
  return [
    header(title),
    section(facts.join("\n")),
    withMention(
      say("next", { step: say(`next-${nextStep}`) }) +
        (!isSlackId(owner) ? "" : ` ${say("owner-is", { owner: `<@${owner}>` })}`),
    ),
    actions([
      button(say("button-moderate"), MODERATE, slug),
      button(say("button-read-all"), READ_ALL, slug),
      ...(is.stage === "not-yet" ? [] : [button(say("button-results"), RESULTS, slug)]),
      ...(paper.is === "over" ? [] : form),
      ...(mayFollow("close", is) === "no" ? [] : [closeButton(each, say)]),
      ...(mayFollow("take-to-council", is) === "no" ? [] : [councilButton(each, say)]),
      ...(mayFollow("answer", is) === "no" ? [] : [button(say("button-outcomes"), OUTCOMES, slug)]),
      acts,
    ]),
  ];
}
