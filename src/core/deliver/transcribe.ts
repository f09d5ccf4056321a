import type { Channel, Sent } from "../channel.ts";
import type { Context } from "../context.ts";
import type { Job } from "../model/messages/message.ts";
import type { Resident, ResidentEvent } from "../model/resident.ts";
import { withSpoken } from "../model/session/session.ts";
import type { OutboxRow } from "../store/sending/leases.ts";
import { receive } from "../talk/receive.ts";
import type { Transcriber } from "../transcriber.ts";

const MOST_ATTEMPTS = 2;
const LONGEST_TEXT = 4000;

/** Puts a spoken message in words; what was heard, or that nothing was, comes back as an event of the same person. */
export async function transcribe(
  job: Job,
  { recipientId, attempts }: OutboxRow,
  { address, channel: name }: Resident,
  channel: Channel,
  transcriber: Transcriber | undefined,
  context: Context,
): Promise<Sent> {
  const text = await transcribeFile(job, channel, transcriber, context);
  if (text === undefined && attempts + 1 < MOST_ATTEMPTS) return { outcome: "retry" };
  await receive(
    {
      eventKey: `heard ${recipientId} ${job.ref}`,
      actor: { type: "resident", channel: name, address },
      event: eventOf(job, text ?? "", recipientId),
    },
    context,
  );
  return { outcome: "sent" };
}

/** The words that were written with it count also where nothing was heard. */
function eventOf({ ref, number, caption, isForwarded }: Job, spoken: string, participationId: string): ResidentEvent {
  const sent = { ref, ...(number !== undefined && { number }), ...(isForwarded && { isForwarded }) };
  if (spoken !== "") {
    const text = caption === undefined ? spoken : withSpoken(caption, spoken);
    return { type: "heard", text, spoken, participationId, ...sent };
  }
  return caption === undefined
    ? { type: "not-heard", ref, participationId }
    : { type: "wrote", text: caption, beside: "voice", ...sent };
}

/** Nothing when it failed and may be tried again; an empty text when there is nothing to hear. */
async function transcribeFile(
  { file, language }: Job,
  channel: Channel,
  transcriber: Transcriber | undefined,
  { log }: Context,
): Promise<string | undefined> {
  if (!transcriber) return "";
  const fetched = await channel.fetchFile(file);
  if (fetched.outcome !== "fetched") return fetched.outcome === "retry" ? undefined : "";
  try {
    const text = (await transcriber(fetched, language)).trim();
    return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  } catch (error) {
    log.warn({ error: String(error) }, "a spoken message could not be put in words");
    return undefined;
  }
}
