import { encode as encodePng } from "fast-png";
import { encode } from "uqr";

/** On a poster of A4 a phone reads it from two metres. */
const PIXELS_EACH = 24;
const QUIET_MODULES = 4;

/** A link as a QR code in black and white, with the quiet border that readers need (ISO/IEC 18004). */
export function qrPng(url: string): Uint8Array<ArrayBuffer> {
  const { data: modules, size } = encode(url, { ecc: "M", border: QUIET_MODULES });
  const width = size * PIXELS_EACH;
  const data = new Uint8Array(width * width);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const isDark = modules[Math.floor(y / PIXELS_EACH)]?.[Math.floor(x / PIXELS_EACH)];
      data[y * width + x] = isDark ? 0 : 255;
    }
  return new Uint8Array(encodePng({ width, height: width, data, channels: 1, depth: 8 }));
}
