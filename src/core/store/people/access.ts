import { and, eq, gt, lte, sql } from "drizzle-orm";
import type { Seal } from "../../privacy/seal.ts";
import { compile, type Db, insertRow } from "../database/db.ts";
import { accessLinks, accessSessions } from "../schema/team.ts";

type LinkRow = typeof accessLinks.$inferSelect;
/** A personal link as it is stored: who holds it is known to who has the key only. */
export type StoredLink = Omit<LinkRow, "sealedHolder"> & { holder: string };
export type NewLink = Omit<StoredLink, "id" | "spent"> & { code: string };

/** A session needs its link for as long as it lasts. */
export const SESSION_MILLISECONDS = 8 * 3_600_000;

/** Personal links and the sessions that begin with them. Neither codes nor cookies are stored: only what proves them. */
export function createAccess(db: Db, seal: Seal) {
  const idOf = (code: string) => seal.fingerprint(`link ${code}`);
  const sessionIdOf = (cookie: string) => seal.fingerprint(`session ${cookie}`);
  const { add, find, ofSubject, ...links } = linkStatements(db);
  const sessions = sessionStatements(db);
  const read = ({ sealedHolder, ...link }: LinkRow): StoredLink => ({
    ...link,
    holder: String(seal.open(sealedHolder)),
  });
  const readSome = (row: LinkRow | undefined) => row && read(row);
  return {
    idOf,
    sessionIdOf,
    /** What a form of this session has to bring along. */
    tokenOf: (cookie: string) => seal.fingerprint(`form ${cookie}`),
    add: ({ code, holder, ...link }: NewLink) =>
      add({ ...link, id: idOf(code), sealedHolder: seal.close(holder), spent: false }),
    find: async (id: string): Promise<StoredLink | undefined> => readSome(await find.get({ id })),
    /** Those that hold at this moment. */
    ofSubject: async (subject: string, now: number): Promise<StoredLink[]> =>
      (await ofSubject.all({ subject, now })).map(read),
    spend: (id: string) => links.spend({ id }),
    /** Its sessions end with it. */
    remove: (id: string) => links.remove({ id }),
    addSession: ({ cookie, ...session }: { cookie: string; linkId: string; until: number }) =>
      sessions.add({ ...session, id: sessionIdOf(cookie) }),
    /** The link with which a session began; nothing when either is over. */
    linkOfSession: async (cookie: string, now: number): Promise<StoredLink | undefined> =>
      readSome((await sessions.link.get({ id: sessionIdOf(cookie), now }))?.link),
    forgetOld: (now: number) => [sessions.forget({ now }), links.forget({ now: now - SESSION_MILLISECONDS })],
  };
}

function linkStatements(db: Db) {
  const id = eq(accessLinks.id, sql.placeholder("id"));
  const now = sql.placeholder("now");
  const isOfSubject = and(eq(accessLinks.subject, sql.placeholder("subject")), gt(accessLinks.until, now));
  return {
    add: insertRow(db, accessLinks),
    find: db.select().from(accessLinks).where(id).prepare(),
    ofSubject: db.select().from(accessLinks).where(isOfSubject).orderBy(accessLinks.until, accessLinks.id).prepare(),
    spend: compile<{ id: string }>(db.update(accessLinks).set({ spent: true }).where(id)),
    remove: compile<{ id: string }>(db.delete(accessLinks).where(id)),
    forget: compile<{ now: number }>(db.delete(accessLinks).where(lte(accessLinks.until, now))),
  };
}

function sessionStatements(db: Db) {
  const now = sql.placeholder("now");
  return {
    add: insertRow(db, accessSessions),
    link: db
      .select({ link: accessLinks })
      .from(accessSessions)
      .innerJoin(accessLinks, eq(accessLinks.id, accessSessions.linkId))
      .where(and(eq(accessSessions.id, sql.placeholder("id")), gt(accessSessions.until, now)))
      .prepare(),
    forget: compile<{ now: number }>(db.delete(accessSessions).where(lte(accessSessions.until, now))),
  };
}
