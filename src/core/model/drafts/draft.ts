import type { Consultation } from "../consultation/consultation.ts";
import type { Part } from "../consultation/question-parts.ts";
import type { Wording } from "../kinds/kind-rules.ts";
import { type Question, rulesOf } from "../kinds/kinds.ts";
import { inLanguage, type Language, type LocalText } from "../language.ts";
import type { Basics, QuestionForm } from "./draft-form.ts";

/** A text of a draft that can be translated, by where it stands. */
export type Translatable = { path: string; text: LocalText };

const LONGEST_SLUG = 40;
const LONGEST_SOURCE = 20;
const LONGEST_ID = 16;
/** How the paths of these texts begin: as no id of a question can. */
const [REASON, EXPERIMENT] = ["_reason", "_experiment"];

/** What stood there before, when the words are the same: with its translations. Other words have none yet. */
export function sameOrNew(words: string, language: Language, ...before: (LocalText | undefined)[]): LocalText {
  const same = before.find((text) => text && inLanguage(text, language).literal === words);
  return same ?? { [language]: words };
}

/** A draft with these basics; its questions stay as they are. `language` is the one that it is written in. */
export function withBasics(
  before: Consultation | undefined,
  basics: Basics,
  { slug, language, published }: { slug: string; language: Language; published?: Consultation | undefined },
): Consultation {
  const { title, decided, open, decider, because, rung, answerBy, opens, closes, audience, moderation } = basics;
  const text = (words: string, ...was: (LocalText | undefined)[]) => sameOrNew(words, language, ...was);
  const { experiment: was, results: _, ...kept } = before ?? { questions: [] };
  return {
    ...kept,
    slug: before?.slug ?? slug,
    title: text(title, before?.title, published?.title),
    promise: {
      rung,
      answerBy,
      decided: text(decided, before?.promise.decided, published?.promise.decided),
      open: text(open, before?.promise.open, published?.promise.open),
      decider: text(decider, before?.promise.decider, published?.promise.decider),
      ...(because !== "" && { because: text(because, before?.promise.because, published?.promise.because) }),
    },
    opens,
    closes,
    audience,
    moderation,
    ...((basics.results === "live" || before?.results) && { results: basics.results ?? "after" }),
    sources: toSources(basics.sources, [...(before?.sources ?? []), ...(published?.sources ?? [])]),
    neighbourhoods: toNeighbourhoods(
      basics.neighbourhoods,
      [...(before?.neighbourhoods ?? []), ...(published?.neighbourhoods ?? [])],
      language,
    ),
    reasons: toReasons(basics.reasons, [...(before?.reasons ?? []), ...(published?.reasons ?? [])], language),
    ...(basics.try !== "" && {
      experiment: {
        try: text(basics.try, was?.try, published?.experiment?.try),
        expect: text(basics.expect, was?.expect, published?.experiment?.expect),
      },
    }),
  };
}

/** A reason keeps its id for as long as it says the same: what was rejected for it stays so. */
function toReasons(lines: string[], before: Part[], language: Language): Part[] {
  const taken = before.map(({ id }) => id);
  return lines.map((words) => {
    const same = before.find(({ text }) => inLanguage(text, language).literal.trim() === words);
    return same ?? { id: newId(words, taken, LONGEST_ID), text: { [language]: words } };
  });
}

function toSources(lines: string[], before: Consultation["sources"]): Consultation["sources"] {
  const taken = before.map(({ id }) => id);
  return lines.map(
    (name) => before.find((each) => each.name === name) ?? { id: newId(name, taken, LONGEST_SOURCE), name },
  );
}

function toNeighbourhoods(lines: string[], before: Consultation["neighbourhoods"], language: Language) {
  const taken = before.map(({ id }) => id);
  return lines.map((line) => {
    const asItWas = before.find((each) => neighbourhoodLine(each, language) === line);
    if (asItWas) return asItWas;
    const [, name = line, number] = /^(.*?)\s*[:,]\s*(\d[\d.]*)$/.exec(line) ?? [];
    const residents = number === undefined ? {} : { residents: Number(number.replaceAll(".", "")) };
    const same = before.find((each) => inLanguage(each.name, language).literal === name);
    const { id, name: text } = same ?? { id: newId(name, taken, LONGEST_ID), name: { [language]: name } };
    return { id, name: text, ...residents };
  });
}

/** A neighbourhood as the line that it is filled in with. */
export function neighbourhoodLine(each: Consultation["neighbourhoods"][number], language: Language): string {
  const { literal } = inLanguage(each.name, language);
  return each.residents === undefined ? literal : `${literal}: ${each.residents}`;
}

/** A slug for this title that is not taken: small letters, digits and hyphens. */
export function slugFor(title: string, taken: string[]): string {
  return newId(title, [...taken], LONGEST_SLUG);
}

/** An id made of these words; it is taken from now on. */
function newId(words: string, taken: string[], longest: number): string {
  const plain = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\p{M}]/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  const base = plain.slice(0, longest).replace(/^-+|-+$/g, "") || "vraag";
  let id = base;
  for (let n = 2; taken.includes(id); n++) id = `${base.slice(0, longest - String(n).length - 1)}-${n}`;
  taken.push(id);
  return id;
}

/** A draft with this question in it: in the place of the one with this id, else as its last. */
export function withQuestion(
  c: Consultation,
  form: QuestionForm,
  id: string | undefined,
  language: Language,
  published?: Consultation,
) {
  const before = c.questions.find((question) => question.id === id);
  const was = published?.questions.find((each) => each.id === before?.id);
  const question = toQuestion(form, before?.id ?? freeQuestionId(c), [before, was], language);
  const questions = before
    ? c.questions.map((each) => (each === before ? question : each))
    : [...c.questions, question];
  return { ...c, questions };
}

function freeQuestionId({ questions }: Consultation): string {
  let n = questions.length + 1;
  while (questions.some(({ id }) => id === `q${n}`)) n++;
  return `q${n}`;
}

function toQuestion(form: QuestionForm, id: string, before: (Question | undefined)[], language: Language): Question {
  const was = before.flatMap((question) => (question && question.kind === form.kind ? [question] : []));
  const texts = before.map((question) => question?.text);
  const every = { id, text: sameOrNew(form.text, language, ...texts), ...(form.showIf && { showIf: form.showIf }) };
  const wording: Wording = {
    text: (words, ...others) => sameOrNew(words, language, ...others),
    parts: (lines, others, prefix) => toParts(lines, others, prefix, language),
  };
  return rulesOf(form).fromForm(form, every, was, wording);
}

/** Options keep their ids for as long as they say the same, so that answers stay with their words. */
function toParts(lines: string[], before: Part[], prefix: string, language: Language): Part[] {
  const taken = before.map(({ id }) => id);
  return lines.map((words) => {
    const same = before.find(({ text }) => inLanguage(text, language).literal === words);
    if (same) return same;
    let n = 1;
    while (taken.includes(partId(prefix, n))) n++;
    taken.push(partId(prefix, n));
    return { id: partId(prefix, n), text: { [language]: words } };
  });
}

/** s1, s2 … for statements; a, b … z, a27 … for options. */
function partId(prefix: string, n: number): string {
  if (prefix !== "") return `${prefix}${n}`;
  return n <= 26 ? String.fromCharCode(96 + n) : `a${n}`;
}

/** A draft without this question, and without conditions on it. */
export function withoutQuestion(c: Consultation, id: string): Consultation {
  const questions = c.questions
    .filter((question) => question.id !== id)
    .map(
      ({ showIf, ...question }): Question => (showIf && showIf.question !== id ? { ...question, showIf } : question),
    );
  return { ...c, questions };
}

/** A draft in which this question comes one earlier; a condition that would point forward goes. */
export function earlier(c: Consultation, id: string): Consultation {
  const from = c.questions.findIndex((question) => question.id === id);
  const [question, before] = [c.questions[from], c.questions[from - 1]];
  if (!question || !before) return c;
  const { showIf, ...unconditional } = question;
  const moved: Question = showIf && showIf.question !== before.id ? question : unconditional;
  return { ...c, questions: c.questions.with(from - 1, moved).with(from, before) };
}

/** Every text of a draft that residents read, in the order in which they read it. */
export function translatables(c: Consultation): Translatable[] {
  const { title, promise, neighbourhoods, questions, reasons, experiment } = c;
  return [
    { path: "title", text: title },
    ...(["decided", "open", "decider"] as const).map((name) => ({ path: `promise.${name}`, text: promise[name] })),
    ...(promise.because ? [{ path: "promise.because", text: promise.because }] : []),
    ...questions.flatMap((question) => [
      { path: `${question.id}`, text: question.text },
      ...rulesOf(question)
        .parts(question)
        .map(({ id, text }) => ({ path: `${question.id}.${id}`, text })),
    ]),
    ...neighbourhoods.map(({ id, name }) => ({ path: `neighbourhood.${id}`, text: name })),
    ...reasons.map(({ id, text }) => ({ path: `${REASON}.${id}`, text })),
    ...(experiment
      ? (["try", "expect"] as const).map((name) => ({ path: `${EXPERIMENT}.${name}`, text: experiment[name] }))
      : []),
  ];
}

/** The languages that some of it is in, with the paths of the texts that are not; plain Dutch may lack what is plain. */
export function untranslatedIn(c: Consultation): { language: Language; paths: string[] }[] {
  const all = translatables(c);
  const languages = [...new Set(all.flatMap(({ text }) => Object.keys(text)))];
  return languages
    .filter((language) => !language.endsWith("-simple"))
    .map((language) => ({
      language,
      paths: all.filter(({ text }) => text[language] === undefined).map(({ path }) => path),
    }))
    .filter(({ paths }) => paths.length > 0);
}

/** A draft with these texts in this language, by where they stand; an empty one takes the translation away. */
export function translated(c: Consultation, language: Language, words: Record<string, string>): Consultation {
  const told = (path: string, text: LocalText): LocalText => {
    const given = words[path];
    if (given === undefined) return text;
    const { [language]: _, ...others } = text;
    return given === "" && Object.keys(others).length > 0 ? others : { ...text, [language]: given };
  };
  const { decided, open, decider, because } = c.promise;
  return {
    ...c,
    title: told("title", c.title),
    promise: {
      ...c.promise,
      decided: told("promise.decided", decided),
      open: told("promise.open", open),
      decider: told("promise.decider", decider),
      ...(because && { because: told("promise.because", because) }),
    },
    neighbourhoods: c.neighbourhoods.map((each) => ({ ...each, name: told(`neighbourhood.${each.id}`, each.name) })),
    reasons: c.reasons.map(({ id, text }) => ({ id, text: told(`${REASON}.${id}`, text) })),
    ...(c.experiment && {
      experiment: {
        try: told(`${EXPERIMENT}.try`, c.experiment.try),
        expect: told(`${EXPERIMENT}.expect`, c.experiment.expect),
      },
    }),
    questions: c.questions.map((question): Question => {
      const { withParts } = rulesOf(question);
      const translatedParts = withParts(question, ({ id, text }) => told(`${question.id}.${id}`, text));
      return { ...translatedParts, text: told(question.id, question.text) };
    }),
  };
}
