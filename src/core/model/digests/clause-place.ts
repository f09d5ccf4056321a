/** Where a clause stands: so many signs of an answer, counted from its start. It holds no words: those go with the answer. */
export type ClausePlace = { answerId: number; start: number; length: number };

/** One word for a place, as a form can carry it. */
export function placeName({ answerId, start, length }: ClausePlace): string {
  return `${answerId}-${start}-${length}`;
}
