import type { Language } from "../model/language.ts";
import { wordsOf } from "./sentences.ts";

/** A word of town halls that residents often do not know, with a plain one to use instead. */
export type Jargon = { word: string; plain: string };

/**
 * Words of town halls, each with plain ones. The first list is a choice from RVO's "Woordenlijst begrijpelijke taal"
 * (CC0 1.0): words that also have an everyday meaning ("daar", "berichten") are left out. The second is our own, the third abbreviations.
 */
const lists: Record<string, string[]> = {
  nl: [
    `aangezien=omdat|aanwenden=gebruiken|alsdan=dan|alsmede=en|alvorens=voordat|behoudens=behalve|betreffende=over|
    bewerkstelligen=ervoor zorgen|bij deze stuur ik=ik stuur u|bijgaand=hierbij|conform=volgens|dan wel=of|derhalve=daarom|
    dienen te=moeten|dient te=moet|dienaangaande=daarover|doch=maar|doen toekomen=sturen|een en ander=dit|eveneens=ook|
    gaarne=graag|geschieden=gebeuren|geschiedt=gebeurt|hiermede=hiermee|hiernavolgende=volgende|indien=als|ingevolge=door|ingeval=als|
    in het kader van=voor|in toenemende mate=steeds meer|inzake=over|jegens=tegenover|krachtens=door|mededelen=laten weten|
    met betrekking tot=over|met referte aan=over|met het oog op=voor|middels=met|naar behoren=goed|navolgende=volgende|
    omtrent=over|onderhavige=deze|ondergetekende=ik|onzerzijds=van ons|opdat=zodat|pogen=proberen|reeds=al|
    retourneren=terugsturen|respectievelijk=en|separaat=apart|te allen tijde=altijd|ten aanzien van=over|
    ten behoeve van=voor|teneinde=om|ten gevolge van=door|ten tijde van=toen|ter hand stellen=geven|ter zake van=over|
    tevens=ook|tezamen=samen|thans=nu|trachten=proberen|uiterlijk ultimo=voor het einde van|uwerzijds=van u|vernemen=horen|
    vigerende=geldende|vigerend=geldend|vooralsnog=voorlopig|voornemens=van plan|voornoemde=deze|voorshands=voorlopig|voorts=verder|
    vorenstaande=dit|zorg dragen voor=zorgen voor|draagt zorg voor=zorgt voor|zulks=dit|belanghebbende=wie ermee te maken heeft|
    beschikking=besluit|bestuursdwang=ingrijpen door de gemeente|bewijslast=wie het moet bewijzen|dwangsom=geld dat u moet betalen als u niet meewerkt|
    gemachtigde=wie namens u spreekt|geconsolideerde=samengevoegde|herroepen=terugdraaien|honoreren=goedkeuren|inning=ophalen van geld|
    instandhouding=onderhoud|integraal=als geheel|integrale=hele|interventies=wat wij doen|inwerkingtreding=begin|
    inwilligen=goedkeuren|marktconform=gewoon voor de markt|marktconforme=gewone|normering=regels|onherroepelijk=vast|openbaarmaking=bekend maken|
    overtekend=op|per omgaande=meteen|preciseringsverzoek=vraag om meer uitleg|rappel=herinnering|reduceren=minder maken|
    geschorst=tijdelijk gestopt|schorsen=tijdelijk stoppen|subsidiabel=waar subsidie voor is|terugvorderen=terugvragen|toekennen=geven|tranche=deel|
    transitie=verandering|verbeuren=moeten betalen|verruiming=meer ruimte|verstrekken=geven|wijzigingsregeling=nieuwe regels|
    zienswijze=mening|zienswijzen=meningen|aannemelijk=geloofwaardig|honorering=goedkeuring|emissiereductie=minder uitstoot`,
    `ambtshalve=uit onszelf|anderzijds=aan de andere kant|enerzijds=aan de ene kant|beleidskader=plan|beleidskaders=plannen|beoogde=bedoelde|
    beoogt=wil|bestemmingsplan=plan voor wat waar mag|bestuursorgaan=gemeente|bevoegd gezag=wie erover gaat|bezwaarschrift=brief met bezwaar|
    bijplaatsingen=afval naast de container|cumulatieve=opgetelde|desgewenst=als u dat wilt|doelgroepen=mensen voor wie het is|
    doorgaand verkeer=verkeer dat verder rijdt|draagvlak=steun|duurzaamheidsdoelstellingen=doelen voor het milieu|
    evaluatie=terugkijken|evalueren=terugkijken|faciliteren=helpen|faciliteert=helpt|fasering=volgorde|
    gebiedsontwikkeling=bouwen en veranderen in een wijk|gemotiveerd=met uitleg|handhaving=controle|heroverwegen=opnieuw bekijken|
    herinrichting=opnieuw inrichten|implementatie=invoeren|implementeren=invoeren|infrastructuur=wegen en leidingen|
    initiatiefnemer=wie het plan maakt|intensiveren=meer doen aan|inventarisatie=overzicht|inventariseren=uitzoeken|kaders=regels|
    kaderstellend=met regels|klimaatadaptatie=klaar zijn voor het weer van later|leefbaarheid=hoe prettig het wonen is|
    maatregelenpakket=plannen|mitigeren=minder maken|mobiliteit=vervoer|monitoren=in de gaten houden|monitoring=in de gaten houden|
    omgevingsvisie=plan voor de toekomst|ontsluiting=wegen erheen|ontsluitingsweg=weg erheen|ontwerpbesluit=plan voor een besluit|
    openbare ruimte=straten en pleinen|participatie=meedoen|participatietraject=meepraten|participatieproces=meepraten|
    planvorming=plannen maken|prioriteren=kiezen wat eerst komt|prioritering=kiezen wat eerst komt|programma van eisen=lijst met wat moet|
    realisatie=maken|realiseren=maken|gerealiseerd=gemaakt|reconstructie=opnieuw maken|stakeholders=mensen die ermee te maken hebben|
    sturingsfilosofie=manier van werken|terinzagelegging=plan laten zien|ter inzage=om te bekijken|transformatie=verandering|
    uitrol=invoeren|verkeersmaatregelen=regels voor het verkeer|vergunninghouder=wie een vergunning heeft|
    vervolgtraject=wat daarna komt|voorzieningenniveau=wat er in de buurt is|zodoende=zo`,
    `a.d.h.v=met|a.g.v=door|d.m.v=met|d.w.z=dat is|e.e.a=dit|i.c.m=samen met|i.h.k.v=voor|i.o.m=samen met|i.p.v=in plaats van|
    i.s.m=samen met|i.t.t=anders dan|i.v.m=door|m.a.w=dus|m.b.t=over|m.i.v=vanaf|m.n=vooral|m.u.v=behalve|n.a.v=door|n.t.b=dat hoort u later|
    o.a=bijvoorbeeld|o.b.v=door|o.g.v=door|o.l.v=met|t.a.v=over|t.b.v=voor|t.g.v=door|t.o.v=vergeleken met|t.w=namelijk|v.w.b=over|
    z.s.m=zo snel mogelijk`,
  ],
  en: [
    `accessibility=easy to reach|commence=start|consultation process=asking people|facilitate=help|hereinafter=from here on|
    implement=do|implementation=doing it|infrastructure=roads and pipes|in accordance with=by|in order to=to|
    in the event of=if|mobility=transport|notwithstanding=even so|per annum=a year|pursuant to=under|prior to=before|
    public realm=streets and squares|regarding=about|remuneration=pay|stakeholders=people it affects|subsequently=later|
    terminate=end|utilise=use|with regard to=about|with respect to=about`,
  ],
};

const known = Object.fromEntries(Object.entries(lists).map(([language, all]) => [language, all.flatMap(read)]));

/** The jargon in a text, each word once, as whole words and in the text's own language. */
export function findJargon(text: string, language: Language): Jargon[] {
  const words = ` ${wordsOf(text).join(" ").toLowerCase()} `;
  return (known[language.replace("-simple", "")] ?? []).filter(({ word }) => words.includes(` ${word} `));
}

function read(list: string): Jargon[] {
  return list.split("|").map((pair) => {
    const [word = "", plain = ""] = pair.split("=");
    return { word: word.trim(), plain: plain.trim() };
  });
}
