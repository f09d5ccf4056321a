import { screenChannel, show } from "../../core/browse/screen.ts";
import type { ChannelMeans, OpenChannel, Route } from "../channel.ts";
import { createChat } from "./chat.ts";
import { NAME, type WebSettings } from "./settings.ts";

const PATH = "/c/:slug/chat";

export function connectWeb({ PUBLIC_URL }: WebSettings, means: ChannelMeans): OpenChannel {
  const { core } = means;
  const { look, take } = createChat(PUBLIC_URL?.startsWith("https:") ?? false, means);
  const route = (method: Route["method"], answer: (request: Request) => Promise<Response>): Route => ({
    method,
    path: PATH,
    isPage: true,
    take: (request, goOn) => {
      const answered = answer(request);
      goOn(answered);
      return answered;
    },
  });
  return {
    people: screenChannel((address, delivery) => core.run(show, { channel: NAME, address }, delivery)),
    routes: [route("GET", look), route("POST", take)],
  };
}
