# Gewoon Nederlands, met "u". Korte zinnen, gewone woorden.

# De afspraak (voor de eerste vraag)
promise-decided = Wat al vaststaat: { $decided }
promise-open = Wat nog open is: { $open }
promise-decider = Wie beslist: { $decider }
promise-rung-inform = Wat uw mening doet: de gemeente vertelt u wat er gaat gebeuren.
promise-rung-consult = Wat uw mening doet: de gemeente leest wat u vindt, voordat zij beslist.
promise-rung-advise = Wat uw mening doet: u geeft advies. Wijkt de gemeente daarvan af, dan legt zij uit waarom.
promise-rung-coproduce = Wat uw mening doet: u maakt het plan samen met de gemeente.
promise-rung-codecide = Wat uw mening doet: u beslist mee.
promise-answer-by = Wanneer u iets hoort: uiterlijk { $answerBy }.
promise-privacy = Wij bewaren geen naam, gebruikersnaam of foto van u. Wat u schrijft, kan zonder naam in de weekbrief voor de raad komen. Zet liever geen namen of telefoonnummers in uw antwoord.
promise-privacy-company = Wij bewaren geen naam, gebruikersnaam of foto van u. Wat u schrijft, kan zonder naam in de weekbrief voor de raad komen. { $channel } is niet van de gemeente. Zet liever geen namen of telefoonnummers in uw antwoord.
promise-privacy-team = Wij bewaren uw naam niet bij uw antwoorden. Collega's lezen wat u schrijft, zonder te zien dat u het bent. Zet liever geen namen in uw antwoord.
promise-privacy-team-company = Wij bewaren uw naam niet bij uw antwoorden. Collega's lezen wat u schrijft, zonder te zien dat u het bent. { $channel } is niet van de gemeente. Zet liever geen namen in uw antwoord.
promise-version = Dit is versie { $version } van deze afspraak.
formal = { $objectionUrl ->
    [none] Dit is geen bezwaar en geen zienswijze.
   *[other] Dit is geen bezwaar en geen zienswijze. Wilt u die wel geven? Dat kan hier: { $objectionUrl }
}
promise-begin = { $questions ->
    [one] Er is één vraag. Doet u mee?
   *[other] Het zijn hoogstens { $questions } korte vragen. U mag elke vraag overslaan. Doet u mee?
}
promise-changed = De afspraak over "{ $title }" is veranderd. Dit is nu versie { $version }.
promise-new-day = U hoort iets op een andere dag. Eerst was dat uiterlijk { $before }. Nu is dat uiterlijk { $answerBy }.
promise-because = Dit is de reden: { $because }
news-stop = Wilt u geen berichten meer? Stuur /stop.
button-begin = Beginnen
begin-first = Dit heb ik nog niet bewaard. Druk eerst op Beginnen. Daarna kunt u antwoorden.

# Vragen
progress = Vraag { $number } van { $total }
council-reads = De raad kan dit lezen, zonder uw naam.
hint-multiple = U mag meer dan één antwoord kiezen. Bent u klaar? Druk dan op Klaar.
hint-text = Typ uw antwoord en stuur het als een bericht.
hint-scale = 1 = { $low }, 5 = { $high }
hint-rank = Zet alles op volgorde. Druk eerst op wat voor u op 1 komt, dan op 2, en zo verder. Nog een keer drukken haalt het weg.
rank-next = Wat komt er op plaats { $place }?
button-skip = Overslaan
button-finish = Klaar
tick-first = Kies eerst een antwoord. Of druk op Overslaan.
your-answer = Uw antwoord: { $answer }
skipped = U hebt deze vraag overgeslagen.
answered-in-words = U hebt deze vraag beantwoord.
welcome-back = Fijn dat u er weer bent. We gaan verder waar u was.
already-answered = Deze vraag hebt u al beantwoord.
old-button = Deze knop werkt niet meer. Kijk bij het laatste bericht.

# Een opmerking bij een vraag met knoppen
remark-offer = U schreef iets bij de vraag "{ $question }". Wilt u dit meegeven als opmerking?
button-remark = Ja, geef dit mee
button-no-remark = Nee, niet bewaren
remark-kept = Dank u. Uw opmerking is bewaard.
remark-dropped = Goed. Dit bericht is niet bewaard.
remark-hidden = Deze vraag hoort niet meer bij uw antwoorden. Uw opmerking is daarom niet bewaard. Aan het eind kunt u nog iets toevoegen.

# Klaar
receipt-thanks = Dank u wel! U bent klaar. Wij hebben uw antwoorden over "{ $title }" bewaard.
receipt-next = Hoe gaat het verder? Meedoen kan tot en met { $closes }. De gemeenteraad leest elke week wat bewoners zeggen.
receipt-answer-by = Uiterlijk { $answerBy } hoort u hier wat ermee is gedaan.
receipt-add = Wilt u nog iets kwijt? Dat kan.
button-add = Nog iets toevoegen
add-now = Typ wat u wilt toevoegen en stuur het als een bericht.
added = Dank u. Dit is erbij gezet.

# Buiten een gesprek
lobby-asked = Welkom! Hier kunt u de gemeente vertellen wat u vindt.
lobby-unknown-code = Deze link ken ik niet, of hij is te oud.
lobby-nothing-going-on = U bent nu niet bezig met een vraag. Dit bericht is niet bewaard.
lobby-open = { $count ->
    [one] Hierover kunt u nu meepraten. Druk op de knop.
   *[other] Hierover kunt u nu meepraten. Druk op een knop.
}
lobby-empty = Er is nu niets waarover u kunt meepraten. Kom later nog eens terug.
not-yet-open = Meepraten over "{ $title }" kan vanaf { $opens }.
closed = Meepraten over "{ $title }" kan niet meer. Wat u nu stuurt, bewaren wij niet. Uiterlijk { $answerBy } vertelt de gemeente wat ermee is gedaan.
stopped = Goed. U krijgt geen berichten meer. Wilt u later toch meedoen? Stuur dan /start.
button-was-answer = Dit was mijn antwoord
was-answer = Goed. Ik bewaar dit als uw antwoord.
unknown-command = Deze opdracht ken ik niet. Met /start ziet u waarover u kunt meepraten. Met /hulp krijgt u hulp.

# Welkom in Telegram (knoppen van het menu)
command-start = Bekijk waarover u kunt meepraten
command-stop = Geen berichten meer krijgen

# Terug, veranderen, stellingen, plaats
button-back = ← Terug
button-keep = Laat het zo
button-change = Een antwoord veranderen
change-which = Welk antwoord wilt u veranderen? Druk op de vraag.
hint-place = Kies uw buurt. U kunt ook uw locatie delen. Wij bewaren dan alleen de buurt.
no-location-needed = Voor deze vraag heb ik uw locatie niet nodig. Ik heb hem niet bewaard.
location-outside = Deze plek ligt in geen van de buurten. Ik heb uw locatie niet bewaard. Kies uw buurt met een knop.
statement = Stelling { $number } van { $total }
button-agree = Eens
button-disagree = Oneens
button-pass = Weet ik niet
button-enough = Genoeg, ga verder
voted-agree = U bent het eens.
voted-disagree = U bent het oneens.
voted-pass = U weet het niet.
your-votes = U stemde: { $agree } keer eens, { $disagree } keer oneens, { $pass } keer weet ik niet.
own-statement-offer = U schreef zelf iets bij "{ $question }". Wilt u dit meegeven als eigen stelling?

# Getypte, gewijzigde en gesproken berichten
edit-kept = Ik heb uw wijziging bewaard.
edit-not-understood = Deze wijziging past bij geen van de knoppen. Uw eerdere antwoord blijft staan.
edit-unknown = Ik weet niet meer bij welke vraag dit bericht hoort. Uw wijziging is niet bewaard. Schrijf uw antwoord in een nieuw bericht.
heard = Ik hoorde:
heard-right-question = Klopt dit?
heard-right = Goed zo.
forwarded = Dit bericht is doorgestuurd:
forwarded-question = Zijn dit ook uw woorden?
button-forwarded = Ja, dit wil ik zeggen
hint-place-buttons = Kies uw buurt met een knop.
location-no-map = Ik kan niet zien in welke buurt deze plek ligt. Ik heb uw locatie niet bewaard. Kies uw buurt met een knop.
whole-answer = Op de vraag "{ $question }" is nu uw hele antwoord:
button-change-answer = Mijn antwoord veranderen
only-caption = Ik heb alleen gelezen wat u erbij schreef. Het ingesproken bericht kon ik niet horen.
button-right = Ja, dit klopt
button-again = Ik zeg het opnieuw
button-type = Ik typ het liever
say-again = Dit heb ik niet bewaard. Spreek het rustig nog een keer in.
type-it = Dit heb ik niet bewaard. Typ uw antwoord en stuur het als een bericht.
not-heard = Ik kon u niet goed verstaan. Spreek het nog een keer in, of typ uw antwoord.
only-words-voice = Ik kan nog niet luisteren. Typt u uw antwoord, of druk op een knop.
only-words-too-long = Dit bericht is te groot om naar te luisteren. Stuur een korter bericht, of typ uw antwoord.
only-words-photo = Ik kan geen foto's bekijken. Schrijf er een paar woorden bij, of typ uw antwoord.
only-words-other = Dit kan ik niet lezen. Druk op een knop, of typ uw antwoord.
slow-down = U stuurt veel berichten achter elkaar. Ik bewaar alles. Ik antwoord even niet op elk bericht.
reminder = U was nog niet klaar. Wilt u verder? Dit is de vraag waar u was. Ik herinner u maar één keer.

# Hulp van een ander
button-helper = Ik vul dit in voor iemand anders
button-no-helper = Ik vul dit voor mijzelf in
promise-helper = U vult dit in voor iemand anders. Schrijf op wat die persoon zegt.
button-another = Nog iemand helpen

# Taal
button-language = 🌐 Taal · Language
language-which = In welke taal wilt u verder?

# Ideeën
idea-ask = Wat is uw idee? Typ het en stuur het als een bericht.
idea-offer = Wilt u dit als idee aan de gemeente geven?
button-idea = Ja, dit is mijn idee
idea-thanks = Dank u wel! Uw idee is bewaard.
idea-reader = Dit wordt gelezen door: { $reader }.
idea-reader-town = De gemeente { $town } leest uw idee.
report = Is er iets kapot of vies? Meld het dan ook hier. Dat gaat sneller: { $url }

# Gevaar
danger = Is er nu gevaar? Bel direct 112. Denkt u aan zelfmoord? Bel 113 of 0800-0113. Dat is gratis.

# Uw rechten
my-data = Dit bewaren wij van u. Alles staat ook in het bestand hieronder.
my-data-about = Uw nummer bij deze chat: { $address }. Wij bewaren geen naam en geen foto.
my-data-no-answers = U hebt hier nog niets ingevuld.
my-data-ideas = Uw ideeën
forget-which = Wat moeten wij vergeten? Na uw tik is het direct weg. Getallen die al bekend zijn gemaakt, blijven.
button-forget-all = Vergeet alles van mij
forgotten-all = Alles is gewist. Wij kennen u niet meer. Stuur /start als u later weer wilt meedoen.
forgotten-one = Dit is gewist.
forget-nothing = Goed. Er is niets gewist.
help = U praat met een computerprogramma van de gemeente. Druk op een knop, of typ uw antwoord. Met /start ziet u waarover u kunt meepraten. Met /idee geeft u een idee. Met /stop krijgt u geen berichten meer.
help-town = Wilt u met een mens praten? Neem contact op met de gemeente { $town }.
help-call = Wilt u met een mens praten? Bel de gemeente { $town }: { $phone }.
help-call-hours = Wilt u met een mens praten? Bel de gemeente { $town }: { $phone } ({ $hours }).
privacy = De gemeente { $town } vraagt wat u vindt, en vertelt later wat ermee is gedaan.
privacy-what = Wij bewaren uw antwoorden, uw taal en het nummer van deze chat. Dat nummer staat in de database op slot.
privacy-not = Wij bewaren geen naam, gebruikersnaam, foto, locatie of geluid van u.
privacy-company = { $channel } is niet van de gemeente. { $company } kan zien dat u met ons praat, en wat u stuurt.
privacy-own-channel = Deze chat is van de gemeente zelf.
privacy-rights = Met /mijngegevens ziet u alles. Met /vergeet wissen wij het. Met /stop krijgt u geen berichten meer.

# Groepen
group-hello = Hallo! Ik lees hier niet mee. Typ /inspraak, dan laat ik zien waarover u kunt meepraten.
group-invitation = Hierover kunt u nu meepraten. Antwoorden doet u in een eigen gesprek met mij. Ik lees deze groep niet.
command-idee = Een idee aan de gemeente geven
command-taal = Een andere taal kiezen
command-mijngegevens = Zien wat wij van u bewaren
command-vergeet = Uw gegevens laten wissen
command-hulp = Hulp, of met een mens praten
command-privacy = Wat er met uw gegevens gebeurt
bot-description = Hier vraagt de gemeente wat u vindt. U antwoordt met een tik. Uw naam bewaren wij niet. U hoort altijd wat ermee is gedaan. Druk op Start.
bot-short-description = Vertel de gemeente wat u vindt. U hoort altijd wat ermee is gedaan.
digest-votes = eens { $agree }, oneens { $disagree }, weet niet { $pass }
digest-rank-note = Men zette alles op volgorde. De balk laat zien hoe vaak iets op 1 stond.
digest-rank-detail = gemiddeld op plaats { NUMBER($place, maximumFractionDigits: 1) }; { $first } keer eerste, { $last } keer laatste
digest-rank-brief = gemiddeld op plaats { NUMBER($place, maximumFractionDigits: 1) }

# De weekbrief voor de raad
digest-title = Weekbrief voor de raad { $number }, versie { $version }
digest-period = Van { $from } tot en met { $to }
digest-period-so-far = Van { $from } tot en met { $to }. Deze week loopt nog.
digest-town = Gemeente { $name }
digest-nothing = Er zijn nu geen onderwerpen waarover bewoners meepraten.
digest-intro = { $count ->
    [one] Deze brief gaat over één onderwerp.
   *[other] Deze brief gaat over { $count } onderwerpen.
} { $fresh ->
    [0] Deze week kwam er nergens iemand bij.
    [one] Deze week kwam er één deelname bij.
   *[other] Deze week kwamen er { $fresh } deelnames bij, alle onderwerpen samen.
}
digest-participants = { $all ->
    [0] Nog niemand deed mee.
    [one] Eén bewoner deed mee.
   *[other] { $all } bewoners deden mee.
} { $fresh ->
    [0] Deze week kwam er niemand bij.
    [one] Deze week kwam er één bij.
   *[other] Deze week kwamen er { $fresh } bij.
}
digest-questions = Wat zij kozen
digest-answered = { $count ->
    [0] Niemand gaf antwoord.
    [one] Eén bewoner gaf antwoord.
   *[other] { $count } bewoners gaven antwoord.
}
digest-left-out = En nog { $options ->
    [one] één ander antwoord, { $times } keer gekozen.
   *[other] { $options } andere antwoorden, samen { $times } keer gekozen.
}
digest-left-out-rank = En nog { $options ->
    [one] één ander antwoord, { $times } keer op plaats 1.
   *[other] { $options } andere antwoorden, samen { $times } keer op plaats 1.
}
digest-left-out-statements = En nog { $options ->
    [one] één andere stelling, { $times } keer eens.
   *[other] { $options } andere stellingen, samen { $times } keer eens.
}
digest-more-answers = Bewoners mochten meer dan één antwoord kiezen.
digest-in-words = Zie bij "Wat zij zeiden".
digest-themes = Wat zij zeiden
digest-theme-count = { $people ->
    [one] Eén bewoner noemt dit
   *[other] { $people } bewoners noemen dit
}, in { $texts ->
    [one] één antwoord.
   *[other] { $texts } antwoorden.
}
digest-no-quotes = Hier staan geen citaten. Die komen er alleen bij genoeg mensen, en als niemand te herkennen is.
digest-theme-empty = { $people ->
    [one] Eén bewoner schreef iets zonder inhoud, zoals “n.v.t.”
   *[other] { $people } bewoners schreven iets zonder inhoud, zoals “n.v.t.”
}
digest-small-voices = Kleine groepen
digest-small-voices-why = Minder dan { $k } mensen noemen dit. Wij tonen geen citaat, zodat niemand te herkennen is.
digest-small-voice = { $people ->
    [one] Eén bewoner noemt: { $title }.
   *[other] { $people } bewoners noemen: { $title }.
}
digest-missing = Wie deden mee, en wie missen wij?
digest-by-source = Via welke plek
digest-by-language = In welke taal
digest-by-helper = Met hulp van iemand
digest-source-other = andere plek
digest-source-none = zonder code
digest-helper-true = met hulp
digest-promises = Beloften aan bewoners
digest-promise-due = { $title }: bewoners horen uiterlijk { $answerBy } wat ermee is gedaan.
digest-promise-overdue = Te laat: { $title } Bewoners hadden uiterlijk { $answerBy } antwoord moeten krijgen.
digest-promise-kept = { $title }: bewoners hebben antwoord gekregen.
digest-ideas = Ideeën
digest-ideas-none = Er zijn nog geen losse ideeën binnengekomen.
digest-ideas-intro = { $count ->
    [one] Bewoners stuurden één los idee.
   *[other] Bewoners stuurden { $count } losse ideeën.
}
digest-ledger = Waar alle antwoorden in woorden zijn gebleven
digest-ledger-received = Ontvangen
digest-ledger-in-themes = In de onderwerpen hierboven
digest-ledger-apart = Apart gezet
digest-ledger-rejected-because = Afgewezen ({ $reason })
digest-ledger-no-reason = zonder reden
digest-ledger-waiting = Nog niet gelezen
digest-ledger-withdrawn = Ingetrokken
digest-made-by-code = Een computerprogramma heeft dit gemaakt, zonder taalmodel. Elk citaat staat letterlijk in een antwoord. Elk getal is geteld in de database.
digest-count = aantal
digest-answer = antwoord
digest-list-title = Weekbrieven voor de raad
digest-list-empty = Er is nog geen weekbrief gepubliceerd.
digest-not-found = Deze weekbrief is er niet, of is nog niet gepubliceerd.

# De website
home-title = Praat mee met de gemeente { $name }
home-how = Antwoorden gaat in { $chats }. U hebt geen ander account nodig. Wij bewaren uw naam niet.
home-open = Meepraten over: { $title }
home-digests = Wat de gemeenteraad elke week leest
page-not-found = Deze pagina is er niet.

# De regels
button-rules = De regels
rules = Dit zijn de regels. Om deze redenen telt een antwoord in woorden niet mee:
reason-off-topic = Dit gaat over iets anders.
reason-threat = Dit bedreigt iemand.
reason-insult = Dit scheldt iemand uit om wie hij of zij is.
reason-private = Hier staan gegevens van een ander in.
reason-advertising = Dit is reclame.
rules-anger = Boos zijn mag. Kritiek mag ook. Een mens beslist dit, geen computer. U hoort het altijd als uw antwoord niet meetelt.
rejected = Wij tellen deze woorden van u niet mee:
rejected-because = Dit is de reden:
rejected-try = U mag het één keer opnieuw proberen. Druk op de knop. Uw andere antwoorden tellen gewoon mee.
rejected-for-good = Opnieuw proberen kan niet meer. Uw andere antwoorden tellen gewoon mee.
rejected-idea = U mag altijd een ander idee sturen.
button-try-again = Opnieuw schrijven

# Een vraag van de gemeente
relay-asks = De gemeente wil u iets vragen over uw idee:
relay-asks-about = De gemeente wil u iets vragen over uw antwoord bij "{ $title }":
relay-question = Dit is de vraag:
button-relay = Antwoord geven
relay-write = Typ uw antwoord en stuur het als een bericht. Alleen de gemeente leest dit.
relay-thanks = Dank u wel. De gemeente leest uw antwoord.
relay-over = U hebt deze vraag al beantwoord, of hij is niet meer nodig.

poster-call = Praat mee
poster-how = Richt de camera van uw telefoon op de code. Of typ dit adres:
poster-what = U antwoordt in { $chats }. Dat duurt een paar minuten. U hoeft uw naam niet te geven.
poster-when = Meedoen kan tot en met { $closes }. Uiterlijk { $answerBy } hoort u wat er met de antwoorden is gedaan.
poster-code = QR-code naar { $url }
poster-not-yet = Deze poster is er nog niet. Probeer het over een minuut nog eens.
digest-remark = Opmerking van het team van de gemeente: { $remark }
unsubscribed = U krijgt deze weekbrief niet meer per mail.
unsubscribe-ask = Wilt u deze weekbrief niet meer per mail?
button-unsubscribe = Afmelden
digest-made-with-model = Een computerprogramma heeft dit gemaakt. Een taalmodel ({ $writer }) stelde punten voor, en las wie dat zeggen. Dat staat er steeds bij. Zo’n aantal kan fout zijn. Een medewerker keurde deze punten goed. Elk citaat staat letterlijk in een antwoord. Elk ander getal is geteld in de database.
digest-brief = In het kort
digest-asked = Wat wij u vragen
digest-asked-overdue = { $title } Geef bewoners antwoord. Dat moest uiterlijk { $answerBy }.
digest-asked-soon = { $title } Zorg dat bewoners uiterlijk { $answerBy } antwoord krijgen.
digest-also = Ook genoemd: { $themes }.
digest-by-neighbourhood = Uit welke buurt
digest-of-residents = { $count } van { $residents } inwoners
digest-ledger-line = Antwoorden in woorden: { $received } ontvangen, { $inThemes } in onderwerpen
digest-ledger-line-none = Niemand schreef een antwoord in eigen woorden.
digest-more = Alles over dit onderwerp
digest-whole = Alles per onderwerp
digest-small-groups = Kleine groepen:
digest-council = Wat raadsleden ermee deden
digest-council-asks = Een raadslid vraagt ({ $title }): { $words } { $name }
digest-council-takes-up = Een raadslid pakt op ({ $title }): { $words } { $name }
council-welcome = Welkom. U krijgt hier voortaan elke week de weekbrief voor de raad. Met /stop krijgt u hem niet meer.
digest-merged = Hierin zit ook: { $themes }.
digest-dissent-chosen = Van wie over { $title } schreef, kozen er { $count } “{ $label }”
digest-agreement = Waar zij het over eens zijn, en waar niet
digest-way-agreed = De meesten zijn het eens met
digest-way-disagreed = De meesten zijn het oneens met
digest-way-divided = De meningen zijn verdeeld over
digest-by-question = Gestopt bij, of nog bezig met
digest-question-start = de start
digest-by-unreachable = Niet meer te bereiken
digest-unreachable-blocked = blokkeerden de bot
digest-unreachable-deactivated = account bestaat niet meer
digest-unreachable-not-found = chat niet gevonden
button-council-asks = Vraag terugstellen: { $title }
button-council-takes-up = Ik pak dit op: { $title }
council-write-asks = Wat wilt u weten? Schrijf het in één bericht.
council-write-takes-up = Wat pakt u op? Schrijf het in één bericht.
council-write-not-formal = Dit is geen formele raadsvraag. Het team van de gemeente leest het. Het staat ook in de volgende weekbrief.
council-written = Bewaard. Het team leest het nu. Uw naam staat er niet bij.
button-council-name = Zet mijn naam erbij
council-write-name = Schrijf uw naam in één bericht.
council-named = Bewaard. Uw naam staat er nu bij.
digest-how-to-act = Wilt u iets terugvragen, of pakt u iets op? Dat kan met de knoppen in Slack of in Telegram. Het is geen formele raadsvraag.
follow-up = U deed mee met "{ $title }". Dit is er met uw antwoord gedaan.
follow-up-ideas = U stuurde een idee. Dit is ermee gedaan.
follow-up-said = U zei: "{ $words }"
follow-up-said-more = { $count ->
    [one] U zei nog iets.
   *[other] U zei nog { $count } dingen.
}
follow-up-took-part = U koos uit de antwoorden. Die zijn meegeteld.
follow-up-themes = Wat u zei hoort bij: { $themes }.
follow-up-apart = Een antwoord van u is apart gezet. Het is wel gelezen, maar het hoort niet bij een onderwerp.
follow-up-rejected = Een antwoord van u telde niet mee. Dit is de reden:
follow-up-waiting = Een antwoord van u is nog niet gelezen.
follow-up-voted-agree = U was het eens met: "{ $statement }"
follow-up-voted-disagree = U was het oneens met: "{ $statement }"
follow-up-voted-pass = U wist het niet bij: "{ $statement }"
answer-in-language = Dit antwoord is in deze taal geschreven: { $language }.
answer-by-machine = Een computer vertaalde dit antwoord. Iemand van de gemeente keek het na.
follow-up-done =
    Dit gebeurt wel. Het gaat over: { $about }
    { $what }
    Waarom: { $because }
    Dit besloot: { $decidedBy }
    { $link }
follow-up-partly =
    Dit gebeurt voor een deel. Het gaat over: { $about }
    { $what }
    Waarom: { $because }
    Dit besloot: { $decidedBy }
    { $link }
follow-up-not =
    Dit gebeurt niet. Het gaat over: { $about }
    { $what }
    Waarom niet: { $because }
    Dit besloot: { $decidedBy }
    { $link }
follow-up-nothing = Over wat u zei is nu niets besloten.
follow-up-more = Er is nog meer besloten. Dat leest u hier: { $url }
follow-up-next = Wat er nu komt: { $next }
felt-ask = Voelt u zich gehoord?
button-felt-yes = Ja
button-felt-bit = Een beetje
button-felt-no = Nee
felt-chosen-yes = U koos: Ja
felt-chosen-bit = U koos: Een beetje
felt-chosen-no = U koos: Nee
felt-thanks = Dank u wel.
felt-words-ask = Wilt u er iets bij zeggen? Schrijf het in één bericht. Het hoeft niet.
felt-words-thanks = Dank u wel. Het team leest het, zonder uw naam.
digest-felt-heard = { $n ->
    [one] Na het antwoord van de gemeente zei één deelnemer of die zich gehoord voelt
   *[other] Na het antwoord van de gemeente zeiden { $n } deelnemers of zij zich gehoord voelen
}: ja { $yes }, een beetje { $bit }, nee { $no }.
report-title = Participatieverslag { $number }, versie { $version }
report-preparation = Voorbereiding
report-rung-inform = Bewoners werden geïnformeerd.
report-rung-consult = Bewoners werden gehoord.
report-rung-advise = Bewoners gaven advies.
report-rung-coproduce = Bewoners maakten het plan mee.
report-rung-codecide = Bewoners beslisten mee.
report-days = Meedoen kon van { $opens } tot en met { $closes }.
report-changes = { $count ->
    [0] De afspraak met bewoners is daarna niet veranderd.
    [one] De afspraak is daarna één keer veranderd. Wie meedeed, kreeg daarvan bericht.
   *[other] De afspraak is daarna { $count } keer veranderd. Wie meedeed, kreeg daarvan bericht.
}
report-heard = Wat wij vroegen, wie meedeed en wat er is gezegd
report-done = Wat ermee is gedaan, en waarom
report-not-done = Bewoners hebben nog geen antwoord gekregen.
report-told = Van { $receivers } berichten hierover zijn er { $sent } aangekomen. { $unreachable } deelnemers waren niet meer te bereiken.
report-promise = Is de belofte nagekomen?
report-promise-on-time = Ja. Bewoners zouden uiterlijk { $answerBy } antwoord krijgen. Zij kregen het op { $answeredOn }.
report-promise-late = Te laat. Bewoners zouden uiterlijk { $answerBy } antwoord krijgen. Zij kregen het op { $answeredOn }.
report-promise-overdue = Nee. Bewoners zouden uiterlijk { $answerBy } antwoord krijgen. Zij wachten nog.
report-promise-not-yet = Nog niet. Bewoners krijgen uiterlijk { $answerBy } antwoord.
report-felt-nobody = Nog niemand heeft gezegd of die zich gehoord voelt.
report-lessons = Lessen
report-tried = Wat wij probeerden: { $tried }
report-expected = Wat wij verwachtten: { $expected }
report-learned = Wat wij leerden: { $learned }
report-no-lessons = Er zijn nog geen lessen opgeschreven.
lessons-title = Wat wij leerden van: { $title }
lessons-reach = Bereik
lessons-reach-counts = { $people } deelnemers, { $texts } antwoorden in woorden
lessons-questions = Aantal vragen
lessons-hours = Uren van het team
lessons-felt = Voelden bewoners zich gehoord?
lessons-failed = Wat niet lukte
lessons-again = Wat wij weer zo doen
lessons-empty = Niet ingevuld
report-people = { $count ->
    [0] Nog niemand deed mee.
    [one] Eén bewoner deed mee.
   *[other] { $count } bewoners deden mee.
}
page-languages = Talen
page-promise = Wat de gemeente belooft
page-new-day = De dag waarop u iets hoort, is veranderd. Dit is de reden:
page-stage = Hoe ver het is
page-stage-not-yet = Meedoen kan vanaf { $since }.
page-stage-open = Meedoen kan nu, tot en met { $closes }.
page-stage-closed = Meedoen kan niet meer, sinds { $since }. De gemeente bekijkt nu de antwoorden.
page-stage-with-council = Sinds { $since } ligt dit bij wie beslist:
page-stage-answered = Op { $since } kregen bewoners antwoord.
page-overdue = De gemeente is te laat. Bewoners hadden uiterlijk { $answerBy } antwoord moeten krijgen.
page-outcomes = Wat ermee is gedaan
page-outcome-done = Dit gebeurt wel.
page-outcome-partly = Dit gebeurt voor een deel.
page-outcome-not = Dit gebeurt niet.
page-because = De reden:
page-decided-by = Dit besloot:
page-outcome-link = Meer over:
page-next = Wat er nu komt:
page-experiment = Dit is een proef
page-try = Wat wij proberen
page-expect = Wat wij verwachten
page-learned = Wat wij leerden
home-about = Wat is beloofd, en wat ermee is gedaan: { $title }
digest-elsewhere = Ook in deze weekbrief, op de pagina: { $titles }.
promise-no-reason = De gemeente heeft hier nog geen reden bij gegeven.
news-council-asks = Een raadslid heeft een vraag over "{ $title }". U deed daaraan mee. Dit vraagt het raadslid:
news-council-takes-up = Een raadslid gaat iets doen met "{ $title }". U deed daaraan mee. Dit zegt het raadslid:
digest-brief-none = Deze week kwam er niets nieuws binnen.
digest-no-sample = Wie meedeed, koos daar zelf voor. De cijfers zeggen dus niet wat alle inwoners vinden.
digest-brief-still = { $all ->
    [0] Nog niemand deed mee.
    [one] Tot nu toe deed één bewoner mee.
   *[other] Tot nu toe deden { $all } bewoners mee.
}
digest-brief-chose = { $count ->
    [one] Eén van de { $all } mensen koos “{ $label }”
   *[other] { $count } van de { $all } mensen kozen “{ $label }”
}
digest-brief-chose-alone = Eén bewoner koos “{ $label }”
digest-brief-chose-all = Alle { $all } mensen kozen “{ $label }”
digest-brief-more-chosen = { $left ->
    [one] Mensen kozen ook nog één ander antwoord.
   *[other] Mensen kozen ook nog { $left } andere antwoorden.
}
digest-brief-chose-too = { $count } “{ $label }”
digest-brief-came = { $fresh ->
    [0] Deze week kwam er niemand bij.
    [one] Deze week deed één bewoner voor het eerst mee, in totaal { $all }.
   *[other] Deze week deden { $fresh } bewoners voor het eerst mee, in totaal { $all }.
}
digest-brief-lead = Vorige week stond “{ $label }” nog bovenaan.
digest-brief-share = Vorige week koos { $from } procent “{ $label }”, nu is dat { $to } procent.
digest-brief-new-day = De gemeente verschoof de dag van het antwoord: van { $before } naar { $answerBy }.
digest-brief-because = Reden: “{ $because }”.
digest-brief-no-reason = Zij gaf geen reden.
digest-brief-open-changed = De gemeente veranderde haar afspraak. Bewoners kunnen nu meepraten over: “{ $open }”.
digest-brief-decider-changed = De gemeente veranderde wie beslist.
digest-brief-promise-changed = De gemeente veranderde deze week iets aan haar afspraak met bewoners.
digest-brief-nobody = Niemand deed mee.
digest-brief-felt = Voelden mensen zich gehoord? Ja: { $yes }, een beetje: { $bit }, nee: { $no }.
digest-brief-no-point = Het programma kon niet zeker tellen wat { $k } mensen of meer willen.
digest-brief-point-of = Ten minste { $people } mensen (van wie { $count } “{ $label }”) zeggen: “{ $claim }”.
digest-brief-point = Ten minste { $people } mensen zeggen: “{ $claim }”.
digest-brief-point-judged = { $people } mensen zeggen dit, volgens een taalmodel: “{ $claim }”.
digest-brief-of-model = { $points ->
    [one] Een taalmodel vatte één punt samen. Een collega keurde het goed. Het staat verderop.
   *[other] Een taalmodel vatte { $points } punten samen. Een collega keurde ze goed. Ze staan verderop.
}
digest-brief-new-point = Nieuw is: “{ $claim }” (ten minste { $people } mensen).
digest-brief-places-unknown = Uit welke buurten, is niet bekend.
digest-brief-places-few = { $known ->
    [one] Maar één van de { $all } bewoners zei in welke buurt die woont.
   *[other] Maar { $known } van de { $all } bewoners zeiden in welke buurt zij wonen.
}
digest-brief-nobody-from = Uit { $names } deed niemand mee{ $more ->
    [0] .
    [one] , en uit nog één buurt ook niet.
   *[other] , en uit nog { $more } buurten ook niet.
}
digest-brief-few-from = De minste mensen kwamen uit { $name }: { $count }.
digest-brief-least-from = Wij horen het minst uit { $name }: { $count } van de { $residents } inwoners.
digest-brief-other-language = Iedereen deed mee in een andere taal dan { $language }.
digest-brief-language = { $others ->
    [0] Iedereen deed mee in het { $language }.
    [one] Eén van de { $all } deed mee in een andere taal.
   *[other] { $others } van de { $all } deden mee in een andere taal.
}
digest-brief-closes = Meedoen kan tot en met { $closes }.
digest-brief-closed = Meedoen kon tot en met { $closes }.
digest-brief-due = Bewoners krijgen uiterlijk { $answerBy } antwoord.
digest-brief-overdue = Te laat: bewoners hadden uiterlijk { $answerBy } antwoord moeten krijgen.
digest-brief-kept = Bewoners kregen antwoord op { $answerBy }.
digest-points = Wat mensen willen, en waarom
digest-points-basis = Een computerprogramma vond de wensen en redenen in de antwoorden. Nog niemand keek ze na.
digest-points-approved = Een computerprogramma vond de wensen en redenen in de antwoorden. Een collega keurde de punten goed waar een taalmodel bij staat. Verder keek nog niemand ze na.
digest-reviewed = Een computerprogramma zocht wensen en redenen in de antwoorden. Een collega van de gemeente bekeek zinnen uit { $answers } van de { $of } antwoorden.
digest-points-uncounted = { $left ->
    [one] Eén van de { $of } antwoorden is nergens bij geteld. Daarin kan iets anders staan.
   *[other] { $left } van de { $of } antwoorden zijn nergens bij geteld. Daarin kan iets anders staan.
}
digest-points-who = Vooral van wie { $choices } koos
digest-points-others = Anderen, of van beide kanten
digest-point-people = Ten minste { $people } mensen
digest-point-of-them = Van hen kozen er { $choices }.
digest-point-among-them = Onder hen: { $choices }.
digest-point-judged = { $people } mensen, volgens een taalmodel
digest-point-opposed = Mensen die het omgekeerde zeggen, volgens een taalmodel: { $people }.
digest-point-by-model = Zin van een computer, nagekeken door een collega:
digest-point-words = Wat mensen zelf schreven
digest-point-answers = Alle antwoorden, met een persoonlijke link
digest-point-copies = { $copies } mensen stuurden dezelfde brief.
digest-point-letters = { $copies } mensen stuurden { $letters } verschillende brieven.
digest-point-opposite = Daartegenover zeggen ten minste { $people } mensen: “{ $claim }”.
digest-examples = Ook gezegd. Door hoeveel mensen, is niet zeker.
digest-voices = Losse stemmen: wat één tot vier mensen zeiden
digest-voices-none = Wat maar een paar mensen zeiden, staat er niet woordelijk bij.
digest-voices-read = Een medewerker las deze woorden en gaf ze vrij.
digest-themes-named = Waarover mensen schreven: { $themes }.
digest-still = Zonder nieuws
digest-more-news = Ook met nieuws
digest-earlier = Wat eerder binnenkwam, staat in de weekbrieven van eerder.
digest-ledger-no-answer = Daarvan zonder inhoud, zoals “n.v.t.”
digest-ledger-line-empty = daarvan { $n } zonder inhoud
digest-ledger-line-apart = { $n } apart gezet
digest-ledger-line-rejected = { $n } afgewezen
digest-ledger-line-waiting = { $n } nog niet gelezen
digest-ledger-line-withdrawn = { $n } ingetrokken
digest-theme-people = { $people ->
    [one] Eén bewoner schreef hierover.
   *[other] { $people } bewoners schreven hierover.
}
digest-point-new = Nieuw deze week.
digest-point-against = Daartegenover ten minste { $people } mensen
digest-brief-chose-again = { $count ->
    [one] Eén koos “{ $label }”
   *[other] { $count } mensen kozen “{ $label }”
}

# De reactienota
note-title = Reactienota: { $title }
note-made-on = Gemaakt op { $day }
note-what = Hier staat wat bewoners in hun eigen woorden zeiden, en wat de gemeente ermee deed.
note-counts = Antwoorden in woorden: { $received } ontvangen, { $accepted } tellen mee. Onder een punt staan er { $inPoints }.
note-let-through = Door een collega vrijgegeven, buiten de punten: { $letThrough }.
note-order = Een antwoord kan onder meer dan één punt staan. Aan de volgorde is niets af te lezen.
note-masked = Namen, adressen en nummers zijn weggehaald. Wie iets schreef, wat die koos en waar die woont, staat er niet bij.
note-looked = Een computerprogramma zocht de punten. Een collega bekeek zinnen uit antwoorden: { $looked }.
note-contents = De punten
note-answers = De antwoorden
note-point = Punt { $number }
note-no-point = In geen punt
note-continued = (vervolg)
note-opposite = Het omgekeerde staat in punt { $number }: “{ $claim }”
note-unprinted = { $count ->
    [one] Nog één antwoord is geteld en staat hier niet. Het dreigt of scheldt, het is een opdracht aan een computer, of het zegt niets.
   *[other] Nog { $count } antwoorden zijn geteld en staan hier niet. Zij dreigen of schelden, zijn een opdracht aan een computer, of zeggen niets.
}
note-rest = { $count ->
    [one] Nog één antwoord staat niet in een punt van vijf mensen of meer. Dat is geteld; de tekst staat hier pas als een collega heeft gezien dat niemand te herkennen is.
   *[other] Nog { $count } antwoorden staan niet in een punt van vijf mensen of meer. Die zijn geteld; de tekst staat hier pas als een collega heeft gezien dat niemand te herkennen is.
}
note-outcome = Uitkomst { $number }
note-outcome-of = Uitkomst { $number }: { $result }
note-outcome-none = Hierover is nog niets besloten.
note-page-of = Bladzijde { $page } van { $pages }
note-pages = Bladzijden
note-page-before = Vorige bladzijde
note-page-after = Volgende bladzijde

# Woorden in een andere taal
words-language = Taal: { $language }.
words-translated-colleague = Vertaling door een collega: “{ $words }”
words-translated-model = Vertaald door een computer: “{ $words }”
digest-points-languages = Punten in verschillende talen zijn niet samengevoegd.

# Alle antwoorden lezen met een persoonlijke link
access-answers-title = Alle antwoorden lezen
access-answers-how = U leest wat bewoners schreven, zonder hun naam. Deze link is alleen voor u. Geef hem niet door.
access-answers-button = Lezen
access-answers-gone-title = Deze pagina is nu niet te lezen
access-answers-gone = Deze pagina leest u met een persoonlijke link. Had u er een? Open hem dan nog eens. Werkt hij niet meer, of hebt u er geen? Vraag de gemeente om een link.
access-onward = Was u al binnen? Ga dan hier verder.
