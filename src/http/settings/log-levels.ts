/** What a log tells, from most to least. */
export const levels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
