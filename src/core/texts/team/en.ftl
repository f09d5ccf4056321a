# For colleagues in Slack. Plain English here too, in short sentences. What they write for residents and the council is in Dutch.

# Messages in the team's channel
thread-of = { $title } — everything about this consultation is in this thread. Residents cannot read it.
thread-of-team = Colleagues, we would like to know what you think: { $title } It takes a few minutes to answer. Only you see the conversation.
button-join-team = Take part
button-write = Write it yourself
write-title = Write it yourself
write-field = Your words
write-empty = Please write something.
write-submit = Send
thread-of-ideas = Ideas from residents — everything about them is in this thread. Residents cannot read it.
texts-wait = { $count ->
    [one] One response from a resident is waiting for you.
   *[other] { $count } responses from residents are waiting for you.
}
texts-wait-none = All responses have been assessed. Nothing is waiting any more.
texts-wait-newer = New responses have come in. Look at the newest message in this thread.
published = Residents can now take part (version { $version }). These are the links:
published-for-team = Colleagues can now take part with the button above (version { $version }).
posters = Posters to print:
codes = QR codes to print. They tell you later which poster or letter people came from.
button-moderate = Read and assess

# Messages to everybody who took part
broadcast-promise-changed = Everybody who took part gets a message: the promise has changed.
broadcast-bar = { $bar } { $percent }%
broadcast-sent = { $sent } of { $all } people have the message.
broadcast-unreachable = { $count ->
    [one] One person cannot be reached. They have switched off the conversation with us.
   *[other] { $count } people cannot be reached. They have switched off the conversation with us.
}
broadcast-given-up = { $count ->
    [one] It did not work for one person.
   *[other] It did not work for { $count } people.
}
broadcast-to-do = Still to go: { $count }.
broadcast-quiet = We send nothing during quiet hours. It goes on by itself after that.
broadcast-over = Done.

# The promise to residents
reminder-due = { $title } Residents will hear by { $answerBy } what the municipality does with their answers. { $days ->
    [0] That is today.
    [one] That is tomorrow.
   *[other] That is in { $days } days.
}
reminder-overdue = LATE: { $title } Residents should have heard something by { $answerBy }.
reminder-how = Tell residents what you did with their answers. Can you not do that in time? Then set a new date and give the reason. Everybody who took part will be told.
ideas-overdue = LATE: { $count ->
    [one] one idea from a resident is waiting
   *[other] { $count } ideas from residents are waiting
} for an answer. We promised one within { $days } days. Tell them what you did with the idea.

# Weekly digest for the council
digest-ready = Weekly digest { $number }, version { $version }, is ready. The council gets it when one of you approves it.
digest-ready-auto = Weekly digest { $number }, version { $version }, is ready. It goes to the council by itself, unless you press "Do not send yet".
button-read-digest = Read and approve
button-hold-digest = Do not send yet
digest-approve-title = Weekly digest
button-remark = Write a comment
digest-send = Approve and send
digest-send-again = Send this version too
digest-send-what = The council gets this weekly digest at once. You cannot undo that.
digest-send-again-what = The council already has version { $sent }. Do you want to send version { $version } too? You cannot undo that.
digest-send-yes = Yes, send it
digest-send-no = No, not yet
digest-sent-before = The council already has version { $sent }. This is version { $version }. It has not been sent yet.
digest-already-sent = Version { $version } of this weekly digest has already gone to the council. Nothing was sent just now.
button-themes = Rename or merge subjects
theme-title = Subjects
theme-how = Choose a subject. You can give it another name, or put it with another one. What you merge is named in the digest, with the number of people.
theme-pick = Subject …
theme-merged = { $title } (now part of: { $into })
theme-name = Name, in Dutch (leave empty for the usual name)
theme-into = Where does it belong?
theme-itself = It stays a subject of its own
theme-stored = Saved. This is how the subjects will be in the weekly digest. We are making the digest again now. That does not take long. Read it after that, and only then approve it.
digest-remark-field = What do you want to add? It will be in the weekly digest as a comment by the team. Please write in Dutch.
digest-remark-about = What is it about? If only the council reads now what people say about that, only the council reads your comment too, until nobody can take part any more.
digest-remark-all = The whole digest. Everybody reads this at once.
digest-remark-empty = Write what you want to add.
digest-with-remark = Your comment is in it. Nothing has been sent yet. Read the new version, and send it with the button at the bottom.
digest-changed = A new version came in while you were reading. Please read this one first.
digest-being-rebuilt = We are making this weekly digest again at this moment. Below is the old one. You can approve it when the new one is there. That does not take long: then open it once more.
digest-sent = Approved. The weekly digest is now going to the council.
digest-held = The weekly digest will not go by itself. You can still approve it later.
digest-gone = This weekly digest is no longer there.
digest-not-yours = Only the colleagues chosen by the municipality may approve this weekly digest.

# From councillors
button-invite-council = Invite a councillor
council-link = Send this link to one councillor. They will then get the weekly digest in Telegram every week. The link works once, for two weeks.
council-no-link = Telegram does not know the bot yet. Please try again in a minute.
council-title = From the council
council-asks = Ask a question
council-takes-up = I will work on this
council-not-formal = This is not a formal council question. The team reads it in Slack, and it will be in the next weekly digest.
council-asks-field = What do you want to know?
council-takes-up-field = What will you work on?
council-name = Your name, only if you want it to be shown
council-empty = Write what you want to say.
council-stored = Saved. The team is reading it now. It will be in the next weekly digest.
council-asks-told = A councillor asks a question:
council-takes-up-told = A councillor will work on this:
council-somebody = (no name given)

# Overview
home-title = Samenspraak
state-not-yet = Not open yet
state-open = Open until { $closes }
state-closed = Closed since { $since }
state-with-council = With the council or the executive since { $since }
state-answering = Residents are getting their answer now
state-answered = Residents got an answer on { $since }
told-whole = The answer went out on { $since }.
told-part = Part of the answer went out on { $since }. There is more to come.
told-people = { $people ->
    [one] One person got an answer.
   *[other] { $people } people got an answer.
} { $unreached ->
    [0] There is nobody that we could not reach.
    [one] We could not reach one person.
   *[other] We could not reach { $unreached } people.
}
told-open = Whoever takes part from now on gets this answer too.
answered-before = Residents got an answer before, on { $since }. After that the consultation was opened again. Residents are waiting for an answer to what comes in now as well.
reach = { $reach ->
    [0] Nobody has taken part yet.
    [one] One resident took part. New this week: { $fresh }. Number of answers: { $answers }.
   *[other] { $reach } residents took part. New this week: { $fresh }. Number of answers: { $answers }.
}
waiting = { $waiting ->
    [0] Nothing needs to be assessed.
    [one] One response still needs to be assessed.
   *[other] { $waiting } responses still need to be assessed.
}
promise-by = Residents will hear something: by { $answerBy } at the latest.
promise-overdue = LATE: residents should have heard something by { $answerBy }.
owner-none = Nobody is responsible yet.
next = Do now: { $step }
next-answer-residents = tell residents what you did with their answers.
next-moderate = read the responses that are waiting.
next-wait-for-opening = wait for it to begin.
next-spread-the-word = share the link, only a few people have taken part so far.
next-read-along = read along with what residents say.
next-take-to-council = put the answers before the council or the executive.
next-wait-for-sending = nothing, the messages to residents are going out now.
next-nothing = nothing more, residents have an answer.
button-read-all = Read all answers
unread-digest = Weekly digest { $number } is waiting for you. The council gets it when one of you approves it.
unread-digest-auto = Weekly digest { $number } goes to the council by itself, unless you press "Do not send yet".
unread-reply = Reply from { $pseudonym }, about { $title }:
button-read = Mark as read
read-stored = The overview now shows this as read.

# Assessing
moderate-title = Assess
moderate-how = What you accept here counts. Does it not fit any subject? Then it has been read, and the resident hears that at the end. Anger is no reason to reject something. If you reject something, the resident is told. You cannot change the words.
moderate-left = { $count ->
    [0] Nothing is waiting any more.
    [one] One more response is waiting.
   *[other] { $count } more responses are waiting.
}
moderate-none = There are no assessed answers to read yet.
moderate-read-all = These were all the answers that have been assessed. Thank you.
moderate-done = Done. Nothing is waiting any more. Thank you.
moderate-submit = Save
moderate-close = Stop
moderate-language = Language: { $language }.
moderate-item = { $pseudonym } · { $question }
moderate-flag-threat = ⚠ Please note: this looks like a threat.
moderate-flag-slur = ⚠ Please note: this may be a slur about who somebody is.
an-idea = Idea
moderate-choice = Your decision
moderate-choice-flagged = Your decision. Please choose: nothing is filled in here yet.
ruling-not-now = Not now
ruling-accepted = Counts
ruling-leave = Leave it as it is ({ $now })
status-waiting = waiting
status-accepted = counts
status-apart = fits no subject
status-rejected = rejected
ruling-apart = Does not count under a subject (resident hears at the end)
ruling-rejected = Reject: { $reason }
moderate-late-by = { $count ->
    [one] One response had already been assessed by { $who }.
   *[other] { $count } responses had already been assessed by { $who }.
} That decision stands.
moderate-late-changed = { $count ->
    [one] One response changed while you were reading, or the rules changed. You see it here again.
   *[other] { $count } responses changed while you were reading, or the rules changed. You see them here again.
}

# Two colleagues in one screen
form-clash = A colleague was faster than you. Nothing that you filled in has been saved yet. Above each field you can see what is there now. If you save once more, your words take its place.
form-clash-field = In the meantime a colleague wrote here: { $words }
form-clash-day = In the meantime a colleague chose here: { $day }
form-clash-empty = In the meantime a colleague emptied this field.
back = Back
back-title = Go back?
back-what = Have you changed anything? Then it will be lost. It has not been saved yet.
back-yes = Yes, go back
back-no = No, stay here

# Who may
not-a-colleague = Only colleagues in the team's channel can do this. Ask a colleague to invite you.
not-a-guest = You are a guest in Slack. Only colleagues with a regular account can do this. Ask your administrators.
not-an-external = In Slack you work for another organisation. Only colleagues of this municipality can do this.
not-deactivated = Your account in Slack has been switched off. That is why you cannot do this.
not-a-bot = Only people can do this, not bots.
who-is-untold = Slack cannot tell us who you are right now. Nothing has been done. Please try again in a moment.
who-is-untold-here = Slack cannot tell us who you are right now. Nothing has been saved yet. What you wrote is still here. Please try again in a moment.
act-broken-off = I was finding out who you are, and was interrupted. Please check whether what you did worked. If not, do it once more.
took-too-long = Slack did not get an answer in time. Nothing went wrong. Please try again.
went-wrong = Something went wrong. Your administrators can see it in the log. Please try again.

# Help
help-title = Help
help-menu = Type /inspraak. You will see all consultations, and what you can do now. You see the same on Home, the first page of this app.
help-idea = Did you hear an idea from a resident? Type /inspraak idea, and after it what the resident said. First you see what will be saved.
help-message = Are a resident's words in Slack? Go to that message and choose under More actions: Voeg toe als reactie.
help-thread = Every consultation has its own thread in the team's channel. Residents cannot read it. Does something go to a resident? Then you always see an example first.
help-own = Are you taking part in a consultation yourself? Type /inspraak mydata to see what is kept about you. Type /inspraak forget to have it deleted. Type /inspraak stop to get no more messages. Type /inspraak language to choose another language.

# Adding a response
button-form = Enter answers
collect-title = Add a response
collect-how = Personal details have been taken out. Is there still a name or an address in it? Please take it out yourself. Who recorded this is only in the log.
collect-place = Where does this belong?
collect-idea = Separate idea
collect-other = Not part of a consultation
collect-choose = Choose where this belongs.
collect-part = What the resident said (part { $part } of { $of })
collect-text = What the resident said
collect-empty = Write what the resident said.
collect-closed = This consultation is closed. Choose another one, or make it a separate idea.
collect-stored = Saved. The words now go the same way as those of other residents.
form-council-reads = Are you asking somebody in the street or on the phone? Tell them: the council can read this, without your name.
form-how = Fill in what one resident answered. Leave empty what that resident did not say. After Save you get an empty form.
form-more = { $count ->
    [one] One question does not fit on this form.
   *[other] { $count } questions do not fit on this form.
} Ask an administrator to import the answers to it.
form-way = How did this come in?
way-paper = On paper
way-phone = By phone
way-street = In the street
form-stored = { $count ->
    [one] One resident has been saved.
   *[other] { $count } residents have been saved.
}
form-empty = Nothing has been filled in yet.
form-closed = This consultation is closed. For { $days } days after closing you can still enter answers from paper. That is no longer possible once residents have had their answer. This has not been saved.
vote-agree = Agree
vote-disagree = Disagree
vote-pass = I do not know
rank-place = { $question } In place { $place }

# Asking back
relay-title = Ask the resident
relay-field = What do you want to ask this resident? Please write in Dutch.
relay-how = The resident gets this in their own chat. First you see what it looks like. You do not know who it is, and that stays so.
relay-look = Preview
relay-cancel = Back
relay-send = Send
relay-to = This is how { $pseudonym } reads it (language: { $language }). It goes to one resident.
relay-plain = This is how hard your question is: level { $level } of 4 (1 or 2 is good). The longest sentence has { $words } words.
relay-jargon = Hard word: { $word }. Better: { $plain }.
relay-personal-data = ⚠ There may be personal details in your question. It is better to take them out.
relay-quiet = These are quiet hours for residents. Your question will go out tomorrow morning.
relay-goes = Your question goes out in 10 seconds. The reply will be in the thread of this consultation.
relay-undo = Undo
relay-below = You have finished with this question. Go back to the list.
relay-undone = Your question has not been sent.
relay-too-late = Your question was already on its way. It can no longer be undone.
relay-empty = Write what you want to ask.
relay-too-long = Your question is too long. Do not write more than 1000 characters.
relay-gone = These words are no longer there. The resident has had them deleted.
relay-unreachable = This resident cannot be reached, or wants no more messages.
relay-asked = Question to { $pseudonym }:
relay-undone-in-thread = Withdrawn, so not sent to { $pseudonym }:
relay-replied = Reply from { $pseudonym }:
open-relay = { $pseudonym } has not yet replied to: { $question }
open-relay-of = Asked by { $who }

# Log
act-history = View the log
history-title = Log
history-how = Who did what, the newest first. There are no words of residents here.
history-empty = Nobody has done anything here yet.
history-line = { $day } · { $who } { $what }{ $times ->
    [one] .
   *[other] , { $times } times.
}
did-draft = began a draft
did-change-draft = changed a draft
did-remove-draft = threw a draft away
did-publish = put a version online
did-close = closed the consultation
did-take-to-council = put the answers before the council or the executive
did-hand-over = handed the consultation over to a colleague
did-collect = entered answers
did-rule = assessed a response
did-ask-back = asked a resident a question
did-undo-ask-back = withdrew a question to a resident
did-translate = translated a resident's words
did-change-theme = changed a subject
did-approve-digest = approved a weekly digest
did-remark-on-digest = wrote a comment on a weekly digest
did-hold-digest = held back a weekly digest
did-invite-council = invited a councillor
did-pass-on = passed a councillor's words on to residents
did-review-link = asked for a link to review
did-answers-link = gave out a link to the answers
did-revoke-answers-link = withdrew a link to the answers
did-review = reviewed answers
did-read = read a message to the team
did-follow-up = gave residents an answer

# Closing
button-close = Close
close-title = Close this consultation?
close-what = Residents can then no longer answer: { $title }
close-not = No, keep it open
close-not-any-more = This consultation was already closed. Nothing has changed.

# To who decides
button-with-council = With council or executive
with-council-what = The answers are now with the council or the executive. Residents can see that on the website too. It is about: { $title }
with-council-yes = Yes, that is right
with-council-not = No, not yet
with-council-told = The decision on this is now with: { $decider }
with-council-already = This was already with the council or the executive. Nothing has changed.
with-council-not-closed = This is not possible yet. Residents can still answer, or it has not begun. Close the consultation first.
with-council-answering = This is no longer possible. Residents are getting their answer now.
with-council-answered = This is no longer possible. Residents already have their answer.
reopened-told = The consultation is open again, until { $closes }.

# New consultation
button-compose = New consultation
button-new = New consultation from a file
a-draft = Draft: { $title }
act-resume = Continue
act-drop = Throw away
drop-title = Throw this draft away?
drop-what = This will be gone: { $title }
drop-not = No, keep it
act-redraft = Extend or change
act-hand-over = Hand over
button-redraft = Change
basics-title = Title: what is it about? (in Dutch)
basics-decided = What is already decided (in Dutch)
basics-open = What can residents have a say in? (in Dutch)
basics-decider = Who decides? (in Dutch)
basics-rung = How much say do residents get?
rung-inform = Inform: residents hear what will happen
rung-consult = Consult: we ask what residents think
rung-advise = Advise: residents give advice
rung-coproduce = Make it together
rung-codecide = Decide together
basics-opens = First day
basics-closes = Last day
basics-answer-by = By when do residents hear what you did with their answers?
basics-because = Is this another day than residents have been told? Write the reason here, in Dutch. Everybody who took part will read it.
basics-audience = For whom?
audience-residents = For residents
audience-team = For colleagues in this channel
basics-moderation = When do words count?
moderation-after = At once; you can still reject them later
moderation-before = Only after a colleague has read them
basics-results = When are the results on the website?
results-after = Only when nobody can take part any more
results-live = At once, while people still take part
basics-sources = Posters, letters and links: one a line. Each gets its own QR code.
basics-neighbourhoods = Neighbourhoods: one a line, 64 characters at most. Do you know how many people live there? Put that after it, like this: Centrum: 8200
basics-submit = Next
fault-closes = The last day is before the first day.
fault-answer-by = This day is before the last day.
fault-open = You write that nothing is open any more. Then there is nothing to ask.
fault-label = Too long for a button: 64 characters at most.
fault-options = Give at least two answers, each on its own line.
fault-statements = Give at least one statement.
fault-many-to-rank = More than 7 is not possible: nobody can put that many in order.
fault-order = Choose a different answer in each place, or leave all places empty.
fault-many = That is too many. A message has room for 97 buttons, and for 200 statements.
fault-place = First fill in at least two neighbourhoods under "Promises and planning".
fault-show-if = Choose answers to one earlier question.
draft-days = From { $opens } until { $closes }. Answer by { $answerBy }.
button-basics = Promises and planning
pick-language = Translate into …
pick-kind = Add a question …
kind-choice = Choose one answer
kind-multiple = Choose several answers
kind-scale = A number from 1 to 5
kind-text = In their own words
kind-place = Neighbourhood or place
kind-statements = Statements: agree or disagree
kind-rank = Put in order
kind-choice-how = Residents choose one button. Please write in Dutch.
kind-multiple-how = Residents choose as many buttons as they like. Please write in Dutch.
kind-scale-how = Residents choose 1, 2, 3, 4 or 5. You say what 1 and 5 mean. Please write in Dutch.
kind-text-how = Residents type or speak their answer. Please write in Dutch.
kind-place-how = Residents choose a neighbourhood, or share a place. We only keep the neighbourhood. Please write in Dutch.
kind-statements-how = Residents say for each statement: agree, disagree or I do not know. Please write in Dutch.
kind-rank-how = Residents put 7 answers at most in order, by tapping them one by one. Please write in Dutch.
draft-no-questions = There is no question yet. Add one below.
draft-only-if = Only after an answer to { $question }
draft-kept = Everything has been saved. You can close this and continue later.
act-change = Change
act-earlier = Move up
act-remove = Remove
question-title = Question
question-text = The question as residents read it (in Dutch)
question-options = The answers, in Dutch: one a line, 64 characters at most
question-low = What does 1 mean? (in Dutch)
question-high = What does 5 mean? (in Dutch)
question-statements = The statements, in Dutch: one a line
question-own = May residents add something of their own?
statements-not-own = No
statements-own = Yes, in their own words
question-show-if = Only ask after this answer (leave empty for everybody)
translate-title = Translate
translate-how = { $language }. Above each field is the text in Dutch. What you leave empty, residents read in Dutch.
owner-title = Hand over
owner-how = Who will look after this from now on: { $title }
owner-field = Colleague
owner-stored = Saved. This colleague is now responsible.
owner-changed = A colleague has handed this over in the meantime. Nothing has changed. Please open this screen again.
owner-stranger = Choose a colleague who is in the team's channel.
owner-guest = Choose a colleague with a regular account in Slack. A guest cannot be responsible.
owner-bot = A bot cannot be responsible. Choose a colleague.
owner-untold = Slack cannot tell us who this is right now. Please try again in a moment.
handed-over = From now on you are responsible for: { $title }. I will tell you when residents need to hear something from you.
owner-is = Responsible: { $owner }
stopped-nothing-open = The promise says that nothing is open. Then there is nothing to ask.
stopped-outdated = In the meantime version { $version } was published. Throw this draft away and begin again. Then nothing gets lost.
stopped-no-reason = Residents will hear something on another day than promised. Say why under "Promises and planning". Everybody who took part will read that reason.
stopped-audience = There are already answers. You can no longer change who the consultation is for.
stopped-no-questions = There is no question yet.
stopped-question-gone = Residents have already answered question { $question }. It can no longer be removed.
stopped-question-kind = Residents have already answered question { $question }. Its kind can no longer be changed.
stopped-question-words = Residents have already answered question { $question }. Its words can no longer be changed. It is better to add a new question.
stopped-part-gone = Residents have already answered question { $question }. Answer { $part } can no longer be removed.
stopped-part-words = Residents have already answered question { $question }. The words of answer { $part } can no longer be changed.
stopped-part-new = Residents have already begun question { $question } without answer { $part }. Make it a new question.
stopped-unfit = This is not right yet: { $fault }
draft-codes = The links and codes are also with this consultation, in the team's channel.
launch-title = New consultation
file-how = Choose a file with the consultation (YAML). First you see what residents will see. Then you decide.
file-field = File
file-submit = Preview
file-none = Choose a file.
file-reading = One moment. The file is being read.
file-unreadable = This file cannot be read, or is too large. Please try again.
file-problems = Some things in the file are not right yet. Nothing has been saved. Change this, and then choose the file again:
file-fault = Line { $line }: { $fault }
file-fault-at = { $place }: { $words }
file-one-questions = question { $number }
file-one-options = answer { $number }
file-one-seed = statement { $number }
file-one-neighbourhoods = neighbourhood { $number }
file-one-reasons = reason { $number }
file-one-sources = poster or link { $number }
file-field-questions = the questions
file-field-options = the answers
file-field-seed = the list of statements
file-field-neighbourhoods = the neighbourhoods
file-field-reasons = the reasons
file-field-sources = the posters and links
file-field-slug = the short name
file-field-title = the title
file-field-promise = the promise
file-field-rung = how much say
file-field-decided = what is already decided
file-field-open = what is still open
file-field-decider = who decides
file-field-answerby = the day of the answer
file-field-because = why another day
file-field-opens = the first day
file-field-closes = the last day
file-field-audience = for whom
file-field-moderation = when words count
file-field-access = who may answer
file-field-results = when results are on the website
file-field-owner = the colleague who looks after it
file-field-experiment = the experiment
file-field-try = what you try
file-field-expect = what you expect
file-field-id = the short code
file-field-kind = the kind
file-field-text = the text
file-field-low = what 1 means
file-field-high = what 5 means
file-field-own = their own words
file-field-showif = only after an answer
file-field-question = the question
file-field-is = the answer
file-field-name = the name
file-field-residents = the number of residents
file-fault-missing = this is not there.
file-fault-unknown-field = we do not know this. Check that it is spelt right, and is in the right place.
file-fault-empty = this is empty.
file-fault-should-be-text = there should be a text here.
file-fault-should-be-number = there should be a whole number here.
file-fault-should-be-list = there should be a list here: each part on its own line, with a dash before it.
file-fault-should-be-fields = there should be fields here, such as "nl:" with the text after it.
file-fault-one-of = choose one of these words: { $words }.
file-fault-yes-or-no = this should be { $words }.
file-fault-day = write a day like this: 2027-02-15.
file-fault-short-name = use small letters, digits and hyphens, 40 characters at most.
file-fault-id = use small letters, digits and hyphens. Keep it short: 16 characters at most, 20 for a poster.
file-fault-language = use a code of two letters, such as nl or en. Very plain Dutch is nl-simple.
file-fault-too-few = there should be at least { $count }.
file-fault-too-many = there should be no more than { $count }.
file-fault-number-too-low = this number is too low.
file-fault-no-language = write the text in at least one language.
file-fault-label = this is too long for a button: { $count } characters at most.
file-fault-id-word = this word cannot be used here. Choose another one.
file-fault-before-opens = this day is before the first day.
file-fault-before-closes = this day is before the last day.
file-fault-live-for-council = here it says “live”: then everybody sees the results while people still take part. But “digest” says “council”: then only the council reads them. Write “after” here, or take out the line with “digest”.
file-fault-twice = "{ $words }" is there twice. Each needs a code of its own.
file-fault-needs-neighbourhoods = this question needs at least two neighbourhoods.
file-fault-no-earlier-question = "{ $words }" is not a question that comes before this one, or not a question with answers to choose from.
file-fault-no-option = "{ $words }" is not an answer to question { $question }.
file-fault-not-yaml = this is not a proper YAML file. Check the spaces, brackets and quotation marks on this line.
file-fault-twice-in-yaml = this field is there twice.
file-fault-tab-in-yaml = the line begins with a tab. Use spaces instead.
file-fault-owner-bot = a bot cannot be responsible. Choose a colleague.
file-fault-owner-guest = a guest cannot be responsible. Choose a colleague with a regular account in Slack.
file-fault-other = this is not right.
draft-gone = This draft is no longer there. Perhaps it has been published: look in the overview.
draft-gone-words = This draft is no longer there. Perhaps it has been published. Your words have not been saved, but are still here. Copy them before you stop.
question-back = A colleague had removed this question. Yours is now at the bottom. Remove it if it is not needed.
draft-comes-after = Only comes after one of these answers to question { $question }: { $answers }
draft-how = This is how residents see it:
draft-changed = A colleague changed this draft while you were looking. This is what it is now. Please check it again.
draft-too-long = This text is too long for this screen. Change it in a file. Nothing has changed.
draft-untranslated = { $count ->
    [one] One text is missing in this language: { $language }.
   *[other] { $count } texts are missing in this language: { $language }.
}
draft-cut = Not everything fits here. You see the other questions in the draft.
draft-plain = The texts are easy to read.
draft-hard = "{ $text }" is hard: level { $level } of 4 (1 or 2 is good). The longest sentence has { $words } words.
draft-stopped = This cannot be published as it is:
draft-reopens = Please note: if you publish this, the consultation opens again.
draft-reopens-told = Please note: if you publish this, the consultation opens again. Residents already had a message about their answers. They will hear that it goes on, and then wait for an answer from you again.
draft-reopens-answered = Please note: if you publish this, the consultation opens again. Residents already got an answer, on { $since }. They will hear that it goes on, and then wait for an answer from you again.
draft-publish = Publish
draft-published = Published, version { $version }. These are the links for residents:
draft-unchanged = This was already published as version { $version }. Nothing has changed.
felt-told-yes = { $pseudonym } feels heard, and adds:
felt-told-bit = { $pseudonym } feels heard a bit, and adds:
felt-told-no = { $pseudonym } does not feel heard, and adds:
broadcast-follow-up = Residents are now hearing what happens with their answers.
button-outcomes = Answer to residents
outcomes-title = Answer to residents
outcomes-how = Write what was done, and why. Please write in Dutch. Everybody who took part gets one message about it. What you fill in is kept until you send it.
themes-counted = The numbers were counted until { $time }. What came in after that will be counted too.
themes-uncounted = The answers have not been counted yet. Open this again in a minute.
outcomes-more = And { $count } more subjects or statements. They do not fit here. Fill them in with a file (see the manual, "outcome").
outcome-whole = Everything together: { $title }
outcome-ideas = All ideas together
outcome-none = Nothing written yet.
outcome-done = Will be done
outcome-partly = Will be done in part
outcome-not = Will not be done
outcome-nothing = Say nothing about this
outcome-result = Will it be done?
outcome-what = What will be done, or what will not? (in Dutch)
outcome-because = Why? (in Dutch)
outcome-decided-by = Who decided this? (in Dutch)
outcome-link-field = Link to the decision (may stay empty)
outcome-link = A link begins with https://
outcome-length = Write something here, { $most } characters at most.
outcome-choose = First choose whether it will be done.
outcome-next = What comes next? (in Dutch)
outcome-is-complete = Is this the whole answer to residents?
outcome-complete = Yes, this answers everything
outcome-more-to-come = No, there is more to come
outcome-learned = What did you learn from this experiment? Also if it failed, and why. (in Dutch)
outcome-stored = Saved. Nothing has been sent yet.
act-write = Fill in
act-look-outcomes = Preview and send
outcomes-unfinished = First fill in at least one subject, and what comes next.
outcomes-reach = { $count ->
    [one] One resident gets this message. Everybody only reads what is about their own words. This is an example:
   *[other] { $count } residents get this message. Everybody only reads what is about their own words. This is an example:
}
outcome-long = Do not write more than { $most } characters here.
outcomes-translate-how = Write what it says in: { $language }. What you leave empty has not been translated yet.
outcomes-proposed = AI has proposed words here. Check them and change what is not right. Residents are told that a computer translated it.
outcomes-language-none = Not translated yet. Whoever reads this language gets this answer in Dutch.
outcomes-language-some = { $written } of { $of } texts have been translated. Residents only get this language when everything is there.
outcomes-language-all = Translated.
outcomes-language-by-machine = Translated by a computer. Residents are told so.
outcomes-sample = (the resident's own words go here)
outcomes-languages = Please note: whoever reads { $languages } gets this answer in Dutch.
outcomes-hard = This is hard to read: level { $level } of 4 (1 or 2 is good). Look at these words: { $words }
outcomes-send = Send
outcomes-still-open = Please note: this consultation is still open, until { $closes }. Residents can still take part. Whoever does so gets this answer too.
outcomes-sure = Do you want to send this now?
outcomes-not-now = No, not yet
outcomes-now-complete = Yes, and this answers everything
outcomes-now-part = Yes, but there is more to come
outcomes-choose = First choose what you want.
outcomes-complete = You are sending this as the whole answer.
outcomes-part = You are sending this as part of the answer. There is more to come.
outcomes-not-begun = This is not possible yet. The consultation opens on { $opens }. Nobody has taken part, and nothing has been sent.
outcomes-back = Back to the list
outcomes-gone = This consultation is no longer there. Nothing has happened.
outcomes-strange = One answer is about a subject that is no longer there. Check the list. Nothing has been sent.
outcomes-unchanged = This has already been sent, as version { $version }. Nobody gets it again.
outcomes-nobody = Saved and public. There is nobody who can get a message.
outcomes-sent = { $count ->
    [one] One resident gets a message. In the channel you can see how far it is.
   *[other] { $count } residents get a message. In the channel you can see how far it is.
}
broadcast-council-words = Residents are now getting the councillor's message.
button-pass-on = Pass on to residents
pass-on-title = Pass on to residents
pass-on-how = This is how residents read it, each in their own language. The councillor's words stay as they are.
pass-on-to = To whom?
pass-on-everybody = Everybody who took part
pass-on-passed-on = Residents are getting this message. In the channel you can see how far it is.
pass-on-already = This has already been passed on. Nobody gets it again.
pass-on-gone = This message from the councillor is no longer there.

# Reviewing what residents want: the personal link
button-review = Review
review-link-title = Review
review-link-how = This link is only for you. It works once, for half an hour. After that you have eight hours.
button-open-review = Open in the browser
no-website = There is no website yet to read this on. Ask the administrator to set PUBLIC_URL: the address of this website.
access-review-title = Review what residents want
access-review-how = Press this button to begin. The link works once. After that you have eight hours.
access-review-button = Begin
access-review-gone-title = This link no longer works
access-review-gone = A link works once, for half an hour, and only for people in the team. Ask for a new one: in Slack press Review, at the weekly digest. Without Slack, ask the administrator.
access-review-ended-title = You are not signed in
access-review-ended = Your choices have been saved, except perhaps the last one. Ask for a new link: in Slack press Review, at the weekly digest. Without Slack, ask the administrator.
access-review-strange-title = This has not been saved
access-review-strange = This did not come from a button on our own page. Nothing has changed. Go back and choose again.
access-onward = Were you already signed in? Then go on here.

# Reviewing what residents want: the page
review-title = Review weekly digest { $number }
review-why = Read what residents want, and say what belongs together. Then the weekly digest is right.
review-left = ({ $left } to go)
review-none = There is nothing to review. Thank you.
review-of = Review: { $title }
review-back = All consultations of this week
review-progress = { $decided } decided, { $left } to go.
review-looked = Sentences from { $looked } of { $answers } answers were looked at.
review-how = How does this work?
review-how-points = You see sentences that may say the same. Is that right? Then press Correct. Sentences by a computer are at the top. After that comes where your choice counts for most people.
review-how-ticks = Does a sentence not belong? Tick it. Then you see what you can do with it.
review-how-voices = Do fewer than five people say something? Then it may only go in if nobody can be recognised.
review-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
review-ask-point = Do these sentences say this too?
review-ask-alone = Is this correct?
review-ask-loose = These sentences do not belong anywhere yet. Do they say the same?
review-ask-sentence = Does this sentence match what these people wrote?
review-ask-voice = Few people say this. Are you sure that nobody can be recognised by these words?
review-ask-voices = Tick what may go in. Only if nobody can be recognised by these words.
review-voices = What few people say
review-language = Language: { $language }
review-unsure = does not count yet
review-whole = Whole answer
review-more = { $count ->
    [one] There is one more sentence that is not shown here. Does it clearly say the same? Then it counts too.
   *[other] There are { $count } more sentences that are not shown here. Those that clearly say the same count too.
}
review-model = A computer wrote:
review-judged = { $supports ->
    [one] One person says this
   *[other] { $supports } people say this
}, { $opposes ->
    [0] nobody says the opposite.
    [one] one says the opposite.
   *[other] { $opposes } say the opposite.
} A computer counted that.
review-do-drop-sentence = Leave this sentence out, show their own words
review-ticked = You ticked something:
review-other = Or does it belong to another point?
review-pick = Choose a point …
review-near = Looks like it
review-all = Other points
review-do-right = { $kind ->
    [loose] Yes, this is one point
   *[point] Correct
}
review-do-right-without = { $kind ->
    [loose] Does not belong, the rest is one point
   *[point] Does not belong, the rest is correct
}
review-do-right-only = Does belong, the rest does not
review-do-split = Is a point of its own
review-do-label = Says it better
review-do-join = Belongs to it
review-do-reverse = Says the opposite
review-do-none = Not a point
review-do-let-through-all = { $count ->
    [one] May go in, nobody can be recognised
   *[other] All may go in, nobody can be recognised
}
review-do-let-through-none = { $count ->
    [one] May not go in, but counts
   *[other] Nothing may go in, but everything counts
}
review-do-let-through-ticked = May go in, the rest may not
review-told-right = Saved: this is one point.
review-told-right-sentence = Saved: this sentence matches what these people wrote.
review-told-join = Saved: this belongs to the other point.
review-told-reverse = Saved: this says the opposite of the other point.
review-told-split = Saved: what you ticked is a point of its own.
review-told-label = Saved: this sentence now comes first.
review-told-none = Saved: this is not a point.
review-told-let-through = Saved: what may go in has been released.
review-told-let-through-none = Saved: these words will not go in. They do count.
review-told-drop-sentence = Saved: the computer's sentence will be left out.
review-told-repeated = This had already been saved.
review-told-changed = A colleague has just decided this, or something new came in. This is what it is now. Your choice has not been saved.
review-told-gone = This is no longer there. Your choice has not been saved.
review-told-tick-some = First tick what it is about. Nothing has been saved yet.
review-told-tick-one = Tick one sentence, not more. Nothing has been saved yet.
review-told-untick = You ticked something, but this button is about everything. Nothing has been saved yet.
review-told-pick-point = First choose a point. Nothing has been saved yet.
review-pages = Pages
review-page = Page { $page } of { $pages }
review-before = Previous
review-after = Next
review-done = Everything on this page has been reviewed. Thank you.

# A link with which one person reads all answers
act-answers-link = Let somebody read answers
answers-link-title = Links to the answers
answers-link-how = With this link somebody can read all answers, without names. Give each person a link of their own: the council's clerk, or one councillor. It works for { $days } days.
answers-link-name = Who is the link for? Only the team sees this name.
answers-link-make = Make a link
answers-link-empty = Write who the link is for, in { $most } characters or fewer.
answers-link-given = Send this link to { $name }. You only see it now. Whoever has the link reads everything: do not share it in a channel.
answers-link-known = { $name }, works until { $until }
answers-link-all = All links
answers-link-revoke = Withdraw
answers-link-revoked = This link no longer works. Whoever was reading with it has been signed out.
answers-link-gone = This consultation is no longer there. No link has been made.
answers-link-more = { $count ->
    [one] And one more link, which does not fit here.
   *[other] And { $count } more links, which do not fit here.
}
button-translate-words = Translate ({ $count })
foreign-title = Translate
foreign-how = The council first reads the words themselves. What you write here stands beside them, as a translation by a colleague. Please write in the council's language, and write no names.
foreign-words = “{ $words }” ({ $language })
foreign-more = There are { $count } more. You see them when you have saved this.
foreign-stored = Saved. This is how the council reads it now.

# Weekly digests
button-digests = Weekly digests
digests-title = Weekly digests
digests-how = The newest one is at the top. You read each digest as the team read it.
digests-none = There is no weekly digest yet. The first one comes when a week is over.
digests-line = Weekly digest { $number }: { $from } to { $to }
digests-sent = Sent to the council on { $on }, version { $sent }.
digests-newer = After that came version { $version }. It has not been sent.
digests-held = A colleague held this digest back. The council does not have it.
digests-waiting = This digest is still waiting. The council does not have it.
digests-more = { $count ->
    [one] One older weekly digest is only on the website.
   *[other] { $count } older weekly digests are only on the website.
}
button-open-digest = Read

# Answering a councillor
button-answer-council = Answer the councillor
council-answer-title = Answer councillor
council-answer-field = What would you like to answer this councillor? (in Dutch)
council-answer-where-chat = The councillor gets this in their own chat. You see first what it looks like. You do not know who it is, and it stays that way.
council-answer-where-channel = This goes to the council's channel, below the weekly digest. Everybody there can read it. You see first what it looks like.
council-answer-how = This is how the councillor will read it. Nothing has been sent yet.
council-answer-plain = This is how hard your answer is: level { $level } of 4 (1 or 2 is good). The longest sentence has { $words } words.
council-answer-personal-data = ⚠ There may be personal details in your answer. It is better to take them out.
council-answer-quiet = These are quiet hours. Your answer will go out tomorrow morning.
council-answer-empty = Write down what you would like to answer.
council-answer-too-long = Your answer is too long. Please write no more than 1500 characters.
council-answer-sent-chat = Your answer is on its way to the councillor. The team reads it in the thread of this consultation.
council-answer-sent-channel = Your answer is on its way to the council's channel. The team reads it in the thread of this consultation.
council-answer-below = You are done here. Go back.
council-answer-already = A colleague has answered already. The councillor does not get it again. This was the answer:
council-answer-gone = This message from the councillor is no longer there.
council-answer-nowhere = We no longer know where this councillor said it. So you cannot answer there.
council-answer-unreachable = This councillor wants no more messages, or had everything erased.
council-answered-told = A colleague answered a councillor. This is what the councillor said:
council-answered-with = And this was the answer:

# Overview: how to begin
begin-title = This is how you begin
begin-steps = There is no consultation yet. You are three steps away.
begin-make = 1. Make a consultation. Fill in a form, or choose a file. You see it first, and residents only after that.
begin-colleagues = 2. Invite colleagues to the team's channel. Who is in there can work on it.
begin-channel = To the channel
begin-council = 3. Invite a councillor. Every week they get a digest of what residents say.
begin-manual = Manual
manual-title = Manual for colleagues in Slack

# Overview: the lists
list-yours = For you
list-yours-none = Nothing is waiting for you now.
list-team = For the team
list-deadlines = When residents hear back
list-drafts = Not finished yet
list-all = All consultations
list-asked = No reply from a resident yet
list-more = { $count ->
    [one] And one more. It is on a page of its own.
   *[other] And { $count } more. They are on a page of their own.
}
list-more-button = View
list-before = Previous
list-after = Next
list-back = To the overview
list-place = { $from } to { $to } of { $total }
list-empty = There is nothing left here.
deadline = By { $answerBy }:
deadline-over = TOO LATE, it was due on { $answerBy }:
task-of = This is for { $who }
task-given = { $count ->
    [one] A colleague asks you to read one response.
   *[other] Colleagues ask you to read { $count } responses.
}
task-overdue-ideas = TOO LATE: { $count ->
    [one] one idea from a resident is waiting
   *[other] { $count } ideas from residents are waiting
} for an answer.
ideas-title = Ideas from residents
button-given = Read

# Results
button-results = Results
results-title = Results so far
results-gone = This consultation is no longer there.
results-people = { $people ->
    [0] Nobody has taken part yet.
    [one] One person took part.
   *[other] { $people } people took part.
} { $fresh } of them in the last seven days.
results-late = { $count ->
    [one] One person's answers were entered after closing, from paper or by word of mouth.
   *[other] The answers of { $count } people were entered after closing, from paper or by word of mouth.
}
results-more = { $count ->
    [one] One question does not fit here. It is in the report.
   *[other] { $count } questions do not fit here. They are in the report.
}
results-texts = { $received ->
    [0] Nobody has written anything in their own words yet.
    [one] One response came in somebody's own words.
   *[other] { $received } responses came in people's own words.
} { $waiting ->
    [0] Nothing is waiting for a colleague.
    [one] One of them is still waiting for a colleague.
   *[other] { $waiting } of them are still waiting for a colleague.
}
results-no-points = What residents mostly say will be here after the first weekly digest.
results-points-of = This is how it stands in weekly digest { $number }. What came in after that is not in it yet.

# Files in the thread of a consultation
button-files = Files
files-title = Files
files-how = About: { $title }. We make the file for you. After that it comes to the thread of this consultation, in the team's channel.
files-about-report = The final report: from promise to outcome. To print, and as text.
files-about-lessons = The lessons card: what you learned from this. Another municipality can begin with it.
files-about-answers-csv = All answers as a list, to count with (CSV).
files-about-answers-json = All answers as JSON, for a program.
files-not-open-yet = This is not possible yet. The consultation has not begun.
files-not-closed-yet = This is not possible yet. Close the consultation first: this is about the whole.
files-gone = This consultation is no longer there.
files-asked = We are making it now. It will be in the thread of this consultation soon. With many answers that takes a little while.
button-ask-files = Make this file
files-team-only = For the team only
files-team-only-what = This holds words of residents, without their names. Do not pass this file on. Whoever asks to be forgotten later is still in it. Throw it away when you are done.
files-team-only-yes = Yes, make it
files-not = No, do not
files-told-report = The final report, as it is now.
files-told-lessons = The lessons card of this consultation. There are no words of residents in it.
files-told-answers = All answers, for the team only. There are no names in it. Whoever asks to be forgotten later is still in it. Throw it away when you are done.
files-not-any-more = This file could not be made any more. The consultation is open again, or is no longer there.
files-cut = There are more answers than fit here. Ask your administrator for the whole file (the command "export").
files-name-report = final-report
files-name-lessons = lessons
files-name-answers = answers

# A link to a consultation, in a message in Slack
unfurl-how = Would you like to take part? Use the button below.

# Giving a response to a colleague
button-assign = Give to a colleague
assign-title = Give to a colleague
assign-how = This colleague gets a message in the channel, and sees the response under "For you". You can also choose yourself.
assign-submit = Give
assign-take-back = Give to nobody
assign-given = Saved. This colleague sees the response under "For you".
assign-taken-back = Saved. The response is nobody's now. It stays where it is.
assign-gone = These words are no longer there. The resident had them erased.
assign-late = A colleague was ahead of you. Nothing has changed.
assign-bot = A bot cannot read anything. Choose a colleague.
assign-guest = Choose a colleague with an ordinary account in Slack. A guest may not read this.
assigned-to = Given to { $who }
given-told = A colleague asks you to read this response:

# Searching
search-title = Search
search-field = What are you looking for?
search-how = We search in titles, in questions and in what residents said. Part of a word is fine too.
search-short = Type at least two letters.
search-none = We found nothing with "{ $query }". Try another word, or part of the word.
search-consultations = Consultations
search-texts = What residents said, the newest first
search-no-texts = We found nothing here.
search-not-yet = We found nothing in the newest responses. There are older ones.
search-on = Search on in older responses
search-more = { $count ->
    [one] And one more consultation. Search with more words to see it.
   *[other] And { $count } more consultations. Search with more words to see them.
}
search-open = Open
search-back = Back to searching
moderate-mine-none = Nothing has been given to this colleague here.
moderate-mine-read = These were all responses that were given to this colleague. Thank you.
moderate-one-none = This response is no longer there.
moderate-one-read = Saved. This was the response that you opened.
form-late = This consultation is closed. For { $days } days after closing you can still enter what residents gave in time: up to and including { $until }. It counts. The report says how many there are.
did-answer-council = answered a councillor
did-ask-files = asked for a file
did-assign = gave a response to a colleague, or took it back

# Beginning from an example
begin-from = What would you like to begin with?
template-yes-no = Yes or no, and why
template-place = A place that will be laid out anew
template-now = How is it now, and what can be better?
template-nothing = Without an example: fill in everything yourself
begin-copy = This becomes a copy of: { $title }. The questions come along. The answers do not.
begin-closes = Last day to answer. The consultation opens today.
begin-how = You will see in a moment what residents see. The consultation opens only when you publish it. Until then you can change everything.
begin-empty = Fill this in.
begin-past = This day is over.
begin-look = Read this carefully. These words come from the example: what is already decided, what residents have a say in, and the questions. Is something not right? Then choose: Change.
begin-look-copy = Read this carefully. The words are from last time. Is something no longer right? Then choose: Change.
begin-card = This comes from a lessons card of { $municipality }. Choose: Change. In any case look at the title, the days, the neighbourhoods and what is already decided.
begin-card-failed = This did not work out there: { $words }
begin-card-again = They would do this again: { $words }
act-copy = Make a copy
more-acts = More …

# A proof
button-try-out = Send me a proof
proof-notice = This is a proof. Nothing counts.
proof-again = Once more
proof-order = When a resident says this, we send no more messages. In a proof nothing happens.
proof-title = Proof
proof-sent = The proof is ready in your own conversation with this app, under Messages. You can do everything that a resident can. Would you like to type something? Press: Write it yourself. Nothing counts.
proof-gone = This consultation or draft is no longer there. Look in the overview.
proof-unfit = You cannot try this yet. Something is missing: choose Preview in the draft.
draft-begun-by = Begun by { $who }, on { $day } at { $time }
draft-changed-by = Last changed by { $who }, on { $day } at { $time }
basics-reasons = Your own reasons not to count words: one on each line (in Dutch). Residents read them beforehand. Empty: the usual reasons.
basics-try = Are you trying out something new? Write here what. (in Dutch)
basics-expect = What do you expect of it? Later you tell what you learned. (in Dutch)
fault-experiment = For an experiment, fill in both: what you try, and what you expect.
draft-reasons = Your own reasons: { $reasons }
draft-experiment = Experiment: { $try } What you expect: { $expect }
stopped-reasons = There are answers already. The reasons of the start can no longer go or change.
outcomes-changed = A colleague has changed something in the meantime. Nothing has been sent yet. Read this once more. Is it right? Then send it.

# A reader reports words
complaint-told = A reader thinks that these words should not be in the digest.
complaint-title = Reported words
complaint-how = Everybody can read these words. We do not know who reported them. Your explanation stands on a page that only that reader can open. If you take the words away, they leave every digest and every report, and who wrote them hears why.
complaint-choice = What do you do?
complaint-leave = Leave them
complaint-hide = Take them away: { $reason }
complaint-because = Why? Who reported it reads this
complaint-because-needed = First explain why. Who reported it reads this.
complaint-hidden = The words are taken away. Who reported them reads your explanation.
complaint-left = The words stay. Who reported them reads your explanation.
complaint-gone = There is nothing to decide any more: the words are gone, or somebody was first.
complaint-late = A colleague was first, or the words were changed. Open the report once more.
button-complaint = Look at it
complaint-why-private = Reason: somebody can be recognised, or it is about somebody’s private life.
complaint-why-insult = Reason: somebody is insulted or discriminated against.
complaint-why-threat = Reason: somebody is threatened.
complaint-why-mine = Reason: the reader says that these are their own words.
complaint-why-other = Reason: something else.
