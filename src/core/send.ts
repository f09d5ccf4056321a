import { digestText } from "../pages/digest-text.ts";
import type { Channel, CouncilChannel, Delivery, Sent, TeamChannel } from "./channel.ts";
import type { Context } from "./context.ts";
import { councilLanguage } from "./council-language.ts";
import type { Job, OutboxDelivery } from "./model/message.ts";
import type { Resident } from "./model/resident.ts";
import { readMyData } from "./my-data.ts";
import { MEMBER } from "./publish-digest.ts";
import { relayMessage } from "./relay.ts";
import type { Statement } from "./store/db.ts";
import type { OutboxRow } from "./store/outbox.ts";
import type { StoredResident } from "./store/residents.ts";
import { tellTeam } from "./tell-team.ts";
import { write } from "./texts/texts.ts";
import { transcribe } from "./transcribe.ts";
import type { Transcriber } from "./transcriber.ts";
import { councillorButtons } from "./write-for-council.ts";

export type SenderSettings = {
  channels: Record<string, Channel>;
  transcriber?: Transcriber;
  team?: TeamChannel;
  council?: Record<string, CouncilChannel>;
};

/** A channel gives up on a send before this, so a lease with less left is not started on. */
export const LONGEST_SEND_MILLISECONDS = 8_000;
const MOST_ATTEMPTS = 20;
const LONGEST_PAUSE_SECONDS = 3600;

/** Remembers until when a channel asked everybody to wait. */
export type Pauses = Map<string, number>;

/** Sends leased rows of one recipient in order; from the first that has to wait, the others wait too. */
export async function sendInOrder(
  rows: OutboxRow[],
  pauses: Pauses,
  context: Context,
  settings: SenderSettings,
): Promise<void> {
  const { store, now } = context;
  const who = await addresseeOf(rows[0], context);
  const resident = who?.resident;
  const records: Statement[] = [];
  let isWaiting = false;
  for (const row of rows) {
    isWaiting ||= now() + LONGEST_SEND_MILLISECONDS >= row.leasedUntil;
    const sent: Sent | "not tried" = isWaiting ? "not tried" : await sendOne(row, resident, pauses, context, settings);
    records.push(...record(row, sent, who, context));
    if (sent !== "not tried" && sent.outcome === "unreachable") break;
    isWaiting ||= sent === "not tried" || sent.outcome === "retry";
  }
  await store.write(records);
}

/** The person behind a row as of now, so that stop, forget and language need no special case; nothing when forgotten. */
async function addresseeOf(row: OutboxRow | undefined, { store }: Context): Promise<StoredResident | undefined> {
  if (!row || row.recipientType === "team" || row.recipientType === "council") return undefined;
  const { recipientType: type, recipientId: id } = row;
  const residentId = type === "resident" ? id : await store.participations.residentOf(id);
  return residentId === undefined ? undefined : store.residents.find(residentId);
}

async function sendOne(
  row: OutboxRow,
  resident: Resident | undefined,
  pauses: Pauses,
  context: Context,
  settings: SenderSettings,
): Promise<Sent> {
  const { channels, transcriber, team } = settings;
  const { now } = context;
  const { delivery, lane } = row;
  if (delivery.type === "tell-team")
    return team
      ? tellTeam(row.recipientId, delivery.news, team, context)
      : { outcome: "failed", reason: "there is no team" };
  if (delivery.type === "digest") return sendDigest(row.recipientId, delivery, settings, context);
  if (!resident || (lane === "broadcast" && resident.stopped)) return { outcome: "sent" };
  const channel = channels[resident.channel];
  if (!channel) return { outcome: "failed", reason: `there is no channel ${resident.channel}` };
  const pause = (pauses.get(resident.channel) ?? 0) - now();
  if (pause > 0) return { outcome: "retry", afterSeconds: pause / 1000 };
  if (delivery.type === "transcribe") return transcribe(delivery, row, resident, channel, transcriber, context);
  const composed = await compose(delivery, row.recipientId, resident, context);
  if (!composed) return { outcome: "sent" };
  const sent = await channel.deliver(resident.address, composed);
  if (sent.outcome === "retry" && sent.everyone) pauses.set(resident.channel, now() + (sent.afterSeconds ?? 1) * 1000);
  return sent;
}

/** The digest as it is stored now: who was forgotten meanwhile stands in it no more. */
async function sendDigest(
  recipient: string,
  { week, version }: { week: string; version: number },
  { council, channels }: SenderSettings,
  context: Context,
): Promise<Sent> {
  const { store } = context;
  const [name = "", ...address] = recipient.split(" ");
  const channel = name === MEMBER ? memberChannel(channels, context) : council?.[name];
  if (!channel) return { outcome: "failed", reason: `there is no channel ${name} to the council` };
  const stored = (await store.digests.versions(week)).find(({ digest }) => digest.version === version);
  return stored ? channel.deliver(address.join(" "), stored.digest) : { outcome: "sent" };
}

/** Councillors read the digest in the chat app, in the council's language, until they say stop. */
function memberChannel(channels: SenderSettings["channels"], context: Context): CouncilChannel {
  const { store, texts, town, links } = context;
  const settings = { texts, municipality: town.name, language: councilLanguage(context) };
  return {
    async deliver(residentId, digest) {
      const resident = (await store.residents.find(residentId))?.resident;
      const channel = resident && channels[resident.channel];
      if (!resident || resident.stopped || !channel) return { outcome: "sent" };
      const text = digestText(digest, settings, links.page(`/digests/${digest.week}`));
      const message = { text: [{ literal: text, language: settings.language }], buttons: councillorButtons(digest) };
      return channel.deliver(resident.address, { type: "say", message: write(message, settings.language, texts) });
    },
  };
}

/** What goes out is put in words now: in the person's language of today, and of what is stored today. */
async function compose(
  delivery: Exclude<OutboxDelivery, Job | { type: "tell-team" | "digest" }>,
  recipientId: string,
  resident: Resident,
  context: Context,
): Promise<Delivery | undefined> {
  if (delivery.type === "ask-back") return askBack(delivery.relayId, recipientId, resident, context);
  if (delivery.type !== "my-data")
    return { ...delivery, message: write(delivery.message, resident.language, context.texts) };
  const content = JSON.stringify(await readMyData(resident, context), null, 2);
  return { type: "file", name: "samenspraak.json", content };
}

/** Nothing is said when the question was taken back, or its conversation is no more. */
async function askBack(
  relayId: string,
  participationId: string,
  { language, participations }: Resident,
  context: Context,
): Promise<Delivery | undefined> {
  const relay = await context.store.relays.find(relayId);
  const token = participations.find(({ id }) => id === participationId)?.token;
  if (relay?.state !== "asked" || token === undefined) return undefined;
  const message = await relayMessage(relay, { token, language }, context);
  return { type: "say", message: write(message, language, context.texts) };
}

function record(
  row: OutboxRow,
  sent: Sent | "not tried",
  who: StoredResident | undefined,
  context: Context,
): Statement[] {
  const { store, now } = context;
  const erased = who?.resident.forgotten ? erase(who, context) : [];
  const thisRow = { id: row.id, lease: row.lease ?? "" };
  if (sent === "not tried") return [store.outbox.retry({ ...thisRow, attempts: row.attempts, dueAt: row.dueAt })];
  switch (sent.outcome) {
    case "sent":
      return [store.outbox.sent(thisRow), ...erased];
    case "unreachable": {
      const participations = who?.resident.participations ?? [];
      const unreachable = participations.map(({ id }) => store.participations.setReachable(id, false));
      return [store.outbox.dropAll(row.recipientId), ...unreachable, ...erased];
    }
    case "failed":
      return [giveUp(row, sent.reason, context)];
    case "retry": {
      const attempts = row.attempts + 1;
      if (attempts >= MOST_ATTEMPTS) return [giveUp(row, `gave up after ${attempts} attempts`, context)];
      const waitSeconds = sent.afterSeconds ?? backoffSeconds(attempts);
      return [store.outbox.retry({ ...thisRow, attempts, dueAt: now() + Math.ceil(waitSeconds * 1000) })];
    }
  }
}

/** Who was forgotten has heard so, or cannot be told: the address goes too. */
function erase({ id, version }: StoredResident, { store }: Context): Statement[] {
  return [store.residents.remove({ id, version }), store.steps.forgetSubject(id)];
}

function giveUp(row: OutboxRow, failure: string, { store, log }: Context): Statement {
  log.error({ outboxId: row.id, failure }, "a message was given up; it stays in the outbox, marked as failed");
  return store.outbox.fail({ id: row.id, lease: row.lease ?? "", failure });
}

/** 2, 4, 8 … seconds, at most an hour: twenty attempts take about eight hours. */
function backoffSeconds(attempts: number): number {
  return Math.min(2 ** attempts, LONGEST_PAUSE_SECONDS);
}
