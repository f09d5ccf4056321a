import type { Mood, SentenceWords } from "./words/sentence-words.ts";

/** What a sentence says somebody said, without the words that only tell that somebody said it. */
export type Claim = {
  text: string;
  /** What the words around it make of it; nothing when it speaks for itself. */
  mood: Mood | undefined;
  /** The other side of a contrast denies this claim, and says no more. */
  isDenied: boolean;
};

/** The claims of a sentence; whether it tells two sides, and whether it says that others than "people" said it. */
export type Told = { claims: Claim[]; isContrast: boolean; isOfOthers: boolean };

/** Reads who says what in a sentence: "Sommigen willen meer bomen, anderen willen dat niet." makes two claims. */
export function claimsOf(sentence: string, words: SentenceWords): Told {
  const text = sentence.trim().replace(/[.!?…\s]+$/u, "");
  const [, one, other] = words.contrast.exec(text) ?? [];
  if (one === undefined || other === undefined) return { claims: [saidBySomebody(text, words)], isContrast: false, isOfOthers: isOfOthers(text, words) };
  const first = saidBySide(one, words);
  const second = words.denial.test(other) ? { ...first, isDenied: true } : saidBySide(other, words);
  return { claims: [first, second], isContrast: true, isOfOthers: false };
}

function saidBySomebody(text: string, words: SentenceWords): Claim {
  const bare = text.replace(words.according, "").replace(words.thereAre, "");
  const says = `${words.wishing}|${words.finding}`;
  const after = new RegExp(`,?\\s+(?:${says})\\s+(?:${words.people})$`, "iu");
  const unsaid = bare.replace(after, "");
  const by = new RegExp(`^(?:${words.people})(?=\\s)`, "iu").exec(unsaid);
  const isWish = new RegExp(`(?<!\\p{L})(?:${words.wishing})$`, "iu").test(unsaid) || new RegExp(`(?:${words.wishing})\\s+(?:${words.people})$`, "iu").test(bare);
  if (by) return saidBySide(unsaid.slice(by[0].length).trim(), words);
  return { text: unsaid.replace(new RegExp(`\\s(?:${says})$`, "iu"), ""), mood: isWish ? "wish" : undefined, isDenied: false };
}

/** "wil dat …", "vindt … te duur": the verb tells what is made of it. */
export function saidBySide(text: string, words: SentenceWords): Claim {
  const verb = (names: string) => new RegExp(`^(.{0,40}?)(?<!\\p{L})(?:${names})(?!\\p{L})(?:\\s+(?:${words.people})(?!\\p{L}))?,?\\s*(?:er\\s+)?(niet\\s+)?(?:(?:dat|om|that|to)\\s+)?(.*)$`, "iu");
  const [, whereWishing, refused, wished] = verb(words.wishing).exec(text) ?? [];
  if (wished !== undefined && isShort(whereWishing)) return { text: `${refused ?? ""}${whereWishing}${wished}`.trim(), mood: "wish", isDenied: false };
  const [, whereFinding, denied, found] = verb(words.finding).exec(text) ?? [];
  if (found !== undefined && isShort(whereFinding)) return { text: `${denied ?? ""}${whereFinding}${found}`.trim(), mood: undefined, isDenied: false };
  return { text, mood: undefined, isDenied: false };
}

/** "Ouderen willen …": that they said it, no word of an answer can show. */
function isOfOthers(text: string, words: SentenceWords): boolean {
  const subject = new RegExp(`^((?:[\\p{L}'’-]+\\s+){1,6}?)(?:${words.wishing}|${words.finding})(?!\\p{L})`, "iu").exec(text)?.[1];
  const isNobody = new RegExp(`^(?:er zijn |there are |${words.people})`, "iu");
  return subject !== undefined && !isNobody.test(subject);
}

/** Between who says it and the verb there is at most a place: "iemand aan de Kerklaan vindt". */
function isShort(between: string | undefined): boolean {
  return (between ?? "").trim().split(/\s+/).length <= 4;
}
