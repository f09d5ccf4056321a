import { Document } from "yaml";

/** A YAML file that begins with a comment for its reader. */
export function toYaml(content: object, comment: string): string {
  const document = new Document(content);
  document.commentBefore = comment;
  return document.toString();
}
