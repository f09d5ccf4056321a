import { readFileSync } from "node:fs";
import path from "node:path";
import { decode } from "fast-png";
import { describe, expect, it } from "vitest";
import { makeLetters } from "../../scripts/make-letters.ts";
import { canDraw, drawLines, widthOf } from "../../src/pages/picture/draw-letters.ts";
import { linkPicture } from "../../src/pages/picture/link-picture.ts";
import { root } from "../fakes/consultations.ts";

const words = { town: "Gemeente Utrecht", titles: ["Minder auto's?"], below: "U hoort van ons." };

/** How many pixels are anything but the ground, by row. */
function rowsWithLetters(picture: Uint8Array): number[] {
  const { data, width, height, depth } = decode(picture);
  const bytes = (width * depth) / 8;
  return Array.from(
    { length: height },
    (_, y) => data.slice(y * bytes, (y + 1) * bytes).filter((byte) => byte > 0).length,
  );
}

describe("the picture of a link", () => {
  it("has the size that is asked for, is the same each time, and small", () => {
    const picture = linkPicture(words);
    expect(decode(picture)).toMatchObject({ width: 1200, height: 630 });
    expect(picture).toEqual(linkPicture(words));
    expect(picture.length).toBeLessThan(40_000);
  });

  it("shows the town, the title and the promise below each other, with room around them", () => {
    const rows = rowsWithLetters(linkPicture(words));
    const isWritten = (from: number, to: number) => rows.slice(from, to).some((n) => n > 0);
    expect([isWritten(80, 130), isWritten(160, 300), isWritten(500, 560)]).toEqual([true, true, true]);
    expect([isWritten(0, 60), isWritten(570, 630)]).toEqual([false, false]);
  });

  it("takes a title in letters that it has, and breaks what is too long for it", () => {
    expect(canDraw("Łódź, Şehir ğ, Площа Їжак: é ö ß € ’s “ja”")).toBe(true);
    expect(canDraw("الساحة")).toBe(false);
    expect(linkPicture({ ...words, titles: ["الساحة", "Het plein"] })).toEqual(
      linkPicture({ ...words, titles: ["Het plein"] }),
    );
    for (const title of ["x".repeat(400), "Een heel lange titel ".repeat(30), ""])
      expect(
        rowsWithLetters(linkPicture({ ...words, titles: [title] }))
          .slice(480, 500)
          .every((n) => n === 0),
      ).toBe(true);
  });

  it("covers of a pixel what a letter covers of it: a full stop is as large as it is drawn", () => {
    const sheet = drawLines([{ words: ".", size: 100, x: 10, y: 90 }], 60, 100);
    const area = sheet.reduce((sum, cover) => sum + cover, 0);
    expect(area).toBeGreaterThan(200);
    expect(area).toBeLessThan(320);
    expect(sheet[99]).toBe(0);
    expect(widthOf("..", 100)).toBeCloseTo(2 * widthOf(".", 100));
  });

  it("has the letters that the script makes of the font", () => {
    expect(readFileSync(path.join(root, "src/pages/picture/letters.json"), "utf8")).toBe(makeLetters());
  });
});
