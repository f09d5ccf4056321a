import { audienceOf } from "../../consultation/overview.ts";
import type { Context } from "../../context.ts";
import { type Message, phrase } from "../../model/messages/message.ts";
import { movingWords } from "../../model/moving-words.ts";
import { currentSlug, IDEAS, newResident, type Resident, type ResidentEvent } from "../../model/resident.ts";
import * as say from "../../model/session/say.ts";
import { isShared } from "../../rights/told-apart.ts";
import type { SqlStatement } from "../../store/database/db.ts";
import type { StoredResident } from "../../store/people/residents.ts";
import type { Reply } from "../../store/sending/outbox.ts";
import { toReplies } from "../apply-effects.ts";
import { currentSession } from "../current-session.ts";
import { changeResident, type Decision, nothing } from "../decision.ts";
import { answersAlone } from "../join.ts";

const WORDS = 4;
/** So many random signs make a word: 36 of them to the fourth is far more than there are words. */
const SIGNS = 4;
/** Of all together so many that nobody uses them up alone, and still far too few to guess one. */
const [MOST_TRIES, MOST_TRIES_OF_ALL] = [10, 1_000_000];

/** Gives words with which this conversation goes on in another browser or chat. */
export async function giveWords(who: StoredResident, context: Context): Promise<Decision> {
  const { participations, channel } = who.resident;
  if (participations.length === 0 || !isForResidents(channel, context)) return tell(who, "move-nothing", context);
  const { store, now, randomId, links } = context;
  const code = Array.from({ length: WORDS }, () => {
    const number = Number.parseInt(randomId(SIGNS), 36);
    return movingWords[number % movingWords.length];
  }).join(" ");
  const slug = currentSlug(who.resident);
  const url = slug === undefined ? undefined : links.page(`/c/${slug}/chat`);
  const how = url === undefined ? phrase("move-how") : phrase("move-how-at", { url });
  const message: Message = {
    text: [
      phrase("move-words"),
      { literal: code, language: "nl" },
      how,
      phrase("move-once"),
      ...(isShared(participations.map((each) => each.slug)) ? [phrase("move-shared")] : []),
    ],
  };
  const told = changeResident(who, {}, [message], context);
  return { ...told, writes: [...told.writes, ...store.moves.add(code, who.id, now())] };
}

/** The code that words are; nothing when they are something else. */
export function readCode(text: string): string | undefined {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const isCode = words.length === WORDS && words.every((word) => movingWords.includes(word));
  return isCode && text.length <= 80 ? words.join(" ") : undefined;
}

/** Whether a code holds. Every time it is asked counts, and who asks too often hears no more. */
export async function tryCode(
  code: string,
  by: string,
  { store, now }: Context,
): Promise<"holds" | "unknown" | "too-often"> {
  const { own, all } = await store.moves.tries(by, now());
  if (own >= MOST_TRIES || all >= MOST_TRIES_OF_ALL) return "too-often";
  await store.write(store.moves.noteTry(by, now()));
  return (await store.moves.find(code, now())) === undefined ? "unknown" : "holds";
}

/** Words that are a code which holds bring a conversation along; any others are just words. */
export async function withMove(
  event: ResidentEvent,
  { id, resident }: StoredResident,
  context: Context,
): Promise<ResidentEvent> {
  const code = event.type === "wrote" && !event.isForwarded ? readCode(event.text) : undefined;
  if (code === undefined || !isForResidents(resident.channel, context)) return event;
  if ((await tryCode(code, id, context)) !== "holds") return event;
  return { type: "moved", code };
}

/** Colleagues have one channel, and consultations of their own. */
function isForResidents(channel: string, context: Context): boolean {
  return audienceOf(channel, context) === "residents";
}

/** What was begun elsewhere goes on here, and there no more. */
export async function moveHere(who: StoredResident, code: string, context: Context): Promise<Decision> {
  const { store, now } = context;
  const fromId = await store.moves.find(code, now());
  const from = fromId === undefined ? undefined : await store.residents.find(fromId);
  if (!from) return nothing(phrase("old-button"));
  if (from.id === who.id) return tell(who, "move-same", context);
  const moved = broughtAlong(who.resident, from.resident);
  const here = changeResident(who, moved, [{ text: [phrase("move-here")] }], context);
  const there = leftBehind(from, context);
  const decision: Decision = {
    ...here,
    steps: [...here.steps, ...there.steps],
    writes: [
      ...here.writes,
      ...there.writes,
      store.moves.remove(from.id),
      mailAlong(from, who, context),
      ...(await councilAlong(from.id, who.id, context)),
    ],
    replies: [...there.replies, ...here.replies, ...(await whereTheyWere(moved, context))],
    erases: true,
  };
  const to = { residentId: who.id, channel: who.resident.channel };
  for (const { id, slug } of from.resident.participations) {
    const participation = await store.participations.find(id);
    if (!participation) continue;
    const version = participation.version + 1;
    const sameBrowser = slug !== IDEAS && (await answersAlone(who.resident, slug, context));
    decision.steps.push({ subject: id, version });
    decision.writes.push(store.participations.handOver({ id, version, ...to, sameBrowser }));
  }
  return decision;
}

function broughtAlong(here: Resident, there: Resident): Resident {
  const { channel, address } = here;
  return { ...here, ...there, channel, address, participations: [...here.participations, ...there.participations] };
}

/** Who goes on in another channel hears back in that. */
function mailAlong(from: StoredResident, to: StoredResident, { store: { mailAddresses } }: Context) {
  const isSame = from.resident.channel === to.resident.channel;
  return isSame ? mailAddresses.move(from.id, to.id) : mailAddresses.remove(from.id);
}

/** A councillor gets the digest, and what colleagues answer, where they went on. */
async function councilAlong(from: string, to: string, { store }: Context): Promise<SqlStatement[]> {
  if (!(await store.councilMembers.has(from))) return [];
  const acts = (await store.councilActs.unanswered()).filter(
    ({ place }) => place?.type === "chat" && place.residentId === from,
  );
  return [
    store.councilMembers.remove({ residentId: from }),
    store.councilMembers.add({ residentId: to }),
    ...acts.map((act) => store.councilActs.setPlace(act.id, { type: "chat", residentId: to })),
  ];
}

/** Of who went on elsewhere nothing stays but, until that was said, an address. */
function leftBehind({ id, version, resident }: StoredResident, context: Context): Decision {
  const { store, randomId } = context;
  const gone = { ...newResident(resident.channel, resident.address, resident.language), forgotten: true as const };
  const to = { type: "resident" as const, id };
  return {
    steps: [{ subject: id, version: version + 1 }],
    writes: [
      ...store.outbox.dropAll(id, "passedOver"),
      store.residents.save({ id, version: version + 1, resident: gone }),
      store.screens.wipe(id),
      store.erasures.add(randomId(16), id),
    ],
    replies: [{ to, delivery: { type: "say", message: { text: [phrase("move-left")] } } }],
  };
}

async function whereTheyWere(resident: Resident, { store }: Context): Promise<Reply[]> {
  const { current } = resident;
  const session = await currentSession(resident, { store });
  if (current === undefined || !session) return [];
  return toReplies(say.whatStands(session, await store.consultations.version(session.slug, session.version)), current);
}

function tell(who: StoredResident, key: string, context: Context): Decision {
  return changeResident(who, {}, [{ text: [phrase(key)] }], context);
}
