import type { KnownBlock, ModalView } from "@slack/types";
import { ANSWERS_DAYS, giveAnswersLink, giveReviewLink } from "../../../core/access/give-link.ts";
import { type KnownLink, linksOf, revokeLink } from "../../../core/access/links.ts";
import { actions, button, context, linkButton, modal, section, shortText } from "../view/blocks.ts";
import { type Desk, type Handler, keepOpen, show, toldView, update } from "../view/handler.ts";
import { ANSWERS_LINK, ANSWERS_LINKS, OPEN_LINK, REVOKE_LINK } from "../view/names.ts";

const MOST_LINKS = 20;
const LONGEST_NAME = 80;
const REVIEW_TITLE = "review-link-title";
const ANSWERS_TITLE = "answers-link-title";

type State = { slug: string };

/** A link for who presses and nobody else: a modal is seen by one person, and no program looks at what it leads to. */
export const giveReview: Handler = async (interaction, { core, say }) => {
  const given = await core.run(giveReviewLink, interaction.value, interaction);
  const blocks =
    given.outcome === "given"
      ? [section(say("review-link-how")), actions([linkButton(say("button-open-review"), OPEN_LINK, given.url)])]
      : [section(say("no-website"))];
  return show(interaction, toldView(REVIEW_TITLE, blocks, say));
};

/** Who has a link to the answers of a consultation, and a field to give one to somebody else. */
export const openAnswersLinks: Handler = async (interaction, desk) =>
  show(interaction, await answersLinksView(interaction.value, undefined, desk));

export const revoke: Handler = async (interaction, desk) => {
  const [slug = "", id = ""] = interaction.value.split(" ");
  await desk.core.run(revokeLink, id, interaction);
  return show(interaction, await answersLinksView(slug, desk.say("answers-link-revoked"), desk));
};

export const submitAnswersLink: Handler = async (interaction, { core, say }) => {
  const { slug } = interaction.state as State;
  const name = (interaction.fields.name?.value ?? "").trim();
  if (name === "" || name.length > LONGEST_NAME)
    return keepOpen({ name: say("answers-link-empty", { most: LONGEST_NAME }) });
  const given = await core.run(giveAnswersLink, { slug, name, days: ANSWERS_DAYS }, interaction);
  if (given.outcome === "no-consultation") return update(toldView(ANSWERS_TITLE, "answers-link-gone", say));
  if (given.outcome === "no-website") return update(toldView(ANSWERS_TITLE, "no-website", say));
  const blocks = [section(say("answers-link-given", { name })), section(given.url), backButton(slug, { say })];
  return update(toldView(ANSWERS_TITLE, blocks, say));
};

async function answersLinksView(slug: string, told: string | undefined, desk: Desk): Promise<ModalView> {
  const { core, say } = desk;
  const known = await core.run(linksOf, slug);
  const hidden = known.length - MOST_LINKS;
  const blocks = [
    ...(told === undefined ? [] : [section(told)]),
    context(say("answers-link-how", { days: ANSWERS_DAYS })),
    shortText("name", say("answers-link-name"), { most: LONGEST_NAME }),
    ...known.slice(0, MOST_LINKS).map((link) => linkBlock(slug, link, desk)),
    ...(hidden > 0 ? [context(say("answers-link-more", { count: hidden }))] : []),
  ];
  const buttons = { submit: say("answers-link-make"), close: say("moderate-close") };
  return modal({ title: say(ANSWERS_TITLE), ...buttons, callback: ANSWERS_LINKS, state: { slug }, blocks });
}

function linkBlock(slug: string, { id, holder, until }: KnownLink, { core, say }: Desk): KnownBlock {
  const words = say("answers-link-known", { name: holder, until: { date: core.calendar.day(until) } });
  return section(words, button(say("answers-link-revoke"), REVOKE_LINK, `${slug} ${id}`));
}

function backButton(slug: string, { say }: Pick<Desk, "say">): KnownBlock {
  return actions([button(say("answers-link-all"), ANSWERS_LINK, slug)]);
}
