import type { ServerResponse } from "node:http";

/** A way in which Telegram fails; it answers instead, or false for a call that goes well. */
export type Fault = {
  name: string;
  isForAll: boolean;
  refuse(chatId: number | undefined, response: ServerResponse): boolean;
};

/** What no sane server says, so that it must not be obeyed for so long. */
const ABSURD_SECONDS = 100_000;
/** The one that is asked to wait: it begins while the fault lasts. */
export const CHOSEN_CHAT = 5_000_000_060;

function answer(status: number, body: string, type = "application/json") {
  return (_: number | undefined, response: ServerResponse) => {
    response.writeHead(status, { "content-type": type });
    response.end(body);
    return true;
  };
}

function refusal(code: number, description: string, parameters?: object) {
  return answer(code, JSON.stringify({ ok: false, error_code: code, description, ...(parameters && { parameters }) }));
}

const tooMany = refusal(429, `Too Many Requests: retry after ${ABSURD_SECONDS}`, { retry_after: ABSURD_SECONDS });

export const faults: Fault[] = [
  { name: "401 for every call", isForAll: true, refuse: refusal(401, "Unauthorized") },
  {
    name: `429 for one chat, retry_after ${ABSURD_SECONDS}`,
    isForAll: false,
    refuse: (chatId, response) => chatId === CHOSEN_CHAT && tooMany(chatId, response),
  },
  { name: `429 for every call, retry_after ${ABSURD_SECONDS}`, isForAll: true, refuse: tooMany },
  { name: "500 for every call", isForAll: true, refuse: refusal(500, "Internal Server Error") },
  { name: "502 with a page of HTML", isForAll: true, refuse: answer(502, "<html>Bad Gateway</html>", "text/html") },
  { name: "200 with a page of HTML", isForAll: true, refuse: answer(200, "<html>Welcome</html>", "text/html") },
  { name: "200 with nothing", isForAll: true, refuse: answer(200, "") },
  {
    name: "ends the connection",
    isForAll: true,
    refuse: (_, response) => {
      response.destroy();
      return true;
    },
  },
  { name: "takes the call and never answers", isForAll: true, refuse: () => true },
];
