import { type ObjectionWords, set } from "./direction-words.ts";

/** The words of objection of Dutch. */
export const dutchObjections: ObjectionWords = {
  objecting:
    set(`bezwaar bezwaren bezwaarschrift protest protesten protesteer protesteert protesteren verzet verzetten opstand gekant
    ageer ageren vecht vechten petitie`),
  opposing: ["tegenstander van", "tegenstanders van", "moeite met"],
  refusing: [
    { verb: /^(?:wijs|wijst|wijzen|keur|keurt|keuren|raad|raadt|raden)$/, particle: /^af$/ },
    { verb: /^(?:valt|vallen)$/, particle: /^mee$/, isFact: true },
  ],
  preventing: set(
    "voorkom voorkomen verhinder verhinderen tegenhouden tegengaan belet beletten stop stoppen stopt staak staken",
  ),
  regrets: set(
    "jammer zonde schande schandalig ramp onzin belachelijk dom stom idioot absurd triest treurig vreselijk verschrikkelijk slecht fout erg sneu zielig doodzonde oneens onbegrijpelijk onacceptabel onaanvaardbaar onwenselijk onverstandig onredelijk oneerlijk",
  ),
  hypothetical: set("zou zouden"),
  linking: set("dat als om wanneer indien"),
  changes: set(
    "sluiting afsluiting kap sloop verwijdering verplaatsing vervanging opheffing afschaffing verlaging verhoging verbreding versmalling uitbreiding vergroting verkleining vermindering verlenging verkorting verbod",
  ),
  of: set("van"),
  plans: set("plan plannen voorstel voornemen idee besluit voorgenomen"),
  consents: set("graag wil willen wilt nodig noodzakelijk voorstander voorstanders akkoord welkom"),
  inFavour: set("voor"),
};

/** The words of objection of English. */
export const englishObjections: ObjectionWords = {
  objecting: set("protest protests protesting fight fighting petition campaign campaigning"),
  opposing: [
    ...["object to", "objection to", "objections to", "objecting to", "oppose", "opposes", "opposing", "opposed to"],
    ...["reject", "opponent of"],
  ],
  refusing: [],
  preventing: set("prevent preventing stop stopping avoid block"),
  regrets: set(
    "shame pity shameful ridiculous stupid silly nonsense disaster wrong bad terrible awful pointless mad madness sad unacceptable unfair unwise",
  ),
  hypothetical: set("would"),
  linking: set("that if to when"),
  changes: set(
    "removal removing closure closing felling demolition demolishing banning ban scrapping abolishing abolition reduction reducing expansion",
  ),
  of: set("of"),
  plans: set("plan plans proposal idea decision"),
  consents: set("want need needs please support necessary welcome"),
  inFavour: set("for favour favor"),
};

/** The words of objection of German. */
export const germanObjections: ObjectionWords = {
  objecting: set("einspruch einwand einwande widerspruch protest protestiere protestieren wehre wehren kampfe"),
  opposing: ["gegner von"],
  refusing: [{ verb: /^(?:lehne|lehnen|lehnt)$/, particle: /^ab$/ }],
  preventing: set("verhindern verhindert verhindere vermeiden stoppen stoppt"),
  regrets: set("schade schande unsinn katastrophe dumm schlimm schlecht traurig falsch lacherlich unfair inakzeptabel"),
  hypothetical: set("ware wurde"),
  linking: set("dass wenn zu"),
  changes: set("schliessung abriss fallung abschaffung verbot entfernung verkleinerung vergrosserung"),
  of: set("von der des"),
  plans: set("plan plane vorschlag idee entscheidung"),
  consents: set("will wollen mochte bitte notig gerne"),
  inFavour: set("fur dafur"),
};

/** Of a language whose directions are never sure. */
export const noObjections: ObjectionWords = {
  objecting: new Set(),
  opposing: [],
  refusing: [],
  preventing: new Set(),
  regrets: new Set(),
  hypothetical: new Set(),
  linking: new Set(),
  changes: new Set(),
  of: new Set(),
  plans: new Set(),
  consents: new Set(),
  inFavour: new Set(),
};
