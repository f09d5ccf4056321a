# Plain English. Short sentences, common words.

# The promise (before the first question)
promise-decided = What is already decided: { $decided }
promise-open = What you can still change: { $open }
promise-decider = Who decides: { $decider }
promise-rung-inform = You cannot change this any more. The municipality tells you what will happen.
promise-rung-consult = What we do with your view: the municipality reads it before it decides.
promise-rung-advise = What we do with your view: it counts as advice. If the municipality decides something else, it explains why.
promise-rung-coproduce = You make the plan together with the municipality.
promise-rung-codecide = You decide together with the municipality.
promise-answer-by = You will hear from us by { $answerBy }.
promise-privacy = We do not keep your name or photo. The council may read what you write. Part of it may be on the website, without your name. Please leave out names and phone numbers. To know more, send /privacy.
promise-privacy-company = We do not keep your name or photo. The council may read what you write. Part of it may be on the website, without your name. { $channel } is separate from the municipality. Please leave out names and phone numbers. To know more, send /privacy.
promise-privacy-team = We do not keep your name with your answers. Colleagues can read what you write, but they cannot see that it is yours. Please leave out names.
promise-privacy-menu = We do not keep your name or photo. The council may read what you write. Part of it may be on the website, without your name. Please leave out names and phone numbers.
promise-privacy-team-company = We do not keep your name with your answers. Colleagues can read what you write, but they cannot see that it is yours. { $channel } is separate from the municipality. Please leave out names.
promise-version = This information has changed. This is version { $version }.
formal = { $objectionUrl ->
    [none] This is no formal objection.
   *[other] This is no formal objection. Do you want to make one? You can do that here: { $objectionUrl }
}
promise-changed = Something has changed about "{ $title }". Here is how it is now. This is version { $version }.
promise-new-day = You will hear from us on a different day. Before, it was by { $before }. Now it is by { $answerBy }.
promise-open-again = You can take part again, until { $closes }.
promise-because = This is the reason: { $because }
news-stop = You can stop these messages at any time: send /stop.
news-stop-menu = You can stop these messages at any time. Under More, choose: no more messages.
button-begin = Start
button-read-first = Read more first
card-language = The questions are in { $language }.
card-answer-by = By { $answerBy } you hear what happens with it.
card-nameless = Without your name. You are talking with a computer.
begin-first = I have not saved this yet. Please press Start first. Then you can answer.
begin-first-kept = Thank you. We hold on to this for now. Press Start. Then we ask whether you want to save it.

# Questions
progress = { $left ->
    [0] This is the last question
    [one] One more question after this
   *[other] { $left } more questions after this
}
progress-at-most = { $left ->
    [one] Maybe one more question after this
   *[other] { $left } more questions or fewer after this
}
council-reads = The council can read this, without your name.
hint-multiple = You can choose more than one answer. When you have finished, press Done.
hint-text = Type your answer and send it as a message.
hint-text-team = Press { $writeButton } to answer.
hint-text-menu = Type your answer and press Send.
hint-scale = 1 = { $low }, 5 = { $high }
hint-rank = Put everything in order. First press what comes first for you, then what comes second, and so on. Press again to take it away.
rank-next = What comes in place { $place }?
button-skip = Skip
button-finish = Done
tick-first = Choose an answer first. Or press Skip.
your-answer = Your answer: { $answer }
skipped = You skipped this question.
answered-in-words = You have answered this question.
welcome-back = Good to see you again. We will go on where you stopped.
hello = Hello!
hello-done = Hello! Your answers are saved. You can still add or change something.
changed-kept = Saved. Your new answer counts.
add-offer = Do you want to add this to your answers?
already-answered = You have already answered this question.
old-button = This button no longer works. Look at the last message.
old-page = Nothing was saved now, because the page was old. Here you see how it is now.

# A remark at a question with buttons
remark-offer = Do you want to add this to the question "{ $question }"?
button-remark = Yes, add this
button-no-remark = No, do not save it
remark-kept = Thank you. We have saved this.
remark-dropped = All right. We have not saved this message.
remark-hidden = This question no longer goes with your answers. So we have not saved this. At the end you can still add something.

# Finished
receipt-thanks = Thank you! That was the last question. We have saved your answers about "{ $title }".
receipt-next = What happens next? Others can take part until { $closes }. Every week the council gets a summary of what residents say.
receipt-next-team = What happens next? Other colleagues can take part until { $closes }.
receipt-answer-by = By { $answerBy } we will tell you here what was done with the answers.
receipt-app = { $objectionUrl ->
    [none] { $channel } does not belong to the municipality. This is no formal objection.
   *[other] { $channel } does not belong to the municipality. This is no formal objection. Do you want to make one? You can do that here: { $objectionUrl }
}
receipt-add = Would you like to add anything?
button-add = Add something
add-now = Type what you want to add and send it as a message.
add-now-team = Press { $writeButton }. Write there what you want to add.
added = Thank you. This has been added.

# Outside a conversation
lobby-asked = Welcome! Here you can tell the municipality what you think.
lobby-unknown-code = I do not know this link. Perhaps it is too old.
lobby-nothing-going-on = There is no question for you now. We have not saved this message.
lobby-open = { $count ->
    [one] You can give your opinion on this now. Press the button.
   *[other] You can give your opinion on these now. Press a button.
}
lobby-empty = There is nothing to give your opinion on at the moment. Please come back later.
not-yet-open = You can give your opinion on "{ $title }" from { $opens }.
closed = It is too late to answer about "{ $title }". We do not save what you send now. By { $answerBy } the municipality will tell everyone what was done with the answers.
stopped = All right. You will get no more messages. If you want to take part later, send /start.
stopped-team = All right. You will get no more messages. If you want to take part later, press { $joinButton } in the team’s channel.
stopped-menu = All right. You will get no more messages. If you want to take part later, start again on this page.
button-was-answer = This was my answer
was-answer = Good. I have saved this as your answer.
unknown-command = I do not know this command. Send /start to see the subjects. Send /hulp for help.
unknown-command-menu = I do not know this. Look under More: there you see what you can ask.

# Welcome in Telegram (the menu)
command-start = See the subjects
command-stop = Stop all messages

# Back, changing, statements, place
button-back = ← Back
button-keep = Leave it like this
button-change = Change an answer
change-which = Which answer do you want to change? Press the question.
hint-place = Choose your neighbourhood. You can also share your location. We then save only the neighbourhood.
hint-place-team = Choose your neighbourhood.
no-location-needed = I do not need your location for this question. I have not saved it.
location-outside = This place is not in any of the neighbourhoods. I have not saved your location. Please choose your neighbourhood with a button.
statement = Statement { $number } of { $total }
button-agree = Agree
button-disagree = Disagree
button-pass = I don't know
button-enough = Enough, go on
voted-agree = Your answer: agree
voted-disagree = Your answer: disagree
voted-pass = Your answer: I don't know
your-votes = Your answers: { $agree } times agree, { $disagree } times disagree, { $pass } times don't know.
own-statement-offer = You wrote something of your own about "{ $question }". Do you want to add it?

# Typed, changed and spoken messages
edit-kept = I have saved your new answer.
edit-not-understood = This new answer does not fit any of the buttons. Your earlier answer stays.
edit-unknown = I no longer know which question this message belongs to. Your change was not saved. Write your answer in a new message.
heard = I heard:
heard-right-question = Is this right?
heard-right = Thank you.
forwarded = This message was forwarded:
forwarded-question = Are these your words as well?
button-forwarded = Yes, I want to say this
hint-place-buttons = Choose your neighbourhood with a button.
location-no-map = I cannot see in which neighbourhood this place is. I have not saved your location. Choose your neighbourhood with a button.
whole-answer = Your whole answer to the question "{ $question }" is now:
button-change-answer = Change my answer
only-caption = I have only read the words that you wrote with it. I could not hear the spoken message.
button-right = Yes, this is right
button-again = I will say it again
button-type = I would rather type
say-again = I have not saved this. Please say it once more.
type-it = I have not saved this. Type your answer and send it as a message.
not-heard = I could not hear you well. Say it once more, or type your answer.
only-words-voice = I cannot listen yet. Please type your answer, or press a button.
only-words-too-long = This message is too large to listen to. Send a shorter one, or type your answer.
only-words-photo = I cannot look at photos. Write a few words with it, or type your answer.
only-words-other = I cannot read this. Press a button, or type your answer.
slow-down = You are sending many messages. I save them all. I will not answer each one for a moment.
too-much-said = This message is not saved. You have written so much that nothing more fits. Everything before it is saved. You can make an earlier message shorter, or call the municipality.
too-many-ideas = You have already given { $most } ideas. We do not save more from one person. Your last message is not saved. Do you have another idea? Please call or write to the municipality.
too-many-participations = You have already taken part { $most } times here, for yourself or for others. More is not possible in this chat. Do you want to help somebody else? Please call the municipality.
reminder = You have not finished yet. Would you like to go on? This is where you stopped. I will only remind you once.

# Help from somebody else
button-helper = I am filling this in for someone else
button-no-helper = I am filling this in for myself
promise-helper = You are filling this in for someone else. Write down what that person says.
button-another = Help another person

# Language
button-language = 🌐 Taal · Language
language-which = Which language would you like?

# Ideas
idea-ask = What is your idea? Type it and send it as a message.
idea-offer = Is this an idea for the municipality?
button-idea = Yes, this is my idea
idea-thanks = Thank you! Your idea has been saved.
idea-reader = { $reader } will read your idea.
idea-reader-town = The municipality of { $town } will read your idea.
report = Is something broken or dirty? Then report it here too. That is quicker: { $url }

# Danger
danger = Are you or someone else in danger? Call 112 now. Are you thinking of suicide? You are not alone. Call 113 or 0800-0113. It is free, day and night.

# Your rights
my-data = This is what we know about you. It is all in the file below too.
my-data-about = The number of this chat: { $address }. We do not keep your name or photo.
my-data-about-menu = We know you only by a number in this browser. We do not keep your name or photo.
my-data-mail-asked = Your mail address for the answer: { $mail }. You have not confirmed it yet.
my-data-mail-confirmed = Your mail address for the answer: { $mail }. We erase it once the answer has been mailed.
my-data-no-answers = You have not answered anything here yet.
my-data-ideas = Your ideas
forget-which = What should we delete? It is gone as soon as you tap. Numbers that were already published will stay.
forget-shared = The same questions were answered here more than once. (1) is the first time. “Delete everything about me” deletes every time, also if that was someone else.
button-forget-all = Delete everything about me
forgotten-all = Everything has been deleted. We have nothing about you any more. Send /start if you want to take part again later.
forgotten-all-team = Everything has been deleted. We have nothing about you any more. If you want to take part again later, press { $joinButton } in the team’s channel.
forgotten-all-menu = Everything has been deleted. We have nothing about you any more. If you want to take part later, start again on this page.
forgotten-one = This has been deleted.
forget-nothing = All right. Nothing has been deleted.
help = You are talking to a computer program of the municipality. Press a button, or type your answer. Send /start to see the subjects. Send /idee to give an idea. Send /stop to get no more messages.
help-team = You are talking to a computer program of the municipality. Press a button, or press { $writeButton }. Type /inspraak taal to choose another language. Type /inspraak stop to get no more messages.
help-menu = You are talking to a computer program of the municipality. Press a button, or type your answer. Under More you see what else you can ask.
help-town = Do you want to talk to a person? Contact the municipality of { $town }.
help-call = Do you want to talk to a person? Call the municipality of { $town }: { $phone }.
help-call-hours = Do you want to talk to a person? Call the municipality of { $town }: { $phone } ({ $hours }).
privacy = The municipality of { $town } asks what you think. Later it tells you what was done with the answers.
privacy-what = We keep your answers, your language and the number of this chat. That number is protected.
privacy-not = We do not keep your name, username, photo, location or voice.
privacy-how-long = { $days } days after you had our last answer, we erase the number of this chat. Your answers stay, but nobody knows any more whose they are.
privacy-company = { $channel } is separate from the municipality. { $company } can see that you talk to us, and what you send.
privacy-own-channel = This chat belongs to the municipality itself.
privacy-rights = Send /mijngegevens to see everything. Send /vergeet to have it deleted. Send /stop to get no more messages.
privacy-rights-team = Type /inspraak mijngegevens to see everything. Type /inspraak vergeet to have it deleted. Type /inspraak stop to get no more messages.
privacy-rights-menu = Under More you can see everything that we have about you. There you can also have it deleted.

# Groups
group-hello = Hello! I do not read what you write here. Type /inspraak and I will show the subjects.
group-invitation = You can have your say on this now. You answer in a private chat with me. I do not read this group.
command-idee = Give the municipality an idea
command-taal = Choose another language
command-mijngegevens = See what we keep about you
command-vergeet = Have your data deleted
command-hulp = Help, or talk to a person
command-privacy = What happens with your data
bot-description = Here the municipality asks what you think. You answer with a tap. We do not keep your name. You always hear what was done with the answers. Press Start.
bot-short-description = Tell the municipality what you think. You always hear what it does with the answers.
digest-votes = agree { $agree }, disagree { $disagree }, don't know { $pass }
digest-rank-note = People put everything in order. The bar shows how often something came first.
digest-rank-detail = on average in place { NUMBER($place, maximumFractionDigits: 1) }; { $first } times first, { $last } times last
digest-rank-brief = on average in place { NUMBER($place, maximumFractionDigits: 1) }

# The weekly digest for the council
digest-title = Council digest, week { $number } (version { $version })
digest-period = From { $from } up to and including { $to }
digest-period-so-far = From { $from } up to and including { $to }. This week is not over yet.
digest-town = Municipality of { $name }
digest-nothing = There are no subjects that residents can give their opinion on now.
digest-intro = { $count ->
    [one] This digest is about one subject.
   *[other] This digest is about { $count } subjects.
} { $fresh ->
    [0] Nobody new took part this week.
    [one] One more person took part this week.
   *[other] { $fresh } more people took part this week, all subjects together.
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
digest-missing = Who took part, and who is missing?
digest-by-source = How they found it
digest-by-language = In which language
digest-by-helper = Filled in with help
digest-source-other = another place
digest-source-none = ordinary link
digest-helper-true = participants
digest-promises = Promises to residents
digest-promise-due = { $title } Residents will hear by { $answerBy } what was done with the answers.
digest-promise-overdue = Late: { $title } Residents should have had an answer by { $answerBy }.
digest-promise-kept = { $title } Residents have had an answer.
digest-ideas = Ideas
digest-ideas-none = No separate ideas have come in yet.
digest-ideas-intro = { $count ->
    [one] Residents sent one separate idea.
   *[other] Residents sent { $count } separate ideas.
}
digest-ledger = What happened to all written answers
digest-ledger-received = Received
digest-ledger-in-themes = In the subjects above
digest-ledger-apart = Read, but fits no subject
digest-ledger-rejected-because = Rejected: { $reason }
digest-ledger-no-reason = no reason given
digest-ledger-waiting = Not read yet
digest-ledger-withdrawn = Deleted by the resident
digest-same-browser = { $count ->
    [one] One resident answered in a browser where someone had taken part already. That may be someone of the same home, or the same person again.
   *[other] { $count } residents answered in a browser where someone had taken part already. That may be people of the same home, or the same people again.
}
digest-made-by-code = A computer program made this, without AI. Every quote is word for word what a resident wrote. Every number was counted.
digest-count = number
digest-answer = answer
digest-list-title = Digests for the council
digest-list-how = Every week the council reads what residents chose and said. Here you can read it too.
digest-list-empty = No digest has been published yet.
digest-not-found = There is no such digest, or it has not been published yet.

# The website
home-title = Have your say in { $name }
home-how = You answer here, in your browser, or in { $chats }. You need no other account. We do not keep your name.
home-how-here = You answer here, in your browser. You need no account. We do not keep your name.
home-digests = What the council reads every week
page-not-found = There is no such page.

# The rules
rules = These are the rules. What you write or say does not count when:
reason-off-topic = It is about something else.
reason-threat = It threatens someone.
reason-insult = It insults someone for their origin, religion or who they are.
reason-private = It has personal details of someone else.
reason-advertising = It is an advertisement.
rules-anger = You may be angry. You may be critical. A person decides this, not a computer. We always tell you if your answer does not count.
rejected = We are sorry. We cannot count this:
rejected-because = This is the reason:
rejected-try = You may try once more. Press the button. Your other answers count as before.
rejected-for-good = You cannot try again. Your other answers count as before.
rejected-idea = You may always send another idea.
button-try-again = Write it again

# A question of the municipality
relay-asks = The municipality would like to ask you something about your idea:
relay-asks-about = The municipality would like to ask you something about your answer to "{ $title }":
relay-question = This is the question:
relay-question-in = This is the question. It is in { $language }. You may answer in your own language.
button-relay = Answer
relay-write = Type your answer and send it as a message. Only the municipality reads this.
relay-write-team = Press { $writeButton } to answer. Only the municipality reads this.
relay-thanks = Thank you. The municipality will read your answer.
relay-over = You have answered this question already, or it is no longer needed.

poster-call = Have your say
poster-how = Point your phone’s camera at the code. Or type the address below it.
poster-here = You answer on your phone, without an app or an account. It takes a few minutes. You need not give your name.
poster-languages = Languages on the poster
poster-show = Show these languages
poster-what = You answer in { $chats }. It takes a few minutes. You do not have to give your name.
poster-when = You can take part up to and including { $closes }. By { $answerBy } you will hear what was done with the answers.
poster-code = QR code to { $url }
poster-not-yet = This poster is not ready yet. Please try again in a minute.
digest-remark = Comment by the municipality's team: { $remark }
digest-remark-on = Comment by the municipality's team on “{ $title }”: { $remark }
unsubscribed = You will no longer get this digest by email.
unsubscribe-ask = Do you want to stop getting this digest by email?
button-unsubscribe = Unsubscribe
digest-made-with-model = A computer program made this. AI ({ $writer }) proposed points, and read who says so. That is marked each time. Such a number can be wrong. A member of staff approved these points. Every quote is word for word what a resident wrote. Every other number was counted.
digest-brief = In short
digest-asked = What we ask the council to do
digest-asked-overdue = { $title } Give residents an answer. That was due by { $answerBy }.
digest-asked-soon = { $title } See to it that residents get an answer by { $answerBy }.
digest-also = Also mentioned: { $themes }.
digest-by-neighbourhood = From which neighbourhood
digest-of-residents = { $count } of { $residents } residents
digest-ledger-line = Written answers: { $received } received, { $inThemes } in a subject
digest-ledger-line-none = Nobody wrote an answer in their own words.
digest-more = Everything about this subject
digest-whole = Everything, subject by subject
digest-small-groups = Small groups:
digest-council = What councillors are doing about it
digest-council-asks = A councillor asks ({ $title }): { $words } { $name }
digest-council-takes-up = A councillor will work on this ({ $title }): { $words } { $name }
council-welcome = Welcome. From now on you will get the weekly digest for the council here. Send /stop to stop getting it.
digest-merged = This includes: { $themes }.
digest-dissent-chosen = Of those who wrote about { $title }, { $count } chose “{ $label }”
digest-agreement = Where they agree, and where they do not
digest-way-agreed = Most agree with
digest-way-disagreed = Most disagree with
digest-way-divided = Opinions differ on
digest-by-question = Not finished; last question
digest-question-start = no question yet
digest-by-unreachable = Can no longer be reached
digest-unreachable-blocked = blocked the bot
digest-unreachable-deactivated = account is gone
digest-unreachable-not-found = chat not found
button-council-asks = Ask a question: { $title }
button-council-takes-up = I will work on this: { $title }
council-write-asks = What would you like to know? Write it in one message.
council-write-takes-up = What will you do? Write it in one message.
council-write-not-formal = This is not a formal council question. The municipality's team will read it. It will also be in the next digest.
council-written = Saved. The team can read it now. Your name is not on it.
button-council-name = Add my name
council-write-name = Write your name in one message.
council-named = Saved. Your name is on it now.
council-answer-about = This message to the municipality was about "{ $title }":
council-answer-says = The municipality answers:
digest-how-to-act = Are you a councillor? To ask something or take it up, use the buttons in Slack or in Telegram. It is not a formal council question.
follow-up = You took part in "{ $title }". This is what the municipality did with your answer.
follow-up-ideas = You sent an idea. This is what the municipality did with it.
follow-up-said = You said: "{ $words }"
follow-up-said-more = { $count ->
    [one] You said one more thing.
   *[other] You said { $count } more things.
}
follow-up-took-part = You chose answers with the buttons. They were counted.
follow-up-themes = What you said is part of: { $themes }.
follow-up-apart = One of your answers was read, but it does not fit any subject.
follow-up-rejected = One of your answers was not counted. This is the reason:
follow-up-waiting = One of your answers has not been read yet.
follow-up-voted-agree = You agreed with: "{ $statement }"
follow-up-voted-disagree = You disagreed with: "{ $statement }"
follow-up-voted-pass = You chose "I don't know" for: "{ $statement }"
answer-in-language = This answer is written in { $language }.
answer-by-machine = A computer translated this answer. Someone at the municipality checked it.
follow-up-done =
    This will happen. It is about: { $about }
    { $what }
    Why: { $because }
    Decided by: { $decidedBy }
follow-up-partly =
    This will happen in part. It is about: { $about }
    { $what }
    Why: { $because }
    Decided by: { $decidedBy }
follow-up-not =
    This will not happen. It is about: { $about }
    { $what }
    Why not: { $because }
    Decided by: { $decidedBy }
follow-up-nothing = Nothing has been decided this time about what you said.
follow-up-more = There are other decisions too. You can read them here: { $url }
follow-up-next = What comes next: { $next }
felt-ask = Do you feel heard?
button-felt-yes = Yes
button-felt-bit = A bit
button-felt-no = No
felt-chosen-yes = You chose: Yes
felt-chosen-bit = You chose: A bit
felt-chosen-no = You chose: No
felt-thanks = Thank you.
felt-words-ask = Would you like to say more? Write it in one message. You do not have to.
felt-words-ask-team = Would you like to say more? Press { $writeButton }. You do not have to.
felt-words-thanks = Thank you. The team will read it, without your name.
digest-felt-heard = { $n ->
    [one] After the answer, one participant said whether they feel heard
   *[other] After the answer, { $n } participants said whether they feel heard
}: yes { $yes }, a bit { $bit }, no { $no }.
report-title = Participation report { $number }, version { $version }
report-preparation = Preparation
report-rung-inform = Residents were informed.
report-rung-consult = Residents were consulted.
report-rung-advise = Residents gave advice.
report-rung-coproduce = Residents made the plan with the municipality.
report-rung-codecide = Residents decided together with the municipality.
report-days = People could take part from { $opens } up to and including { $closes }.
report-changes = { $count ->
    [0] The promise to residents did not change after that.
    [one] The promise changed once after that. Everybody who took part was told.
   *[other] The promise changed { $count } times after that. Everybody who took part was told.
}
report-heard = What we asked, who took part and what was said
report-done = What was done with the answers, and why
report-not-done = Residents have not had an answer yet.
told-people = { $people ->
    [0] Nobody has had an answer yet.
    [one] One person got an answer.
   *[other] { $people } people got an answer.
}
told-nobody = There was nobody we could send a message to.
told-unreached = { $count ->
    [one] We could not reach one person.
   *[other] We could not reach { $count } people.
}
told-to-do = { $count ->
    [one] One person is still waiting for the message.
   *[other] { $count } people are still waiting for the message.
}
told-open = The municipality has given an answer already. If you take part now, you get that answer too.
told-before = Residents got an answer before, on { $since }. After that, answers were taken again.
report-promise = Was the promise kept?
report-promise-on-time = Yes. Residents were promised an answer by { $answerBy }. They got it on { $answeredOn }.
report-promise-late = Late. Residents were promised an answer by { $answerBy }. They got it on { $answeredOn }.
report-promise-overdue = No. Residents were promised an answer by { $answerBy }. They are still waiting.
report-promise-not-yet = Too early to say. Residents get an answer by { $answerBy }.
report-felt-nobody = Nobody has said yet whether they feel heard.
report-lessons = Lessons
report-tried = What we tried: { $tried }
report-expected = What we expected: { $expected }
report-learned = What we learned: { $learned }
report-no-lessons = No lessons have been written down yet.
lessons-title = What we learned from: { $title }
lessons-reach = Reach
lessons-reach-counts = { $people } participants, { $texts } written answers
lessons-questions = Number of questions
lessons-hours = Hours of the team
lessons-felt = Did residents feel heard?
lessons-failed = What did not work
lessons-again = What we would do again
lessons-empty = Not filled in
report-people = { $count ->
    [0] Nobody took part yet.
    [one] One resident took part.
   *[other] { $count } residents took part.
}
report-late = { $count ->
    [one] We entered the answers of one resident after closing. They did not come by chat, but on paper for example.
   *[other] We entered the answers of { $count } residents after closing. They did not come by chat, but on paper for example.
}
frame-skip = Go to the text
frame-nav = This website
frame-take-part = Have your say
frame-ideas = Ideas
frame-digests = Digests
frame-about = About this website
frame-privacy = Privacy
frame-accessibility = Accessibility
frame-contact = Contact
frame-made-with = Made with Samenspraak
page-languages = Languages
page-promise = What the municipality promises
page-new-day = You will hear from us on a different day. This is the reason:
page-stage = Where things stand
page-stage-not-yet = You can take part from { $since }.
page-stage-open = You can take part now, until { $closes }.
page-stage-closed = You can no longer take part (closed since { $since }). The municipality is now reading the answers.
page-stage-with-council = Since { $since } the decision is with:
page-stage-answering = The municipality is sending residents their answer now.
page-stage-answered = The municipality gave its answer on { $since }.
page-overdue = The municipality is late. Residents should have had an answer by { $answerBy }.
page-outcomes = What was done with the answers
page-outcome-done = This will happen.
page-outcome-partly = This will happen in part.
page-outcome-not = This will not happen.
page-because = The reason:
page-decided-by = Decided by:
page-outcome-link = More about:
page-next = What comes next:
page-experiment = This is an experiment
page-try = What we are trying
page-expect = What we expect
page-learned = What we learned

# De website: lijsten, uitslagen, ideeën, privacy, toegankelijkheid, contact
home-open-now = You can have your say on this now
home-late = The municipality is late with these
home-waiting = An answer to these is still to come
home-soon = You can have your say on this soon
home-answered = The municipality has answered these
home-days-left = { $days ->
    [0] Today is the last day to take part.
    [one] You can take part for one more day, until { $closes }.
   *[other] You can take part for { $days } more days, until { $closes }.
}
home-kept-late = This answer came late. It was promised by { $answerBy }.
home-here = Take part here, without an app
home-in-chat = Take part in { $chat }
home-more = More on this website
page-ways = How to take part
page-versions = What changed since the start
page-version = Version { $version }, { $day }
page-version-promise = The promise changed.
page-version-words = The promise stayed the same. Something else changed.
page-results = See the results
page-results-later = The results will be here when nobody can take part any more.
page-digests = Digests that tell of this
page-week = Week { $week }: { $from } to { $to }
page-data = The numbers as a file
results-title = Results: { $title }
results-people = { $people ->
    [one] One resident took part.
   *[other] { $people } residents took part.
}
results-few = Fewer than five people took part. So there are no numbers here.
results-live = People are still taking part. The numbers may still change.
results-small = We do not show groups of fewer than five people. Sometimes we leave out one more group for that. Otherwise somebody could work it out.
results-untold = not shown
results-question-untold = We show no numbers for this question: too few people answered.
results-count = { $count } ({ $percent }%)
results-agree = Agree
results-disagree = Disagree
results-pass = Don't know
results-digest = What people said in their own words
results-from-digest = This stood in the digest of week { $week }.
results-language = This part is in { $language }.
results-no-digest = There is no digest yet that tells of this.
results-felt-few = Too few people said so, or a group is too small. So we do not show this.
ideas-title = Ideas of residents
ideas-how = Do you have an idea? Send /idee in { $chats }.
ideas-open-chat = Go to { $chat }
ideas-browser = Are you taking part in your browser? Give your idea there under “More”.
lessons-list-title = What we learned
lessons-list-intro = We try things out. Sometimes it does not work. You can read that here too.
lessons-list-none = There is nothing here yet.
site-privacy = Privacy
site-privacy-kept = What we keep
site-privacy-answers = We keep your answers, your language and which poster you came by. To answer you, we also keep an address, such as the number of your chat. That address is protected.
site-privacy-long = { $days ->
    [one] Once you have our answer, we keep your address for one more day. Your answers stay, without anybody knowing whose they are.
   *[other] Once you have our answer, we keep your address for { $days } more days. Your answers stay, without anybody knowing whose they are.
}
site-privacy-read = Staff read what you write. The council reads it without your name. Parts of it may be on this website, also without your name. We blank out phone numbers and addresses in your words.
site-privacy-model = A computer program of another company helps with reading. It gets the words without a name. It decides nothing.
site-privacy-visit-title = When you look at this website
site-privacy-visit = We do not measure visits. Nothing on this website comes from another company. As long as you only read, we set no cookie. If you take part here, your browser remembers a number in a cookie. If someone else then takes part in the same browser, we only count how often that happens. If you give an e-mail address, we erase it as soon as we have mailed you our answer.
site-privacy-rights-title = Your rights
site-privacy-rights = You may see what we keep of you. You may have it deleted, and you may stop. In the chat, send /mijngegevens, /vergeet or /stop. In your browser it is under “More”.
site-privacy-complaint = Do you disagree with something? Contact us. You can also complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).
site-accessibility = Accessibility
site-accessibility-aim = Everybody should be able to use this website. We follow the rules of WCAG 2.1, levels A and AA.
site-accessibility-tested-title = What was tested
site-accessibility-tested = We sometimes change this website. Then a program checks every kind of page. That program is called axe. It also looks on a very narrow screen, and at letters set wide apart.
site-accessibility-not-title = What was not tested
site-accessibility-not = A program does not find everything. People with a disability have not tested this website for us yet. Neither has an independent bureau. So this is not an official accessibility statement.
site-accessibility-words = What residents wrote stands as they wrote it. That may be hard to read, or in another language.
site-accessibility-help = Does something not work for you? Let us know. You can always take part on paper or with help, too.
site-contact = Contact
missing-near = Are you looking for this?
missing-code = We do not know this code. Please look at the poster again.
data-not-yet = These numbers are not here yet. You will see them when nobody can take part any more.
code-ask = You need a code for these questions. It is in the letter from the municipality. Type the code here.
code-unknown = We do not know this code. Please look at your letter again, and type the code once more.
code-used = This code has been used already. Each code works once.
code-too-often = A wrong code was tried too often. Try again tomorrow.
code-letter = Your code:
code-letter-how = Go to { $url } and start. Then type your code. The code works once. We do not keep which code belongs to which answer.
digest-codes = Codes from letters
digest-codes-used = { $used } of { $given } used

digest-elsewhere = Also in this digest, on the page: { $titles }.
promise-no-reason = The municipality has not said why yet.
news-council-asks = You took part in "{ $title }". A councillor has a question about it:
news-council-takes-up = You took part in "{ $title }". A councillor is going to do something about it:
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
digest-brief-new-day = The municipality moved the day of its answer: from { $before } to { $answerBy }.
digest-brief-because = Reason: “{ $because }”.
digest-brief-no-reason = It gave no reason.
digest-brief-open-changed = The municipality changed its promise. Residents can now give their opinion on: “{ $open }”.
digest-brief-decider-changed = The municipality changed who decides.
digest-brief-promise-changed = The municipality changed something in what it promised residents this week.
digest-brief-nobody = Nobody took part.
digest-brief-felt = Did people feel heard? Yes: { $yes }, a bit: { $bit }, no: { $no }.
digest-brief-no-point = The program could not count with certainty what { $k } people or more want.
digest-brief-point-of = At least { $people } people ({ $count } of them “{ $label }”) say: “{ $claim }”.
digest-brief-point = At least { $people } people say: “{ $claim }”.
digest-brief-point-judged = { $people } people say this, according to AI: “{ $claim }”.
digest-brief-of-model = { $points ->
    [one] AI summed up one point. A colleague approved it. It is further on.
   *[other] AI summed up { $points } points. A colleague approved them. They are further on.
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
digest-points-approved = A computer program found the wishes and reasons in the answers. A colleague approved the points that name AI. Nobody has checked the others yet.
digest-reviewed = A computer program looked for wishes and reasons in the answers. A member of staff of the municipality looked at sentences from { $answers } of the { $of } answers.
digest-points-uncounted = { $left ->
    [one] One of the { $of } answers is counted in none of them. It may say something else.
   *[other] { $left } of the { $of } answers are counted in none of them. They may say something else.
}
digest-points-who = Mostly from people who chose { $choices }
digest-points-others = Others, or from both sides
digest-point-people = At least { $people } people
digest-point-of-them = Of them { $choices }.
digest-point-among-them = Among them: { $choices }.
digest-point-judged = { $people } people, according to AI
digest-point-opposed = People who say the opposite, according to AI: { $people }.
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
digest-later = People are still taking part in this
digest-later-why = That way nobody influences how another person answers. The council already reads what residents choose and say.
digest-later-few = Fewer than five people took part.
digest-later-people = { $people ->
    [0] Nobody has taken part yet.
    [one] One resident took part.
   *[other] { $people } residents took part.
}
digest-later-on = What they choose and say is here after { $closes }.
digest-earlier = What came in before is in the earlier digests.
digest-ledger-no-answer = Of these without content, such as “n/a”
digest-ledger-line-empty = { $n } of them without content
digest-ledger-line-apart = { $n } fit no subject
digest-ledger-line-rejected = { $n } rejected
digest-ledger-line-waiting = { $n } not read yet
digest-ledger-line-withdrawn = { $n } deleted by the resident
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
note-counts = Written answers: { $received } received, { $accepted } count. Under a point: { $inPoints }.
note-let-through = Released by a colleague, outside the points: { $letThrough }.
note-order = An answer can be under more than one point. The order tells nothing.
note-masked = Names, addresses and numbers are taken out. It does not say who wrote something, what they chose or where they live.
note-looked = A computer program looked for the points. A colleague looked at sentences from answers: { $looked }.
note-contents = The points
note-answers = The answers
note-point = Point { $number }
note-no-point = In no point
note-continued = (continued)
note-opposite = The opposite is in point { $number }: “{ $claim }”
note-unprinted = { $count ->
    [one] One more answer is counted and not shown here. It threatens or insults, it is a command to a computer, or it says nothing.
   *[other] { $count } more answers are counted and not shown here. They threaten or insult, are a command to a computer, or say nothing.
}
note-rest = { $count ->
    [one] One more answer is in no point of five people or more. It is counted; its text is shown here only once a colleague has seen that nobody can be recognised.
   *[other] { $count } more answers are in no point of five people or more. They are counted; the text is shown here only once a colleague has seen that nobody can be recognised.
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

# Words of a resident that should not be somewhere
complaint-link = Should these words not be here?
complaint-title = Words that should not be here
complaint-intro = A resident wrote this. Do you think it should not be here? Tell us why. Somebody who works for the municipality reads it.
complaint-why = Why?
complaint-why-private = Somebody can be recognised, or it is about somebody’s private life.
complaint-why-insult = Somebody is insulted or discriminated against.
complaint-why-threat = Somebody is threatened.
complaint-why-mine = I wrote this myself.
complaint-why-other = Something else.
complaint-words = Do you want to add something? You do not have to.
complaint-no-name = We do not ask your name, and do not keep who you are.
complaint-send = Send
complaint-choose = First choose why.
complaint-state-open = Thank you. We have your report. Somebody reads it and decides: take the words away, or leave them.
complaint-keep-link = Keep the link of this page. Later you can read here what we did. Only who has this link sees it.
complaint-state-hidden = We have taken these words away. Thank you for your report.
complaint-state-left = We leave these words where they are.
complaint-state-gone = These words are not there any more.
complaint-because = This is what our colleague wrote:
complaint-many = We already have many reports about these words. We read those first. Your report is not saved.

# Het gesprek in de browser
web-cookie = Only when you start does this browser remember a number. That way you can go on later and read the answer. We do not know who you are.
web-go-on = Go on
web-above = What was said before
web-now = Your turn
web-done = You have taken part
web-another = Does someone else want to take part in this browser?
web-another-how = That is fine. Your conversation then disappears from this screen. Your answers still count. The answer of the municipality appears here, for both of you.
web-another-count = We only tell the council how often this happens. Do you want nobody here to read what you answer? Then use a device of your own.
web-another-begin = Someone else takes part
web-you = You
web-write = Your answer
web-write-else = Type something else
web-send = Send
web-wait = One moment.
web-failed = There is no connection. Please try again.
web-locate = Use the place where I am now
web-not-located = Your browser does not tell where you are. Choose your neighbourhood with a button.
web-file = File with your data
web-menu = More: language, your data, help
web-trap = Leave this empty
web-onward = Go on
web-strange-title = This form came from another website
web-strange = We did nothing with it. Go back to the conversation and try it there.
web-unknown-title = We do not know these questions
web-unknown = The link may be too old, or it may have a typing mistake. See what you can have your say about now.
web-too-much-title = That is too long
web-too-much = We did not save this. Write it shorter, or send it in two parts.
web-not-saved-title = This was not saved
web-not-saved = Something went wrong. Wait a moment and try again.
web-not-known = This was not saved. This browser has lost your number. Please start again.
web-no-cookie = Your browser does not remember the number of this conversation. Your answers will then be lost. Allow cookies for this website, or use another browser.
command-verder = Go on with another device
move-words = With these four words you go on with another device:
move-how = Open the same questions there and type the words. Or send them as a message in the other chat.
move-how-at = Open { $url } there and type the words. Or send them as a message in the other chat.
move-once = The words work once, and for one day. Do not give them to anybody else.
move-shared = The same questions were answered here more than once. All of it comes along, also the answers of someone else.
move-nothing = There is nothing yet to go on with. Start with questions first.
move-same = You are here already. Use the words on another device.
move-here = You go on here. On the other device the conversation is gone.
move-left = Your conversation now goes on elsewhere. Here it has been erased.
move-unknown = We do not know these words. Type all four words, with spaces between them. They work once, and for one day.
move-too-often = A wrong code was tried too often. Try again tomorrow.
web-bring = Did you already start on another device?
web-bring-words = The four words that you got there
mail-offer = Would you like a mail when there is an answer?
mail-only = You get one mail: the answer. After that we erase your address. You have to confirm your address first.
mail-address = Your mail address
mail-asked = Look in your mail. Follow the link there, and you get the answer by mail.
mail-unfit = This is not a mail address. See whether all of it is there.
mail-closed = This is not possible now. Look at this page again later.
mail-ask-subject = Would you like the answer of the municipality of { $town } by mail?
mail-ask = You gave your opinion to the municipality of { $town }. Would you like the answer by mail? Then open this link. Was this not you? Then you need not do anything.
mail-link = { $url }
mail-answer-subject = Answer of the municipality of { $town }
mail-answer = This is what the municipality of { $town } answers to what you told it.
mail-forgotten = We have now erased your mail address. You get no more mail from us.
mail-title = The answer by mail
mail-how = Would you like one mail when the municipality gives an answer? After that we erase your address.
mail-confirmed = This is arranged. You get one mail when there is an answer.
mail-yes = Yes, send me the answer
mail-no = No, erase my address
web-mail-gone-title = This link no longer works
web-mail-gone = You may have the answer already, or your address has been erased.
web-mail-stopped-title = Your address has been erased
web-mail-stopped = You get no mail from us.
