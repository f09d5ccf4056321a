import { reasonsFor } from "../../../core/answers/moderate.ts";
import { ruleOnComplaint } from "../../../core/complaints/rule-on-complaint.ts";
import { showComplaint } from "../../../core/complaints/show-complaint.ts";
import { LONGEST_COMPLAINT } from "../../../core/model/reviews/complaint.ts";
import { choice, context, longText, modal, option, sections } from "../view/blocks.ts";
import { type Handler, keepOpen, show, toldView, update } from "../view/handler.ts";
import { COMPLAINT_RULING } from "../view/names.ts";

type State = { complaintId: string };

const LEAVE = "leave";

/** Published words that a reader complains about: a colleague hides them, or leaves them and says why. */
export const openComplaint: Handler = async (interaction, { core, say }) => {
  const shown = await core.run(showComplaint, interaction.value);
  if (!shown) return show(interaction, toldView("complaint-title", "complaint-gone", say));
  const reasons = await core.run(reasonsFor, shown.slug);
  const rulings = [
    option(say("complaint-leave"), LEAVE),
    ...reasons.map(({ id, label }) => option(say("complaint-hide", { reason: label }), id)),
  ];
  const blocks = [
    context(say("complaint-how")),
    ...sections(shown.words),
    context(say(`complaint-why-${shown.why}`)),
    ...(shown.said === undefined ? [] : sections(shown.said)),
    choice("ruling", say("complaint-choice"), rulings),
    longText("because", say("complaint-because"), { most: LONGEST_COMPLAINT }),
  ];
  const state: State = { complaintId: shown.id };
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  const view = modal({ title: say("complaint-title"), ...buttons, callback: COMPLAINT_RULING, state, blocks });
  return show(interaction, view);
};

export const submitComplaint: Handler = async (interaction, { core, say }) => {
  const { complaintId: id } = interaction.state as State;
  const to = interaction.fields.ruling?.option ?? "";
  const because = interaction.fields.because?.value?.trim() ?? "";
  if (because === "") return keepOpen({ because: say("complaint-because-needed") });
  const ruling =
    to === LEAVE ? ({ id, because, to: "left" } as const) : ({ id, because, to: "hidden", reason: to } as const);
  const ruled = await core.run(ruleOnComplaint, ruling, interaction);
  return update(toldView("complaint-title", `complaint-${ruled}`, say));
};
