import { type DirectionWords, poles, set } from "./direction-words.ts";
import { dutchObjections } from "./objection-words.ts";

/** The words of direction of Dutch. */
export const dutch: DirectionWords = {
  negators: set(
    "niet nooit niemand niks niets nergens zonder noch nee geen geeneen evenmin nie neit onnodig overbodig allesbehalve nauwelijks amper zelden geenszins allerminst",
  ),
  softeners: set("alleen slechts zozeer"),
  nounNegators: set("geen nee"),
  absence: set("zonder"),
  resets: set("wel juist alleen slechts enkel"),
  first: set("eerst allereerst begin beginnen voorrang"),
  later: set("daarna pas later vervolgens nadien"),
  reasons: set("want omdat anders zodat aangezien doordat terwijl hoewel opdat immers namelijk"),
  conditions: set("als indien mits zolang tenzij wanneer"),
  strict: set("mits tenzij zolang indien"),
  restricting: set("alleen pas enkel slechts mag mogen prima akkoord"),
  reports: set("zegt zeggen zei roept roepen beweert beweren volgens argument denken schijnt claimt claimen"),
  others: set("gemeente college wethouder raad provincie ze zij men"),
  wanting: set("wil willen wilde wilden"),
  instead: ["in plaats van", "inplaats van", "ipv"],
  preferring: set("liever beter eerder belangrijker liefst"),
  than: set("dan"),
  denying: ["verre van", "alles behalve", "weinig tot geen", "nog lang niet"],
  against: set("tegen ertegen daartegen"),
  siding: set("ben bent zijn is stem stemmen stemt was waren blijf"),
  objection: dutchObjections,
  stating: set("is was ben voel voelt vind vindt lijkt heeft heb had wordt ligt staat geeft maakt rijdt kost zit valt"),
  statingOrNot: set(
    "zijn waren vinden lijken hebben hadden worden liggen staan geven maken rijden kosten zitten vallen",
  ),
  pointers: set("die deze hem"),
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
    more | meer extra groter grotere grootst grootste vergroten vergroot vergroting uitbreiden uitbreiding | minder kleiner kleinere verkleinen verkleining verminderen vermindering halveren
    often | vaker | zeldener
    speed | sneller snellere | langzamer trager tragere
    height | hoger hogere verhogen verhoog verhoging omhoog | lager lagere verlagen verlaag verlaging omlaag
    length | langer langere verlengen verlenging | korter kortere verkorten verkorting inkorten
    width | breder bredere verbreden verbreed verbreding | smaller smallere versmallen versmalling
    distance | verder | dichterbij dichter
    time | vroeger eerder | later
    open | open opent openen geopend openhouden | dicht gesloten sluiten sluit sluiting afsluiten afgesloten afsluiting dichtdoen
    power | aanzetten aangezet aan | uitzetten uitgezet uitschakelen stilzetten uit
    being* | houd houdt houden hou behoud behouden blijf blijft blijven bewaar bewaren sparen spaar |
    being | invoeren ingevoerd instellen | weg weghalen verwijder verwijderen verwijderd verdwijnen verdwijnt kap kappen gekapt sloop slopen gesloopt opheffen opgeheven schrap schrappen geschrapt afschaffen weghaal weggehaald weggaat weggaan verwijdering verplaats verplaatsen verplaatst verplaatsing vervang vervangen vervanging gerooid rooien afbreken afgebroken opheffing afschaffing afgeschaft
    being | toestaan toegestaan toelaten toegelaten welkom | verbied verbieden verboden verbod weren
    being* | mag mogen |
    change* | veranderen verander verandert veranderd aanpassen aangepast aanpassing wijzigen wijzig gewijzigd herzien herziening bijstellen bijgesteld herschrijven heroverwegen |
    begin | doorgaan doorzetten | stop stoppen ophouden staken
    safe | veilig veilige veiliger | gevaarlijk gevaarlijke gevaarlijker levensgevaarlijk onveilig onveilige onveiliger
    price | goedkoop goedkope gratis | duur dure
    looks | mooi mooie mooier prachtig prachtige | lelijk lelijke lelijker
    good | goed goede beter prima fijn uitstekend perfect akkoord eens | slecht slechte slechter jammer zonde onzin belachelijk waardeloos oneens schandalig
    noise | luid luider | stil stiller
  `),
  phrases: [
    { verb: /^(?:voer|voeren)$/, particle: /^in$/, pole: { dimension: "being", sign: 1, isWeak: false } },
    { verb: /^(?:hef|heffen)$/, particle: /^op$/, pole: { dimension: "being", sign: -1, isWeak: false } },
    {
      verb: /^(?:schaf|schaffen|breek|breken)$/,
      particle: /^af$/,
      pole: { dimension: "being", sign: -1, isWeak: false },
    },
    {
      verb: /^(?:hou|houd|houden|houdt)$/,
      particle: /^(?:buiten|tegen)$/,
      pole: { dimension: "being", sign: -1, isWeak: false },
    },
    {
      verb: /^(?:haal|halen|haalt|gehaald)$/,
      particle: /^(?:van|uit|af)$/,
      pole: { dimension: "being", sign: -1, isWeak: false },
    },
    {
      verb: /^(?:laat|laten)$/,
      particle: /^(?:staan|liggen|hangen|bestaan)$/,
      pole: { dimension: "being", sign: 1, isWeak: false },
    },
    { verb: /^(?:laat|laten)$/, particle: /^zitten$/, pole: { dimension: "being", sign: -1, isWeak: false } },
    { verb: /^(?:laat|laten)$/, particle: /^toe$/, pole: { dimension: "being", sign: 1, isWeak: false } },
    { verb: /^(?:stel|stellen)$/, particle: /^bij$/, pole: { dimension: "change", sign: 1, isWeak: true } },
    {
      verb: /^(?:zet|zetten|gezet|staan|leggen)$/,
      particle: /^stil$/,
      pole: { dimension: "power", sign: -1, isWeak: false },
    },
  ],
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
    ruim schaf spaar deel hang kap blijf ga kom rij schrap los denk let vergeet verzin betaal besluit beslis`),
};
