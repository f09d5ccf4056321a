# Heel makkelijk Nederlands, met "u". Wat hier niet staat, komt uit nl.ftl.

# De afspraak (voor de eerste vraag)
promise-decided = Dit is al besloten: { $decided }
promise-open = Dit kan nog anders: { $open }
promise-decider = Wie kiest: { $decider }
promise-rung-inform = U kunt dit niet meer anders maken. De gemeente zegt wat er gaat gebeuren.
promise-rung-consult = De gemeente leest wat u vindt. Daarna kiest de gemeente.
promise-rung-advise = U geeft advies. Doet de gemeente iets anders? Dan zegt zij waarom.
promise-rung-coproduce = U maakt het plan samen met de gemeente.
promise-rung-codecide = U kiest mee.
promise-answer-by = U krijgt antwoord. De laatste dag is { $answerBy }.
promise-privacy = Wij bewaren uw naam niet. Schrijf ook geen andere namen op. De raad van de gemeente kan lezen wat u schrijft. Een stukje kan op de website staan. Wilt u meer weten? Stuur /privacy.
promise-privacy-company = Wij bewaren uw naam niet. Schrijf ook geen andere namen op. De raad van de gemeente kan lezen wat u schrijft. Een stukje kan op de website staan. { $channel } is niet van de gemeente. Wilt u meer weten? Stuur /privacy.
promise-privacy-team = Wij bewaren uw naam niet. Schrijf ook geen andere namen op. Uw collega's lezen wat u schrijft. Zij zien niet wie het schreef.
promise-privacy-menu = Wij bewaren uw naam niet. Schrijf ook geen andere namen op. De raad van de gemeente kan lezen wat u schrijft. Een stukje kan op de website staan.
promise-privacy-team-company = Wij bewaren uw naam niet. Schrijf ook geen andere namen op. Uw collega's lezen wat u schrijft. Zij zien niet wie het schreef. { $channel } is niet van de gemeente.
promise-version = Dit is nieuw. Dit is nummer { $version }.
promise-changed = Er is iets anders bij "{ $title }". Zo is het nu. Dit is nummer { $version }.
promise-new-day = U krijgt op een andere dag antwoord. Eerst was de laatste dag { $before }. Nu is dat { $answerBy }.
promise-open-again = U kunt weer meedoen. De laatste dag is { $closes }.
promise-because = Dit is waarom: { $because }
promise-no-reason = De gemeente zegt nog niet waarom.
news-stop = U kunt altijd stoppen met deze berichten. Stuur dan /stop.
news-stop-menu = U kunt altijd stoppen met deze berichten. Kijk dan onder Meer.
button-begin = Beginnen
button-read-first = Eerst meer lezen
card-answer-by = U hoort uiterlijk { $answerBy } wat wij doen.
card-nameless = Zonder uw naam. U praat met een computer.
begin-first = Dit heb ik nog niet bewaard. Druk eerst op Beginnen. Dan kunt u antwoord geven.
begin-first-kept = Dank u. Druk op Beginnen. Dan vragen wij of u dit wilt bewaren.

# Vragen
progress = { $left ->
    [0] Dit is de laatste vraag
    [one] Nog één vraag na deze
   *[other] Nog { $left } vragen na deze
}
progress-at-most = { $left ->
    [one] Misschien nog één vraag na deze
   *[other] Nog { $left } vragen na deze, of minder
}
council-reads = De raad van de gemeente kan dit lezen. Uw naam staat er niet bij.
hint-multiple = U mag meer knoppen kiezen. Klaar? Druk op Klaar.
hint-text = Typ uw antwoord. Stuur het.
hint-text-team = Wilt u antwoord geven? Druk op { $writeButton }.
hint-text-menu = Typ uw antwoord. Druk op Versturen.
hint-scale = 1 = { $low }, 5 = { $high }
hint-rank = Wat vindt u het beste? Druk daar eerst op. Druk daarna op wat u op 2 zet. Ga zo door. Is het fout? Druk nog een keer. Dan gaat het weg.
rank-next = Wat komt op nummer { $place }?
button-skip = Sla over
button-finish = Klaar
tick-first = Kies eerst een antwoord. Of druk op Sla over.
your-answer = Uw antwoord: { $answer }
skipped = U gaf hier geen antwoord.
answered-in-words = U gaf hier antwoord.
welcome-back = Fijn dat u er weer bent. Wij gaan verder.
hello = Dag!
hello-done = Dag! Wij hebben uw antwoorden. U kunt nog iets zeggen of veranderen.
changed-kept = Dank u. Wij hebben uw nieuwe antwoord.
add-offer = Wilt u dit ook zeggen bij uw antwoorden?
already-answered = U gaf hier al antwoord.
old-button = Deze knop werkt niet meer. Kijk naar het laatste bericht.

# Een opmerking bij een vraag met knoppen
remark-offer = Wilt u dit bewaren bij de vraag "{ $question }"?
button-remark = Ja, bewaar dit
button-no-remark = Nee, niet bewaren
remark-kept = Dank u. Wij hebben dit bewaard.
remark-dropped = Goed. Wij hebben dit niet bewaard.
remark-hidden = Deze vraag is niet meer voor u. Wij hebben dit niet bewaard. Straks kunt u nog iets zeggen.

# Klaar
receipt-thanks = Dank u wel! U bent klaar. Wij hebben uw antwoorden over "{ $title }".
receipt-next = En nu? Meer mensen geven antwoord. Dat kan tot en met { $closes }. De raad van de gemeente krijgt elke week een brief. Daar staat in wat mensen zeggen.
receipt-next-team = En nu? Meer collega's geven antwoord. Dat kan tot en met { $closes }.
receipt-answer-by = U krijgt hier antwoord. De laatste dag is { $answerBy }.
receipt-app = { $objectionUrl ->
    [none] { $channel } is niet van de gemeente. Wilt u bezwaar maken? Dat kan niet in deze chat.
   *[other] { $channel } is niet van de gemeente. Wilt u bezwaar maken? Dat kan niet in deze chat. Dat kan hier: { $objectionUrl }
}
receipt-add = Wilt u nog iets zeggen?
button-add = Nog iets zeggen
add-now = Typ wat u nog wilt zeggen. Stuur het.
add-now-team = Druk op { $writeButton }. Schrijf op wat u nog wilt zeggen.
added = Dank u. Dit hebben wij ook.

# Buiten een gesprek
lobby-asked = Welkom! Hier zegt u tegen de gemeente wat u vindt.
lobby-unknown-code = Deze link ken ik niet. Misschien is hij te oud.
lobby-nothing-going-on = Er is nu geen vraag voor u. Dit bericht is niet bewaard.
lobby-open = { $count ->
    [one] Hier kunt u nu iets over zeggen. Druk op de knop.
   *[other] Hier kunt u nu iets over zeggen. Druk op een knop.
}
lobby-empty = Er is nu geen vraag. Kom later nog eens terug.
not-yet-open = U kunt nog niets zeggen over "{ $title }". Dat kan op { $opens }.
closed = U kunt niets meer zeggen over "{ $title }". Wij bewaren niet wat u nu stuurt. U krijgt antwoord. De laatste dag is { $answerBy }.
stopped = Goed. U krijgt geen berichten meer. Wilt u later toch meedoen? Stuur dan /start.
stopped-menu = Goed. U krijgt geen berichten meer. Wilt u later toch meedoen? Begin dan weer op deze pagina.
unknown-command = Dit ken ik niet. Wilt u de vragen zien? Stuur /start. Wilt u hulp? Stuur /hulp.
unknown-command-menu = Dit ken ik niet. Kijk onder Meer.

# Terug, veranderen, stellingen, plaats
button-keep = Laat het zo
button-change = Een ander antwoord geven
change-which = Welk antwoord moet anders? Druk op de vraag.
hint-place = Kies uw buurt.
hint-place-team = Kies uw buurt.
no-location-needed = Ik hoef niet te weten waar u bent. Ik heb het niet bewaard.
location-outside = Deze plek ken ik niet. Ik heb hem niet bewaard. Druk op de knop van uw buurt.
statement = Zin { $number } van { $total }
button-agree = Ja, dat vind ik ook
button-disagree = Nee, dat vind ik niet
button-pass = Weet ik niet
button-enough = Stop, ga verder
voted-agree = Uw antwoord: ja, dat vind ik ook
voted-disagree = Uw antwoord: nee, dat vind ik niet
voted-pass = Uw antwoord: weet ik niet
your-votes = Uw antwoorden: { $agree } keer ja, { $disagree } keer nee, { $pass } keer weet ik niet.
own-statement-offer = U schreef zelf iets bij "{ $question }". Wilt u dit bewaren?

# Getypte, gewijzigde en gesproken berichten
edit-kept = Ik heb uw nieuwe antwoord bewaard.
edit-not-understood = Dit nieuwe antwoord ken ik niet. Uw eerste antwoord blijft staan.
heard = Dit hoorde ik:
heard-right-question = Is dit goed?
button-right = Ja, dit is goed
button-again = Ik zeg het nog een keer
button-type = Ik schrijf het zelf
say-again = Dit heb ik niet bewaard. Zeg het nog een keer.
type-it = Dit heb ik niet bewaard. Typ uw antwoord. Stuur het.
not-heard = Ik kon u niet goed horen. Zeg het nog een keer. Of typ het.
only-words-voice = Ik kan nog niet horen wat u zegt. Typ uw antwoord. Of druk op een knop.
only-words-too-long = Dit is te lang voor mij. Zeg het korter. Of typ het.
only-words-photo = Ik kan geen foto's zien. Schrijf er iets bij. Of typ uw antwoord.
only-words-other = Dit kan ik niet lezen. Druk op een knop. Of typ uw antwoord.
slow-down = U stuurt heel veel. Ik bewaar alles. Ik zeg nu even niets terug.
reminder = U was nog niet klaar. Wilt u verder gaan? Dit is de vraag. Ik vraag het maar één keer.

# Hulp van een ander
button-helper = Ik help iemand anders
button-no-helper = Ik doe dit voor mezelf
promise-helper = U helpt iemand anders. Schrijf op wat die zegt.
button-another = Nog iemand helpen

# Taal
language-which = Welke taal wilt u?

# Ideeën
idea-ask = Wat is uw idee? Typ het. Stuur het.
idea-offer = Is dit een idee voor de gemeente?
button-idea = Ja, dit is mijn idee
idea-thanks = Dank u wel! Wij hebben uw idee.
report = Is er iets stuk of vies? Zeg het ook hier. Dat gaat sneller: { $url }

# Gevaar
danger = Bent u in gevaar? Of iemand anders? Bel nu 112. Denkt u aan zelfmoord? U bent niet alleen. Bel 113 of 0800-0113. Dat kost niets. Het kan dag en nacht.

# Uw rechten
my-data = Dit bewaren wij van u. Het staat ook in het bestand hieronder.
my-data-no-answers = U gaf hier nog geen antwoord.
forget-which = Wat moet er weg? Druk op de knop. Dan is het weg. De cijfers in een oude brief blijven wel.
button-forget-all = Alles van mij moet weg
forgotten-all = Alles is weg. Wij hebben niets meer van u. Wilt u later weer meedoen? Stuur dan /start.
forgotten-all-menu = Alles is weg. Wij hebben niets meer van u.
forgotten-one = Dit is weg.
forget-nothing = Goed. Alles blijft.
help = U praat met een computer van de gemeente. Druk op een knop. Of typ uw antwoord. Wilt u de vragen zien? Stuur /start. Hebt u een idee? Stuur /idee. Wilt u stoppen? Stuur /stop.
help-menu = U praat met een computer van de gemeente. Druk op een knop. Of typ uw antwoord. Wilt u iets anders? Kijk onder Meer.
help-town = Wilt u met een mens praten? Ga naar de gemeente { $town }.
privacy = De gemeente { $town } vraagt wat u vindt. Later zegt zij wat zij met de antwoorden doet.
privacy-what = Wij bewaren uw antwoorden, uw taal en het nummer van deze chat. Dat nummer is veilig.
privacy-not = Dit bewaren wij niet: uw naam, uw foto, uw stem en waar u bent.
privacy-rights = Wilt u alles zien? Stuur /mijngegevens. Moet alles weg? Stuur /vergeet. Geen berichten meer? Stuur /stop.
privacy-rights-menu = Wilt u alles zien? Of moet alles weg? Kijk onder Meer.
formal = { $objectionUrl ->
    [none] Wilt u bezwaar maken? Dat kan niet in deze chat.
   *[other] Wilt u bezwaar maken? Dat kan niet in deze chat. Dat kan hier: { $objectionUrl }
}

# De regels
rules = Dit zijn de regels. Zo telt het niet mee:
reason-off-topic = Het gaat over iets anders.
reason-threat = Het maakt iemand bang.
reason-insult = Het zegt slechte dingen over iemand, om wie die is.
reason-private = Er staat iets over iemand anders in.
reason-advertising = Het wil iets verkopen.
rules-anger = U mag boos zijn. U mag nee zeggen. Een mens kijkt, geen computer. Telt uw antwoord niet? Dan zeggen wij dat altijd.
rejected = Sorry. Dit telt niet mee:
rejected-because = Dit is waarom:
rejected-try = U mag het nog één keer doen. Druk op de knop. Uw andere antwoorden tellen wel.
rejected-for-good = U mag het niet nog een keer doen. Uw andere antwoorden tellen wel.
rejected-idea = U mag altijd een ander idee sturen.

# Een vraag van de gemeente
relay-asks = De gemeente heeft een vraag over uw idee:
relay-asks-about = De gemeente heeft een vraag over uw antwoord bij "{ $title }":
relay-write = Typ uw antwoord. Stuur het. Alleen de gemeente leest dit.
relay-over = U gaf al antwoord. Of de vraag is niet meer nodig.

# Wat de gemeente deed
follow-up = U deed mee met "{ $title }". Dit doet de gemeente met uw antwoord.
follow-up-ideas = U stuurde een idee. Dit doet de gemeente met uw idee.
follow-up-said = U zei: "{ $words }"
follow-up-said-more = { $count ->
    [one] U zei nog iets.
   *[other] U zei nog { $count } dingen.
}
follow-up-took-part = U koos met de knoppen. Dat telt mee.
follow-up-themes = Dit gaat over: { $themes }.
follow-up-apart = Eén antwoord van u gaat over iets anders. Wij hebben het wel gelezen.
follow-up-rejected = Eén antwoord van u telt niet mee. Dit is waarom:
follow-up-waiting = Eén antwoord van u moeten wij nog lezen.
follow-up-voted-agree = U vond dit ook: "{ $statement }"
follow-up-voted-disagree = U vond dit niet: "{ $statement }"
follow-up-voted-pass = U koos "Weet ik niet" bij: "{ $statement }"
answer-in-language = Dit is in een andere taal: { $language }.
answer-by-machine = Een computer vertaalde dit. Iemand van de gemeente keek of het klopt.
follow-up-done =
    Dit gaat gebeuren. Het gaat over: { $about }
    { $what }
    Waarom: { $because }
    Wie dit koos: { $decidedBy }
follow-up-partly =
    Een deel gaat gebeuren. Het gaat over: { $about }
    { $what }
    Waarom: { $because }
    Wie dit koos: { $decidedBy }
follow-up-not =
    Dit gebeurt niet. Het gaat over: { $about }
    { $what }
    Waarom niet: { $because }
    Wie dit koos: { $decidedBy }
follow-up-nothing = Over wat u zei, is nu niets besloten.
follow-up-more = Er is nog meer. Lees het hier: { $url }
follow-up-next = Dit komt nu: { $next }
felt-ask = Luistert de gemeente goed naar u?
felt-words-ask = Wilt u er iets bij zeggen? Schrijf het in één bericht. Het hoeft niet.
felt-words-ask-team = Wilt u er iets bij zeggen? Druk op { $writeButton }. Het hoeft niet.
felt-words-thanks = Dank u wel. De gemeente leest het. Uw naam staat er niet bij.
news-council-asks = U deed mee met "{ $title }". Iemand van de raad heeft een vraag:
news-council-takes-up = U deed mee met "{ $title }". Iemand van de raad gaat iets doen:
