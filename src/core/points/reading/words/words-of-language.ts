import type { Language } from "../../../model/language.ts";
import { type DirectionWords, set } from "./direction-words.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { german } from "./german.ts";
import { noObjections } from "./objection-words.ts";

/** Of other languages only the words that negate are known. */
const others: DirectionWords = {
  ...english,
  negators: set(`nie bez nigdy zaden zadnych не ні без ніколи нет никогда لا ليس ليست بدون لن لم غير
    degil yok hayir pas ne sans jamais aucun aucune no sin nunca non senza mai nao sem nu fara jo mai`),
  nounNegators: set(""),
  resets: set(""),
  first: set("najpierw najpierwo спочатку спершу сначала once ilk اولا primero prima"),
  later: set("potem pozniej потім пізніше потом sonra ثم ensuite despues dopo"),
  conditions: set("jesli jezeli якщо если eger اذا si se"),
  poles: new Map(),
  contrasts: new Map(),
  imperatives: new Set(),
  denying: [],
  others: new Set(),
  wanting: new Set(),
  objection: noObjections,
  stating: new Set(),
  statingOrNot: new Set(),
};

const known: Record<Language, DirectionWords> = { nl: dutch, en: english, de: german };

/** The words of direction in a language. */
export function directionWordsOf(language: Language): DirectionWords {
  return known[language.slice(0, 2)] ?? others;
}

/** Turkish turns a verb round inside the word: there a direction is never sure. */
export function readsDirectionIn(language: Language): boolean {
  return language.slice(0, 2) in known;
}
