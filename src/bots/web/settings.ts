/** The channel's name, which also stands in the database. */
export const NAME = "web";

export type WebSettings = { PUBLIC_URL?: string | undefined };
