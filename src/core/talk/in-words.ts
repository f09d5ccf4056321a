import type { Context } from "../context.ts";
import { type Resident, type ResidentEvent, withWordless, withWords } from "../model/resident.ts";

/**
 * An event as far as it can be read: of a spoken message where nobody listens, the words that were written with it; an
 * edit of a message that gave no answer as the words that it would have been.
 */
export function inWords(
  event: ResidentEvent,
  { current, idea, wordless = [] }: Resident,
  { canTranscribe }: Pick<Context, "canTranscribe">,
): ResidentEvent {
  if (event.type === "edited" && wordless.includes(event.ref)) return { ...event, type: "wrote" };
  if (event.type !== "spoke" || event.caption === undefined) return event;
  if (canTranscribe && current !== undefined && !idea?.isOpen) return event;
  const { caption: text, file: _, ...sent } = event;
  return { ...sent, type: "wrote", text, beside: "voice" };
}

/** Remembers the messages that gave no answer, until they do. */
export function withMessage(
  resident: Resident,
  given: ResidentEvent,
  read: ResidentEvent & { isHello?: boolean },
): Resident {
  if (given.type === "edited" && read.type !== "edited") return withWords(resident, given.ref);
  const isWordless = read.type === "sent-unreadable" || read.isHello;
  return isWordless && "ref" in read && read.ref !== undefined ? withWordless(resident, read.ref) : resident;
}
