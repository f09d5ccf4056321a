# عربية بسيطة. جمل قصيرة وكلمات مألوفة.

# الوعد (قبل السؤال الأول)
promise-decided = ما تقرّر بالفعل: { $decided }
promise-open = ما زال مفتوحًا: { $open }
promise-decider = من يقرّر: { $decider }
promise-rung-inform = ماذا يفعل رأيك: تخبرك البلدية بما سيحدث.
promise-rung-consult = ماذا يفعل رأيك: تقرأ البلدية رأيك قبل أن تقرّر.
promise-rung-advise = ماذا يفعل رأيك: أنت تقدّم نصيحة. إذا فعلت البلدية شيئًا آخر فإنها تشرح السبب.
promise-rung-coproduce = ماذا يفعل رأيك: تضع الخطة مع البلدية.
promise-rung-codecide = ماذا يفعل رأيك: أنت تشارك في القرار.
promise-answer-by = متى تسمع الجواب: في { $answerBy } على أبعد حد.
promise-privacy = لا نحفظ اسمك ولا اسم المستخدم ولا صورتك. ما تكتبه قد يظهر بلا اسم في الملخّص الأسبوعي للمجلس. من الأفضل ألا تكتب أسماء أو أرقام هواتف في جوابك.
promise-privacy-company = لا نحفظ اسمك ولا اسم المستخدم ولا صورتك. ما تكتبه قد يظهر بلا اسم في الملخّص الأسبوعي للمجلس. { $channel } ليس تابعًا للبلدية. من الأفضل ألا تكتب أسماء أو أرقام هواتف في جوابك.
promise-privacy-team = لا نحفظ اسمك مع إجاباتك. يقرأ زملاؤك ما تكتبه دون أن يعرفوا أنه منك. من الأفضل ألا تذكر أسماء في إجابتك.
promise-privacy-team-company = لا نحفظ اسمك مع إجاباتك. يقرأ زملاؤك ما تكتبه دون أن يعرفوا أنه منك. { $channel } ليس تابعًا للبلدية. من الأفضل ألا تذكر أسماء في إجابتك.
promise-version = هذه هي النسخة { $version } من هذا الوعد.
formal = { $objectionUrl ->
    [none] هذا ليس اعتراضًا رسميًا.
   *[other] هذا ليس اعتراضًا رسميًا. هل تريد تقديم اعتراض؟ يمكنك ذلك هنا: { $objectionUrl }
}
promise-begin = { $questions ->
    [zero] لا توجد أسئلة. هل تشارك؟
    [one] هناك سؤال واحد. هل تشارك؟
    [two] هناك سؤالان قصيران على الأكثر. يمكنك تخطّي أي سؤال. هل تشارك؟
    [few] هناك { $questions } أسئلة قصيرة على الأكثر. يمكنك تخطّي أي سؤال. هل تشارك؟
    [many] هناك { $questions } سؤالًا قصيرًا على الأكثر. يمكنك تخطّي أي سؤال. هل تشارك؟
   *[other] هناك { $questions } سؤال قصير على الأكثر. يمكنك تخطّي أي سؤال. هل تشارك؟
}
promise-changed = تغيّر الوعد بشأن "{ $title }". هذه الآن النسخة { $version }.
promise-new-day = تغيّر موعد الجواب. كان الموعد { $before } على أبعد حد. وهو الآن { $answerBy } على أبعد حد.
promise-because = هذا هو السبب: { $because }
news-stop = لا تريد المزيد من الرسائل؟ أرسل /stop.
button-begin = ابدأ
begin-first = لم أحفظ هذا بعد. اضغط أولًا على «ابدأ». بعد ذلك يمكنك الإجابة.

# الأسئلة
progress = السؤال { $number } من { $total }
council-reads = يمكن لمجلس البلدية أن يقرأ هذا، من دون اسمك.
hint-multiple = يمكنك اختيار أكثر من جواب. عندما تنتهي اضغط على «تم».
hint-text = اكتب جوابك وأرسله كرسالة.
hint-scale = 1 = { $low }، 5 = { $high }
hint-rank = رتِّب كل الخيارات. اضغط أولًا على ما تريده في المرتبة 1، ثم على ما تريده في المرتبة 2، وهكذا. إذا ضغطت مرة أخرى يُلغى الاختيار.
rank-next = ماذا تضع في المرتبة { $place }؟
button-skip = تخطّ
button-finish = تم
tick-first = اختر جوابًا أولًا. أو اضغط على «تخطّ».
your-answer = جوابك: { $answer }
skipped = لقد تخطّيت هذا السؤال.
answered-in-words = لقد أجبت عن هذا السؤال.
welcome-back = أهلًا بعودتك. نكمل من حيث توقّفت.
already-answered = لقد أجبت عن هذا السؤال من قبل.
old-button = هذا الزر لم يعد يعمل. انظر إلى آخر رسالة.

# ملاحظة على سؤال بأزرار
remark-offer = كتبت شيئًا عند السؤال "{ $question }". هل تريد إضافته كملاحظة؟
button-remark = نعم، أضِف هذا
button-no-remark = لا، لا تحفظه
remark-kept = شكرًا. تم حفظ ملاحظتك.
remark-dropped = حسنًا. لم تُحفظ هذه الرسالة.
remark-hidden = لم يعد هذا السؤال يخص أجوبتك. لذلك لم تُحفظ ملاحظتك. يمكنك في النهاية أن تضيف شيئا.

# النهاية
receipt-thanks = شكرًا لك! لقد انتهيت. حفظنا أجوبتك عن "{ $title }".
receipt-next = ماذا بعد؟ يمكن المشاركة حتى نهاية { $closes }. يقرأ مجلس البلدية كل أسبوع ما يقوله السكان.
receipt-answer-by = في { $answerBy } على أبعد حد تسمع هنا ماذا حدث بذلك.
receipt-add = هل تريد أن تقول شيئًا آخر؟ يمكنك ذلك.
button-add = أضِف شيئًا
add-now = اكتب ما تريد إضافته وأرسله كرسالة.
added = شكرًا. تمت إضافة هذا.

# خارج المحادثة
lobby-asked = أهلًا بك! هنا يمكنك أن تقول للبلدية رأيك.
lobby-unknown-code = لا أعرف هذا الرابط، أو إنه قديم.
lobby-nothing-going-on = لا يوجد سؤال مفتوح الآن. لم تُحفظ هذه الرسالة.
lobby-open = { $count ->
    [zero] لا يوجد موضوع الآن.
    [one] يمكنك الآن أن تقول رأيك في هذا الموضوع. اضغط على الزر.
    [two] يمكنك الآن أن تقول رأيك في هذين الموضوعين. اضغط على زر.
    [few] يمكنك الآن أن تقول رأيك في هذه المواضيع. اضغط على زر.
    [many] يمكنك الآن أن تقول رأيك في هذه المواضيع. اضغط على زر.
   *[other] يمكنك الآن أن تقول رأيك في هذه المواضيع. اضغط على زر.
}
lobby-empty = لا يوجد الآن موضوع للمشاركة. عُد لاحقًا من فضلك.
not-yet-open = يمكن المشاركة بشأن "{ $title }" ابتداءً من { $opens }.
closed = لم تعد المشاركة بشأن "{ $title }" ممكنة. ما ترسله الآن لا نحفظه. في { $answerBy } على أبعد حد تخبر البلدية بما حدث.
stopped = حسنًا. لن تصلك رسائل بعد الآن. إذا أردت المشاركة لاحقًا فأرسل /start.
button-was-answer = كان هذا جوابي
was-answer = حسنا. سأحفظ هذا جوابا لك.
unknown-command = لا أعرف هذا الأمر. مع /start ترى المواضيع المفتوحة. ومع /hulp تحصل على المساعدة.

# قائمة تيليغرام
command-start = شاهد المواضيع التي يمكنك المشاركة فيها
command-stop = لا أريد رسائل بعد الآن

# رجوع، تغيير، عبارات، مكان
button-back = → رجوع
button-keep = اتركه هكذا
button-change = تغيير جواب
change-which = أي جواب تريد أن تغيّر؟ اضغط على السؤال.
hint-place = اختر حيّك. يمكنك أيضًا مشاركة موقعك. عندئذ نحفظ الحيّ فقط.
no-location-needed = لا أحتاج إلى موقعك لهذا السؤال. لم أحفظه.
location-outside = هذا المكان ليس في أي من الأحياء. لم أحفظ موقعك. اختر حيّك بزر.
statement = العبارة { $number } من { $total }
button-agree = موافق
button-disagree = غير موافق
button-pass = لا أعرف
button-enough = يكفي، تابع
voted-agree = أنت موافق.
voted-disagree = أنت غير موافق.
voted-pass = أنت لا تعرف.
your-votes = أصواتك: موافق { $agree }، غير موافق { $disagree }، لا أعرف { $pass }.
own-statement-offer = كتبت شيئًا من عندك عند "{ $question }". هل تريد إضافته كعبارة منك؟

# رسائل مكتوبة ومعدّلة ومسموعة
edit-kept = حفظت التغيير.
edit-not-understood = هذا التغيير لا يناسب أي زر. يبقى جوابك السابق.
edit-unknown = لم أعد أعرف إلى أي سؤال تنتمي هذه الرسالة. لم يُحفظ تعديلك. اكتب جوابك في رسالة جديدة.
heard = سمعت:
heard-right-question = هل هذا صحيح؟
heard-right = جيد.
forwarded = هذه رسالة محوّلة:
forwarded-question = هل هذه كلماتك أيضا؟
button-forwarded = نعم، أريد أن أقول هذا
hint-place-buttons = اختر حيّك بزر.
location-no-map = لا أستطيع أن أعرف في أي حي يقع هذا المكان. لم أحفظ موقعك. اختر حيّك بزر.
whole-answer = جوابك الكامل عن السؤال "{ $question }" هو الآن:
button-change-answer = أريد تغيير جوابي
only-caption = قرأت فقط الكلمات التي كتبتها معها. لم أستطع سماع الرسالة الصوتية.
button-right = نعم، هذا صحيح
button-again = سأقوله مرة أخرى
button-type = أفضّل الكتابة
say-again = لم أحفظ هذا. قله مرة أخرى بهدوء.
type-it = لم أحفظ هذا. اكتب جوابك وأرسله كرسالة.
not-heard = لم أسمعك جيدًا. قله مرة أخرى، أو اكتب جوابك.
only-words-voice = لا أستطيع الاستماع بعد. اكتب جوابك، أو اضغط على زر.
only-words-too-long = هذه الرسالة كبيرة جدًا. أرسل رسالة أقصر، أو اكتب جوابك.
only-words-photo = لا أستطيع رؤية الصور. اكتب معها بضع كلمات، أو اكتب جوابك.
only-words-other = لا أستطيع قراءة هذا. اضغط على زر، أو اكتب جوابك.
slow-down = أنت ترسل رسائل كثيرة متتالية. أحفظها كلها. لن أجيب عن كل رسالة لبعض الوقت.
reminder = لم تنتهِ بعد. هل تريد أن تكمل؟ هذا هو السؤال الذي توقّفت عنده. أذكّرك مرة واحدة فقط.

# مساعدة شخص آخر
button-helper = أملأ هذا عن شخص آخر
button-no-helper = أملأ هذا عن نفسي
promise-helper = أنت تملأ هذا عن شخص آخر. اكتب ما يقوله ذلك الشخص.
button-another = مساعدة شخص آخر

# اللغة
button-language = 🌐 Taal · Language
language-which = بأي لغة تريد أن تكمل؟

# أفكار
idea-ask = ما فكرتك؟ اكتبها وأرسلها كرسالة.
idea-offer = هل تريد تقديم هذا كفكرة إلى البلدية؟
button-idea = نعم، هذه فكرتي
idea-thanks = شكرًا لك! تم حفظ فكرتك.
idea-reader = يقرؤها: { $reader }.
idea-reader-town = تقرأ بلدية { $town } فكرتك.
report = هل هناك شيء مكسور أو متّسخ؟ أبلغ عنه هنا أيضًا. هذا أسرع: { $url }

# خطر
danger = هل هناك خطر الآن؟ اتصل فورًا بالرقم 112. هل تفكّر في الانتحار؟ اتصل بالرقم 113 أو 0800-0113. المكالمة مجانية.

# حقوقك
my-data = هذا ما نحفظه عنك. كل شيء موجود أيضًا في الملف أدناه.
my-data-about = رقمك في هذه المحادثة: { $address }. لا نحفظ اسمًا ولا صورة.
my-data-no-answers = لم تملأ شيئًا هنا بعد.
my-data-ideas = أفكارك
forget-which = ماذا يجب أن ننسى؟ بعد الضغط يُحذف فورًا. الأرقام التي نُشرت من قبل تبقى.
button-forget-all = انسَ كل شيء عني
forgotten-all = تم حذف كل شيء. لم نعد نعرفك. إذا أردت المشاركة لاحقًا فأرسل /start.
forgotten-one = تم حذف هذا.
forget-nothing = حسنًا. لم يُحذف شيء.
help = أنت تتحدث مع برنامج حاسوب للبلدية. اضغط على زر، أو اكتب جوابك. مع /start ترى المواضيع. مع /idee تقدّم فكرة. مع /stop لا تصلك رسائل بعد الآن.
help-town = هل تريد التحدث مع إنسان؟ تواصل مع بلدية { $town }.
help-call = هل تريد التحدث مع إنسان؟ اتصل ببلدية { $town }: { $phone }.
help-call-hours = هل تريد التحدث مع إنسان؟ اتصل ببلدية { $town }: { $phone } ({ $hours }).
privacy = تسأل بلدية { $town } عن رأيك، ثم تخبرك بما حدث به.
privacy-what = نحفظ أجوبتك ولغتك ورقم هذه المحادثة. هذا الرقم مقفل في قاعدة البيانات.
privacy-not = لا نحفظ اسمك ولا اسم المستخدم ولا صورتك ولا موقعك ولا صوتك.
privacy-company = { $channel } ليس تابعًا للبلدية. يستطيع { $company } أن يرى أنك تتحدث معنا وما ترسله.
privacy-own-channel = هذه المحادثة تابعة للبلدية نفسها.
privacy-rights = مع /mijngegevens ترى كل شيء. مع /vergeet نحذفه. مع /stop لا تصلك رسائل بعد الآن.

# المجموعات
group-hello = مرحبًا! أنا لا أقرأ ما يُكتب هنا. اكتبوا /inspraak لأريكم المواضيع المفتوحة.
group-invitation = يمكنكم الآن إبداء الرأي في هذا. تكون الإجابة في محادثة خاصة معي. أنا لا أقرأ هذه المجموعة.
command-idee = قدّم فكرة للبلدية
command-taal = اختر لغة أخرى
command-mijngegevens = شاهد ما نحفظه عنك
command-vergeet = احذف بياناتك
command-hulp = مساعدة، أو التحدث مع إنسان
command-privacy = ماذا يحدث ببياناتك
bot-description = هنا تسألك البلدية عن رأيك. تجيب بضغطة واحدة. لا نحفظ اسمك. تسمع دائمًا ماذا حدث بذلك. اضغط على Start.
bot-short-description = قل للبلدية رأيك. تسمع دائمًا ماذا حدث بذلك.
digest-votes = موافق { $agree }، غير موافق { $disagree }، لا أعرف { $pass }
digest-rank-note = رتَّب المشاركون كل الخيارات. يبيّن الشريط كم مرة جاء الخيار في المرتبة الأولى.
digest-rank-detail = المرتبة المتوسطة { NUMBER($place, maximumFractionDigits: 1) }؛ عدد المرات في المرتبة الأولى: { $first }، وفي الأخيرة: { $last }
digest-rank-brief = المرتبة المتوسطة { NUMBER($place, maximumFractionDigits: 1) }

# ملخّص أسبوعي للمجلس
digest-title = ملخّص المجلس { $number }، النسخة { $version }
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
    [one] شارك ساكن واحد.
    [two] شارك ساكنان.
    [few] شارك { $all } سكان.
    [many] شارك { $all } ساكنًا.
   *[other] شارك { $all } ساكن.
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
    [one] أجاب ساكن واحد.
    [two] أجاب ساكنان.
    [few] أجاب { $count } سكان.
    [many] أجاب { $count } ساكنًا.
   *[other] أجاب { $count } ساكن.
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
    [zero] ولا عبارة أخرى
    [one] وعبارة واحدة أخرى
    [two] وعبارتان أخريان
    [few] و{ $options } عبارات أخرى
    [many] و{ $options } عبارة أخرى
   *[other] و{ $options } عبارة أخرى
}، عدد مرات «موافق»: { $times }.
digest-more-answers = كان يمكن اختيار أكثر من جواب.
digest-in-words = انظر «ماذا قالوا».
digest-themes = ماذا قالوا
digest-theme-count = { $people ->
    [zero] لا أحد يذكر هذا
    [one] ساكن واحد يذكر هذا
    [two] ساكنان يذكران هذا
    [few] { $people } سكان يذكرون هذا
    [many] { $people } ساكنًا يذكرون هذا
   *[other] { $people } ساكن يذكرون هذا
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
    [zero] لم يكتب أحد شيئا بلا مضمون.
    [one] كتب ساكن واحد شيئا بلا مضمون.
    [two] كتب ساكنان شيئا بلا مضمون.
    [few] كتب { $people } سكان شيئا بلا مضمون.
    [many] كتب { $people } ساكنا شيئا بلا مضمون.
   *[other] كتب { $people } ساكن شيئا بلا مضمون.
}
digest-small-voices = مجموعات صغيرة
digest-small-voices-why = يذكر هذا أقل من { $k } أشخاص. لا نعرض اقتباسًا كي لا يُعرف أحد.
digest-small-voice = { $people ->
    [zero] لا أحد يذكر: { $title }.
    [one] ساكن واحد يذكر: { $title }.
    [two] ساكنان يذكران: { $title }.
    [few] { $people } سكان يذكرون: { $title }.
    [many] { $people } ساكنًا يذكرون: { $title }.
   *[other] { $people } ساكن يذكرون: { $title }.
}
digest-missing = من شارك، ومن ينقصنا؟
digest-by-source = من أي مكان
digest-by-language = بأي لغة
digest-by-helper = بمساعدة أحد
digest-source-other = مكان آخر
digest-source-none = بلا رمز
digest-helper-true = بمساعدة
digest-promises = وعود للسكان
digest-promise-due = { $title }: يسمع السكان في { $answerBy } على أبعد حد ماذا حدث بذلك.
digest-promise-overdue = { $title }: تأخّر. كان يجب أن يصل الجواب في { $answerBy }.
digest-promise-kept = { $title }: وصل الجواب إلى السكان.
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
digest-ledger = أين ذهبت كل الأجوبة المكتوبة
digest-ledger-received = وصل
digest-ledger-in-themes = في المواضيع أعلاه
digest-ledger-apart = وُضع جانبًا
digest-ledger-rejected-because = مرفوض ({ $reason })
digest-ledger-no-reason = دون ذكر سبب
digest-ledger-waiting = لم يُقرأ بعد
digest-ledger-withdrawn = سُحب
digest-made-by-code = صنع هذا برنامج حاسوب بلا نموذج لغوي. كل اقتباس موجود حرفيًا في جواب. كل رقم محسوب في قاعدة البيانات.
digest-count = العدد
digest-answer = الجواب
digest-list-title = ملخّصات للمجلس
digest-list-empty = لم يُنشر أي ملخّص بعد.
digest-not-found = لا يوجد هذا الملخّص، أو لم يُنشر بعد.

# الموقع
home-title = قل رأيك في بلدية { $name }
home-how = تجيب في { $chats }. لا تحتاج إلى حساب آخر. لا نحفظ اسمك.
home-open = قل رأيك في: { $title }
home-digests = ما يقرؤه المجلس كل أسبوع
page-not-found = لا توجد هذه الصفحة.

# القواعد
button-rules = القواعد
rules = هذه هي القواعد. لا تُحسب الإجابة المكتوبة لأحد هذه الأسباب:
reason-off-topic = هذا عن موضوع آخر.
reason-threat = هذا يهدد شخصًا.
reason-insult = هذا يشتم شخصًا بسبب هويته.
reason-private = هنا بيانات شخص آخر.
reason-advertising = هذا إعلان.
rules-anger = يمكنك أن تغضب. ويمكنك أن تنتقد. يقرر ذلك إنسان وليس الحاسوب. نخبرك دائمًا إذا لم تُحسب إجابتك.
rejected = لا نحسب كلماتك هذه:
rejected-because = هذا هو السبب:
rejected-try = يمكنك المحاولة مرة واحدة أخرى. اضغط على الزر. إجاباتك الأخرى محسوبة.
rejected-for-good = لا يمكنك المحاولة مرة أخرى. إجاباتك الأخرى محسوبة.
rejected-idea = يمكنك دائمًا إرسال فكرة أخرى.
button-try-again = اكتب من جديد

# سؤال من البلدية
relay-asks = تريد البلدية أن تسألك عن فكرتك:
relay-asks-about = تريد البلدية أن تسألك عن إجابتك حول "{ $title }":
relay-question = هذا هو السؤال:
button-relay = أجب
relay-write = اكتب إجابتك وأرسلها كرسالة. لا يقرؤها إلا البلدية.
relay-thanks = شكرًا لك. ستقرأ البلدية إجابتك.
relay-over = لقد أجبت عن هذا السؤال، أو لم يعد مطلوبًا.

poster-call = شارك برأيك
poster-how = وجّه كاميرا هاتفك نحو الرمز. أو اكتب هذا العنوان:
poster-what = تجيب في { $chats }. يستغرق ذلك بضع دقائق. لا حاجة إلى ذكر اسمك.
poster-when = يمكنك المشاركة حتى { $closes }. وفي موعد أقصاه { $answerBy } تعرف ما حدث بالإجابات.
poster-code = رمز QR إلى { $url }
poster-not-yet = هذا الملصق غير جاهز بعد. حاول مرة أخرى بعد دقيقة.
digest-remark = ملاحظة من فريق البلدية: { $remark }
unsubscribed = لن تصلك هذه النشرة بالبريد بعد الآن.
unsubscribe-ask = ألا تريد هذه النشرة بالبريد بعد الآن؟
button-unsubscribe = إلغاء الاشتراك
digest-made-with-model = أعدّ هذا برنامج حاسوب. اقترح نموذج لغوي ({ $writer }) نقاطًا وقرأ من يقولها. وهذا مذكور في كل مرة. قد يكون هذا العدد خاطئًا. وافق موظف على هذه النقاط. كل اقتباس موجود حرفيًا في إجابة. وكل رقم آخر محسوب في قاعدة البيانات.
digest-brief = باختصار
digest-asked = ما نطلبه منكم
digest-asked-overdue = { $title } أعطوا الجواب. كان الموعد { $answerBy }.
digest-asked-soon = { $title } احرصوا على الجواب قبل { $answerBy }.
digest-also = ذُكر أيضًا: { $themes }.
digest-by-neighbourhood = من أي حي
digest-of-residents = { $count } من { $residents }
digest-ledger-line = إجابات مكتوبة: ورد { $received }، في المواضيع { $inThemes }
digest-ledger-line-none = لم يكتب أحد جوابا بكلماته.
digest-more = كل شيء عن هذا الموضوع
digest-whole = كل شيء موضوعًا موضوعًا
digest-small-groups = مجموعات صغيرة:
digest-council = ماذا فعل أعضاء المجلس
digest-council-asks = يسأل عضو ({ $title }): { $words } { $name }
digest-council-takes-up = يتولى عضو ({ $title }): { $words } { $name }
council-welcome = مرحبًا. ستصلك هنا كل أسبوع نشرة المجلس. لإيقافها أرسل /stop.
digest-merged = يشمل أيضًا: { $themes }.
digest-dissent-chosen = ممن كتبوا عن { $title } اختار { $count } “{ $label }”
digest-agreement = أين يتفقون وأين يختلفون
digest-way-agreed = يوافق معظمهم على
digest-way-disagreed = لا يوافق معظمهم على
digest-way-divided = تختلف الآراء حول
digest-by-question = توقفوا عند، أو ما زالوا عند
digest-question-start = البداية
digest-by-unreachable = لم يعد الوصول إليهم ممكنا
digest-unreachable-blocked = حظروا الروبوت
digest-unreachable-deactivated = لم يعد الحساب موجودا
digest-unreachable-not-found = لم يُعثر على المحادثة
button-council-asks = سؤال للفريق: { $title }
button-council-takes-up = أتولى هذا: { $title }
council-write-asks = ماذا تريد أن تعرف؟ اكتبه في رسالة واحدة.
council-write-takes-up = ماذا تتولى؟ اكتبه في رسالة واحدة.
council-write-not-formal = هذا ليس سؤالا رسميا للمجلس. يقرؤه فريق البلدية، ويظهر أيضا في الملخص القادم.
council-written = تم الحفظ. يقرؤه الفريق الآن. اسمك غير مذكور.
button-council-name = أضف اسمي
council-write-name = اكتب اسمك في رسالة واحدة.
council-named = تم الحفظ. اسمك مذكور الآن.
digest-how-to-act = هل تريد أن تسأل أو تتولى شيئا؟ استخدم الأزرار في Slack أو Telegram. هذا ليس سؤالا رسميا للمجلس.
follow-up = شاركت في «{ $title }». هذا ما حدث لإجابتك.
follow-up-ideas = أرسلت فكرة. هذا ما حدث لها.
follow-up-said = قلت: «{ $words }»
follow-up-said-more = { $count ->
    [zero] ولم تقل شيئا آخر.
    [one] وقلت شيئا آخر.
    [two] وقلت شيئين آخرين.
    [few] وقلت { $count } أشياء أخرى.
    [many] وقلت { $count } شيئا آخر.
   *[other] وقلت { $count } أشياء أخرى.
}
follow-up-took-part = اخترت من الإجابات، وقد حُسبت.
follow-up-themes = ما قلته ينتمي إلى: { $themes }.
follow-up-apart = وُضعت إجابة لك جانبا. لقد قُرئت، لكنها لا تنتمي إلى موضوع.
follow-up-rejected = لم تُحسب إجابة لك. هذا هو السبب:
follow-up-waiting = لم تُقرأ إجابة لك بعد.
follow-up-voted-agree = وافقت على: «{ $statement }»
follow-up-voted-disagree = لم توافق على: «{ $statement }»
follow-up-voted-pass = لم تكن تعرف: «{ $statement }»
answer-in-language = هذا الرد مكتوب بهذه اللغة: { $language }.
answer-by-machine = ترجم حاسوب هذا الرد، وراجعه شخص من البلدية.
follow-up-done =
    هذا سيحدث. الموضوع: { $about }
    { $what }
    لماذا: { $because }
    من قرر: { $decidedBy }
    { $link }
follow-up-partly =
    سيحدث جزء من هذا. الموضوع: { $about }
    { $what }
    لماذا: { $because }
    من قرر: { $decidedBy }
    { $link }
follow-up-not =
    هذا لن يحدث. الموضوع: { $about }
    { $what }
    لماذا لا: { $because }
    من قرر: { $decidedBy }
    { $link }
follow-up-nothing = لم يُقرَّر شيء بشأن ما قلته.
follow-up-more = تقرر المزيد. تقرؤه هنا: { $url }
follow-up-next = ما التالي: { $next }
felt-ask = هل تشعر أن صوتك قد سُمع؟
button-felt-yes = نعم
button-felt-bit = قليلا
button-felt-no = لا
felt-chosen-yes = اخترت: نعم
felt-chosen-bit = اخترت: قليلا
felt-chosen-no = اخترت: لا
felt-thanks = شكرا لك.
felt-words-ask = هل تريد أن تضيف شيئا؟ اكتبه في رسالة واحدة. ليس ضروريا.
felt-words-thanks = شكرا لك. سيقرؤه الفريق دون اسمك.
digest-felt-heard = بعد الرد، عدد المشاركين الذين قالوا هل يشعرون أن صوتهم سُمع: { $n }. نعم { $yes }، قليلا { $bit }، لا { $no }.
report-title = تقرير المشاركة { $number }، النسخة { $version }
report-preparation = التحضير
report-rung-inform = تم إعلام السكان.
report-rung-consult = تم سماع السكان.
report-rung-advise = قدم السكان المشورة.
report-rung-coproduce = وضع السكان الخطة معنا.
report-rung-codecide = قرر السكان معنا.
report-days = كانت المشاركة من { $opens } إلى { $closes }.
report-changes = { $count ->
    [0] لم يتغير الوعد للسكان بعد ذلك.
    [one] تغير الوعد مرة واحدة بعد ذلك، وأُخبر كل من شارك.
    [zero] تغير الوعد { $count } مرة بعد ذلك، وأُخبر كل من شارك.
    [two] تغير الوعد مرتين بعد ذلك، وأُخبر كل من شارك.
    [few] تغير الوعد { $count } مرات بعد ذلك، وأُخبر كل من شارك.
    [many] تغير الوعد { $count } مرة بعد ذلك، وأُخبر كل من شارك.
   *[other] تغير الوعد { $count } مرة بعد ذلك، وأُخبر كل من شارك.
}
report-heard = ماذا سألنا، ومن شارك، وماذا قيل
report-done = ماذا فُعل بذلك، ولماذا
report-not-done = لم يحصل السكان على رد بعد.
report-told = من { $receivers } رسالة وصلت { $sent }. لم يعد الوصول إلى { $unreachable } من المشاركين ممكنا.
report-promise = هل تم الوفاء بالوعد؟
report-promise-on-time = نعم. كان الرد مستحقا حتى { $answerBy }، ووصل في { $answeredOn }.
report-promise-late = متأخر. كان الرد مستحقا حتى { $answerBy }، ووصل في { $answeredOn }.
report-promise-overdue = لا. كان الرد مستحقا حتى { $answerBy }، وما زال السكان ينتظرون.
report-promise-not-yet = ليس بعد. يحصل السكان على رد حتى { $answerBy }.
report-felt-nobody = لم يقل أحد بعد هل يشعر أن صوته قد سُمع.
report-lessons = الدروس
report-tried = ما جربناه: { $tried }
report-expected = ما توقعناه: { $expected }
report-learned = ما تعلمناه: { $learned }
report-no-lessons = لم تُكتب دروس بعد.
lessons-title = ما تعلمناه من: { $title }
lessons-reach = الوصول
lessons-reach-counts = المشاركون: { $people }، الإجابات بالكلمات: { $texts }
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
    [many] شارك { $count } شخصا.
   *[other] شارك { $count } شخصا.
}
page-languages = اللغات
page-promise = بماذا تَعِد البلدية
page-new-day = تغيّر موعد الجواب. هذا هو السبب:
page-stage = إلى أين وصل الأمر
page-stage-not-yet = يمكن المشاركة من { $since }.
page-stage-open = يمكن المشاركة الآن حتى { $closes }.
page-stage-closed = أُغلقت المشاركة منذ { $since }. تنظر البلدية الآن في الإجابات.
page-stage-with-council = منذ { $since } صار الأمر عند من يقرّر:
page-stage-answered = في { $since } وصل الجواب إلى السكان.
page-overdue = البلدية متأخرة. كان يجب أن يصل الجواب إلى السكان في { $answerBy } على أبعد حد.
page-outcomes = ماذا حدث بذلك
page-outcome-done = سيحدث هذا.
page-outcome-partly = سيحدث جزء من هذا.
page-outcome-not = لن يحدث هذا.
page-because = السبب:
page-decided-by = من قرّر:
page-outcome-link = المزيد عن:
page-next = ما التالي:
page-experiment = هذه تجربة
page-try = ماذا نجرّب
page-expect = ماذا نتوقّع
page-learned = ماذا تعلّمنا
home-about = بماذا وُعد وماذا حدث: { $title }
digest-elsewhere = أيضا في هذا الملخص، على الصفحة: { $titles }.
promise-no-reason = لم تذكر البلدية سببا لذلك بعد.
news-council-asks = لدى عضو في المجلس سؤال عن «{ $title }» الذي شاركت فيه. يسأل:
news-council-takes-up = سيتولى عضو في المجلس أمرا يخص «{ $title }» الذي شاركت فيه. يقول:
digest-brief-none = لم يصل شيء جديد هذا الأسبوع.
digest-no-sample = من شارك اختار ذلك بنفسه. لذلك لا تقول الأرقام ما يراه كل السكان.
digest-brief-still = { $all ->
    [zero] لم يشارك أحد بعد.
    [one] شارك حتى الآن ساكن واحد.
    [two] شارك حتى الآن ساكنان.
    [few] شارك حتى الآن { $all } سكان.
    [many] شارك حتى الآن { $all } ساكنًا.
   *[other] شارك حتى الآن { $all } ساكن.
}
digest-brief-chose = { $count ->
    [zero] لم يختر أحد من { $all } “{ $label }”
    [one] شخص واحد من { $all } اختار “{ $label }”
    [two] شخصان من { $all } اختارا “{ $label }”
    [few] { $count } أشخاص من { $all } اختاروا “{ $label }”
    [many] { $count } شخصًا من { $all } اختاروا “{ $label }”
   *[other] { $count } شخص من { $all } اختاروا “{ $label }”
}
digest-brief-chose-alone = شخص واحد اختار “{ $label }”
digest-brief-chose-all = اختار الجميع ({ $all }) «{ $label }»
digest-brief-more-chosen = { $left ->
    [zero] لم تُختَر إجابات أخرى.
    [one] اختار الناس أيضًا إجابة أخرى واحدة.
    [two] اختار الناس أيضًا إجابتين أخريين.
    [few] اختار الناس أيضًا { $left } إجابات أخرى.
    [many] اختار الناس أيضًا { $left } إجابة أخرى.
   *[other] اختار الناس أيضًا { $left } إجابة أخرى.
}
digest-brief-chose-too = { $count } “{ $label }”
digest-brief-came = { $fresh ->
    [zero] لم يشارك أحد جديد هذا الأسبوع.
    [one] شارك هذا الأسبوع ساكن واحد لأول مرة، والمجموع { $all }.
    [two] شارك هذا الأسبوع ساكنان لأول مرة، والمجموع { $all }.
    [few] شارك هذا الأسبوع { $fresh } سكان لأول مرة، والمجموع { $all }.
    [many] شارك هذا الأسبوع { $fresh } ساكنًا لأول مرة، والمجموع { $all }.
   *[other] شارك هذا الأسبوع { $fresh } ساكن لأول مرة، والمجموع { $all }.
}
digest-brief-lead = في الأسبوع الماضي كان “{ $label }” في المقدمة.
digest-brief-share = في الأسبوع الماضي اختار { $from } بالمئة “{ $label }”، والآن { $to } بالمئة.
digest-brief-new-day = غيّرت البلدية يوم الجواب: من { $before } إلى { $answerBy }.
digest-brief-because = السبب: «{ $because }».
digest-brief-no-reason = لم تذكر سببا.
digest-brief-open-changed = غيّرت البلدية وعدها. يمكن للسكان الآن إبداء رأيهم في: «{ $open }».
digest-brief-decider-changed = غيّرت البلدية من يقرر.
digest-brief-promise-changed = غيّرت البلدية هذا الأسبوع شيئًا في وعدها للسكان.
digest-brief-nobody = لم يشارك أحد.
digest-brief-felt = هل شعر الناس بأن صوتهم مسموع؟ نعم: { $yes }، قليلًا: { $bit }، لا: { $no }.
digest-brief-no-point = لم يستطع البرنامج أن يحسب بيقين ما يريده { $k } أشخاص أو أكثر.
digest-brief-point-of = على الأقل { $people } من الناس (منهم { $count } “{ $label }”) يقولون: “{ $claim }”.
digest-brief-point = على الأقل { $people } من الناس يقولون: “{ $claim }”.
digest-brief-point-judged = حسب نموذج لغوي، { $people } من الناس يقولون: “{ $claim }”.
digest-brief-of-model = { $points ->
    [zero] لم يلخّص نموذج لغوي أي نقطة.
    [one] لخّص نموذج لغوي نقطة واحدة، ووافق عليها موظف. تجدها لاحقًا.
    [two] لخّص نموذج لغوي نقطتين، ووافق عليهما موظف. تجدهما لاحقًا.
    [few] لخّص نموذج لغوي { $points } نقاط، ووافق عليها موظف. تجدها لاحقًا.
    [many] لخّص نموذج لغوي { $points } نقطة، ووافق عليها موظف. تجدها لاحقًا.
   *[other] لخّص نموذج لغوي { $points } نقطة، ووافق عليها موظف. تجدها لاحقًا.
}
digest-brief-new-point = جديد هذا الأسبوع: “{ $claim }” (على الأقل { $people } من الناس).
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
digest-brief-least-from = نسمع الأقل من { $name }: { $count } من { $residents } ساكن.
digest-brief-other-language = شارك الجميع بلغة غير { $language }.
digest-brief-language = { $others ->
    [zero] شارك الجميع باللغة: { $language }.
    [one] واحد من { $all } شارك بلغة غير { $language }.
    [two] اثنان من { $all } شاركا بلغة غير { $language }.
    [few] { $others } من { $all } شاركوا بلغة غير { $language }.
    [many] { $others } من { $all } شاركوا بلغة غير { $language }.
   *[other] { $others } من { $all } شاركوا بلغة غير { $language }.
}
digest-brief-closes = يمكن المشاركة حتى { $closes }.
digest-brief-closed = كانت المشاركة ممكنة حتى { $closes }.
digest-brief-due = يحصل السكان على جواب حتى { $answerBy }.
digest-brief-overdue = تأخر: كان يجب أن يحصل السكان على جواب حتى { $answerBy }.
digest-brief-kept = حصل السكان على جواب يوم { $answerBy }.
digest-points = ماذا يريد الناس، ولماذا
digest-points-basis = وجد برنامج حاسوب الرغبات والأسباب في الأجوبة. لم يراجعها أحد بعد.
digest-points-approved = وجد برنامج حاسوب الرغبات والأسباب في الأجوبة. وافق موظف على النقاط التي ذُكر عندها نموذج لغوي. أما الأخرى فلم يراجعها أحد بعد.
digest-reviewed = بحث برنامج حاسوب عن الرغبات والأسباب في الأجوبة. اطّلع موظف في البلدية على جمل من { $answers } من أصل { $of } من الأجوبة.
digest-points-uncounted = لم يُحسب { $left } من أصل { $of } من الأجوبة في أي منها. قد يرد فيها شيء آخر.
digest-points-who = غالبًا ممن اختار { $choices }
digest-points-others = آخرون، أو من الجانبين
digest-point-people = على الأقل { $people } من الناس
digest-point-of-them = منهم: { $choices }.
digest-point-among-them = من بينهم: { $choices }.
digest-point-judged = { $people } من الناس، حسب نموذج لغوي
digest-point-opposed = من يقولون العكس، حسب نموذج لغوي: { $people }.
digest-point-by-model = جملة من حاسوب، راجعها موظف:
digest-point-words = ما كتبه الناس بأنفسهم
digest-point-answers = كل الأجوبة، برابط شخصي
digest-point-copies = أرسل { $copies } من الناس الرسالة نفسها.
digest-point-letters = أرسل { $copies } من الناس رسائل. عدد الرسائل المختلفة: { $letters }.
digest-point-opposite = في المقابل يقول على الأقل { $people } من الناس: “{ $claim }”.
digest-examples = قيل أيضًا. ليس مؤكدًا كم شخصًا قاله.
digest-voices = أصوات منفردة: ما قاله شخص واحد إلى أربعة أشخاص
digest-voices-none = ما قاله عدد قليل فقط من الناس لا يرد هنا حرفيًا.
digest-voices-read = قرأ موظف هذه الكلمات وسمح بها.
digest-themes-named = ما كتب عنه الناس: { $themes }.
digest-still = بلا جديد
digest-more-news = مواضيع أخرى فيها جديد
digest-earlier = ما وصل من قبل موجود في الرسائل الأسبوعية السابقة.
digest-ledger-no-answer = منها بلا مضمون، مثل “لا يوجد”
digest-ledger-line-empty = منها { $n } بلا مضمون
digest-ledger-line-apart = { $n } وُضعت جانبًا
digest-ledger-line-rejected = { $n } مرفوضة
digest-ledger-line-waiting = { $n } لم تُقرأ بعد
digest-ledger-line-withdrawn = { $n } مسحوبة
digest-theme-people = { $people ->
    [zero] لا أحد يذكر هذا.
    [one] ساكن واحد يذكر هذا.
    [two] ساكنان يذكران هذا.
    [few] { $people } سكان يذكرون هذا.
    [many] { $people } ساكنًا يذكرون هذا.
   *[other] { $people } ساكن يذكرون هذا.
}
digest-point-new = جديد هذا الأسبوع.
digest-point-against = في المقابل على الأقل { $people } من الناس
digest-brief-chose-again = اختار { $count } “{ $label }”

# مذكرة الرد
note-title = مذكرة الرد: { $title }
note-made-on = أُعدّت في { $day }
note-what = هنا ما قاله السكان بكلماتهم، وما فعلته البلدية به.
note-counts = الأجوبة بالكلمات: وصل { $received }، ويُحتسب { $accepted }. تحت نقطة: { $inPoints }.
note-let-through = سمح بها موظف، خارج النقاط: { $letThrough }.
note-order = يمكن أن يرد جواب تحت أكثر من نقطة. الترتيب لا يدل على شيء.
note-masked = حُذفت الأسماء والعناوين والأرقام. لا يُذكر من كتب، ولا ما اختار، ولا أين يسكن.
note-looked = بحث برنامج حاسوب عن النقاط. عدد الأجوبة التي اطّلع موظف على جمل منها: { $looked }.
note-contents = النقاط
note-answers = الأجوبة
note-point = النقطة { $number }
note-no-point = ليس في أي نقطة
note-continued = (تابع)
note-opposite = العكس في النقطة { $number }: «{ $claim }»
note-unprinted = { $count ->
    [zero] لا أجوبة أخرى محسوبة وغير معروضة هنا.
    [one] جواب آخر محسوب وغير معروض هنا. فيه تهديد أو إهانة، أو أمر لحاسوب، أو لا يقول شيئًا.
    [two] جوابان آخران محسوبان وغير معروضين هنا. فيهما تهديد أو إهانة، أو أمر لحاسوب، أو لا يقولان شيئًا.
    [few] { $count } أجوبة أخرى محسوبة وغير معروضة هنا. فيها تهديد أو إهانة، أو أمر لحاسوب، أو لا تقول شيئًا.
    [many] { $count } جوابًا آخر محسوبة وغير معروضة هنا. فيها تهديد أو إهانة، أو أمر لحاسوب، أو لا تقول شيئًا.
   *[other] { $count } جواب آخر محسوبة وغير معروضة هنا. فيها تهديد أو إهانة، أو أمر لحاسوب، أو لا تقول شيئًا.
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
words-translated-model = ترجمة حاسوب: «{ $words }»
digest-points-languages = لم تُجمع النقاط بلغات مختلفة معًا.

# قراءة كل الإجابات برابط شخصي
access-answers-title = قراءة كل الإجابات
access-answers-how = تقرأ ما كتبه السكان دون أسمائهم. هذا الرابط لك وحدك. من فضلك لا تعطه لأحد.
access-answers-button = اقرأ
access-answers-gone-title = لا يمكن قراءة هذه الصفحة الآن
access-answers-gone = تُقرأ هذه الصفحة برابط شخصي. هل كان لديك رابط؟ افتحه مرة أخرى. لم يعد يعمل، أو ليس لديك رابط؟ اطلب رابطًا من البلدية.
access-onward = هل دخلت من قبل؟ تابع من هنا.
