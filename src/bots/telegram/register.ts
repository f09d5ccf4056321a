import { PLAIN_DUTCH } from "../../core/model/language.ts";
import type { Texts } from "../../core/texts/texts.ts";
import type { TelegramBot } from "./bot.ts";
import { allowedUpdates } from "./update.ts";

/** Where Telegram has to bring updates, and the word that proves that it is Telegram. */
export type Webhook = { url: string; secret: string };

/** Tells Telegram who we are: commands per language, and the webhook if there is one. Returns the bot's username. */
export async function registerBot({ api }: TelegramBot, texts: Texts, webhook: Webhook | undefined): Promise<string> {
  const { username } = await api.getMe();
  if (webhook)
    await api.setWebhook(webhook.url, {
      secret_token: webhook.secret,
      allowed_updates: allowedUpdates,
      max_connections: 100,
    });
  for (const language of texts.languages.filter((each) => each !== PLAIN_DUTCH)) {
    const named = ["start", "idee", "taal", "mijngegevens", "verder", "vergeet", "hulp", "privacy", "stop"];
    const say = (key: string) => texts.say(language, { key });
    const inLanguage = language === texts.languages[0] ? {} : { language_code: language as "en" };
    await api.setMyCommands(
      named.map((command) => ({ command, description: say(`command-${command}`) })),
      inLanguage,
    );
    await api.setMyDescription(say("bot-description"), inLanguage);
    await api.setMyShortDescription(say("bot-short-description"), inLanguage);
  }
  return username;
}
