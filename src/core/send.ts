import type { Channel, Sent } from "./channel.ts";
import type { Context } from "./context.ts";
import type { Resident } from "./model/resident.ts";
import type { Statement } from "./store/db.ts";
import type { OutboxRow } from "./store/outbox.ts";
import { type Texts, write } from "./texts/texts.ts";

export type SenderSettings = { channels: Record<string, Channel>; texts: Texts };

/** A channel gives up on a send before this, so a lease with less left is not started on. */
export const LONGEST_SEND_MILLISECONDS = 8_000;
const MOST_ATTEMPTS = 20;
const LONGEST_PAUSE_SECONDS = 3600;

export function createSender(context: Context, { channels, texts }: SenderSettings) {
  const { store, now, log } = context;
  const pausedUntil = new Map<string, number>();

  /** Sends the rows of one recipient in order; from the first that has to wait, the others wait too. */
  async function send(rows: OutboxRow[], leasedUntil: number): Promise<void> {
    const resident = await addresseeOf(rows[0]);
    const written: Promise<void>[] = [];
    let mayGoOn = true;
    for (const row of rows) {
      mayGoOn &&= now() + LONGEST_SEND_MILLISECONDS < leasedUntil;
      const sent: Sent = mayGoOn ? await sendOne(row, resident) : { outcome: "retry", afterSeconds: 0 };
      written.push(store.write(await record(row, sent, mayGoOn)));
      mayGoOn &&= sent.outcome !== "retry";
    }
    await Promise.all(written);
  }

  /** The person behind a row as of now; nothing when forgotten. */
  async function addresseeOf(row: OutboxRow | undefined): Promise<Resident | undefined> {
    if (!row) return undefined;
    const residentId =
      row.recipientType === "resident"
        ? row.recipientId
        : (await store.participations.find(row.recipientId))?.residentId;
    return residentId === undefined ? undefined : (await store.residents.find(residentId))?.resident;
  }

  async function sendOne({ delivery, lane }: OutboxRow, resident: Resident | undefined): Promise<Sent> {
    if (!resident || (lane === "broadcast" && resident.stopped)) return { outcome: "sent" };
    const channel = channels[resident.channel];
    if (!channel) return { outcome: "failed", reason: `there is no channel ${resident.channel}` };
    const pause = (pausedUntil.get(resident.channel) ?? 0) - now();
    if (pause > 0) return { outcome: "retry", afterSeconds: pause / 1000 };
    const sent = await channel.deliver(resident.address, {
      ...delivery,
      message: write(delivery.message, resident.language, texts),
    });
    if (sent.outcome === "retry" && sent.everyone)
      pausedUntil.set(resident.channel, now() + (sent.afterSeconds ?? 1) * 1000);
    return sent;
  }

  async function record(row: OutboxRow, sent: Sent, wasTried: boolean): Promise<Statement[]> {
    const thisRow = { id: row.id, lease: row.lease ?? "" };
    switch (sent.outcome) {
      case "sent":
        return [store.outbox.sent(thisRow)];
      case "unreachable":
        return [store.outbox.dropAll(row.recipientId), ...(await markUnreachable(row))];
      case "failed":
        return [giveUp(row, sent.reason)];
      case "retry": {
        const attempts = row.attempts + Number(wasTried);
        if (attempts >= MOST_ATTEMPTS) return [giveUp(row, `gave up after ${attempts} attempts`)];
        const waitSeconds = wasTried ? (sent.afterSeconds ?? backoffSeconds(attempts)) : 0;
        return [store.outbox.retry({ ...thisRow, attempts, dueAt: now() + Math.ceil(waitSeconds * 1000) })];
      }
    }
  }

  function giveUp(row: OutboxRow, failure: string): Statement {
    log.error({ outboxId: row.id, failure }, "a message was given up; it stays in the outbox, marked as failed");
    return store.outbox.fail({ id: row.id, lease: row.lease ?? "", failure });
  }

  /** A resident who blocks the bot is unreachable in every consultation. */
  async function markUnreachable(row: OutboxRow): Promise<Statement[]> {
    const resident = await addresseeOf(row);
    return (resident?.participations ?? []).map(({ id }) => store.participations.setReachable(id, false));
  }

  return { send };
}

/** 2, 4, 8 … seconds, at most an hour: twenty attempts take about eleven hours. */
function backoffSeconds(attempts: number): number {
  return Math.min(2 ** attempts, LONGEST_PAUSE_SECONDS);
}
