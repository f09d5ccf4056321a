import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;

beforeAll(async () => {
  running = await startRunningWithSlack(["UANNA"]);
});

afterAll(async () => {
  expect(running.slack.faults).toEqual([]);
  await running.stop();
});

const good = `slug: park
title: { nl: Het park }
promise:
  rung: consult
  decided: { nl: Niets. }
  open: { nl: Alles. }
  decider: { nl: De raad }
  answerBy: 2027-02-15
opens: 2026-11-23
closes: 2027-01-10
questions:
  - id: q1
    kind: choice
    text: { nl: Bankjes? }
    options:
      - { id: a, text: { nl: Ja } }
      - { id: b, text: { nl: Nee } }
  - id: q2
    kind: text
    text: { nl: Waarom? }
    showIf: { question: q1, is: [a] }
`;

it.each([
  ["slug: park", "slug: Het Park", "Regel 1: de korte naam (slug): gebruik kleine letters"],
  ["  rung: consult", "  rung: beslis", "(rung): kies één van deze woorden: inform, consult"],
  [
    "  answerBy: 2027-02-15",
    "",
    "Regel 4: de belofte (promise), de dag van het antwoord (answerBy): dit staat er niet.",
  ],
  ["answerBy: 2027-02-15", "answerBy: 15 februari", "schrijf een dag zo: 2027-02-15."],
  ["answerBy: 2027-02-15", "answerBy: 2026-12-01", "(answerBy): deze dag ligt voor de laatste dag."],
  ["closes: 2027-01-10", "closes: 2026-01-10", "(closes): deze dag ligt voor de eerste dag."],
  ["kind: choice", "kind: poll", "Regel 13: vraag 1, de soort (kind): kies één van deze woorden: choice, multiple"],
  ["kind: choice", "", "vraag 1, de soort (kind): dit staat er niet."],
  ["{ id: b, text", "{ id: a, text", 'vraag 1, antwoord 2, de korte code (id): "a" staat er twee keer.'],
  ["{ id: b, text", "{ id: B!, text", "vraag 1, antwoord 2, de korte code (id): gebruik kleine letters"],
  ["id: q2", "id: constructor", "vraag 2, de korte code (id): dit woord kan hier niet."],
  [
    "{ nl: Nee }",
    `{ nl: ${"x".repeat(65)} }`,
    "antwoord 2, de tekst (text): dit is te lang voor een knop: niet meer dan 64",
  ],
  ["      - { id: b, text: { nl: Nee } }\n", "", "vraag 1, de antwoorden (options): er moeten er minstens 2 zijn."],
  ["question: q1", "question: q9", '"q9" is geen vraag die hiervoor komt'],
  ["is: [a]", "is: [z]", '"z" is geen antwoord op vraag q1.'],
  ["opens:", "colour: red\nopens:", "Regel 9: “colour”: dit kennen wij niet."],
  ["title: { nl: Het park }", "title: {}", "de titel (title): schrijf de tekst in minstens één taal."],
  ["title: { nl: Het park }", "title: { dutch: Het park }", "gebruik een code van twee letters"],
  ["title: { nl: Het park }", "title: Het park", "de titel (title): hier horen velden te staan"],
  ["title: { nl: Het park }", "title: { nl: 5 }", "de titel (title), Nederlands: hier hoort een tekst."],
  ["title: { nl: Het park }", 'title: { nl: "" }', "de titel (title), Nederlands: dit is leeg."],
  [
    "opens:",
    "neighbourhoods: [{ id: a, name: { nl: A }, residents: veel }]\nopens:",
    "buurt 1, het aantal inwoners (residents): hier hoort een heel getal.",
  ],
  ["opens:", "neighbourhoods: [{ id: a, name: { nl: A }, residents: -3 }]\nopens:", "dit getal is te laag."],
  [
    "opens:",
    "results: live\ndigest: council\nopens:",
    "Regel 9: wanneer uitslagen op de website staan (results): hier staat “live”: dan ziet iedereen de uitslag",
  ],
  ["opens:", "sources: station\nopens:", "de posters en links (sources): hier hoort een lijst"],
  ["kind: text", "kind: place", "vraag 2: voor deze vraag zijn minstens twee buurten nodig."],
  [
    "kind: text",
    "kind: statements\n    own: soms\n    seed: [{ id: s, text: { nl: A } }]",
    "eigen woorden (own): hier moet true / false staan.",
  ],
  ["slug: park", "slug: park\nslug: tuin", "Regel 2: dit veld staat er twee keer."],
  ["  rung", "\trung", "de regel begint met een tab."],
  ["{ nl: Het park }", "[", "dit is geen goed YAML-bestand."],
])("a file with %j as %j is told in Dutch, with the line and the place in words", async (from, to, expected) => {
  expect(good).toContain(from);
  const me = running.colleague("UANNA");
  await me.openMenu();
  await me.press("Nieuwe vraag uit een bestand");
  me.attach("file", good.replace(from, to));
  await me.submit();
  expect(me.screen()).toContain(expected);
  expect(me.screen()).not.toMatch(/\b(is|expected|invalid|missing|must|received|write|should)\b a|Invalid|expected/);
});

it.each<[string, Uint8Array]>([
  ["Windows-1252", Buffer.from(good.replace("Het park", "Eén café"), "latin1")],
  ["UTF-16", Buffer.from(`\uFEFF${good.replace("Het park", "Eén café")}`, "utf16le")],
])("a file in %s keeps every sign", async (_, bytes) => {
  const me = running.colleague("UANNA");
  await me.openMenu();
  await me.press("Nieuwe vraag uit een bestand");
  me.attach("file", bytes);
  await me.submit();
  expect(me.screen()).toContain("Eén café");
});

it("a file of which signs are lost is refused", async () => {
  const me = running.colleague("UANNA");
  await me.openMenu();
  await me.press("Nieuwe vraag uit een bestand");
  me.attach("file", Buffer.concat([Buffer.from(good.replace("Het park", "Eén café")), Buffer.from([0xe9])]));
  await me.submit();
  expect(me.screen()).toContain("Dit bestand is niet te lezen");
});
