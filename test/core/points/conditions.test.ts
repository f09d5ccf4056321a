import { describe, expect, it } from "vitest";
import { relationOf } from "./relation-of.ts";

describe("a yes on a condition", () => {
  it.each([
    "De steiger mag pas weg als er een nieuwe steiger ligt",
    "De steiger mag alleen weg als er een nieuwe komt",
    "De steiger mag weg, mits er een nieuwe komt",
    "De steiger mag weg als wij een andere plek krijgen",
    "De steiger mag weg, zolang de boten ergens kunnen liggen",
    "Haal de steiger weg, tenzij er nog boten liggen",
  ])("'%s' is not counted as a yes, nor a yes as one on that condition", (yes) => {
    expect(relationOf("De steiger mag weg", "Haal de steiger weg")).toBe("same");
    expect(relationOf(yes, "De steiger mag weg")).not.toBe("same");
    expect(relationOf(yes, "Haal de steiger weg")).not.toBe("same");
    expect(relationOf("De steiger mag weg", yes)).not.toBe("same");
  });

  it("is counted with others on the same condition", () => {
    const yes = "De steiger mag weg, mits er een nieuwe steiger komt";
    expect(relationOf("De steiger mag alleen weg als er een nieuwe steiger komt", yes)).toBe("same");
  });

  it("holds in English and German", () => {
    expect(relationOf("The jetty may go only if a new jetty is built", "The jetty must go", "en")).not.toBe("same");
    expect(relationOf("Der Steg darf weg, sofern ein neuer Steg kommt", "Der Steg darf weg", "de")).not.toBe("same");
  });

  it("goes for a no as well", () => {
    expect(relationOf("Haal de steiger niet weg zonder met ons te praten", "Haal de steiger niet weg")).not.toBe(
      "same",
    );
  });
});
