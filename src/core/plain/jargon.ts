/** Words of town halls that residents often do not know, each with plain ones. A later list will be longer. */
export const jargon: Record<string, [word: string, plain: string][]> = {
  nl: [
    ...pairs(`aangaande=over|alvorens=voordat|ambtshalve=uit onszelf|anderzijds=aan de andere kant|beleidskader=plan|
      beoogde=bedoelde|bestemmingsplan=plan voor wat waar mag|betreffende=over|bewerkstelligen=ervoor zorgen|
      conform=volgens|derhalve=daarom|desgewenst=als u dat wilt|dienen te=moeten|dienaangaande=daarover|doch=maar|
      draagvlak=steun|duurzaamheidsdoelstellingen=doelen voor het milieu|eveneens=ook|evaluatie=terugkijken|
      evalueren=terugkijken|faciliteren=helpen|gaarne=graag|gebiedsontwikkeling=bouwen en veranderen in een wijk|
      geschieden=gebeuren|handhaving=controle|herinrichting=opnieuw inrichten|implementatie=invoeren|
      implementeren=invoeren|in het kader van=voor|indien=als|infrastructuur=wegen en leidingen|inventariseren=uitzoeken|
      inzake=over|kaders=regels|klimaatadaptatie=klaar zijn voor het weer van later|maatregelenpakket=plannen|
      met betrekking tot=over|middels=met|mitigeren=minder maken|mobiliteit=vervoer|monitoren=in de gaten houden|
      omtrent=over|omgevingsvisie=plan voor de toekomst|ontsluiting=wegen erheen|openbare ruimte=straten en pleinen|
      participatie=meedoen|participatietraject=meepraten|planvorming=plannen maken|prioriteren=kiezen wat eerst komt|
      procedure=manier van werken|realisatie=maken|realiseren=maken|reeds=al|stakeholders=mensen die ermee te maken hebben|
      teneinde=om|ten aanzien van=over|ten behoeve van=voor|tevens=ook|thans=nu|transformatie=verandering|
      uitrol=invoeren|vigerende=geldende|voornemens=van plan|voorts=verder|zienswijze=mening|zulks=dat`),
  ],
  en: [
    ...pairs(`accessibility=easy to reach|commence=start|consultation process=asking people|facilitate=help|
      implement=do|implementation=doing it|infrastructure=roads and pipes|in accordance with=by|in order to=to|
      mobility=transport|notwithstanding=even so|pursuant to=under|prior to=before|public realm=streets and squares|
      regarding=about|stakeholders=people it affects|subsequently=later|terminate=end|utilise=use|with regard to=about`),
  ],
};

function pairs(list: string): [string, string][] {
  return list.split("|").map((pair) => {
    const [word = "", plain = ""] = pair.split("=");
    return [word.trim(), plain.trim()];
  });
}
