/** How a resident said it to a colleague: the source that the export and the digest show. */
export const ways = ["paper", "phone", "street", "team"] as const;
export type Way = (typeof ways)[number];

/** Behind a way in the source of what was entered after closing: the export shows it, and the report counts it. */
export const LATE = "-late";
