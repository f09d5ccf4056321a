import { audit } from "../audit.ts";
import { type Act, isColleague } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { COMMAND_LINE, type Purpose } from "../model/consultation/access.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { StoredLink } from "../store/people/access.ts";

export type LinkWish = {
  purpose: Purpose;
  /** A week to review, or the slug of a consultation. */
  subject: string;
  /** The id of a colleague, a name that was given, or the command line. */
  holder: string;
  minutes: number;
  times: "once" | "often";
  /** The same key gives the same link; without one it is a new one each time. */
  key?: string | undefined;
};

/** `write` stores it, with whatever has to be stored with it; no `url` when the town has no website. */
export type MadeLink = { id: string; code: string; url: string | undefined; write: SqlStatement };

/** A link as others than its holder may see it. */
export type KnownLink = Pick<StoredLink, "id" | "holder" | "until">;

/** `gone`: it was spent, or its time is over, or its holder left the team. */
export type LookedAt = { state: "valid"; link: StoredLink } | { state: "gone" | "unknown" };

const MINUTE_MILLISECONDS = 60_000;
/** Of five bits each. */
const CODE_CHARACTERS = 26;

/** A link that nobody can guess. It holds once it is written. */
export function makeLink({ key, minutes, ...wish }: LinkWish, { store, randomId, links, now }: Context): MadeLink {
  const code = key === undefined ? randomId(CODE_CHARACTERS) : store.idFor(`link ${key}`);
  const until = now() + minutes * MINUTE_MILLISECONDS;
  return {
    id: store.access.idOf(code),
    code,
    url: links.page(pathOf(wish.purpose, wish.subject, code)),
    write: store.access.add({ ...wish, code, until }),
  };
}

function pathOf(purpose: Purpose, subject: string, code: string): string {
  return purpose === "review" ? `/review/${code}` : `/c/${subject}/answers/open/${code}`;
}

/** Whether a link can be opened, without spending it: machines look at links too. */
export async function lookAt(code: string, purpose: Purpose, context: Context): Promise<LookedAt> {
  const link = await context.store.access.find(context.store.access.idOf(code));
  if (link?.purpose !== purpose) return { state: "unknown" };
  const holds = !link.spent && link.until > context.now() && (await mayAct(link, context));
  return holds ? { state: "valid", link } : { state: "gone" };
}

/** Only colleagues review, at every act: who left the team's channel has nothing any more. */
export async function mayAct({ purpose, holder }: StoredLink, context: Context): Promise<boolean> {
  return purpose === "answers" || holder === COMMAND_LINE || isColleague(holder, context);
}

/** The links of a consultation or week that hold at this moment. */
export function linksOf(subject: string, { store, now }: Context): Promise<KnownLink[]> {
  return store.access.ofSubject(subject, now());
}

/** A link to answers opens nothing any more, and who is in by it is out at once. Tells whether there was one. */
export async function revokeLink(id: string, act: Act | undefined, context: Context): Promise<boolean> {
  const { store } = context;
  const link = await store.access.find(id);
  if (link?.purpose !== "answers") return false;
  const about = { slug: link.subject, subject: `link ${id}`, detail: {} } as const;
  await store.write([store.access.remove(id), ...audit(act, { act: "revoke-answers-link", ...about }, context)]);
  return true;
}
