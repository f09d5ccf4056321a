import { errorName } from "../send/errors.ts";
import { escapeText } from "../view/blocks.ts";
import type { Client, Desk, Handled, Handler, Interaction } from "../view/handler.ts";

export type Ack = (answer?: never) => Promise<void>;

/** Store first, then answer Slack; only after that comes what has to go over the network. */
export async function actThenShow(
  handler: Handler | undefined,
  interaction: Interaction,
  ack: Ack,
  desk: Desk,
  client: Client,
): Promise<void> {
  let handled: Handled = {};
  try {
    if (handler) handled = await handler(interaction, desk);
  } catch (error) {
    // Nothing was stored, so Slack gets no answer: it says so too, and keeps what stands in a modal.
    await tell(interaction, desk.say("went-wrong"), desk, client);
    throw error;
  }
  await ack(handled.answer as never);
  try {
    await handled.show?.(client);
  } catch (error) {
    await explain(error, interaction, handled.typed, desk, client);
  }
}

/** What was done is stored; only showing it failed. */
async function explain(
  error: unknown,
  interaction: Interaction,
  typed: string | undefined,
  desk: Desk,
  client: Client,
): Promise<void> {
  const problem = errorName(error);
  if (problem === "not_found" || problem === "view_not_found") return;
  desk.core.log.warn({ problem }, "Slack did not show what a colleague asked for");
  const words = [desk.say(problem.includes("trigger") ? "took-too-long" : "went-wrong"), ...(typed ? [typed] : [])];
  await tell(interaction, words.join("\n\n"), desk, client);
}

/**
 * A word to one person: in their own conversation, or where they pressed if the app cannot begin one with them. Tells
 * whether it was said.
 */
export async function tell(
  { by, message }: Interaction,
  words: string,
  { core }: Desk,
  client: Client,
): Promise<boolean> {
  const text = escapeText(words);
  try {
    await client.chat.postMessage({ channel: by, text }).catch((error) => {
      if (!message) throw error;
      return client.chat.postEphemeral({ channel: message.channel, user: by, text });
    });
    return true;
  } catch (error) {
    core.log.warn({ problem: errorName(error) }, "a colleague could not be told");
    return false;
  }
}
