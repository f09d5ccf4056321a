import type { Config } from "./config.ts";

/** After this, connections are cut on which somebody hangs. */
const HANG_MILLISECONDS = 1500;

/** Serves until it is closed; that settles when every request has its answer, or was cut off. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { HOST: hostname, PORT: port }: Config,
) {
  const { serve } = await import("@hono/node-server");
  return new Promise<{ port: number; close(): Promise<void> }>((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, (info) => resolve({ port: info.port, close }));
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
