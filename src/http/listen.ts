import type { ServerOptions } from "node:http";
import type { Config } from "./config.ts";

/** After this, connections are cut on which somebody hangs while the server closes. */
const HANG_MILLISECONDS = 1500;

/** How long is waited for who asks slowly, or does not read what was answered: they hold a connection each. */
export type Patience = Pick<ServerOptions, "headersTimeout" | "requestTimeout" | "connectionsCheckingInterval"> & {
  idleTimeout: number;
};
export const PATIENCE: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  idleTimeout: 60_000,
};

/** Serves until it is closed; that settles when every request has its answer, or was cut off. */
export async function listen(
  fetch: (request: Request, env: object) => Response | Promise<Response>,
  { HOST: hostname, PORT: port }: Pick<Config, "HOST" | "PORT">,
  { idleTimeout, ...serverOptions }: Patience = PATIENCE,
) {
  const { serve } = await import("@hono/node-server");
  return new Promise<{ port: number; close(): Promise<void> }>((resolve, reject) => {
    const server = serve({ fetch, hostname, port, serverOptions }, (info) => resolve({ port: info.port, close }));
    server.setTimeout(idleTimeout);
    const close = () =>
      new Promise<void>((done) => {
        const cut = setTimeout(
          () => "closeAllConnections" in server && server.closeAllConnections(),
          HANG_MILLISECONDS,
        );
        server.close(() => {
          clearTimeout(cut);
          done();
        });
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      });
    server.on("error", reject);
  });
}
