import type { Button, ModalView } from "@slack/types";
import { foreignWordsIn } from "../../../core/digest/languages/translate-words.ts";
import {
  approveDigest,
  digestToApprove,
  holdDigest,
  mayApprove,
  type ToApprove,
} from "../../../core/digest/publish/watch-digest.ts";
import { digestWords } from "../../../pages/digest/digest-words.ts";
import { actions, button, confirmation, modal, section } from "../view/blocks.ts";
import { type Desk, type Handler, type Say, show, toldView } from "../view/handler.ts";
import { limits } from "../view/limits.ts";
import { SEND_DIGEST, THEMES, TOLD, TRANSLATE_WORDS, WRITE_REMARK } from "../view/names.ts";
import { digestBlocks } from "./digest.ts";

/** What stands in the modal besides the digest: two words about it, and the acts. */
const APPROVAL_BLOCKS = 4;
const NOT_SENT = "-";
export const DIGEST_TITLE = "digest-approve-title";

/** Before it goes, the team reads exactly what the council will. */
export const readDigest: Handler = async (interaction, desk) =>
  show(interaction, await approvalView(interaction.value, undefined, desk));

export const hold: Handler = async (interaction, { core, say }) => {
  const version = await core.run(holdDigest, interaction.value, interaction);
  const words = version === undefined ? say("digest-held") : say("digest-already-sent", { version });
  return show(interaction, toldView(DIGEST_TITLE, [section(words)], say));
};

/** Sends the version that this button stood below, once. */
export const sendDigest: Handler = async (interaction, desk) => {
  const { core, say } = desk;
  const [week = "", version = "", sent = NOT_SENT] = interaction.value.split(" ");
  if (!core.run(mayApprove, interaction.by)) return show(interaction, toldView(DIGEST_TITLE, "digest-not-yours", say));
  const read = { week, version: Number(version), sent: sent === NOT_SENT ? undefined : Number(sent) };
  const approved = await core.run(approveDigest, read, interaction);
  switch (approved.outcome) {
    case "changed":
      return show(interaction, await approvalView(week, say("digest-changed"), desk));
    case "being-rebuilt":
      return show(interaction, await approvalView(week, undefined, desk));
    case "already-sent": {
      const words = say("digest-already-sent", { version: approved.version });
      return show(interaction, toldView(DIGEST_TITLE, [section(words)], say));
    }
    default:
      return show(
        interaction,
        toldView(DIGEST_TITLE, approved.outcome === "sent" ? "digest-sent" : "digest-gone", say),
      );
  }
};

/** The digest with all that can be done with it; nothing here is sent but by its own button. */
export async function approvalView(
  week: string,
  told: string | undefined,
  { core, say, pageSettings }: Desk,
): Promise<ModalView> {
  const newest = await core.run(digestToApprove, week);
  if (!newest) return toldView(DIGEST_TITLE, "digest-gone", say);
  const { digest, isBeingRebuilt, sent } = newest;
  const first = told ?? (isBeingRebuilt ? say("digest-being-rebuilt") : undefined);
  const { length: foreign } = foreignWordsIn(digest);
  const blocks = [
    ...(first === undefined ? [] : [section(first)]),
    ...(sent === undefined ? [] : [section(sentWords(newest, say))]),
    ...digestBlocks(digestWords(digest, pageSettings), limits.modalBlocks - APPROVAL_BLOCKS),
    actions([
      ...(sent === digest.version ? [] : [sendButton(newest, say)]),
      button(say("button-remark"), WRITE_REMARK, week),
      button(say("button-themes"), THEMES, week),
      ...(foreign > 0 ? [button(say("button-translate-words", { count: foreign }), TRANSLATE_WORDS, week)] : []),
    ]),
  ];
  return modal({ title: say(DIGEST_TITLE), close: say("moderate-close"), callback: TOLD, blocks });
}

function sentWords({ digest: { version }, sent }: ToApprove, say: Say): string {
  if (sent === version) return say("digest-already-sent", { version });
  return say("digest-sent-before", { sent: sent ?? 0, version });
}

function sendButton({ digest: { week, version }, sent }: ToApprove, say: Say): Button {
  const label = say(sent === undefined ? "digest-send" : "digest-send-again");
  const what = sent === undefined ? say("digest-send-what") : say("digest-send-again-what", { sent, version });
  const confirm = confirmation(label, what, say("digest-send-yes"), say("digest-send-no"));
  return { ...button(label, SEND_DIGEST, `${week} ${version} ${sent ?? NOT_SENT}`), style: "primary", confirm };
}
