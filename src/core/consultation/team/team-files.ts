import { audit } from "../../audit.ts";
import type { Act } from "../../colleagues.ts";
import type { Context } from "../../context.ts";
import type { StageName } from "../../model/consultation/stage.ts";
import { inLanguage } from "../../model/language.ts";
import { filesOfTeam, type TeamFiles } from "../../model/messages/team.ts";
import { IDEAS } from "../../model/resident.ts";
import { postFilesToTeam } from "../../outbox/post-to-team.ts";
import { stageNow } from "../stage-now.ts";

/** What files there can be of a consultation by now, and what each that cannot be had yet waits for. */
export type FileChoice = { files: TeamFiles; is: "ready" | "not-open-yet" | "not-closed-yet" };
export type FileChoices = { title: string | undefined; choices: FileChoice[] };

/** Nothing when there is no such consultation; of ideas there are the answers only, and no title. */
export async function fileChoices(slug: string, context: Context): Promise<FileChoices | undefined> {
  if (slug === IDEAS)
    return {
      title: undefined,
      choices: [
        { files: "answers-csv", is: "ready" },
        { files: "answers-json", is: "ready" },
      ],
    };
  const running = await context.store.consultations.find(slug);
  if (!running) return undefined;
  const { stage } = await stageNow(running, context);
  const title = inLanguage(running.published.title, context.teamLanguage).literal;
  return { title, choices: filesOfTeam.map((files) => ({ files, is: whenReady(files, stage) })) };
}

/** A report and its lessons are about the whole; answers can be had from the first day. */
function whenReady(files: TeamFiles, stage: StageName): FileChoice["is"] {
  if (stage === "not-yet") return "not-open-yet";
  return stage === "open" && (files === "report" || files === "lessons") ? "not-closed-yet" : "ready";
}

/** Has files made and brought in the consultation's thread. It is slow work, that this does not wait for. */
export async function askForFiles(
  slug: string,
  files: TeamFiles,
  act: Act,
  context: Context,
): Promise<"asked" | Exclude<FileChoice["is"], "ready"> | "gone"> {
  const { store, now } = context;
  const choice = (await fileChoices(slug, context))?.choices.find((each) => each.files === files);
  if (!choice) return "gone";
  if (choice.is !== "ready") return choice.is;
  const writes = [
    postFilesToTeam(slug, files, now(), store),
    ...audit(act, { act: "ask-files", slug, subject: `files ${files}`, detail: {} }, context),
  ];
  await store.commit(
    { steps: [{ subject: `files ${store.idFor(act.key)}`, version: 1 }], eventKey: act.key, writes },
    now(),
  );
  return "asked";
}
