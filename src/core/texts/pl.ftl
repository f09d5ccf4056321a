# Prosty polski. Krótkie zdania, zwykłe słowa.

# Obietnica (przed pierwszym pytaniem)
promise-decided = Co jest już ustalone: { $decided }
promise-open = O czym jeszcze można zdecydować: { $open }
promise-decider = Kto decyduje: { $decider }
promise-rung-inform = Tego nie da się już zmienić. Gmina powie, co się wydarzy.
promise-rung-consult = Co daje Twoje zdanie: gmina czyta, co myślisz, zanim zdecyduje.
promise-rung-advise = Co daje Twoje zdanie: to rada dla gminy. Jeśli gmina zdecyduje inaczej, wyjaśni dlaczego.
promise-rung-coproduce = Co daje Twoje zdanie: tworzysz plan razem z gminą.
promise-rung-codecide = Decydujesz razem z gminą.
promise-answer-by = Odpowiedź dostaniesz najpóźniej { $answerBy }.
promise-privacy = Nie zapisujemy Twojego imienia ani zdjęcia. Rada gminy może przeczytać to, co napiszesz. Fragment może być na stronie, bez nazwiska. Nie podawaj nazwisk ani numerów telefonu. Więcej: wyślij /privacy.
promise-privacy-company = Nie zapisujemy Twojego imienia ani zdjęcia. Rada gminy może przeczytać to, co napiszesz. Fragment może być na stronie, bez nazwiska. { $channel } nie należy do gminy. Nie podawaj nazwisk ani numerów telefonu. Więcej: wyślij /privacy.
promise-privacy-team = Nie zapisujemy nazwiska przy odpowiedziach. Osoby z pracy czytają odpowiedzi, ale nie widzą, kto je napisał. Nie podawaj nazwisk.
promise-privacy-menu = Nie zapisujemy Twojego imienia ani zdjęcia. Rada gminy może przeczytać to, co napiszesz. Fragment może być na stronie, bez nazwiska. Nie podawaj nazwisk ani numerów telefonu.
promise-privacy-team-company = Nie zapisujemy nazwiska przy odpowiedziach. Osoby z pracy czytają odpowiedzi, ale nie widzą, kto je napisał. { $channel } nie należy do gminy. Nie podawaj nazwisk.
promise-version = Te informacje się zmieniły. To jest wersja { $version }.
formal = { $objectionUrl ->
    [none] To nie jest formalny sprzeciw.
   *[other] To nie jest formalny sprzeciw. Chcesz złożyć sprzeciw? Zrobisz to tutaj: { $objectionUrl }
}
promise-changed = W sprawie „{ $title }” coś się zmieniło. Tak jest teraz (wersja { $version }):
promise-new-day = Zmienił się dzień odpowiedzi. Wcześniej: najpóźniej { $before }. Teraz: najpóźniej { $answerBy }.
promise-open-again = Znów możesz odpowiadać, do { $closes } włącznie.
promise-because = Oto powód: { $because }
news-stop = Te wiadomości można w każdej chwili wyłączyć: wyślij /stop.
news-stop-menu = Te wiadomości można zatrzymać w każdej chwili. Wybierz pod Więcej: bez wiadomości.
button-begin = Zaczynam
button-read-first = Najpierw przeczytaj więcej
card-language = Pytania są w tym języku: { $language }.
card-answer-by = Do { $answerBy } dowiesz się, co z tego wyniknie.
card-nameless = Bez Twojego imienia. Rozmawiasz z komputerem.
begin-first = To nie jest jeszcze zapisane. Najpierw naciśnij Zaczynam. Potem możesz odpowiadać.
begin-first-kept = Dziękujemy. Na razie to przechowujemy. Naciśnij Zaczynam. Wtedy zapytamy, czy to zapisać.

# Pytania
progress = { $left ->
    [0] To ostatnie pytanie
    [one] Potem jeszcze jedno pytanie
    [few] Potem jeszcze { $left } pytania
    [many] Potem jeszcze { $left } pytań
   *[other] Potem jeszcze { $left } pytania
}
progress-at-most = { $left ->
    [one] Potem może jeszcze jedno pytanie
    [few] Potem jeszcze { $left } pytania lub mniej
    [many] Potem jeszcze { $left } pytań lub mniej
   *[other] Potem jeszcze { $left } pytania lub mniej
}
council-reads = Rada gminy może to przeczytać, bez Twojego imienia i nazwiska.
hint-multiple = Możesz wybrać więcej niż jedną odpowiedź. Na koniec naciśnij Gotowe.
hint-text = Napisz odpowiedź i wyślij ją jako wiadomość.
hint-text-team = Aby odpowiedzieć, naciśnij { $writeButton }.
hint-text-menu = Napisz odpowiedź i naciśnij Wyślij.
hint-scale = 1 = { $low }, 5 = { $high }
hint-rank = Ułóż wszystko w kolejności. Najpierw naciśnij to, co jest dla Ciebie na 1. miejscu, potem na 2. i tak dalej. Naciśnij jeszcze raz, aby cofnąć.
rank-next = Co ma być na miejscu { $place }?
button-skip = Pomiń
button-finish = Gotowe
tick-first = Najpierw wybierz odpowiedź. Albo naciśnij Pomiń.
your-answer = Twoja odpowiedź: { $answer }
skipped = Pytanie pominięte.
answered-in-words = Na to pytanie jest już Twoja odpowiedź.
welcome-back = Miło znów Cię widzieć. Wracamy do miejsca, w którym przerwaliśmy.
hello = Dzień dobry!
hello-done = Dzień dobry! Twoje odpowiedzi są zapisane. Możesz jeszcze coś dodać lub zmienić.
changed-kept = Zapisane. Liczy się nowa odpowiedź.
add-offer = Czy dodać to do Twoich odpowiedzi?
already-answered = Na to pytanie jest już Twoja odpowiedź.
old-button = Ten przycisk już nie działa. Zobacz ostatnią wiadomość.
old-page = Teraz nic nie zapisaliśmy, bo strona była stara. Tutaj widzisz, jak jest teraz.

# Uwaga do pytania z przyciskami
remark-offer = Dodać to do pytania „{ $question }”?
button-remark = Tak, dodaj
button-no-remark = Nie, nie zapisuj
remark-kept = Dziękujemy. To jest zapisane.
remark-dropped = Dobrze. Ta wiadomość nie jest zapisana.
remark-hidden = To pytanie nie pasuje już do Twoich odpowiedzi. Dlatego tego nie zapisaliśmy. Na końcu możesz jeszcze coś dodać.

# Koniec
receipt-thanks = Dziękujemy! To już wszystko. Twoje odpowiedzi w sprawie „{ $title }” są zapisane.
receipt-next = Co dalej? Inni mogą odpowiadać do { $closes } włącznie. Co tydzień rada gminy dostaje przegląd tego, co mówią mieszkańcy.
receipt-next-team = Co dalej? Inne osoby z pracy mogą odpowiadać do { $closes } włącznie.
receipt-answer-by = Najpóźniej { $answerBy } napiszemy tutaj, co gmina zrobiła z odpowiedziami.
receipt-app = { $objectionUrl ->
    [none] { $channel } nie należy do gminy. To nie jest formalny sprzeciw.
   *[other] { $channel } nie należy do gminy. To nie jest formalny sprzeciw. Chcesz złożyć sprzeciw? Zrobisz to tutaj: { $objectionUrl }
}
receipt-add = Chcesz coś dodać?
button-add = Dodaj coś jeszcze
add-now = Napisz, co chcesz dodać, i wyślij jako wiadomość.
add-now-team = Naciśnij { $writeButton }. Tam napisz, co chcesz dodać.
added = Dziękujemy. Dodano.

# Poza rozmową
lobby-asked = Witamy! Tutaj możesz powiedzieć gminie, co myślisz.
lobby-unknown-code = Nie znam tego linku. Może jest za stary.
lobby-nothing-going-on = Teraz nie ma pytania do Ciebie. Ta wiadomość nie jest zapisana.
lobby-open = { $count ->
    [one] O tym możesz teraz powiedzieć swoje zdanie. Naciśnij przycisk.
    [few] O tych sprawach możesz teraz powiedzieć swoje zdanie. Naciśnij przycisk.
    [many] O tych sprawach możesz teraz powiedzieć swoje zdanie. Naciśnij przycisk.
   *[other] O tych sprawach możesz teraz powiedzieć swoje zdanie. Naciśnij przycisk.
}
lobby-empty = Teraz nie ma pytań do mieszkańców. Zajrzyj tu później.
not-yet-open = Swoje zdanie w sprawie „{ $title }” możesz wyrazić od { $opens }.
closed = Zbieranie odpowiedzi w sprawie „{ $title }” jest zakończone. Tego, co teraz wyślesz, nie zapisujemy. Najpóźniej { $answerBy } gmina powie, co zrobiła z odpowiedziami.
stopped = Dobrze. Nie będzie więcej wiadomości. Jeśli później zechcesz wrócić, wyślij /start.
stopped-team = Dobrze. Nie będzie więcej wiadomości. Jeśli później zechcesz wrócić, naciśnij { $joinButton } na kanale zespołu.
stopped-menu = Dobrze. Nie będzie więcej wiadomości. Jeśli później zechcesz wrócić, zacznij od nowa na tej stronie.
button-was-answer = To była moja odpowiedź
was-answer = Dobrze. To jest zapisane jako Twoja odpowiedź.
unknown-command = Nie znam tego polecenia. Wyślij /start, aby zobaczyć tematy. Wyślij /hulp, aby dostać pomoc.
unknown-command-menu = Nie znam tego. Zobacz pod Więcej, o co możesz poprosić.

# Menu w Telegramie
command-start = Zobacz tematy
command-stop = Wyłącz wiadomości

# Wstecz, zmiana, stwierdzenia, miejsce
button-back = ← Wstecz
button-keep = Zostaw tak
button-change = Zmień odpowiedź
change-which = Którą odpowiedź chcesz zmienić? Naciśnij pytanie.
hint-place = Wybierz swoją dzielnicę. Możesz też wysłać lokalizację. Zapiszemy wtedy tylko dzielnicę.
hint-place-team = Wybierz swoją dzielnicę.
no-location-needed = Do tego pytania lokalizacja nie jest potrzebna. Nie jest zapisana.
location-outside = To miejsce nie leży w żadnej z dzielnic. Lokalizacja nie jest zapisana. Naciśnij przycisk swojej dzielnicy.
statement = Zdanie { $number } z { $total }
button-agree = Zgadzam się
button-disagree = Nie zgadzam się
button-pass = Nie wiem
button-enough = Wystarczy, dalej
voted-agree = Twoja odpowiedź: zgadzam się
voted-disagree = Twoja odpowiedź: nie zgadzam się
voted-pass = Twoja odpowiedź: nie wiem
your-votes = Twoje odpowiedzi: zgadzam się: { $agree }, nie zgadzam się: { $disagree }, nie wiem: { $pass }.
own-statement-offer = Dodać Twoje własne zdanie do „{ $question }”?

# Wiadomości pisane, zmienione i mówione
edit-kept = Nowa odpowiedź jest zapisana.
edit-not-understood = Nowa odpowiedź nie pasuje do żadnego przycisku. Wcześniejsza odpowiedź zostaje.
edit-unknown = Nie wiem już, do którego pytania należy ta wiadomość. Zmiana nie została zapisana. Napisz odpowiedź w nowej wiadomości.
heard = Tak to zrozumieliśmy:
heard-right-question = Czy to się zgadza?
heard-right = Dziękujemy.
forwarded = Ta wiadomość została przekazana dalej:
forwarded-question = Czy to także Twoje słowa?
button-forwarded = Tak, chcę to powiedzieć
hint-place-buttons = Wybierz swoją dzielnicę przyciskiem.
location-no-map = Nie widzę, w której dzielnicy leży to miejsce. Lokalizacja nie jest zapisana. Wybierz dzielnicę przyciskiem.
whole-answer = Cała odpowiedź na pytanie „{ $question }” to teraz:
button-change-answer = Chcę zmienić odpowiedź
only-caption = Odczytano tylko to, co jest napisane obok. Wiadomości głosowej nie udało się odsłuchać.
button-right = Tak, zgadza się
button-again = Powiem jeszcze raz
button-type = Wolę napisać
say-again = To nie jest zapisane. Powiedz to jeszcze raz.
type-it = To nie jest zapisane. Napisz odpowiedź i wyślij ją jako wiadomość.
not-heard = Słabo słychać. Powiedz jeszcze raz albo napisz odpowiedź.
only-words-voice = Nie umiem jeszcze słuchać. Napisz odpowiedź albo naciśnij przycisk.
only-words-too-long = Ta wiadomość jest za duża. Wyślij krótszą albo napisz odpowiedź.
only-words-photo = Nie umiem oglądać zdjęć. Dopisz kilka słów albo napisz odpowiedź.
only-words-other = Nie umiem tego odczytać. Naciśnij przycisk albo napisz odpowiedź.
slow-down = Dostaję od Ciebie dużo wiadomości. Wszystko zapisuję. Przez chwilę nie odpowiem na każdą.
too-much-said = Ta wiadomość nie jest zapisana. Napisano już tak dużo, że nic więcej się nie zmieści. Wszystko, co było wcześniej, jest zapisane. Można skrócić wcześniejszą wiadomość albo zadzwonić do gminy.
too-many-ideas = Liczba pomysłów, które już od Ciebie mamy: { $most }. Od jednej osoby nie zapisujemy więcej. Ostatnia wiadomość nie jest zapisana. Masz jeszcze pomysł? Zadzwoń lub napisz do gminy.
too-many-participations = Liczba udziałów w tej rozmowie, za siebie lub za innych: { $most }. Więcej tu nie można. Chcesz pomóc jeszcze komuś? Zadzwoń do gminy.
reminder = Nie wszystko jest jeszcze gotowe. Chcesz dokończyć? To jest pytanie, na którym skończyliśmy. Przypominamy tylko raz.

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
idea-offer = Czy to jest pomysł dla gminy?
button-idea = Tak, to mój pomysł
idea-thanks = Dziękujemy! Twój pomysł jest zapisany.
idea-reader = Twój pomysł przeczyta: { $reader }.
idea-reader-town = Twój pomysł przeczyta gmina { $town }.
report = Coś jest zepsute albo brudne? Zgłoś to też tutaj. Tak będzie szybciej: { $url }

# Niebezpieczeństwo
danger = Czy Ty lub ktoś inny jest w niebezpieczeństwie? Dzwoń teraz pod 112. Myślisz o samobójstwie? Nie musisz zostać z tym bez pomocy. Zadzwoń pod 113 albo 0800-0113. To nic nie kosztuje, w dzień i w nocy.

# Twoje prawa
my-data = To mamy o Tobie zapisane. Wszystko jest też w pliku poniżej.
my-data-about = Numer tego czatu: { $address }. Nie zapisujemy imienia ani zdjęcia.
my-data-about-menu = Rozpoznajemy Cię tylko po numerze w tej przeglądarce. Nie zapisujemy imienia ani zdjęcia.
my-data-mail-asked = Twój adres mailowy do odpowiedzi: { $mail }. Nie jest jeszcze potwierdzony.
my-data-mail-confirmed = Twój adres mailowy do odpowiedzi: { $mail }. Usuniemy go, gdy wyślemy odpowiedź.
my-data-no-answers = Nie ma tu jeszcze Twoich odpowiedzi.
my-data-ideas = Twoje pomysły
forget-which = Co mamy usunąć? Po naciśnięciu zniknie od razu. Liczby, które już opublikowano, zostaną.
forget-shared = Na te same pytania odpowiedziano tu więcej niż raz. (1) to pierwszy raz. „Usuń wszystko o mnie” usuwa wszystkie odpowiedzi, także innej osoby.
button-forget-all = Usuń wszystko o mnie
forgotten-all = Wszystko jest usunięte. Nie mamy już Twoich danych. Jeśli później zechcesz wrócić, wyślij /start.
forgotten-all-team = Wszystko jest usunięte. Nie mamy już Twoich danych. Jeśli później zechcesz wrócić, naciśnij { $joinButton } na kanale zespołu.
forgotten-all-menu = Wszystko jest usunięte. Nie mamy już Twoich danych. Jeśli później zechcesz wrócić, zacznij od nowa na tej stronie.
forgotten-one = To jest usunięte.
forget-nothing = Dobrze. Nic nie jest usunięte.
help = Rozmawiasz z programem komputerowym gminy. Naciśnij przycisk albo napisz odpowiedź. Wyślij /start, aby zobaczyć tematy, /idee, aby podać pomysł, /stop, aby nie dostawać wiadomości.
help-team = Rozmawiasz z programem komputerowym gminy. Naciśnij przycisk albo { $writeButton }. Wpisz /inspraak taal, aby wybrać inny język. Wpisz /inspraak stop, aby nie dostawać wiadomości.
help-menu = Rozmawiasz z programem komputerowym gminy. Naciśnij przycisk albo napisz odpowiedź. Pod Więcej zobaczysz, o co jeszcze możesz poprosić.
help-town = Chcesz porozmawiać z człowiekiem? Skontaktuj się z gminą { $town }.
help-call = Chcesz porozmawiać z człowiekiem? Zadzwoń do gminy { $town }: { $phone }.
help-call-hours = Chcesz porozmawiać z człowiekiem? Zadzwoń do gminy { $town }: { $phone } ({ $hours }).
privacy = Gmina { $town } pyta, co myślisz. Potem mówi, co zrobiła z odpowiedziami.
privacy-what = Zapisujemy Twoje odpowiedzi, język i numer tego czatu. Ten numer jest zabezpieczony.
privacy-not = Nie zapisujemy imienia, nazwy użytkownika, zdjęcia, lokalizacji ani nagrań.
privacy-how-long = Liczba dni od naszej ostatniej odpowiedzi, po których usuwamy numer tej rozmowy: { $days }. Odpowiedzi pozostają, ale nikt już nie wie, czyje są.
privacy-company = { $channel } nie należy do gminy. { $company } widzi, że z nami rozmawiasz i co wysyłasz.
privacy-own-channel = Ten czat należy do samej gminy.
privacy-rights = Wyślij /mijngegevens, aby zobaczyć wszystko. Wyślij /vergeet, aby to usunąć. Wyślij /stop, aby nie dostawać wiadomości.
privacy-rights-team = Wpisz /inspraak mijngegevens, aby zobaczyć wszystko. Wpisz /inspraak vergeet, aby to usunąć. Wpisz /inspraak stop, aby nie dostawać wiadomości.
privacy-rights-menu = Pod Więcej możesz zobaczyć wszystko, co o Tobie mamy. Tam możesz też to usunąć.

# Grupy
group-hello = Cześć! Nie czytam tego, co tu piszecie. Napiszcie /inspraak, a pokażę tematy.
group-invitation = O tym możecie teraz powiedzieć swoje zdanie. Odpowiadacie w osobnej rozmowie ze mną. Tej grupy nie czytam.
command-idee = Przekaż gminie pomysł
command-taal = Wybierz inny język
command-mijngegevens = Zobacz, co mamy o Tobie zapisane
command-vergeet = Usuń swoje dane
command-hulp = Pomoc albo rozmowa z człowiekiem
command-privacy = Co się dzieje z Twoimi danymi
bot-description = Tutaj gmina pyta, co myślisz. Odpowiadasz jednym dotknięciem. Nie zapisujemy Twojego imienia. Zawsze dowiesz się, co gmina zrobiła z odpowiedziami. Naciśnij Start.
bot-short-description = Powiedz gminie, co myślisz. Zawsze dowiesz się, co zrobiła z odpowiedziami.
digest-votes = za { $agree }, przeciw { $disagree }, nie wiem { $pass }
digest-rank-note = Uczestnicy ułożyli wszystko w kolejności. Pasek pokazuje, ile razy coś było na 1. miejscu.
digest-rank-detail = średnio miejsce { NUMBER($place, maximumFractionDigits: 1) }; na pierwszym miejscu: { $first }, na ostatnim: { $last }
digest-rank-brief = średnio miejsce { NUMBER($place, maximumFractionDigits: 1) }

# Tygodniowy przegląd dla rady
digest-title = Przegląd dla rady, tydzień { $number } (wersja { $version })
digest-period = Od { $from } do { $to } włącznie
digest-period-so-far = Od { $from } do { $to } włącznie. Ten tydzień jeszcze trwa.
digest-town = Gmina { $name }
digest-nothing = Teraz nie ma spraw, o które pytamy mieszkańców.
digest-intro = { $count ->
    [one] Ten przegląd jest o jednej sprawie.
    [few] Ten przegląd jest o { $count } sprawach.
    [many] Ten przegląd jest o { $count } sprawach.
   *[other] Ten przegląd jest o { $count } sprawach.
} { $fresh ->
    [0] W tym tygodniu nie było nowych odpowiedzi.
    [one] W tym tygodniu odpowiedziała jedna nowa osoba.
    [few] W tym tygodniu odpowiedziały { $fresh } nowe osoby, we wszystkich sprawach razem.
    [many] W tym tygodniu odpowiedziało { $fresh } nowych osób, we wszystkich sprawach razem.
   *[other] W tym tygodniu odpowiedziało { $fresh } nowej osoby, we wszystkich sprawach razem.
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
    [one] I jeszcze jedno inne zdanie
    [few] I jeszcze { $options } inne zdania
    [many] I jeszcze { $options } innych zdań
   *[other] I jeszcze { $options } innego zdania
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
digest-by-source = Skąd wiedzieli
digest-by-language = W jakim języku
digest-by-helper = Wypełnione z pomocą
digest-source-other = inne miejsce
digest-source-none = zwykły link
digest-helper-true = osoby
digest-promises = Obietnice dla mieszkańców
digest-promise-due = { $title } Mieszkańcy dowiedzą się najpóźniej { $answerBy }, co gmina zrobiła z odpowiedziami.
digest-promise-overdue = Za późno: { $title } Odpowiedź miała być { $answerBy }.
digest-promise-kept = { $title } Mieszkańcy dostali odpowiedź.
digest-ideas = Pomysły
digest-ideas-none = Nie ma jeszcze osobnych pomysłów.
digest-ideas-intro = { $count ->
    [one] Mieszkańcy przysłali jeden osobny pomysł.
    [few] Mieszkańcy przysłali { $count } osobne pomysły.
    [many] Mieszkańcy przysłali { $count } osobnych pomysłów.
   *[other] Mieszkańcy przysłali { $count } osobnego pomysłu.
}
digest-ledger = Co się stało z odpowiedziami własnymi słowami
digest-ledger-received = Otrzymane
digest-ledger-in-themes = W tematach powyżej
digest-ledger-apart = Przeczytane, nie pasują do tematu
digest-ledger-rejected-because = Odrzucone: { $reason }
digest-ledger-no-reason = bez podania powodu
digest-ledger-waiting = Jeszcze nieprzeczytane
digest-ledger-withdrawn = Usunięte przez mieszkańca
digest-same-browser = { $count ->
    [one] Jedna osoba odpowiedziała w przeglądarce, w której ktoś już wziął udział. Może to ktoś z tego samego domu albo ta sama osoba jeszcze raz.
    [few] { $count } osoby odpowiedziały w przeglądarce, w której ktoś już wziął udział. Mogą to być osoby z tego samego domu albo te same osoby jeszcze raz.
    [many] { $count } osób odpowiedziało w przeglądarce, w której ktoś już wziął udział. Mogą to być osoby z tego samego domu albo te same osoby jeszcze raz.
   *[other] { $count } osoby odpowiedziało w przeglądarce, w której ktoś już wziął udział. Mogą to być osoby z tego samego domu albo te same osoby jeszcze raz.
}
digest-made-by-code = Przygotował to program komputerowy, bez AI. Każdy cytat to dosłowne słowa mieszkańca. Każda liczba jest policzona.
digest-count = liczba
digest-answer = odpowiedź
digest-list-title = Przeglądy dla rady
digest-list-how = Co tydzień rada czyta, co mieszkańcy wybrali i powiedzieli. Tutaj też możesz to przeczytać.
digest-list-empty = Nie opublikowano jeszcze żadnego przeglądu.
digest-not-found = Nie ma takiego przeglądu albo nie jest jeszcze opublikowany.

# Strona internetowa
home-title = Powiedz swoje zdanie w gminie { $name }
home-how = Odpowiadasz tutaj, w przeglądarce, albo w aplikacji { $chats }. Inne konto nie jest potrzebne. Nie zapisujemy Twojego imienia.
home-how-here = Odpowiadasz tutaj, w przeglądarce. Konto nie jest potrzebne. Nie zapisujemy Twojego imienia.
home-digests = Co rada czyta co tydzień
page-not-found = Nie ma takiej strony.

# Zasady
rules = Oto zasady. To, co napiszesz, nie liczy się w takich przypadkach:
reason-off-topic = To dotyczy czegoś innego.
reason-threat = To komuś grozi.
reason-insult = To obraża kogoś za pochodzenie, wiarę albo za to, kim jest.
reason-private = Są tu dane innej osoby.
reason-advertising = To jest reklama.
rules-anger = Możesz się złościć. Możesz krytykować. Decyduje o tym człowiek, nie komputer. Jeśli odpowiedź się nie liczy, zawsze o tym powiemy.
rejected = Przykro nam. Tego nie możemy uwzględnić:
rejected-because = Oto powód:
rejected-try = Możesz spróbować jeszcze raz. Naciśnij przycisk. Inne Twoje odpowiedzi nadal się liczą.
rejected-for-good = Nie można już próbować ponownie. Inne Twoje odpowiedzi nadal się liczą.
rejected-idea = Zawsze możesz przysłać inny pomysł.
button-try-again = Napisz jeszcze raz

# Pytanie gminy
relay-asks = Gmina chce zapytać Cię o Twój pomysł:
relay-asks-about = Gmina chce zapytać Cię o Twoją odpowiedź w sprawie „{ $title }”:
relay-question = Oto pytanie:
relay-question-in = Oto pytanie. Jest w tym języku: { $language }. Możesz odpowiedzieć w swoim języku.
button-relay = Odpowiedz
relay-write = Napisz odpowiedź i wyślij ją jako wiadomość. Czyta to tylko gmina.
relay-write-team = Aby odpowiedzieć, naciśnij { $writeButton }. Czyta to tylko gmina.
relay-thanks = Dziękujemy. Gmina przeczyta Twoją odpowiedź.
relay-over = To pytanie ma już odpowiedź albo nie jest już potrzebne.

poster-call = Powiedz, co myślisz
poster-how = Skieruj aparat telefonu na kod. Albo wpisz adres pod nim.
poster-here = Odpowiadasz w telefonie, bez aplikacji i bez konta. Trwa to kilka minut. Nie musisz podawać nazwiska.
poster-languages = Języki na plakacie
poster-show = Pokaż te języki
poster-what = Odpowiadasz w aplikacji { $chats }. Trwa to kilka minut. Nie musisz podawać nazwiska.
poster-when = Możesz odpowiadać do { $closes } włącznie. Najpóźniej { $answerBy } powiemy, co gmina zrobiła z odpowiedziami.
poster-code = Kod QR do { $url }
poster-not-yet = Ten plakat nie jest jeszcze gotowy. Spróbuj za minutę.
digest-remark = Uwaga zespołu gminy: { $remark }
digest-remark-on = Uwaga zespołu gminy – „{ $title }”: { $remark }
unsubscribed = Ten przegląd nie będzie już przychodzić e-mailem.
unsubscribe-ask = Czy chcesz zrezygnować z tego przeglądu e-mailem?
button-unsubscribe = Wypisz mnie
digest-made-with-model = Przygotował to program komputerowy. AI ({ $writer }) zaproponowała punkty i odczytała, kto tak mówi. Za każdym razem jest to zaznaczone. Taka liczba może być błędna. Pracownik zatwierdził te punkty. Każdy cytat to dosłowne słowa mieszkańca. Każda inna liczba jest policzona.
digest-brief = W skrócie
digest-asked = O co prosimy radę
digest-asked-overdue = { $title } Prosimy dać mieszkańcom odpowiedź. Termin minął { $answerBy }.
digest-asked-soon = { $title } Prosimy, aby mieszkańcy dostali odpowiedź do { $answerBy }.
digest-also = Wspomniano też: { $themes }.
digest-by-neighbourhood = Z której dzielnicy
digest-of-residents = { $count } na { $residents }
digest-ledger-line = Odpowiedzi własnymi słowami: otrzymane { $received }, w tematach { $inThemes }
digest-ledger-line-none = Nikt nie napisał odpowiedzi własnymi słowami.
digest-more = Wszystko na ten temat
digest-whole = Wszystko temat po temacie
digest-small-groups = Małe grupy:
digest-council = Co robią radni
digest-council-asks = Radny lub radna pyta ({ $title }): { $words } { $name }
digest-council-takes-up = Radny lub radna zajmie się tym ({ $title }): { $words } { $name }
council-welcome = Witamy. Od teraz co tydzień przyjdzie tu przegląd dla rady. Aby przestać go dostawać, wyślij /stop.
digest-merged = Zawiera też: { $themes }.
digest-dissent-chosen = Z piszących o: { $title } – { $count } wybrało „{ $label }”
digest-agreement = W czym się zgadzają, a w czym nie
digest-way-agreed = Większość zgadza się z tym
digest-way-disagreed = Większość nie zgadza się z tym
digest-way-divided = Zdania są podzielone
digest-by-question = Nieskończone; ostatnie pytanie
digest-question-start = jeszcze bez pytania
digest-by-unreachable = Brak kontaktu
digest-unreachable-blocked = zablokowano bota
digest-unreachable-deactivated = konto już nie istnieje
digest-unreachable-not-found = nie znaleziono czatu
button-council-asks = Zadaj pytanie: { $title }
button-council-takes-up = Zajmę się tym: { $title }
council-write-asks = Co chcesz wiedzieć? Napisz to w jednej wiadomości.
council-write-takes-up = Czym się zajmiesz? Napisz to w jednej wiadomości.
council-write-not-formal = To nie jest formalne pytanie rady. Czyta je zespół gminy. Będzie też w następnym przeglądzie.
council-written = Zapisano. Zespół może to teraz przeczytać. Bez nazwiska.
button-council-name = Dodaj moje nazwisko
council-write-name = Napisz swoje nazwisko w jednej wiadomości.
council-named = Zapisano. Nazwisko jest teraz dodane.
council-answer-about = To jest wiadomość do gminy o „{ $title }”:
council-answer-says = Odpowiedź gminy:
digest-how-to-act = Zasiadasz w radzie? Zapytać o coś albo czymś się zająć możesz przyciskami w Slacku lub Telegramie. To nie jest formalne pytanie rady.
follow-up = W sprawie „{ $title }” mamy Twoją odpowiedź. Oto co gmina z nią zrobiła.
follow-up-ideas = Mamy Twój pomysł. Oto co gmina z nim zrobiła.
follow-up-said = Twoje słowa: „{ $words }”
follow-up-said-more = { $count ->
    [one] Mamy od Ciebie jeszcze jedną wypowiedź.
    [few] Mamy od Ciebie jeszcze { $count } wypowiedzi.
    [many] Mamy od Ciebie jeszcze { $count } wypowiedzi.
   *[other] Mamy od Ciebie jeszcze { $count } wypowiedzi.
}
follow-up-took-part = Twoje odpowiedzi z przycisków są policzone.
follow-up-themes = To dotyczy tematu: { $themes }.
follow-up-apart = Jedną Twoją odpowiedź przeczytaliśmy, ale nie pasuje do żadnego tematu.
follow-up-rejected = Jedna Twoja odpowiedź nie została policzona. Oto powód:
follow-up-waiting = Jedna Twoja odpowiedź nie została jeszcze przeczytana.
follow-up-voted-agree = Twoja odpowiedź „zgadzam się” przy: „{ $statement }”
follow-up-voted-disagree = Twoja odpowiedź „nie zgadzam się” przy: „{ $statement }”
follow-up-voted-pass = Twoja odpowiedź „nie wiem” przy: „{ $statement }”
answer-in-language = Ta odpowiedź jest napisana w tym języku: { $language }.
answer-by-machine = Tę odpowiedź przetłumaczył komputer. Sprawdziła ją osoba z gminy.
follow-up-done =
    To zostanie zrobione. Temat: { $about }
    { $what }
    Dlaczego: { $because }
    Decyzja: { $decidedBy }
follow-up-partly =
    To zostanie zrobione częściowo. Temat: { $about }
    { $what }
    Dlaczego: { $because }
    Decyzja: { $decidedBy }
follow-up-not =
    To nie zostanie zrobione. Temat: { $about }
    { $what }
    Dlaczego nie: { $because }
    Decyzja: { $decidedBy }
follow-up-nothing = W sprawie, o której piszesz, tym razem nic nie postanowiono.
follow-up-more = Są też inne decyzje. Możesz je przeczytać tutaj: { $url }
follow-up-next = Co dalej: { $next }
felt-ask = Czy czujesz, że Cię wysłuchano?
button-felt-yes = Tak
button-felt-bit = Trochę
button-felt-no = Nie
felt-chosen-yes = Twoja odpowiedź: Tak
felt-chosen-bit = Twoja odpowiedź: Trochę
felt-chosen-no = Twoja odpowiedź: Nie
felt-thanks = Dziękujemy.
felt-words-ask = Chcesz coś dodać? Napisz to w jednej wiadomości. Nie musisz.
felt-words-ask-team = Chcesz coś dodać? Naciśnij { $writeButton }. Nie musisz.
felt-words-thanks = Dziękujemy. Zespół to przeczyta, bez nazwiska.
digest-felt-heard = Po odpowiedzi gminy liczba osób, które powiedziały, czy czują, że je wysłuchano: { $n }. Tak { $yes }, trochę { $bit }, nie { $no }.
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
report-done = Co gmina zrobiła z odpowiedziami i dlaczego
report-not-done = Mieszkańcy nie dostali jeszcze odpowiedzi.
told-people = { $people ->
    [0] Nikt nie dostał jeszcze odpowiedzi.
    [one] Odpowiedź dostała { $people } osoba.
    [few] Odpowiedź dostały { $people } osoby.
    [many] Odpowiedź dostało { $people } osób.
   *[other] Odpowiedź dostało { $people } osoby.
}
told-nobody = Nie było nikogo, komu moglibyśmy wysłać wiadomość.
told-unreached = { $count ->
    [one] Z { $count } osobą nie było kontaktu.
    [few] Z { $count } osobami nie było kontaktu.
    [many] Z { $count } osobami nie było kontaktu.
   *[other] Z { $count } osoby nie było kontaktu.
}
told-to-do = { $count ->
    [one] { $count } osoba czeka jeszcze na wiadomość.
    [few] { $count } osoby czekają jeszcze na wiadomość.
    [many] { $count } osób czeka jeszcze na wiadomość.
   *[other] { $count } osoby czeka jeszcze na wiadomość.
}
told-open = Gmina już dała odpowiedź. Jeśli odpowiesz teraz, też ją dostaniesz.
told-before = Mieszkańcy dostali wcześniej odpowiedź: { $since }. Potem znów można było odpowiadać.
report-promise = Czy obietnicy dotrzymano?
report-promise-on-time = Tak. Odpowiedź miała przyjść do { $answerBy }. Przyszła { $answeredOn }.
report-promise-late = Za późno. Odpowiedź miała przyjść do { $answerBy }. Przyszła { $answeredOn }.
report-promise-overdue = Nie. Odpowiedź miała przyjść do { $answerBy }. Mieszkańcy wciąż czekają.
report-promise-not-yet = Jeszcze nie wiadomo. Odpowiedź przyjdzie do { $answerBy }.
report-felt-nobody = Nikt jeszcze nie powiedział, czy czuje, że go wysłuchano.
report-lessons = Wnioski
report-tried = Czego próbowaliśmy: { $tried }
report-expected = Czego oczekiwaliśmy: { $expected }
report-learned = Czego się nauczyliśmy: { $learned }
report-no-lessons = Nie zapisano jeszcze wniosków.
lessons-title = Czego nauczyła nas konsultacja: { $title }
lessons-reach = Zasięg
lessons-reach-counts = Uczestnicy: { $people }, odpowiedzi własnymi słowami: { $texts }
lessons-questions = Liczba pytań
lessons-hours = Godziny zespołu
lessons-felt = Czy mieszkańcy czuli, że ich wysłuchano?
lessons-failed = Co się nie udało
lessons-again = Co zrobilibyśmy ponownie
lessons-empty = Nie wypełniono
report-people = { $count ->
    [0] Nikt jeszcze nie wziął udziału.
    [one] Wzięła udział jedna osoba.
    [few] Wzięły udział { $count } osoby.
    [many] Wzięło udział { $count } osób.
   *[other] Wzięło udział { $count } osoby.
}
report-late = { $count ->
    [one] Odpowiedzi jednej osoby wpisaliśmy po zamknięciu. Nie przyszły przez czat, lecz na przykład na papierze.
    [few] Odpowiedzi { $count } osób wpisaliśmy po zamknięciu. Nie przyszły przez czat, lecz na przykład na papierze.
    [many] Odpowiedzi { $count } osób wpisaliśmy po zamknięciu. Nie przyszły przez czat, lecz na przykład na papierze.
   *[other] Odpowiedzi { $count } osoby wpisaliśmy po zamknięciu. Nie przyszły przez czat, lecz na przykład na papierze.
}
frame-skip = Przejdź do tekstu
frame-nav = Ta strona
frame-take-part = Zabierz głos
frame-ideas = Pomysły
frame-digests = Przeglądy
frame-about = O tej stronie
frame-privacy = Prywatność
frame-accessibility = Dostępność
frame-contact = Kontakt
frame-made-with = Zrobione za pomocą Samenspraak
page-languages = Języki
page-promise = Co obiecuje gmina
page-new-day = Zmienił się dzień odpowiedzi. Oto powód:
page-stage = Na jakim jesteśmy etapie
page-stage-not-yet = Możesz odpowiadać od { $since }.
page-stage-open = Możesz odpowiadać teraz, do { $closes } włącznie.
page-stage-closed = Od { $since } nie można już odpowiadać. Gmina czyta teraz odpowiedzi.
page-stage-with-council = Od { $since } sprawa czeka na decyzję. Decyduje:
page-stage-answering = Gmina wysyła teraz odpowiedź mieszkańcom.
page-stage-answered = Gmina odpowiedziała { $since }.
page-overdue = Gmina się spóźnia. Mieszkańcy mieli dostać odpowiedź najpóźniej { $answerBy }.
page-outcomes = Co gmina zrobiła z odpowiedziami
page-outcome-done = To zostanie zrobione.
page-outcome-partly = To zostanie zrobione częściowo.
page-outcome-not = To nie zostanie zrobione.
page-because = Powód:
page-decided-by = Decyzja:
page-outcome-link = Więcej o:
page-next = Co dalej:
page-experiment = To jest próba
page-try = Co próbujemy
page-expect = Czego się spodziewamy
page-learned = Czego się nauczyliśmy

# De website: lijsten, uitslagen, ideeën, privacy, toegankelijkheid, contact
home-open-now = O tym możesz teraz powiedzieć swoje zdanie
home-late = Tu gmina się spóźnia
home-waiting = Tu odpowiedź dopiero będzie
home-soon = O tym wkrótce powiesz swoje zdanie
home-answered = Na to gmina odpowiedziała
home-days-left = { $days ->
    [0] Dziś jest ostatni dzień.
    [one] Możesz odpowiadać jeszcze jeden dzień, do { $closes } włącznie.
    [few] Możesz odpowiadać jeszcze { $days } dni, do { $closes } włącznie.
    [many] Możesz odpowiadać jeszcze { $days } dni, do { $closes } włącznie.
   *[other] Możesz odpowiadać jeszcze { $days } dnia, do { $closes } włącznie.
}
home-kept-late = Ta odpowiedź przyszła za późno. Obiecano ją najpóźniej { $answerBy }.
home-here = Weź udział tutaj, bez aplikacji
home-in-chat = Weź udział w { $chat }
home-more = Więcej na tej stronie
page-ways = Jak wziąć udział
page-versions = Co zmieniło się od początku
page-version = Wersja { $version }, { $day }
page-version-promise = Obietnica się zmieniła.
page-version-words = Obietnica została ta sama. Zmieniło się coś innego.
page-results = Zobacz wyniki
page-results-later = Wyniki będą tutaj, gdy nie będzie już można odpowiadać.
page-digests = Przeglądy, w których o tym mowa
page-week = Tydzień { $week }: od { $from } do { $to }
page-data = Liczby jako plik
results-title = Wyniki: { $title }
results-people = { $people ->
    [one] Wzięła udział jedna osoba.
    [few] Wzięły udział { $people } osoby.
    [many] Wzięło udział { $people } osób.
   *[other] Wzięło udział { $people } osoby.
}
results-few = Wzięło udział mniej niż pięć osób. Dlatego nie ma tu liczb.
results-live = Ludzie nadal odpowiadają. Liczby mogą się jeszcze zmienić.
results-small = Nie pokazujemy grup mniejszych niż pięć osób. Czasem pomijamy przez to jeszcze jedną grupę. Inaczej ktoś mógłby to obliczyć.
results-untold = nie pokazujemy
results-question-untold = Nie pokazujemy liczb dla tego pytania: odpowiedziało za mało osób.
results-count = { $count } ({ $percent }%)
results-agree = Zgoda
results-disagree = Sprzeciw
results-pass = Nie wiem
results-digest = Co ludzie powiedzieli własnymi słowami
results-from-digest = To było w przeglądzie z tygodnia { $week }.
results-language = Język tej części: { $language }.
results-no-digest = Nie ma jeszcze przeglądu, w którym o tym mowa.
results-felt-few = Powiedziało to za mało osób albo grupa jest za mała. Dlatego tego nie pokazujemy.
ideas-title = Pomysły mieszkańców
ideas-how = Masz pomysł? Wyślij /idee w { $chats }.
ideas-open-chat = Otwórz { $chat }
ideas-browser = Bierzesz udział w przeglądarce? Podaj swój pomysł tam pod „Więcej”.
lessons-list-title = Czego się nauczyliśmy
lessons-list-intro = Próbujemy różnych rzeczy. Czasem się nie udaje. O tym też tu przeczytasz.
lessons-list-none = Nic tu jeszcze nie ma.
site-privacy = Prywatność
site-privacy-kept = Co zapisujemy
site-privacy-answers = Zapisujemy Twoje odpowiedzi, język i to, z którego plakatu trafiasz do nas. Aby Ci odpowiedzieć, zapisujemy też adres, na przykład numer czatu. Ten adres jest zabezpieczony.
site-privacy-long = { $days ->
    [one] Gdy dostaniesz naszą odpowiedź, trzymamy adres jeszcze jeden dzień. Odpowiedzi zostają, ale nikt nie wie, czyje są.
    [few] Gdy dostaniesz naszą odpowiedź, trzymamy adres jeszcze { $days } dni. Odpowiedzi zostają, ale nikt nie wie, czyje są.
    [many] Gdy dostaniesz naszą odpowiedź, trzymamy adres jeszcze { $days } dni. Odpowiedzi zostają, ale nikt nie wie, czyje są.
   *[other] Gdy dostaniesz naszą odpowiedź, trzymamy adres jeszcze { $days } dnia. Odpowiedzi zostają, ale nikt nie wie, czyje są.
}
site-privacy-read = Pracownicy czytają, co piszesz. Rada czyta to bez Twojego imienia. Fragmenty mogą być na tej stronie, też bez imienia. Numery telefonów i adresy w Twoich słowach zakrywamy.
site-privacy-model = Program komputerowy innej firmy pomaga w czytaniu. Dostaje słowa bez imienia. O niczym nie decyduje.
site-privacy-visit-title = Gdy oglądasz tę stronę
site-privacy-visit = Nie mierzymy odwiedzin. Nic na tej stronie nie pochodzi od innej firmy. Gdy tylko czytasz, nie zapisujemy plików cookie. Jeśli bierzesz tu udział, przeglądarka zapamiętuje numer w pliku cookie. Jeśli potem ktoś jeszcze weźmie udział w tej samej przeglądarce, liczymy tylko, jak często tak się dzieje. Jeśli podasz adres e-mail, usuniemy go, gdy tylko wyślemy Ci odpowiedź.
site-privacy-rights-title = Twoje prawa
site-privacy-rights = Możesz zobaczyć, co o Tobie zapisujemy. Możesz to usunąć i możesz przestać. Na czacie wyślij /mijngegevens, /vergeet albo /stop. W przeglądarce znajdziesz to pod „Więcej”.
site-privacy-complaint = Z czymś się nie zgadzasz? Skontaktuj się z nami. Możesz też złożyć skargę do holenderskiego urzędu ochrony danych (Autoriteit Persoonsgegevens).
site-accessibility = Dostępność
site-accessibility-aim = Z tej strony powinien móc korzystać każdy. Stosujemy zasady WCAG 2.1, poziom A i AA.
site-accessibility-tested-title = Co sprawdzono
site-accessibility-tested = Przy każdej nowej wersji program (axe) sprawdza wszystkie rodzaje stron w prawdziwej przeglądarce. Sprawdza też ekran o szerokości 320 pikseli i litery z większymi odstępami.
site-accessibility-not-title = Czego nie sprawdzono
site-accessibility-not = Program nie znajdzie wszystkiego. Osoby z niepełnosprawnością nie sprawdziły jeszcze dla nas tej strony. Niezależne biuro też nie. To nie jest więc oficjalna deklaracja dostępności.
site-accessibility-words = To, co napisali mieszkańcy, zostaje tak, jak napisali. Może być trudne albo w innym języku.
site-accessibility-help = Coś nie działa? Daj nam znać. Zawsze możesz też odpowiedzieć na papierze albo z pomocą.
site-contact = Kontakt
missing-near = Może tego szukasz?
missing-code = Nie znamy tego kodu. Spójrz jeszcze raz na plakat.
data-not-yet = Tych liczb jeszcze nie ma. Zobaczysz je, gdy nie będzie już można odpowiadać.
code-ask = Do tych pytań potrzebujesz kodu. Jest w liście od gminy. Wpisz tu kod.
code-unknown = Nie znamy tego kodu. Spójrz jeszcze raz na list i wpisz kod ponownie.
code-used = Tego kodu już użyto. Każdy kod działa jeden raz.
code-too-often = Zbyt często próbowano błędnego kodu. Spróbuj jutro.
code-letter = Twój kod:
code-letter-how = Wejdź na { $url } i zacznij. Potem wpisz kod. Kod działa jeden raz. Nie zapisujemy, który kod należy do której odpowiedzi.
digest-codes = Kody z listów
digest-codes-used = użyto { $used } z { $given }

digest-elsewhere = Także w tym przeglądzie, na stronie: { $titles }.
promise-no-reason = Gmina nie podała jeszcze powodu.
news-council-asks = Mamy Twoją odpowiedź w sprawie „{ $title }”. Radny lub radna ma do niej pytanie:
news-council-takes-up = Mamy Twoją odpowiedź w sprawie „{ $title }”. Radny lub radna zajmie się tą sprawą:
digest-brief-none = W tym tygodniu nie wpłynęło nic nowego.
digest-no-sample = Udział był dobrowolny. Liczby nie mówią więc, co myślą wszyscy mieszkańcy.
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
digest-brief-open-changed = Gmina zmieniła obietnicę. Mieszkańcy mogą teraz wyrazić zdanie w sprawie: „{ $open }”.
digest-brief-decider-changed = Gmina zmieniła, kto decyduje.
digest-brief-promise-changed = Gmina zmieniła w tym tygodniu coś w obietnicy dla mieszkańców.
digest-brief-nobody = Nikt nie wziął udziału.
digest-brief-felt = Czy ludzie czuli, że ich wysłuchano? Tak: { $yes }, trochę: { $bit }, nie: { $no }.
digest-brief-no-point = Program nie mógł policzyć z pewnością, czego chce { $k } lub więcej osób.
digest-brief-point-of = Co najmniej { $people } osób (z nich { $count } „{ $label }”) mówi: „{ $claim }”.
digest-brief-point = Co najmniej { $people } osób mówi: „{ $claim }”.
digest-brief-point-judged = Według AI tyle osób ({ $people }) mówi: „{ $claim }”.
digest-brief-of-model = { $points ->
    [one] AI streściła jedną opinię. Zatwierdził ją człowiek. Jest dalej.
    [few] AI streściła { $points } opinie. Zatwierdził je człowiek. Są dalej.
    [many] AI streściła { $points } opinii. Zatwierdził je człowiek. Są dalej.
   *[other] AI streściła { $points } opinii. Zatwierdził je człowiek. Są dalej.
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
digest-points-approved = Program komputerowy znalazł życzenia i powody w odpowiedziach. Pracownik zatwierdził punkty, przy których stoi AI. Pozostałych nikt jeszcze nie sprawdził.
digest-reviewed = Program komputerowy szukał w odpowiedziach życzeń i powodów. Pracownik gminy przejrzał zdania z { $answers } z { $of } odpowiedzi.
digest-points-uncounted = { $left ->
    [one] Jedna z { $of } odpowiedzi nie jest nigdzie wliczona. Może być w niej coś innego.
    [few] { $left } z { $of } odpowiedzi nie są nigdzie wliczone. Może być w nich coś innego.
    [many] { $left } z { $of } odpowiedzi nie jest nigdzie wliczonych. Może być w nich coś innego.
   *[other] { $left } z { $of } odpowiedzi nie jest nigdzie wliczone. Może być w nich coś innego.
}
digest-points-who = Głównie od osób, które wybrały { $choices }
digest-points-others = Inni lub z obu stron
digest-point-people = Co najmniej { $people } osób
digest-point-of-them = Z nich: { $choices }.
digest-point-among-them = Wśród nich: { $choices }.
digest-point-judged = Osoby, według AI: { $people }
digest-point-opposed = Osoby, które mówią coś odwrotnego, według AI: { $people }.
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
digest-later = Tu nadal można odpowiadać
digest-later-why = Dzięki temu nikt nie wpływa na odpowiedzi innych. Rada już teraz czyta, co mieszkańcy wybierają i mówią.
digest-later-few = Wzięło udział mniej niż pięć osób.
digest-later-people = { $people ->
    [0] Nikt jeszcze nie odpowiedział.
    [one] Odpowiedziała jedna osoba.
    [few] Odpowiedziały { $people } osoby.
    [many] Odpowiedziało { $people } osób.
   *[other] Odpowiedziało { $people } osoby.
}
digest-later-on = To, co wybierają i mówią, będzie tutaj po { $closes }.
digest-earlier = To, co przyszło wcześniej, jest we wcześniejszych przeglądach.
digest-ledger-no-answer = Z tego bez treści, na przykład „nie dotyczy”
digest-ledger-line-empty = z tego { $n } bez treści
digest-ledger-line-apart = { $n } nie pasuje do tematu
digest-ledger-line-rejected = { $n } odrzucono
digest-ledger-line-waiting = { $n } jeszcze nie przeczytano
digest-ledger-line-withdrawn = { $n } usunięto na prośbę mieszkańca
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
note-counts = Odpowiedzi własnymi słowami: otrzymano { $received }, liczy się { $accepted }. Pod punktem: { $inPoints }.
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
access-answers-how = Czytasz, co napisali mieszkańcy, bez ich nazwisk. Ten link jest tylko dla Ciebie. Nie przekazuj go dalej.
access-answers-button = Czytaj
access-answers-gone-title = Tej strony nie można teraz przeczytać
access-answers-gone = Tę stronę czyta się z osobistym linkiem. Masz link? Otwórz go jeszcze raz. Już nie działa albo go nie masz? Poproś gminę o link.
access-onward = Strona była już otwarta? Przejdź dalej tutaj.

# Woorden van een inwoner die ergens niet horen
complaint-link = Czy tych słów nie powinno tu być?
complaint-title = Słowa, których nie powinno tu być
complaint-intro = Napisała to osoba, która tu mieszka. Uważasz, że nie powinno to tu być? Napisz nam dlaczego. Przeczyta to osoba z gminy.
complaint-why = Dlaczego?
complaint-why-private = Można kogoś rozpoznać albo chodzi o czyjeś życie prywatne.
complaint-why-insult = Ktoś jest obrażany lub dyskryminowany.
complaint-why-threat = Ktoś jest zastraszany.
complaint-why-mine = To moje własne słowa.
complaint-why-other = Coś innego.
complaint-words = Chcesz coś dodać? Nie musisz.
complaint-no-name = Nie pytamy o imię ani nazwisko i nie zapisujemy, kim jesteś.
complaint-send = Wyślij
complaint-choose = Najpierw wybierz dlaczego.
complaint-state-open = Dziękujemy. Mamy Twoje zgłoszenie. Przeczyta je osoba z gminy i zdecyduje: usunąć czy zostawić.
complaint-keep-link = Zachowaj link do tej strony. Później przeczytasz tu, co zrobiliśmy. Widzi to tylko ten, kto ma ten link.
complaint-state-hidden = Usunęliśmy te słowa. Dziękujemy za zgłoszenie.
complaint-state-left = Zostawiamy te słowa.
complaint-state-gone = Tych słów już tu nie ma.
complaint-because = Odpowiedź osoby z gminy:
complaint-many = Mamy już wiele zgłoszeń o tych słowach. Najpierw przeczytamy tamte. Twoje zgłoszenie nie jest zapisane.

# Het gesprek in de browser
web-cookie = Dopiero gdy zaczniesz, ta przeglądarka zapamięta numer. Dzięki temu możesz później kontynuować i przeczytać odpowiedź. Nie wiemy, kim jesteś.
web-go-on = Dalej
web-above = Co powiedziano wcześniej
web-now = Teraz Twoja kolej
web-done = Twoje odpowiedzi są zapisane
web-another = Czy ktoś jeszcze chce wziąć udział w tej przeglądarce?
web-another-how = To możliwe. Twoja rozmowa zniknie wtedy z tego ekranu. Twoje odpowiedzi nadal się liczą. Odpowiedź gminy pojawi się tutaj, dla was obojga.
web-another-count = Radzie mówimy tylko, jak często tak się dzieje. Nie chcesz, żeby ktoś tutaj czytał Twoje odpowiedzi? Użyj własnego urządzenia.
web-another-begin = Jeszcze ktoś bierze udział
web-you = Ty
web-write = Twoja odpowiedź
web-write-else = Napisz coś innego
web-send = Wyślij
web-wait = Chwileczkę.
web-failed = Nie ma połączenia. Spróbuj jeszcze raz.
web-locate = Użyj miejsca, w którym teraz jestem
web-not-located = Twoja przeglądarka nie podaje, gdzie jesteś. Wybierz dzielnicę przyciskiem.
web-file = Plik z Twoimi danymi
web-menu = Więcej: język, Twoje dane, pomoc
web-trap = Zostaw puste
web-onward = Dalej
web-strange-title = Ten formularz przyszedł z innej strony
web-strange = Nic z nim nie zrobiliśmy. Wróć do rozmowy i spróbuj tam.
web-unknown-title = Nie znamy tych pytań
web-unknown = Link może być za stary albo zawierać literówkę. Zobacz, w jakich sprawach możesz się teraz wypowiedzieć.
web-too-much-title = To jest za długie
web-too-much = Nie zapisaliśmy tego. Napisz krócej albo wyślij w dwóch częściach.
web-not-saved-title = To nie zostało zapisane
web-not-saved = Coś poszło nie tak. Chwilę poczekaj i spróbuj jeszcze raz.
web-not-known = To nie zostało zapisane. Ta przeglądarka zgubiła Twój numer. Zacznij od nowa.
web-no-cookie = Twoja przeglądarka nie zapamiętuje numeru tej rozmowy. Twoje odpowiedzi wtedy przepadną. Zezwól na pliki cookie dla tej strony albo użyj innej przeglądarki.
command-verder = Kontynuować na innym urządzeniu
move-words = Za pomocą tych czterech słów można kontynuować na innym urządzeniu:
move-how = Otwórz tam te same pytania i wpisz słowa. Albo wyślij je jako wiadomość w innym czacie.
move-how-at = Otwórz tam { $url } i wpisz słowa. Albo wyślij je jako wiadomość w innym czacie.
move-once = Słowa działają raz i przez jeden dzień. Nie podawaj ich nikomu.
move-shared = Na te same pytania odpowiedziano tu więcej niż raz. Przenosi się wszystko, także odpowiedzi innej osoby.
move-nothing = Nie ma jeszcze czego kontynuować. Najpierw zacznij pytania.
move-same = Już tu jesteś. Użyj słów na innym urządzeniu.
move-here = Rozmowa trwa dalej tutaj. Na innym urządzeniu już jej nie ma.
move-left = Twoja rozmowa trwa teraz na innym urządzeniu. Tutaj została usunięta.
move-unknown = Nie znamy tych słów. Wpisz wszystkie cztery słowa, ze spacjami między nimi. Działają raz i przez jeden dzień.
move-too-often = Zbyt często próbowano błędnego kodu. Spróbuj jutro.
web-bring = Czy rozmowa zaczęła się już na innym urządzeniu?
web-bring-words = Cztery słowa, które tam dostajesz
mail-offer = Czy chcesz dostać mail, gdy będzie odpowiedź?
mail-only = Dostaniesz jeden mail: odpowiedź. Potem usuniemy Twój adres. Najpierw trzeba potwierdzić adres.
mail-address = Twój adres mailowy
mail-asked = Zajrzyj do poczty. Otwórz tam link, a dostaniesz odpowiedź mailem.
mail-unfit = To nie jest adres mailowy. Sprawdź, czy jest cały.
mail-closed = Teraz to niemożliwe. Zajrzyj na tę stronę później.
mail-ask-subject = Czy chcesz dostać odpowiedź gminy { $town } mailem?
mail-ask = Do gminy { $town } trafiło Twoje zdanie. Czy chcesz dostać odpowiedź mailem? Otwórz wtedy ten link. To nie Ty? Wtedy nie trzeba nic robić.
mail-link = { $url }
mail-answer-subject = Odpowiedź gminy { $town }
mail-answer = Tak gmina { $town } odpowiada na Twoje słowa.
mail-forgotten = Twój adres mailowy został teraz usunięty. Nie dostaniesz od nas więcej maili.
mail-title = Odpowiedź mailem
mail-how = Czy chcesz dostać jeden mail, gdy gmina odpowie? Potem usuniemy Twój adres.
mail-confirmed = Gotowe. Dostaniesz jeden mail, gdy będzie odpowiedź.
mail-yes = Tak, wyślij mi odpowiedź
mail-no = Nie, usuń mój adres
web-mail-gone-title = Ten link już nie działa
web-mail-gone = Może odpowiedź już do Ciebie dotarła albo Twój adres został usunięty.
web-mail-stopped-title = Twój adres został usunięty
web-mail-stopped = Nie dostaniesz od nas maili.
