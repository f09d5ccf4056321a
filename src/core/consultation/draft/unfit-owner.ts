import { whoIs } from "../../colleagues.ts";
import type { Context } from "../../context.ts";
import type { Consultation } from "../../model/consultation/consultation.ts";
import type { WhoIs } from "../../model/consultation/standing.ts";
import type { FaultName } from "../../model/drafts/fault.ts";
import type { FileProblem } from "../read/read-yaml.ts";

const unfit: Partial<Record<WhoIs, FaultName>> = { bot: "owner-bot", guest: "owner-guest", external: "owner-guest" };

/** Why who is named in a file cannot own it; nothing when they can, or it is not known who they are. */
export async function unfitOwner(
  yaml: string,
  { owner }: Consultation,
  context: Context,
): Promise<FileProblem | undefined> {
  const fault = owner === undefined ? undefined : unfit[await whoIs(owner, context)];
  const line = yaml.split("\n").findIndex((each) => each.startsWith("owner:")) + 1;
  const problem = "is no colleague with an account of their own";
  return fault && { line: Math.max(1, line), field: "owner", problem, path: ["owner"], fault: { fault, values: {} } };
}
