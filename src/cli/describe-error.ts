import { UnknownWeekError } from "../core/digest/build-digest.ts";
import { MigrationError } from "../core/store/database/migrate.ts";
import { UnfitFileError } from "../http/database/unfit-file.ts";
import { ConfigError } from "../http/settings/config.ts";

/** What went wrong, in words for who typed the command; of a fault of the program, where it is. */
export function describeError(error: unknown): string {
  const isTheirs = [ConfigError, UnknownWeekError, UnfitFileError, MigrationError].some(
    (kind) => error instanceof kind,
  );
  const isOfSystem = error instanceof Error && "code" in error && typeof error.code === "string";
  return error instanceof Error && (isTheirs || isOfSystem)
    ? error.message
    : String(error instanceof Error ? (error.stack ?? error) : error);
}
