import { type DirectionWords, poles, set } from "./direction-words.ts";
import { englishObjections } from "./objection-words.ts";

/** The words of direction of English. */
export const english: DirectionWords = {
  negators: set(
    "not no never none nobody nothing nowhere without neither nor cannot dont doesnt hardly barely scarcely",
  ),
  softeners: set("only just"),
  nounNegators: set("no"),
  absence: set("without"),
  resets: set("but rather instead"),
  first: set("first start begin"),
  later: set("then afterwards later after"),
  reasons: set("because since otherwise although while as"),
  conditions: set("if unless provided when"),
  strict: set("unless provided"),
  restricting: set("only may fine okay ok"),
  reports: set("says say said claims claim according argument argue argues"),
  others: set("council they government city municipality"),
  wanting: set("want wants wanted"),
  instead: ["instead of", "rather than"],
  preferring: set("rather better sooner"),
  than: set("than"),
  denying: ["anything but", "far from"],
  against: set("against"),
  siding: set("am are is vote m re"),
  objection: englishObjections,
  stating: set("is was am feel feels seems has m"),
  statingOrNot: set("are were have re"),
  pointers: set("that those them it"),
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
    more | more extra bigger larger greater increase expand expansion | fewer less smaller reduce reducing reduction decrease
    often | often frequent | seldom rarely
    speed | faster quicker | slower
    height | higher raise | lower
    length | longer | shorter
    width | wider | narrower
    distance | further farther away | closer nearer
    open | open opened | closed close closing closure shut
    being* | keep stay stays remain remains preserve save |
    being | | remove removed removing removal demolish demolishing demolition scrap scrapping abolish abolishing abolition felling felled cut
    being | allow allowed permit welcome | ban banned banning forbid forbidden prohibit
    change* | change changed revise revised amend amended adjust adjusted modify modified rework reworked rewrite rewritten reconsider reconsidered |
    begin | continue start | stop end
    safe | safe safer | dangerous unsafe
    price | cheap free affordable | expensive costly
    looks | beautiful pretty | ugly
    good | good great better fine nice agree | bad worse terrible awful pointless disagree
  `),
  phrases: [],
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
