# عربية بسيطة. جمل قصيرة وكلمات مألوفة.

# الوعد (قبل السؤال الأول)
promise-decided = ما تقرّر بالفعل: { $decided }
promise-open = ما لم يُقرَّر بعد: { $open }
promise-decider = من يقرّر: { $decider }
promise-rung-inform = لا يمكن تغيير القرار الآن. ستخبرك البلدية بما سيحدث.
promise-rung-consult = دور رأيك: تقرأ البلدية رأيك قبل أن تقرّر.
promise-rung-advise = دور رأيك: هو نصيحة للبلدية. إذا قرّرت البلدية شيئًا آخر فستشرح السبب.
promise-rung-coproduce = دورك: تضع الخطة مع البلدية.
promise-rung-codecide = دورك: تشارك في اتخاذ القرار.
promise-answer-by = سيصلك الجواب في موعد أقصاه { $answerBy }.
promise-privacy = لا نحفظ اسمك ولا صورتك. قد يقرأ مجلس البلدية ما تكتبه. وقد يظهر جزء منه في الموقع دون اسمك. من الأفضل ألا تكتب أسماء أو أرقام هواتف. للمزيد أرسل ⁦/privacy⁩.
promise-privacy-company = لا نحفظ اسمك ولا صورتك. قد يقرأ مجلس البلدية ما تكتبه. وقد يظهر جزء منه في الموقع دون اسمك. { $channel } منفصل عن البلدية. من الأفضل ألا تكتب أسماء أو أرقام هواتف. للمزيد أرسل ⁦/privacy⁩.
promise-privacy-team = لا نحفظ اسمك مع أجوبتك. يقرأ زملاؤك ما تكتبه دون أن يعرفوا أنه منك. من الأفضل ألا تكتب أسماء.
promise-privacy-menu = لا نحفظ اسمك ولا صورتك. قد يقرأ مجلس البلدية ما تكتبه. وقد يظهر جزء منه في الموقع دون اسمك. من الأفضل ألا تكتب أسماء أو أرقام هواتف.
promise-privacy-team-company = لا نحفظ اسمك مع أجوبتك. يقرأ زملاؤك ما تكتبه دون أن يعرفوا أنه منك. { $channel } منفصل عن البلدية. من الأفضل ألا تكتب أسماء.
promise-version = تغيّرت هذه المعلومات. هذه هي النسخة { $version }.
formal = { $objectionUrl ->
    [none] هذا ليس اعتراضًا رسميًا.
   *[other] هذا ليس اعتراضًا رسميًا. هل تريد تقديم اعتراض؟ يمكنك ذلك هنا: { $objectionUrl }
}
promise-changed = تغيّر شيء في موضوع «{ $title }». هذا هو الوضع الآن (النسخة { $version }):
promise-new-day = تغيّر موعد الجواب. كان الموعد { $before } على أبعد حد. وهو الآن { $answerBy } على أبعد حد.
promise-open-again = يمكنك المشاركة من جديد حتى نهاية يوم { $closes }.
promise-because = هذا هو السبب: { $because }
news-stop = يمكنك إيقاف هذه الرسائل في أي وقت. أرسل ⁦/stop⁩.
news-stop-menu = يمكنك إيقاف هذه الرسائل في أي وقت. اختر تحت «المزيد» إيقاف الرسائل.
button-begin = ابدأ
button-read-first = اقرأ المزيد أولًا
card-language = لغة الأسئلة: { $language }.
card-answer-by = ستعرف ما سيحدث في موعد أقصاه { $answerBy }.
card-nameless = من دون اسمك. أنت تتحدّث مع كمبيوتر.
begin-first = لم أحفظ هذا بعد. اضغط أولًا على «ابدأ»، ثم يمكنك الإجابة.
begin-first-kept = شكرًا لك. نحتفظ بهذا مؤقتًا. اضغط على «ابدأ»، ثم نسألك إن كنت تريد حفظه.

# الأسئلة
progress = { $left ->
    [zero] هذا هو السؤال الأخير
    [one] بعده سؤال واحد
    [two] بعده سؤالان
    [few] بعده { $left } أسئلة
    [many] بعده { $left } سؤالًا
   *[other] بعده { $left } سؤال
}
progress-at-most = { $left ->
    [zero] هذا هو السؤال الأخير
    [one] بعده ربما سؤال واحد
    [two] بعده سؤالان أو أقل
    [few] بعده { $left } أسئلة أو أقل
    [many] بعده { $left } سؤالًا أو أقل
   *[other] بعده { $left } سؤال أو أقل
}
council-reads = يمكن لمجلس البلدية أن يقرأ هذا، من دون اسمك.
hint-multiple = يمكنك اختيار أكثر من جواب. عندما تنتهي اضغط على «تم».
hint-text = اكتب جوابك وأرسله كرسالة.
hint-text-team = اضغط على «{ $writeButton }» لتجيب.
hint-text-menu = اكتب جوابك واضغط على «إرسال».
hint-scale = الرقم 1 يعني { $low }، والرقم 5 يعني { $high }
hint-rank = رتِّب كل الخيارات. اضغط أولًا على ما تريده في المرتبة 1، ثم على ما تريده في المرتبة 2، وهكذا. إذا ضغطت مرة أخرى يُلغى الاختيار.
rank-next = ماذا تضع في المرتبة { $place }؟
button-skip = تخطّي
button-finish = تم
tick-first = اختر جوابًا أولًا. أو اضغط على «تخطّي».
your-answer = جوابك: { $answer }
skipped = لقد تخطّيت هذا السؤال.
answered-in-words = لقد أجبت عن هذا السؤال.
welcome-back = أهلًا بعودتك. نكمل من حيث توقّفت.
hello = مرحبًا!
hello-done = مرحبًا! أجوبتك محفوظة. ما زال بإمكانك الإضافة أو التغيير.
changed-kept = تم الحفظ. جوابك الجديد هو المعتمد.
add-offer = هل تريد إضافة هذا إلى أجوبتك؟
already-answered = لقد أجبت عن هذا السؤال من قبل.
old-button = هذا الزر لم يعد يعمل. انظر إلى آخر رسالة.
old-page = لم يُحفظ الآن شيء، لأن الصفحة كانت قديمة. هنا ترى الوضع الآن.

# ملاحظة على سؤال بأزرار
remark-offer = هل تريد إضافة هذا إلى السؤال «{ $question }»؟
button-remark = نعم، أضِف هذا
button-no-remark = لا، لا تحفظه
remark-kept = شكرًا لك. حفظنا هذا.
remark-dropped = حسنًا. لم تُحفظ هذه الرسالة.
remark-hidden = لم يعد هذا السؤال يخص أجوبتك. لذلك لم نحفظ هذا. يمكنك في النهاية أن تضيف شيئًا.

# النهاية
receipt-thanks = شكرًا لك! لقد انتهيت. حفظنا أجوبتك عن «{ $title }».
receipt-next = ماذا بعد؟ يمكن للآخرين المشاركة حتى نهاية يوم { $closes }. كل أسبوع يتلقّى مجلس البلدية ملخّصًا لما يقوله السكان.
receipt-next-team = ماذا بعد؟ يمكن لزملائك الآخرين المشاركة حتى نهاية يوم { $closes }.
receipt-answer-by = في موعد أقصاه { $answerBy } سنخبرك هنا بما فعلته البلدية بالأجوبة.
receipt-app = { $objectionUrl ->
    [none] { $channel } ليس تابعًا للبلدية. هذا ليس اعتراضًا رسميًا.
   *[other] { $channel } ليس تابعًا للبلدية. هذا ليس اعتراضًا رسميًا. هل تريد تقديم اعتراض؟ يمكنك ذلك هنا: { $objectionUrl }
}
receipt-add = هل تريد إضافة شيء؟
button-add = أضِف شيئًا
add-now = اكتب ما تريد إضافته وأرسله كرسالة.
add-now-team = اضغط على «{ $writeButton }» واكتب هناك ما تريد إضافته.
added = شكرًا لك. أضفنا هذا.

# خارج المحادثة
lobby-asked = أهلًا بك! هنا يمكنك أن تقول للبلدية رأيك.
lobby-unknown-code = لا أعرف هذا الرابط. ربما هو قديم.
lobby-nothing-going-on = لا يوجد سؤال لك الآن. لم تُحفظ هذه الرسالة.
lobby-open = { $count ->
    [zero] لا يوجد موضوع الآن.
    [one] يمكنك الآن أن تقول رأيك في هذا الموضوع. اضغط على الزر.
    [two] يمكنك الآن أن تقول رأيك في هذين الموضوعين. اضغط على زر.
    [few] يمكنك الآن أن تقول رأيك في هذه المواضيع. اضغط على زر.
    [many] يمكنك الآن أن تقول رأيك في هذه المواضيع. اضغط على زر.
   *[other] يمكنك الآن أن تقول رأيك في هذه المواضيع. اضغط على زر.
}
lobby-empty = لا يوجد الآن موضوع للمشاركة. عُد لاحقًا من فضلك.
not-yet-open = تبدأ المشاركة في موضوع «{ $title }» في { $opens }.
closed = انتهت المشاركة في موضوع «{ $title }». ما ترسله الآن لا نحفظه. في موعد أقصاه { $answerBy } ستعلن البلدية ما فعلته بالأجوبة.
stopped = حسنًا. لن تصلك رسائل بعد الآن. إذا أردت المشاركة لاحقًا فأرسل ⁦/start⁩.
stopped-team = حسنًا. لن تصلك رسائل بعد الآن. إذا أردت المشاركة لاحقًا فاضغط على «{ $joinButton }» في قناة الفريق.
stopped-menu = حسنًا. لن تصلك رسائل بعد الآن. إذا أردت المشاركة لاحقًا فابدأ من جديد في هذه الصفحة.
button-was-answer = كان هذا جوابي
was-answer = حسنًا. حفظت هذا جوابًا لك.
unknown-command = لا أعرف هذا الأمر. أرسل ⁦/start⁩ لترى المواضيع، أو ⁦/hulp⁩ للمساعدة.
unknown-command-menu = لا أعرف هذا. انظر تحت «المزيد» لترى ما يمكنك طلبه.

# قائمة تيليغرام
command-start = شاهد المواضيع
command-stop = أوقف الرسائل

# رجوع، تغيير، عبارات، مكان
button-back = → رجوع
button-keep = اتركه هكذا
button-change = تغيير جواب
change-which = أي جواب تريد أن تغيّر؟ اضغط على السؤال.
hint-place = اختر حيّك. يمكنك أيضًا مشاركة موقعك. عندئذ نحفظ الحيّ فقط.
hint-place-team = اختر حيّك.
no-location-needed = لا أحتاج إلى موقعك لهذا السؤال. لم أحفظه.
location-outside = هذا المكان ليس ضمن الأحياء. لم أحفظ موقعك. اضغط على زر حيّك.
statement = الرأي { $number } من { $total }
button-agree = موافق
button-disagree = غير موافق
button-pass = لا أعرف
button-enough = يكفي، تابع
voted-agree = جوابك: موافق
voted-disagree = جوابك: غير موافق
voted-pass = جوابك: لا أعرف
your-votes = أجوبتك: موافق { $agree }، غير موافق { $disagree }، لا أعرف { $pass }.
own-statement-offer = كتبت رأيًا من عندك في «{ $question }». هل تريد إضافته؟

# رسائل مكتوبة ومعدّلة ومسموعة
edit-kept = حفظت جوابك الجديد.
edit-not-understood = هذا الجواب الجديد لا يناسب أي زر. يبقى جوابك السابق.
edit-unknown = لم أعد أعرف إلى أي سؤال تنتمي هذه الرسالة. لم يُحفظ تعديلك. اكتب جوابك في رسالة جديدة.
heard = هذا ما سمعته منك:
heard-right-question = هل هذا صحيح؟
heard-right = شكرًا لك.
forwarded = هذه رسالة محوّلة:
forwarded-question = هل هذه كلماتك أيضًا؟
button-forwarded = نعم، أريد أن أقول هذا
hint-place-buttons = اختر حيّك بزر.
location-no-map = لا أستطيع أن أعرف في أي حي يقع هذا المكان. لم أحفظ موقعك. اختر حيّك بزر.
whole-answer = جوابك الكامل عن السؤال «{ $question }» هو الآن:
button-change-answer = أريد تغيير جوابي
only-caption = قرأت فقط الكلمات التي كتبتها معها. لم أستطع سماع الرسالة الصوتية.
button-right = نعم، هذا صحيح
button-again = سأقوله مرة أخرى
button-type = أفضّل الكتابة
say-again = لم أحفظ هذا. من فضلك قله مرة أخرى.
type-it = لم أحفظ هذا. اكتب جوابك وأرسله كرسالة.
not-heard = لم أسمعك جيدًا. قله مرة أخرى، أو اكتب جوابك.
only-words-voice = لا أستطيع الاستماع بعد. اكتب جوابك، أو اضغط على زر.
only-words-too-long = هذه الرسالة كبيرة جدًا. أرسل رسالة أقصر، أو اكتب جوابك.
only-words-photo = لا أستطيع رؤية الصور. اكتب معها بضع كلمات، أو اكتب جوابك.
only-words-other = لا أستطيع قراءة هذا. اضغط على زر، أو اكتب جوابك.
slow-down = أنت ترسل رسائل كثيرة متتالية. أحفظها كلها. لن أجيب عن كل رسالة لبعض الوقت.
too-much-said = لم تُحفظ هذه الرسالة. لقد كتبت كثيرًا ولم يعد هناك مكان للمزيد. كل ما قبلها محفوظ. يمكنك تقصير رسالة سابقة، أو الاتصال بالبلدية.
too-many-ideas = لقد قدّمت حتى الآن هذا العدد من الأفكار: { $most }. لا نحفظ أكثر من ذلك من شخص واحد. رسالتك الأخيرة لم تُحفظ. هل لديك فكرة أخرى؟ اتصل بالبلدية أو اكتب إليها.
too-many-participations = عدد المرات التي شاركت فيها هنا، عن نفسك أو عن غيرك: { $most }. لا يمكن أكثر من ذلك في هذه المحادثة. هل تريد مساعدة شخص آخر؟ اتصل بالبلدية.
reminder = لم تنتهِ بعد. هل تريد أن تكمل؟ هذا هو السؤال الذي توقّفت عنده. أذكّرك مرة واحدة فقط.

# مساعدة شخص آخر
button-helper = أجيب نيابةً عن شخص آخر
button-no-helper = أجيب عن نفسي
promise-helper = أنت تجيب نيابةً عن شخص آخر. اكتب ما يقوله ذلك الشخص.
button-another = مساعدة شخص آخر

# اللغة
button-language = 🌐 Taal · Language
language-which = بأي لغة تريد أن تكمل؟

# أفكار
idea-ask = ما فكرتك؟ اكتبها وأرسلها كرسالة.
idea-offer = هل هذه فكرة للبلدية؟
button-idea = نعم، هذه فكرتي
idea-thanks = شكرًا لك! حفظنا فكرتك.
idea-reader = سيقرأ فكرتك: { $reader }.
idea-reader-town = ستقرأ بلدية { $town } فكرتك.
report = هل هناك شيء مكسور أو متّسخ؟ أبلغ عنه هنا أيضًا. هذا أسرع: { $url }

# خطر
danger = هل أنت أو أي شخص آخر في خطر؟ اتصل الآن بالرقم 112. هل تفكّر في الانتحار؟ لست وحدك. اتصل بالرقم 113 أو ⁦0800-0113⁩. المكالمة مجانية ليلًا ونهارًا.

# حقوقك
my-data = هذا ما نحفظه عنك. كل شيء موجود أيضًا في الملف أدناه.
my-data-about = رقم هذه المحادثة: { $address }. لا نحفظ اسمك ولا صورتك.
my-data-about-menu = نعرفك برقم في هذا المتصفح فقط. لا نحفظ اسمك ولا صورتك.
my-data-mail-asked = عنوان بريدك الإلكتروني لتلقي الجواب: { $mail }. لم يتم تأكيده بعد.
my-data-mail-confirmed = عنوان بريدك الإلكتروني لتلقي الجواب: { $mail }. نمسحه بعد إرسال الجواب بالبريد.
my-data-no-answers = لا توجد أجوبة لك هنا بعد.
my-data-ideas = أفكارك
forget-which = ماذا تريد أن نحذف؟ يُحذف فور الضغط. الأرقام التي نُشرت من قبل تبقى.
forget-shared = أُجيب هنا عن الأسئلة نفسها أكثر من مرة. (1) هي المرة الأولى. زر «احذف كل شيء عني» يحذفها كلها، حتى لو كانت لشخص آخر.
button-forget-all = احذف كل شيء عني
forgotten-all = تم حذف كل شيء. لم تبقَ لدينا أي معلومات عنك. إذا أردت المشاركة لاحقًا فأرسل ⁦/start⁩.
forgotten-all-team = تم حذف كل شيء. لم تبقَ لدينا أي معلومات عنك. إذا أردت المشاركة لاحقًا فاضغط على «{ $joinButton }» في قناة الفريق.
forgotten-all-menu = تم حذف كل شيء. لم تبقَ لدينا أي معلومات عنك. إذا أردت المشاركة لاحقًا فابدأ من جديد في هذه الصفحة.
forgotten-one = تم حذف هذا.
forget-nothing = حسنًا. لم يُحذف شيء.
help = أنت تتحدث مع برنامج كمبيوتر للبلدية. اضغط على زر، أو اكتب جوابك. أرسل ⁦/start⁩ لترى المواضيع، و⁦/idee⁩ لتقديم فكرة، و⁦/stop⁩ لإيقاف الرسائل.
help-team = أنت تتحدث مع برنامج كمبيوتر للبلدية. اضغط على زر، أو على «{ $writeButton }». اكتب ⁦/inspraak taal⁩ لتختار لغة أخرى، و⁦/inspraak stop⁩ لإيقاف الرسائل.
help-menu = أنت تتحدث مع برنامج كمبيوتر للبلدية. اضغط على زر، أو اكتب جوابك. تحت «المزيد» ترى ما يمكنك طلبه أيضًا.
help-town = هل تريد التحدث مع إنسان؟ تواصل مع بلدية { $town }.
help-call = هل تريد التحدث مع إنسان؟ اتصل ببلدية { $town }: { $phone }.
help-call-hours = هل تريد التحدث مع إنسان؟ اتصل ببلدية { $town }: { $phone } ({ $hours }).
privacy = تسألك بلدية { $town } عن رأيك. ثم تخبرك بما فعلته بالأجوبة.
privacy-what = نحفظ أجوبتك ولغتك ورقم هذه المحادثة. هذا الرقم محمي.
privacy-not = لا نحفظ اسمك ولا اسم المستخدم ولا صورتك ولا موقعك ولا صوتك.
privacy-how-long = عدد الأيام بعد آخر ردّ منا حتى نمحو رقم هذه المحادثة: { $days }. تبقى أجوبتك محفوظة، لكن لا أحد يعرف بعد ذلك لمن هي.
privacy-company = { $channel } منفصل عن البلدية. يمكن لشركة { $company } أن ترى أنك تتحدث معنا وما ترسله.
privacy-own-channel = هذه المحادثة تابعة للبلدية نفسها.
privacy-rights = أرسل ⁦/mijngegevens⁩ لترى كل شيء. أرسل ⁦/vergeet⁩ لنحذف كل شيء. أرسل ⁦/stop⁩ لإيقاف الرسائل.
privacy-rights-team = اكتب ⁦/inspraak mijngegevens⁩ لترى كل شيء. اكتب ⁦/inspraak vergeet⁩ لنحذف كل شيء. اكتب ⁦/inspraak stop⁩ لإيقاف الرسائل.
privacy-rights-menu = تحت «المزيد» يمكنك أن ترى كل ما نحفظه عنك. ويمكنك هناك طلب حذفه.

# المجموعات
group-hello = مرحبًا! أنا لا أقرأ ما يُكتب هنا. اكتبوا ⁦/inspraak⁩ لأريكم المواضيع.
group-invitation = يمكنكم الآن إبداء الرأي في هذا. تجيبون في محادثة خاصة معي. أنا لا أقرأ هذه المجموعة.
command-idee = قدّم فكرة للبلدية
command-taal = اختر لغة أخرى
command-mijngegevens = شاهد ما نحفظه عنك
command-vergeet = احذف بياناتك
command-hulp = مساعدة، أو التحدث مع إنسان
command-privacy = ماذا يحدث ببياناتك
bot-description = هنا تسألك البلدية عن رأيك. تجيب بضغطة واحدة. لا نحفظ اسمك. ونخبرك دائمًا بما فعلته البلدية بالأجوبة. اضغط على «ابدأ».
bot-short-description = قل للبلدية رأيك. وسنخبرك دائمًا بالنتيجة.
digest-votes = موافق { $agree }، غير موافق { $disagree }، لا أعرف { $pass }
digest-rank-note = رتَّب المشاركون كل الخيارات. يبيّن الشريط كم مرة جاء الخيار في المرتبة الأولى.
digest-rank-detail = المرتبة المتوسطة { NUMBER($place, maximumFractionDigits: 1) }؛ عدد المرات في المرتبة الأولى: { $first }، وفي الأخيرة: { $last }
digest-rank-brief = المرتبة المتوسطة { NUMBER($place, maximumFractionDigits: 1) }

# ملخّص أسبوعي لمجلس البلدية
digest-title = ملخّص مجلس البلدية، الأسبوع { $number } (النسخة { $version })
digest-period = من { $from } حتى نهاية { $to }
digest-period-so-far = من { $from } حتى نهاية { $to }. هذا الأسبوع لم ينته بعد.
digest-town = بلدية { $name }
digest-nothing = لا توجد الآن مواضيع يشارك فيها السكان.
digest-intro = { $count ->
    [zero] لا موضوع في هذا الملخّص.
    [one] هذا الملخّص عن موضوع واحد.
    [two] هذا الملخّص عن موضوعين.
    [few] هذا الملخّص عن { $count } مواضيع.
    [many] هذا الملخّص عن { $count } موضوعًا.
   *[other] هذا الملخّص عن { $count } موضوع.
} { $fresh ->
    [zero] لا مشاركات جديدة هذا الأسبوع.
    [one] مشاركة جديدة واحدة هذا الأسبوع.
    [two] مشاركتان جديدتان هذا الأسبوع، في كل المواضيع.
    [few] { $fresh } مشاركات جديدة هذا الأسبوع، في كل المواضيع.
    [many] { $fresh } مشاركة جديدة هذا الأسبوع، في كل المواضيع.
   *[other] { $fresh } مشاركة جديدة هذا الأسبوع، في كل المواضيع.
}
digest-participants = { $all ->
    [zero] لم يشارك أحد بعد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { $all } أشخاص.
    [many] شارك { $all } شخصًا.
   *[other] شارك { $all } شخص.
} { $fresh ->
    [zero] لا يوجد أحد جديد هذا الأسبوع.
    [one] واحد منهم جديد هذا الأسبوع.
    [two] اثنان منهم جديدان هذا الأسبوع.
    [few] { $fresh } منهم جدد هذا الأسبوع.
    [many] { $fresh } منهم جدد هذا الأسبوع.
   *[other] { $fresh } منهم جدد هذا الأسبوع.
}
digest-questions = ماذا اختاروا
digest-answered = { $count ->
    [zero] لم يجب أحد.
    [one] أجاب شخص واحد.
    [two] أجاب شخصان.
    [few] أجاب { $count } أشخاص.
    [many] أجاب { $count } شخصًا.
   *[other] أجاب { $count } شخص.
}
digest-left-out = { $options ->
    [zero] ولا جواب آخر
    [one] وجواب واحد آخر
    [two] وجوابان آخران
    [few] و{ $options } أجوبة أخرى
    [many] و{ $options } جوابًا آخر
   *[other] و{ $options } جواب آخر
}، عدد مرات الاختيار: { $times }.
digest-left-out-rank = { $options ->
    [zero] ولا جواب آخر
    [one] وجواب واحد آخر
    [two] وجوابان آخران
    [few] و{ $options } أجوبة أخرى
    [many] و{ $options } جوابًا آخر
   *[other] و{ $options } جواب آخر
}، عدد المرات في المرتبة الأولى: { $times }.
digest-left-out-statements = { $options ->
    [zero] ولا رأي آخر
    [one] ورأي واحد آخر
    [two] ورأيان آخران
    [few] و{ $options } آراء أخرى
    [many] و{ $options } رأيًا آخر
   *[other] و{ $options } رأي آخر
}، عدد مرات «موافق»: { $times }.
digest-more-answers = كان يمكن اختيار أكثر من جواب.
digest-in-words = انظر «ماذا قالوا».
digest-themes = ماذا قالوا
digest-theme-count = { $people ->
    [zero] لا أحد يذكر هذا
    [one] شخص واحد يذكر هذا
    [two] شخصان يذكران هذا
    [few] { $people } أشخاص يذكرون هذا
    [many] { $people } شخصًا يذكرون هذا
   *[other] { $people } شخص يذكرون هذا
}، في { $texts ->
    [zero] لا جواب.
    [one] جواب واحد.
    [two] جوابين.
    [few] { $texts } أجوبة.
    [many] { $texts } جوابًا.
   *[other] { $texts } جواب.
}
digest-no-quotes = لا اقتباسات هنا. لا نقتبس إلا إذا كتب عدد كاف من الناس ولم يمكن التعرف على أحد.
digest-theme-empty = { $people ->
    [zero] لم يكتب أحد شيئًا بلا مضمون.
    [one] كتب شخص واحد شيئًا بلا مضمون.
    [two] كتب شخصان شيئًا بلا مضمون.
    [few] كتب { $people } أشخاص شيئًا بلا مضمون.
    [many] كتب { $people } شخصًا شيئًا بلا مضمون.
   *[other] كتب { $people } شخص شيئًا بلا مضمون.
}
digest-small-voices = مجموعات صغيرة
digest-small-voices-why = يذكر هذا أقل من { $k } أشخاص. لا نعرض اقتباسًا كي لا يُعرف أحد.
digest-small-voice = { $people ->
    [zero] لا أحد يذكر: { $title }.
    [one] شخص واحد يذكر: { $title }.
    [two] شخصان يذكران: { $title }.
    [few] { $people } أشخاص يذكرون: { $title }.
    [many] { $people } شخصًا يذكرون: { $title }.
   *[other] { $people } شخص يذكرون: { $title }.
}
digest-missing = من شارك، ومن ينقصنا؟
digest-by-source = كيف عرفوا بالموضوع
digest-by-language = بأي لغة
digest-by-helper = بمساعدة شخص آخر
digest-source-other = مكان آخر
digest-source-none = رابط عادي
digest-helper-true = المشاركون
digest-promises = وعود للسكان
digest-promise-due = { $title } سيعرف السكان في موعد أقصاه { $answerBy } ما فعلته البلدية.
digest-promise-overdue = تأخّر: { $title } كان يجب أن يصل الجواب في { $answerBy }.
digest-promise-kept = { $title } وصل الجواب إلى السكان.
digest-ideas = أفكار
digest-ideas-none = لم تصل أفكار منفصلة بعد.
digest-ideas-intro = { $count ->
    [zero] لم يرسل السكان أفكارًا.
    [one] أرسل السكان فكرة واحدة.
    [two] أرسل السكان فكرتين.
    [few] أرسل السكان { $count } أفكار.
    [many] أرسل السكان { $count } فكرة.
   *[other] أرسل السكان { $count } فكرة.
}
digest-ledger = ماذا حدث لكل الأجوبة المكتوبة
digest-ledger-received = وصل
digest-ledger-in-themes = في المواضيع أعلاه
digest-ledger-apart = قُرئ ولا يناسب أي موضوع
digest-ledger-rejected-because = مرفوض: { $reason }
digest-ledger-no-reason = دون ذكر سبب
digest-ledger-waiting = لم يُقرأ بعد
digest-ledger-withdrawn = حذفه صاحبه
digest-same-browser = { $count ->
    [zero] لم يجب أحد في متصفح سبق أن شارك فيه شخص آخر.
    [one] أجاب شخص واحد في متصفح سبق أن شارك فيه شخص. قد يكون من البيت نفسه، أو الشخص نفسه مرة أخرى.
    [two] أجاب شخصان في متصفح سبق أن شارك فيه شخص. قد يكونان من البيت نفسه، أو الشخص نفسه مرة أخرى.
    [few] أجاب { $count } أشخاص في متصفح سبق أن شارك فيه شخص. قد يكونون من البيت نفسه، أو الأشخاص أنفسهم مرة أخرى.
    [many] أجاب { $count } شخصًا في متصفح سبق أن شارك فيه شخص. قد يكونون من البيت نفسه، أو الأشخاص أنفسهم مرة أخرى.
   *[other] أجاب { $count } شخص في متصفح سبق أن شارك فيه شخص. قد يكونون من البيت نفسه، أو الأشخاص أنفسهم مرة أخرى.
}
digest-made-by-code = أعدّ هذا برنامج كمبيوتر دون ذكاء اصطناعي. كل اقتباس هو كلام أحد السكان حرفيًا. كل رقم محسوب.
digest-count = العدد
digest-answer = الجواب
digest-list-title = ملخّصات لمجلس البلدية
digest-list-how = يقرأ المجلس كل أسبوع ما اختاره السكان وما قالوه. يمكنك أن تقرأه هنا أيضًا.
digest-list-empty = لم يُنشر أي ملخّص بعد.
digest-not-found = لا يوجد هذا الملخّص، أو لم يُنشر بعد.

# الموقع
home-title = قل رأيك في بلدية { $name }
home-how = تجيب هنا في متصفحك، أو في { $chats }. لا تحتاج إلى حساب آخر. لا نحفظ اسمك.
home-how-here = تجيب هنا في متصفحك. لا تحتاج إلى حساب. لا نحفظ اسمك.
home-digests = ما يقرؤه مجلس البلدية كل أسبوع
page-not-found = لا توجد هذه الصفحة.

# القواعد
rules = هذه هي القواعد. لا نحسب ما تكتبه في هذه الحالات:
reason-off-topic = هو عن موضوع آخر.
reason-threat = فيه تهديد لشخص.
reason-insult = فيه إهانة لشخص بسبب أصله أو دينه أو هويته.
reason-private = فيه بيانات شخص آخر.
reason-advertising = هو إعلان.
rules-anger = من حقك أن تغضب وأن تنتقد. من يقرّر هو إنسان، لا كمبيوتر. إذا لم نحسب جوابك فسنخبرك دائمًا.
rejected = نأسف. لا يمكننا احتساب ما كتبته هنا:
rejected-because = هذا هو السبب:
rejected-try = يمكنك المحاولة مرة أخرى واحدة. اضغط على الزر. أجوبتك الأخرى محسوبة.
rejected-for-good = لا يمكنك المحاولة مرة أخرى. أجوبتك الأخرى محسوبة.
rejected-idea = يمكنك دائمًا إرسال فكرة أخرى.
button-try-again = اكتب من جديد

# سؤال من البلدية
relay-asks = تريد البلدية أن تسألك عن فكرتك:
relay-asks-about = تريد البلدية أن تسألك عن جوابك في موضوع «{ $title }»:
relay-question = هذا هو السؤال:
relay-question-in = هذا هو السؤال، وهو مكتوب بهذه اللغة: { $language }. يمكنك أن تجيب بلغتك.
button-relay = أجب
relay-write = اكتب جوابك وأرسله كرسالة. لن يقرأه إلا البلدية.
relay-write-team = اضغط على «{ $writeButton }» لتجيب. لن يقرأه إلا البلدية.
relay-thanks = شكرًا لك. ستقرأ البلدية جوابك.
relay-over = لقد أجبت عن هذا السؤال، أو لم تعد هناك حاجة إلى الجواب.

poster-call = شارك برأيك
poster-how = وجّه كاميرا هاتفك إلى الرمز. أو اكتب العنوان الموجود تحته.
poster-here = تجيب على هاتفك، بلا تطبيق وبلا حساب. يستغرق ذلك بضع دقائق. لا حاجة إلى ذكر اسمك.
poster-languages = لغات الملصق
poster-show = أظهر هذه اللغات
poster-what = تجيب في { $chats }. يستغرق ذلك بضع دقائق. لا حاجة إلى ذكر اسمك.
poster-when = يمكنك المشاركة حتى نهاية يوم { $closes }. وفي موعد أقصاه { $answerBy } تعرف ما فعلته البلدية بالأجوبة.
poster-code = رمز QR إلى { $url }
poster-not-yet = هذا الملصق غير جاهز بعد. حاول مرة أخرى بعد دقيقة.
digest-remark = ملاحظة من فريق البلدية: { $remark }
digest-remark-on = ملاحظة من فريق البلدية عن «{ $title }»: { $remark }
unsubscribed = لن تصلك هذه النشرة بالبريد الإلكتروني بعد الآن.
unsubscribe-ask = هل تريد إيقاف هذه النشرة بالبريد الإلكتروني؟
button-unsubscribe = إلغاء الاشتراك
digest-made-with-model = أعدّ هذا برنامج كمبيوتر. اقترح الذكاء الاصطناعي ({ $writer }) نقاطًا وقرأ من يقولها. وهذا مذكور في كل مرة. قد يكون هذا العدد خاطئًا. وافق موظف على هذه النقاط. كل اقتباس هو كلام أحد السكان حرفيًا. وكل رقم آخر محسوب.
digest-brief = باختصار
digest-asked = ما نطلبه من المجلس
digest-asked-overdue = { $title } أعطوا السكان جوابًا. كان الموعد { $answerBy }.
digest-asked-soon = { $title } احرصوا على أن يصل الجواب إلى السكان في موعد أقصاه { $answerBy }.
digest-also = ذُكر أيضًا: { $themes }.
digest-by-neighbourhood = من أي حي
digest-of-residents = { $count } من { $residents }
digest-ledger-line = الأجوبة المكتوبة: ورد { $received }، في المواضيع { $inThemes }
digest-ledger-line-none = لم يكتب أحد جوابًا بكلماته.
digest-more = كل شيء عن هذا الموضوع
digest-whole = كل شيء موضوعًا موضوعًا
digest-small-groups = مجموعات صغيرة:
digest-council = ماذا يفعل أعضاء مجلس البلدية
digest-council-asks = يسأل عضو ({ $title }): { $words } { $name }
digest-council-takes-up = سيعمل عضو على هذا ({ $title }): { $words } { $name }
council-welcome = مرحبًا. ستصلك هنا كل أسبوع نشرة مجلس البلدية. لإيقافها أرسل ⁦/stop⁩.
digest-merged = يشمل أيضًا: { $themes }.
digest-dissent-chosen = ممن كتبوا عن { $title } اختار { $count } «{ $label }»
digest-agreement = أين يتفقون وأين يختلفون
digest-way-agreed = يوافق معظمهم على
digest-way-disagreed = لا يوافق معظمهم على
digest-way-divided = تختلف الآراء حول
digest-by-question = لم ينتهوا؛ آخر سؤال
digest-question-start = لا سؤال بعد
digest-by-unreachable = لا يمكن الوصول إليهم الآن
digest-unreachable-blocked = حظروا الروبوت
digest-unreachable-deactivated = لم يعد الحساب موجودًا
digest-unreachable-not-found = لم يُعثر على المحادثة
button-council-asks = سؤال للفريق: { $title }
button-council-takes-up = سأعمل على هذا: { $title }
council-write-asks = ماذا تريد أن تعرف؟ اكتبه في رسالة واحدة.
council-write-takes-up = ماذا ستفعل؟ اكتبه في رسالة واحدة.
council-write-not-formal = هذا ليس سؤالًا رسميًا لمجلس البلدية. يقرؤه فريق البلدية، ويظهر أيضًا في الملخّص القادم.
council-written = تم الحفظ. يمكن للفريق أن يقرأه الآن. اسمك غير مذكور.
button-council-name = أضف اسمي
council-write-name = اكتب اسمك في رسالة واحدة.
council-named = تم الحفظ. اسمك مذكور الآن.
council-answer-about = هذه رسالة إلى البلدية عن «{ $title }»:
council-answer-says = جواب البلدية:
digest-how-to-act = هل أنت عضو في المجلس؟ لتسأل أو لتتولى أمرًا استخدم الأزرار في Slack أو Telegram. هذا ليس سؤالًا رسميًا لمجلس البلدية.
follow-up = شاركت في «{ $title }». هذا ما فعلته البلدية بجوابك.
follow-up-ideas = أرسلت فكرة. هذا ما فعلته البلدية بها.
follow-up-said = قلت: «{ $words }»
follow-up-said-more = { $count ->
    [zero] ولم تقل شيئًا آخر.
    [one] وقلت شيئًا آخر.
    [two] وقلت شيئين آخرين.
    [few] وقلت { $count } أشياء أخرى.
    [many] وقلت { $count } شيئًا آخر.
   *[other] وقلت { $count } شيء آخر.
}
follow-up-took-part = اخترت أجوبة بالأزرار، وقد حُسبت.
follow-up-themes = ما قلته يتعلق بموضوع: { $themes }.
follow-up-apart = قُرئ أحد أجوبتك، لكنه لا يناسب أي موضوع.
follow-up-rejected = لم يُحسب أحد أجوبتك. هذا هو السبب:
follow-up-waiting = لم يُقرأ أحد أجوبتك بعد.
follow-up-voted-agree = وافقت على: «{ $statement }»
follow-up-voted-disagree = لم توافق على: «{ $statement }»
follow-up-voted-pass = اخترت «لا أعرف» عند: «{ $statement }»
answer-in-language = هذا الجواب مكتوب بهذه اللغة: { $language }.
answer-by-machine = ترجم كمبيوتر هذا الجواب، وراجعه شخص من البلدية.
follow-up-done =
    سيتم هذا. الموضوع: { $about }
    { $what }
    السبب: { $because }
    صاحب القرار: { $decidedBy }
follow-up-partly =
    سيتم جزء من هذا. الموضوع: { $about }
    { $what }
    السبب: { $because }
    صاحب القرار: { $decidedBy }
follow-up-not =
    لن يتم هذا. الموضوع: { $about }
    { $what }
    السبب: { $because }
    صاحب القرار: { $decidedBy }
follow-up-nothing = لم يُقرَّر شيء هذه المرة بشأن ما قلته.
follow-up-more = هناك قرارات أخرى. تجدها هنا: { $url }
follow-up-next = الخطوة التالية: { $next }
felt-ask = هل تشعر أن صوتك قد سُمع؟
button-felt-yes = نعم
button-felt-bit = قليلًا
button-felt-no = لا
felt-chosen-yes = جوابك: نعم
felt-chosen-bit = جوابك: قليلًا
felt-chosen-no = جوابك: لا
felt-thanks = شكرًا لك.
felt-words-ask = هل تريد أن تضيف شيئًا؟ اكتبه في رسالة واحدة. هذا اختياري.
felt-words-ask-team = هل تريد أن تضيف شيئًا؟ اضغط على «{ $writeButton }». هذا اختياري.
felt-words-thanks = شكرًا لك. سيقرؤه الفريق دون اسمك.
digest-felt-heard = بعد الرد، عدد المشاركين الذين قالوا هل يشعرون أن صوتهم سُمع: { $n }. نعم { $yes }، قليلًا { $bit }، لا { $no }.
report-title = تقرير المشاركة { $number }، النسخة { $version }
report-preparation = التحضير
report-rung-inform = تم إعلام السكان.
report-rung-consult = تم سماع السكان.
report-rung-advise = قدم السكان المشورة.
report-rung-coproduce = وضع السكان الخطة مع البلدية.
report-rung-codecide = قرّر السكان مع البلدية.
report-days = كانت المشاركة من { $opens } إلى { $closes }.
report-changes = { $count ->
    [0] لم يتغيّر الوعد للسكان بعد ذلك.
    [one] تغيّر الوعد مرة واحدة بعد ذلك، وأُخبر كل من شارك.
    [zero] تغيّر الوعد { $count } مرة بعد ذلك، وأُخبر كل من شارك.
    [two] تغيّر الوعد مرتين بعد ذلك، وأُخبر كل من شارك.
    [few] تغيّر الوعد { $count } مرات بعد ذلك، وأُخبر كل من شارك.
    [many] تغيّر الوعد { $count } مرة بعد ذلك، وأُخبر كل من شارك.
   *[other] تغيّر الوعد { $count } مرة بعد ذلك، وأُخبر كل من شارك.
}
report-heard = ماذا سألنا، ومن شارك، وماذا قيل
report-done = ماذا فعلت البلدية بالأجوبة، ولماذا
report-not-done = لم يصل الجواب إلى السكان بعد.
told-people = { $people ->
    [0] لم يصل الجواب إلى أحد بعد.
    [zero] لم يصل الجواب إلى أحد بعد.
    [one] وصل الجواب إلى شخص واحد.
    [two] وصل الجواب إلى شخصين.
    [few] وصل الجواب إلى { $people } أشخاص.
    [many] وصل الجواب إلى { $people } شخصًا.
   *[other] وصل الجواب إلى { $people } شخص.
}
told-nobody = لم يكن هناك من يمكننا أن نرسل إليه رسالة.
told-unreached = { $count ->
    [zero] وصلنا إلى الجميع.
    [one] لم نستطع الوصول إلى شخص واحد.
    [two] لم نستطع الوصول إلى شخصين.
    [few] لم نستطع الوصول إلى { $count } أشخاص.
    [many] لم نستطع الوصول إلى { $count } شخصًا.
   *[other] لم نستطع الوصول إلى { $count } شخص.
}
told-to-do = { $count ->
    [zero] لا أحد ينتظر الرسالة.
    [one] شخص واحد ما زال ينتظر الرسالة.
    [two] شخصان ما زالا ينتظران الرسالة.
    [few] { $count } أشخاص ما زالوا ينتظرون الرسالة.
    [many] { $count } شخصًا ما زالوا ينتظرون الرسالة.
   *[other] { $count } شخص ما زالوا ينتظرون الرسالة.
}
told-open = أعطت البلدية جوابًا من قبل. إذا شاركت الآن، يصلك هذا الجواب أيضًا.
told-before = وصل الجواب إلى السكان من قبل، في { $since }. ثم فُتحت المشاركة من جديد.
report-promise = هل تم الوفاء بالوعد؟
report-promise-on-time = نعم. كان موعد الجواب { $answerBy } على أبعد حد، ووصل في { $answeredOn }.
report-promise-late = متأخر. كان موعد الجواب { $answerBy } على أبعد حد، ووصل في { $answeredOn }.
report-promise-overdue = لا. كان موعد الجواب { $answerBy } على أبعد حد، وما زال السكان ينتظرون.
report-promise-not-yet = لا نعرف بعد. سيصل الجواب إلى السكان في موعد أقصاه { $answerBy }.
report-felt-nobody = لم يقل أحد بعد هل يشعر أن صوته قد سُمع.
report-lessons = الدروس
report-tried = ما جربناه: { $tried }
report-expected = ما توقعناه: { $expected }
report-learned = ما تعلمناه: { $learned }
report-no-lessons = لم تُكتب دروس بعد.
lessons-title = ما تعلمناه من: { $title }
lessons-reach = الوصول
lessons-reach-counts = المشاركون: { $people }، الأجوبة المكتوبة: { $texts }
lessons-questions = عدد الأسئلة
lessons-hours = ساعات الفريق
lessons-felt = هل شعر السكان أن صوتهم سُمع؟
lessons-failed = ما لم ينجح
lessons-again = ما سنكرره
lessons-empty = لم يُملأ
report-people = { $count ->
    [0] لم يشارك أحد بعد.
    [zero] لم يشارك أحد بعد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { $count } أشخاص.
    [many] شارك { $count } شخصًا.
   *[other] شارك { $count } شخص.
}
report-late = { $count ->
    [zero] لم نُدخل أجوبة أحد بعد الإغلاق.
    [one] أدخلنا أجوبة شخص واحد بعد الإغلاق. لم تصل عبر المحادثة، بل على ورق مثلاً.
    [two] أدخلنا أجوبة شخصين بعد الإغلاق. لم تصل عبر المحادثة، بل على ورق مثلاً.
    [few] أدخلنا أجوبة { $count } أشخاص بعد الإغلاق. لم تصل عبر المحادثة، بل على ورق مثلاً.
    [many] أدخلنا أجوبة { $count } شخصاً بعد الإغلاق. لم تصل عبر المحادثة، بل على ورق مثلاً.
   *[other] أدخلنا أجوبة { $count } شخص بعد الإغلاق. لم تصل عبر المحادثة، بل على ورق مثلاً.
}
frame-skip = انتقل إلى النص
frame-nav = هذا الموقع
frame-take-part = شارك برأيك
frame-ideas = الأفكار
frame-digests = الملخّصات
frame-about = عن هذا الموقع
frame-privacy = الخصوصية
frame-accessibility = سهولة الوصول
frame-contact = اتصل بنا
frame-made-with = صُنع باستخدام Samenspraak
page-languages = اللغات
page-promise = بماذا تَعِد البلدية
page-new-day = تغيّر موعد الجواب. هذا هو السبب:
page-stage = أين وصلنا
page-stage-not-yet = تبدأ المشاركة في { $since }.
page-stage-open = يمكن المشاركة الآن حتى نهاية يوم { $closes }.
page-stage-closed = أُغلقت المشاركة منذ { $since }. تقرأ البلدية الأجوبة الآن.
page-stage-with-council = الموضوع منذ { $since } لدى صاحب القرار:
page-stage-answering = ترسل البلدية الآن الجواب إلى السكان.
page-stage-answered = أجابت البلدية في { $since }.
page-overdue = البلدية متأخرة. كان يجب أن يصل الجواب إلى السكان في { $answerBy } على أبعد حد.
page-outcomes = ماذا فعلت البلدية بالأجوبة
page-outcome-done = سيتم هذا.
page-outcome-partly = سيتم جزء من هذا.
page-outcome-not = لن يتم هذا.
page-because = السبب:
page-decided-by = صاحب القرار:
page-outcome-link = المزيد:
page-next = الخطوة التالية:
page-experiment = هذه تجربة
page-try = ماذا نجرّب
page-expect = ماذا نتوقّع
page-learned = ماذا تعلّمنا

# De website: lijsten, uitslagen, ideeën, privacy, toegankelijkheid, contact
home-open-now = يمكنك الآن أن تقول رأيك في هذا
home-late = هنا تأخرت البلدية
home-waiting = هذا ما زال ينتظر الجواب
home-soon = يمكنك قريبًا أن تقول رأيك في هذا
home-answered = هذا أجابت عنه البلدية
home-days-left = { $days ->
    [zero] اليوم آخر يوم للمشاركة.
    [one] بقي يوم واحد للمشاركة، حتى نهاية { $closes }.
    [two] بقي يومان للمشاركة، حتى نهاية { $closes }.
    [few] بقيت { $days } أيام للمشاركة، حتى نهاية { $closes }.
    [many] بقي { $days } يومًا للمشاركة، حتى نهاية { $closes }.
   *[other] بقي { $days } يوم للمشاركة، حتى نهاية { $closes }.
}
home-kept-late = جاء هذا الجواب متأخرًا. كان الوعد في موعد أقصاه { $answerBy }.
home-here = شارك هنا، بدون تطبيق
home-in-chat = شارك في { $chat }
home-more = المزيد في هذا الموقع
page-ways = كيف تشارك
page-versions = ما الذي تغيّر منذ البداية
page-version = النسخة { $version }، { $day }
page-version-promise = تغيّر الوعد.
page-version-words = بقي الوعد كما هو. تغيّر شيء آخر.
page-results = انظر إلى النتائج
page-results-later = ستظهر النتائج هنا بعد انتهاء المشاركة.
page-digests = الملخّصات التي تذكر هذا
page-week = الأسبوع { $week }: من { $from } إلى { $to }
page-data = الأرقام في ملف
results-title = النتائج: { $title }
results-people = { $people ->
    [zero] لم يشارك أحد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { $people } أشخاص.
    [many] شارك { $people } شخصًا.
   *[other] شارك { $people } شخص.
}
results-few = شارك أقل من خمسة أشخاص. لذلك لا توجد أرقام هنا.
results-live = ما زال الناس يشاركون. قد تتغير الأرقام.
results-small = لا نعرض مجموعات أقل من خمسة أشخاص. لذلك نخفي أحيانًا مجموعة أخرى، حتى لا يحسبها أحد.
results-untold = غير معروض
results-question-untold = لا نعرض أرقام هذا السؤال: أجاب عدد قليل جدًا.
results-count = { $count } ({ $percent }٪)
results-agree = موافق
results-disagree = غير موافق
results-pass = لا أعرف
results-digest = ما قاله الناس بكلماتهم
results-from-digest = ورد هذا في ملخّص الأسبوع { $week }.
results-language = لغة هذا الجزء: { $language }.
results-no-digest = لا يوجد بعد ملخّص يذكر هذا.
results-felt-few = قال ذلك عدد قليل جدًا، أو إحدى المجموعات صغيرة جدًا. لذلك لا نعرضه.
ideas-title = أفكار السكان
ideas-how = هل لديك فكرة؟ أرسل ⁦/idee⁩ في { $chats }.
ideas-open-chat = افتح { $chat }
ideas-browser = هل تشارك في متصفحك؟ أعطِ فكرتك هناك تحت «المزيد».
lessons-list-title = ما تعلّمناه
lessons-list-intro = نجرّب أشياء جديدة. أحيانًا لا تنجح. وهذا أيضًا تقرؤه هنا.
lessons-list-none = لا يوجد شيء هنا بعد.
site-privacy = الخصوصية
site-privacy-kept = ماذا نحفظ
site-privacy-answers = نحفظ أجوبتك ولغتك وأي ملصق جئت عن طريقه. وكي نجيبك نحفظ عنوانًا أيضًا، مثل رقم محادثتك. هذا العنوان محمي.
site-privacy-long = { $days ->
    [zero] بعد أن يصلك جوابنا نحذف عنوانك. تبقى أجوبتك دون أن يعرف أحد لمن هي.
    [one] بعد أن يصلك جوابنا نحفظ عنوانك يومًا واحدًا. تبقى أجوبتك دون أن يعرف أحد لمن هي.
    [two] بعد أن يصلك جوابنا نحفظ عنوانك يومين. تبقى أجوبتك دون أن يعرف أحد لمن هي.
    [few] بعد أن يصلك جوابنا نحفظ عنوانك { $days } أيام. تبقى أجوبتك دون أن يعرف أحد لمن هي.
    [many] بعد أن يصلك جوابنا نحفظ عنوانك { $days } يومًا. تبقى أجوبتك دون أن يعرف أحد لمن هي.
   *[other] بعد أن يصلك جوابنا نحفظ عنوانك { $days } يوم. تبقى أجوبتك دون أن يعرف أحد لمن هي.
}
site-privacy-read = يقرأ الموظفون ما تكتبه. ويقرؤه مجلس البلدية بدون اسمك. وقد تظهر أجزاء منه في هذا الموقع، بدون اسمك أيضًا. نخفي أرقام الهاتف والعناوين في كلماتك.
site-privacy-model = يساعد برنامج من شركة أخرى في القراءة. يتلقى الكلمات بدون اسم، ولا يقرر شيئًا.
site-privacy-visit-title = عندما تتصفح هذا الموقع
site-privacy-visit = لا نقيس الزيارات. لا شيء في هذا الموقع يأتي من شركة أخرى. إذا كنت تقرأ فقط، فلا نضع ملف تعريف ارتباط. إذا شاركت هنا، يتذكر متصفحك رقمًا في ملف تعريف ارتباط. وإذا شارك بعدك شخص آخر في المتصفح نفسه، نعدّ فقط عدد مرات حدوث ذلك. وإذا أعطيت عنوان بريد إلكتروني، نمسحه بعد أن نرسل إليك جوابنا.
site-privacy-rights-title = حقوقك
site-privacy-rights = يحق لك أن ترى ما نحفظه عنك، وأن تطلب حذفه، وأن تتوقف. أرسل في المحادثة ⁦/mijngegevens⁩ أو ⁦/vergeet⁩ أو ⁦/stop⁩. وفي متصفحك تجد ذلك تحت «المزيد».
site-privacy-complaint = هل تعترض على شيء؟ تواصل معنا. يمكنك أيضًا أن تشتكي إلى هيئة حماية البيانات الهولندية (Autoriteit Persoonsgegevens).
site-accessibility = إمكانية الوصول
site-accessibility-aim = يجب أن يستطيع الجميع استخدام هذا الموقع. نتبع قواعد ⁦WCAG 2.1⁩، المستويين ⁦A⁩ و⁦AA⁩.
site-accessibility-tested-title = ما الذي اختُبر
site-accessibility-tested = مع كل نسخة جديدة يفحص برنامج (axe) كل أنواع الصفحات في متصفح حقيقي. ويفحصها أيضًا على شاشة بعرض 320 بكسل، ومع أحرف متباعدة.
site-accessibility-not-title = ما الذي لم يُختبر
site-accessibility-not = البرنامج لا يجد كل شيء. لم يختبر أشخاص ذوو إعاقة هذا الموقع لنا بعد، ولا مكتب مستقل. لذلك ليس هذا بيانًا رسميًا.
site-accessibility-words = ما كتبه السكان يبقى كما كتبوه. قد يكون صعبًا أو بلغة أخرى.
site-accessibility-help = هل هناك شيء لا يعمل معك؟ أخبرنا. يمكنك دائمًا أن تشارك على الورق أو بمساعدة.
site-contact = اتصل بنا
missing-near = هل تبحث عن هذا؟
missing-code = لا نعرف هذا الرمز. انظر إلى الملصق مرة أخرى.
data-not-yet = هذه الأرقام غير متوفرة بعد. ستراها بعد انتهاء المشاركة.
code-ask = تحتاج إلى رمز لهذه الأسئلة. تجده في رسالة البلدية. اكتب الرمز هنا.
code-unknown = لا نعرف هذا الرمز. انظر إلى رسالتك مرة أخرى واكتب الرمز من جديد.
code-used = استُعمل هذا الرمز من قبل. كل رمز صالح لمرة واحدة.
code-too-often = جُرّب رمز خاطئ مرات كثيرة. حاول مرة أخرى غدًا.
code-letter = رمزك:
code-letter-how = اذهب إلى { $url } وابدأ. ثم اكتب رمزك. الرمز صالح لمرة واحدة. لا نحفظ أي رمز يعود إلى أي جواب.
digest-codes = رموز من الرسائل
digest-codes-used = استُعمل { $used } من { $given }

digest-elsewhere = أيضًا في هذا الملخّص، على الصفحة: { $titles }.
promise-no-reason = لم تذكر البلدية السبب بعد.
news-council-asks = شاركت في «{ $title }». لدى عضو في مجلس البلدية سؤال عن هذا الموضوع:
news-council-takes-up = شاركت في «{ $title }». سيعمل عضو في مجلس البلدية على هذا الموضوع. هذا ما يقوله:
digest-brief-none = لم يصل شيء جديد هذا الأسبوع.
digest-no-sample = من شارك اختار ذلك بنفسه. لذلك لا تقول الأرقام ما يراه كل السكان.
digest-brief-still = { $all ->
    [zero] لم يشارك أحد بعد.
    [one] شارك حتى الآن شخص واحد.
    [two] شارك حتى الآن شخصان.
    [few] شارك حتى الآن { $all } أشخاص.
    [many] شارك حتى الآن { $all } شخصًا.
   *[other] شارك حتى الآن { $all } شخص.
}
digest-brief-chose = { $count ->
    [zero] لم يختر أحد من { $all } «{ $label }»
    [one] شخص واحد من { $all } اختار «{ $label }»
    [two] شخصان من { $all } اختارا «{ $label }»
    [few] { $count } أشخاص من { $all } اختاروا «{ $label }»
    [many] { $count } شخصًا من { $all } اختاروا «{ $label }»
   *[other] { $count } شخص من { $all } اختاروا «{ $label }»
}
digest-brief-chose-alone = شخص واحد اختار «{ $label }»
digest-brief-chose-all = اختار الجميع ({ $all }) «{ $label }»
digest-brief-more-chosen = { $left ->
    [zero] لم تُختَر أجوبة أخرى.
    [one] اختار الناس أيضًا جوابًا آخر واحدًا.
    [two] اختار الناس أيضًا جوابين آخرين.
    [few] اختار الناس أيضًا { $left } أجوبة أخرى.
    [many] اختار الناس أيضًا { $left } جوابًا آخر.
   *[other] اختار الناس أيضًا { $left } جواب آخر.
}
digest-brief-chose-too = { $count } «{ $label }»
digest-brief-came = { $fresh ->
    [zero] لم يشارك أحد جديد هذا الأسبوع.
    [one] شارك هذا الأسبوع شخص واحد لأول مرة، والمجموع { $all }.
    [two] شارك هذا الأسبوع شخصان لأول مرة، والمجموع { $all }.
    [few] شارك هذا الأسبوع { $fresh } أشخاص لأول مرة، والمجموع { $all }.
    [many] شارك هذا الأسبوع { $fresh } شخصًا لأول مرة، والمجموع { $all }.
   *[other] شارك هذا الأسبوع { $fresh } شخص لأول مرة، والمجموع { $all }.
}
digest-brief-lead = في الأسبوع الماضي كان «{ $label }» في المقدمة.
digest-brief-share = في الأسبوع الماضي اختار { $from } بالمئة «{ $label }»، والآن { $to } بالمئة.
digest-brief-new-day = غيّرت البلدية يوم الجواب: من { $before } إلى { $answerBy }.
digest-brief-because = السبب: «{ $because }».
digest-brief-no-reason = لم تذكر سببًا.
digest-brief-open-changed = غيّرت البلدية وعدها. يمكن للسكان الآن إبداء رأيهم في: «{ $open }».
digest-brief-decider-changed = غيّرت البلدية من يقرر.
digest-brief-promise-changed = غيّرت البلدية هذا الأسبوع شيئًا في وعدها للسكان.
digest-brief-nobody = لم يشارك أحد.
digest-brief-felt = هل شعر الناس بأن صوتهم مسموع؟ نعم: { $yes }، قليلًا: { $bit }، لا: { $no }.
digest-brief-no-point = لم يستطع البرنامج أن يحسب بيقين ما يريده { $k } أشخاص أو أكثر.
digest-brief-point-of = على الأقل { $people } من الناس (منهم { $count } «{ $label }») يقولون: «{ $claim }».
digest-brief-point = على الأقل { $people } من الناس يقولون: «{ $claim }».
digest-brief-point-judged = حسب الذكاء الاصطناعي، { $people } من الناس يقولون: «{ $claim }».
digest-brief-of-model = { $points ->
    [zero] لم يلخّص الذكاء الاصطناعي أي نقطة.
    [one] لخّص الذكاء الاصطناعي نقطة واحدة، ووافق عليها موظف. تجدها لاحقًا.
    [two] لخّص الذكاء الاصطناعي نقطتين، ووافق عليهما موظف. تجدهما لاحقًا.
    [few] لخّص الذكاء الاصطناعي { $points } نقاط، ووافق عليها موظف. تجدها لاحقًا.
    [many] لخّص الذكاء الاصطناعي { $points } نقطة، ووافق عليها موظف. تجدها لاحقًا.
   *[other] لخّص الذكاء الاصطناعي { $points } نقطة، ووافق عليها موظف. تجدها لاحقًا.
}
digest-brief-new-point = جديد هذا الأسبوع: «{ $claim }» (على الأقل { $people } من الناس).
digest-brief-places-unknown = أحياؤهم غير معروفة.
digest-brief-places-few = ذكر { $known } فقط من { $all } في أي حي يسكنون.
digest-brief-nobody-from = لم يشارك أحد من { $names }{ $more ->
    [zero] .
    [one] ، ولا من حي آخر.
    [two] ، ولا من حيين آخرين.
    [few] ، ولا من { $more } أحياء أخرى.
    [many] ، ولا من { $more } حيًا آخر.
   *[other] ، ولا من { $more } حي آخر.
}
digest-brief-few-from = أقل عدد من الناس جاء من { $name }: { $count }.
digest-brief-least-from = نسمع الأقل من { $name }: { $count } من السكان، وعددهم { $residents }.
digest-brief-other-language = شارك الجميع بلغة غير { $language }.
digest-brief-language = { $others ->
    [zero] شارك الجميع باللغة: { $language }.
    [one] واحد من { $all } شارك بلغة غير { $language }.
    [two] اثنان من { $all } شاركا بلغة غير { $language }.
    [few] { $others } من { $all } شاركوا بلغة غير { $language }.
    [many] { $others } من { $all } شاركوا بلغة غير { $language }.
   *[other] { $others } من { $all } شاركوا بلغة غير { $language }.
}
digest-brief-closes = يمكن المشاركة حتى نهاية يوم { $closes }.
digest-brief-closed = كانت المشاركة ممكنة حتى نهاية يوم { $closes }.
digest-brief-due = يصل الجواب إلى السكان في موعد أقصاه { $answerBy }.
digest-brief-overdue = تأخّر: كان يجب أن يصل الجواب إلى السكان في { $answerBy } على أبعد حد.
digest-brief-kept = وصل الجواب إلى السكان في { $answerBy }.
digest-points = ماذا يريد الناس، ولماذا
digest-points-basis = وجد برنامج كمبيوتر الرغبات والأسباب في الأجوبة. لم يراجعها أحد بعد.
digest-points-approved = وجد برنامج كمبيوتر الرغبات والأسباب في الأجوبة. وافق موظف على النقاط التي ذُكر عندها الذكاء الاصطناعي. أما الأخرى فلم يراجعها أحد بعد.
digest-reviewed = بحث برنامج كمبيوتر عن الرغبات والأسباب في الأجوبة. اطّلع موظف في البلدية على جمل من { $answers } من أصل { $of } من الأجوبة.
digest-points-uncounted = لم يُحسب { $left } من أصل { $of } من الأجوبة في أي منها. قد يرد فيها شيء آخر.
digest-points-who = غالبًا ممن اختار { $choices }
digest-points-others = آخرون، أو من الجانبين
digest-point-people = على الأقل { $people } من الناس
digest-point-of-them = منهم: { $choices }.
digest-point-among-them = من بينهم: { $choices }.
digest-point-judged = { $people } من الناس، حسب الذكاء الاصطناعي
digest-point-opposed = من يقولون العكس، حسب الذكاء الاصطناعي: { $people }.
digest-point-by-model = جملة من كمبيوتر، راجعها موظف:
digest-point-words = ما كتبه الناس بأنفسهم
digest-point-answers = كل الأجوبة، برابط شخصي
digest-point-copies = أرسل { $copies } من الناس الرسالة نفسها.
digest-point-letters = أرسل { $copies } من الناس رسائل. عدد الرسائل المختلفة: { $letters }.
digest-point-opposite = في المقابل يقول على الأقل { $people } من الناس: «{ $claim }».
digest-examples = قيل أيضًا. ليس مؤكدًا كم شخصًا قاله.
digest-voices = أصوات منفردة: ما قاله شخص واحد إلى أربعة أشخاص
digest-voices-none = ما قاله عدد قليل فقط من الناس لا يرد هنا حرفيًا.
digest-voices-read = قرأ موظف هذه الكلمات وسمح بها.
digest-themes-named = ما كتب عنه الناس: { $themes }.
digest-still = بلا جديد
digest-more-news = مواضيع أخرى فيها جديد
digest-later = لا تزال المشاركة هنا مفتوحة
digest-later-why = هكذا لا يؤثر أحد في جواب غيره. أما المجلس فيقرأ منذ الآن ما يختاره السكان ويقولونه.
digest-later-few = شارك أقل من خمسة أشخاص.
digest-later-people = { $people ->
    [zero] لم يشارك أحد بعد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { $people } أشخاص.
    [many] شارك { $people } شخصًا.
   *[other] شارك { $people } شخص.
}
digest-later-on = ستجد هنا ما يختارونه ويقولونه بعد { $closes }.
digest-earlier = ما وصل من قبل موجود في الملخّصات السابقة.
digest-ledger-no-answer = منها بلا مضمون، مثل «لا يوجد»
digest-ledger-line-empty = منها { $n } بلا مضمون
digest-ledger-line-apart = { $n } لا تناسب أي موضوع
digest-ledger-line-rejected = { $n } مرفوضة
digest-ledger-line-waiting = { $n } لم تُقرأ بعد
digest-ledger-line-withdrawn = { $n } حذفها أصحابها
digest-theme-people = { $people ->
    [zero] لا أحد يذكر هذا.
    [one] شخص واحد يذكر هذا.
    [two] شخصان يذكران هذا.
    [few] { $people } أشخاص يذكرون هذا.
    [many] { $people } شخصًا يذكرون هذا.
   *[other] { $people } شخص يذكرون هذا.
}
digest-point-new = جديد هذا الأسبوع.
digest-point-against = في المقابل على الأقل { $people } من الناس
digest-brief-chose-again = اختار { $count } «{ $label }»

# مذكرة الرد
note-title = مذكرة الرد: { $title }
note-made-on = أُعدّت في { $day }
note-what = هنا ما قاله السكان بكلماتهم، وما فعلته البلدية به.
note-counts = الأجوبة المكتوبة: وصل { $received }، ويُحتسب { $accepted }. تحت نقطة: { $inPoints }.
note-let-through = سمح بها موظف، خارج النقاط: { $letThrough }.
note-order = يمكن أن يرد جواب تحت أكثر من نقطة. الترتيب لا يدل على شيء.
note-masked = حُذفت الأسماء والعناوين والأرقام. لا يُذكر من كتب، ولا ما اختار، ولا أين يسكن.
note-looked = بحث برنامج كمبيوتر عن النقاط. عدد الأجوبة التي اطّلع موظف على جمل منها: { $looked }.
note-contents = النقاط
note-answers = الأجوبة
note-point = النقطة { $number }
note-no-point = ليس في أي نقطة
note-continued = (تابع)
note-opposite = العكس في النقطة { $number }: «{ $claim }»
note-unprinted = { $count ->
    [zero] لا أجوبة أخرى محسوبة وغير معروضة هنا.
    [one] جواب آخر محسوب وغير معروض هنا. فيه تهديد أو إهانة، أو أمر لكمبيوتر، أو لا يقول شيئًا.
    [two] جوابان آخران محسوبان وغير معروضين هنا. فيهما تهديد أو إهانة، أو أمر لكمبيوتر، أو لا يقولان شيئًا.
    [few] { $count } أجوبة أخرى محسوبة وغير معروضة هنا. فيها تهديد أو إهانة، أو أمر لكمبيوتر، أو لا تقول شيئًا.
    [many] { $count } جوابًا آخر محسوبة وغير معروضة هنا. فيها تهديد أو إهانة، أو أمر لكمبيوتر، أو لا تقول شيئًا.
   *[other] { $count } جواب آخر محسوبة وغير معروضة هنا. فيها تهديد أو إهانة، أو أمر لكمبيوتر، أو لا تقول شيئًا.
}
note-rest = { $count ->
    [zero] لا أجوبة أخرى خارج نقاط خمسة أشخاص أو أكثر.
    [one] جواب آخر ليس في نقطة لخمسة أشخاص أو أكثر. هو محسوب، ولا يظهر نصه هنا إلا بعد أن يتأكد موظف أنه لا يمكن معرفة أحد.
    [two] جوابان آخران ليسا في نقطة لخمسة أشخاص أو أكثر. هما محسوبان، ولا يظهر نصهما هنا إلا بعد أن يتأكد موظف أنه لا يمكن معرفة أحد.
    [few] { $count } أجوبة أخرى ليست في نقطة لخمسة أشخاص أو أكثر. هي محسوبة، ولا يظهر نصها هنا إلا بعد أن يتأكد موظف أنه لا يمكن معرفة أحد.
    [many] { $count } جوابًا آخر ليست في نقطة لخمسة أشخاص أو أكثر. هي محسوبة، ولا يظهر نصها هنا إلا بعد أن يتأكد موظف أنه لا يمكن معرفة أحد.
   *[other] { $count } جواب آخر ليست في نقطة لخمسة أشخاص أو أكثر. هي محسوبة، ولا يظهر نصها هنا إلا بعد أن يتأكد موظف أنه لا يمكن معرفة أحد.
}
note-outcome = النتيجة { $number }
note-outcome-of = النتيجة { $number }: { $result }
note-outcome-none = لم يُقرَّر شيء في هذا بعد.
note-page-of = الصفحة { $page } من { $pages }
note-pages = الصفحات
note-page-before = الصفحة السابقة
note-page-after = الصفحة التالية

# كلمات بلغة أخرى
words-language = اللغة: { $language }.
words-translated-colleague = ترجمة موظف: «{ $words }»
words-translated-model = ترجمة كمبيوتر: «{ $words }»
digest-points-languages = لم تُجمع النقاط بلغات مختلفة معًا.

# قراءة كل الأجوبة برابط شخصي
access-answers-title = قراءة كل الأجوبة
access-answers-how = تقرأ ما كتبه السكان دون أسمائهم. هذا الرابط لك وحدك. من فضلك لا تعطه لأحد.
access-answers-button = اقرأ
access-answers-gone-title = لا يمكن قراءة هذه الصفحة الآن
access-answers-gone = تُقرأ هذه الصفحة برابط شخصي. هل كان لديك رابط؟ افتحه مرة أخرى. لم يعد يعمل، أو ليس لديك رابط؟ اطلب رابطًا من البلدية.
access-onward = هل دخلت من قبل؟ تابع من هنا.

# Woorden van een inwoner die ergens niet horen
complaint-link = هل لا ينبغي أن تكون هذه الكلمات هنا؟
complaint-title = كلمات لا ينبغي أن تكون هنا
complaint-intro = كتب هذا أحد السكان. هل ترى أنه لا يجوز أن يبقى هنا؟ أخبرنا لماذا. سيقرأ ذلك موظف في البلدية.
complaint-why = لماذا؟
complaint-why-private = يمكن التعرف على شخص ما، أو يتعلق الأمر بحياة شخص خاصة.
complaint-why-insult = فيها إهانة لشخص أو تمييز ضده.
complaint-why-threat = فيها تهديد لشخص.
complaint-why-mine = أنا من كتب هذا.
complaint-why-other = شيء آخر.
complaint-words = هل تريد أن تضيف شيئًا؟ هذا غير ضروري.
complaint-no-name = لا نسأل عن اسمك، ولا نحفظ من أنت.
complaint-send = إرسال
complaint-choose = اختر أولًا السبب.
complaint-state-open = شكرًا لك. وصل بلاغك إلينا. سيقرؤه موظف ويقرر: حذف الكلمات أو إبقاءها.
complaint-keep-link = احفظ رابط هذه الصفحة. ستقرأ هنا لاحقًا ما فعلناه. لا يرى ذلك إلا من لديه هذا الرابط.
complaint-state-hidden = لقد حذفنا هذه الكلمات. شكرًا على بلاغك.
complaint-state-left = نُبقي هذه الكلمات كما هي.
complaint-state-gone = لم تعد هذه الكلمات موجودة.
complaint-because = هذا ما كتبه الموظف:
complaint-many = لدينا بلاغات كثيرة عن هذه الكلمات. سنقرؤها أولًا. لم يُحفظ بلاغك.

# Het gesprek in de browser
web-cookie = لا يتذكر هذا المتصفح رقمًا إلا عندما تبدأ. بذلك يمكنك المتابعة لاحقًا وقراءة الجواب. نحن لا نعرف من أنت.
web-go-on = تابع
web-above = ما قيل من قبل
web-now = دورك الآن
web-done = لقد شاركت
web-another = هل يريد شخص آخر المشاركة في هذا المتصفح؟
web-another-how = هذا ممكن. تختفي محادثتك عندئذ من هذه الشاشة. وتبقى أجوبتك محسوبة. ويظهر جواب البلدية هنا لكما معًا.
web-another-count = لا نخبر المجلس إلا بعدد مرات حدوث ذلك. هل تريد ألا يقرأ أحد هنا ما تجيب به؟ استخدم إذن جهازك الخاص.
web-another-begin = شخص آخر يشارك
web-you = أنت
web-write = جوابك
web-write-else = اكتب شيئًا آخر
web-send = إرسال
web-wait = لحظة من فضلك.
web-failed = لا يوجد اتصال. حاول مرة أخرى.
web-locate = استخدم المكان الذي أنا فيه الآن
web-not-located = متصفحك لا يخبرنا أين أنت. اختر حيّك بأحد الأزرار.
web-file = ملف ببياناتك
web-menu = المزيد: اللغة، بياناتك، المساعدة
web-trap = اترك هذا فارغًا
web-onward = تابع
web-strange-title = جاء هذا النموذج من موقع آخر
web-strange = لم نفعل به شيئًا. عد إلى المحادثة وحاول هناك.
web-unknown-title = لا نعرف هذه الأسئلة
web-unknown = قد يكون الرابط قديمًا جدًا أو فيه خطأ مطبعي. انظر في ما يمكنك إبداء رأيك الآن.
web-too-much-title = هذا طويل جدًا
web-too-much = لم نحفظ هذا. اكتبه بشكل أقصر أو أرسله على مرتين.
web-not-saved-title = لم يُحفظ هذا
web-not-saved = حدث خطأ ما. انتظر قليلًا وحاول مرة أخرى.
web-not-known = لم يُحفظ هذا. فقد هذا المتصفح رقمك. ابدأ من جديد.
web-no-cookie = متصفحك لا يتذكر رقم هذه المحادثة. عندها تضيع أجوبتك. اسمح بملفات تعريف الارتباط لهذا الموقع، أو استخدم متصفحًا آخر.
command-verder = المتابعة على جهاز آخر
move-words = بهذه الكلمات الأربع تتابع على جهاز آخر:
move-how = افتح هناك الأسئلة نفسها واكتب الكلمات. أو أرسلها رسالةً في المحادثة الأخرى.
move-how-at = افتح هناك { $url } واكتب الكلمات. أو أرسلها رسالةً في المحادثة الأخرى.
move-once = تعمل الكلمات مرة واحدة ولمدة يوم واحد. لا تعطها لأي شخص آخر.
move-shared = أُجيب هنا عن الأسئلة نفسها أكثر من مرة. ينتقل كل شيء معك، حتى أجوبة شخص آخر.
move-nothing = لا يوجد بعد ما يمكن متابعته. ابدأ بالأسئلة أولًا.
move-same = أنت هنا بالفعل. استخدم الكلمات على جهاز آخر.
move-here = تتابع هنا. المحادثة لم تعد موجودة على الجهاز الآخر.
move-left = محادثتك مستمرة الآن على جهاز آخر. وقد مُسحت هنا.
move-unknown = لا نعرف هذه الكلمات. اكتب الكلمات الأربع كلها مع مسافات بينها. تعمل مرة واحدة ولمدة يوم واحد.
move-too-often = جُرّب رمز خاطئ مرات كثيرة. حاول مرة أخرى غدًا.
web-bring = هل بدأت بالفعل على جهاز آخر؟
web-bring-words = الكلمات الأربع التي حصلت عليها هناك
mail-offer = هل تريد رسالة بريد إلكتروني عندما يصدر الجواب؟
mail-only = تصلك رسالة واحدة: الجواب. بعد ذلك نمسح عنوانك. عليك أولًا تأكيد عنوانك.
mail-address = عنوان بريدك الإلكتروني
mail-asked = انظر في بريدك الإلكتروني. افتح الرابط هناك فيصلك الجواب بالبريد.
mail-unfit = هذا ليس عنوان بريد إلكتروني. تأكد من أنه مكتوب كاملًا.
mail-closed = هذا غير ممكن الآن. عد إلى هذه الصفحة لاحقًا.
mail-ask-subject = هل تريد جواب بلدية { $town } بالبريد الإلكتروني؟
mail-ask = لقد قلت رأيك لبلدية { $town }. هل تريد الجواب بالبريد الإلكتروني؟ افتح إذن هذا الرابط. لم تكن أنت؟ إذن لا حاجة لأن تفعل شيئًا.
mail-link = { $url }
mail-answer-subject = جواب بلدية { $town }
mail-answer = هذا جواب بلدية { $town } على ما قلته.
mail-forgotten = لقد مسحنا الآن عنوان بريدك. لن يصلك منا بريد بعد الآن.
mail-title = الجواب بالبريد الإلكتروني
mail-how = هل تريد رسالة واحدة عندما تجيب البلدية؟ بعد ذلك نمسح عنوانك.
mail-confirmed = تم الأمر. تصلك رسالة واحدة عندما يصدر الجواب.
mail-yes = نعم، أرسل لي الجواب
mail-no = لا، امسح عنواني
web-mail-gone-title = هذا الرابط لم يعد يعمل
web-mail-gone = ربما وصلك الجواب من قبل، أو مُسح عنوانك.
web-mail-stopped-title = تم مسح عنوانك
web-mail-stopped = لن يصلك منا بريد.
