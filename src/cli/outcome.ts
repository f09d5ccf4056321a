import { readYaml } from "../core/consultation/read/read-yaml.ts";
import { type FollowedUp, followUp, plainnessOf } from "../core/follow-up/publish-outcomes.ts";
import { type FollowUp, followUp as followUpSchema } from "../core/model/drafts/outcome.ts";
import { placeTexts } from "../core/placing/place-texts.ts";
import { isPlain } from "../core/plain/check-plain.ts";
import { plainReport } from "../pages/report/plain-report.ts";
import { BadInput, problemLines, readInput, tell, withProgram } from "./terminal.ts";

export async function publishOutcome(slug: string, file: string): Promise<void> {
  const content = followUpIn(file);
  await withProgram(async ({ context }) => {
    for (const { language, report } of plainnessOf(content, context))
      if (!isPlain(report)) tell(`How plain it is (${language}):\n${plainReport(report)}`);
    await placeTexts(context);
    tell(followedUpWords(slug, file, content, await followUp(slug, content, undefined, context)));
  });
}

function followUpIn(file: string): FollowUp {
  const read = readYaml(readInput(file), followUpSchema, "an outcome file");
  if (!read.problems) return read.value;
  throw new BadInput(`Nothing was told to anybody.
${problemLines(file, read.problems)}`);
}

function followedUpWords(slug: string, file: string, { isComplete }: FollowUp, followed: FollowedUp): string {
  switch (followed.outcome) {
    case "unknown":
      throw new BadInput(`There is no consultation "${slug}".`);
    case "refused": {
      const lines = followed.problems.map(({ field, problem }) => `${file}: ${field} ${problem}`);
      throw new BadInput(`Nothing was told to anybody.\n${lines.join("\n")}`);
    }
    case "not-begun":
      throw new BadInput(`Nothing was told to anybody: ${slug} opens on ${followed.opens}, so nobody took part yet.`);
    case "still-open":
      throw new BadInput(`Nothing was told to anybody: ${slug} takes answers until ${followed.closes}.`);
    case "unchanged":
      return `This is published already, as version ${followed.version}; nobody is told anything.`;
    case "published": {
      const { version, receivers, languagesWithout, openUntil } = followed;
      const missing = languagesWithout.join(", ");
      return [
        `The outcomes are published, version ${version}. ${receivers} participations are told by the running program.`,
        ...(openUntil === undefined
          ? []
          : [
              `Mind: ${slug} is still open, until ${openUntil}. Who answers from now on is told this too, once.`,
              `It counts as ${isComplete ? "the whole answer; write isComplete: false when more follows" : "a part of the answer"}.`,
            ]),
        ...(receivers === 0 ? ["Nobody can be told: there are no contributors whom messages reach."] : []),
        ...(missing === "" ? [] : [`Readers of ${missing} get it in Dutch: the file has no words in that language.`]),
      ].join("\n");
    }
  }
}
