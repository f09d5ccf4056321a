import type { Sent, TeamChannel } from "../../channel.ts";
import type { Context } from "../../context.ts";
import { barOf, isOver, toDoOf } from "../../model/messages/broadcast-progress.ts";
import { type Message, type News, type Phrase, phrase } from "../../model/messages/message.ts";
import type { Broadcast } from "../../store/sending/broadcasts.ts";
import { write } from "../../texts/texts.ts";

/** Shows how far a broadcast is now: one message in the thread, which is edited from then on. */
export async function showProgress(
  broadcastId: string,
  thread: string,
  team: TeamChannel,
  context: Context,
): Promise<Sent> {
  const { store, teamTexts, teamLanguage } = context;
  const broadcast = await store.broadcasts.find(broadcastId);
  if (!broadcast) return { outcome: "sent" };
  const written = write(progressMessage(broadcast, context), teamLanguage, teamTexts);
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
