import type { BotApi, SentMessage } from "../test/fakes/bot-api.ts";
import type { Person } from "../test/fakes/person.ts";
import type { Resident, Step } from "./residents.ts";

/** What one resident plays with. `tell` hears each act just before it happens. */
export type Scene = {
  api: BotApi;
  person: Person;
  deepLinkCode: string;
  firstQuestionId: string;
  tell(act: string): void;
};

type Found = { message: SentMessage; index: number; label: string; data: string };

/** Plays one resident from the deep link to the receipt, or to where they leave; throws with the step that got stuck. */
export async function play({ does }: Resident, scene: Scene): Promise<void> {
  await scene.person.open(scene.deepLinkCode);
  for (const [i, step] of does.entries()) {
    if (step.type === "stop") return;
    await take(step, scene).catch((error: Error) => {
      throw new Error(`got stuck at step ${i + 1}, ${JSON.stringify(step)}: ${error.message}`, { cause: error });
    });
  }
  if (!findButton(":_add", scene)) throw new Error(`did not get the receipt; the chat:\n${scene.person.transcript()}`);
}

async function take(step: Exclude<Step, { type: "stop" }>, scene: Scene): Promise<void> {
  switch (step.type) {
    case "begin":
      return press(":_begin", scene);
    case "skip":
      return press(":_skip", scene);
    case "press":
      return press(`:${step.option}`, scene);
    case "press-twice":
      return pressTwice(`:${step.option}`, scene);
    case "tick":
      for (const option of step.options) await press(`:${option}`, scene);
      return press(":_finish", scene);
    case "old":
      return pressFirstAgain(step.option, scene);
    case "write":
      scene.tell(step.text);
      return scene.person.write(step.text);
    case "sticker":
      scene.tell("(sticker)");
      return scene.person.sticker();
  }
}

async function press(ending: string, scene: Scene): Promise<void> {
  const { index, message, label } = await waitForButton(ending, scene);
  scene.tell(`[${label}]`);
  await scene.person.pressNth(index, message);
}

/** A thumb that taps twice: both taps are under way before the bot can take the button away. */
async function pressTwice(ending: string, scene: Scene): Promise<void> {
  const { data, message, label } = await waitForButton(ending, scene);
  scene.tell(`[${label}] [${label}]`);
  await Promise.all([1, 2].map(() => scene.person.pressData(data, message.messageId)));
}

/** Scrolls up to the first question and taps what was a button there. The bot's second message is that question. */
async function pressFirstAgain(option: string, { api, person, firstQuestionId, tell }: Scene): Promise<void> {
  const messages = api.messagesOf(person.chatId);
  const [token] = messages.flatMap(({ buttons }) => buttons.flat()).map(({ data }) => data.split(":")[0]);
  tell(`[${option}] (${firstQuestionId})`);
  await person.pressData(`${token}:${firstQuestionId}:${option}`, messages[1]?.messageId);
}

async function waitForButton(ending: string, scene: Scene): Promise<Found> {
  await scene.api.waitFor(() => findButton(ending, scene) !== undefined);
  const found = findButton(ending, scene);
  if (!found) throw new Error(`there is no button ${ending}`);
  return found;
}

/** On the newest message that has buttons: there stands the current question. */
function findButton(ending: string, { api, person }: Scene): Found | undefined {
  const message = api.messagesOf(person.chatId).findLast(({ buttons }) => buttons.length > 0);
  const buttons = message?.buttons.flat() ?? [];
  const index = buttons.findIndex(({ data }) => data.endsWith(ending));
  const button = buttons[index];
  return message && button && { message, index, label: button.text, data: button.data };
}
