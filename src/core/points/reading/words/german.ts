import { type DirectionWords, poles, set } from "./direction-words.ts";
import { germanObjections } from "./objection-words.ts";

/** The words of direction of German. */
export const german: DirectionWords = {
  negators: set(
    "nicht kein keine keinen keiner keinem keines nie niemals niemand nichts nirgends weder ohne nein kaum keineswegs",
  ),
  softeners: set("nur bloss"),
  nounNegators: set("kein keine keinen keiner keinem keines"),
  absence: set("ohne"),
  resets: set("sondern aber nur"),
  first: set("zuerst zunachst erst"),
  later: set("danach dann spater"),
  reasons: set("weil denn sonst damit obwohl wahrend"),
  conditions: set("wenn falls sofern ausser"),
  strict: set("sofern falls ausser"),
  restricting: set("nur erst darf durfen einverstanden"),
  reports: set("sagt sagen behauptet behaupten laut angeblich argument"),
  others: set("gemeinde stadt rat verwaltung"),
  wanting: set("will wollen mochte"),
  instead: ["anstatt", "statt", "anstelle"],
  preferring: set("lieber besser eher"),
  than: set("als"),
  denying: ["alles andere als"],
  against: set("gegen dagegen"),
  siding: set("bin sind ist stimme"),
  objection: germanObjections,
  stating: set("ist war bin fuhle finde findet scheint hat wird liegt steht"),
  statingOrNot: set("sind waren haben werden liegen stehen"),
  pointers: set("die diese dieser dieses"),
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
    open | offen geoffnet offnen | geschlossen schliessen schliessung sperren gesperrt
    being* | behalten bleiben bleibt erhalten bewahren |
    being | | weg entfernen entfernung abreissen abgerissen abriss gefallt fallung abschaffen abschaffung streichen
    being | erlauben erlaubt zulassen willkommen | verbieten verboten verbot
    change* | verandern verandert geandert anpassen angepasst uberarbeiten uberarbeitet |
    safe | sicher sicherer | gefahrlich unsicher
    price | billig gunstig kostenlos gratis | teuer teure teurer
    looks | schon schone schoner | hasslich
    good | gut gute besser prima | schlecht schlechte schlechter unsinn schade
  `),
  phrases: [],
  contrasts: poles(`
    age | neu neue neuen | alt alte alten
    place | drinnen innen | draussen aussen
    hour | tag tagsuber morgens | nacht nachts abends
    size | gross grosse grossen | klein kleine kleinen
    years | kinder jugend jugendliche | altere senioren
  `),
  imperatives: set("macht baut lasst gebt nehmt stellt schliesst offnet pflanzt bitte"),
};
