import { isFromElsewhere } from "../../core/access/from-elsewhere.ts";
import { askMail, mailAnswers, mayAskMail, readMailLink, settleMail } from "../../core/browse/hear-back.ts";
import type { Talk } from "../../core/browse/read-chat.ts";
import type { Browser } from "../../core/browse/screen.ts";
import { CHAT_FIELD } from "../../pages/chat/chat-fields.ts";
import { mailPage } from "../../pages/chat/mail-page.ts";
import type { ChannelMeans } from "../channel.ts";
import { createAnswers } from "./answers.ts";
import { tell, type Visit, visitOf } from "./visit.ts";

/** Hearing back by mail, for who asks for it and confirms that. Without a mail server nothing of it is offered. */
export function createMail(means: ChannelMeans) {
  const { core, mail: send, siteSettings } = means;
  const answers = createAnswers(means);
  const codeOf = (request: Request) => /\/mail\/([a-z0-9]+)\/?$/.exec(new URL(request.url).pathname)?.[1] ?? "";

  async function look(request: Request): Promise<Response> {
    const link = await core.run(readMailLink, codeOf(request));
    return link ? answers.html(mailPage(link, siteSettings)) : answers.refuse("mail-gone", visitOf(request));
  }

  return {
    /** Mails what is due. By the clock alone: a mail server that hangs holds up no screen. */
    catchUp: async () => send && core.run(mailAnswers, send),
    /** For who is done, and answered for themselves. */
    mayAsk: async (who: Browser, { isDone, isHelped }: Talk, { isStall }: Visit) =>
      send !== undefined && isDone && !isHelped && !isStall && core.run(mayAskMail, who),
    async ask(who: Browser, address: string, visit: Visit): Promise<Response> {
      return tell(`mail-${send ? await core.run(askMail, who, address, send) : ("closed" as const)}`, visit);
    },
    look,
    async take(request: Request): Promise<Response> {
      if (isFromElsewhere(request, core)) return answers.refuse("strange", visitOf(request));
      const wants = new URLSearchParams(await request.text()).get(CHAT_FIELD.act) === "confirm";
      await core.run(settleMail, codeOf(request), wants);
      return wants ? look(request) : answers.refuse("mail-stopped", visitOf(request));
    },
  };
}
