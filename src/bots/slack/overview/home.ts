import type { HomeView, KnownBlock } from "@slack/types";
import { lookInto, overviewForTeam } from "../../../core/consultation/team/team-overview.ts";
import { markRead } from "../../../core/consultation/unread.ts";
import { MODERATE } from "../../../core/model/messages/team.ts";
import { IDEAS } from "../../../core/model/resident.ts";
import { actions, button, context, header, modal, section } from "../view/blocks.ts";
import type { Desk, Handled, Handler, Interaction } from "../view/handler.ts";
import { show } from "../view/handler.ts";
import {
  COMPOSE,
  DIGESTS,
  FILES,
  INVITE_COUNCIL,
  LIST,
  LIST_BEFORE,
  MENU,
  NEW,
  OUTCOMES,
  SEARCH,
} from "../view/names.ts";
import { beginBlocks } from "./begin.ts";
import { consultationBlocks } from "./consultation-blocks.ts";
import { type ListName, listNames, listsFor } from "./lists.ts";

/** `/inspraak`: what waits for who looks, what there is, and what is best done now. */
export const openMenu: Handler = (interaction, desk) => menuAfter(undefined, interaction, desk);

/** The same, with a word about what was just done, or why it was not. */
export async function menuAfter(told: string | undefined, interaction: Interaction, desk: Desk): Promise<Handled> {
  const blocks = [...(told === undefined ? [] : [section(told)]), ...(await overviewBlocks(interaction.by, desk))];
  return show(interaction, menu(blocks, desk));
}

function menu(blocks: KnownBlock[], { say }: Desk) {
  return modal({ title: say("home-title"), close: say("moderate-close"), callback: "menu", blocks });
}

/** In the overview it goes away; in a thread who pressed is told. */
export const markAsRead: Handler = async (interaction, desk) => {
  const [type = "", id = ""] = interaction.value.split(" ");
  await desk.core.run(markRead, { type: type === "reply" ? "reply" : "council-act", id }, interaction);
  const { by, message, viewId } = interaction;
  if (viewId !== undefined) return openMenu(interaction, desk);
  if (!message) return {};
  const text = desk.say("read-stored");
  return { show: (client) => client.chat.postEphemeral({ channel: message.channel, user: by, text }) };
};

/** The app's own page as one colleague sees it; Slack keeps it until it is published again. */
export async function homeView(colleague: string, desk: Desk): Promise<HomeView> {
  return { type: "home", blocks: [header(desk.say("home-title")), ...(await overviewBlocks(colleague, desk))] };
}

async function overviewBlocks(colleague: string, desk: Desk): Promise<KnownBlock[]> {
  const { say } = desk;
  const lists = await listsFor(colleague, desk);
  const shown: Record<ListName, KnownBlock[]> = { yours: [], team: [], deadlines: [], drafts: [], all: [], asked: [] };
  for (const name of listNames) {
    const { total, most, show } = lists[name];
    if (total === 0) continue;
    const hidden = total - most;
    const rest = section(say("list-more", { count: hidden }), button(say("list-more-button"), LIST, `${name} ${most}`));
    shown[name] = [header(say(`list-${name}`)), ...(await show(0, most)).flat(), ...(hidden > 0 ? [rest] : [])];
  }
  const launch = [
    button(say("button-compose"), COMPOSE, "new"),
    button(say("button-new"), NEW, "file"),
    button(say("button-invite-council"), INVITE_COUNCIL, "one"),
    button(say("button-digests"), DIGESTS, "all"),
    button(say("search-title"), SEARCH, " "),
  ];
  return [
    ...(lists.all.total === 0 ? beginBlocks(desk) : []),
    ...(lists.yours.total > 0 ? shown.yours : [header(say("list-yours")), context(say("list-yours-none"))]),
    ...shown.team,
    ...shown.deadlines,
    ...(lists.all.total === 0 ? [] : [actions(launch)]),
    ...shown.drafts,
    ...shown.all,
    header(say("ideas-title")),
    actions([
      button(say("button-moderate"), MODERATE, IDEAS),
      button(say("button-outcomes"), OUTCOMES, IDEAS),
      button(say("button-files"), FILES, IDEAS),
    ]),
    ...shown.asked,
  ];
}

/** The rest of one list, a page at a time. */
export const openList: Handler = async (interaction, desk) => {
  const { say } = desk;
  const [given, at] = interaction.value.split(" ");
  const name = listNames.find((each) => each === given) ?? "all";
  const { total, perPage, show: pageOf } = (await listsFor(interaction.by, desk))[name];
  const from = Math.min(Math.max(0, Number(at) || 0), Math.max(0, total - 1));
  const to = Math.min(total, from + perPage);
  const ways = [
    ...(from > 0 ? [button(say("list-before"), LIST_BEFORE, `${name} ${Math.max(0, from - perPage)}`)] : []),
    ...(to < total ? [button(say("list-after"), LIST, `${name} ${to}`)] : []),
    button(say("list-back"), MENU, "menu"),
  ];
  const place = total === 0 ? say("list-empty") : say("list-place", { from: from + 1, to, total });
  const blocks = [header(say(`list-${name}`)), context(place), ...(await pageOf(from, to)).flat(), actions(ways)];
  return show(interaction, menu(blocks, desk));
};

/** One consultation by itself. */
export const openOne: Handler = async (interaction, desk) => {
  const { core, say } = desk;
  const { consultations } = await core.run(overviewForTeam);
  const found = await core.run(
    lookInto,
    consultations.filter(({ slug }) => slug === interaction.value),
  );
  const back = actions([button(say("list-back"), MENU, "menu")]);
  return show(interaction, menu([...found.flatMap((each) => consultationBlocks(each, say)), back], desk));
};
