import type { Context } from "../context.ts";
import type { Purpose } from "../model/consultation/access.ts";
import { SESSION_MILLISECONDS, type StoredLink } from "../store/people/access.ts";
import { lookAt, mayAct } from "./links.ts";

/** What a browser keeps, and for how long. */
export type OpenedLink = { cookie: string; maxAgeSeconds: number };

/** Somebody who came in by a link. `token` comes along with every form of theirs, `id` names the session in keys. */
export type Session = { id: string; holder: string; subject: string; token: string };

const COOKIE_CHARACTERS = 26;

/** Spends a link, if it holds once; a second person who opens it at the same moment gets nothing. */
export async function openLink(code: string, purpose: Purpose, context: Context): Promise<OpenedLink | undefined> {
  const { store, now, randomId } = context;
  const looked = await lookAt(code, purpose, context);
  if (looked.state !== "valid") return undefined;
  const { link } = looked;
  const cookie = randomId(COOKIE_CHARACTERS);
  const at = now();
  const until = endOf(link, at);
  const isOnce = link.times === "once";
  const opened = await store.commit(
    {
      steps: isOnce ? [{ subject: `link ${link.id}`, version: 1 }] : [],
      writes: [
        store.access.addSession({ cookie, linkId: link.id, until }),
        ...(isOnce ? [store.access.spend(link.id)] : []),
      ],
    },
    at,
  );
  if (opened.outcome !== "stored") return undefined;
  return { cookie, maxAgeSeconds: Math.floor((until - at) / 1000) };
}

/** Eight hours, but a link that holds often ends all that began with it. */
function endOf({ times, until }: StoredLink, now: number): number {
  const end = now + SESSION_MILLISECONDS;
  return times === "often" ? Math.min(end, until) : end;
}

/** Who this cookie is, if they may still act; `subject` when it has to be about that. */
export async function sessionOf(
  cookie: string,
  purpose: Purpose,
  subject: string | undefined,
  context: Context,
): Promise<Session | undefined> {
  const { store, now } = context;
  const link = await store.access.linkOfSession(cookie, now());
  if (link?.purpose !== purpose || (subject !== undefined && link.subject !== subject)) return undefined;
  if (!(await mayAct(link, context))) return undefined;
  const { sessionIdOf, tokenOf } = store.access;
  return { id: sessionIdOf(cookie), holder: link.holder, subject: link.subject, token: tokenOf(cookie) };
}
