/** For or against what was asked, as far as the words of the option tell. */
export type Stance = "for" | "against";

const yes =
  /^(?:ja|yes|eens|voor|mee eens|helemaal eens|agree|for|in favou?r|evet|tak|так|نعم|einverstanden|dafür|oui|sí)(?!\p{L})/iu;
const no =
  /^(?:nee|neen|no|oneens|tegen|niet|helemaal oneens|disagree|against|hayır|nie|ні|لا|nein|dagegen|non)(?!\p{L})/iu;

/** Which options of the closed question are for, and which against; an option that tells neither is in no list. */
export function stancesOf(options: { id: string; text: string }[]): Map<string, Stance> {
  const found = new Map<string, Stance>();
  for (const { id, text } of options)
    if (no.test(text.trim())) found.set(id, "against");
    else if (yes.test(text.trim())) found.set(id, "for");
  return found;
}
