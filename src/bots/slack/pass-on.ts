import type { ModalView } from "@slack/types";
import { themesToChoose } from "../../core/digest/digest-themes.ts";
import { councilMessage, passOn } from "../../core/follow-up/pass-on.ts";
import { TEAM_LANGUAGE } from "../../core/model/team.ts";
import { write } from "../../core/texts/texts.ts";
import { context, modal, option, section, sections, select } from "./blocks.ts";
import { type Desk, type Handler, show, update } from "./handler.ts";
import { PASSING_ON } from "./names.ts";

type State = { actId: string };

const EVERYBODY = "everybody";

/** What a councillor said, as residents will read it, and who of them will. */
export const openPassOn: Handler = async (interaction, desk) =>
  show(interaction, await passOnView(interaction.value, desk));

export const submitPassOn: Handler = async (interaction, { context: core, say }) => {
  const { actId } = interaction.state as State;
  const chosen = interaction.fields.to?.option ?? EVERYBODY;
  const passed = await passOn(actId, chosen === EVERYBODY ? undefined : chosen, interaction, core);
  return update(
    modal({
      title: say("pass-on-title"),
      close: say("moderate-close"),
      callback: "told",
      blocks: [section(say(`pass-on-${passed.outcome}`))],
    }),
  );
};

async function passOnView(actId: string, { context: core, say }: Desk): Promise<ModalView> {
  const act = await core.store.councilActs.find(actId);
  const title = say("pass-on-title");
  const close = say("moderate-close");
  if (!act) return modal({ title, close, callback: "told", blocks: [section(say("pass-on-gone"))] });
  const text = write(await councilMessage(act, TEAM_LANGUAGE, core), TEAM_LANGUAGE, core.texts).text;
  const themes = await themesToChoose(act.slug, core);
  const options = [
    option(say("pass-on-everybody"), EVERYBODY),
    ...themes.map((theme) => option(`${theme.title} (${theme.count})`, theme.id)),
  ];
  const blocks = [context(say("pass-on-how")), ...sections(text), select("to", say("pass-on-to"), options)];
  return modal({ title, close, submit: say("outcomes-send"), callback: PASSING_ON, state: { actId }, blocks });
}
