import { z } from "zod";
import type { Letter, Sent } from "../channel.ts";
import type { Context } from "../context.ts";
import type { Language } from "../model/language.ts";
import { phrase } from "../model/messages/message.ts";
import type { MailAddress } from "../store/people/mail-addresses.ts";
import { currentSession } from "../talk/current-session.ts";
import { write } from "../texts/texts.ts";
import type { Browser } from "./screen.ts";

const CODE_LENGTH = 24;
const AT_ONCE = 50;
/** Over five days: each time it waits twice as long, a day at most. */
const MOST_ATTEMPTS = 14;
const mailAddress = z.email().max(254);

export type SendMail = (letter: Letter) => Promise<Sent | undefined>;
/** What a link in a mail is about; nothing when it is over. */
export type MailLink = { isConfirmed: boolean; language: Language };

/**
 * Asks by mail whether somebody wants to hear back there; no answer tells whether the address was known. Nobody is asked
 * for who did not answer everything, or gave an address already.
 */
export async function askMail(
  who: Browser,
  given: string,
  send: SendMail,
  context: Context,
): Promise<"asked" | "unfit" | "closed"> {
  const { store, randomId, now } = context;
  const read = mailAddress.safeParse(given.trim());
  if (!read.success) return "unfit";
  const residentId = store.residents.idOf(who.channel, who.address);
  const resident = (await store.residents.find(residentId))?.resident;
  if (resident && (await store.mailAddresses.ofResident(residentId))) return "asked";
  if (!resident || !(await mayAskMail(who, context))) return "closed";
  const code = randomId(CODE_LENGTH);
  if (await store.mailAddresses.ask({ residentId, address: read.data, code }, now()))
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

/** Whether a page can offer this: to who answered everything, alone in their browser, and did not say where already. */
export async function mayAskMail({ channel, address }: Browser, { store, links, now }: Context): Promise<boolean> {
  if (links.page("/") === undefined) return false;
  const residentId = store.residents.idOf(channel, address);
  const resident = (await store.residents.find(residentId))?.resident;
  const session = resident && (await currentSession(resident, { store }));
  const here = resident?.participations.filter(({ slug }) => slug === session?.slug) ?? [];
  if (session?.stage !== "finished" || here.length > 1) return false;
  const { mailAddresses } = store;
  return (await mailAddresses.ofResident(residentId)) === undefined && !(await mailAddresses.isFull(now()));
}

/**
 * Mails the answers that are due, each by whoever takes it first. An address is forgotten with the mail, or when that could
 * not be brought for days.
 */
export async function mailAnswers(send: SendMail, context: Context): Promise<void> {
  const { store, now, log } = context;
  for (const due of await store.mailAddresses.due(AT_ONCE, now())) {
    if (!(await store.mailAddresses.claim(due, now()))) continue;
    const outcome = await mailAnswer(due, send, context);
    if (outcome === "not-tried") {
      await store.write([store.mailAddresses.giveBack(due)]);
      return;
    }
    if (outcome === "retry" && due.attempts + 1 < MOST_ATTEMPTS) continue;
    if (outcome !== "sent") log.warn({ outcome }, "an answer could not be mailed; its address is erased");
    await store.write([store.mailAddresses.remove(due.residentId)]);
  }
}

async function mailAnswer({ residentId, address, code }: MailAddress, send: SendMail, context: Context) {
  const resident = (await context.store.residents.find(residentId))?.resident;
  const screen = await context.store.screens.read(residentId);
  const told = screen.findLast((each) => each.type === "said" && each.news === "follow-up");
  if (!resident || told?.type !== "said") return "nothing to mail";
  const words = { key: "mail-answer" as const, words: [told.text] };
  return (await send(letter(address, code, words, resident.language, context)))?.outcome ?? "not-tried";
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
