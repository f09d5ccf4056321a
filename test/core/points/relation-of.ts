import { readFrequencies } from "../../../src/core/plain/frequencies.ts";
import { closenessOf } from "../../../src/core/points/closeness.ts";
import { createCorpus } from "../../../src/core/points/reading/corpus.ts";
import { finish } from "../../../src/core/themes/work.ts";

const none = readFrequencies("");

/** How a saying relates to a claim, where nobody says anything else. */
export function relationOf(saying: string, claim: string, language = "nl") {
  const said = (text: string, id: number) => ({ id, person: `p${id}`, text, language, isQuotable: true });
  const { read } = finish(createCorpus([said(saying, 1), said(claim, 2)], () => none, []));
  const [a, b] = [saying, claim].map((text, i) =>
    read({ text, opensSentence: true, isAsked: false, isTakenBack: false }, said(text, i)),
  );
  return a && b && closenessOf(a, b)?.relation;
}
