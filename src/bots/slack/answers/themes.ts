import type { KnownBlock, ModalView } from "@slack/types";
import { changeTheme, themeNow } from "../../../core/digest/points/change-theme.ts";
import { themesToBe } from "../../../core/digest/points/themes-to-be.ts";
import type { Filled } from "../../../core/model/drafts/merge.ts";
import { markOf } from "../../../core/model/mark.ts";
import { READ_DIGEST } from "../../../core/model/messages/team.ts";
import { actions, button, context, modal, option, pick, section, select, shortText } from "../view/blocks.ts";
import { backButton, type FilledIn, filledIn, formFields, type Shown } from "../view/fields.ts";
import { type Desk, type Handler, type Interaction, show, toldView, update } from "../view/handler.ts";
import { CHANGE_THEME, THEME, THEMES, TOLD } from "../view/names.ts";

type State = { week: string; slug: string; themeId: string };

const MOST_CONSULTATIONS = 20;
const ITSELF = "-";

/** The themes of a week's digest as they will be, to give one another name or to put it into another. */
export const openThemes: Handler = async (interaction, desk) => {
  return show(interaction, await themesView(interaction.value, [], desk));
};

export const openTheme: Handler = async (interaction, desk) => {
  const { week } = interaction.state as Pick<State, "week">;
  const [slug = "", themeId = ""] = interaction.value.split(" ");
  return show(interaction, await themeView({ week, slug, themeId }, {}, interaction, desk));
};

export const submitTheme: Handler = async (interaction, desk) => {
  const about = interaction.state as State;
  const filled = filledIn(interaction);
  const { title, into } = { title: filled[`title ${about.themeId}`], into: filled[`into ${about.themeId}`] };
  const wish = { ...(title && { title }), ...(into && { mergeInto: asPlace(into) }) };
  const changed = await desk.core.run(changeTheme, about, wish, interaction);
  if (changed.outcome === "clash") {
    const clashes = changed.clashes.map((name) => `${name === "title" ? "title" : "into"} ${about.themeId}`);
    return update(await themeView(about, { filled, clashes }, interaction, desk));
  }
  return update(await themesView(about.week, [section(desk.say("theme-stored"))], desk));
};

/** No other theme is one of the options, and has a sign of its own. */
function asPlace({ was, now }: FilledIn[string]): Filled[string] {
  return { was: was === markOf(ITSELF) ? markOf("") : was, now: now === ITSELF ? "" : now };
}

async function themesView(week: string, told: KnownBlock[], { core, say }: Desk): Promise<ModalView> {
  const all = await core.run(themesToBe, week);
  if (!all) return toldView("theme-title", "digest-gone", say);
  const lists = all.slice(0, MOST_CONSULTATIONS).flatMap(({ slug, title, themes }) => {
    const options = themes.flatMap((theme) => [
      option(`${theme.title} (${theme.count})`, `${slug} ${theme.id}`),
      ...theme.merged.map((part) =>
        option(say("theme-merged", { title: part.title, into: theme.title }), `${slug} ${part.id}`),
      ),
    ]);
    return options.length > 0 ? [section(title), actions([pick(say("theme-pick"), CHANGE_THEME, options)])] : [];
  });
  const blocks = [
    ...told,
    context(say("theme-how")),
    ...lists,
    actions([button(say("button-read-digest"), READ_DIGEST, week)]),
  ];
  return modal({ title: say("theme-title"), close: say("moderate-close"), callback: TOLD, state: { week }, blocks });
}

async function themeView(
  about: State,
  came: Omit<Shown, "stored">,
  interaction: Interaction,
  { core, say }: Desk,
): Promise<ModalView> {
  const { week, themeId } = about;
  const { values, others } = await core.run(themeNow, about);
  const stored = { [`title ${themeId}`]: values.title, [`into ${themeId}`]: values.mergeInto || ITSELF };
  const { field, told, state } = formFields({ stored, ...came }, interaction, say);
  const options = [option(say("theme-itself"), ITSELF), ...others.map(({ id, title }) => option(title, id))];
  const blocks = [
    actions([backButton(say("back"), THEMES, week, say)]),
    ...told,
    ...field(`title ${themeId}`, (id, initial) => shortText(id, say("theme-name"), { initial, isOptional: true })),
    ...field(`into ${themeId}`, (id, value) => select(id, say("theme-into"), options, value)),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say("theme-title"), ...buttons, callback: THEME, state: { ...about, ...state }, blocks });
}
