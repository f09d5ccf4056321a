import type { App } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import { type PublicCard, publicCard } from "../../../core/consultation/public-card.ts";
import { stateLines } from "../overview/consultation-blocks.ts";
import { errorName } from "../send/errors.ts";
import { actions, header, linkButton, section } from "../view/blocks.ts";
import type { Client, Desk, Say } from "../view/handler.ts";
import { OPEN_LINK } from "../view/names.ts";

const MOST_LINKS = 5;

/** Links to a consultation's own page, which everybody may see, are shown with what stands there; no other link is. */
export function listenToLinks(app: App, desk: Desk, client: Client): void {
  const { core } = desk;
  app.event("link_shared", async ({ event }) => {
    const { links, channel, message_ts: ts, unfurl_id: id, source } = event;
    const shown = await Promise.all(links.slice(0, MOST_LINKS).map(({ url }) => unfurl(url, desk)));
    const unfurls = Object.fromEntries(shown.flat());
    if (shown.flat().length === 0) return;
    const place = id && source ? { unfurl_id: id, source: source as "composer" } : { channel, ts };
    try {
      await client.chat.unfurl({ ...place, unfurls });
    } catch (error) {
      core.log.warn({ problem: errorName(error) }, "a link could not be shown");
    }
  });
}

async function unfurl(url: string, { core, say }: Desk): Promise<[string, { blocks: KnownBlock[] }][]> {
  const slug = slugIn(url, core.links.page("/"));
  const card = slug === undefined ? undefined : await core.run(publicCard, slug);
  return card ? [[url, { blocks: cardBlocks(card, say) }]] : [];
}

/** Only `/c/SLUG` itself, on our own website: below it stands what not everybody may read. */
function slugIn(url: string, ours: string | undefined): string | undefined {
  if (ours === undefined || !URL.canParse(url)) return undefined;
  const [site, { host, pathname }] = [new URL(ours), new URL(url)];
  if (host !== site.host || !pathname.startsWith(site.pathname)) return undefined;
  return /^c\/([a-z0-9-]{1,40})$/.exec(pathname.slice(site.pathname.length))?.[1];
}

function cardBlocks(card: PublicCard, say: Say): KnownBlock[] {
  const { title, opens, closes, answerBy, chatUrl } = card;
  const days = { opens: { date: opens }, closes: { date: closes }, answerBy: { date: answerBy } };
  const how = chatUrl === undefined ? [] : [say("unfurl-how")];
  return [
    header(title),
    section([...stateLines(card, say).slice(0, 1), say("draft-days", days), ...how].join("\n")),
    ...(chatUrl === undefined ? [] : [actions([linkButton(say("button-join-team"), OPEN_LINK, chatUrl)])]),
  ];
}
