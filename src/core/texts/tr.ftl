# Sade Türkçe. Kısa cümleler, günlük kelimeler. "Siz" diye konuşulur.

# Söz (ilk sorudan önce)
promise-decided = Şimdiden belli olan: { $decided }
promise-open = Henüz karar verilmeyen: { $open }
promise-decider = Kararı veren: { $decider }
promise-rung-inform = Bu konuda artık karar değişmez. Belediye size ne olacağını anlatır.
promise-rung-consult = Fikrinizle ne yapılacak: belediye karar vermeden önce fikrinizi okur.
promise-rung-advise = Fikrinizle ne yapılacak: fikriniz bir öneridir. Belediye başka bir karar verirse nedenini açıklar.
promise-rung-coproduce = Planı belediyeyle birlikte yaparsınız.
promise-rung-codecide = Kararı siz de verirsiniz.
promise-answer-by = Size en geç { $answerBy } tarihinde bilgi vereceğiz.
promise-privacy = Adınızı ve fotoğrafınızı kaydetmiyoruz. Belediye meclisi yazdıklarınızı okuyabilir. Bir bölümü, adınız olmadan web sitesinde yer alabilir. Lütfen isim veya telefon numarası yazmayın. Daha fazlası için /privacy yazın.
promise-privacy-company = Adınızı ve fotoğrafınızı kaydetmiyoruz. Belediye meclisi yazdıklarınızı okuyabilir. Bir bölümü, adınız olmadan web sitesinde yer alabilir. { $channel } belediyeden ayrıdır. Lütfen isim veya telefon numarası yazmayın. Daha fazlası için /privacy yazın.
promise-privacy-team = Adınızı cevaplarınızla birlikte kaydetmiyoruz. Meslektaşlarınız yazdıklarınızı okur, ama sizin yazdığınızı görmez. Lütfen isim yazmayın.
promise-privacy-menu = Adınızı ve fotoğrafınızı kaydetmiyoruz. Belediye meclisi yazdıklarınızı okuyabilir. Bir bölümü, adınız olmadan web sitesinde yer alabilir. Lütfen isim veya telefon numarası yazmayın.
promise-privacy-team-company = Adınızı cevaplarınızla birlikte kaydetmiyoruz. Meslektaşlarınız yazdıklarınızı okur, ama sizin yazdığınızı görmez. { $channel } belediyeden ayrıdır. Lütfen isim yazmayın.
promise-version = Bu bilgiler değişti. Bu, { $version }. sürümdür.
formal = { $objectionUrl ->
    [none] Bu resmî bir itiraz değildir.
   *[other] Bu resmî bir itiraz değildir. İtiraz etmek ister misiniz? Buradan yapabilirsiniz: { $objectionUrl }
}
promise-changed = "{ $title }" konusunda bir şey değişti. Yeni hali aşağıda. Bu, { $version }. sürümdür.
promise-new-day = Size haber vereceğimiz gün değişti. Önce en geç { $before } demiştik. Şimdi en geç { $answerBy }.
promise-open-again = Yeniden katılabilirsiniz. Son gün: { $closes }.
promise-because = Nedeni şu: { $because }
news-stop = Bu mesajları istediğiniz zaman durdurabilirsiniz: /stop yazıp gönderin.
news-stop-menu = Bu mesajları her zaman durdurabilirsiniz. Daha fazla altında mesaj almamayı seçin.
button-begin = Başla
button-read-first = Önce daha fazla oku
card-language = Soruların dili: { $language }.
card-answer-by = Sonucu en geç { $answerBy } tarihinde öğrenirsiniz.
card-nameless = Adınız yazılmaz. Bir bilgisayarla konuşuyorsunuz.
begin-first = Bu mesajı henüz kaydetmedim. Önce Başla düğmesine basın. Sonra cevap verebilirsiniz.
begin-first-kept = Teşekkürler. Bunu şimdilik tutuyoruz. Başla düğmesine basın. Sonra kaydetmek isteyip istemediğinizi sorarız.

# Sorular
progress = { $left ->
    [0] Bu son soru
    [one] Bundan sonra bir soru daha
   *[other] Bundan sonra { $left } soru daha
}
progress-at-most = { $left ->
    [one] Bundan sonra belki bir soru daha
   *[other] Bundan sonra { $left } soru veya daha az
}
council-reads = Belediye meclisi bunu adınız olmadan okuyabilir.
hint-multiple = Birden fazla cevap seçebilirsiniz. Bitince Tamam düğmesine basın.
hint-text = Cevabınızı yazın ve mesaj olarak gönderin.
hint-text-team = Cevap vermek için { $writeButton } düğmesine basın.
hint-text-menu = Cevabınızı yazın ve Gönder düğmesine basın.
hint-scale = 1 = { $low }, 5 = { $high }
hint-rank = Hepsini sıraya koyun. Önce sizin için 1. sırada olana, sonra 2. sırada olana basın ve böyle devam edin. Bir daha basarsanız geri alınır.
rank-next = { $place }. sıraya ne gelsin?
button-skip = Atla
button-finish = Tamam
tick-first = Önce bir cevap seçin. Ya da Atla düğmesine basın.
your-answer = Cevabınız: { $answer }
skipped = Bu soruyu atladınız.
answered-in-words = Bu soruya cevap verdiniz.
welcome-back = Tekrar hoş geldiniz. Kaldığınız yerden devam ediyoruz.
hello = Merhaba!
hello-done = Merhaba! Cevaplarınız kaydedildi. Hâlâ ekleme veya değişiklik yapabilirsiniz.
changed-kept = Kaydedildi. Yeni cevabınız geçerli.
add-offer = Bunu cevaplarınıza eklemek ister misiniz?
already-answered = Bu soruya zaten cevap verdiniz.
old-button = Bu düğme artık çalışmıyor. Son mesaja bakın.
old-page = Şimdi bir şey kaydedilmedi, çünkü sayfa eskiydi. Şimdiki hâlini burada görüyorsunuz.

# Düğmeli bir soruda not
remark-offer = Bunu "{ $question }" sorusuna not olarak eklemek ister misiniz?
button-remark = Evet, ekle
button-no-remark = Hayır, kaydetme
remark-kept = Teşekkürler. Notunuz kaydedildi.
remark-dropped = Peki. Bu mesaj kaydedilmedi.
remark-hidden = Bu soru artık cevaplarınıza uymuyor. Bu yüzden notunuz kaydedilmedi. Sonunda yine bir şey ekleyebilirsiniz.

# Bitti
receipt-thanks = Teşekkür ederiz! Sorular bitti. "{ $title }" konusundaki cevaplarınızı kaydettik.
receipt-next = Bundan sonra ne olacak? Başkaları { $closes } günü sonuna kadar katılabilir. Belediye meclisi her hafta halkın ne dediğini anlatan bir özet alır.
receipt-next-team = Bundan sonra ne olacak? Diğer meslektaşlarınız { $closes } günü sonuna kadar katılabilir.
receipt-answer-by = En geç { $answerBy } tarihinde cevaplarla ne yapıldığını size buradan bildireceğiz.
receipt-app = { $objectionUrl ->
    [none] { $channel } belediyeye ait değildir. Bu resmî bir itiraz değildir.
   *[other] { $channel } belediyeye ait değildir. Bu resmî bir itiraz değildir. İtiraz etmek ister misiniz? Buradan yapabilirsiniz: { $objectionUrl }
}
receipt-add = Eklemek istediğiniz bir şey var mı?
button-add = Bir şey ekle
add-now = Eklemek istediğinizi yazın ve mesaj olarak gönderin.
add-now-team = { $writeButton } düğmesine basın. Eklemek istediğinizi oraya yazın.
added = Teşekkürler. Mesajınız eklendi.

# Bir konuşmanın dışında
lobby-asked = Hoş geldiniz! Burada belediyeye ne düşündüğünüzü söyleyebilirsiniz.
lobby-unknown-code = Bu bağlantıyı tanımıyorum. Belki çok eskidir.
lobby-nothing-going-on = Şu anda size sorulan bir soru yok. Bu mesaj kaydedilmedi.
lobby-open = { $count ->
    [one] Şimdi bu konuda fikrinizi söyleyebilirsiniz. Düğmeye basın.
   *[other] Şimdi bu konularda fikrinizi söyleyebilirsiniz. Bir düğmeye basın.
}
lobby-empty = Şu anda fikrinizi sorduğumuz bir konu yok. Lütfen daha sonra tekrar bakın.
not-yet-open = "{ $title }" konusunda { $opens } tarihinden itibaren görüş bildirebilirsiniz.
closed = "{ $title }" konusunda cevap verme süresi bitti. Şimdi gönderdiğiniz mesaj kaydedilmez. Belediye en geç { $answerBy } tarihinde cevaplarla ne yapıldığını bildirecek.
stopped = Tamam. Artık mesaj almayacaksınız. Daha sonra yine katılmak isterseniz /start gönderin.
stopped-team = Tamam. Artık mesaj almayacaksınız. Daha sonra yine katılmak isterseniz ekip kanalında { $joinButton } düğmesine basın.
stopped-menu = Tamam. Artık mesaj almayacaksınız. Daha sonra katılmak isterseniz bu sayfada yeniden başlayın.
button-was-answer = Bu benim cevabımdı
was-answer = Tamam. Bunu cevabınız olarak kaydettim.
unknown-command = Bu komutu tanımıyorum. Konuları görmek için /start, yardım için /hulp yazın.
unknown-command-menu = Bunu tanımıyorum. Daha fazla altında neler isteyebileceğinize bakın.

# Telegram menüsü
command-start = Konuları görün
command-stop = Mesajları durdurun

# Geri, değiştirme, ifadeler, yer
button-back = ← Geri
button-keep = Böyle kalsın
button-change = Bir cevabı değiştir
change-which = Hangi cevabı değiştirmek istiyorsunuz? Soruya basın.
hint-place = Mahallenizi seçin. Konumunuzu da paylaşabilirsiniz. O zaman yalnızca mahalleyi kaydederiz.
hint-place-team = Mahallenizi seçin.
no-location-needed = Bu soru için konumunuz gerekmiyor. Konumunuzu kaydetmedim.
location-outside = Bu yer mahallelerden hiçbirinde değil. Konumunuzu kaydetmedim. Mahallenizin düğmesine basın.
statement = Görüş { $number } / { $total }
button-agree = Katılıyorum
button-disagree = Katılmıyorum
button-pass = Bilmiyorum
button-enough = Yeter, devam et
voted-agree = Cevabınız: Katılıyorum
voted-disagree = Cevabınız: Katılmıyorum
voted-pass = Cevabınız: Bilmiyorum
your-votes = Cevaplarınız: { $agree } kez katılıyorum, { $disagree } kez katılmıyorum, { $pass } kez bilmiyorum.
own-statement-offer = "{ $question }" için kendi görüşünüzü yazdınız. Eklemek ister misiniz?

# Yazılan, değiştirilen ve sesli mesajlar
edit-kept = Yeni cevabınızı kaydettim.
edit-not-understood = Yeni cevabınız hiçbir düğmeye uymuyor. Önceki cevabınız geçerli.
edit-unknown = Bu mesajın hangi soruya ait olduğunu artık bilmiyorum. Değişikliğiniz kaydedilmedi. Cevabınızı yeni bir mesajda yazın.
heard = Şunu duydum:
heard-right-question = Doğru mu?
heard-right = Teşekkürler.
forwarded = Bu mesaj iletilmiş:
forwarded-question = Bunlar sizin de sözleriniz mi?
button-forwarded = Evet, bunu söylemek istiyorum
hint-place-buttons = Mahallenizi bir düğmeyle seçin.
location-no-map = Bu yerin hangi mahallede olduğunu göremiyorum. Konumunuzu kaydetmedim. Mahallenizi bir düğmeyle seçin.
whole-answer = "{ $question }" sorusuna cevabınızın tamamı şimdi şöyle:
button-change-answer = Cevabımı değiştir
only-caption = Yalnızca birlikte yazdığınız sözleri okudum. Sesli mesajı duyamadım.
button-right = Evet, doğru
button-again = Tekrar söyleyeceğim
button-type = Yazmayı tercih ederim
say-again = Bunu kaydetmedim. Lütfen bir kez daha söyleyin.
type-it = Bunu kaydetmedim. Cevabınızı yazın ve mesaj olarak gönderin.
not-heard = Sizi iyi anlayamadım. Bir kez daha söyleyin ya da cevabınızı yazın.
only-words-voice = Henüz dinleyemiyorum. Lütfen cevabınızı yazın ya da bir düğmeye basın.
only-words-too-long = Bu mesaj dinlemek için çok büyük. Daha kısa bir mesaj gönderin ya da cevabınızı yazın.
only-words-photo = Fotoğraflara bakamıyorum. Yanına birkaç kelime yazın ya da cevabınızı yazın.
only-words-other = Bunu okuyamıyorum. Bir düğmeye basın ya da cevabınızı yazın.
slow-down = Arka arkaya çok mesaj gönderiyorsunuz. Hepsini kaydediyorum. Bir süre her mesaja cevap veremeyeceğim.
too-much-said = Bu mesaj kaydedilmedi. O kadar çok yazdınız ki artık yer kalmadı. Bundan önceki her şey kaydedildi. Önceki bir mesajı kısaltabilir veya belediyeyi arayabilirsiniz.
too-many-ideas = Şimdiye kadar { $most } fikir verdiniz. Bir kişiden daha fazlasını kaydetmiyoruz. Son mesajınız kaydedilmedi. Başka bir fikriniz mi var? Lütfen belediyeyi arayın veya belediyeye yazın.
too-many-participations = Burada kendiniz veya başkaları için { $most } kez katıldınız. Bu sohbette daha fazlası mümkün değil. Başka birine yardım etmek ister misiniz? Lütfen belediyeyi arayın.
reminder = Henüz bitirmediniz. Devam etmek ister misiniz? Kaldığınız soru bu. Size yalnızca bir kez hatırlatıyorum.

# Başkasının yardımı
button-helper = Başkası için dolduruyorum
button-no-helper = Kendim için dolduruyorum
promise-helper = Başka biri için dolduruyorsunuz. O kişinin söylediğini yazın.
button-another = Bir kişiye daha yardım et

# Dil
button-language = 🌐 Taal · Language
language-which = Hangi dilde devam etmek istersiniz?

# Fikirler
idea-ask = Fikriniz nedir? Yazın ve mesaj olarak gönderin.
idea-offer = Bu, belediye için bir fikir mi?
button-idea = Evet, bu benim fikrim
idea-thanks = Teşekkür ederiz! Fikriniz kaydedildi.
idea-reader = Fikrinizi okuyacak olan: { $reader }.
idea-reader-town = Fikrinizi { $town } belediyesi okuyacak.
report = Bozuk ya da kirli bir şey mi var? O zaman burada da bildirin. Bu daha hızlıdır: { $url }

# Tehlike
danger = Siz ya da bir başkası tehlikede mi? Hemen 112'yi arayın. İntiharı mı düşünüyorsunuz? Yalnız değilsiniz. 113'ü veya 0800-0113'ü arayın. Gece gündüz ücretsizdir.

# Haklarınız
my-data = Sizinle ilgili kaydettiklerimiz bunlar. Hepsi aşağıdaki dosyada da var.
my-data-about = Bu sohbetin numarası: { $address }. Adınızı ve fotoğrafınızı kaydetmiyoruz.
my-data-about-menu = Sizi yalnızca bu tarayıcıdaki bir numaradan tanıyoruz. Adınızı ve fotoğrafınızı kaydetmiyoruz.
my-data-mail-asked = Cevap için e-posta adresiniz: { $mail }. Bu adres henüz onaylanmadı.
my-data-mail-confirmed = Cevap için e-posta adresiniz: { $mail }. Cevabı e-postayla gönderince bu adresi sileriz.
my-data-no-answers = Burada henüz cevabınız yok.
my-data-ideas = Fikirleriniz
forget-which = Neyi silelim? Dokunduğunuz anda silinir. Daha önce yayımlanan sayılar kalır.
forget-shared = Aynı sorular burada birden fazla kez cevaplandı. (1) ilk sefer. “Benimle ilgili her şeyi sil” hepsini siler, başkasının cevaplarını da.
button-forget-all = Benimle ilgili her şeyi sil
forgotten-all = Her şey silindi. Sizinle ilgili hiçbir bilgi kalmadı. Daha sonra katılmak isterseniz /start gönderin.
forgotten-all-team = Her şey silindi. Sizinle ilgili hiçbir bilgi kalmadı. Daha sonra katılmak isterseniz ekip kanalında { $joinButton } düğmesine basın.
forgotten-all-menu = Her şey silindi. Sizinle ilgili hiçbir bilgi kalmadı. Daha sonra katılmak isterseniz bu sayfada yeniden başlayın.
forgotten-one = Bu silindi.
forget-nothing = Tamam. Hiçbir şey silinmedi.
help = Belediyenin bir bilgisayar programıyla yazışıyorsunuz. Bir düğmeye basın ya da cevabınızı yazın. Konuları görmek için /start, fikir vermek için /idee, mesajları durdurmak için /stop yazın.
help-team = Belediyenin bir bilgisayar programıyla yazışıyorsunuz. Bir düğmeye ya da { $writeButton } düğmesine basın. Başka bir dil seçmek için /inspraak taal, mesajları durdurmak için /inspraak stop yazın.
help-menu = Belediyenin bir bilgisayar programıyla yazışıyorsunuz. Bir düğmeye basın ya da cevabınızı yazın. Daha fazla altında başka neler isteyebileceğinizi görürsünüz.
help-town = Bir görevliyle konuşmak ister misiniz? { $town } belediyesine başvurun.
help-call = Bir görevliyle konuşmak ister misiniz? { $town } belediyesini arayın: { $phone }.
help-call-hours = Bir görevliyle konuşmak ister misiniz? { $town } belediyesini arayın: { $phone } ({ $hours }).
privacy = { $town } belediyesi ne düşündüğünüzü sorar. Sonra cevaplarla ne yapıldığını anlatır.
privacy-what = Cevaplarınızı, dilinizi ve bu sohbetin numarasını kaydederiz. Bu numara koruma altındadır.
privacy-not = Adınızı, kullanıcı adınızı, fotoğrafınızı, konumunuzu ve sesinizi kaydetmiyoruz.
privacy-how-long = Son cevabımızı aldıktan { $days } gün sonra bu sohbetin numarasını sileriz. Cevaplarınız bizde kalır, ama artık kimse onların kime ait olduğunu bilmez.
privacy-company = { $channel } belediyeden ayrıdır. { $company } bizimle yazıştığınızı ve ne gönderdiğinizi görebilir.
privacy-own-channel = Bu sohbet belediyenin kendisine aittir.
privacy-rights = Her şeyi görmek için /mijngegevens, sildirmek için /vergeet, mesajları durdurmak için /stop yazın.
privacy-rights-team = Her şeyi görmek için /inspraak mijngegevens, sildirmek için /inspraak vergeet, mesajları durdurmak için /inspraak stop yazın.
privacy-rights-menu = Daha fazla altında sizinle ilgili her şeyi görebilirsiniz. Orada sildirebilirsiniz de.

# Gruplar
group-hello = Merhaba! Burada yazılanları okumuyorum. Konuları görmek için /inspraak yazın.
group-invitation = Şimdi bunlar hakkında fikrinizi söyleyebilirsiniz. Cevabı benimle ayrı bir sohbette verirsiniz. Bu grubu okumuyorum.
command-idee = Belediyeye bir fikir verin
command-taal = Başka bir dil seçin
command-mijngegevens = Hakkınızda ne kaydettiğimizi görün
command-vergeet = Bilgilerinizi sildirin
command-hulp = Yardım, ya da bir görevliyle konuşma
command-privacy = Bilgilerinize ne oluyor
bot-description = Belediye burada ne düşündüğünüzü sorar. Tek dokunuşla cevap verirsiniz. Adınızı kaydetmiyoruz. Cevaplarla ne yapıldığını size her zaman bildiririz. Başlat'a basın.
bot-short-description = Belediyeye ne düşündüğünüzü söyleyin. Sonucu size her zaman bildiririz.
digest-votes = katılıyor { $agree }, katılmıyor { $disagree }, bilmiyor { $pass }
digest-rank-note = Katılanlar hepsini sıraya koydu. Çubuk, kaç kez 1. sırada olduğunu gösterir.
digest-rank-detail = ortalama { NUMBER($place, maximumFractionDigits: 1) }. sırada; { $first } kez ilk, { $last } kez son
digest-rank-brief = ortalama { NUMBER($place, maximumFractionDigits: 1) }. sırada

# Meclis için haftalık özet
digest-title = Belediye meclisi özeti, hafta { $number } (sürüm { $version })
digest-period = { $from } ile { $to } arası (bu günler dahil)
digest-period-so-far = { $from } ile { $to } arası. Bu hafta henüz bitmedi.
digest-town = { $name } Belediyesi
digest-nothing = Şu anda halkın fikrini sorduğumuz bir konu yok.
digest-intro = { $count ->
    [one] Bu özet bir konu hakkında.
   *[other] Bu özet { $count } konu hakkında.
} { $fresh ->
    [0] Bu hafta yeni katılım olmadı.
    [one] Bu hafta bir yeni katılım oldu.
   *[other] Bu hafta tüm konularda { $fresh } yeni katılım oldu.
}
digest-participants = { $all ->
    [0] Henüz kimse katılmadı.
    [one] Bir kişi katıldı.
   *[other] { $all } kişi katıldı.
} { $fresh ->
    [0] Bu hafta yeni katılan yok.
    [one] Bunlardan biri bu hafta yeniydi.
   *[other] Bunlardan { $fresh } kişi bu hafta yeniydi.
}
digest-questions = Ne seçtiler
digest-answered = { $count ->
    [0] Kimse cevap vermedi.
    [one] Bir kişi cevap verdi.
   *[other] { $count } kişi cevap verdi.
}
digest-left-out = Ve { $options } cevap daha; toplam { $times } kez seçildi.
digest-left-out-rank = Ve { $options } cevap daha; toplam { $times } kez 1. sırada.
digest-left-out-statements = Ve { $options } görüş daha; toplam { $times } kez katılıyor dendi.
digest-more-answers = Birden fazla cevap seçilebiliyordu.
digest-in-words = "Ne dediler" bölümüne bakın.
digest-themes = Ne dediler
digest-theme-count = { $people ->
    [one] Bir kişi bundan söz ediyor
   *[other] { $people } kişi bundan söz ediyor
}, { $texts ->
    [one] bir cevapta.
   *[other] { $texts } cevapta.
}
digest-no-quotes = Burada alıntı yok. Yalnızca yeterince kişi yazdıysa ve kimse tanınmıyorsa alıntı yapılır.
digest-theme-empty = { $people ->
    [one] Bir kişi içeriksiz bir şey yazdı, örneğin “yok”.
   *[other] { $people } kişi içeriksiz bir şey yazdı, örneğin “yok”.
}
digest-small-voices = Küçük gruplar
digest-small-voices-why = Bundan { $k } kişiden azı söz ediyor. Kimse tanınmasın diye alıntı göstermiyoruz.
digest-small-voice = { $people ->
    [one] Bir kişinin sözünü ettiği: { $title }.
   *[other] { $people } kişinin sözünü ettiği: { $title }.
}
digest-missing = Kimler katıldı, kimler eksik?
digest-by-source = Nereden buldular
digest-by-language = Hangi dilde
digest-by-helper = Yardımla dolduruldu
digest-source-other = başka yer
digest-source-none = düz bağlantı
digest-helper-true = katılımcılar
digest-promises = Halka verilen sözler
digest-promise-due = { $title } Halka en geç { $answerBy } tarihinde bilgi verilecek.
digest-promise-overdue = Gecikti: { $title } Halka { $answerBy } tarihine kadar cevap verilmeliydi.
digest-promise-kept = { $title } Halka cevap verildi.
digest-ideas = Fikirler
digest-ideas-none = Henüz ayrı bir fikir gelmedi.
digest-ideas-intro = { $count ->
    [one] Halktan bir fikir geldi.
   *[other] Halktan { $count } fikir geldi.
}
digest-ledger = Yazılı cevapların hepsine ne oldu
digest-ledger-received = Gelen
digest-ledger-in-themes = Yukarıdaki konularda
digest-ledger-apart = Okundu, hiçbir konuya uymuyor
digest-ledger-rejected-because = Reddedilen: { $reason }
digest-ledger-no-reason = neden belirtilmedi
digest-ledger-waiting = Henüz okunmayan
digest-ledger-withdrawn = Yazanın sildiği
digest-same-browser = { $count ->
    [one] Bir kişi, daha önce birinin katıldığı bir tarayıcıda cevap verdi. Aynı evden biri olabilir, ya da aynı kişi bir kez daha.
   *[other] { $count } kişi, daha önce birinin katıldığı bir tarayıcıda cevap verdi. Aynı evden kişiler olabilir, ya da aynı kişiler bir kez daha.
}
digest-made-by-code = Bunu bir bilgisayar programı yapay zekâ olmadan hazırladı. Alıntılar cevaplardan aynen alındı. Sayılar tek tek sayıldı.
digest-count = sayı
digest-answer = cevap
digest-list-title = Belediye meclisi için özetler
digest-list-how = Meclis her hafta halkın ne seçtiğini ve ne dediğini okur. Siz de burada okuyabilirsiniz.
digest-list-empty = Henüz yayımlanmış bir özet yok.
digest-not-found = Böyle bir özet yok ya da henüz yayımlanmadı.

# Web sitesi
home-title = { $name } belediyesinde söz sizin
home-how = Burada, tarayıcınızda ya da { $chats } uygulamasında cevap verirsiniz. Başka bir hesap gerekmez. Adınızı kaydetmiyoruz.
home-how-here = Burada, tarayıcınızda cevap verirsiniz. Hesap gerekmez. Adınızı kaydetmiyoruz.
home-digests = Belediye meclisinin her hafta okuduğu özet
page-not-found = Böyle bir sayfa yok.

# Kurallar
rules = Kurallar şunlar. Yazdıklarınız şu durumlarda sayılmaz:
reason-off-topic = Başka bir konu hakkında.
reason-threat = Birini tehdit ediyor.
reason-insult = Birine kökeni, dini ya da kimliği yüzünden hakaret ediyor.
reason-private = Başkasının kişisel bilgileri var.
reason-advertising = Bu bir reklam.
rules-anger = Kızgın olabilirsiniz. Eleştirebilirsiniz. Kararı bilgisayar değil, bir insan verir. Cevabınız sayılmazsa size her zaman haber veririz.
rejected = Üzgünüz. Şu cevabınızı değerlendiremiyoruz:
rejected-because = Nedeni şu:
rejected-try = Bir kez daha deneyebilirsiniz. Düğmeye basın. Diğer cevaplarınız geçerli.
rejected-for-good = Artık yeniden deneyemezsiniz. Diğer cevaplarınız geçerli.
rejected-idea = Her zaman başka bir fikir gönderebilirsiniz.
button-try-again = Yeniden yaz

# Belediyenin sorusu
relay-asks = Belediye fikriniz hakkında size bir şey sormak istiyor:
relay-asks-about = Belediye "{ $title }" konusundaki cevabınız hakkında size bir şey sormak istiyor:
relay-question = Soru şu:
relay-question-in = Soru aşağıda. Şu dilde yazıldı: { $language }. Kendi dilinizde cevap verebilirsiniz.
button-relay = Cevap ver
relay-write = Cevabınızı yazıp mesaj olarak gönderin. Bunu yalnızca belediye okur.
relay-write-team = Cevap vermek için { $writeButton } düğmesine basın. Bunu yalnızca belediye okur.
relay-thanks = Teşekkürler. Belediye cevabınızı okuyacak.
relay-over = Bu soruyu daha önce cevapladınız ya da artık cevap gerekmiyor.

poster-call = Görüşünüzü söyleyin
poster-how = Telefonunuzun kamerasını koda tutun. Ya da altındaki adresi yazın.
poster-here = Telefonunuzda cevap verirsiniz, uygulama ve hesap gerekmez. Birkaç dakika sürer. Adınızı vermeniz gerekmez.
poster-languages = Afişteki diller
poster-show = Bu dilleri göster
poster-what = { $chats } uygulamasında cevap verirsiniz. Birkaç dakika sürer. Adınızı vermeniz gerekmez.
poster-when = { $closes } günü sonuna kadar katılabilirsiniz. Cevaplarla ne yapıldığını en geç { $answerBy } tarihinde öğrenirsiniz.
poster-code = { $url } adresine giden QR kodu
poster-not-yet = Bu afiş henüz hazır değil. Lütfen bir dakika sonra yeniden deneyin.
digest-remark = Belediye ekibinin notu: { $remark }
digest-remark-on = Belediye ekibinin “{ $title }” hakkındaki notu: { $remark }
unsubscribed = Bu özeti artık e-postayla almayacaksınız.
unsubscribe-ask = Bu özeti e-postayla almayı bırakmak ister misiniz?
button-unsubscribe = Aboneliği bitir
digest-made-with-model = Bunu bir bilgisayar programı hazırladı. Yapay zekâ ({ $writer }) noktalar önerdi ve bunları kimin söylediğini okudu. Bu her seferinde belirtilir. Böyle bir sayı yanlış olabilir. Bu noktaları bir çalışan onayladı. Alıntılar cevaplardan aynen alındı. Diğer sayılar tek tek sayıldı.
digest-brief = Kısaca
digest-asked = Meclisten ricamız
digest-asked-overdue = { $title } Lütfen halka cevap verin. Son gün { $answerBy } idi.
digest-asked-soon = { $title } Halka en geç { $answerBy } tarihinde cevap verilmesini sağlayın.
digest-also = Ayrıca söylenenler: { $themes }.
digest-by-neighbourhood = Hangi mahalleden
digest-of-residents = { $residents } kişiden { $count }
digest-ledger-line = Yazılı cevaplar: { $received } geldi, { $inThemes } konularda
digest-ledger-line-none = Kimse kendi sözleriyle cevap yazmadı.
digest-more = Bu konuyla ilgili her şey
digest-whole = Konu konu her şey
digest-small-groups = Küçük gruplar:
digest-council = Belediye meclisi üyeleri ne yapıyor
digest-council-asks = Bir üye soruyor ({ $title }): { $words } { $name }
digest-council-takes-up = Bir üye şunu yapacak ({ $title }): { $words } { $name }
council-welcome = Hoş geldiniz. Bundan sonra belediye meclisi için haftalık özeti burada alırsınız. Almamak için /stop yazın.
digest-merged = Buna dahil: { $themes }.
digest-dissent-chosen = { $title } hakkında yazanlardan { $count } kişi “{ $label }” seçti
digest-agreement = Nerede aynı fikirdeler, nerede değiller
digest-way-agreed = Çoğu şuna katılıyor
digest-way-disagreed = Çoğu şuna katılmıyor
digest-way-divided = Görüşler şu konuda ayrılıyor
digest-by-question = Bitirmeyenler; son soru
digest-question-start = henüz soru yok
digest-by-unreachable = Artık ulaşılamıyor
digest-unreachable-blocked = botu engelledi
digest-unreachable-deactivated = hesabı artık yok
digest-unreachable-not-found = sohbet bulunamadı
button-council-asks = Soru sor: { $title }
button-council-takes-up = Bu konuda bir şey yapacağım: { $title }
council-write-asks = Ne bilmek istiyorsunuz? Tek mesajda yazın.
council-write-takes-up = Ne yapacaksınız? Tek mesajda yazın.
council-write-not-formal = Bu resmi bir belediye meclisi sorusu değildir. Belediyenin ekibi okur. Bir sonraki özette de yer alır.
council-written = Kaydedildi. Ekip şimdi okuyabilir. Adınız görünmüyor.
button-council-name = Adımı ekle
council-write-name = Adınızı tek mesajda yazın.
council-named = Kaydedildi. Adınız artık görünüyor.
council-answer-about = Belediyeye "{ $title }" hakkında yazılan mesaj:
council-answer-says = Belediyenin cevabı:
digest-how-to-act = Meclis üyesi misiniz? Bir şey sormak veya ele almak için Slack veya Telegram'daki düğmeleri kullanın. Bu resmi bir belediye meclisi sorusu değildir.
follow-up = "{ $title }" konusunda görüş bildirmiştiniz. Cevabınızla ilgili şunlar yapıldı.
follow-up-ideas = Bir fikir göndermiştiniz. Fikrinizle ilgili şunlar yapıldı.
follow-up-said = Şöyle dediniz: "{ $words }"
follow-up-said-more = { $count ->
    [one] Bir şey daha söylediniz.
   *[other] { $count } şey daha söylediniz.
}
follow-up-took-part = Düğmelerle cevap verdiniz. Cevaplarınız sayıldı.
follow-up-themes = Söylediğiniz şu konuyla ilgili: { $themes }.
follow-up-apart = Bir cevabınız okundu, ama hiçbir konuya uymuyor.
follow-up-rejected = Bir cevabınız sayılmadı. Nedeni şu:
follow-up-waiting = Bir cevabınız henüz okunmadı.
follow-up-voted-agree = Şuna katıldınız: "{ $statement }"
follow-up-voted-disagree = Şuna katılmadınız: "{ $statement }"
follow-up-voted-pass = Şuna "Bilmiyorum" dediniz: "{ $statement }"
answer-in-language = Bu cevap şu dilde yazıldı: { $language }.
answer-by-machine = Bu cevabı bir bilgisayar çevirdi. Belediyeden biri kontrol etti.
follow-up-done =
    Bu yapılacak. Konu: { $about }
    { $what }
    Neden: { $because }
    Karar veren: { $decidedBy }
follow-up-partly =
    Bunun bir kısmı yapılacak. Konu: { $about }
    { $what }
    Neden: { $because }
    Karar veren: { $decidedBy }
follow-up-not =
    Bu yapılmayacak. Konu: { $about }
    { $what }
    Neden yapılmayacak: { $because }
    Karar veren: { $decidedBy }
follow-up-nothing = Söylediğiniz konuda bu kez bir karar alınmadı.
follow-up-more = Başka kararlar da alındı. Buradan okuyabilirsiniz: { $url }
follow-up-next = Bundan sonra: { $next }
felt-ask = Sesinizin duyulduğunu hissediyor musunuz?
button-felt-yes = Evet
button-felt-bit = Biraz
button-felt-no = Hayır
felt-chosen-yes = Cevabınız: Evet
felt-chosen-bit = Cevabınız: Biraz
felt-chosen-no = Cevabınız: Hayır
felt-thanks = Teşekkür ederiz.
felt-words-ask = Bir şey eklemek ister misiniz? Tek mesajda yazın. İstemezseniz yazmayın.
felt-words-ask-team = Bir şey eklemek ister misiniz? { $writeButton } düğmesine basın. İstemezseniz yazmayın.
felt-words-thanks = Teşekkür ederiz. Ekip bunu okuyacak. Adınızı görmeyecek.
digest-felt-heard = Cevaptan sonra sesinin duyulup duyulmadığını söyleyen katılımcı sayısı: { $n }. Evet { $yes }, biraz { $bit }, hayır { $no }.
report-title = Katılım raporu { $number }, sürüm { $version }
report-preparation = Hazırlık
report-rung-inform = Halk bilgilendirildi.
report-rung-consult = Halkın görüşü alındı.
report-rung-advise = Halk tavsiye verdi.
report-rung-coproduce = Planı halk ve belediye birlikte yaptı.
report-rung-codecide = Kararı halk ve belediye birlikte verdi.
report-days = Katılım { $opens } ile { $closes } arasındaydı.
report-changes = { $count ->
    [0] Halka verilen söz sonra değişmedi.
    [one] Söz sonra bir kez değişti. Katılan herkese haber verildi.
   *[other] Söz sonra { $count } kez değişti. Katılan herkese haber verildi.
}
report-heard = Ne sorduk, kim katıldı ve ne söylendi
report-done = Cevaplarla ne yapıldı ve neden
report-not-done = Halka henüz cevap verilmedi.
told-people = { $people ->
    [0] Henüz kimse cevap almadı.
    [one] Bir kişi cevap aldı.
   *[other] { $people } kişi cevap aldı.
}
told-nobody = Mesaj gönderebileceğimiz kimse yoktu.
told-unreached = { $count ->
    [one] Bir kişiye ulaşamadık.
   *[other] { $count } kişiye ulaşamadık.
}
told-to-do = { $count ->
    [one] Bir kişi hâlâ mesajı bekliyor.
   *[other] { $count } kişi hâlâ mesajı bekliyor.
}
told-open = Belediye zaten bir cevap verdi. Şimdi katılırsanız bu cevabı siz de alırsınız.
told-before = Halka daha önce, { $since } tarihinde cevap verildi. Sonra katılım yeniden açıldı.
report-promise = Söz tutuldu mu?
report-promise-on-time = Evet. Halka en geç { $answerBy } tarihinde cevap verilecekti. { $answeredOn } tarihinde verildi.
report-promise-late = Geç kalındı. Halka en geç { $answerBy } tarihinde cevap verilecekti. { $answeredOn } tarihinde verildi.
report-promise-overdue = Hayır. Halka en geç { $answerBy } tarihinde cevap verilecekti. Hâlâ bekleniyor.
report-promise-not-yet = Henüz belli değil. En geç { $answerBy } tarihinde cevap verilecek.
report-felt-nobody = Sesinin duyulup duyulmadığını henüz kimse söylemedi.
report-lessons = Dersler
report-tried = Ne denedik: { $tried }
report-expected = Ne bekledik: { $expected }
report-learned = Ne öğrendik: { $learned }
report-no-lessons = Henüz ders yazılmadı.
lessons-title = Şundan öğrendiklerimiz: { $title }
lessons-reach = Erişim
lessons-reach-counts = { $people } katılımcı, { $texts } yazılı cevap
lessons-questions = Soru sayısı
lessons-hours = Ekibin saatleri
lessons-felt = Katılanlar seslerinin duyulduğunu hissetti mi?
lessons-failed = Ne olmadı
lessons-again = Neyi yine yapardık
lessons-empty = Doldurulmadı
report-people = { $count ->
    [0] Henüz kimse katılmadı.
    [one] Bir kişi katıldı.
   *[other] { $count } kişi katıldı.
}
report-late = { $count ->
    [one] Bir kişinin cevaplarını kapanıştan sonra ekledik. Sohbetten değil, örneğin kâğıt üzerinde geldi.
   *[other] { $count } kişinin cevaplarını kapanıştan sonra ekledik. Sohbetten değil, örneğin kâğıt üzerinde geldi.
}
frame-skip = Metne git
frame-nav = Bu web sitesi
frame-take-part = Katılın
frame-ideas = Fikirler
frame-digests = Özetler
frame-about = Bu web sitesi hakkında
frame-privacy = Gizlilik
frame-accessibility = Erişilebilirlik
frame-contact = İletişim
frame-made-with = Samenspraak ile yapıldı
page-languages = Diller
page-promise = Belediyenin verdiği söz
page-new-day = Size haber vereceğimiz gün değişti. Nedeni şu:
page-stage = Hangi aşamadayız
page-stage-not-yet = { $since } tarihinden itibaren katılabilirsiniz.
page-stage-open = Şimdi katılabilirsiniz. Son gün: { $closes }.
page-stage-closed = Artık katılamazsınız ({ $since } tarihinden beri kapalı). Belediye şimdi cevapları okuyor.
page-stage-with-council = { $since } tarihinden beri karar bekleniyor. Kararı veren:
page-stage-answering = Belediye şimdi halka cevap gönderiyor.
page-stage-answered = Belediye { $since } tarihinde cevap verdi.
page-overdue = Belediye gecikti. Halka en geç { $answerBy } tarihinde cevap verilmeliydi.
page-outcomes = Cevaplarla ne yapıldı
page-outcome-done = Bu yapılacak.
page-outcome-partly = Bunun bir kısmı yapılacak.
page-outcome-not = Bu yapılmayacak.
page-because = Nedeni:
page-decided-by = Kararı veren:
page-outcome-link = Daha fazlası:
page-next = Bundan sonra:
page-experiment = Bu bir denemedir
page-try = Ne deniyoruz
page-expect = Ne bekliyoruz
page-learned = Ne öğrendik

# De website: lijsten, uitslagen, ideeën, privacy, toegankelijkheid, contact
home-open-now = Şimdi fikrinizi söyleyebileceğiniz konular
home-late = Belediyenin geciktiği konular
home-waiting = Cevabı beklenen konular
home-soon = Yakında fikrinizi söyleyebileceğiniz konular
home-answered = Belediyenin cevap verdiği konular
home-days-left = { $days ->
    [0] Katılmak için bugün son gün.
    [one] Katılmak için bir gününüz var. Son gün: { $closes }.
   *[other] Katılmak için { $days } gününüz var. Son gün: { $closes }.
}
home-kept-late = Bu cevap geç geldi. Söz verilen son tarih: { $answerBy }.
home-here = Uygulama olmadan burada katılın
home-in-chat = { $chat } ile katılın
home-more = Bu sitede başka
page-ways = Nasıl katılabilirsiniz
page-versions = Başından beri neler değişti
page-version = Sürüm { $version }, { $day }
page-version-promise = Söz değişti.
page-version-words = Söz aynı kaldı. Başka bir şey değişti.
page-results = Sonuçlara bakın
page-results-later = Sonuçlar, katılım bitince burada olacak.
page-digests = Bu konunun geçtiği özetler
page-week = Hafta { $week }: { $from } – { $to }
page-data = Sayılar dosya olarak
results-title = Sonuçlar: { $title }
results-people = { $people ->
    [one] Bir kişi katıldı.
   *[other] { $people } kişi katıldı.
}
results-few = Beşten az kişi katıldı. Bu yüzden burada sayı yok.
results-live = İnsanlar hâlâ katılıyor. Sayılar değişebilir.
results-small = Beş kişiden küçük grupları göstermiyoruz. Bu yüzden bazen bir grubu daha çıkarıyoruz. Yoksa biri hesaplayabilir.
results-untold = gösterilmiyor
results-question-untold = Bu sorunun sayılarını göstermiyoruz: çok az kişi cevap verdi.
results-count = { $count } (%{ $percent })
results-agree = Katılıyor
results-disagree = Katılmıyor
results-pass = Bilmiyor
results-digest = İnsanlar kendi sözleriyle ne dedi
results-from-digest = Bu, { $week } haftasının özetinde yer aldı.
results-language = Bu bölümün dili: { $language }.
results-no-digest = Bu konunun geçtiği bir özet henüz yok.
results-felt-few = Çok az kişi söyledi ya da bir grup çok küçük. Bu yüzden göstermiyoruz.
ideas-title = Halkın fikirleri
ideas-how = Bir fikriniz mi var? { $chats } içinde /idee yazın.
ideas-open-chat = { $chat } uygulamasını açın
ideas-browser = Tarayıcınızda mı katılıyorsunuz? Fikrinizi orada “Daha fazla” altında yazın.
lessons-list-title = Ne öğrendik
lessons-list-intro = Yeni şeyler deniyoruz. Bazen olmuyor. Onu da burada okuyabilirsiniz.
lessons-list-none = Burada henüz bir şey yok.
site-privacy = Gizlilik
site-privacy-kept = Ne kaydediyoruz
site-privacy-answers = Cevaplarınızı, dilinizi ve hangi afişten geldiğinizi kaydederiz. Size cevap vermek için bir adres de kaydederiz; örneğin sohbetinizin numarası. Bu adres koruma altındadır.
site-privacy-long = { $days ->
    [one] Cevabımızı aldıktan sonra adresinizi bir gün daha kayıtlı tutarız. Cevaplarınız kalır; kimin olduğu bilinmez.
   *[other] Cevabımızı aldıktan sonra adresinizi { $days } gün daha kayıtlı tutarız. Cevaplarınız kalır; kimin olduğu bilinmez.
}
site-privacy-read = Belediye çalışanları yazdıklarınızı okur. Belediye meclisi adınız olmadan okur. Bazı bölümler, yine adınız olmadan, bu sitede yer alabilir. Yazdığınız telefon numaralarını ve adresleri okunmaz yaparız.
site-privacy-model = Başka bir şirketin bilgisayar programı okumaya yardım eder. Sözleri adsız alır. Hiçbir şeye karar vermez.
site-privacy-visit-title = Bu siteye baktığınızda
site-privacy-visit = Ziyaretleri ölçmüyoruz. Bu sitedeki hiçbir şey başka bir şirketten gelmez. Sadece okursanız çerez kullanmayız. Burada katılırsanız tarayıcınız bir çerezde bir numara hatırlar. Sonra aynı tarayıcıda başka biri de katılırsa, yalnızca bunun kaç kez olduğunu sayarız. E-posta adresi verirseniz, cevabımızı gönderir göndermez onu sileriz.
site-privacy-rights-title = Haklarınız
site-privacy-rights = Sizinle ilgili neleri kaydettiğimizi görebilirsiniz. Sildirebilir ve bırakabilirsiniz. Sohbette /mijngegevens, /vergeet veya /stop yazın. Tarayıcınızda “Daha fazla” altında bulursunuz.
site-privacy-complaint = Bir şeye katılmıyor musunuz? Bize ulaşın. Hollanda veri koruma kurumuna (Autoriteit Persoonsgegevens) da şikâyet edebilirsiniz.
site-accessibility = Erişilebilirlik
site-accessibility-aim = Bu siteyi herkes kullanabilmeli. WCAG 2.1, A ve AA düzeyi kurallarına uyuyoruz.
site-accessibility-tested-title = Neler test edildi
site-accessibility-tested = Her yeni sürümde bir program (axe), tüm sayfa türlerini gerçek bir tarayıcıda denetler. 320 piksel genişliğinde bir ekranda ve harfler daha aralıklıyken de bakar.
site-accessibility-not-title = Neler test edilmedi
site-accessibility-not = Bir program her şeyi bulamaz. Engelli kişiler bu siteyi bizim için henüz test etmedi. Bağımsız bir kuruluş da etmedi. Bu yüzden bu resmî bir erişilebilirlik bildirimi değildir.
site-accessibility-words = Halkın yazdıkları, yazdıkları gibi durur. Zor ya da başka bir dilde olabilir.
site-accessibility-help = Bir şey çalışmıyor mu? Bize bildirin. Kâğıt üzerinde ya da yardımla da katılabilirsiniz.
site-contact = İletişim
missing-near = Bunu mu arıyorsunuz?
missing-code = Bu kodu tanımıyoruz. Afişe bir daha bakın.
data-not-yet = Bu sayılar henüz yok. Katılım bitince görebilirsiniz.
code-ask = Bu sorular için bir koda ihtiyacınız var. Kod, belediyenin mektubunda yazıyor. Kodu buraya yazın.
code-unknown = Bu kodu tanımıyoruz. Mektubunuza bir daha bakın ve kodu yeniden yazın.
code-used = Bu kod daha önce kullanıldı. Her kod bir kez geçerlidir.
code-too-often = Çok fazla yanlış kod denendi. Yarın tekrar deneyin.
code-letter = Kodunuz:
code-letter-how = { $url } adresine gidin ve başlayın. Sonra kodunuzu yazın. Kod bir kez geçerlidir. Hangi kodun hangi cevaba ait olduğunu kaydetmiyoruz.
digest-codes = Mektuplardaki kodlar
digest-codes-used = { $given } koddan { $used } kullanıldı

digest-elsewhere = Bu özette ayrıca, sayfada: { $titles }.
promise-no-reason = Belediye nedenini henüz açıklamadı.
news-council-asks = "{ $title }" konusunda görüş bildirmiştiniz. Bir belediye meclisi üyesinin bu konuda bir sorusu var:
news-council-takes-up = "{ $title }" konusunda görüş bildirmiştiniz. Bir belediye meclisi üyesi bu konuda bir şey yapacak:
digest-brief-none = Bu hafta yeni bir şey gelmedi.
digest-no-sample = Katılanlar bunu kendileri seçti. Yani sayılar burada yaşayan herkesin ne düşündüğünü göstermez.
digest-brief-still = { $all ->
    [0] Henüz kimse katılmadı.
    [one] Şimdiye kadar bir kişi katıldı.
   *[other] Şimdiye kadar { $all } kişi katıldı.
}
digest-brief-chose = { $count ->
    [one] { $all } kişiden biri “{ $label }” seçti
   *[other] { $all } kişiden { $count } kişi “{ $label }” seçti
}
digest-brief-chose-alone = Bir kişi “{ $label }” seçti
digest-brief-chose-all = { $all } kişinin hepsi “{ $label }” seçti
digest-brief-more-chosen = { $left ->
    [one] Bir başka cevap daha seçildi.
   *[other] { $left } başka cevap daha seçildi.
}
digest-brief-chose-too = { $count } “{ $label }”
digest-brief-came = { $fresh ->
    [0] Bu hafta yeni katılan olmadı.
    [one] Bu hafta bir kişi ilk kez katıldı, toplam { $all }.
   *[other] Bu hafta { $fresh } kişi ilk kez katıldı, toplam { $all }.
}
digest-brief-lead = Geçen hafta “{ $label }” hâlâ ilk sıradaydı.
digest-brief-share = Geçen hafta “{ $label }” seçenler yüzde { $from } idi, şimdi yüzde { $to }.
digest-brief-new-day = Belediye cevap gününü değiştirdi: { $before } yerine { $answerBy }.
digest-brief-because = Neden: “{ $because }”.
digest-brief-no-reason = Neden bildirmedi.
digest-brief-open-changed = Belediye sözünü değiştirdi. Halk artık şu konuda görüş bildirebilir: “{ $open }”.
digest-brief-decider-changed = Belediye kimin karar vereceğini değiştirdi.
digest-brief-promise-changed = Belediye bu hafta halka verdiği sözde bir şeyi değiştirdi.
digest-brief-nobody = Kimse katılmadı.
digest-brief-felt = Katılanlar seslerinin duyulduğunu hissetti mi? Evet: { $yes }, biraz: { $bit }, hayır: { $no }.
digest-brief-no-point = Program, { $k } veya daha fazla kişinin ne istediğini kesin olarak sayamadı.
digest-brief-point-of = En az { $people } kişi ({ $count } kişi “{ $label }”) şöyle diyor: “{ $claim }”.
digest-brief-point = En az { $people } kişi şöyle diyor: “{ $claim }”.
digest-brief-point-judged = Yapay zekâya göre { $people } kişi şöyle diyor: “{ $claim }”.
digest-brief-of-model = Yapay zekâ { $points } noktayı özetledi. Bir çalışan onayladı. Devamını ileride okuyabilirsiniz.
digest-brief-new-point = Bu hafta yeni: “{ $claim }” (en az { $people } kişi).
digest-brief-places-unknown = Mahalleleri bilinmiyor.
digest-brief-places-few = { $all } kişiden yalnızca { $known } kişi hangi mahallede oturduğunu söyledi.
digest-brief-nobody-from = { $names } için kimse katılmadı{ $more ->
    [0] .
    [one] , bir mahalleden daha da katılan yok.
   *[other] , { $more } mahalleden daha da katılan yok.
}
digest-brief-few-from = En az katılım: { $name }, { $count } kişi.
digest-brief-least-from = En az katılım: { $name }, orada yaşayan { $residents } kişiden { $count } kişi.
digest-brief-other-language = Herkes { $language } dışında bir dilde katıldı.
digest-brief-language = { $others ->
    [0] Herkes { $language } dilinde katıldı.
    [one] { $all } kişiden biri { $language } dışında bir dilde katıldı.
   *[other] { $all } kişiden { $others } kişi { $language } dışında bir dilde katıldı.
}
digest-brief-closes = Katılım { $closes } günü sonuna kadar sürüyor.
digest-brief-closed = Katılım { $closes } günü sona erdi.
digest-brief-due = Halka en geç { $answerBy } tarihinde cevap verilecek.
digest-brief-overdue = Gecikti: halka en geç { $answerBy } tarihinde cevap verilmeliydi.
digest-brief-kept = Halka { $answerBy } tarihinde cevap verildi.
digest-points = İnsanlar ne istiyor ve neden
digest-points-basis = İstekleri ve nedenleri cevaplarda bir bilgisayar programı buldu. Henüz kimse kontrol etmedi.
digest-points-approved = İstekleri ve nedenleri cevaplarda bir bilgisayar programı buldu. Yanında yapay zekâ yazan noktaları bir çalışan onayladı. Diğerlerini henüz kimse kontrol etmedi.
digest-reviewed = Bir bilgisayar programı cevaplarda istekleri ve nedenleri aradı. Bir belediye çalışanı { $of } cevaptan { $answers } tanesindeki cümlelere baktı.
digest-points-uncounted = { $of } cevaptan { $left } tanesi hiçbirinde sayılmadı. Bu cevaplarda başka bir şey yazıyor olabilir.
digest-points-who = Çoğunlukla { $choices } seçenlerden
digest-points-others = Diğerleri veya iki taraftan
digest-point-people = En az { $people } kişi
digest-point-of-them = Bunların tercihi: { $choices }.
digest-point-among-them = Aralarında: { $choices }.
digest-point-judged = Yapay zekâya göre { $people } kişi
digest-point-opposed = Yapay zekâya göre tersini söyleyenler: { $people }.
digest-point-by-model = Bilgisayarın yazdığı, bir çalışanın kontrol ettiği cümle:
digest-point-words = İnsanların kendi yazdıkları
digest-point-answers = Bütün cevaplar, kişisel bir bağlantıyla
digest-point-copies = { $copies } kişi aynı mektubu gönderdi.
digest-point-letters = { $copies } kişi { $letters } farklı mektup gönderdi.
digest-point-opposite = Buna karşı en az { $people } kişi şöyle diyor: “{ $claim }”.
digest-examples = Ayrıca söylenenler. Kaç kişinin söylediği kesin değil.
digest-voices = Tek tek sesler: bir ila dört kişinin söyledikleri
digest-voices-none = Yalnızca birkaç kişinin söyledikleri burada kelimesi kelimesine yer almıyor.
digest-voices-read = Bir çalışan bu sözleri okudu ve izin verdi.
digest-themes-named = İnsanların yazdığı konular: { $themes }.
digest-still = Yeni bir şey yok
digest-more-news = Yenisi olan diğer konular
digest-later = Buna katılım sürüyor
digest-later-why = Böylece kimse başkasının cevabını etkilemez. Meclis, insanların ne seçtiğini ve söylediğini şimdiden okuyor.
digest-later-few = Beşten az kişi katıldı.
digest-later-people = { $people ->
    [0] Henüz kimse katılmadı.
    [one] Bir kişi katıldı.
   *[other] { $people } kişi katıldı.
}
digest-later-on = Ne seçtikleri ve söyledikleri { $closes } tarihinden sonra burada.
digest-earlier = Daha önce gelenler önceki özetlerde.
digest-ledger-no-answer = Bunlardan içeriği olmayanlar, örneğin “yok”
digest-ledger-line-empty = bunlardan { $n } tanesi içeriksiz
digest-ledger-line-apart = { $n } hiçbir konuya uymuyor
digest-ledger-line-rejected = { $n } reddedildi
digest-ledger-line-waiting = { $n } henüz okunmadı
digest-ledger-line-withdrawn = { $n } yazan tarafından silindi
digest-theme-people = { $people ->
    [one] Bir kişi bundan söz ediyor.
   *[other] { $people } kişi bundan söz ediyor.
}
digest-point-new = Bu hafta yeni.
digest-point-against = Buna karşı en az { $people } kişi
digest-brief-chose-again = { $count } kişi “{ $label }” seçti

# Cevap notu
note-title = Cevap notu: { $title }
note-made-on = Hazırlandığı gün: { $day }
note-what = Burada halkın kendi sözleriyle ne dediği ve belediyenin bununla ne yaptığı yazıyor.
note-counts = Yazılı cevaplar: { $received } geldi, { $accepted } sayılıyor. Bir noktanın altında: { $inPoints }.
note-let-through = Bir çalışanın serbest bıraktığı, noktaların dışındaki cevaplar: { $letThrough }.
note-order = Bir cevap birden fazla noktanın altında olabilir. Sıralama bir şey anlatmaz.
note-masked = İsimler, adresler ve numaralar çıkarıldı. Kimin yazdığı, ne seçtiği ve nerede oturduğu yazmıyor.
note-looked = Noktaları bir bilgisayar programı buldu. Bir çalışanın cümlelerine baktığı cevap sayısı: { $looked }.
note-contents = Noktalar
note-answers = Cevaplar
note-point = Nokta { $number }
note-no-point = Hiçbir noktada değil
note-continued = (devamı)
note-opposite = Tersi şu noktada: { $number }: “{ $claim }”
note-unprinted = { $count ->
    [one] Bir cevap daha sayıldı, ama burada yok. Tehdit veya hakaret ediyor, bir bilgisayara emir veriyor ya da bir şey söylemiyor.
   *[other] { $count } cevap daha sayıldı, ama burada yok. Tehdit veya hakaret ediyor, bir bilgisayara emir veriyor ya da bir şey söylemiyorlar.
}
note-rest = { $count ->
    [one] Bir cevap daha beş veya daha fazla kişinin noktasında değil. Sayıldı; metni ancak bir çalışan kimsenin tanınamayacağını gördükten sonra burada yer alır.
   *[other] { $count } cevap daha beş veya daha fazla kişinin noktasında değil. Sayıldılar; metinleri ancak bir çalışan kimsenin tanınamayacağını gördükten sonra burada yer alır.
}
note-outcome = Sonuç { $number }
note-outcome-of = Sonuç { $number }: { $result }
note-outcome-none = Bu konuda henüz bir karar yok.
note-page-of = Sayfa { $page } / { $pages }
note-pages = Sayfalar
note-page-before = Önceki sayfa
note-page-after = Sonraki sayfa

# Başka bir dildeki sözler
words-language = Dil: { $language }.
words-translated-colleague = Bir çalışanın çevirisi: “{ $words }”
words-translated-model = Bir bilgisayarın çevirisi: “{ $words }”
digest-points-languages = Farklı dillerdeki noktalar birleştirilmedi.

# Kişisel bağlantıyla bütün cevapları okumak
access-answers-title = Bütün cevapları okuyun
access-answers-how = Halkın yazdıklarını, isimler olmadan okursunuz. Bu bağlantı yalnızca sizin içindir. Lütfen başkasına vermeyin.
access-answers-button = Oku
access-answers-gone-title = Bu sayfa şu anda okunamıyor
access-answers-gone = Bu sayfayı kişisel bir bağlantıyla okursunuz. Bağlantınız var mıydı? Bir kez daha açın. Artık çalışmıyor mu, ya da yok mu? Belediyeden bir bağlantı isteyin.
access-onward = Daha önce girmiş miydiniz? Buradan devam edin.

# Woorden van een inwoner die ergens niet horen
complaint-link = Bu sözler burada olmamalı mı?
complaint-title = Burada olmaması gereken sözler
complaint-intro = Bunu burada yaşayan biri yazdı. Burada olmaması gerektiğini mi düşünüyorsunuz? Bize nedenini yazın. Belediyeden bir çalışan okur.
complaint-why = Neden?
complaint-why-private = Birisi tanınabilir veya birinin özel hayatı hakkında bir şey var.
complaint-why-insult = Birine hakaret ediliyor veya ayrımcılık yapılıyor.
complaint-why-threat = Birisi tehdit ediliyor.
complaint-why-mine = Bunu ben yazdım.
complaint-why-other = Başka bir şey.
complaint-words = Bir şey eklemek ister misiniz? Zorunlu değil.
complaint-no-name = Adınızı sormuyoruz ve kim olduğunuzu kaydetmiyoruz.
complaint-send = Gönder
complaint-choose = Önce nedenini seçin.
complaint-state-open = Teşekkürler. Bildiriminizi aldık. Bir çalışan onu okur ve karar verir: kaldırmak veya bırakmak.
complaint-keep-link = Bu sayfanın bağlantısını bir yere not edin. Ne yaptığımızı daha sonra burada okursunuz. Bunu yalnızca bu bağlantıya sahip olan görür.
complaint-state-hidden = Bu sözleri kaldırdık. Bildiriminiz için teşekkürler.
complaint-state-left = Bu sözleri olduğu gibi bırakıyoruz.
complaint-state-gone = Bu sözler artık orada değil.
complaint-because = Çalışanımız şunu yazdı:
complaint-many = Bu sözler hakkında zaten çok bildirim aldık. Önce onları okuyoruz. Bildiriminiz kaydedilmedi.

# Het gesprek in de browser
web-cookie = Bu tarayıcı ancak siz başladığınızda bir numarayı hatırlar. Böylece daha sonra devam edebilir ve cevabı okuyabilirsiniz. Kim olduğunuzu bilmiyoruz.
web-go-on = Devam edin
web-above = Daha önce söylenenler
web-now = Sıra sizde
web-done = Katıldınız
web-another = Bu tarayıcıda başka biri de katılmak istiyor mu?
web-another-how = Mümkün. O zaman görüşmeniz bu ekrandan kaybolur. Cevaplarınız sayılmaya devam eder. Belediyenin cevabı ikiniz için de burada görünür.
web-another-count = Meclise yalnızca bunun kaç kez olduğunu söyleriz. Burada kimsenin cevabınızı okumasını istemiyor musunuz? O zaman kendi cihazınızı kullanın.
web-another-begin = Başka biri katılıyor
web-you = Siz
web-write = Cevabınız
web-write-else = Başka bir şey yazın
web-send = Gönder
web-wait = Lütfen bekleyin.
web-failed = Bağlantı yok. Lütfen tekrar deneyin.
web-locate = Şu anda bulunduğum yeri kullan
web-not-located = Tarayıcınız nerede olduğunuzu söylemiyor. Mahallenizi bir düğmeyle seçin.
web-file = Verilerinizin bulunduğu dosya
web-menu = Daha fazla: dil, verileriniz, yardım
web-trap = Burayı boş bırakın
web-onward = Devam edin
web-strange-title = Bu form başka bir siteden geldi
web-strange = Onunla hiçbir şey yapmadık. Konuşmaya geri dönün ve orada deneyin.
web-unknown-title = Bu soruları bilmiyoruz
web-unknown = Bağlantı çok eski olabilir veya içinde yazım hatası olabilir. Şu anda neler hakkında görüş bildirebileceğinize bakın.
web-too-much-title = Bu çok uzun
web-too-much = Bunu kaydetmedik. Daha kısa yazın veya iki parça halinde gönderin.
web-not-saved-title = Bu kaydedilmedi
web-not-saved = Bir sorun oluştu. Biraz bekleyin ve tekrar deneyin.
web-not-known = Bu kaydedilmedi. Bu tarayıcıda numaranız artık yok. Lütfen yeniden başlayın.
web-no-cookie = Tarayıcınız bu görüşmenin numarasını hatırlamıyor. O zaman cevaplarınız kaybolur. Bu web sitesi için çerezlere izin verin ya da başka bir tarayıcı kullanın.
command-verder = Başka bir cihazda devam etmek
move-words = Bu dört kelimeyle başka bir cihazda devam edebilirsiniz:
move-how = Orada aynı soruları açın ve kelimeleri yazın. Ya da onları diğer sohbette mesaj olarak gönderin.
move-how-at = Orada { $url } adresini açın ve kelimeleri yazın. Ya da onları diğer sohbette mesaj olarak gönderin.
move-once = Kelimeler bir kez ve bir gün boyunca geçerlidir. Onları başka kimseye vermeyin.
move-shared = Aynı sorular burada birden fazla kez cevaplandı. Hepsi birlikte gider, başkasının cevapları da.
move-nothing = Henüz devam edilecek bir şey yok. Önce sorulara başlayın.
move-same = Zaten buradasınız. Kelimeleri başka bir cihazda kullanın.
move-here = Burada devam ediyorsunuz. Diğer cihazdaki konuşma silindi.
move-left = Konuşmanız artık başka bir cihazda devam ediyor. Burada silindi.
move-unknown = Bu kelimeleri bilmiyoruz. Dört kelimeyi de aralarında boşluk bırakarak yazın. Bir kez ve bir gün boyunca geçerlidirler.
move-too-often = Çok fazla yanlış kod denendi. Yarın tekrar deneyin.
web-bring = Başka bir cihazda zaten başladınız mı?
web-bring-words = Orada aldığınız dört kelime
mail-offer = Bir cevap geldiğinde e-posta ister misiniz?
mail-only = Tek bir e-posta alırsınız: cevap. Sonra adresinizi sileriz. Önce adresinizi onaylamanız gerekir.
mail-address = E-posta adresiniz
mail-asked = E-postanıza bakın. Oradaki bağlantıyı açın, cevabı e-postayla alırsınız.
mail-unfit = Bu bir e-posta adresi değil. Tamamının yazılı olup olmadığına bakın.
mail-closed = Bu şu anda mümkün değil. Bu sayfaya daha sonra yeniden bakın.
mail-ask-subject = { $town } belediyesinin cevabını e-postayla ister misiniz?
mail-ask = { $town } belediyesine görüşünüzü bildirdiniz. Cevabı e-postayla ister misiniz? O zaman bu bağlantıyı açın. Bu siz değil miydiniz? O zaman bir şey yapmanız gerekmez.
mail-link = { $url }
mail-answer-subject = { $town } belediyesinin cevabı
mail-answer = { $town } belediyesi anlattıklarınıza şu cevabı veriyor.
mail-forgotten = E-posta adresinizi şimdi sildik. Artık bizden e-posta almazsınız.
mail-title = E-postayla cevap
mail-how = Belediye cevap verdiğinde tek bir e-posta ister misiniz? Sonra adresinizi sileriz.
mail-confirmed = Bu tamam. Bir cevap olduğunda tek bir e-posta alırsınız.
mail-yes = Evet, bana cevabı gönderin
mail-no = Hayır, adresimi silin
web-mail-gone-title = Bu bağlantı artık çalışmıyor
web-mail-gone = Belki cevabı zaten aldınız ya da adresiniz silindi.
web-mail-stopped-title = Adresiniz silindi
web-mail-stopped = Bizden e-posta almazsınız.
