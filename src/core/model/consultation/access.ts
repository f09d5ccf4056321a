/** What a personal link opens: the points of a week to review, or every answer of a consultation. */
export type Purpose = "review" | "answers";

/** Who holds a link that was made on the command line, where everybody may do everything. */
export const COMMAND_LINE = "command";
