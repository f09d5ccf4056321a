import type { KnownBlock, ModalView } from "@slack/types";
import { changeTheme } from "../../core/digest/change-theme.ts";
import { themesToBe } from "../../core/digest/themes-to-be.ts";
import { READ_DIGEST } from "../../core/model/team.ts";
import { actions, button, context, modal, option, pick, section, select, shortText } from "./blocks.ts";
import { type Desk, type Handler, show, toldView, update } from "./handler.ts";
import { CHANGE_THEME, THEME, TOLD } from "./names.ts";

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
  return show(interaction, await themeView({ week, slug, themeId }, desk));
};

export const submitTheme: Handler = async (interaction, desk) => {
  const { week, slug, themeId } = interaction.state as State;
  const title = (interaction.fields[`title ${themeId}`]?.value ?? "").trim();
  const chosen = interaction.fields[`into ${themeId}`]?.option ?? ITSELF;
  await desk.core.run(
    changeTheme,
    week,
    { slug, themeId, title, mergeInto: chosen === ITSELF ? "" : chosen },
    interaction,
  );
  return update(await themesView(week, [section(desk.say("theme-stored"))], desk));
};

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

async function themeView(state: State, { core, say }: Desk): Promise<ModalView> {
  const all = await core.run(themesToBe, state.week);
  const themes = all?.find(({ slug }) => slug === state.slug)?.themes ?? [];
  const into = themes.find(({ merged }) => merged.some(({ id }) => id === state.themeId));
  const theme = [...themes, ...(into?.merged ?? [])].find(({ id }) => id === state.themeId);
  const others = themes.filter(({ id }) => id !== state.themeId).map(({ id, title }) => option(title, id));
  const blocks = [
    shortText(`title ${state.themeId}`, say("theme-name"), theme?.title, true),
    select(`into ${state.themeId}`, say("theme-into"), [option(say("theme-itself"), ITSELF), ...others], into?.id),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say("theme-title"), ...buttons, callback: THEME, state, blocks });
}
