import type { Delivery, Sent, WrittenMessage } from "../channel.ts";
import type { Context } from "../context.ts";
import type { OnScreen } from "../model/messages/screen.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { Store } from "../store/store.ts";

/** A resident in a channel that shows its own screen. */
export type Browser = { channel: string; address: string };

/** The browser with this cookie, which is stored nowhere. Without the key, so that another key still finds who it is. */
export async function browserWith(cookie: string, channel: string): Promise<Browser> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(cookie));
  return { channel, address: Buffer.from(bytes).toString("hex") };
}

/** Puts what we say on a resident's screen, where they read it now or when they come back. */
export async function show(to: Browser, delivery: Delivery, { store }: Context): Promise<Sent> {
  await store.write(written(store.residents.idOf(to.channel, to.address), delivery, store));
  return { outcome: "sent" };
}

/** What puts this on a screen. The answer is to be mailed to who asked for that, too. */
export function written(residentId: string, delivery: Delivery, { screens, mailAddresses }: Store): SqlStatement[] {
  switch (delivery.type) {
    case "say": {
      const { message, news } = delivery;
      const shown = screens.append(residentId, { ...said(message), ...(news && { news }) });
      return news === "follow-up" ? [...shown, mailAddresses.setDue(residentId)] : shown;
    }
    case "edit":
      return screens.replace(residentId, Number(delivery.ref), said(delivery.message));
    case "file":
      return screens.append(residentId, delivery);
  }
}

function said({ text, buttons }: WrittenMessage): OnScreen & { type: "said" } {
  return { type: "said", text, buttons };
}
