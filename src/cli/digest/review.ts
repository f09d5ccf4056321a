import { giveReviewLink } from "../../core/access/give-link.ts";
import { BadInput, print, tell, withProgram } from "../terminal.ts";

/** The link alone goes to stdout, so that it can be piped into a browser. */
export async function printReviewLink({ week: asked }: { week?: string }): Promise<void> {
  await withProgram(async ({ context }) => {
    const week = asked ?? context.calendar.lastCompleteWeek(context.now());
    if (!context.calendar.week(week)) throw new BadInput(`"${week}" is no week; write one as 2026-W47.`);
    if (!(await context.store.digests.newest(week)))
      throw new BadInput(`There is no digest of ${week} yet: build it with "digest build --week ${week}".`);
    const given = await giveReviewLink(week, undefined, context);
    if (given.outcome !== "given")
      throw new BadInput(
        "There is no website to review on: set PUBLIC_URL to the address at which this program is seen.",
      );
    print(`${given.url}\n`);
    tell(`This link opens the review of ${week} once, within half an hour. Show it to nobody else.`);
  });
}
