import { audienceOf } from "../../consultation/overview.ts";
import type { Context } from "../../context.ts";
import { composeFollowUp } from "../../follow-up/compose-follow-up.ts";
import { composeCouncilWords } from "../../follow-up/pass-on.ts";
import { withStop } from "../../follow-up/stop.ts";
import { openness } from "../../model/consultation/consultation.ts";
import { promisesTheSame } from "../../model/drafts/compare.ts";
import type { Message, News } from "../../model/messages/message.ts";
import type { Resident } from "../../model/resident.ts";
import * as card from "../../model/session/card.ts";

type Addressed = { slug: string; participationId: string; resident: Resident };

/**
 * News in words for one person, from what is stored now. Nothing when there is nothing to say to them any more: they
 * stopped, withdrew, know it already, or get it for another participation of theirs in the same consultation.
 */
export async function composeNews(
  news: News,
  participationId: string,
  resident: Resident,
  context: Context,
): Promise<Message | undefined> {
  const slug = resident.participations.find(({ id }) => id === participationId)?.slug;
  if (slug === undefined || resident.stopped) return undefined;
  if (!(await isFirstReachable(participationId, slug, resident, context))) return undefined;
  const message = await inWords(news, { slug, participationId, resident }, context);
  if (!message || audienceOf(resident.channel, context) === "team") return message;
  return withStop(message);
}

async function inWords(news: News, to: Addressed, context: Context): Promise<Message | undefined> {
  switch (news.type) {
    case "promise-changed":
      return promiseChanged(news, to, context);
    case "follow-up":
      return composeFollowUp({ ...news, slug: to.slug }, to.participationId, to.resident, context);
    case "council-words":
      return composeCouncilWords(news, to, context);
  }
}

/** Who answered for others too has several participations: the first that messages reach stands for all. */
async function isFirstReachable(
  participationId: string,
  slug: string,
  { participations }: Resident,
  { store }: Context,
): Promise<boolean> {
  const ids = participations.filter((each) => each.slug === slug).map(({ id }) => id);
  if (ids.length === 1) return true;
  for (const id of ids) if (await store.participations.isReachable(id)) return id === participationId;
  return false;
}

/** Who began with this version or a later one has read it; a change after it tells of itself. */
async function promiseChanged(
  { version, reopens }: News & { type: "promise-changed" },
  { slug, participationId, resident }: Addressed,
  { store, calendar, now }: Context,
): Promise<Message | undefined> {
  const running = await store.consultations.find(slug);
  const session = (await store.participations.find(participationId))?.session;
  if (!running || !session || session.version >= version) return undefined;
  const told = await store.consultations.version(slug, version);
  if (!promisesTheSame(told, running.published)) return undefined;
  const seen = await store.consultations.version(slug, session.version);
  const isOpenAgain = reopens && openness(running.published, calendar.day(now()), running.closedOn) !== "closed";
  if (reopens && !isOpenAgain) {
    const before = await store.consultations.version(slug, version - 1);
    if (promisesTheSame(before, told)) return undefined;
  }
  return card.promiseChanged(running.published, seen, resident.language, isOpenAgain);
}
