import { languageButton } from "./lobby.ts";
import { type Message, type Phrase, phrase } from "./message.ts";

/** What the town tells about itself: who can be called, where something broken is reported, who reads ideas. */
export type Town = {
  name: string;
  phone?: string;
  hours?: string;
  reportUrl?: string;
  ideaReader?: string;
  ideaDays: number;
  /** So many days after the last answer nobody knows any more whose words were whose. */
  contactDays: number;
};

/** An idea is kept: who reads it, and by when one hears back. */
export function ideaReceipt(town: Town, answerBy: string): Message {
  return {
    text: [
      phrase("idea-thanks"),
      town.ideaReader
        ? phrase("idea-reader", { reader: town.ideaReader })
        : phrase("idea-reader-town", { town: town.name }),
      phrase("receipt-answer-by", { answerBy: { date: answerBy } }),
    ],
  };
}

/** Where a person can be spoken to. */
export function helpMessage(town: Town): Message {
  return { text: [phrase("help"), ...talkToPerson(town), phrase("formal")], buttons: [[languageButton]] };
}

function talkToPerson({ name, phone, hours }: Town) {
  if (!phone) return [phrase("help-town", { town: name })];
  return [hours ? phrase("help-call-hours", { town: name, phone, hours }) : phrase("help-call", { town: name, phone })];
}

/** What is kept, for how long, and what a person can do about it. */
export function privacyMessage({ name, contactDays }: Town): Message {
  const channel = { ofCompany: "privacy-company", ofTown: "privacy-own-channel" };
  return {
    text: [
      phrase("privacy", { town: name }),
      phrase("privacy-what"),
      phrase("privacy-not"),
      howLong(contactDays),
      channel,
      phrase("privacy-rights"),
      phrase("formal"),
    ],
  };
}

export function howLong(contactDays: number): Phrase {
  return phrase("privacy-how-long", { days: contactDays });
}

/** Words of danger: who to call at any hour, and nothing besides. */
export function dangerMessage(): Message {
  return { text: [phrase("danger")] };
}

/** Something is broken or dirty: there is a quicker way than an idea. */
export function reportMessage({ reportUrl }: Town): Message {
  return { text: [phrase("report", { url: reportUrl ?? "" })] };
}
