/** Keeps addresses unreadable, and unlinkable, for who has the database but not the key. */
export type Seal = {
  /** The same text always gives the same 32 hexadecimal characters; nobody without the key can make or undo them. */
  fingerprint(text: string): string;
  /** The same value never looks the same twice. */
  close(value: unknown): string;
  /** Throws when the key is not the one it was closed with, or when one bit was changed. */
  open(sealed: string): unknown;
};
