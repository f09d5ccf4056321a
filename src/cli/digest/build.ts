import { buildDigest, prepareDigest } from "../../core/digest/build-digest.ts";
import type { Digest } from "../../core/model/digests/digest.ts";
import { digestMarkdown } from "../../pages/digest/digest-markdown.ts";
import { digestPage } from "../../pages/digest/digest-page.ts";
import type { PageSettings } from "../../pages/page.ts";
import { BadInput, print, withProgram } from "../terminal.ts";

export async function printDigest({ week: asked, format }: { week?: string; format: string }): Promise<void> {
  if (!["json", "md", "html"].includes(format)) throw new BadInput(`"${format}" is no format; use json, md or html.`);
  await withProgram(async ({ context, pageSettings }) => {
    const week = asked ?? context.calendar.lastCompleteWeek(context.now());
    await prepareDigest(week, context);
    print(digestAs(format, await buildDigest(week, context), pageSettings));
  });
}

function digestAs(format: string, built: Digest, settings: PageSettings): string {
  if (format === "json") return `${JSON.stringify(built, null, 2)}\n`;
  return format === "html" ? digestPage(built, settings) : digestMarkdown(built, settings);
}
