import { UnknownWeekError } from "../core/digest/build-digest.ts";
import { ConfigError } from "../http/config.ts";

/** What went wrong, in words for who typed the command; of a fault of the program, where it is. */
export function describeError(error: unknown): string {
  const isTheirs = error instanceof ConfigError || error instanceof UnknownWeekError;
  const isOfSystem = error instanceof Error && "code" in error && typeof error.code === "string";
  return isTheirs || isOfSystem ? error.message : String(error instanceof Error ? (error.stack ?? error) : error);
}
