import { handOver } from "../../../core/consultation/launch.ts";
import { overviewForTeam } from "../../../core/consultation/team/team-overview.ts";
import type { WhoIs } from "../../../core/model/consultation/standing.ts";
import { seeInTime } from "../entry/guard.ts";
import { colleagueField, context, modal } from "../view/blocks.ts";
import { type Handler, keepOpen, show, toldView, update } from "../view/handler.ts";
import { OWNER } from "../view/names.ts";

/** `was`: who owned it when this was opened. */
type State = { slug: string; was: string | undefined };

const refusals: Partial<Record<WhoIs, string>> = {
  bot: "owner-bot",
  guest: "owner-guest",
  external: "owner-guest",
  untold: "owner-untold",
};

export const openHandOver: Handler = async (interaction, desk) => {
  const { consultations } = await desk.core.run(overviewForTeam);
  const known = consultations.find(({ slug }) => slug === interaction.value);
  const { say } = desk;
  const blocks = [
    context(say("owner-how", { title: known?.title ?? "" })),
    colleagueField("owner", say("owner-field"), known?.owner),
  ];
  const state: State = { slug: interaction.value, was: known?.owner };
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return show(interaction, modal({ title: say("owner-title"), ...buttons, callback: OWNER, state, blocks }));
};

/** Only a colleague can act, so only they can own something. */
export const submitOwner: Handler = async (interaction, desk) => {
  const { slug, was } = interaction.state as State;
  const owner = interaction.fields.owner?.colleague;
  const who = owner === undefined ? "outside" : await seeInTime(owner, desk);
  if (owner === undefined || who !== "member") return keepOpen({ owner: desk.say(refusals[who] ?? "owner-stranger") });
  const { consultations } = await desk.core.run(overviewForTeam);
  const now = consultations.find((each) => each.slug === slug)?.owner;
  if (now !== was && now !== owner) return keepOpen({ owner: desk.say("owner-changed") });
  await desk.core.run(handOver, slug, owner, interaction);
  return update(toldView("owner-title", "owner-stored", desk.say));
};
