import { audienceOf } from "../consultation/overview.ts";
import type { Context } from "../context.ts";
import { languagesOf, languagesToChoose, type Published } from "../model/consultation/consultation.ts";
import { chooseLanguage, type Language, PLAIN_DUTCH } from "../model/language.ts";
import { phrase } from "../model/messages/message.ts";
import { MOST_PARTICIPATIONS, tooManyParticipations } from "../model/messages/too-much.ts";
import { joined, type Resident } from "../model/resident.ts";
import { advance } from "../model/session/advance.ts";
import { invite } from "../model/session/session.ts";
import type { StoredResident } from "../store/people/residents.ts";
import { applyEffects } from "./apply-effects.ts";
import { changeResident, type Decision } from "./decision.ts";
import { showLobby, whyNotOpen } from "./show-lobby.ts";

/** `ofApp`: the language in which somebody comes. `hasRead`: the promise stands on the page with which they begin. */
export type Invitation = {
  slug: string;
  source?: string;
  ofApp: Language | undefined;
  isHelped?: boolean;
  hasRead?: boolean;
};

/** Whether somebody answered all of this consultation here and was not helped: who is helped is counted as that. */
export async function answersAlone(
  { participations }: Resident,
  slug: string,
  { store }: Pick<Context, "store">,
): Promise<boolean> {
  const here = participations.filter((each) => each.slug === slug);
  const found = await Promise.all(here.map(({ id }) => store.participations.find(id)));
  return found.some((each) => each?.helper === false && each.session?.stage === "finished");
}

/** Begins a participation: the promise card is the first thing the resident sees of a consultation. */
export async function join(who: StoredResident, invitation: Invitation, context: Context): Promise<Decision> {
  const { store, now, randomId } = context;
  const { slug, source, isHelped = false, hasRead } = invitation;
  const { channel } = who.resident;
  // Before it is read what is asked now: what is published meanwhile is news to them.
  const beganAt = now();
  const running = await store.consultations.find(slug);
  if (!running || running.published.audience !== audienceOf(channel, context))
    return showLobby(who, [phrase("lobby-unknown-code")], context);
  const refusal = whyNotOpen(running, who.resident.language, context);
  if (refusal) return showLobby(who, refusal, context);
  if (who.resident.participations.length >= MOST_PARTICIPATIONS)
    return changeResident(who, {}, [{ text: [tooManyParticipations] }], context);
  const spoken = languageFor(who.resident, invitation.ofApp, running.published, context);
  const id = randomId(20);
  const token = randomId(10);
  const { language } = spoken;
  const invited = { ...invite(running.published, token, language), ...(isHelped && { helper: true as const }) };
  const entered = { type: "entered" as const, ...(hasRead && { hasRead: true as const }) };
  const { session, effects } = advance(invited, entered, running.published);
  const began = joined({ ...who.resident, ...spoken }, { slug, id, token });
  const { steps, writes } = changeResident(who, began, [], context);
  const participation = {
    id,
    version: 1,
    slug,
    channel,
    language,
    source,
    helper: isHelped,
    residentId: who.id,
    session,
    beganAt,
    sameBrowser: await answersAlone(who.resident, slug, context),
  };
  const carried = await applyEffects(effects, id, session, context);
  return {
    steps: [...steps, { subject: id, version: 1 }],
    writes: [...writes, store.participations.add(participation), ...carried.writes],
    replies: carried.replies,
  };
}

/** Plain Dutch is spoken to who chose it only: on a page they do so before they come. */
function languageFor(
  { language, hasChosenLanguage }: Resident,
  wanted: Language | undefined,
  published: Published,
  { languages }: Context,
): Pick<Resident, "language" | "hasChosenLanguage"> {
  if (hasChosenLanguage) return { language };
  if (wanted === PLAIN_DUTCH && languagesToChoose(published, languages).includes(wanted))
    return { language: wanted, hasChosenLanguage: true };
  return { language: chooseLanguage(wanted, languages, languagesOf(published)) };
}
