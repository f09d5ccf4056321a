const MINUTE_MILLISECONDS = 60_000;

/**
 * What took long to make and may be up to a minute old: while it is being made, and for a minute after it was begun,
 * whoever asks for the same gets the same. What failed, or was `small`, is made again.
 */
export type Recent = {
  of<Made>(name: string, make: () => Promise<Made>, isSmall?: (made: Made) => boolean): Promise<Made>;
};

export function createRecent(now: () => number): Recent {
  const kept = new Map<string, { since: number; made: Promise<unknown> }>();
  return {
    async of<Made>(name: string, make: () => Promise<Made>, isSmall: (made: Made) => boolean = () => false) {
      for (const [other, { since }] of kept) if (now() >= since + MINUTE_MILLISECONDS) kept.delete(other);
      const known = kept.get(name);
      if (known) return known.made as Promise<Made>;
      const entry = { since: now(), made: make() };
      kept.set(name, entry);
      const forget = () => kept.get(name) === entry && kept.delete(name);
      try {
        const made = await entry.made;
        if (isSmall(made)) forget();
        return made;
      } catch (error) {
        forget();
        throw error;
      }
    },
  };
}
