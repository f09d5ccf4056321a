import type { Button, KnownBlock, ModalView, SectionBlock } from "@slack/types";
import {
  carryOutRulings,
  type ModeratedText,
  type Ruled,
  type Ruling,
  reasonsFor,
  textsFor,
  waitingFor,
} from "../../core/answers/moderate.ts";
import { ASK_BACK, MODERATE } from "../../core/model/team.ts";
import { shorten } from "../../core/texts/cut.ts";
import { actions, button, choice, context, modal, option, sections, select, withMention } from "./blocks.ts";
import { type Desk, type Handler, type Interaction, type Say, show, update } from "./handler.ts";
import { limits } from "./limits.ts";
import { RULE } from "./names.ts";

/** A page is read in half a minute; what is left as it stands counts, so that only exceptions cost a tap. */
const PAGE = 10;
const BLOCKS_BESIDE = 10;
/** Longer than any message of Telegram; only words that were added again and again are longer. */
const LONGEST_SHOWN = 30_000;
const LEAVE = "leave";

type Which = "waiting" | "all";
type Shown = { which: Which; reasons: { id: string; label: string }[] };
/** What a page needs to know when it comes back: which texts stood on it, as they were. */
type State = { slug: string; which: Which; after: number; texts: [id: number, seen: number][] };

export const openWaiting: Handler = async (interaction, desk) =>
  show(interaction, await page(interaction.value, "waiting", 0, [], desk));
export const openAll: Handler = async (interaction, desk) =>
  show(interaction, await page(interaction.value, "all", 0, [], desk));

/** Stores one page of rulings and turns to the next one. */
export const submitRulings: Handler = async (interaction, desk) => {
  const { slug, which, texts } = interaction.state as State;
  const ruled = await desk.core.run(
    carryOutRulings,
    texts.flatMap(([id, seen]) => rulingOf(id, seen, interaction)),
    interaction,
  );
  const last = texts.at(-1)?.[0] ?? 0;
  return update(await page(slug, which, which === "all" ? last : 0, ruled, desk));
};

/** Nothing is ruled by leafing through all texts: there "leave it so" stands first. */
function rulingOf(id: number, seen: number, { fields }: Interaction): Ruling[] {
  const [to, reason = ""] = (fields[`text-${id}`]?.option ?? LEAVE).split(" ");
  if (to === "rejected") return [{ id, seen, to, reason }];
  return to === "accepted" || to === "apart" ? [{ id, seen, to }] : [];
}

async function page(slug: string, which: Which, after: number, ruled: Ruled[], desk: Desk): Promise<ModalView> {
  const { say, core } = desk;
  const reasons = await core.run(reasonsFor, slug);
  const toBlocks = (text: ModeratedText) => itemBlocks(text, { which, reasons }, say);
  const { texts, blocks: items } = onOnePage(await core.run(textsFor, which, { slug, after, limit: PAGE }), toBlocks);
  const late = lateWords(ruled, say);
  const left = await core.run(waitingFor, slug);
  const head = [...late.map(withMention), context(say("moderate-left", { count: left }))];
  const common = { title: say("moderate-title"), close: say("moderate-close"), callback: RULE };
  if (texts.length === 0)
    return modal({ ...common, blocks: [...head, ...lastBlocks({ slug, which, after, left }, say)] });
  const state: State = { slug, which, after, texts: texts.map(({ id, review }) => [id, review]) };
  return modal({
    ...common,
    submit: say("moderate-submit"),
    state,
    blocks: [context(say("moderate-how")), ...head, ...items],
  });
}

/** What is told where there is nothing to read any more: never that nothing waits while something does. */
function lastBlocks({ slug, which, after, left }: Omit<State, "texts"> & { left: number }, say: Say): KnownBlock[] {
  if (which === "waiting") return sections(say("moderate-done"));
  const read = sections(say(after === 0 ? "moderate-none" : "moderate-read-all"));
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
  const { id, pseudonym, question, flag, status, language } = text;
  const leave = option(say("ruling-leave", { now: say(`status-${status}`) }), LEAVE);
  const notNow = option(say("ruling-not-now"), LEAVE);
  const rulings = [
    ...(which === "all" ? [leave] : []),
    option(say("ruling-accepted"), "accepted"),
    option(say("ruling-apart"), "apart"),
    ...reasons.map((reason) => option(say("ruling-rejected", { reason: reason.label }), `rejected ${reason.id}`)),
    ...(which === "waiting" && flag ? [notNow] : []),
  ];
  // A page is stored with one click: what may be a threat or a slur is only accepted where somebody chose that.
  const field = which === "waiting" && flag ? choice : select;
  return [
    context(say("moderate-item", { pseudonym, question })),
    ...withButton(sections(shorten(text.text, LONGEST_SHOWN)), button(say("relay-title"), ASK_BACK, String(id))),
    ...(language ? [context(say("moderate-language", { language }))] : []),
    ...(flag ? [context(say(`moderate-flag-${flag}`))] : []),
    field(`text-${id}`, say(flag ? "moderate-choice-flagged" : "moderate-choice"), rulings),
  ];
}

/** The button stands beside the first piece. */
function withButton([first, ...rest]: SectionBlock[], accessory: Button): SectionBlock[] {
  return first ? [{ ...first, accessory }, ...rest] : [];
}

/** Who was first with what this colleague ruled on too. */
function lateWords(ruled: Ruled[], say: Say): string[] {
  const late = ruled.filter((each) => each.outcome === "late");
  const byWhom = Map.groupBy(late, ({ by }) => by);
  return [...byWhom].map(([who, { length: count }]) =>
    who === undefined ? say("moderate-late-changed", { count }) : say("moderate-late-by", { count, who: `<@${who}>` }),
  );
}
