import type { ModalView } from "@slack/types";
import { passOn, previewPassOn } from "../../../core/follow-up/pass-on.ts";
import { context, modal, option, sections, select } from "../view/blocks.ts";
import { type Desk, type Handler, show, toldView, update } from "../view/handler.ts";
import { PASSING_ON } from "../view/names.ts";
import { countedBlocks } from "./outcomes.ts";

type State = { actId: string };

const EVERYBODY = "everybody";

/** What a councillor said, as residents will read it, and who of them will. */
export const openPassOn: Handler = async (interaction, desk) =>
  show(interaction, await passOnView(interaction.value, desk));

export const submitPassOn: Handler = async (interaction, { core, say }) => {
  const { actId } = interaction.state as State;
  const chosen = interaction.fields.to?.option ?? EVERYBODY;
  const passed = await core.run(passOn, actId, chosen === EVERYBODY ? undefined : chosen, interaction);
  return update(toldView("pass-on-title", `pass-on-${passed.outcome}`, say));
};

async function passOnView(actId: string, { core, say }: Desk): Promise<ModalView> {
  const preview = await core.run(previewPassOn, actId);
  if (!preview) return toldView("pass-on-title", "pass-on-gone", say);
  const { text, themes, counted } = preview;
  const options = [
    option(say("pass-on-everybody"), EVERYBODY),
    ...themes.map((theme) => option(`${theme.title} (${theme.count})`, theme.id)),
  ];
  const blocks = [
    context(say("pass-on-how")),
    ...sections(text),
    select("to", say("pass-on-to"), options),
    ...countedBlocks(counted, say),
  ];
  const buttons = { submit: say("outcomes-send"), close: say("moderate-close") };
  return modal({ title: say("pass-on-title"), ...buttons, callback: PASSING_ON, state: { actId }, blocks });
}
