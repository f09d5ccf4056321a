import type { Sent } from "../channel.ts";
import type { Context } from "../context.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { StoredResident } from "../store/people/residents.ts";
import type { HeldRow } from "../store/sending/delivery-results.ts";
import type { Group } from "../store/sending/held-up.ts";
import type { OutboxRow } from "../store/sending/leases.ts";

/** The place of a change in an earlier message that the channel refuses for good, and why. */
export type Refused = { change: number; reason: string };

/**
 * What came of a row. `not-tried`: it goes later, and this was no attempt. `held-up`: it was one, but the channel is at
 * fault or asks to wait, so it does not count. `not-made`: it could not be put in words.
 */
export type Attempt =
  | (Sent & { refused?: Refused[] })
  | { outcome: "nothing-to-say" | "not-made" }
  | { outcome: "not-tried"; dueAt: number }
  | { outcome: "held-up"; dueAt: number; reason?: string };

/** 2, 4, 8 … seconds, at most an hour: twenty attempts take about eight hours. */
const MOST_ATTEMPTS = 20;
const LONGEST_PAUSE_SECONDS = 3600;
/** How soon is noticed that a person has mended something. */
const PROBE_SECONDS = 60;

export function recordSent(
  row: OutboxRow,
  attempt: Attempt,
  who: StoredResident | undefined,
  context: Context,
): SqlStatement[] {
  const { store, now } = context;
  const erased = who?.resident.forgotten ? erase(who, context) : [];
  const held = heldRow(row);
  switch (attempt.outcome) {
    case "not-tried":
      return [store.outbox.postpone({ ...held, dueAt: attempt.dueAt })];
    case "nothing-to-say":
      return [...store.outbox.passOver(held), ...ended(row, context), ...erased];
    case "sent":
      return [
        ...told(row, held, context),
        ...store.outbox.sent(held),
        ...wakeOthers(row, context),
        ...ended(row, context),
        ...shown(row, attempt.number, context),
        ...(attempt.refused ?? []).flatMap((refused) => keepRefused(row, refused, context)),
        ...erased,
      ];
    case "unreachable": {
      const participations = who?.resident.participations ?? [];
      const unreachable = participations.map(({ id }) => store.participations.setUnreachable(id, attempt.because));
      const dropped = store.outbox.dropAll(row.recipientId, "unreachable");
      return [...dropped, store.broadcasts.end(now()), ...unreachable, ...erased];
    }
    case "failed":
      return giveUp(row, attempt.reason, context);
    case "blocked":
      return [later(row, PROBE_SECONDS, attempt.reason, context)];
    case "held-up":
      return [holdUp(row, attempt, context)];
    case "not-made":
      return tryAgain(row, {}, MOST_ATTEMPTS, context);
    case "retry":
      return tryAgain(row, attempt, groupOf(row) ? Number.POSITIVE_INFINITY : MOST_ATTEMPTS, context);
  }
}

/** What is for the team or the council waits as long as it takes; to one resident there is an end to trying. */
function tryAgain(
  row: OutboxRow,
  { afterSeconds, reason }: { afterSeconds?: number; reason?: string },
  mostAttempts: number,
  context: Context,
): SqlStatement[] {
  const attempts = row.attempts + 1;
  if (attempts >= mostAttempts) return giveUp(row, `gave up after ${attempts} attempts`, context);
  const longest = groupOf(row) ? PROBE_SECONDS : LONGEST_PAUSE_SECONDS;
  return [later(row, afterSeconds ?? Math.min(2 ** attempts, longest), reason, context)];
}

function later(row: OutboxRow, waitSeconds: number, reason: string | undefined, { store, now }: Context): SqlStatement {
  const dueAt = now() + Math.ceil(waitSeconds * 1000);
  const values = { attempts: row.attempts + 1, now: now(), dueAt, trouble: reason ?? null };
  return store.outbox.retry({ ...heldRow(row), ...values });
}

function holdUp(
  row: OutboxRow,
  { dueAt, reason }: { dueAt: number; reason?: string },
  { store, now }: Context,
): SqlStatement {
  return store.outbox.retry({
    ...heldRow(row),
    attempts: row.attempts,
    now: now(),
    dueAt,
    trouble: reason ?? null,
  });
}

function groupOf({ recipientType }: OutboxRow): Group | undefined {
  return recipientType === "team" || recipientType === "council" ? recipientType : undefined;
}

/** The first message that arrives again frees those that the same trouble held up. */
function wakeOthers(row: OutboxRow, { store, now }: Context): SqlStatement[] {
  const group = groupOf(row);
  return group !== undefined && row.since !== null ? [store.outbox.wake({ to: group, now: now() })] : [];
}

/** What stands open in the resident's chat from this message on. */
function shown({ delivery, recipientId: id }: OutboxRow, number: number | undefined, { store }: Context) {
  const standing = delivery.type === "say" ? delivery.shows : undefined;
  return number === undefined || standing === undefined ? [] : [store.participations.show({ id, number, standing })];
}

/** Who heard of which follow-up. */
function told({ delivery, recipientId: id }: OutboxRow, held: HeldRow, { store }: Context): SqlStatement[] {
  if (delivery.type !== "news" || delivery.news.type !== "follow-up") return [];
  return store.tellings.told(id, delivery.news.version, held);
}

/** A broadcast is over with the last of its messages. */
function ended({ delivery }: OutboxRow, { store, now }: Context): SqlStatement[] {
  return delivery.type === "news" ? [store.broadcasts.end(now())] : [];
}

function heldRow({ id, lease, delivery }: OutboxRow): HeldRow {
  return { id, lease: lease ?? "", ...(delivery.type === "news" && { broadcastId: delivery.broadcastId }) };
}

/** A change that was refused stays in the outbox, marked as failed, as a message would. */
function keepRefused(row: OutboxRow, { change, reason }: Refused, { store, log, now }: Context): SqlStatement[] {
  const refused = row.delivery.type === "say" ? row.delivery.changes?.[change] : undefined;
  if (!refused) return [];
  log.error({ outboxId: row.id, failure: reason }, "an earlier message could not change; what was said next was sent");
  const to = { type: row.recipientType, id: row.recipientId };
  const posted = { lane: row.lane, to, delivery: { type: "edit" as const, ...refused }, dueAt: now() };
  return [store.outbox.postFailed(posted, reason)];
}

/** Who was forgotten has heard so, or cannot be told: the address goes too. */
function erase({ id, version }: StoredResident, { store }: Context): SqlStatement[] {
  return [store.residents.remove({ id, version }), store.steps.forgetSubject(id)];
}

function giveUp(row: OutboxRow, failure: string, context: Context): SqlStatement[] {
  const { store, log } = context;
  log.error({ outboxId: row.id, failure }, "a message was given up; it stays in the outbox, marked as failed");
  return [...store.outbox.fail({ ...heldRow(row), failure }), ...ended(row, context)];
}
