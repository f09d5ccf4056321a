import { whoIs } from "../colleagues.ts";
import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation.ts";
import { phrase } from "../model/message.ts";
import type { WhoIs } from "../model/standing.ts";
import { TEAM_LANGUAGE } from "../model/team.ts";

const unfit: Partial<Record<WhoIs, string>> = { bot: "owner-bot", guest: "owner-guest", external: "owner-guest" };

/** Why who is named in a file cannot own it; nothing when they can, or it is not known who they are. */
export async function unfitOwner({ owner }: Consultation, context: Context): Promise<string | undefined> {
  const key = owner === undefined ? undefined : unfit[await whoIs(owner, context)];
  return key && `owner: ${context.teamTexts.say(TEAM_LANGUAGE, phrase(key))}`;
}
