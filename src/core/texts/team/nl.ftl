# Voor collega's in Slack. Ook hier: gewoon Nederlands, korte zinnen.

# Berichten in het teamkanaal
thread-of = { $title } — alles over deze vraag staat in deze thread. Bewoners lezen hier niet mee.
thread-of-team = Collega's, wij willen graag weten wat u vindt: { $title } Antwoorden duurt een paar minuten. Alleen u ziet het gesprek.
button-join-team = Meedoen
button-write = Zelf schrijven
write-title = Zelf schrijven
write-field = Uw woorden
write-empty = Schrijf iets op.
write-submit = Versturen
thread-of-ideas = Ideeën van bewoners — alles daarover staat in deze thread. Bewoners lezen hier niet mee.
texts-wait = { $count ->
    [one] Eén reactie van een bewoner wacht op u.
   *[other] { $count } reacties van bewoners wachten op u.
}
texts-wait-none = Alle reacties zijn beoordeeld. Er wacht niets meer.
texts-wait-newer = Er kwamen nieuwe reacties bij. Kijk bij het nieuwste bericht in deze thread.
published = De vraag staat open voor bewoners (versie { $version }). Dit zijn de links:
published-for-team = Collega's kunnen nu meedoen met de knop hierboven (versie { $version }).
posters = Posters om te printen:
codes = QR-codes om te printen. Zo weet u later via welke poster of brief iemand kwam.
button-moderate = Lezen en beoordelen

# Berichten aan iedereen die meedeed
broadcast-promise-changed = Wie meedeed, krijgt bericht: de belofte is veranderd.
broadcast-bar = { $bar } { $percent }%
broadcast-sent = { $sent } van de { $all } mensen hebben het bericht.
broadcast-unreachable = { $count ->
    [one] Eén persoon is niet bereikbaar. Die heeft het gesprek met ons uitgezet.
   *[other] { $count } mensen zijn niet bereikbaar. Zij hebben het gesprek met ons uitgezet.
}
broadcast-given-up = { $count ->
    [one] Bij één persoon lukte het niet.
   *[other] Bij { $count } mensen lukte het niet.
}
broadcast-to-do = Nog te gaan: { $count }.
broadcast-quiet = In de rusttijd sturen wij niets. Daarna gaat het vanzelf verder.
broadcast-over = Klaar.

# De belofte aan bewoners
reminder-due = { $title } Bewoners horen uiterlijk { $answerBy } wat de gemeente met hun antwoorden doet. { $days ->
    [0] Dat is vandaag.
    [one] Dat is morgen.
   *[other] Dat is over { $days } dagen.
}
reminder-overdue = TE LAAT: { $title } Bewoners hadden uiterlijk { $answerBy } iets moeten horen.
reminder-how = Vertel bewoners wat u met hun antwoorden deed. Lukt dat niet op tijd? Geef dan een nieuwe datum, met de reden. Wie meedeed, krijgt die te horen.
ideas-overdue = TE LAAT: { $count ->
    [one] één idee van een bewoner wacht
   *[other] { $count } ideeën van bewoners wachten
} op antwoord. Wij beloofden dat binnen { $days } dagen. Vertel wat u met het idee deed.

# Weekbrief voor de raad
digest-ready = Weekbrief { $number }, versie { $version }, is klaar. De raad krijgt de brief als u of een collega hem goedkeurt.
digest-ready-auto = Weekbrief { $number }, versie { $version }, is klaar. De brief gaat vanzelf naar de raad, behalve als u op "Nog niet versturen" drukt.
button-read-digest = Lezen en goedkeuren
button-hold-digest = Nog niet versturen
digest-approve-title = Weekbrief
button-remark = Opmerking schrijven
digest-send = Goedkeuren en versturen
digest-send-again = Deze versie ook versturen
digest-send-what = De raad krijgt deze weekbrief meteen. Dat kan niet meer terug.
digest-send-again-what = De raad kreeg al versie { $sent }. Wilt u ook versie { $version } sturen? Dat kan niet meer terug.
digest-send-yes = Ja, versturen
digest-send-no = Nee, nog niet
digest-sent-before = De raad kreeg al versie { $sent }. Dit is versie { $version }. Die is nog niet verstuurd.
digest-already-sent = Versie { $version } van deze weekbrief is al naar de raad gestuurd. Er is nu niets verstuurd.
button-themes = Onderwerpen hernoemen of samenvoegen
theme-title = Onderwerpen
theme-how = Kies een onderwerp. U geeft het een andere naam, of u zet het bij een ander. Wat u samenvoegt, staat in de brief, met het aantal.
theme-pick = Onderwerp …
theme-merged = { $title } (zit nu bij: { $into })
theme-name = Naam (laat leeg voor de gewone naam)
theme-into = Waar hoort het bij?
theme-itself = Het blijft een eigen onderwerp
theme-stored = Bewaard. Zo komen de onderwerpen in de weekbrief. Wij maken de brief nu opnieuw. Dat is zo klaar. Lees hem daarna, en keur hem dan pas goed.
digest-remark-field = Wat wilt u toevoegen? Dit komt in de weekbrief als opmerking van het team.
digest-remark-about = Waar gaat het over? Leest alleen de raad nu wat mensen daarover zeggen? Dan leest ook alleen de raad uw opmerking, tot meedoen niet meer kan.
digest-remark-all = De hele weekbrief. Iedereen leest dit meteen.
digest-remark-empty = Schrijf op wat u wilt toevoegen.
digest-with-remark = Uw opmerking staat erin. Er is nog niets verstuurd. Lees de nieuwe versie, en verstuur die met de knop onderaan.
digest-changed = Er kwam een nieuwe versie bij terwijl u las. Lees deze eerst.
digest-being-rebuilt = Wij maken deze weekbrief op dit moment opnieuw. Hieronder staat nog de oude. U kunt hem goedkeuren als de nieuwe er is. Dat is zo klaar: open hem dan nog een keer.
digest-sent = Goedgekeurd. De weekbrief gaat nu naar de raad.
digest-held = De weekbrief gaat niet vanzelf weg. U kunt hem later nog goedkeuren.
digest-gone = Deze weekbrief is er niet meer.
digest-not-yours = Alleen de collega's die de gemeente daarvoor koos, mogen deze weekbrief goedkeuren.

# Weekbrieven van eerder
button-digests = Weekbrieven
digests-title = Weekbrieven
digests-how = De nieuwste staat bovenaan. U leest elke brief zoals het team hem las.
digests-none = Er is nog geen weekbrief gemaakt. De eerste komt als er een week voorbij is.
digests-line = Weekbrief { $number }: { $from } tot en met { $to }
digests-sent = Naar de raad gestuurd op { $on }, versie { $sent }.
digests-newer = Daarna kwam versie { $version }. Die is niet verstuurd.
digests-held = Een collega hield deze brief tegen. De raad heeft hem niet.
digests-waiting = Deze brief wacht nog. De raad heeft hem niet.
digests-more = { $count ->
    [one] Eén oudere weekbrief staat alleen op de website.
   *[other] { $count } oudere weekbrieven staan alleen op de website.
}
button-open-digest = Lezen

# Van raadsleden
button-invite-council = Raadslid uitnodigen
council-link = Stuur deze link aan één raadslid. Die krijgt de weekbrief dan elke week in Telegram. De link werkt één keer, twee weken lang.
council-no-link = De bot is nog niet bekend bij Telegram. Probeer het over een minuut nog eens.
council-title = Van de raad
council-asks = Vraag stellen
council-takes-up = Ik pak dit op
council-not-formal = Dit is geen formele raadsvraag. Het team leest het in Slack, en het staat in de volgende weekbrief.
council-asks-field = Wat wilt u weten?
council-takes-up-field = Wat pakt u op?
council-name = Uw naam, alleen als u die erbij wilt
council-empty = Schrijf op wat u wilt zeggen.
council-stored = Bewaard. Het team leest het nu. Het staat in de volgende weekbrief.
council-asks-told = Een raadslid stelt een vraag:
council-takes-up-told = Een raadslid pakt dit op:
council-somebody = (zonder naam)

# Een raadslid antwoorden
button-answer-council = Antwoord aan het raadslid
council-answer-title = Antwoord raadslid
council-answer-field = Wat wilt u dit raadslid antwoorden?
council-answer-where-chat = Het raadslid krijgt dit in de eigen chat. U ziet eerst hoe het eruitziet. U weet niet wie het is, en dat blijft zo.
council-answer-where-channel = Dit komt in het kanaal van de raad, onder de weekbrief. Iedereen daar kan het lezen. U ziet eerst hoe het eruitziet.
council-answer-how = Zo leest het raadslid het. Er is nog niets verstuurd.
council-answer-plain = Zo moeilijk is uw antwoord: niveau { $level } van 4 (1 of 2 is goed). De langste zin heeft { $words } woorden.
council-answer-personal-data = ⚠ In uw antwoord staan misschien persoonlijke gegevens. Haal die liever weg.
council-answer-quiet = Het is nu rusttijd. Uw antwoord gaat morgenochtend weg.
council-answer-empty = Schrijf op wat u wilt antwoorden.
council-answer-too-long = Uw antwoord is te lang. Schrijf niet meer dan 1500 tekens.
council-answer-sent-chat = Uw antwoord gaat nu naar het raadslid. Het team leest het in de thread van deze vraag.
council-answer-sent-channel = Uw antwoord komt nu in het kanaal van de raad. Het team leest het in de thread van deze vraag.
council-answer-below = U bent hiermee klaar. Ga terug.
council-answer-already = Een collega gaf al antwoord. Het raadslid krijgt het niet nog eens. Dit was het antwoord:
council-answer-gone = Dit bericht van het raadslid is er niet meer.
council-answer-nowhere = Wij weten niet meer waar dit raadslid het zei. Daar kunt u dus geen antwoord geven.
council-answer-unreachable = Dit raadslid wil geen berichten meer, of liet alles wissen.
council-answered-told = Een collega gaf een raadslid antwoord. Dit zei het raadslid:
council-answered-with = En dit was het antwoord:

# Overzicht
home-title = Samenspraak
begin-title = Zo begint u
begin-steps = Er is nog geen vraag aan bewoners. In drie stappen bent u zover.
begin-make = 1. Maak een vraag. Vul een formulier in, of kies een bestand. U ziet hem eerst zelf, daarna pas bewoners.
begin-colleagues = 2. Nodig collega's uit in het kanaal van het team. Wie daar zit, kan meewerken.
begin-channel = Naar het kanaal
begin-council = 3. Nodig een raadslid uit. Die krijgt dan elke week een brief met wat bewoners zeggen.
begin-manual = Handleiding
manual-title = Handleiding voor collega's in Slack
# Overzicht: de lijsten
list-yours = Voor u
list-yours-none = Er wacht nu niets op u.
list-team = Voor het team
list-deadlines = Wanneer bewoners iets horen
list-drafts = Nog niet klaar
list-all = Alle vragen aan bewoners
list-asked = Nog geen antwoord van een bewoner
list-more = { $count ->
    [one] En nog één. Die staat op een eigen bladzijde.
   *[other] En nog { $count }. Die staan op een eigen bladzijde.
}
list-more-button = Bekijken
list-before = Vorige
list-after = Volgende
list-back = Naar het overzicht
list-place = { $from } tot en met { $to } van { $total }
list-empty = Hier staat niets meer.
deadline = Uiterlijk { $answerBy }:
deadline-over = TE LAAT, het moest op { $answerBy }:
task-of = Dit is voor { $who }
task-given = { $count ->
    [one] Een collega vraagt u om één reactie te lezen.
   *[other] Collega's vragen u om { $count } reacties te lezen.
}
task-overdue-ideas = TE LAAT: { $count ->
    [one] één idee van een bewoner wacht
   *[other] { $count } ideeën van bewoners wachten
} op antwoord.
ideas-title = Ideeën van bewoners
button-given = Lezen

# Overzicht: hoe ver een vraag is
state-not-yet = Nog niet begonnen
state-open = Open tot en met { $closes }
state-closed = Gesloten sinds { $since }
state-with-council = Sinds { $since } bij de raad of het college
state-answering = Bewoners krijgen nu hun antwoord
state-answered = Bewoners kregen antwoord op { $since }
told-whole = Het antwoord ging uit op { $since }.
told-part = Een deel van het antwoord ging uit op { $since }. Er volgt nog meer.
told-people = { $people ->
    [one] Eén persoon kreeg antwoord.
   *[other] { $people } mensen kregen antwoord.
} Niet te bereiken: { $unreached }.
told-open = Wie nu nog meedoet, krijgt dit antwoord ook.
answered-before = Bewoners kregen eerder antwoord, op { $since }. Daarna ging de vraag weer open. Ook op wat er nu bij komt, wachten bewoners op antwoord.
reach = { $reach ->
    [0] Nog niemand deed mee.
    [one] Eén bewoner deed mee. Deze week kwamen er { $fresh } bij. Aantal antwoorden: { $answers }.
   *[other] { $reach } bewoners deden mee. Deze week kwamen er { $fresh } bij. Aantal antwoorden: { $answers }.
}
waiting = { $waiting ->
    [0] Er hoeft niets beoordeeld te worden.
    [one] Eén reactie moet nog beoordeeld worden.
   *[other] { $waiting } reacties moeten nog beoordeeld worden.
}
promise-by = Bewoners horen iets: uiterlijk { $answerBy }.
promise-overdue = TE LAAT: bewoners hadden uiterlijk { $answerBy } iets moeten horen.
owner-none = Nog niemand is verantwoordelijk.
next = Nu doen: { $step }
next-answer-residents = vertel bewoners wat u met hun antwoorden deed.
next-moderate = lees de reacties die wachten.
next-wait-for-opening = wachten tot het begint.
next-spread-the-word = deel de link, er doen nog weinig mensen mee.
next-read-along = lees mee met wat bewoners zeggen.
next-take-to-council = leg de antwoorden voor aan de raad of het college.
next-wait-for-sending = niets, de berichten aan bewoners gaan nu uit.
next-nothing = niets meer, bewoners hebben antwoord.
button-read-all = Alle antwoorden lezen
unread-digest = Weekbrief { $number } wacht op u. De raad krijgt de brief als u of een collega hem goedkeurt.
unread-digest-auto = Weekbrief { $number } gaat vanzelf naar de raad, behalve als u op "Nog niet versturen" drukt.
unread-reply = Antwoord van { $pseudonym }, bij { $title }:
button-read = Gelezen
read-stored = Dit staat nu als gelezen in het overzicht.

# Uitslag
button-results = Uitslag
results-title = Uitslag tot nu toe
results-gone = Deze vraag aan bewoners is er niet meer.
results-people = { $people ->
    [0] Nog niemand deed mee.
    [one] Eén mens deed mee.
   *[other] { $people } mensen deden mee.
} De laatste zeven dagen kwamen er { $fresh } bij.
results-late = { $count ->
    [one] Van één mens kwamen de antwoorden na het sluiten, van papier of van horen.
   *[other] Van { $count } mensen kwamen de antwoorden na het sluiten, van papier of van horen.
}
results-more = { $count ->
    [one] Eén vraag past hier niet. Die staat in het verslag.
   *[other] { $count } vragen passen hier niet. Die staan in het verslag.
}
results-texts = { $received ->
    [0] Nog niemand schreef iets in eigen woorden.
    [one] Eén reactie kwam in eigen woorden.
   *[other] { $received } reacties kwamen in eigen woorden.
} { $waiting ->
    [0] Er wacht niets op een collega.
    [one] Eén ervan wacht nog op een collega.
   *[other] { $waiting } ervan wachten nog op een collega.
}
results-no-points = Wat bewoners vooral zeggen, staat hier na de eerste weekbrief.
results-points-of = Zo staat het in weekbrief { $number }. Wat daarna binnenkwam, zit hier nog niet in.

# Bestanden in de thread van een vraag
button-files = Bestanden
files-title = Bestanden
files-how = Over: { $title }. Wij maken het bestand voor u. Het komt daarna in de thread van deze vraag, in het kanaal van het team.
files-about-report = Het eindverslag: van belofte tot uitkomst. Om te printen, en als tekst.
files-about-lessons = De leskaart: wat u hiervan leerde. Een andere gemeente kan ermee beginnen.
files-about-answers-csv = Alle antwoorden als lijst, om mee te rekenen (CSV).
files-about-answers-json = Alle antwoorden als JSON, voor een programma.
files-not-open-yet = Dit kan nog niet. De vraag is nog niet begonnen.
files-not-closed-yet = Dit kan nog niet. Sluit de vraag eerst: dit gaat over het geheel.
files-gone = Deze vraag aan bewoners is er niet meer.
files-asked = Wij maken het nu. Het komt zo in de thread van deze vraag. Bij veel antwoorden duurt dat even.
button-ask-files = Maak dit bestand
files-team-only = Alleen voor het team
files-team-only-what = Hierin staan woorden van bewoners, zonder hun naam. Geef dit bestand niet door. Wie zich later laat wissen, staat er nog in. Gooi het weg als u klaar bent.
files-team-only-yes = Ja, maak het
files-not = Nee, niet doen
files-told-report = Het eindverslag, zoals het nu is.
files-told-lessons = De leskaart van deze vraag. Hier staan geen woorden van bewoners in.
files-told-answers = Alle antwoorden, alleen voor het team. Er staan geen namen bij. Wie zich later laat wissen, staat er nog in. Gooi het weg als u klaar bent.
files-not-any-more = Dit bestand kon niet meer gemaakt worden. De vraag is weer open, of is er niet meer.
files-cut = Er zijn meer antwoorden dan hier passen. Vraag uw beheerder om het hele bestand (het commando "export").
files-name-report = eindverslag
files-name-lessons = leskaart
files-name-answers = antwoorden

# Een link naar een vraag, in een bericht in Slack
unfurl-how = Meedoen? Dat kan met de knop hieronder.

# Een reactie aan een collega geven
button-assign = Aan een collega geven
assign-title = Aan een collega geven
assign-how = Deze collega krijgt bericht in het kanaal, en ziet de reactie bij "Voor u". U kunt ook uzelf kiezen.
assign-submit = Geven
assign-take-back = Niet meer aan iemand geven
assign-given = Bewaard. Deze collega ziet de reactie bij "Voor u".
assign-taken-back = Bewaard. De reactie is nu van niemand. Zij blijft staan.
assign-gone = Deze woorden zijn er niet meer. De bewoner heeft ze laten wissen.
assign-late = Een collega was u voor. Er is niets veranderd.
assign-bot = Een bot kan niets lezen. Kies een collega.
assign-guest = Kies een collega met een gewoon account in Slack. Een gast mag dit niet lezen.
assigned-to = Gegeven aan { $who }
given-told = Een collega vraagt u om deze reactie te lezen:

# Zoeken
search-title = Zoeken
search-field = Wat zoekt u?
search-how = Wij zoeken in titels, in vragen en in wat bewoners zeiden. Een deel van een woord mag ook.
search-short = Typ ten minste twee letters.
search-none = Wij vonden niets met "{ $query }". Probeer een ander woord, of een deel van het woord.
search-consultations = Vragen aan bewoners
search-texts = Wat bewoners zeiden, het nieuwste eerst
search-no-texts = Hier vonden wij niets.
search-not-yet = In de nieuwste reacties vonden wij niets. Er zijn nog oudere.
search-on = Verder zoeken in oudere reacties
search-more = { $count ->
    [one] En nog één vraag aan bewoners. Zoek met meer woorden, dan ziet u die.
   *[other] En nog { $count } vragen aan bewoners. Zoek met meer woorden, dan ziet u die.
}
search-open = Openen
search-back = Terug naar zoeken

# Beoordelen
moderate-title = Beoordelen
moderate-how = Wat u hier goedkeurt, telt mee. Past het niet bij een onderwerp? Dan is het gelezen, en hoort de bewoner dat aan het eind. Boosheid is geen reden om iets af te wijzen. Wijst u iets af? Dan krijgt de bewoner bericht. U kunt de woorden niet veranderen.
moderate-left = { $count ->
    [0] Er wacht niets meer.
    [one] Er wacht nog één reactie.
   *[other] Er wachten nog { $count } reacties.
}
moderate-none = Er zijn nog geen beoordeelde antwoorden om te lezen.
moderate-read-all = Dit waren alle antwoorden die al beoordeeld zijn. Dank u wel.
moderate-mine-none = Hier is nu niets aan deze collega gegeven.
moderate-mine-read = Dit waren alle reacties die aan deze collega zijn gegeven. Dank u wel.
moderate-one-none = Deze reactie is er niet meer.
moderate-one-read = Bewaard. Dit was de reactie die u opende.
moderate-done = Klaar. Er wacht niets meer. Dank u wel.
moderate-submit = Opslaan
moderate-close = Stoppen
moderate-language = Taal: { $language }.
moderate-item = { $pseudonym } · { $question }
moderate-flag-threat = ⚠ Let op: dit lijkt een bedreiging.
moderate-flag-slur = ⚠ Let op: hier staat mogelijk een scheldwoord over wie iemand is.
an-idea = Idee
moderate-choice = Uw besluit
moderate-choice-flagged = Uw besluit. Kies zelf: hier staat nog niets ingevuld.
ruling-not-now = Nu nog niet
ruling-accepted = Telt mee
ruling-leave = Laat het zo ({ $now })
status-waiting = wacht
status-accepted = telt mee
status-apart = past niet bij een onderwerp
status-rejected = afgewezen
ruling-apart = Telt niet mee bij een onderwerp (bewoner hoort dat pas aan het eind)
ruling-rejected = Afwijzen: { $reason }
moderate-late-by = { $count ->
    [one] Eén reactie was al beoordeeld door { $who }.
   *[other] { $count } reacties waren al beoordeeld door { $who }.
} Dat besluit blijft staan.
moderate-late-changed = { $count ->
    [one] Eén reactie is veranderd terwijl u las, of de regels zijn veranderd. U ziet die hier opnieuw.
   *[other] { $count } reacties zijn veranderd terwijl u las, of de regels zijn veranderd. U ziet ze hier opnieuw.
}

# Twee collega's in één scherm
form-clash = Een collega was u voor. Er is nog niets bewaard van wat u invulde. Hieronder ziet u boven elk veld wat er nu staat. Slaat u nog een keer op? Dan komen uw woorden daarvoor in de plaats.
form-clash-field = Een collega schreef hier intussen: { $words }
form-clash-day = Een collega koos hier intussen: { $day }
form-clash-empty = Een collega maakte dit veld intussen leeg.
back = Terug
back-title = Teruggaan?
back-what = Hebt u iets veranderd? Dat is dan weg. Het is nog niet bewaard.
back-yes = Ja, terug
back-no = Nee, blijven

# Wie mag
not-a-colleague = Dit kunnen alleen collega's in het kanaal van het team. Vraag een collega om u uit te nodigen.
not-a-guest = U bent in Slack een gast. Dit kunnen alleen collega's met een gewoon account. Vraag uw collega's van beheer.
not-an-external = U werkt in Slack bij een andere organisatie. Dit kunnen alleen collega's van deze gemeente.
not-deactivated = Uw account in Slack is uitgezet. Daarom kunt u dit niet doen.
not-a-bot = Dit kunnen alleen mensen doen, geen bots.
who-is-untold = Slack zegt nu niet wie u bent. Er is niets gedaan. Probeer het zo nog eens.
who-is-untold-here = Slack zegt nu niet wie u bent. Er is nog niets bewaard. Wat u schreef, staat hier nog. Probeer het zo nog eens.
act-broken-off = Ik was bezig na te gaan wie u bent, en werd onderbroken. Kijk of gelukt is wat u deed. Zo niet, doe het dan nog eens.
took-too-long = Slack kreeg niet op tijd antwoord. Er is niets misgegaan. Probeer het nog eens.
went-wrong = Er ging iets mis. Uw collega's van beheer zien het in het logboek. Probeer het nog eens.

# Hulp
help-title = Hulp
help-menu = Typ /inspraak. U ziet dan alle vragen aan bewoners, en wat u nu kunt doen. Dat ziet u ook op Start, de eerste pagina van deze app.
help-idea = Hoorde u een idee van een bewoner? Typ /inspraak idee, en daarachter wat de bewoner zei. U ziet eerst wat er wordt bewaard.
help-message = Staan de woorden van een bewoner in Slack? Ga naar dat bericht en kies bij Meer acties: Voeg toe als reactie.
help-thread = Elke vraag aan bewoners heeft een eigen thread in het kanaal van het team. Bewoners lezen daar niet mee. Gaat er iets naar een bewoner? Dan ziet u altijd eerst een voorbeeld.
help-own = Doet u zelf mee aan een vraag? Typ /inspraak mijngegevens: dan ziet u wat er van u is bewaard. Typ /inspraak vergeet: dan wissen wij het. Typ /inspraak stop: dan krijgt u geen berichten meer. Typ /inspraak taal: dan kiest u een andere taal.

# Een reactie toevoegen
button-form = Antwoorden invoeren
collect-title = Reactie toevoegen
collect-how = Persoonlijke gegevens zijn weggehaald. Staat er nog een naam of adres in? Haal die dan zelf weg. Wie dit opnam, staat alleen in het logboek.
collect-place = Waar hoort dit bij?
collect-idea = Los idee
collect-other = Niet bij een vraag
collect-choose = Kies waar dit bij hoort.
collect-part = Wat de bewoner zei (deel { $part } van { $of })
collect-text = Wat de bewoner zei
collect-empty = Schrijf op wat de bewoner zei.
collect-closed = Deze vraag is gesloten. Kies een andere, of maak er een los idee van.
collect-stored = Bewaard. De woorden gaan nu dezelfde weg als die van andere bewoners.
form-council-reads = Vraagt u iemand op straat of aan de telefoon? Zeg er dan bij: de raad kan dit lezen, zonder uw naam.
form-how = Vul in wat één bewoner antwoordde. Laat open wat die bewoner niet zei. Na Opslaan komt er een leeg formulier.
form-more = { $count ->
    [one] Eén vraag past niet op dit formulier.
   *[other] { $count } vragen passen niet op dit formulier.
} Vraag een collega van beheer om die in te lezen.
form-way = Hoe kwam dit binnen?
way-paper = Op papier
way-phone = Telefoon
way-street = Op straat
form-stored = { $count ->
    [one] Eén bewoner is bewaard.
   *[other] { $count } bewoners zijn bewaard.
}
form-empty = Er is nog niets ingevuld.
form-closed = Deze vraag is gesloten. Na het sluiten kunt u nog { $days } dagen antwoorden van papier invoeren. Dat kan niet meer als bewoners hun antwoord al kregen. Dit is niet bewaard.
form-late = Deze vraag is gesloten. U kunt nog { $days } dagen na het sluiten invoeren wat bewoners op tijd gaven: tot en met { $until }. Het telt mee. In het verslag staat hoeveel het er zijn.
vote-agree = Eens
vote-disagree = Oneens
vote-pass = Weet ik niet
rank-place = { $question } Op plaats { $place }

# Vraag terug
relay-title = Vraag aan de bewoner
relay-field = Wat wilt u deze bewoner vragen?
relay-how = De bewoner krijgt dit in de eigen chat. U ziet eerst hoe het eruitziet. U weet niet wie het is, en dat blijft zo.
relay-look = Bekijken
relay-cancel = Terug
relay-send = Versturen
relay-to = Zo leest { $pseudonym } het (taal: { $language }). Het gaat naar één bewoner.
relay-plain = Zo moeilijk is uw vraag: niveau { $level } van 4 (1 of 2 is goed). De langste zin heeft { $words } woorden.
relay-jargon = Moeilijk woord: { $word }. Liever: { $plain }.
relay-personal-data = ⚠ In uw vraag staan misschien persoonlijke gegevens. Haal die liever weg.
relay-quiet = Het is nu rusttijd voor bewoners. Uw vraag gaat morgenochtend weg.
relay-goes = Uw vraag gaat over 10 seconden weg. Het antwoord komt in de thread van dit onderwerp.
relay-undo = Ongedaan maken
relay-below = U bent klaar met deze vraag. Ga terug naar de lijst.
relay-undone = Uw vraag is niet verstuurd.
relay-too-late = Uw vraag was al onderweg. Dat kan niet meer worden teruggedraaid.
relay-empty = Schrijf op wat u wilt vragen.
relay-too-long = Uw vraag is te lang. Schrijf niet meer dan 1000 tekens.
relay-gone = Deze woorden zijn er niet meer. De bewoner heeft ze laten wissen.
relay-unreachable = Deze bewoner is niet te bereiken, of wil geen berichten meer.
relay-asked = Vraag aan { $pseudonym }:
relay-undone-in-thread = Ingetrokken, dus niet verstuurd aan { $pseudonym }:
relay-replied = Antwoord van { $pseudonym }:
open-relay = { $pseudonym } heeft nog niet geantwoord op: { $question }
open-relay-of = Gevraagd door { $who }

# Logboek
act-history = Logboek bekijken
history-title = Logboek
history-how = Wie wat deed, het nieuwste eerst. Hier staan geen woorden van bewoners.
history-empty = Hier deed nog niemand iets.
history-line = { $day } · { $who } { $what }{ $times ->
    [one] .
   *[other] , { $times } keer.
}
did-draft = begon een concept
did-change-draft = veranderde een concept
did-remove-draft = gooide een concept weg
did-publish = zette een versie online
did-close = sloot de vraag
did-take-to-council = legde de antwoorden voor aan de raad of het college
did-hand-over = droeg de vraag over aan een collega
did-collect = voerde antwoorden in
did-rule = beoordeelde een reactie
did-ask-back = stelde een bewoner een vraag
did-undo-ask-back = trok een vraag aan een bewoner in
did-translate = vertaalde woorden van een bewoner
did-change-theme = veranderde een onderwerp
did-approve-digest = keurde een weekbrief goed
did-remark-on-digest = schreef iets bij een weekbrief
did-hold-digest = hield een weekbrief tegen
did-invite-council = nodigde een raadslid uit
did-pass-on = gaf woorden van een raadslid door aan bewoners
did-answer-council = gaf een raadslid antwoord
did-review-link = vroeg een link om na te kijken
did-answers-link = gaf een link naar de antwoorden
did-revoke-answers-link = trok een link naar de antwoorden in
did-review = keek antwoorden na
did-ask-files = vroeg een bestand
did-assign = gaf een reactie aan een collega, of nam die terug
did-read = las een bericht aan het team
did-follow-up = gaf bewoners antwoord

# Sluiten
button-close = Sluiten
close-title = Deze vraag sluiten?
close-what = Bewoners kunnen dan niet meer antwoorden op: { $title }
close-not = Nee, open laten
close-not-any-more = Deze vraag was al gesloten. Er is niets veranderd.

# Naar wie beslist
button-with-council = Ligt bij raad of college
with-council-what = De antwoorden liggen nu bij de raad of het college. Bewoners zien dat ook op de website. Het gaat over: { $title }
with-council-yes = Ja, dat klopt
with-council-not = Nee, nog niet
with-council-told = Dit ligt nu ter beslissing bij: { $decider }
with-council-already = Dit lag al bij de raad of het college. Er is niets veranderd.
with-council-not-closed = Dit kan nog niet. Bewoners kunnen nog antwoorden, of het is nog niet begonnen. Sluit de vraag eerst.
with-council-answering = Dit kan niet meer. Bewoners krijgen nu hun antwoord.
with-council-answered = Dit kan niet meer. Bewoners hebben hun antwoord al.
reopened-told = De vraag is weer open, tot en met { $closes }.

# Beginnen: met een voorbeeld, een kopie of een leskaart
begin-from = Waarmee wilt u beginnen?
template-yes-no = Ja of nee, en waarom
template-place = Een plek anders inrichten
template-now = Hoe is het nu, en wat kan beter?
template-nothing = Zonder voorbeeld: alles zelf invullen
begin-copy = Dit wordt een kopie van: { $title }. De vragen gaan mee. De antwoorden niet.
begin-closes = Laatste dag om te antwoorden. De vraag gaat vandaag open.
begin-how = U ziet straks hoe bewoners het zien. Pas als u publiceert, staat de vraag open. Tot dan kunt u alles veranderen.
begin-empty = Vul dit in.
begin-past = Deze dag is voorbij.
begin-look = Lees dit goed na. Deze woorden komen uit het voorbeeld: wat al vast staat, waarover bewoners meepraten, en de vragen. Klopt er iets niet? Kies dan: Veranderen.
begin-look-copy = Lees dit goed na. De woorden zijn van de vorige keer. Klopt er iets niet meer? Kies dan: Veranderen.
begin-card = Dit komt van een leskaart van { $municipality }. Kies: Veranderen. Kijk in elk geval naar de titel, de dagen, de buurten en wat al vast staat.
begin-card-failed = Dit lukte daar niet: { $words }
begin-card-again = Dit zouden zij weer zo doen: { $words }
act-copy = Kopie maken
more-acts = Meer …

# Een proef: het hele gesprek met uzelf
button-try-out = Stuur mij een proef
proof-notice = Dit is een proef. Niets telt mee.
proof-again = Nog een keer
proof-order = Zegt een bewoner dit, dan sturen wij geen berichten meer. In een proef gebeurt er niets.
proof-title = Proef
proof-sent = De proef staat klaar in uw eigen gesprek met deze app, bij Berichten. U kunt alles doen wat een bewoner kan. Wilt u iets typen? Druk dan op: Zelf schrijven. Niets telt mee.
proof-gone = Deze vraag of dit concept is er niet meer. Kijk in het overzicht.
proof-unfit = Dit kunt u nog niet proberen. Er ontbreekt nog iets: kies Bekijken in het concept.

# Nieuwe vraag aan bewoners
button-compose = Nieuwe vraag maken
button-new = Nieuwe vraag uit een bestand
a-draft = Concept: { $title }
draft-begun-by = Begonnen door { $who }, op { $day } om { $time }
draft-changed-by = Het laatst veranderd door { $who }, op { $day } om { $time }
act-resume = Verder maken
act-drop = Weggooien
drop-title = Dit concept weggooien?
drop-what = Dit is dan weg: { $title }
drop-not = Nee, bewaren
act-redraft = Verlengen of veranderen
act-hand-over = Overdragen
button-redraft = Veranderen
basics-title = Titel: waar gaat het over?
basics-decided = Dit staat al vast
basics-open = Waarover kunnen bewoners meepraten?
basics-decider = Wie beslist?
basics-rung = Hoeveel zeggenschap krijgen bewoners?
rung-inform = Weten: bewoners horen wat er gebeurt
rung-consult = Raadplegen: wij vragen wat bewoners vinden
rung-advise = Adviseren: bewoners geven advies
rung-coproduce = Samen maken
rung-codecide = Samen beslissen
basics-opens = Eerste dag
basics-closes = Laatste dag
basics-answer-by = Uiterlijk dan horen bewoners wat u met hun antwoorden deed
basics-because = Is dit een andere dag dan bewoners al weten? Schrijf hier waarom. Wie meedeed, leest dit.
basics-audience = Voor wie?
audience-residents = Voor bewoners
audience-team = Voor collega's in dit kanaal
basics-moderation = Wanneer tellen woorden mee?
moderation-after = Meteen; later kunt u ze nog afwijzen
moderation-before = Pas als een collega ze heeft gelezen
basics-results = Wanneer staan de uitslagen op de website?
results-after = Pas als meedoen niet meer kan
results-live = Meteen, terwijl mensen nog meedoen
basics-sources = Posters, brieven en links: één per regel. Elk krijgt een eigen QR-code.
basics-neighbourhoods = Buurten: één per regel, met niet meer dan 64 tekens. Weet u het aantal inwoners? Zet dat erachter, zo: Centrum: 8200
basics-reasons = Eigen redenen om woorden niet mee te tellen: één per regel. Bewoners lezen ze vooraf. Leeg: de gewone redenen.
basics-try = Probeert u iets nieuws uit? Schrijf hier wat.
basics-expect = Wat verwacht u daarvan? Later vertelt u wat u leerde.
basics-submit = Verder
fault-closes = De laatste dag ligt voor de eerste dag.
fault-answer-by = Deze dag ligt voor de laatste dag.
fault-open = U schrijft dat niets meer open is. Dan valt er niets te vragen.
fault-experiment = Vul bij een proef allebei in: wat u probeert, en wat u verwacht.
fault-label = Te lang voor een knop: niet meer dan 64 tekens.
fault-options = Geef ten minste twee antwoorden, elk op een eigen regel.
fault-statements = Geef ten minste één stelling.
fault-many-to-rank = Meer dan 7 kan niet: zoveel kan niemand op volgorde zetten.
fault-order = Kies op elke plaats een ander antwoord, of laat alle plaatsen leeg.
fault-many = Dat zijn er te veel. Een bericht heeft plaats voor 97 knoppen, en voor 200 stellingen.
fault-place = Vul eerst ten minste twee buurten in bij "Beloften en planning".
fault-show-if = Kies antwoorden van één eerdere vraag.
draft-days = Van { $opens } tot en met { $closes }. Antwoord uiterlijk { $answerBy }.
button-basics = Beloften en planning
pick-language = Vertalen in …
pick-kind = Vraag toevoegen …
kind-choice = Eén antwoord kiezen
kind-multiple = Meer antwoorden kiezen
kind-scale = Cijfer van 1 tot 5
kind-text = In eigen woorden
kind-place = Buurt of plek
kind-statements = Zinnen: eens of oneens
kind-rank = Op volgorde zetten
kind-choice-how = Bewoners kiezen één knop.
kind-multiple-how = Bewoners kiezen zoveel knoppen als zij willen.
kind-scale-how = Bewoners kiezen 1, 2, 3, 4 of 5. U zegt wat 1 en wat 5 betekent.
kind-text-how = Bewoners typen of spreken het antwoord in.
kind-place-how = Bewoners kiezen een buurt, of delen een plek. Wij bewaren alleen de buurt.
kind-statements-how = Bewoners zeggen bij elke stelling: eens, oneens of weet ik niet.
kind-rank-how = Bewoners zetten niet meer dan 7 antwoorden op volgorde, door ze een voor een aan te tikken.
draft-reasons = Eigen redenen: { $reasons }
draft-experiment = Proef: { $try } Wat u verwacht: { $expect }
draft-no-questions = Er is nog geen vraag. Voeg er hieronder een toe.
draft-only-if = Alleen na een antwoord op { $question }
draft-kept = Alles is bewaard. U kunt dit sluiten en later verder gaan.
act-change = Veranderen
act-earlier = Eerder zetten
act-remove = Weghalen
question-title = Vraag
question-text = De vraag zoals bewoners hem lezen
question-options = De antwoorden: één per regel, met niet meer dan 64 tekens
question-low = Wat betekent 1?
question-high = Wat betekent 5?
question-statements = De stellingen: één per regel
question-own = Mogen bewoners zelf iets toevoegen?
statements-not-own = Nee
statements-own = Ja, in eigen woorden
question-show-if = Alleen vragen na dit antwoord (laat leeg voor iedereen)
translate-title = Vertalen
translate-how = { $language }. Boven elk veld staat de tekst in het Nederlands. Wat u leeg laat, lezen bewoners in het Nederlands.
owner-title = Overdragen
owner-how = Wie zorgt voortaan voor: { $title }
owner-field = Collega
owner-stored = Bewaard. Deze collega is nu verantwoordelijk.
owner-changed = Een collega heeft dit intussen al overgedragen. Er is niets veranderd. Open dit scherm nog een keer.
owner-stranger = Kies een collega die in het kanaal van het team zit.
owner-guest = Kies een collega met een gewoon account in Slack. Een gast kan niet verantwoordelijk zijn.
owner-bot = Een bot kan niet verantwoordelijk zijn. Kies een collega.
owner-untold = Slack zegt nu niet wie dit is. Probeer het zo nog eens.
handed-over = U bent vanaf nu verantwoordelijk voor: { $title }. U hoort van mij als bewoners iets van u horen moeten.
owner-is = Verantwoordelijk: { $owner }
stopped-nothing-open = Op de belofte staat dat er niets open is. Dan valt er niets te vragen.
stopped-outdated = Intussen is versie { $version } gepubliceerd. Gooi dit concept weg en begin opnieuw. Dan gaat er niets verloren.
stopped-no-reason = Bewoners horen iets op een andere dag dan beloofd. Zeg bij "Beloften en planning" waarom. Wie meedeed, leest die reden.
stopped-audience = Er zijn al antwoorden. Voor wie de vraag is, kan niet meer anders.
stopped-reasons = Er zijn al antwoorden. De redenen van het begin kunnen niet meer weg, en niet meer anders.
stopped-no-questions = Er is nog geen vraag.
stopped-question-gone = Bewoners hebben vraag { $question } al beantwoord. Die kan niet meer weg.
stopped-question-kind = Bewoners hebben vraag { $question } al beantwoord. De soort kan niet meer anders.
stopped-question-words = Bewoners hebben vraag { $question } al beantwoord. De woorden kunnen niet meer anders. Voeg liever een nieuwe vraag toe.
stopped-part-gone = Bewoners hebben vraag { $question } al beantwoord. Antwoord { $part } kan niet meer weg.
stopped-part-words = Bewoners hebben vraag { $question } al beantwoord. De woorden van antwoord { $part } kunnen niet meer anders.
stopped-part-new = Bewoners zijn bij vraag { $question } al begonnen zonder antwoord { $part }. Maak er een nieuwe vraag van.
stopped-unfit = Dit klopt nog niet: { $fault }
draft-codes = De links en codes ziet u ook bij deze vraag, in het kanaal van het team.
launch-title = Nieuwe vraag
file-how = Kies een bestand met de vraag aan bewoners, of een leskaart van een andere gemeente (YAML). U ziet eerst hoe bewoners het zien. Daarna beslist u.
file-field = Bestand
file-submit = Bekijken
file-none = Kies een bestand.
file-reading = Een ogenblik. Het bestand wordt gelezen.
file-unreadable = Dit bestand is niet te lezen, of te groot. Probeer het nog eens.
file-problems = Dit klopt nog niet in het bestand. Er is niets bewaard. Verander dit, en kies het bestand dan nog een keer:
file-fault = Regel { $line }: { $fault }
file-fault-at = { $place }: { $words }
file-one-questions = vraag { $number }
file-one-options = antwoord { $number }
file-one-seed = stelling { $number }
file-one-neighbourhoods = buurt { $number }
file-one-reasons = reden { $number }
file-one-sources = poster of link { $number }
file-field-questions = de vragen
file-field-options = de antwoorden
file-field-seed = de lijst met stellingen
file-field-neighbourhoods = de buurten
file-field-reasons = de redenen
file-field-sources = de posters en links
file-field-slug = de korte naam
file-field-title = de titel
file-field-promise = de belofte
file-field-rung = hoeveel zeggenschap
file-field-decided = wat al besloten is
file-field-open = wat nog open is
file-field-decider = wie het besluit neemt
file-field-answerby = de dag van het antwoord
file-field-because = waarom een andere dag
file-field-opens = de eerste dag
file-field-closes = de laatste dag
file-field-audience = voor wie
file-field-moderation = wanneer woorden tellen
file-field-access = wie mag antwoorden
file-field-results = wanneer uitslagen op de website staan
file-field-owner = de collega die ervoor zorgt
file-field-experiment = de proef
file-field-try = wat u probeert
file-field-expect = wat u verwacht
file-field-id = de korte code
file-field-kind = de soort
file-field-text = de tekst
file-field-low = wat 1 betekent
file-field-high = wat 5 betekent
file-field-own = eigen woorden
file-field-showif = alleen na een antwoord
file-field-question = de vraag
file-field-is = het antwoord
file-field-name = de naam
file-field-residents = het aantal inwoners
file-fault-missing = dit staat er niet.
file-fault-unknown-field = dit kennen wij niet. Kijk of het goed gespeld is, en op de goede plek staat.
file-fault-empty = dit is leeg.
file-fault-should-be-text = hier hoort een tekst.
file-fault-should-be-number = hier hoort een heel getal.
file-fault-should-be-list = hier hoort een lijst: elk deel op een eigen regel, met een streepje ervoor.
file-fault-should-be-fields = hier horen velden te staan, zoals "nl:" met de tekst erachter.
file-fault-one-of = kies één van deze woorden: { $words }.
file-fault-yes-or-no = hier moet { $words } staan.
file-fault-day = schrijf een dag zo: 2027-02-15.
file-fault-short-name = gebruik kleine letters, cijfers en streepjes, en niet meer dan 40 tekens.
file-fault-id = gebruik kleine letters, cijfers en streepjes. Houd het kort: niet meer dan 16 tekens, bij een poster 20.
file-fault-language = gebruik een code van twee letters, zoals nl of en. Makkelijk Nederlands is nl-simple.
file-fault-too-few = er moeten er minstens { $count } zijn.
file-fault-too-many = er mogen er niet meer dan { $count } zijn.
file-fault-number-too-low = dit getal is te laag.
file-fault-no-language = schrijf de tekst in minstens één taal.
file-fault-label = dit is te lang voor een knop: niet meer dan { $count } tekens.
file-fault-id-word = dit woord kan hier niet. Kies een ander.
file-fault-before-opens = deze dag ligt voor de eerste dag.
file-fault-before-closes = deze dag ligt voor de laatste dag.
file-fault-live-for-council = hier staat “live”: dan ziet iedereen de uitslag terwijl mensen nog meedoen. Maar bij “digest” staat “council”: dan leest alleen de gemeenteraad die. Schrijf hier “after”, of haal de regel met “digest” weg.
file-fault-twice = "{ $words }" staat er twee keer. Elk heeft een eigen code nodig.
file-fault-needs-neighbourhoods = voor deze vraag zijn minstens twee buurten nodig.
file-fault-no-earlier-question = "{ $words }" is geen vraag die hiervoor komt, of geen vraag met antwoorden om uit te kiezen.
file-fault-no-option = "{ $words }" is geen antwoord op vraag { $question }.
file-fault-not-yaml = dit is geen goed YAML-bestand. Kijk op deze regel of de spaties, haakjes en aanhalingstekens kloppen.
file-fault-twice-in-yaml = dit veld staat er twee keer.
file-fault-tab-in-yaml = de regel begint met een tab. Zet daar spaties neer.
file-fault-owner-bot = een bot kan niet verantwoordelijk zijn. Kies een collega.
file-fault-owner-guest = een gast kan niet verantwoordelijk zijn. Kies een collega met een gewoon account in Slack.
file-fault-other = dit klopt niet.
draft-gone = Dit concept is er niet meer. Misschien is het al gepubliceerd: kijk in het overzicht.
draft-gone-words = Dit concept is er niet meer. Misschien is het al gepubliceerd. Uw woorden zijn niet bewaard, maar staan hier nog. Kopieer ze voor u stopt.
question-back = Een collega had deze vraag weggehaald. Uw vraag staat nu onderaan. Haal hem weg als hij niet nodig is.
draft-comes-after = Komt alleen na een van deze antwoorden op vraag { $question }: { $answers }
draft-how = Zo zien bewoners het:
draft-changed = Een collega veranderde dit concept terwijl u keek. Dit is het nu. Kijk het nog eens na.
draft-too-long = Deze tekst is te lang voor dit scherm. Verander hem in een bestand. Er is niets veranderd.
draft-untranslated = { $count ->
    [one] Eén tekst is er niet in het { $language }.
   *[other] { $count } teksten zijn er niet in het { $language }.
}
draft-cut = Hier past niet alles. De rest van de vragen ziet u in het concept.
draft-plain = De teksten zijn goed te lezen.
draft-hard = "{ $text }" is moeilijk: niveau { $level } van 4 (1 of 2 is goed). De langste zin heeft { $words } woorden.
draft-stopped = Dit kan zo niet worden gepubliceerd:
draft-reopens = Let op: als u dit publiceert, gaat de vraag weer open.
draft-reopens-told = Let op: als u dit publiceert, gaat de vraag weer open. Bewoners kregen al bericht over hun antwoorden. Zij horen dat het verder gaat, en wachten dan weer op een antwoord van u.
draft-reopens-answered = Let op: als u dit publiceert, gaat de vraag weer open. Bewoners kregen al antwoord, op { $since }. Zij horen dat het verder gaat, en wachten dan weer op een antwoord van u.
draft-publish = Publiceren
draft-published = Gepubliceerd, versie { $version }. Dit zijn de links voor bewoners:
draft-unchanged = Dit was al gepubliceerd als versie { $version }. Er is niets veranderd.
felt-told-yes = { $pseudonym } voelt zich gehoord, en zegt erbij:
felt-told-bit = { $pseudonym } voelt zich een beetje gehoord, en zegt erbij:
felt-told-no = { $pseudonym } voelt zich niet gehoord, en zegt erbij:
broadcast-follow-up = Bewoners horen nu wat er met hun antwoorden gebeurt.
button-outcomes = Antwoord aan bewoners
outcomes-title = Antwoord aan bewoners
outcomes-how = Schrijf op wat er is gedaan, en waarom. Iedereen die meedeed, krijgt daarvan één bericht. Wat u invult, wordt bewaard tot u het verstuurt.
themes-counted = De aantallen zijn geteld tot { $time }. Wat daarna binnenkwam, telt straks mee.
themes-uncounted = De antwoorden zijn nog niet geteld. Open dit over een minuut nog eens.
outcomes-more = En nog { $count } onderwerpen of stellingen. Die passen hier niet. Vul ze in met een bestand (zie de handleiding, "outcome").
outcome-whole = Alles samen: { $title }
outcome-ideas = Alle ideeën samen
outcome-none = Nog niets opgeschreven.
outcome-done = Gebeurt
outcome-partly = Gebeurt voor een deel
outcome-not = Gebeurt niet
outcome-nothing = Hierover niets melden
outcome-result = Gebeurt het?
outcome-what = Wat gebeurt er, of wat niet?
outcome-because = Waarom?
outcome-decided-by = Wie heeft dit besloten?
outcome-link-field = Link naar het besluit (mag leeg blijven)
outcome-link = Een link begint met https://
outcome-length = Schrijf hier iets op, en niet meer dan { $most } tekens.
outcome-choose = Kies eerst of het gebeurt.
outcome-next = Wat komt er nu?
outcome-is-complete = Is dit het hele antwoord aan bewoners?
outcome-complete = Ja, hiermee is alles beantwoord
outcome-more-to-come = Nee, er volgt nog meer
outcome-learned = Wat leerde u van deze proef? Ook als die mislukte, en waarom.
outcome-stored = Bewaard. Er is nog niets verstuurd.
act-write = Invullen
act-look-outcomes = Bekijken en versturen
outcomes-unfinished = Vul eerst minstens één onderwerp in, en wat er nu komt.
outcomes-reach = { $count ->
    [one] Eén bewoner krijgt dit bericht. Iedereen leest alleen wat over de eigen woorden gaat. Dit is een voorbeeld:
   *[other] { $count } bewoners krijgen dit bericht. Iedereen leest alleen wat over de eigen woorden gaat. Dit is een voorbeeld:
}
outcome-long = Schrijf hier niet meer dan { $most } tekens.
outcomes-translate-how = Schrijf op wat er staat in: { $language }. Wat u leeg laat, is nog niet vertaald.
outcomes-proposed = AI stelde hier woorden voor. Kijk ze na en verander wat niet klopt. Bewoners lezen erbij dat een computer het vertaalde.
outcomes-language-none = Nog niet vertaald. Wie dit leest, krijgt dit antwoord in het Nederlands.
outcomes-language-some = { $written } van de { $of } teksten zijn vertaald. Pas als alles er staat, krijgen bewoners deze taal.
outcomes-language-all = Vertaald.
outcomes-language-by-machine = Vertaald door een computer. Bewoners lezen dat erbij.
outcomes-sample = (hier staan de eigen woorden van de bewoner)
outcomes-languages = Let op: wie { $languages } leest, krijgt dit antwoord in het Nederlands.
outcomes-hard = Dit is moeilijk te lezen: niveau { $level } van 4 (1 of 2 is goed). Let op deze woorden: { $words }
outcomes-send = Versturen
outcomes-still-open = Let op: deze vraag is nog open, tot en met { $closes }. Bewoners kunnen nog meedoen. Wie dat doet, krijgt dit antwoord ook.
outcomes-sure = Wilt u dit nu al versturen?
outcomes-not-now = Nee, nog niet
outcomes-now-complete = Ja, en hiermee is alles beantwoord
outcomes-now-part = Ja, maar er volgt nog meer
outcomes-choose = Kies eerst wat u wilt.
outcomes-complete = U verstuurt dit als het hele antwoord.
outcomes-part = U verstuurt dit als een deel van het antwoord. Er volgt nog meer.
outcomes-not-begun = Dit kan nog niet. De vraag gaat open op { $opens }. Nog niemand deed mee, en er is niets verstuurd.
outcomes-back = Terug naar de lijst
outcomes-gone = Deze vraag is er niet meer. Er is niets gebeurd.
outcomes-strange = Eén antwoord gaat over een onderwerp dat er niet meer is. Kijk de lijst na. Er is niets verstuurd.
outcomes-changed = Een collega heeft intussen iets veranderd. Er is nog niets verstuurd. Lees dit nog een keer. Klopt het? Verstuur het dan.
outcomes-unchanged = Dit is al verstuurd, als versie { $version }. Niemand krijgt het nog eens.
outcomes-nobody = Bewaard en openbaar. Er is niemand die een bericht kan krijgen.
outcomes-sent = { $count ->
    [one] Eén bewoner krijgt bericht. In het kanaal ziet u hoe ver het is.
   *[other] { $count } bewoners krijgen bericht. In het kanaal ziet u hoe ver het is.
}
broadcast-council-words = Bewoners krijgen nu het bericht van het raadslid.
button-pass-on = Doorgeven aan bewoners
pass-on-title = Doorgeven aan bewoners
pass-on-how = Zo lezen bewoners het, ieder in de eigen taal. De woorden van het raadslid blijven zoals ze zijn.
pass-on-to = Aan wie?
pass-on-everybody = Iedereen die meedeed
pass-on-passed-on = Bewoners krijgen dit bericht. In het kanaal ziet u hoe ver het is.
pass-on-already = Dit is al doorgegeven. Niemand krijgt het nog eens.
pass-on-gone = Dit bericht van het raadslid is er niet meer.

# Nakijken wat bewoners willen: de persoonlijke link
button-review = Nakijken
review-link-title = Nakijken
review-link-how = Deze link is alleen voor u. Hij werkt één keer, een half uur lang. Daarna hebt u acht uur de tijd.
button-open-review = Openen in de browser
no-website = Er is nog geen website om dit op te lezen. Vraag de beheerder om PUBLIC_URL in te stellen: het adres van deze website.
access-review-title = Nakijken wat bewoners willen
access-review-how = Met deze knop begint u. De link werkt één keer. Daarna hebt u acht uur de tijd.
access-review-button = Beginnen
access-review-gone-title = Deze link werkt niet meer
access-review-gone = Een link werkt één keer, een half uur lang, en alleen voor wie in het team zit. Vraag een nieuwe: druk in Slack op Nakijken, bij de weekbrief. Zonder Slack vraagt u de beheerder.
access-review-ended-title = U bent niet binnen
access-review-ended = Uw keuzes zijn bewaard. Alleen de laatste misschien niet. Vraag een nieuwe link: druk in Slack op Nakijken, bij de weekbrief. Zonder Slack vraagt u de beheerder.
access-review-strange-title = Dit is niet bewaard
access-review-strange = Dit kwam niet van een knop op onze eigen pagina. Er is niets veranderd. Ga terug en kies opnieuw.
access-onward = Was u al binnen? Ga dan hier verder.

# Nakijken wat bewoners willen: de pagina
review-title = Weekbrief { $number } nakijken
review-why = Lees wat bewoners willen, en zeg wat bij elkaar hoort. Dan staat het goed in de weekbrief.
review-left = ({ $left } te gaan)
review-none = Er is niets na te kijken. Dank u wel.
review-of = Nakijken: { $title }
review-back = Alle vragen van deze week
review-progress = { $decided } beslist, { $left } te gaan.
review-looked = Uit { $looked } van de { $answers } antwoorden zijn zinnen bekeken.
review-how = Hoe werkt dit?
review-how-points = U ziet zinnen die misschien hetzelfde zeggen. Klopt dat? Druk dan op Klopt. Zinnen van een computer staan bovenaan. Daarna komt waar uw keuze voor de meeste mensen telt.
review-how-ticks = Hoort een zin er niet bij? Kruis die aan. Dan ziet u wat u ermee kunt doen.
review-how-voices = Zeggen minder dan vijf mensen iets? Dan mag het er alleen in als niemand te herkennen is.
review-people = { $count ->
    [one] 1 mens
   *[other] { $count } mensen
}
review-ask-point = Zeggen deze zinnen dit ook?
review-ask-alone = Klopt dit zo?
review-ask-loose = Deze zinnen horen nog nergens bij. Zeggen ze hetzelfde?
review-ask-sentence = Klopt deze zin met wat deze mensen schreven?
review-ask-voice = Weinig mensen zeggen dit. Kan niemand aan deze woorden herkend worden?
review-ask-voices = Kruis aan wat erin mag. Alleen als niemand aan deze woorden herkend kan worden.
review-voices = Wat weinig mensen zeggen
review-language = Taal: { $language }
review-unsure = telt nog niet mee
review-whole = Hele antwoord
review-more = { $count ->
    [one] Er is nog één zin die hier niet staat. Zegt die zeker hetzelfde? Dan telt die ook mee.
   *[other] Er zijn nog { $count } zinnen die hier niet staan. Wat daarvan zeker hetzelfde zegt, telt ook mee.
}
review-model = Een computer schreef:
review-judged = { $supports ->
    [one] Eén mens zegt dit
   *[other] { $supports } mensen zeggen dit
}, { $opposes ->
    [0] geen zegt het omgekeerde.
    [one] één zegt het omgekeerde.
   *[other] { $opposes } zeggen het omgekeerde.
} Dat telde een computer.
review-do-drop-sentence = Laat deze zin weg, toon hun eigen woorden
review-ticked = U zette een kruisje bij:
review-other = Of hoort het bij een ander punt?
review-pick = Kies een punt …
review-near = Lijkt erop
review-all = Andere punten
review-do-right = { $kind ->
    [loose] Ja, dit is één punt
   *[point] Klopt
}
review-do-right-without = { $kind ->
    [loose] Hoort er niet bij, de rest is één punt
   *[point] Hoort er niet bij, de rest klopt
}
review-do-right-only = Hoort er wel bij, de rest niet
review-do-split = Is een eigen punt
review-do-label = Zegt het beter
review-do-join = Hoort daarbij
review-do-reverse = Zegt het omgekeerde
review-do-none = Geen punt
review-do-let-through-all = { $count ->
    [one] Mag erin, niemand is herkenbaar
   *[other] Mag allemaal erin, niemand is herkenbaar
}
review-do-let-through-none = { $count ->
    [one] Mag er niet in, telt wel mee
   *[other] Niets mag erin, alles telt wel mee
}
review-do-let-through-ticked = Mag erin, de rest niet
review-told-right = Bewaard: dit is één punt.
review-told-right-sentence = Bewaard: deze zin klopt met wat deze mensen schreven.
review-told-join = Bewaard: dit hoort bij het andere punt.
review-told-reverse = Bewaard: dit zegt het omgekeerde van het andere punt.
review-told-split = Bewaard: wat u aankruiste, is een eigen punt.
review-told-label = Bewaard: deze zin staat nu voorop.
review-told-none = Bewaard: dit is geen punt.
review-told-let-through = Bewaard: wat erin mag, is vrijgegeven.
review-told-let-through-none = Bewaard: deze woorden komen er niet in. Ze tellen wel mee.
review-told-drop-sentence = Bewaard: de zin van de computer gaat eruit.
review-told-repeated = Dit was al bewaard.
review-told-changed = Een collega besliste dit net, of er kwam iets bij. Dit is hoe het nu is. Uw keuze is niet bewaard.
review-told-gone = Dit staat er niet meer. Uw keuze is niet bewaard.
review-told-tick-some = Kruis eerst aan waar het om gaat. Er is nog niets bewaard.
review-told-tick-one = Kruis één zin aan, niet meer. Er is nog niets bewaard.
review-told-untick = U kruiste iets aan, maar deze knop gaat over alles. Er is nog niets bewaard.
review-told-pick-point = Kies eerst een punt. Er is nog niets bewaard.
review-pages = Bladzijden
review-page = Bladzijde { $page } van { $pages }
review-before = Vorige
review-after = Volgende
review-done = Alles op deze bladzijde is nagekeken. Dank u wel.

# Een link waarmee één mens alle antwoorden leest
act-answers-link = Antwoorden laten lezen
answers-link-title = Antwoorden laten lezen
answers-link-how = Met deze link leest iemand alle antwoorden, zonder namen. Geef ieder een eigen link: de griffie, of één raadslid. Hij werkt { $days } dagen.
answers-link-name = Voor wie is de link? Deze naam ziet alleen het team.
answers-link-make = Link maken
answers-link-empty = Schrijf op voor wie de link is, in { $most } tekens of minder.
answers-link-given = Stuur deze link aan { $name }. U ziet hem alleen nu. Wie de link heeft, leest alles: deel hem niet in een kanaal.
answers-link-known = { $name }, werkt tot en met { $until }
answers-link-all = Alle links
answers-link-revoke = Intrekken
answers-link-revoked = Deze link werkt niet meer. Wie ermee las, is er nu uit.
answers-link-gone = Deze vraag is er niet meer. Er is geen link gemaakt.
answers-link-more = { $count ->
    [one] En nog één link, die hier niet past.
   *[other] En nog { $count } links, die hier niet passen.
}
button-translate-words = Vertalen ({ $count })
foreign-title = Vertalen
foreign-how = De raad leest eerst de woorden zelf. Wat u hier schrijft, staat ernaast, met "Vertaling door een collega" ervoor. Schrijf geen namen op.
foreign-words = “{ $words }” ({ $language })
foreign-more = Er zijn er nog { $count }. Die ziet u als u dit hebt opgeslagen.
foreign-stored = Bewaard. Zo leest de raad het nu.

# Een lezer meldt woorden
complaint-told = Een lezer vindt dat deze woorden niet in de weekbrief horen.
complaint-title = Gemelde woorden
complaint-how = Deze woorden staan voor iedereen te lezen. Wie ze meldde, kennen wij niet. Uw uitleg staat op de pagina die alleen die lezer kan openen. Haalt u de woorden weg? Dan gaan ze uit elke weekbrief en elk verslag, en de schrijver hoort waarom.
complaint-choice = Wat doet u?
complaint-leave = Laten staan
complaint-hide = Weghalen: { $reason }
complaint-because = Waarom? Dit leest wie het meldde
complaint-because-needed = Leg eerst uit waarom. Wie het meldde, leest dit.
complaint-hidden = De woorden zijn weggehaald. Wie ze meldde, leest uw uitleg.
complaint-left = De woorden blijven staan. Wie ze meldde, leest uw uitleg.
complaint-gone = Hier is niets meer te kiezen: de woorden zijn er niet meer, of iemand was u voor.
complaint-late = Een collega was u voor, of de schrijver veranderde de woorden. Open de melding nog eens.
button-complaint = Bekijken
complaint-why-private = Reden: iemand is te herkennen, of het gaat over iemands privéleven.
complaint-why-insult = Reden: iemand wordt beledigd of gediscrimineerd.
complaint-why-threat = Reden: iemand wordt bedreigd.
complaint-why-mine = Reden: de melder zegt dat dit eigen woorden zijn.
complaint-why-other = Reden: iets anders.
