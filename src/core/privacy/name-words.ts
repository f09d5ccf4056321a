const set = (words: string) => new Set(words.split(/\s+/));

/** First names that people here bear often: what tells a name where capitals do not. None that is an everyday word. */
const firstNames =
  set(`jan piet kees henk wim gerrit willem johan hans peter pieter paul joop jaap klaas dirk arie cor bert
  rob ron ruud theo ton tom tim tijs thijs daan sem luuk lucas levi milan jesse finn noud stijn sven lars niels joris jeroen
  jurgen martijn maarten marcel marco mark michel michiel mike rick richard robert robin roel ronald rutger sander sebastiaan
  stefan stephan steven thomas tobias vincent walter wouter yannick erik eric edwin frank frans freek gijs guus harm harry
  hendrik herman hugo jacob jasper jelle jim jochem joep johannes jos jurre karel karl koen laurens leon leo lennart
  menno mees nico olaf oscar otto patrick ralf rein reinier rens ties wesley xander aad ad adriaan albert alex alexander
  andre anton arjan arjen arnold arthur barend bart ben benno bernard boudewijn bram casper chris christiaan daniel david
  dennis diederik ed eduard egbert evert felix ferdinand floris gerard gert geert hein huub ivo jack jef jo joost
  anna anne annie anneke annelies annemarie anita anja ans astrid audrey barbara bea beatrix bep betty brigitte carla carolien
  caroline chantal charlotte christina cindy claudia corrie daphne debby denise diana dina dorien edith elisabeth ellen elly
  els elsa emma esther eva evelien femke fenna fien fleur floor frederique froukje geertje gerda greet greetje hanna hanneke
  hannah heleen helma hennie henny hetty hilde ida ilse ina ineke inge ingrid irene iris isa jacqueline jannie janneke jannie
  jantine jennifer jessica jet joke jolanda josephine joyce judith julia juul karin katja kim kirsten klara laura
  leonie lia lien lies liesbeth lieke linda lisa lisette loes lotte louise lucia maaike maartje manon margriet margo maria marian
  marianne marieke marije marijke marina marjan marjolein marleen marloes martine maud mien mieke miep mila milou mirjam
  monique nadia nathalie nel nelleke nelly nicole nienke nina noor nora olga petra rachel rebecca renate ria rianne rita
  rosa roosmarijn ruth sabine sandra sanne sara sarah saskia silvia simone sofie sonja sophie stella susan suzanne sylvia tamara
  tess tessa thea tina tineke tineke toos trees trudy truus ursula vera veronique wendy wil wilhelmina willemijn
  willy yvette yvonne zoë sjaak sjors sjoerd tjeerd wiebe ytsje sietse douwe hidde jorrit nynke sytske wytske
  mohamed mohammed muhammed mehmet ahmed ahmet ali hassan hasan hussein hüseyin huseyin mustafa ibrahim ismail yusuf youssef yousef
  omar osman ömer omer murat emre can burak kemal karim khalid rachid said saïd abdel abdullah abdelkader hamid hamza bilal
  ilyas ayoub anas nabil samir tarik brahim driss jamal mimoun mo achmed amir reza farid fatih serkan erkan kadir recep selim
  fatima fatma aicha aisha ayse ayşe emine hatice khadija naima samira rachida saida saïda malika nadia yasmina yasmin yasemin
  zeynep elif merve esra hülya gül leyla laila layla mariam meryem miriam zohra hafida karima hanan hind iman imane latifa
  najat souad zahra soraya farah amal amina noura rania salma sumaya zeina amara fatou priya anjali ravi raj sunil sita
  anita dewi joyce winston giovanni jurgen ruben sheila shirley marlon clyde
  marek piotr andrzej krzysztof tomasz paweł pawel michał michal jakub kuba adam łukasz lukasz mateusz marcin grzegorz wojciech
  stanisław zbigniew jerzy katarzyna kasia małgorzata agnieszka ewa zofia magdalena monika joanna beata dorota
  aleksandra ola natalia karolina iwona halina irena danuta jolanta agata weronika
  олена ірина оксана наталія наталя тетяна світлана марія анна катерина юлія людмила галина ольга надія любов валентина
  андрій олександр сергій володимир микола тарас петро іван дмитро юрій богдан василь михайло максим ігор віктор роман павло
  olena iryna oksana nataliya tetiana svitlana oleksandr serhiy andriy volodymyr mykola taras petro ivan dmytro
  أحمد احمد محمد محمود علي عمر خالد حسن حسين يوسف إبراهيم ابراهيم مصطفى كريم سمير طارق عبد فاطمة مريم عائشة خديجة زينب
  سارة ليلى نور هدى أمل سلمى رنا آمنة
  john james michael william mary susan oliver jack grace emily george charlie amelia olivia jacob sophia ethan joshua samuel
  matthew andrew joseph edward henry alice lucy kate katherine elizabeth margaret patricia nancy karen donald kevin brian`);

const surnames =
  set(`jansen janssen de vries bakker visser smit smits meijer meyer mulder bos vos peters hendriks dekker dijk dijkstra
  brouwer wit graaf linden haan hoekstra jong boer groot meer berg vliet beek heuvel broek brink kok koning prins schouten
  schipper post postma kuipers kuiper maas veenstra hermans martens willems jacobs timmermans timmer verhoeven verbeek
  wouters huisman leeuw bosch bosman blom molenaar scholten kramer koster vermeulen kuijpers evers sanders claassen
  yilmaz yıldız kaya demir çelik şahin öztürk özdemir arslan doğan nguyen singh khan hassan ali bakkali amrani bouzid idrissi
  nowak kowalski kowalska wójcik wiśniewski kamiński lewandowski zieliński smith jones brown taylor wilson`);
const surnameEnding =
  /(?:sen|ssen|stra|sma|tsma|inga|inga|ema|veld|kamp|horst|huizen|mans|ski|ska|enko|czyk|oğlu|oglu)$/u;

/** Words that hold a sentence together or say what somebody does: no names, also not with a capital. */
const grammar =
  set(`aan achter af al alle alleen alles allemaal als altijd ander andere anders beide ben bent beter bij binnen boven
  buiten daar daarom dan dat denk deze die dit doe doen doet door dus echt een één eens eerst eigenlijk elk elke en er erg even
  ga gaan gaat geef geen geeft genoeg gewoon goed graag had hadden heb hebben hebt heeft heel hem hen het hier hij hoe hoor
  ik iedereen iemand iets in is ja je jij jou jouw jullie kan kent kom komen komt kon konden kunnen kunt laat maar mag maak
  maakt maken meer meest men met mij mijn mis mist moet moeten mogen na naar naast nee niemand niet niets nodig nog nooit
  nou nu nul of om omdat onder ons onze ook op over past per rijdt rijden samen sinds soms spelen speelt sta staan staat
  steeds te tegen teveel toch toen tot tussen u uit uw vaak valt van vandaag vanaf vanuit veel verder via vind vinden vindt
  volgens voor vooral vraag waar waarom wacht wanneer want was wat we weer weet weg wel welk welke welkom werd werk werkt
  werken wie wij wil willen wilt woon woont wonen word worden wordt zal ze zeg zegt zei zelf zet zich zie ziet zij zijn zit
  zitten zo zoek zoekt zonder zou zouden haar hun me heet heten noem stem hou klaar eens oneens
  helpt helpen kijkt kijk parkeert fietst loopt lopen klaagt luistert zorgt krijgt betaalt betaal doet durft lijkt blijft
  the a an and are at be because but by can do for from has have here i if it like love my no not nothing on or our
  please she that their there they this to very want what with you your live need think too against every walk who
  ve bir bu için çok değil da de ki ile burada istiyorum w na nie jest to że za się mieszkam chcę lubię bardzo tu od z ze o
  й та не в у на що це з за до я ми тут хочу живу і в على لا هذا هنا أنا ليس مهم جدا و في من`);

/** Everyday things, people and moods: a name only with a capital, and then only where nothing else can follow. */
const everyday =
  set(`druk geld huur last leuk man mooi pas vrij ziek moe boos blij bang oud bezorgd tevreden trots benieuwd gelukkig
  voorstander tegenstander lid hele zeer net bijna geheim anoniem bekend onbekend belangrijk onbelangrijk haas privé bezorgde
  beste lieve nieuwe oude goede aardige oudere jonge kleine grote twee drie vier vijf zes zeven acht negen tien
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
  oktober november december kerst pasen pinksteren koningsdag ramadan gemeente winkel overkant buurt wijk straat plein hoek
  park school kerk moskee supermarkt bus tram trein voorzitter wethouder burgemeester raad raadslid college ambtenaar
  politie dorp stad bewoner bewoners buren buurman buurvrouw buurtbewoner buurtbewoners omwonende omwonenden huurder
  huurders ouders kinderen vrienden familie gezin dames heren mensen team stichting vereniging werkgroep comité vve bestuur
  club hiernaast hierboven hieronder verderop tegenover nederland nederlands amsterdam utrecht rotterdam europa samenspraak
  god jezus bankje bankjes bomen boom groen auto fiets hond kind moeder vader oma opa mama papa zoon dochter flat appartement
  mevr mevrouw mw mvr dhr meneer heer fam dr drs ir mr mrs prof ing ds pan pani
  huis deur tuin garage nummer nieuws bakker slager so always all more live önemli nothing`);

/** What somebody may be besides a person with a name: of a faith, a people, a town, a trade, a party. */
const groups =
  set(`jood joodse moslim moslima christen katholiek protestant turk turkse pool poolse deen zweed fries friezin fin ier griek
  bulgaar rus kroaat roemeen syriër arabier berber koerd hindoe brit schot belg duits duitse frans engels iers marokkaans marokkaan
  surinamer oekraïner oekraïense hollander nederlandse amsterdamse rotterdamse haagse utrechtse brabo student studente kok bas
  smid boer arts kunstenares weduwe weduwnaar single homo lesbo queer expat zzp mantelzorger vegan bejaard gehandicapt
  dutch english british french german polish turkish irish muslim jewish jew christian catholic hindu gay mum dad mother father
  polakiem polką türküm müslümanım`);
const groupEnding =
  /(?:er|ers|erse|aar|aan|ër|ees|isch|ist|iste|iaan|oor|eur|ent|ant|aat|man|vrouw|moeder|vader|lid|loos|ster|ish|ese|ian|ean|can|kiem|anin|ką)$/u;
/** "Onbekend", "genoemd", "verkeerd": no names, unless they are known as such. */
const participle = /^(?:ge|be|ver|ont|on)\p{Ll}{3,}(?:d|t|en)$/u;
const street =
  /\p{L}{3}(?:straat|strasse|straße|laan|plein|platz|park|kade|plantsoen|singel|gracht|weg|school|brug|tunnel|huis|allee)$/u;

export const isFirstName = (word: string) => word.split("-").every((part) => firstNames.has(part));
export const isSurname = (word: string) => surnames.has(word) || surnameEnding.test(word);
export const isGrammar = (word: string) => grammar.has(word);
export const isEveryday = (word: string) =>
  grammar.has(word) || everyday.has(word) || (participle.test(word) && !isFirstName(word));
export const isGroup = (word: string) => groups.has(word.replace(/'.*/, "")) || groupEnding.test(word);
export const isStreetName = (word: string) => street.test(word);
