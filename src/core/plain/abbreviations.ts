const any = (words: string) => new RegExp(`(?<![\\p{L}\\d.])(?:${words})\\.$`, "iu");

/** A sentence goes on after these: a name, a number, or the rest of it. */
const beforeName = any("dhr|mevr|mw|mej|drs?|mrs?|ms|ir|ing|prof|ds|st|fam|gebr");
const beforeNumber = any(
  "nrs?|no|art|blz|pag|p|fig|afb|hfst|par|lid|tel|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|oct|nov|dec",
);
const inside = any("bijv|bv|ca|evt|resp|incl|excl|vgl|ong|plm");
const withPoints = /(?<![\p{L}\d.])\p{L}{1,2}(?:\.\p{L}{1,3}){1,6}\.$/iu;
/** These may end one, and do when a capital follows. */
const atEnd = any(
  "enz|etc|jrs?|jl|max|min|gem|e\\.d|e\\.a|o\\.i\\.d|a\\.u\\.b|s\\.v\\.p|c\\.s|[vn]\\.chr|b\\.v|n\\.v|i\\.d|[ap]\\.m",
);

const LONGEST = 16;

/** Whether what ends at `end` is an abbreviation with more of its sentence at `next`, and no end of the sentence. */
export function isAbbreviated(text: string, end: number, next: number): boolean {
  const last = text.slice(Math.max(0, end - LONGEST), end);
  const follows = text.slice(next, next + 2);
  if (atEnd.test(last)) return !/^["'«“(]?\p{Lu}/u.test(follows);
  if (beforeNumber.test(last) && /^\d/.test(follows)) return true;
  return beforeName.test(last) || inside.test(last) || withPoints.test(last);
}
