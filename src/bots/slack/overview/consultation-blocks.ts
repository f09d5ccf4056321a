import type { Button, KnownBlock } from "@slack/types";
import type { Listed, Overview } from "../../../core/consultation/team/team-overview.ts";
import { mayFollow, type Told } from "../../../core/model/consultation/stage.ts";
import { MODERATE } from "../../../core/model/messages/team.ts";
import { actions, button, confirmation, header, moreOf, section, withMention } from "../view/blocks.ts";
import type { Say } from "../view/handler.ts";
import {
  ANSWERS_LINK,
  CLOSE,
  COPY,
  HAND_OVER,
  HISTORY,
  OPEN_FORM,
  OUTCOMES,
  READ_ALL,
  REDRAFT,
  RESULTS,
  TAKE_TO_COUNCIL,
  TRY_OUT,
} from "../view/names.ts";

/** So many blocks show one consultation. */
export const CONSULTATION_BLOCKS = 4;

/** A file may name an owner in other words; only an id of Slack is a mention. */
export function isSlackId(owner: string | undefined): owner is string {
  return owner !== undefined && /^[UW][A-Z0-9]+$/.test(owner);
}

function closeButton({ slug, title }: Listed, say: Say): Button {
  const words = [say("close-title"), say("close-what", { title }), say("button-close"), say("close-not")] as const;
  return { ...button(say("button-close"), CLOSE, slug), style: "danger", confirm: confirmation(...words) };
}

function councilButton({ slug, title }: Listed, say: Say): Button {
  const words = [say("button-with-council"), say("with-council-what", { title }), say("with-council-yes")] as const;
  const confirm = confirmation(...words, say("with-council-not"));
  return { ...button(say("button-with-council"), TAKE_TO_COUNCIL, slug), confirm };
}

/** How far it is and since when; what residents were promised, for as long as they wait for it. */
export function stateLines({ is, closes, answerBy }: Pick<Listed, "is" | "closes" | "answerBy">, say: Say): string[] {
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

/** How one consultation stands, what is best done now, and what can be done at all. */
export function consultationBlocks(each: Overview, say: Say): KnownBlock[] {
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
