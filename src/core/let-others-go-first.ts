/** Whatever waits to be served is served before long work goes on. */
export function letOthersGoFirst(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
