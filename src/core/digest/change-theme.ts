import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { askRebuild } from "../outbox/ask-rebuild.ts";

/** What a colleague makes of a theme: another name, or a place in another theme; an empty one puts back what it was. */
export type ThemeWish = { slug: string; themeId: string; title: string; mergeInto: string };

/** Changes a theme for this digest, which is made again, and for all later ones. */
export async function changeTheme(week: string, wish: ThemeWish, act: Act, context: Context): Promise<void> {
  const { store, now } = context;
  const { slug, themeId, title, mergeInto } = wish;
  const changes = await store.themeChanges.ofSlug(slug);
  // A theme that holds others cannot be put into one of them: that would lose both.
  const isTarget = changes.some(({ mergedInto }) => mergedInto === themeId);
  const mergedInto = mergeInto === "" || mergeInto === themeId || isTarget ? null : mergeInto;
  const detail = { title, mergedInto };
  const row = { slug, themeId, title: title === "" ? null : title, mergedInto };
  const audited = audit(act, { act: "change-theme", slug, subject: `theme ${themeId}`, detail }, context);
  const writes = [store.themeChanges.save(row), ...askRebuild(week, context), ...audited];
  await store.commit({ steps: [{ subject: `theme ${act.key}`, version: 1 }], eventKey: act.key, writes }, now());
}
