import { readFileSync } from "node:fs";
import path from "node:path";
import { FluentResource } from "@fluent/bundle";
import { root } from "./consultations.ts";

/** Every piece of words in a file of texts, without what is filled in. */
function piecesOf(file: string): string[] {
  const { body } = new FluentResource(readFileSync(path.join(root, `src/core/texts/${file}.ftl`), "utf8"));
  const pieces: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node === "string") pieces.push(node);
    else if (Array.isArray(node)) node.forEach(walk);
    else if (node && typeof node === "object" && "variants" in node)
      for (const { value } of node.variants as { value: unknown }[]) walk(value);
  };
  for (const { value } of body) walk(value);
  return pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}{4}/u.test(piece));
}

const english = ["en", "team/en"].flatMap(piecesOf);
const dutch = ["nl", "team/nl"].flatMap(piecesOf).filter((piece) => !english.some((each) => each.includes(piece)));
const dutchWords =
  /(?<!\p{L})(?:de|het|een|niet|geen|van|voor|naar|wordt|worden|zijn|hebben|uw|wij|nog|deze|dit|bij|ook|vraag|antwoord|antwoorden|bewoners|gemeente|raad|taal)(?!\p{L})/iu;

/**
 * What is Dutch in words that were shown: a piece of our own Dutch texts, or a word that English has not. The shortcut has its
 * name from the manifest, and the way to another language is told in two.
 */
export function dutchIn(shown: string): string | undefined {
  const said = shown.replaceAll(/Voeg toe als reactie|🌐 Taal · Language/g, "");
  const piece = dutch.find((each) => said.includes(each));
  return piece ?? dutchWords.exec(said)?.[0];
}
