### What the coach does with time: reminders, the evening before, after the note.

# How times are written (Unicode date patterns).
timing-format = EEEE d MMMM 'at' HH:mm
timing-format-day = EEEE d MMMM
timing-format-date = d MMMM y

# Words for a day that no calendar library knows, separated by |
timing-word-today = today|tonight|this morning|this afternoon|this evening
timing-word-tomorrow = tomorrow|tomorow|tommorow|tmrw|tmr|tomorrow morning|tomorrow afternoon
timing-word-in-two-days = day after tomorrow|the day after tomorrow|in two days|in 2 days|overmorrow

## Reminders

timing-remind = Remind me
    .typed = reminder|remind me later|set a reminder|remind
timing-evening = The evening before
    .typed = evening before|evening|night before|the night before|before the interview
timing-tomorrow = Tomorrow morning
    .typed = tomorrow|morning|in the morning
timing-in-days = In three days
    .typed = three days|3 days|in 3 days|in a few days
timing-ask-when = <b>When shall I come back to this?</b>
timing-ask-move = You can move it or drop it. Anything else?
timing-set-remind = I'll come back to this on <b>{ $when }</b>{ $where }.
timing-set-before = The evening before the interview I'll send you three questions to ask: <b>{ $when }</b>{ $where }.
timing-where = , { $city } time
timing-unset-remind = Drop the reminder
    .typed = drop|drop it|no reminder|forget it|dont remind me|delete
timing-unset-before = Drop the evening before
timing-not-set = Then nothing is set.
timing-dropped = Dropped. I won't write.
timing-move-zone = Another time zone
    .typed = time zone|timezone|zone|wrong zone|wrong time|change time zone
timing-move-interview = Another interview time
    .typed = interview time|interview moved|another time|change interview time
timing-no-reminders = Nothing is set, and I won't write by myself.
timing-reminded-thinking = You asked me to come back to this. You've had some time with it. <b>Is it any clearer now?</b>
timing-reminded-any = You asked me to come back to this. <b>Where would you like to go on?</b>
timing-advice = My advice again
    .typed = advice|show|show me|yes|ok|the advice
timing-later = Another reminder
    .typed = later|not yet|remind me again|again|snooze

## Whose clock

timing-ask-zone = <b>Whose clock are you on?</b> Tap a city that shares your time, or type yours. What your clock says now will do, too: “14:30”.
timing-city = { $city }
# Other names of countries, separated by |
timing-word-GB = uk|u k|england|scotland|wales|britain|great britain|northern ireland
timing-word-US = us|usa|u s|america|the states|the us|the usa
timing-zone-unclear = I don't know that place. A bigger city nearby helps, or what your clock says now: “14:30”.
timing-zone-several = They have more than one time there. Which city, or what does your clock say now?

## When the interview is

timing-ask-interview = <b>When is the interview?</b> Type it as you'd say it: “Tuesday 3pm”, “24 November 15:00”, “tomorrow at 3”.
timing-heard = <b>{ $when }</b>. Is that right?
timing-right = That's right
    .typed = yes|y|right|correct|yep|yeah|ok|exactly
timing-wrong = No, another time
    .typed = no|n|wrong|nope|not that
timing-when-unclear = I found no day in that. A day and a time are plenty.
timing-when-past = That is behind us by your clock.

## The evening before

timing-eve = <b>Your interview: { $when }.</b> Three questions worth asking:
timing-eve-soon = <b>Your interview is close.</b> Three questions worth asking:
timing-questions =
    • { $a }
    • { $b }
    • { $c }
timing-eve-out = And if it turns out wrong: “Thank you, this isn't the right match for me”, and you may go. /out is always there.
timing-question-pay = “What range is set aside for this role?”
timing-question-pay-low = “How far can the pay move for the right person?”
timing-question-first-months = “What should be done after three months?”
timing-question-other-roles = “Which other roles may open soon?”
timing-question-company = “What makes people stay here?”
timing-question-week = “What does a usual week look like?”
timing-question-plans = “What else is the company planning?”
timing-question-people = “Who would I work with most?”
timing-question-next = “What happens next, and by when?”

## Is the note out

timing-nudge = No hurry. Whenever you like, we go on here:
timing-ask-sent = Your note was ready. <b>Did you send it?</b>
timing-ask-told = Your words were ready. <b>Did you tell them?</b>
timing-sent = Sent
    .typed = yes|y|yep|yeah|i did|sent it|i sent it|done|yes i did
timing-told = I told them
    .typed = yes|y|yep|yeah|i did|told them|done|yes i did|sent
timing-not-yet = Not yet
    .typed = no|n|nope|not yet|later|i didnt|i havent
timing-no-hurry = No hurry. Here it is again. I'll ask once more in two days.
timing-no-more = That's all right. Here it is again, and I won't ask any more.
timing-parted-out = Well done, that took some nerve. Most people answer with a line or two, or not at all; both are fine. You owe no more reasons, even if they ask.
timing-parted-negotiate = Well done for asking. A day or two of silence is usual; they have to talk to someone. Whatever comes back, you may take a night over it.
timing-parted-other = Well done. An answer may take some days. Silence means little; people are busy.
timing-parted-danger = Good. That's over. You owe them no answer now, whatever comes. Keep their messages.
timing-offer-touch = You wanted the door open. I can put a day in your calendar, with a short note for it.
timing-touch = Stay in touch later
    .typed = calendar|stay in touch|keep in touch|later|yes
timing-touch-file = Open this, and your calendar has it: { $day }. Nobody else sees it.
timing-touch-note = What you could write then:
timing-touch-greeting = { $greeted ->
    [yes] Hi { $contact },
   *[no] Hello,
}
timing-touch-since = Some months ago I stepped back from { draft-job }. It was the right step for me, and I still think well of our contact.
timing-touch-now = I'd like to stay in touch. Is anything coming up that is nearer to { $suited ->
    [yes] what I do, such as { draft-other }
   *[no] what I do
}?
timing-touch-farewell = Warm regards,
timing-touch-plain = Stay in touch
timing-touch-with = Stay in touch with { $company }
