/** Whatever waits to be served is served before long work goes on; what goes on elsewhere gets so much time. */
export function letOthersGoFirst(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** So long nobody else is served while long work goes on. */
const STRETCH_MILLISECONDS = 25;

/** To be asked after each small step of long work: lets others go first once they waited for a stretch of it. */
export function createTurns(now: () => number): () => Promise<void> | undefined {
  let until = now() + STRETCH_MILLISECONDS;
  const rest = async () => {
    await letOthersGoFirst();
    until = now() + STRETCH_MILLISECONDS;
  };
  return () => (now() < until ? undefined : rest());
}
