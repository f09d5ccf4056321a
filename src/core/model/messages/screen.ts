import type { News } from "./message.ts";

/** What stands on a screen, but for its place. `said`: by us, `own`: by the person, `notice`: a word on what they did. */
export type OnScreen =
  | { type: "said"; text: string; buttons: { label: string; data: string }[][]; news?: News["type"] }
  | { type: "own" | "notice"; text: string }
  | { type: "file"; name: string; content: string };

/** The place is the name of a message: it only ever counts up. */
export type ScreenMessage = OnScreen & { place: number };
