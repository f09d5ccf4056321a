import { carryOutRulings } from "../answers/moderate.ts";
import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { askRebuild, askReport } from "../outbox/ask-rebuild.ts";
import { purgeDigests, purgeReports } from "../rights/purge.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { Complaint } from "../store/reviews/complaints.ts";

/** `because`: what readers who complained get to read. Words are hidden for a reason that the consultation names. */
export type ComplaintRuling = { id: string; because: string } & ({ to: "left" } | { to: "hidden"; reason: string });

/**
 * Answers everybody who complained about the same words. Hidden words are rejected, as in moderation, with a word to their
 * author, and leave every digest and report, published ones too.
 */
export async function ruleOnComplaint(
  ruling: ComplaintRuling,
  act: Act,
  context: Context,
): Promise<"hidden" | "left" | "late" | "gone"> {
  const { store, now } = context;
  const complaint = await store.complaints.find(ruling.id);
  if (!complaint || complaint.state === "gone") return "gone";
  if (complaint.state !== "open") return "late";
  if (ruling.to === "hidden" && !(await reject(complaint, ruling.reason, act, context))) return "gone";
  const { slug, answerId } = complaint;
  const { because, to } = ruling;
  const writes = [
    store.complaints.rule({ answerId, state: to, because, ruledAt: now() }),
    ...(to === "hidden" ? await takeOut(answerId, context) : []),
    ...audit(
      act,
      { act: "rule-complaint", slug, subject: `complaint ${ruling.id}`, detail: { answerId, to } },
      context,
    ),
  ];
  const steps = [{ subject: `complaint ${ruling.id}`, version: 1 }];
  const { outcome } = await store.commit({ steps, eventKey: act.key, writes }, now());
  return outcome === "outrun" ? "late" : to;
}

/** Whether the words are rejected now; who rejected them before, or the author who changed them, leaves nothing to do. */
async function reject({ answerId }: Complaint, reason: string, act: Act, context: Context): Promise<boolean> {
  const answer = await context.store.reviews.find(answerId);
  if (!answer) return false;
  if (answer.status === "rejected") return true;
  const ruling = { id: answerId, seen: answer.review, to: "rejected" as const, reason };
  const [ruled] = await carryOutRulings([ruling], act, context);
  return ruled?.outcome === "done";
}

async function takeOut(answerId: number, context: Context): Promise<SqlStatement[]> {
  const ids = new Set([answerId]);
  const digests = await purgeDigests(ids, context);
  const reports = await purgeReports(ids, context);
  return [
    ...digests.writes,
    ...digests.weeks.flatMap((week) => askRebuild(week, context)),
    ...reports.writes,
    ...reports.slugs.flatMap((slug) => askReport(slug, context)),
  ];
}
