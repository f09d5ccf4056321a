import { set } from "../../points/reading/words/direction-words.ts";
import { framesOf } from "./frames.ts";
import { anyOf, meanings, pairs, type SentenceWords } from "./sentence-words.ts";

const residents = "mensen|bewoners|inwoners";
const people = `iemand|(?:een|één) (?:bewoner|inwoner|ander)|(?:deze |sommige |andere |de )?(?:${residents})|sommigen|anderen|(?:de|het) (?:een|ene|ander)|een (?:ander )?deel(?: van de(?:ze)? (?:${residents}))?`;
const wishing = "wil|willen|wenst|wensen|hoopt|hopen|vraagt|vragen|kiest|kiezen";
const finding =
  "vindt|vinden|zegt|zeggen|schrijft|schrijven|denkt|denken|noemt|noemen|meent|menen|geeft aan|geven aan|vertelt|vertellen";
const both =
  "(?:sommigen|sommige mensen|sommige bewoners|de een|de ene|iemand|een deel(?: van de (?:mensen|bewoners))?)";
const others = "(?:anderen|andere mensen|andere bewoners|de ander|een ander|een ander deel)";

const light =
  "gaan|gaat|ging|blijven|blijft|houden|houdt|gehouden|doen|doet|gedaan|zetten|zet|gezet|maken|maakt|gemaakt|halen|haalt|gehaald|staan|staat|leggen|legt|gelegd|schaffen|schaft|geschaft|komen|komt|gekomen|ruimen|ruimt|geruimd|krijgen|brengen";
const separable = new RegExp(`(?<!\\p{L})(open|dicht|uit|aan|stil|weg|terug|af|op)(${light})(?!\\p{L})`, "giu");
/** "De lamp uit gaat" is read as "gaat de lamp uit". */
const verbLast = /^(.*\s(?:uit|aan|stil|af)) (gaan|gaat|zetten|doen|staan|staat|schaffen)$/iu;

const be = "(?<!\\p{L})(?:ben|bent|is|zijn|was|waren) ";

/** Dutch. */
export const dutch: SentenceWords = {
  frames: framesOf({
    people,
    wishing,
    finding,
    joints: "dat|om",
    not: "niet",
    there: "er",
    also: "ook",
    by: "volgens",
  }),
  several: new RegExp(
    `^(?:er zijn (?:ook )?)?(?:deze )?(?:${residents}|sommigen)(?!\\p{L})|(?:vinden|zeggen|denken|volgens) (?:deze )?(?:${residents})`,
    "iu",
  ),
  thereAre: new RegExp(`^er zijn (?:ook )?(?:${residents}) die `, "iu"),
  according: new RegExp(`,?\\s*volgens (?:${people})(?!\\p{L})`, "iu"),
  contrast: new RegExp(`^${both} (.+?)[,;] (?:en |maar |terwijl )?${others} (.+)$`, "iu"),
  denial: /^(?:vindt|vinden|zegt|zeggen|denkt|denken|wil|willen) (?:juist |dat )?(?:van |dat )?niet(?: nodig)?$/iu,
  reasons: /,?\s+(?:omdat|want|doordat|aangezien|dus|daarom|zodat|waardoor|daardoor|vanwege|wegens)\s+/iu,
  because: anyOf("omdat|want|doordat|aangezien|vanwege|wegens"),
  joints: [/,?\s+maar\s+/giu, /,\s+(?:en\s+)?(?:ook\s+)?(?:dat\s+)?/giu, /\s+en\s+(?:ook\s+)?(?:dat\s+)?/giu],
  notYet: anyOf("eerst nog"),
  yes: /,\s*(?:(?:dan )?(?:mag|kan) het|dan (?:is het|vind ik het) (?:goed|prima|oké|ok)|(?:dan )?ben ik (?:voor|het eens))(?: wel)?[.!\s]*$/iu,
  reasonBreaks: /,?\s+(?=(?:want|omdat|zodat|dus)\s)/giu,
  breaks: /,\s+|\s[–—-]\s|\s+en\s+(?=(?:niet|geen|wel)\s)/giu,
  stems: (word) => {
    const stem = /^ge(\p{L}{3,})[dt]$/u.exec(word)?.[1] ?? /^(\p{L}{4,})ende?$/u.exec(word)?.[1];
    return stem === undefined ? [] : [stem, `${stem}en`];
  },
  apart: (text) =>
    text
      .replace(/(?<!\p{L})al (?:genoeg (\p{L}+)|(\p{L}+) (?:genoeg|zat))(?!\p{L})/giu, "al $1$2")
      .replace(/(?<!\p{L})over (?=(?:\d+|\p{L}+) (?:jaar|jaren|maanden|weken|dagen)(?!\p{L}))/giu, "later over ")
      .replace(separable, "$1 $2")
      .replace(verbLast, "$2 $1"),
  during: anyOf("tijdens", "gedurende"),
  stance: new RegExp(
    `${be}(?:\\p{L}+ ){0,2}?tegen(?!\\p{L})|(?:^|(?:ik|wij|we) )${be}(?:niet |ook |wel )?voor(?!\\p{L})|${be}(?:\\p{L}+ ){0,2}?voor(?= *(?:$|,|als |mits |zolang ))`,
    "iu",
  ),
  consequence: /(?:^|,\s*)dan\s/iu,
  conditional: anyOf(
    "^anders",
    "als",
    "mits",
    "zolang",
    "indien",
    "tenzij",
    "wanneer",
    "op voorwaarde",
    "voorwaarden?",
    "bij (?:een|meer|minder) \\p{L}+",
  ),
  limits: anyOf(
    "soms",
    "af en toe",
    "beetje",
    "enigszins",
    "zelden",
    "alleen",
    "slechts",
    "enkel",
    "uitsluitend",
    "behalve",
    "uitgezonderd",
    "uitzondering",
    "tenzij",
    "mits",
  ),
  exceptGap: /[,.;]?\s+(?=(?:behalve|uitgezonderd|met uitzondering van|tenzij)(?!\p{L}))/giu,
  moods: [
    ["needless", anyOf("hoe(?:f|ft|ven)", "onnodig", "nergens voor nodig", "niet nodig", "overbodig")],
    [
      "wish",
      anyOf(
        "moet(?:en)?",
        "graag",
        "liever",
        "liefst",
        "wil(?:len)?",
        "nodig",
        "noodzakelijk",
        "dient",
        "dienen",
        "aub",
        "svp",
      ),
    ],
    ["may", anyOf("mag", "mogen", "kan", "kunnen", "zou(?:den)?")],
  ],
  hedges: anyOf(
    "bang",
    "misschien",
    "wellicht",
    "mogelijk",
    "vrees",
    "vrezen",
    "vreest",
    "lijkt",
    "twijfel",
    "twijfelt",
    "weet niet",
    "waarschijnlijk",
  ),
  future: anyOf("straks", "binnenkort", "zal", "zullen", "zou", "wordt", "worden", "ooit"),
  done: anyOf(
    "was|waren|had|hadden|werd|werden|kreeg|kregen|kwam|kwamen|lag|lagen|stond|stonden|ging|gingen|kon|konden|moest|moesten|mocht|mochten|deed|deden|vond|vonden|zat|zaten|bleef|bleven",
    "(?:is|zijn|heeft|hebben) (?=.*ge\\p{L}{2,}(?:d|t|en))",
    "ge\\p{L}{2,}(?:d|t|en) (?:is|zijn|heeft|hebben)",
  ),
  finite: anyOf(
    "is|zijn|ben|was|waren|wordt|worden|heeft|hebben|heb|had|moet(?:en)?|mag|mogen|kan|kunnen|wil(?:len)?|zou(?:den)?|zal|zullen|hoef(?:t|ven)?|gaat|gaan|komt|staat|ligt|vind(?:t|en)?|blijft|krijgt|kost(?:te)?",
  ),
  excess: /^te (?:laat|vroeg|hard|vaak|lang|kort|druk|stil|warm|koud)$/u,
  marks: meanings(`
    zeker beslist absoluut ongetwijfeld definitief vast
    verplicht verplichten verplichte
    al reeds inmiddels intussen
    nu vandaag momenteel
    altijd steeds voortdurend
    vaak dikwijls
    soms
    heel erg zeer enorm extreem ontzettend
    levensgevaarlijk
    voordat
    nadat
    alle alles allemaal elke elk iedere ieder
    veel vele
    weinig
    alleen slechts enkel uitsluitend
    nog
    zelf
    krijgen krijgt krijg kreeg
    geven geef geeft
    nemen neem neemt
    iedereen
    niemand
    mag mogen
    ja
    nee
    terug
    of
    weer opnieuw
    vooral
    gemeente
    mensen
    bang vrees vreest vrezen`),
  sequence: set("voor na"),
  doers: set("door"),
  opposites: pairs(`
    voor na
    binnen buiten
    met zonder
    boven onder
    van naar
    tot vanaf
    in uit`),
  pointing:
    /^(?:er|daar|hier|waar)(?:aan|af|bij|door|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|tussen|uit|van|voor|heen)?$/u,
  speakers: set("ik wij we hij zij ze jullie"),
  ofOthers:
    /(?<!\p{L})(?:[Zz]e|[Zz]ij|[Hh]ij|[Mm]en|[Ii]edereen|(?:[Mm]ijn|[Oo]nze|[Dd]e|[Hh]et|[Dd]ie|[Ss]ommige|[Vv]eel) \p{L}+|(?<!^)\p{Lu}\p{L}+) (?:wil|willen|vindt|vinden|zegt|zeggen|denkt|denken|eist|eisen|hoopt|hopen)(?!\p{L})/u,
  irony: anyOf("alsof", "het laatste (?:wat|dat|waar)", "alles ?behalve", "zogenaamd", "ja hoor"),
  commenting: /^(?:dat|dit|zoiets|zo iets|daar zit)(?!\p{L})/iu,
  referring:
    /(?<!\p{L})(?:daar\p{L}*|hier|die|deze|dat|dit|hem|haar|ze|zij|hij|hun|het (?:is|was|wordt|moet|mag|kan|maar|niet|gewoon|dan|ook|kost|wel)|(?:doe|maak|laat|vind|houd) het)(?!\p{L})/iu,
  prepositions: set(
    "aan achter bij binnen boven buiten dan door in langs met naar naast om onder op over per rond tegen na tot tussen uit van vanaf via voor zonder tijdens",
  ),
  counts: anyOf(
    "de meeste|meesten|merendeel|meerderheid|minderheid|iedereen|niemand|allemaal|unaniem|eensgezind|helft|kwart|driekwart|procent|percent",
    "(?:alle|elke|iedere|ieder|elk|vele|veel|weinig|talloze|tal van|enkele|meerdere|diverse|verschillende|genoeg|zoveel|steeds meer|steeds minder) (?:mensen|bewoners|inwoners|deelnemers|residenten|burgers|huishoudens|bewoner|inwoner|deelnemer|burger)",
    "(?:over)?grote(?:re)? (?:deel|groep|aantal)|groot (?:deel|aantal)|klein(?:e)? (?:deel|groep|aantal)|groepje|handvol|handjevol|paar (?:mensen|bewoners)|velen|vele|weinigen|tientallen|honderden|duizenden|dozijn|tweederde|eenderde|derde (?:van|deel)|twee derde|bijna iedereen|vrijwel",
    "heel (?:het )?(?:dorp|stad|wijk|buurt)|de hele (?:stad|wijk|buurt|straat)|(?:de|een) enkeling",
  ),
  officials:
    /(?<!\p{L})(?:(?:gemeente|dorps|wijk|stads|stadsdeel)?raad|raads(?:lid|leden)|raadsfractie|college|b ?(?:&|en) ?w|wethouders?|burgemeester|ambtena(?:ar|ren)|bestuurders?|politic(?:us|i)|griffie)(?!\p{L})/iu,
  town: /^(?:(?:daarom|dus|ook|het is \p{L}+ (?:als|dat|om)) )?de gemeente(?!\p{L})|(?<!\p{L})(?:moet|kan|zou|mag|hoort|doet) de gemeente(?!\p{L})/iu,
  advice:
    /(?<!\p{L})(?:het is (?:verstandig|wijs|raadzaam|beter|aan te raden|slim|belangrijk|tijd|zaak)|doet er (?:goed|verstandig|beter) aan|advies|adviseer\p{L}*|aanbevel\p{L}*|aan te raden|kan (?:\p{L}+ ){0,3}het beste?|overweeg|overwegen)(?!\p{L})/iu,
  parties:
    /(?<!\p{L})(?:partij|lijst|fractie|actiegroep|actiecomité|actiecomite|comité|comite|stichting|vereniging|beweging|bewonersgroep)(?:en)?(?=\s+\p{Lu})|(?<!\p{L})(?:\p{L}*partij|fractie|actiegroep|actiecomité)(?:en)?(?!\p{L})/u,
  insults: anyOf(
    "sukkels?|idio(?:ot|ten|te)|dom(?:|me|merd|merds|koppen|kop|oor)|stom(?:me|meling|melingen|kop)|prutsers?|knoeiers?|klungels?|leugenaars?|liegen|liegt|graaiers?|zakkenvullers?|boeven?|dieven|dief|oplichters?|bedriegers?|profiteurs?|klootzak\\p{L}*|eikels?|losers?|watjes|zeur\\p{L}*|zeik\\p{L}*|klagers|mieren?neukers?|lafaards?|laf|hypocriet\\p{L}*|lui(?:|e|lak|lakken)|treuzelaars?|slapjanus\\p{L}*|tuig|uitschot|rapaille|schoften?|gekken|gek|gestoord\\p{L}*|achterlijk\\p{L}*|debiel\\p{L}*|mongo\\p{L}*|kneuzen|schurken?|huichelaars?|egoïst\\p{L}*|ego[ii]sten|corrupt\\p{L}*|incompetent\\p{L}*|onbekwaam\\p{L}*|criminelen|ratten|varkens|waardeloos volk|schande|schandalig|belachelijk|bespottelijk|brompot\\p{L}*|betweters?|drammers?|nimby\\p{L}*|wappies?|racist\\p{L}*|fascist\\p{L}*|nazi\\p{L}*",
  ),
  capitals: set(
    "Nederlands Engels Duits Frans Turks Pools Arabisch Oekraïens Fries Papiaments Surinaams Marokkaans Kerst Kerstmis Pasen Pinksteren Sinterklaas Koningsdag Ramadan Suikerfeest",
  ),
  report: anyOf(
    "verslag",
    "samenvatting",
    "samen(?:ge)?vat",
    "vat samen",
    "rapport",
    "antwoord(?:en)?",
    "reacties?",
    "inzendingen?",
    "deze tekst",
    "instructies?",
    "opdrachten?",
    "dit overzicht",
    "taalmodel",
    "assistent",
    "enquête",
  ),
  kindsOfPeople:
    /(?:^|[,;]\s*(?:en\s+|maar\s+)?)(?:de |alle |sommige )?(?:mensen|bewoners|inwoners|degenen|wie|iedereen)(?: die)? [^,;]{0,60}?(?:ja|nee|voor|tegen|eens|oneens|voorstanders|tegenstanders)[^,;]{0,25}?(?:zegt|zeggen|zijn|is|stemmen|stemt)|(?<!\p{L})(?:voor|tegen)standers?(?!\p{L})/iu,
  same: meanings(`
    lawaai herrie geluidsoverlast kabaal
    omwonenden buren buurt
    opbrengst winst
    kind kinderen
    huis woning woningen
    auto auto's wagen wagens
    dood doodgaan sterven sterft
    kosten kost`),
};
