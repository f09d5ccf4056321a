import { type Rule, latinRule as rule } from "./rule.ts";

// What may stand between the words of a threat: never a negation, a preposition or another object.
const adverb =
  "(?:allemaal|echt|eens|straks|morgen|vandaag|vanavond|vannacht|nog|wel|dan|nu|zo|gewoon|persoonlijk|zelf|helemaal|hier|meteen|" +
  "direct|hoor|toch|ooit|even|keihard|een keer|ter plekke|1 voor 1|een voor een|stuk voor stuk|eigenhandig|heus|precies|daarna|(?:opzoeken|opwachten|vinden|halen|pakken) en|op straat|" +
  "met (?:een |mijn |m'n |deze )?@+)";
const some = `(?: ${adverb}){0,4}`;
const person =
  "(?:wethouders?|ambtena(?:ar|ren)|burgemeesters?|raadsl(?:id|eden)|politic(?:us|i)|bestuurders?|agent(?:en)?|politie|handhavers?|" +
  "boa'?s?|buur(?:man|vrouw|mannen)|buren|college|gemeenteraad|raad|ministers?|lui|gasten|gozers?|mensen|bewoners|kinderen|kind|vrouw|" +
  "man|mannen|familie|gezin|moeder|vader|dochter|zoon|asielzoekers?|vluchtelingen|buitenlanders?|moslims?|joden|jood|homo'?s?|" +
  "turk(?:en)?|marokkan(?:en|er)|klootzak(?:ken)?|eikels?|idio(?:ot|ten)|tuig|schoft(?:en)?|hufters?|zakkenvullers?|junks?|" +
  "hangjongeren|jongeren|jongens|meisjes|trut(?:ten)?|verraders?|gemeente|@*(?:lui|lieden|tuig|ambtenaar|ambtenaren|raadsleden))";
const named = `(?:(?:die|de|dat|deze|dit|onze|jullie|elke|alle|zo'n|een) (?:@+ )?${person}|die @+(?= van (?:de|het) (?:gemeente|raad|stadhuis|politie|provincie|azc))|iemand|\\[naam\\])(?: van (?:de |het |die )?@+)?`;
const kin = "(?:je|jouw|jullie|uw|zijn|haar|hun) (?:kinderen|kind|vrouw|man|moeder|vader|familie|dochter|zoon|gezin)";
const you = "(?:je|jou|jij|jullie|u)";
const them = "(?:hem|haar|hen|hun|ze)";
const anyone = `(?:${named}|${kin}|${you}|${them}|iedereen|allemaal)`;
const sureOne = `(?:${named}|${kin}|${you}|iedereen)`;
const will = `(?:ik|k|we|wij) (?:ga|gaan|zal|zullen|wil|willen|kom|komen|laat|laten)|(?:ga|gaan|zal|zullen|kom|komen|laat|laten) (?:ik|we|wij)`;

const kill =
  "(?:dood ?(?:maken|schieten|slaan|steken|trappen|rijden|schoppen|hebben|zien)|vermoorden|afslachten|wurgen|lynchen|onthoofden|" +
  "vergassen|verkrachten|martelen|opknopen|neer ?(?:steken|schieten|knallen)|overhoop ?(?:schieten|steken)|lek ?(?:steken|schieten)|" +
  "in elkaar (?:slaan|trappen|rammen|timmeren|beuken|schoppen)|verrot (?:slaan|schoppen)|om zeep helpen|van kant maken|" +
  "een kopje kleiner maken|koud maken|omleggen|aftuigen|toetakelen|(?:iets|wat) aandoen|het ziekenhuis in slaan)";
// What is done to things as well: "ik maak het hek af", "we gaan de ballon opblazen".
const breakUp =
  "(?:af ?maken|kapot ?(?:maken|schieten|slaan)|opblazen|ophangen|verzuipen|mollen|verbranden|in brand steken|in de fik steken)";
const lastly =
  "(?=[^a-z]*$| ?[.!?,;:\\n]| (?:en|als|want|of|hoor|nog|allemaal|echt|straks|morgen|met|met z'n|om|eens|dan|wel)(?!@))";

const doing = (verbs: string, who: string, end: string) =>
  `(?:(?:ik|k|we|wij)${some} (?:${verbs})|(?:${verbs}) (?:ik|we|wij))${some} ${who}${some} ${end}`;
const onPeople = [
  doing("maak|maken", sureOne, "(?:dood|kapot|af|van kant|koud|een kopje kleiner)"),
  doing("maak|maken", them, "(?:dood|van kant|een kopje kleiner)"),
  doing("schiet|schieten|knal|knallen", anyone, "(?:dood|neer|overhoop|lek)"),
  doing("steek|steken", anyone, "(?:dood|neer|overhoop|lek)"),
  doing(
    "sla|slaan|trap|trappen|schop|schoppen|ram|rammen|beuk|timmer",
    anyone,
    "(?:dood|in elkaar|verrot|het ziekenhuis in|neer)",
  ),
  doing(
    "sla|slaan|trap|trappen|schop|schoppen|stomp|beuk",
    anyone,
    "(?:voor|op|tegen|in) (?:je|jouw|jullie|uw|zijn|haar|hun|de|het|z'n|d'r) (?:kop|koppen|hoofd|hoofden|bek|muil|smoel|gezicht|tanden|hersens|kanis)",
  ),
  doing("hak|hakken", sureOne, "(?:om|in stukken|in mootjes|de kop af)"),
  `${sureOne}${some} (?:moet|moeten|mag|mogen|hoort|horen te)${some} (?:hangen|kapot|dood|opgehangen worden|aan de galg)${lastly}`,
  doing("rij|rijd|rijden", anyone, "(?:dood|omver|van de sokken)"),
  doing("blaas|blazen|hang|hangen|knoop", sureOne, "op"),
  doing("leg", anyone, "om"),
  doing("snij|snijd|snijden", anyone, "open"),
  doing("vermoord|vermoorden|wurg|onthoofd|verkracht|martel|lynch|vergas", anyone, "").trimEnd() + lastly,
  `(?:${will})${some} ${anyone}${some} ${kill}`,
  `(?:${will})${some} ${sureOne}${some} ${breakUp}`,
  `(?:ik|we) (?:ga|gaan|zal|zullen)${some} ${sureOne}${some} (?:pakken|te pakken nemen|te grazen nemen)${lastly}`,
  `(?:schiet|knal|maak|hang|steek) ze${some} (?:dood|neer|overhoop|op|af),? (?:die|dat|de) (?:@+ )?${person}`,
  // Nobody says who does it: "schiet dat college dood", "ze moeten die wethouder doodschieten".
  `(?:schiet|knal|steek|sla|maak|hang|knoop) (?:eens |gewoon )?${named}${some} (?:dood|neer|overhoop|in elkaar|af|op|aan de hoogste boom)`,
  `(?:moet|moeten|zou|zouden|mogen|mag)(?: ze| we| iemand| men| jullie|${adverb}){0,3} (?:${named}|${you})${some} (?:${kill}|afmaken|ophangen)`,
  `${anyone}${some} (?:een|de) kogel (?:geven|door|in)|kogel door (?:je|jouw|zijn|haar|hun|jullie|die) (?:kop|hoofd|hersens|kanis)`,
  `(?:wou|wilde|hoop|hopelijk|wens|mocht|mag) (?:dat )?(?:iemand|ze)${some} (?:${named}|${you})${some} (?:doodschoot|doodsloeg|doodstak|doodreed|afmaakte|neerschoot|` +
    "neerstak|vermoordde|ophing|opknoopte|doodschiet|afmaakt|neerschiet|neersteekt|vermoordt|opknoopt)",
  `${named}${some} (?:krijgt|krijgen)(?: van (?:mij|ons))? een (?:kogel|mes|nekschot|bijl)`,
  `(?:ik|we|wij) (?:zal|zullen) ${you}${some} (?:weten te )?vinden${lastly}`,
];
/** "Ik maak hem af" may be a fence, so nothing may stand before it, nor a thing behind it. */
const offThem =
  `(?<=(?:^|[.!?\\n] ?|${person}[^.!?\\n]{0,40}[ ,]))(?:ik (?:maak|sla)|maak ik|ik (?:ga|zal)) ${them}${some} ` +
  `(?:af|kapot|afmaken|kapot ?maken|ophangen)(?! te)(?!,? (?:de|het|die|dat) (?!${person}))`;

const body =
  "(?:benen|been|poten|poot|nek|arm|armen|kop|hoofd|tanden|vingers|handen|botten|knieen|knieschijven|schedel|strot|keel|bek|smoel|" +
  "smoelwerk|hersens|gezicht|oren|ballen|ribben)";
const whose =
  "(?:(?:al |allebei )?(?:je|jouw|jullie|uw|zijn|haar|hun|z'n|d'r)|(?:hem|haar|jullie|je|ze|hen|u) de|die @+ (?:de|zijn|haar))";
const onBodies = [
  `(?:${will})(?: (?!niet|geen|nooit)@+){0,8}? ${whose} ${body}(?: (?:eruit|eraf|af|uit je|uit zijn|@+)){0,2}? ?(?:breken|slaan|afhakken|afsnijden|doorsnijden|` +
    "omdraaien|inslaan|uitslaan|verbouwen|intrappen|afrukken|afzagen|dichttimmeren|dichtslaan|trappen|open ?snijden)",
  `(?:(?:ik|k|we|wij)${some} (?:breek|breken|hak|hakken|sla|slaan|snij|snijd|snijden|trap|ruk|zaag|draai|verbouw|ros|timmer|ram|druk|knijp)|` +
    `(?:breek|hak|sla|snij|snijd|trap|ruk|zaag|draai|verbouw|druk|knijp) (?:ik|we))${some} ${whose} ${body}`,
  `(?:mes|bijl|kogel|schroevendraaier) (?:in|tussen|door|op) (?:je|jouw|jullie|zijn|haar|hun|die) (?:@+ )?(?:ribben|rug|buik|hart|lijf|donder|${body})`,
];

const must = "(?:moet|moeten|verdien|verdient|verdienen|mag|mogen|zou|zouden|hoort|horen)";
const link = `(?: (?:${adverb}|te|worden|ook|van mij|beter)){0,4}`;
const executed =
  "(?:opgeknoopt|doodgeschoten|doodgeslagen|doodgestoken|doodgemaakt|vermoord|neergeschoten|neergestoken|gelyncht|onthoofd|gestenigd|" +
  "geexecuteerd|een nekschot|de kogel|een kogel|de strop)";
const endedUp = "(?:opgehangen|afgemaakt|afgeschoten|uitgeroeid|vergast)";
const subject = `(?:${named}|(?<=(?:^|[.!?,\\n] ?))${person}|jullie|je|jij|u)`;
const animals =
  "gans|ganzen|rat|ratten|muis|muizen|dui(?:f|ven)|meeuw@*|wolf|wolven|vos|vossen|hond(?:en)?|kat(?:ten)?|vleermui@*|egels?|" +
  "@*vogels?|uil(?:en)?|bevers?|otters?|bij(?:en)?|wespen?|wespennest|kikkers?|eekhoorns?|zwaluw@*|ooievaars?|marters?|dieren|" +
  "insecten|rups@*|onkruid|@*duizendknoop|herten|zwijnen";
const hung =
  "@*(?:kast|kastjes|kasten|lamp|lampen|camera'?s?|slingers?|borden?|bord|vlag|vlaggen|posters?|schilderij@*|foto'?s?|" +
  "lantaarns?|lantaarnpalen|lichtjes|verlichting|versiering@*|hangmat@*|schommels?|bakken|manden|spandoek@*|kunst@*)";

const live =
  "(?:woon|woont|wonen|slaapt|slapen|staat|naar school gaat|naar school gaan|op school zit|op school zitten)";
const friendly = "(?![^.!?\\n]{0,60}(?<!@)(?:graag|dank|bedankt|koffie|taart|welkom|vragen|vraag)(?!@))";
const know = `(?:ik|k|we|wij) (?:weet|weten)${some},? waar`;
const belongings = "(?:je|jouw|jullie|uw) (?:huis|auto|kinderen|kind|vrouw|man|moeder|dochter|zoon|familie|gezin)";

const publicPlace =
  "(?:gemeentehuis|stadhuis|raadhuis|stadskantoor|provinciehuis|azc|asielzoekerscentrum|opvang|opvangcentrum|moskee|kerk|synagoge|" +
  "school|politiebureau|partijkantoor)";
const place = `(?:(?:${named} (?:zijn|haar|hun|d'r|z'n)|het|dat|de|die|dit|deze|jullie|je|jouw|uw|hun|zijn|haar) (?:@+ )?(?:${publicPlace}|kantoor|huis|woning|auto|zaak|winkel|bureau))`;
const onFire = "(?:in brand|in de fik|in de hens|de fik in)";
const bomb =
  "(?:bom|bommen|brandbom|brandbommen|molotov@*|granaat|granaten|explosief|explosieven)(?! (?:geld|duiten|centen|bomen))";
const arm =
  "(?:mes|messen|pistool|pistolen|geweer|geweren|wapens?|vuurwapens?|kalasjnikov|bijl|bijlen|knuppels?|honkbalknuppels?)";
const onPlaces = [
  `(?:steek|steken|zet|zetten|gooi|gooien)(?: ik| we| wij| ${adverb}){0,3} ${place}${some} ${onFire}`,
  `(?:steek|steken|zet|zetten) (?:ik|we|wij) (?:ze|het|hem|alles|de boel|die dingen)${some} ${onFire}`,
  `(?:fik|fikken|brand|branden)(?: ik| we| wij| ${adverb}){0,3} ${place}${some} (?:af|plat)`,
  `(?:blaas|blazen|knal)(?: ik| we| wij| ${adverb}){0,3} ${place}${some} (?:op|de lucht in)`,
  `(?:gooi|gooien|brand)(?: ik| we| ${adverb}){0,3} (?:dat|die|het|de) (?:@+ )?(?:azc|moskee|synagoge) plat`,
  `(?:${will}|moet|moeten)(?: ze| we| iemand| ${adverb}){0,3} ${place}${some} (?:${onFire} (?:steken|zetten|gooien)|plat ?branden|af ?branden|af ?fikken|opblazen|bombarderen)`,
  `(?:het|dat|de|die) (?:@+ )?${publicPlace} (?:moet|mag|hoort)${some} (?:${onFire}|branden|plat ?gebrand|afgebrand|opgeblazen|de lucht in)`,
  `(?:ik|we|wij) (?:leg|leggen|gooi|gooien|plaats|plaatsen|breng|brengen)${some} (?:een )?${bomb}`,
  `(?:${will})${some} (?:een )?${bomb}(?: @+){0,4} (?:leggen|gooien|plaatsen|af laten gaan|laten ontploffen)`,
  `er (?:komt|ligt|gaat)${some} (?:een )?(?:bom|bommen)(?! (?:geld|duiten|uit|van|bomen))`,
  `(?<=(?:^|[.!?,\\n] ?))(?:gooi |leg )?(?:een )?bom (?:op|onder|in) (?:dat|het|die|jullie|de) (?:@+ )?${publicPlace}`,
  `(?:gooi|gooien)(?: ik| we| ${adverb}){0,2} (?:een |de )?(?:steen|stenen|baksteen|bakstenen|${bomb}) (?:door|naar|in) (?:je|jouw|jullie|uw|zijn|haar|hun) @+`,
  `(?:ik|we|wij) (?:kom|komen|ga|gaan|sta|staan)(?: (?!niet|geen)@+){0,6} (?:met|heb) (?:een |mijn |m'n |onze )?${arm}(?! en vork)`,
  `${publicPlace}[^.!?\\n]{0,60} (?:steek|zet|gooi|blaas|brand)(?:en)? (?:ik|we|wij) (?:het|hem|die|de boel|de hut|alles)${some} (?:${onFire}|op|plat|af)`,
  `(?:dat|het|die|de) ${publicPlace} gaat${some} (?:in vlammen op|in de fik)`,
  `(?:ik|we|wij)${some} (?:sloop|slopen|verniel|vernielen|trap|ram|beuk|gooi)${some} (?:je|jouw|jullie|uw) (?:auto|ruiten?|raam|ramen|huis|banden|deur|voordeur|zaak|tent)(?! (?:niet|over))`,
];

export const dutch: Rule[] = [
  ...[...onPeople, offThem, ...onBodies, ...onPlaces].map((words) => rule(words)),
  rule(
    `${subject}${some} ${must}${link} (?:${executed}|${endedUp})|${must} ${subject}${link} (?:${executed}|${endedUp})`,
  ),
  rule(
    `(?:ze|die|hij|zij)${some} ${must}${link} (?:${executed})|${must} (?:ze|hij|zij)${link} (?:${executed})`,
    animals,
  ),
  rule(`(?:ze|die)${some} (?:moeten|verdienen)(?: worden)? allemaal${link} ${endedUp}`, `${animals}|${hung}`),
  rule(`${know} (?:je|jij|jullie|u|${belongings})(?: @+){0,4} ${live}${friendly}`),
  rule(`${know} (?:je|jij|jullie|u)(?: (?:je|jullie|uw) auto'?s?)? (?:werkt|werken|parkeert|parkeren)${friendly}`),
  rule(
    `${know} (?:hij|zij|ze|${named})(?: ${adverb}){0,2} (?:woont|wonen|naar school ga(?:at|an))${friendly}(?!:|,? (?:in|op|onder|achter|bij|boven|(?:die|de|het|dat) (?!${person})))`,
    animals,
  ),
  rule(
    `(?:ik|k|we|wij) (?:weet|weten) (?:je|jou|jullie|u|hem|hen|${named})${some} te (?:vinden|wonen)(?![^.!?\\n]{0,30}(?<!@)(?:als|voor|met|bij|dank|bedankt|graag|wanneer)(?!@))`,
  ),
  rule(`(?:jij|je|jullie|u) (?:bent|zijn)(?: allemaal)? dood(?=[^a-z]*$| ?[.!?,]| hoor)`),
  rule(
    `(?:dan|straks|zo|nu) (?:ben|zijn) (?:je|jij|jullie)(?: allemaal)? er geweest|(?:je|jij) bent er geweest (?:als|zodra)|(?:je|jij|jullie|die ${person}) ga(?:at|an)(?: allemaal)? (?:eraan|er aan)(?=[^a-z]*$| ?[.!?,])`,
  ),
];
