import type { ActionsBlock, KnownBlock, ModalView } from "@slack/types";
import { actForCouncil, type CouncilWish } from "../../../core/talk/council/council-words.ts";
import { inviteCouncillor } from "../../../core/talk/council/invite-council.ts";
import { actions, button, context, longText, modal, section, shortText } from "../view/blocks.ts";
import { type Handler, type Interaction, keepOpen, type Say, sayToCouncil, show, update } from "../view/handler.ts";
import { NAME } from "../view/limits.ts";
import { ASK_TEAM, COUNCIL_WISH, TAKE_UP } from "../view/names.ts";

/** A link for one councillor, to be sent by who asked for it. */
export const inviteForCouncil: Handler = async (interaction, { core, say }) => {
  const url = await core.run(inviteCouncillor, interaction);
  const blocks = url === undefined ? [section(say("council-no-link"))] : [section(say("council-link")), section(url)];
  return show(interaction, wishModal(blocks, say));
};

type State = Pick<CouncilWish, "slug" | "kind" | "place">;

/** Under each consultation in the council's channel: what a councillor can do with it. */
export function councilButtons(slug: string, say: Say): ActionsBlock {
  return actions([button(say("council-asks"), ASK_TEAM, slug), button(say("council-takes-up"), TAKE_UP, slug)]);
}

export const askTeam: Handler = async (interaction, { core }) =>
  show(interaction, wishView("asks", interaction, sayToCouncil(core)));
export const takeUp: Handler = async (interaction, { core }) =>
  show(interaction, wishView("takes-up", interaction, sayToCouncil(core)));

export const submitWish: Handler = async (interaction, { core }) => {
  const say = sayToCouncil(core);
  const state = interaction.state as State;
  const words = (interaction.fields.words?.value ?? "").trim();
  const name = (interaction.fields.name?.value ?? "").trim();
  if (words === "") return keepOpen({ words: say("council-empty") });
  await core.run(actForCouncil, { ...state, words, ...(name !== "" && { name }) }, interaction);
  return update(wishModal([section(say("council-stored"))], say));
};

/** The digest in whose message this was pressed is where the councillor can be answered. */
function wishView(kind: CouncilWish["kind"], { value: slug, message }: Interaction, say: Say): ModalView {
  const place = message && { type: "channel" as const, address: `${NAME} ${message.channel}`, thread: message.ts };
  const state: State = { slug, kind, place };
  const blocks = [
    context(say("council-not-formal")),
    longText("words", say(`council-${kind}-field`)),
    shortText("name", say("council-name"), { isOptional: true }),
  ];
  return { ...wishModal(blocks, say, say("write-submit")), private_metadata: JSON.stringify(state) };
}

function wishModal(blocks: KnownBlock[], say: Say, submit?: string): ModalView {
  const buttons = { close: say("moderate-close"), ...(submit !== undefined && { submit }) };
  return modal({ title: say("council-title"), ...buttons, callback: COUNCIL_WISH, blocks });
}
