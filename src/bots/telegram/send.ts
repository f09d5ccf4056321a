import { type Api, GrammyError } from "grammy";
import type { Channel, Delivery, Sent } from "../../core/channel.ts";
import { render } from "./render.ts";

/** Descriptions of refusals that change nothing for the resident: the message already is, or can no longer be, so. */
const harmless = /message is not modified|message to edit not found|message can't be edited/i;
const gone = /chat not found|user is deactivated|bot was blocked|bot was kicked/i;

/** Sends to a private chat; the address is the chat's id. */
export function telegramChannel(api: Api): Channel {
  return {
    async deliver(address, delivery) {
      try {
        await call(api, address, delivery);
        return { outcome: "sent" };
      } catch (error) {
        return toOutcome(error);
      }
    },
  };
}

async function call(api: Api, address: string, delivery: Delivery): Promise<void> {
  const { text, ...markup } = render(delivery.message);
  if (delivery.type === "say") await api.sendMessage(address, text, markup);
  else await api.editMessageText(address, Number(delivery.ref), text, markup);
}

function toOutcome(error: unknown): Sent {
  if (!(error instanceof GrammyError)) return { outcome: "retry" };
  const { error_code: code, description, parameters } = error;
  if (code === 429) return { outcome: "retry", afterSeconds: parameters.retry_after ?? 1, everyone: true };
  if (code === 403 || gone.test(description)) return { outcome: "unreachable" };
  const isRefused = code >= 400 && code < 500 && code !== 401 && code !== 404;
  if (!isRefused) return { outcome: "retry" };
  return harmless.test(description) ? { outcome: "sent" } : { outcome: "failed", reason: `${code} ${description}` };
}
