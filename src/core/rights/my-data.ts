import type { Context } from "../context.ts";
import { describeAnswer, valueToAnswer } from "../model/answer.ts";
import { questionOf } from "../model/consultation/consultation.ts";
import { inLanguage, type Language } from "../model/language.ts";
import { type Message, type Phrase, phrase } from "../model/messages/message.ts";
import { howLong } from "../model/messages/town.ts";
import { IDEAS, type Resident } from "../model/resident.ts";
import type { StoredAnswer } from "../store/answers.ts";
import type { Relay } from "../store/sending/relays.ts";
import { toldApart } from "./told-apart.ts";

/** All that is stored of one person, as plain data: what the file holds. */
export type MyData = {
  channel: string;
  address: string;
  language: Language;
  stopped: boolean;
  /** Whether the digest for the council comes to this chat. */
  getsDigest: boolean;
  /** Where the answer is to be mailed. */
  mail?: { address: string; isConfirmed: boolean };
  waitingIdea?: string;
  /** What they tried out last as a colleague, which counts nowhere. */
  proof?: { slug: string; session: unknown };
  consultations: {
    slug: string;
    title: string;
    participant: string;
    session: unknown;
    answers: MyAnswer[];
    askedBack: AskedBack[];
  }[];
  ideas: MyAnswer[];
  ideasAskedBack: AskedBack[];
};
/** What the team asked about an answer, and what was answered to that. */
type AskedBack = { question: string; reply: string; askedAt: string };
type MyAnswer = { question: string; kind: string; value: string; text: string; status: string; receivedAt: string };

export async function readMyData(resident: Resident, { store }: Context): Promise<MyData> {
  const { channel, address, language, stopped, idea, proof } = resident;
  const id = store.residents.idOf(channel, address);
  const getsDigest = await store.councilMembers.has(id);
  const mail = await store.mailAddresses.ofResident(id);
  const data: MyData = {
    channel,
    address,
    language,
    stopped,
    getsDigest,
    consultations: [],
    ideas: [],
    ideasAskedBack: [],
  };
  if (mail) data.mail = { address: mail.address, isConfirmed: mail.state !== "asked" };
  if (proof) data.proof = { slug: proof.c.slug, session: proof.session };
  if (idea && idea.said.length > 0) data.waitingIdea = idea.said.map(({ text }) => text).join("\n");
  for (const { slug, id } of resident.participations) {
    const stored = await store.answers.allOf(id);
    const askedBack = (await store.relays.allOf(id)).map(toAskedBack);
    if (slug === IDEAS) {
      data.ideasAskedBack.push(...askedBack);
      data.ideas.push(...stored.map((answer) => toMine(answer, "", "")));
      continue;
    }
    const participation = await store.participations.find(id);
    const running = await store.consultations.find(slug);
    if (!participation || !running) continue;
    const c = await store.consultations.version(slug, participation.session?.version ?? running.published.version);
    const answers = stored.map((answer) => {
      const question = questionOf(c, answer.questionId);
      const given = question && valueToAnswer(question, answer.kind, answer.value, answer.text, c);
      return toMine(
        answer,
        question ? inLanguage(question.text, language).literal : answer.questionId,
        question && given ? describeAnswer(question, given, language, c) : answer.value,
      );
    });
    const title = inLanguage(c.title, language).literal;
    data.consultations.push({ slug, title, participant: id, session: participation.session, answers, askedBack });
  }
  return data;
}

function toMine({ kind, text, status, receivedAt }: StoredAnswer, question: string, value: string): MyAnswer {
  return { question, kind, value, text, status, receivedAt: new Date(receivedAt).toISOString() };
}

function toAskedBack({ question, reply, askedAt }: Relay): AskedBack {
  return { question, reply: reply ?? "", askedAt: new Date(askedAt).toISOString() };
}

function mailPhrase({ address, isConfirmed }: NonNullable<MyData["mail"]>): Phrase {
  return phrase(isConfirmed ? "my-data-mail-confirmed" : "my-data-mail-asked", { mail: address });
}

/** The same in words: one message for each consultation, one for ideas, after what is kept of the person. */
export function tellMyData(data: MyData, language: Language, contactDays: number): Message[] {
  const literal = (text: string): Phrase => ({ literal: text, language });
  const about = {
    text: [
      phrase("my-data"),
      phrase("my-data-about", { address: data.address }),
      howLong(contactDays),
      ...(data.mail ? [mailPhrase(data.mail)] : []),
    ],
  };
  const toPhrase = ({ question, reply }: AskedBack) => literal(`${question}\n→ ${reply || "–"}`);
  const slugs = data.consultations.map(({ slug }) => slug);
  const talks = data.consultations.map(({ title, answers, askedBack }, i) => ({
    text: [
      literal(toldApart(title, slugs, i)),
      ...(answers.length === 0 ? [phrase("my-data-no-answers")] : []),
      ...answers.map(({ question, value, text }) => literal(`${question}\n→ ${value || text}`)),
      ...askedBack.map(toPhrase),
    ],
  }));
  const ideas =
    data.ideas.length === 0
      ? []
      : [
          {
            text: [
              phrase("my-data-ideas"),
              ...data.ideas.map(({ text }) => literal(text)),
              ...data.ideasAskedBack.map(toPhrase),
            ],
          },
        ];
  return [about, ...talks, ...ideas];
}
