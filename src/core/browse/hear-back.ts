import { z } from "zod";
import type { Letter, Sent } from "../channel.ts";
import type { Context } from "../context.ts";
import type { Language } from "../model/language.ts";
import { phrase } from "../model/message.ts";
import { write } from "../texts/texts.ts";
import type { Browser } from "./screen.ts";

const CODE_LENGTH = 24;
const AT_ONCE = 20;
const mailAddress = z.email().max(254);

export type SendMail = (letter: Letter) => Promise<Sent | undefined>;
/** What a link in a mail is about; nothing when it is over. */
export type MailLink = { isConfirmed: boolean; language: Language };

/** Asks by mail whether somebody wants to hear back there; no answer tells whether the address was known. */
export async function askMail(
  { channel, address }: Browser,
  given: string,
  send: SendMail,
  context: Context,
): Promise<"asked" | "unfit"> {
  const { store, randomId, now } = context;
  const read = mailAddress.safeParse(given.trim());
  if (!read.success) return "unfit";
  const residentId = store.residents.idOf(channel, address);
  const resident = (await store.residents.find(residentId))?.resident;
  if (!resident || (await store.mailAddresses.isAsked(read.data))) return "asked";
  const code = randomId(CODE_LENGTH);
  await store.write([store.mailAddresses.ask({ residentId, address: read.data, code }, now())]);
  await send(letter(read.data, code, { key: "mail-ask", words: [] }, resident.language, context));
  return "asked";
}

export async function readMailLink(code: string, { store }: Context): Promise<MailLink | undefined> {
  const known = await store.mailAddresses.ofCode(code);
  const resident = known && (await store.residents.find(known.residentId))?.resident;
  return resident && { isConfirmed: known.state !== "asked", language: resident.language };
}

/** What somebody chose behind a link in a mail. */
export async function settleMail(code: string, wants: boolean, { store }: Context): Promise<void> {
  const known = await store.mailAddresses.ofCode(code);
  if (!known) return;
  await store.write([store.mailAddresses[wants ? "confirm" : "remove"](known.residentId)]);
}

/** Whether a page can offer this: nobody is asked who said where already. */
export async function mayAskMail({ channel, address }: Browser, { store, links }: Context): Promise<boolean> {
  if (links.page("/") === undefined) return false;
  return (await store.mailAddresses.ofResident(store.residents.idOf(channel, address))) === undefined;
}

/** An answer stands on the screen: it goes to who asked for that, too. */
export async function noteAnswer({ channel, address }: Browser, { store }: Context): Promise<void> {
  await store.write([store.mailAddresses.setDue(store.residents.idOf(channel, address))]);
}

/** Mails the answers that are due. An address is forgotten with the mail; what was not sent is due still. */
export async function mailAnswers(send: SendMail, context: Context): Promise<void> {
  const { store } = context;
  for (const { residentId, address, code } of await store.mailAddresses.due(AT_ONCE)) {
    const resident = (await store.residents.find(residentId))?.resident;
    const screen = await store.screens.read(residentId);
    const told = screen.findLast((each) => each.type === "said" && each.news === "follow-up");
    if (resident && told?.type === "said") {
      const words = { key: "mail-answer" as const, words: [told.text] };
      const sent = await send(letter(address, code, words, resident.language, context));
      if (sent === undefined || sent.outcome === "retry") continue;
    }
    await store.write([store.mailAddresses.remove(residentId)]);
  }
}

function letter(
  to: string,
  code: string,
  { key, words }: { key: "mail-ask" | "mail-answer"; words: string[] },
  language: Language,
  { texts, links, town }: Context,
): Letter {
  const url = links.page(`/mail/${code}`) ?? "";
  const text = [
    phrase(key, { town: town.name }),
    ...words.map((literal) => ({ literal, language })),
    phrase(key === "mail-ask" ? "mail-link" : "mail-forgotten", { url }),
  ];
  const values = { town: town.name };
  const title = key === "mail-ask" ? phrase("mail-ask-subject", values) : phrase("mail-answer-subject", values);
  const subject = texts.say(language, title);
  return { to, subject, text: write({ text }, language, texts).text };
}
