import type { Context } from "../context.ts";
import type { Stage } from "../model/consultation/stage.ts";
import { inLanguage } from "../model/language.ts";
import { stageNow } from "./stage-now.ts";

/** What everybody may know of a consultation at a glance; `chatUrl`: where to take part, as long as that can be done. */
export type PublicCard = {
  title: string;
  is: Stage;
  opens: string;
  closes: string;
  answerBy: string;
  chatUrl: string | undefined;
};

/** Nothing for what is no published consultation for residents. */
export async function publicCard(slug: string, context: Context): Promise<PublicCard | undefined> {
  const { store, links } = context;
  const running = await store.consultations.find(slug);
  if (running?.published.audience !== "residents") return undefined;
  const { title, opens, closes, promise } = running.published;
  const is = await stageNow(running, context);
  const literal = inLanguage(title, context.teamLanguage).literal;
  const chatUrl = is.stage === "open" ? links.chat(slug) : undefined;
  return { title: literal, is, opens, closes, answerBy: promise.answerBy, chatUrl };
}
