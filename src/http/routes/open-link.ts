import type { Context as Exchange, Hono } from "hono";
import { isFromElsewhere } from "../../core/access/from-elsewhere.ts";
import { lookAt } from "../../core/access/links.ts";
import { openLink } from "../../core/access/sessions.ts";
import type { Context } from "../../core/context.ts";
import type { Purpose } from "../../core/model/consultation/access.ts";
import type { PageSettings } from "../../pages/page.ts";
import { closedPage, openPage } from "../../pages/site/access-page.ts";
import { homeOf, letIn } from "./private-pages.ts";

/**
 * The way in by a personal link: looking shows a button and spends nothing, pressing it opens. `path` ends with the code;
 * where it names a consultation, the link has to be one of that.
 */
export function addOpening(app: Hono, path: string, purpose: Purpose, settings: PageSettings, context: Context): void {
  const look = async (c: Exchange) => {
    const looked = await lookAt(c.req.param("code") ?? "", purpose, context);
    const slug = c.req.param("slug");
    const isElsewhere = looked.state === "valid" && slug !== undefined && looked.link.subject !== slug;
    return isElsewhere ? { state: "unknown" as const } : looked;
  };
  const refuse = (c: Exchange, state: "gone" | "unknown") => {
    const onward = homeOf(purpose, c.req.param("slug") ?? "");
    return c.html(closedPage(`${purpose}-gone`, settings, onward), state === "gone" ? 410 : 404);
  };
  app.get(path, async (c) => {
    const looked = await look(c);
    return looked.state === "valid" ? c.html(openPage(purpose, settings)) : refuse(c, looked.state);
  });
  app.post(path, async (c) => {
    if (isFromElsewhere(c.req.raw, context)) return c.html(closedPage(`${purpose}-gone`, settings), 403);
    const looked = await look(c);
    if (looked.state !== "valid") return refuse(c, looked.state);
    const opened = await openLink(c.req.param("code") ?? "", purpose, context);
    if (!opened) return refuse(c, "gone");
    letIn(c, purpose, looked.link.subject, opened, context);
    return c.redirect(homeOf(purpose, looked.link.subject), 303);
  });
}
