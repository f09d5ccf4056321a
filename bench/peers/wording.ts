import { labels, type OptionId, optionIds, survey } from "../towns/survey.ts";

/** What our program says in this survey, word for word: every bot sends as much. */
export type Saying = { text: string; buttons: { text: string; callback_data: string }[][] };

const { questions, title } = survey;
const TOKEN = "abcdefghij";
const row = (text: string, callback_data: string) => [{ text, callback_data }];

export const card: Saying = {
  text: `${title.nl}

Wie beslist: De gemeenteraad.

U hoort uiterlijk 31 december 2099 wat ermee gebeurt.

Zonder uw naam. U praat met een computer.`,
  buttons: [
    row("Beginnen", `${TOKEN}:_promise:_begin`),
    row("Eerst meer lezen", `${TOKEN}:_promise:_read-first`),
    row("🌐 Taal · Language", "_:_language:_list"),
    row("Ik vul dit in voor iemand anders", `${TOKEN}:_promise:_helper`),
  ],
};

export const thanks: Saying = {
  text: `Dank u wel! U bent klaar. Wij hebben uw antwoorden over "${title.nl}" bewaard.

Hoe gaat het verder? Anderen kunnen meedoen tot en met 30 december 2099. De gemeenteraad krijgt elke week een brief met \
wat bewoners zeggen.

Uiterlijk 31 december 2099 leest u hier wat wij met de antwoorden hebben gedaan.

Telegram is niet van de gemeente. Wat u hier zegt, is geen bezwaar en geen zienswijze. Dat zijn officiële brieven aan de \
gemeente.

Wilt u nog iets zeggen? Dat kan.`,
  buttons: [
    row("Nog iets toevoegen", `${TOKEN}:_receipt:_add`),
    row("Een antwoord veranderen", `${TOKEN}:_receipt:_list`),
  ],
};

/** The question at this place, counted from 0; after the last one the thanks. */
export function ask(index: number): Saying {
  const question = questions[index];
  if (!question) return thanks;
  const button = (text: string, id: string) => row(text, `${TOKEN}:${question.id}:${id}`);
  return {
    text: `Hierna nog ${questions.length - index - 1} vragen\n\n${question.text.nl}`,
    buttons: [
      ...optionIds.map((id) => button(labels[id], id)),
      button("Overslaan", "_skip"),
      ...(index > 0 ? [button("← Terug", "_back")] : []),
    ],
  };
}

export function answeredText(index: number, option: OptionId): string {
  return `${questions[index]?.text.nl}\n\nUw antwoord: ${labels[option]}`;
}

/** The option under a button of this question; nothing for a button of another one. */
export function readOption(index: number, data: string | undefined): OptionId | undefined {
  const [, questionId, id] = data?.split(":") ?? [];
  return questionId === questions[index]?.id ? optionIds.find((each) => each === id) : undefined;
}
