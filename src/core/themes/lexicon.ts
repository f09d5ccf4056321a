export type Theme = { id: string; title: Record<"nl" | "en", string>; stems: string[] };

/** Stems that mostly tell where, or to whom: they count only when nothing else in a text does. */
export const faintStems = new Set(words("park parken plein pleintje school markt station brug gemeente council gmina"));

/** Words that only look like a stem: "honderd" is no dog. */
export const lookalikes = words(
  "honderd regel tegelijk spiegel hoogst besloot bevrijd bestrijd verkeerd verraad kolonel bezorg meteen geweldig verpest " +
    "totaal betaal sporen groei operatie dichtbij dichterbij schuldig advies rechtbank thuis verhuis transport voorbeeld " +
    "automatisch schoonmoeder schoonvader jongstleden modern zorgen",
);

/** The seed themes of a municipality; where two fit a text equally well, the first one gets it. */
export const lexicon: Theme[] = [
  theme(
    "parkeren",
    { nl: "Parkeren", en: "Parking" },
    "parkeer parkeren geparkeerd garage vergunninghouder laadpaal laadpalen",
    "parking parked otopark parkow parkingow паркува парков парковк مواقف موقف",
  ),
  theme(
    "fietsen",
    { nl: "Fietsen", en: "Cycling" },
    "fiets bakfiets ebike fatbike scooter brommer snorfiets wielren",
    "bike bicycle cycling cyclist cycle bisiklet rower велосипед دراج دراجات",
  ),
  theme(
    "openbaar-vervoer",
    { nl: "Bus, tram en trein", en: "Public transport" },
    "bus buss busje bushalte buslijn tram trein metro ov ns halte perron station treinstation openbaarvervoer pont veerpont dienstregeling",
    "train subway transit ferry transport otobus tren tramvay autobus pociag przystan автобус трамва поїзд метро потяг حافل باص قطار مترو",
  ),
  theme(
    "verkeer",
    { nl: "Verkeer", en: "Traffic" },
    "verkeer auto snelheid hardrijd hardrijden rijden gereden drempel rotonde kruising kruispunt zebrapad oversteek oversteken",
    "stoplicht verkeerslicht sluipverkeer vrachtwagen autoluw autovrij eenrichting flitspaal stapvoets voetganger ongeluk ongeval km file",
    "traffic car cars speed speeding crossing pedestrian truck crash accident roundabout",
    "trafik araba arabalar hiz samochod ruch predkosc kierowc trafi дорожн рух машин автомоб швидк перехід مرور سيار سرع ازدحام",
  ),
  theme(
    "afval",
    { nl: "Afval en schone straten", en: "Waste and clean streets" },
    "afval zwerfafval zwerfvuil vuil vuilnis grofvuil rommel rotzooi troep prullenbak afvalbak container plastic glasbak recycl",
    "statiegeld hondenpoep poep schoon schone schoonmaak vies vieze smerig opruim peuk blikje rat ratten ongedierte compost wormen",
    "waste trash garbage litter rubbish clean dirty bin bins zero cop copl cope temiz kirli pis",
    "smieci odpad smietn brud czyst сміт сміття брудн чист прибира відход قمام نفاي نظاف وسخ قذار",
  ),
  theme(
    "ouderen-zorg",
    { nl: "Zorg, gezondheid en ouderen", en: "Care, health and older people" },
    "ouderen oudere senior bejaard zorg mantelzorg gezond gezondheid arts huisarts dokter ziek ziekenhuis thuiszorg eenzaam",
    "dementie rolstoel rollator beperking gehandicap toegankelijk verpleeg apotheek psych verslav welzijn gezonder mindful yoga",
    "elderly health care doctor hospital lonel disab wheelchair mental wellbeing yasli saglik doktor hastane bakim",
    "senior starsz zdrow lekarz szpital opiek літн здоров лікар лікарн пенсіонер صحي صحه طبيب مستشف مسن رعاي",
  ),
  theme(
    "werk-inkomen",
    { nl: "Werk, geld en schulden", en: "Work, money and debt" },
    "armoede vacature schuld uitkering bijstand inkomen loon werkloos werkgelegenheid werkplek geldzorg financ minima voedselbank",
    "belasting toeslag weggeef ruilwinkel kringloop solliciter vrijwilligerswerk stage",
    "poverty debt income job jobs unemploy benefit money tax yoksul borc gelir maas",
    "praca bezroboc bieda dlug zasilek pienia робот безробіт бідн борг грош зарплат فقر ديون عمل وظيف دخل مال ضرائب",
  ),
  theme(
    "wonen",
    { nl: "Wonen en bouwen", en: "Housing and building" },
    "woning woningnood betaalbaar betaalbare huur huren huurder huis huizen huisvesting wonen koophuis koopwoning appartement flat starter nieuwbouw",
    "bouwen hoogbouw sloop leegstand corporatie woningcorporatie dakloos renovatie schimmel hypotheek woonruimte tiny",
    "housing house houses home homes rent rental apartment homeless landlord build konut kira daire evler",
    "mieszka czynsz domow budow житл будин квартир оренд будів سكن ايجار بيوت بيت شقق شقه منازل منزل مساكن",
  ),
  theme(
    "onderwijs",
    { nl: "Onderwijs, taal en leren", en: "Education, language and learning" },
    "school scholen onderwijs leraar docent leerling les lessen taal taalles bijles cursus educatie opleiding student studie huiswerk",
    "kinderopvang kinderdagverblijf creche bibliotheek bieb lezen boek boeken lezing digitaal computerles nederlandse",
    "education teacher student learn lesson library book books language course okul ogretmen egitim kutuphane kitap",
    "szkol nauczyciel eduka bibliotek nauk jezyk ksiaz школ вчител освіт бібліот книг навчан مدرس مدارس تعليم معلم مكتب كتب لغه",
  ),
  theme(
    "jongeren",
    { nl: "Kinderen en jongeren", en: "Children and young people" },
    "jongere jongeren jeugd jong kind kids kinder tiener puber meiden meisje jongens baby peuter kleuter ouders moeders vaders gezin",
    "hangplek hangjongere jongerencentrum opvoed",
    "youth young teenager teens child children kids girls boys cocuk genc aile dzieci dziec mlodz rodzic",
    "діти дітей дитя дитин молод підліт طفل اطفال شباب مراهق اولاد",
  ),
  theme(
    "sport-spelen",
    { nl: "Sport, bewegen en spelen", en: "Sport, exercise and play" },
    "sport sporten speel spelen speeltuin speeltoestel schommel glijbaan voetbal basketbal tennis tafeltennis pingpong volleybal",
    "beweeg bewegen fitness skate zwem zwembad atletiek hardloop wandel trampoline boules petanque schaak boks judo dans dansen",
    "gym hinkel knikker zelfverdedig klimrek spel kano roei training trainen calisthenics bootcamp",
    "playground play swim football fitness spor oyun futbol yuzme oyunlari boisk zabaw basen pilk",
    "спорт майданчик футбол басейн грат رياض ملعب ملاعب العاب سباح كره",
  ),
  theme(
    "groen",
    { nl: "Groen, natuur en dieren", en: "Green, nature and animals" },
    "groen groene vergroen boom bomen bloem plant planten plantsoen park parken tuin moestuin gevel tegel natuur gras struik heg",
    "biodivers bijen vlinder vogel insect dier hond honden uitlaat kat katten eekhoorn vijver sloot ecolog oever",
    "kruiden fruit oogst pluk voedselbos bos bosje geveltuin bollen snoei onkruid maaien schaduw boerderij kippen schapen zaad",
    "green greener tree trees flower plants garden nature grass dog dogs animal birds yesil agac agaclar cicek bahce doga parki",
    "zielon zielen drzew kwiat ogrod przyrod pies psy trawnik зелен дерев квіт сад природ собак парк اشجار شجر حديق حدائق خضر اخضر زهور",
  ),
  theme(
    "klimaat-energie",
    { nl: "Klimaat, energie en water", en: "Climate, energy and water" },
    "klimaat energie duurzaam duurzame verduurzam zonnepaneel zonnepanelen isolatie isoleer warmtepomp warmtenet windmolen stroom",
    "wateroverlast regenwater regenton hitte overstrom riool gas aardgas co2 uitstoot milieu stikstof luchtkwaliteit luchtvervuil eco",
    "hergebruik circulair repair waterberging drinkwater watertap water",
    "climate energy solar sustainab environment flood heat pollution iklim enerji cevre gunes klimat energi srodowisk",
    "клімат енерг сонячн довкілл екол مناخ طاقه طاقه بيئ شمسي تلوث",
  ),
  theme(
    "veiligheid",
    { nl: "Veiligheid en overlast", en: "Safety and nuisance" },
    "veilig onveilig gevaar gevaarlijk overlast politie boa handhav inbraak inbrek criminal drugs dealer dealen diefstal gestolen geweld",
    "vandal vernield vernieling vuurwerk geluid lawaai herrie camera intimid pesten discrimin racis bang verlicht brandweer wapen",
    "safe unsafe police crime criminal theft noise violence danger guven guvenlik polis suc hirsiz gurult",
    "bezpiecz policj przestep kradzie halas przemoc безпе поліц злочин крадіж шум امن امان شرط جريم سرقه ضوضاء خطر",
  ),
  theme(
    "horeca-winkels",
    { nl: "Winkels, markt en horeca", en: "Shops, market and cafes" },
    "winkel warenhuis markt supermarkt horeca terras cafe restaurant kroeg ondernem onderneem middenstand bakker slager kraam braderie business",
    "bedrijf bedrijven toerist toerisme hotel airbnb koffie",
    "shop shops shopping market cafe bar bars tourist dukkan magaza pazar market kafe lokanta sklep targ kawiarn restaurac",
    "магазин ринок кафе рестор турис متجر متاجر محلات سوق اسواق مقهي مطعم مطاعم سياح",
  ),
  theme(
    "cultuur-evenementen",
    { nl: "Kunst, cultuur en feesten", en: "Arts, culture and events" },
    "kunst cultuur cultureel muziek concert theater toneel film bioscoop museum expositie tentoonstelling festival feest evenement",
    "muurschildering mozaiek graffiti schilder atelier poezie gedicht dichter koor opera optreden voorstelling podium",
    "geschiedenis historisch erfgoed monument verhalen verhaal carnaval kermis optocht kerst sinterklaas koningsdag creatie creativ",
    "modeshow modeontwerp zang fotograf lichtjes circus verteller talent radio standbeeld",
    "art artist mural culture music event party history sanat kultur muzik festival tiyatro etkinlik",
    "sztuk muzyk koncert teatr wydarzen kino мистец культур музик концерт театр свят فن فنون ثقاف موسيق مهرجان احتفال حفل",
  ),
  theme(
    "ontmoeten",
    { nl: "Ontmoeten en samenleven", en: "Meeting and living together" },
    "ontmoet buurthuis buurtkamer huiskamer wijkcentrum buurtcentrum dorpshuis samenleven samenkomst verbind verbinding buren",
    "buurvrouw buurman gezellig vrijwillig inloop koken maaltijd diner lunch supper keuken bbq barbecue",
    "picknick vereniging integra diversiteit lhbti regenboog vrouwen samen saamhorig kennismak elkaar workshop quiz",
    "meet meeting neighbour neighbor community together volunteer komsu bulusma birlikte mahalle gonullu",
    "sasiad spotkan razem wspoln sasiedz wolontar сусід зустріч разом громад волонтер جيران جار لقاء معا تجمع متطوع",
  ),
  theme(
    "openbare-ruimte",
    { nl: "Straten, pleinen en bankjes", en: "Streets, squares and benches" },
    "stoep trottoir bestrating stoeptegel straatwerk bank bankje bankjes zitplek plein pleintje opknap lantaarn straatverlichting",
    "verlichting toilet wc plaskruis inrichting herinricht onderhoud verloeder kapot gat gaten kuil brug bruggen viaduct tunnel",
    "steiger wegdek asfalt straatmeubilair fontein hekwerk voetpad inrichten vernieuw opfleur verfraai looproute",
    "square bench sidewalk pavement toilet lighting pothole meydan kaldirim tuvalet isiklandir",
    "chodnik lawk plac latarni toalet площ тротуар лавк ліхтар туалет رصيف ارصف ساح مقاعد اناره",
  ),
  theme(
    "bestuur-inspraak",
    { nl: "Gemeente en meepraten", en: "Council and having a say" },
    "gemeenteraad gemeentebestuur raad raadslid gemeente wethouder burgemeester ambtenaar politiek inspraak meepraten meebeslis beslissing besluit",
    "participatie democra referendum stemmen verkiezing luister communicatie informatie loket vergunning bestuur buurtbudget beleid",
    "council councillor mayor municipal government politic democra vote decision meclis baskan karar siyaset",
    "urzad burmistrz radn decyzj polity мер міськ влада рада рішен політ مجلس عمده قرار حكوم سياس",
  ),
  { id: "other", title: { nl: "Overige onderwerpen", en: "Other subjects" }, stems: [] },
];

function theme(id: string, title: Theme["title"], ...lines: string[]): Theme {
  return { id, title, stems: [...new Set(lines.flatMap(words))] };
}

function words(line: string): string[] {
  return line.split(" ");
}
