import { expect, it } from "vitest";
import { pseudonymOf } from "../../../src/core/model/pseudonym.ts";

it("gives one participation one name, and hardly ever two the same", () => {
  const names = Array.from({ length: 500 }, (_, n) => pseudonymOf(`participation-${n}`));
  expect(pseudonymOf("participation-7")).toBe(names[7]);
  for (const name of names) expect(name).toMatch(/^[A-Z]\p{L}+ \p{L}+ \d{1,2}$/u);
  expect(new Set(names).size).toBeGreaterThan(490);
});
