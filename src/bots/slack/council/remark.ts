import type { ModalView } from "@slack/types";
import { digestToApprove, mayApprove, remarkOnDigest } from "../../../core/digest/publish/watch-digest.ts";
import { READ_DIGEST } from "../../../core/model/messages/team.ts";
import { actions, longText, modal } from "../view/blocks.ts";
import { backButton, filledIn, formFields, refuseAll } from "../view/fields.ts";
import { type Handler, type Interaction, type Say, show, toldView, update } from "../view/handler.ts";
import { REMARK } from "../view/names.ts";
import { approvalView, DIGEST_TITLE } from "./approval.ts";

type State = { week: string };

/** A remark of the team on the digest of a week, on a screen of its own: storing it sends nothing. */
export const openRemark: Handler = async (interaction, { core, say }) => {
  const mayWrite = core.run(mayApprove, interaction.by);
  const view = mayWrite
    ? remarkView(interaction.value, interaction, say)
    : toldView(DIGEST_TITLE, "digest-not-yours", say);
  return show(interaction, view);
};

export const submitRemark: Handler = async (interaction, desk) => {
  const { week } = interaction.state as State;
  const { core, say } = desk;
  const filled = filledIn(interaction);
  const words = filled.remark?.now ?? "";
  if (words === "") return refuseAll(say("digest-remark-empty"), filled);
  if (!(await core.run(digestToApprove, week))) return refuseAll(say("digest-gone"), filled);
  await core.run(remarkOnDigest, week, words, interaction);
  return update(await approvalView(week, say("digest-with-remark"), desk));
};

function remarkView(week: string, interaction: Interaction, say: Say): ModalView {
  const { field, state } = formFields({ stored: {} }, interaction, say);
  const blocks = [
    actions([backButton(say("back"), READ_DIGEST, week, say)]),
    ...field("remark", (id) => longText(id, say("digest-remark-field"))),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say(DIGEST_TITLE), ...buttons, callback: REMARK, state: { ...state, week }, blocks });
}
