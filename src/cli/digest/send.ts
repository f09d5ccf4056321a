import { publishDigest } from "../../core/digest/publish/publish-digest.ts";
import { placeTexts } from "../../core/placing/place-texts.ts";
import { tell, withProgram } from "../terminal.ts";

export async function sendDigest({ week }: { week?: string }): Promise<void> {
  const sent = await withProgram(async ({ context }) => {
    await placeTexts(context);
    return publishDigest(week ?? context.calendar.lastCompleteWeek(context.now()), context);
  });
  tell(`The digest of ${sent.week}, version ${sent.version}, is public at /digests/${sent.week}.`);
  if (Date.now() < Date.parse(sent.to)) tell("That week is not over yet: what comes in later is not in it.");
}
