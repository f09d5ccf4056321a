import { encode } from "fast-png";
import { canDraw, drawLines, type Line, widthOf } from "./draw-letters.ts";

/** As large as those who show links ask for it. */
const [WIDTH, HEIGHT] = [1200, 630];
const MARGIN = 80;
const [SMALL, LARGEST, SMALLEST] = [40, 84, 44];
const SPACING = 1.2;
const TITLE_ROOM = 360;

/** Sixteen shades from the ground to the letters: with half a byte a pixel it is quickly made. */
const SHADES = 16;
type Color = [number, number, number];
const [GROUND, LETTERS]: [Color, Color] = [
  [0x15, 0x42, 0x73],
  [0xff, 0xff, 0xff],
];

/** What is written on it; `titles`: the same in other languages, for where the first has letters that cannot be drawn. */
export type PictureWords = { town: string; titles: string[]; below: string };

/** A picture for who gets a link: whose it is, what it is about, and what is promised. */
export function linkPicture({ town, titles, below }: PictureWords): Uint8Array<ArrayBuffer> {
  const title = titles.find(canDraw) ?? "";
  const { size, lines } = fitted(title);
  const drawn: Line[] = [
    { words: town, size: SMALL, x: MARGIN, y: MARGIN + SMALL },
    ...lines.map((words, i) => ({ words, size, x: MARGIN, y: MARGIN + SMALL * 2 + size * (1 + SPACING * i) })),
    { words: canDraw(below) ? below : "", size: SMALL * 0.8, x: MARGIN, y: HEIGHT - MARGIN },
  ];
  const cover = drawLines(drawn, WIDTH, HEIGHT);
  const data = new Uint8Array((WIDTH * HEIGHT) / 2);
  for (let i = 0; i < data.length; i++) data[i] = (shadeOf(cover[2 * i]) << 4) | shadeOf(cover[2 * i + 1]);
  return new Uint8Array(encode({ width: WIDTH, height: HEIGHT, data, depth: 4, channels: 1, palette: colors() }));
}

function shadeOf(cover = 0): number {
  return Math.round(cover * (SHADES - 1));
}

function colors(): Color[] {
  return Array.from({ length: SHADES }, (_, i) => {
    const mix = (part: 0 | 1 | 2) => Math.round(GROUND[part] + ((LETTERS[part] - GROUND[part]) * i) / (SHADES - 1));
    return [mix(0), mix(1), mix(2)];
  });
}

/** The title as large as there is room for it; one that is too long even so ends in dots. */
function fitted(title: string): { size: number; lines: string[] } {
  for (let size = LARGEST; size > SMALLEST; size -= 4) {
    const lines = wrapped(title, size);
    if (lines.length * size * SPACING <= TITLE_ROOM) return { size, lines };
  }
  const most = Math.floor(TITLE_ROOM / (SMALLEST * SPACING));
  const lines = wrapped(title, SMALLEST);
  return { size: SMALLEST, lines: lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`] };
}

function wrapped(title: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/).flatMap((each) => broken(each, size))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= WIDTH - 2 * MARGIN) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word that is wider than the picture goes on in the next line. */
function broken(word: string, size: number): string[] {
  let end = word.length;
  while (end > 1 && widthOf(`${word.slice(0, end)}-`, size) > WIDTH - 2 * MARGIN) end--;
  return end === word.length ? [word] : [`${word.slice(0, end)}-`, ...broken(word.slice(end), size)];
}
