import type { KnownBlock, ModalView } from "@slack/types";
import { askForFiles, type FileChoice, fileChoices } from "../../../core/consultation/team/team-files.ts";
import { filesOfTeam } from "../../../core/model/messages/team.ts";
import { button, confirmation, context, section } from "../view/blocks.ts";
import { type Desk, type Handler, push, type Say, show, toldView } from "../view/handler.ts";
import { ASK_FILES } from "../view/names.ts";

const TITLE = "files-title";

/** What files there are of a consultation; those that are not there yet tell when they will be. */
export const openFiles: Handler = async (interaction, desk) =>
  push(interaction, await filesView(interaction.value, undefined, desk));

/** Asks for one of them: it is made after this, and comes in the consultation's thread. */
export const askFiles: Handler = async (interaction, desk) => {
  const { core, say } = desk;
  const [name = "", slug = ""] = interaction.value.split(" ");
  const files = filesOfTeam.find((each) => each === name);
  const asked = files ? await core.run(askForFiles, slug, files, interaction) : "gone";
  return show(interaction, await filesView(slug, say(`files-${asked}`), desk));
};

async function filesView(slug: string, told: string | undefined, { core, say }: Desk): Promise<ModalView> {
  const found = await core.run(fileChoices, slug);
  if (!found) return toldView(TITLE, "files-gone", say, "relay-cancel");
  const blocks: KnownBlock[] = [
    ...(told === undefined ? [] : [section(told)]),
    context(say("files-how", { title: found.title ?? say("collect-idea") })),
    ...found.choices.flatMap((choice) => choiceBlocks(choice, slug, say)),
  ];
  return toldView(TITLE, blocks, say, "relay-cancel");
}

function choiceBlocks({ files, is }: FileChoice, slug: string, say: Say): KnownBlock[] {
  const about = say(`files-about-${files}`);
  if (is !== "ready") return [section(about), context(say(`files-${is}`))];
  const ask = button(say("button-ask-files"), ASK_FILES, `${files} ${slug}`);
  const words = [
    say("files-team-only"),
    say("files-team-only-what"),
    say("files-team-only-yes"),
    say("files-not"),
  ] as const;
  const isOfAnswers = files === "answers-csv" || files === "answers-json";
  return [section(about, isOfAnswers ? { ...ask, confirm: confirmation(...words) } : ask)];
}
