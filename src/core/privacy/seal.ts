import { gcm } from "@noble/ciphers/aes.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** Keeps addresses unreadable, and unlinkable, for who has the database but not the key. */
export type Seal = {
  /** The same text always gives the same 32 hexadecimal characters; nobody without the key can make or undo them. */
  fingerprint(text: string): string;
  /** AES-256-GCM over JSON, with a fresh nonce: the same value never looks the same twice. */
  close(value: unknown): string;
  /** Throws when the key is not the one it was closed with. */
  open(sealed: string): unknown;
};

const NONCE_BYTES = 12;

/** A seal on one 32-byte key. The fingerprint and the cipher each get a key of their own, derived from it. */
export function createSeal(key: Uint8Array, randomBytes: (length: number) => Uint8Array): Seal {
  if (key.length !== 32) throw new Error(`a key has 32 bytes, this one ${key.length}`);
  const fingerprinter = hmac.create(sha256, hmac(sha256, key, utf8ToBytes("samenspraak fingerprint")));
  const cipherKey = hmac(sha256, key, utf8ToBytes("samenspraak seal"));
  return {
    fingerprint: (text) => bytesToHex(fingerprinter.clone().update(utf8ToBytes(text)).digest().subarray(0, 16)),
    close(value) {
      const nonce = randomBytes(NONCE_BYTES);
      return bytesToHex(nonce) + bytesToHex(gcm(cipherKey, nonce).encrypt(utf8ToBytes(JSON.stringify(value))));
    },
    open(sealed) {
      const bytes = hexToBytes(sealed);
      const plain = gcm(cipherKey, bytes.subarray(0, NONCE_BYTES)).decrypt(bytes.subarray(NONCE_BYTES));
      return JSON.parse(new TextDecoder().decode(plain));
    },
  };
}
