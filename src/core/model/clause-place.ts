/** Where a clause stands: so many signs of an answer, counted from its start. It holds no words: those go with the answer. */
export type ClausePlace = { answerId: number; start: number; length: number };

/** One word for a place, as a form can carry it. */
export function placeName({ answerId, start, length }: ClausePlace): string {
  return `${answerId}-${start}-${length}`;
}

/** Reads what `placeName` wrote; nothing for other words. */
export function readPlace(name: string): ClausePlace | undefined {
  const [, answerId, start, length] = /^(\d{1,12})-(\d{1,6})-(\d{1,6})$/.exec(name) ?? [];
  return length === undefined
    ? undefined
    : { answerId: Number(answerId), start: Number(start), length: Number(length) };
}
