import type { ServerOptions } from "node:http";
import { type Config, ConfigError } from "./settings/config.ts";

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
    server.on("error", (error) => reject(inWords(error, hostname, port)));
  });
}

/** What stands in the way of listening, for who set it. */
function inWords(error: Error, host: string, port: number): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return new ConfigError([
      `PORT ${port} on ${host} is taken by another program: stop that one, or set PORT to another number`,
    ]);
  if (code === "EACCES")
    return new ConfigError([`PORT ${port} is not for every account to use (below 1024): set PORT to a higher number`]);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new ConfigError([`HOST ${host} is no address of this machine: set HOST to 127.0.0.1 or 0.0.0.0`]);
  return error;
}
