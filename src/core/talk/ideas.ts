import { columns } from "../answers/new-answer.ts";
import { audienceOf } from "../consultation/overview.ts";
import type { Context } from "../context.ts";
import { ideaOffer } from "../model/messages/lobby.ts";
import { type Message, type Phrase, phrase } from "../model/messages/message.ts";
import { MOST_IDEA_CHARACTERS, MOST_IDEAS, tooManyIdeas, tooMuchSaid } from "../model/messages/too-much.ts";
import { ideaReceipt, reportMessage } from "../model/messages/town.ts";
import { IDEAS, type Resident, YES } from "../model/resident.ts";
import { reportsSomethingBroken } from "../model/reviews/alarm.ts";
import { answerInWords, type Said, textOf } from "../model/session/session.ts";
import type { StoredResident } from "../store/people/residents.ts";
import type { Reply } from "../store/sending/outbox.ts";
import { isYesOrNo, understandLabel } from "../understand/understand.ts";
import { askWhereTheyWere, changeResident, type Decision, nothing } from "./decision.ts";
import { showLobby } from "./show-lobby.ts";

/** Words outside a consultation may be an idea; later ones join those that wait, but for a plain yes or no. */
export async function offerIdea(
  who: StoredResident,
  said: Said,
  before: Phrase[],
  context: Context,
): Promise<Decision> {
  if (isColleagues(who, context)) return showLobby(who, before.length > 0 ? before : [phrase("lobby-asked")], context);
  const waiting = who.resident.idea?.said ?? [];
  const message = ideaOffer(textOf(waiting), who.resident.language);
  const press = waiting.length > 0 ? understandLabel(said.text, message, undefined, context.texts) : undefined;
  if (press) return settleIdea(who, press.optionId === YES, undefined, context);
  if (waiting.length === 0 && isYesOrNo(said.text)) return askNoMore(who, before, context);
  if (waiting.length === 0 && (await hasManyIdeas(who, context)))
    return changeResident(who, {}, [{ text: [...before, tooManyIdeas] }], context);
  return offer(who, [...waiting, said], before, context);
}

async function hasManyIdeas({ resident }: StoredResident, { store }: Context): Promise<boolean> {
  const known = resident.participations.find(({ slug }) => slug === IDEAS);
  return known !== undefined && (await store.answers.allOf(known.id)).length >= MOST_IDEAS;
}

/** A plain yes or no is no idea: nothing is asked any more. */
async function askNoMore(who: StoredResident, before: Phrase[], context: Context): Promise<Decision> {
  const { idea, ...resident } = who.resident;
  if (!idea?.isOpen) return showLobby(who, before.length > 0 ? before : [phrase("lobby-asked")], context);
  const dropped = changeResident({ ...who, resident }, {}, [{ text: [phrase("remark-dropped")] }], context);
  return { ...dropped, replies: [...dropped.replies, ...(await askWhereTheyWere(who, context))] };
}

/** What colleagues think of has its own ways; ideas are of residents. */
function isColleagues({ resident }: StoredResident, context: Context): boolean {
  return audienceOf(resident.channel, context) === "team";
}

/** The resident changed a message that waits to become an idea, or became one; of another one nothing is known. */
export async function editIdea(who: StoredResident, said: Said, context: Context): Promise<Decision> {
  const { idea, keptIdea: kept } = who.resident;
  const isThis = ({ ref }: Said) => ref === said.ref;
  const withEdit = (all: Said[]) => all.map((each) => (isThis(each) ? said : each));
  if (idea?.said.some(isThis)) return offer(who, withEdit(idea.said), [], context);
  if (!kept?.said.some(isThis)) return changeResident(who, {}, [{ text: [phrase("edit-unknown")] }], context);
  if (kept.said.some((each) => isThis(each) && each.text === said.text)) return nothing();
  const edited = withEdit(kept.said);
  if (textOf(edited).length > MOST_IDEA_CHARACTERS) return changeResident(who, {}, [{ text: [tooMuchSaid] }], context);
  const { writes, ...held } = await ideaToStore(who, { ...kept, said: edited }, context);
  const changed = changeResident(who, held, [{ text: [phrase("edit-kept")] }], context);
  return { ...changed, writes: [...changed.writes, ...writes] };
}

function offer(who: StoredResident, said: Said[], before: Phrase[], context: Context): Decision {
  if (textOf(said).length > MOST_IDEA_CHARACTERS) return changeResident(who, {}, [{ text: [tooMuchSaid] }], context);
  const message = ideaOffer(textOf(said), who.resident.language);
  return changeResident(
    who,
    { idea: { said, isOpen: true } },
    [{ ...message, text: [...before, ...message.text] }],
    context,
  );
}

/** `/idee` without words: asks for them. */
export async function askIdea(who: StoredResident, context: Context): Promise<Decision> {
  if (isColleagues(who, context)) return showLobby(who, [phrase("lobby-asked")], context);
  return changeResident(who, { idea: { said: [], isOpen: true } }, [{ text: [phrase("idea-ask")] }], context);
}

/** Makes an idea of waiting words, or lets them go; then the resident goes on where they were. */
export async function settleIdea(
  who: StoredResident,
  keeps: boolean,
  ref: string | undefined,
  context: Context,
): Promise<Decision> {
  const { idea, ...resident } = who.resident;
  if (!idea || idea.said.length === 0) return nothing(phrase("old-button"));
  const without = { ...who, resident };
  const words = textOf(idea.said);
  const change = (message: Message): Reply => ({
    to: { type: "resident", id: who.id },
    delivery: ref === undefined ? { type: "say", message } : { type: "edit", ref, message },
  });
  const onward = await askWhereTheyWere(who, context);
  if (!keeps) {
    const dropped = changeResident(without, {}, [], context);
    return { ...dropped, replies: [change({ text: [phrase("remark-dropped")] }), ...onward] };
  }
  const keptIdea = { questionId: `idea-${context.randomId(8)}`, said: idea.said };
  const { writes, ...held } = await ideaToStore(who, keptIdea, context);
  const kept = changeResident(without, held, receiptFor(words, context), context);
  const shown = ref === undefined ? [] : [change({ text: [{ literal: words, language: resident.language }] })];
  return { ...kept, writes: [...kept.writes, ...writes], replies: [...shown, ...kept.replies, ...onward] };
}

/** All ideas of one person are one participation, so that the digest can count people; each is a question of its own. */
async function ideaToStore(
  { id: residentId, resident }: StoredResident,
  keptIdea: NonNullable<Resident["keptIdea"]>,
  context: Context,
) {
  const { store, now, randomId } = context;
  const { language, channel, participations } = resident;
  const known = participations.find(({ slug }) => slug === IDEAS);
  const { id, token } = known ?? { id: randomId(20), token: randomId(10) };
  const begin = store.participations.add({
    id,
    version: 1,
    slug: IDEAS,
    channel,
    language,
    source: undefined,
    helper: false,
    residentId,
    beganAt: now(),
  });
  const save = store.answers.save({
    participationId: id,
    slug: IDEAS,
    receivedAt: now(),
    ...(await columns(keptIdea.questionId, answerInWords(keptIdea.said), { language, moderation: "after" })),
  });
  return {
    keptIdea,
    writes: known ? [save] : [begin, save],
    participations: known ? participations : [...participations, { slug: IDEAS, id, token }],
  };
}

function receiptFor(text: string, { town, calendar, now }: Context) {
  const receipt = ideaReceipt(town, calendar.dayAfter(now(), town.ideaDays));
  return town.reportUrl && reportsSomethingBroken(text) ? [receipt, reportMessage(town)] : [receipt];
}
