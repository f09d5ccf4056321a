/**
 * Words that say that somebody is in danger, in the languages of residents. Better one time too many: what follows is
 * only a telephone number. Phrases, so that "dood hout" or "ik vermoord dat onkruid" stay what they are.
 */
const danger = [
  /\b(wil|ga|kan)\b[^.!?]{0,20}\b(niet meer leven|dood|er een eind aan maken|mezelf (iets )?aan ?doen)\b/,
  /\b(zelfmoord|suicide|zelfdoding|zelfmoord plegen)\b/,
  /\b(maak|ga|zal|wil)\b[^.!?]{0,25}\b(hem|haar|hen|ze|iemand|jullie|u|je|mezelf|mijzelf)\b[^.!?]{0,20}\b(dood ?(maken|schieten|steken)?|vermoorden|af ?maken|neer ?(steken|schieten)|af)\b/,
  /\b(steek|schiet|sla|maak)\b[^.!?]{0,15}\b(hem|haar|hen|ze|iemand|jullie|u|je)\b[^.!?]{0,10}\b(dood|neer|overhoop|af)\b/,
  /\b(bom|bommen)\b[^.!?]{0,20}\b(leg|leggen|gooi|gooien|neer|stadhuis|gemeentehuis)\b/,
  /\b(word|wordt|worden)\b[^.!?]{0,15}\b(mishandeld|bedreigd|geslagen)\b/,
  /\b(kill|hurt|shoot|stab)\b[^.!?]{0,12}\b(myself|him|her|them|you|someone|somebody)\b/,
  /\b(want to die|end my life|take my (own )?life)\b/,
  /(kendimi öldür|intihar|ölmek istiyorum|seni öldür|onu öldür)/,
  /(zabić się|zabiję (go|ją|ich|was|się|cię)|samobójstw|nie chcę (już )?żyć)/,
  /(вб'ю|вбʼю|вбити себе|самогубств|не хочу (більше )?жити|хочу померти)/,
  /(انتحار|أنتحر|أقتل نفسي|سأقتل|أريد أن أموت|لا أريد أن أعيش)/,
];

const things =
  /\b(lamp|lantaarn(paal)?|verlichting|prullenbak|vuilnisbak|afvalbak|container|put|riool|stoep|tegel|bank(je)?|hek|bord|stoplicht|verkeerslicht)\b/;
const thingsInEnglish = /\b(street ?light|lamp|bin|drain|bench|pavement|container)\b/;

/** Things that a town mends after a report, in the languages of residents: what is said first, and what further on. */
const broken: [RegExp, RegExp][] = [
  [
    /\b(kapot|stuk|defect|vernield|omgevallen|overvol|te vol|vol|verstopt|zwerfvuil|zwerfafval|illegaal (gedumpt|afval)|losse (stoep)?tegels?)\b/,
    things,
  ],
  [
    things,
    /\b(kapot|stuk|defect|vernield|doet het niet|brandt niet|omgevallen|overvol|te vol|is vol|zit vol|verstopt|los)\b/,
  ],
  [/\b(broken|full|overflowing|blocked)\b/, thingsInEnglish],
  [thingsInEnglish, /\b(broken|full|overflowing|blocked|not working)\b/],
];

/** Whether a text says that somebody is in danger. */
export function speaksOfDanger(text: string): boolean {
  const words = text.toLowerCase();
  return danger.some((pattern) => pattern.test(words));
}

/** Whether a text tells of something in the street that is broken or full. */
export function reportsSomethingBroken(text: string): boolean {
  const words = text.toLowerCase();
  return broken.some(([first, then]) => {
    const found = first.exec(words);
    return found !== null && then.test(words.slice(found.index + found[0].length));
  });
}
