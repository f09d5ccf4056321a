import type { KnownBlock, ModalView } from "@slack/types";
import type { WhoIs } from "../../../core/model/consultation/standing.ts";
import { section } from "../view/blocks.ts";
import type { Say, SlackAnswer } from "../view/handler.ts";
import { limits } from "../view/limits.ts";

export type Refused = Exclude<WhoIs, "member">;

const keys: Record<Refused, string> = {
  guest: "not-a-guest",
  external: "not-an-external",
  deactivated: "not-deactivated",
  bot: "not-a-bot",
  outside: "not-a-colleague",
  untold: "who-is-untold",
};

/** Why somebody may not act, in words for them. */
export function refusalOf(who: Refused, say: Say): string {
  return say(keys[who]);
}

const REFUSAL = "refusal";

type Submitted = ModalView & { type: string };

/** The modal that was submitted, if one was. */
export function submittedView(payload: object): Submitted | undefined {
  const { type, view } = payload as { type?: string; view?: Submitted };
  return type === "view_submission" ? view : undefined;
}

/** Keeps a modal open with everything that was filled in, and says why nothing came of it. */
export function keepWith(words: string, { blocks, ...view }: Submitted): SlackAnswer {
  const field = blocks.find(({ type }) => type === "input")?.block_id;
  if (field !== undefined) return { response_action: "errors", errors: { [field]: words } };
  const told = { ...section(words), block_id: REFUSAL };
  const others = (blocks as KnownBlock[]).filter(({ block_id }) => block_id !== REFUSAL);
  return { response_action: "update", view: viewOf([told, ...others].slice(0, limits.modalBlocks), view) };
}

/** What Slack sends of a modal is more than what it takes. */
function viewOf(blocks: KnownBlock[], view: Omit<ModalView, "blocks">): ModalView {
  const { title, submit, close, callback_id, private_metadata } = view;
  return {
    type: "modal",
    title,
    blocks,
    ...(submit && { submit }),
    ...(close && { close }),
    ...(callback_id && { callback_id }),
    ...(private_metadata && { private_metadata }),
  };
}
