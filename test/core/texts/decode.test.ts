import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/core/texts/decode.ts";

const words = "slug,text\np1,één café op het plein, à € 5\n";

/** As Excel saves a CSV on a Dutch Windows. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => (sign === "€" ? 0x80 : sign.charCodeAt(0)));
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return isLittle ? bytes : bytes.swap16();
}

describe("the words of a file", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(words)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${words}`)],
    ["UTF-16, little first, with a mark", utf16(`\uFEFF${words}`, true)],
    ["UTF-16, big first, with a mark", utf16(`\uFEFF${words}`, false)],
    ["UTF-16, little first", utf16(words, true)],
    ["UTF-16, big first", utf16(words, false)],
    ["Windows-1252", windows1252(words)],
  ])("in %s are the same words", (_, bytes) => {
    expect(decodeText(bytes)).toBe(words);
  });

  it.each([
    "",
    "a",
    "ab",
    "\n",
    "é",
    "slug: park",
    "ندى",
    "👍",
    "a\u0000b and enough letters and words of somebody behind it",
  ])("%j in UTF-8 is taken for nothing else", (text) => {
    expect(decodeText(Buffer.from(text))).toBe(text);
  });

  it.each(["مرحبا, بكم, في\nالحديقة, نريد, أشجارًا\n", "Дерева, будь ласка\n"])(
    "%j in UTF-16 has no zero but in its signs",
    (text) => {
      expect(decodeText(utf16(`\uFEFF${text}`, true))).toBe(text);
      expect(decodeText(utf16(text, true))).toBe(text);
      expect(decodeText(utf16(text, false))).toBe(text);
    },
  );

  it.each<[string, Uint8Array]>([
    ["UTF-8 in which a sign was cut in two", Buffer.from("één café, één terrac").subarray(0, 14)],
    ["UTF-8 with a row of another encoding", Buffer.concat([Buffer.from("één, twéé\n"), windows1252("drié")])],
    ["a workbook", Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0x82, 0x8b, 0xf7, 0x9d, 1])],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0xff, 0xd8])],
    ["half a sign of UTF-16", utf16("\uFEFFcafé", true).subarray(0, 9)],
    ["a sign that Windows-1252 has not", Uint8Array.from([0x63, 0x61, 0x66, 0x81, 0x20])],
  ])("are refused of %s: a sign would be lost in silence", (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});
