# Sade Türkçe. Kısa cümleler, günlük kelimeler. "Siz" diye konuşulur.

# Söz (ilk sorudan önce)
promise-decided = Kesin olan: { $decided }
promise-open = Henüz açık olan: { $open }
promise-decider = Kim karar veriyor: { $decider }
promise-rung-inform = Fikriniz ne işe yarıyor: belediye size ne olacağını anlatır.
promise-rung-consult = Fikriniz ne işe yarıyor: belediye karar vermeden önce ne düşündüğünüzü okur.
promise-rung-advise = Fikriniz ne işe yarıyor: siz öneri verirsiniz. Belediye başka türlü yaparsa nedenini açıklar.
promise-rung-coproduce = Fikriniz ne işe yarıyor: planı belediyeyle birlikte yaparsınız.
promise-rung-codecide = Fikriniz ne işe yarıyor: siz de birlikte karar verirsiniz.
promise-answer-by = Ne zaman haber alırsınız: en geç { $answerBy }.
promise-privacy = Adınızı, kullanıcı adınızı ve fotoğrafınızı saklamıyoruz. Yazdıklarınız isimsiz olarak meclisin haftalık özetine girebilir. Cevabınıza lütfen isim veya telefon numarası yazmayın.
promise-privacy-company = Adınızı, kullanıcı adınızı ve fotoğrafınızı saklamıyoruz. Yazdıklarınız isimsiz olarak meclisin haftalık özetine girebilir. { $channel } belediyenin değildir. Cevabınıza lütfen isim veya telefon numarası yazmayın.
promise-privacy-team = Adınızı cevaplarınızla birlikte saklamıyoruz. Meslektaşlarınız yazdıklarınızı okur, ama siz olduğunuzu görmez. Cevabınıza isim yazmamanız daha iyi olur.
promise-privacy-team-company = Adınızı cevaplarınızla birlikte saklamıyoruz. Meslektaşlarınız yazdıklarınızı okur, ama siz olduğunuzu görmez. { $channel } belediyenin değildir. Cevabınıza isim yazmamanız daha iyi olur.
promise-version = Bu, sözün { $version }. sürümü.
formal = { $objectionUrl ->
    [none] Bu resmî bir itiraz değildir.
   *[other] Bu resmî bir itiraz değildir. İtiraz etmek ister misiniz? Buradan yapabilirsiniz: { $objectionUrl }
}
promise-begin = { $questions ->
    [one] Tek bir soru var. Katılır mısınız?
   *[other] En fazla { $questions } kısa soru var. Her soruyu atlayabilirsiniz. Katılır mısınız?
}
promise-changed = "{ $title }" hakkındaki söz değişti. Bu artık { $version }. sürüm.
promise-new-day = Haber alacağınız gün değişti. Önce en geç { $before } idi. Şimdi en geç { $answerBy }.
promise-because = Nedeni şu: { $because }
news-stop = Artık mesaj almak istemiyor musunuz? /stop yazıp gönderin.
button-begin = Başla
begin-first = Bunu henüz saklamadım. Önce Başla düğmesine basın. Sonra cevap verebilirsiniz.

# Sorular
progress = Soru { $number } / { $total }
council-reads = Belediye meclisi bunu adınız olmadan okuyabilir.
hint-multiple = Birden fazla cevap seçebilirsiniz. Bitince Tamam düğmesine basın.
hint-text = Cevabınızı yazın ve mesaj olarak gönderin.
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
already-answered = Bu soruya zaten cevap verdiniz.
old-button = Bu düğme artık çalışmıyor. Son mesaja bakın.

# Düğmeli bir soruda not
remark-offer = "{ $question }" sorusunda bir şey yazdınız. Bunu not olarak eklemek ister misiniz?
button-remark = Evet, ekle
button-no-remark = Hayır, saklama
remark-kept = Teşekkürler. Notunuz saklandı.
remark-dropped = Peki. Bu mesaj saklanmadı.
remark-hidden = Bu soru artık cevaplarınıza uymuyor. Bu yüzden notunuz saklanmadı. Sonunda yine bir şey ekleyebilirsiniz.

# Bitti
receipt-thanks = Teşekkür ederiz! Bitirdiniz. "{ $title }" hakkındaki cevaplarınızı sakladık.
receipt-next = Bundan sonra ne olacak? Katılmak { $closes } gününe kadar mümkün. Belediye meclisi her hafta sakinlerin ne dediğini okur.
receipt-answer-by = En geç { $answerBy } günü bununla ne yapıldığını burada duyarsınız.
receipt-add = Söylemek istediğiniz başka bir şey var mı? Yazabilirsiniz.
button-add = Bir şey ekle
add-now = Eklemek istediğinizi yazın ve mesaj olarak gönderin.
added = Teşekkürler. Bu eklendi.

# Bir konuşmanın dışında
lobby-asked = Hoş geldiniz! Burada belediyeye ne düşündüğünüzü söyleyebilirsiniz.
lobby-unknown-code = Bu bağlantıyı tanımıyorum ya da çok eski.
lobby-nothing-going-on = Şu anda bir soruya cevap vermiyorsunuz. Bu mesaj saklanmadı.
lobby-open = { $count ->
    [one] Şimdi bu konuda fikrinizi söyleyebilirsiniz. Düğmeye basın.
   *[other] Şimdi bu konularda fikrinizi söyleyebilirsiniz. Bir düğmeye basın.
}
lobby-empty = Şu anda fikrinizi söyleyebileceğiniz bir konu yok. Daha sonra tekrar gelin.
not-yet-open = "{ $title }" hakkında { $opens } gününden itibaren konuşabilirsiniz.
closed = "{ $title }" hakkında artık konuşulamıyor. Şimdi gönderdiğinizi saklamıyoruz. Belediye en geç { $answerBy } günü bununla ne yapıldığını anlatır.
stopped = Tamam. Artık mesaj almayacaksınız. Daha sonra yine katılmak isterseniz /start gönderin.
button-was-answer = Bu benim cevabımdı
was-answer = Tamam. Bunu cevabınız olarak saklıyorum.
unknown-command = Bu komutu tanımıyorum. /start ile hangi konularda konuşabileceğinizi görürsünüz. /hulp ile yardım alırsınız.

# Telegram menüsü
command-start = Hangi konularda konuşabileceğinizi görün
command-stop = Artık mesaj almayın

# Geri, değiştirme, ifadeler, yer
button-back = ← Geri
button-keep = Böyle kalsın
button-change = Bir cevabı değiştir
change-which = Hangi cevabı değiştirmek istiyorsunuz? Soruya basın.
hint-place = Mahallenizi seçin. Konumunuzu da paylaşabilirsiniz. O zaman yalnızca mahalleyi saklarız.
no-location-needed = Bu soru için konumunuz gerekmiyor. Onu saklamadım.
location-outside = Bu yer mahallelerden hiçbirinde değil. Konumunuzu saklamadım. Mahallenizi bir düğmeyle seçin.
statement = İfade { $number } / { $total }
button-agree = Katılıyorum
button-disagree = Katılmıyorum
button-pass = Bilmiyorum
button-enough = Yeter, devam et
voted-agree = Katılıyorsunuz.
voted-disagree = Katılmıyorsunuz.
voted-pass = Bilmiyorsunuz.
your-votes = Oylarınız: { $agree } kez katılıyorum, { $disagree } kez katılmıyorum, { $pass } kez bilmiyorum.
own-statement-offer = "{ $question }" için kendiniz bir şey yazdınız. Bunu kendi ifadeniz olarak eklemek ister misiniz?

# Yazılan, değiştirilen ve sesli mesajlar
edit-kept = Değişikliğinizi sakladım.
edit-not-understood = Bu değişiklik düğmelerden hiçbirine uymuyor. Önceki cevabınız duruyor.
edit-unknown = Bu mesajın hangi soruya ait olduğunu artık bilmiyorum. Değişikliğiniz saklanmadı. Cevabınızı yeni bir mesajda yazın.
heard = Şunu duydum:
heard-right-question = Doğru mu?
heard-right = Güzel.
forwarded = Bu mesaj iletilmiş:
forwarded-question = Bunlar sizin de sözleriniz mi?
button-forwarded = Evet, bunu söylemek istiyorum
hint-place-buttons = Mahallenizi bir düğmeyle seçin.
location-no-map = Bu yerin hangi mahallede olduğunu göremiyorum. Konumunuzu saklamadım. Mahallenizi bir düğmeyle seçin.
whole-answer = "{ $question }" sorusuna cevabınızın tamamı şimdi şöyle:
button-change-answer = Cevabımı değiştir
only-caption = Yalnızca birlikte yazdığınız sözleri okudum. Sesli mesajı duyamadım.
button-right = Evet, doğru
button-again = Tekrar söyleyeceğim
button-type = Yazmayı tercih ederim
say-again = Bunu saklamadım. Lütfen bir kez daha söyleyin.
type-it = Bunu saklamadım. Cevabınızı yazın ve mesaj olarak gönderin.
not-heard = Sizi iyi duyamadım. Bir kez daha söyleyin ya da cevabınızı yazın.
only-words-voice = Henüz dinleyemiyorum. Lütfen cevabınızı yazın ya da bir düğmeye basın.
only-words-too-long = Bu mesaj dinlemek için çok büyük. Daha kısa bir mesaj gönderin ya da cevabınızı yazın.
only-words-photo = Fotoğraflara bakamıyorum. Yanına birkaç kelime yazın ya da cevabınızı yazın.
only-words-other = Bunu okuyamıyorum. Bir düğmeye basın ya da cevabınızı yazın.
slow-down = Arka arkaya çok mesaj gönderiyorsunuz. Hepsini saklıyorum. Bir süre her mesaja cevap vermeyeceğim.
reminder = Henüz bitirmemiştiniz. Devam etmek ister misiniz? Kaldığınız soru bu. Yalnızca bir kez hatırlatırım.

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
idea-offer = Bunu belediyeye fikir olarak vermek ister misiniz?
button-idea = Evet, bu benim fikrim
idea-thanks = Teşekkür ederiz! Fikriniz saklandı.
idea-reader = Bunu okuyan: { $reader }.
idea-reader-town = Fikrinizi { $town } belediyesi okur.
report = Bozuk ya da kirli bir şey mi var? O zaman burada da bildirin. Bu daha hızlıdır: { $url }

# Tehlike
danger = Şu anda tehlike var mı? Hemen 112'yi arayın. İntiharı mı düşünüyorsunuz? 113'ü veya 0800-0113'ü arayın. Ücretsizdir.

# Haklarınız
my-data = Sizin hakkınızda bunları saklıyoruz. Hepsi aşağıdaki dosyada da var.
my-data-about = Bu sohbetteki numaranız: { $address }. İsim ve fotoğraf saklamıyoruz.
my-data-no-answers = Burada henüz bir şey doldurmadınız.
my-data-ideas = Fikirleriniz
forget-which = Neyi unutalım? Dokunduktan sonra hemen silinir. Daha önce yayımlanan sayılar kalır.
button-forget-all = Benimle ilgili her şeyi unut
forgotten-all = Her şey silindi. Sizi artık tanımıyoruz. Daha sonra katılmak isterseniz /start gönderin.
forgotten-one = Bu silindi.
forget-nothing = Tamam. Hiçbir şey silinmedi.
help = Belediyenin bir bilgisayar programıyla konuşuyorsunuz. Bir düğmeye basın ya da cevabınızı yazın. /start ile konuları görürsünüz. /idee ile fikir verirsiniz. /stop ile artık mesaj almazsınız.
help-town = Bir insanla mı konuşmak istiyorsunuz? { $town } belediyesine başvurun.
help-call = Bir insanla mı konuşmak istiyorsunuz? { $town } belediyesini arayın: { $phone }.
help-call-hours = Bir insanla mı konuşmak istiyorsunuz? { $town } belediyesini arayın: { $phone } ({ $hours }).
privacy = { $town } belediyesi ne düşündüğünüzü sorar ve sonra bununla ne yapıldığını anlatır.
privacy-what = Cevaplarınızı, dilinizi ve bu sohbetin numarasını saklarız. Bu numara veritabanında kilitlidir.
privacy-not = Adınızı, kullanıcı adınızı, fotoğrafınızı, konumunuzu ve sesinizi saklamıyoruz.
privacy-company = { $channel } belediyenin değildir. { $company } bizimle konuştuğunuzu ve ne gönderdiğinizi görebilir.
privacy-own-channel = Bu sohbet belediyenin kendisine aittir.
privacy-rights = /mijngegevens ile her şeyi görürsünüz. /vergeet ile sileriz. /stop ile artık mesaj almazsınız.

# Gruplar
group-hello = Merhaba! Burada yazılanları okumuyorum. /inspraak yazın, hangi konularda konuşabileceğinizi göstereyim.
group-invitation = Şimdi bunlar hakkında fikrinizi söyleyebilirsiniz. Cevabı benimle ayrı bir sohbette verirsiniz. Bu grubu okumuyorum.
command-idee = Belediyeye bir fikir verin
command-taal = Başka bir dil seçin
command-mijngegevens = Sizden ne sakladığımızı görün
command-vergeet = Bilgilerinizi sildirin
command-hulp = Yardım alın ya da bir insanla konuşun
command-privacy = Bilgilerinize ne oluyor
bot-description = Belediye burada ne düşündüğünüzü sorar. Tek dokunuşla cevap verirsiniz. Adınızı saklamıyoruz. Bununla ne yapıldığını her zaman duyarsınız. Başlat'a basın.
bot-short-description = Belediyeye ne düşündüğünüzü söyleyin. Ne yapıldığını her zaman duyarsınız.
digest-votes = katılıyor { $agree }, katılmıyor { $disagree }, bilmiyor { $pass }
digest-rank-note = Katılanlar hepsini sıraya koydu. Çubuk, kaç kez 1. sırada olduğunu gösterir.
digest-rank-detail = ortalama { NUMBER($place, maximumFractionDigits: 1) }. sırada; { $first } kez ilk, { $last } kez son
digest-rank-brief = ortalama { NUMBER($place, maximumFractionDigits: 1) }. sırada

# Meclis için haftalık özet
digest-title = Meclis özeti { $number }, sürüm { $version }
digest-period = { $from } ile { $to } arası (bu günler dahil)
digest-period-so-far = { $from } ile { $to } arası. Bu hafta henüz bitmedi.
digest-town = { $name } Belediyesi
digest-nothing = Şu anda sakinlerin konuşabileceği bir konu yok.
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
digest-left-out-statements = Ve { $options } ifade daha; toplam { $times } kez katılıyor dendi.
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
digest-by-source = Hangi yerden
digest-by-language = Hangi dilde
digest-by-helper = Birinin yardımıyla
digest-source-other = başka yer
digest-source-none = kodsuz
digest-helper-true = yardımla
digest-promises = Sakinlere verilen sözler
digest-promise-due = { $title }: sakinler en geç { $answerBy } günü ne yapıldığını duyar.
digest-promise-overdue = { $title }: gecikti. Sakinler { $answerBy } günü cevap almalıydı.
digest-promise-kept = { $title }: sakinler cevap aldı.
digest-ideas = Fikirler
digest-ideas-none = Henüz ayrı bir fikir gelmedi.
digest-ideas-intro = { $count ->
    [one] Sakinler bir fikir gönderdi.
   *[other] Sakinler { $count } fikir gönderdi.
}
digest-ledger = Yazılı cevapların hepsi nereye gitti
digest-ledger-received = Gelen
digest-ledger-in-themes = Yukarıdaki konularda
digest-ledger-apart = Ayrı tutulan
digest-ledger-rejected-because = Reddedilen ({ $reason })
digest-ledger-no-reason = neden belirtilmedi
digest-ledger-waiting = Henüz okunmayan
digest-ledger-withdrawn = Geri alınan
digest-made-by-code = Bunu dil modeli olmadan bir bilgisayar programı yaptı. Her alıntı bir cevapta aynen geçer. Her sayı veritabanında sayıldı.
digest-count = sayı
digest-answer = cevap
digest-list-title = Meclis için özetler
digest-list-empty = Henüz yayımlanmış bir özet yok.
digest-not-found = Böyle bir özet yok ya da henüz yayımlanmadı.

# Web sitesi
home-title = { $name } belediyesinde söz sizin
home-how = { $chats } uygulamasında cevap verirsiniz. Başka bir hesap gerekmez. Adınızı saklamıyoruz.
home-open = Fikrinizi söyleyin: { $title }
home-digests = Meclisin her hafta okuduğu
page-not-found = Böyle bir sayfa yok.

# Kurallar
button-rules = Kurallar
rules = Kurallar bunlar. Yazılı bir cevap şu nedenlerle sayılmaz:
reason-off-topic = Başka bir konu hakkında.
reason-threat = Birini tehdit ediyor.
reason-insult = Birine kimliği yüzünden hakaret ediyor.
reason-private = Başkasının kişisel bilgileri var.
reason-advertising = Bu bir reklam.
rules-anger = Kızgın olabilirsiniz. Eleştirebilirsiniz. Buna bilgisayar değil, bir insan karar verir. Cevabınız sayılmazsa size her zaman söyleriz.
rejected = Şu sözlerinizi saymıyoruz:
rejected-because = Nedeni şu:
rejected-try = Bir kez daha deneyebilirsiniz. Düğmeye basın. Diğer cevaplarınız sayılır.
rejected-for-good = Artık yeniden deneyemezsiniz. Diğer cevaplarınız sayılır.
rejected-idea = Her zaman başka bir fikir gönderebilirsiniz.
button-try-again = Yeniden yaz

# Belediyenin sorusu
relay-asks = Belediye fikriniz hakkında size bir şey sormak istiyor:
relay-asks-about = Belediye "{ $title }" konusundaki cevabınız hakkında size bir şey sormak istiyor:
relay-question = Soru şu:
button-relay = Cevap ver
relay-write = Cevabınızı yazıp mesaj olarak gönderin. Bunu yalnızca belediye okur.
relay-thanks = Teşekkürler. Belediye cevabınızı okuyacak.
relay-over = Bu soruyu zaten cevapladınız ya da soru artık gerekli değil.

poster-call = Görüşünüzü söyleyin
poster-how = Telefonunuzun kamerasını koda tutun. Ya da bu adresi yazın:
poster-what = { $chats } uygulamasında cevap verirsiniz. Birkaç dakika sürer. Adınızı vermeniz gerekmez.
poster-when = { $closes } tarihine kadar katılabilirsiniz. En geç { $answerBy } tarihinde cevaplarla ne yapıldığını duyarsınız.
poster-code = { $url } adresine giden QR kodu
poster-not-yet = Bu afiş henüz hazır değil. Lütfen bir dakika sonra yeniden deneyin.
digest-remark = Belediye ekibinin notu: { $remark }
unsubscribed = Bu özeti artık e-postayla almayacaksınız.
unsubscribe-ask = Bu özeti artık e-postayla almak istemiyor musunuz?
button-unsubscribe = Aboneliği bitir
digest-made-with-model = Bunu bir bilgisayar programı yaptı. Bir dil modeli ({ $writer }) noktalar önerdi ve bunları kimin söylediğini okudu. Bu her seferinde belirtilir. Böyle bir sayı yanlış olabilir. Bu noktaları bir çalışan onayladı. Her alıntı bir cevapta aynen geçer. Diğer her sayı veritabanında sayıldı.
digest-brief = Kısaca
digest-asked = Sizden istediğimiz
digest-asked-overdue = { $title } Cevap verin. En geç { $answerBy } olmalıydı.
digest-asked-soon = { $title } En geç { $answerBy } tarihine kadar cevap verilmesini sağlayın.
digest-also = Ayrıca söylenenler: { $themes }.
digest-by-neighbourhood = Hangi mahalleden
digest-of-residents = { $residents } kişiden { $count }
digest-ledger-line = Yazılı cevaplar: { $received } geldi, { $inThemes } konularda
digest-ledger-line-none = Kimse kendi sözleriyle cevap yazmadı.
digest-more = Bu konuyla ilgili her şey
digest-whole = Konu konu her şey
digest-small-groups = Küçük gruplar:
digest-council = Meclis üyeleri ne yaptı
digest-council-asks = Bir üye soruyor ({ $title }): { $words } { $name }
digest-council-takes-up = Bir üye üstleniyor ({ $title }): { $words } { $name }
council-welcome = Hoş geldiniz. Bundan sonra meclis için haftalık özeti burada alırsınız. Almamak için /stop yazın.
digest-merged = Buna dahil: { $themes }.
digest-dissent-chosen = { $title } hakkında yazanlardan { $count } kişi “{ $label }” seçti
digest-agreement = Nerede aynı fikirdeler, nerede değiller
digest-way-agreed = Çoğu şuna katılıyor
digest-way-disagreed = Çoğu şuna katılmıyor
digest-way-divided = Görüşler şu konuda ayrılıyor
digest-by-question = Bıraktığı ya da hâlâ üzerinde olduğu soru
digest-question-start = başlangıç
digest-by-unreachable = Artık ulaşılamıyor
digest-unreachable-blocked = botu engelledi
digest-unreachable-deactivated = hesabı artık yok
digest-unreachable-not-found = sohbet bulunamadı
button-council-asks = Geri soru sor: { $title }
button-council-takes-up = Bunu üstleniyorum: { $title }
council-write-asks = Ne bilmek istiyorsunuz? Tek mesajda yazın.
council-write-takes-up = Neyi üstleniyorsunuz? Tek mesajda yazın.
council-write-not-formal = Bu resmi bir meclis sorusu değildir. Belediyenin ekibi okur. Bir sonraki özette de yer alır.
council-written = Kaydedildi. Ekip şimdi okuyor. Adınız yazmıyor.
button-council-name = Adımı ekle
council-write-name = Adınızı tek mesajda yazın.
council-named = Kaydedildi. Adınız artık yazıyor.
digest-how-to-act = Bir şey sormak ya da üstlenmek ister misiniz? Slack veya Telegram’daki düğmeleri kullanın. Bu resmi bir meclis sorusu değildir.
follow-up = "{ $title }" konusuna katıldınız. Yanıtınızla şu yapıldı.
follow-up-ideas = Bir fikir gönderdiniz. Onunla şu yapıldı.
follow-up-said = Şöyle dediniz: "{ $words }"
follow-up-said-more = { $count ->
    [one] Bir şey daha söylediniz.
   *[other] { $count } şey daha söylediniz.
}
follow-up-took-part = Yanıtlardan seçtiniz. Bunlar sayıldı.
follow-up-themes = Söylediğiniz şu konuya giriyor: { $themes }.
follow-up-apart = Bir yanıtınız ayrı tutuldu. Okundu, ama bir konuya girmiyor.
follow-up-rejected = Bir yanıtınız sayılmadı. Nedeni şu:
follow-up-waiting = Bir yanıtınız henüz okunmadı.
follow-up-voted-agree = Şuna katıldınız: "{ $statement }"
follow-up-voted-disagree = Şuna katılmadınız: "{ $statement }"
follow-up-voted-pass = Şunu bilmediniz: "{ $statement }"
answer-in-language = Bu yanıt şu dilde yazıldı: { $language }.
answer-by-machine = Bu yanıtı bir bilgisayar çevirdi. Belediyeden biri kontrol etti.
follow-up-done =
    Bu yapılacak. Konu: { $about }
    { $what }
    Neden: { $because }
    Karar veren: { $decidedBy }
    { $link }
follow-up-partly =
    Bunun bir kısmı yapılacak. Konu: { $about }
    { $what }
    Neden: { $because }
    Karar veren: { $decidedBy }
    { $link }
follow-up-not =
    Bu yapılmayacak. Konu: { $about }
    { $what }
    Neden olmadı: { $because }
    Karar veren: { $decidedBy }
    { $link }
follow-up-nothing = Söylediğiniz konuda bir karar alınmadı.
follow-up-more = Daha fazlasına karar verildi. Burada okuyabilirsiniz: { $url }
follow-up-next = Bundan sonra: { $next }
felt-ask = Sesinizin duyulduğunu hissediyor musunuz?
button-felt-yes = Evet
button-felt-bit = Biraz
button-felt-no = Hayır
felt-chosen-yes = Seçiminiz: Evet
felt-chosen-bit = Seçiminiz: Biraz
felt-chosen-no = Seçiminiz: Hayır
felt-thanks = Teşekkür ederiz.
felt-words-ask = Bir şey eklemek ister misiniz? Tek mesajda yazın. Zorunlu değil.
felt-words-thanks = Teşekkür ederiz. Ekip bunu adınız olmadan okur.
digest-felt-heard = Yanıttan sonra sesinin duyulup duyulmadığını söyleyen katılımcı sayısı: { $n }. Evet { $yes }, biraz { $bit }, hayır { $no }.
report-title = Katılım raporu { $number }, sürüm { $version }
report-preparation = Hazırlık
report-rung-inform = Sakinler bilgilendirildi.
report-rung-consult = Sakinlerin görüşü alındı.
report-rung-advise = Sakinler tavsiye verdi.
report-rung-coproduce = Sakinler planı birlikte yaptı.
report-rung-codecide = Sakinler birlikte karar verdi.
report-days = Katılım { $opens } ile { $closes } arasındaydı.
report-changes = { $count ->
    [0] Sakinlere verilen söz sonra değişmedi.
    [one] Söz sonra bir kez değişti. Katılan herkese haber verildi.
   *[other] Söz sonra { $count } kez değişti. Katılan herkese haber verildi.
}
report-heard = Ne sorduk, kim katıldı ve ne söylendi
report-done = Ne yapıldı ve neden
report-not-done = Sakinler henüz yanıt almadı.
report-told = Bu konudaki { $receivers } mesajdan { $sent } tanesi ulaştı. { $unreachable } katılımcıya artık ulaşılamadı.
report-promise = Söz tutuldu mu?
report-promise-on-time = Evet. Sakinler en geç { $answerBy } tarihinde yanıt alacaktı. { $answeredOn } tarihinde aldılar.
report-promise-late = Geç kalındı. Sakinler en geç { $answerBy } tarihinde yanıt alacaktı. { $answeredOn } tarihinde aldılar.
report-promise-overdue = Hayır. Sakinler en geç { $answerBy } tarihinde yanıt alacaktı. Hâlâ bekliyorlar.
report-promise-not-yet = Henüz değil. Sakinler en geç { $answerBy } tarihinde yanıt alacak.
report-felt-nobody = Sesinin duyulup duyulmadığını henüz kimse söylemedi.
report-lessons = Dersler
report-tried = Ne denedik: { $tried }
report-expected = Ne bekledik: { $expected }
report-learned = Ne öğrendik: { $learned }
report-no-lessons = Henüz ders yazılmadı.
lessons-title = Şundan öğrendiklerimiz: { $title }
lessons-reach = Erişim
lessons-reach-counts = { $people } katılımcı, { $texts } yazılı yanıt
lessons-questions = Soru sayısı
lessons-hours = Ekibin saatleri
lessons-felt = Sakinler seslerinin duyulduğunu hissetti mi?
lessons-failed = Ne olmadı
lessons-again = Neyi yine yapardık
lessons-empty = Doldurulmadı
report-people = { $count ->
    [0] Henüz kimse katılmadı.
    [one] Bir kişi katıldı.
   *[other] { $count } kişi katıldı.
}
page-languages = Diller
page-promise = Belediyenin sözü
page-new-day = Haber alacağınız gün değişti. Nedeni şu:
page-stage = Hangi aşamada
page-stage-not-yet = { $since } gününden itibaren katılabilirsiniz.
page-stage-open = Şimdi katılabilirsiniz. Son gün: { $closes }.
page-stage-closed = { $since } gününden beri katılım kapalı. Belediye şimdi cevaplara bakıyor.
page-stage-with-council = { $since } gününden beri karar verende:
page-stage-answered = { $since } günü sakinler cevap aldı.
page-overdue = Belediye gecikti. Sakinler en geç { $answerBy } günü cevap almalıydı.
page-outcomes = Ne yapıldı
page-outcome-done = Bu yapılacak.
page-outcome-partly = Bunun bir kısmı yapılacak.
page-outcome-not = Bu yapılmayacak.
page-because = Nedeni:
page-decided-by = Karar veren:
page-outcome-link = Daha fazla bilgi:
page-next = Sırada ne var:
page-experiment = Bu bir denemedir
page-try = Ne deniyoruz
page-expect = Ne bekliyoruz
page-learned = Ne öğrendik
home-about = Ne söz verildi, ne yapıldı: { $title }
digest-elsewhere = Bu özette ayrıca, sayfada: { $titles }.
promise-no-reason = Belediye bunun için henüz bir neden belirtmedi.
news-council-asks = Bir meclis üyesinin "{ $title }" hakkında bir sorusu var. Siz buna katıldınız. Meclis üyesi şunu soruyor:
news-council-takes-up = Bir meclis üyesi "{ $title }" konusunda bir şey yapacak. Siz buna katıldınız. Meclis üyesi şöyle diyor:
digest-brief-none = Bu hafta yeni bir şey gelmedi.
digest-no-sample = Katılanlar bunu kendileri seçti. Yani sayılar bütün sakinlerin ne düşündüğünü göstermez.
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
digest-brief-open-changed = Belediye sözünü değiştirdi. Sakinler artık şu konuda söz sahibi: “{ $open }”.
digest-brief-decider-changed = Belediye kimin karar vereceğini değiştirdi.
digest-brief-promise-changed = Belediye bu hafta sakinlere verdiği sözde bir şeyi değiştirdi.
digest-brief-nobody = Kimse katılmadı.
digest-brief-felt = İnsanlar kendilerini dinlenmiş hissetti mi? Evet: { $yes }, biraz: { $bit }, hayır: { $no }.
digest-brief-no-point = Program, { $k } veya daha fazla kişinin ne istediğini kesin olarak sayamadı.
digest-brief-point-of = En az { $people } kişi ({ $count } kişi “{ $label }”) şöyle diyor: “{ $claim }”.
digest-brief-point = En az { $people } kişi şöyle diyor: “{ $claim }”.
digest-brief-point-judged = Bir dil modeline göre { $people } kişi şöyle diyor: “{ $claim }”.
digest-brief-of-model = Bir dil modeli { $points } noktayı özetledi. Bir çalışma arkadaşı onayladı. Devamını ileride okuyabilirsiniz.
digest-brief-new-point = Bu hafta yeni: “{ $claim }” (en az { $people } kişi).
digest-brief-places-unknown = Mahalleleri bilinmiyor.
digest-brief-places-few = { $all } kişiden yalnızca { $known } kişi hangi mahallede oturduğunu söyledi.
digest-brief-nobody-from = { $names } için kimse katılmadı{ $more ->
    [0] .
    [one] , bir mahalleden daha da katılan yok.
   *[other] , { $more } mahalleden daha da katılan yok.
}
digest-brief-few-from = En az katılım: { $name }, { $count } kişi.
digest-brief-least-from = En az katılım: { $name }, { $residents } sakinden { $count } kişi.
digest-brief-other-language = Herkes { $language } dışında bir dilde katıldı.
digest-brief-language = { $others ->
    [0] Herkes { $language } dilinde katıldı.
    [one] { $all } kişiden biri { $language } dışında bir dilde katıldı.
   *[other] { $all } kişiden { $others } kişi { $language } dışında bir dilde katıldı.
}
digest-brief-closes = Katılım { $closes } gününe kadar sürüyor.
digest-brief-closed = Katılım { $closes } günü sona erdi.
digest-brief-due = Sakinler en geç { $answerBy } günü yanıt alacak.
digest-brief-overdue = Gecikti: sakinler en geç { $answerBy } günü yanıt almalıydı.
digest-brief-kept = Sakinler { $answerBy } günü yanıt aldı.
digest-points = İnsanlar ne istiyor ve neden
digest-points-basis = İstekleri ve nedenleri yanıtlarda bir bilgisayar programı buldu. Henüz kimse kontrol etmedi.
digest-points-approved = İstekleri ve nedenleri yanıtlarda bir bilgisayar programı buldu. Yanında dil modeli yazan noktaları bir çalışan onayladı. Diğerlerini henüz kimse kontrol etmedi.
digest-reviewed = Bir bilgisayar programı yanıtlarda istekleri ve nedenleri aradı. Bir belediye çalışanı { $of } yanıttan { $answers } tanesindeki cümlelere baktı.
digest-points-uncounted = { $of } yanıttan { $left } tanesi hiçbirinde sayılmadı. Bu yanıtlarda başka bir şey yazıyor olabilir.
digest-points-who = Çoğunlukla { $choices } seçenlerden
digest-points-others = Diğerleri veya iki taraftan
digest-point-people = En az { $people } kişi
digest-point-of-them = Bunların tercihi: { $choices }.
digest-point-among-them = Aralarında: { $choices }.
digest-point-judged = Bir dil modeline göre { $people } kişi
digest-point-opposed = Bir dil modeline göre tersini söyleyenler: { $people }.
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
digest-earlier = Daha önce gelenler önceki haftalık mektuplarda.
digest-ledger-no-answer = Bunlardan içeriği olmayanlar, örneğin “yok”
digest-ledger-line-empty = bunlardan { $n } tanesi içeriksiz
digest-ledger-line-apart = { $n } ayrı tutuldu
digest-ledger-line-rejected = { $n } reddedildi
digest-ledger-line-waiting = { $n } henüz okunmadı
digest-ledger-line-withdrawn = { $n } geri çekildi
digest-theme-people = { $people ->
    [one] Bir kişi bundan söz ediyor.
   *[other] { $people } kişi bundan söz ediyor.
}
digest-point-new = Bu hafta yeni.
digest-point-against = Buna karşı en az { $people } kişi
digest-brief-chose-again = { $count } kişi “{ $label }” seçti

# Yanıt notu
note-title = Yanıt notu: { $title }
note-made-on = Hazırlandığı gün: { $day }
note-what = Burada sakinlerin kendi sözleriyle ne dediği ve belediyenin bununla ne yaptığı yazıyor.
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
access-answers-how = Sakinlerin yazdıklarını adları olmadan okursunuz. Bu bağlantı yalnızca sizin içindir. Lütfen başkasına vermeyin.
access-answers-button = Oku
access-answers-gone-title = Bu sayfa şu anda okunamıyor
access-answers-gone = Bu sayfayı kişisel bir bağlantıyla okursunuz. Bağlantınız var mıydı? Bir kez daha açın. Artık çalışmıyor mu, ya da yok mu? Belediyeden bir bağlantı isteyin.
access-onward = Daha önce girmiş miydiniz? Buradan devam edin.
