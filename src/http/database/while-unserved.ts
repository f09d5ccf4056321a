import { holdFile } from "../../core/store/database/sqlite.ts";
import { ownerOnly } from "./owner-only.ts";
import { UnfitFileError } from "./unfit-file.ts";

/** Does something to a database that no program may serve meanwhile; refuses in words when one does. */
export async function whileUnserved<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  ownerOnly(`${path}.lock`);
  const letGo = holdFile(path);
  if (!letGo) throw new UnfitFileError(`${path} is served by a program: stop that one first.`);
  return work().finally(letGo);
}
