import type { KnownBlock } from "@slack/types";
import type { Readable, Unread } from "../../core/consultation/unread.ts";
import { ANSWER_COUNCIL, ASK_BACK, HOLD_DIGEST, PASS_ON, READ, READ_DIGEST, REVIEW } from "../../core/model/team.ts";
import { shorten } from "../../core/texts/cut.ts";
import { actions, button, context, section } from "./blocks.ts";
import type { Say } from "./handler.ts";

const MOST_EACH = 3;
const LONGEST_SHOWN = 2_500;
/** Two for each, and one that tells how many more there are. */
export const UNREAD_BLOCKS = 3 * (2 * MOST_EACH + 1);

/** What was said to the team, each with the same buttons as in the thread: that is never the only place. */
export function unreadBlocks({ replies, councilActs, digests }: Unread, say: Say): KnownBlock[] {
  return [
    ...shown(digests, "unread-more-digests", say, ({ week, goesByItself }) => [
      section(say(goesByItself ? "unread-digest-auto" : "unread-digest", { number: week.replace("W", "") })),
      actions([
        button(say("button-review"), REVIEW, week),
        button(say("button-read-digest"), READ_DIGEST, week),
        ...(goesByItself ? [button(say("button-hold-digest"), HOLD_DIGEST, week)] : []),
      ]),
    ]),
    ...shown(replies, "unread-more-replies", say, ({ id, answerId, title, pseudonym, question, words }) => [
      section([say("unread-reply", { pseudonym, title }), question, `→ ${shorten(words, LONGEST_SHOWN)}`].join("\n")),
      actions([button(say("relay-title"), ASK_BACK, String(answerId)), readButton("reply", id, say)]),
    ]),
    ...shown(councilActs, "unread-more-acts", say, ({ id, kind, title, words, name, canAnswer }) => [
      section(
        [say(`council-${kind}-told`), title, shorten(words, LONGEST_SHOWN), name ?? say("council-somebody")].join("\n"),
      ),
      actions([
        ...(canAnswer ? [button(say("button-answer-council"), ANSWER_COUNCIL, id)] : []),
        button(say("button-pass-on"), PASS_ON, id),
        readButton("council-act", id, say),
      ]),
    ]),
  ];
}

function shown<Each>(all: Each[], moreKey: string, say: Say, blocksOf: (each: Each) => KnownBlock[]): KnownBlock[] {
  const hidden = all.length - MOST_EACH;
  const more = hidden > 0 ? [context(say(moreKey, { count: hidden }))] : [];
  return [...all.slice(0, MOST_EACH).flatMap(blocksOf), ...more];
}

function readButton(type: Readable["type"], id: string, say: Say) {
  return button(say("button-read"), READ, `${type} ${id}`);
}
