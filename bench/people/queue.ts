export type Queue<Item> = {
  put(item: Item): void;
  /** Waits while there is none; nothing once the queue was released. */
  take(): Promise<Item | undefined>;
  /** Who waits, and whoever comes, gets nothing until something is put in again. */
  release(): void;
};

/** First in, first out. */
export function createQueue<Item>(): Queue<Item> {
  let items: Item[] = [];
  let taken = 0;
  let isReleased = false;
  let waiting: ((item: Item | undefined) => void)[] = [];
  return {
    put(item) {
      isReleased = false;
      const next = waiting.shift();
      if (next) next(item);
      else items.push(item);
    },
    async take() {
      if (taken < items.length) return items[taken++];
      items = [];
      taken = 0;
      return isReleased ? undefined : new Promise((resolve) => waiting.push(resolve));
    },
    release() {
      isReleased = true;
      for (const give of waiting) give(undefined);
      waiting = [];
    },
  };
}
