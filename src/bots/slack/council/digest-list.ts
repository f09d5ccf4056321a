import { type ListedDigest, listDigests } from "../../../core/digest/publish/list-digests.ts";
import { button, context, section } from "../view/blocks.ts";
import { type Handler, push, type Say, toldView } from "../view/handler.ts";
import { OLDER_DIGEST } from "../view/names.ts";
import { approvalView } from "./approval.ts";

const MOST_SHOWN = 90;

/** The digests of all weeks with what became of each. */
export const openDigests: Handler = async (interaction, { core, say }) => {
  const { digests, more } = await core.run(listDigests, MOST_SHOWN);
  const blocks = [
    context(say(digests.length === 0 ? "digests-none" : "digests-how")),
    ...digests.map((each) => section(lineOf(each, say), button(say("button-open-digest"), OLDER_DIGEST, each.week))),
    ...(more > 0 ? [context(say("digests-more", { count: more }))] : []),
  ];
  return push(interaction, toldView("digests-title", blocks, say, "relay-cancel"));
};

/** One of them as the team reads it, on top of the list. */
export const openOlderDigest: Handler = async (interaction, desk) =>
  push(interaction, await approvalView(interaction.value, undefined, desk));

function lineOf(each: ListedDigest, say: Say): string {
  const { week, from, to, state, version } = each;
  const about = say("digests-line", { number: week.replace("W", ""), from: { date: from }, to: { date: to } });
  if (state !== "sent") return [about, say(`digests-${state}`)].join("\n");
  const { on, sent, newer, url } = each;
  const went = say("digests-sent", { on: { date: on }, sent });
  return [about, went, newer ? say("digests-newer", { version }) : [], url ?? []].flat().join("\n");
}
