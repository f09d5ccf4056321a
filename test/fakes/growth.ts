const LONGEST_ANSWER = 16_000;
const TRIES = 3;
/** Below this a measurement says nothing; above it, twice the text may take two times as long, and with noise four. */
const WORTH_MEASURING_MS = 100;
const MOST_GROWTH = 4;

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
const hostilePieces = [...signs, "\r\n", ...words.split("|")];

/** The pieces of which a text twice as long takes much more than twice the time. */
export function slowPieces(act: (text: string) => unknown): string[] {
  return hostilePieces.filter((piece) => {
    const long = milliseconds(act, repeated(piece, 2 * LONGEST_ANSWER));
    return long > WORTH_MEASURING_MS && long > MOST_GROWTH * milliseconds(act, repeated(piece, LONGEST_ANSWER));
  });
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function milliseconds(act: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const start = performance.now();
    act(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
