import { rotateKey } from "../../http/database/rotate-key.ts";
import { environment, tell } from "../terminal.ts";

export async function rotate(to: string | undefined, anyway: true | undefined): Promise<void> {
  const { people, participations, links, invitations, codes, keptIn, setFrom } = await rotateKey(
    environment(),
    to,
    anyway,
  );
  tell(`Sealed with the new key: ${people} people and ${participations} participations.`);
  tell(`${links} personal links and ${invitations} invitations of councillors hold no more: give new ones.`);
  if (codes > 0) tell(`${codes} codes from letters hold no more: make new ones with codes SLUG.`);
  if (setFrom !== undefined) tell(`Now set ENCRYPTION_KEY to what stands in ${setFrom}, and start the program.`);
  if (keptIn !== undefined)
    tell(`The old key stands in ${keptIn}: backups of before need it. Keep it where they are, not here.`);
}
