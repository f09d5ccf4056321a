import type { ModalView } from "@slack/types";
import { isColleague } from "../../core/colleagues.ts";
import { handOver } from "../../core/consultation/launch.ts";
import { overviewForTeam } from "../../core/consultation/team-overview.ts";
import { colleagueField, context, modal, section } from "./blocks.ts";
import { type Desk, type Handler, show, update } from "./handler.ts";
import { OWNER } from "./names.ts";

type State = { slug: string };

export const openHandOver: Handler = async (interaction, desk) => {
  const { consultations } = await overviewForTeam(desk.context);
  const known = consultations.find(({ slug }) => slug === interaction.value);
  const { say } = desk;
  const blocks = [
    context(say("owner-how", { title: known?.title ?? "" })),
    colleagueField("owner", say("owner-field"), known?.owner),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return show(
    interaction,
    modal({ title: say("owner-title"), ...buttons, callback: OWNER, state: { slug: interaction.value }, blocks }),
  );
};

/** Only who is in the team's channel can act, so only they can own something. */
export const submitOwner: Handler = async (interaction, desk) => {
  const { slug } = interaction.state as State;
  const owner = interaction.fields.owner?.colleague;
  if (owner === undefined || !(await isColleague(owner, desk.context)))
    return { answer: { response_action: "errors", errors: { owner: desk.say("owner-stranger") } } };
  await handOver(slug, owner, interaction, desk.context);
  return update(toldView(desk));
};

function toldView({ say }: Desk): ModalView {
  const blocks = [section(say("owner-stored"))];
  return modal({ title: say("owner-title"), close: say("moderate-close"), callback: "told", blocks });
}
