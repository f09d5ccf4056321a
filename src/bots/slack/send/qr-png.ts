import { encode as encodePng } from "fast-png";
import { encode } from "uqr";

/** On a poster of A4 a phone reads it from two metres. A module of whole bytes: with one bit a pixel it is quickly made. */
const BYTES_EACH = 3;
const PIXELS_EACH = BYTES_EACH * 8;
const QUIET_MODULES = 4;

/** A link as a QR code in black and white, with the quiet border that readers need (ISO/IEC 18004). */
export function qrPng(url: string): Uint8Array<ArrayBuffer> {
  const { data: modules, size } = encode(url, { ecc: "M", border: QUIET_MODULES });
  const width = size * PIXELS_EACH;
  const bytesOfRow = size * BYTES_EACH;
  const data = new Uint8Array(bytesOfRow * width);
  for (const [row, darks] of modules.entries()) {
    const bytes = darks.flatMap((isDark) => Array<number>(BYTES_EACH).fill(isDark ? 0 : 0xff));
    for (let y = row * PIXELS_EACH; y < (row + 1) * PIXELS_EACH; y++) data.set(bytes, y * bytesOfRow);
  }
  return new Uint8Array(encodePng({ width, height: width, data, channels: 1, depth: 1 }));
}
