import { type Api, GrammyError } from "grammy";
import type { Log } from "../../core/context.ts";
import type { Language } from "../../core/model/language.ts";
import { phrase } from "../../core/model/message.ts";
import { shorten } from "../../core/texts/cut.ts";
import type { Texts } from "../../core/texts/texts.ts";
import { LONGEST_TEXT } from "./limits.ts";
import { asksForInvitation, chatOf, type TelegramUpdate } from "./update.ts";

export type GroupSettings = {
  /** What residents can answer now, in the town's own language. */
  openNow(): Promise<{ slug: string; title: string }[]>;
  language: Language;
  texts: Texts;
  log: Log;
};

/** What is said in groups: hello on coming in, and the links to what is open when somebody asks for them. */
export function createGroups(api: Api, { openNow, language, texts, log }: GroupSettings) {
  async function invitation(username: string): Promise<string> {
    const open = await openNow();
    const links = open.map(({ slug, title }) => `${title}\nhttps://t.me/${username}?start=${slug}_groep`);
    return [texts.say(language, phrase(open.length > 0 ? "group-invitation" : "lobby-empty")), ...links].join("\n\n");
  }

  async function say(update: TelegramUpdate, chat: number): Promise<void> {
    const asked = asksForInvitation(update);
    const { username } = await api.getMe();
    if (asked?.bot !== undefined && asked.bot !== username.toLowerCase()) return;
    const text = asked ? await invitation(username) : texts.say(language, phrase("group-hello"));
    await sayIn(api, chat, shorten(text, LONGEST_TEXT), asked?.topic);
  }

  return {
    /** Best effort: who asked can ask again. */
    async answer(update: TelegramUpdate): Promise<void> {
      const chat = chatOf(update);
      if (!chat) return;
      await say(update, chat.id).catch((error) => log.info({ error: String(error) }, "a group was not answered"));
    },
  };
}

/** A group that became a larger one goes on under another number. */
async function sayIn(api: Api, chat: number, text: string, topic?: number): Promise<void> {
  try {
    await api.sendMessage(chat, text, topic === undefined ? {} : { message_thread_id: topic });
  } catch (error) {
    const moved = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (moved === undefined) throw error;
    await api.sendMessage(moved, text);
  }
}
