import type { Act } from "./colleagues.ts";
import type { Context } from "./context.ts";
import type { Status } from "./model/answer.ts";
import type { TeamFiles } from "./model/messages/team.ts";
import type { ReviewChoice } from "./model/reviews/review.ts";
import type { SqlStatement } from "./store/database/db.ts";

type Nothing = Record<string, never>;

/** Every act of a colleague that is kept for good, with what is kept of it: no words of residents, which can be forgotten. */
export type AuditedAct = { slug: string } & (
  | { act: "draft" | "change-draft" | "remove-draft"; subject: `draft ${string}`; detail: Nothing }
  | { act: "publish"; subject: `consultation ${string}`; detail: { version: number } }
  | { act: "close" | "take-to-council"; subject: `consultation ${string}`; detail: Nothing }
  | { act: "hand-over"; subject: `consultation ${string}`; detail: { from: string | undefined; to: string } }
  | { act: "collect"; subject: `participation ${string}`; detail: { way: string; answers: number; isLate?: true } }
  | {
      act: "rule";
      subject: `answer ${number}`;
      detail: { seen: number; from: Status; to: Status; key: string; reason?: string };
    }
  | { act: "ask-back" | "undo-ask-back"; subject: `relay ${string}`; detail: { answerId: number } }
  | { act: "translate"; subject: `answer ${number}`; detail: { isEmpty: boolean } }
  | { act: "change-theme"; subject: `theme ${string}`; detail: { title: string; mergedInto: string | null } }
  | { act: "approve-digest" | "remark-on-digest" | "hold-digest"; subject: `digest ${string}`; detail: { key: string } }
  | { act: "invite-council"; subject: "council"; detail: Nothing }
  | { act: "pass-on"; subject: `council act ${string}`; detail: { themeId: string | null } }
  | { act: "answer-council"; subject: `council act ${string}`; detail: Nothing }
  | { act: "review-link"; subject: `digest ${string}`; detail: Nothing }
  | { act: "answers-link" | "revoke-answers-link"; subject: `link ${string}`; detail: Nothing }
  | {
      act: "review";
      subject: `review ${string}`;
      detail: { choice: ReviewChoice["type"]; version: number; key: string };
    }
  | { act: "ask-files"; subject: `files ${TeamFiles}`; detail: Nothing }
  | { act: "assign"; subject: `assignment ${number}`; detail: { from: string | null; to: string | null } }
  | { act: "read"; subject: `relay ${string}` | `council act ${string}`; detail: Nothing }
  | { act: "rule-complaint"; subject: `complaint ${string}`; detail: { answerId: number; to: "hidden" | "left" } }
  | { act: "follow-up"; subject: `follow-up ${string}`; detail: { version: number } }
);

/** What has to be written with the act itself; nothing when no colleague did it, but the command line. */
export function audit(
  act: Act | undefined,
  audited: AuditedAct,
  { store, now }: Pick<Context, "store" | "now">,
): SqlStatement[] {
  return act ? [store.audit.add({ at: now(), colleague: act.by, ...audited })] : [];
}
