/** As long as a channel lets an answer be. */
export const LONGEST_ANSWER = 16_000;

const signs = [
  "a",
  "A",
  "é",
  "0",
  " ",
  "\n",
  "\t",
  "\u200f",
  "\u202e",
  "\u00a0",
  "\u0301",
  "😀",
  "İ",
  "ı",
  ..."_@/.,)(':-",
];
const words =
  "Aa |a.|a-|a_|a@|@a |1 |06 |06-|k.|P. |P.|Straat|Kerkstraat |12 |van der |https://|https://a)))|www.|www.a|www.a.nl |i.o.m. |" +
  "NL91 |A1_|1234 |kanker|’s|. |mijn naam is |mijn naam |n a a m |ik heet |ik ben |groeten |dhr. |geboren |paspoort A1|nul |nul zes |" +
  "twintig |thirty |insta: |insta |mijn insta is |kenteken:|ik ga |ik maak je |ik weet waar |ze moeten |moeten |bom |steek dat azc |" +
  "seni |я |سا|اسمي |I will |opgehangen |het |wethouder |je kop |kapot |lamp ";
/** Of these a text of 16,000 signs can be made that made a search slow once, or easily could. */
export const hostilePieces = [...signs, "\r\n", ...words.split("|")];

export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** Goes through all of them. What searches without end is seen by the test's limit; bench/sections/searches.ts measures the rest. */
export function searchAll(act: (text: string) => unknown): number {
  for (const piece of hostilePieces) act(repeated(piece, LONGEST_ANSWER));
  return hostilePieces.length;
}
