import { type Language, withoutSimple } from "../model/language.ts";

const fullDate: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };

/** Of whom days are written in another way than `Intl` takes from the language alone; of several, the month has the names of all. */
const ways: Record<Language, string[]> = { en: ["en-GB"], ar: ["ar", "ar-SY"] };

/** Writes days (YYYY-MM-DD) out. Nothing stands behind the year: a sign there would double the full stop of a sentence. */
export function dayWriter(language: Language): (day: string) => string {
  const own = withoutSimple(language);
  const [first, ...others] = (ways[own] ?? [own]).map((way) => new Intl.DateTimeFormat(way, fullDate));
  const known = new Map<string, string>();
  const write = (day: string) => {
    const parts = first?.formatToParts(Date.parse(day)) ?? [];
    const year = parts.findLastIndex(({ type }) => type === "year");
    const written = parts.slice(0, year + 1).map(({ type, value }) => {
      return type === "month" ? [value, ...others.map((other) => monthIn(other, day))].join("/") : value;
    });
    return written.join("");
  };
  return (day) => {
    const words = known.get(day) ?? write(day);
    known.set(day, words);
    return words;
  };
}

function monthIn(format: Intl.DateTimeFormat, day: string): string {
  return format.formatToParts(Date.parse(day)).find(({ type }) => type === "month")?.value ?? "";
}
