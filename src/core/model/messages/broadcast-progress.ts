/** How far a broadcast is. */
export type Counted = {
  isExpanded: boolean;
  /** Everybody it is for, as far as known while it goes on. */
  receivers: number;
  sent: number;
  unreachable: number;
  givenUp: number;
  /** Who left meanwhile, or to whom there was nothing to say. */
  passedOver: number;
};

const BAR_CHARACTERS = 20;

/** How many receivers' messages need nothing more. */
export function settledOf({ sent, unreachable, givenUp, passedOver }: Counted): number {
  return sent + unreachable + givenUp + passedOver;
}

export function toDoOf(counted: Counted): number {
  return Math.max(0, counted.receivers - settledOf(counted));
}

export function isOver(counted: Counted): boolean {
  return counted.isExpanded && toDoOf(counted) === 0;
}

/** A bar in plain characters, which is only full when nothing is left to do. */
export function barOf(counted: Counted): { bar: string; percent: number } {
  const share = isOver(counted) ? 1 : Math.min(0.99, settledOf(counted) / Math.max(1, counted.receivers));
  const full = Math.floor(share * BAR_CHARACTERS);
  return { bar: "▓".repeat(full) + "░".repeat(BAR_CHARACTERS - full), percent: Math.floor(share * 100) };
}
