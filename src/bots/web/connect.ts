import { show } from "../../core/browse/screen.ts";
import type { ChannelMeans, OpenChannel, Route } from "../channel.ts";
import { createChat } from "./chat.ts";
import { createMail } from "./mail.ts";
import { NAME, type WebSettings } from "./settings.ts";

const CHAT = "/c/:slug/chat";
const MAIL = "/mail/:code";

export function connectWeb({ PUBLIC_URL }: WebSettings, means: ChannelMeans): OpenChannel {
  const { core } = means;
  const { look, take } = createChat(PUBLIC_URL?.startsWith("https:") ?? false, means);
  const route = (method: Route["method"], path: string, answer: (request: Request) => Promise<Response>): Route => ({
    method,
    path,
    isPage: true,
    take: (request, goOn) => {
      const answered = answer(request);
      goOn(answered);
      return answered;
    },
  });
  const mail = createMail(means);
  return {
    people: {
      isOurs: true,
      deliver: (address, delivery) => core.run(show, { channel: NAME, address }, delivery),
      fetchFile: async () => ({ outcome: "refused" }),
    },
    ...(means.mail && { catchUp: mail.catchUp }),
    routes: [
      route("GET", CHAT, look),
      route("POST", CHAT, take),
      ...(means.mail ? [route("GET", MAIL, mail.look), route("POST", MAIL, mail.take)] : []),
    ],
  };
}
