import { set } from "../../points/reading/words/direction-words.ts";
import { framesOf } from "./frames.ts";
import { anyOf, meanings, pairs, type SentenceWords } from "./sentence-words.ts";

const residents = "people|residents";
const people = `somebody|someone|some|others|another|one (?:person|resident)|a resident|(?:these |some |other )?(?:${residents})`;
const wishing = "wants?|wish(?:es)?|hopes?|asks?|would like";
const finding = "says?|thinks?|finds?|writes?|feels?|believes?";

/** English. */
export const english: SentenceWords = {
  frames: framesOf({
    people,
    wishing,
    finding,
    joints: "that|to",
    not: "not",
    there: "there",
    also: "also",
    by: "according to",
  }),
  several: new RegExp(`^(?:there are (?:also )?)?(?:these |some )?(?:${residents}|some)(?!\\p{L})`, "iu"),
  thereAre: new RegExp(`^there are (?:also )?(?:${residents}) who `, "iu"),
  according: new RegExp(`,?\\s*according to (?:${people})(?!\\p{L})`, "iu"),
  contrast:
    /^(?:some(?: people)?|one(?: person)?|somebody) (.+?)[,;] (?:and |but |while )?(?:others|other people|another(?: person)?) (.+)$/iu,
  denial: /^(?:do not|does not|don't|doesn't|disagree|disagrees)$/iu,
  reasons: /,?\s+(?:because|since|as|so that|so|therefore|due to|which)\s+/iu,
  because: anyOf("because|since|as|due to"),
  joints: [/,?\s+but\s+/giu, /,\s+(?:and\s+)?(?:also\s+)?(?:that\s+)?/giu, /\s+and\s+(?:also\s+)?(?:that\s+)?/giu],
  notYet: anyOf("first still"),
  yes: /,\s*(?:then )?(?:it is (?:fine|ok|good)|i am for it|i agree)[.!\s]*$/iu,
  reasonBreaks: /,?\s+(?=(?:because|so)\s)/giu,
  breaks: /,\s+|\s[–—-]\s|\s+and\s+(?=(?:not|no)\s)/giu,
  stems: () => [],
  apart: (text) => text.replace(/n['’]t(?!\p{L})/giu, " not"),
  during: anyOf("during"),
  stance: /(?<!\p{L})(?:am|are|is|was|were) (?:\p{L}+ ){0,2}?(?:against(?!\p{L})|for(?= *(?:$|,|if |the plan)))/iu,
  consequence: /(?:^|,\s*)then\s/iu,
  conditional: anyOf("^otherwise", "if", "unless", "provided", "when", "as long as", "on condition"),
  limits: anyOf("sometimes", "a bit", "rarely", "only", "except", "excluding", "unless"),
  exceptGap: /[,.;]?\s+(?=(?:except|excluding|unless)(?!\p{L}))/giu,
  moods: [
    ["needless", anyOf("need not", "needn't", "(?:does|do) not need", "unnecessary", "no need")],
    ["wish", anyOf("must", "should", "please", "wants?", "need(?:s|ed)?", "ought", "necessary", "would like")],
    ["may", anyOf("may", "can", "could", "might", "would")],
  ],
  hedges: anyOf(
    "afraid",
    "maybe",
    "perhaps",
    "possibly",
    "might",
    "fear",
    "fears",
    "seems",
    "doubt",
    "not sure",
    "probably",
  ),
  future: anyOf("will", "soon", "going to", "would", "later", "then", "'ll"),
  done: anyOf("was", "were", "has", "have", "had", "been", "became"),
  finite: anyOf(
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "must",
    "should",
    "can",
    "may",
    "will",
    "would",
    "wants?",
    "needs?",
    "do",
    "does",
  ),
  excess: /^too (?:late|early|loud|often|long|short|busy|quiet|warm|hot|cold)$/u,
  marks: meanings(`
    certainly definitely surely certain
    mandatory compulsory obliged
    already
    now today currently
    always constantly
    often
    sometimes
    very extremely
    before
    after
    all every each everything
    much many
    few
    only
    still
    yes
    no
    may can
    give gives given
    get gets
    take takes
    everybody everyone
    nobody
    or
    again
    mainly especially
    municipality town
    people
    afraid fear fears`),
  sequence: set("before after"),
  doers: set("by"),
  opposites: pairs(`
    before after
    with without
    over under
    from to`),
  pointing: /^(?:t?here|it)$/u,
  speakers: set("i we he she they"),
  ofOthers:
    /(?<!\p{L})(?:they|he|she|everybody|everyone|(?:my|our|the|some|many) \p{L}+) (?:wants?|says?|thinks?|finds?|hopes?)(?!\p{L})/iu,
  irony: anyOf("as if", "the last thing", "anything but", "so-called", "yeah right"),
  commenting: /^(?:that|this|which)(?!\p{L})/iu,
  referring: anyOf("there|here|that|this|those|these|them|they|it|he|she|him|her"),
  prepositions: set(
    "on of in at by for from to with without near over under through between than along around behind before after during",
  ),
  counts: anyOf(
    "most|majority|minority|everybody|everyone|nobody|no one|half|a quarter|three quarters|percent|unanimous(?:ly)?|hundreds|thousands|dozens|handful|a couple|several|numerous|countless|a few|many|virtually",
    "(?:all|every|each|more and more|fewer) (?:people|residents?|person|of)",
    "(?:large|small|great|big|growing) (?:group|number|part|share)|a lot of (?:people|residents)",
  ),
  officials: anyOf("council(?:lors?)?", "mayor", "alderm[ae]n", "civil servants?", "officials?", "politicians?"),
  town: anyOf("^the (?:municipality|town hall|government)", "(?:should|must|can) the municipality"),
  advice: anyOf(
    "it is (?:wise|advisable|best|better|important|time)",
    "would do well",
    "recommend\\p{L}*",
    "advise\\p{L}*",
    "consider",
  ),
  parties: /(?<!\p{L})(?:[Pp]arty|[Aa]ction [Gg]roup|[Cc]ommittee|[Ff]oundation)(?!\p{L})/u,
  insults: anyOf(
    "idiots?|stupid|fools?|liars?|lying|crooks?|thie(?:f|ves)|morons?|whiners?|whining|losers?|corrupt|incompetent|lazy|cowards?|racists?|fascists?|nazis?|scum|criminals|hypocrit\\p{L}*|ridiculous|nimbys?|jerks?|dumb",
  ),
  capitals: set(`I Dutch English German French Turkish Polish Arabic Ukrainian Christmas Easter Ramadan Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
    November December`),
  report: anyOf(
    "report",
    "summary",
    "summari[sz]es?",
    "answers?",
    "responses?",
    "instructions?",
    "this text",
    "assistant",
    "language model",
  ),
  kindsOfPeople:
    /(?:^|,\s*(?:and\s+|but\s+)?)(?:the |all |some )?(?:people|residents|those) who [^,;]{0,60}(?:yes|no|for|against|favou?r|agree|oppose\w*|support\w*)|(?<!\p{L})(?:supporters|opponents)(?!\p{L})/iu,
  same: meanings(`
    noise sound
    child children kids
    house houses home homes`),
};
