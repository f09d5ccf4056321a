# Gewoon Nederlands, met "u". Korte zinnen, gewone woorden.

# De afspraak (voor de eerste vraag)
promise-decided = Dit staat al vast: { $decided }
promise-open = Hierover kunt u meepraten: { $open }
promise-decider = Wie beslist: { $decider }
promise-rung-inform = U kunt hier niet meer over meebeslissen. De gemeente vertelt u wat er gaat gebeuren.
promise-rung-consult = Wat er met uw mening gebeurt: de gemeente leest die, voordat zij beslist.
promise-rung-advise = Wat er met uw mening gebeurt: die telt als advies. Doet de gemeente iets anders? Dan legt zij uit waarom.
promise-rung-coproduce = U maakt het plan samen met de gemeente.
promise-rung-codecide = U beslist mee.
promise-answer-by = U hoort van ons: uiterlijk { $answerBy }.
promise-privacy = Wij bewaren uw naam en foto niet. De gemeenteraad kan lezen wat u schrijft. Een stukje kan op de website staan, zonder uw naam. Schrijf liever geen namen of telefoonnummers op. Meer weten? Stuur /privacy.
promise-privacy-company = Wij bewaren uw naam en foto niet. De gemeenteraad kan lezen wat u schrijft. Een stukje kan op de website staan, zonder uw naam. { $channel } is niet van de gemeente. Schrijf liever geen namen of telefoonnummers op. Meer weten? Stuur /privacy.
promise-privacy-team = Wij bewaren uw naam niet bij uw antwoorden. Collega's lezen uw antwoorden, maar zien niet dat die van u zijn. Schrijf liever geen namen op.
promise-privacy-menu = Wij bewaren uw naam en foto niet. De gemeenteraad kan lezen wat u schrijft. Een stukje kan op de website staan, zonder uw naam. Schrijf liever geen namen of telefoonnummers op.
promise-privacy-team-company = Wij bewaren uw naam niet bij uw antwoorden. Collega's lezen uw antwoorden, maar zien niet dat die van u zijn. { $channel } is niet van de gemeente. Schrijf liever geen namen op.
promise-version = Deze informatie is al eens veranderd. Dit is versie { $version }.
formal = { $objectionUrl ->
    [none] Wat u hier zegt, is geen bezwaar en geen zienswijze. Dat zijn officiële brieven aan de gemeente.
   *[other] Wat u hier zegt, is geen bezwaar en geen zienswijze. Dat zijn officiële brieven aan de gemeente. Wilt u die sturen? Dat kan hier: { $objectionUrl }
}
promise-changed = Er is iets veranderd bij "{ $title }". Hieronder leest u hoe het nu is. Dit is versie { $version }.
promise-new-day = U hoort op een andere dag van ons. Eerst was dat uiterlijk { $before }. Nu is dat uiterlijk { $answerBy }.
promise-open-again = U kunt weer meedoen, tot en met { $closes }.
promise-because = Dit is de reden: { $because }
news-stop = U kunt altijd stoppen met deze berichten. Stuur dan /stop.
news-stop-menu = U kunt altijd stoppen met deze berichten. Kies dan onder Meer: geen berichten meer krijgen.
button-begin = Beginnen
button-read-first = Eerst meer lezen
card-language = De vragen zijn in het { $language }.
card-answer-by = U hoort uiterlijk { $answerBy } wat ermee gebeurt.
card-nameless = Zonder uw naam. U praat met een computer.
begin-first = Dit heb ik nog niet bewaard. Druk eerst op Beginnen. Daarna kunt u antwoorden.
begin-first-kept = Dank u. Wij houden dit even vast. Druk op Beginnen. Dan vragen wij of u het wilt bewaren.

# Vragen
progress = { $left ->
    [0] Dit is de laatste vraag
    [one] Hierna nog één vraag
   *[other] Hierna nog { $left } vragen
}
progress-at-most = { $left ->
    [one] Hierna misschien nog één vraag
   *[other] Hierna nog { $left } vragen of minder
}
council-reads = De raad kan dit lezen, zonder uw naam.
hint-multiple = U mag meer dan één antwoord kiezen. Bent u klaar? Druk dan op Klaar.
hint-text = Typ uw antwoord en stuur het als een bericht.
hint-text-team = Druk op { $writeButton } om te antwoorden.
hint-text-menu = Typ uw antwoord en druk op Versturen.
hint-scale = 1 = { $low }, 5 = { $high }
hint-rank = Zet alles op volgorde. Druk eerst op wat voor u op 1 komt, dan op 2, en zo verder. Nog een keer drukken haalt het weg.
rank-next = Wat komt er op plaats { $place }?
button-skip = Overslaan
button-finish = Klaar
tick-first = Kies eerst een antwoord. Of druk op Overslaan.
your-answer = Uw antwoord: { $answer }
skipped = U hebt deze vraag overgeslagen.
answered-in-words = U hebt deze vraag beantwoord.
welcome-back = Fijn dat u er weer bent. Wij gaan verder waar u gebleven was.
hello = Dag!
hello-done = Dag! Uw antwoorden zijn bewaard. U kunt nog iets toevoegen of veranderen.
changed-kept = Bewaard. Uw nieuwe antwoord telt.
add-offer = Wilt u dit toevoegen aan uw antwoorden?
already-answered = Deze vraag hebt u al beantwoord.
old-button = Deze knop werkt niet meer. Kijk bij het laatste bericht.
old-page = Er is nu niets bewaard, want de pagina was oud. Hier ziet u hoe het nu is.

# Een opmerking bij een vraag met knoppen
remark-offer = Wilt u dit bewaren bij de vraag "{ $question }"?
button-remark = Ja, bewaar dit
button-no-remark = Nee, niet bewaren
remark-kept = Dank u. Wij hebben dit bewaard.
remark-dropped = Goed. Dit bericht is niet bewaard.
remark-hidden = Deze vraag hoort niet meer bij uw antwoorden. Wij hebben dit daarom niet bewaard. Aan het eind kunt u nog iets toevoegen.

# Klaar
receipt-thanks = Dank u wel! U bent klaar. Wij hebben uw antwoorden over "{ $title }" bewaard.
receipt-next = Hoe gaat het verder? Anderen kunnen meedoen tot en met { $closes }. De gemeenteraad krijgt elke week een brief met wat bewoners zeggen.
receipt-next-team = Hoe gaat het verder? Andere collega's kunnen meedoen tot en met { $closes }.
receipt-answer-by = Uiterlijk { $answerBy } leest u hier wat wij met de antwoorden hebben gedaan.
receipt-app = { $objectionUrl ->
    [none] { $channel } is niet van de gemeente. Wat u hier zegt, is geen bezwaar en geen zienswijze. Dat zijn officiële brieven aan de gemeente.
   *[other] { $channel } is niet van de gemeente. Wat u hier zegt, is geen bezwaar en geen zienswijze. Dat zijn officiële brieven aan de gemeente. Wilt u die sturen? Dat kan hier: { $objectionUrl }
}
receipt-add = Wilt u nog iets zeggen? Dat kan.
button-add = Nog iets toevoegen
add-now = Typ wat u wilt toevoegen en stuur het als een bericht.
add-now-team = Druk op { $writeButton }. Schrijf daar wat u wilt toevoegen.
added = Dank u. Dit is toegevoegd.

# Buiten een gesprek
lobby-asked = Welkom! Hier kunt u de gemeente vertellen wat u vindt.
lobby-unknown-code = Deze link ken ik niet. Misschien is hij te oud.
lobby-nothing-going-on = Er is nu geen vraag voor u. Dit bericht is niet bewaard.
lobby-open = { $count ->
    [one] Hierover kunt u nu meepraten. Druk op de knop.
   *[other] Hierover kunt u nu meepraten. Druk op een knop.
}
lobby-empty = Er is nu niets waarover u kunt meepraten. Kom later nog eens terug.
not-yet-open = U kunt nog niet meepraten over "{ $title }". Dat kan vanaf { $opens }.
closed = U kunt niet meer meepraten over "{ $title }". Wat u nu stuurt, bewaren wij niet. Uiterlijk { $answerBy } vertelt de gemeente wat zij met de antwoorden doet.
stopped = Goed. U krijgt geen berichten meer. Wilt u later toch meedoen? Stuur dan /start.
stopped-team = Goed. U krijgt geen berichten meer. Wilt u later toch meedoen? Druk dan in het kanaal van het team op { $joinButton }.
stopped-menu = Goed. U krijgt geen berichten meer. Wilt u later toch meedoen? Begin dan opnieuw op deze pagina.
button-was-answer = Dit was mijn antwoord
was-answer = Goed. Ik bewaar dit als uw antwoord.
unknown-command = Deze opdracht ken ik niet. Stuur /start: dan ziet u waarover u kunt meepraten. Stuur /hulp: dan krijgt u hulp.
unknown-command-menu = Dit ken ik niet. Kijk onder Meer: daar staat wat u kunt vragen.

# Welkom in Telegram (knoppen van het menu)
command-start = Bekijk waarover u kunt meepraten
command-stop = Geen berichten meer krijgen

# Terug, veranderen, stellingen, plaats
button-back = ← Terug
button-keep = Laat het zo
button-change = Een antwoord veranderen
change-which = Welk antwoord wilt u veranderen? Druk op de vraag.
hint-place = Kies uw buurt. U kunt ook uw locatie delen. Wij bewaren dan alleen de buurt.
hint-place-team = Kies uw buurt.
no-location-needed = Bij deze vraag is uw locatie niet nodig. Ik heb die niet bewaard.
location-outside = Deze plek ligt niet in een van de buurten. Ik heb uw locatie niet bewaard. Druk op de knop van uw buurt.
statement = Stelling { $number } van { $total }
button-agree = Eens
button-disagree = Oneens
button-pass = Weet ik niet
button-enough = Genoeg, ga verder
voted-agree = Uw antwoord: eens
voted-disagree = Uw antwoord: oneens
voted-pass = Uw antwoord: weet ik niet
your-votes = Uw antwoorden: { $agree } keer eens, { $disagree } keer oneens, { $pass } keer weet ik niet.
own-statement-offer = U schreef zelf iets bij "{ $question }". Wilt u dit toevoegen?

# Getypte, gewijzigde en gesproken berichten
edit-kept = Ik heb uw nieuwe antwoord bewaard.
edit-not-understood = Dit nieuwe antwoord past niet bij een van de knoppen. Uw eerste antwoord blijft staan.
edit-unknown = Ik weet niet meer bij welke vraag dit bericht hoort. Uw wijziging is niet bewaard. Schrijf uw antwoord in een nieuw bericht.
heard = Ik hoorde:
heard-right-question = Klopt dit?
heard-right = Dank u.
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
only-words-voice = Ik kan nog niet luisteren. Typ uw antwoord, of druk op een knop.
only-words-too-long = Dit bericht is te groot om naar te luisteren. Stuur een korter bericht, of typ uw antwoord.
only-words-photo = Ik kan geen foto's bekijken. Schrijf er een paar woorden bij, of typ uw antwoord.
only-words-other = Dit kan ik niet lezen. Druk op een knop, of typ uw antwoord.
slow-down = U stuurt veel berichten achter elkaar. Ik bewaar alles. Ik antwoord even niet op elk bericht.
too-much-said = Dit bericht is niet bewaard. U schreef al zo veel dat er niets meer bij past. Alles van daarvoor is wel bewaard. U kunt een eerder bericht korter maken, of de gemeente bellen.
too-many-ideas = U hebt al { $most } ideeën gegeven. Meer bewaren wij niet van één persoon. Uw laatste bericht is niet bewaard. Hebt u nog een idee? Bel of schrijf dan de gemeente.
too-many-participations = U hebt hier al { $most } keer meegedaan, voor uzelf of voor anderen. Meer kan niet in dit gesprek. Wilt u nog iemand helpen? Bel dan de gemeente.
reminder = U was nog niet klaar. Wilt u verdergaan? Dit is de vraag waar u gebleven was. Deze herinnering krijgt u maar één keer.

# Hulp van een ander
button-helper = Ik vul dit in voor iemand anders
button-no-helper = Ik vul dit in voor mijzelf
promise-helper = U vult dit in voor iemand anders. Schrijf op wat die persoon zegt.
button-another = Nog iemand helpen

# Taal
button-language = 🌐 Taal · Language
language-which = In welke taal wilt u verder?

# Ideeën
idea-ask = Wat is uw idee? Typ het en stuur het als een bericht.
idea-offer = Is dit een idee voor de gemeente?
button-idea = Ja, dit is mijn idee
idea-thanks = Dank u wel! Uw idee is bewaard.
idea-reader = { $reader } leest uw idee.
idea-reader-town = De gemeente { $town } leest uw idee.
report = Is er iets kapot of vies? Meld het dan ook hier. Dat gaat sneller: { $url }

# Gevaar
danger = Bent u of is iemand anders in gevaar? Bel nu 112. Denkt u aan zelfmoord? U staat er niet alleen voor. Bel 113 of 0800-0113. Dat is gratis, dag en nacht.

# Uw rechten
my-data = Dit bewaren wij van u. Alles staat ook in het bestand hieronder.
my-data-about = Uw nummer bij deze chat: { $address }. Wij bewaren geen naam en geen foto.
my-data-about-menu = Wij kennen u alleen aan een nummer in deze browser. Wij bewaren geen naam en geen foto.
my-data-mail-asked = Uw mailadres voor het antwoord: { $mail }. Dit is nog niet bevestigd.
my-data-mail-confirmed = Uw mailadres voor het antwoord: { $mail }. Wij wissen het zodra het antwoord gemaild is.
my-data-no-answers = U hebt hier nog niets ingevuld.
my-data-ideas = Uw ideeën
forget-which = Wat moeten wij wissen? Na uw tik is het meteen weg. Cijfers in een brief die al verstuurd is, blijven staan.
forget-shared = Hier is meer dan één keer meegedaan aan dezelfde vragen. (1) is de eerste keer. “Wis alles van mij” wist alle keren, ook als dat iemand anders was.
button-forget-all = Wis alles van mij
forgotten-all = Alles is gewist. Wij hebben niets meer van u. Stuur /start als u later weer wilt meedoen.
forgotten-all-team = Alles is gewist. Wij hebben niets meer van u. Wilt u later weer meedoen? Druk dan in het kanaal van het team op { $joinButton }.
forgotten-all-menu = Alles is gewist. Wij hebben niets meer van u. Wilt u later weer meedoen? Begin dan opnieuw op deze pagina.
forgotten-one = Dit is gewist.
forget-nothing = Goed. Er is niets gewist.
help = U praat met een computerprogramma van de gemeente. Druk op een knop, of typ uw antwoord. Stuur /start: dan ziet u waarover u kunt meepraten. Stuur /idee: dan geeft u een idee. Stuur /stop: dan krijgt u geen berichten meer.
help-team = U praat met een computerprogramma van de gemeente. Druk op een knop, of op { $writeButton }. Typ /inspraak taal: dan kiest u een andere taal. Typ /inspraak stop: dan krijgt u geen berichten meer.
help-menu = U praat met een computerprogramma van de gemeente. Druk op een knop, of typ uw antwoord. Onder Meer staat wat u nog kunt vragen.
help-town = Wilt u met een mens praten? Neem contact op met de gemeente { $town }.
help-call = Wilt u met een mens praten? Bel de gemeente { $town }: { $phone }.
help-call-hours = Wilt u met een mens praten? Bel de gemeente { $town }: { $phone } ({ $hours }).
privacy = De gemeente { $town } vraagt wat u vindt. Later vertelt zij wat zij met de antwoorden doet.
privacy-what = Wij bewaren uw antwoorden, uw taal en het nummer van deze chat. Dat nummer is beveiligd.
privacy-not = Wij bewaren uw naam, gebruikersnaam, foto, locatie en stem niet.
privacy-how-long = { $days } dagen nadat u ons laatste antwoord kreeg, wissen wij het nummer van deze chat. Uw antwoorden blijven bewaard, maar niemand weet dan nog van wie ze zijn.
privacy-company = { $channel } is niet van de gemeente. { $company } kan zien dat u met ons praat, en wat u stuurt.
privacy-own-channel = Deze chat is van de gemeente zelf.
privacy-rights = Stuur /mijngegevens: dan ziet u alles. Stuur /vergeet: dan wissen wij alles. Stuur /stop: dan krijgt u geen berichten meer.
privacy-rights-team = Typ /inspraak mijngegevens: dan ziet u alles. Typ /inspraak vergeet: dan wissen wij alles. Typ /inspraak stop: dan krijgt u geen berichten meer.
privacy-rights-menu = Onder Meer kunt u alles zien wat wij van u bewaren. Daar kunt u het ook laten wissen.

# Groepen
group-hello = Hallo! Ik lees niet wat u hier schrijft. Typ /inspraak, dan laat ik zien waarover u kunt meepraten.
group-invitation = Hierover kunt u nu meepraten. U antwoordt in een eigen gesprek met mij. Ik lees niet wat in deze groep staat.
command-idee = Een idee aan de gemeente geven
command-taal = Een andere taal kiezen
command-mijngegevens = Zien wat wij van u bewaren
command-vergeet = Uw gegevens laten wissen
command-hulp = Hulp, of met een mens praten
command-privacy = Wat er met uw gegevens gebeurt
bot-description = Hier vraagt de gemeente wat u vindt. U antwoordt met een tik. Wij bewaren uw naam niet. U hoort altijd wat de gemeente met de antwoorden doet. Druk op Start.
bot-short-description = Vertel de gemeente wat u vindt. U hoort altijd wat zij ermee doet.
digest-votes = eens { $agree }, oneens { $disagree }, weet niet { $pass }
digest-rank-note = Men zette alles op volgorde. De balk laat zien hoe vaak iets op 1 stond.
digest-rank-detail = gemiddeld op plaats { NUMBER($place, maximumFractionDigits: 1) }; { $first } keer eerste, { $last } keer laatste
digest-rank-brief = gemiddeld op plaats { NUMBER($place, maximumFractionDigits: 1) }

# De weekbrief voor de raad
digest-title = Weekbrief voor de raad, week { $number } (versie { $version })
digest-period = Van { $from } tot en met { $to }
digest-period-so-far = Van { $from } tot en met { $to }. Deze week loopt nog.
digest-town = Gemeente { $name }
digest-nothing = Er zijn nu geen onderwerpen waarover bewoners meepraten.
digest-intro = { $count ->
    [one] Deze brief gaat over één onderwerp.
   *[other] Deze brief gaat over { $count } onderwerpen.
} { $fresh ->
    [0] Deze week kwam er nergens een deelnemer bij.
    [one] Deze week kwam er één deelnemer bij.
   *[other] Deze week kwamen er { $fresh } deelnemers bij, alle onderwerpen samen.
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
    [one] Eén bewoner schreef alleen iets als “n.v.t.”
   *[other] { $people } bewoners schreven alleen iets als “n.v.t.”
}
digest-small-voices = Kleine groepen
digest-small-voices-why = Minder dan { $k } mensen noemen dit. Wij tonen geen citaat, zodat niemand te herkennen is.
digest-small-voice = { $people ->
    [one] Eén bewoner noemt: { $title }.
   *[other] { $people } bewoners noemen: { $title }.
}
digest-missing = Wie deden mee, en wie missen wij?
digest-by-source = Via welke poster, brief of link
digest-by-language = In welke taal
digest-by-helper = Ingevuld met hulp
digest-source-other = andere plek
digest-source-none = gewone link
digest-helper-true = deelnemers
digest-promises = Beloften aan bewoners
digest-promise-due = { $title } Bewoners horen uiterlijk { $answerBy } wat de gemeente met de antwoorden doet.
digest-promise-overdue = Te laat: { $title } Bewoners hadden uiterlijk { $answerBy } antwoord moeten krijgen.
digest-promise-kept = { $title } Bewoners hebben antwoord gekregen.
digest-ideas = Ideeën
digest-ideas-none = Er zijn nog geen losse ideeën binnengekomen.
digest-ideas-intro = { $count ->
    [one] Bewoners stuurden één los idee.
   *[other] Bewoners stuurden { $count } losse ideeën.
}
digest-ledger = Wat er met alle antwoorden in eigen woorden is gebeurd
digest-ledger-received = Ontvangen
digest-ledger-in-themes = In de onderwerpen hierboven
digest-ledger-apart = Gelezen, past niet bij een onderwerp
digest-ledger-rejected-because = Afgewezen: { $reason }
digest-ledger-no-reason = zonder reden
digest-ledger-waiting = Nog niet gelezen
digest-ledger-withdrawn = Door de bewoner gewist
digest-same-browser = { $count ->
    [one] Eén bewoner antwoordde in een browser waarin al iemand had meegedaan. Dat kan een huisgenoot zijn, of dezelfde persoon nog eens.
   *[other] { $count } bewoners antwoordden in een browser waarin al iemand had meegedaan. Dat kunnen huisgenoten zijn, of dezelfde personen nog eens.
}
digest-made-by-code = Een computerprogramma heeft dit gemaakt, zonder AI. Elk citaat is letterlijk wat een bewoner schreef. Elk getal is geteld.
digest-count = aantal
digest-answer = antwoord
digest-list-title = Weekbrieven voor de raad
digest-list-how = Elke week leest de gemeenteraad wat bewoners kozen en zeiden. Hier kunt u dat ook lezen.
digest-list-empty = Er is nog geen weekbrief gepubliceerd.
digest-not-found = Deze weekbrief is er niet, of is nog niet gepubliceerd.

# De website
home-title = Praat mee met de gemeente { $name }
home-how = U antwoordt hier, in uw browser, of in { $chats }. U hebt geen ander account nodig. Wij bewaren uw naam niet.
home-how-here = U antwoordt hier, in uw browser. U hebt geen account nodig. Wij bewaren uw naam niet.
home-digests = Wat de gemeenteraad elke week leest
page-not-found = Deze pagina is er niet.

# De regels
rules = Dit zijn de regels. Wat u schrijft of zegt, telt niet mee als:
reason-off-topic = Het gaat over iets anders.
reason-threat = Het bedreigt iemand.
reason-insult = Het scheldt iemand uit om afkomst, geloof of wie iemand is.
reason-private = Er staan gegevens van iemand anders in.
reason-advertising = Het is reclame.
rules-anger = U mag boos zijn. U mag ook kritiek hebben. Een mens beslist hierover, geen computer. Telt uw antwoord niet mee? Dan hoort u dat altijd.
rejected = Het spijt ons. Dit kunnen wij niet meetellen:
rejected-because = Dit is de reden:
rejected-try = U mag het één keer opnieuw proberen. Druk op de knop. Uw andere antwoorden tellen gewoon mee.
rejected-for-good = Opnieuw proberen kan niet meer. Uw andere antwoorden tellen gewoon mee.
rejected-idea = U mag altijd een ander idee sturen.
button-try-again = Opnieuw schrijven

# Een vraag van de gemeente
relay-asks = De gemeente wil u iets vragen over uw idee:
relay-asks-about = De gemeente wil u iets vragen over uw antwoord bij "{ $title }":
relay-question = Dit is de vraag:
relay-question-in = Dit is de vraag. Hij is in een andere taal: { $language }. U mag in uw eigen taal antwoorden.
button-relay = Antwoord geven
relay-write = Typ uw antwoord en stuur het als een bericht. Alleen de gemeente leest dit.
relay-write-team = Druk op { $writeButton } om te antwoorden. Alleen de gemeente leest dit.
relay-thanks = Dank u wel. De gemeente leest uw antwoord.
relay-over = U hebt deze vraag al beantwoord, of hij is niet meer nodig.

poster-call = Praat mee
poster-how = Richt de camera van uw telefoon op de code. Of typ het adres eronder.
poster-here = U antwoordt op uw telefoon, zonder app en zonder account. Dat duurt een paar minuten. U hoeft uw naam niet te geven.
poster-languages = Talen op de poster
poster-show = Toon deze talen
poster-what = U antwoordt in { $chats }. Dat duurt een paar minuten. U hoeft uw naam niet te geven.
poster-when = U kunt meedoen tot en met { $closes }. Uiterlijk { $answerBy } hoort u wat er met de antwoorden gebeurt.
poster-code = Code die u met uw telefoon leest: { $url }
poster-not-yet = Deze poster is er nog niet. Probeer het over een minuut nog eens.
digest-remark = Opmerking van het team van de gemeente: { $remark }
digest-remark-on = Opmerking van het team van de gemeente over “{ $title }”: { $remark }
unsubscribed = U krijgt deze weekbrief niet meer per mail.
unsubscribe-ask = Wilt u stoppen met deze weekbrief per mail?
button-unsubscribe = Stop met deze weekbrief
digest-made-with-model = Een computerprogramma heeft dit gemaakt. AI ({ $writer }) stelde punten voor, en las wie dat zeggen. Dat staat er steeds bij. Zo’n aantal kan fout zijn. Een medewerker keurde deze punten goed. Elk citaat is letterlijk wat een bewoner schreef. Elk ander getal is geteld.
digest-brief = In het kort
digest-asked = Wat wij de raad vragen
digest-asked-overdue = { $title } Geef bewoners antwoord. Dat moest uiterlijk { $answerBy }.
digest-asked-soon = { $title } Zorg dat bewoners uiterlijk { $answerBy } antwoord krijgen.
digest-also = Ook genoemd: { $themes }.
digest-by-neighbourhood = Uit welke buurt
digest-of-residents = { $count } van { $residents } inwoners
digest-ledger-line = Antwoorden in eigen woorden: { $received } ontvangen, { $inThemes } bij een onderwerp
digest-ledger-line-none = Niemand schreef een antwoord in eigen woorden.
digest-more = Alles over dit onderwerp
digest-whole = Alles per onderwerp
digest-small-groups = Kleine groepen:
digest-council = Wat raadsleden hiermee doen
digest-council-asks = Een raadslid vraagt ({ $title }): { $words } { $name }
digest-council-takes-up = Een raadslid pakt dit op ({ $title }): { $words } { $name }
council-welcome = Welkom. U krijgt hier voortaan elke week de weekbrief voor de raad. Stuur /stop als u die niet meer wilt.
digest-merged = Hierin zit ook: { $themes }.
digest-dissent-chosen = Van wie over { $title } schreef, kozen er { $count } “{ $label }”
digest-agreement = Waar zij het over eens zijn, en waar niet
digest-way-agreed = De meesten zijn het eens met
digest-way-disagreed = De meesten zijn het oneens met
digest-way-divided = De meningen zijn verdeeld over
digest-by-question = Nog niet klaar; de laatste vraag was
digest-question-start = nog geen vraag
digest-by-unreachable = Niet meer te bereiken
digest-unreachable-blocked = blokkeerden de bot
digest-unreachable-deactivated = account bestaat niet meer
digest-unreachable-not-found = chat niet gevonden
button-council-asks = Vraag stellen: { $title }
button-council-takes-up = Ik pak dit op: { $title }
council-write-asks = Wat wilt u weten? Schrijf het in één bericht.
council-write-takes-up = Wat pakt u op? Schrijf het in één bericht.
council-write-not-formal = Dit is geen formele raadsvraag. Het team van de gemeente leest het. Het staat ook in de volgende weekbrief.
council-written = Bewaard. Het team leest het nu. Uw naam staat er niet bij.
button-council-name = Zet mijn naam erbij
council-write-name = Schrijf uw naam in één bericht.
council-named = Bewaard. Uw naam staat er nu bij.
council-answer-about = Dit bericht aan de gemeente ging over "{ $title }":
council-answer-says = De gemeente antwoordt:
digest-how-to-act = Bent u raadslid? Iets vragen of oppakken kan met de knoppen in Slack of in Telegram. Het is geen formele raadsvraag.
follow-up = U deed mee met "{ $title }". Dit heeft de gemeente met uw antwoord gedaan.
follow-up-ideas = U stuurde een idee. Dit heeft de gemeente met uw idee gedaan.
follow-up-said = U zei: "{ $words }"
follow-up-said-more = { $count ->
    [one] U zei nog iets.
   *[other] U zei nog { $count } dingen.
}
follow-up-took-part = U koos antwoorden met de knoppen. Die zijn meegeteld.
follow-up-themes = Dit gaat over: { $themes }.
follow-up-apart = Eén antwoord van u is gelezen, maar past niet bij een onderwerp.
follow-up-rejected = Een antwoord van u telde niet mee. Dit is de reden:
follow-up-waiting = Een antwoord van u is nog niet gelezen.
follow-up-voted-agree = U was het eens met: "{ $statement }"
follow-up-voted-disagree = U was het oneens met: "{ $statement }"
follow-up-voted-pass = U koos "Weet ik niet" bij: "{ $statement }"
answer-in-language = Dit antwoord is in een andere taal: { $language }.
answer-by-machine = Een computer vertaalde dit antwoord. Iemand van de gemeente keek het na.
follow-up-done =
    Dit gebeurt wel. Het gaat over: { $about }
    { $what }
    Waarom: { $because }
    Wie dit besloot: { $decidedBy }
follow-up-partly =
    Dit gebeurt voor een deel. Het gaat over: { $about }
    { $what }
    Waarom: { $because }
    Wie dit besloot: { $decidedBy }
follow-up-not =
    Dit gebeurt niet. Het gaat over: { $about }
    { $what }
    Waarom niet: { $because }
    Wie dit besloot: { $decidedBy }
follow-up-nothing = Over wat u zei, is deze keer niets besloten.
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
felt-words-ask-team = Wilt u er iets bij zeggen? Druk op { $writeButton }. Het hoeft niet.
felt-words-thanks = Dank u wel. Het team leest het, zonder uw naam.
digest-felt-heard = De gemeente gaf antwoord. { $n ->
    [one] Eén deelnemer zei of die zich gehoord voelt
   *[other] { $n } deelnemers zeiden of zij zich gehoord voelen
}: ja { $yes }, een beetje { $bit }, nee { $no }.
report-title = Verslag van wat bewoners zeiden, { $number }, versie { $version }
report-preparation = Voorbereiding
report-rung-inform = Bewoners werden geïnformeerd.
report-rung-consult = Bewoners werden gehoord.
report-rung-advise = Bewoners gaven advies.
report-rung-coproduce = Bewoners maakten het plan mee.
report-rung-codecide = Bewoners beslisten mee.
report-days = Meedoen kon van { $opens } tot en met { $closes }.
report-changes = { $count ->
    [0] De belofte aan bewoners is daarna niet veranderd.
    [one] De belofte is daarna één keer veranderd. Wie meedeed, kreeg daarvan bericht.
   *[other] De belofte is daarna { $count } keer veranderd. Wie meedeed, kreeg daarvan bericht.
}
report-heard = Wat wij vroegen, wie meedeed en wat er is gezegd
report-done = Wat de gemeente met de antwoorden deed, en waarom
report-not-done = Bewoners hebben nog geen antwoord gekregen.
told-people = { $people ->
    [0] Nog niemand kreeg antwoord.
    [one] Eén persoon kreeg antwoord.
   *[other] { $people } mensen kregen antwoord.
}
told-nobody = Wij konden niemand een bericht sturen.
told-unreached = { $count ->
    [one] Eén persoon konden wij niet bereiken.
   *[other] { $count } mensen konden wij niet bereiken.
}
told-to-do = { $count ->
    [one] Eén persoon wacht nog op het bericht.
   *[other] { $count } mensen wachten nog op het bericht.
}
told-open = De gemeente heeft al een antwoord gegeven. Doet u nu mee? Dan krijgt u dat antwoord ook.
told-before = Bewoners kregen eerder antwoord, op { $since }. Daarna ging de vraag weer open.
report-promise = Is de belofte nagekomen?
report-promise-on-time = Ja. Bewoners zouden uiterlijk { $answerBy } antwoord krijgen. Zij kregen het op { $answeredOn }.
report-promise-late = Te laat. Bewoners zouden uiterlijk { $answerBy } antwoord krijgen. Zij kregen het op { $answeredOn }.
report-promise-overdue = Nee. Bewoners zouden uiterlijk { $answerBy } antwoord krijgen. Zij wachten nog.
report-promise-not-yet = Dat weten wij nog niet. Bewoners krijgen uiterlijk { $answerBy } antwoord.
report-felt-nobody = Nog niemand heeft gezegd of die zich gehoord voelt.
report-lessons = Lessen
report-tried = Wat wij probeerden: { $tried }
report-expected = Wat wij verwachtten: { $expected }
report-learned = Wat wij leerden: { $learned }
report-no-lessons = Er zijn nog geen lessen opgeschreven.
lessons-title = Wat wij leerden van: { $title }
lessons-reach = Bereik
lessons-reach-counts = { $people } deelnemers, { $texts } antwoorden in eigen woorden
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
report-late = { $count ->
    [one] Van één bewoner voerden wij de antwoorden in na het sluiten. Die kwamen niet via de chat, maar bijvoorbeeld op papier.
   *[other] Van { $count } bewoners voerden wij de antwoorden in na het sluiten. Die kwamen niet via de chat, maar bijvoorbeeld op papier.
}
frame-skip = Ga naar de tekst
frame-nav = Deze website
frame-take-part = Praat mee
frame-ideas = Ideeën
frame-digests = Weekbrieven
frame-about = Over deze website
frame-privacy = Privacy
frame-accessibility = Voor iedereen te gebruiken
frame-contact = Contact
frame-made-with = Gemaakt met Samenspraak
page-languages = Talen
page-promise = Wat de gemeente belooft
page-new-day = U hoort op een andere dag van ons. Dit is de reden:
page-stage = Hoe ver zijn we?
page-stage-not-yet = Meedoen kan vanaf { $since }.
page-stage-open = Meedoen kan nu, tot en met { $closes }.
page-stage-closed = Meedoen kan niet meer, sinds { $since }. De gemeente bekijkt nu de antwoorden.
page-stage-with-council = De antwoorden zijn sinds { $since } bij degene die beslist:
page-stage-answering = De gemeente stuurt bewoners nu hun antwoord.
page-stage-answered = De gemeente gaf antwoord op { $since }.
page-overdue = De gemeente is te laat. Bewoners hadden uiterlijk { $answerBy } antwoord moeten krijgen.
page-outcomes = Wat de gemeente met de antwoorden doet
page-outcome-done = Dit gebeurt wel.
page-outcome-partly = Dit gebeurt voor een deel.
page-outcome-not = Dit gebeurt niet.
page-because = De reden:
page-decided-by = Wie dit besloot:
page-outcome-link = Meer over:
page-next = Wat er nu komt:
page-experiment = Dit is een proef
page-try = Wat wij proberen
page-expect = Wat wij verwachten
page-learned = Wat wij leerden

# De website: lijsten, uitslagen, ideeën, privacy, toegankelijkheid, contact
home-open-now = Hierover kunt u nu meepraten
home-late = Hier is de gemeente te laat
home-waiting = Hierop komt nog antwoord
home-soon = Hierover kunt u straks meepraten
home-answered = Hierop gaf de gemeente antwoord
home-days-left = { $days ->
    [0] Vandaag kunt u nog meedoen.
    [one] U kunt nog één dag meedoen, tot en met { $closes }.
   *[other] U kunt nog { $days } dagen meedoen, tot en met { $closes }.
}
home-kept-late = Dit antwoord kwam te laat. Beloofd was uiterlijk { $answerBy }.
home-here = Hier meedoen, zonder app
home-in-chat = Meedoen in { $chat }
home-more = Verder op deze website
page-ways = Zo doet u mee
page-versions = Wat er sinds het begin veranderde
page-version = Versie { $version }, { $day }
page-version-promise = De belofte veranderde.
page-version-words = De belofte bleef gelijk. Iets anders veranderde.
page-results = Bekijk de uitslag
page-results-later = De uitslag staat hier als meedoen niet meer kan.
page-digests = Weekbrieven waarin dit staat
page-week = Week { $week }: { $from } tot en met { $to }
page-data = De getallen als bestand
results-title = Uitslag: { $title }
results-people = { $people ->
    [one] Eén bewoner deed mee.
   *[other] { $people } bewoners deden mee.
}
results-few = Er deden minder dan vijf mensen mee. Daarom ziet u hier geen getallen.
results-live = Mensen doen nog mee. De getallen kunnen nog veranderen.
results-small = Groepen van minder dan vijf mensen tonen wij niet. Soms laten wij daarom nog een groep weg. Anders kan iemand het uitrekenen.
results-untold = niet getoond
results-question-untold = Van deze vraag tonen wij geen getallen: te weinig mensen gaven antwoord.
results-count = { $count } ({ $percent }%)
results-agree = Eens
results-disagree = Oneens
results-pass = Weet niet
results-digest = Wat mensen in eigen woorden zeiden
results-from-digest = Dit stond in de weekbrief van week { $week }.
results-language = Dit deel is in het { $language }.
results-no-digest = Er is nog geen weekbrief waarin dit staat.
results-felt-few = Te weinig mensen zeiden het, of een groep is te klein. Daarom tonen wij dit niet.
ideas-title = Ideeën van bewoners
ideas-how = Hebt u zelf een idee? Stuur /idee in { $chats }.
ideas-open-chat = Naar { $chat }
ideas-browser = Doet u mee in uw browser? Geef uw idee daar onder “Meer”.
lessons-list-title = Wat wij leerden
lessons-list-intro = Wij proberen dingen uit. Soms lukt het niet. Ook dat leest u hier.
lessons-list-none = Hier staat nog niets.
site-privacy = Privacy
site-privacy-kept = Dit bewaren wij
site-privacy-answers = Wij bewaren uw antwoorden, uw taal en via welke poster u kwam. Om u te antwoorden bewaren wij ook een adres, zoals het nummer van uw chat. Dat adres is beveiligd.
site-privacy-long = { $days ->
    [one] Hebt u ons antwoord gekregen? Dan bewaren wij uw adres nog één dag. Uw antwoorden blijven, zonder dat iemand weet van wie.
   *[other] Hebt u ons antwoord gekregen? Dan bewaren wij uw adres nog { $days } dagen. Uw antwoorden blijven, zonder dat iemand weet van wie.
}
site-privacy-read = Medewerkers lezen wat u schrijft. De gemeenteraad leest het zonder uw naam. Stukjes ervan kunnen op deze website staan, ook zonder uw naam. Telefoonnummers en adressen in uw woorden maken wij onleesbaar.
site-privacy-model = Een computerprogramma van een ander bedrijf helpt bij het lezen. Het krijgt de woorden zonder naam. Het beslist niets.
site-privacy-visit-title = Als u deze website bekijkt
site-privacy-visit = Wij meten geen bezoek. Niets op deze website komt van een ander bedrijf. Als u alleen leest, plaatsen wij geen cookie. Doet u hier mee? Dan onthoudt uw browser een nummer in een cookie. Doet daarna nog iemand mee in dezelfde browser? Dan tellen wij alleen hoe vaak dat gebeurt. Geeft u een e-mailadres? Dat wissen wij zodra wij u ons antwoord mailden.
site-privacy-rights-title = Uw rechten
site-privacy-rights = U mag zien wat wij van u bewaren. U mag het laten wissen, en u mag stoppen. In de chat stuurt u daarvoor /mijngegevens, /vergeet of /stop. In uw browser staat het onder “Meer”.
site-privacy-complaint = Bent u het ergens niet mee eens? Neem contact met ons op. U kunt ook klagen bij de Autoriteit Persoonsgegevens.
site-accessibility = Voor iedereen te gebruiken
site-accessibility-aim = Iedereen moet deze website kunnen gebruiken. Wij volgen de regels van WCAG 2.1, niveau A en AA.
site-accessibility-tested-title = Wat is getest
site-accessibility-tested = Wij veranderen deze website soms. Dan kijkt een programma elke soort pagina na. Dat programma heet axe. Het kijkt ook op een heel smal scherm, en met letters die ver uit elkaar staan.
site-accessibility-not-title = Wat niet is getest
site-accessibility-not = Een programma vindt niet alles. Mensen met een beperking hebben deze website nog niet voor ons getest. Een onafhankelijk bureau ook niet. Dit is daarom geen officiële toegankelijkheidsverklaring.
site-accessibility-words = Wat bewoners zelf schreven, staat er zoals zij het schreven. Dat kan moeilijk zijn, of in een andere taal.
site-accessibility-help = Werkt iets niet voor u? Laat het ons weten. U kunt ook altijd op papier of met hulp meedoen.
site-contact = Contact
missing-near = Zoekt u misschien dit?
missing-code = Deze code kennen wij niet. Kijk nog eens goed op de poster.
data-not-yet = Deze getallen zijn er nog niet. U ziet ze als meedoen niet meer kan.
code-ask = Voor deze vragen hebt u een code nodig. Die staat in de brief van de gemeente. Typ de code hier.
code-unknown = Deze code kennen wij niet. Kijk nog eens in uw brief, en typ de code opnieuw.
code-used = Met deze code is al geantwoord. Elke code werkt één keer.
code-too-often = Er is te vaak een verkeerde code geprobeerd. Probeer het morgen nog eens.
code-letter = Uw code:
code-letter-how = Ga naar { $url } en druk op Beginnen. Typ dan uw code. De code werkt één keer. Wij bewaren niet welke code bij welk antwoord hoort.
digest-codes = Codes uit brieven
digest-codes-used = { $used } van { $given } gebruikt

digest-elsewhere = Ook in deze weekbrief, op de pagina: { $titles }.
promise-no-reason = De gemeente heeft nog niet gezegd waarom.
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
digest-brief-new-day = De gemeente veranderde de dag van het antwoord: van { $before } naar { $answerBy }.
digest-brief-because = Reden: “{ $because }”.
digest-brief-no-reason = Zij gaf geen reden.
digest-brief-open-changed = De gemeente veranderde haar belofte. Bewoners kunnen nu meepraten over: “{ $open }”.
digest-brief-decider-changed = De gemeente veranderde wie beslist.
digest-brief-promise-changed = De gemeente veranderde deze week iets aan haar belofte aan bewoners.
digest-brief-nobody = Niemand deed mee.
digest-brief-felt = Voelden mensen zich gehoord? Ja: { $yes }, een beetje: { $bit }, nee: { $no }.
digest-brief-no-point = Het programma kon niet zeker tellen wat { $k } mensen of meer willen.
digest-brief-point-of = Ten minste { $people } mensen (van wie { $count } “{ $label }”) zeggen: “{ $claim }”.
digest-brief-point = Ten minste { $people } mensen zeggen: “{ $claim }”.
digest-brief-point-judged = { $people } mensen zeggen dit, volgens AI: “{ $claim }”.
digest-brief-of-model = { $points ->
    [one] AI vatte één punt samen. Een collega van de gemeente keurde het goed. Het staat verderop.
   *[other] AI vatte { $points } punten samen. Een collega van de gemeente keurde ze goed. Ze staan verderop.
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
digest-points-approved = Een computerprogramma vond de wensen en redenen in de antwoorden. Een collega keurde de punten goed waar AI bij staat. Verder keek nog niemand ze na.
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
digest-point-judged = { $people } mensen, volgens AI
digest-point-opposed = Mensen die het omgekeerde zeggen, volgens AI: { $people }.
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
digest-later = Hier doen nog mensen aan mee
digest-later-why = Zo heeft niemand invloed op het antwoord van een ander. De gemeenteraad leest nu al wat bewoners kiezen en zeggen.
digest-later-few = Er deden minder dan vijf mensen mee.
digest-later-people = { $people ->
    [0] Er deed nog niemand mee.
    [one] Eén bewoner deed mee.
   *[other] { $people } bewoners deden mee.
}
digest-later-on = Wat zij kiezen en zeggen, staat hier na { $closes }.
digest-earlier = Wat eerder binnenkwam, staat in de weekbrieven van eerder.
digest-ledger-no-answer = Daarvan zonder inhoud, zoals “n.v.t.”
digest-ledger-line-empty = daarvan { $n } zonder inhoud
digest-ledger-line-apart = { $n } passen nergens bij
digest-ledger-line-rejected = { $n } afgewezen
digest-ledger-line-waiting = { $n } nog niet gelezen
digest-ledger-line-withdrawn = { $n } door de bewoner gewist
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
note-counts = Antwoorden in eigen woorden: { $received } ontvangen, { $accepted } tellen mee. Onder een punt staan er { $inPoints }.
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

# Woorden van een inwoner die ergens niet horen
complaint-link = Horen deze woorden hier niet?
complaint-title = Woorden die hier niet horen
complaint-intro = Dit schreef een inwoner. Vindt u dat het hier niet mag staan? Vertel ons waarom. Een medewerker van de gemeente leest het.
complaint-why = Waarom?
complaint-why-private = Iemand is te herkennen, of er staat iets over iemands privéleven.
complaint-why-insult = Iemand wordt uitgescholden om afkomst, geloof of wie iemand is.
complaint-why-threat = Iemand wordt bedreigd.
complaint-why-mine = Ik heb dit zelf geschreven.
complaint-why-other = Iets anders.
complaint-words = Wilt u er iets bij zeggen? Dit hoeft niet.
complaint-no-name = Wij vragen uw naam niet, en bewaren niet wie u bent.
complaint-send = Versturen
complaint-choose = Kies eerst waarom.
complaint-state-open = Dank u. Wij hebben uw melding. Een medewerker leest die en kiest: weghalen of laten staan.
complaint-keep-link = Bewaar de link van deze pagina. Hier leest u later wat wij deden. Alleen wie deze link heeft, ziet dit.
complaint-state-hidden = Wij hebben deze woorden weggehaald. Dank u voor uw melding.
complaint-state-left = Wij laten deze woorden staan.
complaint-state-gone = Deze woorden staan er niet meer.
complaint-because = Dit schreef de medewerker:
complaint-many = Over deze woorden hebben wij al veel meldingen. Wij lezen die eerst. Uw melding is niet bewaard.

# Het gesprek in de browser
web-cookie = Pas als u begint, onthoudt deze browser een nummer. Zo kunt u later verdergaan en het antwoord lezen. Wij weten niet wie u bent.
web-go-on = Ga verder
web-above = Wat er eerder is gezegd
web-now = Nu aan u
web-done = U hebt meegedaan
web-another = Wil nog iemand meedoen in deze browser?
web-another-how = Dat mag. Uw gesprek verdwijnt dan van dit scherm. Uw antwoorden blijven meetellen. Het antwoord van de gemeente komt hier te staan, voor u allebei.
web-another-count = Wij vertellen de gemeenteraad alleen hoe vaak dit gebeurt. Wilt u dat niemand hier leest wat u antwoordt? Gebruik dan een eigen apparaat.
web-another-begin = Nog iemand doet mee
web-you = U
web-write = Uw antwoord
web-write-else = Iets anders typen
web-send = Versturen
web-wait = Even geduld.
web-failed = Er is geen verbinding. Probeer het nog eens.
web-locate = Gebruik de plek waar ik nu ben
web-not-located = Uw browser zegt niet waar u bent. Kies uw buurt met een knop.
web-file = Bestand met uw gegevens
web-menu = Meer: taal, uw gegevens, hulp
web-trap = Laat dit leeg
web-onward = Ga verder
web-strange-title = Dit formulier kwam van een andere website
web-strange = Wij hebben er niets mee gedaan. Ga terug naar het gesprek en probeer het daar.
web-unknown-title = Deze vragen kennen wij niet
web-unknown = Misschien is de link te oud, of staat er een typefout in. Bekijk waarover u nu kunt meepraten.
web-too-much-title = Dat is te lang
web-too-much = Wij hebben dit niet bewaard. Schrijf het korter, of stuur het in twee keer.
web-not-saved-title = Dit is niet bewaard
web-not-saved = Er ging iets mis. Wacht even en probeer het nog eens.
web-not-known = Dit is niet bewaard. Deze browser heeft uw nummer niet meer. Begin opnieuw.
web-no-cookie = Uw browser onthoudt het nummer van dit gesprek niet. Dan gaan uw antwoorden verloren. Sta cookies toe voor deze website, of gebruik een andere browser.
command-verder = Verdergaan op een ander apparaat
move-words = Met deze vier woorden gaat u verder op een ander apparaat:
move-how = Open daar dezelfde vragen en typ de woorden. Of stuur ze als bericht in de andere chat.
move-how-at = Open daar { $url } en typ de woorden. Of stuur ze als bericht in de andere chat.
move-once = De woorden werken één keer, en één dag lang. Geef ze aan niemand anders.
move-shared = Hier is meer dan één keer meegedaan aan dezelfde vragen. Alles gaat mee, ook de antwoorden van een ander.
move-nothing = Er is nog niets om mee verder te gaan. Begin eerst met vragen.
move-same = U bent hier al. Gebruik de woorden op een ander apparaat.
move-here = U gaat hier verder. Op het andere apparaat is het gesprek weg.
move-left = Uw gesprek gaat nu op een ander apparaat verder. Hier is het gewist.
move-unknown = Deze woorden kennen wij niet. Typ alle vier de woorden, met spaties ertussen. Zij werken één keer, en één dag lang.
move-too-often = Er is te vaak een verkeerde code geprobeerd. Probeer het morgen nog eens.
web-bring = Was u al begonnen op een ander apparaat?
web-bring-words = De vier woorden die u daar kreeg
mail-offer = Wilt u een mail als er een antwoord is?
mail-only = U krijgt één mail: het antwoord. Daarna wissen wij uw adres. U moet uw adres eerst bevestigen.
mail-address = Uw mailadres
mail-asked = Kijk in uw mail. Druk daar op de link, dan krijgt u het antwoord per mail.
mail-unfit = Dit is geen mailadres. Kijk of alles er staat.
mail-closed = Dit kan nu niet. Kijk later nog eens op deze pagina.
mail-ask-subject = Wilt u het antwoord van de gemeente { $town } per mail?
mail-ask = U hebt uw mening gegeven aan de gemeente { $town }. Wilt u het antwoord per mail? Open dan deze link. Was u dit niet? Dan hoeft u niets te doen.
mail-link = { $url }
mail-answer-subject = Antwoord van de gemeente { $town }
mail-answer = Dit antwoordt de gemeente { $town } op wat u vertelde.
mail-forgotten = Wij hebben uw mailadres nu gewist. U krijgt geen mail meer van ons.
mail-title = Het antwoord per mail
mail-how = Wilt u één mail als de gemeente antwoord geeft? Daarna wissen wij uw adres.
mail-confirmed = Dit is geregeld. U krijgt één mail als er een antwoord is.
mail-yes = Ja, stuur mij het antwoord
mail-no = Nee, wis mijn adres
web-mail-gone-title = Deze link werkt niet meer
web-mail-gone = Misschien hebt u het antwoord al, of is uw adres al gewist.
web-mail-stopped-title = Uw adres is gewist
web-mail-stopped = U krijgt geen mail van ons.
