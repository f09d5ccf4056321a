/** Words that turn round what stands beside them, as `plain` spells them, in the languages of residents. */
const negators = new Set(
  (
    "niet geen nooit nee niets niemand zonder tegen not no never none nothing without dont doesnt isnt wont cant against " +
    "nie nigdy bez zaden zadna zadne nic degil yok hic asla hayir olmaz не ни ні ніколи без немає жоден проти нет никогда " +
    "нема غير ليس ليست لا لم لن ما بدون ابدا ضد kein keine nicht nein nie ohne"
  ).split(" "),
);
const beginnings = /^(?:on|un|in|im|il|ir|a|an|dis|non|mis|wan|anti|nie|bez|не|без|غير|لا|لم)$/u;
const endings = /(?:s[iu]z(?:l[iu]k)?|loos|loze|less|frei|los)$/u;

/** Whether one of two texts turns round what the other says: by a word more, by how a word begins or how it ends. */
export function turnsRound(a: string, b: string): boolean {
  const [ours, theirs] = [a.split(" "), b.split(" ")];
  if (countNegators(ours) !== countNegators(theirs)) return true;
  return ours.some((word) => theirs.some((other) => isTurned(word, other)));
}

function countNegators(words: string[]): number {
  return words.filter((word) => negators.has(word)).length;
}

function isTurned(word: string, other: string): boolean {
  const [long, short] = word.length > other.length ? [word, other] : [other, word];
  const isMore = long !== short && long.endsWith(short) && beginnings.test(long.slice(0, -short.length));
  return isMore || (word !== other && endings.test(word) !== endings.test(other) && sharesBeginning(word, other));
}

const SHARED = 3;

function sharesBeginning(word: string, other: string): boolean {
  return word.slice(0, SHARED) === other.slice(0, SHARED);
}

/** Whether a text says no to something, anywhere in it. */
export function holdsNegator(words: string): boolean {
  return words.split(" ").some((word) => negators.has(word));
}
