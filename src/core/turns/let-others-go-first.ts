/** Whatever waits to be served is served before long work goes on; what goes on elsewhere gets so much time. */
export function letOthersGoFirst(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
