import type { KnownBlock, ModalView } from "@slack/types";
import { type Found, type FoundConsultation, type FoundText, search } from "../../../core/answers/search.ts";
import { shorten } from "../../../core/texts/cut.ts";
import { wordsOf } from "../../../core/texts/fold.ts";
import { actions, button, context, header, modal, section, shortText } from "../view/blocks.ts";
import { type Desk, type Handler, keepOpen, type Say, show, update } from "../view/handler.ts";
import { FIND, MENU, OPEN_FOUND, OPEN_ONE, SEARCH_ON } from "../view/names.ts";
import { stateLines } from "./consultation-blocks.ts";

const LONGEST_QUERY = 100;
const LONGEST_SHOWN = 700;
const MOST_CONSULTATIONS = 20;

type State = { query: string };

/** Opens the field; with what was looked for before, if anything was. */
export const openSearch: Handler = async (interaction, desk) => {
  const query = interaction.value.trim();
  return show(interaction, await searchView(query, undefined, desk));
};

export const submitSearch: Handler = async (interaction, desk) => {
  const query = (interaction.fields.query?.value ?? "").trim();
  if (wordsOf(query).join("").length < 2) return keepOpen({ query: desk.say("search-short") });
  return update(await searchView(query, undefined, desk));
};

/** Older texts than those that were looked at. */
export const searchOn: Handler = async (interaction, desk) => {
  const { query } = interaction.state as State;
  return show(interaction, await searchView(query, Number(interaction.value), desk));
};

async function searchView(query: string, before: number | undefined, desk: Desk): Promise<ModalView> {
  const { say, core } = desk;
  const found = query === "" ? undefined : await core.run(search, query, before);
  return modal({
    title: say("search-title"),
    submit: say("search-title"),
    close: say("moderate-close"),
    callback: FIND,
    state: { query } satisfies State,
    blocks: [
      shortText("query", say("search-field"), { initial: query, most: LONGEST_QUERY }),
      context(say("search-how")),
      ...(found ? foundBlocks(found, query, before === undefined, say) : []),
      actions([button(say("list-back"), MENU, "menu")]),
    ],
  });
}

function foundBlocks({ consultations, texts, goesOn }: Found, query: string, isFirst: boolean, say: Say): KnownBlock[] {
  const hidden = consultations.length - MOST_CONSULTATIONS;
  const nothing = isFirst && consultations.length === 0 && texts.length === 0 && goesOn === undefined;
  if (nothing) return [section(say("search-none", { query }))];
  const onward = actions([button(say("search-on"), SEARCH_ON, String(goesOn))]);
  return [
    ...(consultations.length > 0 ? [header(say("search-consultations"))] : []),
    ...consultations.slice(0, MOST_CONSULTATIONS).map((each) => consultationFound(each, say)),
    ...(hidden > 0 ? [context(say("search-more", { count: hidden }))] : []),
    header(say("search-texts")),
    ...texts.flatMap((each) => textFound(each, query, say)),
    ...(texts.length === 0 ? [section(say(goesOn === undefined ? "search-no-texts" : "search-not-yet"))] : []),
    ...(goesOn === undefined ? [] : [onward]),
  ];
}

function consultationFound(found: FoundConsultation, say: Say): KnownBlock {
  const { slug, title, question } = found;
  const [state = ""] = stateLines(found, say);
  const words = [title, state, ...(question === undefined ? [] : [`→ ${question}`])].join("\n");
  return section(words, button(say("search-open"), OPEN_ONE, slug));
}

function textFound(
  { id, slug, title, question, pseudonym, status, text }: FoundText,
  query: string,
  say: Say,
): KnownBlock[] {
  const place = [title, question].filter((each) => each !== undefined).join(" · ");
  return [
    section(shorten(text, LONGEST_SHOWN), button(say("search-open"), OPEN_FOUND, `${slug} ${id} ${query}`)),
    context(`${pseudonym} · ${place} · ${say(`status-${status}`)}`),
  ];
}
