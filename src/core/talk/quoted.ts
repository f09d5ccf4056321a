import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import type { Destination } from "../model/consultation/destination.ts";
import { HEARD, RELAY, REMARK } from "../model/messages/press.ts";
import type { About, Resident } from "../model/resident.ts";
import type { Session } from "../model/session/session.ts";

/** Where words belong that reply to an earlier message, and the question that it asked; nothing when that says nothing. */
export async function quotedIn(
  about: About,
  { current, participations }: Resident,
  { store }: Context,
): Promise<{ to: Destination & { type: "participation" | "to-team" }; quoted?: string } | undefined> {
  const [press] = about.buttons ?? [];
  if (press?.questionId === RELAY) return { to: { type: "to-team", relayId: press.optionId, text: "" } };
  if (isOffer(about)) return undefined;
  const others = participations.map(({ id }) => id).filter((id) => id !== current);
  for (const id of [...(current === undefined ? [] : [current]), ...others.reverse()]) {
    const session = (await store.participations.find(id))?.session;
    const c = session && (await store.consultations.version(session.slug, session.version));
    const quoted = session && c && questionIn(about, session, c);
    if (quoted !== undefined) return { to: { type: "participation", id }, quoted };
  }
  return undefined;
}

/** Whether a message asks for a yes or no about words that were said. */
function isOffer({ buttons: [press] = [] }: About): boolean {
  return press?.optionId === REMARK || press?.questionId === HEARD;
}

/** The question of this conversation that words reply to. */
export function quotedOf(about: About, session: Session, c: Consultation): string | undefined {
  return isOffer(about) ? undefined : questionIn(about, session, c);
}

/** The question whose button or whose wording stands in a message of ours, or that a message of their own answered. */
function questionIn({ ref, text, buttons = [] }: About, session: Session, c: Consultation): string | undefined {
  const isThis = ({ ref: own }: { ref?: string }) => own === ref;
  const [said] = Object.entries(session.said).find(([, all]) => all.some(isThis)) ?? [];
  const own = session.typed[ref] ?? said;
  if (own !== undefined) return own;
  const pressed = buttons.filter(({ token }) => token === session.token).map(({ questionId }) => questionId);
  const isAsked = ({ id, text: wordings }: Consultation["questions"][number]) =>
    pressed.includes(id) || Object.values(wordings).some((words) => holds(text, words.trim()));
  const asked = c.questions.filter(isAsked).map(({ id }) => id);
  const open = session.stage === "asking" ? session.questionId : undefined;
  return asked.find((id) => id === open) ?? asked.at(-1);
}

/** Whether a wording stands in a message: on lines of its own, or between quotation marks. */
function holds(text: string, wording: string): boolean {
  const whole = `\n${text.replace(/[\u2066-\u2069]/g, "").trim()}\n`;
  return ["\n\n", '""', "„”", "«»"].some(([begin, end]) => whole.includes(`${begin}${wording}${end}`));
}
