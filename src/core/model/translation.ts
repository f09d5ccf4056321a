import type { Language } from "./language.ts";

/** Words of a resident in the language of who reads them; it never takes their place. */
export type Translation = { language: Language; text: string; madeBy: "colleague" | "model" };
