import type { Language } from "../model/language.ts";

/** Words that turn, mark or join what stands near them. All are words of a language at large, of no subject. */
export type DirectionWords = {
  negators: Set<string>;
  /** After these a word is not negated: "niet alleen". */
  softeners: Set<string>;
  /** These only reach the noun after them: "geen auto's". */
  nounNegators: Set<string>;
  /** From here on nothing is negated any more: "niet hier, wel daar". */
  resets: Set<string>;
  first: Set<string>;
  later: Set<string>;
  /** What follows gives a reason, a purpose or a consequence; negations do not cross it. */
  reasons: Set<string>;
  conditions: Set<string>;
  /** Somebody else says it. */
  reports: Set<string>;
  /** What follows is compared away: "X in plaats van Y". */
  instead: string[];
  /** The same, but only after a word of preference: "liever X dan Y". */
  preferring: Set<string>;
  than: Set<string>;
  /** "Ik ben tegen X": a negator after one of these only. */
  against: Set<string>;
  siding: Set<string>;
  determiners: Set<string>;
  wishes: Set<string>;
  /** What grows with these grows in that dimension: more distance is further away. */
  measures: Map<string, string>;
  /** "te hoog" is another thing than "hoog": who says so wants it lower. */
  excess: Set<string>;
  excessive: Map<string, Pole>;
  poles: Map<string, Pole>;
  /** Words that do not go together: who speaks of the old ones does not speak of the new ones. */
  contrasts: Map<string, Pole>;
  /** At the head of a clause: somebody is told to do it. */
  imperatives: Set<string>;
};

/** A direction on a dimension. A weak one counts only where no other stands beside it: "blijft open" is open. */
export type Pole = { dimension: string; sign: 1 | -1; isWeak: boolean };

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** A line a dimension: its name, a star when weak, its words for and its words against. */
function poles(lines: string): Map<string, Pole> {
  const found = new Map<string, Pole>();
  for (const line of lines.trim().split("\n")) {
    const [name = "", up = "", down = ""] = line.split("|").map((part) => part.trim());
    const dimension = name.replace("*", "");
    for (const word of set(up)) found.set(word, { dimension, sign: 1, isWeak: name.endsWith("*") });
    for (const word of set(down)) found.set(word, { dimension, sign: -1, isWeak: name.endsWith("*") });
  }
  return found;
}

const nl: DirectionWords = {
  negators: set(
    "niet nooit niemand niks niets nergens zonder noch nee geen geeneen evenmin nie neit onnodig overbodig",
  ),
  softeners: set("alleen slechts zozeer"),
  nounNegators: set("geen zonder nee"),
  resets: set("wel juist alleen slechts enkel"),
  first: set("eerst allereerst begin beginnen voorrang"),
  later: set("daarna pas later vervolgens nadien"),
  reasons: set("want omdat anders zodat aangezien doordat terwijl hoewel opdat immers namelijk"),
  conditions: set("als indien mits zolang tenzij wanneer"),
  reports: set("zegt zeggen zei roept roepen beweert beweren volgens argument denken schijnt claimt claimen"),
  instead: ["in plaats van", "inplaats van", "ipv"],
  preferring: set("liever beter eerder belangrijker liefst"),
  than: set("dan"),
  against: set("tegen"),
  siding: set("ben bent zijn is stem stemmen stemt was waren blijf"),
  determiners: set("de die deze een onze elke iedere hele andere het dit dat mijn hun uw jullie"),
  wishes: set(
    "moet moeten moest graag wil willen wilt hoeft hoeven hoef laat laten zou zouden mag mogen dient svp aub nodig noodzakelijk",
  ),
  measures: new Map(
    Object.entries({ afstand: "distance", snelheid: "speed", hoogte: "height", breedte: "width", lengte: "length" }),
  ),
  excess: set("te"),
  excessive: poles(`
    more | weinig klein | veel groot
    height | laag | hoog
    length | kort | lang
    width | smal | breed
    speed | langzaam traag | snel hard
    distance | dicht dichtbij | ver
  `),
  poles: poles(`
    more | meer extra groter grotere grootst grootste vergroten vergroot uitbreiden uitbreiding | minder kleiner kleinere verkleinen verminderen vermindering halveren
    often | vaker | zeldener
    speed | sneller snellere | langzamer trager tragere
    height | hoger hogere verhogen verhoog omhoog | lager lagere verlagen verlaag omlaag
    length | langer langere verlengen | korter kortere verkorten inkorten
    width | breder bredere verbreden verbreed | smaller smallere versmallen
    distance | verder | dichterbij dichter
    time | vroeger eerder | later
    open | open opent openen geopend openhouden | dicht gesloten sluiten sluit sluiting afsluiten afgesloten afsluiting dichtdoen
    power | aanzetten aangezet aan | uitzetten uitgezet uitschakelen stilzetten uit
    keep* | houd houdt houden hou behoud behouden blijf blijft blijven bewaar bewaren sparen spaar |
    keep | | weg weghalen verwijder verwijderen verwijderd verdwijnen verdwijnt kap kappen gekapt sloop slopen gesloopt opheffen schrappen afschaffen weghaal
    allow | toestaan toegestaan toelaten toegelaten welkom | verbied verbieden verboden verbod weren
    allow* | mag mogen |
    begin | doorgaan doorzetten | stop stoppen ophouden staken
    safe | veilig veilige veiliger | gevaarlijk gevaarlijke gevaarlijker levensgevaarlijk onveilig onveilige onveiliger
    price | goedkoop goedkope gratis | duur dure
    looks | mooi mooie mooier prachtig prachtige | lelijk lelijke lelijker
    good | goed goede beter prima fijn uitstekend perfect akkoord eens | slecht slechte slechter jammer zonde onzin belachelijk waardeloos oneens schandalig
    noise | luid luider | stil stiller
  `),
  contrasts: poles(`
    age | nieuw nieuwe | oud oude
    place | binnen | buiten
    hand | links linker | rechts rechter
    height | boven | onder
    hour | overdag dag ochtend ochtends | nacht nachts avond avonds
    season | zomer zomers | winter winters
    week | weekend weekenden zaterdag zondag | doordeweeks
    size | grote groot | kleine klein
    years | jongeren jeugd kinderen kleintjes | ouderen senioren
    fullness | vol volle | leeg lege
    warmth | warm warme | koud koude
    light | licht lichte | donker donkere
  `),
  imperatives:
    set(`zet houd hou laat maak doe geef leg haal zorg begin stop sluit open bouw plant plaats koop repareer verplaats verbied
    verlaag verhoog verbreed vervang verwijder gebruik kies kijk luister neem regel stel bied trek voorkom bescherm steun verkoop maai snoei
    ruim schaf spaar deel hang kap blijf ga kom rij schrap los denk let vergeet verzin betaal`),
};

const en: DirectionWords = {
  negators: set("not no never none nobody nothing nowhere without neither nor cannot dont doesnt"),
  softeners: set("only just"),
  nounNegators: set("no without"),
  resets: set("but rather instead"),
  first: set("first start begin"),
  later: set("then afterwards later after"),
  reasons: set("because since otherwise although while as"),
  conditions: set("if unless provided when"),
  reports: set("says say said claims claim according argument argue argues"),
  instead: ["instead of", "rather than"],
  preferring: set("rather better sooner"),
  than: set("than"),
  against: set("against"),
  siding: set("am are is vote m re"),
  determiners: set("the a an this that these those our my your"),
  wishes: set("must should please want wants need needs would let ought may shall necessary"),
  measures: new Map(
    Object.entries({ distance: "distance", speed: "speed", height: "height", width: "width", length: "length" }),
  ),
  excess: set("too"),
  excessive: poles(`
    more | few little small | many much big large
    height | low | high
    length | short | long
    width | narrow | wide
    speed | slow | fast
    distance | close near | far
  `),
  poles: poles(`
    more | more extra bigger larger greater increase expand | fewer less smaller reduce decrease
    often | often frequent | seldom rarely
    speed | faster quicker | slower
    height | higher raise | lower
    length | longer | shorter
    width | wider | narrower
    distance | further farther away | closer nearer
    open | open opened | closed close closing shut
    keep* | keep stay stays remain remains preserve save |
    keep | | remove removed removing demolish scrap abolish cut
    allow | allow allowed permit welcome | ban banned forbid forbidden prohibit
    begin | continue start | stop end
    safe | safe safer | dangerous unsafe
    price | cheap free affordable | expensive costly
    looks | beautiful pretty | ugly
    good | good great better fine nice agree | bad worse terrible awful pointless disagree
  `),
  contrasts: poles(`
    age | new | old
    place | inside indoors | outside outdoors
    hour | day morning | night evening
    season | summer | winter
    size | big large | small little
    years | children kids youth | elderly seniors
  `),
  imperatives: set("keep make put build plant close open stop start let give take bring add remove move use leave get"),
};

const de: DirectionWords = {
  negators: set("nicht kein keine keinen keiner keinem keines nie niemals niemand nichts nirgends weder ohne nein"),
  softeners: set("nur bloss"),
  nounNegators: set("kein keine keinen keiner keinem keines ohne"),
  resets: set("sondern aber nur"),
  first: set("zuerst zunachst erst"),
  later: set("danach dann spater"),
  reasons: set("weil denn sonst damit obwohl wahrend"),
  conditions: set("wenn falls sofern ausser"),
  reports: set("sagt sagen behauptet behaupten laut angeblich argument"),
  instead: ["anstatt", "statt", "anstelle"],
  preferring: set("lieber besser eher"),
  than: set("als"),
  against: set("gegen"),
  siding: set("bin sind ist stimme"),
  determiners: set("der die das den dem des ein eine einen einem unsere diese dieser dieses"),
  wishes: set(
    "muss mussen soll sollen sollte sollten bitte will wollen mochte mochten braucht brauchen darf durfen notig",
  ),
  measures: new Map(
    Object.entries({ abstand: "distance", geschwindigkeit: "speed", tempo: "speed", hohe: "height", breite: "width" }),
  ),
  excess: set("zu"),
  excessive: poles(`
    more | wenig klein | viel viele gross
    height | niedrig | hoch
    length | kurz | lang
    speed | langsam | schnell
    distance | nah | weit
  `),
  poles: poles(`
    more | mehr grosser grossere vergrossern ausbauen ausweiten | weniger kleiner kleinere verringern reduzieren
    often | ofter haufiger | seltener
    speed | schneller schnellere | langsamer
    height | hoher hohere erhohen | niedriger senken
    length | langer langere | kurzer kurzere
    width | breiter breitere | schmaler
    distance | weiter entfernter | naher
    open | offen geoffnet offnen | geschlossen schliessen sperren gesperrt
    keep* | behalten bleiben bleibt erhalten bewahren |
    keep | | weg entfernen abreissen abschaffen streichen
    allow | erlauben erlaubt zulassen willkommen | verbieten verboten verbot
    safe | sicher sicherer | gefahrlich unsicher
    price | billig gunstig kostenlos gratis | teuer teure teurer
    looks | schon schone schoner | hasslich
    good | gut gute besser prima | schlecht schlechte schlechter unsinn schade
  `),
  contrasts: poles(`
    age | neu neue neuen | alt alte alten
    place | drinnen innen | draussen aussen
    hour | tag tagsuber morgens | nacht nachts abends
    size | gross grosse grossen | klein kleine kleinen
    years | kinder jugend jugendliche | altere senioren
  `),
  imperatives: set("macht baut lasst gebt nehmt stellt schliesst offnet pflanzt bitte"),
};

/** Of other languages only the words that negate are known. */
const others: DirectionWords = {
  ...en,
  negators: set(`nie bez nigdy zaden zadnych не ні без ніколи нет никогда لا ليس ليست بدون لن لم غير
    degil yok hayir pas ne sans jamais aucun aucune no sin nunca non senza mai nao sem nu fara jo mai`),
  nounNegators: set(""),
  resets: set(""),
  first: set("najpierw najpierwo спочатку спершу сначала once ilk اولا primero prima"),
  later: set("potem pozniej потім пізніше потом sonra ثم ensuite despues dopo"),
  conditions: set("jesli jezeli якщо если eger اذا si se"),
  poles: new Map(),
  contrasts: new Map(),
  imperatives: new Set(),
};

const known: Record<Language, DirectionWords> = { nl, en, de };

/** The words of direction in a language. */
export function directionWordsOf(language: Language): DirectionWords {
  return known[language.slice(0, 2)] ?? others;
}

/** Turkish turns a verb round inside the word: there a direction is never sure. */
export function readsDirectionIn(language: Language): boolean {
  return language.slice(0, 2) in known;
}
