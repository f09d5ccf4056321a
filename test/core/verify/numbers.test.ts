import { expect, it } from "vitest";
import { numberIn } from "../../../src/core/verify/reading/numbers.ts";

it.each([
  ["12", "12"],
  ["twaalf", "12"],
  ["zevenendertig", "37"],
  ["tweeentwintig", "22"],
  ["driehonderd", "300"],
  ["honderdtwintig", "120"],
  ["tweeduizend", "2000"],
  ["seventeen", "17"],
  ["een", undefined],
  ["bank", undefined],
  ["zeventigers", undefined],
])("%s is the number %s", (word, number) => expect(numberIn(word)).toBe(number));
