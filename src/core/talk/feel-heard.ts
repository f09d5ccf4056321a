import type { Context } from "../context.ts";
import { toldLast } from "../follow-up/compose-follow-up.ts";
import { phrase } from "../model/messages/message.ts";
import { type FeltHeard, notAnswering } from "../model/resident.ts";
import { postToTeam } from "../outbox/post-to-team.ts";
import type { StoredResident } from "../store/people/residents.ts";
import { askWhereTheyWere, changeResident, type Decision, nothing } from "./decision.ts";

/** Whether somebody felt heard, after they heard back; they can change it, and add a word. */
export async function feelHeard(
  who: StoredResident,
  { participationId, value, ref }: { participationId: string; value: FeltHeard; ref: string },
  context: Context,
): Promise<Decision> {
  const { store, now } = context;
  const slug = who.resident.participations.find(({ id }) => id === participationId)?.slug;
  if (slug === undefined) return nothing(phrase("old-button"));
  const told = await toldLast(slug, participationId, who.resident, context);
  if (told === "nothing") return nothing(phrase("old-button"));
  const thanked = changeResident(
    who,
    { pen: { feltIn: participationId } },
    [{ text: [phrase("felt-thanks"), phrase("felt-words-ask")] }],
    context,
  );
  const chosen = phrase(`felt-chosen-${value}`);
  const message = told ? { text: [...told.text, chosen], buttons: told.buttons ?? [] } : { text: [chosen] };
  const shown = { to: { type: "resident" as const, id: who.id }, delivery: { type: "edit" as const, ref, message } };
  const felt = store.followUps.feel({ participationId, slug, value, words: null, at: now() });
  return { ...thanked, writes: [...thanked.writes, felt], replies: [shown, ...thanked.replies] };
}

/** A word with it: the team reads it, without a name. */
export async function addWordsToFeeling(
  who: StoredResident,
  { participationId, text }: { participationId: string; text: string },
  context: Context,
): Promise<Decision> {
  const { store, now, hasTeam } = context;
  const slug = who.resident.participations.find(({ id }) => id === participationId)?.slug;
  const done = { ...who, resident: notAnswering(who.resident) };
  const thanked = changeResident(done, {}, [{ text: [phrase("felt-words-thanks")] }], context);
  const writes =
    slug === undefined
      ? []
      : [
          store.followUps.addWords({ participationId, words: text }),
          ...(hasTeam ? [postToTeam(slug, { type: "felt", participationId }, now(), store)] : []),
        ];
  return {
    ...thanked,
    writes: [...thanked.writes, ...writes],
    replies: [...thanked.replies, ...(await askWhereTheyWere(who, context))],
  };
}
