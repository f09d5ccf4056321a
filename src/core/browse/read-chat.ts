import type { TextFile } from "../channel.ts";
import { audienceOf } from "../consultation/overview.ts";
import type { Context } from "../context.ts";
import { languagesOf, languagesToChoose, questionOf } from "../model/consultation/consultation.ts";
import { rulesOf } from "../model/kinds/kinds.ts";
import { chooseLanguage, inLanguage, type Language } from "../model/language.ts";
import { pressToText } from "../model/messages/message.ts";
import { ANOTHER, RECEIPT } from "../model/messages/press.ts";
import type { ScreenMessage } from "../model/messages/screen.ts";
import { isAnswering, type Resident } from "../model/resident.ts";
import * as card from "../model/session/card.ts";
import { invite, type Session } from "../model/session/session.ts";
import type { Running } from "../store/consultations/consultations.ts";
import { currentSession } from "../talk/current-session.ts";
import { whyNotOpen } from "../talk/show-lobby.ts";
import { write } from "../texts/texts.ts";
import type { Browser } from "./screen.ts";
import { standingQuestion } from "./standing-question.ts";

/** What is asked of the person now: words of their own, a place, or a tap. */
export type Expected = "words" | "place" | "tap";

/** A conversation as a page shows it. `isElsewhere`: they are busy with another consultation. */
export type Chat =
  | { state: "unknown" }
  | { state: "not-open"; title: string; words: string; language: Language; isOver: boolean }
  | StartCard
  | Talk;
export type StartCard = {
  state: "start";
  title: string;
  promise: string;
  more: string;
  language: Language;
  languages: Language[];
  takesPart: boolean;
  /** What stands on the screen of who was forgotten. */
  left: ScreenMessage[];
};
export type Talk = {
  state: "talk";
  title: string;
  messages: ScreenMessage[];
  language: Language;
  expected: Expected;
  /** The place of a question that stands open before what was said last. */
  standing: number | undefined;
  isHelped: boolean;
  /** They answered, and wait to hear back. */
  isDone: boolean;
  /** The tap with which somebody else answers here after them, while that can be done. */
  another: string | undefined;
};

/** What somebody sees who asks for this consultation, and changes nothing. */
export async function readChat(
  who: Browser | undefined,
  { slug, languages }: { slug: string; languages: string[] },
  channel: string,
  context: Context,
): Promise<Chat> {
  const { store } = context;
  const running = await store.consultations.find(slug);
  if (!running || running.published.audience !== audienceOf(channel, context)) return { state: "unknown" };
  const id = who && store.residents.idOf(who.channel, who.address);
  const resident = id === undefined ? undefined : (await store.residents.find(id))?.resident;
  const messages = id === undefined ? [] : await store.screens.read(id);
  const mine = resident?.participations.find((each) => each.slug === slug);
  const session = resident && (await currentSession(resident, context));
  if (resident && mine && (session?.slug === slug || session === undefined))
    return talk(running, resident, session, messages, context);
  const language = resident?.language ?? wanted(running, languages, context);
  const title = inLanguage(running.published.title, language).literal;
  const refusal = mine ? undefined : whyNotOpen(running, language, context);
  if (refusal) {
    const { text } = write({ text: refusal }, language, context.texts);
    return {
      state: "not-open",
      title,
      words: text,
      language,
      isOver: refusal.some((each) => "key" in each && each.key === "closed"),
    };
  }
  return startCard(
    running,
    language,
    { takesPart: mine !== undefined, left: session ? [] : messages },
    channel,
    context,
  );
}

/** The first of these languages that residents can choose. */
function wanted({ published }: Running, asked: string[], { languages }: Context): Language {
  const offered = languagesToChoose(published, languages);
  return asked.find((each) => offered.includes(each)) ?? chooseLanguage(undefined, languages, languagesOf(published));
}

/** Whether this browser began a conversation, and it was not forgotten. */
export async function isAround({ channel, address }: Browser, { store }: Context): Promise<boolean> {
  return (await store.residents.find(store.residents.idOf(channel, address))) !== undefined;
}

/** A file that stands on the screen. */
export async function readFile(
  { channel, address }: Browser,
  place: number,
  { store }: Context,
): Promise<TextFile | undefined> {
  const screen = await store.screens.read(store.residents.idOf(channel, address));
  return screen.find((each) => each.type === "file" && each.place === place) as TextFile | undefined;
}

async function talk(
  running: Running,
  resident: Resident,
  session: Session | undefined,
  messages: ScreenMessage[],
  context: Context,
): Promise<Talk> {
  const { language } = resident;
  return {
    state: "talk",
    title: inLanguage(running.published.title, language).literal,
    messages,
    language,
    expected: await expectedOf(resident, session, context),
    standing: standingQuestion(resident, session, messages),
    isHelped: session?.helper === true,
    isDone: session?.stage === "finished",
    another: await anotherAfter(session, running, resident, context),
  };
}

/** Where an answer is to be mailed there is one person, whose answer that is. */
async function anotherAfter(
  session: Session | undefined,
  running: Running,
  { channel, address, language }: Resident,
  context: Context,
): Promise<string | undefined> {
  if (session?.stage !== "finished" || session.helper || whyNotOpen(running, language, context)) return undefined;
  const { residents, mailAddresses } = context.store;
  if (await mailAddresses.ofResident(residents.idOf(channel, address))) return undefined;
  return pressToText({ token: session.token, questionId: RECEIPT, optionId: ANOTHER });
}

async function expectedOf(
  resident: Resident,
  session: Session | undefined,
  { store, locate }: Context,
): Promise<Expected> {
  if (isAnswering(resident)) return "words";
  if (resident.idea?.isOpen) return resident.idea.said.length > 0 ? "tap" : "words";
  if (!session) return "tap";
  if (session.stage === "finished") return session.adding ? "words" : "tap";
  if (session.stage === "invited") return "tap";
  const q = questionOf(await store.consultations.version(session.slug, session.version), session.questionId);
  if (!q || session.heard) return "tap";
  if (rulesOf(q).isInWords) return "words";
  return q.kind === "place" && locate ? "place" : "tap";
}

/** The promise, before anything is kept of who reads it. */
function startCard(
  { published }: Running,
  language: Language,
  of: Pick<StartCard, "takesPart" | "left">,
  channel: string,
  { texts, channels, languages }: Context,
): StartCard {
  const session = invite(published, "start", language);
  const written = (message: ReturnType<typeof card.promiseCard>) =>
    write(message, language, texts, channels[channel]).text;
  return {
    state: "start",
    title: inLanguage(published.title, language).literal,
    promise: written(card.promiseCard(session, published)),
    more: written(card.wholePromise(session, published)),
    language,
    languages: languagesToChoose(published, languages),
    ...of,
  };
}
