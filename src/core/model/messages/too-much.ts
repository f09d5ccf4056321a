import { type Message, type Phrase, phrase } from "./message.ts";

/** What one person can give, in number and size: enough for anybody, and nobody fills the disk. */
export const MOST_IDEAS = 100;
export const MOST_IDEA_CHARACTERS = 20_000;
export const MOST_PARTICIPATIONS = 500;

export const tooMuchSaid: Phrase = phrase("too-much-said");
export const tooManyIdeas: Phrase = phrase("too-many-ideas", { most: MOST_IDEAS });
export const tooManyParticipations: Phrase = phrase("too-many-participations", { most: MOST_PARTICIPATIONS });

const refusals = [tooMuchSaid, tooManyIdeas, tooManyParticipations].flatMap((each) =>
  "key" in each ? [each.key] : [],
);

/** Whether something of what came in was not kept, because there was too much. */
export function saysTooMuch({ text }: Message): boolean {
  return text.some((each) => "key" in each && refusals.includes(each.key));
}
