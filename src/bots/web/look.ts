import { readChat, readFile } from "../../core/browse/read-chat.ts";
import type { Browser } from "../../core/browse/screen.ts";
import type { ChannelMeans } from "../channel.ts";
import { createAnswers } from "./answers.ts";
import { isByScript } from "./at-once.ts";
import { chatScript } from "./chat-script.ts";
import { isAtStall, markStall, NO_COOKIE, NO_STALL_MARK } from "./cookie.ts";
import { createMail } from "./mail.ts";
import { NAME } from "./settings.ts";
import { type Looked, stallAsked, TOLD, type Visit, visitOf } from "./visit.ts";
import { whoSent } from "./who.ts";

/** The conversation as a page. Looking changes nothing. */
export function createLook(isSafe: boolean, means: ChannelMeans) {
  const { core } = means;
  const answers = createAnswers(means);
  const mail = createMail(means);

  return async (request: Looked): Promise<Response> => {
    const visit = visitOf(request);
    const leavesStall = stallAsked(visit) === "none" && isAtStall(request);
    const who = leavesStall ? undefined : await whoSent(request);
    const file = visit.query.get("file");
    const found = who && file !== null ? await core.run(readFile, who, Number(file)) : undefined;
    if (found) return answers.file(found);
    const chat = await core.run(readChat, who, visit, NAME);
    const asksMail = chat.state === "talk" && who !== undefined && (await mail.mayAsk(who, chat, visit));
    const told = visit.query.get(TOLD);
    const script = isByScript(request) ? undefined : chatScript;
    const page = answers.chat(chat, visit, { asksMail, told, script });
    for (const each of marks(who, leavesStall, visit, isSafe)) page.headers.append("set-cookie", each);
    return page;
  };
}

/** What a browser keeps of a stall. Whoever is known without one came there for themselves. */
function marks(who: Browser | undefined, leavesStall: boolean, visit: Visit, isSafe: boolean): string[] {
  if (leavesStall) return [NO_COOKIE, NO_STALL_MARK];
  return !who && stallAsked(visit) === "stall" ? [markStall(isSafe)] : [];
}
