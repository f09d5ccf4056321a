import type { Delivery } from "../channel.ts";
import type { Context } from "../context.ts";
import type { Language } from "../model/language.ts";
import type { MessageDelivery, Phrase } from "../model/messages/message.ts";
import type { Resident } from "../model/resident.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { StoredResident } from "../store/people/residents.ts";
import type { Reply } from "../store/sending/outbox.ts";
import { currentSession } from "../talk/current-session.ts";
import { type Decision, nothing } from "../talk/decision.ts";
import type { Show } from "../talk/receive.ts";
import { write } from "../texts/texts.ts";
import { written } from "./screen.ts";

/**
 * What an act does to the screen besides what is said about it: words of one's own come onto it, or what stands there goes,
 * down to a place where somebody else is next. `mark`: brings each of it once.
 */
export type Beside = { mark(): string; own?: string; wipes?: "all" | number };

type Said = Reply & { delivery: MessageDelivery };

/**
 * What is said about an act comes onto the screen in the commit that stores the act; only what has to be made later, or
 * waits for something earlier, goes by the outbox.
 */
export function onScreen({ mark, own, wipes }: Beside, context: Context): Show {
  const { store } = context;
  return async (decision, who) => {
    const { id } = who;
    const { resident } = store.residents.savedBy(decision.writes, id) ?? who;
    const isNext = typeof wipes === "number" && resident.current !== who.resident.current;
    if (isNext && (await isMailed(who, context))) return nothing();
    const said = await sayable(decision, { id, resident }, context);
    const { notice } = decision;
    return {
      ...decision,
      writes: [
        ...(own === undefined ? [] : store.screens.append(id, { type: "own", text: own }, mark())),
        ...decision.writes,
        ...(said ?? []).flatMap(({ delivery }) => written(id, inWords(delivery, resident, context), store)),
        ...(notice ? noticed(id, notice, resident.language, mark, context) : []),
        ...(wipes === "all" ? [store.screens.wipe(id)] : []),
        ...(isNext ? [store.screens.wipeTo(id, wipes)] : []),
      ],
      replies: said ? [] : decision.replies,
    };
  };
}

/** Where an answer is to be mailed there is one person, and no other is next: a tab that still offers that is an old one. */
async function isMailed({ id, resident }: StoredResident, { store }: Context): Promise<boolean> {
  const session = await currentSession(resident, { store });
  return session?.helper !== true && (await store.mailAddresses.ofResident(id)) !== undefined;
}

/** A word on what somebody did. */
export function noticed(
  residentId: string,
  notice: Phrase,
  language: Language,
  mark: () => string,
  { store, texts }: Context,
): SqlStatement[] {
  const { text } = write({ text: [notice] }, language, texts);
  return store.screens.append(residentId, { type: "notice", text }, `${mark()} notice`);
}

/** What can be said in the commit itself: to this person, in words that are known, while nothing earlier waits for them. */
async function sayable(
  { replies, erases }: Decision,
  { id, resident }: Pick<StoredResident, "id" | "resident">,
  { store }: Context,
): Promise<Said[] | undefined> {
  const theirs = new Set([id, ...resident.participations.map((each) => each.id)]);
  if (erases || !replies.every((reply): reply is Said => isMessage(reply) && theirs.has(reply.to.id))) return undefined;
  for (const to of new Set(replies.map((reply) => reply.to.id)))
    if ((await store.outbox.waitingFor(to)) > 0) return undefined;
  return replies;
}

function isMessage(reply: Reply): reply is Said {
  return reply.delivery.type === "say" || reply.delivery.type === "edit";
}

function inWords(delivery: MessageDelivery, { language, channel }: Resident, context: Context): Delivery {
  const message = write(delivery.message, language, context.texts, context.channels[channel]);
  return delivery.type === "say" ? { type: "say", message } : { type: "edit", ref: delivery.ref, message };
}
