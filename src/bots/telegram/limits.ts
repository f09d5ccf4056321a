/** The channel's name, which also stands in the database. */
export const NAME = "telegram";

/** Telegram's limits (https://core.telegram.org/bots/api): characters of a text, bytes of a button's data, buttons. */
export const LONGEST_TEXT = 4096;
/** What a bot may download; larger files stay with Telegram. */
export const LARGEST_DOWNLOAD_BYTES = 20_000_000;
export const LONGEST_NOTICE = 200;
export const LONGEST_BUTTON_DATA_BYTES = 64;
export const MOST_BUTTONS = 100;
/** Not a limit of Telegram: a longer label is cut off on a phone, so it is cut here, with a sign that it goes on. */
export const LONGEST_LABEL = 100;
