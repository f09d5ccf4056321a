import type { ConsultationDigest, Digest, ThemeDigest } from "../digests/digest.ts";
import { IDEAS } from "../resident.ts";

/** Why a reader thinks that published words should not stand there. */
export const complaintReasons = ["private", "insult", "threat", "mine", "other"] as const;
export type ComplaintReason = (typeof complaintReasons)[number];

/** What became of it; `gone`: the words are not there any more. */
export type ComplaintState = { state: "open" | "hidden" | "left" | "gone"; because: string | null };

export const LONGEST_COMPLAINT = 1000;

/** Words of a resident as they are published, and of which consultation. */
export type PublishedWords = { slug: string; text: string };

/** What is told of this answer in a digest; nothing when none of its words stand in it. */
export function publishedWords(digest: Digest, answerId: number): PublishedWords | undefined {
  const places = [
    ...digest.consultations.map((c) => ({ slug: c.slug, words: wordsOf(c) })),
    { slug: IDEAS, words: wordsOfThemes(digest.ideas.themes) },
  ];
  for (const { slug, words } of places) {
    const found = words.find((each) => each.answerId === answerId);
    if (found) return { slug, text: found.text };
  }
  return undefined;
}

type Words = { answerId: number; text: string };

function wordsOf({ themes, counterVoices, points = [], singleVoices = [] }: ConsultationDigest): Words[] {
  const quotes = [...counterVoices.flatMap((voice) => voice.quotes), ...singleVoices];
  return [...wordsOfThemes(themes), ...quotes, ...points.map(({ span }) => span)];
}

function wordsOfThemes(themes: ThemeDigest[]): Words[] {
  return themes.flatMap(({ quotes }) => quotes);
}
