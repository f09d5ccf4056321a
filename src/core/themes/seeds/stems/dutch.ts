/** Words of Dutch: whole, inflected, or as a part of a compound. */
export const dutch: Record<string, string> = {
  parkeren: "parkeer parkeren geparkeerd garage vergunninghouder laadpaal laadpalen parking",
  fietsen: "fiets bakfiets ebike fatbike scooter brommer snorfiets wielren* fietsstraat fietsbrug fietsweg",
  "openbaar-vervoer": `bus busje bushalte buslijn busbaan busstation tram trein metro ov ns halte perron ~station treinstation
    vervoer openbaarvervoer pont veerpont dienstregeling`,
  verkeer: `verkeer auto snelheid hardrijd hardrijden rijden gereden drempel rotonde kruising kruispunt zebrapad oversteek
    oversteken stoplicht verkeerslicht sluipverkeer vrachtwagen autoluw autoluwe autovrij autovrije eenrichting* flitspaal
    stapvoets voetganger ongeluk ongeval km file`,
  afval: `afval zwerfafval zwerfvuil vuil vuilnis grofvuil rommel rotzooi troep prullenbak afvalbak container plastic glasbak
    recycl* statiegeld hondenpoep poep schoon schone schoner schoonmaak* vies vieze smerig* opruim* peuk blikje rat ratten
    ongedierte compost* wormen waste clean`,
  "ouderen-zorg": `ouderen oudere senior bejaard bejaarde zorg mantelzorg gezond gezonde gezondheid gezonder arts huisarts dokter ziek
    zieke ziekenhuis thuiszorg eenzaam eenzame dementie rolstoel rollator beperking gehandicapt* toegankelijk* verpleeg*
    apotheek psych* verslav* welzijn mindful* yoga`,
  "werk-inkomen": `armoede vacature schuld uitkering bijstand inkomen inkomens loon werkloos werkloze werkgelegenheid werkplek
    geldzorg financ* minima voedselbank belasting toeslag weggeef* ruilwinkel kringloop solliciter* vrijwilligerswerk stage`,
  wonen: `woning woningnood betaalbaar betaalbare huur huren huurder huis huizen huisvesting wonen koophuis koopwoning
    appartement flat starter nieuwbouw bouwen hoogbouw sloop leegstand corporatie woningcorporatie dakloos dakloze renovatie
    schimmel hypotheek woonruimte tiny woonwijk woonstraat`,
  onderwijs: `~school scholen onderwijs leraar docent leerling les lessen taal taalles taallessen bijles cursus educatie opleiding student
    studie huiswerk kinderopvang kinderdagverblijf creche bibliotheek bieb lezen boek boeken lezing digitaal digitale
    computerles computerlessen nederlandse`,
  jongeren: `jongere jongeren jeugd jong jonge kind kids kinder kinderen tiener puber meiden meisje jongens baby peuter kleuter
    ouders moeders vaders gezin gezinnen hangplek hangjongere jongerencentrum opvoed*`,
  "sport-spelen": `sport sporten speel spelen speeltuin speeltoestel schommel glijbaan voetbal basketbal tennis tafeltennis pingpong
    volleybal beweeg bewegen fitness skate zwem zwemles zwemmen zwembad atletiek hardloop* wandel wandelen trampoline boules
    petanque schaak schaken boks* judo dans dansen gym hinkel* knikker zelfverdedig* klimrek spel kano roeien training trainen
    calisthenics bootcamp speelplein speelstraat speelveld sportveld voetbalveld trapveld voetbalplein skatepark playground`,
  groen: `groen groene groener groenste vergroen* boom bomen bloem bloemen plant planten plantsoen ~park parkje ~parken tuin moestuin
    gevel tegel natuur gras struik heg biodivers* bijen vlinder vogel insect dier hond honden uitlaat kat katten eekhoorn
    vijver sloot ecolog* oever kruiden fruit oogst pluk voedselbos bos bosje plukbos tuinieren geveltuin bollen snoei* onkruid
    maaien schaduw boerderij kippen schapen zaad zaden`,
  "klimaat-energie": `klimaat energie duurzaam duurzame verduurzam* zonnepaneel zonnepanelen isolatie isoleer isoleren warmtepomp
    warmtenet windmolen stroom wateroverlast regenwater regenton hitte overstrom* riool gas aardgas co2 uitstoot milieu
    stikstof luchtkwaliteit luchtvervuil* eco hergebruik* circulair* repair waterberging drinkwater watertap water`,
  veiligheid: `veilig veilige veiliger onveilig onveilige gevaar gevaarlijk gevaarlijke overlast politie boa handhav* inbraak inbraken
    inbrek* crimineel criminele criminaliteit drugs dealer dealen diefstal gestolen geweld vandalen vandalisme vernield
    vernieling vuurwerk geluid lawaai herrie camera intimid* pesten discrimin* racis* bang verlicht brandweer wapen`,
  "horeca-winkels": `winkel winkelstraat warenhuis ~markt supermarkt horeca terras cafe restaurant kroeg ondernem* middenstand bakker
    slager kraam braderie business bedrijf bedrijven toerist toerisme hotel airbnb koffie`,
  "cultuur-evenementen": `kunst cultuur cultureel culturele muziek concert theater theatr* toneel film bioscoop museum musea expositie
    tentoonstelling festival feest evenement muurschilder* mozaiek graffiti schilder poezie gedicht dichter koor opera
    optreden voorstelling podium atelier geschiedenis historisch* erfgoed monument verhalen verhaal carnaval kermis optocht
    kerst sinterklaas koningsdag creatie creatiev* modeshow modeontwerp zang fotograf* lichtjes circus verteller talent radio
    standbeeld art streetart event`,
  ontmoeten: `ontmoet* buurthuis buurtkamer huiskamer wijkcentrum buurtcentrum dorpshuis samenleven samenkomst verbind* buren
    buurvrouw buurman gezellig* vrijwillig* inloop koken maaltijd diner lunch supper keuken bbq barbecue picknick vereniging
    integratie integreren diversiteit lhbti regenboog vrouwen samen saamhorig* kennismak* elkaar workshop quiz community`,
  "openbare-ruimte": `stoep trottoir bestrating stoeptegel straatwerk bank bankje zitplek ~plein ~pleintje opknap* lantaarn
    straatverlichting verlichting toilet wc plaskruis inrichting herinricht* onderhoud verloeder* kapot kapotte gat gaten kuil ~brug
    viaduct tunnel steiger wegdek asfalt straatmeubilair fontein hekwerk voetpad inrichten vernieuw* opfleur* verfraai*
    looproute`,
  "bestuur-inspraak": `gemeenteraad gemeentebestuur raad raadslid raadsleden ~gemeente wethouder burgemeester ambtenaar ambtenaren
    politiek politieke inspraak meepraten meebeslis* beslissing besluit participatie democra* referendum stemmen verkiezing luister*
    communicatie informatie loket vergunning bestuur buurtbudget beleid`,
  // They only look like a word above, or mean something else: "zorgen" is no care.
  "": `dichterbij schoonmoeder schoonvader schoonouders schoonzus schoonzoon rechtbank spaarbank databank bankrekening bankpas operatie zorgen modern zorgvuldig tegelijk tegelijkertijd stroomopwaarts`,
};
