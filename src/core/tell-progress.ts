import type { Sent, TeamChannel } from "./channel.ts";
import type { Context } from "./context.ts";
import { type Message, type News, type Phrase, phrase } from "./model/message.ts";
import { barOf, isOver, settledOf, toDoOf } from "./model/progress.ts";
import { TEAM_LANGUAGE } from "./model/team.ts";
import { postToTeam } from "./post-to-team.ts";
import type { Broadcast } from "./store/broadcasts.ts";
import { write } from "./texts/texts.ts";

const SHORTEST_PAUSE_MILLISECONDS = 10_000;

/** Puts a word about each broadcast that goes on in the outbox: at most once in ten seconds, and when it is over. */
export async function announceProgress(context: Context): Promise<void> {
  if (!context.hasTeam) return;
  for (const broadcast of await context.store.broadcasts.unshown(context.now())) await announce(broadcast, context);
}

async function announce(broadcast: Broadcast, { store, now }: Context): Promise<void> {
  const { id, slug, shownAt, shownSettled } = broadcast;
  const settled = settledOf(broadcast);
  const isNews = isOver(broadcast) || settled !== shownSettled;
  if (!isNews || now() < shownAt + SHORTEST_PAUSE_MILLISECONDS) return;
  if ((await store.outbox.waitingFor(slug)) > 0) return;
  const shown = { id, shownAt: now(), shownSettled: settled, shownOver: Number(isOver(broadcast)) };
  const writes = [
    postToTeam(slug, { type: "progress", broadcastId: id }, now(), store),
    store.broadcasts.setShown(shown),
  ];
  await store.commit({ steps: [{ subject: `progress ${id}`, version: shownAt }], writes }, now());
}

/** Shows how far a broadcast is now: one message in the thread, which is edited from then on. */
export async function showProgress(
  broadcastId: string,
  thread: string,
  team: TeamChannel,
  context: Context,
): Promise<Sent> {
  const { store, teamTexts } = context;
  const broadcast = await store.broadcasts.find(broadcastId);
  if (!broadcast) return { outcome: "sent" };
  const written = write(progressMessage(broadcast, context), TEAM_LANGUAGE, teamTexts);
  if (broadcast.shownAs !== null) return team.edit(written, broadcast.shownAs);
  const sent = await team.post(written, thread);
  if (sent.outcome === "sent" && sent.ref !== undefined)
    await store.write([store.broadcasts.setShownAs({ id: broadcastId, shownAs: sent.ref })]);
  return sent;
}

const titles: Record<News["type"], string> = {
  "promise-changed": "broadcast-promise-changed",
  "follow-up": "broadcast-follow-up",
  "council-words": "broadcast-council-words",
};

function progressMessage(broadcast: Broadcast, { calendar, now }: Context): Message {
  const { news, receivers, sent, unreachable, givenUp, passedOver } = broadcast;
  const { bar, percent } = barOf(broadcast);
  const about = (key: string, count: number): Phrase[] => (count > 0 ? [phrase(key, { count })] : []);
  return {
    text: [
      phrase(titles[news.type]),
      phrase("broadcast-bar", { bar, percent }),
      phrase("broadcast-sent", { sent, all: receivers - passedOver }),
      ...about("broadcast-unreachable", unreachable),
      ...about("broadcast-given-up", givenUp),
      ...about("broadcast-to-do", toDoOf(broadcast)),
      ...(isOver(broadcast) ? [phrase("broadcast-over")] : []),
      ...(!isOver(broadcast) && calendar.isQuiet(now()) ? [phrase("broadcast-quiet")] : []),
    ],
  };
}
