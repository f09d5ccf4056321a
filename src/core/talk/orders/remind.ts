import type { Context } from "../../context.ts";
import { openness } from "../../model/consultation/consultation.ts";
import { advance } from "../../model/session/advance.ts";
import { replyLease } from "../../outbox/lease.ts";
import { applyEffects } from "../apply-effects.ts";

const AT_ONCE = 20;
/** A reminder is nobody's own act, so it comes by day, whatever the town's quiet hours are. */
const day = { from: "09:00", to: "20:00" };

/** Reminds, once, who stopped half-way a day ago; never who said stop, and not when the consultation is over. */
export async function remind(context: Context): Promise<void> {
  const { store, calendar, now } = context;
  if (!calendar.isBetween(now(), day) || calendar.isQuiet(now())) return;
  for (const id of await store.participations.toRemind(now(), AT_ONCE)) await remindOne(id, context);
}

async function remindOne(id: string, context: Context): Promise<void> {
  const { store, now } = context;
  const participation = await store.participations.find(id);
  if (!participation?.session) return;
  const before = participation.session;
  const c = await store.consultations.version(before.slug, before.version);
  const { session, effects } = (await isWelcome(id, before.slug, context))
    ? advance(before, { type: "was-silent" }, c)
    : { session: before, effects: [] };
  const { replies } = await applyEffects(effects, id, session, context);
  const version = participation.version + 1;
  const lease = replyLease(context);
  const committed = await store.commit(
    {
      steps: [{ subject: id, version }],
      writes: [store.participations.move(id, version, session)],
      replies: replies.map((reply) => store.outbox.reply(reply, now(), lease)),
    },
    now(),
  );
  if (committed.outcome === "stored") context.dispatch(committed.replies);
}

async function isWelcome(id: string, slug: string, { store, calendar, now }: Context): Promise<boolean> {
  const residentId = await store.participations.residentOf(id);
  const who = residentId === undefined ? undefined : await store.residents.find(residentId);
  const running = await store.consultations.find(slug);
  const isOpen = running && openness(running.published, calendar.day(now()), running.closedOn) === "open";
  return isOpen === true && who !== undefined && !who.resident.stopped;
}
