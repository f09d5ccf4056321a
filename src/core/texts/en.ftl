# Plain English. Short sentences, common words.

# The promise (before the first question)
promise-decided = What is already decided: { $decided }
promise-open = What is still open: { $open }
promise-decider = Who decides: { $decider }
promise-rung-inform = What your view does: the municipality tells you what will happen.
promise-rung-consult = What your view does: the municipality reads what you think before it decides.
promise-rung-advise = What your view does: you give advice. If the municipality does something else, it explains why.
promise-rung-coproduce = What your view does: you make the plan together with the municipality.
promise-rung-codecide = What your view does: you decide together with the municipality.
promise-answer-by = When you hear back: by { $answerBy } at the latest.
promise-privacy = We keep no name, username or photo of you. What you write may come in the weekly digest for the council, without a name. Please leave names and phone numbers out of your answer.
promise-privacy-company = We keep no name, username or photo of you. What you write may come in the weekly digest for the council, without a name. { $channel } does not belong to the municipality. Please leave names and phone numbers out of your answer.
promise-privacy-team = We do not keep your name with your answers. Colleagues read what you write, without seeing that it is you. Better leave names out of your answer.
promise-privacy-team-company = We do not keep your name with your answers. Colleagues read what you write, without seeing that it is you. { $channel } does not belong to the municipality. Better leave names out of your answer.
promise-version = This is version { $version } of this promise.
formal = { $objectionUrl ->
    [none] This is no formal objection.
   *[other] This is no formal objection. Do you want to make one? You can do that here: { $objectionUrl }
}
promise-begin = { $questions ->
    [one] There is one question. Will you join in?
   *[other] There are { $questions } short questions at most. You may skip any of them. Will you join in?
}
promise-changed = The promise about "{ $title }" has changed. This is now version { $version }.
promise-new-day = You hear back on another day. First that was by { $before } at the latest. Now it is by { $answerBy } at the latest.
promise-because = This is the reason: { $because }
news-stop = Do you want no more messages? Send /stop.
button-begin = Begin
begin-first = I have not kept this yet. Please press Begin first. Then you can answer.

# Questions
progress = Question { $number } of { $total }
council-reads = The council can read this, without your name.
hint-multiple = You may choose more than one answer. When you are ready, press Done.
hint-text = Type your answer and send it as a message.
hint-scale = 1 = { $low }, 5 = { $high }
hint-rank = Put everything in order. First press what comes first for you, then what comes second, and so on. Press again to take it away.
rank-next = What comes in place { $place }?
button-skip = Skip
button-finish = Done
tick-first = Choose an answer first. Or press Skip.
your-answer = Your answer: { $answer }
skipped = You skipped this question.
answered-in-words = You have answered this question.
welcome-back = Good to see you again. We go on where you were.
already-answered = You have already answered this question.
old-button = This button no longer works. Look at the last message.

# A remark at a question with buttons
remark-offer = You wrote something at the question "{ $question }". Do you want to add it as a remark?
button-remark = Yes, add this
button-no-remark = No, do not keep it
remark-kept = Thank you. Your remark has been kept.
remark-dropped = All right. This message was not kept.
remark-hidden = This question no longer goes with your answers. So your remark was not kept. At the end you can still add something.

# Finished
receipt-thanks = Thank you! You are done. We have kept your answers about "{ $title }".
receipt-next = What happens next? People can join in until { $closes }. The town council reads every week what residents say.
receipt-answer-by = By { $answerBy } at the latest you will hear here what was done with it.
receipt-add = Is there anything else you want to say? You can.
button-add = Add something
add-now = Type what you want to add and send it as a message.
added = Thank you. This has been added.

# Outside a conversation
lobby-asked = Welcome! Here you can tell the municipality what you think.
lobby-unknown-code = I do not know this link, or it is too old.
lobby-nothing-going-on = You are not answering a question now. This message was not kept.
lobby-open = { $count ->
    [one] You can have your say about this now. Press the button.
   *[other] You can have your say about these now. Press a button.
}
lobby-empty = There is nothing to have your say about at the moment. Please come back later.
not-yet-open = You can have your say about "{ $title }" from { $opens }.
closed = You can no longer have your say about "{ $title }". What you send now is not kept. By { $answerBy } at the latest the municipality tells what was done with it.
stopped = All right. You will get no more messages. Want to join in later? Then send /start.
button-was-answer = This was my answer
was-answer = Good. I keep this as your answer.
unknown-command = I do not know this command. With /start you see what you can talk about. With /hulp you get help.

# Welcome in Telegram (the menu)
command-start = See what you can have your say about
command-stop = Get no more messages

# Back, changing, statements, place
button-back = ← Back
button-keep = Leave it like this
button-change = Change an answer
change-which = Which answer do you want to change? Press the question.
hint-place = Choose your neighbourhood. You can also share your location. We then keep only the neighbourhood.
no-location-needed = I do not need your location for this question. I have not kept it.
location-outside = This place is in none of the neighbourhoods. I have not kept your location. Choose your neighbourhood with a button.
statement = Statement { $number } of { $total }
button-agree = Agree
button-disagree = Disagree
button-pass = I don't know
button-enough = Enough, go on
voted-agree = You agree.
voted-disagree = You disagree.
voted-pass = You don't know.
your-votes = You voted: { $agree } times agree, { $disagree } times disagree, { $pass } times don't know.
own-statement-offer = You wrote something yourself at "{ $question }". Do you want to add this as your own statement?

# Typed, changed and spoken messages
edit-kept = I have saved your change.
edit-not-understood = This change fits none of the buttons. Your earlier answer stays.
edit-unknown = I no longer know which question this message belongs to. Your change was not kept. Write your answer in a new message.
heard = I heard:
heard-right-question = Is this right?
heard-right = Good.
forwarded = This message was forwarded:
forwarded-question = Are these your words as well?
button-forwarded = Yes, I want to say this
hint-place-buttons = Choose your neighbourhood with a button.
location-no-map = I cannot see in which neighbourhood this place is. I have not kept your location. Choose your neighbourhood with a button.
whole-answer = Your whole answer to the question "{ $question }" is now:
button-change-answer = Change my answer
only-caption = I have only read the words that you wrote with it. I could not hear the spoken message.
button-right = Yes, this is right
button-again = I will say it again
button-type = I would rather type
say-again = I have not kept this. Please say it once more.
type-it = I have not kept this. Type your answer and send it as a message.
not-heard = I could not hear you well. Say it once more, or type your answer.
only-words-voice = I cannot listen yet. Please type your answer, or press a button.
only-words-too-long = This message is too large to listen to. Send a shorter one, or type your answer.
only-words-photo = I cannot look at photos. Write a few words with it, or type your answer.
only-words-other = I cannot read this. Press a button, or type your answer.
slow-down = You are sending many messages in a row. I keep everything. I will not answer each one for a moment.
reminder = You had not finished yet. Do you want to go on? This is the question where you were. I only remind you once.

# Help from somebody else
button-helper = I fill this in for somebody else
button-no-helper = I fill this in for myself
promise-helper = You fill this in for somebody else. Write down what that person says.
button-another = Help another person

# Language
button-language = 🌐 Taal · Language
language-which = In which language do you want to go on?

# Ideas
idea-ask = What is your idea? Type it and send it as a message.
idea-offer = Do you want to give this to the municipality as an idea?
button-idea = Yes, this is my idea
idea-thanks = Thank you! Your idea has been saved.
idea-reader = This is read by: { $reader }.
idea-reader-town = The municipality of { $town } reads your idea.
report = Is something broken or dirty? Then report it here too. That is quicker: { $url }

# Danger
danger = Is there danger now? Call 112 at once. Are you thinking of suicide? Call 113 or 0800-0113. It is free.

# Your rights
my-data = This is what we keep of you. All of it is in the file below too.
my-data-about = Your number in this chat: { $address }. We keep no name and no photo.
my-data-no-answers = You have not filled in anything here yet.
my-data-ideas = Your ideas
forget-which = What must we forget? After your tap it is gone at once. Numbers that were already published stay.
button-forget-all = Forget everything about me
forgotten-all = Everything has been erased. We do not know you any more. Send /start if you want to take part again later.
forgotten-one = This has been erased.
forget-nothing = All right. Nothing has been erased.
help = You are talking to a computer program of the municipality. Press a button, or type your answer. With /start you see what you can talk about. With /idee you give an idea. With /stop you get no more messages.
help-town = Do you want to talk to a person? Contact the municipality of { $town }.
help-call = Do you want to talk to a person? Call the municipality of { $town }: { $phone }.
help-call-hours = Do you want to talk to a person? Call the municipality of { $town }: { $phone } ({ $hours }).
privacy = The municipality of { $town } asks what you think, and tells you later what was done with it.
privacy-what = We keep your answers, your language and the number of this chat. That number is locked in the database.
privacy-not = We keep no name, username, photo, location or sound of you.
privacy-company = { $channel } does not belong to the municipality. { $company } can see that you talk to us, and what you send.
privacy-own-channel = This chat belongs to the municipality itself.
privacy-rights = With /mijngegevens you see everything. With /vergeet we erase it. With /stop you get no more messages.

# Groups
group-hello = Hello! I do not read along here. Type /inspraak and I show what you can talk about.
group-invitation = You can now have your say on this. You answer in a chat of your own with me. I do not read this group.
command-idee = Give the municipality an idea
command-taal = Choose another language
command-mijngegevens = See what we keep of you
command-vergeet = Have your data erased
command-hulp = Help, or talk to a person
command-privacy = What happens with your data
bot-description = Here the municipality asks what you think. You answer with a tap. We do not keep your name. You always hear what was done with it. Press Start.
bot-short-description = Tell the municipality what you think. You always hear what was done with it.
digest-votes = agree { $agree }, disagree { $disagree }, don't know { $pass }
digest-rank-note = People put everything in order. The bar shows how often something came first.
digest-rank-detail = on average in place { NUMBER($place, maximumFractionDigits: 1) }; { $first } times first, { $last } times last
digest-rank-brief = on average in place { NUMBER($place, maximumFractionDigits: 1) }

# The weekly digest for the council
digest-title = Council digest { $number }, version { $version }
digest-period = From { $from } up to and including { $to }
digest-period-so-far = From { $from } up to and including { $to }. This week is not over yet.
digest-town = Municipality of { $name }
digest-nothing = There are no subjects that residents can have their say about now.
digest-intro = { $count ->
    [one] This digest is about one subject.
   *[other] This digest is about { $count } subjects.
} { $fresh ->
    [0] Nobody new took part this week.
    [one] One participation was new this week.
   *[other] { $fresh } participations were new this week, all subjects together.
}
digest-participants = { $all ->
    [0] Nobody has taken part yet.
    [one] One resident took part.
   *[other] { $all } residents took part.
} { $fresh ->
    [0] Nobody was new this week.
    [one] One of them was new this week.
   *[other] { $fresh } of them were new this week.
}
digest-questions = What they chose
digest-answered = { $count ->
    [0] Nobody answered.
    [one] One resident answered.
   *[other] { $count } residents answered.
}
digest-left-out = And { $options ->
    [one] one other answer
   *[other] { $options } other answers
}, chosen { $times ->
    [one] once
   *[other] { $times } times
} in all.
digest-left-out-rank = And { $options ->
    [one] one other answer
   *[other] { $options } other answers
}, put first { $times ->
    [one] once
   *[other] { $times } times
} in all.
digest-left-out-statements = And { $options ->
    [one] one other statement
   *[other] { $options } other statements
}, agreed with { $times ->
    [one] once
   *[other] { $times } times
} in all.
digest-more-answers = Residents could choose more than one answer.
digest-in-words = See "What they said".
digest-themes = What they said
digest-theme-count = { $people ->
    [one] One resident mentions this
   *[other] { $people } residents mention this
}, in { $texts ->
    [one] one answer.
   *[other] { $texts } answers.
}
digest-no-quotes = There are no quotes here. We quote only where enough people wrote, and nobody can be recognised.
digest-theme-empty = { $people ->
    [one] One resident wrote something without content, such as “n/a”.
   *[other] { $people } residents wrote something without content, such as “n/a”.
}
digest-small-voices = Small groups
digest-small-voices-why = Fewer than { $k } people mention this. We show no quote, so that nobody can be recognised.
digest-small-voice = { $people ->
    [one] One resident mentions: { $title }.
   *[other] { $people } residents mention: { $title }.
}
digest-missing = Who took part, and who do we miss?
digest-by-source = By which place
digest-by-language = In which language
digest-by-helper = With somebody's help
digest-source-other = another place
digest-source-none = without a code
digest-helper-true = with help
digest-promises = Promises to residents
digest-promise-due = { $title }: residents hear by { $answerBy } at the latest what was done with it.
digest-promise-overdue = { $title }: too late. Residents should have had an answer by { $answerBy }.
digest-promise-kept = { $title }: residents have had an answer.
digest-ideas = Ideas
digest-ideas-none = No separate ideas have come in yet.
digest-ideas-intro = { $count ->
    [one] Residents sent one separate idea.
   *[other] Residents sent { $count } separate ideas.
}
digest-ledger = Where all answers in words went
digest-ledger-received = Received
digest-ledger-in-themes = In the subjects above
digest-ledger-apart = Set apart
digest-ledger-rejected-because = Rejected ({ $reason })
digest-ledger-no-reason = no reason given
digest-ledger-waiting = Not read yet
digest-ledger-withdrawn = Withdrawn
digest-made-by-code = A computer program made this, without a language model. Every quote stands literally in an answer. Every number was counted in the database.
digest-count = number
digest-answer = answer
digest-list-title = Digests for the council
digest-list-empty = No digest has been published yet.
digest-not-found = There is no such digest, or it has not been published yet.

# The website
home-title = Have your say in { $name }
home-how = You answer in { $chats }. You need no other account. We do not keep your name.
home-open = Have your say about: { $title }
home-digests = What the town council reads every week
page-not-found = There is no such page.

# The rules
button-rules = The rules
rules = These are the rules. An answer in words does not count for one of these reasons:
reason-off-topic = This is about something else.
reason-threat = This threatens somebody.
reason-insult = This insults somebody for who they are.
reason-private = This has personal details of somebody else.
reason-advertising = This is an advertisement.
rules-anger = You may be angry. You may be critical. A person decides this, not a computer. We always tell you if your answer does not count.
rejected = We do not count these words of yours:
rejected-because = This is the reason:
rejected-try = You may try once more. Press the button. Your other answers count as before.
rejected-for-good = You cannot try again. Your other answers count as before.
rejected-idea = You may always send another idea.
button-try-again = Write it again

# A question of the town
relay-asks = The town would like to ask you something about your idea:
relay-asks-about = The town would like to ask you something about your answer to "{ $title }":
relay-question = This is the question:
button-relay = Answer
relay-write = Type your answer and send it as a message. Only the town reads this.
relay-thanks = Thank you. The town will read your answer.
relay-over = You have answered this question already, or it is no longer needed.

poster-call = Have your say
poster-how = Point your phone’s camera at the code. Or type this address:
poster-what = You answer in { $chats }. It takes a few minutes. You do not have to give your name.
poster-when = You can take part up to and including { $closes }. By { $answerBy } at the latest you hear what was done with the answers.
poster-code = QR code to { $url }
poster-not-yet = This poster is not ready yet. Please try again in a minute.
digest-remark = Remark of the town’s team: { $remark }
unsubscribed = You will no longer get this digest by mail.
unsubscribe-ask = Do you want no more mail with this digest?
button-unsubscribe = Unsubscribe
digest-made-with-model = A computer program made this. A language model ({ $writer }) proposed points, and read who says so. That is marked each time. Such a number can be wrong. A member of staff approved these points. Every quote stands literally in an answer. Every other number was counted in the database.
digest-brief = In short
digest-asked = What we ask of you
digest-asked-overdue = { $title } Give residents an answer. That was due by { $answerBy }.
digest-asked-soon = { $title } See to it that residents get an answer by { $answerBy }.
digest-also = Also mentioned: { $themes }.
digest-by-neighbourhood = From which neighbourhood
digest-of-residents = { $count } of { $residents } residents
digest-ledger-line = Answers in words: { $received } received, { $inThemes } in themes
digest-ledger-line-none = Nobody wrote an answer in their own words.
digest-more = Everything about this subject
digest-whole = Everything, subject by subject
digest-small-groups = Small groups:
digest-council = What councillors did with it
digest-council-asks = A councillor asks ({ $title }): { $words } { $name }
digest-council-takes-up = A councillor takes up ({ $title }): { $words } { $name }
council-welcome = Welcome. From now on you get the weekly digest for the council here. With /stop you no longer get it.
digest-merged = This also holds: { $themes }.
digest-dissent-chosen = Of those who wrote about { $title }, { $count } chose “{ $label }”
digest-agreement = Where they agree, and where they do not
digest-way-agreed = Most agree with
digest-way-disagreed = Most disagree with
digest-way-divided = Opinions differ on
digest-by-question = Stopped at, or still busy with
digest-question-start = the start
digest-by-unreachable = Cannot be reached any more
digest-unreachable-blocked = blocked the bot
digest-unreachable-deactivated = account is gone
digest-unreachable-not-found = chat not found
button-council-asks = Ask back: { $title }
button-council-takes-up = I take this up: { $title }
council-write-asks = What would you like to know? Write it in one message.
council-write-takes-up = What do you take up? Write it in one message.
council-write-not-formal = This is not a formal council question. The town’s team reads it. It also stands in the next digest.
council-written = Stored. The team reads it now. Your name is not with it.
button-council-name = Add my name
council-write-name = Write your name in one message.
council-named = Stored. Your name is with it now.
digest-how-to-act = Would you like to ask something back, or take something up? Use the buttons in Slack or in Telegram. It is not a formal council question.
follow-up = You took part in "{ $title }". This is what was done with your answer.
follow-up-ideas = You sent an idea. This is what was done with it.
follow-up-said = You said: "{ $words }"
follow-up-said-more = { $count ->
    [one] You said one more thing.
   *[other] You said { $count } more things.
}
follow-up-took-part = You chose from the answers. They were counted.
follow-up-themes = What you said is part of: { $themes }.
follow-up-apart = An answer of yours was set apart. It was read, but it belongs to no subject.
follow-up-rejected = An answer of yours was not counted. This is the reason:
follow-up-waiting = An answer of yours has not been read yet.
follow-up-voted-agree = You agreed with: "{ $statement }"
follow-up-voted-disagree = You disagreed with: "{ $statement }"
follow-up-voted-pass = You did not know about: "{ $statement }"
answer-in-language = This answer is written in { $language }.
answer-by-machine = A computer translated this answer. Somebody at the municipality checked it.
follow-up-done =
    This will happen. It is about: { $about }
    { $what }
    Why: { $because }
    Decided by: { $decidedBy }
    { $link }
follow-up-partly =
    This will happen in part. It is about: { $about }
    { $what }
    Why: { $because }
    Decided by: { $decidedBy }
    { $link }
follow-up-not =
    This will not happen. It is about: { $about }
    { $what }
    Why not: { $because }
    Decided by: { $decidedBy }
    { $link }
follow-up-nothing = Nothing has been decided about what you said.
follow-up-more = More was decided. You can read it here: { $url }
follow-up-next = What comes next: { $next }
felt-ask = Do you feel heard?
button-felt-yes = Yes
button-felt-bit = A bit
button-felt-no = No
felt-chosen-yes = You chose: Yes
felt-chosen-bit = You chose: A bit
felt-chosen-no = You chose: No
felt-thanks = Thank you.
felt-words-ask = Would you like to say something about it? Write it in one message. You need not.
felt-words-thanks = Thank you. The team reads it, without your name.
digest-felt-heard = { $n ->
    [one] After the answer, one participant said whether they feel heard
   *[other] After the answer, { $n } participants said whether they feel heard
}: yes { $yes }, a bit { $bit }, no { $no }.
report-title = Participation report { $number }, version { $version }
report-preparation = Preparation
report-rung-inform = Residents were informed.
report-rung-consult = Residents were consulted.
report-rung-advise = Residents gave advice.
report-rung-coproduce = Residents made the plan with us.
report-rung-codecide = Residents decided with us.
report-days = People could take part from { $opens } up to and including { $closes }.
report-changes = { $count ->
    [0] The promise to residents did not change after that.
    [one] The promise changed once after that. Everybody who took part was told.
   *[other] The promise changed { $count } times after that. Everybody who took part was told.
}
report-heard = What we asked, who took part and what was said
report-done = What was done with it, and why
report-not-done = Residents have not had an answer yet.
report-told = Of { $receivers } messages about this, { $sent } arrived. { $unreachable } participants could not be reached any more.
report-promise = Was the promise kept?
report-promise-on-time = Yes. Residents were to have an answer by { $answerBy }. They had it on { $answeredOn }.
report-promise-late = Too late. Residents were to have an answer by { $answerBy }. They had it on { $answeredOn }.
report-promise-overdue = No. Residents were to have an answer by { $answerBy }. They are still waiting.
report-promise-not-yet = Not yet. Residents get an answer by { $answerBy }.
report-felt-nobody = Nobody has said yet whether they feel heard.
report-lessons = Lessons
report-tried = What we tried: { $tried }
report-expected = What we expected: { $expected }
report-learned = What we learned: { $learned }
report-no-lessons = No lessons have been written down yet.
lessons-title = What we learned from: { $title }
lessons-reach = Reach
lessons-reach-counts = { $people } participants, { $texts } answers in words
lessons-questions = Number of questions
lessons-hours = Hours of the team
lessons-felt = Did residents feel heard?
lessons-failed = What failed
lessons-again = What we would do again
lessons-empty = Not filled in
report-people = { $count ->
    [0] Nobody took part yet.
    [one] One resident took part.
   *[other] { $count } residents took part.
}
page-languages = Languages
page-promise = What the municipality promises
page-new-day = The day on which you hear back has changed. This is the reason:
page-stage = How far it is
page-stage-not-yet = You can take part from { $since }.
page-stage-open = You can take part now, until { $closes }.
page-stage-closed = Taking part ended: it is closed since { $since }. The municipality now looks at the answers.
page-stage-with-council = Since { $since } this is with who decides:
page-stage-answered = On { $since } residents had an answer.
page-overdue = The municipality is too late. Residents should have had an answer by { $answerBy }.
page-outcomes = What was done with it
page-outcome-done = This will happen.
page-outcome-partly = This will happen in part.
page-outcome-not = This will not happen.
page-because = The reason:
page-decided-by = Decided by:
page-outcome-link = More about:
page-next = What comes next:
page-experiment = This is an experiment
page-try = What we try
page-expect = What we expect
page-learned = What we learned
home-about = What was promised, and what was done: { $title }
digest-elsewhere = Also in this digest, on the page: { $titles }.
promise-no-reason = The town has not given a reason for this yet.
news-council-asks = A councillor has a question about "{ $title }". You took part in it. This is what the councillor asks:
news-council-takes-up = A councillor will do something about "{ $title }". You took part in it. This is what the councillor says:
digest-brief-none = Nothing new came in this week.
digest-no-sample = Those who took part chose to do so. So the numbers do not say what all residents think.
digest-brief-still = { $all ->
    [0] Nobody has taken part yet.
    [one] So far one resident took part.
   *[other] So far { $all } residents took part.
}
digest-brief-chose = { $count ->
    [one] One of { $all } people chose “{ $label }”
   *[other] { $count } of { $all } people chose “{ $label }”
}
digest-brief-chose-alone = One person chose “{ $label }”
digest-brief-chose-all = All { $all } people chose “{ $label }”
digest-brief-more-chosen = { $left ->
    [one] People chose one other answer too.
   *[other] People chose { $left } other answers too.
}
digest-brief-chose-too = { $count } “{ $label }”
digest-brief-came = { $fresh ->
    [0] Nobody new took part this week.
    [one] This week one resident took part for the first time, { $all } in all.
   *[other] This week { $fresh } residents took part for the first time, { $all } in all.
}
digest-brief-lead = Last week “{ $label }” still came first.
digest-brief-share = Last week { $from } percent chose “{ $label }”, now it is { $to } percent.
digest-brief-new-day = The town moved the day of its answer: from { $before } to { $answerBy }.
digest-brief-because = Reason: “{ $because }”.
digest-brief-no-reason = It gave no reason.
digest-brief-open-changed = The town changed its promise. Residents can now have a say about: “{ $open }”.
digest-brief-decider-changed = The town changed who decides.
digest-brief-promise-changed = The town changed something in what it promised residents this week.
digest-brief-nobody = Nobody took part.
digest-brief-felt = Did people feel heard? Yes: { $yes }, a little: { $bit }, no: { $no }.
digest-brief-no-point = The program could not count with certainty what { $k } people or more want.
digest-brief-point-of = At least { $people } people ({ $count } of them “{ $label }”) say: “{ $claim }”.
digest-brief-point = At least { $people } people say: “{ $claim }”.
digest-brief-point-judged = { $people } people say this, according to a language model: “{ $claim }”.
digest-brief-of-model = { $points ->
    [one] A language model summed up one point. A colleague approved it. It is further on.
   *[other] A language model summed up { $points } points. A colleague approved them. They are further on.
}
digest-brief-new-point = New this week: “{ $claim }” (at least { $people } people).
digest-brief-places-unknown = The neighbourhoods of participants are not known.
digest-brief-places-few = { $known ->
    [one] Only one of the { $all } residents said in which neighbourhood they live.
   *[other] Only { $known } of the { $all } residents said in which neighbourhood they live.
}
digest-brief-nobody-from = Nobody took part from { $names }{ $more ->
    [0] .
    [one] , nor from one more neighbourhood.
   *[other] , nor from { $more } more neighbourhoods.
}
digest-brief-few-from = The fewest people came from { $name }: { $count }.
digest-brief-least-from = We hear least from { $name }: { $count } of { $residents } residents.
digest-brief-other-language = Everyone took part in a language other than { $language }.
digest-brief-language = { $others ->
    [0] Everyone took part in { $language }.
    [one] One of { $all } took part in a language other than { $language }.
   *[other] { $others } of { $all } took part in a language other than { $language }.
}
digest-brief-closes = People can take part until { $closes }.
digest-brief-closed = People could take part until { $closes }.
digest-brief-due = Residents get an answer by { $answerBy }.
digest-brief-overdue = Late: residents should have had an answer by { $answerBy }.
digest-brief-kept = Residents got an answer on { $answerBy }.
digest-points = What people want, and why
digest-points-basis = A computer program found the wishes and reasons in the answers. Nobody has checked them yet.
digest-points-approved = A computer program found the wishes and reasons in the answers. A colleague approved the points that name a language model. Nobody has checked the others yet.
digest-reviewed = A computer program looked for wishes and reasons in the answers. A member of staff of the municipality looked at sentences from { $answers } of the { $of } answers.
digest-points-uncounted = { $left ->
    [one] One of the { $of } answers is counted in none of them. It may say something else.
   *[other] { $left } of the { $of } answers are counted in none of them. They may say something else.
}
digest-points-who = Mostly from who chose { $choices }
digest-points-others = Others, or from both sides
digest-point-people = At least { $people } people
digest-point-of-them = Of them { $choices }.
digest-point-among-them = Among them: { $choices }.
digest-point-judged = { $people } people, according to a language model
digest-point-opposed = People who say the reverse, according to a language model: { $people }.
digest-point-by-model = Sentence by a computer, checked by a colleague:
digest-point-words = What people wrote themselves
digest-point-answers = All answers, with a personal link
digest-point-copies = { $copies } people sent the same letter.
digest-point-letters = { $copies } people sent { $letters } different letters.
digest-point-opposite = Against this, at least { $people } people say: “{ $claim }”.
digest-examples = Also said. By how many people is not certain.
digest-voices = Single voices: what one to four people said
digest-voices-none = What only a few people said is not quoted here.
digest-voices-read = A member of staff read these words and let them through.
digest-themes-named = What people wrote about: { $themes }.
digest-still = Without news
digest-more-news = Also with news
digest-earlier = What came in before stands in the earlier digests.
digest-ledger-no-answer = Of these without content, such as “n/a”
digest-ledger-line-empty = { $n } of them without content
digest-ledger-line-apart = { $n } set apart
digest-ledger-line-rejected = { $n } rejected
digest-ledger-line-waiting = { $n } not read yet
digest-ledger-line-withdrawn = { $n } withdrawn
digest-theme-people = { $people ->
    [one] One resident mentions this.
   *[other] { $people } residents mention this.
}
digest-point-new = New this week.
digest-point-against = Against this at least { $people } people
digest-brief-chose-again = { $count ->
    [one] One chose “{ $label }”
   *[other] { $count } people chose “{ $label }”
}

# The response note
note-title = Response note: { $title }
note-made-on = Made on { $day }
note-what = This is what residents said in their own words, and what the municipality did with it.
note-counts = Answers in words: { $received } received, { $accepted } count. Under a point: { $inPoints }.
note-let-through = Released by a colleague, outside the points: { $letThrough }.
note-order = An answer can stand under more than one point. The order tells nothing.
note-masked = Names, addresses and numbers are taken out. It does not say who wrote something, what they chose or where they live.
note-looked = A computer program looked for the points. A colleague looked at sentences from answers: { $looked }.
note-contents = The points
note-answers = The answers
note-point = Point { $number }
note-no-point = In no point
note-continued = (continued)
note-opposite = The reverse stands in point { $number }: “{ $claim }”
note-unprinted = { $count ->
    [one] One more answer is counted and not shown here. It threatens or insults, it is a command to a computer, or it says nothing.
   *[other] { $count } more answers are counted and not shown here. They threaten or insult, are a command to a computer, or say nothing.
}
note-rest = { $count ->
    [one] One more answer stands in no point of five people or more. It is counted; its text stands here only once a colleague has seen that nobody can be recognised.
   *[other] { $count } more answers stand in no point of five people or more. They are counted; the text stands here only once a colleague has seen that nobody can be recognised.
}
note-outcome = Outcome { $number }
note-outcome-of = Outcome { $number }: { $result }
note-outcome-none = Nothing has been decided about this yet.
note-page-of = Page { $page } of { $pages }
note-pages = Pages
note-page-before = Previous page
note-page-after = Next page

# Words in another language
words-language = Language: { $language }.
words-translated-colleague = Translated by a colleague: “{ $words }”
words-translated-model = Translated by a computer: “{ $words }”
digest-points-languages = Points in different languages were not put together.

# Reading every answer with a personal link
access-answers-title = Read every answer
access-answers-how = You read what residents wrote, without their names. This link is for you only. Please do not pass it on.
access-answers-button = Read
access-answers-gone-title = This page cannot be read now
access-answers-gone = You read this page with a personal link. Did you have one? Open it once more. Does it no longer work, or do you have none? Ask the municipality for a link.
access-onward = Were you in already? Go on here.
