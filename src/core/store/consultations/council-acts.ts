import { and, asc, eq, gte, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { CouncilPlace } from "../../model/consultation/council-place.ts";
import type { Seal } from "../../privacy/seal.ts";
import { compile, type Db, insertRow } from "../database/db.ts";
import { councilActs } from "../schema/council.ts";

type Row = typeof councilActs.$inferSelect;
/** `place`: where it was said, as long as it is not answered there. */
export type CouncilAct = Omit<Row, "sealedPlace"> & { place: CouncilPlace | undefined };
export type NewCouncilAct = Omit<CouncilAct, "readAt" | "answer" | "answeredAt">;

/** What councillors did with what they read. Where they said it is known to who has the key only. */
export function createCouncilActs(db: Db, seal: Seal) {
  const { id, at, readAt } = councilActs;
  const all = () => db.select().from(councilActs);
  const find = all()
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const between = all()
    .where(and(gte(at, sql.placeholder("from")), lt(at, sql.placeholder("before"))))
    .orderBy(asc(at), asc(id))
    .prepare();
  const unread = all().where(isNull(readAt)).orderBy(asc(at), asc(id)).prepare();
  const unanswered = all().where(isNotNull(councilActs.sealedPlace)).orderBy(asc(at), asc(id)).prepare();
  const insert = insertRow(db, councilActs);
  const read = ({ sealedPlace, ...act }: Row): CouncilAct => ({
    ...act,
    place: sealedPlace === null ? undefined : (seal.open(sealedPlace) as CouncilPlace),
  });
  const fresh = { readAt: null, answer: null, answeredAt: null };
  return {
    add: ({ place, ...act }: NewCouncilAct) =>
      insert({ ...act, ...fresh, sealedPlace: place === undefined ? null : seal.close(place) }),
    async find(actId: string): Promise<CouncilAct | undefined> {
      const row = await find.get({ id: actId });
      return row && read(row);
    },
    /** Those that no colleague marked as read, the oldest first. */
    unread: async (): Promise<CouncilAct[]> => (await unread.all()).map(read),
    /** Those whose place is still known. */
    unanswered: async (): Promise<CouncilAct[]> => (await unanswered.all()).map(read),
    between: async (range: { from: number; before: number }): Promise<CouncilAct[]> =>
      (await between.all(range)).map(read),
    ...changesOf(db, seal),
  };
}

type Changing = "name" | "answer" | "answeredAt" | "sealedPlace" | "readAt";

function changesOf(db: Db, seal: Seal) {
  const isThis = eq(councilActs.id, sql.placeholder("id"));
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const change = (values: Partial<Record<Changing, ReturnType<typeof given> | null>>, where = and(isThis)) =>
    db.update(councilActs).set(values).where(where);
  const setPlace = compile<{ id: string; sealedPlace: string }>(change({ sealedPlace: given("sealedPlace") }));
  return {
    setPlace: (actId: string, place: CouncilPlace) => setPlace({ id: actId, sealedPlace: seal.close(place) }),
    setName: compile<{ id: string; name: string }>(change({ name: given("name") })),
    /** Where it was said is forgotten with it. */
    answer: compile<{ id: string; answer: string; answeredAt: number }>(
      change({ answer: given("answer"), answeredAt: given("answeredAt"), sealedPlace: null }),
    ),
    markRead: compile<{ id: string; readAt: number }>(
      change({ readAt: given("readAt") }, and(isThis, isNull(councilActs.readAt))),
    ),
  };
}
