import type { Reply } from "../store/sending/outbox.ts";

/** What changes in an earlier message goes in one row with what is said next to the same person. */
export function together(replies: Reply[]): Reply[] {
  const rows: Reply[] = [];
  for (const reply of replies) {
    const change = rows.at(-1);
    if (change?.delivery.type !== "edit" || reply.delivery.type !== "say" || change.to.id !== reply.to.id) {
      rows.push(reply);
      continue;
    }
    const { ref, message } = change.delivery;
    rows[rows.length - 1] = { ...reply, delivery: { ...reply.delivery, changes: [{ ref, message }] } };
  }
  return rows;
}
