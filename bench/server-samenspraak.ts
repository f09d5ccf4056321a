import { publishConsultation } from "../src/core/consultation/launch.ts";
import { startServer } from "../src/http/node.ts";
import { longConsultation } from "./long-consultation.ts";
import { serveAndTell } from "./server-process.ts";

const quiet = { info: () => {}, warn: console.warn, error: console.error };

await serveAndTell(async ({ apiRoot, token, secret, databasePath }) => {
  const env = {
    PORT: "0",
    DATABASE_PATH: databasePath,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_WEBHOOK_SECRET: secret,
  };
  const server = await startServer(env, quiet);
  await publishConsultation(longConsultation, server.program.context);
  return server;
});
