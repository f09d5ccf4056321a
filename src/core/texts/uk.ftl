# Проста українська. Короткі речення, звичайні слова, на «ви».

# Обіцянка (перед першим запитанням)
promise-decided = Що вже вирішено: { $decided }
promise-open = Що ще відкрите: { $open }
promise-decider = Хто вирішує: { $decider }
promise-rung-inform = Що дає ваша думка: муніципалітет розповість вам, що буде.
promise-rung-consult = Що дає ваша думка: муніципалітет читає, що ви думаєте, перш ніж вирішити.
promise-rung-advise = Що дає ваша думка: ви радите. Якщо муніципалітет зробить інакше, він пояснить чому.
promise-rung-coproduce = Що дає ваша думка: ви складаєте план разом із муніципалітетом.
promise-rung-codecide = Що дає ваша думка: ви вирішуєте разом з іншими.
promise-answer-by = Коли ви отримаєте відповідь: не пізніше { $answerBy }.
promise-privacy = Ми не зберігаємо ваше ім'я, нікнейм чи фото. Те, що ви напишете, може без імені потрапити до щотижневого огляду для ради. Краще не пишіть у відповіді імен і номерів телефону.
promise-privacy-company = Ми не зберігаємо ваше ім'я, нікнейм чи фото. Те, що ви напишете, може без імені потрапити до щотижневого огляду для ради. { $channel } не належить муніципалітету. Краще не пишіть у відповіді імен і номерів телефону.
promise-privacy-team = Ми не зберігаємо вашого імені разом з відповідями. Колеги читають, що ви пишете, але не бачать, що це ви. Краще не називайте імен у відповіді.
promise-privacy-team-company = Ми не зберігаємо вашого імені разом з відповідями. Колеги читають, що ви пишете, але не бачать, що це ви. { $channel } не належить муніципалітету. Краще не називайте імен у відповіді.
promise-version = Це версія { $version } цієї обіцянки.
promise-begin = { $questions ->
    [one] Щонайбільше { $questions } коротке запитання. Його можна пропустити. Візьмете участь?
    [few] Щонайбільше { $questions } короткі запитання. Кожне можна пропустити. Візьмете участь?
    [many] Щонайбільше { $questions } коротких запитань. Кожне можна пропустити. Візьмете участь?
   *[other] Щонайбільше { $questions } короткого запитання. Кожне можна пропустити. Візьмете участь?
}
promise-changed = Обіцянка щодо «{ $title }» змінилася. Тепер це версія { $version }.
promise-new-day = День відповіді змінився. Спочатку це було не пізніше { $before }. Тепер це не пізніше { $answerBy }.
promise-because = Ось причина: { $because }
news-stop = Не хочете більше повідомлень? Надішліть /stop.
button-begin = Почати
begin-first = Це ще не збережено. Спершу натисніть «Почати». Потім можна відповідати.

# Запитання
progress = Запитання { $number } з { $total }
hint-multiple = Можна вибрати кілька відповідей. Коли закінчите, натисніть «Готово».
hint-text = Напишіть відповідь і надішліть її повідомленням.
hint-scale = 1 = { $low }, 5 = { $high }
hint-rank = Розставте все за порядком. Спершу натисніть те, що для вас на 1 місці, потім на 2, і так далі. Натисніть ще раз, щоб скасувати.
rank-next = Що буде на місці { $place }?
button-skip = Пропустити
button-finish = Готово
tick-first = Спершу виберіть відповідь. Або натисніть «Пропустити».
your-answer = Ваша відповідь: { $answer }
skipped = Ви пропустили це запитання.
answered-in-words = Ви відповіли на це запитання.
welcome-back = Раді знову вас бачити. Продовжуємо з того самого місця.
already-answered = Ви вже відповіли на це запитання.
old-button = Ця кнопка вже не працює. Подивіться на останнє повідомлення.

# Зауваження до запитання з кнопками
remark-offer = Ви щось написали до запитання «{ $question }». Додати це як зауваження?
button-remark = Так, додати
button-no-remark = Ні, не зберігати
remark-kept = Дякуємо. Ваше зауваження збережено.
remark-dropped = Добре. Це повідомлення не збережено.
remark-hidden = Це питання більше не стосується ваших відповідей. Тому зауваження не збережено. Наприкінці ви ще зможете щось додати.

# Кінець
receipt-thanks = Дякуємо! Це все. Ми зберегли ваші відповіді про «{ $title }».
receipt-next = Що далі? Відповідати можна до { $closes } включно. Міська рада щотижня читає, що кажуть мешканці.
receipt-answer-by = Не пізніше { $answerBy } ви дізнаєтеся тут, що з цим зробили.
receipt-add = Хочете ще щось сказати? Можна.
button-add = Додати ще щось
add-now = Напишіть, що хочете додати, і надішліть повідомленням.
added = Дякуємо. Це додано.

# Поза розмовою
lobby-asked = Вітаємо! Тут ви можете сказати муніципалітету, що думаєте.
lobby-unknown-code = Я не знаю цього посилання, або воно застаріле.
lobby-nothing-going-on = Зараз немає відкритого запитання. Це повідомлення не збережено.
lobby-open = { $count ->
    [one] Про це ви можете зараз сказати свою думку. Натисніть кнопку.
    [few] Про це ви можете зараз сказати свою думку. Натисніть одну з кнопок.
    [many] Про це ви можете зараз сказати свою думку. Натисніть одну з кнопок.
   *[other] Про це ви можете зараз сказати свою думку. Натисніть одну з кнопок.
}
lobby-empty = Зараз немає запитань до мешканців. Завітайте пізніше.
not-yet-open = Про «{ $title }» можна говорити з { $opens }.
closed = Про «{ $title }» вже не можна говорити. Те, що ви надішлете зараз, ми не збережемо. Не пізніше { $answerBy } муніципалітет розповість, що з цим зробили.
stopped = Добре. Більше повідомлень не буде. Якщо захочете повернутися, надішліть /start.
button-was-answer = Це була моя відповідь
was-answer = Добре. Я зберігаю це як відповідь.
unknown-command = Я не знаю цієї команди. /start покаже, про що можна говорити. /hulp — це допомога.

# Меню в Telegram
command-start = Подивитися, про що можна сказати думку
command-stop = Більше не отримувати повідомлень

# Назад, зміна, твердження, місце
button-back = ← Назад
button-keep = Залишити так
button-change = Змінити відповідь
change-which = Яку відповідь ви хочете змінити? Натисніть на запитання.
hint-place = Виберіть свій район. Можна також поділитися геопозицією. Тоді ми збережемо лише район.
no-location-needed = Для цього запитання ваша геопозиція не потрібна. Її не збережено.
location-outside = Це місце не належить до жодного з районів. Вашу геопозицію не збережено. Виберіть район кнопкою.
statement = Твердження { $number } з { $total }
button-agree = Згоден / згодна
button-disagree = Не згоден / не згодна
button-pass = Не знаю
button-enough = Досить, далі
voted-agree = Ви погоджуєтеся.
voted-disagree = Ви не погоджуєтеся.
voted-pass = Ви не знаєте.
your-votes = Ваші голоси: так: { $agree }, ні: { $disagree }, не знаю: { $pass }.
own-statement-offer = Ви самі щось написали до «{ $question }». Додати це як власне твердження?

# Написані, змінені й голосові повідомлення
words-hello = привіт, вітаю, добрий день, доброго дня, добрий вечір, доброго ранку
words-yes = так, так звісно, ок, добре, звісно, правильно, авжеж, звичайно, згода, ага
words-no = ні, ні дякую, не треба, не хочу, ніт
words-agree = згоден, згодна, погоджуюся, так
words-disagree = не згоден, не згодна, не погоджуюся, ні
words-unsure = не знаю, не маю думки, важко сказати
words-skip = пропусти, пропустити питання, далі, наступне
words-finish = готово, це все, все
words-back = назад, попереднє
words-numbers = нуль, один/одна/одне, два/дві, три, чотири, п’ять, шість, сім, вісім, дев’ять, десять
words-ordinals = перший/перша/перше, другий/друга/друге, третій/третя/третє, четвертий/четверта/четверте, п’ятий/п’ята/п’яте, шостий/шоста/шосте, сьомий/сьома/сьоме, восьмий/восьма/восьме, дев’ятий/дев’ята/дев’яте, десятий/десята/десяте
words-before-number = номер, варіант, відповідь
words-out-of = з, із, на
words-because = бо, тому що, оскільки
words-turns = але, проте, якщо, тільки, лише, або, чи, може, можливо, взагалі, іноді, крім
words-stop = стоп, припини, припиніть, досить, зупинись, зупиніть, відпишіть мене, відписатися, не пишіть більше
words-help = допомога, допоможи, допоможіть, поможіть, не розумію, як це працює
words-polite = будь, ласка, зараз, вже, дякую
edit-kept = Вашу зміну збережено.
edit-not-understood = Ця зміна не підходить до жодної кнопки. Попередня відповідь залишається.
heard = Я чую:
heard-right-question = Правильно?
heard-right = Чудово.
button-right = Так, правильно
button-again = Скажу ще раз
button-type = Краще напишу
say-again = Це не збережено. Скажіть, будь ласка, ще раз.
type-it = Це не збережено. Напишіть відповідь і надішліть її повідомленням.
not-heard = Вас погано чути. Скажіть ще раз або напишіть відповідь.
only-words-voice = Я ще не вмію слухати. Напишіть відповідь або натисніть кнопку.
only-words-too-long = Це повідомлення завелике. Надішліть коротше або напишіть відповідь.
only-words-photo = Я не вмію дивитися фото. Додайте кілька слів або напишіть відповідь.
only-words-other = Я не можу цього прочитати. Натисніть кнопку або напишіть відповідь.
slow-down = Ви надсилаєте багато повідомлень поспіль. Усе зберігається. Певний час я не відповідатиму на кожне.
reminder = Ви ще не закінчили. Хочете продовжити? Ось запитання, на якому ви зупинилися. Нагадування буде лише одне.

# Допомога іншої людини
button-helper = Я заповнюю за іншу людину
button-no-helper = Я заповнюю за себе
promise-helper = Ви заповнюєте за іншу людину. Записуйте те, що вона каже.
button-another = Допомогти ще комусь

# Мова
button-language = 🌐 Taal · Language
language-which = Якою мовою хочете продовжити?

# Ідеї
idea-ask = Яка у вас ідея? Напишіть її й надішліть повідомленням.
idea-offer = Передати це муніципалітету як ідею?
button-idea = Так, це моя ідея
idea-thanks = Дякуємо! Вашу ідею збережено.
idea-reader = Її прочитає: { $reader }.
idea-reader-town = Вашу ідею прочитає муніципалітет { $town }.
report = Щось зламане або брудне? Повідомте ще й тут. Так буде швидше: { $url }

# Небезпека
danger = Зараз небезпечно? Одразу телефонуйте 112. Думаєте про самогубство? Телефонуйте 113 або 0800-0113. Це безкоштовно.

# Ваші права
my-data = Ось що ми про вас зберігаємо. Усе є також у файлі нижче.
my-data-about = Ваш номер у цьому чаті: { $address }. Ми не зберігаємо ні імені, ні фото.
my-data-no-answers = Тут ще немає ваших відповідей.
my-data-ideas = Ваші ідеї
forget-which = Що ми маємо забути? Після натискання це одразу зникне. Числа, які вже оприлюднено, залишаться.
button-forget-all = Забудьте про мене все
forgotten-all = Усе видалено. Ми вас більше не знаємо. Якщо захочете повернутися, надішліть /start.
forgotten-one = Це видалено.
forget-nothing = Добре. Нічого не видалено.
help = Ви розмовляєте з комп'ютерною програмою муніципалітету. Натисніть кнопку або напишіть відповідь. /start покаже, про що можна говорити. /idee — запропонувати ідею. /stop — більше не отримувати повідомлень.
help-town = Хочете поговорити з людиною? Зверніться до муніципалітету { $town }.
help-call = Хочете поговорити з людиною? Зателефонуйте до муніципалітету { $town }: { $phone }.
help-call-hours = Хочете поговорити з людиною? Зателефонуйте до муніципалітету { $town }: { $phone } ({ $hours }).
privacy = Муніципалітет { $town } питає, що ви думаєте, а потім розповідає, що з цим зробили.
privacy-what = Ми зберігаємо ваші відповіді, вашу мову й номер цього чату. Цей номер у базі під замком.
privacy-not = Ми не зберігаємо вашого імені, нікнейму, фото, геопозиції чи голосу.
privacy-company = { $channel } не належить муніципалітету. { $company } бачить, що ви з нами спілкуєтеся і що надсилаєте.
privacy-own-channel = Цей чат належить самому муніципалітету.
privacy-rights = /mijngegevens покаже все. /vergeet — і ми це видалимо. /stop — і повідомлень більше не буде.

# Групи
group-hello = Вітаю! Я не читаю цю групу. Напишіть /inspraak, і я покажу, про що можна говорити.
group-invitation = Про це ви можете зараз сказати свою думку. Відповідають в окремому чаті зі мною. Цю групу я не читаю.
command-idee = Запропонувати муніципалітету ідею
command-taal = Вибрати іншу мову
command-mijngegevens = Подивитися, що ми про вас зберігаємо
command-vergeet = Видалити свої дані
command-hulp = Допомога або розмова з людиною
command-privacy = Що відбувається з вашими даними
bot-description = Тут муніципалітет питає, що ви думаєте. Ви відповідаєте одним дотиком. Вашого імені ми не зберігаємо. Ви завжди дізнаєтеся, що з цим зробили. Натисніть Start.
bot-short-description = Скажіть муніципалітету, що ви думаєте. Ви завжди дізнаєтеся, що з цим зробили.
digest-votes = за { $agree }, проти { $disagree }, не знаю { $pass }
digest-rank-note = Учасники розставили все за порядком. Смужка показує, скільки разів щось було на 1 місці.
digest-rank-detail = у середньому місце { NUMBER($place, maximumFractionDigits: 1) }; на першому місці: { $first }, на останньому: { $last }
digest-rank-brief = у середньому місце { NUMBER($place, maximumFractionDigits: 1) }

# Щотижневий огляд для ради
digest-title = Огляд для ради { $number }, версія { $version }
digest-period = З { $from } до { $to } включно
digest-town = Муніципалітет { $name }
digest-nothing = Зараз немає тем, про які говорять мешканці.
digest-intro = { $count ->
    [one] Цей огляд про { $count } тему.
    [few] Цей огляд про { $count } теми.
    [many] Цей огляд про { $count } тем.
   *[other] Цей огляд про { $count } теми.
} { $fresh ->
    [0] Цього тижня нових учасників немає.
    [one] Цього тижня додалася { $fresh } участь, усі теми разом.
    [few] Цього тижня додалося { $fresh } участі, усі теми разом.
    [many] Цього тижня додалося { $fresh } участей, усі теми разом.
   *[other] Цього тижня додалося { $fresh } участі, усі теми разом.
}
digest-participants = { $all ->
    [0] Ще ніхто не брав участі.
    [one] Участь узяв { $all } мешканець.
    [few] Участь узяли { $all } мешканці.
    [many] Участь узяли { $all } мешканців.
   *[other] Участь узяло { $all } мешканця.
} { $fresh ->
    [0] Цього тижня нових немає.
    [one] Цього тижня додався { $fresh }.
    [few] Цього тижня додалося { $fresh }.
    [many] Цього тижня додалося { $fresh }.
   *[other] Цього тижня додалося { $fresh }.
}
digest-questions = Що вони вибрали
digest-answered = { $count ->
    [0] Ніхто не відповів.
    [one] Відповів { $count } мешканець.
    [few] Відповіли { $count } мешканці.
    [many] Відповіли { $count } мешканців.
   *[other] Відповіло { $count } мешканця.
}
digest-more-answers = Можна було вибрати кілька відповідей.
digest-in-words = Дивіться «Що вони сказали».
digest-themes = Що вони сказали
digest-theme-count = { $people ->
    [one] Про це каже { $people } мешканець
    [few] Про це кажуть { $people } мешканці
    [many] Про це кажуть { $people } мешканців
   *[other] Про це каже { $people } мешканця
}, { $texts ->
    [one] у { $texts } відповіді.
    [few] у { $texts } відповідях.
    [many] у { $texts } відповідях.
   *[other] у { $texts } відповіді.
}
digest-no-quotes = Без цитат: група мала або в кожній відповіді є особисті дані.
digest-small-voices = Малі групи
digest-small-voices-why = Про це каже менше ніж { $k } людей. Ми не показуємо цитат, щоб нікого не можна було впізнати.
digest-small-voice = { $people ->
    [one] { $people } мешканець каже: { $title }.
    [few] { $people } мешканці кажуть: { $title }.
    [many] { $people } мешканців кажуть: { $title }.
   *[other] { $people } мешканця каже: { $title }.
}
digest-missing = Хто взяв участь, а кого бракує?
digest-by-source = З якого місця
digest-by-language = Якою мовою
digest-by-helper = З чиєюсь допомогою
digest-source-other = інше місце
digest-source-none = без коду
digest-helper-true = з допомогою
digest-promises = Обіцянки мешканцям
digest-promise-due = { $title }: мешканці дізнаються не пізніше { $answerBy }, що з цим зробили.
digest-promise-overdue = { $title }: запізно. Відповідь мала бути { $answerBy }.
digest-promise-kept = { $title }: мешканці отримали відповідь.
digest-ideas = Ідеї
digest-ideas-none = Окремих ідей ще не було.
digest-ideas-intro = { $count ->
    [one] Мешканці надіслали { $count } окрему ідею.
    [few] Мешканці надіслали { $count } окремі ідеї.
    [many] Мешканці надіслали { $count } окремих ідей.
   *[other] Мешканці надіслали { $count } окремої ідеї.
}
digest-ledger = Де опинилися всі відповіді словами
digest-ledger-received = Отримано
digest-ledger-in-themes = У темах вище
digest-ledger-apart = Відкладено
digest-ledger-rejected = Відхилено
digest-ledger-rejected-because = Відхилено ({ $reason })
digest-ledger-waiting = Ще не прочитано
digest-ledger-withdrawn = Відкликано
digest-made-by-code = Це зробила комп'ютерна програма без мовної моделі. Кожна цитата дослівно стоїть у відповіді. Кожне число пораховано в базі даних.
digest-count = кількість
digest-answer = відповідь
digest-list-title = Огляди для ради
digest-list-empty = Жодного огляду ще не оприлюднено.
digest-not-found = Такого огляду немає або його ще не оприлюднено.

# Вебсайт
home-title = Скажіть свою думку: { $name }
home-how = Відповідають у { $chats }. Іншого облікового запису не потрібно. Вашого імені ми не зберігаємо.
home-open = Скажіть свою думку: { $title }
home-digests = Що рада читає щотижня
page-not-found = Такої сторінки немає.

# Правила
button-rules = Правила
rules = Ось правила. Відповідь словами не враховується з таких причин:
reason-off-topic = Це про щось інше.
reason-threat = Це комусь погрожує.
reason-insult = Це ображає когось за те, ким він є.
reason-private = Тут є дані іншої людини.
reason-advertising = Це реклама.
rules-anger = Можна сердитися. Критикувати теж можна. Це вирішує людина, а не комп'ютер. Ми завжди скажемо, якщо відповідь не враховано.
rejected = Ці ваші слова ми не враховуємо:
rejected-because = Ось причина:
rejected-try = Ви можете спробувати ще раз. Натисніть кнопку. Інші ваші відповіді враховано.
rejected-for-good = Спробувати ще раз уже не можна. Інші ваші відповіді враховано.
rejected-idea = Ви завжди можете надіслати іншу ідею.
button-try-again = Написати ще раз

# Запитання громади
relay-asks = Громада хоче запитати вас про вашу ідею:
relay-asks-about = Громада хоче запитати вас про вашу відповідь щодо "{ $title }":
relay-question = Ось запитання:
button-relay = Відповісти
relay-write = Напишіть відповідь і надішліть її як повідомлення. Це читає лише громада.
relay-thanks = Дякуємо. Громада прочитає вашу відповідь.
relay-over = Ви вже відповіли на це запитання, або воно більше не потрібне.

poster-call = Скажіть свою думку
poster-how = Наведіть камеру телефона на код. Або введіть цю адресу:
poster-what = Ви відповідаєте в { $chats }. Це займе кілька хвилин. Ім’я називати не треба.
poster-when = Взяти участь можна до { $closes } включно. Не пізніше { $answerBy } ви дізнаєтеся, що зроблено з відповідями.
poster-code = QR-код до { $url }
poster-not-yet = Цей плакат ще не готовий. Спробуйте ще раз за хвилину.
digest-remark = Зауваження команди громади: { $remark }
unsubscribed = Ви більше не отримуватимете цей огляд поштою.
unsubscribe-ask = Більше не надсилати вам цей огляд поштою?
button-unsubscribe = Відписатися
digest-made-with-model = Це підготувала комп'ютерна програма. Мовна модель ({ $writer }) допомогла з реченнями про теми. Речення лишилося, тільки якщо код не знайшов у ньому помилки. Кожна цитата є дослівно у відповіді. Кожне число пораховано в базі даних.
digest-brief = Коротко
digest-asked = Про що просимо
digest-asked-overdue = { $title } Дайте відповідь. Термін минув { $answerBy }.
digest-asked-soon = { $title } Подбайте про відповідь до { $answerBy }.
digest-also = Також згадано: { $themes }.
digest-by-neighbourhood = З якого району
digest-of-residents = { $count } із { $residents }
digest-ledger-line = Відповіді словами: отримано { $received }, у темах { $inThemes }
digest-more = Усе про цю тему
digest-whole = Усе тема за темою
digest-small-groups = Малі групи:
digest-council = Що зробили депутати
digest-council-asks = Депутат запитує ({ $title }): { $words } { $name }
digest-council-takes-up = Депутат береться за ({ $title }): { $words } { $name }
council-welcome = Вітаємо. Відтепер ви щотижня отримуватимете тут огляд для ради. Щоб припинити, напишіть /stop.
digest-merged = Сюди входить також: { $themes }.
digest-dissent-chosen = Із тих, хто писав про: { $title }, { $count } вибрали «{ $label }»
digest-agreement = У чому вони згодні, а в чому ні
digest-way-agreed = Більшість згодна з цим
digest-way-disagreed = Більшість не згодна з цим
digest-way-divided = Думки розділилися
digest-by-question = Зупинилися на питанні або ще на ньому
digest-question-start = початок
digest-by-unreachable = Уже не досягти
digest-unreachable-blocked = бот заблоковано
digest-unreachable-deactivated = облікового запису вже немає
digest-unreachable-not-found = чат не знайдено
button-council-asks = Запитати: { $title }
button-council-takes-up = Я беруся за це: { $title }
council-write-asks = Що ви хочете знати? Напишіть одним повідомленням.
council-write-takes-up = За що ви беретеся? Напишіть одним повідомленням.
council-write-not-formal = Це не офіційний запит ради. Його читає команда громади. Він буде і в наступному дайджесті.
council-written = Збережено. Команда вже читає. Вашого імені там немає.
button-council-name = Додати моє ім’я
council-write-name = Напишіть своє ім’я одним повідомленням.
council-named = Збережено. Ваше ім’я додано.
digest-how-to-act = Хочете щось запитати або за щось узятися? Скористайтеся кнопками у Slack або Telegram. Це не офіційний запит ради.
follow-up = Ви взяли участь у «{ $title }». Ось що зроблено з вашою відповіддю.
follow-up-ideas = Ви надіслали ідею. Ось що з нею зроблено.
follow-up-said = Ви сказали: «{ $words }»
follow-up-said-more = { $count ->
    [one] Ви сказали ще { $count } річ.
    [few] Ви сказали ще { $count } речі.
    [many] Ви сказали ще { $count } речей.
   *[other] Ви сказали ще { $count } речі.
}
follow-up-took-part = Ви обрали з відповідей. Їх пораховано.
follow-up-themes = Ваші слова належать до теми: { $themes }.
follow-up-apart = Одну вашу відповідь відкладено. Її прочитали, але вона не належить до жодної теми.
follow-up-rejected = Одну вашу відповідь не зараховано. Ось причина:
follow-up-waiting = Одну вашу відповідь ще не прочитано.
follow-up-voted-agree = Ви погодилися з: «{ $statement }»
follow-up-voted-disagree = Ви не погодилися з: «{ $statement }»
follow-up-voted-pass = Ви не знали щодо: «{ $statement }»
follow-up-done =
    Це буде зроблено. Тема: { $about }
    { $what }
    Чому: { $because }
    Вирішили: { $decidedBy }
    { $link }
follow-up-partly =
    Це буде зроблено частково. Тема: { $about }
    { $what }
    Чому: { $because }
    Вирішили: { $decidedBy }
    { $link }
follow-up-not =
    Цього не буде. Тема: { $about }
    { $what }
    Чому ні: { $because }
    Вирішили: { $decidedBy }
    { $link }
follow-up-nothing = Щодо ваших слів поки нічого не вирішено.
follow-up-more = Вирішено більше. Читайте тут: { $url }
follow-up-next = Що далі: { $next }
felt-ask = Чи почуваєтеся ви почутими?
button-felt-yes = Так
button-felt-bit = Трохи
button-felt-no = Ні
felt-chosen-yes = Ви обрали: Так
felt-chosen-bit = Ви обрали: Трохи
felt-chosen-no = Ви обрали: Ні
felt-thanks = Дякуємо.
felt-words-ask = Хочете щось додати? Напишіть одним повідомленням. Це не обов’язково.
felt-words-thanks = Дякуємо. Команда прочитає це без вашого імені.
digest-felt-heard = Після відповіді кількість учасників, які сказали, чи почуваються почутими: { $n }. Так { $yes }, трохи { $bit }, ні { $no }.
report-title = Звіт про участь { $number }, версія { $version }
report-preparation = Підготовка
report-rung-inform = Мешканців поінформували.
report-rung-consult = Мешканців вислухали.
report-rung-advise = Мешканці давали поради.
report-rung-coproduce = Мешканці створювали план разом з нами.
report-rung-codecide = Мешканці вирішували разом з нами.
report-days = Участь була можлива з { $opens } до { $closes }.
report-changes = { $count ->
    [0] Обіцянка мешканцям потім не змінювалася.
    [one] Обіцянка потім змінилася { $count } раз. Усіх учасників повідомили.
    [few] Обіцянка потім змінилася { $count } рази. Усіх учасників повідомили.
    [many] Обіцянка потім змінилася { $count } разів. Усіх учасників повідомили.
   *[other] Обіцянка потім змінилася { $count } раза. Усіх учасників повідомили.
}
report-heard = Про що ми питали, хто взяв участь і що було сказано
report-done = Що з цим зроблено і чому
report-not-done = Мешканці ще не отримали відповіді.
report-told = З { $receivers } повідомлень про це дійшло { $sent }. Не вдалося досягти учасників: { $unreachable }.
report-promise = Чи дотримано обіцянки?
report-promise-on-time = Так. Відповідь мала бути до { $answerBy }. Вона прийшла { $answeredOn }.
report-promise-late = Із запізненням. Відповідь мала бути до { $answerBy }. Вона прийшла { $answeredOn }.
report-promise-overdue = Ні. Відповідь мала бути до { $answerBy }. Мешканці все ще чекають.
report-promise-not-yet = Ще ні. Відповідь буде до { $answerBy }.
report-felt-nobody = Ще ніхто не сказав, чи почувається почутим.
report-lessons = Уроки
report-tried = Що ми пробували: { $tried }
report-expected = Чого ми очікували: { $expected }
report-learned = Чого ми навчилися: { $learned }
report-no-lessons = Уроків ще не записано.
lessons-title = Чого ми навчилися з: { $title }
lessons-reach = Охоплення
lessons-reach-counts = Учасників: { $people }, відповідей словами: { $texts }
lessons-questions = Кількість питань
lessons-hours = Години команди
lessons-felt = Чи почувалися мешканці почутими?
lessons-failed = Що не вдалося
lessons-again = Що ми зробили б знову
lessons-empty = Не заповнено
report-people = { $count ->
    [0] Ще ніхто не взяв участь.
    [one] Взяла участь { $count } особа.
    [few] Взяли участь { $count } особи.
    [many] Взяли участь { $count } осіб.
   *[other] Взяли участь { $count } осіб.
}
page-languages = Мови
page-promise = Що обіцяє муніципалітет
page-new-day = День відповіді змінився. Ось причина:
page-stage = На якому це етапі
page-stage-not-yet = Взяти участь можна з { $since }.
page-stage-open = Взяти участь можна зараз, до { $closes }.
page-stage-closed = З { $since } взяти участь уже не можна. Муніципалітет зараз читає відповіді.
page-stage-with-council = З { $since } це в того, хто вирішує:
page-stage-answered = { $since } мешканці отримали відповідь.
page-overdue = Муніципалітет запізнився. Мешканці мали отримати відповідь не пізніше { $answerBy }.
page-outcomes = Що з цим зробили
page-outcome-done = Це буде.
page-outcome-partly = Це буде частково.
page-outcome-not = Цього не буде.
page-because = Причина:
page-decided-by = Хто вирішив:
page-outcome-link = Більше про:
page-next = Що далі:
page-experiment = Це спроба
page-try = Що ми пробуємо
page-expect = Чого ми очікуємо
page-learned = Чого ми навчилися
home-about = Що обіцяли і що зробили: { $title }
digest-elsewhere = Також у цьому дайджесті, на сторінці: { $titles }.
promise-no-reason = Громада ще не назвала причини.
news-council-asks = Член ради має запитання про «{ $title }». Ви брали в цьому участь. Запитання таке:
news-council-takes-up = Член ради береться за «{ $title }». Ви брали в цьому участь. Він каже:
digest-brief-none = Цього тижня немає нічого нового.
digest-no-sample = Хто взяв участь, зробив це за власним бажанням. Тож числа не кажуть, що думають усі мешканці.
digest-brief-still = Нічого нового. { $all ->
    [0] Ще ніхто не взяв участі.
    [one] Досі участь взяла { $all } особа.
    [few] Досі участь взяли { $all } особи.
    [many] Досі участь взяли { $all } осіб.
   *[other] Досі участь взяли { $all } особи.
}
digest-brief-chose = { $count ->
    [one] { $count } із { $all } людей вибрав «{ $label }»
    [few] { $count } із { $all } людей вибрали «{ $label }»
    [many] { $count } із { $all } людей вибрали «{ $label }»
   *[other] { $count } із { $all } людей вибрали «{ $label }»
}
digest-brief-chose-alone = Одна людина вибрала «{ $label }»
digest-brief-more-chosen = { $left ->
    [one] Люди вибрали ще { $left } іншу відповідь.
    [few] Люди вибрали ще { $left } інші відповіді.
    [many] Люди вибрали ще { $left } інших відповідей.
   *[other] Люди вибрали ще { $left } іншої відповіді.
}
digest-brief-chose-too = { $count } «{ $label }»
digest-brief-came = { $fresh ->
    [0] Цього тижня ніхто новий не долучився.
    [one] Цього тижня вперше взяла участь { $fresh } особа, разом { $all }.
    [few] Цього тижня вперше взяли участь { $fresh } особи, разом { $all }.
    [many] Цього тижня вперше взяли участь { $fresh } осіб, разом { $all }.
   *[other] Цього тижня вперше взяли участь { $fresh } особи, разом { $all }.
}
digest-brief-lead = Минулого тижня першим було ще «{ $label }».
digest-brief-share = Минулого тижня «{ $label }» вибрали { $from } відсотків, тепер { $to } відсотків.
digest-brief-promise-changed = Цього тижня громада щось змінила у своїй обіцянці мешканцям.
digest-brief-felt = Чи відчули люди, що їх почули? Так: { $yes }, трохи: { $bit }, ні: { $no }.
digest-brief-no-point = Програма не змогла з певністю порахувати, чого хочуть { $k } або більше людей.
digest-brief-point-of = Щонайменше { $people } людей (з них { $count } «{ $label }») кажуть: «{ $claim }».
digest-brief-point = Щонайменше { $people } людей кажуть: «{ $claim }».
digest-brief-new-point = Нове цього тижня: «{ $claim }» (щонайменше { $people } людей).
digest-brief-places-unknown = Ми не знаємо, з якого району люди.
digest-brief-nobody-from = Ніхто не взяв участі з: { $names }{ $more ->
    [0] .
    [one] , ані ще з { $more } району.
    [few] , ані ще з { $more } районів.
    [many] , ані ще з { $more } районів.
   *[other] , ані ще з { $more } району.
}
digest-brief-few-from = Найменше людей з: { $name }, { $count }.
digest-brief-least-from = Найменше чуємо з: { $name }, { $count } із { $residents } мешканців.
digest-brief-other-language = Усі взяли участь іншою мовою.
digest-brief-language = { $others ->
    [0] Усі взяли участь мовою: { $language }.
    [one] { $others } із { $all } взяв участь іншою мовою, ніж { $language }.
    [few] { $others } із { $all } взяли участь іншою мовою, ніж { $language }.
    [many] { $others } із { $all } взяли участь іншою мовою, ніж { $language }.
   *[other] { $others } із { $all } взяли участь іншою мовою, ніж { $language }.
}
digest-brief-closes = Взяти участь можна до { $closes }
digest-brief-closed = Взяти участь можна було до { $closes }
digest-brief-due = Мешканці отримають відповідь до { $answerBy }
digest-brief-overdue = Запізно: мешканці мали отримати відповідь до { $answerBy }
digest-brief-kept = Мешканці отримали відповідь { $answerBy }
digest-points = Чого люди хочуть і чому
digest-points-basis = Комп’ютерна програма знайшла побажання й причини у відповідях. Їх ще ніхто не перевірив.
digest-points-who = Здебільшого від тих, хто вибрав { $choices }
digest-points-others = Інші, або з обох боків
digest-point-people = Щонайменше { $people } людей
digest-point-of-them = з них { $choices }
digest-point-copies = Стільки людей надіслали той самий лист: { $copies }.
digest-point-opposite = Навпаки, щонайменше { $people } людей кажуть: «{ $claim }».
digest-examples = Також сказано. Скільки людей так кажуть, не відомо напевно.
digest-voices-read = Працівник прочитав ці слова й дозволив їх показати.
digest-themes-named = Про що писали люди: { $themes }.
digest-still = Без новин
digest-more-news = Інші теми з новинами
digest-earlier = Те, що надійшло раніше, є в попередніх листах.
digest-ledger-no-answer = З них без змісту, наприклад «немає»
digest-ledger-line-empty = з них { $n } без змісту
digest-ledger-line-apart = { $n } відкладено
digest-ledger-line-rejected = { $n } відхилено
digest-ledger-line-waiting = { $n } ще не прочитано
digest-ledger-line-withdrawn = { $n } відкликано
digest-theme-people = { $people ->
    [one] Про це каже { $people } мешканець.
    [few] Про це кажуть { $people } мешканці.
    [many] Про це кажуть { $people } мешканців.
   *[other] Про це каже { $people } мешканця.
}
digest-point-new = Нове цього тижня.
digest-point-against = Навпаки, щонайменше { $people } людей
digest-brief-chose-again = Вибрали «{ $label }»: { $count }
