import { type Assigned, assignText, type Given, givenText } from "../../../core/answers/assign.ts";
import type { WhoIs } from "../../../core/model/consultation/standing.ts";
import { shorten } from "../../../core/texts/cut.ts";
import { seeInTime } from "../entry/guard.ts";
import { actions, button, colleagueField, context, modal, section, withMention } from "../view/blocks.ts";
import { type Handler, keepOpen, push, type Say, show, toldView, update } from "../view/handler.ts";
import { ASSIGNING, UNASSIGN } from "../view/names.ts";

const TITLE = "assign-title";
/** All of this lies on the page that the button stands on, and leads back there. */
const BACK = "relay-cancel";
const LONGEST_SHOWN = 2_500;

type State = Pick<Given, "id" | "seen">;

const refusals: Partial<Record<WhoIs, string>> = {
  bot: "assign-bot",
  guest: "assign-guest",
  external: "assign-guest",
  untold: "owner-untold",
};

export const openAssign: Handler = async (interaction, { core, say }) => {
  const text = await core.run(givenText, Number(interaction.value));
  if (!text) return push(interaction, toldView(TITLE, "assign-gone", say, BACK));
  const { id, seen, to } = text;
  const back = button(say("assign-take-back"), UNASSIGN, `${id} ${seen}`);
  const blocks = [
    context(text.pseudonym),
    section(shorten(text.text, LONGEST_SHOWN)),
    ...(to === null ? [] : [withMention(say("assigned-to", { who: `<@${to}>` })), actions([back])]),
    colleagueField("colleague", say("owner-field"), to ?? interaction.by),
    context(say("assign-how")),
  ];
  const buttons = { submit: say("assign-submit"), close: say(BACK) };
  return push(interaction, modal({ title: say(TITLE), ...buttons, callback: ASSIGNING, state: { id, seen }, blocks }));
};

/** Only a colleague can read along. */
export const submitAssign: Handler = async (interaction, desk) => {
  const { id, seen } = interaction.state as State;
  const to = interaction.fields.colleague?.colleague;
  const who = to === undefined ? "outside" : await seeInTime(to, desk);
  if (to === undefined || who !== "member") return keepOpen({ colleague: desk.say(refusals[who] ?? "owner-stranger") });
  return update(toldAbout(await desk.core.run(assignText, { id, seen, to }, interaction), desk.say));
};

export const takeBack: Handler = async (interaction, { core, say }) => {
  const [id, seen] = interaction.value.split(" ").map(Number);
  const assigned = await core.run(assignText, { id: id ?? 0, seen: seen ?? 0, to: null }, interaction);
  return show(interaction, toldAbout(assigned, say));
};

function toldAbout(assigned: Assigned, say: Say) {
  if (assigned.outcome !== "late") return toldView(TITLE, `assign-${assigned.outcome}`, say, BACK);
  const { to } = assigned;
  const whose = to === null ? [] : [withMention(say("assigned-to", { who: `<@${to}>` }))];
  return toldView(TITLE, [section(say("assign-late")), ...whose], say, BACK);
}
