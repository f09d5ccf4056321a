import type { Sent, TeamChannel } from "../../channel.ts";
import { isOfTeam } from "../../colleagues.ts";
import { stageNow } from "../../consultation/stage-now.ts";
import { overdueIdeas } from "../../consultation/watch-promises.ts";
import type { Context } from "../../context.ts";
import { daysUntil } from "../../model/consultation/promise.ts";
import { isUpToTeam } from "../../model/consultation/stage.ts";
import { inLanguage } from "../../model/language.ts";
import { type Message, phrase, type TeamMessage } from "../../model/messages/message.ts";
import { asSentence } from "../../plain/sentences.ts";
import { write } from "../../texts/texts.ts";

/** What is left of a promise on the day that this is said; nothing when it was kept or became another. */
export async function composeReminder(
  slug: string,
  answerBy: string,
  context: Context,
): Promise<TeamMessage | undefined> {
  const running = await context.store.consultations.find(slug);
  const today = context.calendar.day(context.now());
  const is = running && (await stageNow(running, context));
  if (!is || !isUpToTeam(is) || running.published.promise.answerBy !== answerBy) return undefined;
  const title = asSentence(inLanguage(running.published.title, context.teamLanguage).literal);
  const about = { title, answerBy: { date: answerBy } };
  return {
    text: [
      is.isOverdue
        ? phrase("reminder-overdue", about)
        : phrase("reminder-due", { ...about, days: daysUntil(answerBy, today) }),
      phrase("reminder-how"),
      ...(running.owner === undefined ? [phrase("owner-none")] : []),
    ],
    asks: running.owner === undefined ? [] : [running.owner],
  };
}

export async function composeIdeasReminder(context: Context): Promise<Message | undefined> {
  const count = await overdueIdeas(context);
  return count === 0 ? undefined : { text: [phrase("ideas-overdue", { count, days: context.town.ideaDays })] };
}

/** In the owner's own conversation; nothing when they are not in the team, or cannot be reached there. */
export async function tellOwner(
  slug: string,
  message: Message,
  team: TeamChannel,
  context: Context,
): Promise<Sent | undefined> {
  const owner = (await context.store.consultations.find(slug))?.owner;
  if (owner === undefined || !(await isOfTeam(owner, context))) return undefined;
  const sent = await team.tell(owner, write(message, context.teamLanguage, context.teamTexts));
  return sent.outcome === "sent" || sent.outcome === "retry" ? sent : undefined;
}
