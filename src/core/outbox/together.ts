import type { Reply } from "../store/outbox.ts";

/** What changes in an earlier message goes in one row with what is said next to the same person. */
export function together(replies: Reply[]): Reply[] {
  return replies.reduce<Reply[]>((rows, reply) => {
    const before = rows.at(-1);
    const { delivery } = reply;
    if (before?.delivery.type !== "edit" || delivery.type !== "say" || before.to.id !== reply.to.id)
      return [...rows, reply];
    const { type: _, ...change } = before.delivery;
    return [...rows.slice(0, -1), { ...reply, delivery: { ...delivery, changes: [change] } }];
  }, []);
}
