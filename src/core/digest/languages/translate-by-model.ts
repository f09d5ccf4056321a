import type { Spent } from "../../ask-for.ts";
import type { Context } from "../../context.ts";
import { councilLanguage } from "../../context.ts";
import { mayBeShown } from "../../judge/shown.ts";
import { translateTexts } from "../../translate-texts.ts";
import { retellDigest } from "../build-digest.ts";
import { foreignWordsIn, saveTranslation } from "./translate-words.ts";

const MOST_AT_ONCE = 20;

/**
 * What the clock does: in the digest that the team is about to read, words that the council cannot read get a meaning by
 * a model, told as a machine's. Once a version; what a colleague wrote stays, and no digest waits for it.
 */
export async function translateByModel(context: Context): Promise<void> {
  const { llm, store, calendar, now, log } = context;
  const week = calendar.lastCompleteWeek(now());
  const newest = await store.digests.newest(week);
  if (!llm || !newest || newest.publishedAt !== undefined) return;
  const open = foreignWordsIn(newest.digest).filter(({ translation, text }) => !translation && mayBeShown(text));
  const eventKey = `translating ${week} ${newest.digest.version}`;
  if (open.length === 0 || (await store.steps.knows(eventKey))) return;
  const spent: Spent = { calls: 0, tokens: 0 };
  const asked = open.slice(0, MOST_AT_ONCE);
  const texts = await translateTexts(asked, councilLanguage(context), context, spent).catch((error) => {
    log.warn({ error: String(error) }, "the language model translated nothing");
    return undefined;
  });
  if (!texts) return;
  const writes = asked.flatMap((words, i) => {
    const text = texts[i];
    return text === undefined ? [] : [saveTranslation(words, { text, madeBy: "model" }, context)];
  });
  log.info({ week, ...spent, translated: writes.length }, "a language model translated words of residents");
  const step = { subject: `translating ${week}`, version: newest.digest.version };
  const { outcome } = await store.commit({ steps: [step], eventKey, writes }, now());
  if (outcome === "stored" && writes.length > 0) await retellDigest(week, context);
}
