import type { Context } from "./context.ts";
import type { Language } from "./model/language.ts";

/** The council reads the town's own language: the first on offer. */
export function councilLanguage({ languages }: Pick<Context, "languages">): Language {
  return languages[0] ?? "nl";
}
