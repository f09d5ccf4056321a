import type { Language } from "./model/language.ts";

/** Puts spoken words in writing. Throws when it cannot; it gives up by itself within a minute. */
export type Transcriber = (audio: { bytes: Uint8Array; name: string }, language: Language) => Promise<string>;
