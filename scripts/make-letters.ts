/**
 * Makes src/pages/picture/letters.json, the outlines of the letters on pictures, from Noto Sans (OFL-1.1, see NOTICE.md
 * there): node scripts/run.cjs scripts/make-letters.ts
 * By letter its width and its outline: lines and quadratic curves, from point to point, in thousandths of the size.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
// It has no types of its own.
// @ts-expect-error
import opentype from "opentype.js";

const root = path.join(import.meta.dirname, "..");
const SIZE = 1000;

/** What each part of the font is asked for: what Dutch towns write titles in, in Latin and Cyrillic letters. */
const parts: [name: string, wanted: RegExp][] = [
  ["latin", /[\x20-\x7e\u00a1-\u00ff‘’“”–—…€•]/u],
  ["latin-ext", /[\u0100-\u017fșțȘȚ]/u],
  ["cyrillic", /[\u0400-\u045fґҐ]/u],
];

export function makeLetters(): string {
  const letters: Record<string, string> = {};
  for (const [part, wanted] of parts) {
    const file = path.join(root, `node_modules/@fontsource/noto-sans/files/noto-sans-${part}-700-normal.woff`);
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
    for (const code of Object.keys(font.tables.cmap.glyphIndexMap).map(Number)) {
      const letter = String.fromCodePoint(code);
      if (!wanted.test(letter) || letter in letters) continue;
      const { advanceWidth } = font.charToGlyph(letter);
      letters[letter] = `${Math.round(advanceWidth)} ${outlineOf(font.getPath(letter, 0, 0, SIZE).commands)}`.trim();
    }
  }
  const inOrder = Object.entries(letters).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{\n${inOrder.map(([letter, outline]) => `  ${JSON.stringify(letter)}: ${JSON.stringify(outline)}`).join(",\n")}\n}\n`;
}

type Command = { type: string; x?: number; y?: number; x1?: number; y1?: number };

/** Every point as how far it is from the one before. */
function outlineOf(commands: Command[]): string {
  let [atX, atY] = [0, 0];
  const step = (x = 0, y = 0): string => {
    const [toX, toY] = [Math.round(x), Math.round(y)];
    const written = `${toX - atX} ${toY - atY}`;
    [atX, atY] = [toX, toY];
    return written;
  };
  return commands
    .filter(({ type }) => type !== "Z")
    .map(({ type, x, y, x1, y1 }) => `${type}${x1 === undefined ? "" : `${step(x1, y1)} `}${step(x, y)}`)
    .join("")
    .replaceAll(" -", "-");
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(path.join(root, "src/pages/picture/letters.json"), makeLetters());
