import { describe, expect, it } from "vitest";
import { orderIn } from "../../../src/core/understand/orders.ts";

describe("words that ask for something at any moment", () => {
  it.each([
    ["STOP!!", "stop"],
    ["stop stop stop", "stop"],
    ["Stop alstublieft, dank u wel", "stop"],
    ["Hallo, ik wil nu stoppen", "stop"],
    ["hou op", "stop"],
    ["please stop", "stop"],
    ["Unsubscribe, thank you", "stop"],
    ["lütfen durdur", "stop"],
    ["YETER ARTIK", "stop"],
    ["توقف من فضلك", "stop"],
    ["proszę przestań", "stop"],
    ["Przestancie", "stop"],
    ["припиніть, будь ласка", "stop"],
    ["help aub", "help"],
    ["ik snap het niet", "help"],
    ["yardım lütfen", "help"],
    ["ساعدني من فضلك", "help"],
    ["Nie rozumiem, proszę", "help"],
    ["допоможіть будь ласка", "help"],
  ])("“%s” asks for %s", (words, order) => expect(orderIn(words)).toBe(order));

  it.each([
    "stop de auto's",
    "niet stoppen",
    "de bushalte is de laatste stop",
    "help de bomen",
    "dank u wel",
    "hallo",
    "yeter ki bitsin",
    "please don't stop",
    "допоможіть дітям",
    "",
  ])("“%s” asks for neither", (words) => expect(orderIn(words)).toBeUndefined());
});
