import type { ActionsBlock, Button, KnownBlock } from "@slack/types";
import type { Channel, Delivery, WrittenMessage } from "../../../core/channel.ts";
import { shorten } from "../../../core/texts/cut.ts";
import { actions, button, escapeText, sections } from "../view/blocks.ts";
import type { Client, Say } from "../view/handler.ts";
import { BUTTONS_A_BLOCK, limits } from "../view/limits.ts";
import { WRITE } from "../view/names.ts";
import { whatWentWrongFor } from "./errors.ts";
import { bringFile, type SlackLine } from "./send.ts";

/** The conversation of one colleague with the bot; the address is their id in Slack. */
export function colleagueChannel(line: SlackLine, say: Say): Channel {
  return {
    fetchFile: async () => ({ outcome: "refused" }),
    async deliver(address, delivery) {
      try {
        await call(line, address, delivery, say);
        return { outcome: "sent" };
      } catch (error) {
        return whatWentWrongFor(address, error);
      }
    },
  };
}

async function call(line: SlackLine, address: string, delivery: Delivery, say: Say): Promise<void> {
  const { client } = line;
  switch (delivery.type) {
    case "say": {
      const blocks = [...blocksOf(delivery.message), writing(delivery.message, say)];
      await post(client, address, delivery.message.text, blocks);
      return;
    }
    case "edit": {
      const [channel = "", ts = ""] = delivery.ref.split(" ");
      const text = escapeText(shorten(delivery.message.text, limits.sectionText));
      const stillAsks = delivery.message.buttons.length > 0 ? [writing(delivery.message, say)] : [];
      await client.chat.update({ channel, ts, text, blocks: [...blocksOf(delivery.message), ...stillAsks] });
      return;
    }
    case "file": {
      const { channel = "" } = await post(client, address, delivery.name, sections(delivery.name));
      const id = await bringFile(line, delivery.name, new TextEncoder().encode(delivery.content));
      await client.files.completeUploadExternal({ files: [{ id, title: delivery.name }], channel_id: channel });
    }
  }
}

/** Who writes says with it what they had before them. */
function writing({ buttons }: WrittenMessage, say: Say): ActionsBlock {
  return actions([button(say("button-write"), WRITE, buttons.flat()[0]?.data ?? "")]);
}

function post(client: Client, channel: string, text: string, blocks: KnownBlock[]) {
  return client.chat.postMessage({ channel, text: escapeText(shorten(text, limits.sectionText)), blocks });
}

function blocksOf({ text, buttons }: WrittenMessage): KnownBlock[] {
  const all = buttons.flat().map(({ label, data }): Button => button(label, data, data));
  const rows: ActionsBlock[] = [];
  for (let i = 0; i < all.length; i += BUTTONS_A_BLOCK) rows.push(actions(all.slice(i, i + BUTTONS_A_BLOCK)));
  return [...sections(shorten(text, limits.messageCharacters)), ...rows];
}
