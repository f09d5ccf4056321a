import type { KnownChannel } from "../channel.ts";
import { LONGEST_BUTTON_DATA_BYTES, LONGEST_LABEL, LONGEST_TEXT, MOST_BUTTONS, NAME } from "./limits.ts";
import type { TelegramSettings } from "./settings.ts";

const title = { nl: "Telegram", ar: "تيليغرام" };

/** Residents answer in a chat of their own with the bot. */
export const telegram: KnownChannel<TelegramSettings> = {
  name: NAME,
  facts: {
    audience: "residents",
    title,
    company: title,
    takesLocation: true,
    can: {
      edit: true,
      files: "both-ways",
      buttons: { most: MOST_BUTTONS, longestLabel: LONGEST_LABEL, longestDataBytes: LONGEST_BUTTON_DATA_BYTES },
      longestText: LONGEST_TEXT,
    },
  },
  refuses: ({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret }, runtime) =>
    runtime === "worker" && token && !secret
      ? ["TELEGRAM_WEBHOOK_SECRET is missing: a Worker gets its updates by webhook"]
      : [],
  setUp: ({ TELEGRAM_BOT_TOKEN: token }) => (token === undefined ? undefined : {}),
  linkTo: (code, username) => username && `https://t.me/${username}${code === "" ? "" : `?start=${code}`}`,
  connect: async (settings, means) => (await import("./connect.ts")).connectTelegram(settings, means),
};
