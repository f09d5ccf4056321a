import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findPersonalData, mask, type PersonalDataKind } from "../../../src/core/privacy/mask.ts";

type Expected = [kind: PersonalDataKind, literal: string];

const personal: [message: string, ...found: Expected[]][] = [
  ["Bel me gerust: 06-24681357", ["phone", "06-24681357"]],
  ["mijn nummer is 0624681357 na zessen", ["phone", "0624681357"]],
  ["app naar 06 2468 1357 als u wilt", ["phone", "06 2468 1357"]],
  ["Vanuit het buitenland +31 6 24 68 13 57", ["phone", "+31 6 24 68 13 57"]],
  ["0031624681357 is van mijn dochter", ["phone", "0031624681357"]],
  ["of 06.24.68.13.57, dank", ["phone", "06.24.68.13.57"]],
  ["thuis ben ik op 020-6241111 te bereiken", ["phone", "020-6241111"]],
  ["+31 (0)6 24681357 bellen mag", ["phone", "+31 (0)6 24681357"]],
  ["mój numer to +48 601 234 567", ["phone", "+48 601 234 567"]],
  ["رقمي ٠٦٢٤٦٨١٣٥٧", ["phone", "٠٦٢٤٦٨١٣٥٧"]],
  ["Mail: a.bakker+buurt@voorbeeld.nl.", ["mail", "a.bakker+buurt@voorbeeld.nl"]],
  ["SCHRIJF NAAR OMA@KPNMAIL.NL", ["mail", "OMA@KPNMAIL.NL"]],
  ["fatma(at)voorbeeld.com graag", ["mail", "fatma(at)voorbeeld.com"]],
  ["karel apenstaartje voorbeeld punt nl", ["mail", "karel apenstaartje voorbeeld punt nl"]],
  ["mail jan punt smit at voorbeeld punt com over bomen", ["mail", "jan punt smit at voorbeeld punt com"]],
  ["Stort het op NL91ABNA0417164300", ["iban", "NL91ABNA0417164300"]],
  ["rekening NL91 ABNA 0417 1643 00 graag snel", ["iban", "NL91 ABNA 0417 1643 00"]],
  ["nl91 abna 0417 1643 00", ["iban", "nl91 abna 0417 1643 00"]],
  ["Meine IBAN ist DE89 3704 0044 0532 0130 00 und so", ["iban", "DE89 3704 0044 0532 0130 00"]],
  ["bsn 123456782", ["bsn", "123456782"]],
  ["Mijn burgerservicenummer: 1234.56.782.", ["bsn", "1234.56.782"]],
  ["123 456 782 staat op mijn pas", ["bsn", "123 456 782"]],
  ["Wij zitten op 3511 LX", ["postcode", "3511 LX"]],
  ["buurt 3511lx is vergeten", ["postcode", "3511lx"]],
  ["postcode 3511 lx", ["postcode", "3511 lx"]],
  ["Bij ons in de Molenstraat 14 ligt troep", ["address", "Molenstraat 14"]],
  ["ik zit op molenweg 7b en hoor alles", ["address", "molenweg 7b"]],
  ["Op de Korte Voorhout 8a is het donker", ["address", "Korte Voorhout 8a"]],
  ["Schoolweg nr. 3 staat leeg", ["address", "Schoolweg nr. 3"]],
  ["Ik woon Jan van der Heydenplein 21-3", ["address", "Jan van der Heydenplein 21-3"]],
  ["de Oude Gracht 112 bis lekt", ["address", "Oude Gracht 112 bis"]],
  ["Mijn moeder woont op de Laan van Altena 9, 2e etage", ["address", "Laan van Altena 9"]],
  ["Burgemeester Pauluslaan 133 hs", ["address", "Burgemeester Pauluslaan 133 hs"]],
  ["sinds 1990 woon ik op Rokin 20", ["address", "Rokin 20"]],
  ["overlast op nummer 12 in de Tuinstraat", ["address", "nummer 12 in de Tuinstraat"]],
  ["Grote Markt 5 is mijn winkel", ["address", "Grote Markt 5"]],
  ["volg @buurman_kees88!", ["handle", "@buurman_kees88"]],
  ["mijn insta is kees_van_hier", ["handle", "kees_van_hier"]],
  ["Kijk op https://voorbeeld.nl/kees?x=1.", ["link", "https://voorbeeld.nl/kees?x=1"]],
  ["www.kees-voorbeeld.nl, daar staat het", ["link", "www.kees-voorbeeld.nl"]],
  ["zie facebook.com/kees.bakker of t.me/keesb", ["link", "facebook.com/kees.bakker"], ["link", "t.me/keesb"]],
  [
    "Kees, Molenstraat 14, 3511 LX, 0624681357, kees@voorbeeld.nl",
    ["address", "Molenstraat 14"],
    ["postcode", "3511 LX"],
    ["phone", "0624681357"],
    ["mail", "kees@voorbeeld.nl"],
  ],
];

const clean = [
  "snelheid van 50 naar 30 km per uur",
  "van 9.00 tot 17.00 uur, 1000 mensen",
  "Er kwamen 1200 mensen op de markt",
  "in 2024 om 10 uur was het te laat",
  "in 2019 is de straat opgebroken",
  "IN 2019 IS ALLES DUURDER GEWORDEN",
  "ze rijden op de weg 50 km te hard",
  "Maak van deze weg 30",
  "er lag op straat 3 keer glas",
  "zet in het park 2 bankjes",
  "Op het plein 4 bomen en in de laan 12 lantaarnpalen",
  "de Molenstraat 30 km per uur maken",
  "het fietspad 2 meter breder",
  "In de Schoolstraat 3 nieuwe drempels graag",
  "de Tuinstraat is 200 meter lang",
  "Molenstraat 12.30 uur was er vuurwerk",
  "budget van 150.000 euro, niet 250.000",
  "€ 123.456.782 is te veel geld",
  "op 06-02-2026 10:30 was er een ongeluk",
  "tussen 2020 en 2025 kwamen er 3000 woningen bij",
  "minder CO2 en 1500 kg afval",
  "de Nieuwe Markt is elke 2e zaterdag vol",
  "het dossier 123456789 ligt er nog",
  "te weinig groen.de straat is grijs",
  "1 op de 10 jongeren, dat is 10%",
  "lijn 12 rijdt niet, bus 300 wel",
  "Molenstraat in 2030 zonder auto's, 50% meer groen",
  "Artikel 12 van de verordening uit 2018",
  "daar is het om 8 uur @ het plein",
  "de supermarkt 2 straten verder en de snelweg 3 kilometer",
  "Wat een kind van 6 of 7 kan, kan een ouder van 70 ook",
  "Postcodegebied 3511 en buurt 12",
];

function found(text: string): Expected[] {
  return findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe("findPersonalData", () => {
  it.each(personal)("finds all personal data in: %s", (message, ...expected) => {
    expect(found(message)).toEqual(expected);
  });

  it.each(clean)("leaves alone: %s", (message) => {
    expect(found(message)).toEqual([]);
  });

  it("gives sorted spans that never overlap", () => {
    const all = personal.map(([message]) => message).join(" | ");
    const spans = findPersonalData(all);
    expect(spans.length).toBeGreaterThanOrEqual(personal.length);
    for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  });

  it("counts in UTF-16 units, also after an emoji and a hard space", () => {
    const text = "🌳🌳 bel 06\u00a024681357";
    expect(found(text)).toEqual([["phone", "06\u00a024681357"]]);
  });

  it("keeps an IBAN or a citizen number with a wrong check digit out of those two kinds", () => {
    expect(found("NL92ABNA0417164300")).toEqual([]);
    expect(found("123456783")).toEqual([]);
  });

  it("takes no postcode that the post never gave out", () => {
    expect(found("1234 SS, 1234 SA en 1234 SD")).toEqual([]);
  });

  it("comes to an end on a long hostile text", () => {
    const hostile = ["Aa ", "a.", "van der ", "12 ", "a@", "Straat", "06-", "A1_", "NL91 "].map((piece) =>
      piece.repeat(4096 / piece.length),
    );
    for (const text of hostile) expect(findPersonalData(text)).toBeInstanceOf(Array);
  });
});

describe("mask", () => {
  it("puts a Dutch label in the place of what it hides", () => {
    expect(mask("Bel 06-24681357 of kom langs: Molenstraat 14, 3511 LX.")).toBe(
      "Bel [telefoonnummer] of kom langs: [adres], [postcode].",
    );
  });

  it.each(clean)("gives back unchanged: %s", (message) => {
    expect(mask(message)).toBe(message);
  });

  it("leaves nothing to find in what it masked", () => {
    for (const [message] of personal) expect(found(mask(message))).toEqual([]);
  });
});

const messagesFile = "../shared/data/language/personal-data-messages.json";
const messagesAtHand = existsSync(messagesFile);
if (!messagesAtHand) console.warn(`SKIPPED: ${messagesFile} is not there, so its messages were not checked.`);

describe("the shared messages", () => {
  it.skipIf(!messagesAtHand)("have every span of a kind that we know masked, and no clean one touched", () => {
    const messages: { t: string; pii: string[] }[] = JSON.parse(readFileSync(messagesFile, "utf8"));
    for (const { t, pii } of messages) expect(found(t).map(([, literal]) => literal)).toEqual(pii);
  });
});

it.each([
  "Bij Rokin 20 is het glad",
  "de bewoner van Spui 25",
  "Op Neude 11 staat troep",
  "insta: jandv",
  "snap jan.dv99",
])("finds what says where or who somebody is without a street ending or a sign: %s", (text) =>
  expect(findPersonalData(text).length).toBeGreaterThan(0),
);

it.each(["Bij Vraag 2 twijfel ik", "in Maart 12 dagen dicht", "zet het op insta", "op Plan 3 ben ik tegen"])(
  "finds nothing personal in: %s",
  (text) => expect(findPersonalData(text)).toEqual([]),
);
