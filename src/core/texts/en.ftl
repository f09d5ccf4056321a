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
promise-privacy = We keep no name, username or photo of you. Telegram does not belong to the municipality. Please leave names and phone numbers out of your answer.
promise-version = This is version { $version } of this promise.
promise-begin = { $questions ->
    [one] There is one question. Will you join in?
   *[other] There are { $questions } short questions at most. You may skip any of them. Will you join in?
}
promise-changed = The promise about "{ $title }" has changed. This is now version { $version }.
button-begin = Begin
begin-first = I have not kept this yet. Please press Begin first. Then you can answer.

# Questions
progress = Question { $number } of { $total }
hint-multiple = You may choose more than one answer. When you are ready, press Done.
hint-text = Type your answer and send it as a message.
hint-scale = 1 = { $low }, 5 = { $high }
button-skip = Skip
button-finish = Done
tick-first = Choose an answer first. Or press Skip.
your-answer = Your answer: { $answer }
skipped = You skipped this question.
answered-in-words = You have answered this question.
welcome-back = Good to see you again. We go on where you were.
only-words = I cannot read this. Press a button, or type your answer.
already-answered = You have already answered this question.
old-button = This button no longer works. Look at the last message.

# A remark at a question with buttons
remark-offer = You wrote something at the question "{ $question }". Do you want to add it as a remark?
button-remark = Yes, add this
button-no-remark = No, do not keep it
remark-kept = Thank you. Your remark has been kept.
remark-dropped = All right. This message was not kept.

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
unknown-command = I do not know this command. Send /start to see what you can have your say about. Send /stop to get no more messages.

# Welcome in Telegram (the menu)
command-start = See what you can have your say about
command-stop = Get no more messages

# The weekly digest for the council
digest-title = Council digest { $number }, version { $version }
digest-period = From { $from } up to and including { $to }
digest-town = Municipality of { $name }
digest-nothing = There are no subjects that residents can have their say about now.
digest-intro = { $count ->
    [one] Residents have their say about one subject.
   *[other] Residents have their say about { $count } subjects.
} { $fresh ->
    [0] Nobody joined in for the first time this week.
    [one] One resident joined in for the first time this week.
   *[other] { $fresh } residents joined in for the first time this week.
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
digest-no-quotes = No quotes: the group is small, or every answer holds personal data.
digest-small-voices = Small groups
digest-small-voices-why = Fewer than { $k } people mention this. We show no quote, so that nobody can be recognised.
digest-small-voice = { $people ->
    [one] One resident mentions: { $title }.
   *[other] { $people } residents mention: { $title }.
}
digest-missing = How they came in
digest-by-source = By which place
digest-by-language = In which language
digest-by-helper = With somebody's help
digest-source-other = another place
digest-source-none = without a code
digest-helper-true = with help
digest-promises = Promises to residents
digest-promise-due = { $title }: residents hear by { $answerBy } at the latest what was done with it.
digest-promise-overdue = { $title }: too late. Residents should have had an answer on { $answerBy }.
digest-promise-kept = { $title }: residents have had an answer.
digest-ideas = Ideas
digest-ideas-none = Residents cannot send in ideas of their own yet.
digest-ledger = Where all answers in words went
digest-ledger-received = Received
digest-ledger-in-themes = In the subjects above
digest-ledger-apart = Set apart
digest-ledger-rejected = Rejected
digest-ledger-rejected-because = Rejected ({ $reason })
digest-ledger-waiting = Not read yet
digest-ledger-withdrawn = Withdrawn
digest-made = How this was made
digest-made-by-code = A computer program made this, without a language model. Every quote stands literally in an answer. Every number was counted in the database.
digest-count = number
digest-answer = answer
digest-version-note = This version: { $version }. A new version only comes when something has changed.
digest-list-title = Digests for the council
digest-list-empty = No digest has been published yet.
digest-not-found = There is no such digest, or it has not been published yet.

# The website
home-title = Have your say in { $name }
home-how = You answer in Telegram. You need no account. We do not keep your name.
home-open = Have your say about: { $title }
home-digests = What the town council reads every week
page-not-found = There is no such page.
