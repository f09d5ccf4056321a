import type { KnownBlock } from "@slack/types";
import type { CouncilChannel } from "../../../core/channel.ts";
import type { ConsultationDigest } from "../../../core/model/digests/digest.ts";
import { type DigestWords, digestWords } from "../../../pages/digest/digest-words.ts";
import type { PageSettings } from "../../../pages/page.ts";
import { answer, toMessage, toOutcome } from "../send/send.ts";
import { context, header, section, sections } from "../view/blocks.ts";
import { chartOf, pointBlocks } from "../view/charts.ts";
import type { Client, Say } from "../view/handler.ts";
import { limits } from "../view/limits.ts";
import { councilButtons } from "./council.ts";

const MOST_BARS = 6;
const MOST_POINTS = 3;

/** The digest in a channel of the council: short, with the way to the whole page. */
export function councilChannel(
  client: Client,
  say: Say,
  settings: PageSettings,
  pageOf: (week: string) => Promise<string | undefined>,
): CouncilChannel {
  return {
    async deliver(channel, digest) {
      const words = digestWords(digest, settings);
      const url = await pageOf(digest.week);
      const blocks = [
        ...digestBlocks(words, limits.messageBlocks - 1, (slug) => [councilButtons(slug, say)]),
        ...(url === undefined ? [] : [section(url)]),
      ];
      return toOutcome(channel, async () => {
        await client.chat.postMessage({ channel, text: words.title, blocks, unfurl_links: false });
        return { outcome: "sent" };
      });
    },
    answer: (channel, message, thread) => toOutcome(channel, () => answer(client, channel, toMessage(message), thread)),
  };
}

/**
 * What the council reads in Slack, and the team before it: the same blocks, `most` of them at most. Consultations that
 * do not fit are named; the page has them all.
 */
export function digestBlocks(
  words: DigestWords,
  most: number,
  after: (slug: string) => KnownBlock[] = () => [],
): KnownBlock[] {
  const head = [
    header(words.title),
    context(`${words.town} · ${words.period}`),
    section([...words.brief, ...words.caveats].join("\n")),
    ...listed(words.say("digest-asked"), words.asked),
    ...words.remarks.flatMap(sections),
  ];
  const tail = [
    ...listed(words.say("digest-still"), words.stillLines),
    ...listed(words.say("digest-council"), words.councilActs),
    ...listed(words.say("digest-promises"), words.promises),
    ...(words.hasIdeas ? [section(words.ideasLine)] : []),
    ...(words.isQuiet ? [] : [context(words.madeBy)]),
  ];
  const parts = words.news.map((c) => [...consultationBlocks(c, words), ...after(c.slug)]);
  const room = most - head.length - tail.length - 1;
  const shown = fitting(parts, room, limits.messageCharacters - lengthOf([...head, ...tail]));
  const titles = words.news.slice(shown).map(({ title }) => title);
  const elsewhere = titles.length > 0 ? [section(words.say("digest-elsewhere", { titles: titles.join("; ") }))] : [];
  return [...head, ...parts.slice(0, shown).flat(), ...elsewhere, ...tail].slice(0, most);
}

/** How many of these parts, from the first, fit in so many blocks and characters. */
function fitting(parts: KnownBlock[][], blocks: number, characters: number): number {
  for (let shown = parts.length; shown > 0; shown--) {
    const all = parts.slice(0, shown).flat();
    if (all.length <= blocks && lengthOf(all) <= characters) return shown;
  }
  return 0;
}

function lengthOf(blocks: KnownBlock[]): number {
  return (
    JSON.stringify(blocks)
      .match(/"text":"(?:[^"\\]|\\.)*"/g)
      ?.join("").length ?? 0
  );
}

function listed(heading: string, lines: string[]): KnownBlock[] {
  return lines.length === 0 ? [] : sections([heading, ...lines.map((line) => `• ${line}`)].join("\n"));
}

/** What was chosen as bars, then the first minute in sentences. */
function consultationBlocks(c: ConsultationDigest, words: DigestWords): KnownBlock[] {
  const question = words.mainQuestion(c);
  const lines = [...words.briefBeside(c, MOST_POINTS), ...words.themeLines(c)].map((line) => `• ${line}`);
  return [
    header(c.title),
    ...(question ? [section(chartOf(question, words, MOST_BARS))] : []),
    ...pointBlocks(c, words, MOST_POINTS),
    ...sections([...lines, words.ledgerLine(c.ledger)].join("\n")),
  ];
}
