import type { Chat } from "../../core/browse/read-chat.ts";
import type { TextFile } from "../../core/channel.ts";
import type { Language } from "../../core/model/language.ts";
import { closedChatPage, type Refused, refusedChatPage } from "../../pages/chat/closed-chat-page.ts";
import { startPage } from "../../pages/chat/start-page.ts";
import { type Looking, talkPage } from "../../pages/chat/talk-page.ts";
import type { ChannelMeans } from "../channel.ts";
import { queryOf, type Visit } from "./visit.ts";

const KEY_LENGTH = 16;
const statuses: Record<Refused, number> = {
  strange: 403,
  unknown: 404,
  "too-much": 413,
  "not-saved": 503,
  "mail-gone": 410,
  "mail-stopped": 200,
};
/** Where there is no conversation to go back to. */
const homeless: Refused[] = ["unknown", "mail-gone", "mail-stopped"];

/** What a browser gets to see. */
export function createAnswers({ core, siteSettings }: Pick<ChannelMeans, "core" | "siteSettings">) {
  const newKey = () => core.randomId(KEY_LENGTH);
  const speaking = (language: Language | undefined) => ({
    ...siteSettings,
    ...(language !== undefined && { language }),
  });
  const html = (page: string, status = 200) =>
    new Response(page, { status, headers: { "content-type": "text/html; charset=UTF-8" } });
  const refuse = (why: Refused, visit: Visit) => {
    const language = visit.languages.find((each) => core.languages.includes(each));
    const onward = homeless.includes(why) ? "/" : queryOf(visit);
    return html(refusedChatPage(why, onward, speaking(language)), statuses[why]);
  };

  return {
    newKey,
    html,
    refuse,
    file: ({ name, content }: TextFile) =>
      new Response(content, {
        headers: {
          "content-type": "application/json; charset=UTF-8",
          "content-disposition": `attachment; filename="${name}"`,
        },
      }),
    chat(chat: Chat, visit: Visit, asked: Pick<Looking, "asksMail" | "told" | "script">): Response {
      const { isStall, source, query } = visit;
      switch (chat.state) {
        case "unknown":
          return refuse("unknown", visit);
        case "not-open":
          return html(
            closedChatPage(chat.title, chat.words, `/c/${visit.slug}`, speaking(chat.language)),
            chat.isOver ? 410 : 200,
          );
        case "start":
          return html(startPage(chat, { ...asked, key: newKey(), source, isHelped: isStall }, siteSettings));
        case "talk": {
          const waits = Number(query.get("wait") ?? 0);
          const again = queryOf(visit, { wait: String(waits + 1) });
          const looking = { ...asked, key: newKey(), waits, again, isStall };
          return html(talkPage(chat, looking, siteSettings));
        }
      }
    },
  };
}
