import type { ModalView } from "@slack/types";
import { themesToChoose } from "../../core/digest-themes.ts";
import { TEAM_LANGUAGE } from "../../core/model/team.ts";
import { councilMessage, passOn } from "../../core/pass-on.ts";
import { write } from "../../core/texts/texts.ts";
import { type Desk, type Handler, show, update } from "./act.ts";
import { context, modal, option, section, sections, select } from "./blocks.ts";
import { PASSING_ON } from "./names.ts";

type State = { actId: string };

const EVERYBODY = "everybody";

/** What a councillor said, as residents will read it, and who of them will. */
export const openPassOn: Handler = async (done, desk) => show(done, await passOnView(done.value, desk));

export const submitPassOn: Handler = async (done, { context: core, say }) => {
  const { actId } = done.state as State;
  const chosen = done.fields.to?.option ?? EVERYBODY;
  const passed = await passOn(actId, chosen === EVERYBODY ? undefined : chosen, done, core);
  return update(
    modal({
      ...{ title: say("pass-on-title"), close: say("moderate-close"), callback: "told" },
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
