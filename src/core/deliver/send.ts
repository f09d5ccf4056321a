import { digestText } from "../../pages/digest/digest-text.ts";
import type { Channel, CouncilChannel, Sent, TeamChannel } from "../channel.ts";
import type { Context } from "../context.ts";
import { councilLanguage, StoppingError } from "../context.ts";
import { councilPage } from "../digest/publish/public-digest.ts";
import { MEMBER } from "../digest/publish/publish-digest.ts";
import type { Resident } from "../model/resident.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { StoredResident } from "../store/people/residents.ts";
import type { OutboxRow } from "../store/sending/leases.ts";
import { composeCouncilAnswer } from "../talk/council/answer-council.ts";
import { councillorButtons } from "../talk/council/council-words.ts";
import { write } from "../texts/texts.ts";
import type { Transcriber } from "../transcriber.ts";
import { composeChanges, composeDelivery } from "./compose/delivery.ts";
import type { Pace } from "./pace/pace.ts";
import { deliverInPace, noPace } from "./pace/paced.ts";
import { type Attempt, recordSent } from "./record-sent.ts";
import { sayInGroup } from "./say-in-group.ts";
import { tellTeam } from "./team/tell-team.ts";
import { transcribe } from "./transcribe.ts";

export type SenderSettings = {
  channels: Record<string, Channel>;
  transcriber?: Transcriber;
  team?: TeamChannel;
  council?: Record<string, CouncilChannel>;
};

/** A channel gives up on a send before this, so a lease with less left is not started on. */
export const LONGEST_SEND_MILLISECONDS = 8_000;

/** What the rows behind it wait for. */
const waits: Attempt["outcome"][] = ["not-tried", "not-made", "retry", "held-up", "blocked"];

/**
 * Sends leased rows of one recipient in order; from the first that has to wait (or from the beginning, when an earlier one
 * does) the others wait too. What came of them is still to be written; what could not be written earlier is in `unwritten`,
 * and not tried again.
 */
export async function sendInOrder(
  rows: OutboxRow[],
  isBehind: boolean,
  unwritten: Map<number, Attempt>,
  pace: Pace,
  context: Context,
  settings: SenderSettings,
): Promise<{ records: SqlStatement[]; isWaiting: boolean }> {
  const { now } = context;
  const who = await addresseeOf(rows[0], context);
  const resident = who?.resident;
  const records: SqlStatement[] = [];
  let isWaiting = isBehind;
  for (const row of rows) {
    const known = unwritten.get(row.id);
    isWaiting ||= !known && now() + LONGEST_SEND_MILLISECONDS >= row.leasedUntil;
    const attempt: Attempt = isWaiting
      ? { outcome: "not-tried", dueAt: row.dueAt }
      : (known ??
        (await sendOne(row, resident, pace, context, settings).catch((error) => notMade(error, row, context))));
    if (attempt.outcome !== "not-tried") unwritten.set(row.id, attempt);
    records.push(...recordSent(row, attempt, who, context));
    if (attempt.outcome === "unreachable") break;
    isWaiting ||= waits.includes(attempt.outcome);
  }
  return { records, isWaiting };
}

/** A row that cannot be put in words holds up nothing that was sent before it, and is given up in the end. */
function notMade(error: unknown, { id }: OutboxRow, { log, now }: Context): Attempt {
  if (error instanceof StoppingError) return { outcome: "not-tried", dueAt: now() };
  log.error({ outboxId: id, error: String(error) }, "a message could not be made; it is tried again");
  return { outcome: "not-made" };
}

/** The person behind a row as of now, so that stop, forget and language need no special case; nothing when forgotten. */
async function addresseeOf(row: OutboxRow | undefined, { store }: Context): Promise<StoredResident | undefined> {
  if (row?.recipientType !== "resident" && row?.recipientType !== "participation") return undefined;
  const { recipientType: type, recipientId: id } = row;
  const residentId = type === "resident" ? id : await store.participations.residentOf(id);
  return residentId === undefined ? undefined : store.residents.find(residentId);
}

const noTeam: Attempt = { outcome: "blocked", reason: "the channel of the team is not set up" };

async function sendOne(
  row: OutboxRow,
  resident: Resident | undefined,
  pace: Pace,
  context: Context,
  settings: SenderSettings,
): Promise<Attempt> {
  const { channels, transcriber, team } = settings;
  const { now } = context;
  const { delivery, lane } = row;
  if (delivery.type === "tell-team") return team ? tellTeam(row.recipientId, delivery.news, team, context) : noTeam;
  if (delivery.type === "team-files") {
    if (!team) return noTeam;
    // Few towns ask for files, and what writes them takes longer to load than all that a tap needs.
    return (await import("./bring-files.ts")).bringFiles(row.recipientId, delivery.files, team, context);
  }
  if (delivery.type === "rebuild-digest" || delivery.type === "rebuild-report") {
    await context.remake(delivery);
    return { outcome: "sent" };
  }
  if (delivery.type === "judge") return (await import("./judge-in-turn.ts")).judgeInTurn(row, context);
  if (delivery.type === "digest") return sendDigest(row.recipientId, delivery, settings, context);
  if (delivery.type === "council-answer" && row.recipientType === "council")
    return answerCouncil(row.recipientId, delivery, settings, context);
  if (delivery.type === "in-group") return sayInGroup(delivery, pace, channels, context);
  if (!resident || (lane === "broadcast" && resident.stopped)) return { outcome: "nothing-to-say" };
  const { channel: name, address } = resident;
  const channel = channels[name];
  if (!channel) return { outcome: "failed", reason: `there is no channel ${name}` };
  const isNews = lane === "broadcast";
  const paceOf = channel.isOurs ? noPace : pace.of(name);
  if (delivery.type === "transcribe") {
    const until = paceOf.waitUntil(address);
    if (until > now()) return { outcome: "not-tried", dueAt: until };
    return transcribe(delivery, row, resident, channel, transcriber, context);
  }
  const compose = async () => {
    const composed = await composeDelivery(delivery, row.recipientId, resident, context);
    return composed && [...composeChanges(delivery, resident, context), composed];
  };
  return deliverInPace(compose, address, channel, paceOf, { context, isNews });
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
  const stored = await store.digests.find(week, version);
  return stored ? channel.deliver(address.join(" "), stored.digest) : { outcome: "sent" };
}

/** In the council's channel, where a councillor asked. */
async function answerCouncil(
  recipient: string,
  { actId, thread }: { actId: string; thread?: string },
  { council }: SenderSettings,
  context: Context,
): Promise<Attempt> {
  const [name = "", ...address] = recipient.split(" ");
  const channel = council?.[name];
  if (!channel?.answer) return { outcome: "failed", reason: `there is no channel ${name} to the council` };
  const language = councilLanguage(context);
  const message = await composeCouncilAnswer(actId, language, context);
  if (!message) return { outcome: "nothing-to-say" };
  return channel.answer(address.join(" "), write(message, language, context.texts), thread);
}

/** Councillors read the digest in the chat app, in the council's language, until they say stop. */
function memberChannel(channels: SenderSettings["channels"], context: Context): CouncilChannel {
  const { store, texts, town } = context;
  const settings = { texts, municipality: town.name, language: councilLanguage(context) };
  return {
    async deliver(residentId, digest) {
      const resident = (await store.residents.find(residentId))?.resident;
      const channel = resident && channels[resident.channel];
      if (!resident || resident.stopped || !channel) return { outcome: "sent" };
      const text = digestText(digest, settings, await councilPage(digest.week, context));
      const message = { text: [{ literal: text, language: settings.language }], buttons: councillorButtons(digest) };
      return channel.deliver(resident.address, { type: "say", message: write(message, settings.language, texts) });
    },
  };
}
