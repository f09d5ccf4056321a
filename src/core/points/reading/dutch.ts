import { type DirectionWords, poles, set } from "./direction-words.ts";

/** The words of direction of Dutch. */
export const dutch: DirectionWords = {
  negators: set(
    "niet nooit niemand niks niets nergens zonder noch nee geen geeneen evenmin nie neit onnodig overbodig",
  ),
  softeners: set("alleen slechts zozeer"),
  nounNegators: set("geen nee"),
  absence: set("zonder"),
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
    being* | houd houdt houden hou behoud behouden blijf blijft blijven bewaar bewaren sparen spaar |
    being | invoeren ingevoerd instellen | weg weghalen verwijder verwijderen verwijderd verdwijnen verdwijnt kap kappen gekapt sloop slopen gesloopt opheffen schrappen afschaffen weghaal verplaats verplaatsen verplaatst vervang vervangen
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
    { verb: /^(?:schaf|schaffen)$/, particle: /^af$/, pole: { dimension: "being", sign: -1, isWeak: false } },
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
