### The exit kit: the note's keys, one's own words, weighing, fears, reasons, warning signs.

## Below the note

kit-add = Add a detail
    .typed = detail|add|add detail|details|change a detail
kit-shorter = Shorter
    .typed = short|less words|cut it
kit-longer = Longer
    .typed = long|more words
kit-page-main = Back to the note
    .typed = back|the note|note
kit-page-sending = Send or share
    .typed = send|share|send it
kit-page-forms = Other forms
    .typed = form|forms|another form|other form
kit-page-more = More
    .typed = more ways|other
kit-copy-answer = Copy answer { $number }
kit-file = Email file
    .typed = eml|file|email file
kit-window-gmail = Gmail
kit-window-outlook = Outlook
kit-window-yahoo = Yahoo
kit-share = To another chat
kit-file-sent = Open this file and your mail program has it ready. Nothing is sent until you send it.
kit-review = Check my own words
    .typed = check|check my draft|check my words|review
kit-rethink = Changed my mind
    .typed = i changed my mind|changed mind|change my mind
kit-name-keep = Remember my name
    .typed = remember|keep my name
kit-name-forget = Forget my name
    .typed = forget
kit-name-kept = I'll keep your name for next time, and nothing else.
kit-name-forgotten = I'll forget your name when you start over.

# Typed words of keys that this note has not got.
kit-unfit-shorter = This is as short as it gets while it still says what it must.
kit-unfit-longer = This is as long as it gets. “Add a detail” gives it more to say.
kit-unfit-tone = It's in that tone already. “Say it differently” changes the words.
kit-unfit-kind = That form doesn't go with what you told me. “Other forms” shows those that do.
kit-unfit-shown = That's the form you have.

# Asked for in words below a result.
wish-send = I can't send it myself. These open it where you can:
wish-copy = A tap on the text itself copies it, on most phones.
wish-note = Here it is.
wish-now = It's ready: read it once, change what isn't you, then “Send or share”. Nothing more is needed.
wish-now-advice = What I'd do stands above, most urgent first. One thing at a time is enough.
wish-no-note = There is no note yet. “Write the note” makes one whenever you want it.
# Around a change that is asked for: only what stands between is looked at.
around-a-change = ^(?:(?:please|can you|could you|would you|will you|id like you to|now) )*(?:make|keep|write|turn|change|have) (?:it|this|that|(?:the|my) (?:note|email|mail|message|letter|text))(?: (?:to|into|be|a little|a bit|a lot|much|even|sound))*(?: an?)? (?=\w)|,? *(?:please|pls|thanks|a bit|a little)?\W*$

# Titles where a form of the note is offered in other chats.
offers-phone = For the phone
offers-voicemail = For the voicemail
offers-reschedule = Another day
offers-negotiate = About the pay
offers-stay-in-touch = Stay in touch
offers-thank-you = Thank you

## Details from the result

kit-ask-add = <b>Which detail?</b> The note is written again with it.
kit-add-item = { $name } +
ask-other-role = <b>Which role would suit you there?</b> A title, or just the field: “product design”.
name-other-role = Role you'd like
label-other-role = other role|another role|role i would like|role i'd like
kit-added = Done. The note below has it.
kit-added-elsewhere = Noted. This form has no room for it; the email has it.
kit-added-unseen = Noted. The note below reads as it did.
kit-added-address = Noted. An email goes to that address.
kit-added-without = Done. The note below does without it.

## Starting over, second thoughts

kit-ask-restart = <b>Start over?</b> Your answers and notes will be gone.
kit-ask-restart-named = Shall I still know you as { $name } next time?
kit-restart-keep = Start over, keep my name
    .typed = yes|keep|keep my name
kit-restart-forget = Start over, forget it all
    .typed = no|forget|forget me
kit-rethought = Minds may change. Everything you told me is still here.
kit-done = Done
    .typed = ready|finished|finish|ok|thats all|back|back to the note|to the note|the note|enough|im done|thats it

## Words for the kit understood anywhere, separated by |

word-why = why|why this|how come|says who|why do you say that
word-review = check my own words|check my draft|review|review my draft
word-rethink = changed my mind|i changed my mind|ive changed my mind|change my mind

## One's own draft

kit-ask-text = <b>Paste your own text.</b> I read it as the other side will, and tell you what I'd change. Only you see it.
kit-review-early = I'd gladly read it. First I need two answers: where you are, and whether it's safe.
kit-review-early-kept = I have your text, and I'll read it gladly. First I need two answers: where you are, and whether it's safe.
kit-review-waiting = I still have the text you sent. Say “review”, and I'll read it.
kit-review-offer = That reads like a draft of your own. Shall I look it over?
kit-review-yes = Yes, look it over
    .typed = yes|y|yes please|please|sure|ok|do
kit-review-no = No, thanks
    .typed = no|n|nope
kit-review-foreign = I can only judge English texts, so I leave this one as it is. Paste an English one, and I'll read it.
kit-review-short = That's rather little to go by. Paste the whole text.
kit-review-too-long = That's longer than any message can be. Paste the part you'd send.
kit-review-found = { $count ->
    [one] <b>One thing I'd look at:</b>
   *[other] <b>{ $count } things I'd look at.</b> The first:
}
kit-review-yours = The rest is as you want it, and it's your letter.
kit-review-article = <i>From the article ({ $id }), { $origin }</i>
kit-review-elsewhere = <i>{ $origin }</i>
kit-review-keep = Leave it as it is
    .typed = leave it|keep|keep it|next|no|skip
kit-review-afresh = Another text
    .typed = another|new text

## Weighing it up

kit-weigh = Weigh it up
    .typed = weigh|pros and cons|two columns
kit-ask-weigh = <b>What speaks for it, what against?</b> Tap, or type “+ close to home”, “- long hours”.
kit-ask-weigh-more = Tap an item to make it heavy, or light again. Type another with + or -.
kit-ask-weigh-full = Tap an item to make it heavy, or light again. Take one off to make room for another.
kit-ask-side = “{ $item }”: does that speak for it, or against?
kit-side-more = { $count ->
    [one] One more line waits its turn.
   *[other] { $count } more lines wait their turn.
}
kit-side-for = For it
    .typed = for|pro|plus|good
kit-side-against = Against it
    .typed = against|con|minus|bad
kit-side-pass = Leave it out
    .typed = skip|neither|none|both|no|nope|dont know|i dont know|idk|not sure|no idea|leave it|drop it|forget it|next|remove|delete
kit-side-back = Back to the list
    .typed = done|{ kit-done.typed }
# What is not taken, and why.
kit-named = { $more ->
    [0] “{ $first }”
   *[other] “{ $first }” and { $more } more
}
kit-left-out = Fine, I left out { $lines }.
kit-weigh-over = Eight is as much as fits, so I left out { $lines }.
kit-fears-over = Six is as much as fits here, so I left out { $lines }.
kit-wordless = A line needs a word or two, so I left out { $lines }.
kit-column-for = <b>For it</b>
    { $items }
kit-column-against = <b>Against it</b>
    { $items }
kit-lines = { $first }
    { $rest }
kit-line-heavy = ● <b>{ $item }</b>
kit-line-light = ○ { $item }
kit-key-heavy = ● { $item }
kit-key-light = ○ { $item }
kit-key-remove = ✕ { $item }
kit-suggest-for = + { $item }
kit-suggest-against = − { $item }
kit-remove = Take one off
    .typed = take off|remove|delete
kit-remove-none = Leave them all
kit-picture = Show the balance
    .typed = picture|balance|show|draw
kit-no-picture = Some of these letters I can't draw, so there's no picture. The list says it in words.
kit-plate-for = For it
kit-plate-against = Against it
kit-item-pay-low = the pay is too low
kit-item-pay-fine = the pay is fine
kit-item-company = I like the company
kit-item-role = I like the work
kit-item-not-company = not my kind of company
kit-item-not-role = not my kind of work
kit-item-gut = my gut says no
kit-item-keen = I'd like it
kit-item-sure = I was sure of my no
kit-leans-staying = Your own list leans towards staying: { $for } for it, { $against } against.
kit-leans-leaving = Your own list leans towards leaving: { $against } against it, { $for } for it.
kit-leans-even = Your own list is level: { $for } for it, { $against } against. Then the list won't decide; you may.
kit-heavy-and-light = { $heavy } heavy and { $light } light
kit-heavy = { $count } heavy
kit-light = { $count } light
kit-nothing = nothing

## Fear or facts

kit-fears = Fear or facts
    .typed = fear|fears|facts
kit-worries = <b>What worries you</b>
    { $items }
kit-facts = <b>What you know</b>
    { $items }
kit-ask-worries = <b>What worries you about it?</b> A line each; just type.
kit-ask-worries-more = Another worry? Or go on to what you know.
kit-ask-facts = <b>And what do you know?</b> Things seen, heard or read. A line each.
kit-ask-facts-more = Anything else you know?
kit-ask-fears-full = The list is full now. Take the last line out to make room, or go on.
kit-list-facts = Now what I know
    .typed = facts|know|next
kit-list-worries = Back to my worries
    .typed = worries|worry
kit-unlist = Take the last line out
    .typed = undo|remove
kit-fears-only-worries = { $worries ->
    [one] One worry, and it has not happened.
   *[other] { $worries } worries, and none of them has happened.
}
kit-fears-only-facts = { $facts ->
    [one] One thing you know, and no worry written down.
   *[other] { $facts } things you know, and no worry written down.
} If one of them is the reason, it's not fear.
kit-fears-more-worries = More worries than facts: { $worries } to { $facts }. A worry is a guess about a day that hasn't come.
kit-fears-more-facts = More facts than worries: { $facts } to { $worries }. If a fact speaks against the job, that is no nerves; it counts.
kit-fears-even = As many facts as worries. Read only the facts once more: would you go?

## Why

kit-why = Why this?
    .typed = why|reasons|why this advice
kit-why-early = I haven't advised anything yet. A few more answers, and I'll say why, too.
kit-why-head = <b>Why “{ $verdict }”</b>

    What comes from the article bears its section's name in bold.
kit-why-fold = <blockquote expandable>{ $points }</blockquote>
kit-why-point = • { $point }
    Because { $because }.
    <i>{ $origin }</i>
kit-why-more = { $first }

    { $rest }
kit-why-and = { $first } and { $rest }
kit-why-line = { $first }
    { $rest }

## Warning signs. None of it is the article's; each card names its source.

kit-signs = Check the warning signs
    .typed = signs|warning signs|check signs
kit-signs-doing = What to do
    .typed = what now|do|next
kit-signs-back = The signs again
    .typed = signs
kit-ticked = ✓ { $sign }
kit-signs-ticked = { $count ->
    [one] One sign. One is enough to stop.
   *[other] { $count } signs. One would be enough to stop.
}
kit-ask-scam = <b>What have you noticed?</b> Tap whatever fits.
kit-ask-place = <b>What have you noticed about the meeting?</b> Tap whatever fits.
kit-sign-fee = Pay to get the job
kit-sign-cheque = A cheque, gift cards
kit-sign-data = ID or bank data now
kit-sign-chat = Interview by chat only
kit-sign-toogood = Pay too good
kit-sign-tasks = Paid “tasks”, crypto
kit-sign-mail = A private email
kit-sign-guaranteed = Job guaranteed
kit-sign-home = A private home
kit-sign-isolated = An isolated place
kit-sign-lift = They'd drive me
kit-sign-moved = Sudden new place
kit-sign-alone = Nobody else there
kit-sign-photos = Photos asked for
kit-scam-do =
    <b>Do:</b> block them, keep the messages. If money has moved, call your bank now. Ask the company itself, on a number you find yourself.

    <b>Don't send:</b> money, a cheque's “change”, gift cards, ID, bank data. No reply either.
kit-scam-later = USA only: report it at reportfraud.ftc.gov. Elsewhere, the police.
kit-scam-source = <i>From the US FTC on job scams; not from the article.</i>
kit-place-do =
    <b>Do:</b> stay away. Tell someone you trust who they are and where they wanted to meet. If they threaten you, call the emergency number.

    <b>Don't send:</b> fees, bank data, photos, your address.
kit-place-later = Any other interview: a public place, and somebody who knows where.
kit-place-source = <i>From the US EEOC, on going to interviews; not the article.</i>
kit-no-note = For a scam the best note is none. Even a polite no tells them that somebody reads.
