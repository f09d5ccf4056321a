import { html } from "hono/html";
import { inLanguage } from "../../core/model/language.ts";
import { sayIn } from "../local-words.ts";
import type { WithWays } from "./site.ts";

/** Every way to answer, the one that needs nothing first. `source`: where somebody came in. */
export function waysPart(slug: string, source: string | undefined, settings: WithWays) {
  const say = sayIn(settings);
  const here = `/c/${slug}/chat${source === undefined ? "" : `?source=${source}`}`;
  const chats = (settings.ways?.(source === undefined ? slug : `${slug}_${source}`) ?? []).map(({ title, url }) => {
    const chat = inLanguage(title, settings.language).literal;
    return html` <a class="button other" href="${url}">${say("home-in-chat", { chat })}</a>`;
  });
  return html`<p class="ways"><a class="button" href="${here}">${say("home-here")}</a>${chats}</p>`;
}
