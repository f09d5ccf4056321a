import { describe, expect, it } from "vitest";
import { createSeal } from "../../src/http/create-seal.ts";

const key = new Uint8Array(32).fill(3);
const seal = createSeal(key);

describe("a seal", () => {
  it("opens what it closed, and never closes the same thing twice the same way", () => {
    const value = { address: "5550123", language: "uk", words: "Привіт 👋" };
    const [one, other] = [seal.close(value), seal.close(value)];
    expect(one).not.toBe(other);
    expect([seal.open(one), seal.open(other)]).toEqual([value, value]);
    expect(one).toMatch(/^[0-9a-f]+$/);
  });

  it("opens nothing of another key, nothing that was changed, and nothing that was cut short", () => {
    const sealed = seal.close("5550123");
    expect(() => createSeal(new Uint8Array(32).fill(4)).open(sealed)).toThrow();
    for (const place of [0, 30, sealed.length - 1]) {
      const digit = sealed[place] === "0" ? "1" : "0";
      expect(() => seal.open(sealed.slice(0, place) + digit + sealed.slice(place + 1))).toThrow();
    }
    for (const length of [0, 2, 24, 40, sealed.length - 2]) expect(() => seal.open(sealed.slice(0, length))).toThrow();
  });

  it("gives the same text the same fingerprint, and another with another key", () => {
    expect(seal.fingerprint("resident telegram 1")).toMatch(/^[0-9a-f]{32}$/);
    expect(seal.fingerprint("resident telegram 1")).toBe(createSeal(key).fingerprint("resident telegram 1"));
    expect(seal.fingerprint("resident telegram 1")).not.toBe(seal.fingerprint("resident telegram 2"));
    expect(createSeal(new Uint8Array(32).fill(4)).fingerprint("a")).not.toBe(seal.fingerprint("a"));
  });

  it("takes a key of 32 bytes only", () => {
    expect(() => createSeal(new Uint8Array(31))).toThrow("a key has 32 bytes, this one 31");
  });
});
