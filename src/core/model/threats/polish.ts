import { type Rule, latinRule as rule } from "./rule.ts";

const target =
  "(?:cię|cie|ciebie|was|pana|pania|panstwa|go|ja|ich|wszystkich|(?:tego|tę|tych|ta) @+|burmistrza|urzędnik@+|urzednik@+|radn@+)";
// "Zabiję" is I, "zabije" he: without the ogonek only where it says to whom.
const kill =
  "(?:(?:zabij|zamorduj|zatluk|udusz|potn|zastrzel|zarzn|pobij|dorw|wykoncz)ę|(?:zabij|zamorduj|udus|zastrzel|pobij)@{0,3}my|rozstrzelam|pozabijam|powybijam|powieszę|zajebię|zadzgam)";
const body = "(?:nog|ręce|rece|kark|leb|glow|gardl|zęb|zeb|kosci|palc|ryj|gęb|mord)@*";
const place = "(?:urzad|ratusz|dom|samochod|auto|meczet|kosciol|szkol|osrodek|mieszkanie|biuro|synagog)@*";

export const polish: Rule[] = [
  rule(`${kill}(?: @+){0,2}? ${target}|${target} (?:@+ )?${kill}|(?:zabije|zastrzele|zamorduje|dorwe) cie`),
  rule(
    `(?:polam|zlam|rozwal|rozbij|urw|utn|poderzn|skręc|wybij|obij)@{0,3}(?:ę|e|my) (?:ci|wam|mu|jej|im) (?:@+ )?${body}`,
  ),
  rule(`(?:spal|podpal|wysadz)(?:ę|e|imy)(?: @+){0,2} ${place}`),
  rule(
    "(?:wiem|wiemy),? gdzie (?:@+ )?(?:mieszkasz|mieszkacie|spisz|parkujesz|(?:twoje|wasze) dzieci|(?:pan|pani) mieszka|mieszka@{0,2} (?:twoj|wasz)@*)",
  ),
  rule(
    `(?:powinn@+|trzeba|nalezy|musza)(?: @+){0,2}? (?:ich|was|go|tych @+|wszystkich|burmistrza|ciebie)(?: @+){0,2}? (?:powiesic|rozstrzelac|zabic|zastrzelic|zagazowac)`,
    "os(?:y|ie)|szerszeni@*|szczur@*|golęb@*|gęsi|budk@*|lamp@*",
  ),
  rule("(?:powinni|powinien|bedzie|beda)(?: wszyscy)? (?:wisiec|zawisnac)|juz nie zyjesz|jestes (?:trupem|martwy)"),
];
