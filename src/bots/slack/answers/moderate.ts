import type { KnownBlock, ModalView } from "@slack/types";
import {
  carryOutRulings,
  type ModeratedText,
  type Ruled,
  type Ruling,
  reasonsFor,
  textsFor,
  waitingFor,
} from "../../../core/answers/moderate.ts";
import { ASK_BACK, ASSIGN, MODERATE } from "../../../core/model/messages/team.ts";
import { shorten } from "../../../core/texts/cut.ts";
import { actions, button, choice, context, modal, option, sections, select, withMention } from "../view/blocks.ts";
import { type Desk, type Handler, type Interaction, type Say, show, update } from "../view/handler.ts";
import { limits } from "../view/limits.ts";
import { RULE, SEARCH } from "../view/names.ts";

/** A page is read in half a minute; what is left as it stands counts, so that only exceptions cost a tap. */
const PAGE = 10;
const BLOCKS_BESIDE = 10;
/** Longer than any message of Telegram; only words that were added again and again are longer. */
const LONGEST_SHOWN = 30_000;
const LEAVE = "leave";

type Which = "waiting" | "all" | "mine" | "one";
type Shown = { which: Which; reasons: { id: string; label: string }[] };
/** `by`: whose texts they are, where they were given to somebody. `only`: the one. `query`: what it was found by. */
type Scope = { slug: string; which: Which; after: number; by?: string; only?: number; query?: string };
/** What a page needs to know when it comes back: which texts stood on it, as they were. */
type State = Scope & { texts: [id: number, seen: number][] };

export const openWaiting: Handler = async (interaction, desk) =>
  show(interaction, await page({ slug: interaction.value, which: "waiting", after: 0 }, [], desk));
export const openAll: Handler = async (interaction, desk) =>
  show(interaction, await page({ slug: interaction.value, which: "all", after: 0 }, [], desk));
/** Those that were given to one colleague: who presses, unless the button names another. */
export const openGiven: Handler = async (interaction, desk) => {
  const [slug = "", by = interaction.by] = interaction.value.split(" ");
  return show(interaction, await page({ slug, which: "mine", after: 0, by }, [], desk));
};
/** One that was found. */
export const openFound: Handler = async (interaction, desk) => {
  const [slug = "", only, ...query] = interaction.value.split(" ");
  const scope = { slug, which: "one" as const, after: 0, only: Number(only), query: query.join(" ") };
  return show(interaction, await page(scope, [], desk));
};

/** Stores one page of rulings and turns to the next one. */
export const submitRulings: Handler = async (interaction, desk) => {
  const { texts, ...scope } = interaction.state as State;
  const ruled = await desk.core.run(
    carryOutRulings,
    texts.flatMap(([id, seen]) => rulingOf(id, seen, interaction)),
    interaction,
  );
  const last = texts.at(-1)?.[0] ?? 0;
  return update(await page({ ...scope, after: scope.which === "waiting" ? 0 : last }, ruled, desk));
};

/** Nothing is ruled by leafing through all texts: there "leave it so" stands first. */
function rulingOf(id: number, seen: number, { fields }: Interaction): Ruling[] {
  const [to, reason = ""] = (fields[`text-${id}`]?.option ?? LEAVE).split(" ");
  if (to === "rejected") return [{ id, seen, to, reason }];
  return to === "accepted" || to === "apart" ? [{ id, seen, to }] : [];
}

async function page(scope: Scope, ruled: Ruled[], desk: Desk): Promise<ModalView> {
  const { say, core } = desk;
  const { slug, which } = scope;
  const reasons = await core.run(reasonsFor, slug);
  const toBlocks = (text: ModeratedText) => itemBlocks(text, { which, reasons }, say);
  const { texts, blocks: items } = onOnePage(await core.run(textsFor, which, { ...scope, limit: PAGE }), toBlocks);
  const late = lateWords(ruled, say);
  const left = await core.run(waitingFor, slug);
  const head = [...late.map(withMention), context(say("moderate-left", { count: left }))];
  const back = scope.query === undefined ? [] : [actions([button(say("search-back"), SEARCH, scope.query)])];
  const common = { title: say("moderate-title"), close: say("moderate-close"), callback: RULE };
  if (texts.length === 0)
    return modal({ ...common, blocks: [...head, ...lastBlocks({ ...scope, left }, say), ...back] });
  const state: State = { ...scope, texts: texts.map(({ id, review }) => [id, review]) };
  return modal({
    ...common,
    submit: say("moderate-submit"),
    state,
    blocks: [context(say("moderate-how")), ...head, ...items, ...back],
  });
}

const ends = { all: "moderate-read-all", mine: "moderate-mine-read", one: "moderate-one-read" };
const empties = { all: "moderate-none", mine: "moderate-mine-none", one: "moderate-one-none" };

/** What is told where there is nothing to read any more: never that nothing waits while something does. */
function lastBlocks({ slug, which, after, left }: Scope & { left: number }, say: Say): KnownBlock[] {
  if (which === "waiting") return sections(say("moderate-done"));
  const read = sections(say((after === 0 ? empties : ends)[which]));
  return left === 0 ? read : [...read, actions([button(say("button-moderate"), MODERATE, slug)])];
}

/** The first texts, as many as fit: long ones take several blocks. The first is always among them. */
function onOnePage(
  texts: ModeratedText[],
  toBlocks: (text: ModeratedText) => KnownBlock[],
): { texts: ModeratedText[]; blocks: KnownBlock[] } {
  const page: { texts: ModeratedText[]; blocks: KnownBlock[] } = { texts: [], blocks: [] };
  for (const text of texts) {
    const more = toBlocks(text);
    if (page.blocks.length + more.length > limits.modalBlocks - BLOCKS_BESIDE) break;
    page.texts.push(text);
    page.blocks.push(...more);
  }
  return page;
}

function itemBlocks(text: ModeratedText, { which, reasons }: Shown, say: Say): KnownBlock[] {
  const { id, pseudonym, question, flag, status, language, assignedTo } = text;
  const leave = option(say("ruling-leave", { now: say(`status-${status}`) }), LEAVE);
  const notNow = option(say("ruling-not-now"), LEAVE);
  const rulings = [
    ...(which === "waiting" ? [] : [leave]),
    option(say("ruling-accepted"), "accepted"),
    option(say("ruling-apart"), "apart"),
    ...reasons.map((reason) => option(say("ruling-rejected", { reason: reason.label }), `rejected ${reason.id}`)),
    ...(which === "waiting" && flag ? [notNow] : []),
  ];
  // A page is stored with one click: what may be a threat or a slur is only accepted where somebody chose that.
  const field = which === "waiting" && flag ? choice : select;
  return [
    context(say("moderate-item", { pseudonym, question })),
    ...sections(shorten(text.text, LONGEST_SHOWN)),
    ...(assignedTo === null ? [] : [withMention(say("assigned-to", { who: `<@${assignedTo}>` }))]),
    actions([button(say("relay-title"), ASK_BACK, String(id)), button(say("button-assign"), ASSIGN, String(id))]),
    ...(language ? [context(say("moderate-language", { language }))] : []),
    ...(flag ? [context(say(`moderate-flag-${flag}`))] : []),
    field(`text-${id}`, say(flag ? "moderate-choice-flagged" : "moderate-choice"), rulings),
  ];
}

/** Who was first with what this colleague ruled on too. */
function lateWords(ruled: Ruled[], say: Say): string[] {
  const late = ruled.filter((each) => each.outcome === "late");
  const byWhom = Map.groupBy(late, ({ by }) => by);
  return [...byWhom].map(([who, { length: count }]) =>
    who === undefined ? say("moderate-late-changed", { count }) : say("moderate-late-by", { count, who: `<@${who}>` }),
  );
}
