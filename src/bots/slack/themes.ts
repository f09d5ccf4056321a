import type { ModalView } from "@slack/types";
import { changeTheme } from "../../core/digest/change-theme.ts";
import { digestToApprove } from "../../core/digest/watch-digest.ts";
import type { Digest } from "../../core/model/digest.ts";
import { actions, context, modal, option, pick, section, select, shortText } from "./blocks.ts";
import { approvalView } from "./digest.ts";
import { type Desk, type Handler, type Say, show, update } from "./handler.ts";
import { CHANGE_THEME, THEME, TOLD } from "./names.ts";

type State = { week: string; slug: string; themeId: string };

const MOST_CONSULTATIONS = 20;
const ITSELF = "-";

/** The themes of a week's digest, to give one another name or to put it into another. */
export const openThemes: Handler = async (interaction, desk) => {
  const digest = await desk.core.run(digestToApprove, interaction.value);
  return show(
    interaction,
    digest ? themesView(digest, desk.say) : await approvalView(interaction.value, undefined, desk),
  );
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
  return update(await approvalView(week, desk.say("theme-stored"), desk));
};

function themesView({ week, consultations }: Digest, say: Say): ModalView {
  const lists = consultations.slice(0, MOST_CONSULTATIONS).flatMap(({ slug, title, themes }) => {
    const options = themes.flatMap((theme) => [
      option(`${theme.title} (${theme.count})`, `${slug} ${theme.id}`),
      ...(theme.merged ?? []).map((part) =>
        option(say("theme-merged", { title: part.title, into: theme.title }), `${slug} ${part.id}`),
      ),
    ]);
    return options.length > 0 ? [section(title), actions([pick(say("theme-pick"), CHANGE_THEME, options)])] : [];
  });
  const blocks = [context(say("theme-how")), ...lists];
  return modal({ title: say("theme-title"), close: say("moderate-close"), callback: TOLD, state: { week }, blocks });
}

async function themeView(state: State, { core, say }: Desk): Promise<ModalView> {
  const digest = await core.run(digestToApprove, state.week);
  const themes = digest?.consultations.find(({ slug }) => slug === state.slug)?.themes ?? [];
  const into = themes.find(({ merged = [] }) => merged.some(({ id }) => id === state.themeId));
  const theme = [...themes, ...(into?.merged ?? [])].find(({ id }) => id === state.themeId);
  const others = themes.filter(({ id }) => id !== state.themeId).map(({ id, title }) => option(title, id));
  const blocks = [
    shortText(`title ${state.themeId}`, say("theme-name"), theme?.title, true),
    select(`into ${state.themeId}`, say("theme-into"), [option(say("theme-itself"), ITSELF), ...others], into?.id),
  ];
  const buttons = { submit: say("moderate-submit"), close: say("moderate-close") };
  return modal({ title: say("theme-title"), ...buttons, callback: THEME, state, blocks });
}
