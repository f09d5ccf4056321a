import type { Consultation } from "../consultation/consultation.ts";
import { rungs } from "../consultation/promise.ts";
import { type Question, rulesOf } from "../kinds/kinds.ts";
import { inLanguage, type Language, type LocalText } from "../language.ts";
import { neighbourhoodLine } from "./draft.ts";
import { type Basics, linesOf, type QuestionForm } from "./draft-form.ts";
import type { Values } from "./merge.ts";

/** The basics of a draft as they stand in a form, a text a field. */
export function basicsIn(draft: Consultation, language: Language): Values {
  const { title, promise, opens, closes, audience, moderation, sources, neighbourhoods, reasons, experiment } = draft;
  const { results = "after" } = draft;
  const words = (text: LocalText) => inLanguage(text, language).literal.trim();
  return {
    title: words(title),
    decided: words(promise.decided),
    open: words(promise.open),
    decider: words(promise.decider),
    because: promise.because ? words(promise.because) : "",
    rung: promise.rung,
    answerBy: promise.answerBy,
    opens,
    closes,
    audience,
    moderation,
    results,
    sources: sources.map(({ name }) => name).join("\n"),
    neighbourhoods: neighbourhoods.map((each) => neighbourhoodLine(each, language)).join("\n"),
    reasons: reasons.map(({ text }) => words(text)).join("\n"),
    try: experiment ? words(experiment.try) : "",
    expect: experiment ? words(experiment.expect) : "",
  };
}

export function toBasics(values: Values): Basics {
  const words = (name: string) => values[name] ?? "";
  return {
    title: words("title"),
    decided: words("decided"),
    open: words("open"),
    decider: words("decider"),
    because: words("because"),
    rung: rungs.find((rung) => rung === values.rung) ?? "consult",
    opens: words("opens"),
    closes: words("closes"),
    answerBy: words("answerBy"),
    audience: values.audience === "team" ? "team" : "residents",
    moderation: values.moderation === "before" ? "before" : "after",
    results: values.results === "live" ? "live" : "after",
    sources: linesOf(words("sources")),
    neighbourhoods: linesOf(words("neighbourhoods")),
    reasons: linesOf(words("reasons")),
    try: words("try"),
    expect: words("expect"),
  };
}

/** A question as it stands in a form; its condition is a line for each option that it is asked after. */
export function questionIn(question: Question, language: Language): Values {
  const { parts, partsField } = rulesOf(question);
  const all = parts(question).map(({ id, text }) => ({ id, words: inLanguage(text, language).literal.trim() }));
  const named = (name: string) => all.find(({ id }) => id === name)?.words ?? "";
  const { question: on = "", is = [] } = question.showIf ?? {};
  return {
    text: inLanguage(question.text, language).literal.trim(),
    parts: partsField ? all.map(({ words }) => words).join("\n") : "",
    low: partsField ? "" : named("low"),
    high: partsField ? "" : named("high"),
    own: "own" in question && question.own ? "own" : "not-own",
    showIf: is
      .map((one) => `${on} ${one}`)
      .toSorted()
      .join("\n"),
  };
}

/** `mixed`: conditions on more than one question were picked, which a question cannot have. */
export function toQuestionForm(kind: Question["kind"], values: Values): { form: QuestionForm; mixed: boolean } {
  const words = (name: string) => values[name] ?? "";
  const picked = linesOf(words("showIf")).map((value) => value.split(" "));
  const [question] = picked[0] ?? [];
  const form = {
    kind,
    text: words("text"),
    parts: linesOf(words("parts")),
    low: words("low"),
    high: words("high"),
    own: words("own") === "own",
    ...(question !== undefined && { showIf: { question, is: picked.map(([, id = ""]) => id) } }),
  };
  return { form, mixed: picked.some(([other]) => other !== question) };
}
