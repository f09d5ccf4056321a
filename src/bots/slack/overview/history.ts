import { historyOf } from "../../../core/consultation/history.ts";
import { context, withMention } from "../view/blocks.ts";
import { type Handler, show, toldView } from "../view/handler.ts";
import { isSlackId } from "./consultation-blocks.ts";

const MOST_LINES = 90;

/** What colleagues did about a consultation, the newest first; who, but no words of residents. */
export const openHistory: Handler = async (interaction, { core, say }) => {
  const done = await core.run(historyOf, interaction.value);
  const lines = done.slice(0, MOST_LINES).map(({ day, colleague, act, times }) => {
    const what = say(`did-${act}`);
    return say("history-line", {
      day: { date: day },
      who: isSlackId(colleague) ? `<@${colleague}>` : colleague,
      what,
      times,
    });
  });
  const blocks = [
    context(say(lines.length === 0 ? "history-empty" : "history-how")),
    ...lines.map((line) => withMention(line)),
  ];
  return show(interaction, toldView("history-title", blocks, say));
};
