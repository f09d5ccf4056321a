/**
 * Words of four to seven letters that are easy to read out and to type, no two of which differ in one letter only. Chosen from
 * the list of Dutch words (src/core/plain/words/nl.txt); a code is four of them.
 */
export const movingWords: readonly string[] = `
aanbod aandeel aandoen aangaan aankan aankomt aankoop aankunt aankwam aanleg aannam aanpak aanslag aantal aanviel
aanzien aanzoek aarzel accu achtste acteren acteur actie actieve actrice adelaar ademen ademt adoptie adres afdoen
affaire afgaan afgeven afgezet afging afgrond afhalen afhangt afkeer afkomen afkomst afloop aflopen afmaken afnemen
afslaan afslag afstand afval afvoer afwas afwezig afzien agenten airco akelig akkoord akte aldoor alfabet allang
aller alsmaar alsnog altaar althans alvast alweer amazone ambitie amper amusant amuseer analist ananas anoniem
antenne antiek aparte apen appel applaus arbeid archief argwaan arme armoede artiest artikel artsen asbak asiel
astma athene atleet atleten atomen attent auditie avonden avondje baantje badjas badkuip bagage bagdad balans balie
balkon banaan bananen banken bankier barst barsten bedekt bedenk bedroog bedtijd bedwang beeld beelden beeldje
begaan begeeft begreep begroef beheers behoort behoren behoud behulp bekeek bekeken bekijk bekwaam belandt belang
belast beledig beleefd beleven belofte belonen beloofd bemoei benauwd benen benijd benzine bepaalt beperkt bereid
bereikt bericht beroemd beroep beroven besef besefte beslag beslist besloot besluit besmet bespaar bessen bestaat
bestand besteld bestuur bestwil betaald betrapt betreft betreur beugel beurs bevalt bevatte beveelt bevel bevelen
bevindt bevoegd bevond bevrijd bewaakt bewaard bewaker bewaren beweegt bewees bewegen bewoner bewoog bewust bezat
bezeerd bezem bezielt bezocht bezoek bezorgd bezwaar biecht bied bieden bijeen bijkomt bijnaam bijt bijzijn bittere
bizar blaast blad blaffen blaft blauwe blazen bleef blies bloem bloemen blokken blondje blussen blut bodem boeien
boeit boekje boeman boete boffen boft boksen bord bordje borgsom bosjes botsing botten bouwde bouwen bouwt bovenop
bowlen braaf brak breekt breiden breken breuk briefje brieven bril broeder bron bronnen broodje brug bruggen bruid
bruine brutale bruut buigt buik busje buurman cabine cadeau centen centrum charme checken chemie chique chirurg
chocola cijfers cirkel citaat citeer citeren civiele claimen collega complot contant continu coole creatie cultuur
cursus cyclus cynisch daagde daalt daarbij daarnet daarop daaruit daarvan dader dagboek dakloos dakloze dankzij
dansen dansers dansje danst dappere darm darmen datgene datje datum debat decaan deden deelde deelt dekens dekking
deksel dekt derde dertien dertig deugt diamant dichte dichtst dieet dienaar diende diep dieper diepte dieren dijen
dinsdag directe divisie docent doelwit dolblij dolfijn domein donatie doneren donker doofpot doolhof doorhad doos
doosje dorp dorpen dorpje dorst dosis douane douchen dozijn draai draaide draaien drager draken drang dreef dreigde
dreigen dreigt drempel dreun drijft drijven drinkt droegen droevig droge dromen droogte droomde druiven druppel
dubbele duidt duimen duister duizend dumpen dumpte duren durf durfde dusver duurde duurste duwde duwt duwtje dwars
dwaze dwingt dwong dwongen edele editie eenden eenheid eenmaal eenzaam eenzame eerdere eervol eetlust eetzaal eeuw
eeuwen eeuwig eiland eindigt eindjes eitjes ellende emmer emoties energie engelen enigste enorm envelop eraf erfenis
ergs ergste erheen erkend erlangs ernaar ernaast ernstig eronder eropaf ertegen ertoe ervaren erwten etage ethiek
evenals evenmin exacte examen excuus expres externe extreem fabriek falen farao fase fataal fatsoen feestje feit
feiten felle fictie fietsen figuren figuur filmde filmen filmpje firma flarden flauw fles flesjes flessen flink
flipte flirten flits fluitje fonds fondsen fontein formaat formeel formule fornuis fortuin fouten foutje fraaie
fractie fraude fris frisse functie fusie fysica fysiek gaande gaatjes galerie gangpad ganse gast gasten gauw gaven
gazon geachte gebied gebit geboeid geboekt geboren gebouw gebrek gedacht gedanst gedeeld gedeisd gediend gedoe
gedrag gedroeg geduld gedumpt geduurd geesten geestig gefilmd gegooid gegroet gehaald gehaast gehackt gehecht geheel
gehele gehoopt gehuild geintje gejaagd gelach gelaten geldig geleerd geliefd gelieve gelinkt gelokt gelovig geluid
gemak gemeen gemene gemengd gemist gemogen gemold gemorst gemunt genaamd genade genadig genees geneigd genezen
geniaal geniale geniet genoemd genoot geopend gepakt gepland geplukt gepost gepraat geraak geraken gerucht gerust
gescand geschut gesnapt gesprek gestaan gestart gestemd gestopt getest getikt getoond getto getuige gevaren geverfd
gevleid gevoerd gevolgd gevormd gevulde gewend gewerkt geweten gewild gewone gezag gezet gezeur gezond gids gister
gitaar glaasje gladde glas glimp glorie goeden gokje gokken golfen gooide gooien gordel gordijn graaft grap grapjas
grapje gratie gravin grazen grens grenzen greppel grijns grijp grijpen grijze groeide groeien groeit groene groep
groepje grof gronden grondig groots grootte gulle gunst gunsten gunstig haaien haakjes haaks haalde haasten haastig
hacken hagedis halfuur hals halve handelt handig handje handtas handvat handvol hangen hangt hapje hardop harige
harnas harten hartje havik hechten hectare heelal heersen heerst heette heffen heftig heimwee helaas heldere helling
hemd hemelen hemelse hemzelf hendel hengst herfst herkent herrie hersens herstel hertog herzien hetgeen heup heuvel
hevig hielden hierbij hierin hiermee hierna hierop hiertoe hieruit hiervan hierzo hippe hoedje hoefde hoelang
hoesten hoeven hoewel hoezeer hoge hogere hogerop honderd honger honkbal hoofden hoofdje hoog hoogst hoogte hooguit
hoopten hoorn horloge houding huidige huilde huilen huilt huis huisje hulpje humeur huurder hybride hypnose ideaal
ideale ietsje ietwat ijdel ijsberg ijsje ijskast ijskoud ijzer ijzeren ikzelf illusie imago immers immuun impuls
inbreuk indien ineens ingaan ingang ingezet ingreep inhalen inhoud inhuren inkomen inkt inktvis inladen innemen
insigne inslaan inslag instort interne intiem inval invloed inwoner inzet inzicht ironie jaagt jager jaloers januari
jarig jasje jazeker jeugd jongere jongste juichen jurk jurken jurylid juweel juwelen kaart kaarten kaartje kabel
kabinet kado kaliber kalkoen kalm kalmeer kalmte kameel kammen kanaal kanalen kanjer kanon kantine kapot kapotte
kappen kapsel kartel karwei kassa kasteel kastje katten kauwgom kaviaar kazerne keek keertje keihard keizer kelder
kende kennis keren kerker kermis kerst ketel ketting keuken keurig keurt keus keuze kever kies kiezen kiezers
kijkers kijkje kikker kindje klaagde klaagt klagen klanten klasse klauwen kleden kledij kleding kleed klem klets
kleur kleuren klif klimaat klimmen kliniek klinken klok klonen kloof kloppen klusjes knallen knap knappe knapste
knecht knie knielen knijp knippen knoeien knokken knopen knopje knuffel knul knuppel koekjes koel koerier koers
koester koffer kolonel kolonie komaan komedie komeet komende komiek kompas konijn konvooi koop koorts koper kopie
koppel koppig korps korte kortere korting kortom kortste kosmos kosten kostte kostuum koud kouder kousen krab
krabben krant krassen krater krediet kreeft kregen kristal kritiek kroon kruipen kruipt kruis kudde kuil kussens
kuste kwade kweken kwellen kwestie kwetst laarzen labo lach lachen lachte lade lading lagere lakens lampen lampje
landde landen landt laster lastig lawaai leefden leeg leegte leerde leert legaal legale lege legioen leidde leiden
leiders leiding leidt lente lepel leraar lerares lesje letten leukste leunen levende leveren lezers lezing lichaam
lichten liedje liefste lieten lijm lijnen lijst lijsten lijstje lijve limiet linie linker linksaf linkse lippen
locatie logboek logeert logeren logica logisch lokaas lokale lokte lollig lomp loods loslaat lossen loterij louter
loyaal luchtje luid luider luiers luizen lukken lukt lunchen luxe maandag maatje machtig maffe magie magisch magneet
majoor makkers makkie maling mankeer markt masker materie matras matroos mazzel mede medisch meedoen meegaan meeging
meekomt meenam meende meeneem meent meestal meineed mekaar meldde melden melding meldt melk melkweg melodie menens
mengsel menigte mening mentale merkte mest metaal meteoor methode meubels middag midden mijl mijlen mijne mijzelf
milaan militie miljard minst minuten minuut misgaat misleid mislukt missen missies miste mobiel mochten moderne
moedig moeite moeras moetje molen moment monnik monteur mooier mooiste moraal moreel morele morgens mosterd motief
motoren mozes muggen mutatie muts mythe naald naalden nabij nachtje nachts nadeel nadenkt naderen nadert nadien
nagaan nagels nageven namaak namens natie natuur navraag nederig neefje negeer negende neiging nerveus netjes
netwerk neurale neuzen nietig nijdig niveau nobele nodigde nodigen noedels noemde noemt nonsens nood noodlot noorden
normale nota notaris noteer noteren notitie nuchter nuttig ober oceaan oceanen ochtend oefen oefenen oeps oerwoud
oesters offeren oftewel ofwel oktober olie olifant omarmen omgaan omging omheen omkeren omkopen omlaag omringd
omtrek omtrent omvang omver omweg omwille ondanks ongemak ongeval onklaar onkruid onlangs onnodig onnozel onrust
onszelf ontbijt ontbrak ontdaan ontdekt ontdoen onthoud onthuld ontkent ontslag ontspan ontvang ontwerp onweer
onzeker oogje oogsten oorbel oordeel oorzaak oost opdagen opduikt opeens opeisen opende openen opent opgaf opgeeft
opgeven opgezet ophalen ophef ophield ophoudt opinie opkomen opkomt opkwam opladen oplopen oplost opmaken opname
opneemt opnemen oppas oprapen oprecht oprit oproep opslag opstaan opstand opstel optie opvalt opzet opzicht opzij
opzoek orakel oranje organen orkaan orkest ouderen oudjes oudste overdag overeen overige overleg overste paarden
paarse pakhuis pakje pakt paleis paneel paniek pantser papier paraplu parels parfum parkeer partij passen passie
patat patroon pauze pech penning peper periode perron pers persen petitie pikte piloot piloten pinda pineut pittig
plaag plaatje plafond plande planeet plannen plat platte pleegde pleegt plegen plein pleiten plekje plekken poesje
poetsen poging pokeren politie pols polsen pompoen poot pootjes poppen portaal portier portret poten potje potlood
praatte premie pret prettig prijs prijzen prikken prinses prive procent proces proef proeven profeet profiel pronken
prooi proost pruik publiek punten puntje puzzel quitte raad raadsel raakt raakten raars raden rammel rauwe ravijn
razend reactie reageer recente recept rechter rechtop rechts reclame redenen redt regel regelde regelen regio reisde
reist reizen rekken relaxen religie remedie remmen rennen restjes ribben richel richtte ridder riem riemen rijdt
rijkdom rijke rijkste rijtuig rimpels riool risico riskant riskeer ritje rits rivaal rivalen rivier roddels roedel
roepen roeping roept roes rollen rolt rondes rondje rondom roze rugzak ruige ruiken ruikt ruim ruiter rusten rustig
ruzie saai salade salaris saus scannen schaam schaars schacht schade schaduw schakel schamen scheelt scheer schei
scheidt schelen schema schenk schept scherp schets scheurt schild schone schoon schopte schotel schrap schreef
schrift schrijf schrik schud schudde schuif schuilt schuur scoorde seconde sectie sein sekte serie sessie sfeer
signaal simpel sint sirene sjaal slaapt slager slangen slank slappe slee sleepte sleutel sliep sliepen slimme
slimste sloeg sloegen slokje sloot slordig sloten slotte sluier sluit sluiten sluw smaakt smal smalle smelten smoes
snappen snapt sneden sneed sneeuw sneller snelste snelweg snij snijden snijdt snoepje snor snuiven sociaal sociale
soep soepel solide soorten sovjets sowieso spaar speelde speelt spek speld spelers spiegel spier spieren spijker
spijtig spinnen spion spoed spoedig spons spoor sporen spotten sprak spreek springt sprong spugen spul spuug staande
stabiel stadion stadje stalen stapel stapte starten steeg steegje steken stelde stelsel stelt stemmen sterker
sterkte sterren steun steunde steunen stevig stiekem stijgen stijgt stijl stilte stoel stoelen stoere stof stoffen
stonden stopt stormen stortte stoute straal strakke straten streng strepen strijd strikt stromen stroom strop
studeer studie stuiver stukje stukken stuurde subtiel suiker surfen symbool systeem taaie tactiek tafel talloze
tante tapijt tegenop tegoed tehuis tekeer tekende tekenen tekent tekort tekst teleur telkens tempel tepels terecht
termen termijn terras terrein testen teveel tevens tevoren tezamen thema theorie tiener tijdje tijger tikken tikt
titel tjonge toedoen toegang toekomt toelaat toer toeren toerist toestel toets toeval toezien toffe tomaat tomaten
tombe toneel toom topje toppers torens totaal totale tournee trainde trainen traint tralies trappen trapt treden
treedt tref treffen trein trekje trekt treurig triest trillen trilt triomf trofee trok trokken trompet truc trucjes
tuin tuinen tuinman twaalf twintig typen uien uitdoen uiteen uiterst uitgaan uitgang uitkijk uitkomt uitkwam uitslag
uitstel uitweg uitzag uitzien ultieme unaniem uniek uurtje vaarwel vaccin vaders vage vakbond vaker valse vandoor
vang vanille vanuit vanwaar vanzelf vaste vastzit vatbaar veertig vennoot venster veracht verband verberg verbied
verbod verdien verdoet verdrag vereerd verf vergaan vergat vergis verheug verhoog verhuis verkeer verknal verkoop
verlaat verlang verleid verlies verlof verloor verlost vermaak verman vermeld vermijd vermoed verpakt verraad
verrast verre versie verslag verspil versta verstop vertrek verval verveel verven vervoer vervolg vervuld verwant
verward verwekt verwend verwijt verzet verzin verzoek vierde vieze vijfde vijftig vijver vinger visie visioen visser
visueel visuele visum vitale vlak vlakbij vlammen vlees vleugel vlinder vloeien vloer vlogen vloog vlot vlucht vlug
vochtig voeding voedsel voetbal vogels voldoen volg volgde volle volop vondst vonk vonnis voogd voogdij vooraan
voorin voorje voorjou voorop voorste vorm vormde vormen vraagje vrede vredig vreesde vreest vreugde vrezen vriend
vriezer vrijdag vrijuit vrijwel vuisten vulkaan waag waait waaraan waarin wachtte wafels walvis wandel warmte
wateren wazig wederom weduwe weefsel weegt wegdoen wegens wegga weggaan wegging wegkomt wegliep weigert weldra
weleens welnee welnu welzijn wenst werkdag werkers werking wetende wettige wieg wijs wijze windt winkel winnaar
wissel wisten witte woede woedend woest wolk wolven woonde woordje wormgat wortel wraak wrijf zaakje zadel zakdoek
zake zaklamp zalig zand zanger zeeman zeep zegenen zeilen zelfde zender zending zendt zenuwen zesde zestien zestig
zette zeuren ziel zielen ziezo zijde zijkant zilver zingt zinken zinloos zinloze zitting zodanig zojuist zolang
zolder zomers zondag zonde zonet zonnige zoontje zorgde zover zowel zozeer zucht zuiden zuinig zuiver zulke zusjes
zuster zwaaien zwaar zwager zwak zwakke zware zweet zwem zwembad zwemmen zwendel zweren zwerver zwijg zwijgen zwoer
`
  .trim()
  .split(/\s+/);
