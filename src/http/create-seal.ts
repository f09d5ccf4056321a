import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from "node:crypto";
import type { Seal } from "../core/privacy/seal.ts";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FINGERPRINT_CHARACTERS = 32;

/**
 * A seal on one 32-byte key: HMAC-SHA-256 for fingerprints, AES-256-GCM over JSON with a fresh nonce (nonce, cipher
 * text and tag in hexadecimal). Each gets a key of its own, derived from the one. Works on Node and on Workers.
 */
export function createSeal(key: Uint8Array): Seal {
  if (key.length !== KEY_BYTES) throw new Error(`a key has ${KEY_BYTES} bytes, this one ${key.length}`);
  const derived = (text: string) => createSecretKey(createHmac("sha256", key).update(text).digest());
  const fingerprintKey = derived("samenspraak fingerprint");
  const cipherKey = derived("samenspraak seal");
  return {
    fingerprint: (text) =>
      createHmac("sha256", fingerprintKey).update(text).digest("hex").slice(0, FINGERPRINT_CHARACTERS),
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
