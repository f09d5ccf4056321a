import type { ModalView } from "@slack/types";
import { changeDraft, readDraft, redraft, removeDraft, startDraft } from "../../core/consultation/draft.ts";
import type { Consultation } from "../../core/model/consultation.ts";
import { earlier, neighbourhoodLine, withBasics, withoutQuestion } from "../../core/model/draft.ts";
import { type Basics, faultsInBasics, linesOf } from "../../core/model/draft-form.ts";
import { inLanguage } from "../../core/model/language.ts";
import { rungs } from "../../core/model/promise.ts";
import { TEAM_LANGUAGE } from "../../core/model/team.ts";
import * as block from "./blocks.ts";
import { draftView, goneView, tooLongView } from "./draft-view.ts";
import { type Desk, type Handled, type Handler, type Interaction, keepOpen, show, update } from "./handler.ts";
import { openMenu } from "./home.ts";
import { limits } from "./limits.ts";
import { BASICS } from "./names.ts";

/** Six weeks to answer, and five to decide, as most towns take. */
const DAYS_OPEN = 42;
const DAYS_TO_ANSWER = 77;

type State = { draftId: string };

export const openNew: Handler = async (interaction, desk) => show(interaction, basicsView(undefined, undefined, desk));

export const changeBasics: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as State;
  const draft = await desk.core.run(readDraft, draftId);
  if (!draft) return show(interaction, goneView(desk));
  return show(interaction, isTooLongHere(draft) ? tooLongView(desk) : basicsView(draftId, draft, desk));
};

export const resume: Handler = async (interaction, desk) => show(interaction, await draftView(interaction.value, desk));

/** What runs now, to extend or correct it: publishing makes a new version. */
export const redraftPublished: Handler = async (interaction, desk) => {
  const draftId = await desk.core.run(redraft, interaction.value, interaction);
  return show(interaction, draftId === undefined ? goneView(desk) : await draftView(draftId, desk));
};

export const drop: Handler = async (interaction, desk) => {
  await desk.core.run(removeDraft, interaction.value, interaction);
  return openMenu(interaction, desk);
};

export const submitBasics: Handler = async (interaction, desk) => {
  const { draftId } = interaction.state as Partial<State>;
  const basics = readBasics(interaction);
  const faults = Object.entries(faultsInBasics(basics)).map(([field, key]) => [field, desk.say(key)]);
  if (faults.length > 0) return keepOpen(Object.fromEntries(faults));
  if (draftId === undefined) return update(await draftView(await desk.core.run(startDraft, basics, interaction), desk));
  const change = (draft: Consultation, published: Consultation | undefined) =>
    withBasics(draft, basics, { slug: draft.slug, language: TEAM_LANGUAGE, published });
  await desk.core.run(changeDraft, draftId, change, interaction);
  return update(await draftView(draftId, desk));
};

export const removeQuestion: Handler = (interaction, desk) =>
  changed(interaction, desk, (draft) => withoutQuestion(draft, interaction.value));
export const moveEarlier: Handler = (interaction, desk) =>
  changed(interaction, desk, (draft) => earlier(draft, interaction.value));

async function changed(
  interaction: Interaction,
  desk: Desk,
  change: (draft: Consultation) => Consultation,
): Promise<Handled> {
  const { draftId } = interaction.state as State;
  await desk.core.run(changeDraft, draftId, change, interaction);
  return show(interaction, await draftView(draftId, desk));
}

/** Longer than a field takes: opening and saving it would cut it. */
function isTooLongHere({ promise, sources, ...draft }: Consultation): boolean {
  const { decided, open, decider, because } = promise;
  const texts = [decided, open, decider, ...(because ? [because] : [])].map(
    (text) => inLanguage(text, TEAM_LANGUAGE).literal,
  );
  const lists = [sources.map(({ name }) => name).join("\n"), neighbourhoodLines({ promise, sources, ...draft }) ?? ""];
  return [...texts, ...lists].some(({ length }) => length > limits.inputText);
}

function readBasics({ fields }: Interaction): Basics {
  const words = (name: string) => (fields[name]?.value ?? "").trim();
  const day = (name: string) => fields[name]?.day ?? "";
  return {
    title: words("title"),
    decided: words("decided"),
    open: words("open"),
    decider: words("decider"),
    because: words("because"),
    rung: rungs.find((rung) => rung === fields.rung?.option) ?? "consult",
    opens: day("opens"),
    closes: day("closes"),
    answerBy: day("answerBy"),
    audience: fields.audience?.option === "team" ? "team" : "residents",
    moderation: fields.moderation?.option === "before" ? "before" : "after",
    sources: linesOf(words("sources")),
    neighbourhoods: linesOf(words("neighbourhoods")),
  };
}

function basicsView(draftId: string | undefined, draft: Consultation | undefined, { core, say }: Desk): ModalView {
  const text = (name: "decided" | "open" | "decider" | "because") => {
    const words = draft?.promise[name];
    return words ? inLanguage(words, TEAM_LANGUAGE).literal : "";
  };
  const inDays = (days: number) => core.calendar.dayAfter(core.now(), days);
  const one = (name: string, values: readonly string[], chosen: string | undefined) =>
    block.select(
      name,
      say(`basics-${name}`),
      values.map((value) => block.option(say(`${name}-${value}`), value)),
      chosen,
    );
  const blocks = [
    block.shortText("title", say("basics-title"), draft && inLanguage(draft.title, TEAM_LANGUAGE).literal),
    block.longText("decided", say("basics-decided"), text("decided")),
    block.longText("open", say("basics-open"), text("open")),
    block.shortText("decider", say("basics-decider"), text("decider")),
    one("rung", rungs, draft?.promise.rung ?? "consult"),
    block.dayField("opens", say("basics-opens"), draft?.opens ?? inDays(0)),
    block.dayField("closes", say("basics-closes"), draft?.closes ?? inDays(DAYS_OPEN)),
    block.dayField("answerBy", say("basics-answer-by"), draft?.promise.answerBy ?? inDays(DAYS_TO_ANSWER)),
    ...(draft ? [block.longText("because", say("basics-because"), text("because"), true)] : []),
    one("audience", ["residents", "team"], draft?.audience),
    one("moderation", ["after", "before"], draft?.moderation),
    block.longText("sources", say("basics-sources"), draft?.sources.map(({ name }) => name).join("\n"), true),
    block.longText("neighbourhoods", say("basics-neighbourhoods"), neighbourhoodLines(draft), true),
  ];
  const buttons = { submit: say("basics-submit"), close: say("moderate-close") };
  const state = draftId === undefined ? {} : { draftId };
  return block.modal({ title: say("launch-title"), ...buttons, callback: BASICS, state, blocks });
}

function neighbourhoodLines(draft: Consultation | undefined): string | undefined {
  return draft?.neighbourhoods.map((each) => neighbourhoodLine(each, TEAM_LANGUAGE)).join("\n");
}
