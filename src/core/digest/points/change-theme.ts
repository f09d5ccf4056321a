import { audit } from "../../audit.ts";
import type { Act } from "../../colleagues.ts";
import type { Context } from "../../context.ts";
import { decideAgain } from "../../decide-again.ts";
import { type Filled, merge, type Values } from "../../model/drafts/merge.ts";
import { askRebuild } from "../../outbox/ask-rebuild.ts";
import type { ThemeChange } from "../../store/digests/theme-changes.ts";
import { type ThemeToBe, themesToBe } from "./themes-to-be.ts";

/** One theme in the digest of a week. */
export type ThemeOf = { week: string; slug: string; themeId: string };

/** What a theme is called, and into which other one it is put (nothing: it stays its own); `others` are those it can go into. */
export type ThemeNow = { values: { title: string; mergeInto: string }; others: ThemeToBe[] };

/** `clash`: somebody else changed the same, so that nothing is stored. */
export type ThemeChanged = { outcome: "changed" } | { outcome: "clash"; clashes: string[] };

/** A theme as the team wants it by now. */
export async function themeNow({ week, slug, themeId }: ThemeOf, context: Context): Promise<ThemeNow> {
  const all = await themesToBe(week, context);
  const themes = all?.find((each) => each.slug === slug)?.themes ?? [];
  const into = themes.find(({ merged }) => merged.some(({ id }) => id === themeId));
  const theme = [...themes, ...(into?.merged ?? [])].find(({ id }) => id === themeId);
  const values = { title: theme?.title.trim() ?? "", mergeInto: into?.id ?? "" };
  return { values, others: themes.filter(({ id }) => id !== themeId) };
}

/** Changes a theme for this digest, which is made again, and for all later ones; an empty field puts back what it was. */
export function changeTheme(theme: ThemeOf, wish: Filled, act: Act, context: Context): Promise<ThemeChanged> {
  return decideAgain(`a change of theme ${theme.themeId}`, () => changeOnce(theme, wish, act, context));
}

async function changeOnce(theme: ThemeOf, wish: Filled, act: Act, context: Context): Promise<ThemeChanged | "outrun"> {
  const { store, now } = context;
  const { week, slug, themeId } = theme;
  const changes = await store.themeChanges.ofSlug(slug);
  const { values, clashes } = merge((await themeNow(theme, context)).values, wish);
  if (clashes.length > 0) return { outcome: "clash", clashes };
  const row = toRow(theme, values, changes);
  const detail = { title: values.title ?? "", mergedInto: row.mergedInto };
  const step = { subject: `theme ${act.key}`, version: 1 };
  const writes = [
    store.themeChanges.unlessOther(step, rowOf(theme, changes)),
    store.themeChanges.save(row),
    ...askRebuild(week, context),
    ...audit(act, { act: "change-theme", slug, subject: `theme ${themeId}`, detail }, context),
  ];
  const { outcome } = await store.commit({ steps: [step], eventKey: act.key, writes }, now());
  return outcome === "outrun" ? "outrun" : { outcome: "changed" };
}

/** How a theme is changed by now; empty where nobody did. */
function rowOf({ slug, themeId }: ThemeOf, changes: ThemeChange[]): ThemeChange {
  return changes.find((each) => each.themeId === themeId) ?? { slug, themeId, title: null, mergedInto: null };
}

function toRow(
  { slug, themeId }: ThemeOf,
  { title = "", mergeInto = "" }: Values,
  changes: ThemeChange[],
): ThemeChange {
  // A theme that holds others cannot be put into one of them: that would lose both.
  const isTarget = changes.some(({ mergedInto }) => mergedInto === themeId);
  const mergedInto = mergeInto === "" || mergeInto === themeId || isTarget ? null : mergeInto;
  return { slug, themeId, title: title === "" ? null : title, mergedInto };
}
