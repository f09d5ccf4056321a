import type { ModalView } from "@slack/types";
import { digestToApprove, mayApprove, remarkOnDigest } from "../../../core/digest/publish/watch-digest.ts";
import type { Digest } from "../../../core/model/digests/digest.ts";
import { READ_DIGEST } from "../../../core/model/messages/team.ts";
import { actions, longText, modal, option, select } from "../view/blocks.ts";
import { backButton, filledIn, formFields, refuseAll } from "../view/fields.ts";
import { type Handler, type Interaction, type Say, show, toldView, update } from "../view/handler.ts";
import { REMARK } from "../view/names.ts";
import { approvalView, DIGEST_TITLE } from "./approval.ts";

type State = { week: string };

/** What a remark is about that is about no consultation in particular; no slug looks like it. */
const ALL = "*";

/** A remark of the team on the digest of a week, on a screen of its own: storing it sends nothing. */
export const openRemark: Handler = async (interaction, { core, say }) => {
  if (!core.run(mayApprove, interaction.by)) return show(interaction, toldView(DIGEST_TITLE, "digest-not-yours", say));
  const newest = await core.run(digestToApprove, interaction.value);
  return show(
    interaction,
    newest ? remarkView(newest.digest, interaction, say) : toldView(DIGEST_TITLE, "digest-gone", say),
  );
};

export const submitRemark: Handler = async (interaction, desk) => {
  const { week } = interaction.state as State;
  const { core, say } = desk;
  const filled = filledIn(interaction);
  const [words = "", about = ALL] = [filled.remark?.now, filled.about?.now];
  if (words === "") return refuseAll(say("digest-remark-empty"), filled);
  if (!(await core.run(digestToApprove, week))) return refuseAll(say("digest-gone"), filled);
  await core.run(remarkOnDigest, week, { slug: about === ALL ? null : about, words }, interaction);
  return update(await approvalView(week, say("digest-with-remark"), desk));
};

function remarkView({ week, consultations }: Digest, interaction: Interaction, say: Say): ModalView {
  const subjects = [
    option(say("digest-remark-all"), ALL),
    ...consultations.map(({ slug, title }) => option(title, slug)),
  ];
  const { field, state } = formFields({ stored: { about: ALL } }, interaction, say);
  const blocks = [
    actions([backButton(say("back"), READ_DIGEST, week, say)]),
    ...field("about", (id, slug) => select(id, say("digest-remark-about"), subjects, slug)),
    ...field("remark", (id) => longText(id, say("digest-remark-field"))),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say(DIGEST_TITLE), ...buttons, callback: REMARK, state: { ...state, week }, blocks });
}
