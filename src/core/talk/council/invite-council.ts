import { audit } from "../../audit.ts";
import type { Act } from "../../colleagues.ts";
import type { Context } from "../../context.ts";
import { phrase } from "../../model/messages/message.ts";
import { COUNCIL_CODE } from "../../model/resident.ts";
import type { StoredResident } from "../../store/people/residents.ts";
import { changeResident, type Decision } from "../decision.ts";
import { showLobby } from "../show-lobby.ts";

/** A link with which one councillor gets the digest in the chat app; nothing before the bot's name is known. */
export async function inviteCouncillor(act: Act, context: Context): Promise<string | undefined> {
  const { store, now, links } = context;
  const code = `${COUNCIL_CODE}${store.idFor(act.key).slice(0, 20)}`;
  const url = links.chat(code);
  if (url === undefined) return undefined;
  const audited = audit(act, { act: "invite-council", slug: "", subject: "council", detail: {} }, context);
  const writes = [store.councilMembers.invite(code, now()), ...audited];
  await store.commit({ steps: [{ subject: `invite ${act.key}`, version: 1 }], eventKey: act.key, writes }, now());
  return url;
}

/** Somebody follows such a link: from now on they get every digest, until they say stop. */
export async function joinCouncil(who: StoredResident, code: string, context: Context): Promise<Decision> {
  const { store, now } = context;
  if (!(await store.councilMembers.isValid(code, now())))
    return showLobby(who, [phrase("lobby-unknown-code")], context);
  const welcomed = changeResident(who, {}, [{ text: [phrase("council-welcome")] }], context);
  const writes = [store.councilMembers.use(code), store.councilMembers.add({ residentId: who.id })];
  const steps = [...welcomed.steps, store.councilMembers.stepOf(code)];
  return { ...welcomed, steps, writes: [...welcomed.writes, ...writes] };
}
