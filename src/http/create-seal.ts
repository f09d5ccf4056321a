import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Seal } from "../core/privacy/seal.ts";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FINGERPRINT_BYTES = 16;

/**
 * A seal on one 32-byte key: HMAC-SHA-256 for fingerprints, AES-256-GCM over JSON with a fresh nonce (nonce, cipher
 * text and tag in hexadecimal). Each gets a key of its own, derived from the one. Works on Node and on Workers.
 */
export function createSeal(key: Uint8Array): Seal {
  if (key.length !== KEY_BYTES) throw new Error(`a key has ${KEY_BYTES} bytes, this one ${key.length}`);
  const hmac = (with_: Uint8Array, text: string) => createHmac("sha256", with_).update(text).digest();
  const fingerprintKey = hmac(key, "samenspraak fingerprint");
  const cipherKey = hmac(key, "samenspraak seal");
  return {
    fingerprint: (text) => hmac(fingerprintKey, text).toString("hex", 0, FINGERPRINT_BYTES),
    close(value) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, cipherKey, nonce);
      const closed = cipher.update(JSON.stringify(value), "utf8", "hex") + cipher.final("hex");
      return nonce.toString("hex") + closed + cipher.getAuthTag().toString("hex");
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, "hex");
      const decipher = createDecipheriv(CIPHER, cipherKey, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      return JSON.parse(
        decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8"),
      );
    },
  };
}
