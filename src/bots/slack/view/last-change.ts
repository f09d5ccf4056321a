import type { KnownBlock } from "@slack/types";
import { lastChangeOf } from "../../../core/consultation/draft/draft.ts";
import { withMention } from "./blocks.ts";
import type { Desk } from "./handler.ts";

/** Who worked on a draft last, and when. */
export async function lastChange(draftId: string, { core, say }: Desk): Promise<KnownBlock[]> {
  const last = await core.run(lastChangeOf, draftId);
  if (!last) return [];
  const { by, day, time, isNew } = last;
  const values = { who: `<@${by}>`, day: { date: day }, time };
  return [withMention(say(isNew ? "draft-begun-by" : "draft-changed-by", values))];
}
