import { count, sql } from "drizzle-orm";
import { type Db, type Driver, rowReader, type SqlStatement } from "../database/db.ts";
import { outbox } from "../schema/sending.ts";
import type { Lease, OutboxRow } from "./leases.ts";
import { free, leaseStatement } from "./leases.ts";

/** A timer may be a little early by the clock. */
const SECOND_MILLISECONDS = 980;

/** Broadcasts go in turns, one a second. */
export function createBroadcastPace(db: Db, driver: Driver) {
  const read = rowReader(outbox);
  const leaseInTurn = leaseStatement(db, sql`${sql.placeholder("lease")} = (SELECT lease FROM pace)`);
  const due = db.select({ n: count() }).from(outbox).where(free("broadcast")).prepare();
  return {
    /**
     * Leases broadcasts for one second. Nothing in the same second as another lease of them, of whatever process: so
     * no more of them go out in a second than one lease takes.
     */
    async leaseInTurn({ name, until }: Lease, now: number, limit: number): Promise<OutboxRow[]> {
      const values = { lease: name, leasedUntil: until, lane: "broadcast" as const, now, limit };
      const [, rows = []] = await driver.commit([takeTurn(name, now), leaseInTurn(values)]);
      return rows.map(read).toSorted((a, b) => a.id - b.id);
    },
    /** When broadcasts went out last, in milliseconds since 1970. */
    async lastTurn(): Promise<number> {
      const [[at] = []] = await driver.query("SELECT at FROM pace", []);
      return Number(at);
    },
    /** How many broadcasts are due and not being sent. */
    dueBroadcasts: async (now: number): Promise<number> => (await due.get({ now }))?.n ?? 0,
  };
}

/** The pace is only written when there is something to send, so that an idle program writes nothing. */
function takeTurn(lease: string, now: number): SqlStatement {
  const text = `UPDATE pace SET at = ?, lease = ? WHERE abs(? - at) >= ${SECOND_MILLISECONDS} AND EXISTS (
    SELECT 1 FROM outbox WHERE lane = 'broadcast' AND failure IS NULL AND due_at <= ? AND leased_until <= ?)`;
  return { sql: text, params: [now, lease, now, now, now] };
}
