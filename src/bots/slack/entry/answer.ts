import { textToPress } from "../../../core/model/messages/message.ts";
import { type Command, commandNamed, FORGET, LOBBY_TOKEN, type ResidentEvent } from "../../../core/model/resident.ts";
import { receive } from "../../../core/talk/receive.ts";
import { longText, modal } from "../view/blocks.ts";
import { type Desk, type Handled, type Handler, type Interaction, keepOpen, show } from "../view/handler.ts";
import { NAME } from "../view/limits.ts";
import { WROTE } from "../view/names.ts";

const rights: Command[] = ["my-data", "forget", "stop", "privacy"];

/** Colleagues who answer go the same way as residents do, button by button, in a conversation of their own. */
export const answer: Handler = (interaction, desk) => {
  const ref = interaction.message ? `${interaction.message.channel} ${interaction.message.ts}` : "";
  return take({ type: "pressed", button: textToPress(interaction.value), ref }, interaction, desk);
};

/** A modal for words of one's own: messages that people write in Slack are not read. */
export const openWriting: Handler = async (interaction, { say }) => {
  const buttons = { submit: say("write-submit"), close: say("moderate-close") };
  const blocks = [longText("words", say("write-field"))];
  const state = interaction.value;
  return show(interaction, modal({ title: say("write-title"), ...buttons, callback: WROTE, blocks, state }));
};

export const submitWriting: Handler = async (interaction, desk) => {
  const text = (interaction.fields.words?.value ?? "").trim();
  if (text === "") return keepOpen({ words: desk.say("write-empty") });
  const asked = typeof interaction.state === "string" ? textToPress(interaction.state) : undefined;
  const about = asked && { about: { ref: "", text: "", buttons: [asked] } };
  return take({ type: "wrote", text, ref: interaction.key, ...about }, interaction, desk);
};

/** Who left the team may still see what is kept of them, and have it forgotten. */
export function isOwnRight({ value }: Interaction): boolean {
  const command = commandNamed(value.split(" ")[0]?.toLowerCase() ?? "");
  const { token, questionId } = textToPress(value) ?? {};
  return (command !== undefined && rights.includes(command)) || (token === LOBBY_TOKEN && questionId === FORGET);
}

/** Takes in what a colleague did as somebody who takes part, and shows what is said on the tap itself. */
export async function take(event: ResidentEvent, { by, key, message }: Interaction, { core }: Desk): Promise<Handled> {
  const actor = { type: "resident" as const, channel: NAME, address: by, language: core.teamLanguage };
  const { notice, language } = await core.run(receive, { eventKey: key, actor, event });
  if (!notice || !message) return {};
  const text = core.texts.say(language, notice, "team");
  return { show: (client) => client.chat.postEphemeral({ channel: message.channel, user: by, text }) };
}
