import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import { type CounterVoice, type Quote, SMALLEST_QUOTED_GROUP, type ThemeDigest } from "../model/digest.ts";
import { phrase } from "../model/message.ts";
import { themeReader, titlesOf } from "../placing/theme-of.ts";
import type { AcceptedText } from "../store/counts.ts";
import { arrangeThemes, type ShownTheme } from "../themes/arrange.ts";
import { chooseQuotes } from "../themes/quotes.ts";
import { dissentIn, type Sides, smallVoice } from "./voices.ts";

/** The themes of what was said, and the voices in it that a majority would drown. */
export type ThemesAndVoices = { themes: ThemeDigest[]; counterVoices: CounterVoice[] };

/** A theme with everything that was said in it. */
type Group = { id: string; title: string; members: AcceptedText[]; people: number; merged: Group[] };

/** What is told of: everything that was said in a consultation before a moment. */
type AcceptedTexts = { slug: string; said: AcceptedText[]; before: number };

/** Every accepted text is in exactly one theme. */
async function groupsOf({ slug, said, before }: AcceptedTexts, context: Context): Promise<Group[]> {
  const { store } = context;
  const placed = Map.groupBy(said, themeReader(await store.placings.places(slug), before, context));
  const membersOf = (ids: string[]) => ids.flatMap((id) => placed.get(id) ?? []).toSorted((a, b) => a.id - b.id);
  const toGroup = ({ id, title }: ShownTheme, ids: string[], merged: Group[]): Group => {
    const members = membersOf(ids);
    return { id, title, members, people: peopleIn(members), merged };
  };
  const sizes = [...placed].map(([themeId, members]) => {
    return { themeId, texts: members.length, people: peopleIn(members) };
  });
  const themes = arrangeThemes(sizes, await store.themeChanges.ofSlug(slug), await titlesOf(slug, context));
  return themes.map((theme) => {
    const merged = theme.merged.map((part) => toGroup(part, part.placed, []));
    return toGroup(
      theme,
      [theme, ...theme.merged].flatMap((part) => part.placed),
      merged,
    );
  });
}

function peopleIn(members: AcceptedText[]): number {
  return new Set(members.map((text) => text.participationId)).size;
}

/** What was said, as the digest tells it: the largest theme first, and what fits nowhere last. */
export async function digestThemes(
  spoken: AcceptedTexts,
  sides: Sides | undefined,
  context: Context,
): Promise<ThemesAndVoices> {
  const groups = await groupsOf(spoken, context);
  return {
    themes: groups.map((group) => digestTheme(group, sides, context)),
    counterVoices: groups.flatMap((group) =>
      group.people < SMALLEST_QUOTED_GROUP ? smallVoice(group, context) : (dissentIn(group, sides, context) ?? []),
    ),
  };
}

function digestTheme(group: Group, sides: Sides | undefined, context: Context): ThemeDigest {
  const { id, title, members, people, merged } = group;
  const { texts } = context;
  const language = councilLanguage(context);
  const counted = texts.say(language, phrase("digest-theme-count", { people, texts: members.length }));
  const parts = merged.map((part) => `${part.title} (${part.members.length})`).join("; ");
  const mergedWords = merged.length > 0 ? [texts.say(language, phrase("digest-merged", { themes: parts }))] : [];
  return {
    id,
    title,
    summary: [counted, ...mergedWords].join(" "),
    ...(merged.length > 0 && {
      merged: merged.map((part) => ({ id: part.id, title: part.title, count: part.members.length })),
    }),
    answerIds: members.map((text) => text.id),
    count: members.length,
    quotes: people >= SMALLEST_QUOTED_GROUP ? quotesOf(group, sides, context) : [],
  };
}

/** Of a theme that others were put into, each part is heard: its own voice does not drown in the larger one. */
function quotesOf({ members, merged }: Group, sides: Sides | undefined, { officeHolders }: Context): Quote[] {
  const quoted = (texts: AcceptedText[]) => {
    const quotable = texts.filter(({ isQuotable }) => isQuotable);
    const sided = quotable.map((text) => ({ ...text, side: sides?.chosen.get(text.participationId) }));
    return chooseQuotes(sided, officeHolders);
  };
  const inParts = new Set(merged.flatMap((part) => part.members));
  const large = merged.filter((part) => part.people >= SMALLEST_QUOTED_GROUP);
  const ofParts = large.flatMap((part) => quoted(part.members).slice(0, 1));
  return [...quoted(members.filter((text) => !inParts.has(text))), ...ofParts];
}
