import type { Act } from "../../colleagues.ts";
import type { Context } from "../../context.ts";
import type { CouncilPlace } from "../../model/consultation/council-place.ts";
import type { Digest } from "../../model/digests/digest.ts";
import { type Button, phrase } from "../../model/messages/message.ts";
import { button } from "../../model/messages/press.ts";
import {
  COUNCIL_ASKS,
  COUNCIL_NAME,
  COUNCIL_TAKES_UP,
  type CouncilKind,
  type CouncilPen,
  LOBBY_TOKEN,
  notAnswering,
  YES,
} from "../../model/resident.ts";
import { postToTeam } from "../../outbox/post-to-team.ts";
import { mask } from "../../privacy/mask.ts";
import type { SqlStatement } from "../../store/database/db.ts";
import type { StoredResident } from "../../store/people/residents.ts";
import { askWhereTheyWere, changeResident, type Decision, nothing } from "../decision.ts";

const MOST_CONSULTATIONS = 20;
const LONGEST_NAME = 80;

/** Under the digest in the chat app: what a councillor can do with each consultation. */
export function councillorButtons({ consultations }: Digest): Button[][] {
  return consultations
    .slice(0, MOST_CONSULTATIONS)
    .flatMap(({ slug, title }) => [
      [button(LOBBY_TOKEN, COUNCIL_ASKS, slug, phrase("button-council-asks", { title }))],
      [button(LOBBY_TOKEN, COUNCIL_TAKES_UP, slug, phrase("button-council-takes-up", { title }))],
    ]);
}

/** What this councillor writes next goes to the team. Who is no councillor any more gets an old button's answer. */
export async function beginForCouncil(
  who: StoredResident,
  { slug, kind }: { slug: string; kind: CouncilKind },
  context: Context,
): Promise<Decision> {
  const { store } = context;
  const isMember = (await store.councilMembers.all()).includes(who.id);
  if (!isMember || !(await store.consultations.find(slug))) return nothing(phrase("old-button"));
  const text = [phrase(`council-write-${kind}`), phrase("council-write-not-formal")];
  return changeResident(who, { pen: { slug, kind } }, [{ text }], context);
}

/** What this councillor writes next is the name that goes with what they just wrote. */
export async function beginName(who: StoredResident, context: Context): Promise<Decision> {
  const { pen } = who.resident;
  if (!pen || !("actId" in pen)) return nothing(phrase("old-button"));
  return changeResident(who, { pen: { ...pen, isNaming: true } }, [{ text: [phrase("council-write-name")] }], context);
}

/** Words of a councillor: to the team at once, without a name; or the name, when they chose to give it. */
export async function writeForCouncil(
  who: StoredResident,
  pen: CouncilPen,
  text: string,
  context: Context,
): Promise<Decision> {
  const decision = "slug" in pen ? toTeam(who, pen, text, context) : await named(who, pen.actId, text, context);
  return { ...decision, replies: [...decision.replies, ...(await askWhereTheyWere(who, context))] };
}

function toTeam(
  who: StoredResident,
  pen: { slug: string; kind: CouncilKind },
  words: string,
  context: Context,
): Decision {
  const actId = context.randomId(20);
  const message = {
    text: [phrase("council-written")],
    buttons: [[button(LOBBY_TOKEN, COUNCIL_NAME, YES, phrase("button-council-name"))]],
  };
  const written = changeResident(who, { pen: { actId, isNaming: false } }, [message], context);
  return {
    ...written,
    writes: [
      ...written.writes,
      ...councilAct(actId, { ...pen, words, place: { type: "chat", residentId: who.id } }, context),
    ],
  };
}

async function named(who: StoredResident, actId: string, text: string, context: Context): Promise<Decision> {
  const { store, now, hasTeam } = context;
  const act = await store.councilActs.find(actId);
  const done = { ...who, resident: notAnswering(who.resident) };
  const thanked = changeResident(done, {}, [{ text: [phrase("council-named")] }], context);
  if (!act) return thanked;
  const name = [...text.trim()].slice(0, LONGEST_NAME).join("");
  const writes = [
    store.councilActs.setName({ id: actId, name }),
    ...(hasTeam ? [postToTeam(act.slug, { type: "council", actId }, now(), store)] : []),
  ];
  return { ...thanked, writes: [...thanked.writes, ...writes] };
}

/** What a councillor does with a consultation in the digest, in their own words; a name only if they give it. */
export type CouncilWish = {
  slug: string;
  kind: CouncilKind;
  words: string;
  name?: string;
  place?: CouncilPlace | undefined;
};

/** Tells the team, in the consultation's thread, and the next digest. It is no formal question of the council. */
export async function actForCouncil(wish: CouncilWish, act: Act, context: Context): Promise<void> {
  const { store, now } = context;
  const id = store.idFor(act.key);
  const writes = councilAct(id, { ...wish, ...placeOf(wish, context) }, context);
  await store.commit({ steps: [{ subject: `council ${id}`, version: 1 }], eventKey: act.key, writes }, now());
}

/** An answer goes nowhere but where the council reads its digest. */
function placeOf({ place }: CouncilWish, { council }: Context): Pick<CouncilWish, "place"> {
  return place?.type === "channel" && council.addresses.includes(place.address) ? { place } : { place: undefined };
}

/** The same as part of a larger commit. */
function councilAct(
  id: string,
  { slug, kind, words, name, place }: CouncilWish,
  { store, now, officeHolders, hasTeam }: Context,
): SqlStatement[] {
  const row = { id, slug, kind, words: mask(words, officeHolders), name: name ?? null, at: now(), place };
  const told = hasTeam ? [postToTeam(slug, { type: "council", actId: id }, now(), store)] : [];
  return [store.councilActs.add(row), ...told];
}
