import { wordsOf } from "../../themes/words.ts";

const MOST_WORDS = 9;

/** Most answers begin with more words than say nothing, and need not be read on. */
const tenPlainWords = /^[\0-/:-@[-`{-\x7f]*(?:[\da-z]+[\0-/:-@[-`{-\x7f]+){9}[\da-z]/i;

/** Words of people who leave a question open, in the languages of residents, as whole answers. */
const phrases = [
  "n v t|nvt|niet van toepassing|geen|geen mening|geen idee|geen antwoord|geen commentaar|(?:ik )?(?:heb )?geen (?:verdere )?(?:opmerking(?:en)?|op of aanmerkingen)(?: verder)?|niets|niks|nee|ja|neen",
  "(?:ik )?(?:weet|zou) (?:ik )?(?:het )?(?:nog )?(?:eigenlijk )?niet(?: zo)?(?: goed)?(?: weten)?|weet niet|weet ik niet|geen idee eigenlijk|geen flauw idee|zie (?:de )?(?:bijlage|brief)",
  "(?:ik )?(?:heb )?(?:er )?(?:nog )?(?:geen|niet) (?:mening|over nagedacht|idee)(?: (?:hier)?over)?|(?:ik )?heb (?:er )?(?:hier )?geen mening over|maakt (?:mij|me) niet uit",
  "(?:zie|idem|als|net als) (?:vraag|antwoord|hier|hier)?(?:boven|onder|vorige?|vorige vraag|eerder|eerste|\\d+)?(?: vraag)?(?: \\d+)?|idem|zie (?:hier)?boven|hetzelfde",
  "n a|none|nothing|no opinion|no idea|no comment|not applicable|i don t know|i do not know|don t know|dunno|see above|no|yes",
  "keine meinung|keine ahnung|weiss nicht|ich weiss (?:es )?nicht|siehe oben|nein|nichts",
  "fikrim yok|bilmiyorum|yok|hayir|evet|brak|brak zdania|nie wiem|nie mam zdania|nie|не знаю|немає|ні|لا اعرف|لا يوجد|لا راي لي|لا",
  "test|asdf\\w*|xx+|bla(?: bla)*|ok|oke|okay|dank u|bedankt|x",
];
const nothingSaid = new RegExp(`^(?:${phrases.join("|")})$`, "u");

/** Whether an answer answers nothing: "n.v.t.", "geen mening", "zie vraag 2", "-". */
export function isNoAnswer(text: string): boolean {
  if (text.length > 200 || tenPlainWords.test(text)) return false;
  const words = wordsOf(text);
  if (words.length === 0) return !/\p{Extended_Pictographic}/u.test(text);
  return words.length <= MOST_WORDS && nothingSaid.test(words.join(" "));
}

const command = new RegExp(
  [
    "(?:ignore|disregard|forget|override)\\b.{0,30}\\b(?:instruction|prompt|previous|above|rule)",
    "(?:negeer|vergeet)\\b.{0,30}\\b(?:opdracht|instructie|prompt|vorige|eerdere|bovenstaande|regels)",
    "(?:ignorier|vergiss)\\w*\\b.{0,30}\\b(?:anweisung|befehl)",
    "</?\\w{3,}>|\\[/?inst\\]|<\\|",
    "(?:^|\\W)(?:system|systeem|assistant|assistent|user)\\s*:",
    "(?:let op|aan|beste|dear|hey|opdracht voor|taak voor)\\b.{0,12}\\b(?:ai|chatgpt|gpt|llm|taalmodel|assistent|assistant|chatbot)\\b",
    "\\b(?:samenvatting|verslag|summary)\\b.{0,40}\\b(?:toe(?:voeg)?|zeg|schrijf|vermeld|weg|laat)\\b",
    "\\b(?:schrijf|vermeld|zeg|voeg|laat)\\b.{0,40}\\b(?:samenvatting|verslag|summary|rapport)\\b",
    "\\b(?:schrijf|zeg|meld|write|say)\\b.{0,8}\\b(?:dat|that) (?:iedereen|alle|everyone|everybody|all)\\b",
    "\\b(?:je|jij|you) (?:bent|are) (?:nu |now )?(?:een |an? )?(?:assistent|assistant|ai|chatbot|taalmodel|language model)\\b|\\bsystem ?prompt",
    "(?<!\\b(?:ik|wij|we|mijn|ons|dit|dat|het|een|uw|i|they|you|my|the|this) )\\b(?:antwoord|respond|reply|output) (?:nu |now )?(?:alleen|only|slechts)\\b",
    "\\b(?:you are now|act as|jij bent nu|doe alsof je)\\b|\\bprompt\\b.{0,20}\\b(?:print|toon|show)|\\bprint\\b.{0,25}\\bprompt",
  ].join("|"),
  "iu",
);

/** Whether these words are meant for a computer: they are never quoted. */
export function commandsComputer(text: string): boolean {
  return command.test(text.slice(0, 6000));
}
