import { type Context as Exchange, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { etag } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import { routePath } from "hono/route";
import type { GoOn } from "../bots/channel.ts";
import type { Log } from "../core/context.ts";
import { consultationsToReview } from "../core/review/consultations-to-review.ts";
import { decide } from "../core/review/decide.ts";
import { readReview } from "../core/review/read-review.ts";
import { createHealth, type HealthReader } from "./health.ts";
import { addLookFiles } from "./look/look-files.ts";
import type { Program } from "./program.ts";
import { addAnswersRoutes } from "./routes/answers-routes.ts";
import { addComplaintRoutes } from "./routes/complaint-routes.ts";
import { guardPages } from "./routes/guard/guard-pages.ts";
import { leadOn } from "./routes/lead-on.ts";
import { keepPrivate } from "./routes/private-pages.ts";
import { addPublicPages } from "./routes/public-pages.ts";
import { addReviewRoutes, type ReviewDesk } from "./routes/review-routes.ts";
import { pathOf, routeIn } from "./routes/under-path.ts";

/** What a server does for its pages that the platform of a Worker does by itself. */
export type Door = (pages: Hono) => void;

const MOST_FORM_BYTES = 100_000;
const ownDesk: ReviewDesk = { consultationsToReview, readReview, decide };

/** The routes, on either runtime. What a channel is brought goes straight to it: residents wait for that. */
export function createApp(program: Program, goOn: GoOn, desk: ReviewDesk = ownDesk, door: Door = () => {}): Hono {
  const app = new Hono(routing(program));
  const pages = createPages(program, desk, door, goOn);
  addRoutes(app, program, goOn, false);
  app.notFound((c) => pages.fetch(c.req.raw, c.env));
  app.onError(whenFailed(program.context.log));
  return app;
}

/** What people and machines read. */
export function createPages(
  program: Program,
  desk: ReviewDesk = ownDesk,
  door: Door = () => {},
  goOn: GoOn = () => {},
): Hono {
  const pages = new Hono(routing(program));
  guardPages(pages, program.config.FRAME_ANCESTORS);
  door(pages);
  const tooLarge = (c: Exchange) => c.text("Dat is te veel in één keer.", 413, { connection: "close" });
  pages.use("*", holdOffLarge(tooLarge));
  pages.use(leadOn(program));
  addHealth(pages, createHealth(program));
  addLookFiles(pages, program.lookFiles);
  addReviewRoutes(pages, program, desk);
  addAnswersRoutes(pages, program);
  addComplaintRoutes(pages, program);
  addRoutes(pages, program, goOn, true);
  pages.use("*", etag(), async (c, next) => {
    await next();
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-cache");
  });
  addPublicPages(pages, program);
  pages.onError(whenFailed(program.context.log));
  return pages;
}

/** What says how long it is, as every form of a browser does, is not taken in hand to see whether it is too long. */
function holdOffLarge(tooLarge: (c: Exchange) => Response): MiddlewareHandler {
  const whileReading = bodyLimit({ maxSize: MOST_FORM_BYTES, onError: tooLarge });
  return async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const told = /^\d+$/.exec(c.req.header("content-length") ?? "")?.[0];
    if (told === undefined || c.req.header("transfer-encoding") !== undefined) return whileReading(c, next);
    return Number(told) > MOST_FORM_BYTES ? tooLarge(c) : next();
  };
}

/** Where the website has a path of its own, routes are found below it. */
function routing({ config }: Program): { getPath?: (request: Request) => string } {
  const base = pathOf(config.PUBLIC_URL);
  return base === "" ? {} : { getPath: (request) => routeIn(request, base) };
}

/** Alive is who answers at all; ready is who can do what people ask. */
function addHealth(app: Hono, read: HealthReader): void {
  app.get("/health/live", (c) => c.json({ alive: true }));
  app.on("GET", ["/health", "/health/ready"], async (c) => {
    if (c.req.query("live") !== undefined) return c.json({ alive: true });
    const { health, isWell } = await read();
    return c.json(health, isWell ? 200 : 503);
  });
}

/** What each channel is brought: by a platform, or on pages of its own. */
function addRoutes(app: Hono, { channels, context }: Program, goOn: GoOn, arePages: boolean): void {
  const all = channels.flatMap(({ open }) => open.routes ?? []).filter(({ isPage = false }) => isPage === arePages);
  for (const { method, path, take, isPage } of all) {
    if (isPage) keepPrivate(app, path);
    const after: GoOn = (work) =>
      goOn(
        work.catch((error) => context.log.error({ error: String(error), path }, "what came after an answer failed")),
      );
    app.on(method, path, (c) => take(c.req.raw, after));
  }
}

/** The path itself may hold the code of a personal link. Who may not come in is answered so, and is no failure. */
function whenFailed(log: Log) {
  return (error: Error, c: Exchange) => {
    if (error instanceof HTTPException) return error.getResponse();
    log.error({ error: String(error), path: routePath(c) }, "a request failed");
    return c.text("Er ging iets mis. Probeer het later nog eens.", 500);
  };
}
