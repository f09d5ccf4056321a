import { isFromElsewhere } from "../../core/access/from-elsewhere.ts";
import { actOnScreen, isForAnother } from "../../core/browse/act.ts";
import { isAround } from "../../core/browse/read-chat.ts";
import type { Browser } from "../../core/browse/screen.ts";
import { CHAT_FIELD } from "../../pages/chat/chat-fields.ts";
import type { ChannelMeans } from "../channel.ts";
import { createAnswers } from "./answers.ts";
import { atOnce } from "./at-once.ts";
import { createBeginning, type Entry } from "./begin.ts";
import { NO_COOKIE, readCookie, writeCookie } from "./cookie.ts";
import { createLook } from "./look.ts";
import { createMail } from "./mail.ts";
import { type Asked, readForm } from "./read-form.ts";
import { inConsultation, tell, type Visit, visitOf, wayBack } from "./visit.ts";
import { whoSent } from "./who.ts";

/** A form that was read: what it asks for, its one-time key, and who sent it. `cookie`: to be given again. */
type Sent = Entry & { asked: Exclude<Asked, string>; cookie: string | undefined };

/** The conversation on pages: looking changes nothing, and every form is answered with the way back to the page. */
export function createChat(isSafe: boolean, means: ChannelMeans) {
  const { core } = means;
  const answers = createAnswers(means);
  const mail = createMail(means);
  const beginning = createBeginning(isSafe, core);
  const look = createLook(isSafe, means);

  async function take(request: Request): Promise<Response> {
    const visit = visitOf(request);
    if (isFromElsewhere(request, core)) return answers.refuse("strange", visit);
    const form = new URLSearchParams(await request.text());
    const asked = form.get(CHAT_FIELD.trap) ? { type: "nothing" as const } : readForm(form);
    if (typeof asked === "string") return answers.refuse(asked, visit);
    const key = /^[a-z0-9]{16}$/.exec(form.get(CHAT_FIELD.key) ?? "")?.[0] ?? answers.newKey();
    try {
      const who = await known(whoSent(request), core);
      return await answer({ asked, request, key, form, who, cookie: again(request, visit, isSafe) }, visit);
    } catch (error) {
      core.log.error({ error: String(error) }, "what somebody did on a page was not stored");
      return answers.refuse("not-saved", visit);
    }
  }

  async function answer(sent: Sent, visit: Visit): Promise<Response> {
    const { asked, key, who, cookie } = sent;
    if (asked.type === "nothing") return wayBack(visit);
    if (asked.type === "begin") return beginning.begin(sent, visit);
    if (asked.type === "move") return beginning.move(asked.words, sent, visit);
    if (asked.type === "next" || (visit.isStall && isForAnother(asked))) return leave(who, key, visit, core);
    if (!who) return asked.type === "opened" ? wayBack(visit) : tell("web-not-known", visit);
    if (asked.type === "mail") return mail.ask(who, asked.address, visit);
    const slug = await core.run(actOnScreen, who, asked, key);
    return wayBack(inConsultation(slug, visit), cookie);
  }

  return { look, take: async (request: Request) => atOnce(request, await take(request), look) };
}

/** Nothing of who was here stays in this browser. */
async function leave(who: Browser | undefined, key: string, visit: Visit, core: ChannelMeans["core"]) {
  if (who) await core.run(actOnScreen, who, { type: "left" }, key);
  return wayBack(visit, NO_COOKIE);
}

/** At a stall a cookie lasts for a while after the last act. */
function again(request: Request, { isStall }: Visit, isSafe: boolean): string | undefined {
  const cookie = readCookie(request);
  return isStall && cookie !== undefined ? writeCookie(cookie, { isSafe, isStall }) : undefined;
}

/** Only who began here is known by their cookie. */
async function known(sender: Promise<Browser> | undefined, core: ChannelMeans["core"]): Promise<Browser | undefined> {
  const who = await sender;
  return who && (await core.run(isAround, who)) ? who : undefined;
}
