import type { Delivery, Sent, WrittenMessage } from "../channel.ts";
import type { Context } from "../context.ts";
import type { OnScreen } from "../model/messages/screen.ts";

/** A resident in a channel that shows its own screen. */
export type Browser = { channel: string; address: string };

/** The browser with this cookie, which is stored nowhere. Without the key, so that another key still finds who it is. */
export async function browserWith(cookie: string, channel: string): Promise<Browser> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(cookie));
  return { channel, address: Buffer.from(bytes).toString("hex") };
}

/**
 * Puts what we say on a resident's screen, where they read it now or when they come back. The answer is to be mailed to who
 * asked for that, too.
 */
export async function show(to: Browser, delivery: Delivery, { store }: Context): Promise<Sent> {
  const id = store.residents.idOf(to.channel, to.address);
  switch (delivery.type) {
    case "say":
      await store.write([
        ...store.screens.append(id, { ...said(delivery.message), ...(delivery.news && { news: delivery.news }) }),
        ...(delivery.news === "follow-up" ? [store.mailAddresses.setDue(id)] : []),
      ]);
      break;
    case "edit":
      await store.write(store.screens.replace(id, Number(delivery.ref), said(delivery.message)));
      break;
    case "file":
      await store.write(store.screens.append(id, delivery));
  }
  return { outcome: "sent" };
}

function said({ text, buttons }: WrittenMessage): OnScreen & { type: "said" } {
  return { type: "said", text, buttons };
}
