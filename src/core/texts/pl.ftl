# Prosty polski. Krótkie zdania, zwykłe słowa.

# Obietnica (przed pierwszym pytaniem)
promise-decided = Co jest już ustalone: { $decided }
promise-open = Co jest jeszcze otwarte: { $open }
promise-decider = Kto decyduje: { $decider }
promise-rung-inform = Co daje Twoje zdanie: gmina powie, co się wydarzy.
promise-rung-consult = Co daje Twoje zdanie: gmina czyta, co myślisz, zanim zdecyduje.
promise-rung-advise = Co daje Twoje zdanie: dajesz radę. Jeśli gmina zrobi inaczej, wyjaśni dlaczego.
promise-rung-coproduce = Co daje Twoje zdanie: tworzysz plan razem z gminą.
promise-rung-codecide = Co daje Twoje zdanie: decydujesz razem z innymi.
promise-answer-by = Kiedy dostaniesz odpowiedź: najpóźniej { $answerBy }.
promise-privacy = Nie zapisujemy imienia, nazwy użytkownika ani zdjęcia. To, co napiszesz, może bez nazwiska trafić do cotygodniowego przeglądu dla rady. Lepiej nie podawaj w odpowiedzi nazwisk ani numerów telefonu.
promise-privacy-company = Nie zapisujemy imienia, nazwy użytkownika ani zdjęcia. To, co napiszesz, może bez nazwiska trafić do cotygodniowego przeglądu dla rady. { $channel } nie należy do gminy. Lepiej nie podawaj w odpowiedzi nazwisk ani numerów telefonu.
promise-privacy-team = Nie zapisujemy nazwiska przy odpowiedziach. Współpracownicy czytają odpowiedzi, ale nie widzą, kto je napisał. Lepiej nie podawać w odpowiedzi nazwisk.
promise-privacy-team-company = Nie zapisujemy nazwiska przy odpowiedziach. Współpracownicy czytają odpowiedzi, ale nie widzą, kto je napisał. { $channel } nie należy do gminy. Lepiej nie podawać w odpowiedzi nazwisk.
promise-version = To jest wersja { $version } tej obietnicy.
formal = { $objectionUrl ->
    [none] To nie jest formalny sprzeciw.
   *[other] To nie jest formalny sprzeciw. Chcesz złożyć sprzeciw? Zrobisz to tutaj: { $objectionUrl }
}
promise-begin = { $questions ->
    [one] Jest jedno pytanie. Odpowiesz?
    [few] Są najwyżej { $questions } krótkie pytania. Każde możesz pominąć. Odpowiesz?
    [many] Jest najwyżej { $questions } krótkich pytań. Każde możesz pominąć. Odpowiesz?
   *[other] Jest najwyżej { $questions } krótkich pytań. Każde możesz pominąć. Odpowiesz?
}
promise-changed = Obietnica w sprawie „{ $title }” się zmieniła. To jest teraz wersja { $version }.
promise-new-day = Zmienił się dzień odpowiedzi. Najpierw był to najpóźniej { $before }. Teraz jest to najpóźniej { $answerBy }.
promise-because = Oto powód: { $because }
news-stop = Po wysłaniu /stop nie będzie więcej wiadomości.
button-begin = Zaczynam
begin-first = Tego jeszcze nie mam zapisanego. Najpierw naciśnij Zaczynam. Potem możesz odpowiadać.

# Pytania
progress = Pytanie { $number } z { $total }
council-reads = Rada gminy może to przeczytać, bez twojego imienia i nazwiska.
hint-multiple = Możesz wybrać więcej niż jedną odpowiedź. Na koniec naciśnij Gotowe.
hint-text = Napisz odpowiedź i wyślij ją jako wiadomość.
hint-scale = 1 = { $low }, 5 = { $high }
hint-rank = Ułóż wszystko w kolejności. Najpierw naciśnij to, co jest dla Ciebie na 1. miejscu, potem na 2. i tak dalej. Naciśnij jeszcze raz, aby cofnąć.
rank-next = Co ma być na miejscu { $place }?
button-skip = Pomiń
button-finish = Gotowe
tick-first = Najpierw wybierz odpowiedź. Albo naciśnij Pomiń.
your-answer = Twoja odpowiedź: { $answer }
skipped = To pytanie jest pominięte.
answered-in-words = Na to pytanie jest już Twoja odpowiedź.
welcome-back = Miło znów Cię widzieć. Idziemy dalej od tego samego miejsca.
already-answered = Na to pytanie jest już Twoja odpowiedź.
old-button = Ten przycisk już nie działa. Zobacz ostatnią wiadomość.

# Uwaga do pytania z przyciskami
remark-offer = Przy pytaniu „{ $question }” jest wiadomość od Ciebie. Dodać ją jako uwagę?
button-remark = Tak, dodaj
button-no-remark = Nie, nie zapisuj
remark-kept = Dziękujemy. Uwaga jest zapisana.
remark-dropped = Dobrze. Ta wiadomość nie jest zapisana.
remark-hidden = To pytanie nie pasuje już do odpowiedzi. Dlatego uwaga nie została zapisana. Na końcu można jeszcze coś dodać.

# Koniec
receipt-thanks = Dziękujemy! To już wszystko. Twoje odpowiedzi w sprawie „{ $title }” są zapisane.
receipt-next = Co dalej? Odpowiadać można do { $closes } włącznie. Rada gminy co tydzień czyta, co mówią mieszkańcy.
receipt-answer-by = Najpóźniej { $answerBy } przeczytasz tutaj, co z tym zrobiono.
receipt-add = Chcesz jeszcze coś powiedzieć? Możesz.
button-add = Dodaj coś jeszcze
add-now = Napisz, co chcesz dodać, i wyślij jako wiadomość.
added = Dziękujemy. To jest dodane.

# Poza rozmową
lobby-asked = Witamy! Tutaj możesz powiedzieć gminie, co myślisz.
lobby-unknown-code = Nie znam tego linku albo jest za stary.
lobby-nothing-going-on = Teraz nie ma otwartego pytania. Ta wiadomość nie jest zapisana.
lobby-open = { $count ->
    [one] O tym możesz teraz powiedzieć swoje zdanie. Naciśnij przycisk.
    [few] O tych sprawach możesz teraz powiedzieć swoje zdanie. Naciśnij przycisk.
    [many] O tych sprawach możesz teraz powiedzieć swoje zdanie. Naciśnij przycisk.
   *[other] O tych sprawach możesz teraz powiedzieć swoje zdanie. Naciśnij przycisk.
}
lobby-empty = Teraz nie ma pytań do mieszkańców. Zajrzyj tu później.
not-yet-open = O „{ $title }” można mówić od { $opens }.
closed = O „{ $title }” nie można już mówić. Tego, co teraz wyślesz, nie zapisujemy. Najpóźniej { $answerBy } gmina powie, co z tym zrobiono.
stopped = Dobrze. Nie będzie więcej wiadomości. Jeśli później zechcesz wrócić, wyślij /start.
button-was-answer = To była moja odpowiedź
was-answer = Dobrze. Zachowuję to jako odpowiedź.
unknown-command = Nie znam tego polecenia. /start pokazuje, o czym można mówić. /hulp to pomoc.

# Menu w Telegramie
command-start = Zobacz, o czym możesz powiedzieć swoje zdanie
command-stop = Nie dostawać więcej wiadomości

# Wstecz, zmiana, stwierdzenia, miejsce
button-back = ← Wstecz
button-keep = Zostaw tak
button-change = Zmień odpowiedź
change-which = Którą odpowiedź chcesz zmienić? Naciśnij pytanie.
hint-place = Wybierz swoją dzielnicę. Możesz też wysłać lokalizację. Zapiszemy wtedy tylko dzielnicę.
no-location-needed = Do tego pytania lokalizacja nie jest potrzebna. Nie jest zapisana.
location-outside = To miejsce nie leży w żadnej z dzielnic. Lokalizacja nie jest zapisana. Wybierz dzielnicę przyciskiem.
statement = Stwierdzenie { $number } z { $total }
button-agree = Zgadzam się
button-disagree = Nie zgadzam się
button-pass = Nie wiem
button-enough = Wystarczy, dalej
voted-agree = Zgadzasz się.
voted-disagree = Nie zgadzasz się.
voted-pass = Nie wiesz.
your-votes = Twoje głosy: zgoda: { $agree }, brak zgody: { $disagree }, nie wiem: { $pass }.
own-statement-offer = Przy „{ $question }” jest wiadomość od Ciebie. Dodać ją jako własne stwierdzenie?

# Wiadomości pisane, zmienione i mówione
edit-kept = Zmiana jest zapisana.
edit-not-understood = Ta zmiana nie pasuje do żadnego przycisku. Wcześniejsza odpowiedź zostaje.
edit-unknown = Nie wiem już, do którego pytania należy ta wiadomość. Zmiana nie została zapisana. Napisz odpowiedź w nowej wiadomości.
heard = Słyszę:
heard-right-question = Czy to się zgadza?
heard-right = Świetnie.
forwarded = Ta wiadomość została przekazana dalej:
forwarded-question = Czy to także Twoje słowa?
button-forwarded = Tak, chcę to powiedzieć
hint-place-buttons = Wybierz swoją dzielnicę przyciskiem.
location-no-map = Nie widzę, w której dzielnicy leży to miejsce. Lokalizacja nie jest zapisana. Wybierz dzielnicę przyciskiem.
whole-answer = Cała odpowiedź na pytanie „{ $question }” to teraz:
button-change-answer = Chcę zmienić odpowiedź
only-caption = Przeczytałem tylko to, co napisano obok. Wiadomości głosowej nie udało się odsłuchać.
button-right = Tak, zgadza się
button-again = Powiem jeszcze raz
button-type = Wolę napisać
say-again = To nie jest zapisane. Powiedz to spokojnie jeszcze raz.
type-it = To nie jest zapisane. Napisz odpowiedź i wyślij ją jako wiadomość.
not-heard = Słabo słychać. Powiedz jeszcze raz albo napisz odpowiedź.
only-words-voice = Nie umiem jeszcze słuchać. Napisz odpowiedź albo naciśnij przycisk.
only-words-too-long = Ta wiadomość jest za duża. Wyślij krótszą albo napisz odpowiedź.
only-words-photo = Nie umiem oglądać zdjęć. Dopisz kilka słów albo napisz odpowiedź.
only-words-other = Nie umiem tego odczytać. Naciśnij przycisk albo napisz odpowiedź.
slow-down = Wysyłasz dużo wiadomości naraz. Wszystko zapisuję. Przez chwilę nie odpowiem na każdą.
reminder = Rozmowa nie jest jeszcze skończona. Chcesz iść dalej? To jest ostatnie pytanie. Przypominam tylko jeden raz.

# Pomoc innej osoby
button-helper = Wypełniam za inną osobę
button-no-helper = Wypełniam za siebie
promise-helper = Wypełniasz to za inną osobę. Zapisz to, co ona mówi.
button-another = Pomóż kolejnej osobie

# Język
button-language = 🌐 Taal · Language
language-which = W jakim języku chcesz iść dalej?

# Pomysły
idea-ask = Jaki masz pomysł? Napisz go i wyślij jako wiadomość.
idea-offer = Chcesz dać to gminie jako pomysł?
button-idea = Tak, to mój pomysł
idea-thanks = Dziękujemy! Twój pomysł jest zapisany.
idea-reader = Przeczyta to: { $reader }.
idea-reader-town = Twój pomysł przeczyta gmina { $town }.
report = Coś jest zepsute albo brudne? Zgłoś to też tutaj. Tak będzie szybciej: { $url }

# Niebezpieczeństwo
danger = Czy teraz jest niebezpiecznie? Dzwoń od razu pod 112. Myślisz o samobójstwie? Zadzwoń pod 113 albo 0800-0113. To nic nie kosztuje.

# Twoje prawa
my-data = To mamy o Tobie zapisane. Wszystko jest też w pliku poniżej.
my-data-about = Twój numer w tym czacie: { $address }. Nie zapisujemy imienia ani zdjęcia.
my-data-no-answers = Tutaj nie ma jeszcze odpowiedzi.
my-data-ideas = Twoje pomysły
forget-which = Co mamy zapomnieć? Po naciśnięciu zniknie od razu. Liczby, które już opublikowano, zostaną.
button-forget-all = Zapomnij o mnie wszystko
forgotten-all = Wszystko jest usunięte. Już Cię nie znamy. Jeśli później zechcesz wrócić, wyślij /start.
forgotten-one = To jest usunięte.
forget-nothing = Dobrze. Nic nie jest usunięte.
help = Rozmawiasz z programem komputerowym gminy. Naciśnij przycisk albo napisz odpowiedź. /start pokazuje, o czym można mówić. /idee to pomysł. Po /stop nie będzie więcej wiadomości.
help-town = Chcesz porozmawiać z człowiekiem? Skontaktuj się z gminą { $town }.
help-call = Chcesz porozmawiać z człowiekiem? Zadzwoń do gminy { $town }: { $phone }.
help-call-hours = Chcesz porozmawiać z człowiekiem? Zadzwoń do gminy { $town }: { $phone } ({ $hours }).
privacy = Gmina { $town } pyta, co myślisz, a potem mówi, co z tym zrobiono.
privacy-what = Zapisujemy Twoje odpowiedzi, język i numer tego czatu. Ten numer jest w bazie zamknięty na klucz.
privacy-not = Nie zapisujemy imienia, nazwy użytkownika, zdjęcia, lokalizacji ani nagrań.
privacy-company = { $channel } nie należy do gminy. { $company } widzi, że z nami rozmawiasz i co wysyłasz.
privacy-own-channel = Ten czat należy do samej gminy.
privacy-rights = /mijngegevens pokazuje wszystko. Po /vergeet to usuwamy. Po /stop nie będzie więcej wiadomości.

# Grupy
group-hello = Cześć! Nie czytam tego, co tu piszecie. Napiszcie /inspraak, a pokażę, o czym można mówić.
group-invitation = O tym możecie teraz powiedzieć swoje zdanie. Odpowiada się w osobnej rozmowie ze mną. Tej grupy nie czytam.
command-idee = Daj gminie pomysł
command-taal = Wybierz inny język
command-mijngegevens = Zobacz, co mamy o Tobie zapisane
command-vergeet = Usuń swoje dane
command-hulp = Pomoc albo rozmowa z człowiekiem
command-privacy = Co się dzieje z Twoimi danymi
bot-description = Tutaj gmina pyta, co myślisz. Odpowiadasz jednym dotknięciem. Nie zapisujemy Twojego imienia. Zawsze dowiesz się, co z tym zrobiono. Naciśnij Start.
bot-short-description = Powiedz gminie, co myślisz. Zawsze dowiesz się, co z tym zrobiono.
digest-votes = za { $agree }, przeciw { $disagree }, nie wiem { $pass }
digest-rank-note = Uczestnicy ułożyli wszystko w kolejności. Pasek pokazuje, ile razy coś było na 1. miejscu.
digest-rank-detail = średnio miejsce { NUMBER($place, maximumFractionDigits: 1) }; na pierwszym miejscu: { $first }, na ostatnim: { $last }
digest-rank-brief = średnio miejsce { NUMBER($place, maximumFractionDigits: 1) }

# Tygodniowy przegląd dla rady
digest-title = Przegląd dla rady { $number }, wersja { $version }
digest-period = Od { $from } do { $to } włącznie
digest-period-so-far = Od { $from } do { $to } włącznie. Ten tydzień jeszcze trwa.
digest-town = Gmina { $name }
digest-nothing = Teraz nie ma spraw, o których mówią mieszkańcy.
digest-intro = { $count ->
    [one] Ten przegląd jest o jednej sprawie.
    [few] Ten przegląd jest o { $count } sprawach.
    [many] Ten przegląd jest o { $count } sprawach.
   *[other] Ten przegląd jest o { $count } sprawach.
} { $fresh ->
    [0] W tym tygodniu nie doszedł nikt nowy.
    [one] W tym tygodniu doszedł jeden udział.
    [few] W tym tygodniu doszły { $fresh } udziały, we wszystkich sprawach razem.
    [many] W tym tygodniu doszło { $fresh } udziałów, we wszystkich sprawach razem.
   *[other] W tym tygodniu doszło { $fresh } udziału, we wszystkich sprawach razem.
}
digest-participants = { $all ->
    [0] Nikt jeszcze nie odpowiedział.
    [one] Odpowiedziała jedna osoba.
    [few] Odpowiedziały { $all } osoby.
    [many] Odpowiedziało { $all } osób.
   *[other] Odpowiedziało { $all } osoby.
} { $fresh ->
    [0] W tym tygodniu nie doszedł nikt nowy.
    [one] W tym tygodniu doszła jedna.
    [few] W tym tygodniu doszły { $fresh }.
    [many] W tym tygodniu doszło { $fresh }.
   *[other] W tym tygodniu doszło { $fresh }.
}
digest-questions = Co wybrali
digest-answered = { $count ->
    [0] Nikt nie odpowiedział.
    [one] Odpowiedziała jedna osoba.
    [few] Odpowiedziały { $count } osoby.
    [many] Odpowiedziało { $count } osób.
   *[other] Odpowiedziało { $count } osoby.
}
digest-left-out = { $options ->
    [one] I jeszcze jedna inna odpowiedź
    [few] I jeszcze { $options } inne odpowiedzi
    [many] I jeszcze { $options } innych odpowiedzi
   *[other] I jeszcze { $options } innej odpowiedzi
}, łączna liczba wyborów: { $times }.
digest-left-out-rank = { $options ->
    [one] I jeszcze jedna inna odpowiedź
    [few] I jeszcze { $options } inne odpowiedzi
    [many] I jeszcze { $options } innych odpowiedzi
   *[other] I jeszcze { $options } innej odpowiedzi
}, łącznie na pierwszym miejscu: { $times }.
digest-left-out-statements = { $options ->
    [one] I jeszcze jedno inne stwierdzenie
    [few] I jeszcze { $options } inne stwierdzenia
    [many] I jeszcze { $options } innych stwierdzeń
   *[other] I jeszcze { $options } innego stwierdzenia
}, łącznie za: { $times }.
digest-more-answers = Można było wybrać więcej niż jedną odpowiedź.
digest-in-words = Zobacz „Co powiedzieli”.
digest-themes = Co powiedzieli
digest-theme-count = { $people ->
    [one] Mówi o tym jedna osoba
    [few] Mówią o tym { $people } osoby
    [many] Mówi o tym { $people } osób
   *[other] Mówi o tym { $people } osoby
}, { $texts ->
    [one] w jednej odpowiedzi.
    [few] w { $texts } odpowiedziach.
    [many] w { $texts } odpowiedziach.
   *[other] w { $texts } odpowiedzi.
}
digest-no-quotes = Nie ma tu cytatów. Cytujemy tylko wtedy, gdy napisało dość osób i nikogo nie można rozpoznać.
digest-theme-empty = { $people ->
    [one] Jedna osoba napisała coś bez treści, na przykład „brak”.
    [few] { $people } osoby napisały coś bez treści, na przykład „brak”.
    [many] { $people } osób napisało coś bez treści, na przykład „brak”.
   *[other] { $people } osoby napisało coś bez treści, na przykład „brak”.
}
digest-small-voices = Małe grupy
digest-small-voices-why = Mówi o tym mniej niż { $k } osób. Nie pokazujemy cytatów, żeby nikogo nie dało się rozpoznać.
digest-small-voice = { $people ->
    [one] Jedna osoba mówi: { $title }.
    [few] { $people } osoby mówią: { $title }.
    [many] { $people } osób mówi: { $title }.
   *[other] { $people } osoby mówi: { $title }.
}
digest-missing = Kto wziął udział, a kogo brakuje?
digest-by-source = Z jakiego miejsca
digest-by-language = W jakim języku
digest-by-helper = Z czyjąś pomocą
digest-source-other = inne miejsce
digest-source-none = bez kodu
digest-helper-true = z pomocą
digest-promises = Obietnice dla mieszkańców
digest-promise-due = { $title }: mieszkańcy dowiedzą się najpóźniej { $answerBy }, co z tym zrobiono.
digest-promise-overdue = { $title }: za późno. Odpowiedź miała być { $answerBy }.
digest-promise-kept = { $title }: mieszkańcy dostali odpowiedź.
digest-ideas = Pomysły
digest-ideas-none = Nie ma jeszcze osobnych pomysłów.
digest-ideas-intro = { $count ->
    [one] Mieszkańcy przysłali jeden osobny pomysł.
    [few] Mieszkańcy przysłali { $count } osobne pomysły.
    [many] Mieszkańcy przysłali { $count } osobnych pomysłów.
   *[other] Mieszkańcy przysłali { $count } osobnego pomysłu.
}
digest-ledger = Gdzie trafiły wszystkie odpowiedzi słowne
digest-ledger-received = Otrzymane
digest-ledger-in-themes = W tematach powyżej
digest-ledger-apart = Odłożone
digest-ledger-rejected-because = Odrzucone ({ $reason })
digest-ledger-no-reason = bez podania powodu
digest-ledger-waiting = Jeszcze nieprzeczytane
digest-ledger-withdrawn = Wycofane
digest-made-by-code = Zrobił to program komputerowy, bez modelu językowego. Każdy cytat stoi dosłownie w odpowiedzi. Każda liczba jest policzona w bazie danych.
digest-count = liczba
digest-answer = odpowiedź
digest-list-title = Przeglądy dla rady
digest-list-empty = Nie opublikowano jeszcze żadnego przeglądu.
digest-not-found = Nie ma takiego przeglądu albo nie jest jeszcze opublikowany.

# Strona internetowa
home-title = Powiedz swoje zdanie w gminie { $name }
home-how = Odpowiada się w aplikacji { $chats }. Inne konto nie jest potrzebne. Nie zapisujemy imienia.
home-open = Powiedz swoje zdanie: { $title }
home-digests = Co rada czyta co tydzień
page-not-found = Nie ma takiej strony.

# Zasady
button-rules = Zasady
rules = Oto zasady. Odpowiedź słowna nie liczy się z tych powodów:
reason-off-topic = To dotyczy czegoś innego.
reason-threat = To komuś grozi.
reason-insult = To obraża kogoś za to, kim jest.
reason-private = Są tu dane innej osoby.
reason-advertising = To jest reklama.
rules-anger = Może się Pan lub Pani złościć. Krytykować też można. Decyduje o tym człowiek, nie komputer. Zawsze powiemy, jeśli odpowiedź się nie liczy.
rejected = Tych słów nie liczymy:
rejected-because = Oto powód:
rejected-try = Można spróbować jeszcze raz. Proszę nacisnąć przycisk. Inne odpowiedzi nadal się liczą.
rejected-for-good = Nie można już próbować ponownie. Inne odpowiedzi nadal się liczą.
rejected-idea = Zawsze można przysłać inny pomysł.
button-try-again = Napisz jeszcze raz

# Pytanie gminy
relay-asks = Gmina chce zapytać o Pana lub Pani pomysł:
relay-asks-about = Gmina chce zapytać o odpowiedź w sprawie "{ $title }":
relay-question = Oto pytanie:
button-relay = Odpowiedz
relay-write = Proszę napisać odpowiedź i wysłać ją jako wiadomość. Czyta to tylko gmina.
relay-thanks = Dziękujemy. Gmina przeczyta odpowiedź.
relay-over = To pytanie ma już odpowiedź albo nie jest już potrzebne.

poster-call = Powiedz, co myślisz
poster-how = Proszę skierować aparat telefonu na kod. Albo wpisać ten adres:
poster-what = Odpowiada się w aplikacji { $chats }. Trwa to kilka minut. Nie trzeba podawać nazwiska.
poster-when = Udział możliwy do { $closes } włącznie. Najpóźniej { $answerBy } powiemy, co zrobiono z odpowiedziami.
poster-code = Kod QR do { $url }
poster-not-yet = Ten plakat nie jest jeszcze gotowy. Proszę spróbować za minutę.
digest-remark = Uwaga zespołu gminy: { $remark }
unsubscribed = Nie będzie już Pan lub Pani dostawać tego przeglądu pocztą.
unsubscribe-ask = Czy zrezygnować z tego przeglądu w poczcie?
button-unsubscribe = Wypisz mnie
digest-made-with-model = Przygotował to program komputerowy. Model językowy ({ $writer }) zaproponował punkty i odczytał, kto tak mówi. Za każdym razem jest to zaznaczone. Taka liczba może być błędna. Pracownik zatwierdził te punkty. Każdy cytat znajduje się dosłownie w odpowiedzi. Każdą inną liczbę policzono w bazie danych.
digest-brief = W skrócie
digest-asked = O co prosimy
digest-asked-overdue = { $title } Proszę dać odpowiedź. Termin minął { $answerBy }.
digest-asked-soon = { $title } Proszę dopilnować odpowiedzi do { $answerBy }.
digest-also = Wspomniano też: { $themes }.
digest-by-neighbourhood = Z której dzielnicy
digest-of-residents = { $count } na { $residents }
digest-ledger-line = Odpowiedzi słowne: otrzymane { $received }, w tematach { $inThemes }
digest-ledger-line-none = Nikt nie napisał odpowiedzi własnymi słowami.
digest-more = Wszystko na ten temat
digest-whole = Wszystko temat po temacie
digest-small-groups = Małe grupy:
digest-council = Co zrobili radni
digest-council-asks = Radny pyta ({ $title }): { $words } { $name }
digest-council-takes-up = Radny podejmuje ({ $title }): { $words } { $name }
council-welcome = Witamy. Od teraz co tydzień przyjdzie tu przegląd dla rady. Aby przestać go dostawać, proszę wpisać /stop.
digest-merged = Zawiera też: { $themes }.
digest-dissent-chosen = Z piszących o: { $title } – { $count } wybrało „{ $label }”
digest-agreement = W czym się zgadzają, a w czym nie
digest-way-agreed = Większość zgadza się z tym
digest-way-disagreed = Większość nie zgadza się z tym
digest-way-divided = Zdania są podzielone
digest-by-question = Zatrzymali się przy pytaniu albo nadal przy nim są
digest-question-start = początek
digest-by-unreachable = Nie można już dotrzeć
digest-unreachable-blocked = zablokowano bota
digest-unreachable-deactivated = konto już nie istnieje
digest-unreachable-not-found = nie znaleziono czatu
button-council-asks = Zadaj pytanie: { $title }
button-council-takes-up = Zajmę się tym: { $title }
council-write-asks = Co chce Pan lub Pani wiedzieć? Proszę napisać to w jednej wiadomości.
council-write-takes-up = Czym się Pan lub Pani zajmie? Proszę napisać to w jednej wiadomości.
council-write-not-formal = To nie jest formalne pytanie rady. Czyta je zespół gminy. Będzie też w następnym biuletynie.
council-written = Zapisano. Zespół teraz to czyta. Bez nazwiska.
button-council-name = Dodaj moje nazwisko
council-write-name = Proszę napisać nazwisko w jednej wiadomości.
council-named = Zapisano. Nazwisko jest teraz dodane.
digest-how-to-act = Chcą Państwo o coś zapytać lub czymś się zająć? Służą do tego przyciski w Slacku lub Telegramie. To nie jest formalne pytanie rady.
follow-up = Wziął Pan lub wzięła Pani udział w „{ $title }”. Oto co zrobiono z tą odpowiedzią.
follow-up-ideas = Dostaliśmy Pana lub Pani pomysł. Oto co z nim zrobiono.
follow-up-said = Pana lub Pani słowa: „{ $words }”
follow-up-said-more = { $count ->
    [one] Była jeszcze jedna wypowiedź.
    [few] Były jeszcze { $count } wypowiedzi.
    [many] Było jeszcze { $count } wypowiedzi.
   *[other] Było jeszcze { $count } wypowiedzi.
}
follow-up-took-part = Wybrane odpowiedzi zostały policzone.
follow-up-themes = Te słowa należą do tematu: { $themes }.
follow-up-apart = Jedna odpowiedź została odłożona. Przeczytaliśmy ją, ale nie należy do żadnego tematu.
follow-up-rejected = Jedna odpowiedź nie została policzona. Oto powód:
follow-up-waiting = Jedna odpowiedź nie została jeszcze przeczytana.
follow-up-voted-agree = Zgoda z: „{ $statement }”
follow-up-voted-disagree = Brak zgody z: „{ $statement }”
follow-up-voted-pass = Odpowiedź „nie wiem” przy: „{ $statement }”
answer-in-language = Ta odpowiedź jest napisana w tym języku: { $language }.
answer-by-machine = Tę odpowiedź przetłumaczył komputer. Sprawdziła ją osoba z gminy.
follow-up-done =
    To się stanie. Temat: { $about }
    { $what }
    Dlaczego: { $because }
    Zdecydował: { $decidedBy }
    { $link }
follow-up-partly =
    To się stanie częściowo. Temat: { $about }
    { $what }
    Dlaczego: { $because }
    Zdecydował: { $decidedBy }
    { $link }
follow-up-not =
    To się nie stanie. Temat: { $about }
    { $what }
    Dlaczego nie: { $because }
    Zdecydował: { $decidedBy }
    { $link }
follow-up-nothing = W tej sprawie nic jeszcze nie postanowiono.
follow-up-more = Postanowiono więcej. Można to przeczytać tutaj: { $url }
follow-up-next = Co dalej: { $next }
felt-ask = Czy czuje się Pan wysłuchany lub Pani wysłuchana?
button-felt-yes = Tak
button-felt-bit = Trochę
button-felt-no = Nie
felt-chosen-yes = Wybór: Tak
felt-chosen-bit = Wybór: Trochę
felt-chosen-no = Wybór: Nie
felt-thanks = Dziękujemy.
felt-words-ask = Chce Pan lub Pani coś dodać? Proszę napisać to w jednej wiadomości. To nie jest konieczne.
felt-words-thanks = Dziękujemy. Zespół to przeczyta, bez nazwiska.
digest-felt-heard = Po odpowiedzi gminy liczba osób, które oceniły, czy czują się wysłuchane: { $n }. Tak { $yes }, trochę { $bit }, nie { $no }.
report-title = Sprawozdanie z udziału mieszkańców { $number }, wersja { $version }
report-preparation = Przygotowanie
report-rung-inform = Mieszkańców poinformowano.
report-rung-consult = Mieszkańców wysłuchano.
report-rung-advise = Mieszkańcy doradzali.
report-rung-coproduce = Mieszkańcy współtworzyli plan.
report-rung-codecide = Mieszkańcy współdecydowali.
report-days = Udział był możliwy od { $opens } do { $closes }.
report-changes = { $count ->
    [0] Obietnica dla mieszkańców potem się nie zmieniła.
    [one] Obietnica potem zmieniła się raz. Powiadomiono wszystkich uczestników.
    [few] Obietnica potem zmieniła się { $count } razy. Powiadomiono wszystkich uczestników.
    [many] Obietnica potem zmieniła się { $count } razy. Powiadomiono wszystkich uczestników.
   *[other] Obietnica potem zmieniła się { $count } razy. Powiadomiono wszystkich uczestników.
}
report-heard = O co pytaliśmy, kto wziął udział i co powiedziano
report-done = Co z tym zrobiono i dlaczego
report-not-done = Mieszkańcy nie dostali jeszcze odpowiedzi.
report-told = Z { $receivers } wiadomości na ten temat dotarło { $sent }. Liczba uczestników, do których nie można już dotrzeć: { $unreachable }.
report-promise = Czy obietnicy dotrzymano?
report-promise-on-time = Tak. Odpowiedź miała przyjść do { $answerBy }. Przyszła { $answeredOn }.
report-promise-late = Za późno. Odpowiedź miała przyjść do { $answerBy }. Przyszła { $answeredOn }.
report-promise-overdue = Nie. Odpowiedź miała przyjść do { $answerBy }. Mieszkańcy wciąż czekają.
report-promise-not-yet = Jeszcze nie. Odpowiedź przyjdzie do { $answerBy }.
report-felt-nobody = Nikt jeszcze nie powiedział, czy czuje się wysłuchany.
report-lessons = Wnioski
report-tried = Czego próbowaliśmy: { $tried }
report-expected = Czego oczekiwaliśmy: { $expected }
report-learned = Czego się nauczyliśmy: { $learned }
report-no-lessons = Nie zapisano jeszcze wniosków.
lessons-title = Czego nauczyła nas konsultacja: { $title }
lessons-reach = Zasięg
lessons-reach-counts = Uczestnicy: { $people }, odpowiedzi słowami: { $texts }
lessons-questions = Liczba pytań
lessons-hours = Godziny zespołu
lessons-felt = Czy mieszkańcy czuli się wysłuchani?
lessons-failed = Co się nie udało
lessons-again = Co zrobilibyśmy ponownie
lessons-empty = Nie wypełniono
report-people = { $count ->
    [0] Nikt jeszcze nie wziął udziału.
    [one] Wzięła udział jedna osoba.
    [few] Wzięły udział { $count } osoby.
    [many] Wzięło udział { $count } osób.
   *[other] Wzięło udział { $count } osób.
}
page-languages = Języki
page-promise = Co obiecuje gmina
page-new-day = Zmienił się dzień odpowiedzi. Oto powód:
page-stage = Na jakim to jest etapie
page-stage-not-yet = Udział można wziąć od { $since }.
page-stage-open = Udział można wziąć teraz, do { $closes }.
page-stage-closed = Od { $since } nie można już wziąć udziału. Gmina czyta teraz odpowiedzi.
page-stage-with-council = Od { $since } sprawa jest u tego, kto decyduje:
page-stage-answered = Mieszkańcy dostali odpowiedź { $since }.
page-overdue = Gmina się spóźnia. Mieszkańcy mieli dostać odpowiedź najpóźniej { $answerBy }.
page-outcomes = Co z tym zrobiono
page-outcome-done = To się stanie.
page-outcome-partly = To się stanie w części.
page-outcome-not = To się nie stanie.
page-because = Powód:
page-decided-by = Kto zdecydował:
page-outcome-link = Więcej o:
page-next = Co dalej:
page-experiment = To jest próba
page-try = Co próbujemy
page-expect = Czego się spodziewamy
page-learned = Czego się nauczyliśmy
home-about = Co obiecano i co zrobiono: { $title }
digest-elsewhere = Także w tym biuletynie, na stronie: { $titles }.
promise-no-reason = Gmina nie podała jeszcze powodu.
news-council-asks = Członek rady ma pytanie o „{ $title }”. Brał Pan lub brała Pani w tym udział. Pytanie brzmi:
news-council-takes-up = Członek rady zajmie się sprawą „{ $title }”. Brał Pan lub brała Pani w tym udział. Mówi:
digest-brief-none = W tym tygodniu nie wpłynęło nic nowego.
digest-no-sample = Kto wziął udział, sam tak wybrał. Liczby nie mówią więc, co myślą wszyscy mieszkańcy.
digest-brief-still = { $all ->
    [0] Nikt jeszcze nie wziął udziału.
    [one] Do tej pory udział wzięła jedna osoba.
    [few] Do tej pory udział wzięły { $all } osoby.
    [many] Do tej pory udział wzięło { $all } osób.
   *[other] Do tej pory udział wzięło { $all } osoby.
}
digest-brief-chose = { $count ->
    [one] Jedna z { $all } osób wybrała „{ $label }”
    [few] { $count } z { $all } osób wybrały „{ $label }”
    [many] { $count } z { $all } osób wybrało „{ $label }”
   *[other] { $count } z { $all } osób wybrało „{ $label }”
}
digest-brief-chose-alone = Jedna osoba wybrała „{ $label }”
digest-brief-chose-all = Wszystkie osoby ({ $all }) wybrały „{ $label }”
digest-brief-more-chosen = { $left ->
    [one] Ludzie wybrali też jedną inną odpowiedź.
    [few] Ludzie wybrali też { $left } inne odpowiedzi.
    [many] Ludzie wybrali też { $left } innych odpowiedzi.
   *[other] Ludzie wybrali też { $left } innych odpowiedzi.
}
digest-brief-chose-too = { $count } „{ $label }”
digest-brief-came = { $fresh ->
    [0] W tym tygodniu nie przybył nikt nowy.
    [one] W tym tygodniu jedna osoba wzięła udział po raz pierwszy, razem { $all }.
    [few] W tym tygodniu { $fresh } osoby wzięły udział po raz pierwszy, razem { $all }.
    [many] W tym tygodniu { $fresh } osób wzięło udział po raz pierwszy, razem { $all }.
   *[other] W tym tygodniu { $fresh } osoby wzięło udział po raz pierwszy, razem { $all }.
}
digest-brief-lead = W zeszłym tygodniu pierwsze było jeszcze „{ $label }”.
digest-brief-share = W zeszłym tygodniu „{ $label }” wybrało { $from } procent, teraz { $to } procent.
digest-brief-new-day = Gmina przesunęła dzień odpowiedzi: z { $before } na { $answerBy }.
digest-brief-because = Powód: „{ $because }”.
digest-brief-no-reason = Nie podała powodu.
digest-brief-open-changed = Gmina zmieniła obietnicę. Mieszkańcy mogą teraz mówić o: „{ $open }”.
digest-brief-decider-changed = Gmina zmieniła, kto decyduje.
digest-brief-promise-changed = Gmina zmieniła w tym tygodniu coś w obietnicy dla mieszkańców.
digest-brief-nobody = Nikt nie wziął udziału.
digest-brief-felt = Czy ludzie czuli się wysłuchani? Tak: { $yes }, trochę: { $bit }, nie: { $no }.
digest-brief-no-point = Program nie mógł policzyć z pewnością, czego chce { $k } lub więcej osób.
digest-brief-point-of = Co najmniej { $people } osób (z nich { $count } „{ $label }”) mówi: „{ $claim }”.
digest-brief-point = Co najmniej { $people } osób mówi: „{ $claim }”.
digest-brief-point-judged = Według modelu językowego tyle osób ({ $people }) mówi: „{ $claim }”.
digest-brief-of-model = { $points ->
    [one] Model językowy streścił jedną opinię. Zatwierdził ją człowiek. Jest dalej.
    [few] Model językowy streścił { $points } opinie. Zatwierdził je człowiek. Są dalej.
    [many] Model językowy streścił { $points } opinii. Zatwierdził je człowiek. Są dalej.
   *[other] Model językowy streścił { $points } opinii. Zatwierdził je człowiek. Są dalej.
}
digest-brief-new-point = Nowe w tym tygodniu: „{ $claim }” (co najmniej { $people } osób).
digest-brief-places-unknown = Ich dzielnice nie są znane.
digest-brief-places-few = Dzielnicę podało tylko { $known } z { $all } osób.
digest-brief-nobody-from = Nikt nie wziął udziału z: { $names }{ $more ->
    [0] .
    [one] , ani z jeszcze jednej dzielnicy.
    [few] , ani z { $more } innych dzielnic.
    [many] , ani z { $more } innych dzielnic.
   *[other] , ani z { $more } innych dzielnic.
}
digest-brief-few-from = Najmniej osób jest z: { $name }, { $count }.
digest-brief-least-from = Najmniej słyszymy z: { $name }, { $count } z { $residents } mieszkańców.
digest-brief-other-language = Wszyscy wzięli udział w języku innym niż { $language }.
digest-brief-language = { $others ->
    [0] Wszyscy wzięli udział w języku: { $language }.
    [one] Jedna z { $all } osób wzięła udział w języku innym niż { $language }.
    [few] { $others } z { $all } osób wzięły udział w języku innym niż { $language }.
    [many] { $others } z { $all } osób wzięło udział w języku innym niż { $language }.
   *[other] { $others } z { $all } osób wzięło udział w języku innym niż { $language }.
}
digest-brief-closes = Udział można wziąć do { $closes }.
digest-brief-closed = Udział można było wziąć do { $closes }.
digest-brief-due = Mieszkańcy dostaną odpowiedź do { $answerBy }.
digest-brief-overdue = Za późno: mieszkańcy mieli dostać odpowiedź do { $answerBy }.
digest-brief-kept = Mieszkańcy dostali odpowiedź { $answerBy }.
digest-points = Czego ludzie chcą i dlaczego
digest-points-basis = Program komputerowy znalazł życzenia i powody w odpowiedziach. Nikt ich jeszcze nie sprawdził.
digest-points-approved = Program komputerowy znalazł życzenia i powody w odpowiedziach. Pracownik zatwierdził punkty, przy których stoi model językowy. Pozostałych nikt jeszcze nie sprawdził.
digest-reviewed = Program komputerowy szukał w odpowiedziach życzeń i powodów. Pracownik gminy przejrzał zdania z { $answers } z { $of } odpowiedzi.
digest-points-uncounted = { $left ->
    [one] Jedna z { $of } odpowiedzi nie jest nigdzie wliczona. Może być w niej coś innego.
    [few] { $left } z { $of } odpowiedzi nie są nigdzie wliczone. Może być w nich coś innego.
    [many] { $left } z { $of } odpowiedzi nie jest nigdzie wliczonych. Może być w nich coś innego.
   *[other] { $left } z { $of } odpowiedzi nie jest nigdzie wliczone. Może być w nich coś innego.
}
digest-points-who = Głównie od tych, którzy wybrali { $choices }
digest-points-others = Inni lub z obu stron
digest-point-people = Co najmniej { $people } osób
digest-point-of-them = Z nich: { $choices }.
digest-point-among-them = Wśród nich: { $choices }.
digest-point-judged = Osoby, według modelu językowego: { $people }
digest-point-opposed = Osoby, które mówią coś odwrotnego, według modelu językowego: { $people }.
digest-point-by-model = Zdanie komputera, sprawdzone przez pracownika:
digest-point-words = Co ludzie sami napisali
digest-point-answers = Wszystkie odpowiedzi, z osobistym linkiem
digest-point-copies = Tyle osób wysłało ten sam list: { $copies }.
digest-point-letters = Tyle osób wysłało listy: { $copies }. Różnych listów: { $letters }.
digest-point-opposite = Przeciw temu co najmniej { $people } osób mówi: „{ $claim }”.
digest-examples = Powiedziano też. Ile osób tak mówi, nie jest pewne.
digest-voices = Pojedyncze głosy: co powiedziały od jednej do czterech osób
digest-voices-none = Nie cytujemy tu tego, co powiedziało tylko kilka osób.
digest-voices-read = Pracownik przeczytał te słowa i je przepuścił.
digest-themes-named = O czym ludzie pisali: { $themes }.
digest-still = Bez nowości
digest-more-news = Inne tematy z nowościami
digest-earlier = To, co przyszło wcześniej, jest we wcześniejszych listach.
digest-ledger-no-answer = Z tego bez treści, na przykład „nie dotyczy”
digest-ledger-line-empty = z tego { $n } bez treści
digest-ledger-line-apart = { $n } odłożono
digest-ledger-line-rejected = { $n } odrzucono
digest-ledger-line-waiting = { $n } jeszcze nie przeczytano
digest-ledger-line-withdrawn = { $n } wycofano
digest-theme-people = { $people ->
    [one] Mówi o tym jedna osoba.
    [few] Mówią o tym { $people } osoby.
    [many] Mówi o tym { $people } osób.
   *[other] Mówi o tym { $people } osoby.
}
digest-point-new = Nowe w tym tygodniu.
digest-point-against = Przeciw temu co najmniej { $people } osób
digest-brief-chose-again = Wybrało „{ $label }”: { $count }

# Nota z odpowiedziami
note-title = Nota z odpowiedziami: { $title }
note-made-on = Przygotowano { $day }
note-what = Tu jest to, co mieszkańcy powiedzieli własnymi słowami, i co gmina z tym zrobiła.
note-counts = Odpowiedzi słowne: otrzymano { $received }, liczy się { $accepted }. Pod punktem: { $inPoints }.
note-let-through = Dopuszczone przez pracownika, poza punktami: { $letThrough }.
note-order = Odpowiedź może być pod więcej niż jednym punktem. Kolejność nic nie mówi.
note-masked = Nazwiska, adresy i numery usunięto. Nie ma tu, kto coś napisał, co wybrał i gdzie mieszka.
note-looked = Program komputerowy szukał punktów. Liczba odpowiedzi, z których pracownik przejrzał zdania: { $looked }.
note-contents = Punkty
note-answers = Odpowiedzi
note-point = Punkt { $number }
note-no-point = W żadnym punkcie
note-continued = (ciąg dalszy)
note-opposite = Odwrotność jest w punkcie { $number }: „{ $claim }”
note-unprinted = { $count ->
    [one] Jeszcze jedna odpowiedź jest policzona, a nie ma jej tutaj. Grozi lub obraża, jest poleceniem dla komputera albo nic nie mówi.
    [few] Jeszcze { $count } odpowiedzi są policzone, a nie ma ich tutaj. Grożą lub obrażają, są poleceniem dla komputera albo nic nie mówią.
    [many] Jeszcze { $count } odpowiedzi jest policzonych, a nie ma ich tutaj. Grożą lub obrażają, są poleceniem dla komputera albo nic nie mówią.
   *[other] Jeszcze { $count } odpowiedzi jest policzonych, a nie ma ich tutaj. Grożą lub obrażają, są poleceniem dla komputera albo nic nie mówią.
}
note-rest = { $count ->
    [one] Jeszcze jedna odpowiedź nie jest w punkcie pięciu lub więcej osób. Jest policzona; tekst będzie tu dopiero, gdy pracownik zobaczy, że nikogo nie da się rozpoznać.
    [few] Jeszcze { $count } odpowiedzi nie są w punkcie pięciu lub więcej osób. Są policzone; tekst będzie tu dopiero, gdy pracownik zobaczy, że nikogo nie da się rozpoznać.
    [many] Jeszcze { $count } odpowiedzi nie jest w punkcie pięciu lub więcej osób. Są policzone; tekst będzie tu dopiero, gdy pracownik zobaczy, że nikogo nie da się rozpoznać.
   *[other] Jeszcze { $count } odpowiedzi nie jest w punkcie pięciu lub więcej osób. Są policzone; tekst będzie tu dopiero, gdy pracownik zobaczy, że nikogo nie da się rozpoznać.
}
note-outcome = Wynik { $number }
note-outcome-of = Wynik { $number }: { $result }
note-outcome-none = O tym jeszcze nic nie postanowiono.
note-page-of = Strona { $page } z { $pages }
note-pages = Strony
note-page-before = Poprzednia strona
note-page-after = Następna strona

# Słowa w innym języku
words-language = Język: { $language }.
words-translated-colleague = Tłumaczenie pracownika: „{ $words }”
words-translated-model = Tłumaczenie komputera: „{ $words }”
digest-points-languages = Punktów w różnych językach nie połączono.

# Czytanie wszystkich odpowiedzi przez osobisty link
access-answers-title = Wszystkie odpowiedzi
access-answers-how = Tu można przeczytać, co napisali mieszkańcy, bez ich nazwisk. Ten link jest tylko dla jednej osoby. Prosimy nie przekazywać go dalej.
access-answers-button = Czytaj
access-answers-gone-title = Tej strony nie można teraz przeczytać
access-answers-gone = Tę stronę czyta się z osobistym linkiem. Jest link? Proszę otworzyć go jeszcze raz. Już nie działa albo go nie ma? Proszę poprosić gminę o link.
access-onward = Strona była już otwarta? Można przejść dalej tutaj.
